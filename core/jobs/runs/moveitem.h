// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/mime/canonical.h"

#include <cstdint>
#include <optional>
#include <string>

namespace onecopy::jobs {

/// One copy on its way, with what is needed to know it again.
struct MoveItem
{
    std::string groupId;
    CopyRef source;
    std::string flags;
    std::optional<EpochSeconds> internalDate;
    std::uint64_t size = 0;
    std::string messageId;
    mime::Digest whole{};
};

} // namespace onecopy::jobs
