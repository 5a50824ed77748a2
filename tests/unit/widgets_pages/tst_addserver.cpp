// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialog that adds a server: a test before saving, clear text only in so many words, and certificates on a page of
// their own.
#include "core/base/faultdetail.h"
#include "samples.h"
#include "tests/unit/widgets/fixture.h"
#include "widgets/parts/plaintext.h"
#include "widgets/servers/accountform.h"
#include "widgets/servers/addserverdialog.h"
#include "widgets/servers/certificatepanel.h"
#include "widgets/servers/connectionview.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/words.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionFrame>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

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

QLabel *labelWith(QWidget &parent, const QString &text)
{
    for (auto *label : parent.findChildren<QLabel *>()) {
        if (label->text().contains(text))
            return label;
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

/// Not scrolled out of what is around it.
bool isInSight(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    while (!around->isWindow() && qobject_cast<const QScrollArea *>(around->parentWidget()) == nullptr)
        around = around->parentWidget();
    return widget.isVisible() && around->rect().contains(QRect(widget.mapTo(around, QPoint(0, 0)), widget.size()));
}

} // namespace

class TestAddServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whereThePasswordWillBeKeptIsSaid();
    void savingNeedsATest();
    void aChangeAfterTheTestVoidsIt();
    void anotherNameNeedsNoNewTest();
    void aTestCanBeCancelledWithoutLosingWhatWasEntered();
    void aLateReportIsIgnored();
    void otherServersAreEnteredBesideImap();
    void anAccountOfPop3AloneCanBeEdited();
    void noCertificateIsOfferedThatShutsAnotherServerOut();
    void anotherServerThatFailsIsNoFaultOfThePassword();
    void clearTextOfAnyServerIsToBeConfirmed();
    void addressesAreUnderstood_data();
    void addressesAreUnderstood();
    void clearTextMustBeTyped();
    void loopbackNeedsNoConfirmation();
    void controlCharactersAreRefused();
    void certificateHasItsOwnPage();
    void enterDoesNotTrust();
    void escapeRefusesTheCertificateAlone();
    void aRefusedCertificateLeavesItsResultInSight();
    void theAdviceIsSeenWithoutScrollingInTheResult();
    void passwordIsNotSpoken();
    void aPasswordThatIsMissingIsWhatToBeginWith();
    void trustPinsExactlyThisOne();
    void changedCertificateShowsBoth();
    void secretIsWipedWhenTheDialogCloses();
    void editingKeepsWhatIsNotShown();
    void whatIsFoundIsShownBeforeItIsUsed();
    void serversThatGoWithTheFoundOneAreFilledIn();
    void savingIsSaidWhileTheKeyringWaits();
    void nothingFoundLeavesTheFormAlone();
    void aSearchThatFailedSaysWhy();
    void anAddressThatCannotBeSearchedSaysWhy_data();
    void anAddressThatCannotBeSearchedSaysWhy();
    void whereNothingIsFoundTheAddressIsOfferedAsUser();
    void theBrowserTakesThePlaceOfThePassword();
    void aRefusedSignInIsTold();
    void oldCiphersAreAChoiceOfTheirOwn();
    void aPortOfFiveDigitsIsSeen();
    void theResultOfATestIsRead();
    void theResultOfATestIsSeen();
    void whatIsEnteredAgainIsSeen();
    void theFocusIsWhereOneGoesOn();
    void enterTestsAgainAfterACertificateWasRefused();
    void trustingOpensNoSettings();
    void aLongCertificateLeavesTheButtons();
    void problemsAreReadWhole();
};

void TestAddServer::initTestCase()
{
    qRegisterMetaType<Account>();
    qRegisterMetaType<Secret>();
}

void TestAddServer::whereThePasswordWillBeKeptIsSaid()
{
    AddServerDialog dialog;
    const auto isSaid = [&dialog](const QString &text) {
        return std::ranges::any_of(dialog.findChildren<QLabel *>(),
                                   [&text](const QLabel *label) { return label->text() == text; });
    };
    dialog.setPasswordPlace(QStringLiteral("this session only"));
    QVERIFY(isSaid(QStringLiteral("No keyring was found: it is kept until Onecopy ends.")));
    dialog.setPasswordPlace(QStringLiteral("system keyring"));
    QVERIFY(isSaid(QStringLiteral("It will be kept in: system keyring")));
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
    dialog.setTested(samples::onImap(samples::refusedLogin()));
    QVERIFY(!save->isEnabled());
    test->click();
    dialog.setTested(samples::onImap(samples::goodConnection()));
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
    dialog.setTested(samples::onImap(samples::goodConnection()));
    QVERIFY(named<QPushButton>(dialog, "save")->isEnabled());
    dialog.findChild<QSpinBox *>()->setValue(1993);
    QVERIFY(!named<QPushButton>(dialog, "save")->isEnabled());
    QSignalSpy saved(&dialog, &AddServerDialog::saveWanted);
    named<QPushButton>(dialog, "saveUntested")->click();
    QCOMPARE(saved.at(0).at(2).toBool(), false);
}

