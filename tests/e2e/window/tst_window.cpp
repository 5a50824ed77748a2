// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

#include "app/gui/connectionline.h"
#include "app/gui/mainwindow.h"
#include "app/gui/viewloading.h"
#include "core/jobs/remove/removal.h"
#include "core/jobs/scan/scan.h"
#include "core/store/store.h"
#include "tests/e2e/support/manygroups.h"
#include "tests/lab/dovecot.h"
#include "tests/lab/faultproxy.h"
#include "tests/lab/filler.h"
#include "tests/lab/snapshot.h"
#include "widgets/causes/causepage.h"
#include "widgets/duplicates/duplicatespage.h"
#include "widgets/duplicates/grouptablemodel.h"
#include "widgets/history/historypage.h"
#include "widgets/live/livepage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/progressstrip.h"
#include "widgets/parts/tables.h"
#include "widgets/removal/removaldialog.h"
#include "widgets/removal/undobar.h"
#include "widgets/report/reportspage.h"
#include "widgets/servers/accountform.h"
#include "widgets/servers/addserverdialog.h"
#include "widgets/servers/serverspage.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/words/words.h"

#include <ctime>
#include <functional>
#include <memory>
#include <set>

using namespace onecopy;

namespace {

constexpr int longWait = 60'000;

/// Every message of an account by its bytes, wherever it lies, as a multiset.
std::multiset<std::string> contents(const lab::AccountSnapshot &snapshot)
{
    std::multiset<std::string> all;
    for (const auto &[mailbox, messages] : snapshot) {
        for (const lab::StoredMessage &message : messages)
            all.insert(message.sha256);
    }
    return all;
}

/// A window on a store of its own with one saved account.
struct Desk
{
    Desk()
        : place(std::make_unique<gui::Workplace>())
    {
        place->storePath = folder.filePath(QStringLiteral("onecopy.db")).toStdString();
    }

    void saveAccount(const std::string &url, const std::string &caFile, const std::string &password)
    {
        account.name = "Lab";
        account.imap = parseServerUrl(Protocol::Imap, url).value();
        account.tls.caFile = caFile;
        auto store = store::Store::open(place->storePath);
        QVERIFY(store.has_value());
        QVERIFY(store->accounts().save(account).has_value());
        place->secrets.keepForSession(account, Secret(password));
    }

    void open()
    {
        window = std::make_unique<gui::MainWindow>(*place);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }

    /// With what the store is written over from that byte on; from the first one: it is another file altogether.
    void overwrite(int at, const QByteArray &bytes)
    {
        QFile file(QString::fromStdString(place->storePath));
        QVERIFY(at != 0 || file.remove());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    template <class Page> Page *page() { return window->findChild<Page *>(); }

    QTemporaryDir folder;
    Account account;
    std::unique_ptr<gui::Workplace> place;
    std::unique_ptr<gui::MainWindow> window;
};

QPushButton *buttonThatBegins(QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->text().startsWith(text) && button->isVisibleTo(parent))
            return button;
    }
    return nullptr;
}

/// How many messages have extra copies, and how many those are, by the rows of the page.
std::vector<std::uint64_t> totalsOf(Desk &desk)
{
    const auto *rows = desk.page<widgets::DuplicatesPage>()->model();
    std::vector<std::uint64_t> totals{0, 0};
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (!rows->group(row)->isFault())
            continue;
        ++totals[0];
        totals[1] += rows->group(row)->extraCount();
    }
    return totals;
}

/// What a label in sight says; empty: none does.
QString labelThatBegins(QWidget *parent, const QString &text)
{
    for (const QLabel *label : parent->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(text))
            return label->text();
    }
    return {};
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyStoreOffersToAddAServer();
    void aServerThatIsAddedShowsTheNextStep();
    void aFirstCheckIsSeenWhereverItWasBegun();
    void oneOfSeveralAccountsIsChosen();
    void whatACheckDidNotCompareIsNotSaidToBeThereOnce();
    void theMainJobWorksFromCheckToUndo();
    void afterARemovalAllPagesTellTheSame();
    void homeAndEndGoToTheFirstAndTheLastMessage();
    void aCutRemovalCountsNothingTwice();
    void aSecondWindowShowsWhatTheFirstOneDid();
    void closingWhileCopiesMoveAsks();
    void aRemovalSaysThatItWaitsForALostServer();
    void aNoticeToWaitGoesWithWhatItWaitsFor();
    void watchingBeginsWhenItIsConnected();
    void settingsThatAreOnlyLookedAtAreNotKept();
    void whatAWatchFoundFirstIsShown();
    void aWatchSaysThatTheServerDoesNotAnswer();
    void keepingEverythingChangesNothing();
    void aSilentServerNeverStopsThePainting();
    void closingTheWindowEndsACheckAtOnce();
    void aRefusedLoginIsSaidInWords();
    void aTableHasEveryCopy();
    void readingTheStoreAgainHoldsUpNoFrame();
    void aStoreThatIsBeingReadIsNotAnEmptyOne();
    void aStoreThatCannotBeReadIsSaidOnEveryPage_data();
    void aServerReadFromTheCommandLineLeadsToItsResults();
    void aStoreThatCannotBeReadIsSaidOnEveryPage();
    void aDamagedStoreCanBeSetAside();

