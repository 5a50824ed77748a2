// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places/places.h"

namespace onecopy::test {

QString inSource(const QString &path)
{
    return QStringLiteral(ONECOPY_SOURCE_DIR "/") + path;
}

QString inBuild(const QString &path)
{
    return QStringLiteral(ONECOPY_BINARY_DIR "/") + path;
}

} // namespace onecopy::test
