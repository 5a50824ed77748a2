// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/probe.h"

#include "core/base/limits.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/prove/probecleaner.h"
#include "core/jobs/prove/probequota.h"
#include "core/jobs/prove/probesender.h"
#include "core/jobs/prove/probewatcher.h"
#include "core/probe/mailstream.h"
#include "core/smtp/address.h"

#include <algorithm>
#include <random>
#include <thread>

namespace onecopy::jobs {

using namespace std::chrono_literals;

namespace {

/// After a stop the mails are removed all the same, but nobody waits for that as long as for an answer.
constexpr std::chrono::milliseconds patienceAfterStop = 15s;
constexpr std::chrono::milliseconds lookAgain = 1s;
/// What came so long ago was counted by whoever has sent it.
constexpr EpochSeconds lateAfter = 600;
/// A scan or a removal of this computer may work on the account.
constexpr std::chrono::milliseconds patienceForLock = 60s;

Result<void> checkRequest(const ProbeRequest &request)
{
    if (!request.login.account.smtp || !request.login.account.imap)
        return fail(FaultKind::Usage, "probe", "a probe needs an SMTP server to send and an IMAP server to look");
    if (auto fine = probe::check(request.plan); !fine)
        return fine;
    if (auto fine = smtp::checkAddress(request.plan.from); !fine)
        return fine;
    return smtp::checkAddress(request.plan.to);
}

bool mayHaveArrived(const ProbeAttempt &attempt)
{
    return attempt.outcome == ProbeAttempt::Outcome::Accepted || attempt.outcome == ProbeAttempt::Outcome::Unknown ||
           attempt.putOffAtTheDot();
}

std::uint64_t randomSeed()
{
    std::random_device random;
    return (std::uint64_t{random()} << 32U) | random();
}

ProbeCleanup cleanUp(const Login &login, const std::vector<std::string> &runs, const Context &context,
                     const std::stop_token &stop, const ProbeCleaner::Found &found,
                     std::optional<EpochSeconds> others = std::nullopt)
{
    // What a removal counts must not change under it.
    auto lock = store::WriterLock::take(context.storePath, patienceForLock, stop);
    // Where there is no store, nobody else of ours works on the account either.
    if (!lock && (lock.error().kind == FaultKind::StoreBusy || lock.error().kind == FaultKind::Cancelled)) {
        ProbeCleanup result;
        result.fault = std::move(lock.error());
        return result;
    }
    return ProbeCleaner(login, runs, stop, found, others).clean();
}

std::vector<probe::LatencySample> samplesOf(const std::vector<ProbedMail> &mails)
{
    std::vector<probe::LatencySample> samples;
    for (const ProbedMail &mail : mails) {
        for (const ProbeAttempt &attempt : mail.attempts) {
            if (attempt.outcome == ProbeAttempt::Outcome::Accepted && attempt.phases.ack)
                samples.push_back({mail.bytes, static_cast<double>(attempt.phases.ack->count()) / 1000});
        }
    }
    return samples;
}

/// One run, from the first look at the INBOX to the last.
class Probe
{
public:
    Probe(const ProbeRequest &request, const Context &context, const std::function<void(const ProbeEvent &)> &tell)
        : m_request(request)
        , m_context(context)
        , m_board(m_report.mails, tell)
    {
        m_report.run = request.plan.run;
    }

    ProbeReport run()
    {
        if (auto done = sendAndWait(); !done)
            m_report.fault = std::move(done.error());
        if (m_report.anySent())
            clean();
        m_report.model = probe::fitLatency(samplesOf(m_report.mails));
        if (m_report.model)
            m_report.timeouts = probe::timeoutsReached(*m_report.model, probe::knownSenders());
        return std::move(m_report);
    }

private:
    Result<void> sendAndWait()
    {
        if (auto fine = checkRequest(m_request); !fine)
            return fine;
        for (probe::Mail &mail : probe::mailsOf(m_request.plan, m_context.clock->now(), randomSeed())) {
            const std::uint64_t bytes = probe::MailStream(mail).totalBytes();
            m_report.mails.push_back({std::move(mail), bytes, {}, {}});
        }
        ProbeWatcher watcher(m_request.login, m_report.run, m_board);
        if (auto ready = watcher.waitUntilReady(m_context.stop); !ready)
            return ready;
        m_board.tell({});
        Result<void> sent = sendAll();
        // Also after a fault: what was sent before it still arrives.
        if (m_report.anySent() && !m_context.stop.stop_requested())
            waitForCopies();
        if (sent && m_context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "probe");
        return sent;
    }