void TestAddServer::anotherNameNeedsNoNewTest()
{
    AddServerDialog dialog;
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    dialog.setTested(samples::onImap(samples::goodConnection()));
    named<QLineEdit>(dialog, "name")->setText(QStringLiteral("Office"));
    QVERIFY(named<QPushButton>(dialog, "save")->isEnabled());
    QSignalSpy saved(&dialog, &AddServerDialog::saveWanted);
    named<QPushButton>(dialog, "save")->click();
    QCOMPARE(saved.at(0).at(0).value<Account>().name, std::string("Office"));
    named<QLineEdit>(dialog, "password")->setText(QStringLiteral("another one"));
    QVERIFY(!named<QPushButton>(dialog, "save")->isEnabled());
}

void TestAddServer::aTestCanBeCancelledWithoutLosingWhatWasEntered()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    QSignalSpy cancelled(&dialog, &AddServerDialog::testCancelled);
    named<QPushButton>(dialog, "test")->click();
    dialog.setWaiting(QStringLiteral("No answer from the server since 12:00 (5 s)."));
    const QLabel *waiting = labelWith(dialog, QStringLiteral("No answer from the server since 12:00 (5 s)."));
    QVERIFY(waiting != nullptr && waiting->isVisible());
    buttonWith(dialog, QStringLiteral("Cancel"))->click();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(dialog.isVisible() && !waiting->isVisible());
    QVERIFY(named<QPushButton>(dialog, "test")->isEnabled());
    dialog.setTested(samples::onImap(samples::goodConnection()));
    QVERIFY(!named<QPushButton>(dialog, "save")->isEnabled());
    named<QPushButton>(dialog, "test")->click();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(cancelled.count(), 2);
}

void TestAddServer::aLateReportIsIgnored()
{
    AddServerDialog dialog;
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    named<QLineEdit>(dialog, "user")->setText(QStringLiteral("somebody else"));
    dialog.setTested(samples::onImap(samples::goodConnection()));
    QVERIFY(!named<QPushButton>(dialog, "save")->isEnabled());
}

void TestAddServer::otherServersAreEnteredBesideImap()
{
    AddServerDialog dialog;
    fill(dialog);
    auto *smtp = named<QLineEdit>(dialog, "smtp");
    auto *pop3 = named<QLineEdit>(dialog, "pop3");
    QVERIFY(!dialog.form()->account().smtp && !dialog.form()->account().pop3);
    smtp->setText(QStringLiteral("smtp.corp.example"));
    pop3->setText(QStringLiteral("pop3://other@pop.corp.example:1110"));
    const Account account = dialog.form()->account();
    QCOMPARE(account.smtp,
             std::optional(ServerAddress{{"smtp.corp.example", 587, net::Security::StartTls}, "anna@corp.example"}));
    QCOMPARE(account.pop3, std::optional(ServerAddress{{"pop.corp.example", 1110, net::Security::StartTls}, "other"}));
    // What is shown when it is edited means the same.
    AddServerDialog again;
    again.setAccount(account);
    QCOMPARE(named<QLineEdit>(again, "smtp")->text(), QStringLiteral("smtp.corp.example"));
    QCOMPARE(named<QLineEdit>(again, "pop3")->text(), QStringLiteral("pop3+starttls://other@pop.corp.example:1110"));
    QCOMPARE(again.form()->account(), account);
    for (const char *wrong : {"smtp corp", "imaps://mail.corp.example", "smtp://anna:secret@mail.corp.example"}) {
        smtp->setText(QString::fromLatin1(wrong));
        QVERIFY2(dialog.form()->problem().contains(QStringLiteral("SMTP")), wrong);
        QVERIFY(!named<QPushButton>(dialog, "saveUntested")->isEnabled());
    }
    // A relay that takes mail without a login.
    smtp->setText(QStringLiteral("smtps://relay.corp.example"));
    QCOMPARE(dialog.form()->problem(), QString());
    QCOMPARE(dialog.form()->account().smtp->user, std::string());
    // Nobody collects mail without one.
    pop3->setText(QStringLiteral("pop3s://pop.corp.example:1995"));
    QCOMPARE(dialog.form()->account().pop3->user, std::string("anna@corp.example"));
}

