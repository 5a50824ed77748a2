// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/causetexts.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace onecopy::widgets {

namespace {

// The words of core/diagnosis' catalogue, once more where translators find them; a test compares the two.
constexpr std::array<CauseTexts, 33> causes{{
    {"ack-gap-timeout", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Answer comes too late"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The receiving server answers too late after the message"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The server takes the whole message and delivers it, but its answer comes after the sender has "
                       "stopped waiting (RFC 1047). The sender keeps the message and sends it again at its next retry; "
                       "every try is delivered."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "Send test mails of rising size and measure the time from the end of the message to the answer. Above 60 "
         "seconds is too long; then find what runs inside the SMTP session and move it behind the answer.")},
    {"av-server-inline", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Antivirus scan delay"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "An antivirus or content filter on the server scans inside the SMTP session"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The scanner looks at the message before the server answers. Large attachments take longer than "
                       "the sender waits, so it sends the message again."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "Let the test sender bypass the scanner for a few minutes, send the same test mails, and compare. Then move "
         "the scan behind the acceptance, or make it faster. Switch the scanner on again at once.")},
    {"av-store-deferred", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Antivirus in the store"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "An antivirus in the mailbox store leaves messages unscanned and they are tried again"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The scanner fails on a message or is slow; the store defers "
                                                       "the delivery and tries again later or at its next start."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Look in the tracking log for repeated local deliveries (1028, "
                                                       "1037) of one Message-ID, and update the scanner.")},
    {"av-workstation-proxy", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Antivirus at the sender"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "An antivirus on the sender's computer delays sending"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The mail shield on a workstation buffers what is sent. The mail program stops waiting, keeps "
                       "the message in its outbox, and sends it again."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "Send the same test mail from that computer with the mail shield off, and from another computer.")},
    {"tls-timeout-requeue", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "TLS session timed out"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The TLS session stalls or is cut, and the sender tries again"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Over TLS the message arrives, but the answer does not reach the sender in time or the session "
                       "is cut. The sender keeps the message and repeats it; Postfix senders add a try in clear."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "Send test mails of the same size with and without STARTTLS and from both sides of the firewall; compare the "
         "time to the answer. Then find what is slow: the scanner, the line, or the device that inspects TLS.")},
    {"firewall-smtp-inspection", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Firewall inspects SMTP"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "A firewall that inspects SMTP swallows the end of the message or the answer"),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "The firewall loses the final dot or the answer to it, so both sides disagree whether the message was taken."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Look at the greeting from outside: asterisks or XXXX show SMTP inspection. Switch the "
                       "inspection off for a test and send the same mails again.")},
    {"mtu-blackhole", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Lost large packets"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Large packets are lost on the line"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Large segments vanish on the way, the transfer stalls, and it "
                                                       "is repeated. With a gateway in between, copies arrive."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Send pings of 1472 bytes that may not be fragmented, and test "
                                                       "mails of 1, 2 and 10 kB; set the MTU to 1400 for a test.")},
    {"overload-slow-store", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Overloaded server"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The receiving server is overloaded or slows its clients down"),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "Everything in the session is slow at busy hours, so the answer comes late whatever the size of the message."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Measure the time to the answer at night and at peak hours, and "
                                                       "look at disks, back pressure and tarpitting.")},
    {"milter-timeout", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Mail filter timed out"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "A mail filter times out at the end of the message"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The filter has passed or stored the message, but its answer to the mail server comes too late; "
                       "the sender is told to try again."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Take the filter out for the test sender and compare. Let it report progress, or raise its time "
                       "limit but keep it below that of the senders.")},
    {"filter-reinjection", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Doubled at the filter"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Messages become several at a content filter behind the queue"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The server hands the message to a filter, gets no answer in time, and hands it over again, "
                       "while the filter still finishes and returns each of them. Or it follows aliases, and adds "
                       "addresses, both before the filter and behind it."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Look for several queue ids with one Message-ID from localhost, and for \"may be sent more than "
                       "once\" towards the filter. Raise the time limit towards the filter above the filter's own, and "
                       "make the scan faster. Where aliases are followed on both sides of the filter, set "
                       "receive_override_options=no_address_mappings on one of them.")},
    {"multi-mx-parallel", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Two mail exchangers"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The sender moves on to another mail exchanger after a time-out"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The first mail exchanger takes the message but answers too "
                                                       "late; the sender gives it to the next one as well."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Find the slow mail exchanger: compare the time to the answer of each of them.")},
    {"lmtp-backend-timeout", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Slow mailbox server"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The mailbox server answers the mail server too late"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The last step into the mailbox was done, but its answer came after the mail server had stopped "
                       "waiting, so it delivered again."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Measure an LMTP delivery by hand, look at the load of the mailbox server's disks, and raise "
                       "the time limit of that step.")},
    {"exchange-temptable", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Stuck in Exchange"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "A message is stuck in Exchange and is sent again at each start"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The message stayed in the temporary table of the SMTP mailbox, or in a queue, and is processed "
                       "again whenever the service, the store or the server starts, often every night."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Find out what restarts at the time of the copies (backup, updates). On Exchange 2003 look for "
                       "the Message-ID in the TempTable with MFCMAPI; elsewhere look into the queue.")},
    {"queue-replay", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Queued again"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Messages are put into the queue again"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Files in a pickup or replay folder, a restored queue, or a "
                                                       "script submit messages again that were delivered already."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Compare the times of the copies with restarts and scheduled tasks on the host that handed them "
                       "over, and look into its pickup and replay folders.")},
    {"exchange-redundancy-resubmit", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Exchange safety copies"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Exchange sends its safety copies"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "After an outage, shadow redundancy or Safety Net submits messages again. Exchange mailboxes "
                       "drop them, others see duplicates."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Look for RESUBMIT and HAREDIRECT in message tracking, and for the outage before them.")},
    {"archival-journaling", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Archive or journal copy"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Archiving or journaling makes extra copies"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "A rule copies every message for an archive, and that copy ends in the same mailbox."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "Find the rule (journaling, always_bcc, a filter script, an archive address that leads back here). Switch it "
         "off for a few minutes if that is allowed, send a test mail, and switch it on again.")},
    {"dl-alias-overlap", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Several addresses"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The recipient is reached by several addresses"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The sender named several addresses or groups that all end in "
                                                       "one mailbox. Each of them gets its copy, as designed."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Send a test mail to the person alone. If only mail to several "
                                                       "addresses comes twice, flatten the groups or aliases.")},
    {"forward-and-keep", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Forwarding"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Forwarding brings a second copy"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The message is delivered and also forwarded, and both ways end in the same mailbox."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Switch the forwarding of the other address off and send one test mail to each address.")},
    {"catchall-multidrop", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Catch-all mailbox"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "A catch-all mailbox is fetched and distributed by the addresses in the header"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The provider stores one copy for each recipient, and the "
                                                       "collecting program gives each copy to all recipients."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Send one test mail to one, two and three recipients here: the copies grow with their number. "
                       "Use one mailbox for each person, or the envelope address.")},
    {"pop3-redownload", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "POP3 fetched again"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "A POP3 collector fetches the same messages again"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The collecting program does not delete what it fetched, forgot what it had, or was cut before "
                       "it could say QUIT (RFC 1939); at the next poll it fetches the messages again."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "List the unique ids at the provider before and after a poll. Look in the collector's log for "
                       "errors and for one large message at which it always stops.")},
    {"two-collectors", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Two collectors"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Two programs collect the same mail"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Two collectors, or a collector and direct delivery, bring the same message on two ways."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Stop one of them and watch whether messages arrive once.")},
    {"client-resubmission", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Sent again"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The sender's mail program, or the sender, sent it again"),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "The sending program stopped waiting and submitted the same message again, or a person pressed Send twice."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Ask the sender for the outbox and the sent mail. If one message was sent and several arrived, "
                       "measure the time to the answer of the submission server.")},
    {"app-resubmission", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Program sent it again"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "A program sends the same message again"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "An application gave up waiting too early, or a job ran twice, and the message was made anew."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "Look at the log of the application for time-outs; let it hand mail to a local relay that answers at once.")},
    {"mobile-activesync", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Mobile device"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "A mobile device sent it again"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The device lost the answer to its request and repeated it."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Look for several SendMail requests of one device in the web server's log.")},
    {"mailbox-rules-client", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Rule in the mailbox"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Rules or mail programs copy messages inside the mailbox"),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "A rule, or several programs with the same rules, copied the message after it had been delivered."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Switch the rules off, send one test mail, and switch them on one by one.")},
    {"imap-append-sent", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Copy of sent mail"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Client and server both save sent mail"),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "What is sent is saved by the mail program, the server, or both. Beside a copy in the inbox that "
         "is wanted; of two in one mailbox for sent mail, one is enough."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Switch off one of the two settings that save sent mail, if the copies disturb.")},
    {"restore-import", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Restore or import"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "A restore, an import or a synchronisation put copies into the mailbox"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Messages were merged into the mailbox without a look at what was there already."),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "Find out what ran at the time at which the copies were stored: a restore, a migration, a synchroniser.")},
    {"mail-loop", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Mail loop"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Servers forward the message to each other"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The message goes round between two systems, and each time a copy stays here."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Follow the hosts that repeat in the Received lines and remove one of the two forwardings.")},
    {"public-folder", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Public folder"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Public folders bring their own copies"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The store made a new message for each member, or replication conflicted."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Count the members whose alternate recipient is that folder.")},
    {"list-plus-direct", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "List and direct copy"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "One copy came from a mailing list, another one directly"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The sender addressed the list and its member. Both copies are wanted, as designed."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Ask the list to leave out members who are addressed directly, if the copies disturb.")},
    {"backscatter", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Bounces that look alike"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Bounces or automatic answers that look alike"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "One forged or looping message caused many of them. They are different messages."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Look at what they answer to; reject unknown recipients during the session.")},
    {"broken-message-id", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Shared Message-ID"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Different messages share one Message-ID"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "The sending program gives several messages the same Message-ID. They are not duplicates, and "
                       "none of them may be removed."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Tell the owner of the sending program; nothing has to be done here.")},
    {"suppression-window", QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "Store forgets too early"),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts", "The store forgets too early which messages it had"),
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::CauseTexts",
         "Not a cause: Exchange 2003 remembers for one hour what it delivered, so that slow repeats become visible."),
     QT_TRANSLATE_NOOP("onecopy::widgets::CauseTexts",
                       "Repair the cause of the repeats; a longer memory only hides them.")},
}};

} // namespace

const CauseTexts *causeTexts(std::string_view id) noexcept
{
    const auto found =
        std::find_if(causes.begin(), causes.end(), [&](const CauseTexts &texts) { return id == texts.id; });
    return found == causes.end() ? nullptr : &*found;
}

} // namespace onecopy::widgets
