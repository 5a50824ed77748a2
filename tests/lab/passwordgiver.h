// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/fd.h"

#include <map>
#include <memory>
#include <string>
#include <thread>

namespace onecopy::lab {

/// Says yes or no to passwords on a Unix socket, in the protocol of saslauthd: what servers on libsasl ask.
class PasswordGiver
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PasswordGiver>> start(const std::string &socketPath,
                                                                      std::map<std::string, std::string> passwords);
    ~PasswordGiver();
    PasswordGiver(const PasswordGiver &) = delete;
    PasswordGiver &operator=(const PasswordGiver &) = delete;

private:
    PasswordGiver(Fd listener, std::map<std::string, std::string> passwords);
    void serve(const std::stop_token &stop);
    void answer(int client) const;

    Fd m_listener;
    std::map<std::string, std::string> m_passwords;
    std::jthread m_thread;
};

} // namespace onecopy::lab