void TestAddServer::anAccountOfPop3AloneCanBeEdited()
{
    Account account;
    account.name = "Collected";
    account.pop3 = ServerAddress{{"pop.corp.example", 995, net::Security::ImplicitTls}, "anna@corp.example"};
    AddServerDialog dialog;
    dialog.setAccount(account);
    QCOMPARE(dialog.form()->problem(), QString()); // its password is kept
    QCOMPARE(dialog.form()->account(), account);
    // Its mail can be checked from now on; but that is another mailbox, with a password of its own.
    named<QLineEdit>(dialog, "host")->setText(QStringLiteral("mail.corp.example"));
    QCOMPARE(dialog.form()->problem(), QStringLiteral("Enter the password."));
    named<QLineEdit>(dialog, "password")->setText(QStringLiteral("correct horse"));
    QCOMPARE(dialog.form()->problem(), QString());
    QCOMPARE(dialog.form()->account().imap->user, std::string("anna@corp.example"));
    QCOMPARE(dialog.form()->account().pop3, account.pop3);
    // A new account needs IMAP, or nothing could be done with it here.
    AddServerDialog another;
    named<QLineEdit>(another, "user")->setText(QStringLiteral("anna"));
    named<QLineEdit>(another, "pop3")->setText(QStringLiteral("pop.corp.example"));
    QVERIFY(!another.form()->problem().isEmpty());
}

void TestAddServer::noCertificateIsOfferedThatShutsAnotherServerOut()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    const auto report = [&dialog](const std::string &ofImap) {
        auto tested = samples::onImap(samples::goodConnection());
        auto smtp = samples::rejectedCertificate();
        tested[0].report.certificate = smtp.certificate;
        tested[0].report.certificate->sha256 = ofImap.empty() ? smtp.certificate->sha256 : ofImap;
        tested.push_back({Protocol::Smtp, tested[0].server, smtp});
        named<QPushButton>(dialog, "test")->click();
        dialog.setTested(tested);
    };
    const auto *panel = dialog.findChild<CertificatePanel *>();
    report(std::string(64, 'e'));
    QVERIFY(!panel->isVisible());
    QVERIFY(labelWith(dialog, QStringLiteral("CA file of the issuer")) != nullptr);
    QVERIFY(!named<QPushButton>(dialog, "save")->isEnabled());
    report({});
    QVERIFY(panel->isVisible());
}

/// Many servers let nobody in over POP3, where the search had found them.
void TestAddServer::anotherServerThatFailsIsNoFaultOfThePassword()
{
    AddServerDialog dialog;
    dialog.show();
    dialog.activateWindow();
    fill(dialog);
    auto tested = samples::onImap(samples::goodConnection());
    tested.push_back({Protocol::Pop3, tested[0].server, samples::refusedLogin()});
    named<QPushButton>(dialog, "test")->click();
    dialog.setTested(tested);
    QVERIFY(labelWith(dialog, QStringLiteral("The IMAP server works")) != nullptr);
    QVERIFY(!named<QLineEdit>(dialog, "password")->hasFocus());
    QVERIFY(named<QPushButton>(dialog, "saveUntested")->isEnabled());
    named<QPushButton>(dialog, "test")->click();
    dialog.setTested(samples::onImap(samples::refusedLogin()));
    QVERIFY(labelWith(dialog, QStringLiteral("The IMAP server works")) == nullptr);
    QTRY_VERIFY(named<QLineEdit>(dialog, "password")->hasFocus());
}

