// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/watch/oddserver.h"

#include <algorithm>
#include <sstream>

namespace onecopy::wire {

OddServer::OddServer(Habits habits)
    : m_habits(std::move(habits))
    , m_server(std::make_unique<ScriptedServer>([this](Peer &peer) { converse(peer); }))
{
}

void OddServer::arrive(const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    m_messages.push_back({m_next++, id});
}

void OddServer::renumber()
{
    const std::lock_guard lock(m_mutex);
    ++m_validity;
    m_next = 100;
    for (Message &message : m_messages)
        message.uid = m_next++;
}

void OddServer::cut()
{
    const std::lock_guard lock(m_mutex);
    ++m_cuts;
}

void OddServer::setHabits(const std::function<void(Habits &)> &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_habits);
}

std::vector<std::chrono::steady_clock::time_point> OddServer::beginnings()
{
    const std::lock_guard lock(m_mutex);
    return m_beginnings;
}

void OddServer::converse(Peer &peer)
{
    int byeAfter = -1;
    {
        const std::lock_guard lock(m_mutex);
        m_selected = false;
        m_notified = false;
        m_told = m_messages.size();
        m_beginnings.push_back(std::chrono::steady_clock::now());
        m_cutsBefore = m_cuts;
        if (m_beginnings.size() > 2)
            byeAfter = m_habits.byeAfter;
    }
    peer.sayLine("* OK [CAPABILITY IMAP4rev1] odd server ready");
    for (int commands = 0;; ++commands) {
        while (!peer.waitForInput(20)) {
            const std::lock_guard lock(m_mutex);
            if (m_cuts != m_cutsBefore)
                return peer.close();
            if (m_notified && !tellNews(peer))
                return;
        }
        const auto line = peer.hearLine();
        if (!line)
            return;
        if (commands == byeAfter) {
            peer.sayLine("* BYE had enough");
            return peer.close();
        }
        const auto blank = line->find(' ');
        if (!answer(peer, line->substr(0, blank), line->substr(blank + 1)))
            return;
    }
}

bool OddServer::tellNews(Peer &peer)
{
    if (m_told == m_messages.size() || (m_selected && m_habits.silent))
        return true;
    m_told = m_messages.size();
    if (m_selected)
        return peer.sayLine("* " + std::to_string(m_told) + " EXISTS");
    return !m_notified || m_habits.mute || peer.sayLine(statusAnswer());
}

std::string OddServer::statusAnswer()
{
    // The name as a literal, as some do.
    return "* STATUS {" + std::to_string(m_habits.home.size()) + "}\r\n" + m_habits.home + " (MESSAGES " +
           std::to_string(m_messages.size()) + (m_habits.tellsUidNext ? " UIDNEXT " + std::to_string(m_next) : "") +
           " UIDVALIDITY " + std::to_string(m_validity) + " )";
}

std::string OddServer::listAnswer()
{
    std::string answer =
        "* LIST (\\HasNoChildren) \"/\" {" + std::to_string(m_habits.home.size()) + "}\r\n" + m_habits.home + "\r\n";
    for (int i = 1; i <= m_habits.others; ++i)
        answer += "* LIST () \"/\" box" + std::to_string(i) + "\r\n";
    return answer;
}

std::string OddServer::openAnswerOfOther()
{
    m_selected = false; // of its mail nothing is told there
    return "* 0 EXISTS\r\n* OK [UIDVALIDITY 3] ok\r\n* OK [UIDNEXT 1] ok\r\n";
}

std::string OddServer::openAnswer()
{
    m_selected = true;
    m_told = m_messages.size();
    return "* FLAGS (\\Seen)\r\n* " + std::to_string(m_messages.size()) +
           " EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY " + std::to_string(m_validity) + "] ok\r\n" +
           (m_habits.tellsUidNext ? "* OK [UIDNEXT " + std::to_string(m_next) + "] ok\r\n" : "");
}