private:
    std::string url() const { return url(m_dovecot->ports().imaps); }
    static std::string url(std::uint16_t port) { return "imaps://anna@localhost:" + std::to_string(port); }
    void openChecked(Desk &desk) { openChecked(desk, url()); }
    void openChecked(Desk &desk, const std::string &at);
    widgets::RemovalDialog *askToRemove(Desk &desk);

    std::unique_ptr<lab::Dovecot> m_dovecot;
    lab::Truth m_truth;
};

void TestWindow::initTestCase()
{
    auto dovecot = lab::Dovecot::start();
    QVERIFY2(dovecot.has_value(), dovecot ? "" : dovecot.error().describe().c_str());
    m_dovecot = std::move(*dovecot);
    lab::SeedPlan plan;
    plan.messages = 60;
    plan.profile = lab::SeedProfile::Mission;
    auto truth = lab::fill(*m_dovecot, "anna", plan);
    QVERIFY2(truth.has_value(), truth ? "" : truth.error().describe().c_str());
    m_truth = std::move(*truth);
    QVERIFY(m_truth.extraCopies > 0);
}

void TestWindow::openChecked(Desk &desk, const std::string &at)
{
    desk.saveAccount(at, m_dovecot->caFile(), m_dovecot->password("anna"));
    desk.open();
    QSignalSpy checked(desk.window.get(), &gui::MainWindow::checkEnded);
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin("Lab", true);
    QVERIFY(checked.wait(longWait));
    const auto before = shown.count();
    QTRY_VERIFY_WITH_TIMEOUT(shown.count() > before, longWait);
}

widgets::RemovalDialog *TestWindow::askToRemove(Desk &desk)
{
    desk.window->showSection(1);
    auto *page = desk.page<widgets::DuplicatesPage>();
    QPushButton *move = buttonThatBegins(page, QStringLiteral("Move"));
    if (move == nullptr)
        return nullptr;
    QTest::mouseClick(move, Qt::LeftButton);
    widgets::RemovalDialog *dialog = nullptr;
    static_cast<void>(QTest::qWaitFor(
        [&] { return (dialog = desk.window->findChild<widgets::RemovalDialog *>()) != nullptr && dialog->isVisible(); },
        longWait));
    return dialog;
}

void TestWindow::anEmptyStoreOffersToAddAServer()
{
    Desk desk;
    desk.open();
    const QSize screen = desk.window->screen()->availableGeometry().size();
    QVERIFY(desk.window->width() <= screen.width() && desk.window->height() <= screen.height());
    QVERIFY(desk.window->minimumHeight() < 560); // a screen of 600, less its panel and the window's frame
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin({}, false);
    QVERIFY(shown.wait(longWait));
    QVERIFY(buttonThatBegins(desk.page<widgets::OverviewPage>(), QStringLiteral("Add a mail server")) != nullptr);
}

/// Also where the page that was shown has nothing of a new server.
void TestWindow::aServerThatIsAddedShowsTheNextStep()
{
    Desk desk;
    desk.open();
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin({}, false);
    QVERIFY(shown.wait(longWait));
    desk.window->showSection(6);
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = desk.window->findChild<widgets::AddServerDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!desk.place->secrets.placeToKeep({}).empty());
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(dialog->findChildren<QLabel *>(),
                            [](const QLabel *label) { return label->text().contains(QStringLiteral("kept")); }),
        longWait);
    Account account;
    account.name = "New";
    account.imap = parseServerUrl(Protocol::Imap, url()).value();
    Q_EMIT dialog->saveWanted(account, Secret("x"), false);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window->section(), 0, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(
        buttonThatBegins(desk.page<widgets::OverviewPage>(), QStringLiteral("Check now")) != nullptr, longWait);
}

/// A page that has nothing to show before leads to where it is seen how far the check is.
void TestWindow::aFirstCheckIsSeenWhereverItWasBegun()
{
    Desk desk;
    desk.saveAccount(url(), m_dovecot->caFile(), m_dovecot->password("anna"));
    desk.open();
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    QSignalSpy checked(desk.window.get(), &gui::MainWindow::checkEnded);
    desk.window->begin("Lab", false);
    QVERIFY(shown.wait(longWait));
    desk.window->showSection(1);
    auto *check = buttonThatBegins(desk.page<widgets::DuplicatesPage>(), QStringLiteral("Check now"));
    QVERIFY(check != nullptr);
    QTest::mouseClick(check, Qt::LeftButton);
    QCOMPARE(desk.window->section(), 0);
    const auto *line = desk.page<gui::ConnectionLine>();
    QVERIFY2(line->text().contains(QStringLiteral("checking")), qPrintable(line->text()));
    QVERIFY(checked.wait(longWait));
    QVERIFY2(line->text().startsWith(QStringLiteral("Checked")), qPrintable(line->text()));
}

