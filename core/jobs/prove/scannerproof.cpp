// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/scannerproof.h"

#include "core/jobs/prove/checklistmail.h"
#include "core/jobs/prove/checklistserver.h"
#include "core/store/accountjson.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

Result<std::vector<checklist::StepRecord>> unprovedIn(store::Store &store)
{
    auto history = checklistHistory(store);
    if (!history)
        return passOn(history);
    return checklist::unprovedScanners(*history);
}

Result<ChecklistMail> mailOf(const checklist::StepRecord &run, const LoginGiver &giver)
{
    auto account = store::accountFromJson({}, run.route);
    if (!account)
        return passOn(account);
    auto login = giver(std::move(*account));
    if (!login)
        return passOn(login);
    ChecklistMail mail;
    mail.login = std::move(*login);
    mail.to = run.to;
    mail.wait = std::chrono::seconds(run.waitSeconds);
    if (auto fine = check(mail); !fine)
        return passOn(fine);
    return mail;
}

ScannerProof prove(checklist::StepRecord run, const LoginGiver &giver, const Context &context)
{
    ScannerProof proof;
    auto mail = mailOf(run, giver);
    auto caught = mail ? scannerCatches(*mail, context) : passOn(mail);
    if (!caught)
        proof.fault = caught.error();
    else if (!*caught)
        proof.fault = Fault{
            FaultKind::SafetyStop, "scanner", "the EICAR test file is not caught; look after the scanner first", {}};
    if (caught)
        proof.caught = *caught;
    proof.run = std::move(run);
    return proof;
}

/// The store's own record, without what the ledger has added to it.
Result<void> keep(store::Store &store, const ScannerProof &proof)
{
    auto records = store.checklist().records();
    if (!records)
        return passOn(records);
    for (checklist::StepRecord &record : *records) {
        if (record.run != proof.run.run)
            continue;
        record.caughtAfter = proof.caught;
        return store.checklist().save(record);
    }
    return {};
}

} // namespace

Result<std::vector<checklist::StepRecord>> unprovedScanners(const std::string &storePath)
{
    auto store = store::Store::open(storePath);
    if (!store)
        return passOn(store);
    return unprovedIn(*store);
}

Result<void> takeScanners(const Context &context)
{
    auto held = takeChecklist(context.storePath);
    if (!held)
        return passOn(held);
    auto unproved = unprovedIn(held->store);
    if (!unproved)
        return passOn(unproved);
    auto records = held->store.checklist().records();
    if (!records)
        return passOn(records);
    for (checklist::StepRecord &record : *records) {
        const auto is = [&record](const checklist::StepRecord &each) { return each.run == record.run; };
        if (std::none_of(unproved->begin(), unproved->end(), is))
            continue;
        record.scannerSaid = true;
        if (auto saved = held->store.checklist().save(record); !saved)
            return saved;
    }
    return {};
}

Result<std::vector<ScannerProof>> proveScanners(const LoginGiver &login, const Context &context)
{
    auto held = takeChecklist(context.storePath);
    if (!held)
        return passOn(held);
    store::Store *const store = &held->store;
    auto unproved = unprovedIn(*store);
    if (!unproved)
        return passOn(unproved);
    std::vector<ScannerProof> proofs;
    for (checklist::StepRecord &run : *unproved) {
        const bool settled = std::any_of(proofs.begin(), proofs.end(), [&run](const ScannerProof &newer) {
            return newer.caught.value_or(false) && newer.run.to == run.to && newer.run.smtp == run.smtp;
        });
        if (settled)
            continue;
        proofs.push_back(prove(std::move(run), login, context));
        if (!proofs.back().caught)
            continue;
        if (auto kept = keep(*store, proofs.back()); !kept)
            return passOn(kept);
    }
    return proofs;
}

} // namespace onecopy::jobs
