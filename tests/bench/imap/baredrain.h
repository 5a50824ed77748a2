// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace onecopy::bench {

/// What a drain without any understanding costs.
struct BareDrain
{
    bool ok = false;
    double seconds = 0;    ///< from the FETCH to its tagged end
    double cpuSeconds = 0; ///< of this thread in that time
    std::uint64_t bytes = 0;
    std::string kept; ///< the answers, when they were wanted
};

/// Processor time of the calling thread, which other programs on the machine do not change much.
[[nodiscard]] double threadSeconds();

/// Logs in over TLS, examines INBOX, sends this command and reads until its tagged end. Plain sockets and OpenSSL, no
/// check of the certificate, nothing of the product.
[[nodiscard]] BareDrain drainBare(std::uint16_t port, const std::string &user, const std::string &password,
                                  const std::string &fetch, bool keep);

/// The same with several commands, one after the other, each to its end, behind `select`. The seconds are of the
/// commands alone.
[[nodiscard]] BareDrain runBare(std::uint16_t port, const std::string &user, const std::string &password,
                                const std::string &select, const std::vector<std::string> &commands);

} // namespace onecopy::bench
