// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pseudonyms.h"

#include "core/base/text.h"

namespace onecopy::report {

std::string Pseudonyms::numbered(Table &table, std::string key, std::string_view prefix)
{
    const auto number = table.try_emplace(std::move(key), table.size() + 1).first->second;
    return std::string(prefix) + std::to_string(number);
}

std::string Pseudonyms::address(std::string_view address)
{
    const auto key = toLowerAscii(trimmed(address));
    if (key.empty()) {
        return {};
    }
    const auto at = key.rfind('@');
    auto person = numbered(m_people, key, "person-");
    if (at == std::string::npos || at + 1 == key.size()) {
        return person;
    }
    return person + '@' + numbered(m_domains, key.substr(at + 1), "example-");
}

std::string Pseudonyms::person(std::string_view name)
{
    const auto key = trimmed(name);
    return key.empty() ? std::string() : numbered(m_people, std::string(key), "person-");
}

std::string Pseudonyms::subject(std::string_view subject)
{
    return subject.empty() ? std::string() : numbered(m_subjects, std::string(subject), "Subject ");
}

std::string Pseudonyms::messageId(std::string_view id)
{
    return id.empty() ? std::string() : numbered(m_messageIds, std::string(id), "message-");
}

std::string Pseudonyms::mailbox(std::string_view name)
{
    static constexpr std::string_view ours = "Onecopy removed";
    // The quarantine may stand below a prefix ("INBOX.Onecopy removed"); a name that only ends alike is not ours.
    const auto isOurs =
        name == ours || (name.size() > ours.size() && name.ends_with(ours) &&
                         std::string_view("./\\").find(name[name.size() - ours.size() - 1]) != std::string_view::npos);
    if (isOurs) {
        return std::string(ours);
    }
    if (name.empty() || equalsIgnoreCase(name, "INBOX")) {
        return std::string(name);
    }
    return numbered(m_mailboxes, std::string(name), "Mailbox ");
}

std::string Pseudonyms::host(std::string_view name)
{
    return name.empty() ? std::string() : numbered(m_hosts, toLowerAscii(name), "server-");
}

std::string Pseudonyms::queueId(std::string_view id)
{
    return id.empty() ? std::string() : numbered(m_queueIds, std::string(id), "id-");
}

} // namespace onecopy::report
