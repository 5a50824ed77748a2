// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logs/journalrecords.h"
#include "core/logs/lineparser.h"
#include "core/logs/reader.h"
#include "core/logs/widetext.h"
#include "core/logs/wrappedline.h"

#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::logs {

/// Takes the lines of one file, finds their format and gives its events on.
/// A column line may come before the line that names the format, so what was not recognised is given again.
constexpr std::size_t mostWaiting = 200;

class LogReader
{
public:
    LogReader(EpochSeconds reference, RecallSink sink)
        : m_reference(reference)
        , m_sink(std::move(sink))
    {
    }

    /// Lines that were read before: their events are given on as such, and not counted.
    void setRecalling(bool on)
    {
        if (m_recalling && !on) {
            m_summary.lines = m_summary.events = m_summary.unparsed = 0;
            m_waiting.clear();
        }
        m_recalling = on;
    }

    void line(std::string_view text)
    {
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        if (m_atStart && text.starts_with("\xEF\xBB\xBF")) // a byte order mark
            text.remove_prefix(3);
        m_atStart = false;
        ++m_summary.lines;
        if (const auto ended = m_records.next(text))
            whole(*ended);
        else
            whole(m_wrapped.plain(text));
    }
    /// There is no further line.
    void end() { whole(m_records.end()); }
    void tooLong()
    {
        ++m_summary.lines;
        ++m_summary.unparsed;
    }
    [[nodiscard]] Summary summary(std::uint64_t bytes, std::uint64_t end) const
    {
        Summary summary = m_summary;
        summary.bytes = bytes;
        summary.end = end;
        summary.unparsed += m_waiting.size();
        return summary;
    }

private:
    void whole(std::string_view text)
    {
        if (text.empty())
            return;
        if (m_parser != nullptr) {
            parse(text);
            return;
        }
        m_summary.format = recognise(text);
        m_parser = makeParser(m_summary.format, m_reference);
        if (m_parser == nullptr) {
            wait(text);
            return;
        }
        for (const std::string &earlier : m_waiting)
            parse(earlier);
        m_waiting.clear();
        parse(text);
    }
    void wait(std::string_view text)
    {
        if (m_waiting.size() < mostWaiting)
            m_waiting.emplace_back(text);
        else
            ++m_summary.unparsed;
    }
    void parse(std::string_view text)
    {
        Event event;
        event.line = text;
        switch (m_parser->parse(text, event)) {
        case Line::Event:
            ++m_summary.events;
            if (m_sink)
                m_sink(event, m_recalling);
            break;
        case Line::Known:
            break;
        case Line::Unknown:
            ++m_summary.unparsed;
            break;
        }
    }

    EpochSeconds m_reference;
    RecallSink m_sink;
    bool m_recalling = false;
    std::unique_ptr<LineParser> m_parser;
    JournalRecords m_records;
    WrappedLine m_wrapped;
    std::vector<std::string> m_waiting;
    bool m_atStart = true;
    Summary m_summary;
};

/// Cuts the chunks of a file, which is given from its beginning, into lines; holds at most one line over a border.
class LineCutter
{
public:
    explicit LineCutter(LogReader &reader)
        : m_reader(reader)
    {
    }

    void feed(std::string_view raw)
    {
        std::string_view chunk = m_wide.next(raw);
        while (!chunk.empty()) {
            const auto *end = static_cast<const char *>(std::memchr(chunk.data(), '\n', chunk.size()));
            if (end == nullptr) {
                if (!m_skipping)
                    keep(chunk);
                return;
            }
            const std::string_view piece = chunk.substr(0, static_cast<std::size_t>(end - chunk.data()));
            chunk.remove_prefix(piece.size() + 1);
            if (m_skipping) {
                m_skipping = false;
                continue;
            }
            if (m_kept.empty() && !m_tooLong)
                give(piece);
            else {
                keep(piece);
                flush();
            }
        }
    }
    void flush()
    {
        if (m_tooLong)
            m_reader.tooLong();
        else
            m_reader.line(m_kept);
        m_kept.clear();
        m_tooLong = false;
        m_part = 0;
    }
    [[nodiscard]] bool holdsPart() const { return m_part != 0; }
    /// In a line that is not looked at, however it ends.
    [[nodiscard]] bool passesOver() const { return m_tooLong || m_skipping; }
    /// Bytes of the file that belong to the line that has no end yet, and may still be looked at.
    [[nodiscard]] std::uint64_t part() const
    {
        if (passesOver())
            return m_wide.isWide() ? m_wide.part() % 2 : 0;
        return m_wide.isWide() ? m_wide.part() : m_part;
    }
    /// What comes next stands further on in the file, at an even place, in the middle of a line.
    void skipIntoLine()
    {
        m_kept.clear();
        m_tooLong = false;
        m_skipping = true;
        m_part = 0;
        m_wide.forget();
    }

private:
    void give(std::string_view line)
    {
        if (line.size() > longestLine)
            m_reader.tooLong();
        else
            m_reader.line(line);
    }
    void keep(std::string_view piece)
    {
        m_part += piece.size();
        m_tooLong = m_tooLong || m_kept.size() + piece.size() > longestLine;
        if (m_tooLong)
            m_kept.clear();
        else
            m_kept += piece;
    }

    LogReader &m_reader;
    WideText m_wide;
    std::string m_kept;
    bool m_tooLong = false;
    bool m_skipping = false;
    std::uint64_t m_part = 0;
};

} // namespace onecopy::logs
