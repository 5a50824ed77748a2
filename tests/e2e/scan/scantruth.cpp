// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/scantruth.h"

#include <algorithm>

namespace onecopy::e2e {

namespace {

QString placeText(const QString &mailbox, qint64 uid, qint64 validity, bool first)
{
    return (first ? QStringLiteral("*") : QString()) + mailbox + QLatin1Char('/') + QString::number(uid) +
           QLatin1Char('/') + QString::number(validity);
}

QString groupText(const QString &cls, QStringList places)
{
    std::sort(places.begin(), places.end());
    return cls + QLatin1Char(' ') + places.join(QLatin1Char(' '));
}

} // namespace

GroupSet truthOf(const lab::Truth &truth, bool withClass)
{
    GroupSet groups;
    for (const lab::TruthGroup &group : truth.groups) {
        QStringList places;
        for (const lab::Place &place : group.copies) {
            const lab::TruthMailbox &mailbox = truth.mailboxes[place.mailbox];
            places.append(
                placeText(QString::fromStdString(mailbox.name), place.uid, mailbox.uidValidity, places.isEmpty()));
        }
        const std::string_view cls = lab::toString(group.cls);
        groups.insert(groupText(
            withClass ? QString::fromLatin1(cls.data(), static_cast<qsizetype>(cls.size())) : QString(), places));
    }
    return groups;
}

GroupSet foundBy(const Ctl &ctl, const QStringList &account, bool withClass)
{
    QStringList arguments{QStringLiteral("duplicates"), QStringLiteral("--json")};
    for (const char *cls : {"A", "B", "D"})
        arguments << QStringLiteral("--class") << QLatin1String(cls);
    const CtlResult result = ctl.run(arguments + account);
    GroupSet groups;
    if (result.code != 0)
        return {QStringLiteral("onecopyctl duplicates failed: ") + QString::fromUtf8(result.err)};
    const QJsonArray list = result.json()[QLatin1String("groups")].toArray();
    for (const QJsonValue &group : list) {
        QStringList places;
        const QJsonArray copies = group[QLatin1String("copies")].toArray();
        for (const QJsonValue &copy : copies) {
            places.append(placeText(copy[QLatin1String("mailbox")].toString(), copy[QLatin1String("uid")].toInteger(),
                                    copy[QLatin1String("uidvalidity")].toInteger(),
                                    copy[QLatin1String("role")].toString() == QLatin1String("original")));
        }
        const QString text = groupText(withClass ? group[QLatin1String("class")].toString() : QString(), places);
        groups.insert(groups.contains(text) ? QStringLiteral("twice: ") + text : text);
    }
    return groups;
}

QByteArray difference(const GroupSet &found, const GroupSet &expected)
{
    QByteArray text;
    const auto list = [&text](const char *title, const GroupSet &groups) {
        int shown = 0;
        for (const QString &group : groups) {
            if (++shown > 5)
                break;
            text += QByteArray(title) + group.toUtf8() + '\n';
        }
        if (!groups.isEmpty())
            text += QByteArray(title) + QByteArray::number(groups.size()) + " in all\n";
    };
    list("found, but not there: ", found - expected);
    list("there, but not found: ", expected - found);
    return text;
}

QJsonObject mailboxOf(const QJsonObject &scan, const QString &name)
{
    return entryOf(scan[QLatin1String("mailboxes")].toArray(), "name", name);
}

} // namespace onecopy::e2e
