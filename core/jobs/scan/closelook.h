// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/imap/client.h"
#include "core/jobs/context.h"
#include "core/mime/bytesdigest.h"
#include "core/mime/canonical.h"

#include <map>
#include <vector>

namespace onecopy::jobs {

/// What reading one copy again showed.
struct Reading
{
    std::optional<arrivals::Evidence> evidence; ///< none: the server refused to give it
    std::string flags;
    std::uint64_t size = 0;
    std::optional<EpochSeconds> internalDate;
    std::optional<mime::Digest> likeness; ///< for Depth::Likeness, where the header allows it
};

/// Was it read, and is this the digest of all of its bytes?
[[nodiscard]] bool hasBytes(const Reading &reading, const mime::Digest &whole) noexcept;

/// The body of a larger message is refused by imap::Client, which ends the session: it is not asked for, and the
/// message is a copy that is not proved.
[[nodiscard]] constexpr bool canBeRead(std::uint64_t size) noexcept
{
    return size <= limits::messageBytes;
}

enum class Depth {
    Headers,
    Bytes,    ///< the header, and of the rest only the digest of all bytes, streamed: ContentDigest::whole and bytes
    Likeness, ///< as Bytes, and what mime::likeness() makes of it: tells of most copies that their content is one
    Bodies    ///< digests of the whole message, streamed
};

/// What is asked for of every message.
[[nodiscard]] imap::FetchItems closeItems(Depth depth, const imap::Capabilities &capabilities);

/// Keeps the header and digests the rest while a message streams by.
class CloseSink final : public imap::FetchSink
{
public:
    using Found = std::function<Result<void>(Uid, Reading)>;

    /// Everything must outlive the sink. Bytes that passed are added to `bytes`.
    CloseSink(Depth depth, const std::stop_token &stop, std::uint64_t &bytes, const Found &found)
        : m_depth(depth)
        , m_stop(stop)
        , m_bytes(bytes)
        , m_found(found)
    {
    }
    Result<void> bodyPiece(std::string_view piece) override;
    Result<void> message(const imap::FetchedMessage &fetched) override;
    /// Messages of which the server told something, and gave nothing to compare.
    [[nodiscard]] const imap::UidSet &withheld() const { return m_withheld; }

private:
    /// Of the message that has streamed by.
    struct Digests
    {
        mime::ContentDigest content;
        std::optional<mime::Digest> likeness;
    };

    [[nodiscard]] Digests digests();
    void keepHeader(std::string_view piece);

    const Depth m_depth;
    const std::stop_token &m_stop;
    std::uint64_t &m_bytes;
    const Found &m_found;
    std::string m_header;
    mime::HeaderEnd m_headerEnd;
    bool m_anyPiece = false; ///< of the message that streams by
    mime::CanonicalDigester m_content;
    mime::BytesDigester m_served;
    imap::UidSet m_withheld;
};

/// Reads single messages of the selected mailbox by UID: their header and, below Depth::Headers, the digests of their
/// content. Messages that are gone are absent from `found`. Bytes that passed are added to `bytes`.
[[nodiscard]] Result<void> readClosely(imap::Client &client, const imap::UidSet &uids, Depth depth,
                                       const std::stop_token &stop, std::uint64_t &bytes,
                                       const std::function<Result<void>(Uid, Reading)> &found);

/// As readClosely(), for looking only: messages that the server will not give are absent from `found` too. Returns
/// which they are.
[[nodiscard]] Result<imap::UidSet> readReadable(imap::Client &client, const imap::UidSet &uids, Depth depth,
                                                const std::stop_token &stop, std::uint64_t &bytes,
                                                const std::function<Result<void>(Uid, Reading)> &found);

} // namespace onecopy::jobs
