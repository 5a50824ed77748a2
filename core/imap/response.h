// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/types.h"
#include "core/imap/uidset.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace onecopy::imap {

enum class ResponseKind {
    Continuation, ///< "+ …"
    Tagged,       ///< the end of a command: `tag` and `status`
    Status,       ///< untagged OK, NO, BAD, BYE, PREAUTH: `status`
    Capability,   ///< `words`
    Enabled,      ///< `words`
    Flags,        ///< `words`
    Exists,       ///< `number`
    Expunge,      ///< `number`
    Fetch,        ///< `fetch`
    List,         ///< `words` (attributes), `separator`, `name`
    Lsub,         ///< as List
    Search,       ///< `uids`, with ESEARCH too
    Vanished,     ///< `uids`, `earlier`
    Id,           ///< `fields`
    MyRights,     ///< `name`, `text`
    MailboxStatus, ///< `mailbox`, but for its name: `name`
    Namespace,    ///< `namespaces`
    Other         ///< well formed as far as we looked, and of no use to us
};

enum class Condition { Ok, No, Bad, Bye, PreAuth };

/// resp-cond-state with its response code (RFC 3501 7.1).
struct StatusText
{
    Condition condition = Condition::Ok;
    std::string_view code;      ///< as the server wrote it, "UIDVALIDITY"; empty: none
    std::string_view arguments; ///< of the code, without the closing bracket
    std::string_view text;      ///< for people: hostile
};

/// What a FETCH answer says of a message besides its UID, be it NIL.
namespace fetchpart {
inline constexpr unsigned flags = 1U << 1U;
inline constexpr unsigned date = 1U << 2U;
inline constexpr unsigned size = 1U << 3U;
inline constexpr unsigned header = 1U << 4U;
inline constexpr unsigned body = 1U << 5U;
inline constexpr unsigned modSeq = 1U << 6U;
inline constexpr unsigned gmailId = 1U << 7U;
inline constexpr unsigned content = date | size | header | body | gmailId;
} // namespace fetchpart

/// One response, taken apart. The object is reused from one response to the next, so that a stream of FETCH answers
/// allocates nothing; only the fields that `kind` names mean something. Views live as long as the framer's.
struct Response
{
    ResponseKind kind = ResponseKind::Other;
    std::string_view tag;
    StatusText status;
    std::uint32_t number = 0;
    FetchedMessage fetch;
    std::optional<std::string_view> quotedBody; ///< a BODY[] that was not streamed: quoted, or an empty literal
    unsigned fetchParts = 0;                    ///< of fetchpart: what came
    std::vector<std::string_view> words;
    char separator = '\0';
    std::string_view name;
    UidSet uids;
    bool earlier = false;
    std::vector<std::pair<std::string_view, std::string_view>> fields;
    std::string_view text;
    std::string_view searchTag; ///< ESEARCH (TAG "…")
    MailboxStatus mailbox;
    std::vector<Namespace> namespaces;
    std::optional<std::string_view> realMailbox; ///< of a FETCH: Dovecot's X-MAILBOX
};

} // namespace onecopy::imap
