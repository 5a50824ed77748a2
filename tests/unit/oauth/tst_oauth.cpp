// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include "core/account/sessionvault.h"
#include "core/jobs/connect/tokensource.h"
#include "tests/lab/loopback.h"
#include "tests/wire/scriptedserver.h"

#include <atomic>
#include <mutex>
#include <vector>

using namespace onecopy;
using namespace onecopy::jobs;
using namespace std::chrono_literals;

namespace {

constexpr const char *key = "anna@mail.example:993#oauth";

/// What a request to the authorisation server held, by name.
using Form = std::map<std::string, std::string>;

Form formIn(const QString &text)
{
    Form form;
    for (const auto &[name, value] : QUrlQuery(text).queryItems(QUrl::FullyDecoded))
        form[name.toStdString()] = value.toStdString();
    return form;
}

/// The token endpoint: knows which challenge belongs to the code that it gave out.
class TokenServer
{
public:
    TokenServer()
        : m_server([this](wire::Peer &peer) { talk(peer); }, wire::Start::Tls, &m_certificate)
    {
    }

    [[nodiscard]] OAuthProvider provider() const
    {
        OAuthProvider provider;
        provider.authorizeUrl = "https://login.example/authorize?tenant=common";
        provider.tokenHost = "localhost";
        provider.tokenPort = m_server.port();
        provider.tokenPath = "/oauth2/token";
        provider.clientId = "onecopy test";
        provider.scope = "mail.read offline";
        return provider;
    }
    [[nodiscard]] OAuthTransport transport() const
    {
        OAuthTransport transport;
        transport.tls.caFile = m_certificate.certificateFile();
        transport.consentTime = 60s;
        return transport;
    }

    std::string challenge; ///< of the consent that was given
    std::string redirect;
    std::string refreshToken = "refresh-1"; ///< the one that is good now
    std::string nextRefreshToken;           ///< given out with the next answer
    std::string special;                    ///< the whole answer, whatever is asked
    std::string status = "400 Bad Request"; ///< of an answer without a token
    std::string basic;                      ///< not empty: the client's secret is taken so, and not in the form
    std::string authorization;              ///< of the last question
    std::function<std::string(const std::string &body)> wholeAnswer; ///< not empty: head and body as they are sent
    std::string heard() { return m_server.heard(); }
    int asked = 0;

private:
    void talk(wire::Peer &peer)
    {
        std::size_t length = 0;
        std::string first;
        while (const auto line = peer.hearLine()) {
            if (first.empty())
                first = *line;
            if (line->starts_with("Content-Length: "))
                length = std::stoul(line->substr(16));
            if (line->starts_with("Authorization: "))
                authorization = line->substr(15);
            if (line->empty())
                break;
        }
        const Form form = formIn(QString::fromStdString(peer.hearBytes(length)));
        ++asked;
        const std::string body = special.empty() ? answer(first, form) : special;
        const bool good = body.find("access_token") != std::string::npos;
        const std::string head = "HTTP/1.1 " + (good ? "200 OK" : status) + "\r\nContent-Type: application/json\r\n";
        if (wholeAnswer)
            peer.say(wholeAnswer(body));
        else
            peer.say(head + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
        peer.close();
    }
    std::string answer(const std::string &first, Form form)
    {
        const QByteArray hash =
            QCryptographicHash::hash(QByteArray::fromStdString(form["code_verifier"]), QCryptographicHash::Sha256);
        const std::string proof =
            hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
        const bool byCode = form["grant_type"] == "authorization_code" && form["code"] == "c/o+d e" &&
                            proof == challenge && form["redirect_uri"] == redirect &&
                            form["code_verifier"].size() >= 43;
        const bool byRefresh = form["grant_type"] == "refresh_token" && form["refresh_token"] == refreshToken;
        if (first != "POST /oauth2/token HTTP/1.1" || form["client_id"] != "onecopy test" || (!byCode && !byRefresh))
            return "{\"error\":\"invalid_grant\"}";
        if (!basic.empty() && (authorization != basic || form.contains("client_secret")))
            return "{\"error\":\"invalid_client\"}";
        std::string refresh = byCode ? refreshToken : nextRefreshToken;
        if (!nextRefreshToken.empty())
            refreshToken = nextRefreshToken;
        return "{\"access_token\":\"access-" + std::to_string(asked) +
               "\",\"token_type\":\"Bearer\",\"expires_in\":3600" +
               (refresh.empty() ? "" : ",\"refresh_token\":\"" + refresh + "\"") + "}";
    }

    wire::Certificate m_certificate;
    wire::ScriptedServer m_server;
};

/// Sends a request as a browser does, and gives the first line of the answer.
std::string visit(std::uint16_t port, const std::string &target)
{
    const Deadline deadline = Deadline::in(60s);
    auto socket = lab::LineSocket::connect(port, deadline);
    if (!socket || !socket->write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", deadline))
        return "(refused)";
    auto line = socket->readLine(deadline);
    return line ? *line : "(nothing)";
}

/// A browser in which somebody agrees, on a thread of its own as a real one.
class Browser
{
public:
    explicit Browser(TokenServer &server)
        : m_server(server)
    {
    }
    /// Requests that come before the right one, with the state in place of "STATE".
    std::vector<std::string> before;
    std::string query = "code=c%2Fo%2Bd+e";

    OpenBrowser opener()
    {
        return [this](const std::string &url) {
            const QUrl parsed(QString::fromStdString(url));
            shown = formIn(parsed.query());
            address = url;
            m_server.challenge = shown["code_challenge"];
            m_server.redirect = shown["redirect_uri"];
            m_thread = std::jthread([this] { agree(); });
            return true;
        };
    }
    void finish() { m_thread = {}; }
    Form shown;
    std::string address;
    std::vector<std::string> answers;

private:
    void agree()
    {
        const auto port = static_cast<std::uint16_t>(QUrl(QString::fromStdString(shown["redirect_uri"])).port());
        for (const std::string &target : before)
            answers.push_back(visit(port, target));
        answers.push_back(visit(port, "/?" + query + "&state=" + shown["state"]));
        answers.push_back(visit(port, "/?" + query + "&state=" + shown["state"]));
    }
    TokenServer &m_server;
    std::jthread m_thread;
};

template <class T> std::string kindOf(const Result<T> &result)
{
    return result ? "success" : std::string(toString(result.error().kind));
}

} // namespace

class TestOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consentGivesATokenAndKeepsTheOther()
    {
        TokenServer server;
        Browser browser(server);
        SessionVault vault;
        const auto access = authorizeInBrowser(server.provider(), vault, key, browser.opener(), server.transport(), {});
        browser.finish();
        QCOMPARE(kindOf(access), std::string("success"));
        QCOMPARE(std::string(access->secret.reveal()), std::string("access-1"));
        const auto kept = vault.read(key, {});
        QVERIFY(kept && *kept);
        QCOMPARE(std::string((*kept)->reveal()), std::string("refresh-1"));

