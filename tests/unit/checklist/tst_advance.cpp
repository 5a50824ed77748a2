// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/checklist/runstate.h"

#include <random>

using namespace onecopy;
using namespace onecopy::checklist;

namespace {

constexpr const char *archival = "archival";
constexpr const char *antivirus = "antivirus-server";

RunState fresh()
{
    static const Steps steps = Steps::builtIn();
    return begin(steps.ordered({}), {});
}

/// All events, or the first fault.
Result<RunState> after(RunState state, const std::vector<Event> &events)
{
    for (const Event &event : events) {
        auto next = checklist::advance(state, event);
        if (!next)
            return next;
        state = std::move(*next);
    }
    return state;
}

std::vector<Event> untilInForce(const std::string &step)
{
    return {event::Chosen{step}, event::Recorded{step, "id", 100}, event::Armed{step}, event::Changing{step},
            event::Verified{step}};
}

std::vector<Event> operator+(std::vector<Event> a, const std::vector<Event> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

FaultKind refusal(const Result<RunState> &result)
{
    return result ? FaultKind::Internal : result.error().kind;
}

std::size_t openChangesIn(const RunState &state)
{
    std::size_t open = 0;
    for (const StepState &step : state.steps)
        open += isOpenChange(step.stage) ? 1U : 0U;
    return open;
}

Event randomEvent(std::mt19937 &random)
{
    static const std::vector<std::string> ids{archival, antivirus, "tls-timeouts", "no such step"};
    const std::string &id = ids[random() % (random() % 8 == 0 ? ids.size() : 2)];
    switch (random() % 13) {
    case 0:
        return event::Chosen{id};
    case 1:
        return event::NothingToChange{id};
    case 2:
    case 3:
        return event::Recorded{id, random() % 8 == 0 ? "" : "id",
                               static_cast<EpochSeconds>(random() % 8 == 0 ? 0 : 100)};
    case 4:
        return event::Armed{id};
    case 5:
        return event::Changing{id};
    case 6:
        return event::Verified{id};
    case 7:
        return event::Counted{id, {5, static_cast<std::uint32_t>(random() % 6)}};
    case 8:
        return event::RestoreBegun{id};
    case 9:
        return event::RestoreFailed{id};
    case 10:
        return event::RestoreVerified{id};
    case 11:
        return event::Skipped{id};
    default:
        return event::FinishAsked{};
    }
}

/// What would come next if all went well, so that chance gets far as well.
Event nextOnTheWay(const StepState &step, std::mt19937 &random)
{
    switch (step.stage) {
    case Stage::Open:
        return event::Recorded{step.id, "id", 100};
    case Stage::Recorded:
        return event::Armed{step.id};
    case Stage::Armed:
        return event::Changing{step.id};
    case Stage::Changed:
        return event::Verified{step.id};
    case Stage::InForce:
        return event::RestoreBegun{step.id};
    case Stage::Restoring:
        return event::RestoreVerified{step.id};
    default:
        return randomEvent(random);
    }
}

} // namespace

class TestAdvance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWay()
    {
        const auto end =
            after(fresh(), {event::Chosen{archival}, event::Counted{archival, {5, 5}},
                            event::Recorded{archival, "id", 100}, event::Armed{archival}, event::Changing{archival},
                            event::Verified{archival}, event::Counted{archival, {5, 0}}, event::RestoreBegun{archival},
                            event::RestoreVerified{archival}, event::Counted{archival, {5, 5}}, event::FinishAsked{}});
        QVERIFY(end.has_value());
        QVERIFY(end->finished);
        const auto judgement = judge(*end->find(archival));
        QVERIFY(judgement.has_value());
        QCOMPARE(judgement->verdict, probe::Verdict::Removed);
        QCOMPARE(judgement->cameBack, std::optional(true));
    }

    void copiesThatStayAwayProveNothing()
    {
        StepState step;
        step.before = probe::Arm{5, 5};
        QVERIFY(!judge(step));
        step.changed = probe::Arm{5, 0};
        QVERIFY(!judge(step)->cameBack);
        step.restored = probe::Arm{5, 0};
        QCOMPARE(judge(step)->cameBack, std::optional(false));
    }

