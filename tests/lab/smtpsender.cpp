// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/smtpsender.h"

#include "core/base/text.h"
#include "tests/lab/loopback.h"

namespace onecopy::lab {
namespace {

/// Reads one reply with all its lines (RFC 5321 4.2.1) and fails unless it begins with `digit`.
Result<std::string> expect(LineSocket &socket, char digit, Deadline deadline)
{
    while (true) {
        auto line = socket.readLine(deadline);
        if (!line)
            return line;
        if (line->size() > 3 && (*line)[3] == '-')
            continue;
        if (!line->starts_with(digit))
            return fail(FaultKind::ServerRefused, "lab smtp", {}, printable(*line));
        return line;
    }
}

Result<std::string> say(LineSocket &socket, const std::string &line, char digit, Deadline deadline)
{
    if (auto sent = socket.write(line + "\r\n", deadline); !sent)
        return passOn(sent);
    return expect(socket, digit, deadline);
}

/// RFC 5321 4.5.2.
std::string dotStuffed(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + 64);
    bool lineStart = true;
    for (const char c : bytes) {
        if (lineStart && c == '.')
            text += '.';
        text += c;
        lineStart = c == '\n';
    }
    if (!text.ends_with("\r\n"))
        text += "\r\n";
    return text + ".";
}

} // namespace

Result<std::string> sendMail(std::uint16_t port, std::string_view from, std::string_view recipient,
                             std::string_view bytes, bool lmtp, std::chrono::milliseconds wait)
{
    const Deadline deadline = Deadline::in(wait);
    auto socket = LineSocket::connect(port, deadline);
    if (!socket)
        return passOn(socket);
    Result<std::string> reply = expect(*socket, '2', deadline);
    if (reply)
        reply = say(*socket, lmtp ? "LHLO client.example" : "EHLO client.example", '2', deadline);
    if (reply)
        reply = say(*socket, "MAIL FROM:<" + std::string(from) + ">", '2', deadline);
    if (reply)
        reply = say(*socket, "RCPT TO:<" + std::string(recipient) + ">", '2', deadline);
    if (reply)
        reply = say(*socket, "DATA", '3', deadline);
    if (reply)
        reply = say(*socket, dotStuffed(bytes), '2', deadline);
    if (reply)
        (void)say(*socket, "QUIT", '2', deadline);
    return reply;
}

} // namespace onecopy::lab
