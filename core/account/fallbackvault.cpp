// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/fallbackvault.h"

#include "core/account/keychainvault.h"

#include <utility>

namespace onecopy {

FallbackVault::FallbackVault(std::shared_ptr<Vault> keychain, std::shared_ptr<Vault> session, std::string agreement)
    : m_keychain(std::move(keychain))
    , m_session(std::move(session))
    , m_agreement(std::move(agreement))
{
}

Result<std::optional<Secret>> FallbackVault::read(const std::string &key, const std::stop_token &stop)
{
    // What the session has is newer: write() leaves nothing there that the keychain took.
    auto held = m_session->read(key, stop);
    if (held && *held)
        return held;
    auto kept = m_keychain->read(key, stop);
    if (kept || kept.error().kind != FaultKind::SecretMissing)
        return kept;
    const bool locked = kept.error().where == KeychainVault::lockedPlace;
    return locked && key == m_agreement ? std::move(kept) : held;
}

Result<void> FallbackVault::write(const std::string &key, const Secret &secret, const std::stop_token &stop)
{
    if (m_keychain->write(key, secret, stop))
        return m_session->remove(key, stop);
    return m_session->write(key, secret, stop);
}

Result<void> FallbackVault::remove(const std::string &key, const std::stop_token &stop)
{
    // Without a keychain there is nothing to forget there.
    [[maybe_unused]] const auto forgotten = m_keychain->remove(key, stop);
    return m_session->remove(key, stop);
}

} // namespace onecopy
