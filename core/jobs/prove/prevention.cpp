// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/prevention.h"

#include "core/base/text.h"
#include "core/imap/client.h"
#include "core/imap/mailboxname.h"
#include "core/jobs/mailservers.h"
#include "core/jobs/prove/checklistserver.h"
#include "core/managesieve/client.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

using checklist::LedgerChange;
using checklist::LedgerEvent;
using managesieve::Client;
using managesieve::Script;

constexpr const char *where = "prevention";
constexpr const char *baseName = "onecopy";
constexpr int mostNames = 9;
constexpr std::string_view nobodysName = "onecopy-is-not-there";

/// The lines of a change in the ledger.
constexpr const char *activeLine = "active script";
constexpr const char *textLine = "text of the script";

std::string differenceOf(const LedgerChange &change, std::string_view name, bool after)
{
    for (const servers::Difference &each : change.differences) {
        if (each.name == name)
            return after ? each.after : each.before;
    }
    return {};
}

/// Whose scripts they are: as in AccountId, the same server for another user is another place.
std::string placeOf(const Login &login)
{
    std::string place = toUrl(Protocol::Sieve, *login.account.sieveServer());
    return login.account.authzid.empty() ? place : place + "#" + login.account.authzid;
}

bool contains(const std::vector<Script> &scripts, std::string_view name)
{
    return std::any_of(scripts.begin(), scripts.end(), [name](const Script &each) { return each.name == name; });
}

