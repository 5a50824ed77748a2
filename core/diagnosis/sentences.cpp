// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrase.h"
#include "core/base/text.h"
#include "core/diagnosis/features.h"
#include "core/diagnosis/logline.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace onecopy::diagnosis {

namespace {

constexpr std::size_t longestWord = 120;
constexpr std::array<std::string_view, 11> unitWords = {"text",     "number",    "seconds", "gaps",  "bytes", "moment",
                                                        "queue-id", "dated-hop", "unknown", "words", "times"};

std::string bytesText(std::uint64_t bytes)
{
    if (bytes < 10'000)
        return std::to_string(bytes) + " bytes";
    const std::uint64_t tenths = bytes / 100'000;
    if (tenths == 0)
        return std::to_string(bytes / 1000) + " kB";
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " MB";
}

std::string durationText(EpochSeconds seconds)
{
    if (seconds < 600)
        return std::to_string(seconds) + " s";
    if (seconds < 48 * 3600)
        return std::to_string((seconds + 30) / 60) + " min";
    return std::to_string((seconds + 43'200) / 86'400) + " days";
}

template <class Number> Number parsed(std::string_view text)
{
    Number value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// "5 h 40 min", "6 d 17 h"
std::string longText(EpochSeconds seconds)
{
    const EpochSeconds minutes = (seconds + 30) / 60;
    const EpochSeconds hours = minutes / 60;
    return hours < 24 ? std::to_string(hours) + " h " + std::to_string(minutes % 60) + " min"
                      : std::to_string(hours / 24) + " d " + std::to_string(hours % 24) + " h";
}

/// Seconds, as retry schedules are known by them; but nobody reads days in seconds.
std::string gapsText(std::string_view gaps)
{
    constexpr EpochSeconds readable = 4 * 3600;
    std::string text;
    bool inSeconds = false;
    for (std::size_t from = 0; from <= gaps.size();) {
        const std::size_t end = std::min(gaps.find(',', from), gaps.size());
        const auto gap = parsed<EpochSeconds>(gaps.substr(from, end - from));
        if (inSeconds && gap >= readable)
            text += " s";
        inSeconds = gap < readable;
        text += (from == 0 ? "" : ", ") + (inSeconds ? std::to_string(gap) : longText(gap));
        from = end + 1;
    }
    return inSeconds ? text + " s" : text;
}

struct Value
{
    Unit unit = Unit::Text;
    std::string text;
};

Value text(std::string words)
{
    return {Unit::Text, std::move(words)};
}

Value number(std::uint64_t value)
{
    return {Unit::Number, std::to_string(value)};
}

Value times(std::uint64_t value)
{
    return {Unit::Times, std::to_string(value)};
}

Value duration(EpochSeconds seconds)
{
    return {Unit::Seconds, std::to_string(seconds)};
}

Value size(std::uint64_t bytes)
{
    return {Unit::Bytes, std::to_string(bytes)};
}

/// Puts sentences together. "%1", "%2" … stand for the values.
Sentence say(std::string_view pattern, const std::vector<Value> &values)
{
    Sentence sentence;
    for (const Value &value : values) {
        sentence.arguments.push_back(printable(value.text, longestWord));
        sentence.units.push_back(value.unit);
    }
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool mark = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        const std::size_t index = mark ? static_cast<std::size_t>(pattern[i + 1] - '1') : values.size();
        if (index < values.size()) {
            sentence.text += argumentText(sentence.arguments[index], sentence.units[index]);
            ++i;
        } else {
            sentence.text += pattern[i];
        }
    }
    return sentence;
}

struct Words
{
    explicit Words(const GroupView &group, const AccountView &whole)
        : view(group)
        , facts(*group.facts)
        , alignment(group.facts->alignment)
        , account(whole)
    {
    }

    [[nodiscard]] Value forkBy() const
    {
        for (const auto &hop : alignment.forking) {
            if (hop)
                return hostOf(*hop);
        }
        return {Unit::Unknown, {}};
    }
    [[nodiscard]] Value forkHosts() const
    {
        std::vector<std::string> hosts;
        for (const auto &hop : alignment.forking) {
            if (hop && std::find(hosts.begin(), hosts.end(), hop->by) == hosts.end() && hosts.size() < 4)
                hosts.push_back(hop->by);
        }
        std::string names;
        for (const std::string &host : hosts)
            names += (names.empty() ? "" : ", ") + host;
        return names.empty() ? Value{Unit::Unknown, {}} : text(std::move(names));
    }
    [[nodiscard]] Value forkPrograms() const
    {
        std::string names;
        for (const std::string &program : programsOf(alignment.forking))
            names += (names.empty() ? "" : ", ") + program.substr(0, 40);
        return text(std::move(names));
    }
    [[nodiscard]] Value commonBy() const
    {
        if (alignment.lastCommon && !alignment.lastCommon->by.empty())
            return hostOf(*alignment.lastCommon);
        // A sender that wrote no line of its own, or one without its name (qmail, nullmailer): the name that it gave.
        const auto &first = alignment.forking.empty() ? alignment.lastCommon : alignment.forking.front();
        return first && !first->from.empty() ? text(first->from) : Value{Unit::Unknown, {}};
    }
    [[nodiscard]] Value commonId() const
    {
        if (alignment.lastCommon && !alignment.lastCommon->id.empty())
            return {Unit::QueueId, alignment.lastCommon->id};
        if (alignment.lastCommon && alignment.lastCommon->date)
            return {Unit::DatedHop, std::to_string(*alignment.lastCommon->date)};
        return {Unit::QueueId, {}};
    }
    [[nodiscard]] Value gapList() const
    {
        std::string list;
        for (std::size_t i = 0; i < std::min<std::size_t>(view.gaps.gaps.size(), 8); ++i)
            list += (i == 0 ? "" : ",") + std::to_string(view.gaps.gaps[i]);
        return {Unit::Gaps, std::move(list)};
    }
    [[nodiscard]] Value scheduleName() const
    {
        const Schedule *schedule = view.gaps.fingerprint ? view.gaps.fingerprint->schedule : nullptr;
        const bool named = schedule != nullptr && schedule->mayBeOf(senderProduct(facts));
        return {Unit::Words, named ? std::string(schedule->name) : std::string(ONECOPY_TEXT("a mail server"))};
    }
    [[nodiscard]] Value latency() const
    {
        const EpochSeconds waited = view.gaps.fingerprint ? view.gaps.fingerprint->schedule->failLatency : 0;
        // A session that breaks is known to at once.
        return waited == 0 ? Value{Unit::Words, ONECOPY_TEXT("no more than a moment")} : duration(waited);
    }
    [[nodiscard]] static Value hostOf(const mime::Hop &hop)
    {
        return hop.by.empty() ? Value{Unit::Unknown, {}} : text(hop.by);
    }
    [[nodiscard]] Value lastStored() const
    {
        EpochSeconds last = 0;
        for (const CopyFacts &copy : facts.copies)
            last = std::max(last, copy.internalDate.value_or(0));
        return {Unit::Moment, std::to_string(last)};
    }
    [[nodiscard]] Value newestMailbox() const
    {
        std::uint32_t made = 0;
        for (const CopyFacts &copy : facts.copies)
            made = std::max(made, copy.ref.validity.value);
        return {Unit::Moment, std::to_string(made)};
    }
    [[nodiscard]] EpochSeconds firstReceipt() const
    {
        const auto &hop = alignment.forking.empty() ? alignment.lastCommon : alignment.forking.front();
        const auto &stored = facts.copies.front().internalDate;
        if (!hop || !hop->date || !stored)
            return 0;
        const EpochSeconds before = isStampedAtTheEnd(*hop) && alignment.lastCommon && alignment.lastCommon->date
                                        ? *hop->date - *alignment.lastCommon->date
                                        : 0;
        return std::max(*stored - *hop->date - account.clockOf(view.kind, *hop).error(), before);
    }
    const GroupView &view;
    const GroupFacts &facts;
    const Alignment &alignment;
    const AccountView &account;
};

Sentence forkSentence(Feature feature, const Words &words)
{
    switch (feature) {
    case Feature::ForkCopied:
        return say("All Received lines of the copies are the same, the final delivery included: the message was copied "
                   "after one delivery, by something that writes no line of its own.",
                   {});
    case Feature::NoTrace:
        return say("No copy has a Received line: none of them came by mail, a program saved or copied each.", {});
    case Feature::ForkEnvelope:
        return say("All Received lines are the same, other header fields differ: the ways part when %1 writes into the "
                   "mailbox.",
                   {words.commonBy()});
    case Feature::ForkUntraced:
        return say(
            "One copy has no Received line: it never travelled, a client saved it or an import dropped its trace.", {});
    case Feature::ForkSubmission:
        return say("The copies differ from the first Received line on, written by %1: the message was handed in more "
                   "than once.",
                   {words.forkHosts()});
    case Feature::ForkOutside:
        return say("The copies are the same up to %1 (%2) and part at %3, which is not one of our hosts.",
                   {words.commonBy(), words.commonId(), words.forkBy()});
    case Feature::ForkPaths:
        return say("From %1 the copies took different ways, over %2.", {words.commonBy(), words.forkHosts()});
    case Feature::ForkEdge:
        return say(
            "Up to the sending host %1 (%2) the copies are the same; %3 took the message in again for each copy.",
            {words.commonBy(), words.commonId(), words.forkBy()});
    case Feature::ForkEdgeHosts:
        return say("The sending host %1 (%2) gave the message to several hosts that take mail for us: %3.",
                   {words.commonBy(), words.commonId(), words.forkHosts()});
    case Feature::ForkFilter:
        return say("%1 took the message in once (%2); behind it, at the content filter, it became several.",
                   {words.commonBy(), words.commonId()});
    case Feature::ForkHandoff:
        return say("The copies part between our own hosts: %1 (%2) had one message, %3 took in several.",
                   {words.commonBy(), words.commonId(), words.forkBy()});
    case Feature::ForkDelivery:
        return say("%1 took the message in once (%2); only the last step into the mailbox happened several times.",
                   {words.commonBy(), words.commonId()});
    case Feature::ForkConnector:
        return say("The copies are the same up to the provider's mailbox at %1; the program that fetches mail, on %2, "
                   "fetched the message again.",
                   {words.commonBy(), words.forkHosts()});
    case Feature::ForkList:
        return say("%1 took the message in once (%2); a list on that host handed it in once more.",
                   {words.commonBy(), words.commonId()});
    case Feature::FilterOutside:
        return say("%1 is not one of our hosts: whoever runs it has to look at its content filter.", {words.forkBy()});
    case Feature::PathsUntold:
        return say("Nothing tells of a second address: a sender that hears no answer goes on to another host, too.",
                   {});
    default:
        return say("The longer Received chains contain the shorter ones and pass %1 again: the message came back.",
                   {text(words.alignment.returnedTo)});
    }
}

Sentence timeSentence(Feature feature, const Words &words)
{
    const GapAnalysis &gaps = words.view.gaps;
    switch (feature) {
    case Feature::GapsSameSecond:
        return say("The copies are dated within seconds of each other.", {});
    case Feature::GapsPairs:
        return say("The copies come in pairs, %1 apart (gaps %2): each further attempt was made twice.",
                   {duration(gaps.period), words.gapList()});
    case Feature::GapsDaily:
        return say("The copies are whole days apart (gaps %1): something that runs once a day sends them.",
                   {words.gapList()});
    case Feature::DaysFromFirst:
        return say("The second copy, too, came whole days after the first one: the days count from the message itself, "
                   "not from a fixed hour at which services start.",
                   {});
    case Feature::GapsPeriodic:
        return say("Copies keep coming every %1 (gaps %2): something with a fixed timer sends them.",
                   {duration(gaps.period), words.gapList()});
    case Feature::GapsScheduled:
        return say("The gaps (%1) are those of %2 when it waits %3 for an answer and tries again later.",
                   {words.gapList(), words.scheduleName(), words.latency()});
    case Feature::GapsCompatible:
        return say("The one gap (%1) would fit the retry times of %2; one gap proves little.",
                   {words.gapList(), words.scheduleName()});
    case Feature::GapsQuick:
        return say("The copies follow each other within minutes (gaps %1), faster than mail servers try again.",
                   {words.gapList()});
    case Feature::GapsIrregular:
        return say("The gaps (%1) fit no retry schedule that we know.", {words.gapList()});
    case Feature::GapsFar:
        return say("Hours or days lie between the copies (gaps %1): after a lost answer a sender tries again sooner.",
                   {words.gapList()});
    case Feature::MayRecur:
        return say("Hours lie between them (gaps %1): they may as well be notices that recur in the same words.",
                   {words.gapList()});
    case Feature::PolledFirst:
        return say("The first copy, too, was stored some time after its newest Received line, as those of most such "
                   "messages: a program that fetches mail at intervals brings them.",
                   {});
    case Feature::StoredAnew:
        return say("Each copy has an arrival time of its own in the mailbox: copies that are made there mostly keep "
                   "the old one.",
                   {});
    case Feature::DeliveredApart:
        return say("The steps into the mailbox lie %1 apart: copies for several addresses come together.",
                   {words.gapList()});
    case Feature::WaitedInQueue:
        return say("It, or what came again with it, had waited in the queue of %1 before the first delivery: a copy of "
                   "the queue from that time contains it.",
                   {text(words.alignment.lastCommon ? words.alignment.lastCommon->by : std::string())});
    case Feature::SlowReceipt:
        return say("From the receipt at %1 to the mailbox the first copy took %2: something is slow there while the "
                   "sender waits for an answer.",
                   {words.forkBy(), duration(words.firstReceipt())});
    case Feature::PromptReceipt:
        return say("%1 was done with the first copy in %2.",
                   {words.forkBy(), duration(std::max<EpochSeconds>(0, words.firstReceipt()))});
    case Feature::AnsweredFirst:
        return say("%1 answers before it delivers, and the first copy was in the mailbox after %2: it did answer in "
                   "time, and where the sender missed that, it was lost on its way back.",
                   {words.forkBy(), duration(std::max<EpochSeconds>(0, words.firstReceipt()))});
    case Feature::LastPrompt:
        return say("The last copy went through quickly, and none came after it: an answer in time ends the repeats.",
                   {});
    case Feature::Burst:
        return say("Later copies of %1 other messages came in the same minute.",
                   {number(words.account.companions(words.view))});
    case Feature::OneRepeat:
        return say("It is the only message that was repeated in this way, and it came twice: that is little to go by.",
                   {});
    default:
        return say("A copy was stored at %1, long after its newest Received line: it was put there, not delivered.",
                   {words.lastStored()});
    }
}

Sentence sizeSentence(Feature feature, const Words &words)
{
    const KindFacts &kind = words.account.of(words.view.kind);
    switch (feature) {
    case Feature::SizeKnee: {
        const SizeKnee knee = kind.knee.value_or(diagnosis::SizeKnee());
        return say("Messages from about %1 on (between %2 and %3) are repeated, %4 of %5; smaller ones %6 of %7.",
                   {size(knee.at), size(knee.low), size(knee.high), number(knee.repeatedAbove), number(knee.above),
                    number(knee.repeatedBelow), number(knee.below)});
    }
    case Feature::AnySize:
        return say("Small messages are repeated in the same way as large ones, from %1 on.", {size(kind.smallest)});
    case Feature::AllRepeated:
        return say("While it went on, %1 of %2 messages were repeated in this way.",
                   {number(kind.repeated), number(kind.total)});
    default:
        return say("While it went on, only %1 of %2 messages were repeated in this way.",
                   {number(kind.repeated), number(kind.total)});
    }
}

Sentence doorSentence(Feature feature, const Words &words)
{
    switch (feature) {
    case Feature::TlsAll:
        return say("All copies came to %1 over TLS.", {words.forkBy()});
    case Feature::TlsMixed:
        return say(
            "Some copies came to %1 over TLS and some in clear: a sender that falls back when a TLS session dies.",
            {words.forkBy()});
    case Feature::TlsNone:
        return say("All copies came to %1 without TLS.", {words.forkBy()});
    case Feature::Scanner:
        return say("A virus scanner on a server saw the copies (%1).", {text(words.facts.scanner)});
    case Feature::NoScanner:
        return say("No virus scanner left its name in the header.", {});
    case Feature::SenderScanner:
        return say("The virus scanner that left its name (%1) saw the message before the copies parted.",
                   {text(words.facts.senderScanner)});
    case Feature::ProxyHop:
        return say("%1 wrote a Received line without a queue id and another one from itself: a filter sits inside the "
                   "SMTP session.",
                   {words.forkBy()});
    case Feature::Pickup:
        return say("A copy was handed in by a program on %1 itself, not by another host.", {words.forkBy()});
    case Feature::FromMailbox:
        return say(
            "What was handed in carries the line of a delivery into a mailbox: it came out of a mailbox or a file "
            "of mail, and out of no queue.",
            {});
    case Feature::BeganAtExchange:
        return say("No other host had the message before the server that sends it, as it is with what Exchange 2000 "
                   "and 2003 keep in their temporary table and send again when their services start.",
                   {});
    case Feature::NotOldExchange:
        return say(
            "The server that sends it, %1, is %2 by its Received line: only Exchange 2000 and 2003 have a temporary "
            "table.",
            {words.commonBy(), text(std::string(senderProduct(words.facts)))});
    case Feature::WorkstationScanner:
        return say("A virus scanner on the sender's computer left its name (X-Antivirus).", {});
    case Feature::SameStamp:
        return say("The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) is the same in all copies: "
                   "they arrived at Exchange once.",
                   {});
    case Feature::NewStamp:
        return say("The stamp of the arrival (X-OriginalArrivalTime, Network-Message-Id) differs: each copy arrived at "
                   "Exchange by itself.",
                   {});
    case Feature::ConnectorHosts:
        return say("Different hosts fetched the copies: %1.", {words.forkHosts()});
    case Feature::ConnectorPrograms:
        return say("Different programs fetched the copies: %1.", {words.forkPrograms()});
    case Feature::MixedFetch:
        return say("One copy has the line of a program that fetches mail, another one has none: two programs brought "
                   "them.",
                   {});
    case Feature::OneFetched:
        return say("One copy was sent on to us, another one was fetched from a provider's mailbox.", {});
    case Feature::AllFetched:
        return say("The copies parted at the provider; all of them were fetched from its mailbox.", {});
    case Feature::FetchedTogether:
        return say(
            "A program that fetches mail fetched it twice in one moment, sooner than it looks again: two of them "
            "ran at once, or one of them fetches the same mailbox twice.",
            {});
    case Feature::ReturnsOnce:
        return say("The message came back once.", {});
    default:
        return say("The message came back again and again: the chains have %1 to %2 Received lines.",
                   {number(*std::min_element(words.alignment.lengths.begin(), words.alignment.lengths.end())),
                    number(*std::max_element(words.alignment.lengths.begin(), words.alignment.lengths.end()))});
    }
}

Sentence headerSentence(Feature feature, const Words &words)
{
    switch (feature) {
    case Feature::SentMailbox:
        return say("One copy is in a mailbox for sent mail.", {});
    case Feature::OtherMailbox:
        return say("The copies are in different mailboxes.", {});
    case Feature::TwinMailbox:
        return say("%1 of 100 messages have their twin in that same mailbox, as a rule leaves them that copies "
                   "everything, or somebody who copied the whole mailbox.",
                   {number(words.account.twinShare(words.view))});
    case Feature::TwinsEnded:
        return say("%1 newer messages have no twin: what made them has ended, as a restore does.",
                   {number(words.account.afterTheTwins(words.view))});
    case Feature::MarksCarried:
        return say("Copies in both mailboxes are marked as answered or forwarded: whoever copies a message later takes "
                   "such marks along, and what is copied at the delivery has none.",
                   {});
    case Feature::MarksApart:
        return say("%1 messages are marked as answered or forwarded, and their twins are not: the twins were there "
                   "before that, as a rule makes them at the delivery.",
                   {number(words.account.answered(words.view).second)});
    case Feature::MailboxNewer:
        return say("The mailbox of one copy was made after the message had come (by its UIDVALIDITY, at %1): the copy "
                   "was put there later.",
                   {words.newestMailbox()});
    case Feature::OutOfOrder:
        return say("A copy was stored in its mailbox behind messages that came after it: it was put there later.", {});
    case Feature::LabelMailbox:
        return say(
            "One copy is in a mailbox that Gmail shows messages in which it has once only: they became copies when "
            "the mail was moved here.",
            {});
    case Feature::UidNext:
        return say("The copies were stored one right after the other.", {});
    case Feature::UidLate:
        return say("Other messages were stored between the first and the last copy, though both carry the trace of one "
                   "delivery.",
                   {});
    case Feature::EnvelopeDiffers:
        return say("The copies were delivered for different addresses (Delivered-To, X-Original-To).", {});
    case Feature::ReturnPathDiffers:
        return say("Return-Path differs between the copies.", {});
    case Feature::UnnamedAddress:
        return say("One copy was delivered for an address that the sender did not name in To or Cc.", {});
    case Feature::AliasNamed:
        return say("The sender, or a list, named several addresses that all end in this mailbox.", {});
    case Feature::OneAddress:
        return say("Each time it came for the same address.", {});
    case Feature::OwnMail:
        return say("Nothing comes twice but what the person sends to their own address: a setting that copies what "
                   "somebody sends does that (sender_bcc_maps).",
                   {});
    case Feature::ListCopy:
        return say(
            "A mailing list handled some of the copies, or some of them once more (List-Id, Return-Path, or what "
            "lists write into the subject and below the text, differs).",
            {});
    case Feature::JournalReport:
        return say("Journal reports of the message are among them (X-MS-Journal-Report).", {});
    case Feature::Resent:
        return say("A person sent the message on (Resent- fields).", {});
    case Feature::Redirected:
        return say("A rule or filter says in the header that it sent the message on.", {});
    case Feature::PassedOn:
        return say("A copy had been delivered for %1 before, and was sent on from there (Delivered-To).",
                   {text(words.facts.passedOnBy)});
    case Feature::Automatic:
        return say("The header says that a program is the sender.", {});
    case Feature::Bounce:
        return say("The message has the empty sender of bounces (Return-Path: <>).", {});
    case Feature::SyncMark:
        return say(
            "The copies differ only in what a synchroniser or a mail program notes in its own copies (as X-TUID).", {});
    case Feature::NewMessageId:
        return say("The copies have different Message-IDs: the message was composed or wrapped anew.", {});
    default:
        return say("The messages share the Message-ID <%1> but not their content.", {text(words.facts.messageId)});
    }
}

Sentence logSentence(Feature feature, const Words &words)
{
    const LogProof none;
    const LogProof &log = words.view.log == nullptr ? none : *words.view.log;
    const std::string line = logLineFor(words.view, words.account, feature);
    Sentence sentence;
    switch (feature) {
    case Feature::LogAckLost:
        sentence = say("A sender's log says %1 that the end of the message was sent and no answer came.",
                       {times(log.lostAnswers())});
        break;
    case Feature::LogFilterLost:
        sentence =
            say("Our own queue got no answer from the content filter %1 and tried again.", {times(log.filterLost)});
        break;
    case Feature::LogBackendLost:
        sentence =
            say("Our own queue got no answer from the mailbox server %1 and tried again.", {times(log.backendLost)});
        break;
    case Feature::LogAcceptedTwice:
        sentence = say("The log shows that the message was taken in from outside %1.", {times(log.accepted)});
        break;
    case Feature::LogAcceptedOnce:
        sentence = say("The log shows that the message was taken in from outside once.", {});
        break;
    case Feature::LogClientLeft:
        sentence = say("The sending host left after the message without QUIT, %1.", {times(log.clientLeft)});
        break;
    case Feature::LogClientQuit:
        sentence = say("The sending host heard the answer and said QUIT each time, %1: no answer was lost.",
                       {times(log.clientQuit)});
        break;
    case Feature::LogFilterLate:
        sentence = say("A filter inside the SMTP session answered too late.", {});
        break;
    case Feature::LogMilterLate:
        sentence =
            say("A milter had not answered at the end of the message when the server stopped waiting for it.", {});
        break;
    case Feature::LogScanned:
        sentence = say("By its log a filter looked at the message while the sender waited for the answer.", {});
        break;
    case Feature::LogScannedSlowly:
        sentence = say("By its log a filter took %1 over this message, while the sender waited for the answer.",
                       {duration(log.longestScan)});
        break;
    case Feature::LogLoop:
        sentence = say("A server stopped the message because it had passed too many hosts.", {});
        break;
    case Feature::LogResubmitted:
        sentence = say("The message was in the server's queue again, %1, though nobody had handed it in anew.",
                       {times(log.resubmitted)});
        break;
    case Feature::LogSafetyCopy:
        sentence =
            say("The server put its own safety copy of the message into the queue, %1.", {times(log.safetyCopies)});
        break;
    case Feature::LogSuppressed:
        sentence = say("The store saw %1 further duplicates and dropped them.", {number(log.suppressed)});
        break;
    case Feature::LogExpanded:
        sentence = say("A list, a fork or a rule on our server made further copies.", {});
        break;
    case Feature::LogStoredEach:
        sentence = say("The log of the mailbox server shows %1 deliveries of this message: each copy was delivered.",
                       {number(words.view.mailbox.deliveries())});
        break;
    case Feature::LogStoredOnce:
        sentence = say("The log of the mailbox server shows one delivery of this message: the other copies were made "
                       "in the mailbox.",
                       {});
        break;
    case Feature::LogClientSaved:
        sentence = say("The log of the mailbox server shows that a mail program saved this message, %1.",
                       {times(words.view.mailbox.saved)});
        break;
    case Feature::LogClientCopied:
        sentence = say("The log of the mailbox server shows that a mail program copied this message from one mailbox "
                       "to another, or within one, %1.",
                       {times(words.view.mailbox.copied)});
        break;
    case Feature::LogProgramCopied:
        sentence = say("Our queue handed the message to a program once, and the mailbox server had it from there %1: "
                       "the program made copies (procmail, maildrop).",
                       {times(words.view.mailbox.stored)});
        break;
    case Feature::LogAddedAddress:
        sentence = say("Our queue delivered the message for the same address again, %1, and no alias led there: "
                       "a setting added the address (always_bcc, sender_bcc_maps, recipient_bcc_maps, BCC in "
                       "header_checks).",
                       {times(words.view.mailbox.addedAddress)});
        break;
    case Feature::LogExpandedAgain:
        sentence = say("Our queue followed an alias to this address before the content filter, and once more behind "
                       "it: no_address_mappings (receive_override_options) is missing on one of the two sides.",
                       {});
        break;
    default:
        sentence = say("The delivery into the store was tried again %1.", {times(log.retriedLocally)});
    }
    if (!line.empty()) {
        sentence.text += " \"" + printable(line, LogProof::longestLine) + '"';
        sentence.arguments.push_back(line);
        sentence.units.push_back(Unit::Text);
    }
    return sentence;
}

} // namespace

std::string_view toString(Unit unit) noexcept
{
    return unitWords[static_cast<std::size_t>(unit)];
}

Unit unitFrom(std::string_view word) noexcept
{
    const auto at = std::find(unitWords.begin(), unitWords.end(), word);
    return at == unitWords.end() ? Unit::Text : static_cast<Unit>(at - unitWords.begin());
}

std::string argumentText(const std::string &argument, Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return durationText(parsed<EpochSeconds>(argument));
    case Unit::Gaps:
        return gapsText(argument);
    case Unit::Bytes:
        return bytesText(parsed<std::uint64_t>(argument));
    case Unit::Moment:
        return isoUtc(parsed<EpochSeconds>(argument));
    case Unit::QueueId:
        return argument.empty() ? "no queue id" : "queue id " + argument;
    case Unit::DatedHop:
        return "dated " + isoUtc(parsed<EpochSeconds>(argument));
    case Unit::Unknown:
        return "a host without a name";
    case Unit::Times:
        return argument == "1" ? "once" : argument + " times";
    case Unit::Text:
    case Unit::Number:
    case Unit::Words:
        break;
    }
    return argument;
}

Sentence sentenceFor(Feature feature, const GroupView &group, const AccountView &account)
{
    const Words words(group, account);
    if (feature <= Feature::PathsUntold)
        return forkSentence(feature, words);
    if (feature >= Feature::LogAckLost)
        return logSentence(feature, words);
    switch (feature) {
    case Feature::GapsSameSecond:
    case Feature::GapsPairs:
    case Feature::GapsDaily:
    case Feature::DaysFromFirst:
    case Feature::GapsPeriodic:
    case Feature::GapsScheduled:
    case Feature::GapsCompatible:
    case Feature::GapsQuick:
    case Feature::GapsIrregular:
    case Feature::GapsFar:
    case Feature::MayRecur:
    case Feature::PolledFirst:
    case Feature::StoredAnew:
    case Feature::DeliveredApart:
    case Feature::WaitedInQueue:
    case Feature::SlowReceipt:
    case Feature::PromptReceipt:
    case Feature::AnsweredFirst:
    case Feature::LastPrompt:
    case Feature::Burst:
    case Feature::OneRepeat:
    case Feature::ImportedLater:
        return timeSentence(feature, words);
    case Feature::SizeKnee:
    case Feature::AnySize:
    case Feature::AllRepeated:
    case Feature::FewRepeated:
        return sizeSentence(feature, words);
    case Feature::TlsAll:
    case Feature::TlsMixed:
    case Feature::TlsNone:
    case Feature::Scanner:
    case Feature::NoScanner:
    case Feature::SenderScanner:
    case Feature::ProxyHop:
    case Feature::Pickup:
    case Feature::FromMailbox:
    case Feature::BeganAtExchange:
    case Feature::NotOldExchange:
    case Feature::WorkstationScanner:
    case Feature::SameStamp:
    case Feature::NewStamp:
    case Feature::ConnectorHosts:
    case Feature::ConnectorPrograms:
    case Feature::MixedFetch:
    case Feature::OneFetched:
    case Feature::AllFetched:
    case Feature::FetchedTogether:
    case Feature::ReturnsOnce:
    case Feature::ReturnsOften:
        return doorSentence(feature, words);
    default:
        return headerSentence(feature, words);
    }
}

} // namespace onecopy::diagnosis
