// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>

#include "app/gui/mainwindow.h"
#include "core/store/store.h"
#include "tests/e2e/support/ctl.h"
#include "tests/e2e/support/smallmail.h"
#include "tests/lab/smtpsender.h"
#include "widgets/checklist/preventioncard.h"
#include "widgets/checklist/preventiondialog.h"
#include "widgets/parts/banner.h"

#include <memory>

using namespace onecopy;
using namespace onecopy::e2e;
using widgets::PreventionCard;
using widgets::PreventionDialog;

namespace {

constexpr int longWait = 60'000;

} // namespace

/// Prevention in the real window, on a real Dovecot.
class TestPreventionWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        lab::DovecotOptions options;
        options.sieve = true;
        auto server = lab::Dovecot::start(std::move(options));
        MUST(server);
        m_server = std::move(*server);
        if (m_server->ports().sieve == 0)
            QSKIP("ManageSieve is not installed");
        const jobs::Login login = loginTo(*m_server, "anna");
        m_place.storePath = m_ctl.storePath();
        Account account = login.account;
        account.name = "Lab";
        auto store = store::Store::open(m_place.storePath);
        MUST(store);
        MUST(store->accounts().save(account));
        m_place.secrets.keepForSession(account, Secret(m_server->password("anna")));
        m_window = std::make_unique<gui::MainWindow>(m_place);
        m_window->begin("Lab", false);
        m_window->showSection(2);
        m_window->show();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->accountName(), std::string("Lab"), longWait);
    }

    void itIsInstalledAndTakenAway()
    {
        card()->button()->click();
        QVERIFY(dialog() != nullptr);
        // The usual port is another one than this server's.
        auto *address = dialog()->findChild<QLineEdit *>(QStringLiteral("address"));
        QCOMPARE(address->text(), QStringLiteral("sieve+starttls://anna@localhost:4190"));
        address->setText(urlOf("sieve", "anna", "localhost", m_server->ports().sieve));
        go(QStringLiteral("Look at the server"));
        QTRY_COMPARE_WITH_TIMEOUT(dialog()->goButton()->text(), QStringLiteral("Install the script"), longWait);
        QCOMPARE(copies(), 0);
        go(QStringLiteral("Install the script"));
        QTRY_COMPARE_WITH_TIMEOUT(dialog()->goButton()->text(), QStringLiteral("Take the script away"), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(*card()).contains(QStringLiteral("since")), longWait);
        for (int hop = 1; hop <= 3; ++hop)
            MUST(lab::sendMail(m_server->ports().lmtp, "", "anna@lab.example", smallMail("one", "x", hop), true));
        QCOMPARE(copies(), 2);

        // Opened again, it knows where the script is.
        dialog()->close();
        QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, longWait);
        card()->button()->click();
        go(QStringLiteral("Look at the server"));
        QTRY_COMPARE_WITH_TIMEOUT(dialog()->goButton()->text(), QStringLiteral("Take the script away"), longWait);
        go(QStringLiteral("Take the script away"));
        QTRY_COMPARE_WITH_TIMEOUT(dialog()->goButton()->text(), QStringLiteral("Install the script"), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(!stateOf(*card()).contains(QStringLiteral("since")), longWait);
        const auto scripts = m_server->doveadm({"sieve", "list", "-u", "anna"});
        QVERIFY2(!scripts || scripts->find("onecopy") == std::string::npos, "the script is still there");
    }

    /// A server that does not answer is a fault in the dialog, and the window can go on.
    void aWrongAddressIsAFault()
    {
        if (dialog() == nullptr)
            card()->button()->click();
        dialog()
            ->findChild<QLineEdit *>(QStringLiteral("address"))
            ->setText(QStringLiteral("sieve://anna@localhost:1"));
        go(QStringLiteral("Look at the server"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->banner()->isVisible() &&
                                     dialog()->banner()->headline().contains(QStringLiteral("No server for Sieve")),
                                 longWait);
        QVERIFY(dialog()->goButton()->isEnabled());
        dialog()->close();
    }

    void aServerThatDoesNotAnswerIsSaidWhileItIsAsked()
    {
        QTcpServer silent; // the kernel accepts, nobody answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        card()->button()->click();
        dialog()
            ->findChild<QLineEdit *>(QStringLiteral("address"))
            ->setText(QStringLiteral("sieve://anna@127.0.0.1:%1").arg(silent.serverPort()));
        go(QStringLiteral("Look at the server"));
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(*dialog()).contains(QStringLiteral("No answer")), longWait);
        dialog()->close();
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    [[nodiscard]] PreventionCard *card() const { return m_window->findChild<PreventionCard *>(); }
    [[nodiscard]] PreventionDialog *dialog() const { return m_window->findChild<PreventionDialog *>(); }
    void go(const QString &verb) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->goButton()->isEnabled(), longWait);
        QCOMPARE(dialog()->goButton()->text(), verb);
        dialog()->goButton()->click();
    }
    [[nodiscard]] static QString stateOf(const QWidget &widget)
    {
        QString text;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            text += label->text();
        return text;
    }
    [[nodiscard]] int copies() const
    {
        return static_cast<int>(m_server->messageCount("anna", "Extra copies").value_or(0));
    }

    Ctl m_ctl;
    std::unique_ptr<lab::Dovecot> m_server;
    gui::Workplace m_place;
    std::unique_ptr<gui::MainWindow> m_window;
};

QTEST_MAIN(TestPreventionWindow)
#include "tst_prevention_window.moc"
