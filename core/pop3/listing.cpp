// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/pop3/session.h"

namespace onecopy::pop3 {

namespace {

/// A size that is below nought has passed 2^31 in a server that counts so far: nobody knows it.
std::optional<std::uint64_t> sizeFrom(std::string_view text)
{
    text = text.substr(0, text.find_first_of(" \t"));
    const bool overflowed = text.starts_with('-') && parseNumber(text.substr(1));
    return overflowed ? std::optional<std::uint64_t>(0) : parseNumber(text);
}

} // namespace

Result<MailboxSize> Client::Session::stat()
{
    Result<Status> status = perform("STAT");
    if (!status)
        return passOn(status);
    const std::string_view text = status->text;
    const auto blank = text.find(' ');
    const auto messages = parseNumber(text.substr(0, blank));
    const std::string_view rest = blank == std::string_view::npos ? std::string_view{} : trimmed(text.substr(blank));
    // RFC 1939 5 STAT: more may follow.
    const auto bytes = sizeFrom(rest);
    if (!messages || !bytes)
        return m_wire.die(made(FaultKind::Protocol, "STAT without two numbers", text));
    if (*messages > limits::popMessages)
        return m_wire.die(made(FaultKind::Limit, "more messages than can be handled", text));
    return MailboxSize{static_cast<std::uint32_t>(*messages), *bytes};
}

Result<std::vector<MessageId>> Client::Session::uidl()
{
    Result<Status> status = perform("UIDL");
    if (!status)
        return passOn(status);
    std::vector<MessageId> ids;
    Result<void> read = readLines(Length::Long, [&](std::string_view line) -> Result<void> {
        const auto entry = parseNumbered(line);
        // A message that the server gives no id says nothing of the others.
        if (!entry)
            return tl::unexpected(made(FaultKind::Protocol, "a line of UIDL that is none", line));
        if (entry->rest.size() > limits::popIdBytes || ids.size() >= limits::popMessages)
            return tl::unexpected(made(FaultKind::Limit, "an id that is too long, or too many of them"));
        ids.push_back({entry->number, std::string(entry->rest)});
        return {};
    });
    if (!read)
        return passOn(read);
    return ids;
}

Result<std::vector<MessageSize>> Client::Session::list()
{
    Result<Status> status = perform("LIST");
    if (!status)
        return passOn(status);
    std::vector<MessageSize> sizes;
    Result<void> read = readLines(Length::Long, [&](std::string_view line) -> Result<void> {
        const auto entry = parseNumbered(line);
        const auto bytes = entry ? sizeFrom(entry->rest) : std::nullopt;
        if (!bytes)
            return tl::unexpected(made(FaultKind::Protocol, "a line of LIST that is none", line));
        if (sizes.size() >= limits::popMessages)
            return tl::unexpected(made(FaultKind::Limit, "more messages than can be handled"));
        sizes.push_back({entry->number, *bytes});
        return {};
    });
    if (!read)
        return passOn(read);
    return sizes;
}

Result<void> Client::Session::stream(const std::string &command, Length length, const Sink &sink)
{
    Result<Status> status = perform(command);
    if (!status)
        return passOn(status);
    std::uint64_t bytes = 0;
    return readLines(length, [&](std::string_view line) -> Result<void> {
        bytes += line.size() + 2;
        if (bytes > limits::messageBytes)
            return tl::unexpected(made(FaultKind::Limit, "a message that is too large"));
        return sink(std::string(line) + "\r\n");
    });
}

} // namespace onecopy::pop3
