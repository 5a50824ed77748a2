// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/reply.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::smtp {

/// What the answer to EHLO offers (RFC 5321 4.1.1.1). Keywords in upper case, parameters as written.
class Extensions
{
public:
    Extensions() = default;
    /// At most limits::capabilities keywords are kept.
    explicit Extensions(const Reply &ehlo);

    [[nodiscard]] bool has(std::string_view keyword) const { return m_words.contains(keyword); }
    [[nodiscard]] const std::map<std::string, std::string, std::less<>> &words() const noexcept { return m_words; }
    /// Upper case; those of the old form "AUTH=LOGIN" as well.
    [[nodiscard]] const std::vector<std::string> &mechanisms() const noexcept { return m_mechanisms; }
    /// RFC 1870: the largest message; none: not announced, or without a limit ("SIZE", "SIZE 0").
    [[nodiscard]] std::optional<std::uint64_t> sizeLimit() const;

private:
    std::map<std::string, std::string, std::less<>> m_words;
    std::vector<std::string> m_mechanisms;
};

/// Signs of a firewall that rewrites the dialogue (Cisco PIX "Mailguard", later "inspect esmtp"): it hides the banner
/// behind asterisks and overwrites the extensions that it does not want with X.
namespace sign {

/// "220 ****************0**2******": mostly asterisks.
[[nodiscard]] bool maskedBanner(const Reply &greeting) noexcept;
/// Keywords of an EHLO answer that were overwritten: "XXXXXXXA" (once STARTTLS), "XXXX".
[[nodiscard]] std::vector<std::string> maskedKeywords(const Reply &ehlo);
/// RFC 5321 4.3.2 shows 354 as one line; some old senders take the second line for the final answer.
[[nodiscard]] inline bool manyLines(const Reply &goAhead) noexcept
{
    return goAhead.lines.size() > 1;
}

} // namespace sign

} // namespace onecopy::smtp
