// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "core/imap/mailboxname.h"
#include "core/jobs/watch/watch.h"

namespace onecopy::ctl {

namespace {

void tell(const Invocation &call, const jobs::WatchEvent &event)
{
    const std::string mailbox = imap::displayName(event.ref.mailbox);
    QJsonObject object;
    std::string line;
    switch (event.kind) {
    case jobs::WatchEvent::Kind::Ready:
        object[QStringLiteral("event")] = QStringLiteral("ready");
        line = "Watching.";
        break;
    case jobs::WatchEvent::Kind::Reconnected:
        object[QStringLiteral("event")] = QStringLiteral("reconnected");
        if (!mailbox.empty())
            object[QStringLiteral("mailbox")] = jsonText(mailbox);
        line = mailbox.empty() ? "Connected again." : "Connected again: " + mailbox;
        break;
    case jobs::WatchEvent::Kind::Error:
        object[QStringLiteral("event")] = QStringLiteral("error");
        if (!mailbox.empty())
            object[QStringLiteral("mailbox")] = jsonText(mailbox);
        line = mailbox.empty() ? "Connection lost." : "Connection lost: " + mailbox;
        if (event.fault) {
            const std::string why = sentencesOf(*event.fault);
            object[QStringLiteral("kind")] = jsonText(toString(event.fault->kind));
            object[QStringLiteral("message")] = jsonText(why);
            line += "  " + why;
        }
        break;
    case jobs::WatchEvent::Kind::Arrival:
        object = {{QStringLiteral("event"), QStringLiteral("arrival")},
                  {QStringLiteral("mailbox"), jsonText(mailbox)},
                  {QStringLiteral("uid"), jsonNumber(event.ref.uid.value)},
                  {QStringLiteral("message_id"), jsonMessageId(event.messageId)},
                  {QStringLiteral("size"), jsonNumber(event.size)},
                  {QStringLiteral("internaldate"), jsonDate(event.internalDate)},
                  {QStringLiteral("seen_at"), jsonDate(event.seenAt)},
                  {QStringLiteral("copy"), jsonNumber(event.copy)}};
        line = mailbox + "  copy " + std::to_string(event.copy) + "  " + event.face.fromAddress + "  " +
               event.face.subject;
        break;
    }
    if (call.json)
        printJsonLine(object);
    else
        printLine(line);
}

Result<int> watch(Invocation &call)
{
    auto account = accountFrom(call);
    if (!account)
        return passOn(account);
    if (!account->imap)
        return fail(FaultKind::Usage, "watch", "name the server with --imap");
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    bool fine = true;
    const int seconds = call.has("for") ? call.parser.value(QStringLiteral("for")).toInt(&fine) : 0;
    if (!fine || seconds < (call.has("for") ? 1 : 0))
        return fail(FaultKind::Usage, "--for", "give a number of seconds, 1 or more");
    jobs::WatchRequest request{std::move(*login), mailboxesFrom(call), std::chrono::seconds(seconds)};
    const WhileHeard heard(call.stop);
    jobs::Context context = call.context();
    context.stop = heard.token();
    auto watched = jobs::watch(request, context, [&](const jobs::WatchEvent &event) { tell(call, event); });
    if (!watched && watched.error().kind == FaultKind::Cancelled && !call.stop.stop_requested())
        return Failed; // nobody reads it any more
    if (!watched)
        return passOn(watched);
    return Done;
}

/// Every line of a watch is an event, the last one too.
Result<int> runWatch(Invocation &call)
{
    auto watched = watch(call);
    if (watched || !call.json)
        return watched;
    QJsonObject error = tellFault(watched.error());
    error[QStringLiteral("event")] = QStringLiteral("error");
    printJsonLine(error);
    return exitCodeFor(watched.error().kind);
}

} // namespace

Command watchCommand()
{
    return {"watch", "Tell of every message as it arrives, and whether it is a copy.", "[--mailbox NAME]… [--for S]",
            [](QCommandLineParser &parser) {
                parser.addOptions({
                    {QStringLiteral("mailbox"), QStringLiteral("Only this mailbox; may be repeated."),
                     QStringLiteral("NAME")},
                    {QStringLiteral("for"), QStringLiteral("End after so many seconds."), QStringLiteral("S")},
                });
            },
            runWatch};
}

} // namespace onecopy::ctl
