// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages for reports, servers and history: what they ask for, and what they never do.
#include "samples.h"
#include "tests/unit/widgets/fixture.h"
#include "widgets/duplicates/duplicatespage.h"
#include "widgets/history/historymodels.h"
#include "widgets/history/historypage.h"
#include "widgets/history/journalexport.h"
#include "widgets/parts/filedialog.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/progressstrip.h"
#include "widgets/parts/tables.h"
#include "widgets/report/pagepreview.h"
#include "widgets/report/reportspage.h"
#include "widgets/servers/connectionview.h"
#include "widgets/servers/serversmodel.h"
#include "widgets/servers/serverspage.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/words.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QIcon>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <atomic>
#include <chrono>
#include <semaphore>

#include <sys/inotify.h>
#include <unistd.h>

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

template <class Widget> Widget *named(QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QString::fromLatin1(name));
}

QPushButton *buttonWith(QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

/// Chooses a path in the file dialog that is open, as a user would.
void acceptPath(QWidget &page, const QString &path)
{
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace

class TestMorePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void reportsPageOffersTheFirstStep();
    void reportPreviewShowsTwoPages();
    void reportChoiceFollowsTheTicks();
    void reportPathsAreAskedFor_data();
    void reportPathsAreAskedFor();
    void aReportThatIsBeingMadeHoldsUpNobody();
    void reportSummaryIsPlain();
    void largeReportDoesNotBlockTheWindow();
    void newerPreviewWins();
    void theFocusComesBackToWhatBeganIt();
    void aFileDialogOpensNoFile();
    void failureIsShownInWords();

    void serversPageAsksForTheSelected();
    void removingAServerIsConfirmed();
    void aTestOfAServerCanBeCancelled();
    void testShowsAFixUnderTheFailedStep();
    void testTellsOfEveryServer();
    void testSaysWhereNothingIsEncrypted();
    void testTellsWhatIdsOfPop3AreWorth();
    void testAsTextNamesNobody();
    void securityIsInWords();
    void serversModelIsSound();

    void historyTellsWhatLiesInQuarantine();
    void aRowThatAScreenReaderPressesIsShown();
    void historyPinsUnfinishedRuns();
    void historyUndoIsForRemovalsOnly_data();
    void historyUndoIsForRemovalsOnly();
    void historyUndoesWhatIsThereNotWhatWasMoved();
    void afterPuttingBackTheKeyboardIsAtTheChanges();
    void historyIgnoresEntriesOfAnotherRun();
    void whatIsReadStaysWhileMailArrives();
    void historyExports();
    void historyModelsAreSound();
    void puttingBackMovesNothingAway();
    void whatWasRemovedForGoodIsTold();
    void whatWasOnlyIntendedIsNowhereYet();
    void journalCsvIsSafe();
    void journalJsonIsWhole();
};

void TestMorePages::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestMorePages::reportsPageOffersTheFirstStep()
{
    ReportsPage page;
    page.show();
    QSignalSpy add(&page, &ReportsPage::addServerWanted);
    QSignalSpy check(&page, &ReportsPage::checkWanted);
    auto *addButton = buttonWith(page, QStringLiteral("Add a mail server…"));
    QVERIFY(addButton && addButton->isVisible());
    addButton->click();
    QCOMPARE(add.size(), 1);
    page.setNotChecked(QStringLiteral("mail.corp.example"));
    buttonWith(page, QStringLiteral("Check now"))->click();
    QCOMPARE(check.size(), 1);
    QCOMPARE(add.size(), 1);
}

void TestMorePages::reportPreviewShowsTwoPages()
{
    ReportsPage page;
    page.show();
    QSignalSpy ready(page.preview(), &PagePreview::ready);
    page.setSource(samples::reportSource(200));
    QVERIFY(ready.wait(30'000));
    QCOMPARE(page.preview()->images().size(), 2);
    QVERIFY(page.preview()->pageCount() > 5);
    QVERIFY(page.preview()->accessibleDescription().contains(QStringLiteral("extra copies")));
    page.setSource(samples::reportSource(0));
    QVERIFY(ready.wait(30'000));
    QCOMPARE(page.preview()->images().size(), 1);
}

void TestMorePages::reportChoiceFollowsTheTicks()
{
    ReportsPage page;
    page.setSource(samples::reportSource(5));
    QCOMPARE(page.choice().parts, ReportParts());
    QVERIFY(!page.choice().options.redact);
    for (auto *box : page.findChildren<QCheckBox *>()) {
        box->toggle();
    }
    named<QLineEdit>(page, "title")->setText(QStringLiteral("  March  "));
    QCOMPARE(page.choice().parts, (ReportParts{false, false, false, false, false, false, false, false}));
    QVERIFY(page.choice().options.redact);
    QCOMPARE(page.choice().options.title, std::string("March"));
}

void TestMorePages::reportPathsAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::newRow("PDF") << QByteArray("pdf");
    QTest::newRow("HTML") << QByteArray("html");
    QTest::newRow("CSV") << QByteArray("csv");
    QTest::newRow("case file") << QByteArray("case");
}

void TestMorePages::reportPathsAreAskedFor()
{
    QFETCH(QByteArray, button);
    QTemporaryDir folder;
    ReportsPage page;
    page.show();
    page.setSource(samples::reportSource(5));
    QHash<QByteArray, QString> got;
    connect(&page, &ReportsPage::savePdfWanted, this,
            [&](const ReportChoice &, const QString &path) { got["pdf"] = path; });
    connect(&page, &ReportsPage::saveHtmlWanted, this,
            [&](const ReportChoice &, const QString &path) { got["html"] = path; });
    connect(&page, &ReportsPage::exportCsvWanted, this,
            [&](const ReportChoice &, const QString &path) { got["csv"] = path; });
    connect(&page, &ReportsPage::saveCaseWanted, this, [&](bool anonymous, const QString &path) {
        got["case"] = path;
        QVERIFY(!anonymous);
    });
    named<QPushButton>(page, button.constData())->click();
    const auto path = folder.filePath(QStringLiteral("out.")) + QString::fromLatin1(button);
    acceptPath(page, path);
    QCOMPARE(got, (QHash<QByteArray, QString>{{button, path}}));
    page.setBusy(true, QStringLiteral("Writing…"));
    QVERIFY(!named<QPushButton>(page, button.constData())->isEnabled());
    page.setSaved(path);
    QVERIFY(named<QPushButton>(page, button.constData())->isEnabled());
}

/// A report about many messages takes a second to make, and whoever ticks a box meanwhile must not wait for it.
void TestMorePages::aReportThatIsBeingMadeHoldsUpNobody()
{
    std::atomic<int> made = 0;
    std::binary_semaphore mayEnd(0);
    PagePreview preview;
    preview.resize(600, 800);
    const auto slow = [&] {
        (void)mayEnd.try_acquire_for(std::chrono::seconds(20));
        ++made;
        return report::makeDocument(samples::reportSource(20), {});
    };
    QElapsedTimer timer;
    timer.start();
    preview.setReport(slow, {}, QLocale::c());
    preview.setReport(slow, {}, QLocale::c());
    preview.clear();
    preview.setReport(slow, {}, QLocale::c());
    QVERIFY2(timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(made.load(), 0);
    QSignalSpy ready(&preview, &PagePreview::ready);
    // The first is not to be stopped; of those that wait for it the last one alone is made.
    mayEnd.release();
    QTRY_COMPARE(made.load(), 1);
    mayEnd.release();
    QVERIFY(ready.wait(30'000));
    QCOMPARE(made.load(), 2);
    QCOMPARE(ready.count(), 1);
    QVERIFY(preview.pageCount() > 0);
}

void TestMorePages::reportSummaryIsPlain()
{
    ReportsPage page;
    page.setSource(samples::reportSource(20));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    named<QPushButton>(page, "copy")->click();
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != QLatin1String("before"));
    const auto text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QStringLiteral("Duplicate delivery report\nanna on mail.corp.example")));
    QVERIFY(text.contains(QStringLiteral("extra copies of")));
    QVERIFY(!text.contains(QChar(0x2068)));
}

void TestMorePages::largeReportDoesNotBlockTheWindow()
{
    ReportsPage page;
    page.show();
    const auto source = samples::reportSource(5'000);
    QSignalSpy ready(page.preview(), &PagePreview::ready);
    QElapsedTimer timer;
    timer.start();
    page.setSource(source);
    const auto blocked = timer.elapsed();
    QVERIFY(ready.wait(120'000));
    qInfo("the window waited %lld ms of %lld", static_cast<long long>(blocked),
          static_cast<long long>(timer.elapsed()));
    // The pages took longer than the call that asked for them: they were made elsewhere.
    QVERIFY(page.preview()->pageCount() > 100);
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY2(blocked < 1'000, qPrintable(QString::number(blocked)));
#endif
}

void TestMorePages::newerPreviewWins()
{
    ReportsPage page;
    page.show();
    QSignalSpy ready(page.preview(), &PagePreview::ready);
    page.setSource(samples::reportSource(3'000));
    page.setSource(samples::reportSource(1));
    QVERIFY(ready.wait(60'000));
    QVERIFY(page.preview()->pageCount() <= 2);
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 1);
    page.setNoAccount();
    QVERIFY(page.preview()->images().isEmpty());
}

/// Who presses a key again must not change what the report holds.
void TestMorePages::theFocusComesBackToWhatBeganIt()
{
    ReportsPage page;
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setSource(samples::reportSource(1));
    auto *save = named<QPushButton>(page, "pdf");
    const auto *strip = page.findChild<ProgressStrip *>();
    save->setFocus();
    page.setBusy(true, QStringLiteral("Writing…"));
    QVERIFY(strip->findChild<QPushButton *>()->hasFocus());
    page.setSaved(QStringLiteral("/tmp/report.pdf"));
    QVERIFY(save->hasFocus());

    page.setBusy(true, QStringLiteral("Writing…"));
    strip->findChild<QPushButton *>()->click();
    QVERIFY(strip->findChild<QProgressBar *>()->hasFocus()); // Cancel can be pressed only once
    page.setFailed(Fault{FaultKind::Cancelled, "report", {}, {}});
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == QLatin1String("Stopped. No file was written.");
    }));
    QVERIFY(save->hasFocus());

    page.setBusy(true, QStringLiteral("Writing…"));
    auto *title = page.findChild<QLineEdit *>();
    title->setFocus();
    page.setSaved(QStringLiteral("/tmp/report.pdf"));
    QVERIFY(title->hasFocus());
}

/// Closing a file lets go of the locks of the whole process (fcntl(2)), those of the store too.
void TestMorePages::aFileDialogOpensNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("onecopy.db-shm")); // whose name alone does not say what it is
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("SQLite format 3") > 0);
    file.close();
    const int seen = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QVERIFY(seen >= 0 && inotify_add_watch(seen, qPrintable(path), IN_OPEN) >= 0);
    QWidget window;
    QFileDialog *dialog = makeFileDialog(&window, QStringLiteral("Open"));
    dialog->setViewMode(QFileDialog::Detail);
    dialog->setDirectory(folder.path());
    dialog->show();
    const auto *model = dialog->findChild<QFileSystemModel *>();
    QVERIFY(model != nullptr);
    QTRY_VERIFY(!model->index(path, 2).data().toString().isEmpty()); // its type
    QVERIFY(!model->index(path).data(Qt::DecorationRole).value<QIcon>().isNull());
    QTRY_VERIFY(dialog->isVisible());
    char event[4'096];
    QCOMPARE(::read(seen, event, sizeof event), ssize_t(-1));
    ::close(seen);
    delete dialog;
}

void TestMorePages::failureIsShownInWords()
{
    ReportsPage page;
    page.show();
    page.setSource(samples::reportSource(1));
    page.setBusy(true, QStringLiteral("Writing…"));
    page.setFailed(Fault{FaultKind::DiskFull, "write", {}, {}});
    bool said = false;
    for (const auto *label : page.findChildren<QLabel *>()) {
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("disk is full")));
    }
    QVERIFY(said);
    QVERIFY(named<QPushButton>(page, "pdf")->isEnabled());
}

void TestMorePages::serversPageAsksForTheSelected()
{
    ServersPage page;
    page.show();
    QSignalSpy add(&page, &ServersPage::addWanted);
    buttonWith(page, QStringLiteral("Add a mail server…"))->click();
    QCOMPARE(add.size(), 1);
    page.setServers({{samples::account("One", "one.example"), {}}, {samples::account("Two", "two.example"), {}}});
    auto *table = page.findChild<TableView *>();
    QCOMPARE(page.selected(), QStringLiteral("One"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QSignalSpy test(&page, &ServersPage::testWanted);
    QSignalSpy edit(&page, &ServersPage::editWanted);
    buttonWith(page, QStringLiteral("Test the connection"))->click();
    buttonWith(page, QStringLiteral("Edit…"))->click();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(test.takeFirst().at(0).toString(), QStringLiteral("Two"));
    QCOMPARE(edit.size(), 2);
    // One of several is shown on the other pages, and says so.
    QSignalSpy show(&page, &ServersPage::showWanted);
    buttonWith(page, QStringLiteral("Show this one"))->click();
    QCOMPARE(show.takeFirst().at(0).toString(), QStringLiteral("Two"));
    page.setServers({{samples::account("One", "one.example"), {}}, {samples::account("Two", "two.example"), {}, true}});
    QVERIFY(!buttonWith(page, QStringLiteral("Show this one"))->isEnabled());
    QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("Two · shown"));
    // A new list keeps what is selected by its name.
    page.setServers({{samples::account("Two", "two.example"), {}}, {samples::account("One", "one.example"), {}}});
    QCOMPARE(page.selected(), QStringLiteral("Two"));
    page.setTesting("Two");
    QVERIFY(!buttonWith(page, QStringLiteral("Test the connection"))->isEnabled());
    page.setTested("Two", samples::onImap(samples::goodConnection()));
    QVERIFY(buttonWith(page, QStringLiteral("Test the connection"))->isEnabled());
}

/// A server that does not answer is not waited for until its time is over.
void TestMorePages::aTestOfAServerCanBeCancelled()
{
    ServersPage page;
    page.setServers({{samples::account("One", "one.example"), {}}, {samples::account("Two", "two.example"), {}}});
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *test = buttonWith(page, QStringLiteral("Test the connection"));
    auto *cancel = buttonWith(page, QStringLiteral("Cancel"));
    QVERIFY(!cancel->isVisible());
    test->setFocus();
    page.setTesting("One");
    QVERIFY(cancel->isVisible() && cancel->hasFocus());
    auto *table = page.findChild<TableView *>();
    table->setCurrentIndex(table->model()->index(1, 0)); // that runs for the other one
    QVERIFY(!cancel->isVisible() && test->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(cancel->isVisible());
    cancel->setFocus();
    QSignalSpy cancelled(&page, &ServersPage::testCancelled);
    cancel->click();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!cancel->isVisible() && test->isEnabled() && test->hasFocus());
    // What comes of it all the same is not what a test has shown.
    auto stopped = samples::goodConnection();
    stopped.ok = false;
    stopped.fault = Fault{FaultKind::Cancelled, "one.example:993", {}, {}};
    page.setTested("One", samples::onImap(stopped));
    QCOMPARE(page.findChild<QTreeWidget *>()->topLevelItemCount(), 0);
}

void TestMorePages::removingAServerIsConfirmed()
{
    ServersPage page;
    page.show();
    page.setServers({{samples::account("One", "one.example"), {}}});
    QSignalSpy removed(&page, &ServersPage::removeWanted);
    buttonWith(page, QStringLiteral("Remove…"))->click();
    auto *box = page.findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->defaultButton()->text(), QStringLiteral("Keep it"));
    QCOMPARE(box->escapeButton()->text(), QStringLiteral("Keep it"));
    box->defaultButton()->click();
    QCOMPARE(removed.size(), 0);
    QTRY_VERIFY(!page.findChild<QMessageBox *>());
    buttonWith(page, QStringLiteral("Remove…"))->click();
    buttonWith(*page.findChild<QMessageBox *>(), QStringLiteral("Remove the server"))->click();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).toString(), QStringLiteral("One"));
}

void TestMorePages::testShowsAFixUnderTheFailedStep()
{
    ConnectionView view;
    view.show();
    view.setTested(samples::account("Office", "mail.corp.example"), samples::onImap(samples::refusedLogin()));
    auto *tree = view.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 5);
    auto *failed = tree->topLevelItem(4);
    QCOMPARE(failed->text(0), QStringLiteral("Login"));
    QCOMPARE(words::withoutIsolates(failed->text(2)), QStringLiteral("2,041 ms"));
    QCOMPARE(failed->childCount(), 2);
    QVERIFY(failed->isExpanded());
    QVERIFY(failed->child(0)->text(0).startsWith(QStringLiteral("Check both.")));
    QVERIFY(failed->child(1)->text(0).contains(QStringLiteral("<b>Authentication failed</b>")));
    QVERIFY(failed->data(0, Qt::AccessibleTextRole).toString().contains(QStringLiteral("failed")));
    QCOMPARE(tree->topLevelItem(0)->childCount(), 0);
    auto weak = samples::goodConnection();
    weak.tls.weak = true;
    view.setTested(samples::account("Office", "mail.corp.example"), samples::onImap(weak));
    QVERIFY(tree->topLevelItem(2)->text(1).contains(QStringLiteral("(weak)")));
}

void TestMorePages::testTellsOfEveryServer()
{
    Account account = samples::account("Office", "mail.corp.example");
    account.smtp = ServerAddress{{"smtp.corp.example", 587, net::Security::StartTls}, "anna@corp.example"};
    auto tested = samples::onImap(samples::goodConnection());
    tested.push_back({Protocol::Smtp, *account.smtp, samples::goodConnection()});
    ConnectionView view;
    view.setTested(account, tested);
    const auto *tree = view.findChild<QTreeWidget *>();
    const auto *headline = view.findChild<TextLabel *>();
    const int steps = static_cast<int>(tested[0].report.steps.size());
    QCOMPARE(tree->topLevelItemCount(), 2 * (steps + 1));
    QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("IMAP"));
    QCOMPARE(tree->topLevelItem(steps + 1)->text(0), QStringLiteral("SMTP"));
    QVERIFY(tree->topLevelItem(steps + 1)->text(1).contains(QStringLiteral("smtp.corp.example:587")));
    QCOMPARE(headline->text(), QStringLiteral("All connections work: IMAP and SMTP."));
    tested[1].report = samples::refusedLogin();
    view.setTested(account, tested);
    QVERIFY2(headline->text().startsWith(QStringLiteral("SMTP: ")), qPrintable(headline->text()));
    QVERIFY(view.asText().contains(QStringLiteral("SMTP: smtp.corp.example:587")));
    // What has failed is in sight, though it comes last.
    view.resize(600, 300);
    view.show();
    view.setTested(account, tested);
    const QTreeWidgetItem *smtp = tree->topLevelItem(steps + 1);
    QTRY_VERIFY(tree->viewport()->rect().contains(tree->visualItemRect(smtp)));
}

