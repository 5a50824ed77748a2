// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/ids.h"
#include "core/base/secret.h"

#include <optional>
#include <stop_token>
#include <string>

namespace onecopy {

/// Where passwords live: the keychain of the operating system, or memory. Never a file. Blocking; call it from a job.
class Vault
{
public:
    virtual ~Vault() = default;
    /// No value: nothing is stored under this key. Fault Keychain problems as SecretMissing.
    [[nodiscard]] virtual Result<std::optional<Secret>> read(const std::string &key, const std::stop_token &stop) = 0;
    [[nodiscard]] virtual Result<void> write(const std::string &key, const Secret &secret,
                                             const std::stop_token &stop) = 0;
    [[nodiscard]] virtual Result<void> remove(const std::string &key, const std::stop_token &stop) = 0;
    /// For the user: "GNOME keyring", "this session only".
    [[nodiscard]] virtual std::string placeName() const = 0;
};

} // namespace onecopy
