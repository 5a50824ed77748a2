// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/causetexts.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace onecopy::widgets {

namespace {

// The sentences of core/diagnosis, once more where translators find them; a test compares the two.
constexpr std::array<ReasonText, 116> reasons{{
    {"fork-copied", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                      "All Received lines of the copies are the same, the final delivery included: the "
                                      "message was copied after one delivery, by something that writes no line of its "
                                      "own.")},
    {"no-trace",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "No copy has a Received line: none of them came by mail, a program saved or copied each.")},
    {"fork-envelope",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "All Received lines are the same, other header fields differ: "
                                                       "the ways part when %1 writes into the mailbox.")},
    {"fork-untraced",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "One copy has no Received line: it never travelled, a client saved it or an import dropped its trace.")},
    {"fork-submission",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The copies differ from the first Received line on, written by "
                                                       "%1: the message was handed in more than once.")},
    {"fork-outside",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The copies are the same up to %1 (%2) and part at %3, which is not one of our hosts.")},
    {"fork-paths",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "From %1 the copies took different ways, over %2.")},
    {"fork-edge",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "Up to the sending host %1 (%2) the copies are the same; %3 took the message in again for each copy.")},
    {"fork-edge-hosts",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The sending host %1 (%2) gave the message to several hosts that take mail for us: %3.")},
    {"fork-filter",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "%1 took the message in once (%2); behind it, at the content filter, it became several.")},
    {"fork-handoff",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The copies part between our own hosts: %1 (%2) had one message, %3 took in several.")},
    {"fork-delivery",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "%1 took the message in once (%2); only the last step into the mailbox happened several times.")},
    {"fork-connector", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                         "The copies are the same up to the provider's mailbox at %1; the program that "
                                         "fetches mail, on %2, fetched the message again.")},
    {"fork-returned",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "The longer Received chains contain the shorter ones and pass %1 again: the message came back.")},
    {"fork-list", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                    "%1 took the message in once (%2); a list on that host handed it in once more.")},
    {"paths-untold",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "Nothing tells of a second address: a sender that hears no answer goes on to another host, too.")},
    {"filter-outside",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "%1 is not one of our hosts: whoever runs it has to look at its content filter.")},
    {"tls-all", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "All copies came to %1 over TLS.")},
    {"tls-mixed",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "Some copies came to %1 over TLS and some in clear: a sender that falls back when a TLS session dies.")},
    {"tls-none", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "All copies came to %1 without TLS.")},
    {"scanner", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "A virus scanner on a server saw the copies (%1).")},
    {"no-scanner", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "No virus scanner left its name in the header.")},
    {"began-at-exchange",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "No other host had the message before the server that sends it, as it is with what Exchange "
                       "2000 and 2003 keep in their temporary table and send again when their services start.")},
    {"not-old-exchange",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The server that sends it, %1, is %2 by its Received line: only "
                                                       "Exchange 2000 and 2003 have a temporary table.")},
    {"workstation-scanner", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                              "A virus scanner on the sender's computer left its name (X-Antivirus).")},
    {"sender-scanner",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The virus scanner that left its name (%1) saw the message before the copies parted.")},
    {"proxy-hop",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "%1 wrote a Received line without a queue id and another one "
                                                       "from itself: a filter sits inside the SMTP session.")},
    {"gaps-same-second",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The copies are dated within seconds of each other.")},
    {"gaps-pairs",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The copies come in pairs, %1 apart (gaps %2): each further attempt was made twice.")},
    {"gaps-daily",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The copies are whole days apart (gaps %1): something that runs once a day sends them.")},
    {"days-from-first", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                          "The second copy, too, came whole days after the first one: the days count "
                                          "from the message itself, not from a fixed hour at which services start.")},
    {"gaps-periodic",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "Copies keep coming every %1 (gaps %2): something with a fixed timer sends them.")},
    {"gaps-scheduled",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The gaps (%1) are those of %2 when it waits %3 for an answer and tries again later.")},
    {"gaps-compatible", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                          "The one gap (%1) would fit the retry times of %2; one gap proves little.")},
    {"gaps-quick",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The copies follow each other within minutes (gaps %1), faster than mail servers try again.")},
    {"gaps-irregular",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The gaps (%1) fit no retry schedule that we know.")},
    {"may-recur",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "Hours lie between them (gaps %1): they may as well be notices that recur in the same words.")},
    {"gaps-far",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "Hours or days lie between the copies (gaps %1): after a lost answer a sender tries again sooner.")},
    {"polled-first",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The first copy, too, was stored some time after its newest Received line, as those of most "
                       "such messages: a program that fetches mail at intervals brings them.")},
    {"stored-anew",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "Each copy has an arrival time of its own in the mailbox: copies that are made there mostly "
                       "keep the old one.")},
    {"delivered-apart",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The steps into the mailbox lie %1 apart: copies for several addresses come together.")},
    {"waited-in-queue", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                          "It, or what came again with it, had waited in the queue of %1 before the "
                                          "first delivery: a copy of the queue from that time contains it.")},
    {"slow-receipt", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                       "From the receipt at %1 to the mailbox the first copy took %2: something is "
                                       "slow there while the sender waits for an answer.")},
    {"prompt-receipt", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "%1 was done with the first copy in %2.")},
    {"answered-first",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "%1 answers before it delivers, and the first copy was in the mailbox after "
                       "%2: it did answer in time, and where the sender missed that, it was lost on its way back.")},
    {"last-prompt",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "The last copy went through quickly, and none came after it: an answer in time ends the repeats.")},
    {"burst",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "Later copies of %1 other messages came in the same minute.")},
    {"size-knee",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "Messages from about %1 on (between %2 and %3) are repeated, %4 of %5; smaller ones %6 of %7.")},
    {"any-size", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                   "Small messages are repeated in the same way as large ones, from %1 on.")},
    {"all-repeated", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                       "While it went on, %1 of %2 messages were repeated in this way.")},
    {"few-repeated", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                       "While it went on, only %1 of %2 messages were repeated in this way.")},
    {"sent-mailbox", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "One copy is in a mailbox for sent mail.")},
    {"other-mailbox", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The copies are in different mailboxes.")},
    {"twin-mailbox", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                       "%1 of 100 messages have their twin in that same mailbox, as a rule leaves them "
                                       "that copies everything, or somebody who copied the whole mailbox.")},
    {"twins-ended", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                      "%1 newer messages have no twin: what made them has ended, as a restore does.")},
    {"marks-carried",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "Copies in both mailboxes are marked as answered or forwarded: whoever copies a message later "
                       "takes such marks along, and what is copied at the delivery has none.")},
    {"marks-apart", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                      "%1 messages are marked as answered or forwarded, and their twins are not: the "
                                      "twins were there before that, as a rule makes them at the delivery.")},
    {"mailbox-newer",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The mailbox of one copy was made after the message had come (by its UIDVALIDITY, at %1): the "
                       "copy was put there later.")},
    {"out-of-order",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "A copy was stored in its mailbox behind messages that came after it: it was put there later.")},
    {"label-mailbox", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                        "One copy is in a mailbox that Gmail shows messages in which it has once only: "
                                        "they became copies when the mail was moved here.")},
    {"uid-next",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The copies were stored one right after the other.")},
    {"uid-late",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "Other messages were stored between the first and the last "
                                                       "copy, though both carry the trace of one delivery.")},
    {"one-repeat",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "It is the only message that was repeated in this way, and it came twice: that is little to go by.")},
    {"imported-later",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "A copy was stored at %1, long after its newest Received line: it was put there, not delivered.")},
    {"envelope-differs",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The copies were delivered for different addresses (Delivered-To, X-Original-To).")},
    {"return-path-differs",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "Return-Path differs between the copies.")},
    {"unnamed-address",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "One copy was delivered for an address that the sender did not name in To or Cc.")},
    {"alias-named", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                      "The sender, or a list, named several addresses that all end in this mailbox.")},
    {"one-address", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "Each time it came for the same address.")},
    {"own-mail",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "Nothing comes twice but what the person sends to their own address: a setting that copies what "
                       "somebody sends does that (sender_bcc_maps).")},
    {"list-copy",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "A mailing list handled some of the copies, or some of them once more (List-Id, Return-Path, or "
                       "what lists write into the subject and below the text, differs).")},
    {"journal-report", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                         "Journal reports of the message are among them (X-MS-Journal-Report).")},
    {"resent", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "A person sent the message on (Resent- fields).")},
    {"redirected", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                     "A rule or filter says in the header that it sent the message on.")},
    {"passed-on",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "A copy had been delivered for %1 before, and was sent on from there (Delivered-To).")},
    {"automatic", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The header says that a program is the sender.")},
    {"bounce", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                 "The message has the empty sender of bounces (Return-Path: <>).")},
    {"sync-mark",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "The copies differ only in what a synchroniser or a mail program notes in its own copies (as X-TUID).")},
    {"new-message-id",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The copies have different Message-IDs: the message was composed or wrapped anew.")},
    {"other-content", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                        "The messages share the Message-ID <%1> but not their content.")},
    {"pickup", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                 "A copy was handed in by a program on %1 itself, not by another host.")},
    {"from-mailbox", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                       "What was handed in carries the line of a delivery into a mailbox: it came out "
                                       "of a mailbox or a file of mail, and out of no queue.")},
    {"same-stamp", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                     "The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) is the same "
                                     "in all copies: they arrived at Exchange once.")},
    {"new-stamp", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                    "The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) differs: "
                                    "each copy arrived at Exchange by itself.")},
    {"mixed-fetch",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "One copy has the line of a program that fetches mail, another one has none: two programs brought "
         "them.")},
    {"one-fetched",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "One copy was sent on to us, another one was fetched from a provider's mailbox.")},
    {"all-fetched", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                      "The copies parted at the provider; all of them were fetched from its mailbox.")},
    {"fetched-together",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "A program that fetches mail fetched it twice in one moment, sooner than it looks again: two of "
                       "them ran at once, or one of them fetches the same mailbox twice.")},
    {"returns-once", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The message came back once.")},
    {"returns-often",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The message came back again and again: the chains have %1 to %2 Received lines.")},
    {"connector-hosts", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "Different hosts fetched the copies: %1.")},
    {"connector-programs",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "Different programs fetched the copies: %1.")},
    {"log-ack-lost",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "A sender's log says %1 that the end of the message was sent and no answer came.")},
    {"log-filter-lost", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                          "Our own queue got no answer from the content filter %1 and tried again.")},
    {"log-backend-lost", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                           "Our own queue got no answer from the mailbox server %1 and tried again.")},
    {"log-accepted-twice",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The log shows that the message was taken in from outside %1.")},
    {"log-accepted-once", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                            "The log shows that the message was taken in from outside once.")},
    {"log-client-left",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The sending host left after the message without QUIT, %1.")},
    {"log-client-quit",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The sending host heard the answer and said QUIT each time, %1: no answer was lost.")},
    {"log-filter-late",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "A filter inside the SMTP session answered too late.")},
    {"log-milter-late",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "A milter had not answered at the end of the message when the server stopped waiting for it.")},
    {"log-scanned",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "By its log a filter looked at the message while the sender waited for the answer.")},
    {"log-scanned-slowly",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "By its log a filter took %1 over this message, while the sender waited for the answer.")},
    {"log-loop", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                   "A server stopped the message because it had passed too many hosts.")},
    {"log-resubmitted",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The message was in the server's queue again, %1, though nobody had handed it in anew.")},
    {"log-safety-copy", QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                                          "The server put its own safety copy of the message into the queue, %1.")},
    {"log-suppressed",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The store saw %1 further duplicates and dropped them.")},
    {"log-expanded",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "A list, a fork or a rule on our server made further copies.")},
    {"log-retried-locally",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The delivery into the store was tried again %1.")},
    {"log-stored-each",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The log of the mailbox server shows %1 deliveries of this message: each copy was delivered.")},
    {"log-stored-once",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText", "The log of the mailbox server shows one delivery of this "
                                                       "message: the other copies were made in the mailbox.")},
    {"log-client-saved",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "The log of the mailbox server shows that a mail program saved this message, %1.")},
    {"log-client-copied",
     QT_TRANSLATE_NOOP(
         "onecopy::widgets::ReasonText",
         "The log of the mailbox server shows that a mail program copied this message from one mailbox to "
         "another, or within one, %1.")},
    {"log-program-copied",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "Our queue handed the message to a program once, and the mailbox server had it from there %1: "
                       "the program made copies (procmail, maildrop).")},
    {"log-added-address",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "Our queue delivered the message for the same address again, %1, and no alias led there: a "
                       "setting added the address (always_bcc, sender_bcc_maps, recipient_bcc_maps, BCC in "
                       "header_checks).")},
    {"log-expanded-again",
     QT_TRANSLATE_NOOP("onecopy::widgets::ReasonText",
                       "Our queue followed an alias to this address before the content filter, and once more behind "
                       "it: no_address_mappings (receive_override_options) is missing on one of the two sides.")},
}};

} // namespace

const ReasonText *reasonText(std::string_view id) noexcept
{
    const auto found =
        std::find_if(reasons.begin(), reasons.end(), [&](const ReasonText &text) { return id == text.id; });
    return found == reasons.end() ? nullptr : &*found;
}

} // namespace onecopy::widgets
