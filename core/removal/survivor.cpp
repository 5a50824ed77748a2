// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/survivor.h"

#include "core/base/text.h"
#include "core/duplicates/mailboxrole.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace onecopy::removal {

namespace {

using duplicates::Class;
using duplicates::Copy;
using Copies = std::vector<const Copy *>;

auto placeOf(const Copy &copy)
{
    return std::tuple(!duplicates::isInbox(copy.ref.mailbox), std::string_view(copy.ref.mailbox.wire),
                      copy.ref.validity, copy.ref.uid);
}

bool isOlder(const Copy *left, const Copy *right)
{
    const auto key = [](const Copy &copy) {
        return std::tuple(!copy.internalDate.has_value(), copy.internalDate.value_or(0), placeOf(copy));
    };
    return key(*left) < key(*right);
}

const Copy *oldest(const Copies &copies)
{
    return *std::ranges::min_element(copies, isOlder);
}

const Copy *newest(const Copies &copies)
{
    const auto key = [](const Copy &copy) {
        return std::tuple(copy.internalDate.has_value(), copy.internalDate.value_or(0));
    };
    // Of copies that arrived in one second the one with the higher UID is the newer; across mailboxes nothing tells.
    return *std::ranges::max_element(copies, [&](const Copy *left, const Copy *right) {
        if (key(*left) != key(*right))
            return key(*left) < key(*right);
        if (left->ref.mailbox == right->ref.mailbox)
            return std::tuple(left->ref.validity, left->ref.uid) < std::tuple(right->ref.validity, right->ref.uid);
        return placeOf(*right) < placeOf(*left);
    });
}

const Copy *firstSeen(const Copies &copies)
{
    return *std::ranges::min_element(
        copies, [](const Copy *left, const Copy *right) { return placeOf(*left) < placeOf(*right); });
}

/// What a person did with a copy: a reply or a flag refers to it, so losing it would be noticed.
int handled(const Copy &copy)
{
    return (hasFlag(copy, "\\Answered") ? 4 : 0) + (hasFlag(copy, "\\Flagged") ? 2 : 0) +
           (hasFlag(copy, "\\Seen") ? 1 : 0);
}

const Copy *mostComplete(const Copies &copies, Class cls)
{
    const bool sizeCounts = cls == Class::C || cls == Class::D; // in A and B the sizes differ by trace fields alone
    return *std::ranges::min_element(copies, [&](const Copy *left, const Copy *right) {
        if (sizeCounts && left->size != right->size)
            return left->size > right->size;
        if (handled(*left) != handled(*right))
            return handled(*left) > handled(*right);
        return isOlder(left, right);
    });
}

const Copy *inMailbox(const Copies &copies, const MailboxName &mailbox)
{
    Copies there;
    std::ranges::copy_if(copies, std::back_inserter(there), [&](const Copy *copy) {
        const MailboxName &name = copy->ref.mailbox;
        return name == mailbox || (duplicates::isInbox(name) && duplicates::isInbox(mailbox));
    });
    return oldest(there.empty() ? copies : there);
}

const Copy *byRule(const Copies &copies, Class cls, const Request &request)
{
    switch (request.keep) {
    case KeepRule::Oldest:
        return oldest(copies);
    case KeepRule::Newest:
        return newest(copies);
    case KeepRule::FirstSeen:
        return firstSeen(copies);
    case KeepRule::MostComplete:
        return mostComplete(copies, cls);
    case KeepRule::Mailbox:
        return inMailbox(copies, request.keepMailbox);
    }
    return oldest(copies);
}

} // namespace

bool hasFlag(const Copy &copy, std::string_view flag) noexcept
{
    std::string_view rest = copy.flags;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (equalsIgnoreCase(rest.substr(0, end), flag))
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

const Copy *chooseSurvivor(const Copies &eligible, const duplicates::Group &group, const Request &request)
{
    const Copy *complete = mostComplete(eligible, group.cls);
    if (const auto named = request.keepOverride.find(group.id); named != request.keepOverride.end()) {
        const auto at = std::ranges::find_if(eligible, [&](const Copy *copy) { return copy->ref == named->second; });
        if (at == eligible.end() || (group.cls == Class::C && (*at)->size < complete->size))
            return nullptr;
        return *at;
    }
    if (group.cls == Class::C)
        return complete;
    return byRule(eligible, group.cls, request);
}

} // namespace onecopy::removal
