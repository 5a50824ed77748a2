// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fault.h"

#include "core/base/text.h"

namespace onecopy {

std::string_view toString(FaultKind kind) noexcept
{
    switch (kind) {
    case FaultKind::Cancelled: return "cancelled";
    case FaultKind::NameNotFound: return "name-not-found";
    case FaultKind::ConnectionRefused: return "connection-refused";
    case FaultKind::ConnectionLost: return "connection-lost";
    case FaultKind::Timeout: return "timeout";
    case FaultKind::NotAMailServer: return "not-a-mail-server";
    case FaultKind::TlsNotOffered: return "tls-not-offered";
    case FaultKind::TlsFailed: return "tls-failed";
    case FaultKind::CertificateRejected: return "certificate-rejected";
    case FaultKind::CleartextRefused: return "cleartext-refused";
    case FaultKind::InjectedPlaintext: return "injected-plaintext";
    case FaultKind::LoginRefused: return "login-refused";
    case FaultKind::MechanismMissing: return "mechanism-missing";
    case FaultKind::SecretMissing: return "secret-missing";
    case FaultKind::ServerRefused: return "server-refused";
    case FaultKind::ServerUnavailable: return "server-unavailable";
    case FaultKind::OverQuota: return "over-quota";
    case FaultKind::Protocol: return "protocol";
    case FaultKind::Limit: return "limit";
    case FaultKind::UidValidityChanged: return "uidvalidity-changed";
    case FaultKind::NotFound: return "not-found";
    case FaultKind::ReadOnly: return "read-only";
    case FaultKind::SafetyStop: return "safety-stop";
    case FaultKind::StoreBusy: return "store-busy";
    case FaultKind::StoreDamaged: return "store-damaged";
    case FaultKind::StoreReadOnly: return "store-read-only";
    case FaultKind::StoreTooNew: return "store-too-new";
    case FaultKind::DiskFull: return "disk-full";
    case FaultKind::File: return "file";
    case FaultKind::Usage: return "usage";
    case FaultKind::Internal: return "internal";
    }
    return "internal";
}

std::string Fault::describe() const
{
    std::string line(toString(kind));
    if (!where.empty())
        line += " at " + printable(where);
    if (!detail.empty())
        line += ": " + printable(detail);
    if (!serverText.empty())
        line += " (server: " + printable(serverText) + ")";
    return line;
}

} // namespace onecopy
