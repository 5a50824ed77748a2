// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/removal/modelworld.h"
#include "tests/e2e/removal/removalworld.h"
#include "tests/e2e/support/rawlog.h"
#include "tests/lab/filler.h"

#include "core/store/store.h"

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

const QStringList removeCommand{QStringLiteral("remove"), QStringLiteral("--keep"), QStringLiteral("oldest"),
                                QStringLiteral("--yes"), QStringLiteral("--json")};

lab::AccountSnapshot snapshotOf(const lab::Dovecot &server, const std::string &user)
{
    auto snapshot = lab::allMessages(server, user);
    if (!snapshot)
        qFatal("%s", snapshot.error().describe().c_str());
    return std::move(*snapshot);
}

std::multiset<std::tuple<std::string, std::string, std::string, std::vector<std::string>>>
stateOf(lab::AccountSnapshot snapshot)
{
    std::multiset<std::tuple<std::string, std::string, std::string, std::vector<std::string>>> state;
    for (const auto &[mailbox, messages] : snapshot) {
        for (const lab::StoredMessage &message : messages)
            state.emplace(mailbox, message.sha256, message.internalDate, message.flags);
    }
    return state;
}

/// RFC 4314: what the owner may do in each mailbox, for servers that ask this file.
class Rights
{
public:
    Rights()
    {
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                   QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup |
                                                   QFile::ExeGroup);
    }

    [[nodiscard]] Result<void> set(const std::string &text) const { return lab::writeFile(file(), text); }
    [[nodiscard]] lab::DovecotOptions options() const
    {
        lab::DovecotOptions options = serverFor("move");
        options.extraConfiguration +=
            "mail_plugins = $mail_plugins acl\nprotocol imap {\n  mail_plugins = $mail_plugins "
            "imap_acl\n}\nplugin {\n  acl = vfile:" +
            file() + "\n}\n";
        return options;
    }

private:
    [[nodiscard]] std::string file() const { return m_folder.filePath(QStringLiteral("acl")).toStdString(); }

    QTemporaryDir m_folder;
};

} // namespace