void TestAddServer::clearTextOfAnyServerIsToBeConfirmed()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    auto *confirmation = named<QLineEdit>(dialog, "clearText");
    QVERIFY(!confirmation->isVisibleTo(&dialog));
    named<QLineEdit>(dialog, "pop3")->setText(QStringLiteral("pop3+insecure://localhost"));
    QVERIFY(!confirmation->isVisibleTo(&dialog)); // does not leave this computer
    named<QLineEdit>(dialog, "pop3")->setText(QStringLiteral("pop3+insecure://pop.corp.example"));
    QVERIFY(confirmation->isVisibleTo(&dialog));
    QVERIFY(!named<QPushButton>(dialog, "test")->isEnabled());
    QVERIFY(!dialog.form()->account().allowCleartext);
    QVERIFY(words::isWeak(dialog.form()->account()));
    confirmation->setText(QStringLiteral("clear text"));
    QVERIFY(named<QPushButton>(dialog, "test")->isEnabled());
    QVERIFY(dialog.form()->account().allowCleartext);
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
    dialog.setTested(samples::onImap(samples::rejectedCertificate()));
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
    dialog.setTested(samples::onImap(samples::rejectedCertificate()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(dialog.form()->account().tls.pinSha256.empty());
    QVERIFY(!dialog.findChild<CertificatePanel *>()->isVisible());
}

void TestAddServer::escapeRefusesTheCertificateAlone()
{
    AddServerDialog dialog;
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    dialog.setTested(samples::onImap(samples::rejectedCertificate()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.findChild<CertificatePanel *>()->isVisible());
    QVERIFY(dialog.form()->account().tls.pinSha256.empty());
    QVERIFY(!named<QLineEdit>(dialog, "password")->text().isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestAddServer::aRefusedCertificateLeavesItsResultInSight()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    dialog.setTested(samples::onImap(samples::rejectedCertificate()));
    QCoreApplication::processEvents();
    named<QPushButton>(dialog, "back")->click();
    QCoreApplication::processEvents();
    QTRY_VERIFY(isInSight(*dialog.findChild<ConnectionView *>()));
}

void TestAddServer::theAdviceIsSeenWithoutScrollingInTheResult()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    dialog.setTested(samples::onImap(samples::refusedLogin()));
    const auto *steps = dialog.findChild<QTreeWidget *>();
    QTRY_COMPARE(steps->verticalScrollBar()->maximum(), 0);
    QTRY_VERIFY(isInSight(*dialog.findChild<ConnectionView *>()));
}

void TestAddServer::trustPinsExactlyThisOne()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    const auto report = samples::rejectedCertificate();
    dialog.setTested(samples::onImap(report));
    QSignalSpy tested(&dialog, &AddServerDialog::testWanted);
    named<QPushButton>(dialog, "trust")->click();
    QCOMPARE(tested.size(), 0); // trusting is not testing: the password is not sent by the same click
    QCOMPARE(dialog.form()->account().tls.pinSha256, report.certificate->sha256);
    QVERIFY(!named<QPushButton>(dialog, "save")->isEnabled());
    // It looks as before the test; what is to be done next has to be said.
    QVERIFY(labelWith(dialog, QStringLiteral("Test the connection again")) != nullptr);
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
    dialog.setTested(samples::onImap(samples::rejectedCertificate()));
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

void TestAddServer::whatIsFoundIsShownBeforeItIsUsed()
{
    AddServerDialog dialog;
    dialog.show();
    auto *address = named<QLineEdit>(dialog, "mailAddress");
    auto *find = named<QPushButton>(dialog, "find");
    auto *list = named<QListWidget>(dialog, "found");
    QSignalSpy wanted(&dialog, &AddServerDialog::findWanted);
    QVERIFY(!find->isEnabled() && !list->isVisible());
    address->setText(QStringLiteral("anna@corp.example"));
    find->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), QStringLiteral("anna@corp.example"));
    QVERIFY(!find->isEnabled());

    jobs::ServerCandidate clear;
    clear.endpoint = {"mail.corp.example", 143, net::Security::Cleartext};
    clear.user = "anna";
    clear.safety = jobs::CandidateSafety::Weak;
    clear.answers = true;
    jobs::ServerCandidate byDns = clear;
    byDns.endpoint = {"<b>imap</b>.other.example", 993, net::Security::ImplicitTls};
    byDns.source = jobs::DiscoverySource::Srv;
    byDns.safety = jobs::CandidateSafety::Confirm;
    jobs::ServerCandidate pop = byDns;
    pop.service = jobs::MailService::Pop3;
    dialog.setFound(std::vector{clear, pop, byDns});
    QVERIFY(find->isEnabled() && list->isVisible());
    QCOMPARE(list->count(), 2);
    // The weak one is never taken by itself, though it comes first.
    QCOMPARE(list->currentRow(), 1);
    const QString text = list->item(1)->text();
    QVERIFY2(text.contains(QStringLiteral("other.example")) && text.contains(QStringLiteral("DNS")) &&
                 text.contains(QStringLiteral("Use it only if you know this name")),
             qPrintable(text));
    QVERIFY(list->item(0)->text().contains(QStringLiteral("Weak")));
    QCOMPARE(named<QLineEdit>(dialog, "host")->text(), QStringLiteral("<b>imap</b>.other.example"));
    QCOMPARE(named<QLineEdit>(dialog, "user")->text(), QStringLiteral("anna"));
    // A test comes before saving, as for everything that is typed.
    named<QLineEdit>(dialog, "host")->setText(QStringLiteral("mail.corp.example"));
    named<QLineEdit>(dialog, "password")->setText(QStringLiteral("correct horse"));
    QVERIFY(named<QPushButton>(dialog, "test")->isEnabled() && !named<QPushButton>(dialog, "save")->isEnabled());
    list->setCurrentRow(0);
    QCOMPARE(dialog.form()->account().imap->endpoint.port, std::uint16_t{143});
    QVERIFY(named<QLineEdit>(dialog, "clearText")->isVisible());
    QVERIFY(!named<QPushButton>(dialog, "test")->isEnabled());
}

