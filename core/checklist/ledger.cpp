// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/ledger.h"

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

constexpr std::array<LedgerEvent, 9> allEvents{
    LedgerEvent::Planned,  LedgerEvent::Armed,       LedgerEvent::Applying,
    LedgerEvent::InForce,  LedgerEvent::Restoring,   LedgerEvent::RestoreVerified,
    LedgerEvent::Conflict, LedgerEvent::SaidPutBack, LedgerEvent::ServerGone};

} // namespace

std::string_view toString(LedgerEvent event) noexcept
{
    switch (event) {
    case LedgerEvent::Planned:
        return "planned";
    case LedgerEvent::Armed:
        return "armed";
    case LedgerEvent::Applying:
        return "applying";
    case LedgerEvent::InForce:
        return "in-force";
    case LedgerEvent::Restoring:
        return "restoring";
    case LedgerEvent::RestoreVerified:
        return "restore-verified";
    case LedgerEvent::SaidPutBack:
        return "said-put-back";
    case LedgerEvent::ServerGone:
        return "server-gone";
    case LedgerEvent::Conflict:
        break;
    }
    return "conflict";
}

std::optional<LedgerEvent> ledgerEventFrom(std::string_view word) noexcept
{
    const auto *const at =
        std::find_if(allEvents.begin(), allEvents.end(), [word](LedgerEvent event) { return toString(event) == word; });
    return at == allEvents.end() ? std::nullopt : std::optional(*at);
}

namespace {

/// Every change that has no end, and is one of those that are wanted.
std::vector<OpenChange> openOf(std::span<const LedgerEntry> entries, bool preventions)
{
    std::vector<OpenChange> open;
    for (const LedgerEntry &entry : entries) {
        const auto at = std::find_if(open.begin(), open.end(),
                                     [&entry](const OpenChange &each) { return each.change.id == entry.change.id; });
        if (entry.event == LedgerEvent::Planned) {
            if (at == open.end() && isPrevention(entry.change) == preventions)
                open.push_back({entry.change, entry.event, entry.at, entry.note});
            continue;
        }
        if (at == open.end())
            continue;
        if (isEnd(entry.event)) {
            open.erase(at);
            continue;
        }
        at->last = entry.event;
        at->note = entry.note;
    }
    return open;
}

} // namespace

bool isUnconfirmed(const OpenChange &open) noexcept
{
    return open.last == LedgerEvent::Planned || open.last == LedgerEvent::Armed || open.last == LedgerEvent::Applying;
}

bool isUnsure(const OpenChange &open, EpochSeconds now) noexcept
{
    return isUnconfirmed(open) ||
           (!isByHand(open.change.via) && (open.last != LedgerEvent::InForce || now >= open.change.deadline));
}

std::vector<OpenChange> openChanges(std::span<const LedgerEntry> entries)
{
    return openOf(entries, false);
}

std::vector<OpenChange> openPreventions(std::span<const LedgerEntry> entries)
{
    return openOf(entries, true);
}

std::string toJson(const LedgerChange &change)
{
    QJsonArray differences;
    for (const servers::Difference &difference : change.differences)
        differences.append(QJsonArray{packed(difference.name), packed(difference.before), packed(difference.after)});
    QJsonArray restore;
    for (const std::string &line : change.restore)
        restore.append(packed(line));
    const QJsonObject object{{QStringLiteral("id"), packed(change.id)},
                             {QStringLiteral("step"), packed(change.step)},
                             {QStringLiteral("product"), packed(change.product)},
                             {QStringLiteral("via"), packed(change.via)},
                             {QStringLiteral("configuration"), packed(change.configuration)},
                             {QStringLiteral("stateFolder"), packed(change.stateFolder)},
                             {QStringLiteral("antivirus"), change.antivirus},
                             {QStringLiteral("deadline"), static_cast<double>(change.deadline)},
                             {QStringLiteral("file"), packed(change.file)},
                             {QStringLiteral("differences"), differences},
                             {QStringLiteral("restore"), restore}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<LedgerChange> ledgerChangeFrom(std::string_view json)
{
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    LedgerChange change;
    change.id = unpacked(object[QLatin1String("id")]);
    if (change.id.empty())
        return fail(FaultKind::StoreDamaged, "ledger", "a line that cannot be read");
    change.step = unpacked(object[QLatin1String("step")]);
    change.product = unpacked(object[QLatin1String("product")]);
    change.via = unpacked(object[QLatin1String("via")]);
    change.configuration = unpacked(object[QLatin1String("configuration")]);
    change.stateFolder = unpacked(object[QLatin1String("stateFolder")]);
    change.antivirus = object[QLatin1String("antivirus")].toBool();
    change.deadline = static_cast<EpochSeconds>(object[QLatin1String("deadline")].toDouble());
    change.file = unpacked(object[QLatin1String("file")]);
    for (const QJsonValue &value : object[QLatin1String("differences")].toArray()) {
        const QJsonArray parts = value.toArray();
        change.differences.push_back({unpacked(parts[0]), unpacked(parts[1]), unpacked(parts[2])});
    }
    for (const QJsonValue &value : object[QLatin1String("restore")].toArray())
        change.restore.push_back(unpacked(value));
    return change;
}

} // namespace onecopy::checklist