void TestMorePages::testSaysWhereNothingIsEncrypted()
{
    auto report = samples::goodConnection();
    for (auto &step : report.steps) {
        if (step.kind == jobs::ConnectionReport::StepResult::Kind::Tls ||
            step.kind == jobs::ConnectionReport::StepResult::Kind::Login)
            step.detail.clear();
    }
    ConnectionView view;
    view.show();
    view.setTested(samples::account("Office", "mail.corp.example"), samples::onImap(report));
    const auto *tree = view.findChild<QTreeWidget *>();
    QVERIFY(tree->topLevelItem(2)->text(1).contains(QStringLiteral("None: all can be read on the way")));
    QVERIFY(tree->topLevelItem(4)->text(1).contains(QStringLiteral("Without a user name")));
    QVERIFY(view.asText().contains(QStringLiteral("None: all can be read on the way")));
}

void TestMorePages::testTellsWhatIdsOfPop3AreWorth()
{
    auto report = samples::goodConnection();
    QCOMPARE(words::testRemarks(report), QStringList());
    report.identity = jobs::PopIdentity();
    QVERIFY(words::testRemarks(report).front().contains(QStringLiteral("no unique ids")));
    report.identity->supported = report.identity->stable = true;
    report.identity->messages = 31;
    QCOMPARE(words::testRemarks(report),
             QStringList(QStringLiteral("31 messages are left on the server. Unique ids stay the same from session to "
                                        "session.")));
    report.alerts = {"Your mailbox is <b>almost</b> full."};
    QVERIFY(words::testRemarks(report).front().contains(QStringLiteral("Your mailbox is <b>almost</b> full.")));
    report.alerts.clear();
    report.identity->stable = false;
    report.identity->sameMessages = 3;
    report.identity->repeatedIds = 2;
    report.maskedBanner = true;
    const QStringList remarks = words::testRemarks(report);
    QCOMPARE(remarks.size(), 2);
    QVERIFY(remarks[0].contains(QStringLiteral("firewall")));
    QVERIFY(remarks[1].contains(QStringLiteral("change from session to session")));
    QVERIFY(remarks[1].contains(QStringLiteral("3 messages are there under two ids.")));
    QVERIFY(remarks[1].contains(QStringLiteral("2 messages have the id of another one")));
    ConnectionView view;
    view.setTested(samples::account("Office", "mail.corp.example"), samples::onImap(report));
    const auto *tree = view.findChild<QTreeWidget *>();
    const auto *last = tree->topLevelItem(tree->topLevelItemCount() - 1);
    QCOMPARE(last->childCount(), 2);
    QCOMPARE(last->child(1)->text(0), remarks[1]);
    QVERIFY(view.asText().contains(remarks[1]));
}

