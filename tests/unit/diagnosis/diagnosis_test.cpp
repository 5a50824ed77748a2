// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "core/diagnosis/account.h"
#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/features.h"
#include "core/diagnosis/logline.h"

#include <algorithm>
#include <cmath>
#include <memory>

using namespace onecopy;
using namespace onecopy::diagnosis;

namespace {

constexpr EpochSeconds start = 1'740'000'000;

mime::Hop hop(const char *by, const char *id, EpochSeconds at, const char *from = "sender.example")
{
    mime::Hop made;
    made.by = by;
    made.id = id;
    made.from = from;
    made.with = "ESMTP";
    made.date = start + at;
    return made;
}

/// "Received: …" lines are written newest first, as in a message.
std::string header(const std::vector<std::string> &received, const std::string &more = {})
{
    std::string text = "Delivered-To: bob@home.example\r\n";
    for (const std::string &line : received)
        text += "Received: " + line + "\r\n";
    return text +
           "From: Ann <ann@sender.example>\r\nTo: bob@home.example\r\nSubject: Offer\r\nMessage-ID: "
           "<one@sender.example>\r\n" +
           more + "\r\n";
}

std::string sentAt(const char *clock)
{
    return std::string("Wed, 19 Feb 2025 ") + clock + " +0000";
}

const std::string submitted =
    "from [192.168.1.5] (unknown [192.168.1.5]) by out.sender.example (Postfix) with ESMTP id AAAAAA; " +
    sentAt("20:00:00");

std::string taken(const std::string &id, const char *clock, bool tls)
{
    return std::string("from out.sender.example (out.sender.example [203.0.113.5]) ") +
           (tls ? "(using TLSv1.3 with cipher X (256/256 bits)) " : "") + "by mx.home.example (Postfix) with " +
           (tls ? "ESMTPS" : "ESMTP") + " id " + id + "; " + sentAt(clock);
}

std::string stored(const std::string &id, const char *clock)
{
    return "from mx.home.example ([127.0.0.1]) by mx.home.example with LMTP id " + id + "; " + sentAt(clock);
}

struct TestCopy
{
    std::string header;
    EpochSeconds at = 0; ///< after 20:00:00
    std::string mailbox = "INBOX";
};

constexpr EpochSeconds evening = 1'739'995'200; // 2025-02-19 20:00:00 UTC

GroupFacts factsFrom(const std::vector<TestCopy> &copies, duplicates::Class cls = duplicates::Class::B)
{
    duplicates::Group group;
    group.id = "g";
    group.cls = cls;
    group.messageId = "one@sender.example";
    group.size = 3'000'000;
    std::vector<arrivals::Candidate> candidates;
    std::uint32_t uid = 0;
    for (const TestCopy &copy : copies) {
        arrivals::Candidate candidate;
        candidate.arrival.ref = {{copy.mailbox}, {1}, {++uid}};
        candidate.arrival.internalDate = evening + copy.at;
        candidate.evidence.header = copy.header;
        duplicates::Copy member;
        member.ref = candidate.arrival.ref;
        group.copies.push_back(member);
        candidates.push_back(std::move(candidate));
    }
    return factsOf(group, candidates);
}

std::vector<TestCopy> lateAnswers(bool tls)
{
    return {{header({stored("L1", "20:15:00"), taken("BBBBB1", "20:00:01", tls), submitted}), 900},
            {header({stored("L2", "20:36:00"), taken("BBBBB2", "20:21:00", tls), submitted}), 2160},
            {header({stored("L3", "21:21:10"), taken("BBBBB3", "21:06:10", tls), submitted}), 4870}};
}

GroupFinding find(const GroupFacts &facts, const LogJoiner *logs = nullptr, std::vector<std::string> ownHosts = {})
{
    Evidence evidence;
    evidence.groups = {facts};
    evidence.ownHosts = std::move(ownHosts);
    evidence.logs = logs;
    return diagnose(evidence).groups.front();
}

bool has(const GroupFinding &finding, std::string_view reason)
{
    return std::ranges::any_of(finding.evidence,
                               [reason](const Reason &one) { return one.id == reason && !one.text.empty(); });
}

} // namespace

class DiagnosisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forkIsTheFirstDifference();
    void sameChainsDoNotFork();
    void aChainThatComesBack();
    void aChainThatComesBackToAnotherHostOfTheOwner();
    void listCopyDoesNotComeBack();
    void hostileChains();
    void ownersOfHosts_data();
    void ownersOfHosts();
    void lateAnswerOverTls();
    void lateAnswerInClear();
    void scannersOnServersAreKnown_data();
    void scannersOnServersAreKnown();
    void theSendersScannerHasNoPart();
    void aScannerThatSawFewOfThemIsNotWhatTheyHaveInCommon();
    void tlsIsReadFromTheProtocol();
    void copiesWithinSecondsAreNoTimeout();
    void whatWaitsAtTheSenderIsNotSlowHere();
    void aServerSendsAgainEveryNight();
    void daysThatCountFromTheFirstCopyAreNoStartOfServices();
    void onePairIsLittleToGoBy();
    void noFindingClaimsMoreThanTheCorpusShows();
    void aBrokenConnectionIsALostAnswerWhereTheMessageWasTaken();
    void copiesForAnAddressEachAreNoLostAnswer();
    void mailAtGoogleEndsAtOurDoor();
    void theConnectorOfSmallBusinessServerFetches();
    void givenHostsMoveTheBorder();
    void logLineProves();
    void reinjectionIsOneMessage();
    void twoEximsInARowAreOneAcceptance();
    void aFilterOnAnotherHostIsNoSender();
    void aQueueThatWasCopiedBackIsSeenInTheLog();
    void aScannerAtTheDeliveryLetsNobodyWait();
    void aSenderThatIsARecipientTooStaysASender();
    void aScannerThatIsSlowWhileTheSenderWaitsIsTheCause();
    void aScannerBehindTheQueueLetsNobodyWait();
    void aLateFilterOfAnotherMonthSaysNothing();
    void hostsOnTheWayTakeOneMessageInOnce();
    void eachNetworkMessageIdIsAnArrival();
    void countsOfHostsAddUp();
    void aClientThatHeardTheAnswerDoesNotTryAgain();
    void whatWasDeliveredAtOnceWasAnsweredAtOnce();
    void aLogAndItsCopyCountOnce();
    void deliveriesOfTheMailboxServerAreCounted();
    void anOnlyDeliverySpeaksForCopiesThatCameTogetherAlone();
    void whatTheLogTellsOfAnotherUserProvesNothing();
    void copiesMadeByAMailProgramAreNoRestore();
    void whatIsDeliveredTwiceForOneAddressHasNoAlias();
    void theRowThatShowsItIsQuoted();
    void aliasesAreFollowedBeforeAFilterAndBehindIt();
    void twoCopiesInOneMailboxForSentMailAreNotBothWanted();
    void whatCameForTwoAddressesInOneMinuteTellsNothingOfAllMail();
    void differentMessagesAreNoFault();
    void emptyMessagesAreNotSaidToDiffer();
    void withoutHeadersNothingIsSaid();
    void hostileHeaders();
    void everyCauseOfTheModelHasWords();
    void everyFeatureHasAnIdAndASentence();
    void longGapsAreNoRowsOfDigits();
    void modelSurvivesJson();
    void evidenceNamesItsHeader();
};

void DiagnosisTest::forkIsTheFirstDifference()
{
    const std::vector<Chain> chains{{hop("out", "A", 0), hop("mx", "B1", 1), hop("store", "C1", 2)},
                                    {hop("out", "A", 0), hop("mx", "B2", 700), hop("store", "C2", 702)}};
    const Alignment found = align(chains);
    QVERIFY(found.forked);
    QCOMPARE(found.hop, std::size_t{1});
    QCOMPARE(found.lastCommon->by, "out");
    QCOMPARE(found.forking[1]->id, "B2");
    QVERIFY(!found.returns);
}

void DiagnosisTest::sameChainsDoNotFork()
{
    const Chain chain{hop("out", "A", 0), hop("MX", "B", 1)};
    const Chain other{hop("out", "A", 0), hop("mx", "B", 1)}; // host names have no case
    QVERIFY(!align(std::vector<Chain>{chain, other}).forked);
    QVERIFY(!align({}).forked);
    QVERIFY(!align(std::vector<Chain>{{}, {}}).withoutTrace);
    const Alignment stripped = align(std::vector<Chain>{chain, {}});
    QVERIFY(stripped.withoutTrace);
    QCOMPARE(stripped.hop, std::size_t{0});
}

void DiagnosisTest::aChainThatComesBack()
{
    const Chain once{hop("out", "A", 0), hop("mx", "B", 1), hop("mx", "L1", 1)};
    const Chain twice{hop("out", "A", 0), hop("mx", "B", 1), hop("old.example", "C", 2), hop("mx", "D", 3),
                      hop("mx", "L2", 3)};
    const Alignment found = align(std::vector<Chain>{once, twice});
    QVERIFY(found.returns);
    QCOMPARE(found.returnedTo, "mx");
    QCOMPARE(found.hop, std::size_t{2});
}

