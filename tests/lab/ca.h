// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <string>

namespace onecopy::lab {

enum class CertificateKind {
    Good,      ///< localhost, mail.lab.example, 127.0.0.1, 127.0.0.2, ::1; signed by the lab's CA
    Expired,   ///< as Good, but its time is over
    OtherName, ///< signed by the lab's CA for other.example alone
    SelfSigned ///< as Good, signed by itself
};

struct Certificate
{
    std::string certificateFile; ///< PEM, with the CA's certificate behind it unless self-signed
    std::string keyFile;         ///< PEM, without a passphrase
};

/// A certificate authority of its own in a folder (P-256 keys, made by the openssl program).
class Ca
{
public:
    /// Makes key and certificate in `folder`, which must exist, or uses those that are there.
    [[nodiscard]] static Result<Ca> create(std::string folder);

    [[nodiscard]] std::string certificateFile() const { return m_folder + "/ca.pem"; }
    /// A new server certificate of this kind; a second call for a kind gives the same files.
    [[nodiscard]] Result<Certificate> issue(CertificateKind kind) const;

private:
    std::string m_folder;
};

} // namespace onecopy::lab
