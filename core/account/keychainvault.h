// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/vault.h"

#include <chrono>

namespace onecopy {

/// The keychain of the operating system, under the service "onecopy". There is no fallback to a file. Thread-safe;
/// needs a QCoreApplication, but no running event loop: the work is done on the keychain's own thread and never touches
/// the caller's event loop. A call ends within limits::waitSlice of a stop request (Cancelled) and after `patience`
/// (SecretMissing, "keychain locked"), even when the keychain hangs; a write or removal that has begun may then still
/// happen.
class KeychainVault final : public Vault
{
public:
    /// Fault::where when there is no keychain, or when it does not work.
    static constexpr auto unusablePlace = "keychain unusable";
    /// Fault::where of what the keychain has, or may have, and did not give.
    static constexpr auto lockedPlace = "keychain locked";

    /// `patience` includes the time that a person needs to unlock the keychain.
    explicit KeychainVault(std::chrono::milliseconds patience = std::chrono::seconds(10))
        : m_patience(patience)
    {
    }

    [[nodiscard]] Result<std::optional<Secret>> read(const std::string &key, const std::stop_token &stop) override;
    [[nodiscard]] Result<void> write(const std::string &key, const Secret &secret,
                                     const std::stop_token &stop) override;
    [[nodiscard]] Result<void> remove(const std::string &key, const std::stop_token &stop) override;
    [[nodiscard]] std::string placeName() const override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace onecopy