/// Large providers take it in on another host each time.
void DiagnosisTest::aChainThatComesBackToAnotherHostOfTheOwner()
{
    const Chain once{hop("out", "A", 0), hop("fe1.mail.protection.outlook.com", "", 1),
                     hop("be1.eurprd01.prod.exchangelabs.com", "", 2)};
    Chain twice = once;
    twice.insert(twice.end(),
                 {hop("mx.google.com", "C", 3), hop("fe2.mail.protection.outlook.com", "", 4), hop("be2.x", "", 5)});
    QCOMPARE(align(std::vector<Chain>{once, twice}).returnedTo, "outlook.com");
    // qmail writes lines without its name: two of them are not the same host.
    const Chain direct{hop("", "1", 0), hop("a.example", "A", 1), hop("mx", "B", 2)};
    const Chain forwarded{hop("", "1", 0), hop("a.example", "A", 1), hop("old.example", "C", 2), hop("", "9", 3),
                          hop("mx", "D", 4)};
    QVERIFY(!align(std::vector<Chain>{direct, forwarded}).returns);
}

void DiagnosisTest::listCopyDoesNotComeBack()
{
    const Chain direct{hop("out", "A", 0), hop("mx", "B", 1), hop("mx", "L1", 1)};
    const Chain list{hop("out", "A", 0), hop("lists", "C", 1), hop("lists", "D", 2), hop("mx", "E", 3),
                     hop("mx", "L2", 3)};
    QVERIFY(!align(std::vector<Chain>{direct, list}).returns);
}

void DiagnosisTest::hostileChains()
{
    std::vector<Chain> chains(3);
    for (int i = 0; i < 10'000; ++i) {
        for (Chain &chain : chains)
            chain.push_back(hop("loop.example", "X", i));
    }
    chains[2].push_back(hop("loop.example", "Y", -99'999'999));
    const Alignment found = align(chains);
    QCOMPARE(found.hop, std::size_t{10'000});
    // Hops without anything in them are equal: nothing tells them apart.
    QVERIFY(!align(std::vector<Chain>{Chain(5), Chain(5)}).forked);
}

void DiagnosisTest::ownersOfHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("owner");
    QTest::newRow("plain") << QByteArray("MX1.Example.org") << QByteArray("example.org");
    QTest::newRow("two labels") << QByteArray("example.org") << QByteArray("example.org");
    QTest::newRow("country") << QByteArray("mx1.example.co.uk") << QByteArray("example.co.uk");
    QTest::newRow("country, short") << QByteArray("example.co.uk") << QByteArray("example.co.uk");
    QTest::newRow("no dot") << QByteArray("EXCH01") << QByteArray();
    QTest::newRow("address") << QByteArray("192.0.2.1") << QByteArray();
    QTest::newRow("literal") << QByteArray("[192.0.2.1]") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("dots") << QByteArray("...") << QByteArray();
}

void DiagnosisTest::ownersOfHosts()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, owner);
    QCOMPARE(ownerOf(host.toStdString()), owner.toStdString());
}

void DiagnosisTest::lateAnswerOverTls()
{
    const GroupFinding finding = find(factsFrom(lateAnswers(true)));
    QCOMPARE(finding.cause, "tls-timeout-requeue");
    QCOMPARE(finding.fork->hop, std::size_t{1});
    QCOMPARE(finding.fork->by, "mx.home.example");
    QCOMPARE(finding.fork->direction, "sender");
    QCOMPARE(finding.schedule, "postfix");
    QVERIFY(has(finding, "fork-edge"));
    QVERIFY(finding.probability > 0.8);
}

void DiagnosisTest::lateAnswerInClear()
{
    const GroupFinding finding = find(factsFrom(lateAnswers(false)));
    QCOMPARE(finding.cause, "ack-gap-timeout");
    // With a scanner in the header it has a name.
    std::vector<TestCopy> scanned = lateAnswers(false);
    for (TestCopy &copy : scanned)
        copy.header.insert(0, "X-Virus-Scanned: ClamAV\r\n");
    QCOMPARE(find(factsFrom(scanned)).cause, "av-server-inline");
}

void DiagnosisTest::scannersOnServersAreKnown_data()
{
    QTest::addColumn<bool>("server");
    for (const char *field :
         {"X-MDAV-Processed: mx, Wed", "X-Qmail-Scanner-Diagnostics: from a", "X-Acme-MailScanner: Found to be clean",
          "X-VirusChecked: Checked", "X-KLMS-AntiVirus: Kaspersky Security", "X-PureMessage: Scanned by Sophos",
          "X-Sophos-ESA: [mx]", "X-Antivirus-Scanner: Clean mail", "X-AVStamp: 1", "AVStamp: 1",
          "X-IronPort-AV: E=McAfee", "X-Proofpoint-Virus-Version: vendor=x",
          "X-AntiVirus: checked by AntiVir MailGate (version: 2.1.4-17)",
          "Received: from 198.51.100.5 by mx.home.example with qmail-scanner-2.05st (clamdscan: 0.95.2)",
          "X-Antivirus: Dr.Web (R) for Unix mail servers drweb plugin ver.6.0.2.8"})
        QTest::newRow(field) << true;
    QTest::newRow("X-Antivirus: avast! (VPS 100505-0, 05.05.2010), Outbound message") << false;
    QTest::newRow("X-Scanner-Free: yes") << false;
}

void DiagnosisTest::scannersOnServersAreKnown()
{
    QFETCH(bool, server);
    std::vector<TestCopy> copies = lateAnswers(false);
    for (TestCopy &copy : copies)
        copy.header.insert(0, std::string(QTest::currentDataTag()) + "\r\n");
    const GroupFacts facts = factsFrom(copies);
    QCOMPARE(!facts.scanner.empty(), server);
    QVERIFY(!server || !facts.workstationScanner);
    if (!std::string_view(QTest::currentDataTag()).starts_with("Received")) // which is a hop of its own
        QCOMPARE(find(facts).cause, server ? "av-server-inline" : "ack-gap-timeout");
}

void DiagnosisTest::theSendersScannerHasNoPart()
{
    const std::string before =
        "from localhost ([127.0.0.1]) by out.sender.example (Postfix) with ESMTP id AAAAA0; " + sentAt("20:00:00");
    const auto copy = [&](const std::string &id, const char *clock, const std::string &between,
                          const std::string &end) {
        const std::string text = header({taken(id, clock, false), submitted + between, before}, end);
        return text;
    };
    const auto three = [&](const std::string &between, const std::string &end) {
        return factsFrom({{copy("B1", "20:00:01", between, end), 900},
                          {copy("B2", "20:21:00", between, end), 2160},
                          {copy("B3", "21:06:10", between, end), 4870}});
    };
    // Between the lines that the copies share: it was there before they parted.
    const GroupFacts inside = three("\r\nX-Virus-Scanned: some scanner", {});
    QVERIFY(inside.scanner.empty());
    QCOMPARE(inside.senderScanner, std::string("X-Virus-Scanned: some scanner"));
    const GroupFinding finding = find(inside);
    QVERIFY(has(finding, "sender-scanner") && !has(finding, "no-scanner"));
    QCOMPARE(finding.cause, "ack-gap-timeout");
    // At the end of the header, where filters put it on either side: who names the sender's site is the sender's.
    QVERIFY(three({}, "X-Virus-Scanned: amavis at sender.example\r\n").scanner.empty());
    const GroupFacts ours = three({}, "X-Virus-Scanned: clamd at mx.home.example\r\n");
    QVERIFY(ours.senderScanner.empty());
    QCOMPARE(find(ours).cause, "av-server-inline");
    QCOMPARE(find(three({}, "X-Virus-Scanned: ClamAV\r\n")).cause, "av-server-inline");
    // Above the line of the host that took it several times, and between ours.
    QVERIFY(!three("\r\nX-Virus-Scanned: theirs", "X-Virus-Scanned: ClamAV\r\n").scanner.empty());
}

void DiagnosisTest::aScannerThatSawFewOfThemIsNotWhatTheyHaveInCommon()
{
    const auto message = [](const char *id, bool scanned) {
        const std::string end = scanned ? "X-Virus-Scanned: ClamAV\r\n" : "";
        GroupFacts facts = factsFrom({{header({taken("B1", "20:00:01", true), submitted}, end), 900},
                                      {header({taken("B2", "20:21:00", true), submitted}, end), 2160},
                                      {header({taken("B3", "21:06:10", true), submitted}, end), 4870}});
        facts.id = facts.messageId = id;
        return facts;
    };
    Evidence evidence;
    evidence.groups = {message("one", true)};
    QCOMPARE(diagnose(evidence).groups.front().cause, "av-server-inline");
    evidence.groups = {message("one", true), message("two", true), message("three", false)};
    QVERIFY(has(diagnose(evidence).groups.front(), "scanner"));
    evidence.groups = {message("one", true), message("two", false), message("three", false)};
    const GroupFinding finding = diagnose(evidence).groups.front();
    QVERIFY(!has(finding, "scanner") && !has(finding, "no-scanner"));
    QCOMPARE(finding.cause, "tls-timeout-requeue");
}

void DiagnosisTest::tlsIsReadFromTheProtocol()
{
    std::vector<TestCopy> copies = lateAnswers(true);
    for (TestCopy &copy : copies) {
        const std::string words = "(using TLSv1.3 with cipher X (256/256 bits)) ";
        copy.header.erase(copy.header.find(words), words.size());
    }
    const GroupFinding finding = find(factsFrom(copies));
    QCOMPARE(finding.cause, "tls-timeout-requeue");
    QVERIFY(has(finding, "tls-all") && !has(finding, "tls-none"));
}

