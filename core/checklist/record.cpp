// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/record.h"

#include "core/checklist/jsonbytes.h"
#include "core/checklist/prevention.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace onecopy::checklist {

namespace {

constexpr double longestWait = 7 * 86'400; ///< seconds
constexpr std::array<Stage, 13> allStages{
    Stage::Waiting, Stage::Open,     Stage::Recorded, Stage::Armed, Stage::Changed,  Stage::InForce, Stage::Restoring,
    Stage::Stuck,   Stage::Restored, Stage::Said,     Stage::Gone,  Stage::Needless, Stage::Skipped};

QJsonValue armJson(const std::optional<probe::Arm> &arm)
{
    if (!arm)
        return {};
    QJsonArray numbers;
    for (const std::uint32_t number : {arm->probes, arm->repeated, arm->missing, arm->notTaken, arm->unfinished})
        numbers.append(static_cast<double>(number));
    return numbers;
}

std::optional<probe::Arm> armFrom(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    if (numbers.size() != 2 && numbers.size() != 5)
        return std::nullopt;
    const auto number = [&numbers](int at) {
        return static_cast<std::uint32_t>(std::clamp(numbers[at].toInt(), 0, 1'000'000));
    };
    probe::Arm arm;
    arm.probes = number(0);
    arm.repeated = std::min(arm.probes, number(1));
    if (numbers.size() == 2) { // written when nobody asked how the copies came
        arm.unfinished = arm.repeated;
        return arm;
    }
    arm.missing = number(2);
    arm.notTaken = number(3);
    arm.unfinished = std::min(arm.probes, number(4));
    return arm;
}

std::optional<Stage> stageFrom(std::string_view word)
{
    const auto *const at =
        std::find_if(allStages.begin(), allStages.end(), [word](Stage stage) { return toString(stage) == word; });
    return at == allStages.end() ? std::nullopt : std::optional(*at);
}

Stage stageAfter(LedgerEvent event)
{
    switch (event) {
    case LedgerEvent::Planned:
        return Stage::Recorded;
    case LedgerEvent::Armed:
        return Stage::Armed;
    case LedgerEvent::Applying:
        return Stage::Changed;
    case LedgerEvent::InForce:
        return Stage::InForce;
    case LedgerEvent::Restoring:
        return Stage::Restoring;
    case LedgerEvent::RestoreVerified:
        return Stage::Restored;
    case LedgerEvent::SaidPutBack:
        return Stage::Said;
    case LedgerEvent::ServerGone:
        return Stage::Gone;
    case LedgerEvent::Conflict:
        break;
    }
    return Stage::Stuck;
}

void take(StepRecord &record, const LedgerEntry &entry)
{
    // The ledger does not know that a person has not said yet that it is put back: then nobody is at it any more.
    const bool stuck = record.state.stage == Stage::Stuck && !isEnd(entry.event);
    if (!stuck)
        record.state.stage = stageAfter(entry.event);
    if (entry.event == LedgerEvent::InForce)
        record.changedAt = entry.at;
    if (entry.event == LedgerEvent::RestoreVerified)
        record.restoredAt = entry.at;
    else if (isEnd(entry.event))
        record.saidAt = entry.at;
}

QJsonValue flagJson(std::optional<bool> flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

std::optional<bool> flagFrom(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

StepRecord recordOf(const LedgerEntry &planned)
{
    StepRecord record;
    record.run = planned.change.id;
    record.product = planned.change.product;
    record.via = planned.change.via;
    record.configuration = planned.change.configuration;
    record.stateFolder = planned.change.stateFolder;
    record.begun = planned.at;
    record.state.id = planned.change.step;
    record.state.changeId = planned.change.id;
    return record;
}

} // namespace

std::string toJson(const StepRecord &record)
{
    QJsonArray programs;
    for (const std::string &program : record.programs)
        programs.append(packed(program));
    const QJsonObject object{
        {QStringLiteral("run"), packed(record.run)},
        {QStringLiteral("account"), packed(record.account)},
        {QStringLiteral("product"), packed(record.product)},
        {QStringLiteral("via"), packed(record.via)},
        {QStringLiteral("configuration"), packed(record.configuration)},
        {QStringLiteral("stateFolder"), packed(record.stateFolder)},
        {QStringLiteral("to"), packed(record.to)},
        {QStringLiteral("smtp"), packed(record.smtp)},
        {QStringLiteral("route"), packed(record.route)},
        {QStringLiteral("wait"), static_cast<double>(record.waitSeconds)},
        {QStringLiteral("programs"), programs},
        {QStringLiteral("bytes"), static_cast<double>(record.bytes)},
        {QStringLiteral("begun"), static_cast<double>(record.begun)},
        {QStringLiteral("step"), packed(record.state.id)},
        {QStringLiteral("antivirus"), record.state.antivirus},
        {QStringLiteral("stage"), packed(std::string(toString(record.state.stage)))},
        {QStringLiteral("change"), packed(record.state.changeId)},
        {QStringLiteral("deadline"), static_cast<double>(record.state.deadline)},
        {QStringLiteral("before"), armJson(record.state.before)},
        {QStringLiteral("changed"), armJson(record.state.changed)},
        {QStringLiteral("restored"), armJson(record.state.restored)},
        {QStringLiteral("notReproduced"), record.notReproduced},
        {QStringLiteral("fault"), packed(record.fault)},
        {QStringLiteral("caughtBefore"), flagJson(record.caughtBefore)},
        {QStringLiteral("caughtAfter"), flagJson(record.caughtAfter)},
        {QStringLiteral("scannerOwed"), record.scannerOwed},
        {QStringLiteral("scannerSaid"), record.scannerSaid},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<StepRecord> stepRecordFrom(std::string_view json)
{
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    StepRecord record;
    record.run = unpacked(object[QLatin1String("run")]);
    record.state.id = unpacked(object[QLatin1String("step")]);
    const auto stage = stageFrom(unpacked(object[QLatin1String("stage")]));
    if (record.run.empty() || record.state.id.empty() || !stage)
        return fail(FaultKind::StoreDamaged, "checklist", "a record that cannot be read");
    record.state.stage = *stage;
    record.account = unpacked(object[QLatin1String("account")]);
    record.product = unpacked(object[QLatin1String("product")]);
    record.via = unpacked(object[QLatin1String("via")]);
    record.configuration = unpacked(object[QLatin1String("configuration")]);
    record.stateFolder = unpacked(object[QLatin1String("stateFolder")]);
    record.to = unpacked(object[QLatin1String("to")]);
    record.smtp = unpacked(object[QLatin1String("smtp")]);
    record.route = unpacked(object[QLatin1String("route")]);
    record.waitSeconds =
        static_cast<std::uint32_t>(std::clamp(object[QLatin1String("wait")].toDouble(), 0.0, longestWait));
    for (const QJsonValue &program : object[QLatin1String("programs")].toArray())
        record.programs.push_back(unpacked(program));
    record.bytes = static_cast<std::uint64_t>(std::clamp(object[QLatin1String("bytes")].toDouble(), 0.0, 1e15));
    record.begun = static_cast<EpochSeconds>(std::clamp(object[QLatin1String("begun")].toDouble(), 0.0, 1e15));
    record.state.antivirus = object[QLatin1String("antivirus")].toBool();
    record.state.changeId = unpacked(object[QLatin1String("change")]);
    record.state.deadline =
        static_cast<EpochSeconds>(std::clamp(object[QLatin1String("deadline")].toDouble(), 0.0, 1e15));
    record.state.before = armFrom(object[QLatin1String("before")]);
    record.state.changed = armFrom(object[QLatin1String("changed")]);
    record.state.restored = armFrom(object[QLatin1String("restored")]);
    record.notReproduced = object[QLatin1String("notReproduced")].toBool();
    record.fault = unpacked(object[QLatin1String("fault")]);
    record.caughtBefore = flagFrom(object[QLatin1String("caughtBefore")]);
    record.caughtAfter = flagFrom(object[QLatin1String("caughtAfter")]);
    record.scannerOwed = object[QLatin1String("scannerOwed")].toBool();
    record.scannerSaid = object[QLatin1String("scannerSaid")].toBool();
    return record;
}

std::vector<StepRecord> history(std::vector<StepRecord> records, std::span<const LedgerEntry> entries)
{
    for (const LedgerEntry &entry : entries) {
        auto at = std::find_if(records.begin(), records.end(),
                               [&entry](const StepRecord &record) { return record.state.changeId == entry.change.id; });
        if (entry.event == LedgerEvent::Planned) {
            if (isPrevention(entry.change))
                continue;
            if (at == records.end())
                at = records.insert(records.end(), recordOf(entry));
            at->state.antivirus = entry.change.antivirus;
            at->state.deadline = entry.change.deadline;
            at->differences = entry.change.differences;
        }
        if (at != records.end())
            take(*at, entry);
    }
    std::stable_sort(records.begin(), records.end(),
                     [](const StepRecord &a, const StepRecord &b) { return a.begun > b.begun; });
    return records;
}

bool showsInMail(std::string_view antivirusStep) noexcept
{
    return antivirusStep != "antivirus-workstation";
}

std::vector<StepRecord> unprovedScanners(std::span<const StepRecord> history)
{
    std::vector<StepRecord> unproved;
    for (auto record = history.begin(); record != history.end(); ++record) {
        const bool over = record->state.stage == Stage::Restored || record->state.stage == Stage::Said;
        const bool back = record->state.antivirus && over && !record->route.empty();
        if (!back || record->scannerSaid || !showsInMail(record->state.id))
            continue;
        if (record->caughtAfter.value_or(false) || !record->caughtBefore.value_or(record->scannerOwed))
            continue;
        // The newest comes first.
        const bool settled = std::any_of(history.begin(), record, [&](const StepRecord &newer) {
            return newer.to == record->to && newer.smtp == record->smtp &&
                   (newer.caughtBefore || newer.caughtAfter.value_or(false));
        });
        if (!settled)
            unproved.push_back(*record);
    }
    return unproved;
}

const StepRecord *latestOf(std::span<const StepRecord> history, std::string_view step) noexcept
{
    const StepRecord *begun = nullptr;
    const StepRecord *newest = nullptr;
    for (const StepRecord &record : history) {
        if (record.state.id != step)
            continue;
        const Stage stage = record.state.stage;
        const bool past = stage != Stage::Waiting && stage != Stage::Open;
        // What ended early says nothing against an earlier result; what is still changed has to be seen, also where
        // that is for good.
        if (past && (isOpenChange(stage) || stage == Stage::Gone || stage == Stage::Needless || record.notReproduced ||
                     judge(record.state)))
            return &record;
        if (past && begun == nullptr)
            begun = &record;
        if (newest == nullptr)
            newest = &record;
    }
    return begun != nullptr ? begun : newest;
}

std::vector<StepRecord> recordsOf(std::vector<StepRecord> history, std::string_view account)
{
    std::erase_if(history,
                  [account](const StepRecord &each) { return !each.account.empty() && each.account != account; });
    return history;
}

} // namespace onecopy::checklist
