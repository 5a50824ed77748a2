// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/vault.h"

#include <memory>

namespace onecopy::ctl {

/// The keychain of the operating system, from a library of its own that is loaded here: it brings a message bus with it
/// that most commands never use, and that was a fifth of the start of each. Never null; where the library is not
/// installed, every call fails as it does without a keychain (SecretMissing).
[[nodiscard]] std::shared_ptr<Vault> keychain();
/// The same for authorisations that a provider renews in the middle of the work: one that the keychain does not take is
/// used until the program ends, and stderr says so. `account`: its name, for whoever has to sign in again.
[[nodiscard]] std::shared_ptr<Vault> keychainOrTold(const std::string &account);

} // namespace onecopy::ctl
