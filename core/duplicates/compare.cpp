// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/classify.h"

#include "core/base/text.h"
#include "core/duplicates/traits.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace onecopy::duplicates {

namespace {

constexpr std::size_t valueBytes = 500;
constexpr std::size_t mostFields = 200;
/// What a person looks at first.
constexpr std::array<std::string_view, 6> leadingFields{"Message-ID", "Date", "From", "To", "Cc", "Subject"};

/// Valid UTF-8 of at most valueBytes, cut between characters.
std::string bounded(std::string text)
{
    if (text.size() <= valueBytes)
        return text;
    std::size_t end = valueBytes - 3;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
        --end;
    text.resize(end);
    return text + "…";
}

/// All values of a field; each is compared whole, only what is shown is cut.
std::vector<std::string> valuesOf(const mime::HeaderView &header, std::string_view name)
{
    std::vector<std::string> values;
    for (const std::string_view raw : header.all(name))
        values.push_back(mime::decodedText(raw));
    return values;
}

std::string joined(const std::vector<std::string> &values)
{
    std::string text;
    for (const std::string &value : values) {
        if (!text.empty())
            text += "; ";
        text += value;
        if (text.size() > valueBytes)
            break;
    }
    return bounded(std::move(text));
}

std::string number(std::uint64_t value)
{
    return std::to_string(value);
}

std::string shortDigest(const mime::Digest &digest)
{
    return toHex(std::string_view(digest.data(), 8));
}

class LineWriter
{
public:
    explicit LineWriter(Comparison &comparison)
        : m_lines(comparison.lines)
    {
    }
    void add(std::string field, bool equal, bool counts, std::string left, std::string right)
    {
        m_lines.push_back({std::move(field), equal, counts, std::move(left), std::move(right)});
    }
    void addHeaders(const mime::HeaderView &left, const mime::HeaderView &right);
    void addContent(const arrivals::Candidate &left, const arrivals::Candidate &right);

private:
    void addField(std::string_view name, const mime::HeaderView &left, const mime::HeaderView &right);
    void addParts(const mime::ContentDigest &left, const mime::ContentDigest &right);
    std::vector<Comparison::Line> &m_lines;
};

void LineWriter::addField(std::string_view name, const mime::HeaderView &left, const mime::HeaderView &right)
{
    const auto a = valuesOf(left, name);
    const auto b = valuesOf(right, name);
    if (a.empty() && b.empty())
        return;
    // Fields of one name may stand in any order: hops and stores rewrite it.
    auto sortedA = a;
    auto sortedB = b;
    std::ranges::sort(sortedA);
    std::ranges::sort(sortedB);
    add(toValidUtf8(name), sortedA == sortedB, !mime::isTraceField(name), joined(a), joined(b));
}

void LineWriter::addHeaders(const mime::HeaderView &left, const mime::HeaderView &right)
{
    std::set<std::string> seen;
    for (const std::string_view name : leadingFields) {
        addField(name, left, right);
        seen.insert(toLowerAscii(name));
    }
    for (const mime::HeaderView *header : {&left, &right}) {
        for (const mime::Field &field : header->fields()) {
            if (seen.size() >= mostFields)
                return;
            if (seen.insert(toLowerAscii(field.name)).second)
                addField(field.name, left, right);
        }
    }
}

void LineWriter::addParts(const mime::ContentDigest &left, const mime::ContentDigest &right)
{
    const std::size_t count = std::min(std::max(left.parts.size(), right.parts.size()), mostFields);
    for (std::size_t i = 0; i < count; ++i) {
        const bool inLeft = i < left.parts.size();
        const bool inRight = i < right.parts.size();
        add("Part " + number(i + 1), inLeft && inRight && left.parts[i] == right.parts[i], true,
            inLeft ? shortDigest(left.parts[i]) : std::string(), inRight ? shortDigest(right.parts[i]) : std::string());
    }
}

void LineWriter::addContent(const arrivals::Candidate &left, const arrivals::Candidate &right)
{
    const auto &a = left.evidence.content;
    const auto &b = right.evidence.content;
    const auto shown = [](const std::optional<mime::ContentDigest> &content) {
        if (!content)
            return std::string("not read");
        return shortDigest(content->body) + (content->complete ? "" : " (incomplete)");
    };
    const bool comparable =
        a && b && traitsOf(left).content == Content::Whole && traitsOf(right).content == Content::Whole;
    add("Body", comparable && a->body == b->body, true, shown(a), shown(b));
    // What was read in part and looks alike so far proves nothing either way.
    m_lines.back().compared = a && b && (comparable || a->body != b->body);
    if (!a || !b)
        return;
    addParts(*a, *b);
    add("Bytes", a->whole == b->whole, false, shortDigest(a->whole), shortDigest(b->whole));
}

Class classOf(const arrivals::Candidate &left, const arrivals::Candidate &right)
{
    const std::array<arrivals::Candidate, 2> pair{left, right};
    const bool anonymous = left.arrival.messageId.empty() && right.arrival.messageId.empty();
    auto groups = classify(pair, anonymous ? Match::Fingerprint : Match::MessageId);
    if (groups.empty())
        groups = linkKin(pair);
    return groups.empty() ? Class::X : groups.front().cls;
}

} // namespace

std::string_view toString(Comparison::State state) noexcept
{
    switch (state) {
    case Comparison::State::Equal:
        return "equal";
    case Comparison::State::Different:
        return "different";
    case Comparison::State::Ignored:
        return "ignored";
    case Comparison::State::NotCompared:
        break;
    }
    return "not-compared";
}

Comparison compare(const arrivals::Candidate &left, const arrivals::Candidate &right)
{
    Comparison comparison;
    LineWriter writer(comparison);
    writer.addHeaders(mime::HeaderView(left.evidence.header), mime::HeaderView(right.evidence.header));
    // What servers count is an estimate on some: shown, never evidence.
    writer.add("Size", left.arrival.size == right.arrival.size, false, number(left.arrival.size),
               number(right.arrival.size));
    writer.addContent(left, right);
    comparison.cls = classOf(left, right);
    comparison.proved = left.evidence.content && right.evidence.content;
    comparison.same = comparison.cls == Class::A || comparison.cls == Class::B || comparison.cls == Class::D;
    return comparison;
}

} // namespace onecopy::duplicates
