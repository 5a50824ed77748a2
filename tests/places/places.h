// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Where tests and benchmarks find what they read and start, by its path in the repository or in the build.
namespace onecopy::test {

[[nodiscard]] QString inSource(const QString &path);
[[nodiscard]] QString inBuild(const QString &path);

} // namespace onecopy::test
