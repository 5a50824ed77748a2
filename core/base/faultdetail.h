// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Reasons in Fault::detail for which the advice of the kind alone would lead astray: a person is told something else.
namespace onecopy::faultdetail {

/// NameNotFound, Timeout: nobody said that the name does not exist.
inline constexpr std::string_view nameServerSilent = "no name server answers now";
/// CertificateRejected: `detail` begins with one of these where nothing else is wrong, and goes on with text from the
/// certificate, which is hostile: advice goes by these words alone.
inline constexpr std::string_view certificateExpired = "the certificate has expired.";
inline constexpr std::string_view certificateOfAnother = "the certificate is for another name.";
/// Whatever else is wrong: the clock of this computer may be.
inline constexpr std::string_view certificateTooEarly = "the certificate is not valid yet.";
/// TlsFailed: no older version of TLS would help.
inline constexpr std::string_view clientCertificateWanted =
    "the server asks for a certificate of the client, and Onecopy has none";
/// TlsFailed: it may be no matter of TLS; a server that counts connections hangs up there.
inline constexpr std::string_view closedInHandshake = "the server closed the connection during the TLS handshake";
/// ServerUnavailable: it is no matter of time, but of what else is connected.
inline constexpr std::string_view tooManyConnections = "the server lets in no more connections of this user at once";
/// ServerUnavailable: for a day or so ([OVERQUOTA] of Google, where nothing was to be stored).
inline constexpr std::string_view readEnough = "the account was given all that it gets for now";
/// ServerUnavailable: POP3 lets one session in at a time (RFC 1939 4).
inline constexpr std::string_view mailboxInUse = "another session holds the mailbox";
/// TlsNotOffered, MechanismMissing: the server may offer it all the same.
inline constexpr std::string_view maskedByFirewall = "a firewall on the way overwrites what the server offers";
/// Timeout: it was not silent.
inline constexpr std::string_view talksOn = "the server went on sending, and the answer was not whole in time";
/// ConnectionLost: nobody cut it.
inline constexpr std::string_view slept = "the computer slept, or its clock was set";
/// LoginRefused: what follows is the other server, in its own words (RFC 2221 4.1, RFC 5804 1.3).
inline constexpr std::string_view namesAnother = "the server names another one, which is not followed: ";
/// NotFound: by another client, in the middle of a removal.
inline constexpr std::string_view quarantineGone = "the quarantine was renamed or deleted meanwhile";
/// ServerRefused: nothing is lost, and no copy can be moved there.
inline constexpr std::string_view arrivedChanged =
    "the server said OK, but what arrived in the quarantine is not the same message byte by byte";
inline constexpr std::string_view arrivedNot = "the server said OK, and nothing arrived in the quarantine";
/// ServerUnavailable: each further login makes it last longer.
inline constexpr std::string_view loginTooOften = "the server takes no more logins of this user for now";

} // namespace onecopy::faultdetail
