// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <array>

namespace onecopy::samples {

inline namespace pages {

namespace {

struct Mail
{
    const char *subject;
    const char *sender;
    const char *address;
    std::uint64_t size;
};

constexpr std::array<Mail, 11> mails{{
    {"Drawings rev. F (3 attachments)", "Anna Kovács", "anna@corp.example", 8'100'000},
    {"AW: Übersicht der Messwerte", "Jörg Müller", "joerg@corp.example", 2'400'000},
    {"見積書の件", "田中太郎", "tanaka@partner.example", 3'000'000},
    {"عرض السعر المحدث", "ليلى حداد", "layla@partner.example", 2'900'000},
    {"הצעת מחיר 17 (v2)", "דוד לוי", "david@partner.example", 2'200'000},
    {"Отчёт за неделю", "Ирина Петрова", "irina@partner.example", 2'600'000},
    {"Re: contract annex", "O'Brien, Pat", "pat@supplier.example", 2'900'000},
    {"Scan from MFP-3", "", "scanner@corp.example", 5'600'000},
    {"Very long subject that goes on about the minutes of the meeting of the committee for the renewal of the "
     "building at the river, the budget for next year, and everything else that was said there",
     "A person with a remarkably long name who signs with every title", "long@corp.example", 48'000'000},
    {"Unbreakable_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "news", "unbreakable.address.without.any.place.to.wrap@a-very-long-domain-name.example", 48'000},
    {"<img src=\"file:///etc/passwd\"><b>invoice</b> %1 %n \u202Egnp.exe", "<script>alert(1)</script>",
     "evil@bad.example", 2'100'000},
}};

duplicates::Class classOf(std::size_t i)
{
    using duplicates::Class;
    constexpr std::array classes{Class::A, Class::B, Class::B, Class::B, Class::C, Class::D, Class::A, Class::E};
    return classes.at(i % classes.size());
}

duplicates::Group group(std::size_t i)
{
    const auto &mail = mails.at(i % mails.size());
    duplicates::Group group;
    group.id = "00000000" + std::to_string(10'000'000 + i);
    group.cls = classOf(i);
    group.proved = i % 5 != 4;
    group.byDesign = i % 23 == 22;
    group.messageId = "<" + std::to_string(i) + "@corp.example>";
    group.face.subject = mail.subject;
    if (i >= mails.size()) {
        group.face.subject += " " + std::to_string(i);
    }
    group.face.fromName = mail.sender;
    group.face.fromAddress = mail.address;
    group.size = mail.size;
    const auto copies = 2 + (i * 7 + 5) % 6;
    const auto first =
        monday + static_cast<EpochSeconds>(i % 7) * 86'400 + 32'400 + static_cast<EpochSeconds>(i % 300) * 61;
    for (std::size_t n = 0; n < copies; ++n) {
        duplicates::Copy copy;
        copy.ref = {MailboxName{n % 3 == 2 ? "Projects/River" : "INBOX"}, UidValidity{7},
                    Uid{static_cast<std::uint32_t>(i * 10 + n + 1)}};
        copy.internalDate = first + static_cast<EpochSeconds>(n) * 600;
        copy.size = mail.size;
        copy.role = n == 0 ? duplicates::Role::Original : duplicates::Role::Extra;
        group.copies.push_back(copy);
    }
    return group;
}

jobs::ConnectionReport::StepResult step(jobs::ConnectionReport::StepResult::Kind kind, bool ok, std::int64_t ms,
                                        const char *detail)
{
    return {kind, ok, ms, detail};
}

} // namespace

report::Source reportSource(std::size_t groups)
{
    report::Source source;
    source.server = "mail.corp.example";
    source.user = "anna";
    source.account = AccountId{"anna@mail.corp.example:993"};
    source.madeAt = monday + 7 * 86'400 + 50'520;
    source.period = std::pair{monday + 28'800, monday + 6 * 86'400 + 64'800};
    source.mailboxes = 4;
    source.totals.messages = 18'240;
    for (std::size_t i = 0; i < groups; ++i) {
        source.groups.push_back(group(i));
        const auto &made = source.groups.back();
        if (made.byDesign) {
            ++source.totals.byDesign;
        } else if (made.cls == duplicates::Class::E) {
            ++source.totals.related;
        } else {
            ++source.totals.groups;
            source.totals.extraCopies += made.extraCount();
            source.totals.extraBytes += made.extraCount() * made.size;
        }
    }
    constexpr std::array<std::pair<std::uint32_t, std::uint32_t>, 7> days{
        {{12, 9}, {14, 31}, {9, 8}, {15, 22}, {13, 35}, {2, 0}, {3, 4}}};
    for (std::size_t day = 0; day < days.size(); ++day) {
        const auto start = monday + static_cast<EpochSeconds>(day) * 86'400;
        source.bins.push_back({start, start + 86'400, days[day].first, days[day].second});
    }
    source.groupsInAll = groups;
    source.removals = {{"2011-03-18T10-00-00-ab12", monday + 4 * 86'400 + 36'000, 16, 0, "done", "Onecopy removed"},
                       {"2011-03-17T09-00-00-cd34", monday + 3 * 86'400 + 32'400, 5, 5, "undone", "Onecopy removed"}};
    source.oldTlsAllowed = true;
    return source;
}

Account account(const std::string &name, const std::string &host)
{
    Account account;
    account.name = name;
    account.imap = ServerAddress{{host, 993, net::Security::ImplicitTls}, "anna@corp.example"};
    return account;
}

jobs::ConnectionReport goodConnection()
{
    using Kind = jobs::ConnectionReport::StepResult::Kind;
    jobs::ConnectionReport report;
    report.ok = true;
    report.server = "Dovecot";
    report.capabilities = {"IMAP4rev1", "IDLE", "UIDPLUS", "MOVE", "CONDSTORE"};
    report.tls = {"TLSv1.3", "TLS_AES_256_GCM_SHA384", false};
    report.mechanism = "SCRAM-SHA-256";
    report.loginMs = 38;
    report.steps = {step(Kind::Name, true, 12, "192.0.2.10"),
                    step(Kind::Connect, true, 9, "port 993"),
                    step(Kind::Tls, true, 41, "TLSv1.3 TLS_AES_256_GCM_SHA384"),
                    step(Kind::Greeting, true, 3, "Dovecot ready."),
                    step(Kind::Login, true, 38, "SCRAM-SHA-256"),
                    step(Kind::Capabilities, true, 2, "IDLE UIDPLUS MOVE CONDSTORE"),
                    step(Kind::Mailboxes, true, 15, "12 mailboxes")};
    return report;
}

std::vector<jobs::TestedServer> onImap(const jobs::ConnectionReport &report)
{
    return {{Protocol::Imap, {{"mail.corp.example", 993, net::Security::ImplicitTls}, "anna"}, report}};
}

jobs::ConnectionReport refusedLogin()
{
    auto report = goodConnection();
    report.ok = false;
    report.steps.resize(5);
    report.steps[4] = step(jobs::ConnectionReport::StepResult::Kind::Login, false, 2'041, "PLAIN");
    report.fault = Fault{FaultKind::LoginRefused, "imap AUTHENTICATE", "NO",
                         "[AUTHENTICATIONFAILED] <b>Authentication failed</b> for anna@corp.example"};
    return report;
}

jobs::ConnectionReport rejectedCertificate()
{
    auto report = goodConnection();
    report.ok = false;
    report.steps.resize(3);
    report.steps[2] = step(jobs::ConnectionReport::StepResult::Kind::Tls, false, 44, "certificate rejected");
    report.fault = Fault{FaultKind::CertificateRejected, "tls mail.corp.example:993", "expired", {}};
    net::CertificateInfo certificate;
    certificate.subject = "CN=mail.good.example<table>.evil.example";
    certificate.issuer = "CN=Corp internal CA, O=Corp";
    certificate.sha256 = "3b7f0c9e5d2a48b1c6f7e8d9a0b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3";
    certificate.notBefore = "2009-02-01T00:00:00Z";
    certificate.notAfter = "2011-02-01T00:00:00Z";
    certificate.names = {"mail.good.example", "*.corp.example"};
    certificate.problems = {{"It expired on %1.", {"2011-02-01"}},
                            {"It is for %1, not for %2.", {"mail.good.example", "mail.corp.example"}},
                            {"It was issued by someone unknown to this computer: %1", {"CN=Corp internal CA, O=Corp"}}};
    report.certificate = certificate;
    return report;
}

std::vector<store::Run> runs()
{
    using store::RunState;
    std::vector<store::Run> runs(4);
    const auto fill = [&](std::size_t i, const char *id, RunState state, EpochSeconds at, std::uint64_t planned,
                          std::uint64_t removed, std::uint64_t restored) {
        runs[i].id = id;
        runs[i].account = AccountId{"anna@mail.corp.example:993"};
        runs[i].state = state;
        runs[i].startedAt = at;
        runs[i].endedAt = state == RunState::Open ? 0 : at + 64;
        runs[i].planned = planned;
        runs[i].removed = removed;
        runs[i].restored = restored;
    };
    fill(0, "2011-03-18T10-00-00-ab12", RunState::Done, monday + 4 * 86'400 + 36'000, 16, 16, 0);
    fill(1, "2011-03-17T09-00-00-cd34", RunState::Undone, monday + 3 * 86'400 + 32'400, 5, 5, 5);
    fill(2, "2011-03-16T15-30-00-ef56", RunState::Open, monday + 2 * 86'400 + 55'800, 40, 23, 0);
    fill(3, "2011-03-15T08-12-00-aa78", RunState::Stopped, monday + 86'400 + 29'520, 12, 3, 0);
    return runs;
}

std::vector<store::JournalEntry> journal(const std::string &runId)
{
    std::vector<store::JournalEntry> entries;
    for (std::uint32_t i = 0; i < 16; ++i) {
        for (const auto step : {store::Step::Intent, i == 13 ? store::Step::LeftAlone : store::Step::Moved}) {
            store::JournalEntry entry;
            entry.sequence = entries.size() + 1;
            entry.runId = runId;
            entry.at = monday + 4 * 86'400 + 36'000 + static_cast<EpochSeconds>(entries.size());
            entry.step = step;
            entry.source = {MailboxName{i % 4 == 3 ? "Entw&APw-rfe" : "INBOX"}, UidValidity{7}, Uid{100 + i}};
            if (step == store::Step::Moved) {
                entry.target = CopyRef{MailboxName{"Onecopy removed"}, UidValidity{9}, Uid{i + 1}};
            }
            entry.size = mails.at(i % mails.size()).size;
            entry.messageId = i == 10 ? "<=cmd|' /C calc'!A0@bad.example>" : "<" + std::to_string(i) + "@corp.example>";
            entry.detail = step == store::Step::LeftAlone ? "content-differs" : "";
            entries.push_back(entry);
        }
    }
    return entries;
}

std::vector<jobs::WatchEvent> arrivals(EpochSeconds now, int minutes)
{
    std::vector<jobs::WatchEvent> events(1);
    events[0].kind = jobs::WatchEvent::Kind::Ready;
    events[0].seenAt = now - minutes * 60;
    for (int minute = 0; minute < minutes; ++minute) {
        for (int n = 0; n < 1 + (minute * 5) % 4; ++n) {
            const auto &mail = mails.at(static_cast<std::size_t>(minute + n) % mails.size());
            jobs::WatchEvent event;
            event.kind = jobs::WatchEvent::Kind::Arrival;
            event.ref = {MailboxName{"INBOX"}, UidValidity{7}, Uid{static_cast<std::uint32_t>(events.size())}};
            event.copy = minute >= 3 && n >= 2 ? static_cast<std::uint32_t>(n) : 1;
            event.messageId =
                "<" + std::to_string(event.copy > 1 ? (minute % 3) * 10 : minute * 10 + n) + "@corp.example>";
            event.size = mail.size;
            event.seenAt = now - (minutes - minute) * 60 + n * 7;
            event.internalDate = event.seenAt;
            event.face = {mail.subject, mail.sender, mail.address, {}, event.seenAt};
            events.push_back(event);
        }
    }
    return events;
}

} // namespace pages

} // namespace onecopy::samples
