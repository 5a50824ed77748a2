// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/removal/samples.h"

namespace onecopy::test {

namespace {

std::string place(const CopyRef &ref)
{
    return ref.mailbox.wire + "/" + std::to_string(ref.uid.value);
}

} // namespace

duplicates::Copy copyAt(std::string mailbox, std::uint32_t uid, std::optional<EpochSeconds> date, std::uint64_t size,
                        std::string flags)
{
    duplicates::Copy copy;
    std::uint32_t validity = 1;
    for (const char c : mailbox)
        validity = validity * 31 + static_cast<unsigned char>(c);
    copy.ref = {{std::move(mailbox)}, {validity | 1U}, {uid}};
    copy.internalDate = date;
    copy.size = size;
    copy.flags = std::move(flags);
    return copy;
}

duplicates::Group groupOf(std::string id, duplicates::Class cls, std::initializer_list<duplicates::Copy> copies)
{
    duplicates::Group group;
    group.id = std::move(id);
    group.cls = cls;
    group.proved = true;
    group.messageId = "one@sender.example";
    group.face.subject = "Offer";
    group.copies = copies;
    if (!group.copies.empty()) {
        group.copies.front().role = duplicates::Role::Original;
        group.size = group.copies.front().size;
    }
    return group;
}

std::string describe(const removal::Plan &plan)
{
    std::string text;
    const auto add = [&](const std::string &line) { text += (text.empty() ? "" : "; ") + line; };
    for (const removal::PlannedGroup &group : plan.groups) {
        std::string line = "keep " + place(group.keep.copy.ref) + ":";
        for (const removal::PlannedCopy &extra : group.extras)
            line += " " + place(extra.copy.ref);
        add(line);
    }
    for (const removal::LeftAlone &left : plan.leftAlone)
        add("left " + place(left.ref) + " " + std::string(removal::toString(left.reason)));
    return text;
}

} // namespace onecopy::test
