// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/faultproxy.h"
#include "tests/lab/folder.h"
#include "tests/lab/guard.h"
#include "tests/lab/identity.h"
#include "tests/lab/process.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace onecopy::lab {

/// A private clamd, and a clamav-milter before it, on loopback, with a database of one signature. Nothing is fetched.
/// The milter hands each message to clamd over a line whose width can be set, as to a scanner on another computer: so
/// it takes the longer, the larger a message is. Thread: one at a time, any.
class ClamAv
{
public:
    [[nodiscard]] static bool available();
    /// `virus`: the only file that it knows; its hash alone is written down. Returns when both listen.
    [[nodiscard]] static Result<std::unique_ptr<ClamAv>> start(std::string_view virus);
    ~ClamAv();
    ClamAv(const ClamAv &) = delete;
    ClamAv &operator=(const ClamAv &) = delete;

    /// Where a mail server reaches the milter: "inet:127.0.0.1:PORT".
    [[nodiscard]] std::string milterAddress() const { return "inet:127.0.0.1:" + std::to_string(m_milterPort); }
    /// Between the milter and clamd.
    [[nodiscard]] FaultProxy &line() { return *m_line; }
    /// clamd dies, and the milter stays: mail is put off then, not let through.
    void killScanner();
    /// What both have logged.
    [[nodiscard]] std::string logText() const;

private:
    ClamAv() = default;
    [[nodiscard]] Result<void> prepare(std::string_view virus);
    [[nodiscard]] Result<void> startScanner();
    [[nodiscard]] Result<void> startMilter();
    [[nodiscard]] Result<Process> launch(const std::string &program);

    Identity m_identity;
    Folder m_folder;
    Guard m_guard;
    std::uint16_t m_scannerPort = 0;
    std::uint16_t m_milterPort = 0;
    Process m_scanner;
    std::unique_ptr<FaultProxy> m_line;
    Process m_milter;
};

} // namespace onecopy::lab
