// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// imap_drain_bench [messages [rounds]]
// What reading a mailbox with imap::Client costs beside a client that only drains the bytes, on one Dovecot over TLS in
// one run; and what taking the answers apart costs alone, from memory.
#include "core/imap/client.h"
#include "core/imap/framer.h"
#include "core/imap/parser.h"
#include "tests/bench/figures.h"
#include "tests/bench/imap/baredrain.h"
#include "tests/lab/filler.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace onecopy;
using namespace onecopy::imap;

using bench::giveUp;
using bench::median;

namespace {

constexpr const char *command = "UID FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])";

class Counting final : public FetchSink
{
public:
    Result<void> message(const FetchedMessage &fetched) override
    {
        ++messages;
        bytes += fetched.header.value_or("").size();
        complete += fetched.hasFlags && fetched.internalDate && fetched.size && fetched.header ? 1 : 0;
        return {};
    }
    std::uint64_t messages = 0;
    std::uint64_t complete = 0;
    std::uint64_t bytes = 0;
};

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

struct Cost
{
    double wall = 0;
    double cpu = 0;
};

Cost drainWithClient(const lab::Dovecot &server, std::uint64_t expected)
{
    LoginSpec spec;
    spec.endpoint = {"localhost", server.ports().imaps, net::Security::ImplicitTls};
    spec.tls.caFile = server.caFile();
    spec.user = "anna";
    spec.secret = Secret(server.password("anna"));
    auto client = Client::open(spec, {});
    if (!client)
        giveUp(client.error().describe());
    const auto opened = client->examine({"INBOX"});
    if (!opened)
        giveUp(opened.error().describe());
    const std::vector<UidSet> sets{UidSet::range(Uid{1}, Uid{opened->uidNext.value - 1})};
    FetchItems items;
    items.flags = items.internalDate = items.size = items.header = true;
    Counting sink;
    const double cpu = bench::threadSeconds();
    const auto start = std::chrono::steady_clock::now();
    const auto fetched = client->fetch(sets, items, sink);
    const Cost cost{secondsSince(start), bench::threadSeconds() - cpu};
    if (!fetched)
        giveUp(fetched.error().describe());
    if (sink.complete != expected)
        giveUp("the client saw " + std::to_string(sink.complete) + " whole messages of " + std::to_string(expected));
    return cost;
}

/// Nanoseconds a message for framing and parsing answers that are in memory, copying into the framer included.
double parseFromMemory(std::string_view bytes, std::uint64_t expected)
{
    const double start = bench::threadSeconds();
    Framer framer;
    Parser parser;
    std::uint64_t messages = 0;
    while (true) {
        const auto step = framer.step();
        if (!step)
            giveUp(step.error().describe());
        if (*step == Framer::Step::Response) {
            const auto parsed = parser.parse(framer.response(), framer.elisions());
            messages += parsed && (*parsed)->kind == ResponseKind::Fetch ? 1 : 0;
            continue;
        }
        if (bytes.empty())
            break;
        const auto room = framer.room();
        const std::size_t count = std::min(bytes.size(), room.size());
        std::copy_n(bytes.data(), count, room.data());
        framer.filled(count);
        bytes.remove_prefix(count);
    }
    if (messages != expected)
        giveUp("the parser saw " + std::to_string(messages) + " messages of " + std::to_string(expected));
    return (bench::threadSeconds() - start) * 1e9 / static_cast<double>(messages);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    lab::SeedPlan plan;
    plan.messages = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 20'000;
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
    auto server = lab::Dovecot::start();
    if (!server)
        giveUp(server.error().describe());
    if (auto filled = lab::fill(**server, "anna", plan); !filled)
        giveUp(filled.error().describe());

    std::vector<double> bare;
    std::vector<double> bareCpu;
    std::vector<double> client;
    std::vector<double> clientCpu;
    std::vector<double> parsing;
    std::uint64_t bytes = 0;
    for (int round = -1; round < rounds; ++round) {
        const bool warmUp = round < 0;
        const auto drained =
            bench::drainBare((*server)->ports().imaps, "anna", (*server)->password("anna"), command, warmUp);
        if (!drained.ok)
            giveUp("the bare drain failed");
        const Cost cost = drainWithClient(**server, plan.messages);
        if (warmUp) {
            bytes = drained.bytes;
            for (int i = 0; i < 7; ++i)
                parsing.push_back(parseFromMemory(drained.kept, plan.messages));
            continue;
        }
        bare.push_back(drained.seconds);
        bareCpu.push_back(drained.cpuSeconds);
        client.push_back(cost.wall);
        clientCpu.push_back(cost.cpu);
    }
    const auto count = static_cast<double>(plan.messages);
    std::printf("messages %llu, bytes %llu, rounds %d\n", static_cast<unsigned long long>(plan.messages),
                static_cast<unsigned long long>(bytes), rounds);
    const auto print = [count](const char *name, const std::vector<double> &wall, const std::vector<double> &cpu) {
        std::printf("%s  median %.3f s, %.2f us a message, of that %.2f us processor time\n", name, median(wall),
                    median(wall) * 1e6 / count, median(cpu) * 1e6 / count);
    };
    print("bare drain  ", bare, bareCpu);
    print("imap::Client", client, clientCpu);
    std::printf("ratio          %.3f by time, %.3f by processor time\n", median(client) / median(bare),
                median(clientCpu) / median(bareCpu));
    std::printf("parser alone   median %.0f ns a message, copying included\n", median(parsing));
    return 0;
}
