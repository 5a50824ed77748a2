// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/namelookup.h"

#include "core/base/faultdetail.h"
#include "core/base/limits.h"
#include "core/net/addresslist.h"

#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>
#include <algorithm>
#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <sys/socket.h>
#include <system_error>
#include <thread>

namespace onecopy::net {

namespace {

constexpr std::size_t mostAddresses = 16;

/// What the waiting caller and the lookup thread share; whoever leaves last frees it.
struct Lookup
{
    std::mutex mutex;
    std::condition_variable_any done;
    std::optional<Result<std::vector<std::string>>> answer;
};

std::vector<std::string> numericAddresses(const addrinfo *list)
{
    std::vector<std::string> addresses;
    std::array<char, NI_MAXHOST> text{};
    for (const addrinfo *entry = list; entry != nullptr && addresses.size() < mostAddresses; entry = entry->ai_next) {
        if (getnameinfo(entry->ai_addr, entry->ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) != 0)
            continue;
        std::string address(text.data());
        if (std::find(addresses.begin(), addresses.end(), address) == addresses.end())
            addresses.push_back(std::move(address));
    }
    return addresses;
}

std::string where(const std::string &host)
{
    return "name lookup " + host;
}

bool startThread(const std::shared_ptr<Lookup> &lookup, const std::string &host, const Resolver &resolver)
{
    try {
        std::thread([lookup, host, resolver] {
            Result<std::vector<std::string>> answer = resolver(host);
            const std::lock_guard lock(lookup->mutex);
            lookup->answer = std::move(answer);
            lookup->done.notify_all();
        }).detach();
    } catch (const std::system_error &) {
        return false;
    }
    return true;
}

} // namespace

Result<std::vector<std::string>> systemResolver(const std::string &host)
{
    const QByteArray ascii = QUrl::toAce(QString::fromStdString(host));
    // Names with an underscore are no host names, yet are used inside companies: the resolver decides.
    const std::string name = ascii.isEmpty() ? host : ascii.toStdString();
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *list = nullptr;
    const int error = getaddrinfo(name.c_str(), nullptr, &hints, &list);
    const AddressList owner(list);
    if (error == EAI_AGAIN)
        return fail(FaultKind::NameNotFound, where(host), std::string(faultdetail::nameServerSilent));
    if (error != 0)
        return fail(FaultKind::NameNotFound, where(host), gai_strerror(error));
    return numericAddresses(list);
}

Result<std::vector<std::string>> lookUp(const std::string &host, const Resolver &resolver, Deadline deadline,
                                        const std::stop_token &stop)
{
    if (QHostAddress().setAddress(QString::fromStdString(host)))
        return std::vector<std::string>{host};
    if (stop.stop_requested())
        return fail(FaultKind::Cancelled, where(host));

    const auto lookup = std::make_shared<Lookup>();
    if (!startThread(lookup, host, resolver))
        return fail(FaultKind::Internal, where(host), "no thread could be started");

    std::unique_lock lock(lookup->mutex);
    while (!lookup->answer) {
        if (stop.stop_requested())
            return fail(FaultKind::Cancelled, where(host));
        if (deadline.passed())
            return fail(FaultKind::Timeout, where(host), std::string(faultdetail::nameServerSilent));
        lookup->done.wait_for(lock, stop, deadline.left(limits::waitSlice), [&] { return lookup->answer.has_value(); });
    }
    Result<std::vector<std::string>> answer = std::move(*lookup->answer);
    if (answer && answer->empty())
        return fail(FaultKind::NameNotFound, where(host), "the name has no address");
    return answer;
}

} // namespace onecopy::net
