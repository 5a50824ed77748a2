// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/ca.h"
#include "tests/lab/folder.h"
#include "tests/lab/guard.h"
#include "tests/lab/passwordgiver.h"
#include "tests/lab/process.h"

#include <cstdint>
#include <memory>
#include <string>

namespace onecopy::lab {

/// A private Cyrus IMAP server on loopback with one user, "anna", whose password is password(); mailboxes INBOX and
/// Archive. All its processes end with this object, or with this program. Thread: one at a time, any.
class Cyrus
{
public:
    [[nodiscard]] static bool available();
    [[nodiscard]] static Result<std::unique_ptr<Cyrus>> start();
    ~Cyrus();
    Cyrus(const Cyrus &) = delete;
    Cyrus &operator=(const Cyrus &) = delete;

    [[nodiscard]] std::uint16_t imaps() const noexcept { return m_imaps; }
    [[nodiscard]] std::string caFile() const { return m_ca.certificateFile(); }
    [[nodiscard]] static std::string password() { return "cyrus lab"; }
    /// Delivers through LMTP.
    [[nodiscard]] Result<void> deliver(std::string_view bytes) const;

private:
    Cyrus() = default;
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> launch();
    [[nodiscard]] std::string settings() const;
    [[nodiscard]] std::string services() const;
    [[nodiscard]] Result<void> logInOnce() const;

    Identity m_identity;
    Folder m_folder;
    Ca m_ca;
    std::uint16_t m_imap = 0;
    std::uint16_t m_imaps = 0;
    std::uint16_t m_lmtp = 0;
    Guard m_guard;
    std::unique_ptr<PasswordGiver> m_passwords;
    Process m_process;
};

} // namespace onecopy::lab