void TestAddServer::serversThatGoWithTheFoundOneAreFilledIn()
{
    AddServerDialog dialog;
    dialog.show();
    const auto candidate = [](jobs::MailService service, const char *host, std::uint16_t port, net::Security security) {
        jobs::ServerCandidate made;
        made.service = service;
        made.endpoint = {host, port, security};
        made.user = "anna@corp.example";
        made.answers = true;
        return made;
    };
    using jobs::MailService;
    const auto imap = candidate(MailService::Imap, "mail.corp.example", 993, net::Security::ImplicitTls);
    const auto stranger = candidate(MailService::Submission, "smtp.other.example", 587, net::Security::StartTls);
    const auto same = candidate(MailService::Submission, "mail.corp.example", 465, net::Security::ImplicitTls);
    auto known = candidate(MailService::Pop3, "pop.corp.example", 995, net::Security::ImplicitTls);
    auto clear = candidate(MailService::Pop3, "mail.corp.example", 110, net::Security::Cleartext);
    known.safety = jobs::CandidateSafety::Verified;
    clear.safety = jobs::CandidateSafety::Weak;
    dialog.setFound(std::vector{imap, stranger, same, clear, known});
    auto *smtp = named<QLineEdit>(dialog, "smtp");
    auto *pop3 = named<QLineEdit>(dialog, "pop3");
    QCOMPARE(dialog.form()->account().smtp, std::optional(ServerAddress{same.endpoint, same.user}));
    QCOMPARE(dialog.form()->account().pop3, std::optional(ServerAddress{known.endpoint, known.user}));
    QVERIFY(smtp->isVisible() && pop3->isVisible()); // nothing is taken that is not shown
    // What a person typed stays; what was offered goes with its server.
    smtp->setText(QStringLiteral("relay.corp.example"));
    dialog.setFound(std::vector{imap});
    QCOMPARE(smtp->text(), QStringLiteral("relay.corp.example"));
    QCOMPARE(pop3->text(), QString());
    // POP3 alone is something, but nothing that is checked over.
    dialog.setFound(std::vector{known});
    const auto labels = dialog.findChildren<TextLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const TextLabel *label) {
        return label->text().contains(QStringLiteral("Only a server for POP3"));
    }));
}

void TestAddServer::savingIsSaidWhileTheKeyringWaits()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    auto *untested = named<QPushButton>(dialog, "saveUntested");
    QSignalSpy saved(&dialog, &AddServerDialog::saveWanted);
    untested->click();
    QVERIFY(!untested->isEnabled() && !named<QPushButton>(dialog, "test")->isEnabled());
    untested->click();
    QCOMPARE(saved.size(), 1);
    dialog.setSaveFailed(Fault{FaultKind::DiskFull, "save the account", {}, {}});
    QVERIFY(untested->isEnabled());
}

void TestAddServer::nothingFoundLeavesTheFormAlone()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    named<QLineEdit>(dialog, "mailAddress")->setText(QStringLiteral("anna@corp.example"));
    named<QPushButton>(dialog, "find")->click();
    dialog.setFound(std::vector<jobs::ServerCandidate>());
    QVERIFY(!named<QListWidget>(dialog, "found")->isVisible());
    QCOMPARE(named<QLineEdit>(dialog, "host")->text(), QStringLiteral("mail.corp.example"));
    named<QPushButton>(dialog, "find")->click();
    dialog.setFound(fail(FaultKind::Cancelled, "discovery"));
    QVERIFY(named<QPushButton>(dialog, "find")->isEnabled());
}

/// Where nobody could be asked, nothing is known: "nothing was found" would be about the domain.
void TestAddServer::aSearchThatFailedSaysWhy()
{
    AddServerDialog dialog;
    dialog.show();
    named<QLineEdit>(dialog, "caFile")->setText(QStringLiteral("/etc/corp.pem"));
    QSignalSpy wanted(&dialog, &AddServerDialog::findWanted);
    named<QLineEdit>(dialog, "mailAddress")->setText(QStringLiteral("anna@corp.example"));
    named<QPushButton>(dialog, "find")->click();
    QCOMPARE(wanted.at(0).at(1).toString(), QStringLiteral("/etc/corp.pem"));
    const auto says = [&dialog](const QString &text) {
        return std::ranges::any_of(dialog.findChildren<TextLabel *>(),
                                   [&text](const TextLabel *label) { return label->text().contains(text); });
    };
    dialog.setFound(
        fail(FaultKind::NameNotFound, "discovery of corp.example", std::string(faultdetail::nameServerSilent)));
    QVERIFY(says(QStringLiteral("No name server answers.")));
    QVERIFY(!says(QStringLiteral("Nothing was found")));
    QCOMPARE(named<QLineEdit>(dialog, "user")->text(), QStringLiteral("anna@corp.example"));
    dialog.setFound(fail(FaultKind::File, "CA file /etc/corp.pem", "no such file"));
    QVERIFY(says(QStringLiteral("A file on this computer cannot be read.")) && says(QStringLiteral("/etc/corp.pem")));
}

