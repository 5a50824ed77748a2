// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/testconnection.h"

#include "core/imap/client.h"

#include <chrono>

namespace onecopy::jobs {

namespace {

using Kind = ConnectionReport::StepResult::Kind;

/// The step at which a session that did not open stopped.
Kind failedStep(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::NameNotFound: return Kind::Name;
    case FaultKind::ConnectionRefused:
        return Kind::Connect;
    case FaultKind::TlsFailed:
    case FaultKind::TlsNotOffered:
    case FaultKind::CertificateRejected:
    case FaultKind::InjectedPlaintext: return Kind::Tls;
    case FaultKind::NotAMailServer:
    case FaultKind::Protocol:
    case FaultKind::Limit: return Kind::Greeting;
    case FaultKind::LoginRefused:
    case FaultKind::MechanismMissing:
    case FaultKind::SecretMissing:
    case FaultKind::CleartextRefused: return Kind::Login;
    default: return Kind::Connect;
    }
}

void addStep(ConnectionReport &report, Kind kind, bool ok, std::int64_t ms, std::string detail)
{
    report.steps.push_back({kind, ok, ms, std::move(detail)});
}

void addOpenSteps(ConnectionReport &report, const Login &login, const imap::OpenReport &opened, const std::optional<Fault> &fault)
{
    const std::string where = login.account.imap ? login.account.imap->endpoint.hostPort() : std::string();
    const auto stopsAt = [&](Kind kind) { return fault && failedStep(*fault) == kind; };
    const auto step = [&](Kind kind, std::int64_t ms, std::string detail) {
        addStep(report, kind, !stopsAt(kind), ms, stopsAt(kind) ? fault->detail : std::move(detail));
        return !stopsAt(kind);
    };
    if (!step(Kind::Name, 0, where) || !step(Kind::Connect, opened.connectMs, where))
        return;
    const std::string tls = opened.tls.protocol.empty() ? std::string() : opened.tls.protocol + " " + opened.tls.cipher;
    if (!step(Kind::Tls, 0, tls) || !step(Kind::Greeting, 0, opened.greeting))
        return;
    step(Kind::Login, opened.loginMs, opened.mechanism);
}

} // namespace

ConnectionReport testImap(const Login &login, const Context &context)
{
    ConnectionReport report;
    if (!login.account.imap) {
        report.fault = Fault{FaultKind::Usage, "imap", "no IMAP server is given", {}};
        return report;
    }
    imap::OpenReport opened;
    auto client = imap::Client::open(imapLogin(login), context.stop, &opened);
    report.server = opened.serverName;
    report.tls = opened.tls;
    report.certificate = opened.certificate;
    report.mechanism = opened.mechanism;
    report.loginMs = opened.loginMs;
    report.transcript = opened.transcript;
    if (!client) {
        report.fault = client.error();
        addOpenSteps(report, login, opened, report.fault);
        return report;
    }
    addOpenSteps(report, login, opened, std::nullopt);
    for (const std::string &word : client->capabilities().words())
        report.capabilities.push_back(word);
    addStep(report, Kind::Capabilities, true, 0, std::to_string(report.capabilities.size()));

    const auto began = std::chrono::steady_clock::now();
    auto mailboxes = client->list();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began).count();
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

} // namespace onecopy::jobs
