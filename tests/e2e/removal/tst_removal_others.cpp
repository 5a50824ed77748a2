// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/unitedflags.h"
#include "tests/e2e/removal/removalworld.h"
#include "tests/e2e/removal/settled.h"

#include "core/store/store.h"

#include <algorithm>
#include <map>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

using Counts = std::map<std::string, int>; ///< messages by their bytes

Counts countsOf(const lab::AccountSnapshot &snapshot)
{
    Counts counts;
    for (const auto &[mailbox, messages] : snapshot) {
        for (const lab::StoredMessage &message : messages)
            ++counts[message.sha256];
    }
    return counts;
}

const lab::StoredMessage *messageAt(const lab::AccountSnapshot &snapshot, const CopyRef &ref)
{
    const auto mailbox = snapshot.find(ref.mailbox.wire);
    if (mailbox == snapshot.end())
        return nullptr;
    for (const lab::StoredMessage &message : mailbox->second) {
        if (message.uid == ref.uid.value)
            return &message;
    }
    return nullptr;
}

bool isMarked(const lab::StoredMessage &message)
{
    return std::find(message.flags.begin(), message.flags.end(), "\\Deleted") != message.flags.end();
}

} // namespace

/// Another client works on the same mailboxes, between the plan and its execution and between any two of its steps.
class TestRemovalOthers : public QObject
{
    Q_OBJECT

