// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/prevention/sieveserver.h"

#include <cstdlib>
#include <vector>

namespace onecopy::e2e {

namespace {

const std::string capabilities = "\"IMPLEMENTATION\" \"model\"\r\n\"VERSION\" \"1.0\"\r\n\"SASL\" \"PLAIN\"\r\n"
                                 "\"SIEVE\" \"fileinto duplicate include mailbox\"\r\nOK\r\n";

std::string literal(const std::string &bytes)
{
    return "{" + std::to_string(bytes.size()) + "}\r\n" + bytes;
}

/// The words of one command; its literals are read from the line.
std::vector<std::string> wordsOf(wire::Peer &peer, std::string line)
{
    std::vector<std::string> words;
    std::string word;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '"') {
            for (++at; at < line.size() && line[at] != '"'; ++at)
                word += line[at] == '\\' && at + 1 < line.size() ? line[++at] : line[at];
            words.push_back(std::move(word));
            word.clear();
        } else if (line[at] == '{') {
            words.push_back(peer.hearBytes(std::strtoul(line.c_str() + at + 1, nullptr, 10)));
            line = peer.hearLine().value_or(std::string());
            at = static_cast<std::size_t>(-1);
        } else if (line[at] != ' ') {
            word += line[at];
        }
        const bool ends = at + 1 >= line.size() || line[at + 1] == ' ';
        if (ends && !word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    words.resize(3);
    return words;
}

} // namespace

void SieveServer::converse(wire::Peer &peer)
{
    peer.say(capabilities);
    while (const auto line = peer.hearLine()) {
        const std::vector<std::string> words = wordsOf(peer, *line);
        const std::lock_guard lock(m_mutex);
        const Twist twist = m_twist ? m_twist(words[0]) : Twist::None;
        Answer answer{"OK\r\n"};
        if (twist == Twist::None || twist == Twist::DropAfter)
            answer = this->answer(words[0], words[1], words[2]);
        else if (twist == Twist::Refuse)
            answer.lines = "NO \"not now\"\r\n";
        else if (twist == Twist::Later)
            answer.lines = "NO (TRYLATER) \"busy\"\r\n";
        else if (twist == Twist::Full)
            answer.lines = "NO (QUOTA/MAXSIZE) \"no room\"\r\n";
        else if (twist == Twist::Bye)
            answer = {"BYE \"going down\"\r\n", true};
        if (twist == Twist::DropBefore || twist == Twist::DropAfter) {
            peer.close();
            return;
        }
        peer.say(answer.lines);
        if (answer.over) {
            peer.close();
            return;
        }
    }
}

SieveServer::State SieveServer::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void SieveServer::setState(State state)
{
    const std::lock_guard lock(m_mutex);
    m_state = std::move(state);
}

void SieveServer::setTwist(std::function<Twist(const std::string &)> twist)
{
    const std::lock_guard lock(m_mutex);
    m_twist = std::move(twist);
}

SieveServer::Answer SieveServer::answer(const std::string &verb, const std::string &first, const std::string &second)
{
    const bool known = m_state.scripts.contains(first);
    if (verb == "CAPABILITY")
        return {capabilities};
    if (verb == "LOGOUT")
        return {"OK\r\n", true};
    if (verb == "LISTSCRIPTS") {
        std::string lines;
        for (const auto &[name, text] : m_state.scripts)
            lines += "\"" + name + "\"" + (name == m_state.active ? " ACTIVE" : "") + "\r\n";
        return {lines + "OK\r\n"};
    }
    if (verb == "PUTSCRIPT") {
        m_state.scripts[first] = keeps ? keeps(second) : second;
        return {"OK\r\n"};
    }
    if (!known && (verb == "GETSCRIPT" || verb == "DELETESCRIPT" || (verb == "SETACTIVE" && !first.empty())))
        return {"NO (NONEXISTENT) \"no such script\"\r\n"};
    if (verb == "GETSCRIPT")
        return {literal(m_state.scripts[first]) + "\r\nOK\r\n"};
    if (verb == "SETACTIVE")
        m_state.active = first;
    if (verb == "DELETESCRIPT") {
        if (first == m_state.active)
            return {"NO (ACTIVE) \"it is active\"\r\n"};
        m_state.scripts.erase(first);
    }
    return {"OK\r\n"}; // AUTHENTICATE, CHECKSCRIPT, HAVESPACE
}

} // namespace onecopy::e2e
