// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/checklistserver.h"

#include "core/base/text.h"

#include <algorithm>
#include <random>

namespace onecopy::jobs {

namespace {

Result<servers::Runner> runnerFor(const std::string &via, std::stop_token stop)
{
    if (via == checklist::viaLocal)
        return servers::localShell(std::move(stop));
    if (via.starts_with(checklist::viaSsh))
        return servers::sshShell(via.substr(checklist::viaSsh.size()), std::move(stop));
    return fail(FaultKind::Usage, "--via", "use manual, local or ssh:HOST");
}

} // namespace

Result<void> Ledger::write(checklist::LedgerEvent event, const checklist::LedgerChange &change, std::string note)
{
    if (m_context.atJournal)
        m_context.atJournal(false);
    auto written = m_store.ledger().append({0, m_context.clock->now(), event, change, std::move(note)});
    if (written && m_context.atJournal)
        m_context.atJournal(true);
    return written;
}

std::string newChangeId()
{
    std::random_device random;
    std::string bytes;
    while (bytes.size() < 16)
        bytes += static_cast<char>(random() & 0xFFU);
    return toHex(bytes);
}

Result<HeldChecklist> takeChecklist(const std::string &storePath)
{
    auto lock = store::WriterLock::take(storePath + ".checklist");
    if (!lock)
        return passOn(lock);
    auto store = store::Store::open(storePath);
    if (!store)
        return passOn(store);
    return HeldChecklist{std::move(*lock), std::move(*store)};
}

Result<std::vector<checklist::StepRecord>> checklistHistory(store::Store &store)
{
    auto entries = store.ledger().entries();
    if (!entries)
        return passOn(entries);
    auto records = store.checklist().records();
    if (!records)
        return passOn(records);
    return checklist::history(std::move(*records), *entries);
}

Result<ChecklistServer> ChecklistServer::reach(const std::string &product, const std::string &via,
                                               const servers::Places &places, std::stop_token stop)
{
    ChecklistServer server;
    auto adapter = servers::adapterFor(product, places);
    if (!adapter)
        return passOn(adapter);
    server.m_adapter = std::move(*adapter);
    auto runner = runnerFor(via, std::move(stop));
    if (!runner)
        return passOn(runner);
    server.m_runner = std::move(*runner);
    return server;
}

Result<servers::ServerFacts> ChecklistServer::read(std::span<const std::string> names) const
{
    return servers::read(*m_adapter, names, m_runner);
}

Result<void> ChecklistServer::run(const std::string &script, std::string_view what) const
{
    auto output = m_runner(script);
    if (!output)
        return passOn(output);
    return servers::expectDone(*output, what);
}

Result<servers::Restoration> ChecklistServer::restore(const servers::Site &site) const
{
    auto output = m_runner(servers::restoreScript(site));
    if (!output)
        return passOn(output);
    return servers::restorationFrom(*output);
}

Result<bool> ChecklistServer::holds(const std::vector<servers::Difference> &differences, bool after) const
{
    std::vector<std::string> names;
    for (const servers::Difference &difference : differences)
        names.push_back(difference.name);
    auto facts = read(names);
    if (!facts)
        return passOn(facts);
    return std::all_of(differences.begin(), differences.end(), [&](const servers::Difference &difference) {
        const servers::Setting *const present = facts->find(difference.name);
        return present != nullptr && present->value == (after ? difference.after : difference.before);
    });
}

} // namespace onecopy::jobs
