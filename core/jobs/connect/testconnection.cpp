// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/connect/testconnection.h"

#include "core/imap/client.h"
#include "core/jobs/mailservers.h"
#include "core/managesieve/client.h"
#include "core/pop3/client.h"
#include "core/smtp/client.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <tuple>
#include <utility>

namespace onecopy::jobs {

namespace {

using Kind = ConnectionReport::StepResult::Kind;

/// Of what the server has shown to a person, and the same words once.
constexpr std::size_t mostAlerts = 5;

/// What is refused, or breaks off, at any step: the words of a protocol come after the connection, and a mechanism is
/// chosen where the login begins.
Kind stepReached(const Fault &fault, const ConnectionReport &report)
{
    if (!report.mechanism.empty())
        return Kind::Login;
    const bool spoken = fault.where.starts_with("imap ") || fault.where.starts_with("smtp ") ||
                        fault.where.starts_with("pop3 ") || fault.where.starts_with("managesieve ");
    return spoken ? Kind::Greeting : Kind::Connect;
}

/// The step at which a session that did not open stopped.
Kind failedStep(const Fault &fault, const ConnectionReport &report)
{
    switch (fault.kind) {
    case FaultKind::NameNotFound:
        return Kind::Name;
    case FaultKind::ConnectionRefused:
        return Kind::Connect;
    case FaultKind::TlsFailed:
    case FaultKind::TlsNotOffered:
    case FaultKind::CertificateRejected:
    case FaultKind::InjectedPlaintext:
        return Kind::Tls;
    case FaultKind::NotAMailServer:
        return Kind::Greeting;
    case FaultKind::Protocol:
    case FaultKind::Limit:
        return report.mechanism.empty() ? Kind::Greeting : Kind::Login;
    case FaultKind::LoginRefused:
    case FaultKind::MechanismMissing:
    case FaultKind::SecretMissing:
    case FaultKind::CleartextRefused:
        return Kind::Login;
    default:
        return stepReached(fault, report);
    }
}

bool endsSession(FaultKind kind)
{
    return kind == FaultKind::Protocol || kind == FaultKind::Limit || kind == FaultKind::Timeout ||
           kind == FaultKind::ConnectionLost || kind == FaultKind::Cancelled;
}

void addStep(ConnectionReport &report, Kind kind, bool ok, std::int64_t ms, std::string detail)
{
    report.steps.push_back({kind, ok, ms, std::move(detail)});
}

/// How a session of any protocol came up.
struct Opening
{
    std::string where;
    std::int64_t connectMs = 0;
    std::string greeting;
};

void addOpenSteps(ConnectionReport &report, const Opening &opened)
{
    const std::optional<Fault> &fault = report.fault;
    const auto stopsAt = [&](Kind kind) { return fault && failedStep(*fault, report) == kind; };
    const auto step = [&](Kind kind, std::int64_t ms, std::string detail) {
        addStep(report, kind, !stopsAt(kind), ms, stopsAt(kind) ? fault->detail : std::move(detail));
        return !stopsAt(kind);
    };
    if (!step(Kind::Name, 0, opened.where) || !step(Kind::Connect, opened.connectMs, opened.where))
        return;
    const std::string tls = report.tls.protocol.empty() ? std::string() : report.tls.protocol + " " + report.tls.cipher;
    if (!step(Kind::Tls, 0, tls) || !step(Kind::Greeting, 0, opened.greeting))
        return;
    step(Kind::Login, report.loginMs, report.mechanism);
}

/// What all open reports have.
template <class Opened> void take(ConnectionReport &report, const Opened &opened)
{
    report.server = opened.serverName;
    report.tls = opened.tls;
    report.certificate = opened.certificate;
    report.mechanism = opened.mechanism;
    report.transcript = opened.transcript;
}

/// Opens a session, and tells how far that went. None: `report.fault` says why.
template <class Session, class Spec, class Opened>
std::optional<Session> openSession(ConnectionReport &report, const Spec &spec, const ServerAddress &server,
                                   const Context &context, std::string Opened::*greeting)
{
    Opened opened;
    auto session = Session::open(spec, context.stop, &opened);
    take(report, opened);
    report.loginMs = opened.loginMs;
    if (!session)
        report.fault = session.error();
    addOpenSteps(report, {server.endpoint.hostPort(), opened.connectMs, opened.*greeting});
    return session ? std::optional<Session>(std::move(*session)) : std::nullopt;
}

/// What a server named, with its parameters.
std::vector<std::string> namedWith(const std::map<std::string, std::string, std::less<>> &words)
{
    std::vector<std::string> all;
    for (const auto &[word, parameters] : words)
        all.push_back(parameters.empty() ? word : word + " " + parameters);
    return all;
}

void addCapabilities(ConnectionReport &report, std::vector<std::string> words)
{
    report.capabilities = std::move(words);
    addStep(report, Kind::Capabilities, true, 0, std::to_string(report.capabilities.size()));
}

void addAlerts(ConnectionReport &report, imap::Client &client)
{
    for (imap::MailboxEvent &event : client.takeEvents()) {
        const bool isNew = std::ranges::find(report.alerts, event.text) == report.alerts.end();
        if (event.kind == imap::MailboxEvent::Kind::Alert && isNew && report.alerts.size() < mostAlerts)
            report.alerts.push_back(std::move(event.text));
    }
}

std::int64_t milliseconds(const smtp::Phases::Time &time)
{
    return time ? std::chrono::duration_cast<std::chrono::milliseconds>(*time).count() : 0;
}

} // namespace

ConnectionReport testImap(const Login &login, const Context &context)
{
    ConnectionReport report;
    if (!login.account.imap) {
        report.fault = Fault{FaultKind::Usage, "imap", "no IMAP server is given", {}};
        return report;
    }
    auto client =
        openSession<imap::Client>(report, imapLogin(login), *login.account.imap, context, &imap::OpenReport::greeting);
    if (!client)
        return report;
    const auto &words = client->capabilities().words();
    addCapabilities(report, {words.begin(), words.end()});

    const auto began = std::chrono::steady_clock::now();
    auto mailboxes = client->list();
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began).count();
    addAlerts(report, *client);
    if (!mailboxes) {
        report.fault = mailboxes.error();
        addStep(report, Kind::Mailboxes, false, took, report.fault->detail);
        return report;
    }
    addStep(report, Kind::Mailboxes, true, took, std::to_string(mailboxes->size()));
    report.ok = true;
    // The test has succeeded; a server that drops the line on LOGOUT changes nothing about that.
    [[maybe_unused]] const auto bye = client->logout();
    report.transcript = client->transcript();
    return report;
}

