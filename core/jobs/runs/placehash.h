// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace onecopy::jobs {

/// By the numbers alone: few mailboxes have messages of the same.
struct PlaceHash
{
    std::size_t operator()(const CopyRef &ref) const noexcept
    {
        return std::hash<std::uint64_t>()(std::uint64_t(ref.validity.value) << 32U | ref.uid.value);
    }
};

} // namespace onecopy::jobs
