// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialog that adds a server: a test before saving, clear text only in so many words, and certificates on a page of
// their own.
#include "samples.h"
#include "tests/unit/widgets/fixture.h"
#include "widgets/accountform.h"
#include "widgets/addserverdialog.h"
#include "widgets/certificatepanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace onecopy;
using namespace onecopy::widgets;

Q_DECLARE_METATYPE(onecopy::Account)
Q_DECLARE_METATYPE(onecopy::Secret)

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

void fill(AddServerDialog &dialog)
{
    named<QLineEdit>(dialog, "host")->setText(QStringLiteral("mail.corp.example"));
    named<QLineEdit>(dialog, "user")->setText(QStringLiteral("anna@corp.example"));
    named<QLineEdit>(dialog, "password")->setText(QStringLiteral("correct horse"));
}

void choose(AddServerDialog &dialog, net::Security security)
{
    auto *box = named<QComboBox>(dialog, "security");
    box->setCurrentIndex(box->findData(static_cast<int>(security)));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

class TestAddServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savingNeedsATest();
    void aChangeAfterTheTestVoidsIt();
    void aLateReportIsIgnored();
    void addressesAreUnderstood_data();
    void addressesAreUnderstood();
    void clearTextMustBeTyped();
    void loopbackNeedsNoConfirmation();
    void controlCharactersAreRefused();
    void certificateHasItsOwnPage();
    void enterDoesNotTrust();
    void trustPinsExactlyThisOne();
    void changedCertificateShowsBoth();
    void secretIsWipedWhenTheDialogCloses();
    void editingKeepsWhatIsNotShown();
};

void TestAddServer::initTestCase()
{
    qRegisterMetaType<Account>();
    qRegisterMetaType<Secret>();
}

void TestAddServer::savingNeedsATest()
{
    AddServerDialog dialog;
    dialog.show();
    auto *test = named<QPushButton>(dialog, "test");
    auto *save = named<QPushButton>(dialog, "save");
    auto *untested = named<QPushButton>(dialog, "saveUntested");
    QVERIFY(!test->isEnabled() && !save->isEnabled() && !untested->isEnabled());
    fill(dialog);
    QVERIFY(test->isEnabled() && !save->isEnabled() && untested->isEnabled());
    QVERIFY(test->isDefault());
    QSignalSpy tested(&dialog, &AddServerDialog::testWanted);
    QSignalSpy saved(&dialog, &AddServerDialog::saveWanted);
    test->click();
    const auto account = tested.at(0).at(0).value<Account>();
    QCOMPARE(account.imap->endpoint, (net::Endpoint{"mail.corp.example", 993, net::Security::ImplicitTls}));
    QCOMPARE(account.imap->user, std::string("anna@corp.example"));
    QCOMPARE(account.name, std::string("mail.corp.example"));
    QCOMPARE(tested.at(0).at(1).value<Secret>().reveal(), std::string_view("correct horse"));
    QVERIFY(!test->isEnabled());
    dialog.setReport(samples::refusedLogin());
    QVERIFY(!save->isEnabled());
    test->click();
    dialog.setReport(samples::goodConnection());
    QVERIFY(save->isEnabled() && save->isDefault());
    save->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(2).toBool(), true);
    QCOMPARE(saved.at(0).at(0).value<Account>(), account);
    QVERIFY(dialog.isVisible()); // until it is saved indeed
}

void TestAddServer::aChangeAfterTheTestVoidsIt()
{
    AddServerDialog dialog;
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    dialog.setReport(samples::goodConnection());
    QVERIFY(named<QPushButton>(dialog, "save")->isEnabled());
    dialog.findChild<QSpinBox *>()->setValue(1993);
    QVERIFY(!named<QPushButton>(dialog, "save")->isEnabled());
    QSignalSpy saved(&dialog, &AddServerDialog::saveWanted);
    named<QPushButton>(dialog, "saveUntested")->click();
    QCOMPARE(saved.at(0).at(2).toBool(), false);
}

