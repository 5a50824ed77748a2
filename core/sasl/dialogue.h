// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sasl/mechanism.h"

namespace onecopy::sasl {

/// A mechanism as it travels in lines of base64 (RFC 4954 section 4, RFC 5034 section 4). No sockets, one thread.
class Dialogue
{
public:
    explicit Dialogue(Mechanism mechanism)
        : m_mechanism(std::move(mechanism))
    {
    }

    /// For the command's own line; "=" for a response of no bytes. None when the server has to begin, or when it is
    /// longer than `most`: then it is the answer to the first challenge.
    [[nodiscard]] std::optional<std::string> initialResponse(std::size_t most);

    /// What goes back, in base64, for a challenge in base64. Faults: Protocol for text that is not base64 (a courtesy
    /// text of an old server in place of the empty first challenge is taken for it; LOGIN asks in any form), and those
    /// of the mechanism.
    [[nodiscard]] Result<std::string> answer(std::string_view challenge);

    /// A server's "logged in" before this is true must not be believed.
    [[nodiscard]] bool verified() const noexcept { return m_mechanism.verified(); }
    [[nodiscard]] const std::string &failureStatus() const noexcept { return m_mechanism.failureStatus(); }

private:
    Mechanism m_mechanism;
    bool m_initialSent = false;
};

} // namespace onecopy::sasl
