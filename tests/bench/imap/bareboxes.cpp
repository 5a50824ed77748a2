// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/imap/bareboxes.h"

#include "tests/bench/imap/bareline.h"

#include <algorithm>
#include <chrono>

namespace onecopy::bench {

namespace {

/// The tag of every last command of a step: nothing in mail begins a line so.
constexpr std::string_view lastTag = "QzVxQ";

/// Counts the lines that begin with that tag, in a stream of pieces.
class EndCounter
{
public:
    [[nodiscard]] std::size_t add(std::string_view bytes)
    {
        const std::size_t keep = lastTag.size();
        // An end that is cut by the border of two pieces.
        const std::size_t ends = count(m_tail + std::string(bytes.substr(0, keep))) + count(bytes);
        m_tail += bytes.substr(bytes.size() - std::min(keep, bytes.size()));
        m_tail.erase(0, m_tail.size() - std::min(keep, m_tail.size()));
        return ends;
    }

private:
    static std::size_t count(std::string_view text)
    {
        std::size_t found = 0;
        const std::string mark = "\n" + std::string(lastTag);
        for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1))
            ++found;
        return found;
    }
    std::string m_tail = "\n";
};

class Walker
{
public:
    Walker(std::uint16_t port, BareDrain &out)
        : m_line(port)
        , m_out(out)
    {
    }
    /// Sends, and reads on until at most `most` ends are missing.
    [[nodiscard]] bool go(const std::string &commands, std::size_t ends, std::size_t most)
    {
        m_missing += ends;
        if (!m_line.ok() || (!commands.empty() && !m_line.send(commands)))
            return false;
        while (m_missing > most) {
            const std::string_view bytes = m_line.receive();
            if (bytes.empty())
                return false;
            m_out.bytes += bytes.size();
            m_missing -= std::min(m_missing, m_ends.add(bytes));
        }
        return true;
    }
    [[nodiscard]] std::size_t missing() const { return m_missing; }

private:
    BareLine m_line;
    BareDrain &m_out;
    EndCounter m_ends;
    std::size_t m_missing = 0;
};

bool visitAll(Walker &walker, const std::vector<BareVisit> &visits, const std::string &openOptions, std::size_t window)
{
    for (std::size_t next = 0; next < visits.size();) {
        std::string commands;
        std::size_t ends = 0;
        for (; next < visits.size() && walker.missing() + ends < window; ++next, ++ends) {
            commands += "e EXAMINE " + visits[next].box + openOptions + "\r\n";
            commands.append(lastTag).append(" ").append(visits[next].fetch).append("\r\n");
        }
        // Half of them may be answered before more are sent, in one piece.
        if (!walker.go(commands, ends, window / 2))
            return false;
    }
    return walker.go({}, 0, 0);
}

} // namespace

BareWalked walkBare(std::uint16_t port, const std::string &user, const std::string &password, const BareWalk &walk)
{
    BareWalked out;
    const double cpu = threadSeconds();
    const auto start = std::chrono::steady_clock::now();
    const auto seconds = [&start] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    const std::string tag(lastTag);
    Walker walker(port, out);
    out.ok = walker.go(tag + " LOGIN " + user + " \"" + password + "\"\r\n", 1, 0);
    for (const std::string &command : walk.commands)
        out.ok = out.ok && walker.go(tag + " " + command + "\r\n", 1, 0);
    for (std::size_t look = 0; look < walk.looks.size(); ++look) {
        out.ok = out.ok && visitAll(walker, walk.looks[look], look == 0 ? walk.openOptions : "", walk.window);
        if (look == 0)
            out.firstLook = seconds();
    }
    out.seconds = seconds();
    out.cpuSeconds = threadSeconds() - cpu;
    return out;
}

} // namespace onecopy::bench
