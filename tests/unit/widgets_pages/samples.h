// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/connect/testconnection.h"
#include "core/jobs/watch/watch.h"
#include "core/report/document.h"
#include "core/store/store.h"

#include <QString>

/// Values for tests and pictures of pages: a week of an office whose gateway sends large mail again and again.
namespace onecopy::samples {

inline namespace pages {

inline constexpr EpochSeconds monday = 1'300'060'800; // 2011-03-14T00:00:00Z

/// `groups` messages with subjects in many scripts; every eleventh is hostile.
[[nodiscard]] report::Source reportSource(std::size_t groups);

[[nodiscard]] Account account(const std::string &name, const std::string &host);
[[nodiscard]] jobs::ConnectionReport goodConnection();
[[nodiscard]] jobs::ConnectionReport refusedLogin();
/// As the test of an account that has an IMAP server alone: mail.corp.example.
[[nodiscard]] std::vector<jobs::TestedServer> onImap(const jobs::ConnectionReport &report);
[[nodiscard]] jobs::ConnectionReport rejectedCertificate();

[[nodiscard]] std::vector<store::Run> runs();
[[nodiscard]] std::vector<store::JournalEntry> journal(const std::string &runId);

/// Arrivals of `minutes` before `now`, with copies every ten minutes.
[[nodiscard]] std::vector<jobs::WatchEvent> arrivals(EpochSeconds now, int minutes);

} // namespace pages

} // namespace onecopy::samples
