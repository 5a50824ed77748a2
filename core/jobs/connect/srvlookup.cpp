// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/connect/srvlookup.h"

#include "core/base/limits.h"

#include <algorithm>
#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <resolv.h>
#include <span>
#include <system_error>
#include <thread>

namespace onecopy::jobs {

namespace {

constexpr std::size_t mostRecords = 20;
/// RFC 1035 4.2.2: the length of an answer over TCP has two bytes.
constexpr std::size_t answerBytes = 65'535;

using Answer = Result<std::vector<SrvRecord>>;

struct Ranked
{
    std::uint16_t priority = 0;
    std::uint16_t weight = 0;
    SrvRecord record;
};

/// RFC 2782: priority, weight, port, target. None where the record is another, or broken.
std::optional<Ranked> readRecord(const ns_msg &message, const ns_rr &resource)
{
    constexpr std::size_t fixedBytes = 6;
    if (ns_rr_type(resource) != ns_t_srv || ns_rr_rdlen(resource) <= fixedBytes)
        return std::nullopt;
    const unsigned char *data = ns_rr_rdata(resource);
    const auto number = [&](std::size_t at) { return static_cast<std::uint16_t>(data[at] << 8U | data[at + 1]); };
    std::array<char, NS_MAXDNAME> target{};
    if (dn_expand(ns_msg_base(message), ns_msg_end(message), data + fixedBytes, target.data(), NS_MAXDNAME) < 0)
        return std::nullopt;
    return Ranked{number(0), number(2), {target.data(), number(4)}};
}

/// The lowest priority first, and the heaviest within one: a choice at random would find other servers every time.
std::vector<SrvRecord> recordsOf(std::span<const unsigned char> answer)
{
    ns_msg message{};
    std::vector<Ranked> found;
    if (ns_initparse(answer.data(), static_cast<int>(answer.size()), &message) != 0)
        return {};
    ns_rr resource{};
    for (int i = 0; i < ns_msg_count(message, ns_s_an) && ns_parserr(&message, ns_s_an, i, &resource) == 0; ++i) {
        if (auto record = readRecord(message, resource))
            found.push_back(std::move(*record));
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) {
        return a.priority != b.priority ? a.priority < b.priority : a.weight > b.weight;
    });
    std::vector<SrvRecord> records;
    for (std::size_t i = 0; i < std::min(found.size(), mostRecords); ++i)
        records.push_back(std::move(found[i].record));
    return records;
}

/// A resolver of its own: the shared one of the process must not be told another name server.
class Resolver
{
public:
    explicit Resolver(const std::string &nameServer)
    {
        m_isReady = res_ninit(&m_state) == 0;
        if (!m_isReady || nameServer.empty())
            return;
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(NS_DEFAULTPORT);
        m_isReady = inet_pton(AF_INET, nameServer.c_str(), &address.sin_addr) == 1;
        m_state.nscount = 1;
        m_state.nsaddr_list[0] = address;
    }
    ~Resolver() { res_nclose(&m_state); }
    Resolver(const Resolver &) = delete;
    Resolver &operator=(const Resolver &) = delete;

    [[nodiscard]] Answer ask(const std::string &name)
    {
        const std::string where = "name lookup " + name;
        if (!m_isReady)
            return fail(FaultKind::NameNotFound, where, "no name server can be asked");
        std::vector<unsigned char> bytes(answerBytes);
        const int length =
            res_nquery(&m_state, name.c_str(), ns_c_in, ns_t_srv, bytes.data(), static_cast<int>(bytes.size()));
        if (length >= 0)
            return recordsOf(std::span(bytes).first(std::min(bytes.size(), static_cast<std::size_t>(length))));
        if (m_state.res_h_errno == HOST_NOT_FOUND || m_state.res_h_errno == NO_DATA)
            return std::vector<SrvRecord>{};
        return fail(FaultKind::NameNotFound, where, hstrerror(m_state.res_h_errno));
    }

private:
    struct __res_state m_state
    {
    };
    bool m_isReady = false;
};

/// What the waiting caller and the thread that asks share; whoever leaves last frees it.
struct Question
{
    std::mutex mutex;
    std::condition_variable_any done;
    std::optional<Answer> answer;
};

} // namespace

/// A name server that is silent holds res_nquery() for half a minute, which neither the caller nor the end of the
/// program waits for.
SrvResolver systemSrvResolver(std::string nameServer)
{
    return [nameServer = std::move(nameServer)](const std::string &name, Deadline deadline,
                                                const std::stop_token &stop) -> Answer {
        const std::string where = "name lookup " + name;
        const auto question = std::make_shared<Question>();
        try {
            std::thread([question, name, nameServer] {
                Answer answer = Resolver(nameServer).ask(name);
                const std::lock_guard lock(question->mutex);
                question->answer = std::move(answer);
                question->done.notify_all();
            }).detach();
        } catch (const std::system_error &) {
            return fail(FaultKind::Internal, where, "no thread could be started");
        }
        std::unique_lock lock(question->mutex);
        while (!question->answer) {
            if (stop.stop_requested())
                return fail(FaultKind::Cancelled, where);
            if (deadline.passed())
                return fail(FaultKind::Timeout, where);
            question->done.wait_for(lock, stop, deadline.left(limits::waitSlice),
                                    [&] { return question->answer.has_value(); });
        }
        return std::move(*question->answer);
    };
}

} // namespace onecopy::jobs
