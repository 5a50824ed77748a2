// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/jobs/remove/expunge.h"
#include "core/jobs/remove/lease.h"
#include "core/jobs/remove/leasenote.h"
#include "tests/e2e/removal/modelworld.h"
#include "tests/e2e/removal/removalworld.h"

#include <QFile>

#include <algorithm>
#include <set>
#include <thread>

using namespace onecopy;
using model::World;

namespace {

constexpr const char *both = " MOVE UIDPLUS";
constexpr std::int64_t minute = 60;

bool isHeld(const Fault &fault)
{
    return fault.kind == FaultKind::SafetyStop && fault.where == "lease";
}

std::string leaseOf(const std::string &holder)
{
    jobs::LeaseNote note;
    note.id = std::string(32, 'a');
    note.since = model::start;
    note.holder = holder;
    return jobs::leaseMessage(note, model::start);
}

} // namespace

/// Two computers with a store each and one account: never both at once, and the second says who is at work.
class TestRemovalLease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<model::Server>(std::string(model::base) + both);
    }
    void cleanup() { m_server.reset(); }

    void theSecondComputerIsRefused()
    {
        World here = world("here");
        World there = world("there");
        fill(here, 3);
        // What the other one has removed before, and would undo now.
        QVERIFY(there.scan().has_value());
        removal::Request some;
        auto part = there.plan();
        MUST(part);
        part->groups.resize(1);
        auto earlier = there.remove(*part);
        MUST(earlier);
        QCOMPARE(earlier->removed, std::uint64_t(1));
        const auto expunging = jobs::planExpunge(there.login, {}, there.context);
        MUST(expunging);
        QVERIFY(here.scan().has_value());
        auto plan = here.plan();
        MUST(plan);
        QCOMPARE(plan->extraCount(), std::size_t(2));
        auto rest = there.plan();
        MUST(rest);

        std::vector<Fault> refusals;
        std::vector<std::string> changed;
        here.context.atJournal = [&](bool written) {
            if (written || !refusals.empty())
                return;
            m_server->with([&] {
                m_server->before = [&](const std::string &, const std::string &verb) {
                    static const std::set<std::string> onlyLook{"CAPABILITY", "EXAMINE",   "LIST",       "MYRIGHTS",
                                                                "NOOP",       "UID FETCH", "UID SEARCH", "UNSELECT"};
                    if (!onlyLook.contains(verb))
                        changed.push_back(verb);
                    return model::Twist::None;
                };
            });
            const auto note = [&](const auto &result) {
                refusals.push_back(result ? Fault{FaultKind::Internal, "it was not refused", {}, {}} : result.error());
            };
            note(there.remove(*rest));
            note(jobs::undoRemoval(there.login, {}, there.context));
            note(jobs::executeExpunge(there.login, expunging->front(), expunging->front().plan.hash(), there.context));
            m_server->with([&] { m_server->before = {}; });
        };
        auto outcome = here.remove(*plan);
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(2));
        QVERIFY(outcome->note.empty());
        QCOMPARE(refusals.size(), std::size_t(3));
        for (const Fault &fault : refusals) {
            QVERIFY2(isHeld(fault), fault.describe().c_str());
            QVERIFY2(fault.detail.find(QSysInfo::machineHostName().toStdString()) != std::string::npos,
                     fault.detail.c_str());
            QVERIFY2(fault.detail.find(", since 20") != std::string::npos, fault.detail.c_str());
        }
        // Read-only: not one command of the refused ones changes anything.
        QVERIFY2(changed.empty(), changed.empty() ? "" : changed.front().c_str());
        // When the first one is done the second one may.
        QCOMPARE(here.leases(), std::size_t(0));
        auto undone = jobs::undoRemoval(there.login, {}, there.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(1));
        QCOMPARE(all(here), std::size_t(0));
    }

    /// In the new one the first copy that was moved has the UID that the lease had in the old one.
    void theQuarantineIsRenamedBehindTheLease()
    {
        World here = world("here");
        fill(here, 3);
        QVERIFY(here.scan().has_value());
        auto plan = here.plan();
        MUST(plan);
        bool written = false;
        bool renamed = false;
        m_server->with([&] {
            m_server->before = [&](const std::string &user, const std::string &verb) {
                written = written || verb == "APPEND";
                if (written && !renamed && verb == "LIST") {
                    auto &boxes = m_server->account(user).mailboxes;
                    boxes["Kept elsewhere"] = boxes.at(model::quarantine);
                    boxes.erase(model::quarantine);
                    renamed = true;
                }
                return model::Twist::None;
            };
            m_server->after = [&](const std::string &user) {
                const auto &boxes = m_server->account(user).mailboxes;
                if (const auto made = boxes.find(model::quarantine); renamed && made != boxes.end())
                    made->second->validity = 77; // RFC 3501 6.3.3: never that of the old one
            };
        });
        auto outcome = here.remove(*plan);
        m_server->with([&] {
            m_server->before = {};
            m_server->after = {};
        });
        MUST(outcome);
        QVERIFY(renamed);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(3));
        QCOMPARE(here.count(model::quarantine), std::size_t(3));
        auto undone = jobs::undoRemoval(here.login, {}, here.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(3));
        QCOMPARE(undone->missing, std::uint64_t(0));
    }

    /// However two of them meet, what they do to mail does not overlap in time.
    void twoAtOnce()
    {
        using Moment = std::chrono::steady_clock::time_point;
        int refused = 0;
        for (int round = 0; round < 12; ++round) {
            m_user = "both" + std::to_string(round);
            World worlds[] = {world("a" + std::to_string(round)), world("b" + std::to_string(round))};
            fill(worlds[0], 4);
            std::array<std::optional<removal::Plan>, 2> plans;
            std::array<Moment, 2> first{};
            std::array<Moment, 2> last{};
            std::array<bool, 2> held{};
            for (std::size_t i = 0; i < 2; ++i) {
                QVERIFY(worlds[i].scan().has_value());
                auto plan = worlds[i].plan();
                MUST(plan);
                plans[i] = std::move(*plan);
                worlds[i].context.atJournal = [&, i](bool written) {
                    if (first[i] == Moment{})
                        first[i] = std::chrono::steady_clock::now();
                    if (written)
                        last[i] = std::chrono::steady_clock::now();
                };
            }
            std::array<std::string, 2> wrong;
            {
                std::vector<std::jthread> threads;
                for (std::size_t i = 0; i < 2; ++i) {
                    threads.emplace_back([&, i] {
                        auto outcome = worlds[i].remove(*plans[i]);
                        held[i] = !outcome && isHeld(outcome.error());
                        if (!outcome && !held[i])
                            wrong[i] = outcome.error().describe();
                    });
                }
            }
            QVERIFY2(wrong[0].empty() && wrong[1].empty(), (wrong[0] + wrong[1]).c_str());
            refused += held[0] || held[1] ? 1 : 0;
            QVERIFY(!(held[0] && held[1]) || worlds[0].count(model::quarantine) == 0);
            const bool apart = first[0] == Moment{} || first[1] == Moment{} || last[0] < first[1] || last[1] < first[0];
            QVERIFY(apart);
            QCOMPARE(worlds[0].leases(), std::size_t(0));
            QCOMPARE(worlds[0].count("INBOX") + worlds[0].count(model::quarantine), std::size_t(8));
            QVERIFY(worlds[0].count("INBOX") >= 4);
        }
        QVERIFY(refused > 0);
    }

    void aDeadComputersLeaseIsTakenOverWhenItIsOver_data()
    {
        QTest::addColumn<int>("minutesOld");
        QTest::addColumn<int>("ourClock"); ///< minutes ahead of the server's
        QTest::addColumn<bool>("over");
        QTest::newRow("just written") << 0 << 0 << false;
        QTest::newRow("a quarter of an hour") << 15 << 0 << false;
        QTest::newRow("half an hour") << 30 << 0 << true;
        QTest::newRow("alive, our clock is a year ahead") << 2 << 525'600 << false;
        QTest::newRow("alive, our clock is a year behind") << 2 << -525'600 << false;
        QTest::newRow("over, our clock is a year behind") << 30 << -525'600 << true;
        QTest::newRow("over, our clock is a year ahead") << 30 << 525'600 << true;
    }

    void aDeadComputersLeaseIsTakenOverWhenItIsOver()
    {
        QFETCH(int, minutesOld);
        QFETCH(int, ourClock);
        QFETCH(bool, over);
        World here = world("here");
        fill(here, 2);
        here.clock.seconds = ourClock * minute;
        m_server->clock = SystemClock().now();
        m_server->with([&] {
            m_server->account(here.user).store(model::quarantine, leaseOf("eve at\x01 pc7"),
                                               dateAt(*m_server, -minutesOld * minute), {"\\Seen", "\\Draft"});
        });
        QVERIFY(here.scan().has_value());
        auto plan = here.plan();
        MUST(plan);
        QCOMPARE(plan->extraCount(), std::size_t(2));
        auto outcome = here.remove(*plan);
        if (over) {
            MUST(outcome);
            QVERIFY(!outcome->fault);
            QCOMPARE(outcome->removed, std::uint64_t(2));
            QCOMPARE(outcome->note.kind, jobs::LeaseRemark::Kind::TakenOver);
            QCOMPARE(outcome->note.holder, std::string("eve at\x01 pc7"));
            const std::string words = jobs::describe(outcome->note);
            QVERIFY2(words.find("eve at\\x01 pc7") != std::string::npos, words.c_str());
            QCOMPARE(here.leases(), std::size_t(0));
        } else {
            QVERIFY(!outcome);
            QVERIFY2(isHeld(outcome.error()), outcome.error().describe().c_str());
            QVERIFY(outcome.error().detail.find("eve at\\x01 pc7") != std::string::npos);
            QCOMPARE(here.leases(), std::size_t(1));
            QCOMPARE(all(here), std::size_t(0));
        }
        QVERIFY(!jobs::Lease::isLeftBehind(here.context.storePath));
    }

    /// A removal of hours keeps its lease: somebody who comes later than the life of the first message is refused too.
    void isWrittenAgainWhileTheWorkGoesOn()
    {
        World here = world("here");
        World there = world("there");
        fill(here, 4);
        fillMailbox(here, "Archive", 3);
        QVERIFY(here.scan().has_value());
        QVERIFY(there.scan().has_value());
        auto plan = here.plan();
        MUST(plan);
        auto theirs = there.plan();
        MUST(theirs);
        m_server->clock = SystemClock().now();
        std::size_t most = 0;
        std::optional<Fault> refusal;
        int batches = 0;
        here.context.atJournal = [&](bool written) {
            if (!written)
                return;
            // Eleven minutes pass at each batch, for everybody.
            for (World *one : {&here, &there})
                one->clock.seconds += 11 * minute;
            m_server->clock += 11 * minute;
            most = std::max(most, here.leases());
            if (++batches == 5) {
                auto outcome = there.remove(*theirs);
                refusal = outcome ? Fault{FaultKind::Internal, "it was not refused", {}, {}} : outcome.error();
            }
        };
        auto outcome = here.remove(*plan);
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(7));
        QVERIFY(most >= 2);
        QVERIFY(refusal);
        QVERIFY2(isHeld(*refusal), refusal->describe().c_str());
        QCOMPARE(here.leases(), std::size_t(0));
    }

    void whoeverLostItStops()
    {
        World here = world("here");
        fill(here, 4);
        fillMailbox(here, "Archive", 3);
        QVERIFY(here.scan().has_value());
        auto plan = here.plan();
        MUST(plan);
        m_server->clock = SystemClock().now();
        bool taken = false;
        here.context.atJournal = [&](bool written) {
            if (!written || taken)
                return;
            taken = true;
            here.clock.seconds += 30 * minute;
            m_server->clock += 30 * minute;
            m_server->with([&] {
                std::erase_if(m_server->account(here.user).box(model::quarantine).messages,
                              [](const model::Message &message) { return message.isLease(); });
            });
        };
        auto outcome = here.remove(*plan);
        MUST(outcome);
        QVERIFY(outcome->fault);
        QVERIFY2(isHeld(*outcome->fault), outcome->fault->describe().c_str());
        QVERIFY(outcome->removed < 7);
        QCOMPARE(all(here), std::size_t(0));
    }

    void aCutRunOfTheSameStoreDoesNotLockItselfOut()
    {
        World here = world("here");
        fill(here, 3);
        QVERIFY(here.scan().has_value());
        auto plan = here.plan();
        MUST(plan);
        m_server->with([&] {
            m_server->before = [](const std::string &, const std::string &verb) {
                static bool cut = false;
                cut = cut || verb == "UID MOVE";
                return cut ? model::Twist::DropBefore : model::Twist::None;
            };
        });
        auto outcome = here.remove(*plan);
        QVERIFY(!outcome || outcome->fault);
        QCOMPARE(here.leases(), std::size_t(1));
        QVERIFY(jobs::Lease::isLeftBehind(here.context.storePath));
        QCOMPARE(QFile::permissions(QString::fromStdString(here.context.storePath + ".lease")) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        m_server->with([&] { m_server->before = {}; });
        // For another store it is held; this one knows it for its own.
        World there = world("there");
        QVERIFY(there.scan().has_value());
        auto theirs = there.plan();
        MUST(theirs);
        auto refused = there.remove(*theirs);
        QVERIFY(!refused && isHeld(refused.error()));
        QVERIFY(jobs::reconcile(here.login, here.context).has_value());
        QCOMPARE(here.leases(), std::size_t(0));
        QVERIFY(!jobs::Lease::isLeftBehind(here.context.storePath));
        auto again = there.remove(*theirs);
        MUST(again);
        QCOMPARE(again->removed, std::uint64_t(3));
    }

    /// GNU imap4d keeps no flag of an APPEND, and may forget the mark of the lease that was given back.
    void whatCouldNotBeGivenBackIsKnownAgain()
    {
        World here = world("here");
        fill(here, 3);
        QVERIFY(here.scan().has_value());
        auto plan = here.plan();
        MUST(plan);
        m_server->keepsFlags = false;
        m_server->with([&] {
            m_server->before = [](const std::string &, const std::string &verb) {
                return verb == "UID STORE" ? model::Twist::Lie : model::Twist::None;
            };
        });
        auto outcome = here.remove(*plan);
        m_server->with([&] { m_server->before = {}; });
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(3));
        QCOMPARE(here.leases(), std::size_t(1));
        QVERIFY(jobs::Lease::isLeftBehind(here.context.storePath));
        auto undone = jobs::undoRemoval(here.login, {}, here.context);
        m_server->keepsFlags = true;
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(3));
        QCOMPARE(here.leases(), std::size_t(0));
        QVERIFY(!jobs::Lease::isLeftBehind(here.context.storePath));
    }

    void whereNoneCanBeWritten_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("no room") << QStringLiteral("closed");
        QTest::newRow("a lie") << QStringLiteral("lie");
    }

    /// A full mailbox is one that a person wants to make smaller: the work goes on, and that is said.
    void whereNoneCanBeWritten()
    {
        QFETCH(QString, what);
        World here = world("here");
        fill(here, 2);
        QVERIFY(here.scan().has_value());
        auto plan = here.plan();
        MUST(plan);
        m_server->with([&] {
            m_server->account(here.user).box(model::quarantine).closed = what == QLatin1String("closed");
            m_server->before = [&](const std::string &, const std::string &verb) {
                return verb == "APPEND" && what == QLatin1String("lie") ? model::Twist::Lie : model::Twist::None;
            };
        });
        auto outcome = here.remove(*plan);
        m_server->with([&] { m_server->before = {}; });
        MUST(outcome);
        QVERIFY(!outcome->fault);
        QCOMPARE(outcome->removed, std::uint64_t(2));
        QCOMPARE(outcome->note.kind, jobs::LeaseRemark::Kind::NoLease);
        QVERIFY(outcome->note.why.has_value());
    }

    /// Nothing is expunged there that could be somebody else's: the lease stays behind, marked, and binds nobody.
    void withoutUidplus()
    {
        m_server->setCapabilities(std::string(model::base) + " MOVE");
        World here = world("here");
        World there = world("there");
        fill(here, 2);
        QVERIFY(here.scan().has_value());
        auto plan = here.plan();
        MUST(plan);
        auto outcome = here.remove(*plan);
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(2));
        QCOMPARE(here.leases(), std::size_t(0));
        fillMailbox(here, "Archive", 2);
        QVERIFY(there.scan().has_value());
        auto theirs = there.plan();
        MUST(theirs);
        auto second = there.remove(*theirs);
        MUST(second);
        QCOMPARE(second->removed, std::uint64_t(2));
        QCOMPARE(here.count(model::quarantine), std::size_t(4));
    }

    void isNoMailOfAnybody()
    {
        World here = world("here");
        fill(here, 2);
        QVERIFY(here.scan().has_value());
        auto plan = here.plan();
        MUST(plan);
        QVERIFY(here.remove(*plan).has_value());
        m_server->clock = SystemClock().now();
        for (int i = 0; i < 2; ++i) {
            m_server->with([&] {
                m_server->account(here.user).store(model::quarantine, leaseOf("eve"), dateAt(*m_server, -100 * minute),
                                                   {"\\Seen", "\\Draft"});
            });
        }
        // Two equal messages there are no group, no copies of the quarantine, and not what may be expunged.
        auto scanned = here.scan();
        MUST(scanned);
        QCOMPARE(scanned->totals.groups, std::uint64_t(0));
        auto store = store::Store::open(here.context.storePath);
        MUST(store);
        auto left = jobs::quarantineOf(*store, here.login.account.id(), here.clock.now());
        MUST(left);
        QCOMPARE(left->front().copies, std::uint64_t(2));
        auto plans = jobs::planExpunge(here.login, {}, here.context);
        MUST(plans);
        QCOMPARE(plans->front().plan.extraCount(), std::size_t(2));
    }

    void planningWritesNone()
    {
        World here = world("here");
        fill(here, 2);
        QVERIFY(here.scan().has_value());
        std::vector<std::string> verbs;
        m_server->with([&] {
            m_server->before = [&](const std::string &, const std::string &verb) {
                verbs.push_back(verb);
                return model::Twist::None;
            };
        });
        QVERIFY(here.plan().has_value());
        m_server->with([&] { m_server->before = {}; });
        QVERIFY(!verbs.empty());
        for (const char *never : {"APPEND", "CREATE", "SELECT", "UID STORE"})
            QCOMPARE(std::count(verbs.begin(), verbs.end(), never), std::ptrdiff_t(0));
        QVERIFY(!jobs::Lease::isLeftBehind(here.context.storePath));
    }

    void noteIsReadAsItWasWritten()
    {
        jobs::LeaseNote note;
        note.id = "0123456789abcdef0123456789abcdef";
        note.first = 4'294'967'295U;
        note.since = model::start;
        note.holder = "Zo\xC3\xAB at pc\r\nBcc: x";
        const auto read = jobs::leaseFrom(jobs::leaseMessage(note, model::start + 5));
        QVERIFY(read);
        QCOMPARE(read->id, note.id);
        QCOMPARE(read->first, note.first);
        QCOMPARE(read->since, note.since);
        QCOMPARE(read->holder, note.holder);
    }

    void whatIsNoNote_data()
    {
        QTest::addColumn<QByteArray>("field");
        const QByteArray good = "id=0123456789abcdef0123456789abcdef first=0 since=1 holder=x";
        QTest::newRow("another version") << "2 " + good;
        QTest::newRow("short id") << QByteArray("1 id=0123 first=0 since=1 holder=x");
        QTest::newRow("id with a path") << QByteArray("1 id=../456789abcdef0123456789abcdef first=0 since=1 holder=x");
        QTest::newRow("uid too large") << QByteArray(
            "1 id=0123456789abcdef0123456789abcdef first=4294967296 since=1 holder=x");
        QTest::newRow("no time") << QByteArray("1 id=0123456789abcdef0123456789abcdef first=0 holder=x");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("endless") << "1 " + good + QByteArray(100'000, 'x');
    }

    void whatIsNoNote()
    {
        QFETCH(QByteArray, field);
        QVERIFY(!jobs::leaseFrom("X-Onecopy-Lease: " + field.toStdString() + "\r\n\r\n"));
    }

    /// The same on a real server, and by the command line.
    void onARealServer()
    {
        auto server = lab::Dovecot::start(e2e::serverFor("move", 1));
        MUST(server);
        const e2e::RemovalWorld here(**server, e2e::userName(0));
        e2e::Ctl there;
        const QStringList account = there.account(**server, here.user());
        MUST_EXIT(there.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account), 0);
        const QStringList removing{QStringLiteral("remove"), QStringLiteral("--keep"), QStringLiteral("oldest"),
                                   QStringLiteral("--yes"), QStringLiteral("--json")};
        std::optional<e2e::CtlResult> refused;
        std::size_t leases = 0;
        auto outcome = here.remove([&](bool written) {
            if (written || refused)
                return;
            leases = here.leases();
            refused = there.run(removing + account);
        });
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(leases, std::size_t(1));
        QVERIFY(refused);
        MUST_EXIT(*refused, 5);
        QVERIFY2(refused->err.contains("another computer is at work on this account"), refused->err.constData());
        QVERIFY2(refused->err.contains(QSysInfo::machineHostName().toUtf8()), refused->err.constData());
        QCOMPARE(here.leases(), std::size_t(0));
        MUST_HOLD(here.removed(here.now()));
        MUST_HOLD(here.journalIsTrue(here.now()));
        QVERIFY(here.undo().has_value());
        MUST_HOLD(here.undone(here.now()));
        QCOMPARE(here.leases(), std::size_t(0));
        MUST_EXIT(there.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account), 0);
        MUST_EXIT(there.run(removing + account), 0);
    }

