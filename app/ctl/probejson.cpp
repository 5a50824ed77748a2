// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/probejson.h"

#include "app/ctl/output.h"
#include "core/imap/mailboxname.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace onecopy::ctl {

namespace {

using Outcome = jobs::ProbeAttempt::Outcome;

const char *word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return "accepted";
    case Outcome::Refused:
        return "refused";
    case Outcome::Unknown:
        return "unknown";
    case Outcome::NotSent:
        return "not-sent";
    }
    return "";
}

QJsonValue milliseconds(const smtp::Phases::Time &time)
{
    return time ? QJsonValue(static_cast<qint64>((time->count() + 500) / 1000)) : QJsonValue();
}

QJsonObject phases(const smtp::Phases &times)
{
    return {{QStringLiteral("connect"), milliseconds(times.connect)},
            {QStringLiteral("banner"), milliseconds(times.banner)},
            {QStringLiteral("ehlo"), milliseconds(times.ehlo)},
            {QStringLiteral("starttls"), milliseconds(times.starttls)},
            {QStringLiteral("auth"), milliseconds(times.auth)},
            {QStringLiteral("mail"), milliseconds(times.mail)},
            {QStringLiteral("rcpt"), milliseconds(times.rcpt)},
            {QStringLiteral("data"), milliseconds(times.data)},
            {QStringLiteral("body"), milliseconds(times.body)},
            {QStringLiteral("ack"), milliseconds(times.ack)}};
}

QJsonValue reply(const jobs::ProbeAttempt &attempt)
{
    return attempt.reply.empty() ? QJsonValue() : QJsonValue(jsonText(attempt.reply));
}

QJsonObject attemptJson(const jobs::ProbeAttempt &attempt)
{
    QJsonObject object{{QStringLiteral("outcome"), QLatin1String(word(attempt.outcome))},
                       {QStringLiteral("phases_ms"), phases(attempt.phases)},
                       {QStringLiteral("reply"), reply(attempt)},
                       {QStringLiteral("put_off"), attempt.putOff},
                       {QStringLiteral("multi_line_354"), attempt.manyLineGoAhead}};
    if (attempt.fault)
        object[QStringLiteral("error")] = jsonText(toString(attempt.fault->kind));
    return object;
}

QJsonObject refJson(const CopyRef &ref)
{
    return {{QStringLiteral("mailbox"), jsonText(imap::displayName(ref.mailbox))},
            {QStringLiteral("uid"), jsonNumber(ref.uid.value)},
            {QStringLiteral("uidvalidity"), jsonNumber(ref.validity.value)}};
}

QJsonObject arrivalJson(const jobs::ProbeArrival &arrival)
{
    QJsonObject object = refJson(arrival.ref);
    object[QStringLiteral("after_ms")] =
        arrival.after ? QJsonValue(static_cast<qint64>(arrival.after->count())) : QJsonValue();
    object[QStringLiteral("size")] = jsonNumber(arrival.size);
    object[QStringLiteral("internaldate")] = jsonDate(arrival.internalDate);
    return object;
}

QJsonObject mailJson(const jobs::ProbedMail &mail)
{
    QJsonArray arrivals;
    for (const jobs::ProbeArrival &arrival : mail.arrivals)
        arrivals.append(arrivalJson(arrival));
    QJsonArray tries;
    for (const jobs::ProbeAttempt &attempt : mail.attempts)
        tries.append(attemptJson(attempt));
    const jobs::ProbeAttempt shown = mail.attempts.empty() ? jobs::ProbeAttempt() : mail.attempts.back();
    return {{QStringLiteral("id"), jsonMessageId(mail.mail.messageId())},
            {QStringLiteral("size"), jsonNumber(mail.bytes)},
            {QStringLiteral("attachment"), jsonNumber(mail.mail.attachmentBytes)},
            {QStringLiteral("phases_ms"), phases(shown.phases)},
            {QStringLiteral("reply"), reply(shown)},
            {QStringLiteral("outcome"), QLatin1String(word(shown.outcome))},
            {QStringLiteral("attempts"), static_cast<qint64>(mail.attempts.size())},
            {QStringLiteral("tries"), tries},
            {QStringLiteral("arrivals"), arrivals}};
}

QJsonObject modelJson(const std::optional<probe::LatencyModel> &model)
{
    const auto value = [&](double number) { return model ? QJsonValue(number) : QJsonValue(); };
    const probe::LatencyModel known = model.value_or(probe::LatencyModel());
    return {{QStringLiteral("base_ms"), value(known.baseMs)},
            {QStringLiteral("ms_per_mib"), value(known.msPerMib)},
            {QStringLiteral("r2"), value(known.r2)}};
}

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string bytesText(std::uint64_t bytes)
{
    return QLocale::c().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat).toStdString();
}

std::string secondsText(std::chrono::microseconds time)
{
    return QLocale::c().toString(static_cast<double>(time.count()) / 1e6, 'f', 2).toStdString() + " s";
}

std::string attemptText(const jobs::ProbeAttempt &attempt)
{
    switch (attempt.outcome) {
    case Outcome::Accepted:
        return "accepted " + secondsText(attempt.phases.ack.value_or(std::chrono::microseconds(0))) +
               " after the last dot: " + attempt.reply;
    case Outcome::Refused:
        return (attempt.reply.starts_with('4') ? "put off: " : "refused: ") + attempt.reply;
    case Outcome::Unknown:
        return "no answer after the last dot; the server may have it";
    case Outcome::NotSent:
        return "not sent" + (attempt.fault ? ": " + attempt.fault->detail : std::string());
    }
    return {};
}

} // namespace

