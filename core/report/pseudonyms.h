// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace onecopy::report {

/// Stable stand-ins for what names people and content: equal in, equal out, numbered in the order of first use. A
/// value; the stand-in says nothing about the original. Addresses and domains are compared without regard to ASCII
/// case.
class Pseudonyms
{
public:
    [[nodiscard]] std::string address(std::string_view address); ///< "person-3@example-2"
    [[nodiscard]] std::string person(std::string_view name);     ///< for a name without an address: "person-4"
    [[nodiscard]] std::string subject(std::string_view subject); ///< "Subject 17"; empty stays empty
    [[nodiscard]] std::string messageId(std::string_view id);    ///< "message-9"; empty stays empty
    [[nodiscard]] std::string
    mailbox(std::string_view name);                        ///< "Mailbox 5"; INBOX and our quarantine keep their names
    [[nodiscard]] std::string host(std::string_view name); ///< "server-1"
    [[nodiscard]] std::string queueId(std::string_view id); ///< "id-4"

private:
    using Table = std::unordered_map<std::string, std::size_t>;
    [[nodiscard]] static std::string numbered(Table &table, std::string key, std::string_view prefix);

    Table m_people;
    Table m_domains;
    Table m_subjects;
    Table m_messageIds;
    Table m_mailboxes;
    Table m_hosts;
    Table m_queueIds;
};

} // namespace onecopy::report
