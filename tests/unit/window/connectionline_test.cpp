// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connectionline.h"

#include <QTest>

#include "widgets/words/words.h"

using namespace onecopy;
using namespace onecopy::gui;

class ConnectionLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatIsGoneIsNotSaidToBeChecked()
    {
        Account account;
        account.imap = ServerAddress{{"mail.corp.example", 993, net::Security::ImplicitTls}, "anna"};
        net::TlsInfo tls;
        tls.protocol = "TLSv1.3";
        ConnectionLine line(nullptr);
        line.setAccount(account);
        line.setChecked(tls);
        QVERIFY(line.text().contains(QStringLiteral("TLSv1.3")));
        line.setFailed();
        QVERIFY(line.text().contains(QStringLiteral("mail.corp.example")));
        QVERIFY(line.text().contains(QStringLiteral("the last check failed")));
        QVERIFY(!line.text().contains(QStringLiteral("TLSv1.3")));
        line.setChecked(tls);
        QVERIFY(line.text().contains(QStringLiteral("TLSv1.3")));
        line.setChecking(true);
        QVERIFY(line.text().contains(QStringLiteral("checking")));
        line.setChecking(false);
        QVERIFY(line.text().contains(QStringLiteral("TLSv1.3")));
        line.setFailed();
        line.setAccount(account); // another one
        QVERIFY(!line.text().contains(QStringLiteral("failed")));
    }

    void anAccountWithoutImapIsNoCaseFile()
    {
        Account account;
        ConnectionLine line(nullptr);
        line.setAccount(account);
        QVERIFY(line.text().contains(QStringLiteral("case file")));
        account.pop3 = ServerAddress{{"mail.corp.example", 995, net::Security::ImplicitTls}, "anna"};
        line.setAccount(account);
        QVERIFY(line.text().contains(QStringLiteral("No IMAP server")));
    }

    /// What another program has checked, or this one before its last start, is checked: the overview says so, too.
    void anEarlierCheckIsNotDenied()
    {
        Account account;
        account.imap = ServerAddress{{"mail.corp.example", 993, net::Security::ImplicitTls}, "anna"};
        ConnectionLine line(nullptr);
        line.setAccount(account);
        QVERIFY(!line.text().contains(QStringLiteral("checked"))); // nobody knows yet
        line.setLastCheck(0);
        QVERIFY(line.text().contains(QStringLiteral("not checked yet")));
        line.setLastCheck(1'795'000'000);
        QVERIFY2(line.text().contains(QStringLiteral("last checked")), qPrintable(line.text()));
        QVERIFY(line.text().contains(widgets::words::dateTime(1'795'000'000)));
    }
};

QTEST_MAIN(ConnectionLineTest)
#include "connectionline_test.moc"
