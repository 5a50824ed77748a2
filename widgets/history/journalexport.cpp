// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/journalexport.h"

#include "core/base/text.h"
#include "core/imap/mailboxname.h"
#include "core/report/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace onecopy::widgets {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromStdString(toValidUtf8(bytes));
}

void appendCells(std::string &csv, const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        csv += (i == 0 ? "" : ",") + report::csvCell(cells[i]);
    }
    csv += "\r\n";
}

std::string number(std::uint64_t value)
{
    return std::to_string(value);
}

QJsonObject toJson(const CopyRef &ref)
{
    return {{QStringLiteral("mailbox"), text(imap::displayName(ref.mailbox))},
            {QStringLiteral("uidvalidity"), static_cast<qint64>(ref.validity.value)},
            {QStringLiteral("uid"), static_cast<qint64>(ref.uid.value)}};
}

QJsonObject toJson(const store::JournalEntry &entry)
{
    QJsonObject object{{QStringLiteral("sequence"), static_cast<qint64>(entry.sequence)},
                       {QStringLiteral("at"), text(isoUtc(entry.at))},
                       {QStringLiteral("step"), text(store::toString(entry.step))},
                       {QStringLiteral("group"), text(entry.groupId)},
                       {QStringLiteral("source"), toJson(entry.source)},
                       {QStringLiteral("flags"), text(entry.flags)},
                       {QStringLiteral("size"), static_cast<qint64>(entry.size)},
                       {QStringLiteral("digest"), text(entry.wholeDigest)},
                       {QStringLiteral("message_id"), text(entry.messageId)},
                       {QStringLiteral("detail"), text(entry.detail)}};
    object.insert(QStringLiteral("target"), entry.target ? QJsonValue(toJson(*entry.target)) : QJsonValue());
    object.insert(QStringLiteral("internaldate"),
                  entry.internalDate ? QJsonValue(text(isoUtc(*entry.internalDate))) : QJsonValue());
    return object;
}

} // namespace

std::string journalToCsv(const std::vector<store::JournalEntry> &entries)
{
    std::string csv = "\xEF\xBB\xBF";
    appendCells(csv, {"sequence", "run", "at", "step", "group", "mailbox", "uidvalidity", "uid", "target_mailbox",
                      "target_uidvalidity", "target_uid", "flags", "internaldate", "size", "digest", "message_id",
                      "detail"});
    for (const auto &entry : entries) {
        const auto &target = entry.target;
        appendCells(csv,
                    {number(entry.sequence), entry.runId, isoUtc(entry.at), std::string(store::toString(entry.step)),
                     entry.groupId, imap::displayName(entry.source.mailbox), number(entry.source.validity.value),
                     number(entry.source.uid.value), target ? imap::displayName(target->mailbox) : std::string(),
                     target ? number(target->validity.value) : std::string(),
                     target ? number(target->uid.value) : std::string(), entry.flags,
                     entry.internalDate ? isoUtc(*entry.internalDate) : std::string(), number(entry.size),
                     entry.wholeDigest, entry.messageId, entry.detail});
    }
    return csv;
}

QByteArray journalToJson(const store::Run &run, const std::vector<store::JournalEntry> &entries)
{
    QJsonArray lines;
    for (const auto &entry : entries) {
        lines.append(toJson(entry));
    }
    const QJsonObject about{{QStringLiteral("id"), text(run.id)},
                            {QStringLiteral("account"), text(run.account.value)},
                            {QStringLiteral("kind"),
                             run.kind == store::RunKind::Removal ? QStringLiteral("removal") : QStringLiteral("undo")},
                            {QStringLiteral("state"), text(store::toString(run.state))},
                            {QStringLiteral("started"), text(isoUtc(run.startedAt))},
                            {QStringLiteral("planned"), static_cast<qint64>(run.planned)},
                            {QStringLiteral("removed"), static_cast<qint64>(run.removed)},
                            {QStringLiteral("restored"), static_cast<qint64>(run.restored)},
                            {QStringLiteral("undoes"), text(run.undoes)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("run"), about}, {QStringLiteral("entries"), lines}}).toJson();
}

} // namespace onecopy::widgets
