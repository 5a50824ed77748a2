// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/mime/canonical.h"
#include "core/mime/header.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::arrivals {

/// Keys under which copies meet. They only bring candidates together; `duplicates` compares them.
/// They are the same on every machine and in every run (see keyhash.h), so they may be stored.
struct Keys
{
    std::optional<std::int64_t> id; ///< from a usable Message-ID
    std::int64_t print =
        0; ///< without `id`: From, To, Cc, Subject, Date, canonically; 0: none of From, To, Subject, Date
    std::int64_t kin = 0; ///< sender and base subject: mail that was sent again under a new id; 0: neither is there;
                          ///< journalKin: a journal report, whose sender and subject say little
    bool operator==(const Keys &) const = default;
};

/// The one Keys::kin of all Exchange journal reports: what they report stands in their text.
inline constexpr std::int64_t journalKin = 0x4A6F75726E616C21;
/// Exchange 2003 and later send journal reports from this mailbox, in any domain; later versions also say it in an
/// X-MS-Journal-Report field and in the Message-ID.
inline constexpr std::string_view journalSender = "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e";
inline constexpr std::string_view journalIdEnd = "@journal.report.generator";

/// What every delivered copy has, kept for each message of a mailbox: small.
struct Arrival
{
    CopyRef ref;
    std::optional<EpochSeconds> internalDate; ///< none: the server sent no valid date
    std::uint64_t size = 0;                   ///< RFC822.SIZE as the server counts it: never evidence of equality
    std::uint32_t headerBytes = 0;            ///< of the header as served; 0: only some of its fields were read
    std::string flags;     ///< as the server wrote them, sorted, blanks between: "\Answered \Seen $Forwarded"
    std::string messageId; ///< the key form; empty when unusable
    Keys keys;
    bool operator==(const Arrival &) const = default;
};

/// What is looked at more closely once a copy is a candidate.
struct Evidence
{
    std::string header;                         ///< as served, at most limits::headerBytes
    std::optional<mime::ContentDigest> content; ///< none: the body was not fetched
    /// The server's own number of the message (X-GM-MSGID): copies that share it are one message that is shown in
    /// several mailboxes. 0: not known.
    std::uint64_t serverId = 0;
    bool operator==(const Evidence &) const = default;
};

/// A copy of a candidate group with everything known about it.
struct Candidate
{
    Arrival arrival;
    Evidence evidence;
    bool withheld = false; ///< its evidence was left out: the set is too large to be held with all of it
    bool operator==(const Candidate &) const = default;
};

/// The longest text of a Face in bytes; longer ones are cut between two characters.
inline constexpr std::size_t faceBytes = 1000;

/// What a person sees of a message, decoded, valid UTF-8, unescaped, each text at most faceBytes long.
struct Face
{
    std::string subject;
    std::string fromName;
    std::string fromAddress;
    std::string to;
    std::optional<EpochSeconds> date; ///< the Date header
    bool operator==(const Face &) const = default;
};

/// Makes an arrival from one FETCH answer. `header` is the whole header block as served. Cost: one pass, no charset
/// decoding unless the header is not ASCII.
[[nodiscard]] Arrival makeArrival(CopyRef ref, std::optional<EpochSeconds> internalDate, std::uint64_t size,
                                  std::string flags, std::string_view header);
[[nodiscard]] Face makeFace(std::string_view header);

/// A decoded subject without the "Re: ", "Fw: ", "Fwd: " and "[list] " in front of it, in any number and order. Without
/// the blank behind it nothing is a prefix ("Re:No space"). A view into `subject`.
[[nodiscard]] std::string_view baseSubject(std::string_view subject) noexcept;

} // namespace onecopy::arrivals
