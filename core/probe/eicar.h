// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace onecopy::probe {

/// The EICAR test file (68 bytes), which virus scanners report by agreement. It is made when it is asked for: a program
/// that held it would itself be reported.
[[nodiscard]] std::string eicar();

} // namespace onecopy::probe
