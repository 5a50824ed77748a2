// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <string>
#include <sys/types.h>

namespace onecopy::lab {

/// The account under which a lab server runs and owns its files.
struct Identity
{
    uid_t uid = 0;
    gid_t gid = 0;
    std::string user;
    std::string group;
};

/// The current account; for root an account without rights (mail servers refuse to serve mail as root, and a test that
/// runs as root then meets the same server as one that does not).
[[nodiscard]] Result<Identity> serverIdentity();

/// True when the program may start servers that need root.
[[nodiscard]] bool isRoot() noexcept;

} // namespace onecopy::lab