        QVERIFY(browser.address.starts_with("https://login.example/authorize?tenant=common&response_type=code&"));
        QCOMPARE(browser.shown["client_id"], std::string("onecopy test"));
        QCOMPARE(browser.shown["scope"], std::string("mail.read offline"));
        QCOMPARE(browser.shown["code_challenge_method"], std::string("S256"));
        QVERIFY(browser.shown["state"].size() >= 32);
        QVERIFY(browser.shown["redirect_uri"].starts_with("http://127.0.0.1:"));
        // The second visit finds nobody: the listener is gone after the one answer.
        QCOMPARE(browser.answers.size(), std::size_t(2));
        QVERIFY(browser.answers[0].starts_with("HTTP/1.1 200"));
        QVERIFY(!browser.answers[1].starts_with("HTTP/1.1 200"));
    }

    void eachConsentIsNew()
    {
        TokenServer server;
        SessionVault vault;
        Browser one(server);
        QVERIFY(authorizeInBrowser(server.provider(), vault, key, one.opener(), server.transport(), {}));
        one.finish();
        Browser two(server);
        QVERIFY(authorizeInBrowser(server.provider(), vault, key, two.opener(), server.transport(), {}));
        two.finish();
        QVERIFY(one.shown["state"] != two.shown["state"]);
        QVERIFY(one.shown["code_challenge"] != two.shown["code_challenge"]);
    }

