// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a command and the library with the keychain agree on.
namespace onecopy {

class Vault;

namespace ctl {

/// The file: beside the program, or in libexec/onecopy.
inline constexpr const char *keychainLibrary = "onecopy-keychain.so";

/// Makes a vault, which is the caller's. C linkage, so that it is found by its name.
using MakeKeychain = Vault *();
inline constexpr const char *makeKeychainName = "onecopyMakeKeychain";

} // namespace ctl

} // namespace onecopy
