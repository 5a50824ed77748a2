// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/dovecot.h"

#include <string>
#include <vector>

namespace onecopy::bench {

/// What one run of a program cost, as a user sees it.
struct Cost
{
    double seconds = 0;
    double processor = 0; ///< user and system
    double mebibytes = 0; ///< peak of resident memory
};

/// Runs `onecopyctl scan` over TLS to its end, its output thrown away. Gives up when it fails.
[[nodiscard]] Cost runScan(const lab::Dovecot &server, const std::string &user, const std::string &store,
                           const std::string &passwordFile, const std::vector<std::string> &more = {});

} // namespace onecopy::bench
