// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/filler.h"

#include "core/base/text.h"
#include "tests/lab/imappipe.h"
#include "tests/lab/mailtext.h"
#include "tests/lab/seeder.h"

#include <deque>

namespace onecopy::lab {
namespace {

constexpr std::size_t batchMessages = 500;
constexpr std::size_t batchBytes = 512 * 1024;

void appendOne(std::string &command, EpochSeconds internalDate, std::string_view flags, std::string_view bytes)
{
    command.append(" (").append(flags).append(") \"");
    appendInternalDate(command, internalDate);
    command += "\" {";
    appendNumber(command, bytes.size());
    command.append("+}\r\n").append(bytes);
}

struct AppendedUids
{
    std::uint32_t validity = 0;
    std::uint32_t first = 0;
    std::uint64_t count = 0;
};

/// "f1 OK [APPENDUID 38505 3955:3957] …" (RFC 4315 3, RFC 3502): Dovecot gives the UIDs of one command without gaps.
std::optional<AppendedUids> appendedUids(std::string_view line)
{
    constexpr std::string_view code = "[APPENDUID ";
    const std::size_t start = line.find(code);
    if (start == std::string_view::npos)
        return std::nullopt;
    line = line.substr(start + code.size(), line.find(']', start) - start - code.size());
    const std::size_t blank = line.find(' ');
    const auto validity = parseNumber(line.substr(0, blank));
    const std::string_view set = blank == std::string_view::npos ? std::string_view() : line.substr(blank + 1);
    const std::size_t colon = set.find(':');
    const auto first = parseNumber(set.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : parseNumber(set.substr(colon + 1));
    if (!validity || !first || !last || *last < *first)
        return std::nullopt;
    return AppendedUids{static_cast<std::uint32_t>(*validity), static_cast<std::uint32_t>(*first), *last - *first + 1};
}

/// One APPEND command for one mailbox, with what the truth needs to know of its messages.
struct Batch
{
    struct Entry
    {
        SeedMessage message; ///< without its bytes
        std::uint64_t size;
    };
    std::size_t mailbox = 0;
    std::string command;
    std::vector<Entry> entries;
};

class Filler
{
public:
    Filler(ImapPipe pipe, TruthRecorder recorder)
        : m_pipe(std::move(pipe))
        , m_recorder(std::move(recorder))
    {
    }

    [[nodiscard]] Result<Truth> run(Seeder &seeder, char separator);

private:
    [[nodiscard]] Result<void> makeMailboxes(const std::vector<std::string> &names, char separator);
    [[nodiscard]] Result<void> flush(Batch &batch);
    void answered(const std::string &line);

    ImapPipe m_pipe;
    TruthRecorder m_recorder;
    std::vector<TruthMailbox> m_mailboxes;
    std::vector<Batch> m_open;    ///< by mailbox
    std::deque<Batch> m_inFlight; ///< sent, in order
    std::string m_refusal;
};

Result<void> Filler::makeMailboxes(const std::vector<std::string> &names, char separator)
{
    for (const std::string &utf8 : names) {
        TruthMailbox mailbox;
        mailbox.name = utf8;
        for (char &c : mailbox.name)
            c = c == '/' ? separator : c;
        mailbox.wire = toModifiedUtf7(mailbox.name);
        const std::string quoted = imapQuoted(mailbox.wire);
        auto created = mailbox.name == "INBOX" ? Result<std::string>() : m_pipe.run("CREATE " + quoted);
        if (!created && created.error().serverText.find("[ALREADYEXISTS]") == std::string::npos)
            return passOn(created);
        auto status = m_pipe.ask("STATUS " + quoted + " (UIDVALIDITY)");
        if (!status)
            return passOn(status);
        for (const PipeResponse &response : *status) {
            constexpr std::string_view item = "(UIDVALIDITY ";
            if (const std::size_t at = response.line.rfind(item);
                at != std::string::npos && response.line.ends_with(')'))
                mailbox.uidValidity = static_cast<std::uint32_t>(
                    parseNumber(std::string_view(response.line)
                                    .substr(at + item.size(), response.line.size() - at - item.size() - 1))
                        .value_or(0));
        }
        m_mailboxes.push_back(std::move(mailbox));
    }
    return {};
}

Result<Truth> Filler::run(Seeder &seeder, char separator)
{
    if (auto made = makeMailboxes(seeder.mailboxes(), separator); !made)
        return passOn(made);
    m_open.resize(m_mailboxes.size());
    SeedMessage message;
    while (seeder.next(message)) {
        Batch &batch = m_open[message.mailbox];
        if (batch.entries.empty()) {
            batch.mailbox = message.mailbox;
            batch.command = "f APPEND " + imapQuoted(m_mailboxes[message.mailbox].wire);
        }
        appendOne(batch.command, message.internalDate, message.flags, message.bytes);
        const std::uint64_t size = message.bytes.size();
        std::string bytes = std::move(message.bytes);
        batch.entries.push_back({message, size});
        message.bytes = std::move(bytes);
        if (batch.entries.size() < batchMessages && batch.command.size() < batchBytes)
            continue;
        if (auto sent = flush(batch); !sent)
            return passOn(sent);
    }
    for (Batch &batch : m_open) {
        if (auto sent = batch.entries.empty() ? Result<void>() : flush(batch); !sent)
            return passOn(sent);
    }
    while (!m_inFlight.empty() && m_refusal.empty()) {
        auto response = m_pipe.nextResponse();
        if (!response)
            return passOn(response);
        answered(response->line);
    }
    if (!m_refusal.empty())
        return fail(FaultKind::ServerRefused, "lab fill", {}, printable(m_refusal));
    return m_recorder.finish(std::move(m_mailboxes));
}

Result<void> Filler::flush(Batch &batch)
{
    const std::string command = std::exchange(batch.command, {}) + "\r\n";
    m_inFlight.push_back(std::exchange(batch, {}));
    auto sent = m_pipe.send(command, [this](PipeResponse &response) { answered(response.line); });
    if (sent && !m_refusal.empty())
        return fail(FaultKind::ServerRefused, "lab fill", {}, printable(m_refusal));
    return sent;
}

void Filler::answered(const std::string &line)
{
    if (!line.starts_with("f "))
        return;
    const auto uids = appendedUids(line);
    if (!line.starts_with("f OK") || !uids || m_inFlight.empty() || uids->count != m_inFlight.front().entries.size()) {
        m_refusal = line;
        return;
    }
    std::uint32_t uid = uids->first;
    for (const Batch::Entry &entry : m_inFlight.front().entries)
        m_recorder.add(entry.message, entry.size, uid++);
    m_inFlight.pop_front();
}

} // namespace

Result<Truth> fill(const Dovecot &dovecot, const std::string &user, const SeedPlan &plan, const std::string &truthFile)
{
    auto pipe = ImapPipe::open(dovecot.imapCommand(user));
    if (!pipe)
        return passOn(pipe);
    auto recorder = TruthRecorder::open(truthFile);
    if (!recorder)
        return passOn(recorder);
    Seeder seeder(plan);
    return Filler(std::move(*pipe), std::move(*recorder)).run(seeder, dovecot.separator());
}

Result<std::uint32_t> appendMessage(const Dovecot &dovecot, const std::string &user, const std::string &wireMailbox,
                                    std::string_view bytes, EpochSeconds internalDate, std::string_view flags)
{
    auto pipe = ImapPipe::open(dovecot.imapCommand(user));
    if (!pipe)
        return passOn(pipe);
    std::string command = "APPEND " + imapQuoted(wireMailbox);
    appendOne(command, internalDate, flags, bytes);
    auto answer = pipe->run(command);
    if (!answer)
        return passOn(answer);
    const auto uids = appendedUids(*answer);
    return uids ? Result<std::uint32_t>(uids->first) : fail(FaultKind::Protocol, "lab append", {}, printable(*answer));
}

} // namespace onecopy::lab
