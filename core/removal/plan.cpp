// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/plan.h"

#include "core/base/text.h"
#include "core/removal/planhash.h"

#include <QCryptographicHash>

namespace onecopy::removal {

std::size_t Plan::extraCount() const noexcept
{
    std::size_t count = 0;
    for (const PlannedGroup &group : groups)
        count += group.extras.size();
    return count;
}

std::uint64_t Plan::extraBytes() const noexcept
{
    std::uint64_t sum = 0;
    for (const PlannedGroup &group : groups) {
        for (const PlannedCopy &extra : group.extras)
            sum += extra.copy.size;
    }
    return sum;
}

std::set<MailboxName> Plan::mailboxes() const
{
    std::set<MailboxName> names;
    for (const PlannedGroup &group : groups) {
        for (const PlannedCopy &extra : group.extras)
            names.insert(extra.copy.ref.mailbox);
    }
    return names;
}

std::set<CopyRef> Plan::copies() const
{
    std::set<CopyRef> refs;
    for (const PlannedGroup &group : groups) {
        refs.insert(group.keep.copy.ref);
        for (const PlannedCopy &extra : group.extras)
            refs.insert(extra.copy.ref);
    }
    return refs;
}

std::string hashOfJson(std::string_view planJson)
{
    const auto bytes = QByteArray::fromRawData(planJson.data(), static_cast<qsizetype>(planJson.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex().toStdString();
}

std::string Plan::hash() const
{
    // The JSON holds every field, unambiguously, with its keys in one order.
    return hashOfJson(toJson(*this));
}

bool isQuarantine(const MailboxName &mailbox, const MailboxName &quarantine)
{
    // Some servers do not keep the case of names.
    const std::string name = toLowerAscii(mailbox.wire);
    const std::string base = toLowerAscii(quarantine.wire);
    if (base.empty())
        return false;
    // Any that a server was seen to use; those of mailboxes of others tell nothing of ours.
    static constexpr std::string_view separators = "/.\\^|:~!%$#";
    const auto isSeparator = [](char c) { return separators.find(c) != std::string_view::npos; };
    // Servers may put the mailbox under a prefix of their own ("INBOX.Onecopy removed"), and a person may sort inside
    // it.
    for (std::size_t at = name.find(base); at != std::string::npos; at = name.find(base, at + 1)) {
        const std::size_t end = at + base.size();
        if ((at == 0 || isSeparator(name[at - 1])) && (end == name.size() || isSeparator(name[end])))
            return true;
    }
    return false;
}

} // namespace onecopy::removal
