// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <thread>
#include <vector>

namespace onecopy::testing {

/// A name server on port 53 of one loopback address (clients cannot be told another port). Answers SRV questions from a
/// table and says NXDOMAIN to all others; a name of the table without records is answered with SERVFAIL.
class DnsServer
{
public:
    struct Srv
    {
        std::uint16_t priority = 0;
        std::string target;
        std::uint16_t port = 0;
    };
    explicit DnsServer(std::map<std::string, std::vector<Srv>> table);
    ~DnsServer();
    DnsServer(const DnsServer &) = delete;
    DnsServer &operator=(const DnsServer &) = delete;

    /// False where this program may not listen there.
    [[nodiscard]] bool listens() const { return m_socket >= 0; }
    [[nodiscard]] static std::string address() { return "127.53.53.53"; }

private:
    void serve(const std::stop_token &stop) const;
    [[nodiscard]] std::string answer(const std::string &question) const;

    std::map<std::string, std::vector<Srv>> m_table;
    int m_socket = -1;
    std::jthread m_thread;
};

} // namespace onecopy::testing
