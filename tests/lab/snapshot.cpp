// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/snapshot.h"

#include "core/base/text.h"
#include "tests/lab/imappipe.h"
#include "tests/lab/mailtext.h"

#include <QCryptographicHash>
#include <algorithm>
#include <optional>

namespace onecopy::lab {
namespace {

/// The text between `open` and the next `close`.
std::string_view between(std::string_view line, std::string_view open, char close)
{
    const std::size_t start = line.find(open);
    if (start == std::string_view::npos)
        return {};
    line.remove_prefix(start + open.size());
    return line.substr(0, line.find(close));
}

std::vector<std::string> flagsOf(std::string_view list)
{
    std::vector<std::string> flags;
    while (!list.empty()) {
        const std::size_t blank = list.find(' ');
        const std::string_view flag = list.substr(0, blank);
        if (!flag.empty() && flag != "\\Recent")
            flags.emplace_back(flag);
        list.remove_prefix(blank == std::string_view::npos ? list.size() : blank + 1);
    }
    std::sort(flags.begin(), flags.end());
    return flags;
}

std::optional<StoredMessage> storedMessage(const PipeResponse &response)
{
    // The items before the literal come in the order in which they were asked for; its line is "… BODY[] {n})".
    if (response.line.find(" FETCH (") == std::string::npos || response.literals.size() != 1)
        return std::nullopt;
    const std::string &bytes = response.literals.front();
    const auto uid = parseNumber(between(response.line, "(UID ", ' '));
    if (!uid)
        return std::nullopt;
    const QByteArray view = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return StoredMessage{static_cast<std::uint32_t>(*uid), flagsOf(between(response.line, "FLAGS (", ')')),
                         std::string(between(response.line, "INTERNALDATE \"", '"')), bytes.size(),
                         QCryptographicHash::hash(view, QCryptographicHash::Sha256).toHex().toStdString()};
}

/// The name at the end of "* LIST (\HasNoChildren) "/" name".
std::optional<std::string> listedName(const PipeResponse &response)
{
    if (!response.line.starts_with("* LIST (") || response.line.find("\\Noselect") != std::string::npos ||
        response.line.find("\\NonExistent") != std::string::npos)
        return std::nullopt;
    if (!response.literals.empty())
        return response.literals.back();
    std::string_view rest = response.line;
    rest.remove_prefix(rest.find(") \"") + 3);
    rest.remove_prefix(rest.find("\" ") + 2);
    if (!rest.starts_with('"'))
        return std::string(rest);
    std::string name;
    for (std::size_t at = 1; at + 1 < rest.size(); ++at) {
        if (rest[at] == '\\')
            ++at;
        name += rest[at];
    }
    return name;
}

Result<std::vector<StoredMessage>> readMailbox(ImapPipe &pipe, const std::string &mailbox)
{
    std::vector<StoredMessage> messages;
    auto done = pipe.run("EXAMINE " + imapQuoted(mailbox));
    if (!done)
        return passOn(done);
    done = pipe.run("UID FETCH 1:* (UID FLAGS INTERNALDATE BODY.PEEK[])", [&messages](PipeResponse &response) {
        if (auto message = storedMessage(response))
            messages.push_back(std::move(*message));
    });
    if (!done)
        return passOn(done);
    std::sort(messages.begin(), messages.end(), [](const auto &a, const auto &b) { return a.uid < b.uid; });
    return messages;
}

} // namespace

Result<AccountSnapshot> allMessages(const Dovecot &dovecot, const std::string &user)
{
    auto pipe = ImapPipe::open(dovecot.imapCommand(user));
    if (!pipe)
        return passOn(pipe);
    auto list = pipe->ask("LIST \"\" \"*\"");
    if (!list)
        return passOn(list);
    AccountSnapshot snapshot;
    for (const PipeResponse &response : *list) {
        const auto name = listedName(response);
        if (!name)
            continue;
        auto messages = readMailbox(*pipe, *name);
        if (!messages)
            return passOn(messages);
        snapshot[*name] = std::move(*messages);
    }
    return snapshot;
}

Result<std::vector<StoredMessage>> messagesIn(const Dovecot &dovecot, const std::string &user,
                                              const std::string &wireMailbox)
{
    auto pipe = ImapPipe::open(dovecot.imapCommand(user));
    if (!pipe)
        return passOn(pipe);
    return readMailbox(*pipe, wireMailbox);
}

Result<std::string> messageBytes(const Dovecot &dovecot, const std::string &user, const std::string &wireMailbox,
                                 std::uint32_t uid)
{
    auto pipe = ImapPipe::open(dovecot.imapCommand(user));
    if (!pipe)
        return passOn(pipe);
    if (auto opened = pipe->run("EXAMINE " + imapQuoted(wireMailbox)); !opened)
        return passOn(opened);
    auto responses = pipe->ask("UID FETCH " + std::to_string(uid) + " (BODY.PEEK[])");
    if (!responses)
        return passOn(responses);
    for (PipeResponse &response : *responses) {
        if (response.literals.size() == 1)
            return std::move(response.literals.front());
    }
    return fail(FaultKind::NotFound, "lab imap pipe", "no message " + std::to_string(uid));
}

} // namespace onecopy::lab
