// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

namespace onecopy::samples {

inline namespace steps {

using checklist::Stage;

checklist::StepRecord record(const char *step, Stage stage, std::optional<probe::Arm> before,
                             std::optional<probe::Arm> changed, std::optional<probe::Arm> restored)
{
    checklist::StepRecord record;
    record.run = std::string("run of ") + step;
    record.account = "anna@mail.corp.example:993";
    record.product = "postfix";
    record.via = "local";
    record.to = "anna@corp.example";
    record.smtp = "smtp+starttls://anna@mail.corp.example:587";
    record.bytes = 3'000'000;
    record.begun = noon;
    record.state.id = step;
    record.state.stage = stage;
    record.state.before = before;
    record.state.changed = changed;
    record.state.restored = restored;
    return record;
}

std::vector<checklist::StepRecord> history()
{
    checklist::StepRecord archival =
        record("archival", Stage::Restored, probe::Arm{10, 7}, probe::Arm{10, 0}, probe::Arm{10, 8});
    archival.changedAt = noon + 7'320;
    archival.restoredAt = noon + 8'400;
    archival.differences = {{"always_bcc", "archive@corp.example", ""}};
    checklist::StepRecord filter = record("content-filter", Stage::Needless, std::nullopt, std::nullopt, std::nullopt);
    checklist::StepRecord timeouts =
        record("tls-timeouts", Stage::Restored, probe::Arm{5, 4}, probe::Arm{3, 3}, std::nullopt);
    checklist::StepRecord scanner =
        record("antivirus-server", Stage::Skipped, probe::Arm{5, 0}, std::nullopt, std::nullopt);
    scanner.notReproduced = true;
    checklist::StepRecord few =
        record("alias-overlap", Stage::Restored, probe::Arm{3, 2}, probe::Arm{3, 0}, std::nullopt);
    return {archival, filter, timeouts,
            scanner,  few,    record("baseline", Stage::Needless, probe::Arm{10, 7}, std::nullopt, std::nullopt)};
}

checklist::Suspects causes()
{
    return {{"archival-journaling", {0.72}}, {"tls-timeout-requeue", {0.2}}, {"filter-reinjection", {0.05}}};
}

checklist::OpenChange openChange(const char *step, const char *via, bool antivirus)
{
    checklist::OpenChange open;
    open.change.id = std::string(32, 'a');
    open.change.step = step;
    open.change.product = "postfix";
    open.change.via = via;
    open.change.antivirus = antivirus;
    open.change.deadline = noon + 900;
    open.change.restore = {"Put the lines back."};
    open.last = checklist::LedgerEvent::InForce;
    open.since = noon;
    return open;
}

widgets::ShownSettings shown()
{
    widgets::ShownSettings shown;
    shown.product = "postfix";
    shown.version = "3.7.11";
    shown.differences = {{"always_bcc", "archive@corp.example", ""},
                         {"recipient_bcc_maps", "hash:/etc/postfix/<b>bcc</b>", ""}};
    shown.commands = {"postconf -e always_bcc= recipient_bcc_maps=", "postfix reload"};
    shown.restore = {wordsOf("Remove these lines again from %1.", {"/etc/exim4/exim4.conf.localmacros"}),
                     commandOf("cp -p /var/lib/onecopy/0f3c/saved /etc/postfix/main.cf"), commandOf("postfix reload")};
    shown.stepRisk = "Mail is not scanned while it is off. It must be on again within minutes; do not open attachments "
                     "that arrive meanwhile.";
    shown.risk = "Mail that arrives while the setting is changed is treated by the changed setting.";
    shown.seconds = 900;
    return shown;
}

widgets::ChecklistChoice choice(const char *step, const char *via)
{
    widgets::ChecklistChoice choice;
    choice.step = step;
    choice.product = "postfix";
    choice.via = via;
    choice.to = "anna@corp.example";
    return choice;
}

} // namespace steps

} // namespace onecopy::samples
