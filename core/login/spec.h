// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/net/tlspolicy.h"
#include "core/net/waitsign.h"
#include "core/sasl/token.h"

#include <chrono>
#include <memory>
#include <string>

namespace onecopy::login {

/// Everything that opening a session needs, whatever it speaks.
struct Spec
{
    net::Endpoint endpoint;
    net::TlsPolicy tls;
    std::string user;
    std::string authzid;   ///< whose mail is read; empty: the user's own
    std::string mechanism; ///< "PLAIN", "SCRAM-SHA-256", "LOGIN" …, in any case; empty: the strongest that both know
    Secret secret;
    bool secretIsToken = false;  ///< an OAuth access token
    bool allowCleartext = false; ///< Security::Cleartext with a password to a host that is not loopback
    std::chrono::milliseconds silence{60'000};
    sasl::TokenGiver token;                 ///< when set, it is asked at each login in place of `secret`
    std::shared_ptr<net::WaitSign> waits{}; ///< when set, tells others that this session waits for the server
};

} // namespace onecopy::login