std::string activeOf(const std::vector<Script> &scripts)
{
    const auto at = std::find_if(scripts.begin(), scripts.end(), [](const Script &each) { return each.active; });
    return at == scripts.end() ? std::string() : at->name;
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// Some servers keep their own ends of lines, or one more at the end.
bool isSameText(std::string_view kept, std::string_view given)
{
    const auto inOneForm = [](std::string_view text) { return replaced(std::string(trimmed(text)), "\r\n", "\n"); };
    return inOneForm(kept) == inOneForm(given);
}

/// A name that nobody has: a script of somebody else is never replaced.
Result<std::string> freeName(const std::vector<Script> &scripts)
{
    for (int number = 1; number <= mostNames; ++number) {
        std::string name = number == 1 ? baseName : baseName + ("-" + std::to_string(number));
        if (!contains(scripts, name))
            return name;
    }
    return fail(FaultKind::SafetyStop, where, "scripts of our name are there already; delete those that nobody uses");
}

Result<std::vector<checklist::OpenChange>> openIn(store::Store &store)
{
    auto entries = store.ledger().entries();
    if (!entries)
        return passOn(entries);
    return checklist::openPreventions(*entries);
}

Result<void> checkServer(const Login &login)
{
    if (!login.account.sieveServer())
        return fail(FaultKind::Usage, where, "no server to ask: name it with --sieve, or use an account with IMAP");
    return {};
}

/// What is in the ledger for this place.
Result<std::optional<checklist::OpenChange>> installedAt(store::Store &store, const std::string &place)
{
    auto open = openIn(store);
    if (!open)
        return passOn(open);
    for (checklist::OpenChange &each : *open) {
        if (each.change.configuration == place)
            return std::optional(std::move(each));
    }
    return std::optional<checklist::OpenChange>();
}

/// Looks at one server and says what can be done there.
class Planner
{
public:
    Planner(Client &client, const checklist::Prevention &prevention)
        : m_client(client)
        , m_prevention(prevention)
    {
    }

    Result<PreventionPlan> plan(std::optional<checklist::OpenChange> installed)
    {
        auto scripts = m_client.listScripts();
        if (!scripts)
            return passOn(scripts);
        const managesieve::Capabilities &offered = m_client.capabilities();
        m_plan.server = printable(offered.value("IMPLEMENTATION"));
        m_plan.active = activeOf(*scripts);
        for (const char *needed : {"duplicate", "fileinto"}) {
            if (!offered.extension(needed))
                m_plan.missing.emplace_back(needed);
        }
        if (installed) {
            m_plan.way = PreventionWay::Installed;
            m_plan.name = installed->change.file;
            m_plan.script = differenceOf(installed->change, textLine, true);
            m_plan.change = std::move(installed);
            return std::move(m_plan);
        }
        return planNew(*scripts);
    }

private:
    Result<PreventionPlan> planNew(const std::vector<Script> &scripts)
    {
        const managesieve::Capabilities &offered = m_client.capabilities();
        m_plan.makesFolder = offered.extension("mailbox");
        auto includes = m_plan.active.empty() ? Result<bool>(false) : canInclude(m_plan.active);
        if (!includes)
            return passOn(includes);
        m_plan.keepsActive = *includes;
        m_plan.script = checklist::preventionScript(m_prevention, m_plan.makesFolder,
                                                    m_plan.keepsActive ? m_plan.active : std::string());
        auto name = freeName(scripts);
        if (!name)
            return passOn(name);
        m_plan.name = std::move(*name);
        if (!m_plan.active.empty()) {
            auto text = m_client.getScript(m_plan.active);
            if (!text)
                return passOn(text);
            if (checklist::preventsAlready(*text))
                m_plan.way = PreventionWay::Elsewhere;
            else if (!m_plan.keepsActive)
                m_plan.way = PreventionWay::ByHand;
        }
        if (!m_plan.missing.empty())
            m_plan.way = PreventionWay::Missing;
        if (m_plan.way == PreventionWay::Install && offered.canCheck()) {
            auto warnings = m_client.checkScript(m_plan.script);
            if (!warnings)
                return passOn(warnings);
            m_plan.warnings = trimmed(*warnings);
        }
        return std::move(m_plan);
    }

    /// What the server says of a script that needs this one; none when it is not valid then.
    Result<std::optional<std::string>> saidOfNeeding(const std::string &name)
    {
        auto words = m_client.checkScript(checklist::includingScript(name));
        if (words)
            return std::optional(std::move(*words));
        if (words.error().kind == FaultKind::ServerRefused && m_client.alive())
            return std::optional<std::string>();
        return passOn(words);
    }

    /// LISTSCRIPTS may name a script that is not the user's: what the administrator has for users without one
    /// (Pigeonhole's sieve_default_name). An include does not find it, and with :optional nobody would be told. So the
    /// server is asked about a script that needs it: it is not there if that is answered as for a name that nobody has.
    Result<bool> canInclude(const std::string &name)
    {
        if (!m_client.capabilities().extension("include"))
            return false;
        if (!m_client.capabilities().canCheck())
            return true;
        auto needing = saidOfNeeding(name);
        if (!needing)
            return passOn(needing);
        if (!*needing)
            return false;
        auto nobodys = saidOfNeeding(std::string(nobodysName));
        if (!nobodys)
            return passOn(nobodys);
        const bool tells = *nobodys && (*nobodys)->find(nobodysName) != std::string::npos;
        return !tells || replaced(**nobodys, nobodysName, name) != **needing;
    }

    Client &m_client;
    const checklist::Prevention &m_prevention;
    PreventionPlan m_plan;
};

Result<PreventionPlan> look(Client &client, const Login &login, const checklist::Prevention &prevention,
                            store::Store &store)
{
    auto installed = installedAt(store, placeOf(login));
    if (!installed)
        return passOn(installed);
    auto plan = Planner(client, prevention).plan(std::move(*installed));
    if (plan)
        plan->address = toUrl(Protocol::Sieve, *login.account.sieveServer());
    return plan;
}

Result<void> refuseOther(const PreventionPlan &plan)
{
    switch (plan.way) {
    case PreventionWay::Install:
        return {};
    case PreventionWay::ByHand:
        return fail(FaultKind::SafetyStop, where,
                    "the active script cannot be included in another one on this server; add the lines that are shown "
                    "to its beginning by hand");
    case PreventionWay::Missing:
        return fail(FaultKind::SafetyStop, where, "this server's Sieve cannot recognise copies (RFC 7352)");
    case PreventionWay::Installed:
        return fail(FaultKind::SafetyStop, where,
                    "it is installed already; take it away first: onecopyctl prevent remove");
    case PreventionWay::Elsewhere:
        break;
    }
    return fail(FaultKind::SafetyStop, where,
                "the active script prevents copies already, and was not installed with this store");
}

LedgerChange changeFor(const PreventionPlan &plan, const std::string &place)
{
    LedgerChange change;
    change.id = newChangeId();
    change.step = checklist::preventionStep;
    change.product = "sieve";
    change.via = "managesieve";
    change.configuration = place;
    change.file = plan.name;
    change.differences = {{activeLine, plan.active, plan.name}, {textLine, {}, plan.script}};
    change.restore = {plan.active.empty() ? "make no Sieve script active"
                                          : "make the Sieve script " + plan.active + " active",
                      "delete the Sieve script " + plan.name};
    return change;
}

/// LISTSCRIPTS says which script is active, and that ours is there or gone.
Result<void> expectState(Client &client, const std::string &ours, bool there, const std::string &active)
{
    auto scripts = client.listScripts();
    if (!scripts)
        return passOn(scripts);
    if (contains(*scripts, ours) != there || activeOf(*scripts) != active)
        return fail(FaultKind::ServerRefused, where, "the server does not show what it was told");
    return {};
}

Result<void> apply(Client &client, const PreventionPlan &plan)
{
    auto done = client.putScript(plan.name, plan.script).map([](const std::string &) {});
    if (!done)
        return done;
    auto stored = client.getScript(plan.name);
    if (!stored)
        return passOn(stored);
    if (!isSameText(*stored, plan.script))
        return fail(FaultKind::ServerRefused, where, "the server keeps another text than the one that it was given");
    done = client.setActive(plan.name);
    return done ? expectState(client, plan.name, true, plan.name) : done;
}

/// Makes active what was before and deletes ours, step by step from whatever is there. True: there was something to do.
Result<bool> takeBack(Client &client, const LedgerChange &change)
{
    auto scripts = client.listScripts();
    if (!scripts)
        return passOn(scripts);
    const std::string &ours = change.file;
    std::string active = activeOf(*scripts);
    auto text = client.getScript(ours);
    if (!contains(*scripts, ours)) {
        // A list that is empty for a moment would have the script stay for good.
        if (text)
            return fail(FaultKind::ServerRefused, where, "the server has a script that it does not list");
        return client.alive() ? Result<bool>(false) : passOn(text);
    }
    if (!text)
        return passOn(text);
    if (!isSameText(*text, differenceOf(change, textLine, true)))
        return fail(FaultKind::SafetyStop, where,
                    "somebody else has changed the script meanwhile; put it back by hand");
    if (active == ours) {
        const std::string before = differenceOf(change, activeLine, false);
        if (!before.empty() && !contains(*scripts, before))
            return fail(FaultKind::SafetyStop, where,
                        "the script that was active before is gone; choose by hand what shall be active");
        if (auto done = client.setActive(before); !done)
            return passOn(done);
        active = before;
    }
    if (auto done = client.deleteScript(ours); !done)
        return passOn(done);
    if (auto back = expectState(client, ours, false, active); !back)
        return passOn(back);
    return true;
}

/// With its lines in the ledger. A stop request is not for this: what was begun is put back.
Result<void> putBack(const Login &login, const LedgerChange &change, Ledger &ledger)
{
    if (auto written = ledger.write(LedgerEvent::Restoring, change); !written)
        return written;
    auto client = Client::open(sieveLogin(login), {});
    if (!client)
        return passOn(client);
    auto back = takeBack(*client, change);
    if (!back) {
        if (back.error().kind == FaultKind::SafetyStop)
            (void)ledger.write(LedgerEvent::Conflict, change, back.error().detail);
        return passOn(back);
    }
    (void)client->logout();
    return ledger.write(LedgerEvent::RestoreVerified, change,
                        *back ? "put back and read back" : "it was not there, read back");
}

/// The plan that was shown, if it still is what would be done. What fails half-way is put back.
Result<void> carryOut(const Login &login, const checklist::Prevention &prevention, const PreventionPlan &shown,
                      const Context &context)
{
    auto held = takeChecklist(context.storePath);
    if (!held)
        return passOn(held);
    store::Store *const store = &held->store;
    auto client = Client::open(sieveLogin(login), context.stop);
    if (!client)
        return passOn(client);
    auto again = look(*client, login, prevention, *store);
    if (!again)
        return passOn(again);
    if (!(*again == shown))
        return fail(FaultKind::SafetyStop, where, "the scripts on the server have changed meanwhile; look again");
    if (auto room = client->haveSpace(shown.name, shown.script.size()); !room)
        return room;
    Ledger ledger(*store, context);
    const LedgerChange change = changeFor(shown, placeOf(login));
    auto done = ledger.write(LedgerEvent::Planned, change);
    if (done)
        done = ledger.write(LedgerEvent::Applying, change);
    if (!done)
        return done;
    done = apply(*client, shown);
    if (done)
        done = ledger.write(LedgerEvent::InForce, change);
    // First, since Cyrus lets nobody else in while a session is open for a user who has no script yet.
    if (client->alive())
        (void)client->logout();
    if (!done) // the ledger keeps what could not be taken back now
        (void)putBack(login, change, ledger);
    return done;
}

/// Extra copies in a folder that a mail program hides would look like lost mail. The script works without this, so
/// nothing that goes wrong here is a fault.
bool showFolder(const Login &login, const std::string &folder, const Context &context)
{
    if (!login.account.imap)
        return false;
    auto client = imap::Client::open(imapLogin(login), context.stop);
    if (!client)
        return false;
    const MailboxName name = imap::mailboxNameFrom(folder);
    // It may be there already.
    [[maybe_unused]] const auto made = client->create(name);
    const auto subscribed = client->subscribe(name);
    [[maybe_unused]] const auto bye = client->logout();
    return subscribed.has_value();
}

} // namespace