void TestMorePages::testAsTextNamesNobody()
{
    auto account = samples::account("Office", "mail.corp.example");
    account.imap->user = "anna-k";
    auto report = samples::refusedLogin();
    report.transcript = "C: a1 LOGIN Anna-K [secret]\r\nS: a1 NO anna-k <anna@corp.example> refused\r\n\x1b[31m";
    ConnectionView view;
    view.setTested(account, samples::onImap(report));
    buttonWith(view, QStringLiteral("Copy as text"))->click();
    const auto text = QGuiApplication::clipboard()->text();
    QVERIFY(!text.contains(QStringLiteral("anna"), Qt::CaseInsensitive));
    QVERIFY(text.contains(QStringLiteral("[user] <[address]> refused")));
    QVERIFY(text.contains(QStringLiteral("Login: failed (2,041 ms)")));
    QVERIFY(text.contains(QStringLiteral("Code: login-refused")));
    QVERIFY(!text.contains(QChar(0x1B)));
    QVERIFY(!text.contains(QChar(0x2068)));
}

void TestMorePages::securityIsInWords()
{
    auto account = samples::account("a", "mail.corp.example");
    QCOMPARE(words::securityOf(account), QStringLiteral("Encrypted (TLS)"));
    QVERIFY(!words::isWeak(account));
    account.tls.pinSha256 = std::string(64, 'a');
    QCOMPARE(words::securityOf(account), QStringLiteral("Encrypted (TLS), one certificate only"));
    account.tls.allowLegacy = true;
    QCOMPARE(words::securityOf(account), QStringLiteral("Weak: old TLS versions allowed"));
    QVERIFY(words::isWeak(account));
    account.imap->endpoint.security = net::Security::Cleartext;
    QCOMPARE(words::securityOf(account), QStringLiteral("Weak: not encrypted (clear text)"));
    account.tls.allowLegacy = false;
    account.imap->endpoint.host = "127.0.0.1";
    QCOMPARE(words::securityOf(account), QStringLiteral("Not encrypted, on this computer"));
    QVERIFY(!words::isWeak(account));
}

