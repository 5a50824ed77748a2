// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/jobs/runs/runhistory.h"

#include <array>
#include <random>

using namespace onecopy;
using namespace onecopy::jobs;
using store::Step;

namespace {

CopyRef at(const char *mailbox, std::uint32_t uid)
{
    return {{mailbox}, {7}, {uid}};
}

store::JournalEntry line(Step step, const CopyRef &source, std::optional<CopyRef> target = std::nullopt)
{
    store::JournalEntry entry;
    entry.step = step;
    entry.source = source;
    entry.target = std::move(target);
    return entry;
}

/// By looking at every copy.
std::set<std::size_t> unsettledIn(const RunHistory &history)
{
    std::set<std::size_t> indices;
    for (std::size_t i = 0; i < history.copies.size(); ++i) {
        if (!history.copies[i].isSettled())
            indices.insert(i);
    }
    return indices;
}

bool isSomewhere(const RunHistory &history, const CopyRef &place)
{
    return std::ranges::any_of(history.copies,
                               [&](const CopyHistory &copy) { return copy.target == place || copy.back == place; });
}

} // namespace

class RunHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCopyIsFollowedThereAndBack()
    {
        JournalFold fold;
        fold.add(line(Step::Intent, at("INBOX", 3), at("Away", 10)));
        QCOMPARE(fold.history().quarantine.wire, std::string("Away"));
        QCOMPARE(fold.unsettled(), std::set<std::size_t>{0});
        fold.add(line(Step::Moved, at("INBOX", 3), at("Away", 12)));
        QVERIFY(fold.unsettled().empty());
        QVERIFY(fold.isTaken(at("Away", 12)) && !fold.isTaken(at("Away", 10)));
        QVERIFY(fold.copyFrom(at("INBOX", 3))->isAway());
        // Lines of the way back name the place in quarantine.
        fold.add(line(Step::RestoreIntent, at("Away", 12), at("INBOX", 50)));
        QCOMPARE(fold.history().copies.size(), std::size_t(1));
        QCOMPARE(fold.unsettled(), std::set<std::size_t>{0});
        fold.add(line(Step::Restored, at("Away", 12), at("INBOX", 51)));
        QVERIFY(fold.unsettled().empty());
        QVERIFY(fold.isTaken(at("INBOX", 51)));
        QVERIFY(!fold.history().hasAway());
        QVERIFY(fold.copyFrom(at("INBOX", 51)) == nullptr);
    }

    void whatNeverLeftTakesNoPlace()
    {
        JournalFold fold;
        fold.add(line(Step::Intent, at("INBOX", 3), at("Away", 10)));
        fold.add(line(Step::Copied, at("INBOX", 3), at("Away", 12)));
        QVERIFY(fold.isTaken(at("Away", 12)));
        fold.add(line(Step::LeftAlone, at("INBOX", 3)));
        QVERIFY(!fold.isTaken(at("Away", 12)));
        QVERIFY(fold.unsettled().empty());
    }

    /// It is given flags once for each mailbox that its copies leave, and a kill may come between two commands.
    void flagsAreTakenBackOneByOne()
    {
        JournalFold fold;
        const CopyRef survivor = at("INBOX", 1);
        for (const char *flags : {"\\Seen", "$Forwarded Work"}) {
            store::JournalEntry given = line(Step::FlagsUnited, survivor);
            given.groupId = "g";
            given.detail = flags;
            fold.add(given);
        }
        QCOMPARE(fold.history().flagsDue().size(), std::size_t(2));
        store::JournalEntry away = line(Step::Moved, at("INBOX", 3), at("Away", 12));
        away.groupId = "g";
        fold.add(away);
        QVERIFY(fold.history().flagsDue().empty());
        fold.add(line(Step::Restored, at("Away", 12), at("INBOX", 9)));
        store::JournalEntry taken = line(Step::FlagsTakenBack, survivor);
        taken.detail = "$Forwarded Work";
        fold.add(taken);
        QCOMPARE(fold.history().flagsDue().size(), std::size_t(1));
        QCOMPARE(fold.history().flagsDue().front()->added, std::vector<std::string>{"\\Seen"});
        fold.add(line(Step::FlagsTakenBack, survivor)); // as older versions wrote it
        QVERIFY(fold.history().flagsDue().empty());
    }

    /// What is kept up to date line by line is what looking at everything would show.
    void itNeverLosesCount()
    {
        constexpr std::array steps{Step::Intent,    Step::Copied,        Step::Marked,   Step::Moved,
                                   Step::LeftAlone, Step::RestoreIntent, Step::Restored, Step::Unknown,
                                   Step::Unmarked,  Step::ExpungeIntent, Step::Expunged, Step::Failed};
        std::mt19937 random(20261126);
        for (int round = 0; round < 200; ++round) {
            JournalFold fold;
            std::vector<store::JournalEntry> lines;
            for (int i = 0; i < 60; ++i) {
                const CopyRef source = at(random() % 3 == 0 ? "Away" : "INBOX", random() % 6);
                std::optional<CopyRef> target;
                if (random() % 4 != 0)
                    target = at(random() % 3 == 0 ? "INBOX" : "Away", random() % 6);
                lines.push_back(line(steps[random() % steps.size()], source, target));
                fold.add(lines.back());
                QCOMPARE(fold.unsettled(), unsettledIn(fold.history()));
                for (const char *mailbox : {"INBOX", "Away"}) {
                    for (std::uint32_t uid = 0; uid < 6; ++uid)
                        QCOMPARE(fold.isTaken(at(mailbox, uid)), isSomewhere(fold.history(), at(mailbox, uid)));
                }
            }
            JournalFold atOnce;
            for (const store::JournalEntry &entry : lines)
                atOnce.add(entry);
            const RunHistory all = std::move(atOnce).take();
            QCOMPARE(all.copies.size(), fold.history().copies.size());
            for (std::size_t i = 0; i < all.copies.size(); ++i)
                QVERIFY(all.copies[i].last == fold.history().copies[i].last);
        }
    }
};

QTEST_GUILESS_MAIN(RunHistoryTest)
#include "runhistory_test.moc"
