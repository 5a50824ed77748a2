// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/jobs/remove/expunge.h"
#include "core/jobs/remove/removal.h"
#include "core/jobs/runs/runhistory.h"
#include "core/jobs/runs/runs.h"
#include "core/jobs/scan/scan.h"
#include "core/mime/canonical.h"
#include "tests/e2e/removal/modelworld.h"
#include "tests/lab/random.h"

#include <algorithm>
#include <map>

using namespace onecopy;
using model::base;
using model::date;
using model::mail;
using model::quarantine;
using model::start;
using model::World;
using removal::LeftReason;

namespace {

constexpr int roundsPerRow = 125;

int reasons(const jobs::RemovalOutcome &outcome, LeftReason reason)
{
    return static_cast<int>(
        std::ranges::count_if(outcome.copies, [&](const auto &copy) { return copy.reason == reason; }));
}

/// Without scanning: what a scan and a plan would find, made from the model itself.
removal::Plan planFrom(World &world, lab::Random &random)
{
    std::map<std::string, duplicates::Group> groups;
    world.server.with([&] {
        for (const auto &[name, box] : world.server.account(world.user).mailboxes) {
            for (const model::Message &message : box->messages) {
                duplicates::Group &group = groups[message.bytes];
                group.id = "g" + std::to_string(groups.size());
                group.cls = duplicates::Class::A;
                group.proved = true;
                duplicates::Copy copy;
                copy.ref = {{name}, {box->validity}, {message.uid}};
                copy.internalDate = start;
                copy.size = message.bytes.size();
                for (const std::string &flag : message.flags)
                    copy.flags += (copy.flags.empty() ? "" : " ") + flag;
                const mime::ContentDigest digest = mime::digestOf(message.bytes);
                copy.whole = digest.whole;
                copy.canonical = digest.canonical;
                group.copies.push_back(std::move(copy));
            }
        }
    });
    std::vector<duplicates::Group> list;
    int number = 0;
    for (auto &[bytes, group] : groups) {
        group.id = "g" + std::to_string(++number);
        if (group.copies.size() >= 2)
            list.push_back(std::move(group));
    }
    removal::Request request;
    request.keep = static_cast<removal::KeepRule>(random.below(4));
    return removal::makePlan(world.login.account.id(), list, request, world.clock.now());
}

/// How often each message is there, in quarantine or not; and where it still has a whole, unmarked copy outside.
struct Census
{
    std::map<std::string, int> copies;
    std::map<std::string, int> kept;
};

Census census(model::Account &account)
{
    Census result;
    for (const auto &[name, box] : account.mailboxes) {
        for (const model::Message &message : box->messages) {
            if (message.isLease())
                continue;
            ++result.copies[message.bytes];
            result.kept[message.bytes] += name != quarantine && !message.marked() ? 1 : 0;
        }
    }
    return result;
}

/// Everything that goes wrong in one round, decided beforehand.
struct Trouble
{
    model::Twist twist = model::Twist::None;
    std::string verb; ///< at which command
    int at = 0;       ///< the how many-th of them
    bool seen = false;
};

Trouble troubleFrom(lab::Random &random, int changes)
{
    static const std::vector<std::string> verbs{"UID MOVE",  "UID COPY", "UID STORE", "UID EXPUNGE",
                                                "UID FETCH", "SELECT",   "EXAMINE"};
    Trouble trouble;
    trouble.twist = static_cast<model::Twist>(random.below(6));
    trouble.verb = verbs[random.below(random.chance(0.7) ? 4 : verbs.size())];
    trouble.at = static_cast<int>(random.below(trouble.verb == "UID FETCH" ? 12 : changes));
    const bool reads = trouble.verb == "UID FETCH" || trouble.verb == "SELECT" || trouble.verb == "EXAMINE";
    if (reads && (trouble.twist == model::Twist::Lie || trouble.twist == model::Twist::Half))
        trouble.twist = model::Twist::DropBefore;
    return trouble;
}

std::string describe(const Trouble &trouble)
{
    static const char *const names[] = {"nothing", "cut before", "cut after", "refusal", "lie", "half"};
    return std::string(names[static_cast<int>(trouble.twist)]) + " at " + trouble.verb + " " +
           std::to_string(trouble.at);
}

} // namespace