ConnectionReport testSmtp(const Login &login, const Context &context)
{
    ConnectionReport report;
    smtp::OpenReport opened;
    auto client = smtp::Client::open(smtpLogin(login), context.stop, &opened);
    take(report, opened);
    report.loginMs = milliseconds(opened.phases.auth);
    report.maskedBanner = opened.maskedBanner;
    report.maskedKeywords = opened.maskedKeywords;
    report.capabilities = opened.extensions; // also where the login fails
    if (!client)
        report.fault = client.error();
    addOpenSteps(report,
                 {login.account.smtp->endpoint.hostPort(), milliseconds(opened.phases.connect), opened.greeting});
    if (!client)
        return report;
    addStep(report, Kind::Capabilities, true, 0, std::to_string(report.capabilities.size()));
    report.ok = true;
    // The test has succeeded; a server that drops the line on QUIT changes nothing about that.
    [[maybe_unused]] const auto bye = client->quit();
    report.transcript = client->transcript();
    return report;
}

ConnectionReport testPop3(const Login &login, const Context &context)
{
    ConnectionReport report;
    auto client =
        openSession<pop3::Client>(report, pop3Login(login), *login.account.pop3, context, &pop3::OpenReport::greeting);
    if (!client)
        return report;
    addCapabilities(report, namedWith(client->capabilities().words));
    report.ok = true;
    report.transcript = client->transcript();
    report.identity = testPopIdentity(std::move(*client), login, context);
    // An id that cannot be had is a finding; a server that breaks off, or breaks the rules, does not work.
    if (report.identity->fault && endsSession(report.identity->fault->kind)) {
        report.ok = false;
        report.fault = report.identity->fault;
    }
    return report;
}

ConnectionReport testSieve(const Login &login, const Context &context)
{
    ConnectionReport report;
    auto client = openSession<managesieve::Client>(report, sieveLogin(login), *login.account.sieveServer(), context,
                                                   &managesieve::OpenReport::serverName);
    if (!client)
        return report;
    addCapabilities(report, namedWith(client->capabilities().words));
    report.ok = true;
    // The test has succeeded; a server that drops the line on LOGOUT changes nothing about that.
    [[maybe_unused]] const auto bye = client->logout();
    report.transcript = client->transcript();
    return report;
}

void testServers(const Login &login, const Context &context, const std::function<void(TestedServer)> &tell)
{
    const Account &account = login.account;
    using Test = ConnectionReport (*)(const Login &, const Context &);
    const std::array<std::tuple<Protocol, const std::optional<ServerAddress> &, Test>, 4> tests{
        {{Protocol::Imap, account.imap, testImap},
         {Protocol::Smtp, account.smtp, testSmtp},
         {Protocol::Pop3, account.pop3, testPop3},
         {Protocol::Sieve, account.sieve, testSieve}}};
    for (const auto &[protocol, server, test] : tests) {
        if (server && !context.stop.stop_requested())
            tell({protocol, *server, test(login, context)});
    }
}

std::vector<TestedServer> testServers(const Login &login, const Context &context)
{
    std::vector<TestedServer> all;
    testServers(login, context, [&all](TestedServer tested) { all.push_back(std::move(tested)); });
    return all;
}

} // namespace onecopy::jobs
