// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/closelook.h"

#include "core/base/limits.h"
#include "core/imap/readablefetch.h"
#include "core/jobs/scan/mailboxscan.h"
#include "core/mime/header.h"

#include <utility>

namespace onecopy::jobs {

namespace {

constexpr std::size_t uidsPerCloseLook = 500;

} // namespace

Result<void> CloseSink::bodyPiece(std::string_view piece)
{
    if (m_stop.stop_requested())
        return fail(FaultKind::Cancelled, "reading messages");
    keepHeader(piece);
    if (m_depth == Depth::Bodies)
        m_content.feed(piece);
    else
        m_served.feed(piece);
    m_anyPiece = true;
    m_bytes += piece.size();
    return {};
}

Result<void> CloseSink::message(const imap::FetchedMessage &fetched)
{
    Reading reading;
    reading.flags = storedFlags(fetched.flags);
    reading.size = fetched.size.value_or(0);
    reading.internalDate = fetched.internalDate;
    arrivals::Evidence evidence;
    Digests found;
    if (fetched.bodyStreamed || m_anyPiece)
        found = digests();
    if (m_depth != Depth::Headers && fetched.bodyStreamed) {
        evidence.header = std::move(m_header);
        evidence.content = std::move(found.content);
        reading.likeness = found.likeness;
    } else if (fetched.header) {
        evidence.header = std::string(*fetched.header);
        m_bytes += fetched.header->size();
    }
    evidence.serverId = fetched.gmailMessageId.value_or(0);
    m_header.clear();
    m_headerEnd = {};
    // Flags alone are what another client changed meanwhile.
    if (evidence.header.empty() && !evidence.content) {
        if (fetched.size)
            m_withheld.add(fetched.uid);
        return {};
    }
    if (m_withheld.contains(fetched.uid)) // in parts, with others in between
        m_withheld = m_withheld.without(imap::UidSet::range(fetched.uid, fetched.uid));
    reading.evidence = std::move(evidence);
    return m_found(fetched.uid, std::move(reading));
}

/// The next message begins.
CloseSink::Digests CloseSink::digests()
{
    m_anyPiece = false;
    Digests found;
    if (m_depth == Depth::Bodies) {
        found.content = std::exchange(m_content, mime::CanonicalDigester()).finish();
        return found;
    }
    const mime::BytesDigest served = m_served.finish();
    found.content.whole = served.whole;
    found.content.bytes = served.bytes;
    if (m_depth == Depth::Likeness && m_headerEnd.passed())
        found.likeness = mime::likeness(m_header, served);
    return found;
}

void CloseSink::keepHeader(std::string_view piece)
{
    if (m_headerEnd.passed())
        return;
    piece = piece.substr(0, m_headerEnd.take(piece));
    m_header += piece.substr(0, limits::headerBytes - std::min(limits::headerBytes, m_header.size()));
}

imap::FetchItems closeItems(Depth depth, const imap::Capabilities &capabilities)
{
    imap::FetchItems items;
    items.flags = true;
    items.size = true;
    items.internalDate = true;
    items.header = depth == Depth::Headers;
    items.body = depth != Depth::Headers;
    items.gmailId = capabilities.has("X-GM-EXT-1");
    return items;
}

Result<void> readClosely(imap::Client &client, const imap::UidSet &uids, Depth depth, const std::stop_token &stop,
                         std::uint64_t &bytes, const std::function<Result<void>(Uid, Reading)> &found)
{
    if (uids.empty())
        return {};
    CloseSink sink(depth, stop, bytes, found);
    const std::vector<imap::UidSet> sets = uids.pieces(uidsPerCloseLook, 8000);
    return client.fetch(sets, closeItems(depth, client.capabilities()), sink);
}

bool hasBytes(const Reading &reading, const mime::Digest &whole) noexcept
{
    return reading.evidence && reading.evidence->content && reading.evidence->content->whole == whole;
}

Result<imap::UidSet> readReadable(imap::Client &client, const imap::UidSet &uids, Depth depth,
                                  const std::stop_token &stop, std::uint64_t &bytes,
                                  const std::function<Result<void>(Uid, Reading)> &found)
{
    if (uids.empty())
        return imap::UidSet();
    CloseSink sink(depth, stop, bytes, found);
    auto read = imap::fetchReadable(client, uids, uidsPerCloseLook, closeItems(depth, client.capabilities()), sink);
    if (!read)
        return passOn(read);
    read->uids.add(sink.withheld());
    return std::move(read->uids);
}

} // namespace onecopy::jobs
