// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "core/base/text.h"
#include "core/imap/mailboxname.h"
#include "widgets/words/checklistfault.h"
#include "widgets/words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <optional>
#include <poll.h>
#include <unistd.h>

namespace onecopy::ctl {

namespace {

std::atomic<int> writeError = 0; ///< errno of the first write to stdout that failed

void writePart(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void writeOut(const QByteArray &bytes)
{
    writePart(bytes);
    std::fputc('\n', stdout);
    (void)outputFault();
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
    std::mutex m_mutex;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_at;
};

TerminalProgress terminalBar;

/// What a fault says of itself: the place, where it is not named in the reason, and the reason.
std::string reasonOf(const Fault &fault)
{
    const bool tells = !fault.where.empty() && fault.where != "onecopyctl";
    if (!tells || fault.detail.find(fault.where) != std::string::npos)
        return printable(fault.detail);
    return printable(fault.where) + (fault.detail.empty() ? std::string() : ": " + printable(fault.detail));
}

/// A stop of the checklist: no mail was at risk, but a setting of a server.
bool isAboutASetting(const Fault &fault)
{
    return fault.kind == FaultKind::SafetyStop &&
           (fault.where.starts_with("checklist") || fault.where.starts_with("restore ") || fault.where == "scanner" ||
            fault.where == "postfix" || fault.where == "exim" || fault.where == "dovecot");
}

/// What the kind alone would tell of a command line in a way that leads astray is put right.
widgets::words::FaultText wordsFor(const Fault &fault)
{
    if (isAboutASetting(fault))
        return widgets::words::checklistFault(fault);
    widgets::words::FaultText words = widgets::words::fault(fault);
    const bool missing = fault.kind == FaultKind::NotFound;
    const bool damaged = fault.kind == FaultKind::StoreDamaged;
    const bool ofStore = fault.where.starts_with("open ");
    if (fault.kind == FaultKind::Timeout) {
        // Whatever command it is.
        words.advice.replace(QStringLiteral("“onecopyctl scan --timeout 600”"), QStringLiteral("--timeout 600"));
    } else if (fault.kind == FaultKind::ServerUnavailable && fault.where.starts_with("smtp RCPT ")) {
        words.advice += QStringLiteral(" Or play a sender that does so by itself: --sender-timeout 600 --retries 5 "
                                       "--retry-interval 120.");
    } else if (fault.kind == FaultKind::SafetyStop && fault.detail.starts_with("add --yes")) {
        words.headline = QStringLiteral("Nothing was done, as nobody has agreed to it.");
        words.advice.clear();
    } else if (missing && fault.where == "undo") {
        words.headline = QStringLiteral("There is nothing to put back.");
        words.advice = QStringLiteral("See the removals with: onecopyctl runs.");
    } else if (missing && fault.where == "account") {
        words.headline = QStringLiteral("There is no account of that name.");
        words.advice = QStringLiteral("See those that are saved with: onecopyctl account list.");
    } else if (missing && fault.where.starts_with("--")) {
        words.headline = QStringLiteral("What was named is not known.");
        words.advice = QStringLiteral("Check the spelling, and run onecopyctl scan where it is new.");
    } else if (missing && (ofStore || fault.where == "scan")) {
        words.headline = QStringLiteral("Nothing was checked yet.");
        words.advice = QStringLiteral("Read the mailbox first: onecopyctl scan; or name another file with --store.");
    } else if (damaged && ofStore) {
        words.headline = QStringLiteral("This is no data file of Onecopy, and it is left as it is.");
        words.advice = QStringLiteral("Name another file with --store, or move this one away.");
    } else if (damaged) { // only a scan, or a new account, sets a file aside
        words.advice = QStringLiteral("No mail is affected. The next scan (onecopyctl scan) sets the file aside under "
                                      "a new name and begins a new one.");
    }
    return words;
}

/// QJsonDocument writes DEL, C1 controls and what turns the direction of text as they are, and a terminal obeys them.
/// \u009B is the same text to a program (RFC 8259 7).
QByteArray harmlessJson(QByteArray json)
{
    if (std::ranges::none_of(json, [](char c) { return static_cast<unsigned char>(c) >= 0x7F; }))
        return json;
    constexpr qsizetype atOnce = 64 * 1024;
    QByteArray out;
    out.reserve(json.size() + json.size() / 16);
    QStringDecoder decoder(QStringDecoder::Utf8);
    for (qsizetype at = 0; at < json.size(); at += atOnce) {
        QString part;
        for (const QChar c : QString(decoder(QByteArrayView(json).sliced(at, std::min(atOnce, json.size() - at))))) {
            const QChar::Category category = c.category();
            const bool speaks = category == QChar::Other_Control || category == QChar::Other_Format ||
                                category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
            if (speaks && c.unicode() >= 0x7F)
                part += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
            else
                part += c;
        }
        out += part.toUtf8();
    }
    return out;
}

} // namespace

void clearProgress()
{
    terminalBar.clear();
}

void printJson(const QJsonObject &document)
{
    clearProgress();
    writeOut(harmlessJson(QJsonDocument(document).toJson(QJsonDocument::Compact)));
}

void JsonPrinter::name(const char *name)
{
    clearProgress();
    writePart(m_begun ? "," : "{");
    writePart('"' + QByteArray(name) + "\":");
    m_begun = true;
}

void JsonPrinter::value(const char *name, const QJsonValue &value)
{
    this->name(name);
    const QByteArray alone = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    writePart(harmlessJson(alone.mid(1, alone.size() - 2))); // a document is a list or an object
}

void JsonPrinter::text(const char *name, const std::string &json)
{
    this->name(name);
    writePart(harmlessJson(QByteArray::fromStdString(json)));
}

void JsonPrinter::beginList(const char *name)
{
    this->name(name);
    writePart("[");
    m_listed = false;
}

void JsonPrinter::item(const QJsonObject &object)
{
    clearProgress();
    writePart(std::exchange(m_listed, true) ? "," : "");
    writePart(harmlessJson(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void JsonPrinter::endList()
{
    writePart("]");
}

void JsonPrinter::end()
{
    writeOut(m_begun ? "}" : "{}");
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

std::string sentencesOf(const Fault &fault)
{
    const bool setting = isAboutASetting(fault);
    const widgets::words::FaultText words = wordsFor(fault);
    QString line = plain(words.headline);
    const QString reason = jsonText(reasonOf(fault));
    if (!reason.isEmpty())
        line += QStringLiteral(" (") + reason + QLatin1Char(')');
    // The advice is about a window; here the detail says what to do.
    if (!setting && !words.advice.isEmpty())
        line += QLatin1Char(' ') + plain(words.advice);
    const QString said = plain(words.said);
    if (!setting && !said.isEmpty() && (reason.isEmpty() || !said.contains(reason)))
        line += QLatin1Char(' ') + said;
    return printable(line.toStdString(), 2'000);
}

QJsonObject tellFault(const Fault &fault)
{
    clearProgress();
    const std::string text = sentencesOf(fault);
    std::fprintf(stderr, "onecopyctl: %s [%s]\n", text.c_str(), wordsFor(fault).code.toUtf8().constData());
    QJsonObject error{{QStringLiteral("kind"), jsonText(toString(fault.kind))},
                      {QStringLiteral("message"), jsonText(text)}};
    if (!fault.where.empty())
        error[QStringLiteral("where")] = jsonText(fault.where);
    return error;
}

void printFault(const Fault &fault, bool json)
{
    const QJsonObject error = tellFault(fault);
    if (json)
        printJson({{QStringLiteral("error"), error}});
}

std::optional<Fault> outputFault()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        int none = 0;
        writeError.compare_exchange_strong(none, errno == 0 ? EIO : errno);
    }
    if (writeError == 0)
        return std::nullopt;
    return Fault{FaultKind::File, "standard output", std::strerror(writeError), {}};
}

WhileHeard::WhileHeard(std::stop_token stop)
    : m_outer(std::move(stop), [this] { m_over.request_stop(); })
    , m_listener([this](const std::stop_token &ended) {
        constexpr int oneLook = 200; // milliseconds
        while (!ended.stop_requested() && !m_over.stop_requested()) {
            // Nobody asks for an event: a pipe tells of its own accord that its reader has gone.
            pollfd out{STDOUT_FILENO, 0, 0};
            const bool gone = ::poll(&out, 1, oneLook) > 0 && (out.revents & (POLLERR | POLLHUP)) != 0;
            if (gone || outputFailed())
                m_over.request_stop();
        }
    })
{
}

bool WhileHeard::outputFailed()
{
    return writeError != 0;
}

QString jsonText(std::string_view bytes)
{
    return QString::fromStdString(toValidUtf8(bytes));
}

QJsonArray jsonTexts(const std::vector<std::string> &all)
{
    QJsonArray array;
    for (const std::string &text : all)
        array.append(jsonText(text));
    return array;
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
        {QStringLiteral("differences"), jsonTexts(group.differences)},
        {QStringLiteral("full"), group.full},
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
    return ProgressSink([](const Progress &progress) { terminalBar.show(progress); });
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string counted(std::uint64_t number, const char *one, const char *many)
{
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::string remarkOnFull(std::uint64_t groups)
{
    return "onecopyctl: " + counted(groups, "message has", "messages have") +
           " more copies than are told apart at once: only the first ones are counted, of each at most " +
           std::to_string(duplicates::mostCopies) + ". The others follow with the next scan, once those were removed.";
}

} // namespace onecopy::ctl
