// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/lab/random.h"

#include <string>
#include <string_view>

namespace onecopy::lab {

/// Products whose Received fields look different.
enum class Mta { Postfix, Exim, Exchange2003, Exchange2016, Sendmail, Qmail, BigProvider, DovecotLmtp, PostfixFilter };

/// One hop of a message.
struct Hop
{
    Mta mta = Mta::Postfix;
    std::string_view from;
    std::string_view by;
    std::string_view recipient;
    EpochSeconds at = 0;
    bool tls = true;
};

/// Appends one Received field. Queue ids and addresses come from `random`.
void appendReceived(std::string &out, const Hop &hop, Random &random);

} // namespace onecopy::lab
