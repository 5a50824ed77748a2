// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/closelook.h"

#include "core/base/limits.h"
#include "core/jobs/mailboxscan.h"
#include "core/mime/header.h"

#include <utility>

namespace onecopy::jobs {

namespace {

constexpr std::size_t uidsPerFetch = 500;

} // namespace

Result<void> CloseSink::bodyPiece(std::string_view piece)
{
    if (m_stop.stop_requested())
        return fail(FaultKind::Cancelled, "reading messages");
    if (!m_headerEnded)
        keepHeader(piece);
    if (m_depth == Depth::Bodies)
        m_digester.feed(piece);
    else
        m_whole.add(piece);
    m_pieces += piece.size();
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
    std::optional<mime::ContentDigest> content;
    if (fetched.bodyStreamed || m_pieces > 0)
        content = digest();
    if (m_depth != Depth::Headers && fetched.bodyStreamed) {
        evidence.header = std::move(m_header);
        evidence.content = std::move(content);
    } else if (fetched.header) {
        evidence.header = std::string(*fetched.header);
        m_bytes += fetched.header->size();
    }
    evidence.serverId = fetched.gmailMessageId.value_or(0);
    m_header.clear();
    m_headerEnded = false;
    // Flags alone are what another client changed meanwhile.
    if (evidence.header.empty() && !evidence.content)
        return {};
    reading.evidence = std::move(evidence);
    return m_found(fetched.uid, std::move(reading));
}

/// Of the message that has streamed by; the next one begins.
mime::ContentDigest CloseSink::digest()
{
    const std::uint64_t bytes = std::exchange(m_pieces, 0);
    if (m_depth == Depth::Bodies)
        return std::exchange(m_digester, mime::CanonicalDigester()).finish();
    mime::ContentDigest content;
    content.whole = m_whole.result();
    content.bytes = bytes;
    m_whole.reset();
    return content;
}

/// The header block ends at the first empty line; the search starts where a line end may span two pieces.
void CloseSink::keepHeader(std::string_view piece)
{
    const std::size_t from = m_header.size() < 3 ? 0 : m_header.size() - 3;
    m_header += piece.substr(0, limits::headerBytes - std::min(limits::headerBytes, m_header.size()));
    std::size_t end = std::string::npos;
    for (std::size_t at = m_header.find('\n', from); at != std::string::npos; at = m_header.find('\n', at + 1)) {
        if (m_header.compare(at, 2, "\n\n") == 0) {
            end = at + 2;
            break;
        }
        if (m_header.compare(at, 3, "\n\r\n") == 0) {
            end = at + 3;
            break;
        }
    }
    if (end != std::string::npos) {
        m_header.resize(end);
        m_headerEnded = true;
    } else if (m_header.size() >= limits::headerBytes) {
        m_headerEnded = true;
    }
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
    const std::vector<imap::UidSet> sets = uids.pieces(uidsPerFetch, 8000);
    return client.fetch(sets, closeItems(depth, client.capabilities()), sink);
}

} // namespace onecopy::jobs
