// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/checklistfault.h"

#include <QCoreApplication>

namespace onecopy::widgets::words {

namespace {

/// Context of these texts for translators.
struct ChecklistWords
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::ChecklistWords)
};

} // namespace

std::string serverOf(const Fault &fault)
{
    const bool connection = fault.where.starts_with("connection to ") || fault.where.starts_with("smtp ") ||
                            fault.where.starts_with("imap ");
    const std::string last = fault.where.substr(fault.where.find_last_of(' ') + 1);
    return connection && last.find(':') != std::string::npos ? last : std::string();
}

FaultText checklistFault(const Fault &fault)
{
    FaultText text = words::fault(fault);
    if (fault.kind == FaultKind::SafetyStop) {
        if (fault.where == "scanner") {
            text.headline = ChecklistWords::tr("The EICAR test file came through: nothing shows that mail is scanned.");
            text.advice = ChecklistWords::tr("Look after the scanner of the mail server, then test it again.");
        } else if (fault.where == "test mail") {
            text.headline = ChecklistWords::tr("Some test mail is still in the mailboxes.");
            text.advice = ChecklistWords::tr("The server did not let it be removed. Delete it with your mail program: "
                                             "its subjects begin with “Onecopy test mail”.");
        } else if (fault.where.starts_with("checklist")) {
            text.headline = ChecklistWords::tr("Stopped, so that no change to the server is forgotten.");
            text.advice =
                ChecklistWords::tr("Put back first what is still changed: the bar above every page does that.");
        } else if (fault.where.starts_with("restore")) {
            text.headline = ChecklistWords::tr("The setting could not be put back by itself.");
            text.advice =
                ChecklistWords::tr("Somebody has changed the file meanwhile. Put the setting back by hand, then "
                                   "choose “Put back now” to check it.");
        } else {
            text.headline = ChecklistWords::tr("Onecopy cannot change this setting safely on this server.");
            text.advice = ChecklistWords::tr("Nothing was changed. Choose to change it by hand, as the step shows.");
        }
    }
    if (text.said.isEmpty() && !fault.detail.empty() && fault.kind != FaultKind::Cancelled)
        text.said = ChecklistWords::tr("Details: %1").arg(foreign(fault.detail));
    // Test mail is sent through one server and counted in another.
    if (const std::string server = serverOf(fault); !server.empty()) {
        const QString named = ChecklistWords::tr("Server: %1", "host and port").arg(foreign(server));
        text.said = text.said.isEmpty() ? named : named + QLatin1Char('\n') + text.said;
    }
    return text;
}

} // namespace onecopy::widgets::words
