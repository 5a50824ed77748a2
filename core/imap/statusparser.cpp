// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/statusparser.h"

#include "core/base/text.h"

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

} // namespace

bool parseMailboxStatus(Lexer &in, Response &response)
{
    response.mailbox = {};
    if (!in.expect(' ') || !in.astring(response.name))
        return false;
    if (in.lastElision() != nullptr)
        return in.tooMuch("a mailbox name is too long");
    in.skipBlanks();
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
