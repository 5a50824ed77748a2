// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/session.h"

namespace onecopy::imap {

bool Client::Session::mayCompress() const
{
    return !m_compressed && m_capabilities.has("COMPRESS=DEFLATE");
}

bool Client::Session::wantsCompression() const
{
    return mayCompress() && m_link.isSlow();
}

/// RFC 4978. A server that says no is not asked again, and the session goes on as it was.
Result<void> Client::Session::compressIfSlow()
{
    if (!wantsCompression())
        return {};
    m_compressed = true;
    Result<StatusText> done = exchange(command("COMPRESS").word("DEFLATE"), commandDeadline());
    if (!done)
        return passOn(done);
    if (done->condition != Condition::Ok)
        return {};
    // Behind the agreement everything is compressed; what came in clear with it belongs to nobody (as with STARTTLS).
    if (m_wire.hasBuffered())
        return broken("bytes follow the agreement on compression in clear");
    m_wire.compress();
    return {};
}

} // namespace onecopy::imap
