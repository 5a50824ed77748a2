// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How soon an arrival is in a watch, beside a bare IDLE on the same server: watch_bench [ARRIVALS]
#include "tests/e2e/watch/watching.h"
#include "tests/lab/imappipe.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace onecopy;
using namespace onecopy::e2e;
using namespace std::chrono_literals;

namespace {

using Steady = std::chrono::steady_clock;

/// The server's own imap program in IDLE: nothing is between it and the clock.
class BareIdle
{
public:
    explicit BareIdle(lab::ImapPipe pipe)
        : m_pipe(std::move(pipe))
        , m_thread([this](const std::stop_token &stop) { listen(stop); })
    {
    }
    std::optional<Steady::time_point> waitForTold(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        const bool came = m_changed.wait_for(lock, 10s, [&] { return m_told.size() >= count; });
        return came ? std::optional(m_told[count - 1]) : std::nullopt;
    }

private:
    void listen(const std::stop_token &stop)
    {
        const auto note = [this](lab::PipeResponse &response) {
            if (response.line.find(" EXISTS") == std::string::npos)
                return;
            const std::lock_guard lock(m_mutex);
            m_told.push_back(Steady::now());
            m_changed.notify_all();
        };
        (void)m_pipe.send("x IDLE\r\n", note);
        while (!stop.stop_requested()) {
            if (!m_pipe.waitForInput(50ms))
                continue;
            auto response = m_pipe.nextResponse();
            if (!response)
                return;
            note(*response);
        }
    }

    lab::ImapPipe m_pipe;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Steady::time_point> m_told;
    std::jthread m_thread;
};

struct Figures
{
    std::vector<double> watch;
    std::vector<double> idle;
    std::vector<double> behind; ///< watch after IDLE; negative: before
};

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty()
               ? 0
               : values[std::min(values.size() - 1, static_cast<std::size_t>(share * double(values.size())))];
}

double milliseconds(Steady::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

Result<Figures> measure(const std::vector<std::string> &without, int arrivals)
{
    lab::DovecotOptions options;
    options.users = {"anna"};
    if (!without.empty())
        options.imapCapability = capabilitiesWithout(without);
    auto server = lab::Dovecot::start(std::move(options));
    if (!server)
        return passOn(server);
    auto pipe = lab::ImapPipe::open((*server)->imapCommand("anna"));
    if (!pipe)
        return passOn(pipe);
    if (auto opened = pipe->run("EXAMINE INBOX"); !opened)
        return passOn(opened);
    Watching watching(watchLogin(**server, "anna"), {{"INBOX"}});
    if (!watching.waitForReady())
        return fail(FaultKind::Timeout, "watch");
    BareIdle idle(std::move(*pipe));
    Figures figures;
    for (int i = 0; i < arrivals; ++i) {
        if (auto sent = deliver(**server, "anna@lab.example", "m" + std::to_string(i)); !sent)
            return passOn(sent);
        const auto delivered = Steady::now();
        const auto count = static_cast<std::size_t>(i) + 1;
        const auto toldByIdle = idle.waitForTold(count);
        if (!toldByIdle || !watching.waitForArrivals(count))
            return fail(FaultKind::Timeout, "arrival " + std::to_string(i));
        const auto toldByWatch = watching.arrivals()[count - 1].at;
        figures.watch.push_back(milliseconds(toldByWatch - delivered));
        figures.idle.push_back(milliseconds(*toldByIdle - delivered));
        figures.behind.push_back(milliseconds(toldByWatch - *toldByIdle));
        // Not in step with anybody's clock.
        std::this_thread::sleep_for(std::chrono::milliseconds(37 * i % 100));
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv); // Qt's sockets ask it for what goes on
    const int arrivals = argc > 1 ? std::max(1, std::atoi(argv[1])) : 40;
    int worst = 0;
    for (const auto &[name, without] : {std::pair{"NOTIFY", std::vector<std::string>{}}, {"IDLE", {"NOTIFY"}}}) {
        auto figures = measure(without, arrivals);
        if (!figures) {
            std::fprintf(stderr, "%s\n", figures.error().describe().c_str());
            return 1;
        }
        std::printf("%-6s after delivery: watch median %.0f ms, p95 %.0f ms; bare IDLE median %.0f ms, p95 %.0f ms; "
                    "watch behind IDLE p95 %.0f ms\n",
                    name, at(figures->watch, 0.5), at(figures->watch, 0.95), at(figures->idle, 0.5),
                    at(figures->idle, 0.95), at(figures->behind, 0.95));
        worst = std::max(worst, static_cast<int>(at(figures->behind, 0.95)));
    }
    return worst <= 100 ? 0 : 1;
}