void TestWindow::oneOfSeveralAccountsIsChosen()
{
    Desk desk;
    openChecked(desk);
    Account other = desk.account;
    other.name = "Other";
    other.imap->user = "bernd";
    {
        auto store = store::Store::open(desk.place->storePath);
        QVERIFY(store.has_value());
        QVERIFY(store->accounts().save(other).has_value());
    }
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin("Lab", false);
    QVERIFY(shown.wait(longWait));
    auto *servers = desk.page<widgets::ServersPage>();
    desk.window->showSection(5);
    // What runs is about the account that is shown.
    Q_EMIT desk.page<widgets::OverviewPage>()->checkWanted();
    Q_EMIT servers->showWanted(QStringLiteral("Other"));
    QCOMPARE(desk.window->accountName(), std::string("Lab"));
    QSignalSpy checked(desk.window.get(), &gui::MainWindow::checkEnded);
    QVERIFY(checked.wait(longWait));
    Q_EMIT servers->showWanted(QStringLiteral("Other"));
    QCOMPARE(desk.window->accountName(), std::string("Other"));
    QCOMPARE(desk.window->section(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(
        buttonThatBegins(desk.page<widgets::OverviewPage>(), QStringLiteral("Check now")) != nullptr, longWait);
    Q_EMIT servers->showWanted(QStringLiteral("Lab"));
    QTRY_VERIFY_WITH_TIMEOUT(
        buttonThatBegins(desk.page<widgets::OverviewPage>(), QStringLiteral("Show duplicates")) != nullptr, longWait);
}

/// Mailboxes were read to their ends, and then the check was cut.
void TestWindow::whatACheckDidNotCompareIsNotSaidToBeThereOnce()
{
    Desk desk;
    desk.saveAccount(url(), m_dovecot->caFile(), m_dovecot->password("anna"));
    {
        auto store = store::Store::open(desk.place->storePath);
        QVERIFY(store.has_value());
        auto inbox = store->arrivals().mailbox(desk.account.id(), {"INBOX"});
        QVERIFY(inbox.has_value());
        arrivals::Arrival arrival;
        arrival.ref = {{"INBOX"}, UidValidity{7}, Uid{1}};
        arrival.size = 100;
        QVERIFY(store->arrivals().add(*inbox, std::vector{arrival}).has_value());
        inbox->validity = UidValidity{7};
        inbox->complete = true;
        QVERIFY(store->arrivals().saveState(*inbox).has_value());
    }
    desk.open();
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin("Lab", false);
    QVERIFY(shown.wait(longWait));
    auto *overview = desk.page<widgets::OverviewPage>();
    QTRY_VERIFY_WITH_TIMEOUT(buttonThatBegins(overview, QStringLiteral("Check now")) != nullptr, longWait);
    // Who waited for it wants to know that it was not in vain.
    QVERIFY(!labelThatBegins(overview, QStringLiteral("The check of Lab was not finished")).isEmpty());
}

void TestWindow::theMainJobWorksFromCheckToUndo()
{
    const auto before = lab::allMessages(*m_dovecot, "anna");
    QVERIFY(before.has_value());
    Desk desk;
    openChecked(desk);
    auto *duplicates = desk.page<widgets::DuplicatesPage>();
    QVERIFY(duplicates->model()->rowCount() >= static_cast<int>(m_truth.groups.size()));
    QCOMPARE(desk.window->windowTitle(), QStringLiteral("Lab"));
    const auto labels = duplicates->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(QStringLiteral("Lab (anna on localhost) · "));
    }));

    widgets::RemovalDialog *dialog = askToRemove(desk);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->plan().extraCount(), static_cast<std::size_t>(m_truth.extraCopies));
    QVERIFY(dialog->keepButton()->isDefault());
    QVERIFY(!dialog->moveButton()->isEnabled()); // a click that was meant for the page must not confirm
    QTRY_VERIFY_WITH_TIMEOUT(dialog->moveButton()->isEnabled(), longWait);
    QTest::mouseClick(dialog->moveButton(), Qt::LeftButton);

    auto *undoBar = desk.window->findChild<widgets::UndoBar *>();
    undoBar->setShownFor(std::chrono::minutes(5));
    QTRY_VERIFY_WITH_TIMEOUT(undoBar->isVisible(), longWait);
    const auto placeOf = [&desk](const QWidget *widget) {
        return QRect(widget->mapTo(desk.window.get(), QPoint()), widget->size());
    };
    QTRY_VERIFY(!placeOf(undoBar).intersects(placeOf(duplicates))); // it covers no row
    auto moved = lab::allMessages(*m_dovecot, "anna");
    QVERIFY(moved.has_value());
    QCOMPARE((*moved)["Onecopy removed"].size(), static_cast<std::size_t>(m_truth.extraCopies));
    QVERIFY(contents(*moved) == contents(*before));

    const QString pdf = desk.folder.filePath(QStringLiteral("report.pdf"));
    auto *reports = desk.page<widgets::ReportsPage>();
    Q_EMIT reports->savePdfWanted(reports->choice(), pdf);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), longWait);

    QVERIFY(buttonThatBegins(undoBar, QStringLiteral("Undo")) != nullptr);
    desk.window->activateWindow(); // without a window manager, nobody does it after a dialog
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!undoBar->isVisible());
    // The lease in the quarantine goes last.
    const auto isBack = [&] {
        const auto now = m_dovecot->messageCount("anna", "INBOX");
        return now && *now == (*before).at("INBOX").size() && m_dovecot->messageCount("anna", "Onecopy removed") == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), longWait);
    auto restored = lab::allMessages(*m_dovecot, "anna");
    QVERIFY(restored.has_value());
    QVERIFY((*restored)["Onecopy removed"].empty());
    QVERIFY(contents(*restored) == contents(*before));
    QTRY_COMPARE_WITH_TIMEOUT(duplicates->model()->rowCount() >= static_cast<int>(m_truth.groups.size()), true,
                              longWait);
}

