// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runs/runs.h"

#include "core/base/text.h"
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

Result<JournalFold> foldOf(store::Store &store, const std::string &removalId)
{
    JournalFold fold;
    auto read = store.runs().eachEntryAbout(removalId, [&fold](const store::JournalEntry &entry) { fold.add(entry); });
    if (!read)
        return passOn(read);
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

Result<std::set<CopyRef>> placesOfOthers(store::Store &store, const std::string &removalId)
{
    std::set<CopyRef> places;
    auto all = eachRemoval(store, std::nullopt, [&](const store::Run &run, const RunHistory &history) -> Result<void> {
        for (const CopyHistory &copy : history.copies) {
            if (run.id != removalId && copy.isAway())
                places.insert(*copy.target);
        }
        return {};
    });
    if (!all)
        return passOn(all);
    return places;
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

} // namespace onecopy::jobs
