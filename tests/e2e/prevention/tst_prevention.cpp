// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/ctl.h"

#include "core/jobs/prove/prevention.h"
#include "tests/e2e/support/smallmail.h"
#include "tests/lab/folder.h"
#include "tests/lab/smtpsender.h"

#include <QDir>
#include <QJsonDocument>

#include <map>
#include <unistd.h>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

constexpr const char *extraFolder = "Extra copies";

/// Files news, and has a comment and an end that a program that writes it anew would hardly keep.
constexpr const char *userScript = "require [\"fileinto\", \"mailbox\"];\n# mine\r\nif header :contains \"Subject\" "
                                   "\"news\" {\n\tfileinto :create \"News\";\n}\n\n# the end";

/// One server with a mailbox of its own for each test, so that none sees what another has delivered.
class World
{
public:
    static std::unique_ptr<World> start(const std::string &extraConfiguration = {})
    {
        lab::DovecotOptions options;
        options.sieve = true;
        options.extraConfiguration = extraConfiguration;
        auto server = lab::Dovecot::start(std::move(options));
        if (!server)
            qFatal("%s", server.error().describe().c_str());
        auto world = std::make_unique<World>();
        world->server = std::move(*server);
        return world;
    }

    [[nodiscard]] bool hasSieve() const { return server->ports().sieve != 0; }

    /// The user's own script, made active past all code of the product.
    void giveScript(const char *name = "main", const char *text = userScript)
    {
        const auto identity = lab::serverIdentity();
        const std::string folder = server->homeOf("anna") + "/sieve";
        if (!identity || !lab::makeFolder(folder, &*identity) ||
            !lab::writeFile(folder + "/" + name + ".sieve", text, &*identity))
            qFatal("cannot write a script");
        activate(name);
    }
    void activate(const char *name)
    {
        const auto identity = lab::serverIdentity();
        const std::string link = server->homeOf("anna") + "/.dovecot.sieve";
        (void)::unlink(link.c_str());
        if (::symlink(("sieve/" + std::string(name) + ".sieve").c_str(), link.c_str()) != 0 || !identity ||
            ::lchown(link.c_str(), identity->uid, identity->gid) != 0)
            qFatal("cannot make a script active");
    }

    /// Every script of the user with its bytes, and which is active, as it lies on the disk.
    [[nodiscard]] std::map<QString, QByteArray> scripts() const
    {
        std::map<QString, QByteArray> all;
        const QString home = QString::fromStdString(server->homeOf("anna"));
        const QDir folder(home + QStringLiteral("/sieve"));
        for (const QString &name : folder.entryList({QStringLiteral("*.sieve")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            all[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
        }
        std::string target(4096, '\0');
        const auto length =
            ::readlink((home + QStringLiteral("/.dovecot.sieve")).toUtf8().constData(), target.data(), target.size());
        all[QStringLiteral("active")] =
            length < 0 ? QByteArray() : QByteArray(target.data(), static_cast<qsizetype>(length));
        return all;
    }

    [[nodiscard]] Result<void> deliver(const std::string &bytes) const
    {
        return lab::sendMail(server->ports().lmtp, "sender@example.org", "anna@lab.example", bytes, true)
            .map([](const std::string &) {});
    }
    /// The same message by three ways.
    [[nodiscard]] Result<void> deliverThrice(const std::string &id, const std::string &subject) const
    {
        for (int hop = 1; hop <= 3; ++hop) {
            if (auto sent = deliver(smallMail(id, subject, hop)); !sent)
                return sent;
        }
        return {};
    }
    [[nodiscard]] int count(const char *mailbox) const
    {
        return static_cast<int>(server->messageCount("anna", mailbox).value_or(0));
    }

    [[nodiscard]] QStringList account()
    {
        return ctl.account(*server, "anna") +
               QStringList{QStringLiteral("--sieve"), urlOf("sieve", "anna", "localhost", server->ports().sieve)};
    }
    [[nodiscard]] CtlResult prevent(const char *arguments)
    {
        return ctl.run(words("prevent") + words(arguments) + account());
    }
    [[nodiscard]] QJsonArray installed() const
    {
        return ctl.run(words("prevent status --json")).json()[QLatin1String("installed")].toArray();
    }
    [[nodiscard]] jobs::Login login() const
    {
        jobs::Login login = loginTo(*server, "anna");
        login.account.sieve = ServerAddress{{"localhost", server->ports().sieve, net::Security::StartTls}, "anna"};
        return login;
    }

    std::unique_ptr<lab::Dovecot> server;
    Ctl ctl;
};

} // namespace

/// `onecopyctl prevent` on a real server.
class TestPrevention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_identityOk = lab::serverIdentity().has_value();
        QVERIFY(m_identityOk);
        if (!World::start()->hasSieve())
            QSKIP("ManageSieve is not installed");
    }