    enum Action {
        ExpungesTheExtra,
        ExpungesTheSurvivor,
        MarksTheExtra,
        BringsAnotherCopy,
        ChangesFlags,
        MakesTheMailboxAnew
    };

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *way : {"move", "copy"}) {
            auto started = lab::Dovecot::start(serverFor(way, 90));
            MUST(started);
            m_servers[way] = std::move(*started);
        }
    }

    void anotherClient_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("action");
        QTest::addColumn<bool>("firstCopy");
        QTest::addColumn<int>("moment");
        static constexpr std::pair<Action, const char *> actions[] = {
            {ExpungesTheExtra, "expunges the extra copy"},     {ExpungesTheSurvivor, "expunges the copy that stays"},
            {MarksTheExtra, "marks the extra copy"},           {BringsAnotherCopy, "brings another copy"},
            {ChangesFlags, "changes the flags of the copies"}, {MakesTheMailboxAnew, "makes the mailbox anew"}};
        for (const char *way : {"move", "copy"}) {
            for (const auto &[action, name] : actions) {
                QTest::addRow("%s: %s, after the plan", way, name)
                    << QString::fromLatin1(way) << static_cast<int>(action) << true << 0;
                QTest::addRow("%s: %s, in the batch before", way, name)
                    << QString::fromLatin1(way) << static_cast<int>(action) << false << 1;
                for (const int moment : {1, 2, 4, 6})
                    QTest::addRow("%s: %s, at moment %d", way, name, moment)
                        << QString::fromLatin1(way) << static_cast<int>(action) << true << moment;
            }
        }
    }

    void anotherClient()
    {
        QFETCH(QString, way);
        QFETCH(int, action);
        QFETCH(bool, firstCopy);
        QFETCH(int, moment);
        m_server = m_servers.at(way.toStdString()).get();
        const RemovalWorld world(*m_server, userName(m_users++));
        const removal::PlannedGroup &victim = victimOf(world.plan(), firstCopy, action == MakesTheMailboxAnew);
        const CopyRef extra = victim.extras.front().copy.ref;
        const CopyRef survivor = victim.keep.copy.ref;
        const Counts had = countsOf(world.before());

        lab::ImapPipe other = world.pipe();
        lab::AccountSnapshot seen; ///< what was there just before the other client acted
        const auto act = [&] {
            seen = world.now();
            perform(other, static_cast<Action>(action), extra, survivor);
        };
        int left = moment;
        if (moment == 0)
            act();
        auto outcome = world.remove([&](bool) {
            if (moment > 0 && --left == 0)
                act();
        });
        MUST(outcome);
        QVERIFY2(left <= 0, "this moment never came");
        MUST(jobs::reconcile(world.login(), world.context()));

        // What the other client has taken is gone; all the rest is there as often as it was, and what it brought stays.
        const lab::AccountSnapshot after = world.now();
        const Counts taken = takenBy(static_cast<Action>(action), seen, extra, survivor);
        const Counts brought = countsOf(m_brought);
        const Counts has = countsOf(after);
        for (const auto &[sha, count] : had) {
            const int gone = taken.contains(sha) ? taken.at(sha) : 0;
            const int come = brought.contains(sha) ? brought.at(sha) : 0;
            const int is = has.contains(sha) ? has.at(sha) : 0;
            QVERIFY2(is >= count - gone + come, "a message was lost");
            QVERIFY2(is <= count + come, "a message was doubled");
        }
        for (const auto &[mailbox, messages] : m_brought) {
            for (const lab::StoredMessage &message : messages) {
                const lab::StoredMessage *is = messageAt(after, {{mailbox}, {}, {message.uid}});
                QVERIFY2(is != nullptr && *is == message, "a message that the other client brought was touched");
            }
        }
        verifySurvivors(world, after, static_cast<Action>(action), survivor);
        if (action == MarksTheExtra && (moment == 0 || !firstCopy)) {
            const lab::StoredMessage *is = messageAt(after, extra);
            QVERIFY2(is != nullptr && isMarked(*is), "a copy that the other client had marked was touched");
        }
        e2e::verifySettled(world.storePath(), world.login().account.id());

        // Undone, all that is still there is where it was.
        auto undone = world.undo();
        if (!undone)
            QVERIFY2(undone.error().kind == FaultKind::NotFound, undone.error().describe().c_str());
        else
            QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        const lab::AccountSnapshot end = world.now();
        QVERIFY(countsOf(end) == has);
        const auto quarantined = end.find(quarantine);
        QVERIFY2(quarantined == end.end() || quarantined->second.empty(), "something is left in quarantine");
    }

    void theSurvivorGoesWhileItsCopyIsOnTheWay_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("survivorIn");
        for (const char *way : {"move", "copy"}) {
            QTest::addRow("%s: in one mailbox", way) << QString::fromLatin1(way) << QStringLiteral("INBOX");
            QTest::addRow("%s: from another mailbox", way)
                << QString::fromLatin1(way) << QString::fromLatin1(otherMailbox);
        }
    }

    /// The one copy that is left is in its mailbox: it never left, or it was put back, or the run stops, and it is put
    /// back by the undo that the run offers.
    void theSurvivorGoesWhileItsCopyIsOnTheWay()
    {
        QFETCH(QString, way);
        QFETCH(QString, survivorIn);
        m_server = m_servers.at(way.toStdString()).get();
        const RemovalWorld world(*m_server, userName(m_users++));
        const removal::PlannedGroup &victim = victimIn(world.plan(), survivorIn.toStdString());
        const CopyRef extra = victim.extras.front().copy.ref;
        lab::ImapPipe other = world.pipe();
        bool done = false;
        auto outcome = world.remove([&](bool written) {
            if (written && !done && isInJournal(world, extra)) {
                done = true;
                perform(other, ExpungesTheSurvivor, extra, victim.keep.copy.ref);
            }
        });
        MUST(outcome);
        if (outcome->fault)
            QVERIFY2(outcome->fault->kind == FaultKind::SafetyStop, outcome->fault->describe().c_str());
        else
            QVERIFY(std::ranges::any_of(outcome->copies, [&](const removal::CopyOutcome &copy) {
                return copy.ref == extra && copy.reason == removal::LeftReason::SurvivorMissing;
            }));
        const std::string bytes = messageAt(world.before(), extra)->sha256;
        const auto isIn = [&](const std::string &mailbox) {
            const lab::AccountSnapshot after = world.now();
            const auto found = after.find(mailbox);
            return found != after.end() &&
                   std::any_of(found->second.begin(), found->second.end(), [&](const lab::StoredMessage &message) {
                       return message.sha256 == bytes && !isMarked(message);
                   });
        };
        if (!isIn("INBOX")) {
            // Where the survivor was in the same mailbox, MOVE cannot tell whose message went beside its own.
            QVERIFY(outcome->fault && way == QLatin1String("move") && survivorIn == QLatin1String("INBOX"));
            QVERIFY(isIn(quarantine));
            QVERIFY(outcome->removed >= 1);
            MUST(world.undo());
        }
        QVERIFY(isIn("INBOX"));
    }

