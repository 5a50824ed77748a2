// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace onecopy::wire {

/// A self-signed certificate, made by the openssl program in a temporary folder that goes
/// with this object. Clients trust it by naming certificateFile() as their CA.
class Certificate
{
public:
    /// `names` as openssl writes a subjectAltName.
    explicit Certificate(const std::string &names = "DNS:localhost,IP:127.0.0.1");
    ~Certificate();
    Certificate(const Certificate &) = delete;
    Certificate &operator=(const Certificate &) = delete;

    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] std::string certificateFile() const { return m_folder + "/certificate.pem"; }
    [[nodiscard]] std::string keyFile() const { return m_folder + "/key.pem"; }

private:
    std::string m_folder;
    bool m_valid = false;
};

} // namespace onecopy::wire
