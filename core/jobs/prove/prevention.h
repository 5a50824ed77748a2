// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/prevention.h"
#include "core/jobs/context.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Prevention while the cause is being fixed, through ManageSieve: a script that puts extra copies aside at delivery is
/// installed beside those that are there, and taken away again. Scripts of others are never written. Every change is in
/// the ledger before it is made, without a deadline.
namespace onecopy::jobs {

/// What can be done on this server now.
enum class PreventionWay {
    Install,   ///< the script can be stored and made active
    ByHand,    ///< the active script cannot be included in ours (RFC 6609)
    Missing,   ///< the server has no `duplicate` or `fileinto` extension
    Installed, ///< by us: in the ledger of this store
    Elsewhere  ///< the active script has our test already, but this store knows nothing of it
};
[[nodiscard]] std::string_view toString(PreventionWay way) noexcept; ///< "install", "by-hand" …

/// Everything that a person sees before a script is installed. Names and texts of the server are hostile.
struct PreventionPlan
{
    PreventionWay way = PreventionWay::Install;
    std::string server;                                 ///< what it says it is
    std::string address;                                ///< sieve+starttls://user@host:port
    std::string active;                                 ///< the script that is active now; empty: none
    bool keepsActive = false;                           ///< `active` goes on, included in ours
    bool makesFolder = false;                           ///< else the folder has to be there
    std::string name;                                   ///< of our script
    std::string script;                                 ///< its text
    std::string warnings;                               ///< of the server, about the text
    std::vector<std::string> missing;                   ///< extensions
    std::optional<checklist::OpenChange> change;        ///< Installed
    bool operator==(const PreventionPlan &other) const; ///< of what would be done
};

/// Looks at the server and changes nothing. Faults: those of managesieve::Client, Usage (choices, or no server to ask).
[[nodiscard]] Result<PreventionPlan> planPrevention(const Login &login, const checklist::Prevention &prevention,
                                                    const Context &context);

struct PreventionOutcome
{
    PreventionPlan plan;
    bool confirmed = false;  ///< false: nothing was changed
    bool subscribed = false; ///< the folder is there, and mail programs that show only such folders show it
};
/// Called on the job's thread, before anything is changed.
using ConfirmPrevention = std::function<bool(const PreventionPlan &)>;

/// Shows the plan to `confirm`, looks again, and installs what was shown. With IMAP it also makes and subscribes to the
/// folder, as far as the server lets it; the folder stays when the script goes, for it holds mail. SafetyStop when the
/// scripts of the server have changed in between, and for every way but Install. What was begun and failed is taken
/// back. StoreBusy while another program is at the checklist of this store.
[[nodiscard]] Result<PreventionOutcome> installPrevention(const Login &login, const checklist::Prevention &prevention,
                                                          const ConfirmPrevention &confirm, const Context &context);

/// Makes active what was active before, and deletes our script, as the ledger says; may be called again and again.
/// NotFound: nothing is installed as far as this store knows. SafetyStop: somebody else has changed our script, or the
/// former one is gone; nothing more is done then.
[[nodiscard]] Result<checklist::LedgerChange> removePrevention(const Login &login, const Context &context);

/// What is installed by this store, on any server. Nothing is changed, but for a store of an older version, which is
/// migrated.
[[nodiscard]] Result<std::vector<checklist::OpenChange>> openPreventions(const std::string &storePath);

} // namespace onecopy::jobs