    void antivirusMustBeOnAtTheEnd()
    {
        auto off = after(fresh(), untilInForce(antivirus));
        QVERIFY(off.has_value());
        QVERIFY(off->antivirusOff());
        QVERIFY(refusal(checklist::advance(*off, event::FinishAsked{})) == FaultKind::SafetyStop);
        const auto stuck = after(*off, {event::RestoreBegun{antivirus}, event::RestoreFailed{antivirus}});
        QVERIFY(stuck->antivirusOff());
        QVERIFY(refusal(checklist::advance(*stuck, event::FinishAsked{})) == FaultKind::SafetyStop);
        const auto on =
            after(*stuck, {event::RestoreBegun{antivirus}, event::RestoreVerified{antivirus}, event::FinishAsked{}});
        QVERIFY(on.has_value());
        QVERIFY(!on->antivirusOff());
    }

    void refusals_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < 8; ++row)
            QTest::addRow("%d", row) << row;
    }
    void refusals()
    {
        QFETCH(int, row);
        const std::vector<std::pair<std::vector<Event>, FaultKind>> rows{
            {{event::Chosen{archival}, event::Changing{archival}}, FaultKind::SafetyStop},
            {{event::Chosen{archival}, event::Recorded{archival, "id", 100}, event::Changing{archival}},
             FaultKind::SafetyStop},
            {{event::Chosen{archival}, event::Recorded{archival, "", 100}}, FaultKind::SafetyStop},
            {{event::Chosen{archival}, event::Recorded{archival, "id", 0}}, FaultKind::SafetyStop},
            {untilInForce(archival) + std::vector<Event>{event::Chosen{antivirus}}, FaultKind::SafetyStop},
            {untilInForce(archival) + std::vector<Event>{event::Skipped{archival}}, FaultKind::SafetyStop},
            {{event::Chosen{"nothing"}}, FaultKind::Usage},
            {{event::FinishAsked{}, event::Chosen{archival}}, FaultKind::Usage}};
        const auto &[events, kind] = rows.at(static_cast<std::size_t>(row));
        QVERIFY(refusal(after(fresh(), events)) == kind);
    }

    void theLedgerComesBackAsOpenSteps()
    {
        static const Steps steps = Steps::builtIn();
        OpenChange open;
        open.change.id = "id";
        open.change.step = antivirus;
        open.change.deadline = 100;
        open.last = LedgerEvent::InForce;
        const RunState state = begin(steps.ordered({}), {open});
        QVERIFY(state.antivirusOff());
        QVERIFY(refusal(checklist::advance(state, event::Chosen{archival})) == FaultKind::SafetyStop);
        QVERIFY(checklist::advance(state, event::RestoreVerified{antivirus}).has_value());
    }

    /// Whatever happens in whatever order, these hold.
    void anyOrderOfEvents()
    {
        std::mt19937 random(20261126);
        int finished = 0;
        int changed = 0;
        for (int run = 0; run < 3000; ++run) {
            RunState state = fresh();
            for (int turn = 0; turn < 60; ++turn) {
                const StepState &any = *state.find(random() % 2 == 0 ? archival : antivirus);
                const Event event = random() % 2 == 0 ? randomEvent(random) : nextOnTheWay(any, random);
                const auto next = checklist::advance(state, event);
                if (!next)
                    continue;
                // At most one change at a time, and never without a place in the ledger and a deadline.
                QVERIFY(openChangesIn(*next) <= 1);
                for (const StepState &step : next->steps) {
                    QVERIFY(!isOpenChange(step.stage) || (!step.changeId.empty() && step.deadline > 0));
                    const StepState &before = *state.find(step.id);
                    // Changed only from Armed; over only by a verified restoration.
                    QVERIFY(step.stage != Stage::Changed || before.stage == Stage::Changed ||
                            before.stage == Stage::Armed);
                    QVERIFY(!isOpenChange(before.stage) || isOpenChange(step.stage) ||
                            std::holds_alternative<event::RestoreVerified>(event));
                    changed += step.stage == Stage::InForce && before.stage != Stage::InForce ? 1 : 0;
                }
                // The end is the end, and only without anything left changed.
                QVERIFY(!state.finished || std::holds_alternative<event::FinishAsked>(event));
                QVERIFY(!next->finished || openChangesIn(*next) == 0);
                finished += next->finished && !state.finished ? 1 : 0;
                state = *next;
            }
        }
        QVERIFY(finished > 100);
        QVERIFY(changed > 100);
    }
};

QTEST_GUILESS_MAIN(TestAdvance)
#include "tst_advance.moc"