std::string OddServer::fetchAnswer(const std::string &set)
{
    std::vector<std::string> answers;
    for (std::size_t i = 0; i < m_messages.size(); ++i) {
        const Message &message = m_messages[i];
        bool wanted = false;
        std::istringstream ranges(set);
        for (std::string range; std::getline(ranges, range, ',');) {
            const auto colon = range.find(':');
            const unsigned long first = std::stoul(range);
            const unsigned long last = colon == std::string::npos ? first : std::stoul(range.substr(colon + 1));
            wanted = wanted || (message.uid >= first && message.uid <= last);
        }
        if (!wanted)
            continue;
        const std::string header = "Message-ID: <" + message.id + ">\r\nSubject: odd\r\n\r\n";
        answers.push_back(
            "* " + std::to_string(i + 1) + " FETCH (BODY[HEADER] {" + std::to_string(header.size()) + "}\r\n" + header +
            " FLAGS () X-ODD ((\"a\" NIL) 7) RFC822.SIZE 100 INTERNALDATE \"23-Nov-2026 10:00:00 +0000\" UID " +
            std::to_string(message.uid) + ")\r\n");
    }
    if (m_habits.backwards)
        std::reverse(answers.begin(), answers.end());
    std::string all;
    for (const std::string &one : answers)
        all += one + (m_habits.noise ? "* OK still here\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* XODD {3}\r\n* 1 whatever\r\n"
                                     : "");
    return all;
}

bool OddServer::login(Peer &peer, const std::string &tag)
{
    const bool refused = !m_habits.loginAnswer.empty() && static_cast<int>(m_beginnings.size()) >= m_habits.refuseFrom;
    if (!refused)
        return peer.sayLine(tag + " OK [CAPABILITY " + m_habits.capabilities + "] in");
    peer.sayLine(tag + " " + m_habits.loginAnswer);
    peer.close();
    return false;
}

bool OddServer::answer(Peer &peer, const std::string &tag, const std::string &rest)
{
    std::istringstream words(rest);
    std::string verb;
    words >> verb;
    if (verb == "IDLE")
        return idle(peer, tag);
    const bool opens = verb == "EXAMINE" || verb == "SELECT";
    const std::lock_guard lock(m_mutex);
    std::string said;
    std::string done = "OK done";
    if (verb == "LOGIN")
        return login(peer, tag);
    const bool other = rest.find("\"box") != std::string::npos;
    if (verb == "LIST")
        said = listAnswer();
    else if (opens && !m_habits.openAnswer.empty())
        done = m_habits.openAnswer;
    else if (opens)
        said = other ? openAnswerOfOther() : openAnswer();
    else if (verb == "UNSELECT")
        m_selected = false;
    else if (verb == "STATUS" && other)
        said = "* STATUS " + rest.substr(7, rest.find(" (") - 7) + " (MESSAGES 0 UIDNEXT 1 UIDVALIDITY 3)\r\n";
    else if (verb == "STATUS")
        said = statusAnswer() + "\r\n";
    else if (verb == "NOTIFY") {
        done = m_habits.notifyAnswer;
        m_notified = done.starts_with("OK");
        said = m_notified ? statusAnswer() + "\r\n" : "";
    } else if (verb == "UID") {
        std::string what;
        std::string set;
        words >> what >> set;
        if (what == "SEARCH") {
            said = "* SEARCH";
            for (const Message &message : m_messages)
                said += " " + std::to_string(message.uid);
            said += "\r\n";
        } else {
            said = fetchAnswer(set);
            if (!m_habits.unreadable.empty() && said.find("<" + m_habits.unreadable + ">") != std::string::npos) {
                said.clear();
                done = m_habits.refusal;
            }
        }
    } else if (verb == "LOGOUT") {
        said = "* BYE\r\n";
    }
    if (verb == "NOOP" && !tellNews(peer))
        return false;
    return peer.say(said + tag + " " + done + "\r\n") && verb != "LOGOUT";
}

bool OddServer::idle(Peer &peer, const std::string &tag)
{
    if (!peer.sayLine("+ idling"))
        return false;
    while (!peer.waitForInput(20)) {
        const std::lock_guard lock(m_mutex);
        if (m_cuts != m_cutsBefore) {
            peer.close();
            return false;
        }
        if (!tellNews(peer))
            return false;
    }
    return peer.hearLine() && peer.sayLine(tag + " OK done");
}

} // namespace onecopy::wire