std::string_view toString(PreventionWay way) noexcept
{
    switch (way) {
    case PreventionWay::Install:
        return "install";
    case PreventionWay::ByHand:
        return "by-hand";
    case PreventionWay::Missing:
        return "missing";
    case PreventionWay::Installed:
        return "installed";
    case PreventionWay::Elsewhere:
        break;
    }
    return "elsewhere";
}

bool PreventionPlan::operator==(const PreventionPlan &other) const
{
    return way == other.way && address == other.address && active == other.active && name == other.name &&
           script == other.script;
}

Result<PreventionPlan> planPrevention(const Login &login, const checklist::Prevention &prevention,
                                      const Context &context)
{
    auto fine = checklist::check(prevention);
    if (fine)
        fine = checkServer(login);
    if (!fine)
        return passOn(fine);
    auto store = store::Store::open(context.storePath);
    if (!store)
        return passOn(store);
    auto client = Client::open(sieveLogin(login), context.stop);
    if (!client)
        return passOn(client);
    auto plan = look(*client, login, prevention, *store);
    (void)client->logout();
    return plan;
}

Result<PreventionOutcome> installPrevention(const Login &login, const checklist::Prevention &prevention,
                                            const ConfirmPrevention &confirm, const Context &context)
{
    auto plan = planPrevention(login, prevention, context);
    if (!plan)
        return passOn(plan);
    if (auto fine = refuseOther(*plan); !fine)
        return passOn(fine);
    PreventionOutcome outcome{std::move(*plan), false};
    // A person may take longer to read than a server waits, so the second look has a session of its own.
    outcome.confirmed = confirm(outcome.plan);
    if (!outcome.confirmed)
        return outcome;
    if (auto done = carryOut(login, prevention, outcome.plan, context); !done)
        return passOn(done);
    outcome.subscribed = showFolder(login, prevention.folder, context);
    return outcome;
}

Result<LedgerChange> removePrevention(const Login &login, const Context &context)
{
    if (auto fine = checkServer(login); !fine)
        return passOn(fine);
    auto held = takeChecklist(context.storePath);
    if (!held)
        return passOn(held);
    store::Store *const store = &held->store;
    auto installed = installedAt(*store, placeOf(login));
    if (!installed)
        return passOn(installed);
    if (!*installed)
        return fail(FaultKind::NotFound, where, "nothing is installed there as far as this store knows");
    Ledger ledger(*store, context);
    const LedgerChange &change = (*installed)->change;
    if (auto back = putBack(login, change, ledger); !back)
        return passOn(back);
    return change;
}

Result<std::vector<checklist::OpenChange>> openPreventions(const std::string &storePath)
{
    auto store = store::Store::open(storePath);
    if (!store)
        return passOn(store);
    return openIn(*store);
}

} // namespace onecopy::jobs
