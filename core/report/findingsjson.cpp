// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace onecopy::report {

namespace {

using diagnosis::GroupFinding;
using diagnosis::Possibility;
using diagnosis::Reason;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString().toStdString();
}

std::size_t count(const QJsonObject &object, const char *key)
{
    return static_cast<std::size_t>(std::max<qint64>(0, object[QLatin1String(key)].toInteger()));
}

double share(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toDouble();
}

QJsonObject jsonOf(const Reason &reason)
{
    QJsonArray arguments;
    QJsonArray units;
    for (std::size_t i = 0; i < reason.arguments.size(); ++i) {
        arguments.append(qt(reason.arguments[i]));
        units.append(qt(diagnosis::toString(reason.unit(i))));
    }
    return {{QStringLiteral("id"), qt(reason.id)},     {QStringLiteral("text"), qt(reason.text)},
            {QStringLiteral("arguments"), arguments},  {QStringLiteral("units"), units},
            {QStringLiteral("weight"), reason.weight}, {QStringLiteral("groups"), static_cast<qint64>(reason.groups)}};
}

Reason reasonFrom(const QJsonObject &object)
{
    Reason reason;
    reason.id = text(object, "id");
    reason.text = text(object, "text");
    for (const QJsonValue &argument : object[QLatin1String("arguments")].toArray())
        reason.arguments.push_back(argument.toString().toStdString());
    for (const QJsonValue &unit : object[QLatin1String("units")].toArray())
        reason.units.push_back(diagnosis::unitFrom(unit.toString().toStdString()));
    reason.weight = share(object, "weight");
    reason.groups = count(object, "groups");
    return reason;
}

QJsonObject jsonOf(const CauseEntry &entry)
{
    QJsonArray evidence;
    for (const Reason &reason : entry.evidence)
        evidence.append(jsonOf(reason));
    QJsonArray lines;
    for (const QuotedLine &line : entry.lines)
        lines.append(QJsonObject{{QStringLiteral("reason"), qt(line.reason)},
                                 {QStringLiteral("copy"), static_cast<qint64>(line.copy)},
                                 {QStringLiteral("text"), qt(line.text)},
                                 {QStringLiteral("subject"), qt(line.subject)}});
    QJsonArray rivals;
    for (const Possibility &rival : entry.rivals)
        rivals.append(QJsonObject{{QStringLiteral("cause"), qt(rival.cause)},
                                  {QStringLiteral("probability"), rival.probability}});
    return {{QStringLiteral("id"), qt(entry.id)},
            {QStringLiteral("title"), qt(entry.title)},
            {QStringLiteral("explanation"), qt(entry.explanation)},
            {QStringLiteral("next_step"), qt(entry.nextStep)},
            {QStringLiteral("by_design"), entry.byDesign},
            {QStringLiteral("probability"), entry.probability},
            {QStringLiteral("groups"), static_cast<qint64>(entry.groups)},
            {QStringLiteral("counted"), static_cast<qint64>(entry.counted)},
            {QStringLiteral("evidence"), evidence},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("rivals"), rivals}};
}

CauseEntry entryFrom(const QJsonObject &object)
{
    CauseEntry entry;
    entry.id = text(object, "id");
    entry.title = text(object, "title");
    entry.explanation = text(object, "explanation");
    entry.nextStep = text(object, "next_step");
    entry.byDesign = object[QLatin1String("by_design")].toBool();
    entry.probability = share(object, "probability");
    entry.groups = count(object, "groups");
    entry.counted = count(object, "counted");
    for (const QJsonValue &reason : object[QLatin1String("evidence")].toArray())
        entry.evidence.push_back(reasonFrom(reason.toObject()));
    for (const QJsonValue &value : object[QLatin1String("lines")].toArray()) {
        const QJsonObject line = value.toObject();
        entry.lines.push_back({text(line, "reason"), count(line, "copy"), text(line, "text"), text(line, "subject")});
    }
    for (const QJsonValue &rival : object[QLatin1String("rivals")].toArray())
        entry.rivals.push_back({text(rival.toObject(), "cause"), share(rival.toObject(), "probability")});
    return entry;
}

