// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/base/faultdetail.h"
#include "core/jobs/runs/runhistory.h"
#include "core/jobs/runs/runs.h"
#include "tests/e2e/removal/modelworld.h"
#include "tests/must.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <memory>
#include <set>
#include <sys/resource.h>
#include <unistd.h>

using namespace onecopy;
using model::Twist;
using model::World;

namespace {

constexpr int groups = 4;

bool isChange(const std::string &verb)
{
    return verb == "UID MOVE" || verb == "UID COPY" || verb == "UID EXPUNGE" || verb == "UID STORE" ||
           verb == "APPEND" || verb == "CREATE";
}

/// No file may grow as long as it lives: what a full disk is for a database.
class NoRoomOnDisk
{
public:
    NoRoomOnDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoomOnDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    NoRoomOnDisk(const NoRoomOnDisk &) = delete;
    NoRoomOnDisk &operator=(const NoRoomOnDisk &) = delete;

private:
    rlimit m_before{};
};

/// Nothing in it can be written, not even by an administrator.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &path)
        : m_path(path)
    {
        const QDir folder(path);
        for (const QString &name : folder.entryList(QDir::Files)) {
            m_files.push_back(folder.filePath(name));
            QFile::setPermissions(m_files.back(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        }
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        if (::geteuid() == 0 && ::seteuid(nobody) == 0)
            m_back = true;
    }
    ~ReadOnlyFolder()
    {
        if (m_back && ::seteuid(0) != 0)
            std::abort();
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const QString &file : m_files)
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    }
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

private:
    static constexpr uid_t nobody = 65'534;
    QString m_path;
    QStringList m_files;
    bool m_back = false;
};

} // namespace

