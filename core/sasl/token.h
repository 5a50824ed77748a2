// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/secret.h"

#include <functional>
#include <stop_token>

namespace onecopy::sasl {

/// Gives an OAuth access token for one login. `refused` is the one that the server has just said no to, or empty.
/// Called on the thread that logs in, maybe on several at once.
using TokenGiver = std::function<Result<Secret>(const Secret &refused, const std::stop_token &stop)>;

/// Opens a session with what `spec` holds, or with a token that its giver is asked for. A token that the server refuses
/// may have been taken back before its time, so one other is asked for; never a third.
template <class Spec, class Open>
auto openWithToken(const Spec &spec, const std::stop_token &stop, Open open) -> decltype(open(spec))
{
    if (!spec.token)
        return open(spec);
    Spec filled = spec;
    filled.secretIsToken = true;
    filled.secret = Secret();
    for (bool again = false;; again = true) {
        Result<Secret> token = spec.token(filled.secret, stop);
        if (!token)
            return passOn(token);
        filled.secret = std::move(*token);
        auto opened = open(filled);
        if (opened || again || opened.error().kind != FaultKind::LoginRefused)
            return opened;
    }
}

} // namespace onecopy::sasl
