// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sasl/mechanism.h"

#include <gsasl.h>

namespace onecopy::sasl {

/// Where a fault of a login happened.
constexpr auto faultPlace = "login";

/// The client's side of one login in GNU SASL. For the implementation of core/sasl.
class GsaslSession
{
public:
    [[nodiscard]] static Result<GsaslSession> start(const std::string &mechanism, const Credentials &credentials);

    /// The next message; `input` is the server's, or null when the client speaks first.
    [[nodiscard]] Result<std::string> step(const std::string *input);

    /// The mechanism has nothing more to say and, where it can, has checked the server.
    [[nodiscard]] bool finished() const noexcept { return m_finished; }

private:
    struct ContextDeleter
    {
        void operator()(Gsasl *context) const { gsasl_done(context); }
    };
    struct SessionDeleter
    {
        void operator()(Gsasl_session *session) const { gsasl_finish(session); }
    };
    std::unique_ptr<Gsasl, ContextDeleter> m_context;
    std::unique_ptr<Gsasl_session, SessionDeleter> m_session; ///< goes before the context
    bool m_finished = false;
};

} // namespace onecopy::sasl
