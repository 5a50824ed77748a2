// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace onecopy::lab {

/// A file of a server that tests/lab/unpack-servers has unpacked ("usr/lib/cyrus/bin/master"), or that is installed;
/// empty when it is neither.
[[nodiscard]] std::string unpackedFile(const std::string &path);

/// plainEnvironment(), with the libraries of the unpacked servers; of those in a folder of their own ("/clamav"), with
/// theirs.
[[nodiscard]] std::vector<std::string> unpackedEnvironment(const std::string &own = {});

} // namespace onecopy::lab
