// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workplace.h"

#include "core/account/fallbackvault.h"
#include "core/jobs/connect/tokensource.h"

namespace onecopy::gui {

Result<jobs::Login> Secrets::loginFor(const Account &account, const std::stop_token &stop)
{
    jobs::Login login;
    login.account = account;
    if (account.oauth) {
        if (auto used = jobs::useTokens(login, tokenVault(account), stop); !used)
            return passOn(used);
        return login;
    }
    const std::string key = account.id().value;
    auto typed = m_session->read(key, stop);
    if (typed && *typed) {
        login.secret = std::move(**typed);
        return login;
    }
    auto kept = m_keychain.read(key, stop);
    // Where there is no keychain, none was kept there: it is entered, and held for this session.
    const bool noKeychain = !kept && kept.error().where == KeychainVault::unusablePlace;
    if (!kept && !noKeychain)
        return passOn(kept);
    if (noKeychain || !*kept)
        return fail(FaultKind::SecretMissing, "keychain", "no password is kept for " + key);
    login.secret = std::move(**kept);
    return login;
}

std::string Secrets::keep(const Account &account, const Secret &secret, const std::stop_token &stop)
{
    keepForSession(account, secret);
    if (m_keychain.write(account.id().value, secret, stop))
        return m_keychain.placeName();
    return m_session->placeName();
}

void Secrets::keepForSession(const Account &account, const Secret &secret)
{
    // Memory does not refuse.
    [[maybe_unused]] const auto kept = m_session->write(account.id().value, secret, {});
}

std::optional<std::string> Secrets::placeOf(const Account &account, const std::stop_token &stop)
{
    const std::string key = account.oauth ? jobs::refreshTokenKey(account) : account.id().value;
    // See FallbackVault: what the keychain has is older then.
    if (auto agreed = m_session->read(key, stop); account.oauth && agreed && *agreed)
        return m_session->placeName();
    auto kept = m_keychain.read(key, stop);
    if (kept && *kept)
        return m_keychain.placeName();
    if (auto typed = m_session->read(key, stop); typed && *typed)
        return m_session->placeName();
    if (!kept && kept.error().where == KeychainVault::lockedPlace)
        return std::nullopt;
    return std::string();
}

std::string Secrets::placeToKeep(const std::stop_token &stop)
{
    // Of a key that nobody has: what there is not, no keychain asks to be unlocked for.
    return m_keychain.read("onecopy", stop) ? m_keychain.placeName() : m_session->placeName();
}

Result<std::string> Secrets::signIn(const Account &account, const jobs::OpenBrowser &open, const std::stop_token &stop)
{
    if (auto done = jobs::signIn(account, *tokenVault(account), open, stop); !done)
        return passOn(done);
    const auto held = m_session->read(jobs::refreshTokenKey(account), stop);
    return held && *held ? m_session->placeName() : m_keychain.placeName();
}

std::shared_ptr<Vault> Secrets::tokenVault(const Account &account) const
{
    return std::make_shared<FallbackVault>(std::make_shared<KeychainVault>(timeToUnlock), m_session,
                                           jobs::refreshTokenKey(account));
}

void Secrets::forget(const Account &account, const std::stop_token &stop)
{
    jobs::signOut(account, *tokenVault(account), stop);
    [[maybe_unused]] const auto session = m_session->remove(account.id().value, stop);
    // Without a keychain there is nothing to forget there.
    [[maybe_unused]] const auto keychain = m_keychain.remove(account.id().value, stop);
}

} // namespace onecopy::gui
