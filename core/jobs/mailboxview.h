// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/types.h"

namespace onecopy::jobs {

/// A view of other mailboxes (RFC 6154, RFC 8457), such as Gmail's "All Mail": what is in it lies elsewhere too.
[[nodiscard]] inline bool isView(const imap::ListedMailbox &mailbox)
{
    return mailbox.attributes.contains("\\all") || mailbox.attributes.contains("\\flagged") ||
           mailbox.attributes.contains("\\important");
}

} // namespace onecopy::jobs
