// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workplace.h"

namespace onecopy::gui {

Result<jobs::Login> Secrets::loginFor(const Account &account, const std::stop_token &stop)
{
    jobs::Login login;
    login.account = account;
    const std::string key = account.id().value;
    auto typed = m_session.read(key, stop);
    if (typed && *typed) {
        login.secret = std::move(**typed);
        return login;
    }
    auto kept = m_keychain.read(key, stop);
    if (!kept)
        return fail(FaultKind::SecretMissing, "keychain", kept.error().detail);
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
    return m_session.placeName();
}

void Secrets::keepForSession(const Account &account, const Secret &secret)
{
    // Memory does not refuse.
    [[maybe_unused]] const auto kept = m_session.write(account.id().value, secret, {});
}

std::string Secrets::placeOf(const Account &account, const std::stop_token &stop)
{
    const std::string key = account.id().value;
    if (auto kept = m_keychain.read(key, stop); kept && *kept)
        return m_keychain.placeName();
    if (auto typed = m_session.read(key, stop); typed && *typed)
        return m_session.placeName();
    return {};
}

void Secrets::forget(const Account &account, const std::stop_token &stop)
{
    [[maybe_unused]] const auto session = m_session.remove(account.id().value, stop);
    // Without a keychain there is nothing to forget there.
    [[maybe_unused]] const auto keychain = m_keychain.remove(account.id().value, stop);
}

} // namespace onecopy::gui
