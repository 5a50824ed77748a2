// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/reader.h"

#include "core/base/text.h"
#include "core/logs/linereader.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>
#include <zlib.h>

namespace onecopy::logs {

namespace {

constexpr std::size_t chunkBytes = 1024 * 1024;
constexpr std::uint64_t namingBytes = 64 * 1024;     ///< at the beginning: lines that name the format and its columns
constexpr std::uint64_t recalledBytes = 1024 * 1024; ///< before what is new: messages that are open

struct CloseGz
{
    void operator()(gzFile file) const { gzclose(file); }
};
using GzFile = std::unique_ptr<gzFile_s, CloseGz>;

/// Why a file cannot be read here, by its first bytes; empty: it can.
std::string foreignForm(int fd)
{
    using namespace std::string_view_literals;
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> beginnings{{{"\xFD"
                                                                                        "7zXZ\0"sv,
                                                                                        "xz"},
                                                                                       {"BZh", "bzip2"},
                                                                                       {"\x28\xB5\x2F\xFD", "zstd"},
                                                                                       {"PK\x03\x04", "zip"},
                                                                                       {"7z\xBC\xAF", "7-Zip"}}};
    std::array<char, 8> bytes{};
    const ssize_t got = ::pread(fd, bytes.data(), bytes.size(), 0);
    const std::string_view head(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    for (const auto &[beginning, name] : beginnings) {
        if (head.starts_with(beginning))
            return "packed with " + std::string(name) + ", which is not read here; unpack it first";
    }
    if (head == "LPKSHHRH") // https://systemd.io/JOURNAL_FILE_FORMAT/
        return "the journal of systemd, whose files journalctl alone reads; take what it prints";
    return {};
}

/// A log is read more than once, and from a place in it: only a file can be. Opening never waits for whoever may write
/// into a pipe.
Result<GzFile> openLog(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return fail(FaultKind::File, "log " + path, std::strerror(errno));
    struct stat info = {};
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(fd);
        return fail(FaultKind::File, "log " + path, "not a plain file");
    }
    if (std::string why = foreignForm(fd); !why.empty()) {
        ::close(fd);
        return fail(FaultKind::File, "log " + path, std::move(why));
    }
    GzFile file(gzdopen(fd, "rb")); // reads what is not gzip as it is
    if (file == nullptr) {
        ::close(fd);
        return fail(FaultKind::File, "log " + path, "not enough memory");
    }
    gzbuffer(file.get(), 256 * 1024);
    return file;
}

/// The packed file was cut off, by a full disk or while it is being written; what it gave is whole.
bool endsEarly(gzFile file)
{
    int code = 0;
    gzerror(file, &code);
    return code == Z_BUF_ERROR;
}

Result<std::size_t> readSome(gzFile file, std::span<char> into, const std::string &path)
{
    const int got = gzread(file, into.data(), static_cast<unsigned>(into.size()));
    if (got > 0)
        return static_cast<std::size_t>(got);
    int code = 0;
    const char *words = gzerror(file, &code);
    if (endsEarly(file))
        return 0;
    if (got < 0 || code != Z_OK)
        return fail(FaultKind::File, "log " + path, code == Z_ERRNO ? std::strerror(errno) : words);
    return 0;
}

/// Reads a file from its beginning or from a place in it.
class FileReading
{
public:
    FileReading(const std::string &path, std::uint64_t from, EpochSeconds reference, RecallSink sink)
        : m_path(path)
        , m_from(from)
        , m_reader(reference, std::move(sink))
        , m_cutter(m_reader)
    {
        m_reader.setRecalling(from > 0);
    }

