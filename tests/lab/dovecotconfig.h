// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/dovecot.h"

#include <string>

namespace onecopy::lab {

/// What dovecot.conf is made from.
struct DovecotSetup
{
    const DovecotOptions &options;
    const DovecotPorts &ports;
    const Identity &identity;
    const Certificate &certificate;
    std::string folder;
    std::string runFolder;
};

[[nodiscard]] std::string dovecotConfiguration(const DovecotSetup &setup);

/// Where Dovecot's own programs are (imap, managesieve …); empty if Dovecot is not installed.
[[nodiscard]] std::string dovecotLibexec();
[[nodiscard]] bool manageSieveInstalled();

} // namespace onecopy::lab