    Result<void> sendAll()
    {
        ProbeSender sender(m_request, m_context.stop, m_board, m_report);
        ProgressMeter meter(m_context.progress, Phase::Watching, m_report.mails.size());
        const ProbeQuota quota(m_context.storePath);
        for (std::size_t i = 0; i < m_report.mails.size(); ++i) {
            // The board changes the list from another thread; a mail itself never changes.
            const probe::Mail mail = m_report.mails[i].mail;
            if (auto allowed = quota.take(m_context.clock->now()); !allowed)
                return allowed;
            if (auto done = sender.send(mail); !done)
                return done;
            meter.advance();
        }
        return {};
    }

    void waitForCopies()
    {
        const auto slices = static_cast<std::uint64_t>(m_request.wait / limits::waitSlice);
        ProgressMeter meter(m_context.progress, Phase::Watching, slices);
        const Deadline end = Deadline::in(m_request.wait);
        while (!end.passed() && !m_context.stop.stop_requested() && !(m_request.enough && m_request.enough())) {
            std::this_thread::sleep_for(end.left(limits::waitSlice));
            meter.advance();
        }
    }

    /// Mails that the server may have and that nobody has seen arrive.
    [[nodiscard]] bool someAreOnTheirWay() const
    {
        return std::any_of(m_report.mails.begin(), m_report.mails.end(),
                           [](const ProbedMail &mail) { return mail.handedOver() > mail.arrivals.size(); });
    }

    ProbeCleanup cleanOnce(const Login &login, const std::stop_token &stop)
    {
        return cleanUp(login, {m_report.run}, m_context, stop,
                       [&](const FoundProbe &found) { m_board.arrived(found.arrival, std::nullopt); });
    }

    void clean()
    {
        ProbeEvent cleaning;
        cleaning.kind = ProbeEvent::Kind::Cleaning;
        m_board.tell(cleaning);
        if (!m_context.stop.stop_requested()) {
            m_report.cleanup = cleanOnce(m_request.login, m_context.stop);
            if (!m_report.cleanup.fault || m_report.cleanup.fault->kind != FaultKind::Cancelled)
                return;
            m_report.fault = Fault{FaultKind::Cancelled, "probe", {}, {}};
        }
        cleanAfterStop();
    }

    /// Nobody leaves test mail in the mailboxes of others because somebody pressed a key.
    void cleanAfterStop()
    {
        Login login = m_request.login;
        login.silence = std::min(login.silence, patienceAfterStop);
        const std::uint64_t before = m_report.cleanup.removed;
        m_report.cleanup = cleanOnce(login, {});
        m_report.cleanup.found += before;
        m_report.cleanup.removed += before;
        const Deadline end = Deadline::in(patienceAfterStop);
        while (someAreOnTheirWay() && !m_report.cleanup.fault && !end.passed()) {
            std::this_thread::sleep_for(end.left(lookAgain));
            ProbeCleanup more = cleanOnce(login, {});
            m_report.cleanup.found += more.found;
            m_report.cleanup.removed += more.removed;
            m_report.cleanup.left = std::move(more.left);
            m_report.cleanup.fault = std::move(more.fault);
        }
    }

    const ProbeRequest &m_request;
    const Context &m_context;
    ProbeReport m_report;
    ProbeBoard m_board;
};

} // namespace

bool ProbeAttempt::putOffAtTheDot() const
{
    return outcome == Outcome::Refused && phases.ack && reply.starts_with('4');
}

bool ProbedMail::accepted() const
{
    return std::any_of(attempts.begin(), attempts.end(),
                       [](const ProbeAttempt &attempt) { return attempt.outcome == ProbeAttempt::Outcome::Accepted; });
}

std::size_t ProbedMail::handedOver() const
{
    return static_cast<std::size_t>(std::count_if(attempts.begin(), attempts.end(), mayHaveArrived));
}

bool ProbeReport::anySent() const
{
    return std::any_of(mails.begin(), mails.end(), [](const ProbedMail &mail) { return mail.handedOver() > 0; });
}

ProbeReport probe(const ProbeRequest &request, const Context &context,
                  const std::function<void(const ProbeEvent &)> &tell)
{
    return Probe(request, context, tell).run();
}

ProbeCleanup cleanProbes(const Login &login, const Context &context)
{
    if (!login.account.imap) {
        ProbeCleanup result;
        result.fault = Fault{FaultKind::Usage, "probe", "an IMAP server is needed to look for probe mail", {}};
        return result;
    }
    return cleanUp(login, {}, context, context.stop, {});
}

ProbeCleanup cleanLateCopies(const Login &login, const std::vector<std::string> &runs, const Context &context)
{
    Login patient = login;
    if (context.stop.stop_requested())
        patient.silence = std::min(patient.silence, patienceAfterStop);
    return cleanUp(patient, runs, context, {}, {}, context.clock->now() - lateAfter);
}

} // namespace onecopy::jobs