void TestAddServer::aLateReportIsIgnored()
{
    AddServerDialog dialog;
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    named<QLineEdit>(dialog, "user")->setText(QStringLiteral("somebody else"));
    dialog.setReport(samples::goodConnection());
    QVERIFY(!named<QPushButton>(dialog, "save")->isEnabled());
}

void TestAddServer::addressesAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("security");
    QTest::addColumn<bool>("usable");
    const auto tls = static_cast<int>(net::Security::ImplicitTls);
    QTest::newRow("a name") << QStringLiteral(" mail.example ") << QStringLiteral("mail.example") << 993 << tls << true;
    QTest::newRow("an address") << QStringLiteral("imaps://mail.example:1993") << QStringLiteral("mail.example") << 1993
                                << tls << true;
    QTest::newRow("STARTTLS") << QStringLiteral("imap+starttls://mail.example") << QStringLiteral("mail.example") << 143
                              << static_cast<int>(net::Security::StartTls) << true;
    QTest::newRow("with a password") << QStringLiteral("imaps://anna:secret@mail.example") << QString() << 0 << 0
                                     << false;
    QTest::newRow("a web address") << QStringLiteral("https://mail.example/") << QString() << 0 << 0 << false;
    QTest::newRow("a path") << QStringLiteral("../../x") << QString() << 0 << 0 << false;
}

void TestAddServer::addressesAreUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(bool, usable);
    AddServerDialog dialog;
    fill(dialog);
    auto *host = named<QLineEdit>(dialog, "host");
    host->setText(typed);
    Q_EMIT host->editingFinished();
    QCOMPARE(dialog.form()->problem().isEmpty(), usable);
    QCOMPARE(named<QPushButton>(dialog, "test")->isEnabled(), usable);
    if (usable) {
        const auto endpoint = dialog.form()->account().imap->endpoint;
        QTEST(QString::fromStdString(endpoint.host), "host");
        QTEST(static_cast<int>(endpoint.port), "port");
        QTEST(static_cast<int>(endpoint.security), "security");
    }
}

void TestAddServer::clearTextMustBeTyped()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    choose(dialog, net::Security::Cleartext);
    auto *typed = named<QLineEdit>(dialog, "clearText");
    QVERIFY(typed->isVisible());
    QVERIFY(!named<QPushButton>(dialog, "test")->isEnabled());
    QVERIFY(!named<QPushButton>(dialog, "saveUntested")->isEnabled());
    QVERIFY(!dialog.form()->account().allowCleartext);
    QCOMPARE(dialog.findChild<QSpinBox *>()->value(), 143);
    QTest::keyClicks(typed, QStringLiteral("clear tex"));
    QVERIFY(!named<QPushButton>(dialog, "test")->isEnabled());
    QTest::keyClicks(typed, QStringLiteral("t"));
    QVERIFY(named<QPushButton>(dialog, "test")->isEnabled());
    QVERIFY(dialog.form()->account().allowCleartext);
    // What was confirmed for clear text is not kept for another choice.
    choose(dialog, net::Security::StartTls);
    QVERIFY(!dialog.form()->account().allowCleartext);
}

void TestAddServer::loopbackNeedsNoConfirmation()
{
    AddServerDialog dialog;
    fill(dialog);
    named<QLineEdit>(dialog, "host")->setText(QStringLiteral("127.0.0.1"));
    choose(dialog, net::Security::Cleartext);
    QVERIFY(named<QPushButton>(dialog, "test")->isEnabled());
    QVERIFY(!dialog.form()->account().allowCleartext);
}

void TestAddServer::controlCharactersAreRefused()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    for (const auto name : {"host", "user", "password"}) {
        auto *field = named<QLineEdit>(dialog, name);
        field->clear();
        QGuiApplication::clipboard()->setText(QStringLiteral("a\r\nA001 DELETE INBOX"));
        field->paste();
        QVERIFY2(!field->text().contains(QLatin1Char('\n')) && !field->text().contains(QLatin1Char('\r')), name);
    }
}