    /// The connection test tells of this server as of the others, and leaves its scripts alone.
    void theConnectionTestKnowsThisServer()
    {
        auto world = World::start();
        const auto before = world->scripts();
        const CtlResult tested = world->ctl.run(words("account test --json") + world->account());
        MUST_EXIT(tested, 0);
        for (const char *protocol : {"imap", "sieve"}) {
            const QJsonObject report = tested.json()[QLatin1String(protocol)].toObject();
            QVERIFY2(report[QLatin1String("ok")].toBool(), tested.out.constData());
            QVERIFY(report[QLatin1String("server")].toString().contains(QStringLiteral("Dovecot")));
            QVERIFY(report[QLatin1String("tls")].isObject());
        }
        QVERIFY(world->scripts() == before);

        QStringList nobodyThere = world->account();
        nobodyThere.last() = QStringLiteral("sieve://anna@localhost:1");
        const CtlResult refused = world->ctl.run(words("account test --json") + nobodyThere);
        MUST_EXIT(refused, 1);
        QVERIFY(refused.json()[QLatin1String("imap")][QLatin1String("ok")].toBool());
        QCOMPARE(refused.json()[QLatin1String("sieve")][QLatin1String("ok")].toBool(), false);
    }

    /// The main job.
    void extraCopiesGoToAFolder()
    {
        auto world = World::start();
        const auto before = world->scripts();
        MUST(world->deliverThrice("one", "before"));
        QCOMPARE(world->count("INBOX"), 3);

        const CtlResult shown = world->prevent("show --json");
        MUST_EXIT(shown, 0);
        const QJsonObject plan = shown.json()[QLatin1String("prevention")].toObject();
        QCOMPARE(plan[QLatin1String("way")].toString(), QStringLiteral("install"));
        QVERIFY(plan[QLatin1String("active")].isNull());
        QVERIFY(world->scripts() == before);

        const CtlResult done = world->prevent("install --yes --json");
        MUST_EXIT(done, 0);
        QCOMPARE(done.json()[QLatin1String("installed")].toBool(), true);
        QCOMPARE(done.json()[QLatin1String("subscribed")].toBool(), true);
        const auto seen = world->server->doveadm({"mailbox", "list", "-s", "-u", "anna"});
        MUST(seen);
        QVERIFY2(seen->find(extraFolder) != std::string::npos, seen->c_str());
        QCOMPARE(world->scripts().at(QStringLiteral("onecopy.sieve")),
                 plan[QLatin1String("script")].toString().toUtf8());
        QCOMPARE(world->scripts().at(QStringLiteral("active")).contains("onecopy.sieve"), true);
        QCOMPARE(world->installed().size(), 1);
        MUST(world->deliverThrice("two", "with it"));
        QCOMPARE(world->count("INBOX"), 4);
        QCOMPARE(world->count(extraFolder), 2);
        MUST_EXIT(world->prevent("install --yes"), 5);
        QCOMPARE(world->prevent("show --json").json()[QLatin1String("prevention")][QLatin1String("way")].toString(),
                 QStringLiteral("installed"));

        MUST_EXIT(world->prevent("remove --yes"), 0);
        QVERIFY(world->scripts() == before);
        QVERIFY(world->installed().isEmpty());
        MUST(world->deliverThrice("three", "after"));
        QCOMPARE(world->count("INBOX"), 7);
        QCOMPARE(world->count(extraFolder), 2);
        MUST_EXIT(world->prevent("remove --yes"), 1);
    }

