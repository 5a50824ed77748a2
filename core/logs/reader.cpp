// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/reader.h"

#include "core/logs/lineparser.h"

#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>
#include <zlib.h>

namespace onecopy::logs {

namespace {

constexpr std::size_t chunkBytes = 1024 * 1024;
/// A column line may come before the line that names the format, so what was not recognised is given again.
constexpr std::size_t mostWaiting = 200;

struct CloseGz
{
    void operator()(gzFile file) const { gzclose(file); }
};

class LogReader
{
public:
    LogReader(EpochSeconds reference, const Sink &sink)
        : m_reference(reference)
        , m_sink(sink)
    {
    }

    void line(std::string_view text)
    {
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        if (m_summary.lines == 0 && text.starts_with("\xEF\xBB\xBF")) // a byte order mark
            text.remove_prefix(3);
        ++m_summary.lines;
        if (m_parser != nullptr) {
            parse(text);
            return;
        }
        if (m_waiting.size() < mostWaiting)
            m_waiting.emplace_back(text);
        else
            ++m_summary.unparsed;
        m_summary.format = recognise(text);
        m_parser = makeParser(m_summary.format, m_reference);
        if (m_parser == nullptr)
            return;
        for (const std::string &earlier : m_waiting)
            parse(earlier);
        m_waiting.clear();
    }
    void tooLong()
    {
        ++m_summary.lines;
        ++m_summary.unparsed;
    }
    [[nodiscard]] Summary finish(std::uint64_t bytes)
    {
        m_summary.bytes = bytes;
        m_summary.unparsed += m_waiting.size();
        return m_summary;
    }

private:
    void parse(std::string_view text)
    {
        if (text.empty())
            return;
        Event event;
        event.line = text;
        switch (m_parser->parse(text, event)) {
        case Line::Event:
            ++m_summary.events;
            if (m_sink)
                m_sink(event);
            break;
        case Line::Known:
            break;
        case Line::Unknown:
            ++m_summary.unparsed;
            break;
        }
    }

    EpochSeconds m_reference;
    const Sink &m_sink;
    std::unique_ptr<LineParser> m_parser;
    std::vector<std::string> m_waiting;
    Summary m_summary;
};

/// Cuts chunks into lines; holds at most one line over a border.
class LineCutter
{
public:
    explicit LineCutter(LogReader &reader)
        : m_reader(reader)
    {
    }

    void feed(std::string_view chunk)
    {
        while (!chunk.empty()) {
            const auto *end = static_cast<const char *>(std::memchr(chunk.data(), '\n', chunk.size()));
            if (end == nullptr) {
                keep(chunk);
                return;
            }
            const std::string_view piece = chunk.substr(0, static_cast<std::size_t>(end - chunk.data()));
            chunk.remove_prefix(piece.size() + 1);
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
    }
    [[nodiscard]] bool holdsPart() const { return m_tooLong || !m_kept.empty(); }

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
        m_tooLong = m_tooLong || m_kept.size() + piece.size() > longestLine;
        if (m_tooLong)
            m_kept.clear();
        else
            m_kept += piece;
    }

    LogReader &m_reader;
    std::string m_kept;
    bool m_tooLong = false;
};

} // namespace

Result<Summary> readLog(const std::string &path, EpochSeconds reference, const Sink &sink, const std::stop_token &stop)
{
    const std::unique_ptr<gzFile_s, CloseGz> file(gzopen(path.c_str(), "rb")); // reads what is not gzip as it is
    if (file == nullptr)
        return fail(FaultKind::File, "log " + path, errno == 0 ? "not enough memory" : std::strerror(errno));
    gzbuffer(file.get(), 256 * 1024);
    LogReader reader(reference, sink);
    LineCutter cutter(reader);
    std::vector<char> chunk(chunkBytes);
    std::uint64_t bytes = 0;
    while (true) {
        if (stop.stop_requested())
            return fail(FaultKind::Cancelled, "log " + path);
        const int got = gzread(file.get(), chunk.data(), static_cast<unsigned>(chunk.size()));
        if (got <= 0) {
            int code = 0;
            const char *words = gzerror(file.get(), &code); // Z_BUF_ERROR: the packed file ends too early
            if (got < 0 || code != Z_OK)
                return fail(FaultKind::File, "log " + path, code == Z_ERRNO ? std::strerror(errno) : words);
            break;
        }
        bytes += static_cast<std::uint64_t>(got);
        cutter.feed({chunk.data(), static_cast<std::size_t>(got)});
    }
    if (cutter.holdsPart())
        cutter.flush();
    return reader.finish(bytes);
}

} // namespace onecopy::logs