void DiagnosisTest::whatWaitsAtTheSenderIsNotSlowHere()
{
    // Greylisting let it wait for five minutes; then it was in the mailbox at once.
    const std::vector<TestCopy> copies = {
        {header({stored("L1", "20:05:01"), taken("BBBBB1", "20:05:01", false), submitted}), 301},
        {header({stored("L2", "20:15:02"), taken("BBBBB2", "20:15:02", false), submitted}), 902}};
    const GroupFinding finding = find(factsFrom(copies));
    QVERIFY(!has(finding, "slow-receipt"));
    QVERIFY(has(finding, "prompt-receipt"));
    // Exim stamps at the end of a message, so there the time before tells.
    std::vector<TestCopy> exim = copies;
    for (TestCopy &copy : exim)
        copy.header.replace(copy.header.find("(Postfix) with ESMTP id BBBBB"), 9, "(Exim 4.96)");
    QVERIFY(has(find(factsFrom(exim)), "slow-receipt"));
}

void DiagnosisTest::copiesWithinSecondsAreNoTimeout()
{
    for (const char *later : {"20:00:03", "20:00:13", "20:00:30"}) {
        for (const bool tls : {false, true}) {
            const std::vector<TestCopy> copies{
                {header({stored("L1", "20:00:01"), taken("BBBBB1", "20:00:01", tls), submitted}), 1},
                {header({stored("L2", later), taken("BBBBB2", later, tls), submitted}), 20}};
            const GroupFinding finding = find(factsFrom(copies));
            QCOMPARE(finding.cause, std::string(undetermined));
            for (const auto &other : finding.alternatives)
                QVERIFY2(!other.cause.ends_with("-timeout") && other.cause != "tls-timeout-requeue", later);
        }
    }
}

void DiagnosisTest::aServerSendsAgainEveryNight()
{
    // The server that keeps the message writes no line of its own, so that the first one is there for each night.
    const auto handedIn = [](const char *day, const char *time) {
        return header({std::string("from EXCH.home.example ([10.0.0.5]) by EXFRONT.home.example with Microsoft "
                                   "SMTPSVC(6.0.3790.3959); ") +
                       day + " 2025 " + time + " +0000"});
    };
    constexpr EpochSeconds day = 86'400;
    const std::vector<TestCopy> copies{{handedIn("Wed, 19 Feb", "20:00:05"), 6},
                                       {handedIn("Thu, 20 Feb", "00:00:05"), 4 * 3600 + 6},
                                       {handedIn("Fri, 21 Feb", "00:00:07"), 4 * 3600 + day + 8},
                                       {handedIn("Sat, 22 Feb", "00:00:04"), 4 * 3600 + 2 * day + 5}};
    const GroupFinding finding = find(factsFrom(copies));
    QVERIFY(has(finding, "fork-submission") && has(finding, "gaps-daily"));
    QCOMPARE(finding.cause, "exchange-temptable");
    // At the pace of a person or a program it is one that hands in again.
    const std::vector<TestCopy> quick{{handedIn("Wed, 19 Feb", "20:00:05"), 6},
                                      {handedIn("Wed, 19 Feb", "20:01:05"), 66},
                                      {handedIn("Wed, 19 Feb", "20:02:07"), 128}};
    QCOMPARE(find(factsFrom(quick)).cause, "client-resubmission");
}

void DiagnosisTest::daysThatCountFromTheFirstCopyAreNoStartOfServices()
{
    const auto arrived = [](const char *id, const char *date, const char *time) {
        return header(
            {std::string("from out.sender.example ([203.0.113.5]) by mx.home.example (Postfix) with ESMTP id ") + id +
                 "; " + date + " 2025 " + time + " +0000",
             submitted});
    };
    constexpr EpochSeconds day = 86'400;
    const std::vector<TestCopy> daily{{arrived("B1", "Wed, 19 Feb", "20:00:05"), 6},
                                      {arrived("B2", "Thu, 20 Feb", "20:00:05"), day + 6},
                                      {arrived("B3", "Fri, 21 Feb", "20:00:07"), 2 * day + 8},
                                      {arrived("B4", "Sat, 22 Feb", "20:00:04"), 3 * day + 5}};
    const GroupFinding finding = find(factsFrom(daily));
    QVERIFY(has(finding, "gaps-daily"));
    QCOMPARE(finding.cause, "queue-replay");
    QVERIFY(finding.probability < 0.8);
    const GroupFacts nights = factsFrom({daily[0],
                                         {arrived("B2", "Thu, 20 Feb", "00:00:05"), 4 * 3600 + 6},
                                         {arrived("B3", "Fri, 21 Feb", "00:00:07"), 4 * 3600 + day + 8}});
    QVERIFY(!nights.beganAtExchange);
    QVERIFY(!analyseGaps({0, 4 * 3600, 4 * 3600 + day, 4 * 3600 + 2 * day}).fromFirst);
    QVERIFY(analyseGaps({0, day, 2 * day}).fromFirst);
    // Without another host before it, and in its words: there is such a table.
    const auto fromStore = [](const char *id, const char *date, const char *time) {
        return header(
            {std::string("from ex1.sender.example ([203.0.113.5]) by mx.home.example (Postfix) with ESMTP id ") + id +
             "; " + date + " 2025 " + time + " +0000"},
            "X-MimeOLE: Produced By Microsoft Exchange V6.5\r\n");
    };
    const GroupFacts exchange = factsFrom({{fromStore("B1", "Wed, 19 Feb", "20:00:05"), 6},
                                           {fromStore("B2", "Thu, 20 Feb", "00:00:05"), 4 * 3600 + 6},
                                           {fromStore("B3", "Fri, 21 Feb", "00:00:07"), 4 * 3600 + day + 8},
                                           {fromStore("B4", "Sat, 22 Feb", "00:00:07"), 4 * 3600 + 2 * day + 8}});
    QVERIFY(exchange.beganAtExchange);
    QCOMPARE(find(exchange).cause, "exchange-temptable");
}

