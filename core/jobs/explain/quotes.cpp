// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/jobs/explain/findings.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace onecopy::jobs {

namespace {

using report::QuotedLine;

constexpr std::size_t mostQuoted = 4; ///< copies of which one field is quoted

/// Fields by the reason that stands on them; of several names each that is there.
struct Source
{
    std::string_view reason;
    std::array<std::string_view, 4> fields;
};
constexpr std::array<Source, 16> sources{{
    {"workstation-scanner", {"X-Antivirus", "X-Antivirus-Status"}},
    {"envelope-differs", {"Delivered-To", "X-Original-To", "Envelope-To"}},
    {"return-path-differs", {"Return-Path"}},
    {"alias-named", {"To", "Cc", "Delivered-To"}},
    {"list-copy", {"List-Id"}},
    {"journal-report", {"X-MS-Journal-Report", "Message-ID"}},
    {"resent", {"Resent-From", "Resent-Date"}},
    {"redirected", {"X-Sieve-Redirected-From", "Resent-From", "X-Loop"}},
    {"automatic", {"Auto-Submitted", "Precedence"}},
    {"bounce", {"Return-Path"}},
    {"sync-mark", {"X-TUID", "X-OfflineIMAP", "X-Mozilla-Status", "X-GM-THRID"}},
    {"new-message-id", {"Message-ID"}},
    {"other-content", {"Message-ID"}},
    {"same-stamp", {"X-OriginalArrivalTime"}},
    {"new-stamp", {"X-OriginalArrivalTime"}},
    {"imported-later", {"Received"}},
}};

std::string lineOf(std::string_view name, std::string_view value)
{
    std::string text = toValidUtf8(std::string(name) + ": " + mime::unfolded(value));
    if (text.size() > diagnosis::LogProof::longestLine) {
        std::size_t end = diagnosis::LogProof::longestLine;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            --end;
        text.resize(end);
    }
    return text;
}

/// One field of the first copies that have it.
void quoteField(const std::string &reason, std::string_view name, std::span<const arrivals::Candidate> copies,
                std::vector<QuotedLine> &lines)
{
    for (std::size_t copy = 0; !name.empty() && copy < std::min(copies.size(), mostQuoted); ++copy) {
        const mime::HeaderView header(copies[copy].evidence.header);
        if (const auto value = header.first(name))
            lines.push_back({reason, copy + 1, lineOf(name, *value)});
    }
}

/// The lines around the fork: the last one that all copies share, and the first one of each that is its own.
void quoteFork(const std::string &reason, std::span<const arrivals::Candidate> copies, std::vector<QuotedLine> &lines)
{
    std::vector<diagnosis::Chain> chains;
    std::vector<std::vector<std::string_view>> raw; ///< oldest first, like the chains
    for (const arrivals::Candidate &copy : copies) {
        const mime::HeaderView header(copy.evidence.header);
        diagnosis::Chain chain = mime::parseHops(header);
        std::reverse(chain.begin(), chain.end());
        std::vector<std::string_view> fields = header.all("Received");
        fields.resize(chain.size());
        std::reverse(fields.begin(), fields.end());
        chains.push_back(std::move(chain));
        raw.push_back(std::move(fields));
    }
    const diagnosis::Alignment alignment = diagnosis::align(chains);
    const std::size_t fork = alignment.forked ? alignment.hop : raw.empty() ? 0 : raw.front().size();
    if (!raw.empty() && fork > 0 && fork - 1 < raw.front().size())
        lines.push_back({reason, 1, lineOf("Received", raw.front()[fork - 1])});
    for (std::size_t copy = 0; alignment.forked && copy < std::min(raw.size(), mostQuoted); ++copy) {
        if (fork < raw[copy].size())
            lines.push_back({reason, copy + 1, lineOf("Received", raw[copy][fork])});
    }
}

bool standsOnTrace(std::string_view reason)
{
    for (const std::string_view prefix : {"fork-", "tls-", "gaps-", "returns-"}) {
        if (reason.starts_with(prefix))
            return true;
    }
    constexpr std::array<std::string_view, 6> others = {"slow-receipt", "prompt-receipt",  "last-prompt",
                                                        "pickup",       "connector-hosts", "proxy-hop"};
    return std::find(others.begin(), others.end(), reason) != others.end();
}

} // namespace

std::vector<QuotedLine> quotesFor(const diagnosis::Reason &reason, std::span<const arrivals::Candidate> copies)
{
    std::vector<QuotedLine> lines;
    if (reason.id.starts_with("log-")) {
        // The values of these sentences are counts; a line is the one text with a blank in it.
        if (!reason.arguments.empty() && reason.arguments.back().find(' ') != std::string::npos)
            lines.push_back({reason.id, 0, toValidUtf8(reason.arguments.back())});
        return lines;
    }
    if (standsOnTrace(reason.id)) {
        quoteFork(reason.id, copies, lines);
        return lines;
    }
    if (reason.id == "scanner" && !reason.arguments.empty()) {
        // The sentence names the field.
        const std::string &field = reason.arguments.front();
        quoteField(reason.id, std::string_view(field).substr(0, field.find(':')), copies, lines);
        return lines;
    }
    const auto source =
        std::find_if(sources.begin(), sources.end(), [&](const Source &known) { return known.reason == reason.id; });
    if (source == sources.end())
        return lines;
    for (const std::string_view name : source->fields)
        quoteField(reason.id, name, copies, lines);
    return lines;
}

} // namespace onecopy::jobs
