// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/checklistserver.h"

#include "core/base/text.h"

namespace onecopy::jobs {

namespace {

using checklist::LedgerChange;
using checklist::LedgerEvent;
using servers::Restoration;

/// Puts back what a person has changed: nobody but the person knows whether it is done.
Result<bool> restoreByHand(const LedgerChange &change, Ledger &ledger, const ChecklistHooks &hooks)
{
    if (!hooks.doneByHand || !hooks.doneByHand(change, true))
        return fail(FaultKind::SafetyStop, "checklist " + change.step, "not put back by hand yet");
    auto written = ledger.write(LedgerEvent::RestoreVerified, change, "confirmed by a person");
    if (!written)
        return passOn(written);
    return true;
}

/// What the ledger says of how it went.
std::string noteOf(const Restoration &restoration)
{
    switch (restoration.kind) {
    case Restoration::Kind::Restored:
        return "put back and read back";
    case Restoration::Kind::Already:
        return "was put back by the server itself, read back";
    case Restoration::Kind::Merged:
        return "put back and read back; what somebody else has changed in the file meanwhile stays";
    case Restoration::Kind::Never:
        return "was never applied, read back";
    case Restoration::Kind::Conflict:
        break;
    }
    return "the file was changed by somebody else, the settings are as before";
}

Result<bool> restoreByShell(const LedgerChange &change, Ledger &ledger, RestoredChange &result)
{
    // The stop token stays unused: a change that was begun is put back.
    auto server = ChecklistServer::reach(change.product, change.via, {change.configuration}, {});
    if (!server)
        return passOn(server);
    const servers::Site site{change.stateFolder, change.id};
    if (auto fine = servers::check(site); !fine)
        return passOn(fine);
    // The server is put back even where nothing can be written down any more: the change stays open in the ledger then,
    // and the next start looks after it.
    [[maybe_unused]] const auto begun = ledger.write(LedgerEvent::Restoring, change);
    auto restoration = server->restore(site);
    if (!restoration)
        return passOn(restoration);
    result.difference = restoration->difference;
    auto back = server->holds(change.differences, false);
    if (!back)
        return passOn(back);
    if (!restoration->reloaded)
        return fail(FaultKind::ServerRefused, "restore " + change.file,
                    "the file is as it was, but the server did not read it again");
    if (!*back) {
        const std::string why = restoration->kind == Restoration::Kind::Conflict
                                    ? "somebody else has changed the file meanwhile; put the settings back by hand"
                                    : "the settings are not as they were; put them back by hand";
        if (auto written = ledger.write(LedgerEvent::Conflict, change, why); !written)
            return passOn(written);
        return fail(FaultKind::SafetyStop, "restore " + change.file, why);
    }
    if (auto written = ledger.write(LedgerEvent::RestoreVerified, change, noteOf(*restoration)); !written) {
        written.error().detail += "; the setting is put back and was read back, but that could not be written down";
        return passOn(written);
    }
    // A folder that stays holds the old file and does no harm.
    (void)server->run(servers::cleanScript(site), "remove the saved file");
    return true;
}

/// What could not be put back is over when a person says how. `result.fault` stays: it is why.
void takeWord(RestoredChange &result, Ledger &ledger, const ChecklistHooks &hooks)
{
    const auto said = hooks.saidOf ? hooks.saidOf(result.change) : std::nullopt;
    if (!said)
        return;
    if (*said == LedgerEvent::ServerGone && result.serverAnswered()) {
        result.fault->detail += "; the server answers, so it is not gone";
        return;
    }
    const std::string why = "a person says so, and the server has not confirmed it: " + printable(result.fault->detail);
    if (auto written = ledger.write(*said, result.change, why); written)
        result.said = said;
    else
        result.fault = written.error();
}

} // namespace

RestoredChange restoreOne(const LedgerChange &change, Ledger &ledger, const ChecklistHooks &hooks)
{
    RestoredChange result;
    result.change = change;
    auto restored =
        checklist::isByHand(change.via) ? restoreByHand(change, ledger, hooks) : restoreByShell(change, ledger, result);
    if (restored)
        result.restored = true;
    else
        result.fault = restored.error();
    return result;
}

RestoredChange restoreOwing(const LedgerChange &change, store::Store &store, Ledger &ledger,
                            const ChecklistHooks &hooks)
{
    bool provable = false;
    auto records = change.antivirus ? store.checklist().records() : std::vector<checklist::StepRecord>();
    for (checklist::StepRecord &record : records ? *records : std::vector<checklist::StepRecord>()) {
        if (record.state.changeId != change.id || record.route.empty())
            continue;
        provable = true;
        record.scannerOwed = true;
        // Restoring is more urgent than a record that cannot be written.
        [[maybe_unused]] const auto saved = store.checklist().save(record);
    }
    RestoredChange result = restoreOne(change, ledger, hooks);
    if (!result.restored && result.fault)
        takeWord(result, ledger, hooks);
    // Through a server that is gone no mail comes any more.
    result.provable = provable && result.said != LedgerEvent::ServerGone;
    return result;
}

Result<std::vector<checklist::OpenChange>> openChanges(const std::string &storePath)
{
    auto store = store::Store::open(storePath);
    if (!store)
        return passOn(store);
    auto entries = store->ledger().entries();
    if (!entries)
        return passOn(entries);
    return checklist::openChanges(*entries);
}

Result<std::vector<checklist::StepRecord>> checklistHistory(const std::string &storePath)
{
    auto store = store::Store::open(storePath);
    if (!store)
        return passOn(store);
    return checklistHistory(*store);
}

Result<std::vector<RestoredChange>> restoreChanges(const ChecklistHooks &hooks, const Context &context)
{
    auto held = takeChecklist(context.storePath);
    if (!held)
        return passOn(held);
    store::Store *const store = &held->store;
    auto entries = store->ledger().entries();
    if (!entries)
        return passOn(entries);
    Ledger ledger(*store, context);
    std::vector<RestoredChange> restored;
    for (const checklist::OpenChange &open : checklist::openChanges(*entries))
        restored.push_back(restoreOwing(open.change, *store, ledger, hooks));
    return restored;
}

} // namespace onecopy::jobs
