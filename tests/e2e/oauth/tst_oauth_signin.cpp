// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QUrl>
#include <QTest>

#include "tests/e2e/oauth/identityprovider.h"
#include "tests/e2e/support/ctl.h"
#include "tests/lab/loopback.h"

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The browser follows the provider's redirection to the program that waits for it.
bool follow(const std::string &url)
{
    const QUrl target(QString::fromStdString(url));
    const Deadline deadline = Deadline::in(std::chrono::seconds(60));
    auto socket = lab::LineSocket::connect(static_cast<std::uint16_t>(target.port()), deadline);
    const std::string request = "GET " + target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority).toStdString() +
                                " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    if (!socket || !socket->write(request, deadline))
        return false;
    const auto line = socket->readLine(deadline);
    return line && line->starts_with("HTTP/1.1 200");
}

} // namespace

/// An account that signs in with the browser, from adding it to losing it: a real Dovecot that asks the authorisation
/// server about each token, and a real keyring.
class TestOAuthSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutASignInNothingIsSent();
    void signingInOpensTheMailbox();
    void eachProgramAsksForItsOwnToken();
    void aWatchRenewsItsTokenWhenItReconnects();
    void takingTheAgreementBackEndsIt();
    void removingTheAccountForgetsTheToken();
    void addingNeedsWholeSettings_data();
    void addingNeedsWholeSettings();
    void noTokenIsAnywhere();

private:
    [[nodiscard]] QStringList addOptions() const;
    [[nodiscard]] CtlResult call(const QStringList &arguments);
    void signIn();

    std::unique_ptr<IdentityProvider> m_provider;
    std::unique_ptr<lab::Dovecot> m_server;
    std::unique_ptr<Ctl> m_ctl;
    QByteArray m_said; ///< by all calls
};

void TestOAuthSignIn::initTestCase()
{
    m_provider = std::make_unique<IdentityProvider>("anna");
    m_ctl = std::make_unique<Ctl>();
    const QString settings = m_ctl->folder() + QStringLiteral("/oauth2.conf");
    QFile file(settings);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("introspection_mode = post\nintrospection_url = http://127.0.0.1:" +
               QByteArray::number(m_provider->introspectionPort()) +
               "/introspect\nusername_attribute = username\nactive_attribute = active\nactive_value = true\n");
    file.close();
    // The server runs under another account.
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_ctl->folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                       QFile::ExeGroup | QFile::ExeOther));
    lab::DovecotOptions options;
    options.users = {"anna"};
    options.extraConfiguration =
        "auth_mechanisms = plain xoauth2 oauthbearer\npassdb {\n  driver = oauth2\n  mechanisms = "
        "xoauth2 oauthbearer\n  args = " +
        settings.toStdString() + "\n}\n";
    auto started = lab::Dovecot::start(options);
    MUST(started);
    m_server = std::move(*started);
    QFile authorities(m_ctl->folder() + QStringLiteral("/authorities.pem"));
    QVERIFY(authorities.open(QIODevice::WriteOnly));
    authorities.write(contentOf(QString::fromStdString(m_server->caFile())) + "\n" +
                      contentOf(QString::fromStdString(m_provider->certificateFile())));
    authorities.close();
    MUST_EXIT(call(addOptions()), 0);
}

QStringList TestOAuthSignIn::addOptions() const
{
    const QString provider = QStringLiteral("https://localhost:%1").arg(m_provider->port());
    return {QStringLiteral("account"),
            QStringLiteral("add"),
            QStringLiteral("lab"),
            QStringLiteral("--imap"),
            urlOf("imaps", "anna", "localhost", m_server->ports().imaps),
            QStringLiteral("--ca-file"),
            m_ctl->folder() + QStringLiteral("/authorities.pem"),
            QStringLiteral("--oauth"),
            QStringLiteral("custom"),
            QStringLiteral("--oauth-client-id"),
            QStringLiteral("onecopy lab"),
            QStringLiteral("--oauth-authorize-url"),
            provider + QStringLiteral("/authorize"),
            QStringLiteral("--oauth-token-url"),
            provider + QStringLiteral("/token"),
            QStringLiteral("--oauth-scope"),
            QStringLiteral("mail")};
}

CtlResult TestOAuthSignIn::call(const QStringList &arguments)
{
    CtlResult result = m_ctl->run(arguments);
    m_said += result.out + result.err;
    return result;
}

