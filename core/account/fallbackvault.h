// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/vault.h"

#include <memory>

namespace onecopy {

/// The keychain; what it does not take is kept in the memory of this session. Never a file. Thread-safe, as its parts.
class FallbackVault final : public Vault
{
public:
    /// `agreement`: the key of what a locked keychain must not be taken to lack: the person would be sent to the
    /// browser for it. Of anything else, a client's secret that few have, nothing is missed.
    FallbackVault(std::shared_ptr<Vault> keychain, std::shared_ptr<Vault> session, std::string agreement);

    [[nodiscard]] Result<std::optional<Secret>> read(const std::string &key, const std::stop_token &stop) override;
    [[nodiscard]] Result<void> write(const std::string &key, const Secret &secret,
                                     const std::stop_token &stop) override;
    [[nodiscard]] Result<void> remove(const std::string &key, const std::stop_token &stop) override;
    [[nodiscard]] std::string placeName() const override { return m_keychain->placeName(); }

private:
    std::shared_ptr<Vault> m_keychain;
    std::shared_ptr<Vault> m_session;
    std::string m_agreement;
};

} // namespace onecopy
