// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/checklistmail.h"

#include "core/base/text.h"
#include "core/jobs/probe.h"
#include "core/probe/sequential.h"

#include <algorithm>
#include <random>
#include <set>

namespace onecopy::jobs {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::uint64_t eicarBytes = 1'000;
constexpr int fewestRepeated = 2;                      ///< one alone may be an accident
constexpr std::chrono::milliseconds firstGuess{2'000}; ///< for one mail, before one was sent

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
            ++m_news.sent;
            m_lastSent = SteadyClock::now();
        }
        if (event.kind == ProbeEvent::Kind::Arrived)
            (event.copy == 1 ? m_arrived : m_repeated).insert(event.number);
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

private:
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
    SteadyClock::time_point m_start = SteadyClock::now();
    SteadyClock::time_point m_lastSent = m_start;
};

probe::Arm armOf(const ProbeReport &report, bool impatient)
{
    probe::Arm arm;
    for (const ProbedMail &sent : report.mails) {
        // The sender that is played never hears of most of its mail; that it came tells enough.
        if (sent.arrivals.empty() || (!sent.accepted() && !impatient))
            continue;
        ++arm.probes;
        if (sent.arrivals.size() > 1)
            ++arm.repeated;
    }
    return arm;
}

Result<probe::Arm> countOne(ChecklistArm which, const ChecklistMail &mail, const Context &context,
                            const std::optional<probe::Arm> &before, const ChecklistMailSink &tell)
{
    std::stop_source enough;
    const std::stop_callback asked(context.stop, [&enough] { enough.request_stop(); });
    Context own = context;
    own.stop = enough.get_token();
    own.progress = {}; // the probe's own; `tell` says more
    ArmWatch watch(which, mail, before, tell);
    bool clear = false;
    const ProbeReport report = probe({mail.login, planOf(mail), mail.wait, {}}, own, [&](const ProbeEvent &event) {
        watch.take(event);
        if (!clear && watch.isClear()) {
            clear = true;
            enough.request_stop();
        }
    });
    const bool endedEarly =
        clear && !context.stop.stop_requested() && report.fault && report.fault->kind == FaultKind::Cancelled;
    if (report.fault && !endedEarly)
        return tl::unexpected(*report.fault);
    const probe::Arm arm = armOf(report, mail.sender.has_value());
    if (arm.probes == 0)
        return fail(FaultKind::Timeout, "checklist run", "no test mail arrived");
    return arm;
}

} // namespace

Result<void> check(const ChecklistMail &mail)
{
    return probe::check(planOf(mail));
}

CountArm countCopies(ChecklistMail mail, Context context, ChecklistMailSink tell)
{
    struct Counting
    {
        ChecklistMail mail;
        Context context;
        ChecklistMailSink tell;
        std::optional<probe::Arm> before;
    };
    // std::function copies what it holds; a secret must not be copied, and the arms must be one thing.
    auto counting =
        std::make_shared<Counting>(Counting{std::move(mail), std::move(context), std::move(tell), std::nullopt});
    return [counting](ChecklistArm which) -> Result<probe::Arm> {
        auto arm = countOne(which, counting->mail, counting->context, counting->before, counting->tell);
        if (arm && which == ChecklistArm::Before)
            counting->before = *arm;
        return arm;
    };
}

ScannerCheck scannerCheck(ChecklistMail mail, Context context)
{
    auto checking = std::make_shared<std::pair<ChecklistMail, Context>>(std::move(mail), std::move(context));
    return [checking]() -> Result<bool> {
        const auto &[what, with] = *checking;
        probe::Plan plan = planOf(what);
        plan.sizes = {eicarBytes};
        plan.count = 1;
        plan.sender.reset();
        plan.eicar = true;
        // A change has to be looked after however the run ends, so a stop request is not for this.
        Context own = with;
        own.stop = {};
        own.progress = {};
        const ProbeReport report = probe({what.login, plan, what.wait, {}}, own, [](const ProbeEvent &) {});
        if (report.mails.empty() || report.mails.front().attempts.empty())
            return report.fault ? Result<bool>(tl::unexpected(*report.fault)) : false;
        const ProbedMail &sent = report.mails.front();
        if (sent.attempts.back().outcome == ProbeAttempt::Outcome::Refused)
            return true;
        if (report.fault || !sent.accepted())
            return fail(FaultKind::ServerUnavailable, "checklist run", "nobody can tell what became of the EICAR file");
        return sent.arrivals.empty();
    };
}

void measureWith(ChecklistRequest &request, ChecklistMail mail, Context context, ChecklistMailSink tell)
{
    const Account &account = mail.login.account;
    request.mail.account = account.id().value;
    request.mail.to = mail.to;
    request.mail.smtp = account.smtp ? toUrl(Protocol::Smtp, *account.smtp) : std::string();
    request.mail.bytes = mail.bytes;
    request.count = countCopies(std::move(mail), std::move(context), std::move(tell));
}

} // namespace onecopy::jobs
