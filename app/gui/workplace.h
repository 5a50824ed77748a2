// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/keychainvault.h"
#include "core/account/sessionvault.h"
#include "core/base/clock.h"
#include "core/jobs/connect/oauth.h"
#include "core/jobs/context.h"
#include "widgets/settings/preferences.h"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>

namespace onecopy::gui {

/// Finds and keeps the passwords of this program: what was typed in this session first, then the keychain. Thread-safe;
/// blocking: called from jobs only.
class Secrets
{
public:
    /// What a person gets to find and type the password of a keychain that asks to be unlocked.
    static constexpr auto timeToUnlock = std::chrono::minutes(1);

    [[nodiscard]] Result<jobs::Login> loginFor(const Account &account, const std::stop_token &stop);
    /// Keeps it in the keychain, or for this session only where there is none. Returns the place, for the user.
    [[nodiscard]] std::string keep(const Account &account, const Secret &secret, const std::stop_token &stop);
    /// Asks for consent in the browser, and keeps what comes of it, as keep() does. REQUIRES: account.oauth.
    [[nodiscard]] Result<std::string> signIn(const Account &account, const jobs::OpenBrowser &open,
                                             const std::stop_token &stop);
    /// In memory only, for an account that is being tested or was named on the command line.
    void keepForSession(const Account &account, const Secret &secret);
    /// "GNOME keyring", "this session only"; empty: nothing is kept; none: the keychain does not say.
    [[nodiscard]] std::optional<std::string> placeOf(const Account &account, const std::stop_token &stop);
    /// Where keep() would keep a password, as placeOf() names it.
    [[nodiscard]] std::string placeToKeep(const std::stop_token &stop);
    void forget(const Account &account, const std::stop_token &stop);

private:
    [[nodiscard]] std::shared_ptr<Vault> tokenVault(const Account &account) const;

    std::shared_ptr<SessionVault> m_session =
        std::make_shared<SessionVault>(); ///< shared with the tokens of running jobs
    KeychainVault m_keychain{timeToUnlock};
};

/// What all controllers of the window share. Values and thread-safe services only.
struct Workplace
{
    std::string storePath;
    SystemClock clock;
    Secrets secrets;
    widgets::Preferences preferences; ///< GUI thread

    [[nodiscard]] jobs::Context context(const std::stop_token &stop, const ProgressSink &progress) const
    {
        return {storePath, &clock, stop, progress, {}};
    }
};

} // namespace onecopy::gui
