// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklisttexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace onecopy::widgets {

namespace {

// The words of core/checklist's steps, once more where translators find them; a test compares the two.
constexpr std::array<ChecklistTexts, 10> steps{{
    {"baseline", QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "Baseline: measure before anything is changed"),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "Without a measured rate nobody can tell later whether a change has helped. Test mail of the "
                       "sizes that are affected is sent and every copy is counted."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "None for mail. Protocol logs take disk space."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ChecklistTexts",
         "The share of test mail that arrives more than once, and the time the server needs to answer the final dot.")},
    {"archival", QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "Archiving and journaling"),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ChecklistTexts",
         "Archiving makes a second copy of each message inside the server. When the copy comes back, when a rule "
         "exists twice, or when an archiver holds up the session, the recipient gets more than one."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "Messages of the test time are missing from the archive. Where a law or a court demands the "
                       "archive, get a written approval first, and note the interval."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ChecklistTexts",
         "Test mail to the affected mailbox arrives once while it is off, and more than once again when it is back.")},
    {"antivirus-server", QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "Antivirus on the server"),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "A scanner that looks at a message before the server has answered the final dot can take longer "
                       "than the sender waits. The sender tries again although the message was taken."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "Mail is not scanned while it is off. It must be on again within minutes; do not open "
                       "attachments that arrive meanwhile."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "Large test mail arrives once and is answered quickly while it is off. Afterwards the EICAR "
                       "test file is caught again.")},
    {"antivirus-workstation", QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "Antivirus on the workstation"),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "A mail shield on the sending or receiving computer buffers the whole message. The mail program "
                       "gives up and sends again, or loses the POP3 session before QUIT and fetches everything again."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ChecklistTexts",
         "Mail on this one computer is not scanned by the mail shield meanwhile. The shield of files stays on."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "The same message, sent from another computer or with the mail shield off, arrives once.")},
    {"tls-timeouts", QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "TLS and timeouts, on both sides"),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "Encryption makes a slow transfer slower, and a session that is cut after the final dot leaves "
                       "the sender without an answer. Longer timeouts show whether the answer only comes too late."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "Long timeouts keep connections open. Where TLS is switched off for a test, mail travels in "
                       "clear meanwhile. Never set a sender's timeout for the final answer below ten minutes."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "Test mail with and without TLS, of equal size: time to the answer, and copies.")},
    {"pop3-delivery", QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "POP3 delivery"),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "A collector that loses its session before QUIT has deleted nothing, and fetches all messages "
                       "again at its next turn, small ones too. Two collectors of one mailbox do the same."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "No new mail is collected while the collector is stopped; it stays at the provider. Never "
                       "delete a message there before a copy of it is safe."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "After one turn of the collector no message is fetched again; the list of ids at the provider "
                       "is empty or does not change.")},
    {"temporary-table", QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "Temporary table and queues"),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "A message that is stuck in the temporary table of the Exchange SMTP mailbox, or in another "
                       "queue, is sent again each time the service starts: the copy that comes every midnight."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "Removing the table or a queue destroys mail in transit. Take a backup first; remove the one "
                       "message before anything larger."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "Restart the service, then wait for two nights: no new copy.")},
    {"firewall-inspection", QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "Inspection of SMTP in the firewall"),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "A firewall that rewrites SMTP can lose the final dot or the answer to it. The sender tries "
                       "again at a steady interval for hours, then stops."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ChecklistTexts",
         "One layer of protection is away meanwhile; make sure that the mail server itself is up to date."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ChecklistTexts",
         "The greeting is not masked with asterisks, EHLO works, and test mail from outside arrives once.")},
    {"content-filter", QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "Content filters"),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "A filter that takes a message, hands it back and does not confirm in time makes the server "
                       "send it through the filter again. A filter that is passed twice delivers twice."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "Spam and unwanted content pass meanwhile."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ChecklistTexts",
         "Test mail arrives once while the filter is off, and the filter's header field is back afterwards.")},
    {"alias-overlap",
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "Overlapping aliases, groups, forwards and rules"),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ChecklistTexts",
         "A person who is reached by an alias and by a group, or by a forward and a rule, gets one copy by each way."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts", "A way that somebody needs is missing meanwhile."),
     QT_TRANSLATE_NOOP("onecopy::widgets::ChecklistTexts",
                       "Test mail to the person alone arrives once; to the group, as often as there are ways.")},
}};

} // namespace

const ChecklistTexts *checklistTexts(std::string_view id) noexcept
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const ChecklistTexts &texts) { return id == texts.id; });
    return found == steps.end() ? nullptr : &*found;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("onecopy::widgets::ChecklistTexts", text);
}

} // namespace onecopy::widgets