private:
    /// The group of the very first copy that goes, or of a later one; in the other mailbox if it is to be made anew.
    static const removal::PlannedGroup &victimOf(const removal::Plan &plan, bool first, bool inOther)
    {
        const std::string mailbox = inOther ? otherMailbox : "INBOX";
        const removal::PlannedGroup *found = nullptr;
        for (const removal::PlannedGroup &group : plan.groups) {
            if (group.extras.front().copy.ref.mailbox.wire != mailbox || group.keep.copy.ref.mailbox.wire != mailbox)
                continue;
            found = &group;
            if (first)
                break;
        }
        if (found == nullptr)
            qFatal("the plan has no such group");
        return *found;
    }

    /// The first group with a copy that leaves INBOX and one that stays in `mailbox`, and no flags to unite.
    static const removal::PlannedGroup &victimIn(const removal::Plan &plan, const std::string &mailbox)
    {
        for (const removal::PlannedGroup &group : plan.groups) {
            if (group.extras.front().copy.ref.mailbox.wire == "INBOX" && group.keep.copy.ref.mailbox.wire == mailbox &&
                jobs::flagsToUnite(group).empty())
                return group;
        }
        qFatal("the plan has no such group");
    }

    /// The copy is on its way: its intent is written.
    static bool isInJournal(const RemovalWorld &world, const CopyRef &extra)
    {
        auto opened = store::Store::open(world.storePath(), store::Access::ReadOnly);
        if (!opened)
            return false;
        auto runs = opened->runs().runs(world.login().account.id());
        auto entries = runs && !runs->empty() ? opened->runs().entries(runs->front().id)
                                              : Result<std::vector<store::JournalEntry>>();
        return entries && std::any_of(entries->begin(), entries->end(),
                                      [&](const store::JournalEntry &entry) { return entry.source == extra; });
    }

    void perform(lab::ImapPipe &other, Action action, const CopyRef &extra, const CopyRef &survivor)
    {
        const auto must = [&other](const std::string &command) {
            if (auto done = other.run(command); !done)
                qFatal("%s", done.error().describe().c_str());
        };
        const auto mail = [](const char *mailbox) {
            return SmallMail{mailbox, smallMail("fresh", "Comes in the middle", 1), 1'795'100'000, "\\Seen"};
        };
        m_brought.clear();
        must("SELECT \"" + (action == ExpungesTheSurvivor ? survivor : extra).mailbox.wire + "\"");
        const std::string extraUid = std::to_string(extra.uid.value);
        const std::string survivorUid = std::to_string(survivor.uid.value);
        switch (action) {
        case ExpungesTheExtra:
        case ExpungesTheSurvivor: {
            const std::string &uid = action == ExpungesTheExtra ? extraUid : survivorUid;
            must("UID STORE " + uid + " +FLAGS.SILENT (\\Deleted)");
            must("UID EXPUNGE " + uid);
            break;
        }
        case MarksTheExtra:
            must("UID STORE " + extraUid + " +FLAGS.SILENT (\\Deleted)");
            break;
        case BringsAnotherCopy:
            must("UID COPY " + survivorUid + " \"" + survivor.mailbox.wire + "\"");
            if (auto stored = storeAll(other, {mail("INBOX")}); !stored)
                qFatal("%s", stored.error().describe().c_str());
            noteNewest("INBOX");
            break;
        case ChangesFlags:
            must("UID STORE " + extraUid + "," + survivorUid + " +FLAGS.SILENT ($Other \\Answered)");
            break;
        case MakesTheMailboxAnew:
            must("UNSELECT");
            must("DELETE \"" + extra.mailbox.wire + "\"");
            if (auto stored = storeAll(other, {mail(otherMailbox), mail(otherMailbox)}); !stored)
                qFatal("%s", stored.error().describe().c_str());
            noteNewest(otherMailbox);
            break;
        }
        must("NOOP");
    }

    /// The two messages that were brought last, as they have to stay.
    void noteNewest(const std::string &mailbox)
    {
        auto messages = lab::messagesIn(*m_server, userName(m_users - 1), mailbox);
        if (!messages || messages->size() < 2)
            qFatal("what was brought is not there");
        m_brought[mailbox].assign(messages->end() - 2, messages->end());
    }

    static Counts takenBy(Action action, const lab::AccountSnapshot &seen, const CopyRef &extra,
                          const CopyRef &survivor)
    {
        Counts taken;
        if (action == MakesTheMailboxAnew) {
            lab::AccountSnapshot lost;
            lost[extra.mailbox.wire] = seen.at(extra.mailbox.wire);
            return countsOf(lost);
        }
        if (action != ExpungesTheExtra && action != ExpungesTheSurvivor)
            return taken;
        if (const lab::StoredMessage *gone = messageAt(seen, action == ExpungesTheExtra ? extra : survivor))
            ++taken[gone->sha256];
        return taken;
    }

    static void verifySurvivors(const RemovalWorld &world, const lab::AccountSnapshot &after, Action action,
                                const CopyRef &expunged)
    {
        for (const removal::PlannedGroup &group : world.plan().groups) {
            const CopyRef &ref = group.keep.copy.ref;
            const bool theirs = (action == ExpungesTheSurvivor && ref == expunged) ||
                                (action == MakesTheMailboxAnew && ref.mailbox.wire == otherMailbox);
            if (theirs)
                continue;
            const lab::StoredMessage *is = messageAt(after, ref);
            QVERIFY2(is != nullptr && is->sha256 == messageAt(world.before(), ref)->sha256 && !isMarked(*is),
                     "a copy that stays was removed");
        }
    }

    std::map<std::string, std::unique_ptr<lab::Dovecot>> m_servers;
    const lab::Dovecot *m_server = nullptr; ///< of this row
    lab::AccountSnapshot m_brought;
    int m_users = 0;
};

QTEST_GUILESS_MAIN(TestRemovalOthers)
#include "tst_removal_others.moc"