QJsonObject probeJson(const jobs::ProbeCleanup &cleanup)
{
    QJsonArray left;
    for (const CopyRef &ref : cleanup.left)
        left.append(refJson(ref));
    QJsonObject object{{QStringLiteral("found"), jsonNumber(cleanup.found)},
                       {QStringLiteral("removed"), jsonNumber(cleanup.removed)},
                       {QStringLiteral("left"), left}};
    if (cleanup.fault)
        object[QStringLiteral("error")] = jsonText(toString(cleanup.fault->kind));
    return object;
}

QJsonObject probeJson(const jobs::ProbeReport &report)
{
    QJsonArray mails;
    for (const jobs::ProbedMail &mail : report.mails)
        mails.append(mailJson(mail));
    QJsonArray timeouts;
    for (const probe::TimeoutReached &reached : report.timeouts)
        timeouts.append(QJsonObject{{QStringLiteral("sender"), utf8(reached.sender.name)},
                                    {QStringLiteral("id"), utf8(reached.sender.id)},
                                    {QStringLiteral("timeout_s"), static_cast<qint64>(reached.sender.seconds)},
                                    {QStringLiteral("assumed"), reached.sender.assumed},
                                    {QStringLiteral("at_size"), jsonNumber(reached.atBytes)}});
    QJsonObject object{{QStringLiteral("run"), jsonText(report.run)},
                       {QStringLiteral("server"), jsonText(report.server)},
                       {QStringLiteral("masked_banner"), report.maskedBanner},
                       {QStringLiteral("masked_keywords"), jsonTexts(report.maskedKeywords)},
                       {QStringLiteral("mails"), mails},
                       {QStringLiteral("ack_model"), modelJson(report.model)},
                       {QStringLiteral("timeouts_reached"), timeouts},
                       {QStringLiteral("cleanup"), probeJson(report.cleanup)}};
    if (report.fault)
        object[QStringLiteral("error")] = QJsonObject{{QStringLiteral("kind"), jsonText(toString(report.fault->kind))}};
    return object;
}

std::string probeWords(const jobs::ProbeEvent &event, const probe::Plan &plan)
{
    const std::string mail = "Mail " + std::to_string(event.number);
    switch (event.kind) {
    case jobs::ProbeEvent::Kind::Ready:
        return "Watching the INBOX of the account. Sending from " + plan.from + " to " + plan.to + ".";
    case jobs::ProbeEvent::Kind::Sending:
        return mail + (event.attempt > 1 ? ": sending the same mail again, attempt " + std::to_string(event.attempt)
                                         : ": sending");
    case jobs::ProbeEvent::Kind::PutOff:
        return mail + ": the server has no time for it: " + event.outcome.fault.value_or(Fault()).serverText +
               " Asking it again in " + secondsText(event.pause) + ".";
    case jobs::ProbeEvent::Kind::Attempted:
        return mail + ": " + attemptText(event.outcome);
    case jobs::ProbeEvent::Kind::Arrived:
        return mail + ": copy " + std::to_string(event.copy) + " arrived in " +
               imap::displayName(event.arrival.ref.mailbox) +
               (event.arrival.after ? " after " + secondsText(*event.arrival.after) : std::string());
    case jobs::ProbeEvent::Kind::Cleaning:
        return "Removing the test mails again.";
    }
    return {};
}

std::string probeWords(const jobs::ProbeCleanup &cleanup)
{
    std::string text =
        "Test mails found: " + std::to_string(cleanup.found) + ", removed: " + std::to_string(cleanup.removed) + ".";
    for (const CopyRef &ref : cleanup.left)
        text += " Still there: " + imap::displayName(ref.mailbox) + ", UID " + std::to_string(ref.uid.value) + ".";
    return text;
}

std::vector<std::string> probeWords(const jobs::ProbeReport &report)
{
    std::vector<std::string> lines;
    for (const jobs::ProbedMail &mail : report.mails)
        lines.push_back("Mail " + std::to_string(mail.mail.number) + " (" + bytesText(mail.bytes) + "): attempts " +
                        std::to_string(mail.attempts.size()) + ", copies " + std::to_string(mail.arrivals.size()));
    for (const jobs::ProbedMail &mail : report.mails) {
        if (!mail.arrivals.empty() && std::ranges::any_of(mail.attempts, &jobs::ProbeAttempt::putOffAtTheDot))
            lines.push_back("Mail " + std::to_string(mail.mail.number) +
                            " was put off after the last dot, and came all the same: a sender sends such mail again, "
                            "and it arrives twice.");
    }
    if (report.maskedBanner || !report.maskedKeywords.empty())
        lines.emplace_back("A firewall rewrites the SMTP dialogue of this server.");
    if (report.model)
        lines.push_back(
            "Time to the answer: " +
            secondsText(std::chrono::microseconds(static_cast<std::int64_t>(report.model->baseMs * 1000))) + " and " +
            secondsText(std::chrono::microseconds(static_cast<std::int64_t>(report.model->msPerMib * 1000))) +
            " for each MiB.");
    for (const probe::TimeoutReached &reached : report.timeouts)
        lines.push_back("From " + bytesText(reached.atBytes) + " on it is longer than the " +
                        std::to_string(reached.sender.seconds) + " s of " + std::string(reached.sender.name) +
                        (reached.sender.assumed ? " (assumed)." : "."));
    lines.push_back(probeWords(report.cleanup));
    const bool missing = std::any_of(report.mails.begin(), report.mails.end(), [](const jobs::ProbedMail &mail) {
        return mail.arrivals.empty() && !mail.attempts.empty() && mail.attempts.back().outcome != Outcome::Refused;
    });
    if (missing)
        lines.emplace_back("Not every mail has arrived. If one comes later, remove it with: onecopyctl probe --clean");
    return lines;
}

} // namespace onecopy::ctl
