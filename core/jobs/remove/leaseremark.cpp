// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/leaseremark.h"

#include "core/base/text.h"

namespace onecopy::jobs {

std::string describe(const LeaseRemark &remark)
{
    constexpr std::size_t longestHolder = 120;
    switch (remark.kind) {
    case LeaseRemark::Kind::Nothing:
        break;
    case LeaseRemark::Kind::NoLease:
        return "The server keeps no note of who is at work, so nothing would hold another computer off" +
               (remark.why ? " (" + remark.why->describe() + ")" : std::string()) + ".";
    case LeaseRemark::Kind::TakenOver:
        return "Another computer (" + printable(remark.holder, longestHolder) + ") began to work on this account at " +
               isoUtc(remark.since) + " and has not been heard of for " + std::to_string(remark.silence.count()) +
               " minutes. Its place was taken.";
    }
    return {};
}

} // namespace onecopy::jobs