private:
    World world(const std::string &name)
    {
        return {*m_server, m_user,
                m_folder->filePath(QString::fromStdString(name) + QStringLiteral(".db")).toStdString()};
    }

    static void fill(World &world, int groups) { fillMailbox(world, "INBOX", groups); }

    static void fillMailbox(World &world, const std::string &mailbox, int groups)
    {
        for (int i = 0; i < groups; ++i) {
            for (int copy = 0; copy < 2; ++copy)
                world.store(mailbox, model::mail(world.user + mailbox + std::to_string(i)));
        }
    }

    static std::string dateAt(const model::Server &server, std::int64_t seconds)
    {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(server.clock + seconds, Qt::UTC);
        return QLocale::c().toString(time, QStringLiteral("dd-MMM-yyyy HH:mm:ss")).toStdString() + " +0000";
    }

    /// Messages in quarantine that are nobody's lease, beyond what the journal of `world` has there.
    static std::size_t all(World &world)
    {
        auto store = store::Store::open(world.context.storePath);
        if (!store)
            return 9999;
        auto left = jobs::quarantineOf(*store, world.login.account.id(), world.clock.now());
        std::size_t known = 0;
        for (const jobs::InQuarantine &run : *left)
            known += run.copies;
        return world.count(model::quarantine) - known;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<model::Server> m_server;
    std::string m_user = "u";
};

QTEST_GUILESS_MAIN(TestRemovalLease)
#include "tst_removal_lease.moc"
