// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/explain.h"
#include "app/ctl/output.h"
#include "core/jobs/runs/movedgroups.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QTimeZone>

namespace onecopy::ctl {

namespace {

Result<store::GroupQuery> queryFrom(Invocation &call)
{
    store::GroupQuery query;
    for (const std::string &letter : call.values("class")) {
        const auto cls = duplicates::classFrom(letter);
        if (!cls)
            return fail(FaultKind::Usage, "--class", "the classes are A, B, C, D, E and X");
        query.classes.insert(*cls);
    }
    bool fine = true;
    query.minCopies = call.parser.value(QStringLiteral("min-copies")).toUInt(&fine);
    if (!fine)
        return fail(FaultKind::Usage, "--min-copies", "give a number");
    query.limit = call.parser.value(QStringLiteral("limit")).toULongLong(&fine);
    if (!fine)
        return fail(FaultKind::Usage, "--limit", "give a number");
    if (call.has("since")) {
        QDateTime since = QDateTime::fromString(call.parser.value(QStringLiteral("since")), Qt::ISODate);
        if (!since.isValid())
            return fail(FaultKind::Usage, "--since", "give a date such as 2026-11-23 or 2026-11-23T10:00:00Z");
        if (since.timeSpec() == Qt::LocalTime)
            since.setTimeZone(QTimeZone::utc());
        query.since = since.toSecsSinceEpoch();
    }
    return query;
}

void printGroup(const duplicates::Group &group)
{
    printLine(std::string(duplicates::toString(group.cls)) + "  " + std::to_string(group.copies.size()) + " copies  " +
              std::to_string(group.size) + " bytes  " + group.id + "  " + group.face.fromAddress + "  " +
              group.face.subject);
}

Result<int> runDuplicates(Invocation &call)
{
    if (call.has("explain"))
        return explain(call, call.value("explain"));
    auto query = queryFrom(call);
    if (!query)
        return passOn(query);
    auto accounts = scannedAccounts(call);
    if (!accounts)
        return passOn(accounts);
    auto mailboxes = scannedMailboxes(call, *accounts);
    if (!mailboxes)
        return passOn(mailboxes);
    query->mailboxes = std::move(*mailboxes);
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    JsonPrinter printer;
    if (call.json)
        printer.beginList("groups");
    // Where the store fails, what was listed stands before why there is no more.
    const auto endEarly = [&](const Fault &fault) -> Result<int> {
        if (!call.json)
            return tl::unexpected(fault);
        printer.endList();
        printer.value("error", tellFault(fault));
        printer.end();
        return exitCodeFor(fault.kind);
    };
    std::size_t count = 0;
    std::uint64_t full = 0;
    for (const AccountId &account : *accounts) {
        query->account = account;
        auto moved = jobs::movedPlaces(*store, account);
        if (!moved)
            return endEarly(moved.error());
        auto listed = store->groups().each(*query, [&](duplicates::Group group) {
            if (jobs::leaveOutMoved(group, *moved) > 0 && group.copies.size() < 2)
                return !call.stop.stop_requested();
            ++count;
            full += group.full ? 1 : 0;
            if (call.json) {
                QJsonObject object = jsonGroup(group);
                object[QStringLiteral("account")] = jsonText(account.value);
                printer.item(object);
            } else {
                printGroup(group);
            }
            return !call.stop.stop_requested() && (query->limit == 0 || count < query->limit);
        });
        if (!listed)
            return endEarly(listed.error());
        if (query->limit != 0 && count >= query->limit)
            break;
    }
    if (call.json) {
        printer.endList();
        printer.end();
    } else if (count == 0) {
        auto nothing = nothingFound(*store, *accounts);
        if (!nothing)
            return passOn(nothing);
        printLine(*nothing);
    }
    if (full > 0)
        printAside(remarkOnFull(full));
    return Done;
}

} // namespace

Command duplicatesCommand()
{
    return {
        "duplicates", "List the messages that arrived more than once, as the last scan found them.",
        "[--mailbox NAME]… [--class A|B|C|D|E|X]… [--min-copies N] [--since ISO] [--limit N] [--explain "
        "GROUP|MESSAGE-ID]",
        [](QCommandLineParser &parser) {
            parser.addOptions({
                {QStringLiteral("mailbox"), QStringLiteral("Only groups with a copy in this mailbox; may be repeated."),
                 QStringLiteral("NAME")},
                {QStringLiteral("class"), QStringLiteral("Only this class; may be repeated."), QStringLiteral("CLASS")},
                {QStringLiteral("min-copies"), QStringLiteral("Only groups of at least so many copies."),
                 QStringLiteral("N"), QStringLiteral("2")},
                {QStringLiteral("since"), QStringLiteral("Only groups whose newest copy is not older."),
                 QStringLiteral("ISO")},
                {QStringLiteral("limit"), QStringLiteral("At most so many groups; 0: all."), QStringLiteral("N"),
                 QStringLiteral("0")},
                {QStringLiteral("explain"), QStringLiteral("Why copies are, or are not, one message, field by field."),
                 QStringLiteral("GROUP|MESSAGE-ID")},
            });
        },
        runDuplicates};
}

} // namespace onecopy::ctl