void TestOAuthSignIn::signIn()
{
    const auto process = m_ctl->start({QStringLiteral("account"), QStringLiteral("sign-in"), QStringLiteral("lab"),
                                       QStringLiteral("--no-browser"), QStringLiteral("--json")});
    process->setReadChannel(QProcess::StandardError);
    QByteArray printed;
    while (printed.count('\n') < 2 && process->waitForReadyRead(60'000))
        printed += process->readAllStandardError();
    const QByteArray url = printed.split('\n').value(1).trimmed();
    QVERIFY2(url.startsWith("https://localhost:"), printed.constData());
    QVERIFY(follow(m_provider->agree(url.toStdString())));
    const CtlResult done = Ctl::finish(*process);
    m_said += done.out + done.err + printed;
    MUST_EXIT(done, 0);
    QCOMPARE(done.json()[QLatin1String("signed_in")].toString(), QStringLiteral("lab"));
}

void TestOAuthSignIn::withoutASignInNothingIsSent()
{
    const CtlResult result =
        call({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("lab"), QStringLiteral("--json")});
    MUST_EXIT(result, 1);
    QCOMPARE(result.json()[QLatin1String("imap")][QLatin1String("error")].toString(), QStringLiteral("secret-missing"));
    QVERIFY2(result.err.contains("Sign in with the browser"), result.err.constData());
    QCOMPARE(m_provider->tokensGiven(), 0);
}

void TestOAuthSignIn::signingInOpensTheMailbox()
{
    signIn();
    if (QTest::currentTestFailed())
        return;
    const CtlResult result =
        call({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("lab"), QStringLiteral("--json")});
    MUST_EXIT(result, 0);
    QCOMPARE(result.json()[QLatin1String("imap")][QLatin1String("mechanism")].toString(),
             QStringLiteral("OAUTHBEARER"));
    MUST_EXIT(
        call({QStringLiteral("scan"), QStringLiteral("--account"), QStringLiteral("lab"), QStringLiteral("--json")}),
        0);
    MUST_EXIT(call({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("lab"), QStringLiteral("--auth"),
                    QStringLiteral("xoauth2"), QStringLiteral("--json")}),
              0);
}

/// Access tokens are kept in memory alone.
void TestOAuthSignIn::eachProgramAsksForItsOwnToken()
{
    const int before = m_provider->tokensGiven();
    MUST_EXIT(
        call({QStringLiteral("scan"), QStringLiteral("--account"), QStringLiteral("lab"), QStringLiteral("--json")}),
        0);
    QVERIFY(m_provider->tokensGiven() > before);
}

void TestOAuthSignIn::aWatchRenewsItsTokenWhenItReconnects()
{
    const auto process = m_ctl->start(
        {QStringLiteral("watch"), QStringLiteral("--account"), QStringLiteral("lab"), QStringLiteral("--json")});
    QByteArray lines;
    const auto waitFor = [&](const QByteArray &event) {
        while (!lines.contains(event) && process->waitForReadyRead(60'000))
            lines += process->readAllStandardOutput();
        return lines.contains(event);
    };
    QVERIFY2(waitFor("\"ready\""), lines.constData());
    const int before = m_provider->tokensGiven();
    m_provider->revokeAccess();
    m_server->stop();
    MUST(m_server->restart());
    QVERIFY2(waitFor("\"reconnected\""), lines.constData());
    QVERIFY(m_provider->tokensGiven() > before);
    process->terminate();
    const CtlResult done = Ctl::finish(*process);
    m_said += lines + done.out + done.err;
}

void TestOAuthSignIn::takingTheAgreementBackEndsIt()
{
    m_provider->revokeAll();
    const CtlResult result =
        call({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("lab"), QStringLiteral("--json")});
    MUST_EXIT(result, 3);
    QVERIFY2(result.err.contains("Sign in with the browser"), result.err.constData());
    signIn();
    if (QTest::currentTestFailed())
        return;
    MUST_EXIT(
        call({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("lab"), QStringLiteral("--json")}), 0);
}

void TestOAuthSignIn::removingTheAccountForgetsTheToken()
{
    MUST_EXIT(call({QStringLiteral("account"), QStringLiteral("remove"), QStringLiteral("lab")}), 0);
    MUST_EXIT(call(addOptions()), 0);
    const CtlResult result =
        call({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("lab"), QStringLiteral("--json")});
    MUST_EXIT(result, 1);
    QCOMPARE(result.json()[QLatin1String("imap")][QLatin1String("error")].toString(), QStringLiteral("secret-missing"));
}

void TestOAuthSignIn::addingNeedsWholeSettings_data()
{
    QTest::addColumn<QStringList>("options");
    const auto with = [](const char *options) { return QString::fromLatin1(options).split(QLatin1Char(' ')); };
    QTest::newRow("no such provider") << with("--oauth yahoo --oauth-client-id x");
    QTest::newRow("no client id") << with("--oauth google");
    QTest::newRow("no addresses") << with("--oauth custom --oauth-client-id x --oauth-scope mail");
    QTest::newRow("tokens in clear") << with(
        "--oauth custom --oauth-client-id x --oauth-scope mail --oauth-authorize-url "
        "https://a.example/ --oauth-token-url http://a.example/");
    QTest::newRow("a page in clear") << with(
        "--oauth custom --oauth-client-id x --oauth-scope mail --oauth-authorize-url "
        "http://a.example/ --oauth-token-url https://a.example/");
}

void TestOAuthSignIn::addingNeedsWholeSettings()
{
    QFETCH(QStringList, options);
    MUST_EXIT(call(QStringList{QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("other"),
                               QStringLiteral("--imap"), QStringLiteral("imaps://anna@mail.example")} +
                   options),
              2);
}

/// In what was printed, and in every file of the store's folder.
void TestOAuthSignIn::noTokenIsAnywhere()
{
    QVERIFY(m_provider->secrets().size() >= 4);
    QByteArray all = m_said;
    QDirIterator files(m_ctl->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += contentOf(files.next());
    QVERIFY(all.contains("onecopy lab")); // the client id is no secret, so the settings were looked at
    for (const std::string &secret : m_provider->secrets()) {
        const QByteArray bytes = QByteArray::fromStdString(secret);
        QVERIFY2(!all.contains(bytes) && !all.contains(bytes.toBase64()), secret.c_str());
    }
}

QTEST_GUILESS_MAIN(TestOAuthSignIn)
#include "tst_oauth_signin.moc"