/// One fault, one test: what a server, another program, or this computer does to a removal, and what must hold then.
class TestRemovalFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_twist = Twist::None;
        m_verb.clear();
        m_verbs.clear();
        m_server = std::make_unique<model::Server>(std::string(model::base) + " MOVE UIDPLUS");
    }
    void cleanup() { m_server.reset(); }

    void expungeIsNotUnderstood()
    {
        m_server->setCapabilities(std::string(model::base) + " UIDPLUS");
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        watch(Twist::Refuse, "UID EXPUNGE");
        auto outcome = world.remove(plan);
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(0));
        verifyInPlace(world);
        QCOMPARE(std::count(m_verbs.begin(), m_verbs.end(), "EXPUNGE"), std::ptrdiff_t(0));
        QCOMPARE(std::count(m_verbs.begin(), m_verbs.end(), "CLOSE"), std::ptrdiff_t(0));
        // It holds for all of them: the others are not copied to be refused again.
        QCOMPARE(std::count(m_verbs.begin(), m_verbs.end(), "UID COPY"), std::ptrdiff_t(1));
        verifyUnmarked(world);
        // Nothing has left, so nothing comes back: not even a second time.
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        QVERIFY(!undone || undone->restored == 0);
        verifyInPlace(world);
        verifyUnmarked(world);
    }

    /// What was moved while UID EXPUNGE was understood comes back once, and stays marked in quarantine.
    void expungeIsNotUnderstoodOnTheWayBack()
    {
        m_server->setCapabilities(std::string(model::base) + " UIDPLUS");
        World world = world_();
        fill(world);
        auto outcome = world.remove(planOf(world));
        MUST(outcome);
        QVERIFY(outcome->removed > 0);
        watch(Twist::Refuse, "UID EXPUNGE");
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, outcome->removed);
        QCOMPARE(world.count("INBOX"), std::size_t(2 * groups));
        verifyUnmarked(world);
    }

    void okIsNoEvidence_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("capabilities");
        const QString both = QStringLiteral(" MOVE UIDPLUS");
        const QString expunge = QStringLiteral(" UIDPLUS");
        QTest::newRow("UID MOVE does nothing") << QStringLiteral("UID MOVE") << both;
        QTest::newRow("UID COPY does nothing") << QStringLiteral("UID COPY") << expunge;
        QTest::newRow("UID STORE does nothing") << QStringLiteral("UID STORE") << expunge;
        QTest::newRow("UID EXPUNGE does nothing") << QStringLiteral("UID EXPUNGE") << expunge;
        QTest::newRow("UID STORE does nothing, and marks are all there is") << QStringLiteral("UID STORE") << QString();
    }

    void okIsNoEvidence()
    {
        QFETCH(QString, verb);
        QFETCH(QString, capabilities);
        m_server->setCapabilities(std::string(model::base) + capabilities.toStdString());
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        watch(Twist::Lie, verb.toStdString());
        auto outcome = world.remove(plan);
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(0));
        for (const removal::CopyOutcome &copy : outcome->copies)
            QVERIFY(copy.fate != removal::Fate::Marked);
        QVERIFY(outcome->refusal || outcome->fault); // it is told
        unwatch();
        QVERIFY(jobs::reconcile(world.login, world.context).has_value());
        // What was copied and could not be taken away again is in quarantine beside the message itself.
        verifyInPlace(world);
        verifyUnmarked(world);
    }

    void moreGoesThanWasAsked_data()
    {
        QTest::addColumn<bool>("move");
        QTest::newRow("by MOVE") << true;
        QTest::newRow("by EXPUNGE") << false;
    }

    void moreGoesThanWasAsked()
    {
        QFETCH(bool, move);
        m_server->setCapabilities(std::string(model::base) + (move ? " MOVE UIDPLUS" : " UIDPLUS"));
        World world = world_();
        fill(world);
        world.store("INBOX", model::mail("alone"));
        QVERIFY(world.scan().has_value());
        const removal::Plan plan = planOf(world);
        const std::size_t before = world.count("INBOX");
        watch(Twist::Surplus, move ? "UID MOVE" : "UID EXPUNGE");
        auto outcome = world.remove(plan);
        MUST(outcome);
        QVERIFY(outcome->fault);
        QVERIFY(outcome->fault->kind == FaultKind::SafetyStop);
        // One command, and then no other that takes anything away.
        const std::string verb = move ? "UID MOVE" : "UID EXPUNGE";
        QCOMPARE(std::count(m_verbs.begin(), m_verbs.end(), verb), std::ptrdiff_t(1));
        QCOMPARE(world.count("INBOX"), before - 2);
        unwatch();
        // What was moved is known, and comes back.
        auto undone = jobs::undoRemoval(world.login, outcome->runId, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(1));
        QCOMPARE(world.count("INBOX"), before - 1);
    }

    void whatArrivesIsAStub_data() { moreGoesThanWasAsked_data(); }

    void whatArrivesIsAStub()
    {
        QFETCH(bool, move);
        m_server->setCapabilities(std::string(model::base) + (move ? " MOVE UIDPLUS" : " UIDPLUS"));
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        watch(Twist::Stub, move ? "UID MOVE" : "UID COPY");
        auto outcome = world.remove(plan);
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(0));
        QVERIFY(move ? outcome->fault.has_value()
                     : outcome->refusal && outcome->refusal->detail == faultdetail::arrivedChanged);
        // By COPY nothing is taken away. By MOVE the server itself has broken the first one, and no other follows.
        QVERIFY(world.count("INBOX") >= std::size_t(2 * groups - (move ? 1 : 0)));
        QCOMPARE(kept(world), groups);
        verifyUnmarked(world);
    }

    void fewAreAskedForWhereTheServerChangesThem_data() { moreGoesThanWasAsked_data(); }

    /// GNU imap4d shows numbers of its own in the header of each message: what it copies is another message, by which
    /// nobody knows it again. Each one that is asked for leaves one in the quarantine.
    void fewAreAskedForWhereTheServerChangesThem()
    {
        QFETCH(bool, move);
        m_server->setCapabilities(std::string(model::base) + (move ? " MOVE UIDPLUS" : ""));
        World world = world_();
        constexpr int many = 40;
        for (int i = 0; i < many; ++i) {
            const std::string mail = model::mail("m" + std::to_string(i), "X-Long: " + std::string(400, 'x') + "\r\n");
            world.store("INBOX", mail);
            world.store("INBOX", mail);
        }
        QVERIFY(world.scan().has_value());
        auto plan = world.plan();
        MUST(plan);
        QCOMPARE(plan->extraCount(), std::size_t(many));
        watch(move ? Twist::Lie : Twist::Stub, move ? "UID MOVE" : "UID COPY");
        auto outcome = world.remove(*plan);
        unwatch();
        MUST(outcome);
        QVERIFY(!outcome->fault);
        QCOMPARE(outcome->copies.size(), std::size_t(many));
        for (const removal::CopyOutcome &copy : outcome->copies)
            QVERIFY(copy.fate == removal::Fate::LeftAlone && copy.reason == removal::LeftReason::NotMovedWhole);
        QVERIFY(outcome->refusal);
        QCOMPARE(outcome->refusal->detail, std::string(move ? faultdetail::arrivedNot : faultdetail::arrivedChanged));
        QVERIFY(std::ranges::count(m_verbs, move ? "UID MOVE" : "UID COPY") <= 4);
        QCOMPARE(world.count("INBOX"), std::size_t(2 * many));
        verifyUnmarked(world);
    }

    /// RFC 3501 2.3.1.1: UIDs ascend, and not one by one. What lies between them is not asked for.
    void uidsAreSkipped()
    {
        World world = world_();
        fill(world);
        QVERIFY(world.scan().has_value());
        auto plan = world.plan();
        MUST(plan);
        int fetches = 0;
        m_server->before = [&](const std::string &user, const std::string &verb) {
            model::Mailbox &quarantine = m_server->account(user).box(model::quarantine);
            if (verb == "UID MOVE")
                quarantine.next = std::max(quarantine.next, 4'294'000'000U);
            fetches += verb == "UID FETCH" ? 1 : 0;
            return fetches > 500 ? Twist::DropBefore : Twist::None;
        };
        auto outcome = world.remove(*plan);
        unwatch();
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(plan->extraCount()));
        QVERIFY2(fetches < 100, qPrintable(QString::number(fetches)));
    }

    void headersArePairedWrongly()
    {
        World world = world_();
        for (int i = 0; i < groups; ++i)
            world.store("INBOX", model::mail("only" + std::to_string(i)));
        world.store("INBOX", model::mail("twice"));
        world.store("INBOX", model::mail("twice"));
        m_server->wrongPairs = true;
        QVERIFY(world.scan().has_value());
        auto plan = world.plan();
        MUST(plan);
        // Whatever the wrong pairs made of it: by UID and bytes nothing but the true copy may go.
        if (plan->extraCount() > 0)
            QVERIFY(world.remove(*plan).has_value());
        m_server->wrongPairs = false;
        std::set<std::string> left;
        m_server->with([&] {
            for (const model::Message &message : m_server->account(world.user).box("INBOX").messages)
                left.insert(message.bytes);
        });
        QCOMPARE(left.size(), std::size_t(groups + 1));
    }

    void thePlanIsVoid_data()
    {
        QTest::addColumn<qint64>("later");
        QTest::addColumn<bool>("fine");
        QTest::newRow("at once") << qint64(0) << true;
        QTest::newRow("after 23 hours") << qint64(23 * 3600) << true;
        QTest::newRow("after 25 hours") << qint64(25 * 3600) << false;
        QTest::newRow("the clock was set back an hour") << qint64(-3600) << false;
        QTest::newRow("the clock was set back a year") << qint64(-365) * 86'400 << false;
    }

    void thePlanIsVoid()
    {
        QFETCH(qint64, later);
        QFETCH(bool, fine);
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        world.clock.seconds = later;
        watch(Twist::None, {});
        auto outcome = world.remove(plan);
        QCOMPARE(outcome.has_value(), fine);
        if (!fine) {
            QVERIFY(outcome.error().kind == FaultKind::SafetyStop);
            QVERIFY(m_verbs.empty());
        }
    }

    void theClockIsSetBackInTheMiddle()
    {
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        int moments = 0;
        world.context.atJournal = [&](bool) { world.clock.seconds = ++moments > 2 ? -365 * 86'400 : 0; };
        auto outcome = world.remove(plan);
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(groups));
        world.context.atJournal = {};
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(groups));
    }

    void anotherPlanIsNotCarriedOut()
    {
        World world = world_();
        fill(world);
        removal::Plan plan = planOf(world);
        const std::string confirmed = plan.hash();
        plan.groups.front().extras.front().copy.ref.uid.value += 1;
        watch(Twist::None, {});
        auto outcome = jobs::executeRemoval(world.login, plan, confirmed, world.context);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind == FaultKind::SafetyStop);
        QVERIFY(m_verbs.empty());
    }

    void theStoreCannotBeUsed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        QTest::newRow("corrupt") << QStringLiteral("corrupt") << static_cast<int>(FaultKind::StoreDamaged);
        QTest::newRow("of a newer version") << QStringLiteral("newer") << static_cast<int>(FaultKind::StoreTooNew);
        QTest::newRow("a symbolic link") << QStringLiteral("link") << -1;
        QTest::newRow("gone") << QStringLiteral("gone") << -2;
        QTest::newRow("may only be read") << QStringLiteral("read-only") << static_cast<int>(FaultKind::StoreReadOnly);
    }

    /// Without its record nothing is changed.
    void theStoreCannotBeUsed()
    {
        QFETCH(QString, what);
        QFETCH(int, kind);
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        std::unique_ptr<ReadOnlyFolder> readOnly;
        const QString path = QString::fromStdString(world.context.storePath);
        QFile file(path);
        if (what == QLatin1String("corrupt")) {
            for (const char *more : {"-wal", "-shm"})
                QFile::remove(path + QLatin1String(more));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write(QByteArray(8'192, 'x'));
        } else if (what == QLatin1String("newer")) {
            for (const char *more : {"-wal", "-shm"})
                QFile::remove(path + QLatin1String(more));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60)); // user_version, by the format of the file
            file.write(QByteArray("\x00\x00\x7f\xff", 4));
        } else if (what == QLatin1String("link")) {
            QVERIFY(QFile::rename(path, path + QStringLiteral(".there")));
            QVERIFY(QFile::link(path + QStringLiteral(".there"), path));
        } else if (what == QLatin1String("read-only")) {
            readOnly = std::make_unique<ReadOnlyFolder>(m_folder->path());
        } else {
            for (const char *more : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(more));
            QVERIFY(QFile(path).open(QIODevice::WriteOnly)); // an empty file in its place
            QFile::setPermissions(path, {});
        }
        file.close();
        watch(Twist::None, {});
        if (kind == -2) {
            // An empty store knows no group: there is nothing to plan.
            auto again = world.plan();
            QVERIFY(!again || again->extraCount() == 0);
        } else {
            auto outcome = world.remove(plan);
            QVERIFY(!outcome);
            if (kind >= 0)
                QCOMPARE(static_cast<int>(outcome.error().kind), kind);
            // It is said which file it is.
            QVERIFY2(outcome.error().describe().find(world.context.storePath) != std::string::npos,
                     outcome.error().describe().c_str());
        }
        readOnly.reset();
        for (const std::string &verb : m_verbs)
            QVERIFY2(!isChange(verb), verb.c_str());
        verifyWhole(world, groups);
        QCOMPARE(world.count(model::quarantine), std::size_t(0));
    }

    void theDiskIsFull_data()
    {
        QTest::addColumn<int>("moment");
        QTest::addColumn<bool>("move");
        for (const bool move : {true, false}) {
            for (int moment = 0; moment < 9; ++moment)
                QTest::addRow("%s: before journal write %d", move ? "move" : "copy", moment) << moment << move;
        }
    }

    /// Never on without the journal: from the first line that cannot be written on, nothing is moved.
    void theDiskIsFull()
    {
        QFETCH(int, moment);
        QFETCH(bool, move);
        m_server->setCapabilities(std::string(model::base) + (move ? " MOVE UIDPLUS" : " UIDPLUS"));
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        int writes = 0;
        std::unique_ptr<NoRoomOnDisk> full;
        std::size_t verbsThen = 0;
        watch(Twist::None, {});
        world.context.atJournal = [&](bool written) {
            if (written || writes++ != moment)
                return;
            full = std::make_unique<NoRoomOnDisk>();
            m_server->with([&] { verbsThen = m_verbs.size(); });
        };
        auto outcome = world.remove(plan);
        const bool came = full != nullptr;
        full.reset();
        world.context.atJournal = {};
        std::vector<std::string> after;
        m_server->with([&] { after.assign(m_verbs.begin() + static_cast<std::ptrdiff_t>(verbsThen), m_verbs.end()); });
        unwatch();
        if (came) {
            MUST(outcome);
            QVERIFY(outcome->fault.has_value());
            QVERIFY(!outcome->runId.empty());
            for (const char *never : {"UID MOVE", "UID COPY"})
                QCOMPARE(std::count(after.begin(), after.end(), never), std::ptrdiff_t(0));
        }
        QVERIFY(jobs::reconcile(world.login, world.context).has_value());
        verifyWhole(world, groups);
        verifyUnmarked(world);
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        QVERIFY(undone || undone.error().kind == FaultKind::NotFound);
        QCOMPARE(world.count("INBOX"), std::size_t(2 * groups));
    }

    /// What was on the way when the line broke is told as such, until somebody has looked.
    void whatWasOnTheWayIsTold()
    {
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        int moves = 0;
        m_server->with([&] {
            m_server->before = [&](const std::string &, const std::string &verb) {
                moves += verb == "UID MOVE" ? 1 : 0;
                if (moves == 2)
                    m_server->mostSessions = 0; // nor does another one come about
                return moves == 2 ? Twist::DropAfter : Twist::None;
            };
        });
        auto cut = world.remove(plan);
        unwatch();
        m_server->mostSessions = SIZE_MAX;
        MUST(cut);
        QVERIFY(cut->fault.has_value());
        const auto unknown = std::ranges::count(cut->copies, removal::Fate::Unknown, &removal::CopyOutcome::fate);
        QCOMPARE(cut->removed, std::uint64_t(1));
        QCOMPARE(std::uint64_t(unknown), cut->planned - 1);
        MUST(jobs::reconcile(world.login, world.context));
        verifyWhole(world, groups);
    }

    void theMailboxOfAnOldRunIsGone()
    {
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        watch(Twist::DropAfter, "UID MOVE");
        auto cut = world.remove(plan);
        QVERIFY(!cut || cut->fault);
        unwatch();
        m_server->with([&] {
            m_server->account(world.user).mailboxes.erase("INBOX");
            m_server->account(world.user).mailboxes.erase(model::quarantine);
            m_server->account(world.user).box("INBOX");
        });
        // Once it is said, and then it is settled: nothing is done, and nothing is asked again.
        auto settled = jobs::reconcile(world.login, world.context);
        MUST(settled);
        QCOMPARE(*settled, std::uint64_t(1));
        auto again = jobs::reconcile(world.login, world.context);
        MUST(again);
        QCOMPARE(*again, std::uint64_t(0));
        auto store = store::Store::open(world.context.storePath);
        MUST(store);
        QVERIFY(store->runs().unfinished(world.login.account.id())->empty());
        const std::string run = store->runs().runs(world.login.account.id())->front().id;
        auto history = jobs::historyOf(*store, run);
        MUST(history);
        QCOMPARE(history->count(store::Step::Failed), std::uint64_t(1));
    }

    void stopsAndGoesOnWithANewPlan()
    {
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        std::stop_source stop;
        world.context.stop = stop.get_token();
        int writes = 0;
        world.context.atJournal = [&](bool written) {
            if (written && ++writes == 2)
                stop.request_stop();
        };
        auto outcome = world.remove(plan);
        world.context.stop = {};
        world.context.atJournal = {};
        QVERIFY(!outcome || outcome->fault);
        verifyWhole(world, groups);
        QVERIFY(jobs::reconcile(world.login, world.context).has_value());
        QVERIFY(world.scan().has_value());
        auto rest = world.plan();
        MUST(rest);
        QVERIFY(world.remove(*rest).has_value());
        QCOMPARE(world.count(model::quarantine), std::size_t(groups));
        QCOMPARE(kept(world), groups);
    }

    void sessionsThatEndEarlyAreFollowedByOthers_data()
    {
        QTest::addColumn<int>("commands");
        QTest::addColumn<QByteArray>("capabilities");
        for (const int commands : {18, 25, 40})
            QTest::addRow("%d commands, MOVE", commands) << commands << QByteArray(" MOVE UIDPLUS");
        for (const int commands : {60, 100})
            QTest::addRow("%d commands, UIDPLUS", commands) << commands << QByteArray(" UIDPLUS");
    }

    /// Some servers end each one after so many commands.
    void sessionsThatEndEarlyAreFollowedByOthers()
    {
        QFETCH(int, commands);
        QFETCH(QByteArray, capabilities);
        m_server->setCapabilities(std::string(model::base) + capabilities.toStdString());
        World world = world_();
        constexpr int many = 60;
        fill(world, many);
        MUST(world.scan());
        m_server->mostCommands = commands;
        // One run is one removal, and one undo, over however many sessions.
        int runs = 0;
        for (; world.count(model::quarantine) < std::size_t(many) && runs < 10; ++runs) {
            auto plan = world.plan();
            MUST(plan);
            [[maybe_unused]] const auto removed = world.remove(*plan);
            QCOMPARE(kept(world), many);
            MUST(world.scan());
        }
        QVERIFY2(commands < 25 || runs == 1, QByteArray::number(runs).constData());
        QCOMPARE(world.count(model::quarantine), std::size_t(many));
        QCOMPARE(kept(world), many);
        for (int undos = 0; world.count(model::quarantine) > 0; ++undos) {
            QVERIFY2(undos < runs, QByteArray::number(undos).constData());
            auto undone = jobs::undoRemoval(world.login, {}, world.context);
            MUST(undone);
        }
        QCOMPARE(world.count("INBOX"), std::size_t(2 * many));
    }

    /// What came meanwhile has the same bytes as the copy that is to come back: it is another message of a person.
    void deliveredAgainWhileAnUndoWasCut()
    {
        World world = world_();
        fill(world);
        auto outcome = world.remove(planOf(world));
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(groups));
        watch(Twist::DropBefore, "UID MOVE");
        auto cut = jobs::undoRemoval(world.login, {}, world.context);
        QVERIFY(!cut || cut->fault);
        unwatch();
        std::string again;
        m_server->with([&] { again = m_server->account(world.user).box("INBOX").messages.front().bytes; });
        world.store("INBOX", again);
        QVERIFY(jobs::reconcile(world.login, world.context).has_value());
        QCOMPARE(world.count(model::quarantine), std::size_t(groups));
        QCOMPARE(world.count("INBOX"), std::size_t(groups + 1));
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(groups));
        QCOMPARE(world.count("INBOX"), std::size_t(2 * groups + 1));
    }

    /// The copies that should stay become empty while the others go: these come back.
    void whatStaysIsEmptiedMeanwhile_data()
    {
        QTest::addColumn<bool>("move");
        QTest::newRow("by MOVE") << true;
        QTest::newRow("by COPY") << false;
    }

    void whatStaysIsEmptiedMeanwhile()
    {
        QFETCH(bool, move);
        m_server->setCapabilities(std::string(model::base) + (move ? " MOVE UIDPLUS" : " UIDPLUS"));
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        std::set<std::uint32_t> staying;
        for (const removal::PlannedGroup &group : plan.groups)
            staying.insert(group.keep.copy.ref.uid.value);
        const std::string verb = move ? "UID MOVE" : "UID COPY";
        m_server->with([&] {
            m_server->before = [this, &world, staying, verb](const std::string &, const std::string &word) {
                for (model::Message &message : m_server->account(world.user).box("INBOX").messages) {
                    if (word == verb && staying.contains(message.uid))
                        message.bytes.resize(message.bytes.find("\r\n\r\n") + 4);
                }
                return Twist::None;
            };
        });
        auto outcome = world.remove(plan);
        unwatch();
        MUST(outcome);
        QVERIFY(outcome->fault && outcome->fault->kind == FaultKind::SafetyStop);
        QVERIFY(jobs::reconcile(world.login, world.context).has_value());
        QCOMPARE(world.count("INBOX"), std::size_t(2 * groups));
    }

    /// An honest first copy is no proof of the next ones.
    void laterCopiesAreSpoiled()
    {
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        int moves = 0;
        m_server->with([&] {
            m_server->before = [&moves](const std::string &, const std::string &word) {
                return word == "UID MOVE" && ++moves > 1 ? Twist::Stub : Twist::None;
            };
        });
        auto outcome = world.remove(plan);
        unwatch();
        MUST(outcome);
        QVERIFY(outcome->fault && outcome->fault->kind == FaultKind::SafetyStop);
        QCOMPARE(outcome->removed, std::uint64_t(1));
        QCOMPARE(kept(world), groups);
    }

    /// A server that says no for a while has told nothing about what lies there.
    void aNoAfterACutTellsNothing()
    {
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        watch(Twist::DropAfter, "UID MOVE");
        auto outcome = world.remove(plan);
        QVERIFY(!outcome || outcome->fault);
        m_server->with([&] {
            m_server->before = [](const std::string &, const std::string &word) {
                return word == "EXAMINE" || word == "SELECT" ? Twist::Refuse : Twist::None;
            };
        });
        [[maybe_unused]] const auto looked = jobs::reconcile(world.login, world.context);
        unwatch();
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(1));
        QCOMPARE(world.count("INBOX"), std::size_t(2 * groups));
        QCOMPARE(world.count(model::quarantine), std::size_t(0));
    }

    /// From a mailbox without a UIDVALIDITY that is one nothing could be put back.
    void nothingGoesIntoAQuarantineThatHasNoIdentity()
    {
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        m_server->with([&] { m_server->account(world.user).box(model::quarantine).validity = 0; });
        watch(Twist::None, {});
        const auto outcome = world.remove(plan);
        unwatch();
        QVERIFY(!outcome.has_value() && outcome.error().kind == FaultKind::SafetyStop);
        QVERIFY(std::ranges::none_of(m_verbs, isChange));
        verifyInPlace(world);
    }

    /// Scans leave a quarantine out, so it must not be a mailbox that holds mail.
    void quarantineIsForNothingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("INBOX") << QStringLiteral("INBOX") << false;
        QTest::newRow("inbox") << QStringLiteral("inbox") << false;
        QTest::newRow("the trash") << QStringLiteral("Trash") << false;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("a mailbox with mail") << QStringLiteral("Work") << false;
        QTest::newRow("a new one") << QStringLiteral("Old copies") << true;
    }

    void quarantineIsForNothingElse()
    {
        QFETCH(QString, name);
        QFETCH(bool, isFine);
        World world = world_();
        fill(world);
        world.store("Work", model::mail("work"));
        QVERIFY(world.scan().has_value());
        removal::Request request;
        request.quarantine = {name.toStdString()};
        const auto plan = world.plan(request);
        QCOMPARE(plan.has_value(), isFine);
        if (!isFine)
            QVERIFY(plan.error().kind == FaultKind::Usage);
    }

