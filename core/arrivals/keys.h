// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrivals/arrival.h"
#include "core/base/byteset.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::arrivals {

/// The fields of a header that keys are made of: raw values, views into the header. Of From, Subject, Date and
/// Message-ID the first counts, as for every mail reader; To and Cc may be repeated (RFC 5322 3.6 forbids it, gateways
/// do it).
struct KeyFields
{
    std::optional<std::string_view> from;
    std::optional<std::string_view> subject;
    std::optional<std::string_view> date;
    std::optional<std::string_view> messageId;
    std::vector<std::string_view> to;
    std::vector<std::string_view> cc;
    bool journalReport = false; ///< has an X-MS-Journal-Report field

    /// Takes the field if it is one of these.
    void take(const mime::Field &field);
    /// With which their names begin, in either case.
    static constexpr ByteSet initials = byteSet("TtCcFfDdSsMmXx");
};

/// The keys that do not come from the Message-ID. REQUIRES: Keys::id is known.
void makeKeys(const KeyFields &fields, Keys &keys);

} // namespace onecopy::arrivals
