// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include "app/gui/mainwindow.h"
#include "app/gui/notice.h"
#include "core/jobs/prove/checklistmail.h"
#include "core/jobs/prove/scannerproof.h"
#include "core/probe/eicar.h"
#include "core/store/accountjson.h"
#include "core/store/store.h"
#include "tests/e2e/probe/probeworld.h"
#include "tests/lab/clamav.h"
#include "widgets/causes/causepage.h"
#include "widgets/checklist/checklistpage.h"
#include "widgets/checklist/checklistrunpanel.h"
#include "widgets/checklist/checkliststeps.h"
#include "widgets/checklist/restorebar.h"
#include "widgets/live/livechart.h"
#include "widgets/parts/banner.h"
#include "widgets/report/reportspage.h"
#include "widgets/words/words.h"

#include <memory>

using namespace onecopy;
using namespace onecopy::e2e;
using widgets::ChecklistPage;
using widgets::ChecklistRunPanel;
using widgets::ChecklistStepsModel;
using widgets::RestoreBar;

namespace {

constexpr int longWait = 180'000;

/// A run that had switched off the scanner of a server and has put it back; nothing has shown yet that mail is scanned.
checklist::StepRecord scannerPutBack(const Account &account, const std::string &smtp, EpochSeconds begun)
{
    checklist::StepRecord run;
    run.run = std::string(32, 'a');
    run.product = "postfix";
    run.via = "local";
    run.to = "anna@lab.example";
    run.smtp = smtp;
    run.route = store::settingsToJson(account);
    run.waitSeconds = 20;
    run.begun = begun;
    run.state.id = "antivirus-server";
    run.state.antivirus = true;
    run.state.stage = checklist::Stage::Restored;
    return run;
}

} // namespace

/// The guided checklist in the window, on a real Postfix whose archive copy goes into the same mailbox: every message
/// comes twice.
class TestChecklistWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theArchiveIsFoundProvedAndPutBack();
    void theReportAndTheCommandLineHaveIt();
    void aClosedWindowIsRemindedOfTheChange();
    void whatAnotherProgramPutsBackIsNotRemindedOf_data();
    void whatAnotherProgramPutsBackIsNotRemindedOf();
    void aServerThatIsGoneIsSaidToBe();
    void stoppingPutsBack();
    void aSettingWithoutEffectIsCountedQuickly();
    void theScannerIsCheckedBeforeAndAfter();
    void closingWithProtectionOffAsks();
    void theScannerHasToProveThatItWorks();
    void aScannerIsSaidToWork();

private:
    void open();
    void choose(const char *step, bool measure);
    void beginAndConfirm();
    [[nodiscard]] ChecklistPage *page() const { return m_window->findChild<ChecklistPage *>(); }
    [[nodiscard]] ChecklistRunPanel *panel() const { return page()->panel(); }
    [[nodiscard]] RestoreBar *bar() const { return m_window->findChild<RestoreBar *>(); }
    template <class T> [[nodiscard]] T *part(const char *name) const
    {
        return page()->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString stateOf(const char *step) const;
    [[nodiscard]] QString configuration() const
    {
        return QString::fromStdString(m_world->postfix->configurationFolder());
    }
    [[nodiscard]] QString stateFolder() const { return m_world->ctl.folder() + QStringLiteral("/state"); }
    [[nodiscard]] QString smtpUrl() const
    {
        return urlOf("smtp+starttls", "anna", "localhost", m_world->postfix->port());
    }
    [[nodiscard]] QByteArray present() const;

    std::unique_ptr<ProbeWorld> m_world;
    std::unique_ptr<gui::Workplace> m_place;
    std::unique_ptr<gui::MainWindow> m_window;
    Account m_account;
    QByteArray m_before;
};

