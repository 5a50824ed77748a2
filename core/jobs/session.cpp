// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/session.h"

#include "core/base/faultdetail.h"
#include "core/base/pause.h"
#include "core/base/text.h"
#include "core/jobs/scan.h"
#include "core/jobs/scanlocked.h"
#include "core/mime/blake2b.h"

#include <algorithm>
#include <random>

namespace onecopy::jobs {

std::string newRunId(EpochSeconds now, std::string_view salt)
{
    std::string id = isoUtc(now).substr(0, 19);
    std::replace(id.begin(), id.end(), ':', '-');
    std::random_device random;
    const mime::Digest digest = mime::blake2b(std::string(salt) + std::to_string(random()));
    return id + "-" + toHex(std::string_view(digest.data(), 4));
}

Result<std::vector<store::JournalEntry>> entriesOf(store::Store &store, const std::string &removalId)
{
    auto entries = store.runs().entries(removalId);
    if (!entries)
        return entries;
    auto all = store.runs().runs(std::nullopt);
    if (!all)
        return passOn(all);
    for (const store::Run &run : *all) {
        if (run.undoes != removalId)
            continue;
        auto more = store.runs().entries(run.id);
        if (!more)
            return more;
        entries->insert(entries->end(), more->begin(), more->end());
    }
    std::sort(entries->begin(), entries->end(),
              [](const store::JournalEntry &a, const store::JournalEntry &b) { return a.sequence < b.sequence; });
    return entries;
}

Result<JournalFold> foldOf(store::Store &store, const std::string &removalId)
{
    auto entries = entriesOf(store, removalId);
    if (!entries)
        return passOn(entries);
    JournalFold fold;
    for (const store::JournalEntry &entry : *entries)
        fold.add(entry);
    return fold;
}

Result<RunHistory> historyOf(store::Store &store, const std::string &removalId)
{
    auto fold = foldOf(store, removalId);
    if (!fold)
        return passOn(fold);
    return std::move(*fold).take();
}

Result<void> eachRemoval(store::Store &store, const std::optional<AccountId> &account,
                         const std::function<Result<void>(const store::Run &run, const RunHistory &history)> &visit)
{
    auto runs = store.runs().runs(account);
    if (!runs)
        return passOn(runs);
    for (const store::Run &run : *runs) {
        if (run.kind != store::RunKind::Removal)
            continue;
        auto history = historyOf(store, run.id);
        if (!history)
            return passOn(history);
        if (auto visited = visit(run, *history); !visited)
            return visited;
    }
    return {};
}

RunCounts countsOf(const store::Run &run, const RunHistory &history)
{
    RunCounts counts;
    const std::uint64_t restored = history.count(store::Step::Restored);
    counts.unsettled = static_cast<std::uint64_t>(
        std::ranges::count_if(history.copies, [](const CopyHistory &copy) { return !copy.isSettled(); }));
    switch (run.kind) {
    case store::RunKind::Removal:
        counts.removed = history.count(store::Step::Moved) + restored;
        counts.restored = restored;
        break;
    case store::RunKind::Undo:
        counts.restored = restored;
        break;
    case store::RunKind::Expunge:
        counts.removed = history.count(store::Step::Expunged);
        break;
    }
    return counts;
}

Result<RunCounts> countsOf(store::Store &store, const store::Run &run)
{
    auto history = historyOf(store, run.kind == store::RunKind::Removal ? run.id : run.undoes);
    if (!history)
        return passOn(history);
    return countsOf(run, *history);
}

Result<std::vector<store::Run>> runsByNow(store::Store &store, const AccountId &account)
{
    auto runs = store.runs().runs(account);
    if (!runs)
        return runs;
    for (store::Run &run : *runs) {
        if (run.state != store::RunState::Open)
            continue;
        auto counts = countsOf(store, run);
        if (!counts)
            return passOn(counts);
        run.removed = counts->removed;
        run.restored = counts->restored;
    }
    return runs;
}

bool isShortOfSessions(const Fault &fault) noexcept
{
    switch (fault.kind) {
    case FaultKind::ConnectionLost:
    case FaultKind::ConnectionRefused:
    case FaultKind::ServerUnavailable:
    case FaultKind::ServerRefused:
    case FaultKind::LoginRefused:
        return true;
    default:
        return fault.detail == faultdetail::closedInHandshake;
    }
}

bool mayLetInSoon(const Fault &fault) noexcept
{
    return isShortOfSessions(fault) && fault.kind != FaultKind::LoginRefused && fault.kind != FaultKind::ServerRefused;
}

Result<imap::Client> openPatiently(const Login &login, const Context &context, imap::OpenReport *report)
{
    using namespace std::chrono_literals;
    auto opened = imap::Client::open(imapLogin(login), context.stop, report);
    for (auto wait = 100ms; wait < 2s && !opened && mayLetInSoon(opened.error()); wait *= 2) {
        pause(wait, context.stop);
        if (context.stop.stop_requested())
            break;
        opened = imap::Client::open(imapLogin(login), context.stop, report);
    }
    return opened;
}

Result<void> openIfMissing(std::optional<imap::Client> &session, const Login &login, const Context &context)
{
    if (session)
        return {};
    auto opened = openPatiently(login, context);
    if (!opened)
        return passOn(opened);
    session.emplace(std::move(*opened));
    return {};
}

Result<void> refreshAfterChange(const Login &login, store::Store &store, const std::set<MailboxName> &mailboxes,
                                const Context &context)
{
    if (mailboxes.empty())
        return {};
    ScanRequest request;
    request.login = login;
    std::set<MailboxName> changed = mailboxes;
    auto known = store.arrivals().mailboxes(login.account.id());
    if (!known)
        return passOn(known);
    for (const store::MailboxState &mailbox : *known) {
        if (!mailbox.aliasOf.wire.empty() && mailboxes.contains(mailbox.aliasOf))
            changed.insert(mailbox.name);
    }
    request.mailboxes.assign(changed.begin(), changed.end());
    request.prove = Prove::None;
    auto scanned = scanLocked(request, store, context, Before::Others);
    if (!scanned)
        return passOn(scanned);
    return {};
}

bool isRefusal(const Fault &fault) noexcept
{
    return fault.kind == FaultKind::ServerRefused || fault.kind == FaultKind::OverQuota ||
           fault.kind == FaultKind::ReadOnly || fault.kind == FaultKind::NotFound;
}

std::vector<std::string> splitFlags(std::string_view flags)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < flags.size();) {
        const std::size_t end = std::min(flags.find(' ', at), flags.size());
        if (end > at)
            words.emplace_back(flags.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool hasFlag(std::string_view flags, std::string_view wanted)
{
    const std::vector<std::string> words = splitFlags(flags);
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string &word) { return equalsIgnoreCase(word, wanted); });
}

std::vector<std::string> flagsToUnite(const removal::PlannedGroup &group)
{
    const std::vector<std::string> kept = splitFlags(group.keep.copy.flags);
    std::set<std::string> missing;
    for (const removal::PlannedCopy &extra : group.extras) {
        for (const std::string &flag : splitFlags(extra.copy.flags)) {
            const bool ours = equalsIgnoreCase(flag, "\\Deleted") || equalsIgnoreCase(flag, "\\Recent") ||
                              equalsIgnoreCase(flag, "\\Draft");
            const bool there =
                std::any_of(kept.begin(), kept.end(), [&](const std::string &k) { return equalsIgnoreCase(k, flag); });
            if (!ours && !there)
                missing.insert(flag);
        }
    }
    return {missing.begin(), missing.end()};
}

} // namespace onecopy::jobs