void TestAddServer::certificateHasItsOwnPage()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    dialog.setReport(samples::rejectedCertificate());
    auto *panel = dialog.findChild<CertificatePanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(!named<QLineEdit>(dialog, "password")->isVisible());
    QStringList shown;
    for (const auto *label : panel->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        shown += label->text();
    }
    const auto all = shown.join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("CN=mail.good.example<table>.evil.example")));
    QVERIFY(all.contains(QStringLiteral("3B:7F:0C:9E")));
    QVERIFY(all.contains(QStringLiteral("1 February 2009")));
    QVERIFY(all.contains(QStringLiteral("1 February 2011")));
    QVERIFY(named<QPushButton>(dialog, "back")->isDefault());
    QVERIFY(!named<QPushButton>(dialog, "trust")->isDefault());
    named<QPushButton>(dialog, "back")->click();
    QVERIFY(!panel->isVisible());
    QVERIFY(dialog.form()->account().tls.pinSha256.empty());
    QVERIFY(!named<QPushButton>(dialog, "save")->isEnabled());
}

void TestAddServer::enterDoesNotTrust()
{
    AddServerDialog dialog;
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    dialog.setReport(samples::rejectedCertificate());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(dialog.form()->account().tls.pinSha256.empty());
    QVERIFY(!dialog.findChild<CertificatePanel *>()->isVisible());
}

void TestAddServer::trustPinsExactlyThisOne()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    const auto report = samples::rejectedCertificate();
    dialog.setReport(report);
    QSignalSpy tested(&dialog, &AddServerDialog::testWanted);
    named<QPushButton>(dialog, "trust")->click();
    QCOMPARE(tested.size(), 0); // trusting is not testing: the password is not sent by the same click
    QCOMPARE(dialog.form()->account().tls.pinSha256, report.certificate->sha256);
    QVERIFY(!named<QPushButton>(dialog, "save")->isEnabled());
    named<QPushButton>(dialog, "test")->click();
    QCOMPARE(tested.at(0).at(0).value<Account>().tls.pinSha256, report.certificate->sha256);
    buttonWith(dialog, QStringLiteral("Forget this certificate"))->click();
    QVERIFY(dialog.form()->account().tls.pinSha256.empty());
}

void TestAddServer::changedCertificateShowsBoth()
{
    AddServerDialog dialog;
    dialog.show();
    auto account = samples::account("Office", "mail.corp.example");
    account.tls.pinSha256 = std::string(64, 'a');
    dialog.setAccount(account);
    named<QPushButton>(dialog, "test")->click();
    dialog.setReport(samples::rejectedCertificate());
    QString all;
    for (const auto *label : dialog.findChild<CertificatePanel *>()->findChildren<QLabel *>()) {
        all += label->text() + QLatin1Char('\n');
    }
    QVERIFY(all.contains(QStringLiteral("has changed")));
    QVERIFY(all.contains(QStringLiteral("AA:AA:AA")));
    QVERIFY(all.contains(QStringLiteral("3B:7F:0C")));
}

void TestAddServer::secretIsWipedWhenTheDialogCloses()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    auto *password = named<QLineEdit>(dialog, "password");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    dialog.reject();
    QVERIFY(password->text().isEmpty());
    QVERIFY(dialog.form()->secret().empty());
}

void TestAddServer::editingKeepsWhatIsNotShown()
{
    auto account = samples::account("Office", "mail.corp.example");
    account.smtp = ServerAddress{{"smtp.corp.example", 465, net::Security::ImplicitTls}, "anna"};
    account.auth = AuthChoice::ScramSha256;
    account.authzid = "boss";
    account.tls.caFile = "/etc/corp.pem";
    account.tls.allowLegacy = true;
    AddServerDialog dialog;
    dialog.setAccount(account);
    QCOMPARE(dialog.form()->account(), account);
    QVERIFY(dialog.form()->problem().isEmpty()); // the kept password will do
    QVERIFY(dialog.form()->secret().empty());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    samples::pin(app);
    TestAddServer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_addserver.moc"