void TestChecklistWindow::initTestCase()
{
    if (const auto possible = lab::Postfix::available(); !possible)
        QSKIP(possible.error().describe().c_str());
    auto world = ProbeWorld::start({});
    MUST(world);
    m_world = std::move(*world);
    const auto postfix = [this](const char *program, const QStringList &words) {
        return QProcess::execute(QString::fromLatin1(program),
                                 QStringList{QStringLiteral("-c"), configuration()} + words);
    };
    QCOMPARE(postfix("postconf", {QStringLiteral("-e"), QStringLiteral("always_bcc=anna+archive@lab.example")}), 0);
    QCOMPARE(postfix("postfix", {QStringLiteral("reload")}), 0);
    m_before = present();
    QVERIFY(m_before.contains("always_bcc = anna+archive@lab.example"));

    m_place = std::make_unique<gui::Workplace>();
    m_place->storePath = m_world->ctl.storePath();
    const QStringList options = m_world->account();
    Account &account = m_account;
    account.name = "Lab";
    account.imap =
        parseServerUrl(Protocol::Imap, options.at(options.indexOf(QStringLiteral("--imap")) + 1).toStdString()).value();
    account.tls.caFile = options.at(options.indexOf(QStringLiteral("--ca-file")) + 1).toStdString();
    auto store = store::Store::open(m_place->storePath);
    MUST(store);
    MUST(store->accounts().save(account));
    m_place->secrets.keepForSession(account, Secret(m_world->dovecot->password("anna")));
}

void TestChecklistWindow::cleanup()
{
    if (!m_world)
        return;
    m_window.reset();
    // Whatever a test left behind must not disturb the next one.
    static_cast<void>(
        m_world->ctl.run({QStringLiteral("checklist"), QStringLiteral("restore"), QStringLiteral("--yes")}));
    QCOMPARE(present(), m_before);
}