/// The removal against a model of a server: random accounts, random faults, and the rules that must hold whatever
/// happens. ONECOPY_MODEL_RUNS=10000 plays more; ONECOPY_MODEL_SEED=n plays one of them.
class TestRemovalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void randomRounds_data()
    {
        QTest::addColumn<int>("first");
        const int wanted = qEnvironmentVariableIntValue("ONECOPY_MODEL_RUNS");
        for (int first = 0; first < (wanted > 0 ? wanted : 500); first += roundsPerRow)
            QTest::addRow("from %d", first) << first;
    }

    void randomRounds()
    {
        QFETCH(int, first);
        model::Server server(base);
        bool one = false;
        const int seed = qEnvironmentVariableIntValue("ONECOPY_MODEL_SEED", &one);
        if (one && first > 0)
            return;
        const int runs = one ? 1 : roundsPerRow;
        int troubled = 0;
        std::uint64_t moved = 0;
        for (int i = 0; i < runs; ++i) {
            const int number = one ? seed : first + i;
            const std::string wrong = playRound(server, number, troubled, moved);
            QVERIFY2(wrong.empty(), ("ONECOPY_MODEL_SEED=" + std::to_string(number) + ": " + wrong).c_str());
        }
        if (!one) {
            QVERIFY2(troubled > runs / 4, QByteArray::number(troubled).constData());
            QVERIFY2(moved > static_cast<std::uint64_t>(runs), QByteArray::number(qulonglong(moved)).constData());
        }
    }

    /// Hundreds of copies: several batches are on the way when something goes wrong.
    void manyBatches()
    {
        const int wanted = qEnvironmentVariableIntValue("ONECOPY_MODEL_RUNS");
        bool one = false;
        const int seed = qEnvironmentVariableIntValue("ONECOPY_MODEL_SEED", &one);
        model::Server server(base);
        const int runs = one ? 1 : std::max(20, wanted / 25);
        int troubled = 0;
        std::uint64_t moved = 0;
        for (int i = 0; i < runs; ++i) {
            const int number = one ? seed : i;
            const std::string wrong = playRound(server, number, troubled, moved, Size::Many);
            QVERIFY2(wrong.empty(), ("ONECOPY_MODEL_SEED=" + std::to_string(number) + ": " + wrong).c_str());
        }
        if (!one) {
            QVERIFY2(troubled > runs / 5, QByteArray::number(troubled).constData());
            QVERIFY2(moved > static_cast<std::uint64_t>(60 * runs), QByteArray::number(qulonglong(moved)).constData());
        }
    }

    void twoNamesOfOneMailbox_data()
    {
        QTest::addColumn<QStringList>("named");
        QTest::newRow("all") << QStringList();
        QTest::newRow("both named") << QStringList{QStringLiteral("INBOX"), QStringLiteral("Mirror")};
        QTest::newRow("by its other name") << QStringList{QStringLiteral("Mirror")};
    }

    void twoNamesOfOneMailbox()
    {
        QFETCH(QStringList, named);
        model::Server server(std::string(base) + " MOVE UIDPLUS");
        World world(server, "u", path());
        for (const char *id : {"one", "two", "three"})
            world.store("INBOX", mail(id));
        world.store("INBOX", mail("two"));
        world.store("Other", mail("one"));
        server.with([&] { server.account("u").mailboxes["Mirror"] = server.account("u").mailboxes["INBOX"]; });
        auto scanned = world.scan();
        QVERIFY2(scanned.has_value(), text(scanned));
        QCOMPARE(scanned->totals.messages, std::uint64_t(5));
        QCOMPARE(scanned->totals.groups, std::uint64_t(2));
        QCOMPARE(scanned->totals.extraCopies, std::uint64_t(2));
        removal::Request request;
        for (const QString &name : named)
            request.mailboxes.insert(MailboxName{name.toStdString()});
        auto plan = world.plan(request);
        QVERIFY2(plan.has_value(), text(plan));
        QCOMPARE(plan->extraCount(), named.isEmpty() ? std::size_t(2) : std::size_t(1));
        QVERIFY(std::ranges::any_of(plan->leftAlone, [](const removal::LeftAlone &left) {
            return left.reason == LeftReason::SameMailboxTwice && left.ref.mailbox.wire == "Mirror";
        }));
        auto outcome = world.remove(*plan);
        QVERIFY2(outcome.has_value() && !outcome->fault, text(outcome));
        QCOMPARE(outcome->removed, std::uint64_t(plan->extraCount()));
        QCOMPARE(world.count("INBOX"), std::size_t(3));
        auto again = world.scan();
        QVERIFY2(again.has_value(), text(again));
        QCOMPARE(again->totals.groups, named.isEmpty() ? std::uint64_t(0) : std::uint64_t(1));
    }

    void twoMailboxesThatOnlyLookAlike()
    {
        model::Server server(std::string(base) + " MOVE UIDPLUS");
        World world(server, "u", path());
        for (const char *name : {"INBOX", "Archive"}) {
            world.store(name, mail("one"));
            world.store(name, mail(std::string("only in ") + name));
        }
        server.with([&] { server.account("u").box("Archive").validity = server.account("u").box("INBOX").validity; });
        auto scanned = world.scan();
        QVERIFY2(scanned.has_value(), text(scanned));
        QCOMPARE(scanned->totals.messages, std::uint64_t(4));
        QCOMPARE(scanned->totals.groups, std::uint64_t(1));
    }

    /// One message under several labels is one message.
    void gmailLabels()
    {
        model::Server server(std::string(base) + " MOVE UIDPLUS X-GM-EXT-1");
        World world(server, "u", path());
        world.store("INBOX", mail("one"), {}, 111);
        world.store("All", mail("nothing else"), {}, 444);
        world.store("All", mail("one"), {}, 111);
        world.store("All", mail("two"), {}, 222);
        world.store("All", mail("two"), {}, 333);
        world.store("Label", mail("two"), {}, 222);
        auto scanned = world.scan();
        QVERIFY2(scanned.has_value(), text(scanned));
        QCOMPARE(scanned->totals.groups, std::uint64_t(1));
        QCOMPARE(scanned->totals.extraCopies, std::uint64_t(1));
        auto plan = world.plan();
        QVERIFY2(plan.has_value(), text(plan));
        QCOMPARE(plan->extraCount(), std::size_t(1));
    }

    void leavesWhatItMayNotTouch_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("moved");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("move");
        for (const bool move : {true, false}) {
            const char *way = move ? "move: " : "copy: ";
            QTest::addRow("%s%s", way, "read-only mailbox") << "read-only" << 3 << "read-only-mailbox" << move;
            QTest::addRow("%s%s", way, "no right to delete") << "rights" << 3 << "read-only-mailbox" << move;
            QTest::addRow("%s%s", way, "the old right to delete, told because of one half of it")
                << "half rights" << 3 << "read-only-mailbox" << move;
            QTest::addRow("%s%s", way, "the old right to delete") << "old rights" << 6 << "" << move;
            QTest::addRow("%s%s", way, "withdrawn mailbox") << "withdrawn" << 3 << "read-only-mailbox" << move;
            QTest::addRow("%s%s", way, "mailbox that another client renames") << "renamed" << 3 << "gone" << move;
            QTest::addRow("%s%s", way, "room for two") << "room" << 2 << "no-room" << move;
            // A first MOVE that is refused is done by COPY.
            QTest::addRow("%s%s", way, "one batch refused") << "refusal" << (move ? 6 : 5) << "refused" << move;
            QTest::addRow("%s%s", way, "half a batch, then NO") << "half" << 6 << "refused" << move;
        }
    }

    /// Each is a reason for these copies alone; the run goes on with the others.
    void leavesWhatItMayNotTouch()
    {
        QFETCH(QString, what);
        QFETCH(int, moved);
        QFETCH(QString, reason);
        QFETCH(bool, move);
        model::Server server(std::string(base) + (move ? " MOVE UIDPLUS" : " UIDPLUS"));
        World world(server, "u", path());
        for (const char *mailbox : {"Archive", "INBOX"}) {
            for (int i = 0; i < 3; ++i) {
                for (int copy = 0; copy < 2; ++copy)
                    world.store(mailbox, mail(mailbox + std::to_string(i)));
            }
        }
        QVERIFY(world.scan().has_value());
        auto plan = world.plan();
        QVERIFY2(plan.has_value(), text(plan));
        QCOMPARE(plan->extraCount(), std::size_t(6));
        const std::string verb = move ? "UID MOVE" : "UID COPY";
        int commands = 0;
        int selects = 0;
        const auto twist = [&](const std::string &user, const std::string &command) {
            if (command == "SELECT" && ++selects == 1) {
                if (what == QLatin1String("withdrawn"))
                    return model::Twist::Refuse;
                if (what == QLatin1String("renamed")) {
                    auto &boxes = server.account(user).mailboxes;
                    auto box = boxes.extract("Archive");
                    box.key() = "Elsewhere";
                    boxes.insert(std::move(box));
                }
            }
            if (command != verb)
                return model::Twist::None;
            ++commands;
            if (what == QLatin1String("refusal") && commands == 1)
                return model::Twist::Refuse;
            return what == QLatin1String("half") && commands == 2 ? model::Twist::Half : model::Twist::None;
        };
        server.with([&] {
            model::Account &account = server.account("u");
            account.box("Archive").readOnly = what == QLatin1String("read-only");
            account.box("Archive").rights = what == QLatin1String("rights")        ? "lrswi"
                                            : what == QLatin1String("half rights") ? "lrwstid"
                                            : what == QLatin1String("old rights")  ? "lrswipcda"
                                                                                   : "";
            if (what == QLatin1String("room"))
                account.box(quarantine).room = 3; // one for the lease
            server.before = twist;
        });
        auto outcome = world.remove(*plan);
        QVERIFY2(outcome.has_value() && !outcome->fault, text(outcome));
        if (what == QLatin1String("half"))
            moved = static_cast<int>(outcome->removed); // those of the half that could be settled
        QCOMPARE(outcome->removed, std::uint64_t(moved));
        QVERIFY(outcome->removed >= 2);
        if (moved < 6) {
            const auto word = removal::leftReasonFrom(reason.toStdString());
            QVERIFY(word);
            QCOMPARE(reasons(*outcome, *word), 6 - moved);
        }
        QCOMPARE(world.count(quarantine), std::size_t(moved));
        const char *const archive = what == QLatin1String("renamed") ? "Elsewhere" : "Archive";
        QCOMPARE(world.count("INBOX") + world.count(archive), std::size_t(12 - moved));
        auto store = store::Store::open(path());
        QVERIFY(store.has_value());
        QCOMPARE(store->runs().unfinished(world.login.account.id())->size(), std::size_t(0));
    }

    void removesForGood_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("expunged");
        QTest::newRow("from quarantine alone") << "" << 2;
        QTest::newRow("not what lost its survivor") << "survivor" << 1;
        QTest::newRow("not what is marked by somebody else") << "marked" << 1;
        QTest::newRow("not what was put there by somebody else") << "foreign" << 2;
        QTest::newRow("not without UIDPLUS") << "capability" << 0;
        QTest::newRow("not what has other bytes now") << "bytes" << 1;
        QTest::newRow("cut after the expunge") << "cut" << 2;
        QTest::newRow("cut before the expunge") << "cut-before" << 0;
        QTest::newRow("a lie") << "lie" << 0;
    }

    void removesForGood()
    {
        QFETCH(QString, what);
        QFETCH(int, expunged);
        model::Server server(std::string(base) + " MOVE UIDPLUS");
        World world(server, "u", path());
        for (const char *id : {"one", "two"}) {
            world.store("INBOX", mail(id));
            world.store("INBOX", mail(id), {"\\Seen"});
        }
        QVERIFY(world.scan().has_value());
        auto plan = world.plan();
        QVERIFY2(plan.has_value(), text(plan));
        auto removed = world.remove(*plan);
        QVERIFY2(removed.has_value() && !removed->fault, text(removed));
        QCOMPARE(world.count(quarantine), std::size_t(2));

        server.with([&] {
            model::Account &account = server.account("u");
            if (what == QLatin1String("survivor"))
                account.box("INBOX").messages.erase(account.box("INBOX").messages.begin());
            else if (what == QLatin1String("marked"))
                account.box(quarantine).messages.front().flags.insert("\\Deleted");
            else if (what == QLatin1String("foreign"))
                account.store(quarantine, mail("one"), date);
            else if (what == QLatin1String("bytes"))
                account.box(quarantine).messages.front().bytes += "more\r\n";
            else if (what == QLatin1String("capability"))
                server.setCapabilities(std::string(base) + " MOVE");
        });
        auto plans = jobs::planExpunge(world.login, {}, world.context);
        QVERIFY2(plans.has_value(), text(plans));
        QCOMPARE(plans->size(), std::size_t(1));
        const jobs::ExpungePlan &going = plans->front();
        const bool trouble = what.startsWith(QLatin1String("cut")) || what == QLatin1String("lie");
        QCOMPARE(int(going.plan.extraCount()), trouble ? 2 : expunged);
        const std::size_t before = world.count(quarantine);
        server.with([&] {
            server.before = [&what](const std::string &, const std::string &verb) {
                if (verb != "UID EXPUNGE")
                    return model::Twist::None;
                return what == QLatin1String("cut")          ? model::Twist::DropAfter
                       : what == QLatin1String("cut-before") ? model::Twist::DropBefore
                       : what == QLatin1String("lie")        ? model::Twist::Lie
                                                             : model::Twist::None;
            };
        });
        QVERIFY(!jobs::executeExpunge(world.login, going, "another hash", world.context));
        auto outcome = jobs::executeExpunge(world.login, going, going.plan.hash(), world.context);
        QVERIFY2(outcome.has_value(), text(outcome));
        server.with([&] { server.before = {}; });
        auto settled = jobs::reconcile(world.login, world.context);
        QVERIFY2(settled.has_value(), text(settled));
        QCOMPARE(int(before - world.count(quarantine)), expunged);
        server.with([&] {
            for (const model::Message &message : server.account("u").box(quarantine).messages)
                QCOMPARE(message.marked() && !message.isLease(), what == QLatin1String("marked"));
        });
        auto store = store::Store::open(path());
        QVERIFY(store.has_value());
        auto left = jobs::quarantineOf(*store, world.login.account.id(), world.clock.now() + 86'400 * 31);
        QVERIFY2(left.has_value(), text(left));
        QCOMPARE(left->front().expunged, std::uint64_t(expunged));
        QCOMPARE(left->front().copies, std::uint64_t(2 - expunged));
        QCOMPARE(left->front().days, 31);
        if (what == QLatin1String("bytes"))
            return; // what is not the message that was moved is not put back as that message
        auto undone = jobs::undoRemoval(world.login, removed->runId, world.context);
        QVERIFY2(undone.has_value() && !undone->fault, text(undone));
        QCOMPARE(undone->expunged, std::uint64_t(expunged));
        QCOMPARE(undone->restored + undone->missing, std::uint64_t(2 - expunged));
    }

private:
    std::string path() const { return m_folder->filePath(QStringLiteral("store.db")).toStdString(); }
    template <class T> static const char *text(const Result<T> &result)
    {
        static std::string words;
        if (!result)
            words = result.error().describe();
        else if constexpr (requires { result->fault; })
            words = result->fault ? result->fault->describe() : "";
        return words.c_str();
    }

    enum class Size { Few, Many };

    std::string playRound(model::Server &server, int number, int &troubled, std::uint64_t &moved, Size size = Size::Few)
    {
        const bool many = size == Size::Many;
        lab::Random random(static_cast<std::uint64_t>(number), many ? 78 : 77);
        if (number % 100 == 0)
            m_folder = std::make_unique<QTemporaryDir>();
        const bool move = random.chance(0.5);
        const std::string user = "u" + std::to_string(number);
        Trouble trouble = troubleFrom(random, many ? 12 : 3);
        Census had;
        std::string wrong;
        server.with([&] {
            server.before = {};
            server.after = {};
            server.setCapabilities(std::string(base) + (move ? " MOVE UIDPLUS" : " UIDPLUS"));
            server.tellsNext = number % 3 != 1;
            model::Account &account = server.account(user);
            static const char *names[] = {"INBOX", "Archive", "Deep/er"};
            static const char *flags[] = {"\\Seen", "\\Answered", "\\Flagged", "$Label"};
            account.box("INBOX");
            const std::size_t messages = many ? 100 + random.below(200) : 2 + random.below(6);
            for (std::size_t i = 0; i < messages; ++i) {
                for (std::size_t copy = 0, copies = many ? 2 : 1 + random.below(4); copy < copies; ++copy) {
                    std::set<std::string> some;
                    if (random.chance(0.4))
                        some.insert(flags[random.below(4)]);
                    const std::size_t place = many && random.chance(0.9) ? 0 : random.below(3);
                    account.store(names[place], mail(user + "m" + std::to_string(i)), date, some);
                }
            }
            had = census(account);
        });
        World world(server, user, path());
        const removal::Plan plan = planFrom(world, random);
        server.with([&] {
            server.before = [&](const std::string &, const std::string &verb) {
                if (verb != trouble.verb || trouble.seen || trouble.at-- > 0)
                    return model::Twist::None;
                trouble.seen = true;
                return trouble.twist;
            };
            // At every instant: nothing is lost, and each message has a whole copy outside of quarantine.
            server.after = [&](const std::string &who) {
                const Census now = census(server.account(who));
                for (const auto &[bytes, count] : had.copies) {
                    const auto copies = now.copies.find(bytes);
                    const auto kept = now.kept.find(bytes);
                    if (copies == now.copies.end() || copies->second < count)
                        wrong = "a copy was lost";
                    else if (kept == now.kept.end() || kept->second < 1)
                        wrong = "no copy is left outside of quarantine";
                }
            };
        });
        auto outcome = world.remove(plan);
        server.with([&] { server.before = {}; });
        auto settled = jobs::reconcile(world.login, world.context);
        if (!settled)
            return describe(trouble) + ": reconcile: " + settled.error().describe();
        if (wrong.empty())
            wrong = everythingOnce(world, had, false);
        if (wrong.empty())
            wrong = journalIsTrue(world);
        if (outcome)
            moved += outcome->removed;
        troubled += trouble.seen && trouble.twist != model::Twist::None ? 1 : 0;
        if (wrong.empty()) {
            auto undone = jobs::undoRemoval(world.login, {}, world.context);
            if (!undone && undone.error().kind != FaultKind::NotFound)
                wrong = "undo: " + undone.error().describe();
            else if (undone && undone->fault)
                wrong = "undo: " + undone->fault->describe();
        }
        if (wrong.empty())
            wrong = everythingOnce(world, had, true);
        server.with([&] {
            server.after = {};
            server.account(user) = {};
        });
        return wrong.empty() ? wrong : describe(trouble) + (move ? " (move): " : " (copy): ") + wrong;
    }

    /// Each message is there as often as it was, in quarantine or not, and nothing is marked.
    static std::string everythingOnce(World &world, const Census &had, bool undone)
    {
        std::string wrong;
        world.server.with([&] {
            model::Account &account = world.server.account(world.user);
            if (census(account).copies != had.copies)
                wrong = undone ? "after undo the number of copies is another" : "the number of copies is another";
            for (const auto &[name, box] : account.mailboxes) {
                const auto isMail = [](const model::Message &message) { return !message.isLease(); };
                if (undone && name == quarantine && std::ranges::any_of(box->messages, isMail))
                    wrong = "undo left something in quarantine";
                if (std::ranges::any_of(box->messages, [&](const auto &m) { return isMail(m) && m.marked(); }))
                    wrong = "a mark was left in " + name;
                if (undone &&
                    std::ranges::any_of(box->messages, [&](const auto &m) { return !isMail(m) && !m.marked(); }))
                    wrong = "a lease was left in " + name;
            }
        });
        return wrong;
    }

    static std::string journalIsTrue(World &world)
    {
        auto store = store::Store::open(world.context.storePath);
        if (!store)
            return store.error().describe();
        auto runs = store->runs().runs(world.login.account.id());
        if (!runs)
            return runs.error().describe();
        std::set<std::uint32_t> inQuarantine;
        std::string wrong;
        for (const store::Run &run : *runs) {
            auto history = jobs::historyOf(*store, run.id);
            if (!history)
                return history.error().describe();
            for (const jobs::CopyHistory &copy : history->copies) {
                if (!copy.isSettled())
                    wrong = "a copy is not settled";
                if (copy.isAway())
                    inQuarantine.insert(copy.target->uid.value);
            }
        }
        world.server.with([&] {
            std::set<std::uint32_t> there;
            for (const model::Message &message : world.server.account(world.user).box(quarantine).messages) {
                if (!message.isLease())
                    there.insert(message.uid);
            }
            if (wrong.empty() && there != inQuarantine)
                wrong = "the journal does not know what lies in quarantine";
        });
        return wrong;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRemovalModel)
#include "tst_removal_model.moc"
