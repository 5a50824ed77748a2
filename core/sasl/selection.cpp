// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/selection.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace onecopy::sasl {

namespace {

struct Known
{
    Choice choice;
    std::string_view name;
    bool forTokens;
    bool authzid;
};

/// The strongest first. The letters are also those of the command line, where they are written in lower case.
constexpr std::array<Known, 7> mechanisms{{
    {Choice::ScramSha256, "SCRAM-SHA-256", false, true},
    {Choice::ScramSha1, "SCRAM-SHA-1", false, true},
    {Choice::CramMd5, "CRAM-MD5", false, false},
    {Choice::Plain, "PLAIN", false, true},
    {Choice::Login, "LOGIN", false, false},
    {Choice::OAuthBearer, "OAUTHBEARER", true, true},
    {Choice::XOAuth2, "XOAUTH2", true, false},
}};

constexpr auto choicePlace = "choice of the login mechanism";

bool isOffered(const std::vector<std::string> &offered, std::string_view name)
{
    return std::any_of(offered.begin(), offered.end(),
                       [&](const std::string &word) { return equalsIgnoreCase(word, name); });
}

std::string missingReason(const std::vector<std::string> &offered, const Situation &situation)
{
    std::string reason = "the server offers no login that fits";
    if (situation.choice != Choice::Auto)
        reason = "the server does not offer the chosen login mechanism";
    if (situation.hasAuthzid)
        reason += " and can read another user's mail";
    std::string names;
    for (const std::string &word : offered)
        names += (names.empty() ? "" : " ") + word;
    return reason + (names.empty() ? "; it offers none" : "; it offers " + printable(names));
}

} // namespace

std::optional<Choice> choiceFrom(std::string_view word) noexcept
{
    if (equalsIgnoreCase(word, "auto"))
        return Choice::Auto;
    for (const Known &known : mechanisms) {
        if (equalsIgnoreCase(word, known.name))
            return known.choice;
    }
    return std::nullopt;
}

Result<std::string> chooseMechanism(const std::vector<std::string> &offered, const Situation &situation)
{
    if (!situation.channelIsSafe && !situation.cleartextAllowed)
        return fail(FaultKind::CleartextRefused, choicePlace, "the connection is not encrypted");
    for (const Known &known : mechanisms) {
        const bool wanted =
            situation.choice == Choice::Auto ? known.forTokens == situation.isToken : known.choice == situation.choice;
        if (wanted && (known.authzid || !situation.hasAuthzid) && isOffered(offered, known.name))
            return std::string(known.name);
    }
    return fail(FaultKind::MechanismMissing, choicePlace, missingReason(offered, situation));
}

bool carriesAuthzid(std::string_view mechanism) noexcept
{
    return std::any_of(mechanisms.begin(), mechanisms.end(),
                       [&](const Known &known) { return known.authzid && equalsIgnoreCase(known.name, mechanism); });
}

} // namespace onecopy::sasl