QByteArray TestChecklistWindow::present() const
{
    QFile file(configuration() + QStringLiteral("/main.cf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

QString TestChecklistWindow::stateOf(const char *step) const
{
    const auto *steps = page()->steps();
    return steps->index(steps->rowOf(step)).data(ChecklistStepsModel::StateRole).toString();
}

void TestChecklistWindow::open()
{
    m_window = std::make_unique<gui::MainWindow>(*m_place);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QSignalSpy shown(m_window.get(), &gui::MainWindow::viewShown);
    m_window->begin("Lab", false);
    QVERIFY(shown.wait(longWait));
    m_window->showSection(2);
}

/// From "Find the cause" to a step whose form is filled in.
void TestChecklistWindow::choose(const char *step, bool measure)
{
    auto *cause = m_window->findChild<widgets::CausePage *>();
    QPushButton *test = nullptr;
    for (QPushButton *button : cause->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Find out by testing")))
            test = button;
    }
    QVERIFY(test != nullptr);
    QTest::mouseClick(test, Qt::LeftButton);
    QVERIFY(page()->isVisible());
    page()->selectStep(QString::fromLatin1(step));
    auto *product = part<QComboBox>("product");
    product->setCurrentIndex(product->findData(QStringLiteral("postfix")));
    Q_EMIT product->activated(product->currentIndex());
    auto *how = part<QComboBox>("how");
    how->setCurrentIndex(1);
    Q_EMIT how->activated(1);
    part<QLineEdit>("configuration")->setText(configuration());
    part<QLineEdit>("stateFolder")->setText(stateFolder());
    part<QCheckBox>("measure")->setChecked(measure);
    if (!measure)
        return;
    part<QLineEdit>("to")->setText(QStringLiteral("anna@lab.example"));
    part<QLineEdit>("smtp")->setText(smtpUrl());
    auto *size = part<QComboBox>("size");
    size->setCurrentIndex(size->findData(QVariant::fromValue<qulonglong>(20'000)));
    part<QSpinBox>("wait")->setValue(12);
    QVERIFY(!page()->beginButton()->isEnabled()); // nobody has confirmed the address
    part<QCheckBox>("confirmed")->setChecked(true);
    QVERIFY(page()->beginButton()->isEnabled());
}

void TestChecklistWindow::beginAndConfirm()
{
    QTest::mouseClick(page()->beginButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(panel()->asked() == ChecklistRunPanel::Asked::Confirm, longWait);
    QTest::mouseClick(panel()->goButton(), Qt::LeftButton);
}

void TestChecklistWindow::theArchiveIsFoundProvedAndPutBack()
{
    open();
    const std::uint64_t messages = m_world->messages();
    choose("archival", true);
    QCOMPARE(part<QSpinBox>("count")->value(), 5);
    QTest::mouseClick(page()->beginButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(panel()->asked() == ChecklistRunPanel::Asked::Confirm, longWait);
    QVERIFY(panel()->safeButton()->isDefault());
    QString shown;
    for (const QLabel *label : panel()->findChildren<QLabel *>())
        shown += widgets::words::withoutIsolates(label->text()) + QLatin1Char('\n');
    QVERIFY2(shown.contains(QStringLiteral("always_bcc: anna+archive@lab.example becomes empty")), qPrintable(shown));
    QCOMPARE(present(), m_before);
    QVERIFY(bar()->isHidden());
    QTest::mouseClick(panel()->goButton(), Qt::LeftButton);

    // The page may be left meanwhile; the bar stands above every page while the change is in force.
    QTest::mouseClick(part<QPushButton>("back"), Qt::LeftButton);
    QVERIFY(!page()->isVisible());
    m_window->showSection(0);
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible(), longWait);
    QTRY_VERIFY_WITH_TIMEOUT(present() != m_before, longWait); // the bar comes when it is planned
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("archival"), QStringLiteral("restored"), longWait);
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isHidden(), longWait);
    m_window->showSection(2);
    Q_EMIT m_window->findChild<widgets::CausePage *>()->testWanted();
    const auto *result = part<widgets::Banner>("result");
    QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), longWait);
    QVERIFY2(result->headline().startsWith(QStringLiteral("This makes the copies")), qPrintable(result->headline()));
    QVERIFY(result->accessibleDescription().contains(QStringLiteral("5 of 5 before, 0 of 5 with the change.")));
    QVERIFY(result->accessibleDescription().contains(QStringLiteral("After it was put back: 5 of 5.")));
    QCOMPARE(present(), m_before);
    QVERIFY(QDir(stateFolder()).isEmpty());
    QCOMPARE(m_world->messages(), messages);
}

void TestChecklistWindow::theReportAndTheCommandLineHaveIt()
{
    open();
    const QString path = m_world->ctl.folder() + QStringLiteral("/report.html");
    auto *reports = m_window->findChild<widgets::ReportsPage *>();
    Q_EMIT reports->saveHtmlWanted(reports->choice(), path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longWait);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = widgets::words::withoutIsolates(QString::fromUtf8(file.readAll()));
    QVERIFY(html.contains(QStringLiteral("Archiving and journaling (Postfix, on this computer)")));
    QVERIFY(html.contains(QStringLiteral("This makes the copies")));
    QVERIFY(html.contains(QStringLiteral("always_bcc: anna+archive@lab.example became empty")));

    const CtlResult status =
        m_world->ctl.run({QStringLiteral("checklist"), QStringLiteral("status"), QStringLiteral("--json")});
    MUST_EXIT(status, 0);
    const QJsonObject archival =
        entryOf(status.json()[QLatin1String("results")].toArray(), "step", QStringLiteral("archival"));
    QCOMPARE(archival[QLatin1String("stage")].toString(), QStringLiteral("restored"));
    QCOMPARE(archival[QLatin1String("verdict")].toString(), QStringLiteral("removed"));
    QCOMPARE(archival[QLatin1String("came_back")].toBool(), true);
    // What was found in another window, days ago.
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("archival"), QStringLiteral("restored"), longWait);
}

/// Without test mail the change stays; whoever opens the window again is told, and can put it back.
void TestChecklistWindow::aClosedWindowIsRemindedOfTheChange()
{
    open();
    choose("archival", false);
    beginAndConfirm();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("archival"), QStringLiteral("in force"), longWait);
    QTRY_VERIFY_WITH_TIMEOUT(!panel()->isVisible() && bar()->isVisible(), longWait);
    QVERIFY(present() != m_before);
    m_window.reset();
    QVERIFY(present() != m_before);
    const auto history = jobs::checklistHistory(m_place->storePath);
    MUST(history);
    QCOMPARE(history->front().account, m_account.id().value); // of nobody else

    open();
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible(), longWait);
    QVERIFY(bar()->headline().startsWith(QStringLiteral("Switched off for a test since ")));
    for (int section = 0; section < 7; ++section) {
        m_window->showSection(section);
        QVERIFY(bar()->isVisible());
    }
    QTest::mouseClick(bar()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isHidden(), longWait);
    const auto *notice = m_window->findChild<gui::Notice *>();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), longWait);
    QCOMPARE(notice->headline(), QStringLiteral("Put back: Archiving and journaling"));
    QCOMPARE(present(), m_before);
    QCOMPARE(stateOf("archival"), QStringLiteral("restored"));
    QVERIFY(QDir(stateFolder()).isEmpty());
}

