// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/imap/framer.h"
#include "core/imap/response.h"

#include <deque>
#include <span>
#include <string>
#include <string_view>

namespace onecopy::imap {

class Lexer;

/// Takes whole responses apart (RFC 3501 7). Pure; linear in the response; nothing is copied but quoted strings with
/// escapes in them.
class Parser
{
public:
    /// The answer's views live until the next call and as long as `text`. Faults: Protocol, Limit.
    [[nodiscard]] Result<Response *> parse(std::string_view text, std::span<const Elision> elisions = {});
    /// For a FETCH answer whose BODY[] is about to come in pieces: what stands before it. The UID is 0 when it does
    /// not.
    [[nodiscard]] Result<Response *> parseBeginning(std::string_view text, std::span<const Elision> elisions);

private:
    [[nodiscard]] bool any(Lexer &in);
    [[nodiscard]] bool untagged(Lexer &in);
    [[nodiscard]] bool numbered(Lexer &in);
    [[nodiscard]] bool named(Lexer &in, std::string_view word);
    [[nodiscard]] bool listing(Lexer &in);
    [[nodiscard]] bool listedName(Lexer &in);
    [[nodiscard]] bool bareCode(Lexer &in);
    [[nodiscard]] bool capabilities(Lexer &in);
    [[nodiscard]] bool words(Lexer &in);
    [[nodiscard]] bool parenthesisedWords(Lexer &in);
    [[nodiscard]] bool orNothing(const Lexer &in, bool understood);
    [[nodiscard]] bool search(Lexer &in);
    [[nodiscard]] bool esearch(Lexer &in);
    [[nodiscard]] bool vanished(Lexer &in);
    [[nodiscard]] bool id(Lexer &in);
    [[nodiscard]] bool myRights(Lexer &in);
    [[nodiscard]] bool uidSet(Lexer &in);

    Response m_response;
    std::deque<std::string> m_unescaped;
    bool m_beginningOnly = false;
};

/// "[CODE arguments] text", or only text, behind a status word. False when a bracket does not close or a control
/// character stands in it.
[[nodiscard]] bool parseStatusText(std::string_view rest, StatusText &out);

} // namespace onecopy::imap
