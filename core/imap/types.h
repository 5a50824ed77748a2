// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/imap/uidset.h"
#include "core/login/spec.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::imap {

using LoginSpec = login::Spec;

/// What the server can do, by the words of its last CAPABILITY answer, upper case.
class Capabilities
{
public:
    void assign(std::set<std::string, std::less<>> words) { m_words = std::move(words); }
    /// The server announces it, and does not understand it.
    void withdraw(std::string_view word)
    {
        if (const auto found = m_words.find(word); found != m_words.end())
            m_words.erase(found);
    }
    [[nodiscard]] bool has(std::string_view word) const { return m_words.contains(word); }
    [[nodiscard]] const std::set<std::string, std::less<>> &words() const noexcept { return m_words; }

private:
    std::set<std::string, std::less<>> m_words;
};

/// How the session came up: for the connection test and the status bar. Times in milliseconds.
struct OpenReport
{
    std::string greeting;   ///< the server's words: hostile
    std::string serverName; ///< ID name (RFC 2971) if any, else guessed from the greeting ("Dovecot"), else empty
    std::string mechanism;  ///< that was used
    net::TlsInfo tls;
    std::optional<net::CertificateInfo> certificate; ///< accepted or rejected
    std::int64_t connectMs = 0;                      ///< name, TCP and TLS
    std::int64_t loginMs = 0;
    std::string transcript; ///< redacted; filled on failure too
};

/// STATUS of a mailbox that is not open (RFC 3501 7.2.4). What the server did not tell is 0.
struct MailboxStatus
{
    MailboxName name;
    UidValidity validity;
    Uid uidNext;
    std::optional<std::uint32_t> messages;
    ModSeq highestModSeq; ///< RFC 7162 3.1.8; asked for by list() alone
};

struct ListedMailbox
{
    MailboxName name;
    char separator = '\0'; ///< '\0': NIL
    bool selectable = true;
    bool subscribed = false;
    std::set<std::string, std::less<>> attributes; ///< lower case, "\noselect", "\junk" …
    std::optional<MailboxStatus> status;           ///< with ListDetail::Status, as far as the server told it
};

/// RFC 2342: whose mailboxes begin with `prefix`.
struct Namespace
{
    enum class Kind { Personal, OtherUsers, Shared };
    Kind kind = Kind::Personal;
    std::string prefix;    ///< as in the names of mailboxes, mostly with the separator at its end; may be empty
    char separator = '\0'; ///< '\0': NIL
    bool operator==(const Namespace &) const = default;
};

struct SelectedMailbox
{
    MailboxName name;
    UidValidity validity; ///< 0: the server gave none: reading only
    Uid uidNext;          ///< 0: unknown
    std::uint32_t exists = 0;
    bool existsGiven = false; ///< else `exists` is not known, and nothing can be read
    ModSeq highestModSeq;     ///< 0: none (NOMODSEQ)
    bool readOnly = true;
    std::set<std::string, std::less<>> permanentFlags; ///< lower case; empty set when the server sent none
    bool permanentFlagsGiven = false;
    /// \Deleted can be kept: PERMANENTFLAGS absent (RFC 3501: all) or containing it. "\*" alone names no flag, but says
    /// that any can be kept.
    [[nodiscard]] bool canMarkDeleted() const
    {
        const bool namesNone = permanentFlags.size() == 1 && permanentFlags.contains("\\*");
        return !readOnly && (!permanentFlagsGiven || namesNone || permanentFlags.contains("\\deleted"));
    }
};

/// One FETCH answer. The views live until the sink returns.
struct FetchedMessage
{
    std::uint32_t sequence = 0;
    Uid uid; ///< 0: the answer did not name one (unsolicited); never attributed
    std::optional<std::uint64_t> size;
    std::optional<EpochSeconds> internalDate; ///< none: absent or not a date
    bool hasFlags = false;
    std::vector<std::string_view> flags;
    std::optional<std::string_view> header; ///< BODY[HEADER] or BODY[HEADER.FIELDS …]; none for NIL
    bool headerCut = false;    ///< the header is longer than limits::headerBytes: `header` is its beginning
    bool bodyStreamed = false; ///< a BODY[] went through the body sink in full
    std::uint64_t bodyBytes = 0;
    ModSeq modSeq;
    std::optional<std::uint64_t> gmailMessageId; ///< X-GM-MSGID
};

/// What RFC 4315 COPYUID said: source and target UIDs in pairs. Empty when the server gave none or gave garbage.
struct CopyPairs
{
    UidValidity targetValidity;
    std::vector<std::pair<Uid, Uid>> pairs;
};

/// Flags that messages are to be given.
struct FlagChange
{
    UidSet uids;
    std::vector<std::string> flags;
};

/// What RFC 4315 APPENDUID said. Zeros when the server did not say where the message is.
struct Appended
{
    UidValidity validity;
    Uid uid;
};

/// A change that the server told without being asked.
struct MailboxEvent
{
    enum class Kind {
        Exists,
        Expunged,
        Vanished,
        Flags,
        Bye,
        UidValidityChanged,
        Alert,
        Status,  ///< something changed in another mailbox (RFC 5465): `status`
        Overflow ///< news were lost: by the server's word (NOTIFICATIONOVERFLOW), or more came than is kept
    };
    Kind kind = Kind::Exists;
    std::uint32_t number = 0; ///< EXISTS count, or sequence number of EXPUNGE or FETCH
    Uid uid{};                ///< of a FETCH that named it
    UidSet vanished{};
    std::string text{}; ///< BYE or ALERT text: hostile, bounded, redacted
    MailboxStatus status{};
};

/// How the last wait for events went.
struct Waited
{
    bool pushed = false; ///< the events came by themselves, not as the answer to a command of ours
    std::optional<std::chrono::milliseconds> answerTime; ///< of the command that ended the wait, when there was one
};

/// To resume with RFC 7162 QRESYNC.
struct KnownState
{
    UidValidity validity;
    ModSeq modSeq;
};

struct QuickSync
{
    UidSet vanished;                     ///< gone since `KnownState`
    std::vector<FetchedMessage> changed; ///< flags changed: uid, flags, modSeq; flag views point into `storage`
    std::vector<std::string> storage;
};

} // namespace onecopy::imap