    void anActiveScriptGoesOn()
    {
        auto world = World::start();
        world->giveScript();
        const auto before = world->scripts();
        const CtlResult done = world->prevent("install --yes --json --seconds 3600");
        MUST_EXIT(done, 0);
        QCOMPARE(done.json()[QLatin1String("prevention")][QLatin1String("active")].toString(), QStringLiteral("main"));
        QCOMPARE(world->scripts().at(QStringLiteral("main.sieve")), QByteArray(userScript));
        MUST(world->deliverThrice("one", "news of today"));
        MUST(world->deliverThrice("two", "something else"));
        QCOMPARE(world->count("News"), 1);
        QCOMPARE(world->count("INBOX"), 1);
        QCOMPARE(world->count(extraFolder), 4);
        MUST_EXIT(world->prevent("remove --yes"), 0);
        QVERIFY(world->scripts() == before);
        MUST(world->deliverThrice("three", "news of tomorrow"));
        QCOMPARE(world->count("News"), 4);
    }

    /// A folder with everything that could end a string, and a script with a name that could.
    void oddNamesStayNames()
    {
        auto world = World::start();
        world->giveScript("my \"own\" \\ script");
        const auto before = world->scripts();
        const CtlResult done =
            world->ctl.run(words("prevent install --yes --folder") +
                           QStringList{QStringLiteral("Zusätzliche \"Kopien\"; stop;")} + world->account());
        MUST_EXIT(done, 0);
        MUST(world->deliverThrice("one", "news"));
        QCOMPARE(world->count("News"), 1);
        QCOMPARE(world->count("INBOX"), 0);
        QCOMPARE(world->count("Zus&AOQ-tzliche \"Kopien\"; stop;"), 2);
        const auto folders = world->server->doveadm({"mailbox", "list", "-u", "anna"});
        MUST(folders);
        QCOMPARE(QByteArray::fromStdString(*folders).count("Kopien"), 1);
        MUST_EXIT(world->prevent("remove --yes"), 0);
        QVERIFY(world->scripts() == before);
    }

