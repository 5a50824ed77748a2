// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/duplicates/classify.h"
#include "core/duplicates/makegroup.h"
#include "core/duplicates/traits.h"

#include <algorithm>
#include <set>

namespace onecopy::duplicates {

namespace {

constexpr std::string_view idField = "Message-ID:";
constexpr std::string_view encodingField = "Content-Transfer-Encoding:";

/// Lines of a text, with or without CR, one after the other.
class Lines
{
public:
    explicit Lines(std::string_view text)
        : m_rest(text)
    {
    }
    bool next(std::string_view &line)
    {
        if (m_rest.empty())
            return false;
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        line = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return true;
    }

private:
    std::string_view m_rest;
};

std::optional<char> hexPair(std::string_view digits)
{
    unsigned value = 0;
    for (const char c : digits) {
        const std::size_t at = std::string_view("0123456789ABCDEF").find(c);
        if (at == std::string_view::npos)
            return std::nullopt;
        value = value * 16 + static_cast<unsigned>(at);
    }
    return static_cast<char>(value);
}

/// RFC 2045 6.7, of one line; false: it goes on in the next one.
bool appendUnquoted(std::string_view line, std::string &out)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '=') {
            out += line[i];
            continue;
        }
        if (i + 1 == line.size())
            return false;
        const auto byte = hexPair(line.substr(i + 1, 2));
        out += byte.value_or('=');
        i += byte ? 2 : 0;
    }
    return true;
}

} // namespace

std::string reportedId(std::string_view text)
{
    Lines lines(text);
    std::string_view line;
    while (lines.next(line) && !line.empty()) { // its own header
    }
    bool quoted = false;
    while (lines.next(line)) {
        if (line.starts_with("--"))
            quoted = false;
        else if (startsWithIgnoreCase(line, encodingField))
            quoted = equalsIgnoreCase(trimmed(line.substr(encodingField.size())), "quoted-printable");
        if (!startsWithIgnoreCase(line, idField))
            continue;
        std::string value;
        bool ended = quoted ? appendUnquoted(line.substr(idField.size()), value) : true;
        if (!quoted)
            value = line.substr(idField.size());
        // Soft line ends, and ids that are folded behind the colon.
        while ((!ended || trimmed(value).empty()) && lines.next(line) && !line.empty()) {
            ended = quoted ? appendUnquoted(line, value) : true;
            if (!quoted)
                value += line;
        }
        if (auto id = mime::messageIdKey(value))
            return std::move(*id);
    }
    return {};
}

std::optional<Group> linkReports(std::span<const arrivals::Candidate> set)
{
    std::vector<Traits> traits;
    traits.reserve(set.size() + 1);
    const arrivals::Candidate *oldest = nullptr;
    std::set<std::string_view> reportIds;
    for (const arrivals::Candidate &candidate : set) {
        const bool report = candidate.arrival.keys.kin == arrivals::journalKin;
        if (report) {
            traits.push_back(traitsOf(candidate));
            reportIds.insert(candidate.arrival.messageId);
        } else if (oldest == nullptr || arrivedBefore(candidate, *oldest)) {
            oldest = &candidate;
        }
    }
    // Journaled twice, by two rules or two servers, though what they report is not in this account. One report that
    // came twice is a group of its own.
    if (traits.empty() || (oldest == nullptr && reportIds.size() < 2))
        return std::nullopt;
    if (oldest != nullptr)
        traits.push_back(traitsOf(*oldest));
    std::vector<const Traits *> copies;
    for (const Traits &one : traits)
        copies.push_back(&one);
    std::ranges::sort(copies, [](const Traits *left, const Traits *right) {
        return arrivedBefore(*left->candidate, *right->candidate);
    });
    return makeGroup(copies, Match::Fingerprint, "journal", {Class::E, false, true});
}

} // namespace onecopy::duplicates
