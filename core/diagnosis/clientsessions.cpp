// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/clientsessions.h"

#include "core/base/text.h"
#include "core/diagnosis/logproof.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace onecopy::diagnosis {

namespace {

constexpr std::size_t mostOfOneEntry = 16;
constexpr std::size_t mostSessions = 50'000;
constexpr std::size_t mostMessages = 64;
/// What the queue has an address of twice, it delivers together.
constexpr EpochSeconds oneRun = 30;

std::string keptAddress(std::string_view address)
{
    return toLowerAscii(address.substr(0, LogProof::longestHost));
}

} // namespace

void QueueAddresses::count(const logs::Event &event)
{
    if (event.original.empty() || event.recipient.empty() || !event.time)
        return;
    std::string to = keptAddress(event.recipient);
    const bool full = first.size() >= mostOfOneEntry || aliases.size() >= mostOfOneEntry;
    if (!equalsIgnoreCase(event.original, event.recipient)) {
        many = many || full;
        if (!full)
            aliases.insert(keptAddress(event.original));
        if (expansions.size() < mostOfOneEntry)
            expansions.try_emplace({keptAddress(event.original), std::move(to)},
                                   event.line.substr(0, LogProof::longestLine));
        return;
    }
    const std::size_t hash = std::hash<std::string_view>()(event.line);
    const auto known = first.find(to);
    if (known != first.end() && hash == known->second.second)
        return;
    ++direct;
    if (known == first.end()) {
        many = many || full;
        if (!full)
            first.emplace(std::move(to), std::pair(*event.time, hash));
    } else if (*event.time - known->second.first <= oneRun) {
        ++again;
        address = std::move(to);
        line = std::string(event.line.substr(0, LogProof::longestLine));
    }
}

std::uint64_t ClientSessions::take(const std::string &session)
{
    if (m_sessions.size() >= mostSessions) {
        m_sessions.clear();
        m_numbers.clear();
    }
    const auto [number, isNew] = m_numbers.try_emplace(session, m_last + 1);
    m_last += isNew ? 1 : 0;
    Session &taken = m_sessions[number->second];
    ++taken.messagesTaken;
    ++taken.waiting;
    return number->second;
}

std::vector<ClientSessions::Again> ClientSessions::leave(std::uint64_t number, const QueueAddresses &sent,
                                                         const std::string &messageId)
{
    const auto at = m_sessions.find(number);
    if (at == m_sessions.end())
        return {};
    Session &session = at->second;
    session.waiting -= std::min(session.waiting, 1U);
    session.delivered += sent.direct + static_cast<std::uint32_t>(sent.aliases.size());
    session.again += sent.again;
    session.many = session.many || sent.many || session.messages.size() >= mostMessages;
    if (sent.again != 0 && !messageId.empty() && !session.many)
        session.messages.push_back({messageId, sent.address, sent.line, sent.again});
    return judge(number);
}

std::vector<ClientSessions::Again> ClientSessions::end(const std::string &session, const logs::Event &event)
{
    const auto at = m_numbers.find(session);
    if (at == m_numbers.end())
        return {};
    const std::uint64_t number = at->second;
    m_numbers.erase(at);
    const auto ended = m_sessions.find(number);
    if (ended == m_sessions.end())
        return {};
    // Not every end of a session is told: this may be that of another one of the same client and process.
    if (!event.recipients || event.messages != ended->second.messagesTaken) {
        m_sessions.erase(ended);
        return {};
    }
    ended->second.named = event.recipients;
    return judge(number);
}

std::vector<ClientSessions::Again> ClientSessions::judge(std::uint64_t number)
{
    const auto at = m_sessions.find(number);
    if (at == m_sessions.end() || !at->second.named || at->second.waiting != 0)
        return {};
    Session ended = std::move(at->second);
    m_sessions.erase(at);
    if (ended.many || ended.delivered < std::uint64_t{*ended.named} + ended.again)
        return {};
    return std::move(ended.messages);
}

} // namespace onecopy::diagnosis