void TestChecklistWindow::whatAnotherProgramPutsBackIsNotRemindedOf_data()
{
    QTest::addColumn<bool>("turnedTo");
    QTest::newRow("in a window that is turned to") << true;
    QTest::newRow("in a window that is only looked at") << false;
}

void TestChecklistWindow::whatAnotherProgramPutsBackIsNotRemindedOf()
{
    QFETCH(bool, turnedTo);
    open();
    choose("archival", false);
    beginAndConfirm();
    QTRY_VERIFY_WITH_TIMEOUT(!panel()->isVisible() && bar()->isVisible(), longWait);
    const CtlResult restored =
        m_world->ctl.run({QStringLiteral("checklist"), QStringLiteral("restore"), QStringLiteral("--yes")});
    MUST_EXIT(restored, 0);
    if (turnedTo) {
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(m_window.get(), &activated);
    }
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isHidden(), longWait);
    QCOMPARE(stateOf("archival"), QStringLiteral("restored"));
}

/// What cannot be put back is asked about, and is over when a person says so; that is told as their word.
void TestChecklistWindow::aServerThatIsGoneIsSaidToBe()
{
    const QString gone = m_world->ctl.folder() + QStringLiteral("/gone");
    QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), configuration(), gone}), 0);
    open();
    choose("archival", false);
    part<QLineEdit>("configuration")->setText(gone);
    beginAndConfirm();
    QTRY_VERIFY_WITH_TIMEOUT(!panel()->isVisible() && bar()->isVisible(), longWait);
    QVERIFY(QDir(gone).removeRecursively());
    const auto answer = [this](const QString &verb) {
        QTest::mouseClick(bar()->findChild<QPushButton *>(), Qt::LeftButton);
        QMessageBox *box = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((box = m_window->findChild<QMessageBox *>(QStringLiteral("putBack"))) != nullptr &&
                                     box->isVisible(),
                                 longWait);
        QVERIFY(box->informativeText().startsWith(widgets::words::stepTitle("archival")));
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == verb)
                button->click();
        }
        QTRY_VERIFY(m_window->findChild<QMessageBox *>(QStringLiteral("putBack")) == nullptr);
    };
    answer(QStringLiteral("Keep reminding me"));
    QVERIFY(bar()->isVisible());
    answer(QStringLiteral("The server is gone for good"));
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isHidden(), longWait);
    const auto history = jobs::checklistHistory(m_place->storePath);
    MUST(history);
    QVERIFY(history->front().state.stage == checklist::Stage::Gone);
    QCOMPARE(history->front().restoredAt, EpochSeconds{0});
}

void TestChecklistWindow::stoppingPutsBack()
{
    open();
    choose("archival", true);
    beginAndConfirm();
    QTRY_VERIFY_WITH_TIMEOUT(present() != m_before && bar()->isVisible(), longWait);
    QTest::mouseClick(panel()->stopButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!panel()->isVisible(), longWait);
    QCOMPARE(present(), m_before);
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isHidden(), longWait);
    const auto history = jobs::checklistHistory(m_place->storePath);
    MUST(history);
    QCOMPARE(history->front().fault, std::string("cancelled"));
    QVERIFY(history->front().state.before.has_value()); // what was measured is kept
}

