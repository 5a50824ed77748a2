// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <array>

namespace onecopy::samples {

inline namespace cause {

namespace {

constexpr std::array<const char *, 6> subjects = {"Drawings rev. F (3 attachments)",
                                                  "AW: Übersicht der Messwerte",
                                                  "見積書の件",
                                                  "عرض السعر المحدث",
                                                  "Re: contract annex",
                                                  "Scan from MFP-3"};
constexpr std::array<EpochSeconds, 6> gaps = {1'310, 610, 2'110, 605, 4'010, 600};
constexpr std::size_t faults = 22;
constexpr std::size_t inAll = 27;

duplicates::Group group(std::size_t i)
{
    duplicates::Group group;
    group.id = "00000000" + std::to_string(10'000'000 + i);
    group.messageId = std::to_string(i) + "@corp.example";
    group.face.subject =
        i == 3 ? hostileText() : std::string(subjects.at(i % subjects.size())) + " " + std::to_string(i);
    group.face.fromName = "Anna Kovács";
    group.face.fromAddress = "anna@corp.example";
    group.size = 2'000'000 + (i * 1'234'567) % 9'000'000;
    group.byDesign = i >= faults + 2;
    const std::size_t copies = i < faults ? 2 + i % 6 : 2;
    EpochSeconds at = monday + static_cast<EpochSeconds>(i) * 7'200;
    for (std::size_t n = 0; n < copies; ++n) {
        duplicates::Copy copy;
        copy.ref = {MailboxName{"INBOX"}, UidValidity{7}, Uid{static_cast<std::uint32_t>(i * 10 + n + 1)}};
        copy.internalDate = at;
        copy.size = group.size;
        copy.role = n == 0 ? duplicates::Role::Original : duplicates::Role::Extra;
        group.copies.push_back(copy);
        at += gaps.at(n % gaps.size());
    }
    return group;
}

diagnosis::Reason reason(const char *id, const char *text, std::vector<std::string> arguments, double weight)
{
    return {id, text, std::move(arguments), weight};
}

std::vector<diagnosis::Reason> tlsReasons()
{
    return {
        reason("tls-mixed", "", {"mx1.corp.example"}, 3.1),
        reason("gaps-pairs", "", {"10 min", "1310, 610, 2110, 605, 86410 s"}, 2.4),
        reason("fork-edge", "", {"out4.partner.example", "queue id F49BF9592AE", "mx1.corp.example"}, 1.2),
        reason("size-knee", "", {"2.1 MB", "1.9 MB", "2.4 MB", "22", "24", "0", "310"}, 0.4),
        reason(
            "log-ack-lost", "",
            {"3 times",
             "Mar 14 11:40:02 out4 postfix/smtp[812]: F49BF9592AE: conversation with mx1.corp.example timed out while "
             "sending end of data -- message may be sent more than once, to=<anna@corp.example>"},
            2.9),
        reason("scanner", "", {"X-Virus-Scanned: Debian amavisd-new at mx1.corp.example"}, -1.1),
        reason("prompt-receipt", "", {"mx1.corp.example", "2 s"}, -0.3),
    };
}

std::vector<report::QuotedLine> tlsLines()
{
    return {
        {"fork-edge", 1,
         "Received: from app.partner.example (app.partner.example [192.0.2.7]) by out4.partner.example (Postfix) with "
         "ESMTPSA id "
         "F49BF9592AE for <anna@corp.example>; Mon, 14 Mar 2011 11:39:50 +0000"},
        {"fork-edge", 1,
         "Received: from out4.partner.example (out4.partner.example [192.0.2.40]) (using TLSv1.2 with cipher "
         "ECDHE-RSA-AES256-GCM-SHA384 "
         "(256/256 bits)) by mx1.corp.example (Postfix) with ESMTPS id 4A1F22 for <anna@corp.example>; Mon, 14 Mar "
         "2011 11:40:02 +0000"},
        {"fork-edge", 2,
         "Received: from out4.partner.example (out4.partner.example [192.0.2.40]) by mx1.corp.example (Postfix) with "
         "ESMTP id 77B0C1 for "
         "<anna@corp.example>; Mon, 14 Mar 2011 12:01:52 +0000"},
        {"scanner", 1, "X-Virus-Scanned: Debian amavisd-new at mx1.corp.example"},
        {"log-ack-lost", 0,
         "Mar 14 11:40:02 out4 postfix/smtp[812]: F49BF9592AE: conversation with mx1.corp.example timed out while "
         "sending end of data -- "
         "message may be sent more than once, to=<anna@corp.example>, subject=Secret merger plan"},
        {"fork-edge", 3, "Received: " + hostileText()},
    };
}

report::CauseEntry entry(const std::string &id, double probability, std::size_t count)
{
    report::CauseEntry entry;
    entry.id = id;
    const diagnosis::Causes causes = diagnosis::Causes::builtIn();
    if (const diagnosis::Cause *cause = causes.find(id))
        entry.byDesign = cause->byDesign;
    entry.probability = probability;
    entry.groups = count;
    entry.counted = entry.byDesign ? 0 : count; // list copies are not counted
    if (id == "tls-timeout-requeue") {
        entry.evidence = tlsReasons();
        entry.lines = tlsLines();
        entry.rivals = {{"av-server-inline", 0.06}};
    } else if (id == diagnosis::undetermined) {
        entry.evidence = {reason("gaps-compatible", "", {"600 s", "Exchange"}, 0.4)};
        entry.rivals = {{"client-resubmission", 0.41}, {"queue-replay", 0.33}};
    } else {
        entry.evidence = {reason("list-copy", "", {}, 4)};
        entry.lines = {{"list-copy", 2, "List-Id: <staff.corp.example>"}};
    }
    return entry;
}

diagnosis::GroupFinding finding(const duplicates::Group &group, const std::string &cause)
{
    diagnosis::GroupFinding finding;
    finding.groupId = group.id;
    finding.cause = cause;
    finding.probability = 0.97;
    finding.fork = diagnosis::ForkPoint{2, "mx1.corp.example", "out4.partner.example", "sender"};
    for (std::size_t i = 1; i < group.copies.size(); ++i)
        finding.gaps.push_back(*group.copies[i].internalDate - *group.copies[i - 1].internalDate);
    finding.schedule = finding.gaps.size() > 1 ? "postfix" : "";
    return finding;
}

std::string causeOf(Mood mood, std::size_t i)
{
    if (mood == Mood::ByDesign || i >= faults + 2)
        return "list-plus-direct";
    if (mood == Mood::CannotTell || i >= faults)
        return std::string(diagnosis::undetermined);
    return "tls-timeout-requeue";
}

} // namespace

std::string hostileText()
{
    return "<img src=\"file:///etc/passwd\"><b>invoice</b> %1 %n &amp; \u202Egnp.exe\u200B\x1b[31m " +
           std::string(10'000, 'a');
}

std::vector<duplicates::Group> groups()
{
    std::vector<duplicates::Group> all;
    for (std::size_t i = 0; i < inAll; ++i)
        all.push_back(group(i));
    return all;
}

std::shared_ptr<const widgets::CauseFindings> causes(Mood mood)
{
    auto findings = std::make_shared<report::Findings>();
    diagnosis::Diagnosis diagnosis;
    std::vector<duplicates::Group> all = mood == Mood::NoCopies ? std::vector<duplicates::Group>() : groups();
    std::map<std::string, std::size_t> counts;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string cause = causeOf(mood, i);
        diagnosis.groups.push_back(finding(all[i], cause));
        findings->ofGroup[all[i].id] = {cause, 0.97};
        ++counts[cause];
    }
    for (const char *id : {"tls-timeout-requeue", "undetermined", "list-plus-direct"}) {
        if (counts[id] > 0)
            findings->causes.push_back(entry(id, id == diagnosis::undetermined ? 0.41 : 0.97, counts[id]));
    }
    findings->groups = all.size();
    findings->ownHosts = {"mx1.corp.example", "mx2.corp.example"};
    findings->ownHostsInferred = true;
    std::vector<widgets::SingleSize> singles;
    for (std::size_t i = 0; i < 310; ++i)
        singles.push_back({monday + static_cast<EpochSeconds>(i) * 400, 2'000 + (i * i * 977) % 1'900'000});
    const auto rows = widgets::GroupRows::make(std::move(all));
    return widgets::CauseFindings::make(diagnosis, std::move(findings), *rows, singles);
}

report::Source reportSource()
{
    report::Source source;
    source.server = "mail.corp.example";
    source.account = AccountId{"anna@mail.corp.example:993"};
    source.madeAt = monday + 700'000;
    source.period = std::pair(monday, monday + 600'000);
    source.mailboxes = 4;
    source.groups = groups();
    source.groupsInAll = source.groups.size();
    source.totals.messages = 400;
    source.totals.groups = faults + 2;
    for (const duplicates::Group &group : source.groups)
        source.totals.extraCopies += group.byDesign ? 0 : group.extraCount();
    source.findings = causes(Mood::Clear)->findings;
    return source;
}

widgets::GroupDetails details(const std::string &groupId, std::size_t copies)
{
    widgets::GroupDetails details;
    details.groupId = groupId;
    const auto hop = [](const char *by, const char *from, const char *with, const std::string &id, EpochSeconds at) {
        mime::Hop made;
        made.by = by;
        made.from = from;
        made.with = with;
        made.id = id;
        made.date = at;
        return made;
    };
    EpochSeconds at = monday + 42'000;
    for (std::size_t i = 0; i < copies; ++i) {
        const std::string n = std::to_string(i);
        widgets::GroupDetails::Copy copy;
        copy.ref = {MailboxName{i == 2 ? "Projects/River" : "INBOX"}, UidValidity{7},
                    Uid{static_cast<std::uint32_t>(i + 1)}};
        copy.internalDate = at + 19;
        copy.hops = {hop("store.corp.example", "mx1.corp.example", "LMTP", "C" + n, at + 18),
                     hop("mx1.corp.example", "out4.partner.example", i % 2 == 0 ? "ESMTPS" : "ESMTP", "B" + n, at),
                     hop("out4.partner.example", "app.partner.example", "ESMTPSA", "F49BF9592AE", monday + 41'990),
                     hop("app.partner.example", "", "HTTP", "A1", monday + 41'987)};
        details.copies.push_back(std::move(copy));
        at += gaps.at(i % gaps.size());
    }
    return details;
}

} // namespace cause

} // namespace onecopy::samples
