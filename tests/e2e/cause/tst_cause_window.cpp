// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/gui/mainwindow.h"
#include "core/jobs/explain/findings.h"
#include "core/store/store.h"
#include "tests/lab/dovecot.h"
#include "tests/lab/filler.h"
#include "widgets/causes/causelist.h"
#include "widgets/causes/causemessages.h"
#include "widgets/causes/causepage.h"
#include "widgets/causes/causesources.h"
#include "widgets/causes/causewhy.h"
#include "widgets/causes/hopgraph.h"
#include "widgets/duplicates/duplicatespage.h"
#include "widgets/duplicates/grouptablemodel.h"
#include "widgets/parts/banner.h"
#include "widgets/parts/pagestack.h"
#include "widgets/parts/tables.h"
#include "widgets/report/reportspage.h"

#include <QPlainTextEdit>

#include <memory>
#include <sqlite3.h>

using namespace onecopy;

namespace {

constexpr int longWait = 120'000;

} // namespace

class TestCauseWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCheckIsFollowedByTheVerdict();
    void theWaysOfTheCopiesAreDrawn();
    void theCauseStandsInDuplicatesToo();
    void aLogIsReadAndItsKindTold();
    void aLogThatCannotBeReadIsSaidInWords();
    void theReportHasTheFindings();
    void aDiagnosisRunsWhileAScanWrites();

private:
    std::unique_ptr<lab::Dovecot> m_dovecot;
    QTemporaryDir m_folder;
    std::unique_ptr<gui::Workplace> m_place;
    std::unique_ptr<gui::MainWindow> m_window;
    widgets::CausePage *m_page = nullptr;
    AccountId m_account;
    std::size_t m_groups = 0;
};

void TestCauseWindow::initTestCase()
{
    auto dovecot = lab::Dovecot::start();
    QVERIFY2(dovecot.has_value(), dovecot ? "" : dovecot.error().describe().c_str());
    m_dovecot = std::move(*dovecot);
    lab::SeedPlan plan;
    plan.messages = 120;
    plan.profile = lab::SeedProfile::Mission; // large mail over TLS and again in clear, at a sender's retry times
    auto truth = lab::fill(*m_dovecot, "anna", plan);
    QVERIFY2(truth.has_value(), truth ? "" : truth.error().describe().c_str());
    m_groups = truth->groups.size();
    QVERIFY(m_groups > 0);

    m_place = std::make_unique<gui::Workplace>();
    m_place->storePath = m_folder.filePath(QStringLiteral("onecopy.db")).toStdString();
    Account account;
    account.name = "Lab";
    account.imap =
        parseServerUrl(Protocol::Imap, "imaps://anna@localhost:" + std::to_string(m_dovecot->ports().imaps)).value();
    account.tls.caFile = m_dovecot->caFile();
    m_account = account.id();
    auto store = store::Store::open(m_place->storePath);
    QVERIFY(store.has_value());
    QVERIFY(store->accounts().save(account).has_value());
    m_place->secrets.keepForSession(account, Secret(m_dovecot->password("anna")));
    m_window = std::make_unique<gui::MainWindow>(*m_place);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_page = m_window->findChild<widgets::CausePage *>();
}

void TestCauseWindow::aCheckIsFollowedByTheVerdict()
{
    m_window->showSection(2);
    QVERIFY(m_page->isVisible());
    m_window->begin("Lab", true);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_page->verdict(), QStringLiteral("Most likely: The TLS session stalls or is cut, and the sender tries again."),
        longWait);
    QCOMPARE(m_page->causes()->selected(), 0);
    // The lines come from the store, after the verdict.
    const auto lines = [this] { return m_page->why()->lines()->toPlainText(); };
    QTRY_VERIFY_WITH_TIMEOUT(lines().contains(QStringLiteral("Received: from ")), longWait);
    QVERIFY(lines().contains(QStringLiteral("Copy 2")));
}

void TestCauseWindow::theWaysOfTheCopiesAreDrawn()
{
    m_page->showPart(widgets::CausePage::Part::Messages);
    QCOMPARE(m_page->messages()->table()->model()->rowCount(), static_cast<int>(m_groups));
    const widgets::HopGraph *graph = m_page->messages()->graph();
    QTRY_VERIFY_WITH_TIMEOUT(graph->model().rows >= 2, longWait);
    QVERIFY(graph->model().text.contains(QStringLiteral("Here the ways part.")));
    const QString before = graph->model().text;
    if (m_groups == 1)
        return;
    // News of the check may come in between and begin the table anew.
    const auto nextIsShown = [&] {
        if (m_page->messages()->table()->currentIndex().row() < 1)
            QTest::keyClick(m_page->messages()->table(), Qt::Key_Down);
        return !graph->model().nodes.empty() && graph->model().text != before;
    };
    QTRY_VERIFY_WITH_TIMEOUT(nextIsShown(), longWait);
}