/// Remove, look, undo, look: by the jobs and by the command line, on each kind of server.
class TestRemovalCycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removeAndUndo_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("with MOVE") << QStringLiteral("move");
        QTest::newRow("with UIDPLUS alone") << QStringLiteral("copy");
    }

    void removeAndUndo()
    {
        QFETCH(QString, way);
        auto server = serverWith(way.toStdString());
        const RemovalWorld world(*server, userName(0));
        MUST(startRawlog(*server, world.user()));
        auto outcome = world.remove();
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(14));
        QCOMPARE(outcome->planned, std::uint64_t(14));
        MUST_HOLD(world.whole(world.now()));
        MUST_HOLD(world.removed(world.now()));
        MUST_HOLD(world.journalIsTrue(world.now()));
        auto undone = world.undo();
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, std::uint64_t(14));
        QCOMPARE(undone->missing, std::uint64_t(0));
        MUST_HOLD(world.whole(world.now()));
        MUST_HOLD(world.undone(world.now()));
        MUST_HOLD(world.journalIsTrue(world.now()));
        verifyCommands(commandsIn(*server, world.user()), way == QLatin1String("move"));
        auto nothing = world.undo();
        QVERIFY(!nothing && nothing.error().kind == FaultKind::NotFound);
        // All of it once more, on what came back.
        jobs::ScanRequest request;
        request.login = world.login();
        MUST(jobs::scan(request, world.context()));
        auto plan = jobs::planRemoval(world.login(), {}, world.context());
        MUST(plan);
        QCOMPARE(plan->extraCount(), std::size_t(14));
        auto again = jobs::executeRemoval(world.login(), *plan, plan->hash(), world.context());
        MUST(again);
        QCOMPARE(again->removed, std::uint64_t(14));
        auto back = world.undo();
        MUST(back);
        QCOMPARE(back->restored, std::uint64_t(14));
        MUST_HOLD(world.undone(world.now()));
    }

    void headersAlone()
    {
        auto server = serverWith("move");
        const RemovalWorld world(*server, userName(0));
        removal::Request request;
        request.verify = removal::Verify::Headers;
        auto plan = jobs::planRemoval(world.login(), request, world.context());
        MUST(plan);
        QVERIFY(plan->extraCount() >= 14);
        auto outcome = jobs::executeRemoval(world.login(), *plan, plan->hash(), world.context());
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(plan->extraCount()));
        MUST_HOLD(world.whole(world.now()));
        MUST(world.undo());
        MUST_HOLD(world.undone(world.now()));
    }

    void serverWithNeither()
    {
        auto server = serverWith("none");
        const RemovalWorld world(*server, userName(0));
        MUST(startRawlog(*server, world.user()));
        auto outcome = world.remove();
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(0));
        QCOMPARE(outcome->copies.size(), std::size_t(14));
        for (const removal::CopyOutcome &copy : outcome->copies) {
            QVERIFY(copy.fate == removal::Fate::Marked);
            QVERIFY(copy.reason == removal::LeftReason::NoSafeWay);
        }
        // Copied, marked, left: every message is still where it was.
        lab::AccountSnapshot after = world.now();
        QCOMPARE(after[quarantine].size(), std::size_t(14));
        after.erase(quarantine);
        std::size_t marked = 0;
        for (const auto &[mailbox, messages] : after) {
            QCOMPARE(messages.size(), world.before().at(mailbox).size());
            for (const lab::StoredMessage &message : messages)
                marked += std::count(message.flags.begin(), message.flags.end(), "\\Deleted");
        }
        QCOMPARE(marked, std::size_t(14 + 2));
        const std::vector<std::string> commands = commandsIn(*server, world.user());
        for (const std::string &command : commands)
            QVERIFY2(command != "EXPUNGE" && command != "CLOSE" && command != "UID EXPUNGE", command.c_str());

        // Undone, the marks are gone; what lies in quarantine cannot be removed either, and is marked.
        auto undone = world.undo();
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, std::uint64_t(14));
        after = world.now();
        for (const lab::StoredMessage &message : after[quarantine])
            QVERIFY(std::count(message.flags.begin(), message.flags.end(), "\\Deleted") == 1);
        after.erase(quarantine);
        QVERIFY(stateOf(after) == stateOf(world.before()));
    }

    void markedCopiesThatSomebodyExpungedComeBack()
    {
        auto server = serverWith("none");
        const RemovalWorld world(*server, userName(0));
        MUST(world.remove());
        // The user's mail program tidies up, the marks of others included.
        lab::ImapPipe pipe = world.pipe();
        for (const char *mailbox : {"INBOX", otherMailbox}) {
            MUST(pipe.run(std::string("SELECT \"") + mailbox + "\""));
            MUST(pipe.run("EXPUNGE"));
        }
        auto undone = world.undo();
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(14));
        lab::AccountSnapshot after = world.now();
        after.erase(quarantine);
        lab::AccountSnapshot expected = world.before();
        for (auto &[mailbox, messages] : expected)
            std::erase_if(messages, [](const lab::StoredMessage &message) {
                return std::count(message.flags.begin(), message.flags.end(), "\\Deleted") > 0;
            });
        QVERIFY(stateOf(after) == stateOf(expected));
    }

    void commandLine_data() { removeAndUndo_data(); }

    void commandLine()
    {
        QFETCH(QString, way);
        auto server = serverWith(way.toStdString());
        lab::SeedPlan seed;
        seed.messages = 300;
        seed.mailboxes = 4;
        seed.duplicateShare = 0.3;
        auto truth = lab::fill(*server, userName(0), seed);
        MUST(truth);
        const lab::AccountSnapshot before = snapshotOf(*server, userName(0));
        Ctl ctl;
        const QStringList account = ctl.account(*server, userName(0));
        MUST_EXIT(ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account), 0);
        const CtlResult removed = ctl.run(removeCommand + account);
        MUST_EXIT(removed, 0);
        const QJsonObject document = removed.json();
        const qint64 count = document[QLatin1String("removed")].toInteger();
        QVERIFY(count > 20);
        QCOMPARE(document[QLatin1String("planned")].toInteger(), count);
        QCOMPARE(document[QLatin1String("quarantine")].toString(), QLatin1String(quarantine));
        const lab::AccountSnapshot between = snapshotOf(*server, userName(0));
        QCOMPARE(between.at(quarantine).size(), std::size_t(count));
        // The store has followed: nothing more to remove, and the next scan finds nothing new.
        const CtlResult more = ctl.run(removeCommand + account);
        MUST_EXIT(more, 0);
        QCOMPARE(more.json()[QLatin1String("planned")].toInteger(), qint64(0));
        const CtlResult scanned = ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account);
        MUST_EXIT(scanned, 0);
        QVERIFY(
            entryOf(scanned.json()[QLatin1String("mailboxes")].toArray(), "name", QLatin1String(quarantine)).isEmpty());
        const CtlResult runs = ctl.run(QStringList{QStringLiteral("runs"), QStringLiteral("--json")} + account);
        MUST_EXIT(runs, 0);
        QCOMPARE(runs.json()[QLatin1String("runs")].toArray().size(), 1);
        const CtlResult undone = ctl.run(QStringList{QStringLiteral("undo"), document[QLatin1String("run")].toString(),
                                                     QStringLiteral("--yes"), QStringLiteral("--json")} +
                                         account);
        MUST_EXIT(undone, 0);
        QCOMPARE(undone.json()[QLatin1String("restored")].toInteger(), count);
        lab::AccountSnapshot after = snapshotOf(*server, userName(0));
        QVERIFY(after[quarantine].empty());
        after.erase(quarantine);
        QVERIFY(stateOf(after) == stateOf(before));
    }

    /// Also when it was stopped in the middle, because the server took more than it was asked to.
    void theCommandLineTellsOfEveryCopyOfThePlan()
    {
        model::Server server(std::string(model::base) + " MOVE UIDPLUS");
        Ctl ctl;
        model::World world(server, "u", ctl.storePath());
        for (int i = 0; i < 8; ++i)
            world.store("INBOX", model::mail("m" + std::to_string(i / 2)));
        MUST(world.scan());
        server.with([&] {
            server.before = [](const std::string &, const std::string &verb) {
                return verb == "UID MOVE" ? model::Twist::Surplus : model::Twist::None;
            };
        });
        const CtlResult stopped =
            ctl.run(removeCommand + QStringList{QStringLiteral("--imap"),
                                                QStringLiteral("imap+insecure://u@127.0.0.1:%1").arg(server.port()),
                                                QStringLiteral("--password-file"), ctl.passwordFile("pw")});
        MUST_EXIT(stopped, 5);
        const QJsonObject document = stopped.json();
        QCOMPARE(document[QLatin1String("planned")].toInteger(), qint64(4));
        QCOMPARE(document[QLatin1String("removed")].toInteger() + document[QLatin1String("skipped")].toArray().size(),
                 qint64(4));
        QCOMPARE(document[QLatin1String("skipped")].toArray().last()[QLatin1String("reason")].toString(),
                 QStringLiteral("not-reached"));
    }

    void theCommandLineSaysThatCopiesAreOnlyMarked()
    {
        auto server = serverWith("none");
        const RemovalWorld world(*server, userName(0));
        Ctl ctl;
        const QStringList account = ctl.account(*server, userName(0));
        MUST_EXIT(ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account), 0);
        QStringList command = removeCommand;
        command.removeAll(QStringLiteral("--json"));
        const CtlResult removed = ctl.run(command + account);
        MUST_EXIT(removed, 5);
        QVERIFY2(removed.out.contains("Moved 0 of 14") && removed.out.contains("14 more lie there too, and are marked"),
                 removed.out.constData());
    }

    void theCommandLineSaysThatNothingCouldBeRemoved()
    {
        auto server = serverWith("none");
        const RemovalWorld world(*server, userName(0));
        Ctl ctl;
        const QStringList account = ctl.account(*server, userName(0));
        MUST_EXIT(ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account), 0);
        const CtlResult removed = ctl.run(removeCommand + account);
        MUST_EXIT(removed, 5);
        QVERIFY2(removed.err.contains("14 of 14 copies were not removed: 14 no-safe-way."), removed.err.constData());
        QCOMPARE(removed.json()[QLatin1String("removed")].toInteger(), qint64(0));
        int told = 0;
        for (const QJsonValue &left : removed.json()[QLatin1String("skipped")].toArray())
            told += left[QLatin1String("reason")].toString() == QLatin1String("no-safe-way") ? 1 : 0;
        QCOMPARE(told, 14);
    }

    void theCommandLineSaysWhyQuarantineIsNotEmptied()
    {
        model::Server server(std::string(model::base) + " MOVE UIDPLUS");
        Ctl ctl;
        model::World world(server, "u", ctl.storePath());
        for (int i = 0; i < 8; ++i)
            world.store("INBOX", model::mail("m" + std::to_string(i / 2)));
        MUST(world.scan());
        const QStringList account{QStringLiteral("--imap"),
                                  QStringLiteral("imap+insecure://u@127.0.0.1:%1").arg(server.port()),
                                  QStringLiteral("--password-file"), ctl.passwordFile("pw")};
        const QStringList expunge{QStringLiteral("remove"), QStringLiteral("--expunge"), QStringLiteral("--yes")};
        MUST_EXIT(ctl.run(removeCommand + account), 0);
        // The server says OK and takes nothing away; then what stays has gone.
        server.with([&] {
            server.before = [](const std::string &, const std::string &verb) {
                return verb == "UID EXPUNGE" ? model::Twist::Lie : model::Twist::None;
            };
        });
        const CtlResult lied = ctl.run(expunge + account);
        MUST_EXIT(lied, 5);
        QVERIFY2(lied.err.contains("4 copies are still in quarantine"), lied.err.constData());
        // Where they are is looked up before the next one.
        server.with([&] {
            server.before = {};
            server.account("u").box("INBOX").messages.clear();
        });
        const CtlResult unsafe = ctl.run(expunge + account);
        MUST_EXIT(unsafe, 5);
        QVERIFY2(unsafe.out.contains("4 are left alone: 4 "), unsafe.out.constData());
        QVERIFY2(unsafe.err.contains("not safe for any of the copies"), unsafe.err.constData());
    }

    void oneMailboxUnderTwoNames()
    {
        // Every mailbox is there a second time below "Mirror/": the same messages, the same UIDs.
        lab::DovecotOptions options = serverFor("move");
        options.extraConfiguration +=
            "namespace mirror {\n  prefix = Mirror/\n  separator = /\n  location = mdbox:%h/mdbox\n  list = yes\n}\n";
        auto server = lab::Dovecot::start(options);
        MUST(server);
        lab::ImapPipe pipe = std::move(*lab::ImapPipe::open((*server)->imapCommand(userName(0))));
        std::vector<SmallMail> mails;
        for (int i = 0; i < 5; ++i)
            mails.push_back({"Work", smallMail("once" + std::to_string(i), "Came once", 1), 1'795'000'000 + i});
        for (int hop = 1; hop <= 2; ++hop)
            mails.push_back({"Work", smallMail("twice", "Came twice", hop), 1'795'000'100 + hop});
        MUST(storeAll(pipe, mails));
        const std::size_t before = snapshotOf(**server, userName(0)).at("Work").size();
        QCOMPARE(snapshotOf(**server, userName(0)).at("Mirror/Work").size(), before);
        for (const char *keep : {"oldest", "newest", "mailbox:Mirror/Work"}) {
            Ctl ctl;
            const QStringList account = ctl.account(**server, userName(0));
            MUST_EXIT(ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account), 0);
            QStringList command = removeCommand;
            command[2] = QLatin1String(keep);
            const CtlResult removed = ctl.run(command + account);
            QVERIFY2(removed.code == 0 || removed.code == 5, removed.err.constData());
            QVERIFY(removed.json()[QLatin1String("removed")].toInteger() <= 1);
            std::set<std::string> left;
            const lab::AccountSnapshot after = snapshotOf(**server, userName(0));
            for (const lab::StoredMessage &message : after.at("Work")) {
                QVERIFY(std::count(message.flags.begin(), message.flags.end(), "\\Deleted") == 0);
                left.insert(message.sha256);
            }
            // At most the one true copy has gone.
            QVERIFY2(left.size() >= before - 1, QByteArray::number(qsizetype(left.size())).constData());
        }
    }

    void quotaFull()
    {
        lab::DovecotOptions options = serverFor("copy");
        options.quotaBytes = 40'000;
        auto server = lab::Dovecot::start(options);
        MUST(server);
        const RemovalWorld world(**server, userName(0));
        // With this nothing more fits in, not even a copy of a small message.
        lab::ImapPipe pipe = world.pipe();
        std::vector<SmallMail> filling;
        std::uint64_t used = 0;
        for (const auto &[mailbox, messages] : world.before()) {
            for (const lab::StoredMessage &message : messages)
                used += message.size;
        }
        std::string big = smallMail("filling", "Fills the quota", 1);
        big += std::string(40'000 - used - big.size() - 2, 'x') + "\r\n";
        MUST(storeAll(pipe, {{"Filling", big}}));
        auto outcome = world.remove();
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QVERIFY(outcome->refusal && outcome->refusal->kind == FaultKind::OverQuota);
        QCOMPARE(outcome->removed, std::uint64_t(0));
        QCOMPARE(outcome->copies.size(), std::size_t(14));
        for (const removal::CopyOutcome &copy : outcome->copies)
            QVERIFY(copy.fate == removal::Fate::LeftAlone && copy.reason == removal::LeftReason::NoRoom);
        MUST(pipe.run("DELETE Filling"));
        MUST_HOLD(world.whole(world.now()));
        MUST_HOLD(world.undone(world.now()));
        MUST_HOLD(world.journalIsTrue(world.now()));
    }

    /// RFC 4314: the copies in a mailbox without the rights to remove are left alone, all others go.
    void noRightToDelete()
    {
        const Rights rights;
        MUST(rights.set("Nothing owner lr\n"));
        auto server = lab::Dovecot::start(rights.options());
        MUST(server);
        const RemovalWorld world(**server, userName(0));
        MUST(rights.set("Projekte* owner lrswi\n"));
        MUST((*server)->restart());
        auto outcome = world.remove();
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        std::size_t left = 0;
        for (const removal::CopyOutcome &copy : outcome->copies) {
            const bool other = copy.ref.mailbox.wire == otherMailbox;
            QCOMPARE(copy.fate == removal::Fate::Moved, !other);
            if (other) {
                ++left;
                QVERIFY(copy.reason == removal::LeftReason::ReadOnlyMailbox);
            }
        }
        QVERIFY(left > 0);
        QCOMPARE(outcome->removed, std::uint64_t(14 - left));
        MUST_HOLD(world.whole(world.now()));
        MUST_HOLD(world.journalIsTrue(world.now()));
    }

    /// RFC 6154: a trash may have any name, and what lies below it goes with it.
    void whatTheServerCallsTrashKeepsNothing()
    {
        lab::DovecotOptions options = serverFor("move");
        options.extraConfiguration +=
            "namespace inbox {\n  inbox = yes\n  mailbox Weg {\n    special_use = \\Trash\n  }\n}\n";
        auto server = lab::Dovecot::start(options);
        MUST(server);
        lab::ImapPipe pipe = std::move(*lab::ImapPipe::open((*server)->imapCommand(userName(0))));
        MUST(storeAll(pipe, {{"Weg", smallMail("a", "Thrown away", 1), 1'795'000'000},
                             {"Weg/Projekte", smallMail("b", "With its folder", 1), 1'795'000'000},
                             {"INBOX", smallMail("a", "Thrown away", 2), 1'795'000'100},
                             {"INBOX", smallMail("a", "Thrown away", 3), 1'795'000'200},
                             {"INBOX", smallMail("b", "With its folder", 2), 1'795'000'100}}));
        Ctl ctl;
        const QStringList account = ctl.account(**server, userName(0));
        MUST_EXIT(ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account), 0);
        const CtlResult removed = ctl.run(removeCommand + account); // keeps the oldest, as far as it may stay
        QVERIFY2(removed.code == 0 || removed.code == 5, removed.err.constData());
        QCOMPARE(removed.json()[QLatin1String("removed")].toInteger(), 1);
        const lab::AccountSnapshot after = snapshotOf(**server, userName(0));
        QCOMPARE(after.at("Weg").size(), std::size_t(1));
        QCOMPARE(after.at("Weg/Projekte").size(), std::size_t(1));
        QCOMPARE(after.at("INBOX").size(), std::size_t(2));
    }

    /// A mailbox whose flags may not be changed takes its copies back, but not their flags.
    void flagsThatCannotComeBackAreTold()
    {
        const Rights rights;
        MUST(rights.set("Nothing owner lr\n"));
        auto server = lab::Dovecot::start(rights.options());
        MUST(server);
        const RemovalWorld world(**server, userName(0));
        MUST(rights.set("INBOX owner lrstiek\n"));
        MUST((*server)->restart());
        auto removed = world.remove();
        MUST(removed);
        QCOMPARE(removed->removed, std::uint64_t(14));
        auto undone = world.undo();
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, std::uint64_t(14));
        std::multiset<std::pair<std::string, std::vector<std::string>>> lost;
        for (const lab::StoredMessage &message : world.before().at("INBOX"))
            lost.emplace(message.sha256, message.flags);
        const lab::AccountSnapshot now = world.now();
        for (const lab::StoredMessage &message : now.at("INBOX")) {
            if (const auto same = lost.find({message.sha256, message.flags}); same != lost.end())
                lost.erase(same);
        }
        QVERIFY(!lost.empty());
        QCOMPARE(undone->otherFlags, std::uint64_t(lost.size()));
    }

    /// RFC 5530 NOPERM: said once for each mailbox, and not asked for each copy.
    void noRightToInsertIntoQuarantine()
    {
        const Rights rights;
        MUST(rights.set("Onecopy* owner lrwstea\n"));
        auto server = lab::Dovecot::start(rights.options());
        MUST(server);
        const RemovalWorld world(**server, userName(0));
        lab::ImapPipe pipe = world.pipe();
        MUST(pipe.run("CREATE \"" + std::string(quarantine) + "\""));
        auto outcome = world.remove();
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QVERIFY(outcome->refusal && outcome->refusal->kind == FaultKind::ReadOnly);
        QCOMPARE(outcome->note.kind, jobs::LeaseRemark::Kind::NoLease);
        QCOMPARE(outcome->removed, std::uint64_t(0));
        QCOMPARE(outcome->copies.size(), std::size_t(14));
        for (const removal::CopyOutcome &copy : outcome->copies)
            QVERIFY(copy.reason == removal::LeftReason::ReadOnlyMailbox);
        MUST_HOLD(world.whole(world.now()));
        MUST_HOLD(world.undone(world.now()));
        MUST_HOLD(world.journalIsTrue(world.now()));
    }

    /// Where no quarantine can be made, no note of who is at work can be either: that is one fault, told once.
    void aQuarantineThatCannotBeMadeIsToldOnce()
    {
        model::Server server(std::string(model::base) + " MOVE UIDPLUS");
        Ctl ctl;
        model::World world(server, "u", ctl.folder().toStdString() + "/model.db");
        for (int i = 0; i < 2; ++i)
            world.store("INBOX", model::mail("one"));
        const QStringList account{QStringLiteral("--imap"), urlOf("imap+insecure", "u", "127.0.0.1", server.port()),
                                  QStringLiteral("--password-file"), ctl.passwordFile("secret")};
        MUST_EXIT(ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account), 0);
        server.with([&] {
            server.before = [](const std::string &, const std::string &verb) {
                return verb == "CREATE" ? model::Twist::Refuse : model::Twist::None;
            };
        });
        const CtlResult removed = ctl.run(removeCommand + account);
        MUST_EXIT(removed, 1);
        QCOMPARE(removed.err.count('\n'), 1);
        QCOMPARE(world.count("INBOX"), std::size_t(2));
    }

    void anotherProgramIsAtWork()
    {
        auto server = serverWith("move");
        const RemovalWorld world(*server, userName(0));
        auto held = store::WriterLock::take(world.storePath());
        MUST(held);
        const auto removed = world.remove();
        QVERIFY(!removed && removed.error().kind == FaultKind::StoreBusy);
        const auto undone = world.undo();
        QVERIFY(!undone && undone.error().kind == FaultKind::StoreBusy);
        QVERIFY(world.now() == world.before());

        Ctl ctl;
        const QStringList account = ctl.account(*server, userName(0));
        MUST_EXIT(ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account), 0);
        auto other = store::WriterLock::take(ctl.storePath());
        MUST(other);
        for (const QStringList &command :
             {QStringList{QStringLiteral("scan"), QStringLiteral("--json")}, removeCommand,
              QStringList{QStringLiteral("undo"), QStringLiteral("--yes"), QStringLiteral("--json")}}) {
            const CtlResult busy = ctl.run(command + account);
            MUST_EXIT(busy, 1);
            QCOMPARE(busy.json()[QLatin1String("error")][QLatin1String("kind")].toString(),
                     QStringLiteral("store-busy"));
        }
        // Reading goes on beside it.
        MUST_EXIT(ctl.run(QStringList{QStringLiteral("duplicates"), QStringLiteral("--json")} + account), 0);
        QVERIFY(world.now() == world.before());
    }

private:
    static std::unique_ptr<lab::Dovecot> serverWith(const std::string &way)
    {
        lab::DovecotOptions options = serverFor(way);
        options.extraConfiguration += rawlogConfiguration();
        auto started = lab::Dovecot::start(options);
        if (!started)
            qFatal("%s", started.error().describe().c_str());
        return std::move(*started);
    }

    /// P4, P5: changes name UIDs, and no bare EXPUNGE and no CLOSE is ever sent.
    static void verifyCommands(const std::vector<std::string> &commands, bool move)
    {
        const auto count = [&commands](const char *command) {
            return std::count(commands.begin(), commands.end(), command);
        };
        QVERIFY((count("UID MOVE") > 0) == move);
        QVERIFY((count("UID COPY") > 0) != move);
        // The leases of the removal and of its undoing: each is written once, and goes by UID EXPUNGE in any case.
        QCOMPARE(count("APPEND"), std::ptrdiff_t(2));
        QVERIFY(move ? count("UID EXPUNGE") == 2 : count("UID EXPUNGE") > 2);
        for (const char *never : {"EXPUNGE", "CLOSE", "STORE", "COPY", "MOVE", "FETCH", "DELETE", "RENAME"})
            QVERIFY2(count(never) == 0, never);
    }
};

QTEST_GUILESS_MAIN(TestRemovalCycle)
#include "tst_removal_cycle.moc"