void TestWindow::afterARemovalAllPagesTellTheSame()
{
    Desk desk;
    openChecked(desk);
    auto *duplicates = desk.page<widgets::DuplicatesPage>();
    auto *overview = desk.page<widgets::OverviewPage>();
    const duplicates::Group worst = *duplicates->model()->group(0); // most copies first
    QVERIFY(worst.removableInBulk());
    Q_EMIT duplicates->removalWanted({QString::fromStdString(worst.id)});
    widgets::RemovalDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = desk.window->findChild<widgets::RemovalDialog *>()) != nullptr, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->moveButton()->isEnabled(), longWait);
    QTest::mouseClick(dialog->moveButton(), Qt::LeftButton);
    auto *undoBar = desk.window->findChild<widgets::UndoBar *>();
    undoBar->setShownFor(std::chrono::minutes(5));
    QTRY_VERIFY_WITH_TIMEOUT(undoBar->isVisible(), longWait);
    QTRY_VERIFY_WITH_TIMEOUT(duplicates->model()->rowOf(QString::fromStdString(worst.id)) < 0, longWait);

    std::size_t most = 0;
    for (int row = 0; row < duplicates->model()->rowCount(); ++row)
        most = std::max(most, duplicates->model()->group(row)->copies.size());
    const auto left = static_cast<std::size_t>(m_truth.extraCopies) - worst.extraCount();
    QStringList told;
    for (const QLabel *label : overview->findChildren<QLabel *>())
        told += label->text();
    const QString all = told.join(QLatin1Char('\n'));
    QVERIFY2(told.contains(QString::number(left)), qPrintable(all));
    QVERIFY2(told.contains(QStringLiteral("%1 copies").arg(most)), qPrintable(all));
    QVERIFY2(!told.contains(widgets::words::foreign(worst.face.subject)), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("%1 more were moved away").arg(worst.extraCount())), qPrintable(all));

    QTest::mouseClick(buttonThatBegins(undoBar, QStringLiteral("Undo")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messageCount("anna", "Onecopy removed").value_or(1), 0U, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(duplicates->model()->rowOf(QString::fromStdString(worst.id)) >= 0, longWait);
}

void TestWindow::homeAndEndGoToTheFirstAndTheLastMessage()
{
    Desk desk;
    openChecked(desk);
    desk.window->showSection(1);
    auto *page = desk.page<widgets::DuplicatesPage>();
    const auto tables = page->findChildren<widgets::TableView *>();
    const auto shown = std::find_if(tables.begin(), tables.end(), [](const auto *one) { return one->isVisible(); });
    QVERIFY(shown != tables.end());
    auto *table = *shown;
    QTRY_VERIFY(table->model() != nullptr && table->model()->rowCount() > 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 2));
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->currentIndex().row(), table->model()->rowCount() - 1);
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(table->currentIndex().row(), 0);
}

/// Killed after the copies of one message had gone: the journal knows, the list of messages was never told.
void TestWindow::aCutRemovalCountsNothingTwice()
{
    Desk desk;
    openChecked(desk);
    const std::vector<std::uint64_t> before = totalsOf(desk);
    auto login = desk.place->secrets.loginFor(desk.account, {});
    QVERIFY(login.has_value());
    auto plan = jobs::planRemoval(*login, {}, desk.place->context({}, {}));
    QVERIFY2(plan.has_value() && plan->groups.size() > 1, plan ? "" : plan.error().describe().c_str());
    const removal::PlannedGroup &group = plan->groups.front();
    {
        auto store = store::Store::open(desk.place->storePath);
        QVERIFY(store.has_value());
        store::Run run;
        run.id = "cut";
        run.account = desk.account.id();
        run.startedAt = desk.place->clock.now();
        run.planned = plan->extraCount();
        run.planJson = removal::toJson(*plan);
        QVERIFY(store->runs().begin(run).has_value());
        std::vector<store::JournalEntry> lines;
        for (const removal::PlannedCopy &extra : group.extras) {
            store::JournalEntry line;
            line.runId = run.id;
            line.at = run.startedAt;
            line.groupId = group.groupId;
            line.source = extra.copy.ref;
            line.target = CopyRef{{"Onecopy removed"}, UidValidity{9}, Uid{extra.copy.ref.uid.value}};
            lines.push_back(line);
            lines.push_back(line);
            lines.back().step = store::Step::Moved;
        }
        QVERIFY(store->runs().append(lines).has_value());
    }
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin("Lab", false);
    QVERIFY(shown.wait(longWait));
    const auto moved = group.extras.size();
    const std::vector<std::uint64_t> after = totalsOf(desk);
    QCOMPARE(after.at(0), before.at(0) - 1);
    QCOMPARE(after.at(1), before.at(1) - moved);
    desk.window->showSection(0);
    QTRY_VERIFY(
        !labelThatBegins(desk.window.get(), QString::number(after.at(1)) + QStringLiteral(" extra copies")).isEmpty());
    desk.window->showSection(6);
    const QString interrupted = QStringLiteral("Moving copies was interrupted");
    const QString cut = labelThatBegins(desk.window.get(), interrupted);
    const QString progress = QStringLiteral("after %1 of %2").arg(moved).arg(plan->extraCount());
    QVERIFY2(cut.contains(progress), qPrintable(cut));
    const QString quarantine = labelThatBegins(desk.window.get(), QString::number(moved));
    QVERIFY2(quarantine.contains(widgets::words::date(desk.place->clock.now())), qPrintable(quarantine));

    // While another Onecopy is at work, it may be at work on this very run.
    {
        auto lock = store::WriterLock::take(desk.place->storePath);
        QVERIFY(lock.has_value());
        const auto views = shown.count();
        desk.window->begin("Lab", false);
        QTRY_VERIFY_WITH_TIMEOUT(shown.count() > views, longWait);
        QVERIFY(labelThatBegins(desk.window.get(), interrupted).isEmpty());
    }
    desk.window->begin("Lab", false);
    QTRY_VERIFY_WITH_TIMEOUT(!labelThatBegins(desk.window.get(), interrupted).isEmpty(), longWait);
}

