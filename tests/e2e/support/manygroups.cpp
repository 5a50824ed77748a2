// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/manygroups.h"

#include "core/store/store.h"

#include <array>
#include <cstdio>

namespace onecopy::e2e {

namespace {

constexpr EpochSeconds monday = 1'300'060'800; // 2011-03-14

duplicates::Copy copy(std::size_t number, bool extra)
{
    duplicates::Copy made;
    made.ref = {MailboxName{"INBOX"}, UidValidity{1}, Uid{static_cast<std::uint32_t>(number * 2 + (extra ? 2 : 1))}};
    made.internalDate = monday + static_cast<EpochSeconds>(number * 60 + (extra ? 600 : 0));
    made.size = 2'500'000;
    made.role = extra ? duplicates::Role::Extra : duplicates::Role::Original;
    return made;
}

duplicates::Group group(std::size_t number)
{
    std::array<char, 17> id{};
    std::snprintf(id.data(), id.size(), "%016zx", number);
    duplicates::Group made;
    made.id = id.data();
    made.cls = duplicates::Class::A;
    made.messageId = "m" + std::to_string(number) + "@corp.example";
    made.face.subject = "Message " + std::to_string(number);
    made.face.fromAddress = "anna@corp.example";
    made.size = 2'500'000;
    made.copies = {copy(number, false), copy(number, true)};
    return made;
}

} // namespace

Result<void> fillWithGroups(const std::string &path, const AccountId &account, std::size_t groups)
{
    auto store = store::Store::open(path);
    if (!store)
        return passOn(store);
    auto inbox = store->arrivals().mailbox(account, MailboxName{"INBOX"});
    if (!inbox)
        return passOn(inbox);
    inbox->validity = UidValidity{1};
    inbox->complete = true;
    inbox->scannedAt = monday;
    if (auto saved = store->arrivals().saveState(*inbox); !saved)
        return saved;
    auto writer = store->groups().replaceAll(account);
    if (!writer)
        return passOn(writer);
    for (std::size_t i = 0; i < groups; ++i) {
        if (auto added = (*writer)->add(group(i)); !added)
            return added;
    }
    return (*writer)->commit();
}

} // namespace onecopy::e2e