private:
    World world_() { return {*m_server, "u", m_folder->filePath(QStringLiteral("store.db")).toStdString()}; }

    static void fill(World &world, int messages = groups)
    {
        for (int i = 0; i < messages; ++i) {
            for (int copy = 0; copy < 2; ++copy)
                world.store("INBOX", model::mail("m" + std::to_string(i), "X-Long: " + std::string(400, 'x') + "\r\n"));
        }
    }

    static removal::Plan planOf(const World &world)
    {
        if (auto scanned = world.scan(); !scanned)
            qFatal("%s", scanned.error().describe().c_str());
        auto plan = world.plan();
        if (!plan || plan->extraCount() != std::size_t(groups))
            qFatal("no plan");
        return std::move(*plan);
    }

    /// From now on every command is noted, and those of `verb` are twisted.
    void watch(Twist twist, const std::string &verb)
    {
        m_server->with([&] {
            m_twist = twist;
            m_verb = verb;
            m_verbs.clear();
            m_server->before = [this, gone = false](const std::string &, const std::string &word) mutable {
                m_verbs.push_back(word);
                if (gone)
                    return Twist::DropBefore;
                gone = word == m_verb && m_twist == Twist::DropAfter; // and it does not come back
                return word == m_verb ? m_twist : Twist::None;
            };
        });
    }
    void unwatch()
    {
        m_server->with([&] { m_server->before = {}; });
    }

    /// Messages that have a whole, unmarked copy outside of quarantine.
    int kept(const World &world)
    {
        std::set<std::string> bytes;
        m_server->with([&] {
            for (const auto &[name, box] : m_server->account(world.user).mailboxes) {
                for (const model::Message &message : box->messages) {
                    if (name != model::quarantine && !message.marked())
                        bytes.insert(message.bytes);
                }
            }
        });
        return static_cast<int>(bytes.size());
    }

    void verifyWhole(const World &world, int messages)
    {
        QCOMPARE(kept(world), messages);
        QCOMPARE(world.count("INBOX") + world.count(model::quarantine), std::size_t(2 * messages));
    }

    /// Nothing has left the mailbox.
    void verifyInPlace(const World &world)
    {
        QCOMPARE(world.count("INBOX"), std::size_t(2 * groups));
        QCOMPARE(kept(world), groups);
    }

    void verifyUnmarked(const World &world)
    {
        m_server->with([&] {
            for (const model::Message &message : m_server->account(world.user).box("INBOX").messages)
                QVERIFY(!message.marked());
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<model::Server> m_server;
    Twist m_twist = Twist::None;
    std::string m_verb;
    std::vector<std::string> m_verbs;
};

QTEST_GUILESS_MAIN(TestRemovalFaults)
#include "tst_removal_faults.moc"