    /// What the administrator runs for users without a script of their own, where the server shows it under a name: it
    /// cannot be included, so it must not be taken out of use.
    void theAdministratorsRulesStayInUse()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
        const std::string file = folder.filePath(QStringLiteral("default.sieve")).toStdString();
        MUST(lab::writeFile(file, userScript));
        auto world = World::start("plugin {\n  sieve_default = " + file + "\n  sieve_default_name = rules\n}\n");
        const CtlResult shown = world->prevent("show --json");
        MUST_EXIT(shown, 0);
        const QJsonObject plan = shown.json()[QLatin1String("prevention")].toObject();
        QCOMPARE(plan[QLatin1String("active")].toString(), QStringLiteral("rules"));
        QCOMPARE(plan[QLatin1String("way")].toString(), QStringLiteral("by-hand"));
        MUST_EXIT(world->prevent("install --yes"), 5);
        MUST(world->deliverThrice("one", "news"));
        QCOMPARE(world->count("News"), 3);
    }

    /// The active script has a fault of its own that the server warns of: that is no reason not to include it.
    void aScriptWithWarningsIsIncluded()
    {
        auto world = World::start();
        world->giveScript("main", "require [\"duplicate\", \"fileinto\", \"mailbox\"];\nif duplicate :seconds 99999999 "
                                  "{ stop; }\nfileinto :create \"News\";\n");
        MUST_EXIT(world->prevent("install --yes"), 0);
        MUST(world->deliverThrice("one", "x"));
        QCOMPARE(world->count("News"), 1);
        QCOMPARE(world->count(extraFolder), 2);
    }

    void nothingHappensWithoutAYes()
    {
        auto world = World::start();
        world->giveScript();
        const auto before = world->scripts();
        MUST_EXIT(world->prevent("install"), 5);
        MUST_EXIT(world->prevent("install --json"), 5);
        QVERIFY(world->scripts() == before);
        QVERIFY(world->installed().isEmpty());
    }

    void aForeignScriptOfOurNameIsLeftAlone()
    {
        auto world = World::start();
        world->giveScript("onecopy", "keep;\n");
        const auto before = world->scripts();
        MUST_EXIT(world->prevent("install --yes"), 0);
        QCOMPARE(world->scripts().at(QStringLiteral("onecopy.sieve")), QByteArray("keep;\n"));
        QCOMPARE(world->installed().at(0)[QLatin1String("name")].toString(), QStringLiteral("onecopy-2"));
        MUST(world->deliverThrice("one", "x"));
        QCOMPARE(world->count(extraFolder), 2);
        MUST_EXIT(world->prevent("remove --yes"), 0);
        QVERIFY(world->scripts() == before);
    }

    /// What somebody has changed in between is theirs.
    void whatOthersChangedIsNotTakenAway()
    {
        auto world = World::start();
        world->giveScript();
        MUST_EXIT(world->prevent("install --yes"), 0);
        const auto identity = lab::serverIdentity();
        MUST(lab::writeFile(world->server->homeOf("anna") + "/sieve/onecopy.sieve", "keep;\n", &*identity));
        const auto changed = world->scripts();
        MUST_EXIT(world->prevent("remove --yes"), 5);
        QVERIFY(world->scripts() == changed);
        QCOMPARE(world->installed().at(0)[QLatin1String("state")].toString(), QStringLiteral("conflict"));

        auto other = World::start();
        other->giveScript();
        MUST_EXIT(other->prevent("install --yes"), 0);
        QVERIFY(QFile::remove(QString::fromStdString(other->server->homeOf("anna") + "/sieve/main.sieve")));
        const auto withoutIt = other->scripts();
        MUST_EXIT(other->prevent("remove --yes"), 5);
        QVERIFY(other->scripts() == withoutIt);
    }

    /// The user has made another script active meanwhile: it stays so.
    void anotherChoiceStays()
    {
        auto world = World::start();
        world->giveScript();
        MUST_EXIT(world->prevent("install --yes"), 0);
        world->giveScript("holiday", "keep;\n");
        MUST_EXIT(world->prevent("remove --yes"), 0);
        const auto after = world->scripts();
        QVERIFY(after.at(QStringLiteral("active")).contains("holiday.sieve"));
        QCOMPARE(after.count(QStringLiteral("onecopy.sieve")), std::size_t{0});
        QCOMPARE(after.at(QStringLiteral("main.sieve")), QByteArray(userScript));
    }

    void serversThatCannot_data()
    {
        QTest::addColumn<QByteArray>("extensions");
        QTest::addColumn<bool>("script");
        QTest::addColumn<QString>("way");
        QTest::newRow("no duplicate") << QByteArray("-duplicate") << false << QStringLiteral("missing");
        QTest::newRow("no include beside a script") << QByteArray("-include") << true << QStringLiteral("by-hand");
        QTest::newRow("no include, no script") << QByteArray("-include") << false << QStringLiteral("install");
    }
    void serversThatCannot()
    {
        QFETCH(QByteArray, extensions);
        QFETCH(bool, script);
        QFETCH(QString, way);
        auto world = World::start("plugin {\n  sieve_extensions = " + extensions.toStdString() + "\n}\n");
        if (script)
            world->giveScript();
        const auto before = world->scripts();
        const CtlResult shown = world->prevent("show --json");
        MUST_EXIT(shown, 0);
        QCOMPARE(shown.json()[QLatin1String("prevention")][QLatin1String("way")].toString(), way);
        if (way == QLatin1String("install")) {
            MUST_EXIT(world->prevent("install --yes"), 0);
            MUST_EXIT(world->prevent("remove --yes"), 0);
        } else {
            MUST_EXIT(world->prevent("install --yes"), 5);
            QVERIFY(world->installed().isEmpty());
        }
        QVERIFY(world->scripts() == before);
    }

    /// Mail without an id is never a copy, and test mail passes: the checklist can be gone through meanwhile.
    void whatIsNoCopyPasses()
    {
        auto world = World::start();
        MUST_EXIT(world->prevent("install --yes"), 0);
        MUST(world->deliverThrice("", "no id"));
        QCOMPARE(world->count("INBOX"), 3);
        for (int hop = 1; hop <= 3; ++hop)
            MUST(world->deliver("X-Onecopy-Probe: run.1\r\n" + smallMail("probe", "test mail", hop)));
        QCOMPARE(world->count("INBOX"), 6);
        QCOMPARE(world->count(extraFolder), 0);
    }

    /// It may stay: the checklist shows it, and leaves it alone.
    void theChecklistLeavesItAlone()
    {
        auto world = World::start();
        MUST_EXIT(world->prevent("install --yes"), 0);
        const auto with = world->scripts();
        const CtlResult status = world->ctl.run(words("checklist status --json"));
        MUST_EXIT(status, 0);
        QVERIFY(status.json()[QLatin1String("open")].toArray().isEmpty());
        QVERIFY(status.json()[QLatin1String("results")].toArray().isEmpty());
        QCOMPARE(status.json()[QLatin1String("prevention")].toArray().size(), 1);
        MUST_EXIT(world->ctl.run(words("checklist restore --yes")), 0);
        QVERIFY(world->scripts() == with);
        QCOMPARE(world->installed().size(), 1);
    }

    /// The server dies at any line of the ledger: what was begun is in the ledger, and can be taken away.
    void aServerThatDiesInBetween_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < 3; ++at)
            QTest::newRow(qPrintable(QString::number(at))) << at;
    }
    void aServerThatDiesInBetween()
    {
        QFETCH(int, at);
        auto world = World::start();
        world->giveScript();
        const auto before = world->scripts();
        const SystemClock clock;
        jobs::Context context{world->ctl.storePath(), &clock, {}, {}, {}};
        int lines = 0;
        context.atJournal = [&](bool written) {
            if (written && lines++ == at)
                world->server->kill9();
        };
        const auto outcome = jobs::installPrevention(
            world->login(), {}, [](const jobs::PreventionPlan &) { return true; }, context);
        QCOMPARE(outcome.has_value(), at == 2);
        const auto open = jobs::openPreventions(world->ctl.storePath());
        MUST(open);
        QCOMPARE(open->size(), std::size_t{1});
        MUST(world->server->restart());
        MUST_EXIT(world->prevent("remove --yes"), 0);
        QVERIFY(world->scripts() == before);
        QVERIFY(world->installed().isEmpty());
    }

    /// Whoever shows a plan and changes the server meanwhile gets nothing installed.
    void theServerMustBeAsItWasShown()
    {
        auto world = World::start();
        const SystemClock clock;
        const jobs::Context context{world->ctl.storePath(), &clock, {}, {}, {}};
        const auto outcome = jobs::installPrevention(
            world->login(), {},
            [&](const jobs::PreventionPlan &) {
                world->giveScript();
                return true;
            },
            context);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind == FaultKind::SafetyStop);
        QCOMPARE(world->scripts().count(QStringLiteral("onecopy.sieve")), std::size_t{0});
        QVERIFY(world->installed().isEmpty());
    }

    void wrongUse_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray("") << 2;
        QTest::newRow("seconds") << QByteArray("show --seconds soon") << 2;
        QTest::newRow("too few seconds") << QByteArray("show --seconds 5") << 2;
        QTest::newRow("inbox") << QByteArray("show --folder inbox") << 2;
        QTest::newRow("another product") << QByteArray("show --server lotus") << 2;
        QTest::newRow("Exchange") << QByteArray("show --server exchange2003") << 0;
    }
    void wrongUse()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(int, code);
        const Ctl ctl;
        const CtlResult result = ctl.run(words("prevent") + words(arguments.constData()));
        MUST_EXIT(result, code);
        QVERIFY(code != 0 || result.out.contains("Track Duplicates"));
    }

    /// A saved account remembers where its scripts are.
    void theAddressIsSavedWithTheAccount()
    {
        auto world = World::start();
        MUST_EXIT(world->ctl.run(words("account add office") + world->account()), 0);
        const CtlResult shown = world->ctl.run(words("account show office --json"));
        MUST_EXIT(shown, 0);
        QVERIFY2(shown.out.contains("sieve+starttls://anna@localhost:"), shown.out.constData());
        const QString password = world->ctl.passwordFile(world->server->password("anna"));
        const CtlResult plan =
            world->ctl.run(words("prevent show --json --account office --password-file") + QStringList{password});
        MUST_EXIT(plan, 0);
        QCOMPARE(plan.json()[QLatin1String("prevention")][QLatin1String("way")].toString(), QStringLiteral("install"));
        QVERIFY(!plan.json()[QLatin1String("prevention")][QLatin1String("limits")].toString().isEmpty());
        const CtlResult told =
            world->ctl.run(words("prevent show --account office --password-file") + QStringList{password});
        QVERIFY2(told.out.contains("It does not see mail without a Message-ID"), told.out.constData());
        const CtlResult wrong = world->ctl.run(words("prevent show --account office --password-file") +
                                               QStringList{world->ctl.passwordFile("wrong")});
        MUST_EXIT(wrong, 3);
    }

private:
    bool m_identityOk = false;
};

QTEST_GUILESS_MAIN(TestPrevention)
#include "tst_prevention.moc"
