// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/keychain.h"

#include "app/ctl/keychainlibrary.h"

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

} // namespace

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