QJsonObject jsonOf(const GroupFinding &group)
{
    QJsonArray gaps;
    for (const EpochSeconds gap : group.gaps)
        gaps.append(static_cast<qint64>(gap));
    QJsonObject object{
        {QStringLiteral("id"), qt(group.groupId)},          {QStringLiteral("cause"), qt(group.cause)},
        {QStringLiteral("probability"), group.probability}, {QStringLiteral("by_design"), group.byDesign},
        {QStringLiteral("counted"), group.counted},         {QStringLiteral("gaps"), gaps},
        {QStringLiteral("schedule"), qt(group.schedule)}};
    if (group.fork)
        object[QLatin1String("fork")] = QJsonObject{{QStringLiteral("hop"), static_cast<qint64>(group.fork->hop)},
                                                    {QStringLiteral("by"), qt(group.fork->by)},
                                                    {QStringLiteral("from"), qt(group.fork->from)},
                                                    {QStringLiteral("direction"), qt(group.fork->direction)}};
    return object;
}

GroupFinding groupFrom(const QJsonObject &object)
{
    GroupFinding group;
    group.groupId = text(object, "id");
    group.cause = text(object, "cause");
    group.probability = share(object, "probability");
    group.byDesign = object[QLatin1String("by_design")].toBool();
    group.counted = object[QLatin1String("counted")].toBool(true);
    for (const QJsonValue &gap : object[QLatin1String("gaps")].toArray())
        group.gaps.push_back(gap.toInteger());
    group.schedule = text(object, "schedule");
    if (object.contains(QLatin1String("fork"))) {
        const QJsonObject fork = object[QLatin1String("fork")].toObject();
        group.fork =
            diagnosis::ForkPoint{count(fork, "hop"), text(fork, "by"), text(fork, "from"), text(fork, "direction")};
    }
    return group;
}

} // namespace

std::string toJson(const Findings &findings, const std::vector<GroupFinding> &groups)
{
    QJsonArray causes;
    for (const CauseEntry &entry : findings.causes)
        causes.append(jsonOf(entry));
    QJsonArray kept;
    for (std::size_t i = 0; i < std::min(groups.size(), mostKeptGroups); ++i)
        kept.append(jsonOf(groups[i]));
    QJsonArray logs;
    for (const Findings::LogRead &log : findings.logs)
        logs.append(QJsonObject{{QStringLiteral("file"), qt(log.file)},
                                {QStringLiteral("format"), qt(log.format)},
                                {QStringLiteral("lines"), static_cast<qint64>(log.lines)},
                                {QStringLiteral("events"), static_cast<qint64>(log.events)}});
    const QJsonObject root{{QStringLiteral("format"), 1},
                           {QStringLiteral("causes"), causes},
                           {QStringLiteral("groups"), kept},
                           {QStringLiteral("logs"), logs}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
}

Result<KeptFindings> keptFindingsFrom(std::string_view json)
{
    QJsonParseError error;
    const QJsonObject root =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &error)
            .object();
    if (root[QLatin1String("format")].toInt() != 1)
        return fail(FaultKind::StoreDamaged, "findings", error.errorString().toStdString());
    KeptFindings kept;
    for (const QJsonValue &entry : root[QLatin1String("causes")].toArray())
        kept.findings.causes.push_back(entryFrom(entry.toObject()));
    for (const QJsonValue &value : root[QLatin1String("groups")].toArray()) {
        const GroupFinding &group = kept.groups.emplace_back(groupFrom(value.toObject()));
        kept.findings.ofGroup[group.groupId] = {group.cause, group.probability, group.counted};
    }
    for (const QJsonValue &value : root[QLatin1String("logs")].toArray()) {
        const QJsonObject log = value.toObject();
        kept.findings.logs.push_back(
            {text(log, "file"), text(log, "format"), count(log, "lines"), count(log, "events")});
    }
    kept.findings.groups = kept.groups.size();
    return kept;
}

} // namespace onecopy::report
