// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/folder.h"
#include "tests/lab/process.h"

#include <QStringList>

#include <cstdint>
#include <memory>
#include <string>

namespace onecopy::e2e {

/// Debian's Exim at its usual places (/etc/exim4, its init script, its account), seen only by what runs in it: a mount
/// namespace in which the unpacked packages lie over the system. It is configured as Debian does it, from split files,
/// hands all mail for lab.example to an LMTP server, and has a check of the message's data after which a second copy is
/// made. Needs root.
class EximMachine
{
public:
    [[nodiscard]] static bool available();
    [[nodiscard]] static Result<std::unique_ptr<EximMachine>> start(std::uint16_t lmtpPort);
    ~EximMachine();
    EximMachine(const EximMachine &) = delete;
    EximMachine &operator=(const EximMachine &) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept { return m_port; }
    /// The words that run a program in it; to be put in front of the program.
    [[nodiscard]] QStringList inside() const;
    /// What a shell command prints in it.
    [[nodiscard]] std::string output(const std::string &script) const;

private:
    EximMachine() = default;
    lab::Folder m_folder;
    std::uint16_t m_port = 0;
    lab::Process m_process; ///< holds the namespace
};

} // namespace onecopy::e2e