/// What is clear is not waited for. Nothing is changed here, so that all mails go on coming twice.
void TestChecklistWindow::aSettingWithoutEffectIsCountedQuickly()
{
    constexpr int wait = 60'000;
    jobs::ChecklistMail mail;
    auto login = m_place->secrets.loginFor(m_account, {});
    MUST(login);
    mail.login = std::move(*login);
    mail.login.account.smtp = parseServerUrl(Protocol::Smtp, smtpUrl().toStdString()).value();
    mail.to = "anna@lab.example";
    mail.bytes = 1'000;
    mail.count = 4;
    mail.wait = std::chrono::milliseconds(wait);
    const jobs::CountArm count = jobs::countCopies(mail, m_place->context({}, {}), {});
    QElapsedTimer passed;
    passed.start();
    const auto before = count(jobs::ChecklistArm::Before);
    MUST(before);
    QVERIFY2(passed.restart() < wait, "all had come twice, and it was waited all the same");
    QVERIFY((*before == probe::Arm{4, 4}));
    const auto changed = count(jobs::ChecklistArm::Changed);
    MUST(changed);
    QVERIFY2(passed.elapsed() < wait, qPrintable(QString::number(passed.elapsed())));
    QVERIFY(changed->repeated >= 2);
    QCOMPARE(changed->repeated, changed->probes);
    QVERIFY(probe::compare(*before, *changed).verdict == probe::Verdict::NoEffect);
}

/// This server has no scanner, so the EICAR test file arrives each time, and that is told.
void TestChecklistWindow::theScannerIsCheckedBeforeAndAfter()
{
    open();
    const std::uint64_t messages = m_world->messages();
    choose("content-filter", true);
    auto *how = part<QComboBox>("how");
    how->setCurrentIndex(0);
    Q_EMIT how->activated(0);
    part<QSpinBox>("count")->setValue(2);
    part<QSpinBox>("wait")->setValue(4);
    QVERIFY(part<QCheckBox>("eicar")->isVisible());
    QVERIFY(part<QCheckBox>("eicar")->isChecked());
    beginAndConfirm();
    QTRY_VERIFY_WITH_TIMEOUT(panel()->accessibleName().contains(QStringLiteral("EICAR")), longWait);
    QTRY_VERIFY_WITH_TIMEOUT(panel()->asked() == ChecklistRunPanel::Asked::DoneByHand, longWait);
    panel()->doneBox()->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel()->asked() == ChecklistRunPanel::Asked::UndoneByHand, longWait);
    panel()->undoneBox()->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel()->accessibleName().contains(QStringLiteral("EICAR")), longWait);
    const auto *result = part<widgets::Banner>("result");
    QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), longWait);
    QVERIFY2(
        result->accessibleDescription().contains(QStringLiteral("EICAR test file was not caught before the change")),
        qPrintable(result->accessibleDescription()));
    const CtlResult status =
        m_world->ctl.run({QStringLiteral("checklist"), QStringLiteral("status"), QStringLiteral("--json")});
    MUST_EXIT(status, 0);
    const QJsonValue caught = status.json()[QLatin1String("results")].toArray().at(0)[QLatin1String("eicar_caught")];
    QVERIFY(caught[QLatin1String("before")].isBool() && !caught[QLatin1String("before")].toBool());
    QVERIFY(caught[QLatin1String("after")].isBool() && !caught[QLatin1String("after")].toBool());
    QCOMPARE(m_world->messages(), messages);
}

void TestChecklistWindow::closingWithProtectionOffAsks()
{
    open();
    choose("antivirus-server", false);
    auto *how = part<QComboBox>("how");
    how->setCurrentIndex(0);
    Q_EMIT how->activated(0);
    beginAndConfirm();
    QTRY_VERIFY_WITH_TIMEOUT(panel()->asked() == ChecklistRunPanel::Asked::DoneByHand, longWait);
    panel()->doneBox()->click();
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible(), longWait);
    QTRY_VERIFY_WITH_TIMEOUT(bar()->headline().startsWith(QStringLiteral("Protection is switched off")), longWait);

    m_window->close();
    QVERIFY(m_window->isVisible());
    const QPointer<QMessageBox> box = m_window->findChild<QMessageBox *>(QStringLiteral("closing"));
    QVERIFY(box && box->isVisible());
    QVERIFY(box->text().startsWith(QStringLiteral("Protection is still switched off.")));
    QCOMPARE(box->defaultButton()->text(), QStringLiteral("Stay"));
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!box, longWait); // it would be found again

    QTRY_VERIFY_WITH_TIMEOUT(panel()->asked() == ChecklistRunPanel::Asked::UndoneByHand, longWait);
    m_window->close();
    const QPointer<QMessageBox> again = m_window->findChild<QMessageBox *>(QStringLiteral("closing"));
    QVERIFY(again && again->isVisible());
    panel()->undoneBox()->click();
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isHidden(), longWait);
    QCOMPARE(stateOf("antivirus-server"), QStringLiteral("restored"));
    // What it asked about is over.
    QTRY_VERIFY_WITH_TIMEOUT(!again, longWait);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

