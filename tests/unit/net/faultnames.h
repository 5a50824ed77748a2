// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <QtCore/QByteArray>

namespace onecopy::testing {

/// The names of kinds, so that a failing comparison prints words.
inline QByteArray nameOf(FaultKind kind)
{
    const std::string_view name = toString(kind);
    return {name.data(), static_cast<qsizetype>(name.size())};
}

/// "ok", or the name of the fault's kind.
template <class T> QByteArray kindOf(const Result<T> &result)
{
    return result ? QByteArray("ok") : nameOf(result.error().kind);
}

} // namespace onecopy::testing
