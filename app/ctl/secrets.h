// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"

namespace onecopy::ctl {

struct FoundSecret
{
    Secret secret;
    bool isToken = false;
};

/// Looks where the options say, else in the keychain, else asks on the terminal. Never takes a secret from an argument.
[[nodiscard]] Result<FoundSecret> findSecret(Invocation &call, const Account &account);

} // namespace onecopy::ctl