void DiagnosisTest::onePairIsLittleToGoBy()
{
    const auto pair = [](const char *id, EpochSeconds at) {
        GroupFacts facts = factsFrom({{header({taken("B1", "20:00:01", true), submitted}), at + 2},
                                      {header({taken("B2", "20:20:04", true), submitted}), at + 1205}});
        facts.id = facts.messageId = id;
        facts.size = 9'000;
        return facts;
    };
    Evidence evidence;
    evidence.groups = {pair("one", 0)};
    const GroupFinding alone = diagnose(evidence).groups.front();
    QCOMPARE(alone.cause, "tls-timeout-requeue");
    QVERIFY(has(alone, "one-repeat"));
    QVERIFY2(alone.probability < 0.85, std::to_string(alone.probability).c_str());
    evidence.groups.push_back(pair("two", 500'000));
    const GroupFinding oneOfTwo = diagnose(evidence).groups.front();
    QVERIFY(!has(oneOfTwo, "one-repeat"));
    QVERIFY(oneOfTwo.probability > alone.probability + 0.05);
    // A sender whose session broke waited for nothing.
    const GroupFinding broken = find(factsFrom({{header({taken("B1", "20:00:01", true), submitted}), 2},
                                                {header({taken("B2", "20:15:02", true), submitted}), 903},
                                                {header({taken("B3", "20:45:04", true), submitted}), 2705},
                                                {header({taken("B4", "21:45:05", true), submitted}), 6306}}));
    const auto schedule = std::ranges::find(broken.evidence, "gaps-scheduled", &Reason::id);
    QVERIFY(schedule != broken.evidence.end());
    QVERIFY2(schedule->text.find(" 0 s") == std::string::npos, schedule->text.c_str());
    // A third copy says more than a second message.
    QVERIFY(find(factsFrom(lateAnswers(true))).probability > oneOfTwo.probability);
    // What is far from any first retry is nothing that can be named.
    GroupFacts far =
        factsFrom({{header({taken("B1", "12:00:01", true)}), 0}, {header({taken("B2", "19:30:01", true)}), 27'000}});
    QCOMPARE(find(far).cause, std::string(undetermined));
}

void DiagnosisTest::noFindingClaimsMoreThanTheCorpusShows()
{
    const Model model = Model::builtIn();
    QVERIFY(model.trust() > 0.9 && model.trust() < 0.98);
    LogJoiner joiner({"one@sender.example"});
    logs::Event event;
    event.kind = logs::Kind::AckLost;
    event.messageId = "one@sender.example";
    event.line = "message may be sent more than once";
    joiner.take(event);
    const GroupFinding finding = find(factsFrom(lateAnswers(true)), &joiner);
    QVERIFY(finding.probability > 0.95 && finding.probability <= model.trust());
}

/// Sendmail's log does not tell when the connection ended. That the answer was lost is known where the server had the
/// message, and its client was gone.
void DiagnosisTest::aBrokenConnectionIsALostAnswerWhereTheMessageWasTaken()
{
    LogJoiner joiner({"one@sender.example"});
    logs::Event event;
    event.messageId = "one@sender.example";
    event.kind = logs::Kind::BrokenOff;
    event.relay = "[127.0.0.1] [127.0.0.1]"; // a filter
    joiner.take(event);
    event.relay = "mx.home.example. [192.0.2.1]";
    joiner.take(event);
    QCOMPARE(joiner.proofFor("one@sender.example")->lostAnswers(), 0U);
    joiner.beginFile();
    event.kind = logs::Kind::ClientLeft;
    event.client = "out.sender.example[192.0.2.7]";
    for (int i = 0; i < 2; ++i) {
        joiner.take(event);
        QCOMPARE(joiner.proofFor("one@sender.example")->lostAnswers(), 1U);
    }
}

void DiagnosisTest::copiesForAnAddressEachAreNoLostAnswer()
{
    // One transaction for two addresses of one mailbox: the second one was told to come later (greylisting).
    const auto copyFor = [](const char *address, const char *id, const char *clock) {
        return std::string("X-Original-To: ") + address + "\r\n" + header({taken(id, clock, true), submitted});
    };
    const GroupFacts once = factsFrom(
        {{copyFor("bob@home.example", "B1", "20:00:01"), 2}, {copyFor("info@home.example", "B2", "20:05:11"), 312}});
    QVERIFY(once.eachOwnAddress);
    const GroupFinding finding = find(once);
    QVERIFY2(finding.cause == undetermined || finding.cause == "dl-alias-overlap", finding.cause.c_str());
    // A lost answer repeats the transaction, and so each address.
    const GroupFacts twice = factsFrom({{copyFor("bob@home.example", "B1", "20:00:01"), 900},
                                        {copyFor("info@home.example", "B1", "20:00:01"), 900},
                                        {copyFor("bob@home.example", "B2", "20:20:11"), 2100},
                                        {copyFor("info@home.example", "B2", "20:20:11"), 2100},
                                        {copyFor("bob@home.example", "B3", "21:00:31"), 3640},
                                        {copyFor("info@home.example", "B3", "21:00:31"), 3640}});
    QVERIFY(!twice.eachOwnAddress);
    const GroupFinding lost = find(twice);
    QCOMPARE(lost.cause, "tls-timeout-requeue");
    QVERIFY(!has(lost, "burst")); // two copies of one minute are no two messages
}

void DiagnosisTest::mailAtGoogleEndsAtOurDoor()
{
    const auto inside = [](const char *address, const char *id, const char *clock) {
        return std::string("by ") + address + " with SMTP id " + id + "; " + sentAt(clock);
    };
    const auto google = [](const char *id, const char *clock) {
        return "from out.sender.example ([203.0.113.5]) by mx.google.com with ESMTPS id " + std::string(id) +
               " for <bob@home.example> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); " + sentAt(clock);
    };
    const GroupFinding finding = find(factsFrom(
        {{header({inside("2002:a05:600c:21c1::1", "u1", "20:00:03"), google("a1", "20:00:02"), submitted}), 4},
         {header({inside("2002:a17:600c:77c1::5", "u2", "20:20:13"), google("a2", "20:20:12"), submitted}), 1214},
         {header({inside("2002:a05:600c:42c1::8", "u3", "21:00:33"), google("a3", "21:00:32"), submitted}), 3634}}));
    QVERIFY(has(finding, "fork-edge"));
    QCOMPARE(finding.cause, "tls-timeout-requeue");
}

void DiagnosisTest::theConnectorOfSmallBusinessServerFetches()
{
    const mime::Hop fetched =
        mime::parseReceived("by SBS.home.local (Microsoft Exchange Connector for POP3 Mailboxes 6.50.7638) with SMTP "
                            "(Global POP3 Download) "
                            "id MSG02062006-093004-974.MMD@SBS.home.local; Mon, 06 Feb 2006 09:30:04 +0100");
    QVERIFY(isFetched(fetched) && !isPickup(fetched));
}

void DiagnosisTest::givenHostsMoveTheBorder()
{
    const GroupFinding finding = find(factsFrom(lateAnswers(true)), nullptr, {"elsewhere.example"});
    QCOMPARE(finding.fork->direction, "outside");
    QVERIFY(finding.cause != "tls-timeout-requeue");
    QCOMPARE(find(factsFrom(lateAnswers(true)), nullptr, {"home.example"}).fork->direction, "sender");
}

void DiagnosisTest::logLineProves()
{
    LogJoiner joiner({"one@sender.example"});
    joiner.beginFile();
    const std::string line = "Feb 19 20:10:01 out postfix/smtp[9]: AAAAAA: … -- message may be sent more than once";
    logs::Event event;
    event.queueId = "AAAAAA";
    event.kind = logs::Kind::Accepted;
    event.client = "unknown[192.168.1.5]";
    event.line = "client line";
    joiner.take(event);
    event.kind = logs::Kind::Identified;
    event.messageId = "one@sender.example";
    joiner.take(event);
    event = {};
    event.kind = logs::Kind::AckLost;
    event.queueId = "AAAAAA";
    event.relay = "mx.home.example[192.0.2.1]:25";
    event.line = line;
    joiner.take(event);
    const GroupFinding without = find(factsFrom(lateAnswers(true)));
    const GroupFinding with = find(factsFrom(lateAnswers(true)), &joiner);
    QVERIFY(has(with, "log-ack-lost"));
    const auto reason = std::ranges::find(with.evidence, "log-ack-lost", &Reason::id);
    QVERIFY2(reason->text.find("says once that") != std::string::npos, reason->text.c_str());
    QVERIFY(reason->text.find("may be sent more than once") != std::string::npos);
    QCOMPARE(reason->arguments.back(), line); // word for word
    // The line that shows it is quoted, whichever came last.
    LogJoiner turned({"one@sender.example"});
    event.messageId = "one@sender.example";
    turned.take(event);
    logs::Event later = event;
    later.kind = logs::Kind::Accepted;
    later.client = "unknown[192.168.1.5]";
    later.line = "client line";
    turned.take(later);
    const GroupFinding both = find(factsFrom(lateAnswers(true)), &turned);
    QVERIFY(has(both, "log-ack-lost"));
    QCOMPARE(std::ranges::find(both.evidence, "log-ack-lost", &Reason::id)->arguments.back(), line);
    event.messageId = {};
    QVERIFY(with.probability >= without.probability);
    // Another file: the same queue id is another message.
    joiner.beginFile();
    joiner.take(event);
    QCOMPARE(joiner.proofFor("one@sender.example")->ackLost, 1U);
    QVERIFY(joiner.proofFor("other@sender.example") == nullptr);
}

void DiagnosisTest::reinjectionIsOneMessage()
{
    LogJoiner joiner({"one@sender.example"});
    joiner.beginFile();
    for (const char *client : {"out.sender.example[203.0.113.5]", "localhost[127.0.0.1]"}) {
        logs::Event event;
        event.kind = logs::Kind::Accepted;
        event.queueId = client; // two queue ids
        event.client = client;
        joiner.take(event);
        event.kind = logs::Kind::Identified;
        event.messageId = "one@sender.example";
        joiner.take(event);
    }
    QCOMPARE(joiner.proofFor("one@sender.example")->accepted, 1U);
    // A filter whose address has another name, and that says which queue id it got (XFORWARD); one that names an id
    // that nobody knows is the next server.
    logs::Event back;
    back.kind = logs::Kind::Accepted;
    back.client = "unknown[127.0.0.1]";
    for (const char *original : {"out.sender.example[203.0.113.5]", "elsewhere"}) {
        const std::string id = std::string("behind ") + original;
        back.queueId = id;
        back.status = original;
        back.messageId = {};
        joiner.take(back);
        back.kind = logs::Kind::Identified;
        back.messageId = "one@sender.example";
        joiner.take(back);
        back.kind = logs::Kind::Accepted;
        QCOMPARE(joiner.proofFor("one@sender.example")->accepted, original == std::string("elsewhere") ? 2U : 1U);
    }
}

/// Exim's logs name no host: what the second one took in from the first is no second time from outside.
void DiagnosisTest::twoEximsInARowAreOneAcceptance()
{
    const auto taken = [](LogJoiner &joiner, const char *queueId, const char *client) {
        logs::Event event;
        event.kind = logs::Kind::Accepted;
        event.queueId = queueId;
        event.messageId = "one@sender.example";
        event.client = client;
        joiner.take(event);
    };
    const auto handedOn = [](LogJoiner &joiner, const char *status) {
        logs::Event event;
        event.kind = logs::Kind::Delivered;
        event.queueId = "1xXl1C-00028R-1d";
        event.relay = "mx.home.example [198.51.100.10";
        event.status = status;
        joiner.take(event);
    };
    // Each file is read by itself when logs are kept.
    LogJoiner gateway({"one@sender.example"});
    taken(gateway, "1xXl1C-00028R-1d", "(out.sender.example) [203.0.113.5]");
    handedOn(gateway, "=> bob@home.example R=all T=out C=\"250 OK id=1xXl1C-00028Y-2N\"");
    LogJoiner behind({"one@sender.example"});
    taken(behind, "1xXl1C-00028Y-2N", "(gateway.home.example) [198.51.100.20]");
    for (const bool inOrder : {true, false}) {
        LogProof sum = *(inOrder ? gateway : behind).proofFor("one@sender.example");
        sum.add(*(inOrder ? behind : gateway).proofFor("one@sender.example"));
        QCOMPARE(sum.accepted, 1U);
    }
    for (const bool inOrder : {true, false}) {
        LogJoiner joiner({"one@sender.example"});
        for (const bool first : {inOrder, !inOrder}) {
            joiner.beginFile();
            if (first) {
                taken(joiner, "1xXl1C-00028R-1d", "(out.sender.example) [203.0.113.5]");
                handedOn(joiner,
                         "=> bob@home.example R=all T=out H=mx.home.example [198.51.100.10] K C=\"250- 5798 byte "
                         "chunk, total 5798\\n250 OK id=1xXl1C-00028Y-2N\"");
            } else {
                taken(joiner, "1xXl1C-00028Y-2N", "(gateway.home.example) [198.51.100.20]");
            }
        }
        QCOMPARE(joiner.proofFor("one@sender.example")->accepted, 1U);
        // The first answers were lost: what came for them was taken in again all the same.
        taken(joiner, "1xXl1B-00028A-01", "(gateway.home.example) [198.51.100.20]");
        QCOMPARE(joiner.proofFor("one@sender.example")->accepted, 2U);
    }
}

namespace {

/// What a Postfix wrote of a message that it gave to a filter on another host.
void takeIn(LogJoiner &joiner, const char *queueId, const char *client)
{
    logs::Event event;
    event.kind = logs::Kind::Accepted;
    event.host = "mx";
    event.queueId = queueId;
    event.client = client;
    joiner.take(event);
    event.kind = logs::Kind::Identified;
    event.messageId = "one@sender.example";
    joiner.take(event);
}

void handOn(LogJoiner &joiner, const char *queueId, logs::Kind kind)
{
    logs::Event event;
    event.kind = kind;
    event.host = "mx";
    event.queueId = queueId;
    event.relay = "10.0.0.5[10.0.0.5]:10024";
    joiner.take(event);
}

} // namespace

void DiagnosisTest::aQueueThatWasCopiedBackIsSeenInTheLog()
{
    const auto again = [](EpochSeconds later, logs::Kind kind, bool taken) {
        LogJoiner joiner({"one@sender.example"});
        joiner.beginFile();
        takeIn(joiner, "4jbghc31pSz1d99K", "out.sender.example[203.0.113.10]");
        const auto take = [&joiner](logs::Kind what, EpochSeconds time) {
            logs::Event event;
            event.kind = what;
            event.host = "mx";
            event.queueId = "4jbghc31pSz1d99K";
            event.time = time;
            event.line = "of the queue";
            joiner.take(event);
        };
        take(logs::Kind::Queued, evening);
        take(logs::Kind::Done, evening + 1);
        if (taken)
            take(logs::Kind::Accepted, evening + later);
        take(kind, evening + later);
        return joiner.proofFor("one@sender.example")->resubmitted;
    };
    QCOMPARE(again(420, logs::Kind::Queued, false), 1U);
    QCOMPARE(again(420, logs::Kind::Delivered, false), 1U); // Exim writes no line when it looks at its queue
    QCOMPARE(again(0, logs::Kind::Queued, false), 0U);      // a log that overlaps with another one
    QCOMPARE(again(2, logs::Kind::Delivered, false), 0U);   // several programs write at once
    QCOMPARE(again(420, logs::Kind::Queued, true), 0U);     // another message under the same id
}

/// What names no queue id may be asked before the answer, or by the program that delivers.
void DiagnosisTest::aScannerAtTheDeliveryLetsNobodyWait()
{
    for (const bool before : {true, false}) {
        LogJoiner joiner({"one@sender.example"});
        joiner.beginFile();
        logs::Event taken;
        taken.kind = logs::Kind::Accepted;
        taken.host = "mx";
        taken.queueId = "1xVcZk-00000L-32";
        taken.client = "out.sender.example [203.0.113.10]";
        taken.messageId = "one@sender.example";
        logs::Event scanned;
        scanned.kind = logs::Kind::Scanned;
        scanned.host = "mx";
        scanned.messageId = "one@sender.example";
        scanned.waited = 400;
        joiner.take(before ? scanned : taken);
        joiner.take(before ? taken : scanned);
        QCOMPARE(joiner.proofFor("one@sender.example")->scanned, before ? 1U : 0U);
    }
}

void DiagnosisTest::aFilterOnAnotherHostIsNoSender()
{
    LogJoiner joiner({"one@sender.example"});
    joiner.beginFile();
    takeIn(joiner, "4jbghc31pSz1d99K", "out.sender.example[203.0.113.10]");
    takeIn(joiner, "4jbghf5sB7z1d9Dn", "filter.home.example[10.0.0.5]"); // before it answers
    handOn(joiner, "4jbghc31pSz1d99K", logs::Kind::AckLost);
    takeIn(joiner, "4jbgkg1Pwsz1d8sk", "filter.home.example[10.0.0.5]");
    handOn(joiner, "4jbghc31pSz1d99K", logs::Kind::Delivered);
    const LogProof *proof = joiner.proofFor("one@sender.example");
    QCOMPARE(proof->accepted, 1U);
    QCOMPARE(proof->ackLost, 0U);
    QCOMPARE(proof->filterLost, 1U);
    // The filter queues, and gives back after the line about the lost answer.
    LogJoiner later({"one@sender.example"});
    takeIn(later, "AAAAA1", "out.sender.example[203.0.113.10]");
    handOn(later, "AAAAA1", logs::Kind::AckLost);
    QCOMPARE(later.proofFor("one@sender.example")->ackLost, 1U); // as of a server behind this one
    takeIn(later, "AAAAA2", "filter.home.example[10.0.0.5]");
    QCOMPARE(later.proofFor("one@sender.example")->ackLost, 0U);
    QCOMPARE(later.proofFor("one@sender.example")->filterLost, 1U);
}

void DiagnosisTest::aSenderThatIsARecipientTooStaysASender()
{
    LogJoiner joiner({"one@sender.example"});
    takeIn(joiner, "AAAAA1", "mail.sender.example[10.0.0.5]");
    handOn(joiner, "AAAAA1", logs::Kind::Delivered); // a member of the list there gets it
    takeIn(joiner, "AAAAA2", "mail.sender.example[10.0.0.5]");
    QCOMPARE(joiner.proofFor("one@sender.example")->accepted, 2U);
    // Senders with many addresses come from another one each time.
    takeIn(joiner, "AAAAA3", "mail2.sender.example[10.0.0.6]");
    QCOMPARE(joiner.proofFor("one@sender.example")->accepted, 3U);
}

namespace {

void takeScan(LogJoiner &joiner, const char *queueId, const char *givenBack, double seconds, const char *host = "mx")
{
    logs::Event event;
    event.kind = logs::Kind::Scanned;
    event.host = host;
    event.messageId = "one@sender.example";
    event.queueId = queueId;
    event.relay = givenBack;
    event.time = start;
    event.waited = seconds;
    event.line = "amavis[9]: (00009-01) Passed CLEAN";
    joiner.take(event);
}

void takeQueued(LogJoiner &joiner, const char *queueId)
{
    logs::Event event;
    event.kind = logs::Kind::Queued;
    event.host = "mx";
    event.queueId = queueId;
    joiner.take(event);
}

} // namespace

void DiagnosisTest::aScannerThatIsSlowWhileTheSenderWaitsIsTheCause()
{
    LogJoiner joiner({"one@sender.example"});
    takeIn(joiner, "AAAAA1", "out.sender.example[203.0.113.5]");
    takeScan(joiner, "AAAAA1", "", 412.3); // as a milter: it is in no queue yet
    takeQueued(joiner, "AAAAA1");
    const GroupFinding finding = find(factsFrom(lateAnswers(true)), &joiner);
    QCOMPARE(finding.cause, "av-server-inline");
    QVERIFY(has(finding, "log-scanned-slowly"));
    const auto reason = std::ranges::find(finding.evidence, "log-scanned-slowly", &Reason::id);
    QVERIFY(reason->arguments.back().find("Passed CLEAN") != std::string::npos);

    // It looked, and was quick.
    LogJoiner quick({"one@sender.example"});
    takeIn(quick, "AAAAA1", "out.sender.example[203.0.113.5]");
    takeScan(quick, "AAAAA1", "", 2.5);
    const GroupFinding other = find(factsFrom(lateAnswers(true)), &quick);
    QVERIFY(!has(other, "log-scanned-slowly"));
}

void DiagnosisTest::aScannerBehindTheQueueLetsNobodyWait()
{
    LogJoiner joiner({"one@sender.example"});
    takeIn(joiner, "AAAAA1", "out.sender.example[203.0.113.5]");
    takeQueued(joiner, "AAAAA1");
    takeScan(joiner, "AAAAA1", "BBBBB1", 412.3);
    takeScan(joiner, "AAAAA1", "BBBBB1", 412.3, "filter"); // a host of its own
    QCOMPARE(joiner.proofFor("one@sender.example")->scanned, 0U);
    logs::Event gone;
    gone.kind = logs::Kind::Done;
    gone.host = "mx";
    gone.queueId = "AAAAA1";
    joiner.take(gone);

    // Where smtpd itself gives it to the filter, it is in the queue under the id that the filter got.
    takeIn(joiner, "BBBBB2", "localhost[127.0.0.1]");
    takeQueued(joiner, "BBBBB2");
    takeScan(joiner, "", "BBBBB2", 412.3);
    QCOMPARE(joiner.proofFor("one@sender.example")->scanned, 1U);
    QCOMPARE(joiner.proofFor("one@sender.example")->longestScan, 412U);
}

void DiagnosisTest::aLateFilterOfAnotherMonthSaysNothing()
{
    for (const EpochSeconds days : {0, 30}) {
        LogJoiner joiner({"one@sender.example"});
        logs::Event event;
        event.kind = logs::Kind::FilterLate;
        event.status = "warning: timeout talking to proxy 127.0.0.1:10025";
        event.time = start - days * 86'400;
        joiner.take(event);
        QCOMPARE(has(find(factsFrom(lateAnswers(true)), &joiner), "log-filter-late"), days == 0);
    }
}

namespace {

logs::Event acceptance(const char *host, const char *queueId, EpochSeconds at)
{
    logs::Event event;
    event.kind = logs::Kind::Accepted;
    event.host = host;
    event.queueId = queueId;
    event.messageId = "one@sender.example";
    event.client = "192.0.2.7";
    event.time = at;
    return event;
}

} // namespace

void DiagnosisTest::hostsOnTheWayTakeOneMessageInOnce()
{
    LogJoiner joiner({"one@sender.example"});
    joiner.beginFile();
    joiner.take(acceptance("edge", "A1", start));
    joiner.take(acceptance("edge", "A1", start)); // the log was given twice
    joiner.beginFile();
    joiner.take(acceptance("store", "B1", start + 1));
    QCOMPARE(joiner.proofFor("one@sender.example")->accepted, 1U);
    joiner.take(acceptance("STORE", "B2", start + 1200));
    QCOMPARE(joiner.proofFor("one@sender.example")->accepted, 2U);
    // A log without ids writes a line for each step of one acceptance.
    joiner.take(acceptance("old", "", start));
    joiner.take(acceptance("old", "", start + 1));
    joiner.take(acceptance("old", "", start + 4000));
    QCOMPARE(joiner.proofFor("one@sender.example")->acceptedBy.at("old"), 2U);
}

void DiagnosisTest::eachNetworkMessageIdIsAnArrival()
{
    LogJoiner joiner({"one@sender.example"});
    joiner.take(acceptance("", "n-1", start));
    joiner.take(acceptance("", "n-1", start + 1)); // at the next server
    QCOMPARE(joiner.proofFor("one@sender.example")->accepted, 1U);
    joiner.take(acceptance("", "n-2", start + 1200));
    QCOMPARE(joiner.proofFor("one@sender.example")->accepted, 2U);
}

void DiagnosisTest::countsOfHostsAddUp()
{
    LogProof kept;
    kept.accepted = 1; // without hosts, as it was kept before
    LogProof more;
    more.addAccepted("edge", 1);
    kept.add(more);
    QCOMPARE(kept.accepted, 1U);
    kept.add(more);
    QCOMPARE(kept.accepted, 2U);
    for (int i = 0; i < 100; ++i)
        kept.addAccepted("host" + std::to_string(i), 1);
    QCOMPARE(kept.acceptedBy.size(), LogProof::mostHosts);
}

/// By Postfix. After nine seconds, a sender that was told to wait for so few may have gone.
void DiagnosisTest::whatWasDeliveredAtOnceWasAnsweredAtOnce()
{
    const auto cause = [](EpochSeconds receipt) {
        return find(factsFrom({{header({taken("B1", "20:00:01", false), submitted}), 1 + receipt},
                               {header({taken("B2", "20:20:01", false), submitted}), 1201 + receipt}}))
            .cause;
    };
    QCOMPARE(cause(1), "firewall-smtp-inspection");
    QCOMPARE(cause(9), "ack-gap-timeout");
}

void DiagnosisTest::aClientThatHeardTheAnswerDoesNotTryAgain()
{
    // Two sessions of one client at one time; `ends` is how the second of them ends.
    const auto joined = [](logs::Kind ends) {
        auto joiner = std::make_unique<LogJoiner>(std::set<std::string, std::less<>>{"one@sender.example"});
        joiner->beginFile();
        const auto take = [&joiner](logs::Kind kind, const char *session, const char *queueId = "",
                                    const char *messageId = "") {
            logs::Event event;
            event.kind = kind;
            event.host = "mx";
            event.client = kind == logs::Kind::Identified ? "" : "out.sender.example[203.0.113.5]";
            event.session = session;
            event.queueId = queueId;
            event.messageId = messageId;
            event.time = evening;
            event.line = kind == logs::Kind::ClientQuit ? "disconnect from out data=1 quit=1" : "another line";
            joiner->take(event);
        };
        take(logs::Kind::Accepted, "7", "B1");
        take(logs::Kind::Identified, "9", "B1", "one@sender.example");
        take(logs::Kind::Accepted, "8", "B2");
        take(logs::Kind::Identified, "9", "B2", "one@sender.example");
        take(logs::Kind::ClientQuit, "7");
        take(ends, "8");
        take(logs::Kind::ClientLeft, "7"); // of a later session, with another message
        return joiner;
    };
    const auto heard = joined(logs::Kind::ClientQuit);
    QCOMPARE(heard->proofFor("one@sender.example")->clientLeft, 0U);
    QCOMPARE(heard->proofFor("one@sender.example")->clientQuit, 2U);
    const std::vector<TestCopy> cut = {{header({taken("B1", "20:00:01", false), submitted}), 1},
                                       {header({taken("B2", "20:20:01", false), submitted}), 1201}};
    // Postfix answers before it delivers, so the answer was lost on its way.
    QCOMPARE(find(factsFrom(cut)).cause, "firewall-smtp-inspection");
    QVERIFY(find(factsFrom(cut), heard.get()).cause != "firewall-smtp-inspection");
    const auto left = joined(logs::Kind::ClientLeft);
    QCOMPARE(left->proofFor("one@sender.example")->clientLeft, 1U);
}

void DiagnosisTest::aLogAndItsCopyCountOnce()
{
    const auto read = [](std::initializer_list<std::pair<const char *, EpochSeconds>> taken) {
        LogJoiner joiner({"one@sender.example"});
        joiner.beginFile();
        for (const auto &[queueId, at] : taken) {
            logs::Event event;
            event.kind = logs::Kind::Accepted;
            event.host = "MX";
            event.messageId = "one@sender.example";
            event.queueId = queueId;
            event.client = "out.sender.example[203.0.113.5]";
            event.time = evening + at;
            joiner.take(event);
            event.kind = logs::Kind::ClientLeft;
            joiner.take(event);
        }
        return *joiner.proofFor("one@sender.example");
    };
    // As it is kept, and read again: what was counted has no name any more.
    const auto keep = [](LogProof proof) {
        for (auto &[hash, count] : proof.marks)
            count.clear();
        return proof;
    };
    LogProof kept = keep(read({{"B1", 0}, {"B2", 1200}}));
    kept.add(read({{"B1", 0}, {"B2", 1200}}));
    QCOMPARE(kept.accepted, 2U);
    QCOMPARE(kept.clientLeft, 2U);
    // Of two logs that overlap, what is in both.
    kept = keep(kept);
    kept.add(read({{"B2", 1200}, {"B3", 3600}}));
    QCOMPARE(kept.accepted, 3U);
    QCOMPARE(kept.clientLeft, 3U);
    LogProof other = read({{"B1", 0}});
    other.acceptedBy = {{"elsewhere", 1}};
    other.marks.clear();
    kept.add(other); // kept before anything was marked
    QCOMPARE(kept.acceptedBy.at("elsewhere"), 1U);
}

namespace {

logs::Event putAway(const char *user, const char *session, const char *mailbox = "INBOX", EpochSeconds at = evening)
{
    logs::Event event;
    event.kind = logs::Kind::Stored;
    event.messageId = "one@sender.example";
    event.recipient = user;
    event.queueId = session;
    event.relay = mailbox;
    event.time = at;
    event.line = "lmtp: msgid=<one@sender.example>: saved mail to INBOX";
    return event;
}

} // namespace

void DiagnosisTest::deliveriesOfTheMailboxServerAreCounted()
{
    LogJoiner joiner({"one@sender.example"});
    const auto proof = [&] { return *joiner.proofFor("one@sender.example"); };
    joiner.take(putAway("anna", "s1"));
    joiner.take(putAway("bob", "s1:R2"));
    const auto isStoredOnce = [](const LogProof &of, const std::string &address) {
        return of.isStoredOnce(of.ofMailbox(std::vector{address}, {}));
    };
    QVERIFY(isStoredOnce(proof(), "anna@home.example"));
    QVERIFY(isStoredOnce(proof(), "bob+orders@home.example"));
    QVERIFY(!isStoredOnce(proof(), "carl@home.example"));
    joiner.take(putAway("anna", "s1")); // another log of the same server?
    QVERIFY(!isStoredOnce(proof(), "anna@home.example"));
    QCOMPARE(proof().stored, 1U);
    QVERIFY(proof().putFurther.empty());
    joiner.take(putAway("anna", "s2"));
    QCOMPARE(proof().stored, 2U);
    // A rule put it into a second mailbox, and the message had two addresses of one user.
    joiner.take(putAway("anna", "s2", "Archive"));
    joiner.take(putAway("anna", "s2:R3"));
    QCOMPARE(proof().stored, 2U);
    QCOMPARE(proof().putFurther.at("anna"), 2U);
    QVERIFY(!proof().putFurther.contains("bob"));
    joiner.take(putAway("anna", "s2:T2")); // the next message of the session
    QCOMPARE(proof().stored, 3U);
    // Servers that name no session.
    joiner.take(putAway("carl", "", "user.carl", evening));
    joiner.take(putAway("carl", "", "user.carl", evening));
    joiner.take(putAway("carl", "", "user.carl", evening + 1));
    QCOMPARE(proof().storedFor.at("carl"), 2U);

    LogProof many;
    for (int i = 0; i < 100; ++i)
        many.addFor(&LogProof::storedFor, "user" + std::to_string(i), 1);
    QCOMPARE(many.storedFor.size(), LogProof::mostHosts + 1); // and nobody
    QVERIFY(!isStoredOnce(many, "user1@home.example"));
    LogProof sum;
    sum.add(many);
    QVERIFY(!isStoredOnce(sum, "user1@home.example"));
}

void DiagnosisTest::anOnlyDeliverySpeaksForCopiesThatCameTogetherAlone()
{
    const std::string once = header({stored("L1", "20:00:02"), taken("BBBBB1", "20:00:01", true), submitted});
    LogJoiner joiner({"one@sender.example"});
    joiner.take(putAway("anna", "s1"));
    QVERIFY(has(find(factsFrom({{once, 2}, {once, 2}}), &joiner), "log-stored-once"));
    // The log may have begun after the first one, or have ended before the last.
    QVERIFY(!has(find(factsFrom({{once, 2}, {once, 90'000}}), &joiner), "log-stored-once"));
    joiner.take(putAway("anna", "s2"));
    const GroupFinding twice = find(factsFrom({{once, 2}, {once, 2}}), &joiner);
    QVERIFY(has(twice, "log-stored-each"));
    QVERIFY(!has(twice, "fork-copied"));
    QVERIFY(twice.cause != "restore-import");
    // Saved by a mail program; what was filed away was saved and taken away.
    logs::Event saved = putAway("anna", "s3");
    saved.kind = logs::Kind::ClientSaved;
    joiner.take(saved);
    QVERIFY(has(find(factsFrom({{once, 2}, {once, 2}}), &joiner), "log-client-saved"));
    saved.kind = logs::Kind::ClientExpunged;
    joiner.take(saved);
    QVERIFY(!has(find(factsFrom({{once, 2}, {once, 2}}), &joiner), "log-client-saved"));
}

void DiagnosisTest::whatTheLogTellsOfAnotherUserProvesNothing()
{
    const std::string once = header({stored("L1", "20:00:02"), taken("BBBBB1", "20:00:01", true), submitted});
    const GroupFacts facts = factsFrom({{once, 2}, {once, 2}}); // for bob
    LogJoiner joiner({"one@sender.example"});
    const auto log = [&joiner](const char *user, const char *session, logs::Kind kind, const char *line) {
        logs::Event event = putAway(user, session);
        event.kind = kind;
        event.line = line;
        joiner.take(event);
    };
    log("bob", "s1", logs::Kind::Stored, "lmtp(bob)<97><s1>: msgid=<one@sender.example>: saved mail to INBOX");
    log("anna", "s1:R2", logs::Kind::Stored, "lmtp(anna)<97><s1:R2>: msgid=<one@sender.example>: saved mail to INBOX");
    log("anna", "s2", logs::Kind::Stored, "lmtp(anna)<98><s2>: msgid=<one@sender.example>: saved mail to INBOX");
    log("ann", "i1", logs::Kind::ClientSaved, "imap(ann)<99><i1>: save: box=Sent, msgid=<one@sender.example>");
    log("anna", "i2", logs::Kind::ClientCopied, "imap(anna)<99><i2>: copy from INBOX: msgid=<one@sender.example>");
    const GroupFinding finding = find(facts, &joiner);
    QVERIFY(!has(finding, "log-stored-each"));
    QVERIFY(!has(finding, "log-client-saved"));
    QVERIFY(!has(finding, "log-client-copied"));
    const auto reason = std::ranges::find(finding.evidence, "log-stored-once", &Reason::id);
    QVERIFY(reason != finding.evidence.end());
    QVERIFY(reason->text.find("lmtp(bob)") != std::string::npos);

    // The sender, who saves what he sends, is not the one whose mailbox it is.
    LogJoiner sender({"one@sender.example"});
    logs::Event saved = putAway("ann", "i1");
    saved.kind = logs::Kind::ClientSaved;
    sender.take(saved);
    QVERIFY(!has(find(facts, &sender), "log-client-saved"));
}

void DiagnosisTest::copiesMadeByAMailProgramAreNoRestore()
{
    const std::string once = header({stored("L1", "20:00:02"), taken("BBBBB1", "20:00:01", true), submitted});
    LogJoiner joiner({"one@sender.example"});
    joiner.take(putAway("bob", "s1"));
    logs::Event copied = putAway("bob", "s2");
    copied.kind = logs::Kind::ClientCopied;
    joiner.take(copied);
    const GroupFacts facts = factsFrom({{once, 2}, {once, 2}});
    QCOMPARE(find(facts, &joiner).cause, "mailbox-rules-client");
    // To file a message away is a copy, and an expunge.
    copied.kind = logs::Kind::ClientExpunged;
    joiner.take(copied);
    QVERIFY(!has(find(facts, &joiner), "log-client-copied"));
}

void DiagnosisTest::whatIsDeliveredTwiceForOneAddressHasNoAlias()
{
    const auto factsOf = [](const char *first, const char *second) {
        return factsFrom({{header({stored(first, "20:00:02"), taken("BBBBB1", "20:00:01", true), submitted}), 2},
                          {header({stored(second, "20:00:02"), taken("BBBBB1", "20:00:01", true), submitted}), 2}});
    };
    const GroupFacts facts = factsOf("L1", "L2");
    const auto logOf = [](const char *secondLine, const char *original, std::uint32_t named = 1) {
        LogJoiner joiner({"one@sender.example"});
        logs::Event event;
        event.time = evening;
        event.host = "mx";
        event.queueId = "BBBBB1";
        event.client = "out.sender.example[203.0.113.5]";
        event.line = "client";
        joiner.take(event);
        event.kind = logs::Kind::Identified;
        event.messageId = "one@sender.example";
        joiner.take(event);
        event.messageId = {};
        event.kind = logs::Kind::Delivered;
        event.recipient = "Bob@home.example";
        event.original = "Bob@home.example";
        event.line = "lmtp[1]: to=<bob@home.example>, status=sent (250 L1)";
        joiner.take(event);
        event.recipient = "bob@home.example";
        event.original = original;
        event.line = secondLine;
        joiner.take(event);
        event.kind = logs::Kind::Done;
        joiner.take(event);
        event.kind = logs::Kind::ClientQuit;
        event.queueId = {};
        event.recipients = named;
        event.messages = 1;
        joiner.take(event);
        return joiner;
    };
    const char *second = "lmtp[2]: to=<bob@home.example>, status=sent (250 L2)";
    const LogJoiner added = logOf(second, "bob@home.example");
    QVERIFY(has(find(facts, &added), "log-added-address"));
    QCOMPARE(find(facts, &added).cause, "archival-journaling");
    const LogJoiner alias = logOf(second, "team@home.example");
    QVERIFY(!has(find(facts, &alias), "log-added-address"));
    // A gateway whose aliases lead there names the address twice.
    const LogJoiner gateway = logOf(second, "bob@home.example", 2);
    QVERIFY(!has(find(facts, &gateway), "log-added-address"));
    // One line that stands twice.
    const LogJoiner again = logOf("lmtp[1]: to=<bob@home.example>, status=sent (250 L1)", "bob@home.example");
    QVERIFY(!has(find(facts, &again), "log-added-address"));
}

/// Exchange writes a row for each step; the one that is quoted is that which says so.
void DiagnosisTest::theRowThatShowsItIsQuoted()
{
    const GroupFacts facts =
        factsFrom({{header({stored("L1", "20:00:02"), taken("B1", "20:00:01", true), submitted}), 2},
                   {header({stored("L2", "20:00:02"), taken("B1", "20:00:01", true), submitted}), 2}});
    LogJoiner joiner({"one@sender.example"});
    joiner.beginFile();
    const auto take = [&joiner](logs::Kind kind, const char *row) {
        logs::Event event;
        event.kind = kind;
        event.time = 1'739'995'201;
        event.queueId = "n-1";
        event.client = "203.0.113.5";
        event.messageId = "one@sender.example";
        event.recipient = "bob@home.example";
        event.line = row;
        joiner.take(event);
    };
    take(logs::Kind::Accepted, "…,SMTP,RECEIVE,1,<one@sender.example>,…");
    take(logs::Kind::Expanded, "…,ROUTING,EXPAND,1,<one@sender.example>,…");
    take(logs::Kind::Stored, "…,STOREDRIVER,DELIVER,1,<one@sender.example>,…");
    Evidence evidence;
    evidence.groups = {facts};
    evidence.logs = &joiner;
    const AccountView account(evidence);
    const GroupView view = account.view(facts);
    QCOMPARE(logLineFor(view, account, Feature::LogExpanded), "…,ROUTING,EXPAND,1,<one@sender.example>,…");
    QCOMPARE(logLineFor(view, account, Feature::LogAcceptedOnce), "…,SMTP,RECEIVE,1,<one@sender.example>,…");
}

void DiagnosisTest::aliasesAreFollowedBeforeAFilterAndBehindIt()
{
    const GroupFacts facts =
        factsFrom({{header({stored("L1", "20:00:02"), taken("BBBBB1", "20:00:01", true), submitted}), 2},
                   {header({stored("L2", "20:00:02"), taken("BBBBB1", "20:00:01", true), submitted}), 2}});
    // What an entry of the queue was delivered for: the addresses that led to bob's.
    using Originals = std::vector<const char *>;
    const auto take = [](LogJoiner &joiner, const char *id, const char *client, const Originals &originals) {
        logs::Event event;
        event.time = evening;
        event.host = "mx";
        event.queueId = id;
        event.client = client;
        joiner.take(event);
        event.kind = logs::Kind::Identified;
        event.messageId = "one@sender.example";
        joiner.take(event);
        event.messageId = {};
        event.kind = logs::Kind::Delivered;
        event.recipient = "bob@home.example";
        for (const char *original : originals) {
            const std::string line = std::string(id) + ": to=<bob@home.example>, orig_to=<" + original + '>';
            event.original = original;
            event.line = line;
            joiner.take(event);
        }
        event.kind = logs::Kind::Done;
        joiner.take(event);
    };
    const auto logOf = [&take](const Originals &before, const char *client, const Originals &behind) {
        LogJoiner joiner({"one@sender.example"});
        take(joiner, "AAAAA1", "out.sender.example[203.0.113.5]", before);
        take(joiner, "BBBBB1", client, behind);
        return joiner;
    };
    const char *filter = "localhost[127.0.0.1]";
    const char *alias = "anna@home.example";
    const char *own = "bob@home.example";
    const LogJoiner twice = logOf({alias}, filter, {alias, own});
    const GroupFinding found = find(facts, &twice);
    QCOMPARE(found.cause, "filter-reinjection");
    const auto reason = std::ranges::find(found.evidence, "log-expanded-again", &Reason::id);
    QVERIFY(reason != found.evidence.end());
    QVERIFY(reason->text.find("BBBBB1: to=<bob@home.example>, orig_to=<anna@home.example>") != std::string::npos);
    // What the filter gave back may be out of the queue before what it was given.
    LogJoiner backFirst({"one@sender.example"});
    take(backFirst, "BBBBB1", filter, {alias, own});
    take(backFirst, "AAAAA1", "out.sender.example[203.0.113.5]", {alias});
    QVERIFY(has(find(facts, &backFirst), "log-expanded-again"));
    // The sender named both addresses, or the server follows aliases on one side alone.
    const LogJoiner both = logOf({alias, own}, filter, {alias, own});
    QVERIFY(!has(find(facts, &both), "log-expanded-again"));
    const LogJoiner once = logOf({alias}, filter, {own});
    QVERIFY(!has(find(facts, &once), "log-expanded-again"));
    // Somebody who hands it in from outside is no filter.
    const LogJoiner outside = logOf({alias}, "out.sender.example[203.0.113.5]", {alias, own});
    QVERIFY(!has(find(facts, &outside), "log-expanded-again"));
}

void DiagnosisTest::twoCopiesInOneMailboxForSentMailAreNotBothWanted()
{
    const std::string sent = "From: Ann <ann@sender.example>\r\nTo: bob@home.example\r\nSubject: Offer\r\n"
                             "Message-ID: <one@sender.example>\r\n\r\n";
    const GroupFinding twice = find(factsFrom({{sent, 0, "Sent"}, {sent, 2, "Sent"}}));
    QCOMPARE(twice.cause, "imap-append-sent");
    QVERIFY(!twice.byDesign);
    const std::string inbox = header({stored("L1", "20:00:02"), taken("BBBBB1", "20:00:01", true), submitted});
    const GroupFinding copy = find(factsFrom({{sent, 0, "Sent"}, {inbox, 2}}, duplicates::Class::E));
    QCOMPARE(copy.cause, "imap-append-sent");
    QVERIFY(copy.byDesign);
    QVERIFY(!sumUp({twice, copy}, Causes::builtIn()).front().byDesign);
    QVERIFY(sumUp({copy}, Causes::builtIn()).front().byDesign);
}

void DiagnosisTest::whatCameForTwoAddressesInOneMinuteTellsNothingOfAllMail()
{
    const auto allRepeated = [](EpochSeconds apart, const char *address) {
        Evidence evidence;
        for (int i = 0; i < 4; ++i) {
            const std::string first = header({stored("L1", "20:00:02"), taken("BBBBB1", "20:00:01", true), submitted});
            std::string second = header({stored("L2", "20:00:02"), taken("BBBBB1", "20:00:01", true), submitted});
            second.replace(second.find("bob@home.example"), 16, address);
            GroupFacts facts = factsFrom({{first, 2 + i * apart}, {second, 2 + i * apart}});
            facts.id = std::to_string(i);
            evidence.groups.push_back(std::move(facts));
        }
        return has(diagnose(evidence).groups.front(), "all-repeated");
    };
    QVERIFY(!allRepeated(1, "bob@old.example"));
    QVERIFY(allRepeated(3600, "bob@old.example"));
    QVERIFY(allRepeated(1, "bob@home.example"));
}

void DiagnosisTest::differentMessagesAreNoFault()
{
    const GroupFinding finding = find(factsFrom(lateAnswers(true), duplicates::Class::X));
    QCOMPARE(finding.cause, "broken-message-id");
    QVERIFY(finding.byDesign);
}

/// Mail whose body is empty cannot be compared, which does not make it different mail.
void DiagnosisTest::emptyMessagesAreNotSaidToDiffer()
{
    GroupFacts facts = factsFrom(lateAnswers(true), duplicates::Class::X);
    facts.sameContent = true;
    const GroupFinding finding = find(facts);
    QVERIFY(!has(finding, "other-content"));
    QVERIFY2(finding.cause != "broken-message-id", finding.cause.c_str());
}

void DiagnosisTest::withoutHeadersNothingIsSaid()
{
    GroupFacts facts = factsFrom({{"", 0}, {"", 40'000}});
    QVERIFY(!facts.headersKnown);
    QCOMPARE(find(facts).cause, std::string(undetermined));
    facts = GroupFacts();
    QCOMPARE(find(facts).cause, std::string(undetermined));
    QVERIFY(diagnose(Evidence()).groups.empty());
}

void DiagnosisTest::hostileHeaders()
{
    std::vector<std::string> lines(10'000, taken("X", "20:00:00", true));
    std::vector<TestCopy> copies{{header(lines), -900'000'000'000}, {header(lines), 900'000'000'000}};
    copies[1].header.insert(0, "Received: by \xff\xfe; Mon, 99 Foo 99999 99:99:99\r\nX-Virus-Scanned: \x1b[31m\r\n");
    const GroupFinding finding = find(factsFrom(copies));
    for (const Reason &reason : finding.evidence)
        QVERIFY(reason.text.find('\x1b') == std::string::npos);
    std::vector<TestCopy> many(1000, {header({submitted}), 0});
    QCOMPARE(factsFrom(many).copies.size(), mostCopies);
}

void DiagnosisTest::everyCauseOfTheModelHasWords()
{
    const Causes causes = Causes::builtIn();
    QCOMPARE(causes.all().size(), std::size_t{33});
    for (const Cause &cause : causes.all())
        QVERIFY2(!cause.title.empty() && !cause.nextStep.empty() && !cause.explanation.empty(), cause.id.c_str());
    const Model model = Model::builtIn();
    QVERIFY(model.causes().size() >= 30);
    for (const Model::CauseWeights &weights : model.causes())
        QVERIFY2(causes.find(weights.id) != nullptr, weights.id.c_str());
}

void DiagnosisTest::longGapsAreNoRowsOfDigits()
{
    QCOMPARE(argumentText("1200,2400", Unit::Gaps), "1200, 2400 s");
    QCOMPARE(argumentText("20403", Unit::Gaps), "5 h 40 min");
    QCOMPARE(argumentText("1200,86400,581070", Unit::Gaps), "1200 s, 1 d 0 h, 6 d 17 h");
    QCOMPARE(argumentText("86400,30", Unit::Gaps), "1 d 0 h, 30 s");
    QCOMPARE(argumentText("1", Unit::Times), "once");
    QCOMPARE(argumentText("3", Unit::Times), "3 times");
    QVERIFY(unitFrom(toString(Unit::Times)) == Unit::Times);
}

void DiagnosisTest::everyFeatureHasAnIdAndASentence()
{
    Evidence evidence;
    evidence.groups = {factsFrom(lateAnswers(true))};
    const AccountView account(evidence);
    const GroupView view = account.view(evidence.groups.front());
    for (std::size_t i = 0; i < featureCount; ++i) {
        const auto feature = static_cast<Feature>(i);
        QCOMPARE(featureFrom(idOf(feature)), feature);
        QVERIFY(sentenceFor(feature, view, account).text.size() > 10);
    }
    QVERIFY(!featureFrom("no such thing"));
}

void DiagnosisTest::modelSurvivesJson()
{
    const Model model = Model::builtIn();
    const auto again = Model::fromJson(model.toJson());
    QVERIFY(again);
    const Observations seen{Feature::ForkEdge, Feature::TlsAll};
    const std::vector<double> left = model.probabilities(seen);
    const std::vector<double> right = again->probabilities(seen);
    QCOMPARE(left.size(), right.size());
    double sum = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        QVERIFY(std::abs(left[i] - right[i]) < 1e-9);
        sum += left[i];
    }
    QVERIFY(sum < 1); // the background has its share
    QVERIFY(!Model::fromJson("{"));
    QVERIFY(!Model::fromJson(R"({"causes":[{"id":"x","prior":[0,0],"weights":{"nonsense":[1,1]}}]})"));
}

void DiagnosisTest::evidenceNamesItsHeader()
{
    const GroupFinding finding = find(factsFrom(lateAnswers(true)));
    const auto fork = std::ranges::find(finding.evidence, "fork-edge", &Reason::id);
    QVERIFY(fork != finding.evidence.end());
    QVERIFY(fork->text.find("AAAAAA") != std::string::npos); // the queue id at the sender
    QVERIFY(fork->text.find("mx.home.example") != std::string::npos);
    QVERIFY(fork->weight > 0);
}

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "diagnosis_test.moc"
