// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/keychainlibrary.h"

#include "core/account/keychainvault.h"

extern "C" [[gnu::visibility("default")]] onecopy::ctl::MakeKeychain onecopyMakeKeychain;

onecopy::Vault *onecopyMakeKeychain()
{
    return new onecopy::KeychainVault;
}