void TestAddServer::anAddressThatCannotBeSearchedSaysWhy_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("said");
    QTest::newRow("none yet") << QString() << QStringLiteral("Onecopy asks the domain itself");
    QTest::newRow("usable") << QStringLiteral("anna@corp.example") << QStringLiteral("Onecopy asks the domain itself");
    QTest::newRow("a name alone") << QStringLiteral("anna") << QStringLiteral("Enter the whole address");
    QTest::newRow("no domain") << QStringLiteral("anna@") << QStringLiteral("Enter the whole address");
    QTest::newRow("one label") << QStringLiteral("anna@localhost") << QStringLiteral("a domain with a dot");
    QTest::newRow("a blank") << QStringLiteral("an na@corp.example") << QStringLiteral("This is not a mail address.");
}

void TestAddServer::anAddressThatCannotBeSearchedSaysWhy()
{
    QFETCH(QString, address);
    QFETCH(QString, said);
    AddServerDialog dialog;
    dialog.show();
    named<QLineEdit>(dialog, "mailAddress")->setText(address);
    const auto labels = dialog.findChildren<TextLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&said](const TextLabel *label) { return label->text().contains(said); }));
}

void TestAddServer::whereNothingIsFoundTheAddressIsOfferedAsUser()
{
    AddServerDialog dialog;
    dialog.show();
    auto *user = named<QLineEdit>(dialog, "user");
    const auto findNothing = [&](const QString &address) {
        named<QLineEdit>(dialog, "mailAddress")->setText(address);
        named<QPushButton>(dialog, "find")->click();
        dialog.setFound(std::vector<jobs::ServerCandidate>());
    };
    findNothing(QStringLiteral("anan@corp.example"));
    QCOMPARE(user->text(), QStringLiteral("anan@corp.example"));
    findNothing(QStringLiteral("anna@corp.example"));
    QCOMPARE(user->text(), QStringLiteral("anna@corp.example"));
    user->setText(QStringLiteral("anna"));
    findNothing(QStringLiteral("bernd@corp.example"));
    QCOMPARE(user->text(), QStringLiteral("anna"));
}

void TestAddServer::theBrowserTakesThePlaceOfThePassword()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    auto *how = named<QComboBox>(dialog, "signInWith");
    how->setCurrentIndex(how->findData(QStringLiteral("microsoft")));
    Q_EMIT how->activated(how->currentIndex());
    QVERIFY(!named<QLineEdit>(dialog, "password")->isVisible());
    QVERIFY(named<QLineEdit>(dialog, "clientId")->isVisible());
    QVERIFY(!named<QLineEdit>(dialog, "tokenUrl")->isVisible());
    auto *signIn = named<QPushButton>(dialog, "signIn");
    QVERIFY(!signIn->isEnabled() && !named<QPushButton>(dialog, "test")->isEnabled());
    named<QLineEdit>(dialog, "clientId")->setText(QStringLiteral("1234-abcd"));
    QVERIFY(signIn->isEnabled() && named<QPushButton>(dialog, "test")->isEnabled());
    QSignalSpy wanted(&dialog, &AddServerDialog::signInWanted);
    QSignalSpy tested(&dialog, &AddServerDialog::testWanted);
    signIn->click();
    QCOMPARE(wanted.size(), 1);
    const auto account = wanted.at(0).at(0).value<Account>();
    auto expected = *oauthPreset("microsoft");
    expected.clientId = "1234-abcd";
    QVERIFY(account.oauth == expected);
    QVERIFY(!signIn->isEnabled() && tested.isEmpty());
    dialog.setSignedIn({});
    QCOMPARE(tested.size(), 1);
    // What was typed for a password before has no place in it.
    QVERIFY(tested.at(0).at(1).value<Secret>().empty());

    // A provider of one's own needs its addresses, in https.
    how->setCurrentIndex(how->findData(QStringLiteral("custom")));
    Q_EMIT how->activated(how->currentIndex());
    QVERIFY(named<QLineEdit>(dialog, "tokenUrl")->isVisible() && !signIn->isEnabled());
    named<QLineEdit>(dialog, "authorizeUrl")->setText(QStringLiteral("https://login.corp.example/authorize"));
    named<QLineEdit>(dialog, "tokenUrl")->setText(QStringLiteral("http://login.corp.example/token"));
    named<QLineEdit>(dialog, "scope")->setText(QStringLiteral("mail"));
    QVERIFY(!signIn->isEnabled());
    named<QLineEdit>(dialog, "tokenUrl")->setText(QStringLiteral("https://login.corp.example/token"));
    QVERIFY(signIn->isEnabled());
}

