// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "core/base/text.h"
#include "core/imap/mailboxname.h"
#include "widgets/checklistfault.h"
#include "widgets/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <cstdio>
#include <mutex>
#include <unistd.h>

namespace onecopy::ctl {

namespace {

void writeOut(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

QString plain(const QString &text)
{
    return widgets::words::withoutIsolates(text);
}

/// A bar on a terminal: rewritten in place, cleared before anything else is printed. There is one terminal, so there is
/// one bar; it is shown from the threads of jobs.
class TerminalProgress
{
public:
    static TerminalProgress &instance()
    {
        static TerminalProgress bar;
        return bar;
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        if (m_shown)
            std::fputs("\r\033[K", stderr);
        m_shown = false;
    }
    void show(const Progress &progress)
    {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (now - m_at < std::chrono::milliseconds(100))
            return;
        m_at = now;
        m_shown = true;
        std::fprintf(stderr, "\r\033[K%s", plain(widgets::words::progress(progress)).toUtf8().constData());
        std::fflush(stderr);
    }

private:
    TerminalProgress() = default;

    std::mutex m_mutex;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_at;
};

/// A stop of the checklist: no mail was at risk, but a setting of a server.
bool isAboutASetting(const Fault &fault)
{
    return fault.kind == FaultKind::SafetyStop &&
           (fault.where.starts_with("checklist") || fault.where.starts_with("restore ") || fault.where == "scanner");
}

} // namespace

void clearProgress()
{
    TerminalProgress::instance().clear();
}

void printJson(const QJsonObject &document)
{
    clearProgress();
    writeOut(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

void printJsonLine(const QJsonObject &object)
{
    printJson(object);
}

void printLine(std::string_view text)
{
    clearProgress();
    writeOut(QByteArray::fromStdString(printable(text, 10'000)));
}

void printAside(std::string_view text)
{
    clearProgress();
    std::fprintf(stderr, "%s\n", printable(text, 10'000).c_str());
}

void printFault(const Fault &fault, bool json)
{
    clearProgress();
    const bool setting = isAboutASetting(fault);
    const widgets::words::FaultText words =
        setting ? widgets::words::checklistFault(fault) : widgets::words::fault(fault);
    QString line = plain(words.headline);
    if (!fault.detail.empty())
        line += QStringLiteral(" (") + jsonText(printable(fault.detail)) + QLatin1Char(')');
    // The advice is about a window; here the detail says what to do.
    if (!setting)
        line += QLatin1Char(' ') + plain(words.advice);
    if (!setting && !words.said.isEmpty())
        line += QLatin1Char(' ') + plain(words.said);
    const QByteArray text = QByteArray::fromStdString(printable(line.toStdString(), 2'000));
    std::fprintf(stderr, "onecopyctl: %s [%s]\n", text.constData(), words.code.toUtf8().constData());
    if (json) {
        QJsonObject error{{QStringLiteral("kind"), jsonText(toString(fault.kind))},
                          {QStringLiteral("message"), QString::fromUtf8(text)}};
        if (!fault.where.empty())
            error[QStringLiteral("where")] = jsonText(fault.where);
        printJson({{QStringLiteral("error"), error}});
    }
}

QString jsonText(std::string_view bytes)
{
    return QString::fromStdString(toValidUtf8(bytes));
}

QJsonValue jsonDate(std::optional<EpochSeconds> at)
{
    return at ? QJsonValue(QString::fromStdString(isoUtc(*at))) : QJsonValue();
}

QJsonValue jsonMessageId(const std::string &key)
{
    return key.empty() ? QJsonValue() : QJsonValue(QLatin1Char('<') + jsonText(key) + QLatin1Char('>'));
}

QJsonValue jsonNumber(std::uint64_t number)
{
    return QJsonValue(static_cast<qint64>(number));
}

QJsonObject jsonGroup(const duplicates::Group &group)
{
    QJsonArray copies;
    for (const duplicates::Copy &copy : group.copies) {
        copies.append(QJsonObject{
            {QStringLiteral("mailbox"), jsonText(imap::displayName(copy.ref.mailbox))},
            {QStringLiteral("uid"), jsonNumber(copy.ref.uid.value)},
            {QStringLiteral("uidvalidity"), jsonNumber(copy.ref.validity.value)},
            {QStringLiteral("internaldate"), jsonDate(copy.internalDate)},
            {QStringLiteral("size"), jsonNumber(copy.size)},
            {QStringLiteral("role"),
             copy.role == duplicates::Role::Original ? QStringLiteral("original") : QStringLiteral("extra")},
        });
    }
    QJsonArray differences;
    for (const std::string &name : group.differences)
        differences.append(jsonText(name));
    return {
        {QStringLiteral("id"), jsonText(group.id)},
        {QStringLiteral("message_id"), jsonMessageId(group.messageId)},
        {QStringLiteral("match"), jsonText(duplicates::toString(group.match))},
        {QStringLiteral("class"), jsonText(duplicates::toString(group.cls))},
        {QStringLiteral("proved"), group.proved},
        {QStringLiteral("by_design"), group.byDesign},
        {QStringLiteral("subject"), jsonText(group.face.subject)},
        {QStringLiteral("from"), jsonText(group.face.fromAddress)},
        {QStringLiteral("size"), jsonNumber(group.size)},
        {QStringLiteral("differences"), differences},
        {QStringLiteral("copies"), copies},
    };
}

Result<ProgressSink> progressSink(const std::string &how)
{
    if (how == "none")
        return ProgressSink();
    if (how == "json") {
        return ProgressSink([](const Progress &progress) {
            const QJsonObject line{{QStringLiteral("phase"), jsonText(toString(progress.phase))},
                                   {QStringLiteral("done"), jsonNumber(progress.done)},
                                   {QStringLiteral("total"), jsonNumber(progress.total)}};
            std::fprintf(stderr, "%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        });
    }
    if (how != "auto")
        return fail(FaultKind::Usage, "--progress", "use auto, none or json");
    if (isatty(STDERR_FILENO) == 0)
        return ProgressSink();
    return ProgressSink([](const Progress &progress) { TerminalProgress::instance().show(progress); });
}

} // namespace onecopy::ctl