    /// `most`: no more bytes, and no line without an end; none: all.
    [[nodiscard]] Result<Summary> run(std::optional<std::uint64_t> most, const std::stop_token &stop)
    {
        auto file = openLog(m_path);
        if (!file)
            return passOn(file);
        std::vector<char> chunk(chunkBytes);
        bool atEnd = false;
        while (!atEnd) {
            if (stop.stop_requested())
                return fail(FaultKind::Cancelled, "log " + m_path);
            // A line that is too long is passed over at once: nothing of it is held, and the next reading of a packed
            // file would unpack it from the beginning.
            if (most && m_at >= m_from && m_at - m_from >= *most && !m_cutter.passesOver())
                break;
            if (auto skipped = skip(file->get(), chunk, stop); !skipped)
                return passOn(skipped);
            auto got = readSome(file->get(), std::span(chunk).first(wanted(chunk.size())), m_path);
            if (!got)
                return passOn(got);
            atEnd = *got == 0;
            m_at += *got;
            m_cutter.feed({chunk.data(), *got});
            if (m_at == m_from)
                m_reader.setRecalling(false);
        }
        if (!most && m_cutter.holdsPart())
            m_cutter.flush();
        if (atEnd && m_at > m_from)
            m_reader.end();
        Summary summary = m_reader.summary(m_at - std::min(m_at, m_from), m_at - m_cutter.part());
        summary.cut = endsEarly(file->get());
        return summary;
    }

private:
    /// Over what is neither new nor needed to understand it.
    Result<void> skip(gzFile file, std::span<char> chunk, const std::stop_token &stop)
    {
        if (m_at != namingBytes || m_from <= namingBytes + recalledBytes)
            return {};
        const std::uint64_t target = m_from - recalledBytes;
        // zlib would unpack all of it before it looks up again.
        while (gzdirect(file) == 0 && m_at < target) {
            if (stop.stop_requested())
                return fail(FaultKind::Cancelled, "log " + m_path);
            auto got = readSome(file, chunk.first(std::min<std::uint64_t>(chunk.size(), target - m_at)), m_path);
            if (!got)
                return passOn(got);
            if (*got == 0)
                return fail(FaultKind::File, "log " + m_path, "it is shorter than it was");
            m_at += *got;
        }
        if (gzdirect(file) != 0 && gzseek(file, static_cast<z_off_t>(target), SEEK_SET) < 0)
            return fail(FaultKind::File, "log " + m_path, "it is shorter than it was");
        m_at = target;
        m_cutter.skipIntoLine();
        return {};
    }
    /// A reading never goes over a place where something begins.
    [[nodiscard]] std::size_t wanted(std::size_t room) const
    {
        if (m_at >= m_from)
            return room;
        const std::uint64_t border = m_at < namingBytes && m_from > namingBytes ? namingBytes : m_from;
        return static_cast<std::size_t>(std::min<std::uint64_t>(room, border - m_at));
    }

    const std::string &m_path;
    std::uint64_t m_from;
    std::uint64_t m_at = 0;
    LogReader m_reader;
    LineCutter m_cutter;
};

} // namespace

Result<Summary> readLog(const std::string &path, EpochSeconds reference, const Sink &sink, const std::stop_token &stop)
{
    const auto give = [&sink](const Event &event, bool) {
        if (sink)
            sink(event);
    };
    return FileReading(path, 0, reference, give).run(std::nullopt, stop);
}

Result<Summary> readLogFrom(const std::string &path, std::uint64_t from, std::uint64_t most, EpochSeconds reference,
                            const RecallSink &sink, const std::stop_token &stop)
{
    return FileReading(path, from, reference, sink).run(most, stop);
}

Result<Head> headOf(const std::string &path, std::size_t most)
{
    auto file = openLog(path);
    if (!file)
        return passOn(file);
    std::array<char, longestHead> bytes{};
    Head head;
    const std::size_t room = std::min(most, bytes.size());
    while (head.bytes < room) {
        auto got = readSome(file->get(), std::span(bytes).subspan(head.bytes, room - head.bytes), path);
        if (!got)
            return passOn(got);
        if (*got == 0)
            break;
        head.bytes += *got;
    }
    // Two sums of 64 bits (FNV-1a, and the same backwards): it tells logs apart, nobody is kept from making it up.
    std::array<std::uint64_t, 2> sums = {14'695'981'039'346'656'037U, 14'695'981'039'346'656'037U};
    for (std::size_t i = 0; i < head.bytes; ++i) {
        sums[0] = (sums[0] ^ static_cast<unsigned char>(bytes[i])) * 1'099'511'628'211U;
        sums[1] = (sums[1] ^ static_cast<unsigned char>(bytes[head.bytes - 1 - i])) * 1'099'511'628'211U;
    }
    head.digest = std::to_string(head.bytes) + '-' + std::to_string(sums[0]) + '-' + std::to_string(sums[1]);
    return head;
}

} // namespace onecopy::logs
