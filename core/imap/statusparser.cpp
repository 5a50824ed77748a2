// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/statusparser.h"

#include "core/base/text.h"

#include <algorithm>

namespace onecopy::imap {

namespace {

bool item(Lexer &in, MailboxStatus &mailbox)
{
    std::string_view word;
    if (!in.atom(word))
        return false;
    in.skipBlanks();
    if (in.peek() < '0' || in.peek() > '9')
        return in.skipValue();
    std::uint64_t value = 0;
    if (!in.number(value))
        return false;
    const std::uint32_t value32 = value <= UINT32_MAX ? static_cast<std::uint32_t>(value) : 0;
    if (equalsIgnoreCase(word, "UIDNEXT"))
        mailbox.uidNext.value = value32;
    else if (equalsIgnoreCase(word, "UIDVALIDITY"))
        mailbox.validity.value = value32;
    else if (equalsIgnoreCase(word, "MESSAGES") && value <= UINT32_MAX)
        mailbox.messages = value32;
    else if (equalsIgnoreCase(word, "HIGHESTMODSEQ"))
        mailbox.highestModSeq.value = value;
    return true;
}

/// Gromox left names with blanks in them without quotes: then the name ends where the list begins.
bool statusName(Lexer &in, Response &response)
{
    const std::string_view line = in.rest();
    if (!in.astring(response.name))
        return false;
    if (in.lastElision() != nullptr)
        return in.tooMuch("a mailbox name is too long");
    in.skipBlanks();
    const bool bare = !line.starts_with('"') && !line.starts_with('{');
    if (!bare || in.peek() == '(')
        return true;
    const auto left = std::min(in.rest().find('('), in.rest().size());
    (void)in.take(left);
    response.name = line.substr(0, line.size() - in.rest().size());
    response.name = response.name.substr(0, response.name.find_last_not_of(' ') + 1);
    const auto breaks = [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '"' || c == '{'; };
    return std::none_of(response.name.begin(), response.name.end(), breaks) || in.wrong("a broken name");
}

} // namespace

bool parseMailboxStatus(Lexer &in, Response &response)
{
    response.mailbox = {};
    in.skipBlanks();
    if (!statusName(in, response))
        return false;
    if (!in.expect('('))
        return false;
    in.skipBlanks();
    while (!in.accept(')')) {
        if (!item(in, response.mailbox))
            return false;
        in.skipBlanks();
    }
    in.skipBlanks();
    return in.atEnd() || in.wrong("something follows a mailbox status");
}

} // namespace onecopy::imap