/// One store, two windows, as when the program is started twice.
void TestWindow::aSecondWindowShowsWhatTheFirstOneDid()
{
    Desk desk;
    openChecked(desk);
    const auto second = std::make_unique<gui::MainWindow>(*desk.place);
    QSignalSpy caused(second.get(), &gui::MainWindow::causeShown);
    second->show();
    second->begin("Lab", false);
    QTRY_VERIFY_WITH_TIMEOUT(!caused.isEmpty(), longWait);
    auto *rows = second->findChild<widgets::DuplicatesPage *>()->model();
    const int before = rows->rowCount();
    QVERIFY(before > 0);

    widgets::RemovalDialog *dialog = askToRemove(desk);
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->moveButton()->isEnabled(), longWait);
    auto *undoBar = desk.window->findChild<widgets::UndoBar *>();
    undoBar->setShownFor(std::chrono::minutes(5));
    QTest::mouseClick(dialog->moveButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(undoBar->isVisible(), longWait);
    QCOMPARE(rows->rowCount(), before);
    QEvent turnedTo(QEvent::WindowActivate);
    QCoreApplication::sendEvent(second.get(), &turnedTo);
    QTRY_VERIFY_WITH_TIMEOUT(rows->rowCount() < before, longWait);

    QTest::mouseClick(buttonThatBegins(undoBar, QStringLiteral("Undo")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messageCount("anna", "Onecopy removed").value_or(1), 0U, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(desk.page<widgets::DuplicatesPage>()->model()->rowCount() == before, longWait);
}

void TestWindow::closingWhileCopiesMoveAsks()
{
    Desk desk;
    openChecked(desk);
    widgets::RemovalDialog *dialog = askToRemove(desk);
    QVERIFY(dialog != nullptr);
    desk.window->findChild<widgets::UndoBar *>()->setShownFor(std::chrono::minutes(5));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->moveButton()->isEnabled(), longWait);
    QTest::mouseClick(dialog->moveButton(), Qt::LeftButton);
    QVERIFY(!desk.window->close());
    auto *box = desk.window->findChild<QMessageBox *>(QStringLiteral("closing"));
    QVERIFY(box != nullptr && box->isVisible());
    QCOMPARE(box->defaultButton()->text(), QStringLiteral("Stay"));
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
    QVERIFY(desk.window->isVisible());
    auto *undoBar = desk.window->findChild<widgets::UndoBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(undoBar->isVisible(), longWait);
    QTest::mouseClick(buttonThatBegins(undoBar, QStringLiteral("Undo")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_dovecot->messageCount("anna", "Onecopy removed").value_or(1), 0U, longWait);
    // Nothing is under way any more once the page says so.
    QTRY_VERIFY_WITH_TIMEOUT(desk.window->close(), longWait);
}

void TestWindow::aRemovalSaysThatItWaitsForALostServer()
{
    auto proxy = lab::FaultProxy::start(m_dovecot->ports().imaps);
    QVERIFY(proxy.has_value());
    Desk desk;
    openChecked(desk, url((*proxy)->port()));
    const auto shown = [&desk](const QString &beginning) { return labelThatBegins(desk.window.get(), beginning); };
    widgets::RemovalDialog *dialog = askToRemove(desk);
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->moveButton()->isEnabled(), longWait);
    (*proxy)->setRule({lab::ProxyAction::BlackHole, lab::ProxyDirection::ToClient, 0});
    QElapsedTimer silence;
    silence.start();
    QTest::mouseClick(dialog->moveButton(), Qt::LeftButton);
    const QString noAnswer = QStringLiteral("No answer from the server since");
    QTRY_VERIFY_WITH_TIMEOUT(!shown(noAnswer).isEmpty(), longWait);
    QVERIFY2(silence.elapsed() < 5'000, "it should be said within three seconds or so");
    QVERIFY2(shown(noAnswer).contains(QStringLiteral("Cancel")), qPrintable(shown(noAnswer)));

    QPushButton *cancel = buttonThatBegins(desk.window->findChild<widgets::ProgressStrip *>(QStringLiteral("changing")),
                                           QStringLiteral("Cancel"));
    QVERIFY(cancel != nullptr);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown(QStringLiteral("It was stopped")).isEmpty(), false, 5'000);
    QVERIFY(shown(noAnswer).isEmpty());
}

void TestWindow::aNoticeToWaitGoesWithWhatItWaitsFor()
{
    Desk desk;
    openChecked(desk);
    const auto told = [&desk] { return labelThatBegins(desk.window.get(), QStringLiteral("The check has to wait")); };
    desk.window->showSection(1);
    QTest::mouseClick(buttonThatBegins(desk.page<widgets::DuplicatesPage>(), QStringLiteral("Move")), Qt::LeftButton);
    Q_EMIT desk.page<widgets::OverviewPage>()->checkWanted();
    QVERIFY(!told().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(desk.window->findChild<widgets::RemovalDialog *>() != nullptr, longWait);
    QTRY_VERIFY(told().isEmpty());
}

void TestWindow::watchingBeginsWhenItIsConnected()
{
    Desk desk;
    openChecked(desk);
    desk.window->showSection(3);
    auto *live = desk.page<widgets::LivePage>();
    const QString before = widgets::words::timeOfDay(desk.place->clock.now());
    QTest::mouseClick(buttonThatBegins(live, QStringLiteral("Start watching")), Qt::LeftButton);
    const auto since = [live] {
        for (const QLabel *label : live->findChildren<QLabel *>()) {
            if (label->text().startsWith(QStringLiteral("Connected since")))
                return label->text();
        }
        return QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!since().isEmpty(), longWait);
    const QString after = widgets::words::timeOfDay(desk.place->clock.now());
    QVERIFY2(since().contains(before) || since().contains(after), qPrintable(since()));

    QTest::mouseClick(buttonThatBegins(live, QStringLiteral("Stop watching")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(buttonThatBegins(live, QStringLiteral("Watch again")) != nullptr, longWait);
    QVERIFY(since().isEmpty());
    QTest::mouseClick(buttonThatBegins(live, QStringLiteral("Watch again")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!since().isEmpty(), longWait);
}

/// "onecopy --theme dark" would be for ever after a look at the settings.
void TestWindow::settingsThatAreOnlyLookedAtAreNotKept()
{
    Desk desk;
    desk.open();
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin({}, false);
    QVERIFY(shown.wait(longWait));
    QSignalSpy chosen(desk.window.get(), &gui::MainWindow::preferencesChosen);
    const auto inSettings = [&desk](const std::function<void(widgets::SettingsDialog *)> &act) {
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QTimer::singleShot(0, desk.window.get(), [act] {
            auto *dialog = qobject_cast<widgets::SettingsDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            act(dialog);
            dialog->reject();
        });
        QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    };
    inSettings([](widgets::SettingsDialog *) {});
    QCOMPARE(chosen.size(), 0);
    inSettings(
        [](widgets::SettingsDialog *dialog) { dialog->findChild<QSpinBox *>(QStringLiteral("notify"))->setValue(77); });
    QVERIFY(chosen.size() > 0);
}

/// A watch checks first what was never checked: the other pages must not say afterwards that nobody looked.
void TestWindow::whatAWatchFoundFirstIsShown()
{
    Desk desk;
    desk.saveAccount(url(), m_dovecot->caFile(), m_dovecot->password("anna"));
    desk.open();
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin("Lab", false);
    QVERIFY(shown.wait(longWait));
    QVERIFY(buttonThatBegins(desk.page<widgets::DuplicatesPage>(), QStringLiteral("Check now")) != nullptr);
    desk.window->showSection(3);
    QTest::mouseClick(buttonThatBegins(desk.page<widgets::LivePage>(), QStringLiteral("Start watching")),
                      Qt::LeftButton);
    desk.window->showSection(1);
    QTRY_VERIFY_WITH_TIMEOUT(buttonThatBegins(desk.page<widgets::DuplicatesPage>(), QStringLiteral("Move")) != nullptr,
                             longWait);
}

void TestWindow::aWatchSaysThatTheServerDoesNotAnswer()
{
    auto proxy = lab::FaultProxy::start(m_dovecot->ports().imaps);
    QVERIFY(proxy.has_value());
    Desk desk;
    openChecked(desk, url((*proxy)->port()));
    desk.window->showSection(3);
    auto *live = desk.page<widgets::LivePage>();
    QTest::mouseClick(buttonThatBegins(live, QStringLiteral("Start watching")), Qt::LeftButton);
    const auto says = [live](const QString &beginning) { return !labelThatBegins(live, beginning).isEmpty(); };
    const QString connected = QStringLiteral("Connected since");
    const QString noAnswer = QStringLiteral("No answer from the server since");
    QTRY_VERIFY_WITH_TIMEOUT(says(connected), longWait);
    (*proxy)->setDelay(lab::ProxyDirection::ToClient, std::chrono::seconds(8));
    QElapsedTimer silence;
    silence.start();
    QTRY_VERIFY_WITH_TIMEOUT(says(noAnswer), longWait);
    QVERIFY2(silence.elapsed() < 6'000, "it should be said within three seconds or so");
    QVERIFY(!says(connected));
    (*proxy)->setDelay(lab::ProxyDirection::ToClient, std::chrono::milliseconds(0));
    QTRY_VERIFY_WITH_TIMEOUT(says(connected), longWait);
    QVERIFY(!says(noAnswer));
}

void TestWindow::keepingEverythingChangesNothing()
{
    const auto before = lab::allMessages(*m_dovecot, "anna");
    Desk desk;
    openChecked(desk);
    widgets::RemovalDialog *dialog = askToRemove(desk);
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(desk.window->findChild<widgets::RemovalDialog *>() == nullptr);
    const auto after = lab::allMessages(*m_dovecot, "anna");
    QVERIFY(before && after && *before == *after);
}

void TestWindow::aSilentServerNeverStopsThePainting()
{
    QTcpServer silent; // the kernel accepts, nobody answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Desk desk;
    desk.saveAccount("imaps://anna@127.0.0.1:" + std::to_string(silent.serverPort()), {}, "secret-word");
    desk.open();
    QSignalSpy checked(desk.window.get(), &gui::MainWindow::checkEnded);
    desk.window->begin("Lab", true);

    qint64 longest = 0;
    int turns = 0;
    QElapsedTimer since;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] {
        if (turns++ > 0)
            longest = std::max(longest, since.elapsed());
        since.start();
        desk.window->repaint();
    });
    tick.start(10);
    QTRY_VERIFY_WITH_TIMEOUT(turns >= 100, longWait);
    tick.stop();
    QVERIFY2(longest < 500, qPrintable(QStringLiteral("the window stood still for %1 ms").arg(longest)));
    QCOMPARE(checked.count(), 0);
    const auto saysSo = [&desk] {
        const auto labels = desk.page<widgets::OverviewPage>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("No answer from the server since"));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysSo(), 10'000);

    Q_EMIT desk.page<widgets::OverviewPage>()->cancelWanted();
    QElapsedTimer stopping;
    stopping.start();
    QTRY_COMPARE_WITH_TIMEOUT(checked.count(), 1, longWait);
    QVERIFY(stopping.elapsed() < 5'000);
}

void TestWindow::closingTheWindowEndsACheckAtOnce()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Desk desk;
    desk.saveAccount("imaps://anna@127.0.0.1:" + std::to_string(silent.serverPort()), {}, "secret-word");
    desk.open();
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin("Lab", true);
    QVERIFY(shown.wait(longWait));
    QElapsedTimer closing;
    closing.start();
    desk.window.reset();
    QVERIFY(closing.elapsed() < 5'000);
}

void TestWindow::aRefusedLoginIsSaidInWords()
{
    Desk desk;
    desk.saveAccount(url(), m_dovecot->caFile(), "not-the-password");
    desk.open();
    QSignalSpy checked(desk.window.get(), &gui::MainWindow::checkEnded);
    desk.window->begin("Lab", true);
    QVERIFY(checked.wait(longWait));
    const auto *overview = desk.page<widgets::OverviewPage>();
    const auto labels = overview->findChildren<QLabel *>();
    const bool said = std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(overview) && label->text().contains(QStringLiteral("password"), Qt::CaseInsensitive);
    });
    QVERIFY(said);
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(QStringLiteral("not-the-password")));
    // What was refused is what to begin with.
    QPushButton *edit = buttonThatBegins(desk.page<widgets::OverviewPage>(), QStringLiteral("Edit"));
    QVERIFY(edit != nullptr);
    QTest::mouseClick(edit, Qt::LeftButton);
    const auto *dialog = desk.window->findChild<widgets::AddServerDialog *>();
    QVERIFY(dialog != nullptr && dialog->focusWidget() != nullptr);
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("password"));
}

void TestWindow::aTableHasEveryCopy()
{
    constexpr int groups = 5'003; // more than a report shows
    Desk desk;
    desk.saveAccount(url(), m_dovecot->caFile(), {});
    const auto filled = e2e::fillWithGroups(desk.place->storePath, desk.account.id(), groups);
    QVERIFY2(filled.has_value(), filled ? "" : filled.error().describe().c_str());
    desk.open();
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin("Lab", false);
    QVERIFY(shown.wait(longWait));
    const QString path = desk.folder.filePath(QStringLiteral("all.csv"));
    Q_EMIT desk.page<widgets::ReportsPage>()->exportCsvWanted({}, path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longWait);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 1 + 2 * groups);
}

/// While mail is watched the store is read again and again: what is made for it and what is freed is the work of
/// threads.
void TestWindow::readingTheStoreAgainHoldsUpNoFrame()
{
#if defined(__SANITIZE_ADDRESS__)
    constexpr int groups = 2'000; // where time means little, the same code over fewer
    constexpr double most = 400;
#else
    constexpr int groups = 20'000;
    constexpr double most = 12; // 5 as it is
#endif
    Desk desk;
    desk.saveAccount(url(), m_dovecot->caFile(), {});
    QVERIFY(e2e::fillWithGroups(desk.place->storePath, desk.account.id(), groups).has_value());
    desk.open();
    QSignalSpy caused(desk.window.get(), &gui::MainWindow::causeShown);
    desk.window->begin("Lab", false);
    QVERIFY(caused.wait(longWait));
    desk.window->showSection(3);
    QCoreApplication::processEvents();

    const auto used = [] { // of this thread alone: a test shares the processor
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    };
    double longest = 0;
    QElapsedTimer patience;
    for (int i = 0; i < 3; ++i) {
        const auto before = caused.count();
        patience.start();
        desk.window->findChild<gui::ViewLoading *>()->loadSoon();
        while (caused.count() == before && patience.elapsed() < longWait) {
            const double since = used();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            longest = std::max(longest, used() - since);
        }
        QVERIFY(caused.count() > before);
    }
    QVERIFY2(longest < most, qPrintable(QString::number(longest)));
}

/// Of another account's messages none may be shown either: what is chosen there would be looked for in this one.
void TestWindow::aStoreThatIsBeingReadIsNotAnEmptyOne()
{
    Desk desk;
    desk.saveAccount(url(), m_dovecot->caFile(), {});
    QVERIFY(e2e::fillWithGroups(desk.place->storePath, desk.account.id(), 8'000).has_value());
    desk.open();
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin("Lab", false);
    QStringList said;
    const auto listen = [&] {
        for (const QWidget *page :
             std::initializer_list<QWidget *>{desk.page<widgets::OverviewPage>(), desk.page<widgets::DuplicatesPage>(),
                                              desk.page<widgets::CausePage>(), desk.page<widgets::ReportsPage>(),
                                              desk.page<widgets::HistoryPage>()}) {
            for (const QLabel *label : page->findChildren<QLabel *>())
                said.append(label->text());
        }
    };
    listen();
    while (shown.isEmpty()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (shown.isEmpty())
            listen();
    }
    QVERIFY(said.contains(QStringLiteral("One moment")));
    for (const char *words : {"No mail server yet", "Nothing was changed yet", "No duplicates found"})
        QVERIFY2(!said.contains(QString::fromLatin1(words)), words);
    QCOMPARE(desk.page<widgets::DuplicatesPage>()->model()->rowCount(), 8'000);
}

void TestWindow::aServerReadFromTheCommandLineLeadsToItsResults()
{
    Desk desk;
    Account scanned;
    scanned.imap = parseServerUrl(Protocol::Imap, url()).value();
    scanned.tls.caFile = m_dovecot->caFile();
    jobs::ScanRequest request;
    request.login.account = scanned;
    request.login.secret = Secret(m_dovecot->password("anna"));
    QVERIFY(jobs::scan(request, desk.place->context({}, {})).has_value());
    desk.open();
    QSignalSpy shown(desk.window.get(), &gui::MainWindow::viewShown);
    desk.window->begin({}, false);
    QVERIFY(shown.wait(longWait));
    auto *overview = desk.page<widgets::OverviewPage>();
    const auto labels = overview->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text().contains(QString::fromStdString(scanned.id().value));
    }));
    QPushButton *add = buttonThatBegins(overview, QStringLiteral("Add this mail server"));
    QVERIFY(add != nullptr);
    QTest::mouseClick(add, Qt::LeftButton);
    auto *dialog = desk.window->findChild<widgets::AddServerDialog *>();
    QVERIFY(dialog != nullptr);
    Account saved = dialog->form()->account();
    QCOMPARE(saved.id(), scanned.id());
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("password"));
    Q_EMIT dialog->saveWanted(saved, {}, false);
    QTRY_VERIFY_WITH_TIMEOUT(desk.page<widgets::DuplicatesPage>()->model()->rowCount() > 0, longWait);
}