    void strangersAreIgnored()
    {
        TokenServer server;
        Browser browser(server);
        browser.before = {"/favicon.ico", "/?code=evil&state=guess", "/?code=evil", "/?error=access_denied&state=guess",
                          "/" + std::string(20'000, 'x')};
        SessionVault vault;
        const auto access = authorizeInBrowser(server.provider(), vault, key, browser.opener(), server.transport(), {});
        browser.finish();
        QCOMPARE(kindOf(access), std::string("success"));
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY2(browser.answers[i].starts_with("HTTP/1.1 400"), browser.answers[i].c_str());
        QCOMPARE(server.asked, 1);
    }

    void tooManyStrangersEndIt()
    {
        TokenServer server;
        Browser browser(server);
        browser.before.assign(60, "/?code=evil&state=guess");
        SessionVault vault;
        const auto access = authorizeInBrowser(server.provider(), vault, key, browser.opener(), server.transport(), {});
        browser.finish();
        QCOMPARE(kindOf(access), std::string("limit"));
        QCOMPARE(server.asked, 0);
    }

    void anAnswerWithoutACodeIsNone_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("a refusal") << QByteArray("error=access_denied") << QByteArray("login-refused");
        QTest::newRow("nothing of use") << QByteArray("session=1") << QByteArray("protocol");
    }

    void anAnswerWithoutACodeIsNone()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const QByteArray, kind);
        TokenServer server;
        Browser browser(server);
        browser.query = query.toStdString();
        SessionVault vault;
        const auto access = authorizeInBrowser(server.provider(), vault, key, browser.opener(), server.transport(), {});
        browser.finish();
        QCOMPARE(kindOf(access), kind.toStdString());
        QCOMPARE(server.asked, 0);
        QVERIFY(!*vault.read(key, {}));
    }

