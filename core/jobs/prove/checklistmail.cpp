// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/checklistmail.h"

#include "core/base/text.h"
#include "core/probe/sequential.h"
#include "core/smtp/address.h"
#include "core/store/accountjson.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <random>
#include <set>

namespace onecopy::jobs {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::uint64_t eicarBytes = 1'000;
constexpr int fewestRepeated = 2;                         ///< one alone may be an accident
constexpr std::chrono::milliseconds firstGuess{2'000};    ///< for one mail, before one was sent
constexpr std::chrono::milliseconds shortestQuiet{1'000}; ///< after the last copy; longer where copies come far apart
constexpr std::chrono::milliseconds soonestAgain{5'000};  ///< of what a server sends from its queue

std::string randomBytes()
{
    std::random_device random;
    std::string bytes;
    while (bytes.size() < 16)
        bytes += static_cast<char>(random() & 0xFFU);
    return bytes;
}

probe::Plan planOf(const ChecklistMail &mail)
{
    probe::Plan plan;
    plan.run = probe::newRun(randomBytes());
    plan.to = mail.to;
    plan.from = mail.to;
    const auto &smtp = mail.login.account.smtp;
    if (smtp && smtp->user.find('@') != std::string::npos)
        plan.from = smtp->user;
    plan.sizes = {mail.bytes};
    plan.count = mail.count;
    plan.sender = mail.sender;
    return plan;
}

/// Counts while the mails of one setting are on their way, and says when that can end.
class ArmWatch
{
public:
    ArmWatch(ChecklistArm arm, const ChecklistMail &mail, const std::optional<probe::Arm> &before,
             const ChecklistMailSink &tell)
        : m_mail(mail)
        , m_before(before)
        , m_tell(tell)
    {
        m_news.arm = arm;
        m_news.count = mail.count;
    }

    void take(const ProbeEvent &event)
    {
        if (event.kind == ProbeEvent::Kind::Sending)
            ++m_begun;
        if (event.kind == ProbeEvent::Kind::Attempted) {
            m_news.sent = std::max(m_news.sent, event.number);
            m_lastSent = SteadyClock::now();
        }
        if (event.kind == ProbeEvent::Kind::Arrived)
            takeArrival(event);
        m_news.arrived = static_cast<int>(m_arrived.size());
        m_news.repeated = static_cast<int>(m_repeated.size());
        m_news.left = left();
        m_news.putOff = event.kind == ProbeEvent::Kind::PutOff && event.outcome.fault
                            ? printable(event.outcome.fault->serverText)
                            : std::string();
        if (m_tell)
            m_tell(m_news);
    }

    /// So many were copied again that the change has no effect, even if all the others on their way come once.
    [[nodiscard]] bool isClear() const
    {
        if (m_news.arm != ChecklistArm::Changed || !m_before || m_before->repeated == 0 ||
            m_news.repeated < fewestRepeated)
            return false;
        // In the order in which they were sent; of those after the last repeated one nobody can tell yet.
        probe::SequentialTest test(static_cast<double>(m_before->repeated) / m_before->probes);
        for (int number = 1; number <= *m_repeated.rbegin(); ++number)
            test.add(m_repeated.contains(number));
        const probe::Arm soFar{static_cast<std::uint32_t>(std::max(m_begun, m_news.repeated)),
                               static_cast<std::uint32_t>(m_news.repeated)};
        return test.state() == probe::SequentialTest::State::StillThere &&
               probe::compare(*m_before, soFar).verdict == probe::Verdict::NoEffect;
    }

    /// Every mail has come again, and no more copies of it follow: then there is nothing left to wait for. Called on
    /// the job's thread, while the events come on another.
    [[nodiscard]] bool isComplete() const
    {
        const std::lock_guard lock(m_mutex);
        if (static_cast<int>(m_repeated.size()) < m_news.count)
            return false;
        const auto quiet = std::max<SteadyClock::duration>(shortestQuiet, m_longestGap + m_longestGap / 2);
        return SteadyClock::now() - m_lastArrival >= quiet;
    }

private:
    void takeArrival(const ProbeEvent &event)
    {
        const std::lock_guard lock(m_mutex);
        m_lastArrival = SteadyClock::now();
        const auto [before, first] = m_lastOf.try_emplace(event.number, m_lastArrival);
        (first ? m_arrived : m_repeated).insert(event.number);
        m_longestGap = std::max(m_longestGap, m_lastArrival - before->second);
        before->second = m_lastArrival;
    }
    [[nodiscard]] std::chrono::milliseconds left() const
    {
        using std::chrono::milliseconds;
        const auto sinceLast = std::chrono::duration_cast<milliseconds>(SteadyClock::now() - m_lastSent);
        if (m_news.sent >= m_news.count)
            return std::max(m_mail.wait - sinceLast, milliseconds(0));
        const auto sending = std::chrono::duration_cast<milliseconds>(m_lastSent - m_start);
        const auto each = m_news.sent > 0 ? sending / m_news.sent : firstGuess;
        return each * (m_news.count - m_news.sent) + m_mail.wait;
    }

    const ChecklistMail &m_mail;
    const std::optional<probe::Arm> &m_before;
    const ChecklistMailSink &m_tell;
    ChecklistMailNews m_news;
    int m_begun = 0;
    std::set<int> m_arrived;
    std::set<int> m_repeated;
    mutable std::mutex m_mutex;                      ///< of what isComplete() reads
    std::map<int, SteadyClock::time_point> m_lastOf; ///< when the newest copy of a mail came
    SteadyClock::time_point m_lastArrival = SteadyClock::now();
    SteadyClock::duration m_longestGap{0}; ///< between two copies of one mail
    SteadyClock::time_point m_start = SteadyClock::now();
    SteadyClock::time_point m_lastSent = m_start;
};

/// Copies that are made of one delivery come together; no queue and no collector sends so soon again. By the moments
/// when they were seen, where each was; else by the server's dates; what has neither may have come at any time.
bool cameTogether(const std::vector<ProbeArrival> &arrivals)
{
    std::vector<std::chrono::milliseconds> seen;
    std::vector<std::chrono::milliseconds> dated;
    for (const ProbeArrival &arrival : arrivals) {
        if (arrival.after)
            seen.push_back(*arrival.after);
        if (arrival.internalDate)
            dated.emplace_back(std::chrono::seconds(*arrival.internalDate));
    }
    const auto &times = seen.size() == arrivals.size() ? seen : dated;
    if (times.size() != arrivals.size())
        return false;
    const auto [first, last] = std::ranges::minmax(times);
    return last - first < soonestAgain;
}

/// More copies may follow. A sender that is played is at its end: what it has handed over is all that there is.
bool isUnfinished(const ProbedMail &mail, bool impatient)
{
    return mail.arrivals.size() > 1 &&
           (impatient ? mail.handedOver() != mail.arrivals.size() : !cameTogether(mail.arrivals));
}

/// What the server has said to mail that it took none of. RFC 5321 4.2.1: 4yz is not for good (greylisting).
std::optional<Fault> refusalOf(const ProbeReport &report)
{
    std::optional<Fault> refusal;
    for (const ProbedMail &sent : report.mails) {
        for (const ProbeAttempt &attempt : sent.attempts) {
            if (attempt.outcome != ProbeAttempt::Outcome::Refused)
                return std::nullopt;
            const bool later = attempt.reply.starts_with('4');
            refusal = Fault{later ? FaultKind::ServerUnavailable : FaultKind::ServerRefused, "checklist run",
                            later ? "the test mail was put off" : "the test mail was refused", attempt.reply};
        }
    }
    return refusal;
}

/// What is common to the measurements of a step.
struct Counting
{
    ChecklistMail mail;
    Context context;
    ChecklistMailSink tell;
    std::optional<probe::Arm> before{};
    std::vector<std::string> runs{}; ///< of which a server that sends mail again may bring more
};

Result<probe::Arm> countOne(ChecklistArm which, Counting &counting)
{
    const ChecklistMail &mail = counting.mail;
    const Context &context = counting.context;
    std::stop_source enough;
    const std::stop_callback asked(context.stop, [&enough] { enough.request_stop(); });
    Context own = context;
    own.stop = enough.get_token();
    own.progress = {}; // the probe's own; `tell` says more
    ArmWatch watch(which, mail, counting.before, counting.tell);
    bool clear = false;
    ProbeRequest request{mail.login, planOf(mail), mail.wait, {}};
    request.enough = [&watch] { return watch.isComplete(); };
    const ProbeReport report = probe(request, own, [&](const ProbeEvent &event) {
        watch.take(event);
        if (!clear && watch.isClear()) {
            clear = true;
            enough.request_stop();
        }
    });
    counting.runs.push_back(report.run);
    const bool endedEarly =
        clear && !context.stop.stop_requested() && report.fault && report.fault->kind == FaultKind::Cancelled;
    if (report.fault && !endedEarly)
        return tl::unexpected(*report.fault);
    probe::Arm arm = armOf(report, mail.sender.has_value());
    if (endedEarly)
        arm.missing = 0; // the last ones had no time to come
    if (arm.probes != 0)
        return arm;
    if (auto refusal = refusalOf(report))
        return tl::unexpected(std::move(*refusal));
    return fail(FaultKind::Timeout, "checklist run", std::string(noTestMail));
}

/// With the EICAR test file, or a small mail without it.
ProbeReport sendOne(const ChecklistMail &mail, const Context &context, bool eicar)
{
    ProbeRequest request{mail.login, planOf(mail), mail.wait, {}};
    request.plan.sizes = {eicarBytes};
    request.plan.count = 1;
    request.plan.sender.reset();
    request.plan.eicar = eicar;
    std::atomic<bool> came = false;
    request.enough = [&came] { return came.load(); };
    Context own = context;
    own.progress = {};
    return probe(request, own, [&came](const ProbeEvent &event) {
        if (event.kind == ProbeEvent::Kind::Arrived)
            came = true;
    });
}

/// The EICAR file was taken, and did not come. Behind a queue whose scanner is dead nothing comes at all.
Result<bool> keptBack(const ChecklistMail &mail, const Context &context)
{
    const ProbeReport report = sendOne(mail, context, false);
    if (report.fault && report.fault->kind == FaultKind::Cancelled)
        return tl::unexpected(*report.fault);
    if (report.mails.empty() || report.mails.front().arrivals.empty())
        return fail(FaultKind::ServerUnavailable, "scanner",
                    "the EICAR file did not come, and neither did a test mail without it");
    return true;
}

/// std::function copies what it holds; a secret must not be copied, and the arms must be one thing.
std::shared_ptr<Counting> countingOf(ChecklistMail mail, Context context, ChecklistMailSink tell)
{
    return std::make_shared<Counting>(Counting{std::move(mail), std::move(context), std::move(tell)});
}

CountArm countWith(std::shared_ptr<Counting> counting)
{
    return [counting = std::move(counting)](ChecklistArm which) -> Result<probe::Arm> {
        auto arm = countOne(which, *counting);
        if (arm && which == ChecklistArm::Before)
            counting->before = *arm;
        return arm;
    };
}

} // namespace

probe::Arm armOf(const ProbeReport &report, bool impatient)
{
    probe::Arm arm;
    for (const ProbedMail &mail : report.mails) {
        // The sender that is played never hears of most of its mail; that it came tells enough.
        if (!mail.arrivals.empty() && (mail.accepted() || impatient)) {
            ++arm.probes;
            arm.repeated += mail.arrivals.size() > 1 ? 1 : 0;
            arm.unfinished += isUnfinished(mail, impatient) ? 1 : 0;
        } else if (mail.arrivals.empty() && mail.handedOver() > 0) {
            ++arm.missing;
        } else if (!mail.attempts.empty()) {
            ++arm.notTaken;
        }
    }
    return arm;
}

Result<void> check(const ChecklistMail &mail)
{
    if (auto fine = probe::check(planOf(mail)); !fine)
        return fine;
    return smtp::checkAddress(mail.to);
}

CountArm countCopies(ChecklistMail mail, Context context, ChecklistMailSink tell)
{
    return countWith(countingOf(std::move(mail), std::move(context), std::move(tell)));
}

Result<bool> scannerCatches(const ChecklistMail &mail, const Context &context)
{
    const ProbeReport report = sendOne(mail, context, true);
    if (report.mails.empty() || report.mails.front().attempts.empty())
        return report.fault ? Result<bool>(tl::unexpected(*report.fault)) : false;
    const ProbedMail &sent = report.mails.front();
    const ProbeAttempt &last = sent.attempts.back();
    // RFC 5321 4.2.1: only a no for good, and to the file itself, says what the scanner thinks of it. A scanner that
    // does not work has its mail put off.
    if (last.outcome == ProbeAttempt::Outcome::Refused && last.phases.ack && last.reply.starts_with('5'))
        return true;
    if (last.outcome == ProbeAttempt::Outcome::Refused)
        return fail(FaultKind::ServerUnavailable, "scanner", "the EICAR file was put off, or refused unseen",
                    last.reply);
    if (report.fault && report.fault->kind == FaultKind::Cancelled)
        return tl::unexpected(*report.fault);
    if (report.fault || !sent.accepted())
        return fail(FaultKind::ServerUnavailable, "scanner", "nobody can tell what became of the EICAR file");
    if (!sent.arrivals.empty())
        return false;
    return keptBack(mail, context);
}

ScannerCheck scannerCheck(ChecklistMail mail, Context context)
{
    context.stop = {};
    auto checking = std::make_shared<std::pair<ChecklistMail, Context>>(std::move(mail), std::move(context));
    return [checking] { return scannerCatches(checking->first, checking->second); };
}

void measureWith(ChecklistRequest &request, ChecklistMail mail, Context context, ChecklistMailSink tell)
{
    const Account &account = mail.login.account;
    request.account = account.id().value;
    request.mail.to = mail.to;
    request.mail.smtp = account.smtp ? toUrl(Protocol::Smtp, *account.smtp) : std::string();
    request.mail.bytes = mail.bytes;
    request.mail.route = store::settingsToJson(account);
    request.mail.waitSeconds = static_cast<std::uint32_t>(std::chrono::ceil<std::chrono::seconds>(mail.wait).count());
    auto counting = countingOf(std::move(mail), std::move(context), std::move(tell));
    request.count = countWith(counting);
    request.tidyUp = [counting]() -> std::uint64_t {
        return counting->runs.empty()
                   ? 0
                   : cleanLateCopies(counting->mail.login, counting->runs, counting->context).left.size();
    };
}

} // namespace onecopy::jobs
