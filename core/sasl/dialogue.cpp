// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/dialogue.h"

#include "core/base/text.h"
#include "core/sasl/base64.h"

#include <utility>

namespace onecopy::sasl {

std::optional<std::string> Dialogue::initialResponse(std::size_t most)
{
    const std::optional<std::string> &initial = m_mechanism.initialResponse();
    if (!initial)
        return std::nullopt;
    std::string text = initial->empty() ? "=" : toBase64(*initial);
    if (text.size() > most)
        return std::nullopt;
    m_initialSent = true;
    return text;
}

Result<std::string> Dialogue::answer(std::string_view challenge)
{
    if (!std::exchange(m_initialSent, true) && m_mechanism.initialResponse())
        return toBase64(*m_mechanism.initialResponse());
    const auto bytes = fromBase64(trimmed(challenge));
    // What LOGIN asks is for people, and some servers write it in clear.
    if (!bytes && m_mechanism.name() != "LOGIN")
        return fail(FaultKind::Protocol, {}, "a challenge that is not base64");
    Result<std::string> response = m_mechanism.respond(bytes.value_or(std::string()));
    if (!response)
        return response;
    return toBase64(*response);
}

} // namespace onecopy::sasl
