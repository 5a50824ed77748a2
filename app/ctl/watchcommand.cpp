// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "core/imap/mailboxname.h"
#include "core/jobs/watch.h"

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
        if (event.fault)
            object[QStringLiteral("kind")] = jsonText(toString(event.fault->kind));
        line = mailbox.empty() ? "Connection lost." : "Connection lost: " + mailbox;
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

Result<int> runWatch(Invocation &call)
{
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    bool fine = true;
    const int seconds = call.has("for") ? call.parser.value(QStringLiteral("for")).toInt(&fine) : 0;
    if (!fine || seconds < 0)
        return fail(FaultKind::Usage, "--for", "give a number of seconds");
    jobs::WatchRequest request{std::move(*login), mailboxesFrom(call), std::chrono::seconds(seconds)};
    auto watched = jobs::watch(request, call.context(), [&](const jobs::WatchEvent &event) { tell(call, event); });
    if (!watched)
        return passOn(watched);
    return Done;
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
