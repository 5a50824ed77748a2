// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace onecopy {

/// What went wrong, in terms that decide what a person or a script can do about it. `widgets/` and `onecopyctl` turn a
/// kind into a sentence with advice; `app/ctl` maps kinds to exit codes.
enum class FaultKind {
    Cancelled,           ///< the user, or a stop token, ended it
    NameNotFound,        ///< the host name has no address
    ConnectionRefused,   ///< nothing listens there
    ConnectionLost,      ///< the connection ended before the answer
    Timeout,             ///< the server was silent, or too slow, for longer than allowed
    NotAMailServer,      ///< something answered, but not in the protocol that was expected
    TlsNotOffered,       ///< STARTTLS is required, but absent or refused
    TlsFailed,           ///< the handshake failed for another reason than the certificate
    CertificateRejected, ///< the certificate is not acceptable; `detail` says what is wrong with it
    CleartextRefused,    ///< a secret would have travelled in clear
    InjectedPlaintext,   ///< bytes arrived before the handshake that must come after it (RFC 8314 3.3, RFC 3501 6.2.1)
    LoginRefused,        ///< the server said no to the user name or the secret
    MechanismMissing,    ///< no login mechanism that both sides know and that is safe here
    SecretMissing,       ///< no password was found or given
    ServerRefused,       ///< the server answered NO / -ERR / 5xx to a command
    ServerUnavailable,   ///< BYE, [UNAVAILABLE], [INUSE], 421, 4xx: try later
    OverQuota,           ///< the server has no room
    Protocol,            ///< the server broke the protocol
    Limit,               ///< the server, or a message, passed a limit of base/limits.h
    UidValidityChanged,  ///< RFC 3501 2.3.1.1: the UIDs that we know no longer name the same messages
    NotFound,            ///< the mailbox, message, account or run does not exist
    ReadOnly,            ///< the mailbox does not allow changes
    SafetyStop,          ///< going on could lose mail, so nothing more is done
    StoreBusy,           ///< another program writes to this store
    StoreDamaged,        ///< the store is corrupt or not ours
    StoreReadOnly,       ///< the store can be read, and not written
    StoreTooNew,         ///< a newer Onecopy wrote this store
    DiskFull,            ///< no room on this computer
    File,                ///< a local file cannot be read or written
    Usage,               ///< wrong arguments
    Internal             ///< a bug in Onecopy
};

/// The kind's name in lower-case words with hyphens, for logs and JSON ("login-refused").
[[nodiscard]] std::string_view toString(FaultKind kind) noexcept;

/// A failure as a value. `where` names the step ("imap LOGIN mail.example.org:993"); `detail` is our own technical
/// reason; `serverText` is what the server said: hostile, not translated, to be shown as plain text only.
struct Fault
{
    FaultKind kind = FaultKind::Internal;
    std::string where;
    std::string detail;
    std::string serverText;

    /// One English line for logs: "login-refused at imap LOGIN …: detail (server: …)". Control characters are escaped.
    [[nodiscard]] std::string describe() const;
    bool operator==(const Fault &) const = default;
};

template <class T> using Result = tl::expected<T, Fault>;

[[nodiscard]] inline tl::unexpected<Fault> fail(FaultKind kind, std::string where, std::string detail = {},
                                                std::string serverText = {})
{
    return tl::unexpected(Fault{kind, std::move(where), std::move(detail), std::move(serverText)});
}

/// Passes a failure on: `if (!r) return passOn(r);`
template <class T> [[nodiscard]] tl::unexpected<Fault> passOn(Result<T> &result)
{
    return tl::unexpected(std::move(result.error()));
}

} // namespace onecopy