void TestMorePages::serversModelIsSound()
{
    ServersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setServers({{samples::account("One", "one.example"), {}}, {samples::account("<b>", "two.example"), {}}});
    model.setServers({});
    model.setServers({{samples::account("One", "one.example"), QStringLiteral("GNOME keyring")}});
    QCOMPARE(model.index(0, ServersModel::Password).data().toString(), QStringLiteral("GNOME keyring"));
    // The command line saves it to test POP3: it is no case file.
    Account pop3;
    pop3.pop3 = ServerAddress{{"pop.example", 995, net::Security::ImplicitTls}, "anna"};
    model.setServers({{pop3, QString()}, {Account(), QString()}});
    QVERIFY(model.index(0, ServersModel::Address).data().toString().contains(QStringLiteral("pop.example:995")));
    QVERIFY(model.index(1, ServersModel::Address).data().toString().contains(QStringLiteral("case file")));
    model.setServers({{samples::account("One", "one.example"), QStringLiteral("GNOME keyring")}});
    QCOMPARE(model.rowOf("Two"), -1);
    QVERIFY(!model.at(1));
}

void TestMorePages::historyTellsWhatLiesInQuarantine()
{
    HistoryPage page;
    page.show();
    page.setRuns(samples::runs());
    QPushButton *forGood = page.findChild<QPushButton *>(QStringLiteral("forGood"));
    QVERIFY(forGood && !forGood->isVisible());
    page.setQuarantine({1'388, 1'795'000'000, 12});
    QVERIFY(forGood->isVisible());
    QVERIFY(forGood->accessibleDescription().contains(QStringLiteral("1,388 copies")));
    page.setQuarantine({1'388, 1'795'000'000, HistoryPage::retentionDays});
    QSignalSpy wanted(&page, &HistoryPage::expungeWanted);
    page.setBusy(true);
    forGood->click();
    QCOMPARE(wanted.count(), 0);
    page.setBusy(false);
    forGood->click();
    QCOMPARE(wanted.count(), 1);
    page.setQuarantine({});
    QVERIFY(!forGood->isVisible());
}