void TestWindow::aStoreThatCannotBeReadIsSaidOnEveryPage_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<bool>("aside");
    QTest::newRow("damaged") << 4'096 << QByteArray(40'000, 'x') << FaultKind::StoreDamaged << true;
    // Of the header: https://www.sqlite.org/fileformat.html 1.3.
    QTest::newRow("of a newer version") << 60 << QByteArray("\x00\x00\x7F\xFF", 4) << FaultKind::StoreTooNew << false;
    QTest::newRow("of another program") << 0 << QByteArray("Dear diary,") << FaultKind::StoreDamaged << false;
    QTest::newRow("in no folder") << -1 << QByteArray() << FaultKind::File << false;
}

void TestWindow::aStoreThatCannotBeReadIsSaidOnEveryPage()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    QFETCH(FaultKind, kind);
    QFETCH(bool, aside);
    Desk desk;
    desk.saveAccount(url(), m_dovecot->caFile(), m_dovecot->password("anna"));
    if (at < 0)
        desk.place->storePath += "/onecopy.db";
    else
        desk.overwrite(at, bytes);
    desk.open();
    QSignalSpy ended(desk.window.get(), &gui::MainWindow::causeShown);
    desk.window->begin({}, true);
    QVERIFY(ended.wait(longWait));
    auto *trouble = desk.window->findChild<widgets::EmptyState *>(QStringLiteral("storeTrouble"));
    QVERIFY(trouble != nullptr);
    const widgets::words::FaultText text = widgets::words::fault({kind, aside ? "store" : "open file", {}, {}});
    for (int section = 0; section < 7; ++section) {
        desk.window->showSection(section);
        QTRY_VERIFY(trouble->isVisible());
        QStringList said;
        for (const QLabel *label : desk.window->findChildren<QLabel *>()) {
            if (label->isVisible())
                said += label->text();
        }
        const QString all = said.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(text.headline) && all.contains(text.advice), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("onecopy.db")), qPrintable(all)); // which file
        QVERIFY2(!all.contains(QStringLiteral("One moment")), qPrintable(all));
    }
    QCOMPARE(buttonThatBegins(trouble, QStringLiteral("Begin a new file")) != nullptr, aside);

    // Whoever repairs it goes on from there.
    desk.place->storePath = desk.folder.filePath(QStringLiteral("other.db")).toStdString();
    QTest::mouseClick(buttonThatBegins(trouble, QStringLiteral("Try again")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!trouble->isVisible(), longWait);
}

