// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/keychain.h"

#include "app/ctl/keychainlibrary.h"
#include "app/ctl/output.h"
#include "core/account/sessionvault.h"

#include <QCoreApplication>
#include <QFile>
#include <dlfcn.h>

namespace onecopy::ctl {

namespace {

class MissingKeychain final : public Vault
{
public:
    Result<std::optional<Secret>> read(const std::string &, const std::stop_token &) override { return missing(); }
    Result<void> write(const std::string &, const Secret &, const std::stop_token &) override { return missing(); }
    Result<void> remove(const std::string &, const std::stop_token &) override { return missing(); }
    std::string placeName() const override { return "no keychain"; }

private:
    static tl::unexpected<Fault> missing()
    {
        return fail(FaultKind::SecretMissing, "keychain unusable", std::string(keychainLibrary) + " is not installed");
    }
};

/// What the session has is newer than what the keychain has: it is there because the keychain did not take it.
class ToldKeychain final : public Vault
{
public:
    explicit ToldKeychain(std::string account)
        : m_account(std::move(account))
    {
    }
    Result<std::optional<Secret>> read(const std::string &key, const std::stop_token &stop) override
    {
        auto held = m_session.read(key, stop);
        return held && *held ? held : m_keychain->read(key, stop);
    }
    Result<void> write(const std::string &key, const Secret &secret, const std::stop_token &stop) override
    {
        auto written = m_keychain->write(key, secret, stop);
        if (written)
            return m_session.remove(key, stop);
        if (stop.stop_requested())
            return written;
        printAside("onecopyctl: the mail provider has renewed what you agreed to, and the keyring did not take it (" +
                   written.error().describe() +
                   "). It is used until this call ends; the next one may need: onecopyctl account sign-in " +
                   m_account);
        return m_session.write(key, secret, stop);
    }
    Result<void> remove(const std::string &key, const std::stop_token &stop) override
    {
        (void)m_session.remove(key, stop);
        return m_keychain->remove(key, stop);
    }
    std::string placeName() const override { return m_keychain->placeName(); }

private:
    std::string m_account;
    std::shared_ptr<Vault> m_keychain = keychain();
    SessionVault m_session;
};

} // namespace

std::shared_ptr<Vault> keychainOrTold(const std::string &account)
{
    return std::make_shared<ToldKeychain>(account);
}

std::shared_ptr<Vault> keychain()
{
    const QString name = QLatin1String(keychainLibrary);
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {folder + QStringLiteral("/../libexec/onecopy/") + name, folder + u'/' + name}) {
        // It starts a thread that lives as long as the process.
        void *const library = ::dlopen(QFile::encodeName(place).constData(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
        void *const made = library != nullptr ? ::dlsym(library, makeKeychainName) : nullptr;
        if (made != nullptr)
            return std::shared_ptr<Vault>(reinterpret_cast<MakeKeychain *>(made)());
    }
    return std::make_shared<MissingKeychain>();
}

} // namespace onecopy::ctl
