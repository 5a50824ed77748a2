// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace onecopy::logs {

namespace {

constexpr std::array<std::string_view, 6> harakaLevels{"[NOTICE] [", "[INFO] [",  "[DEBUG] [",
                                                       "[WARN] [",   "[ERROR] [", "[CRIT] ["};

/// Where "[LEVEL] [" begins, behind what timestamps=true or syslog put in front.
std::size_t harakaStart(std::string_view line) noexcept
{
    const std::string_view head = line.substr(0, 200);
    std::size_t first = std::string_view::npos;
    for (const std::string_view level : harakaLevels)
        first = std::min(first, head.find(level));
    return first;
}

/// Haraka's own format (log.ini: format=default): "[NOTICE] [session.transaction] [core] message mid=<…> size=136 …",
/// and "… queue code=OK …" once it has taken the message over. A transaction that is refused after its end has only the
/// first: its sender tries again, and that is no second acceptance.
class HarakaParser final : public LineParser
{
public:
    explicit HarakaParser(EpochSeconds reference)
        : m_clock(reference)
    {
    }

    Line parse(std::string_view line, Event &event) override
    {
        const std::size_t start = harakaStart(line);
        if (start == std::string_view::npos)
            return Line::Unknown;
        std::string_view before = line.substr(0, start);
        event.time = m_clock.take(before);
        std::string_view rest = line.substr(start);
        (void)take(rest, "] [");
        const auto transaction = take(rest, "] [core] ");
        if (!transaction || transaction->size() > longestTransaction)
            return Line::Known;
        if (rest.starts_with("message mid=")) {
            remember(*transaction, rest);
            return Line::Known;
        }
        if (!rest.starts_with("queue code="))
            return Line::Known;
        const auto at = m_waiting.find(*transaction);
        if (at == m_waiting.end())
            return Line::Known;
        m_taken = at->second;
        m_waiting.erase(at);
        if (!rest.starts_with("queue code=OK "))
            return Line::Known;
        event.queueId = *transaction;
        event.messageId = m_taken.messageId;
        event.size = m_taken.size;
        event.source = "core";
        return found(Kind::Accepted, rest, event);
    }

private:
    static constexpr std::size_t longestTransaction = 100;
    static constexpr std::size_t mostWaiting = 10'000;
    struct Waiting
    {
        std::string messageId;
        std::optional<std::uint64_t> size;
    };

    void remember(std::string_view transaction, std::string_view text)
    {
        // The id is what the sender wrote, so what follows is looked for from the end.
        text.remove_prefix(12);
        const std::size_t end = text.rfind(" size=");
        const bool named = text.starts_with('<'); // else it has none: mid=""
        if (!named || end == std::string_view::npos)
            return;
        const std::string_view id = withoutAngles(text.substr(0, end));
        if (m_waiting.size() >= mostWaiting)
            m_waiting.clear(); // each waits for moments only
        m_waiting[std::string(transaction)] = {std::string(id), numberAt(text.substr(end + 6))};
    }

    SyslogClock m_clock;
    std::map<std::string, Waiting, std::less<>> m_waiting;
    Waiting m_taken; ///< what the last event points into
};

} // namespace

bool showsHaraka(std::string_view line) noexcept
{
    return harakaStart(line) != std::string_view::npos && mentions(line.substr(0, 300), "] [core] ");
}

std::unique_ptr<LineParser> makeHarakaParser(EpochSeconds reference)
{
    return std::make_unique<HarakaParser>(reference);
}

} // namespace onecopy::logs
