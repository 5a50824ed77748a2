// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/removedhere.h"

#include "core/imap/client.h"
#include "core/jobs/remove/finder.h"
#include "core/jobs/session.h"

#include <map>
#include <vector>

namespace onecopy::jobs {

namespace {

/// Of the places where it lay, or lies, the first few.
constexpr std::size_t mostSamples = 20;

Result<bool> areThere(imap::Client &client, const MailboxName &mailbox, const std::vector<const CopyHistory *> &copies,
                      const Context &context)
{
    auto opened = client.examine(mailbox);
    if (!opened && isRefusal(opened.error()))
        return false;
    if (!opened)
        return passOn(opened);
    // Also where the messages got other numbers when the mailbox was moved.
    ContentFinder finder(client, {mailbox, opened->validity, Uid{}}, context);
    for (const CopyHistory *copy : copies) {
        auto found = finder.find(copy->item, [](const CopyRef &) { return false; });
        if (!found)
            return passOn(found);
        if (*found)
            return true;
    }
    return false;
}

} // namespace

Result<void> checkIsHere(const Login &login, const RunHistory &history, const Context &context)
{
    std::map<MailboxName, std::vector<const CopyHistory *>> samples;
    for (const CopyHistory &copy : history.copies) {
        if (!copy.isAway() && copy.isSettled())
            continue;
        std::vector<const CopyHistory *> &list =
            samples[copy.isAway() ? copy.target->mailbox : copy.item.source.mailbox];
        if (list.size() < mostSamples)
            list.push_back(&copy);
    }
    auto client = openPatiently(login, context);
    if (!client)
        return passOn(client);
    for (const auto &[mailbox, copies] : samples) {
        auto there = areThere(*client, mailbox, copies, context);
        if (!there)
            return passOn(there);
        if (!*there)
            continue;
        [[maybe_unused]] const auto bye = client->logout();
        return {};
    }
    return fail(FaultKind::NotFound, "undo", "none of the copies of this removal lies in this account");
}

} // namespace onecopy::jobs