void TestWindow::aDamagedStoreCanBeSetAside()
{
    Desk desk;
    desk.saveAccount(url(), m_dovecot->caFile(), m_dovecot->password("anna"));
    desk.overwrite(4'096, QByteArray(40'000, 'x'));
    desk.open();
    QSignalSpy ended(desk.window.get(), &gui::MainWindow::causeShown);
    desk.window->begin({}, false);
    QVERIFY(ended.wait(longWait));
    auto *trouble = desk.window->findChild<widgets::EmptyState *>(QStringLiteral("storeTrouble"));
    QTest::mouseClick(buttonThatBegins(trouble, QStringLiteral("Begin a new file")), Qt::LeftButton);
    auto *box = desk.window->findChild<QMessageBox *>(QStringLiteral("setAside"));
    QVERIFY(box != nullptr && box->defaultButton()->text() == QStringLiteral("Leave it"));
    QTest::mouseClick(buttonThatBegins(box, QStringLiteral("Begin a new file")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!trouble->isVisible(), longWait);
    QTRY_VERIFY(buttonThatBegins(desk.page<widgets::OverviewPage>(), QStringLiteral("Add a mail server")) != nullptr);
    QVERIFY(!QDir(desk.folder.path()).entryList({QStringLiteral("onecopy.db.damaged-*")}).isEmpty());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
