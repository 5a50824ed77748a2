// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/wire/peer.h"

#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace onecopy::e2e {

/// A ManageSieve server (RFC 5804) over scripts in memory, of one user and for one session at a time, that goes wrong
/// when it is told to. Shares no code with the product.
class SieveServer
{
public:
    /// What it does in place of a command, or with it.
    enum class Twist {
        None,
        DropBefore, ///< hangs up, and nothing was done
        DropAfter,  ///< it was done, and it hangs up before the answer
        Refuse,     ///< NO
        Later,      ///< NO (TRYLATER)
        Full,       ///< NO (QUOTA)
        Bye,        ///< BYE, and nothing was done
        Lie         ///< OK, and nothing was done
    };

    struct State
    {
        std::map<std::string, std::string> scripts;
        std::string active;
        bool operator==(const State &) const = default;
    };

    void converse(wire::Peer &peer);

    [[nodiscard]] State state() const;
    void setState(State state);
    /// Asked before each command of any session.
    void setTwist(std::function<Twist(const std::string &verb)> twist);
    /// What becomes of the text of a script that is stored.
    std::function<std::string(std::string)> keeps;

private:
    struct Answer
    {
        std::string lines;
        bool over = false;
    };
    [[nodiscard]] Answer answer(const std::string &verb, const std::string &first, const std::string &second);

    mutable std::mutex m_mutex;
    State m_state;
    std::function<Twist(const std::string &)> m_twist;
};

} // namespace onecopy::e2e
