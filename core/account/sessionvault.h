// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/vault.h"

#include <map>
#include <mutex>

namespace onecopy {

/// Keeps secrets in memory until it goes; "ask every time" and the command line use it. Thread-safe.
class SessionVault final : public Vault
{
public:
    [[nodiscard]] Result<std::optional<Secret>> read(const std::string &key, const std::stop_token &stop) override;
    [[nodiscard]] Result<void> write(const std::string &key, const Secret &secret,
                                     const std::stop_token &stop) override;
    [[nodiscard]] Result<void> remove(const std::string &key, const std::stop_token &stop) override;
    [[nodiscard]] std::string placeName() const override;

private:
    std::mutex m_mutex;
    std::map<std::string, Secret> m_secrets;
};

} // namespace onecopy
