// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/traits.h"

#include "core/base/text.h"
#include "core/duplicates/bydesign.h"
#include "core/duplicates/headertail.h"
#include "core/duplicates/mailboxrole.h"
#include "core/mime/blake2b.h"

#include <algorithm>
#include <tuple>

namespace onecopy::duplicates {

namespace {

/// Exchange estimates RFC822.SIZE from its own store: some kilobytes and a tenth more than it serves are a habit, not a
/// message that was cut.
constexpr std::uint64_t sizeSlack = 8192;
constexpr std::size_t subjectBytes = 1000;

Content contentOf(const arrivals::Candidate &candidate, std::uint64_t headerBytes)
{
    const auto &content = candidate.evidence.content;
    if (!content)
        return Content::Unread;
    // An empty body is what a scanner, or a store that lost the message, serves for any message; and something shorter
    // than its own header is an error text.
    if (content->bytes <= headerBytes + 2)
        return Content::Incomparable;
    const bool shortOfAnnounced = content->bytes + sizeSlack + candidate.arrival.size / 10 < candidate.arrival.size;
    return content->complete && !shortOfAnnounced ? Content::Whole : Content::Incomplete;
}

std::string addressKey(const mime::HeaderView &header, std::string_view name)
{
    std::string key;
    for (const std::string_view value : header.all(name)) {
        for (const mime::Address &address : mime::parseAddresses(value))
            key += address.mailbox + ',';
    }
    return key;
}

std::string countingText(const mime::HeaderView &header)
{
    std::vector<std::string> lines;
    lines.reserve(header.fields().size());
    for (const mime::Field &field : header.fields()) {
        if (mime::isTraceField(field.name))
            continue;
        std::string name = toLowerAscii(field.name);
        const bool isId = name == "message-id";
        lines.push_back(
            std::move(name) + ':' +
            (isId ? mime::messageIdKey(field.value).value_or(std::string()) : mime::decodedText(field.value)));
    }
    std::ranges::sort(lines);
    std::string text;
    for (const std::string &line : lines) {
        text += std::to_string(line.size());
        text += ' ';
        text += line;
    }
    return text;
}

/// Are the fields that countingText() reads the same as they stand?
bool sameRawCounting(const mime::HeaderView &left, const mime::HeaderView &right)
{
    const auto next = [](auto &at, auto end) {
        at = std::find_if(at, end, [](const mime::Field &field) { return !mime::isTraceField(field.name); });
        return at != end;
    };
    auto one = left.fields().begin();
    auto other = right.fields().begin();
    while (true) {
        const bool more = next(one, left.fields().end());
        if (next(other, right.fields().end()) != more)
            return false;
        if (!more)
            return true;
        if (one->name != other->name || one->value != other->value)
            return false;
        ++one;
        ++other;
    }
}

/// How long the header of `left` is, if nothing but trace fields sets it apart from that of `right`, which has so many
/// bytes.
std::optional<std::size_t> bytesIfSameButForTrace(std::string_view left, std::string_view right, std::size_t rightBytes)
{
    const auto [leftTop, rightTop] = withoutCommonTail(left, right);
    const mime::HeaderView view(leftTop);
    if (!sameRawCounting(view, mime::HeaderView(rightTop)))
        return std::nullopt;
    // What both have in common begins in the header, and ends it for both in the same place.
    return leftTop.size() == left.size() ? view.headerBytes() : rightBytes - rightTop.size() + leftTop.size();
}

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts) {
        text += std::to_string(part.size());
        text += ' ';
        text += part;
    }
    return text;
}

/// What the fields say that are not trace: From, To, Cc, Subject and Date are none. Of the channel, what is named.
Traits fromHeader(const mime::HeaderView &header)
{
    const std::string from = addressKey(header, "From");
    const std::string to = addressKey(header, "To");
    const std::string cc = addressKey(header, "Cc");
    Traits traits;
    traits.counting = countingText(header);
    traits.subject = mime::decodedText(header.first("Subject").value_or(std::string_view()));
    if (traits.subject.size() > subjectBytes)
        traits.subject.resize(subjectBytes);
    traits.date = dateKey(header);
    traits.sender = joined({from, to, cc, traits.date});
    traits.channel = namedChannel(header);
    traits.anonymous = from.empty() && to.empty() && traits.subject.empty() && traits.date.empty();
    return traits;
}

} // namespace

std::string dateKey(const mime::HeaderView &header)
{
    const auto value = header.first("Date");
    if (!value)
        return {};
    if (const auto instant = mime::parseDate(*value))
        return std::to_string(*instant);
    return mime::unfolded(*value);
}

Traits traitsOf(const arrivals::Candidate &candidate)
{
    return TraitsReader().read(candidate);
}

Traits TraitsReader::read(const arrivals::Candidate &candidate)
{
    const std::string &header = candidate.evidence.header;
    std::optional<std::size_t> bytes;
    if (m_last)
        bytes = bytesIfSameButForTrace(header, m_last->candidate->evidence.header, m_lastBytes);
    if (!bytes) {
        const mime::HeaderView view(header);
        m_last = fromHeader(view);
        bytes = view.headerBytes();
    }
    m_last->candidate = &candidate;
    m_lastBytes = *bytes;
    Traits traits = *m_last;
    // Where the first look read only some fields, the header itself tells.
    const std::uint64_t headerBytes = candidate.arrival.headerBytes != 0 ? candidate.arrival.headerBytes : m_lastBytes;
    traits.content = contentOf(candidate, headerBytes);
    if (traits.channel.empty())
        traits.channel = unnamedChannel(header, candidate.arrival.ref.mailbox);
    const std::uint64_t size = candidate.arrival.size;
    traits.bodySize = size > headerBytes ? size - headerBytes : 0;
    return traits;
}

bool sameIdentity(const Traits &left, const Traits &right) noexcept
{
    return left.sender == right.sender && left.subject == right.subject;
}

mime::Digest identityOf(const Traits &traits)
{
    return mime::blake2b(joined({traits.sender, traits.subject}));
}

bool arrivedBefore(const arrivals::Candidate &left, const arrivals::Candidate &right)
{
    const auto key = [](const arrivals::Candidate &candidate) {
        const arrivals::Arrival &arrival = candidate.arrival;
        return std::tuple(!arrival.internalDate.has_value(), arrival.internalDate.value_or(0),
                          !isInbox(arrival.ref.mailbox), std::string_view(arrival.ref.mailbox.wire),
                          arrival.ref.validity, arrival.ref.uid);
    };
    return key(left) < key(right);
}

} // namespace onecopy::duplicates