/// A run was cut while the scanner was off, and the setting was put back meanwhile: the next start asks for the proof,
/// and a real ClamAV gives it.
void TestChecklistWindow::theScannerHasToProveThatItWorks()
{
    if (!lab::ClamAv::available())
        QSKIP("ClamAV is neither installed, nor unpacked by tests/lab/unpack-servers");
    auto scanner = lab::ClamAv::start(probe::eicar());
    MUST(scanner);
    ProbeWorldOptions options;
    options.settings = {{"smtpd_milters", (*scanner)->milterAddress()}, {"milter_default_action", "tempfail"}};
    auto scanned = ProbeWorld::start(options);
    MUST(scanned);
    const QStringList words = (*scanned)->account();
    const auto valueOf = [&words](const char *option) {
        return words.at(words.indexOf(QLatin1String(option)) + 1).toStdString();
    };
    Account account;
    account.imap = parseServerUrl(Protocol::Imap, valueOf("--imap")).value();
    account.smtp = parseServerUrl(Protocol::Smtp, valueOf("--smtp")).value();
    account.tls.caFile = valueOf("--ca-file");
    checklist::StepRecord run = scannerPutBack(account, valueOf("--smtp"), m_place->clock.now());
    run.caughtBefore = true;
    auto store = store::Store::open(m_place->storePath);
    MUST(store);
    MUST(store->checklist().save(run));

    open();
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible(), longWait);
    QVERIFY2(bar()->headline().startsWith(QStringLiteral("Nothing proves yet that mail is scanned again")),
             qPrintable(bar()->headline()));
    // Nobody has kept its password: that is said, and it stays.
    const auto said = [this](const char *text) {
        return widgets::words::withoutIsolates(bar()->accessibleDescription()).contains(QLatin1String(text));
    };
    QTest::mouseClick(bar()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(said("password"), longWait);
    QVERIFY((*scanner)->logText().find("FOUND") == std::string::npos);
    m_place->secrets.keepForSession(account, Secret((*scanned)->dovecot->password("anna")));
    QTest::mouseClick(bar()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isHidden(), longWait);
    QVERIFY((*scanner)->logText().find("Lab.Test.File.UNOFFICIAL FOUND") != std::string::npos);
    QCOMPARE(m_window->findChild<gui::Notice *>()->headline(), QStringLiteral("The scanner works."));
    const auto unproved = jobs::unprovedScanners(m_place->storePath);
    MUST(unproved);
    QVERIFY(unproved->empty());
}

/// Where no scanner stops the test file, a person has the last word, and is not reminded for ever.
void TestChecklistWindow::aScannerIsSaidToWork()
{
    Account account = m_account;
    account.smtp = parseServerUrl(Protocol::Smtp, smtpUrl().toStdString()).value();
    checklist::StepRecord run = scannerPutBack(account, smtpUrl().toStdString(), m_place->clock.now());
    run.scannerOwed = true;
    {
        auto store = store::Store::open(m_place->storePath);
        MUST(store);
        MUST(store->checklist().save(run));
    }
    open();
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible(), longWait);
    QTest::mouseClick(bar()->findChild<QPushButton *>(), Qt::LeftButton);
    QMessageBox *box = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        (box = m_window->findChild<QMessageBox *>(QStringLiteral("scanner"))) != nullptr && box->isVisible(), longWait);
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == QLatin1String("Mail is scanned, I have seen it"))
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isHidden(), longWait);
    const auto history = jobs::checklistHistory(m_place->storePath);
    MUST(history);
    QVERIFY(history->front().scannerSaid);
    QVERIFY(history->front().caughtAfter == false); // what was seen stays
}

QTEST_MAIN(TestChecklistWindow)
#include "tst_checklist_window.moc"