    void aServerThatKeepsNothingWithoutAskingIsLetAsk_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("asks");
        const QByteArray plain("https://login.example/authorize");
        QTest::newRow("OpenID Connect") << QByteArray("openid mail offline_access") << plain << true;
        QTest::newRow("nothing lasting is asked for") << QByteArray("openid mail") << plain << false;
        QTest::newRow("no OpenID Connect")
            << QByteArray("https://outlook.example/IMAP offline_access") << plain << false;
        QTest::newRow("the address says it") << QByteArray("openid offline_access") << plain + "?prompt=login" << false;
    }
    void aServerThatKeepsNothingWithoutAskingIsLetAsk()
    {
        QFETCH(QByteArray, scope);
        QFETCH(QByteArray, address);
        QFETCH(bool, asks);
        TokenServer server;
        Browser browser(server);
        SessionVault vault;
        OAuthProvider provider = server.provider();
        provider.scope = scope.toStdString();
        provider.authorizeUrl = address.toStdString();
        QVERIFY(authorizeInBrowser(provider, vault, key, browser.opener(), server.transport(), {}));
        browser.finish();
        QCOMPARE(browser.shown["prompt"] == "consent", asks);
    }

    void theClientSecretGoesTheWayThatTheServerTakes()
    {
        TokenServer server;
        OAuthProvider provider = server.provider();
        provider.clientSecret = Secret("s3:cret/+");
        server.basic = "Basic " + QByteArray("onecopy%20test:s3%3Acret%2F%2B").toBase64().toStdString();
        SessionVault vault;
        QVERIFY(vault.write(key, Secret("refresh-1"), {}));
        QCOMPARE(kindOf(freshAccessToken(provider, vault, key, server.transport(), {})), std::string("success"));
        QCOMPARE(server.asked, 2);
        // One that takes it neither way is not asked a third time.
        server.basic = "Basic another";
        server.status = "401 Unauthorized";
        const auto refused = freshAccessToken(provider, vault, key, server.transport(), {});
        QCOMPARE(kindOf(refused), std::string("login-refused"));
        QVERIFY(refused.error().detail.find("client id or its secret") != std::string::npos);
        QCOMPARE(server.asked, 4);
    }

    /// A watch would end, and a person be sent to the browser, for what passes by itself.
    void troubleOfTheServerIsNoRefusal_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("an error page") << QByteArray("503 Service Unavailable") << QByteArray("<html>Sorry</html>");
        QTest::newRow("too many requests") << QByteArray("429 Too Many Requests") << QByteArray("{}");
        QTest::newRow("in its own words")
            << QByteArray("400 Bad Request") << QByteArray("{\"error\":\"temporarily_unavailable\"}");
        QTest::newRow("a server error") << QByteArray("500 Oops") << QByteArray("{\"error\":\"invalid_grant\"}");
    }
    void troubleOfTheServerIsNoRefusal()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        TokenServer server;
        server.status = status.toStdString();
        server.special = body.toStdString();
        SessionVault vault;
        QVERIFY(vault.write(key, Secret("refresh-1"), {}));
        QCOMPARE(kindOf(freshAccessToken(server.provider(), vault, key, server.transport(), {})),
                 std::string("server-unavailable"));
    }

    void aProviderOutOfReachIsNotTakenForTheMailServer()
    {
        TokenServer server;
        OAuthProvider provider = server.provider();
        provider.tokenPort = 1;
        SessionVault vault;
        QVERIFY(vault.write(key, Secret("refresh-1"), {}));
        const auto lost = freshAccessToken(provider, vault, key, server.transport(), {});
        QCOMPARE(kindOf(lost), std::string("connection-refused"));
        QVERIFY2(lost.error().where.starts_with("oauth token: "), lost.error().where.c_str());
    }

    void theDescriptionOfARefusalIsToldWithoutOurSecrets()
    {
        TokenServer server;
        server.special = "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS700082: refresh-1 has expired\"}";
        SessionVault vault;
        QVERIFY(vault.write(key, Secret("refresh-1"), {}));
        const auto refused = freshAccessToken(server.provider(), vault, key, server.transport(), {});
        QCOMPARE(kindOf(refused), std::string("login-refused"));
        QVERIFY(refused.error().serverText.find("AADSTS700082") != std::string::npos);
        QVERIFY(refused.error().describe().find("refresh-1") == std::string::npos);
    }

    void answersInOtherForms_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("piece"); ///< of a chunked body; 0: as it is
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QByteArray>("kind");
        const QByteArray ok("HTTP/1.1 200 OK\r\n");
        const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("chunks") << chunked << 7 << QByteArray("0\r\n\r\n") << QByteArray("success");
        QTest::newRow("chunks with extension and trailer")
            << chunked << 50 << QByteArray("0;x=y\r\nA: b\r\n\r\n") << QByteArray("success");
        QTest::newRow("chunks that are cut") << chunked << 7 << QByteArray() << QByteArray("connection-lost");
        QTest::newRow("a chunk without a length") << chunked << 7 << QByteArray("x\r\n\r\n") << QByteArray("protocol");
        QTest::newRow("a chunk of a gigabyte") << chunked << 7 << QByteArray("40000000\r\n") << QByteArray("protocol");
        QTest::newRow("until the end") << ok + "\r\n" << 0 << QByteArray() << QByteArray("success");
        QTest::newRow("an early hint") << "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok + "\r\n"
                                       << 0 << QByteArray() << QByteArray("success");
        QTest::newRow("hints without end")
            << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(100) << 0 << QByteArray() << QByteArray("limit");
        QTest::newRow("another coding") << ok + "Transfer-Encoding: gzip\r\n\r\n"
                                        << 0 << QByteArray() << QByteArray("protocol");
    }
    void answersInOtherForms()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, piece);
        QFETCH(QByteArray, end);
        QFETCH(QByteArray, kind);
        TokenServer server;
        server.wholeAnswer = [&](const std::string &body) {
            std::string all = head.toStdString();
            for (std::size_t at = 0; piece > 0 && at < body.size(); at += static_cast<std::size_t>(piece)) {
                const std::string part = body.substr(at, static_cast<std::size_t>(piece));
                all +=
                    QByteArray::number(static_cast<qulonglong>(part.size()), 16).toStdString() + "\r\n" + part + "\r\n";
            }
            return all + (piece > 0 ? std::string() : body) + end.toStdString();
        };
        SessionVault vault;
        QVERIFY(vault.write(key, Secret("refresh-1"), {}));
        QCOMPARE(kindOf(freshAccessToken(server.provider(), vault, key, server.transport(), {})), kind.toStdString());
    }

    void badAnswersOfTheTokenServer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("refused") << QByteArray("{\"error\":\"invalid_grant\"}") << QByteArray("login-refused");
        QTest::newRow("no JSON") << QByteArray("<html>access_token</html>") << QByteArray("protocol");
        QTest::newRow("no token") << QByteArray("{\"x\":\"access_token\"}") << QByteArray("protocol");
        QTest::newRow("another kind") << QByteArray("{\"access_token\":\"a\",\"token_type\":\"mac\"}")
                                      << QByteArray("protocol");
        QTest::newRow("a number") << QByteArray("{\"access_token\":7,\"token_type\":\"Bearer\"}")
                                  << QByteArray("protocol");
        QTest::newRow("a token with a command behind it")
            << QByteArray("{\"access_token\":\"a\\r\\nA1 LOGIN x y\",\"token_type\":\"Bearer\"}")
            << QByteArray("protocol");
        QTest::newRow("a lasting token that no keychain holds")
            << QByteArray("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"refresh_token\":\"r\\u0000x\"}")
            << QByteArray("protocol");
        QTest::newRow("deep") << "{\"access_token\":" + QByteArray(100'000, '[') << QByteArray("protocol");
        QTest::newRow("too long") << "{\"access_token\":\"" + QByteArray(100'000, 'a') + "\",\"token_type\":\"Bearer\"}"
                                  << QByteArray("protocol");
        QTest::newRow("endless") << "{\"access_token\":\"" + QByteArray(600'000, 'a') << QByteArray("limit");
    }
    void badAnswersOfTheTokenServer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, kind);
        TokenServer server;
        server.special = answer.toStdString();
        SessionVault vault;
        QVERIFY(vault.write(key, Secret("refresh-1"), {}));
        const auto access = freshAccessToken(server.provider(), vault, key, server.transport(), {});
        QCOMPARE(kindOf(access), kind.toStdString());
        QVERIFY(access.error().describe().find("refresh-1") == std::string::npos);
        QCOMPARE(std::string((*vault.read(key, {}))->reveal()), std::string("refresh-1"));
    }

    void refreshing()
    {
        TokenServer server;
        SessionVault vault;
        QCOMPARE(kindOf(freshAccessToken(server.provider(), vault, key, server.transport(), {})),
                 std::string("secret-missing"));
        QVERIFY(vault.write(key, Secret("refresh-1"), {}));
        auto access = freshAccessToken(server.provider(), vault, key, server.transport(), {});
        QCOMPARE(kindOf(access), std::string("success"));
        QCOMPARE(std::string((*vault.read(key, {}))->reveal()), std::string("refresh-1"));
        // A server that changes the token at each use: the new one is kept.
        server.nextRefreshToken = "refresh-2";
        QVERIFY(freshAccessToken(server.provider(), vault, key, server.transport(), {}));
        QCOMPARE(std::string((*vault.read(key, {}))->reveal()), std::string("refresh-2"));
        QVERIFY(freshAccessToken(server.provider(), vault, key, server.transport(), {}));
        QVERIFY(vault.write(key, Secret("refresh-1"), {}));
        QCOMPARE(kindOf(freshAccessToken(server.provider(), vault, key, server.transport(), {})),
                 std::string("login-refused"));
    }

    void aTokenIsUsedUntilItIsRefusedOrEnds()
    {
        TokenServer server;
        auto vault = std::make_shared<SessionVault>();
        QVERIFY(vault->write(key, Secret("refresh-1"), {}));
        TokenSource source(server.provider(), server.transport(), vault, key);
        const auto given = [&](const char *refused) {
            const auto token = source.token(Secret(refused), {});
            return token ? std::string(token->reveal()) : kindOf(token);
        };
        QCOMPARE(given(""), std::string("access-1"));
        QCOMPARE(given(""), std::string("access-1"));
        // The one that is refused is not the newest any more: somebody else has asked already.
        QCOMPARE(given("access-0"), std::string("access-1"));
        QCOMPARE(given("access-1"), std::string("access-2"));
        QCOMPARE(server.asked, 2);
        // A minute before its end it is as good as over.
        server.special = "{\"access_token\":\"short\",\"token_type\":\"Bearer\",\"expires_in\":59}";
        QCOMPARE(given("access-2"), std::string("short"));
        server.special.clear();
        QCOMPARE(given(""), std::string("access-4"));
        server.special = "{\"error\":\"invalid_grant\"}";
        QCOMPARE(given("access-4"), std::string("login-refused"));
        server.special.clear();
        QVERIFY(given("").starts_with("access-"));
    }

    void severalLoginsAskOnce()
    {
        TokenServer server;
        auto vault = std::make_shared<SessionVault>();
        QVERIFY(vault->write(key, Secret("refresh-1"), {}));
        TokenSource source(server.provider(), server.transport(), vault, key);
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> logins;
            for (int i = 0; i < 8; ++i)
                logins.emplace_back([&] { good += source.token({}, {}) ? 1 : 0; });
        }
        QCOMPARE(good.load(), 8);
        QCOMPARE(server.asked, 1);
    }

    void aLoginAsksForOneOtherTokenAndNoMore()
    {
        struct Spec
        {
            Secret secret{};
            bool secretIsToken = false;
            sasl::TokenGiver token{};
        };
        std::vector<std::string> asked;
        Spec spec;
        spec.token = [&](const Secret &refused, const std::stop_token &) -> Result<Secret> {
            asked.emplace_back(refused.reveal());
            return Secret("token-" + std::to_string(asked.size()));
        };
        std::vector<std::string> tried;
        const auto open = [&](FaultKind kind) {
            return [&tried, kind](const Spec &filled) -> Result<int> {
                tried.emplace_back(filled.secretIsToken ? filled.secret.reveal() : "not a token");
                return fail(kind, "login");
            };
        };
        QCOMPARE(kindOf(sasl::openWithToken(spec, {}, open(FaultKind::LoginRefused))), std::string("login-refused"));
        QCOMPARE(tried, (std::vector<std::string>{"token-1", "token-2"}));
        QCOMPARE(asked, (std::vector<std::string>{"", "token-1"}));
        // Another fault says nothing about the token.
        tried.clear();
        QCOMPARE(kindOf(sasl::openWithToken(spec, {}, open(FaultKind::Timeout))), std::string("timeout"));
        QCOMPARE(tried.size(), std::size_t(1));
        // Without a giver the account's own secret is used.
        tried.clear();
        spec.token = {};
        QCOMPARE(kindOf(sasl::openWithToken(spec, {}, open(FaultKind::LoginRefused))), std::string("login-refused"));
        QCOMPARE(tried, (std::vector<std::string>{"not a token"}));
    }

    void aClientSecretIsSentWhereThereIsOne()
    {
        TokenServer server;
        SessionVault vault;
        Account account;
        account.imap = ServerAddress{{"mail.example", 993, net::Security::ImplicitTls}, "anna"};
        account.oauth = OAuthSettings{
            "custom", "onecopy test", "https://login.example/authorize",
            "https://localhost:" + std::to_string(server.provider().tokenPort) + "/oauth2/token?x=%20y", "mail"};
        QVERIFY(vault.write(clientSecretKey(account), Secret("s&cret"), {}));
        auto provider = oauthProvider(account, vault, {});
        QVERIFY(provider);
        QCOMPARE(provider->tokenHost, std::string("localhost"));
        QCOMPARE(provider->tokenPort, server.provider().tokenPort);
        QCOMPARE(provider->tokenPath, std::string("/oauth2/token?x=%20y"));
        QVERIFY(vault.write(key, Secret("refresh-1"), {}));
        (void)freshAccessToken(*provider, vault, key, server.transport(), {});
        QVERIFY(server.heard().find("client_secret=s%26cret") != std::string::npos);
        // No account's password is ever kept under one of these names.
        QVERIFY(clientSecretKey(account).starts_with('#') && refreshTokenKey(account).starts_with('#'));
        QVERIFY(clientSecretKey(account) != refreshTokenKey(account));
    }

    void theTokenServerIsVerified()
    {
        TokenServer server;
        SessionVault vault;
        QVERIFY(vault.write(key, Secret("refresh-1"), {}));
        OAuthTransport transport = server.transport();
        transport.tls = {};
        QCOMPARE(kindOf(freshAccessToken(server.provider(), vault, key, transport, {})),
                 std::string("certificate-rejected"));
        QVERIFY(server.heard().find("refresh-1") == std::string::npos);
    }

    void nobodyAnswers()
    {
        TokenServer server;
        SessionVault vault;
        OAuthTransport transport = server.transport();
        transport.consentTime = 200ms;
        const auto silent = [](const std::string &) { return true; };
        QCOMPARE(kindOf(authorizeInBrowser(server.provider(), vault, key, silent, transport, {})),
                 std::string("timeout"));
        std::stop_source stop;
        transport.consentTime = 600s;
        const auto stopping = [&](const std::string &) { return stop.request_stop(); };
        QCOMPARE(kindOf(authorizeInBrowser(server.provider(), vault, key, stopping, transport, stop.get_token())),
                 std::string("cancelled"));
        OAuthProvider clear = server.provider();
        clear.authorizeUrl = "http://login.example/authorize";
        QCOMPARE(kindOf(authorizeInBrowser(clear, vault, key, silent, transport, {})), std::string("usage"));
    }
};

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