void TestAddServer::aRefusedSignInIsTold()
{
    Account account;
    account.name = "work";
    account.imap = ServerAddress{{"mail.corp.example", 993, net::Security::ImplicitTls}, "anna"};
    account.oauth = oauthPreset("google");
    account.oauth->clientId = "1234";
    AddServerDialog dialog;
    dialog.setAccount(account);
    dialog.show();
    QVERIFY(dialog.form()->account() == account);
    auto *signIn = named<QPushButton>(dialog, "signIn");
    QSignalSpy tested(&dialog, &AddServerDialog::testWanted);
    signIn->click();
    dialog.setSignedIn(fail(FaultKind::LoginRefused, "oauth", {}, "access_denied"));
    QVERIFY(signIn->isEnabled() && tested.isEmpty());
    const auto says = [&dialog](const char *words) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [words](const QLabel *label) { return label->text().contains(QLatin1String(words)); });
    };
    QVERIFY(says("has not agreed") && says("access_denied"));
    // A keyring that does not take what was agreed to.
    dialog.setSignedIn(std::string("this session only"));
    QVERIFY(says("until Onecopy is closed"));
    dialog.setSignedIn(std::string("KWallet"));
    QVERIFY(!says("until Onecopy is closed"));
    dialog.setSaveFailed(Fault{FaultKind::DiskFull, "save the account", "No space left on device", {}});
    QVERIFY(says("No space left on device"));
}

void TestAddServer::oldCiphersAreAChoiceOfTheirOwn()
{
    AddServerDialog dialog;
    fill(dialog);
    auto *ciphers = named<QCheckBox>(dialog, "oldCiphers");
    QVERIFY(!ciphers->isEnabled() && ciphers->text().startsWith(QStringLiteral("Weak")));
    Account account = dialog.form()->account();
    account.tls.allowLegacy = account.tls.allowOldCiphers = true;
    dialog.setAccount(account);
    QVERIFY(ciphers->isEnabled() && ciphers->isChecked());
    QVERIFY(dialog.form()->account().tls == account.tls);
    QVERIFY(words::isWeak(account));
    QVERIFY(words::securityOf(account).startsWith(QStringLiteral("Weak")) &&
            words::securityOf(account).contains(QStringLiteral("RC4")));
}

void TestAddServer::aPasswordThatIsMissingIsWhatToBeginWith()
{
    Account account;
    account.name = "work";
    account.imap = ServerAddress{{"mail.corp.example", 993, net::Security::ImplicitTls}, "anna"};
    for (const bool missing : {false, true}) {
        AddServerDialog dialog;
        dialog.setAccount(account);
        if (missing)
            dialog.setPasswordMissing();
        dialog.show();
        const auto *field = named<QLineEdit>(dialog, "password");
        QCOMPARE(dialog.focusWidget() == field, missing);
        QCOMPARE(field->placeholderText().contains(QStringLiteral("Unchanged")), !missing);
    }
}

void TestAddServer::passwordIsNotSpoken()
{
    AddServerDialog dialog;
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("password"));
    field->setText(QStringLiteral("correct horse"));
    auto *spoken = QAccessible::queryAccessibleInterface(field);
    QVERIFY(spoken->state().passwordEdit);
    for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help}) {
        QVERIFY(!spoken->text(kind).contains(QStringLiteral("horse")));
    }
}

void TestAddServer::aPortOfFiveDigitsIsSeen()
{
    AddServerDialog dialog;
    dialog.show();
    auto *port = dialog.findChild<QSpinBox *>();
    port->setValue(65'535);
    auto *line = port->findChild<QLineEdit *>();
    QStyleOptionFrame option;
    option.initFrom(line);
    const QRect room = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line);
    constexpr int margin = 2; // of QLineEdit, on both sides
    QVERIFY(room.width() - 2 * margin > line->fontMetrics().horizontalAdvance(line->text()));
}

