// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workplace.h"

#include "core/jobs/connect/tokensource.h"

namespace onecopy::gui {

namespace {

/// The keychain; where there is none, the memory of this session, as for passwords. Never a file.
class KeychainOrSession final : public Vault
{
public:
    explicit KeychainOrSession(std::shared_ptr<SessionVault> session)
        : m_session(std::move(session))
    {
    }
    Result<std::optional<Secret>> read(const std::string &key, const std::stop_token &stop) override
    {
        auto kept = m_keychain.read(key, stop);
        return kept && *kept ? kept : m_session->read(key, stop);
    }
    Result<void> write(const std::string &key, const Secret &secret, const std::stop_token &stop) override
    {
        if (m_keychain.write(key, secret, stop))
            return m_session->remove(key, stop);
        return m_session->write(key, secret, stop);
    }
    Result<void> remove(const std::string &key, const std::stop_token &stop) override
    {
        // Without a keychain there is nothing to forget there.
        [[maybe_unused]] const auto forgotten = m_keychain.remove(key, stop);
        return m_session->remove(key, stop);
    }
    std::string placeName() const override { return m_keychain.placeName(); }

private:
    std::shared_ptr<SessionVault> m_session;
    KeychainVault m_keychain{Secrets::timeToUnlock};
};

} // namespace

Result<jobs::Login> Secrets::loginFor(const Account &account, const std::stop_token &stop)
{
    jobs::Login login;
    login.account = account;
    if (account.oauth) {
        if (auto used = jobs::useTokens(login, tokenVault(), stop); !used)
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
    if (!kept)
        return passOn(kept);
    if (!*kept)
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

Result<void> Secrets::signIn(const Account &account, const jobs::OpenBrowser &open, const std::stop_token &stop)
{
    return jobs::signIn(account, *tokenVault(), open, stop);
}

std::shared_ptr<Vault> Secrets::tokenVault() const
{
    return std::make_shared<KeychainOrSession>(m_session);
}

void Secrets::forget(const Account &account, const std::stop_token &stop)
{
    jobs::signOut(account, *tokenVault(), stop);
    [[maybe_unused]] const auto session = m_session->remove(account.id().value, stop);
    // Without a keychain there is nothing to forget there.
    [[maybe_unused]] const auto keychain = m_keychain.remove(account.id().value, stop);
}

} // namespace onecopy::gui