/// The action of a row at the accessibility bus selects it, and no more.
void TestMorePages::aRowThatAScreenReaderPressesIsShown()
{
    HistoryPage page;
    page.setRuns(samples::runs());
    page.show();
    QSignalSpy wanted(&page, &HistoryPage::entriesWanted);
    auto *table = page.findChild<TableView *>();
    const QString before = page.selected();
    table->selectionModel()->select(table->model()->index(1, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTRY_VERIFY(page.selected() != before);
    QCOMPARE(wanted.count(), 1);
    table->selectionModel()->select(table->model()->index(1, 0),
                                    QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QTRY_VERIFY(table->selectionModel()->isRowSelected(1));
}

void TestMorePages::historyPinsUnfinishedRuns()
{
    HistoryPage page;
    page.show();
    QVERIFY(!buttonWith(page, QStringLiteral("Look at the server and finish…")));
    page.setRuns(samples::runs());
    QSignalSpy finish(&page, &HistoryPage::finishWanted);
    buttonWith(page, QStringLiteral("Look at the server and finish…"))->click();
    QCOMPARE(finish.at(0).at(0).toString(), QStringLiteral("2011-03-16T15-30-00-ef56"));
    const QPointer<QPushButton> button = buttonWith(page, QStringLiteral("Look at the server and finish…"));
    page.setBusy(true);
    QVERIFY(!button->isEnabled());
    page.setBusy(false);
    // Where it failed, the keyboard goes on from there.
    button->setFocus();
    page.setRuns(samples::runs());
    QVERIFY(button && button->isEnabled());
    QCOMPARE(page.focusWidget(), button.data());
    auto runs = samples::runs();
    runs[2].state = store::RunState::Stopped;
    page.setRuns(runs);
    QVERIFY(!buttonWith(page, QStringLiteral("Look at the server and finish…")));
}

void TestMorePages::historyUndoIsForRemovalsOnly_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("undo");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("restored");
    QTest::addColumn<bool>("enabled");
    using store::RunState;
    QTest::newRow("done") << static_cast<int>(RunState::Done) << false << 16 << 0 << true;
    QTest::newRow("stopped early") << static_cast<int>(RunState::Stopped) << false << 3 << 0 << true;
    QTest::newRow("partly put back") << static_cast<int>(RunState::PartlyUndone) << false << 16 << 4 << true;
    QTest::newRow("all put back") << static_cast<int>(RunState::Undone) << false << 16 << 16 << false;
    QTest::newRow("nothing was moved") << static_cast<int>(RunState::Done) << false << 0 << 0 << false;
    QTest::newRow("not finished: look first") << static_cast<int>(RunState::Open) << false << 5 << 0 << false;
    QTest::newRow("an undo itself") << static_cast<int>(RunState::Done) << true << 5 << 0 << false;
}

void TestMorePages::historyUndoIsForRemovalsOnly()
{
    QFETCH(int, state);
    QFETCH(bool, undo);
    QFETCH(int, removed);
    QFETCH(int, restored);
    QFETCH(bool, enabled);
    store::Run run;
    run.id = "run-1";
    run.kind = undo ? store::RunKind::Undo : store::RunKind::Removal;
    run.state = static_cast<store::RunState>(state);
    run.planned = 16;
    run.removed = static_cast<std::uint64_t>(removed);
    run.restored = static_cast<std::uint64_t>(restored);
    HistoryPage page;
    page.setRuns({run});
    auto *button = enabled ? buttonWith(page, QStringLiteral("Put %1 copies back…").arg(removed - restored))
                           : buttonWith(page, QStringLiteral("Put copies back…"));
    QVERIFY(button);
    QCOMPARE(button->isEnabled(), enabled);
    QSignalSpy wanted(&page, &HistoryPage::undoWanted);
    button->click();
    QCOMPARE(wanted.size(), enabled ? 1 : 0);
    page.setBusy(true);
    QVERIFY(!button->isEnabled());
}

/// Who has put something back goes on at the list, not at an export.
void TestMorePages::afterPuttingBackTheKeyboardIsAtTheChanges()
{
    store::Run run;
    run.id = "run-1";
    run.state = store::RunState::Done;
    run.planned = run.removed = 16;
    HistoryPage page;
    page.setRuns({run});
    page.setQuarantine({16, 1'795'000'000, 1});
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *table = page.findChild<QWidget *>(QStringLiteral("changesTable"));
    auto *button = buttonWith(page, QStringLiteral("Put 16 copies back…"));
    button->setFocus();
    run.restored = 16;
    page.setRuns({run});
    QVERIFY(!button->isEnabled() && table->hasFocus());
    auto *forGood = page.findChild<QPushButton *>(QStringLiteral("forGood"));
    forGood->setFocus();
    page.setQuarantine({});
    QVERIFY(!forGood->isVisible() && table->hasFocus());
}

void TestMorePages::historyUndoesWhatIsThereNotWhatWasMoved()
{
    store::Run run;
    run.id = "run-1";
    run.state = store::RunState::Done;
    run.planned = 16;
    HistoryPage page;
    page.setRuns({run});
    QVERIFY(!buttonWith(page, QStringLiteral("Put copies back…"))->isEnabled());
    // Nothing was moved, but copies lie in quarantine and are marked where they were.
    QuarantineState state{16, 1'795'000'000, 1};
    state.ofRun[run.id] = 16;
    page.setQuarantine(state);
    auto *button = buttonWith(page, QStringLiteral("Put 16 copies back…"));
    QVERIFY(button && button->isEnabled());
    // All were moved, and have been removed for good since.
    run.removed = 16;
    page.setRuns({run});
    state.ofRun[run.id] = 0;
    page.setQuarantine(state);
    button = buttonWith(page, QStringLiteral("Put copies back…"));
    QVERIFY(button && !button->isEnabled());
}

void TestMorePages::historyIgnoresEntriesOfAnotherRun()
{
    HistoryPage page;
    QSignalSpy wanted(&page, &HistoryPage::entriesWanted);
    page.setRuns(samples::runs());
    const auto tables = page.findChildren<TableView *>();
    QCOMPARE(tables.size(), 2);
    QCOMPARE(wanted.last().at(0).toString(), page.selected());
    page.setEntries(QStringLiteral("another"), samples::journal("another"));
    auto *journal = page.findChild<JournalModel *>();
    QCOMPARE(journal->rowCount(), 0);
    page.setEntries(page.selected(), samples::journal(page.selected().toStdString()));
    QCOMPARE(journal->rowCount(), 32);
}

/// The pages are filled anew whenever a copy arrives: whoever reads further down is not sent back to the top.
void TestMorePages::whatIsReadStaysWhileMailArrives()
{
    HistoryPage history;
    history.resize(900, 500);
    history.show();
    history.setRuns(samples::runs());
    history.setEntries(history.selected(), samples::journal(history.selected().toStdString()));
    auto *journal = history.findChild<JournalModel *>();
    QCOMPARE(journal->rowCount(), 32);
    history.setRuns(samples::runs());
    QCOMPARE(journal->rowCount(), 32);

    DuplicatesPage page;
    page.resize(1'000, 500);
    page.show();
    std::vector<duplicates::Group> groups;
    for (int i = 0; i < 200; ++i) {
        groups.push_back(samples::reportSource(1).groups.front());
        groups.back().id = "group " + std::to_string(i);
    }
    page.setGroups(groups);
    QSignalSpy wanted(&page, &DuplicatesPage::detailsWanted);
    const QModelIndex second = page.table()->model()->index(1, 0);
    page.table()->setCurrentIndex(second);
    QCOMPARE(wanted.size(), 1);
    GroupDetails details;
    details.groupId = wanted.front().front().toString().toStdString();
    page.setDetails(details);
    auto *bar = page.table()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    const int before = bar->value();
    page.setGroups(groups);
    page.setCauses({{QStringLiteral("group 7"), QStringLiteral("Antivirus scan delay")}}); // were looked for again
    QCOMPARE(bar->value(), before);
    QCOMPARE(page.table()->currentIndex().row(), 1);
    QCOMPARE(wanted.size(), 1);
}

void TestMorePages::historyExports()
{
    QTemporaryDir folder;
    HistoryPage page;
    page.show();
    page.setRuns(samples::runs());
    QList<JournalFormat> formats;
    connect(&page, &HistoryPage::exportWanted, this,
            [&](const QString &run, JournalFormat format, const QString &path) {
                QCOMPARE(run, page.selected());
                QVERIFY(path.startsWith(folder.path()));
                formats += format;
            });
    buttonWith(page, QStringLiteral("Export CSV…"))->click();
    acceptPath(page, folder.filePath(QStringLiteral("a.csv")));
    QTRY_VERIFY(!page.findChild<QFileDialog *>());
    buttonWith(page, QStringLiteral("Export JSON…"))->click();
    acceptPath(page, folder.filePath(QStringLiteral("a.json")));
    QCOMPARE(formats, (QList<JournalFormat>{JournalFormat::Csv, JournalFormat::Json}));
}

void TestMorePages::historyModelsAreSound()
{
    RunsModel runs;
    JournalModel journal;
    QAbstractItemModelTester first(&runs, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester second(&journal, QAbstractItemModelTester::FailureReportingMode::Fatal);
    runs.setRuns(samples::runs());
    runs.setRuns({});
    runs.setRuns(samples::runs());
    journal.setEntries(samples::journal("x"));
    journal.setEntries({});
    journal.setEntries(samples::journal("x"));
    QCOMPARE(runs.index(2, RunsModel::Moved).data().toString(), QStringLiteral("23 of 40"));
    QCOMPARE(journal.index(7, JournalModel::UidColumn).data().toString(), QStringLiteral("103"));
}

void TestMorePages::puttingBackMovesNothingAway()
{
    auto back = samples::runs();
    back[0].kind = store::RunKind::Undo;
    back[0].removed = 0;
    back[0].restored = 12;
    RunsModel runs;
    runs.setRuns(back);
    QCOMPARE(runs.index(0, RunsModel::Moved).data().toString(), QString());
    QCOMPARE(runs.index(0, RunsModel::Restored).data().toString(), QStringLiteral("12 of 16"));
    QCOMPARE(runs.index(1, RunsModel::Restored).data().toString(), QStringLiteral("5"));
}

void TestMorePages::whatWasRemovedForGoodIsTold()
{
    auto all = samples::runs();
    HistoryPage page;
    page.setRuns(all);
    const auto *table = page.findChild<QTableView *>(QStringLiteral("changesTable"));
    QVERIFY(table && table->isColumnHidden(RunsModel::ForGood));
    all[0].kind = store::RunKind::Expunge;
    all[0].undoes = all[1].id;
    all[0].removed = 3;
    RunsModel runs;
    runs.setRuns(all);
    const auto text = [&runs](int row, int column) { return runs.index(row, column).data().toString(); };
    QVERIFY(text(0, RunsModel::ForGood).startsWith(QStringLiteral("3 of ")));
    QCOMPARE(text(0, RunsModel::Moved) + text(0, RunsModel::Restored), QString());
    QCOMPARE(text(1, RunsModel::ForGood), QStringLiteral("3"));
    QCOMPARE(text(2, RunsModel::ForGood), QString());
    page.setRuns(all);
    QVERIFY(!table->isColumnHidden(RunsModel::ForGood));
}

void TestMorePages::whatWasOnlyIntendedIsNowhereYet()
{
    JournalModel journal;
    auto entries = samples::journal("x");
    entries[0].target = entries[1].target; // an intent names the next free UID
    entries[1].size = 0;                   // as steps about flags alone have it
    journal.setEntries(entries);
    QVERIFY(entries[0].step == store::Step::Intent && entries[1].step == store::Step::Moved);
    QCOMPARE(journal.index(0, JournalModel::Detail).data().toString(), QString());
    QVERIFY(journal.index(1, JournalModel::Detail).data().toString().startsWith(QStringLiteral("now in")));
    QCOMPARE(journal.index(1, JournalModel::Size).data().toString(), QString());
}

void TestMorePages::journalCsvIsSafe()
{
    const auto csv = journalToCsv(samples::journal("run-1"));
    QVERIFY(csv.starts_with("\xEF\xBB\xBFsequence,run,at,step,"));
    QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 33);
    QVERIFY(csv.find("2011-03-18T10:00:00Z") != std::string::npos);
    QVERIFY(csv.find("\n=") == std::string::npos && csv.find(",=") == std::string::npos);
}

void TestMorePages::journalJsonIsWhole()
{
    const auto entries = samples::journal("run-1");
    const auto object = QJsonDocument::fromJson(journalToJson(samples::runs()[0], entries)).object();
    QCOMPARE(object[QStringLiteral("run")].toObject()[QStringLiteral("state")].toString(), QStringLiteral("done"));
    const auto lines = object[QStringLiteral("entries")].toArray();
    QCOMPARE(lines.size(), 32);
    const auto moved = lines[1].toObject();
    QCOMPARE(moved[QStringLiteral("step")].toString(), QStringLiteral("moved"));
    QCOMPARE(moved[QStringLiteral("target")].toObject()[QStringLiteral("uid")].toInt(), 1);
    QVERIFY(lines[0].toObject()[QStringLiteral("target")].isNull());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    samples::pin(app);
    TestMorePages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_more_pages.moc"
