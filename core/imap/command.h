// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/ids.h"
#include "core/imap/uidset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::imap {

/// How a server lets us send literals.
enum class LiteralStyle {
    Synchronising, ///< RFC 3501 4.3: each waits for "+"
    Small,         ///< LITERAL- (RFC 7888 5): up to 4096 bytes need not wait
    Free           ///< LITERAL+ (RFC 7888 4): none waits
};

/// One command, argument by argument. The only way in which bytes of ours reach a server, so that no value, wherever it
/// comes from, can end the argument that it is in.
class Command
{
public:
    /// `verb` is a constant of ours, "UID FETCH".
    Command(std::string tag, std::string_view verb, LiteralStyle style);

    /// A word of the protocol, a number, a flag: refused when it has blanks, quotes, parentheses, braces or controls.
    Command &word(std::string_view value);
    Command &number(std::uint64_t value);
    Command &set(const UidSet &uids);
    /// Any bytes: quoted where that is possible, else a literal (CR, LF, 8 bit, long). NUL is refused.
    Command &string(std::string_view value);
    Command &mailbox(const MailboxName &name) { return string(name.wire); }
    /// As string(), shown nowhere.
    Command &secret(std::string_view value);
    /// The base64 of RFC 4959 behind a mechanism's name, shown nowhere.
    Command &initialResponse(std::string_view base64);
    Command &open();  ///< "("
    Command &close(); ///< ")"
    /// "BODY.PEEK[HEADER.FIELDS (…)]"
    Command &headerFields(const std::vector<std::string> &names);

    /// Why the command must not be sent; none when it may.
    [[nodiscard]] const std::optional<std::string> &refusal() const noexcept { return m_refusal; }
    [[nodiscard]] const std::string &tag() const noexcept { return m_tag; }
    [[nodiscard]] const std::string &verb() const noexcept { return m_verb; }
    /// What to send, in order; between two parts a "+" has to come.
    [[nodiscard]] std::vector<std::string> parts() const;
    /// For a transcript: literals as their length, secrets as a word.
    [[nodiscard]] const std::string &shown() const noexcept { return m_shown; }

private:
    void separate();
    void plain(std::string_view text);
    void literal(std::string_view value, bool hidden);
    void argument(std::string_view value, bool hidden);

    std::string m_tag;
    std::string m_verb;
    LiteralStyle m_style;
    std::vector<std::string> m_parts;
    std::string m_shown;
    std::optional<std::string> m_refusal;
    bool m_afterOpen = false;
};

} // namespace onecopy::imap
