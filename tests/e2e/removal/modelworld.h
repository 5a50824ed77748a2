// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/remove/removal.h"
#include "core/jobs/scan/scan.h"
#include "tests/e2e/removal/modelserver.h"

#include <atomic>
#include <string>

namespace onecopy::model {

inline constexpr EpochSeconds start = 1'795'000'000;
inline constexpr const char *quarantine = "Onecopy removed";
inline constexpr const char *base = "IMAP4rev1 SASL-IR AUTH=PLAIN LITERAL+ UNSELECT ACL";
inline constexpr const char *date = "23-Nov-2026 10:00:00 +0000";

/// A whole message; `more` is put in front of it as header lines.
[[nodiscard]] std::string mail(const std::string &id, const std::string &more = {});

/// The real time, moved by so many seconds.
class MovedClock final : public Clock
{
public:
    [[nodiscard]] EpochSeconds now() const override { return SystemClock().now() + seconds; }
    std::atomic<std::int64_t> seconds = 0;
};

/// One account of the model, seen by one computer with its own store or a shared one.
struct World
{
    World(Server &modelServer, std::string userName, std::string path);

    void store(const std::string &mailbox, const std::string &bytes, const std::set<std::string> &flags = {},
               std::uint64_t gmailId = 0);
    [[nodiscard]] Result<jobs::ScanOutcome> scan() const;
    [[nodiscard]] Result<removal::Plan> plan(const removal::Request &request = {}) const;
    [[nodiscard]] Result<jobs::RemovalOutcome> remove(const removal::Plan &what) const;
    /// Messages of people: leases are not counted.
    [[nodiscard]] std::size_t count(const std::string &mailbox) const;
    /// Leases in quarantine that are not marked.
    [[nodiscard]] std::size_t leases() const;

    Server &server;
    std::string user;
    MovedClock clock;
    jobs::Login login;
    jobs::Context context;
};

} // namespace onecopy::model