/// The focus is on a button when the test ends, so that a screen reader would not come to its result.
void TestAddServer::theResultOfATestIsRead()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    dialog.setTested(samples::onImap(samples::refusedLogin()));
    const QString headline = words::fault(*samples::refusedLogin().fault).headline;
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(labelWith(dialog, headline));
    QVERIFY(read->role() == QAccessible::AlertMessage);
    QCOMPARE(read->text(QAccessible::Name), headline);
}

void TestAddServer::theResultOfATestIsSeen()
{
    AddServerDialog dialog;
    dialog.resize(640, 520);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    fill(dialog);
    auto *view = dialog.findChild<ConnectionView *>();
    QVERIFY(!isInSight(*view));
    named<QPushButton>(dialog, "test")->click();
    QTRY_VERIFY(isInSight(*view));
    dialog.setTested(samples::onImap(samples::refusedLogin()));
    QTRY_VERIFY(isInSight(*view));
}

/// With all settings, the result of a test fills what is seen.
void TestAddServer::whatIsEnteredAgainIsSeen()
{
    AddServerDialog dialog;
    Account account = samples::account("Office", "mail.corp.example");
    account.tls.caFile = "/etc/corp.pem";
    dialog.setAccount(account);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    named<QPushButton>(dialog, "test")->click();
    dialog.setTested(samples::onImap(samples::refusedLogin()));
    QTRY_VERIFY(isInSight(*dialog.findChild<ConnectionView *>()));
    auto *password = named<QLineEdit>(dialog, "password");
    QCOMPARE(dialog.focusWidget(), password);
    QTest::keyClicks(password, QStringLiteral("x"));
    QTRY_VERIFY(isInSight(*password));
}

void TestAddServer::theFocusIsWhereOneGoesOn()
{
    AddServerDialog dialog;
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    fill(dialog);
    auto *test = named<QPushButton>(dialog, "test");
    auto report = samples::refusedLogin();
    report.fault->kind = FaultKind::Timeout;
    test->setFocus();
    test->click();
    QCOMPARE(buttonWith(dialog, QStringLiteral("Cancel")), QApplication::focusWidget());
    dialog.setTested(samples::onImap(report));
    QCOMPARE(QApplication::focusWidget(), test);
    test->click();
    dialog.setTested(samples::onImap(samples::refusedLogin()));
    auto *password = named<QLineEdit>(dialog, "password");
    QCOMPARE(QApplication::focusWidget(), password);
    QTest::keyClicks(password, QStringLiteral("another"));
    QCOMPARE(password->text(), QStringLiteral("another"));
}

void TestAddServer::enterTestsAgainAfterACertificateWasRefused()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    auto *test = named<QPushButton>(dialog, "test");
    test->click();
    dialog.setTested(samples::onImap(samples::rejectedCertificate()));
    named<QPushButton>(dialog, "back")->click();
    QVERIFY(test->isDefault());
}

void TestAddServer::trustingOpensNoSettings()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    dialog.setTested(samples::onImap(samples::rejectedCertificate()));
    named<QPushButton>(dialog, "trust")->click();
    QVERIFY(!named<QCheckBox>(dialog, "oldCiphers")->isVisible());
}

void TestAddServer::aLongCertificateLeavesTheButtons()
{
    AddServerDialog dialog;
    dialog.show();
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    auto report = samples::rejectedCertificate();
    for (int i = 0; i < 50; ++i)
        report.certificate->names.push_back("host" + std::to_string(i) + ".a-rather-long-domain.example");
    report.certificate->subject = std::string(300, 'm') + " " + std::string(300, 'm');
    dialog.setTested(samples::onImap(report));
    QVERIFY(dialog.minimumSizeHint().height() < 520);
    dialog.resize(640, 520);
    QTRY_VERIFY(isInSight(*named<QPushButton>(dialog, "back")));
}

void TestAddServer::problemsAreReadWhole()
{
    AddServerDialog dialog;
    dialog.resize(640, 660);
    dialog.show();
    fill(dialog);
    named<QPushButton>(dialog, "test")->click();
    auto report = samples::rejectedCertificate();
    report.certificate->problems = {{"It was issued by someone unknown to this computer: %1",
                                     {"CN=Corp internal CA of the second floor, OU=Department of names that want more "
                                      "than one line, O=Corp"}}};
    dialog.setTested(samples::onImap(report));
    auto *problems = dialog.findChild<QPlainTextEdit *>();
    QTRY_VERIFY(problems->document()->size().height() >= 2);
    QTRY_COMPARE(problems->verticalScrollBar()->maximum(), 0);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    samples::pin(app);
    TestAddServer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_addserver.moc"