void TestCauseWindow::theCauseStandsInDuplicatesToo()
{
    auto *duplicates = m_window->findChild<widgets::DuplicatesPage *>();
    const auto *model = duplicates->model();
    int told = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString cause = model->index(row, widgets::GroupTableModel::LikelyCause).data().toString();
        told += cause == QStringLiteral("TLS session timed out") ? 1 : 0;
    }
    QCOMPARE(told, static_cast<int>(m_groups));
    Q_EMIT m_page->showGroupWanted(QString::fromStdString(model->group(0)->id));
    QVERIFY(duplicates->isVisible());
    m_window->showSection(2);
}

void TestCauseWindow::aLogIsReadAndItsKindTold()
{
    const QString path = m_folder.filePath(QStringLiteral("mail.log"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Mar 14 11:40:02 mx1 postfix/smtpd[812]: 4A1F22: client=out4.partner.example[192.0.2.40]\n"
               "Mar 14 11:40:02 mx1 postfix/cleanup[813]: 4A1F22: message-id=<1@partner.example>\n");
    file.close();
    QSignalSpy shown(m_window.get(), &gui::MainWindow::causeShown);
    m_page->sources()->addLogs({path});
    const auto *list = m_page->sources()->findChild<QListWidget *>();
    QTRY_VERIFY_WITH_TIMEOUT(list->count() == 1 && list->item(0)->text().contains(QStringLiteral("postfix")), longWait);
    // The list is filled before the look is told to have ended.
    QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, longWait);
    QVERIFY(m_page->verdict().startsWith(QStringLiteral("Most likely")));
}

void TestCauseWindow::aLogThatCannotBeReadIsSaidInWords()
{
    // The file goes between the choice and the next look.
    QFile file(m_folder.filePath(QStringLiteral("gone.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto *fault = m_page->findChild<widgets::Banner *>(QStringLiteral("fault"));
    QSignalSpy shown(m_window.get(), &gui::MainWindow::causeShown);
    m_page->sources()->addLogs({file.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, longWait);
    QVERIFY(!fault->isVisible());
    QVERIFY(file.remove());
    Q_EMIT m_page->lookWanted();
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), longWait);
    // What was known before stays.
    QVERIFY(m_page->verdict().startsWith(QStringLiteral("Most likely")));
    m_page->clearSources();
    Q_EMIT m_page->lookWanted();
    QTRY_VERIFY_WITH_TIMEOUT(!fault->isVisible(), longWait);
}

void TestCauseWindow::theReportHasTheFindings()
{
    const QString path = m_folder.filePath(QStringLiteral("report.html"));
    auto *reports = m_window->findChild<widgets::ReportsPage *>();
    Q_EMIT reports->saveHtmlWanted(reports->choice(), path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longWait);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QVERIFY(html.contains(QStringLiteral("Findings")));
    QVERIFY(html.contains(QStringLiteral("Most likely: The TLS session stalls or is cut")));
}

void TestCauseWindow::aDiagnosisRunsWhileAScanWrites()
{
    // What a scan does to the store for seconds at a time: a transaction that has written and is not yet finished.
    sqlite3 *writer = nullptr;
    QCOMPARE(sqlite3_open(m_place->storePath.c_str(), &writer), SQLITE_OK);
    sqlite3_busy_timeout(writer, longWait); // the window may be writing what it found
    const auto run = [writer](const char *sql) { return sqlite3_exec(writer, sql, nullptr, nullptr, nullptr); };
    QCOMPARE(run("BEGIN IMMEDIATE"), SQLITE_OK);
    QCOMPARE(run("CREATE TABLE written_by_a_test (a)"), SQLITE_OK);
    const auto found = jobs::findCauses(m_account, {}, m_place->context({}, {}));
    QCOMPARE(run("ROLLBACK"), SQLITE_OK);
    QCOMPARE(sqlite3_close(writer), SQLITE_OK);
    QVERIFY2(found.has_value(), found ? "" : found.error().describe().c_str());
    QCOMPARE(found->findings->causes.front().id, std::string("tls-timeout-requeue"));
}

QTEST_MAIN(TestCauseWindow)
#include "tst_cause_window.moc"
