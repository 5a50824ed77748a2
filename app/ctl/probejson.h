// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/prove/probe.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace onecopy::ctl {

/// A probe for scripts.
[[nodiscard]] QJsonObject probeJson(const jobs::ProbeReport &report);
[[nodiscard]] QJsonObject probeJson(const jobs::ProbeCleanup &cleanup);

/// A probe for people. Text of the server is in it as it came: print it with printLine().
[[nodiscard]] std::string probeWords(const jobs::ProbeEvent &event, const probe::Plan &plan);
[[nodiscard]] std::string probeWords(const jobs::ProbeCleanup &cleanup);
[[nodiscard]] std::vector<std::string> probeWords(const jobs::ProbeReport &report);

} // namespace onecopy::ctl
