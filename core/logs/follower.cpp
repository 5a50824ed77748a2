// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/linereader.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace onecopy::logs {

namespace {

constexpr std::size_t newsBytes = 256 * 1024;

/// A file descriptor that closes itself.
class File
{
public:
    File() = default;
    explicit File(const std::string &path)
        : m_fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
    }
    ~File()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    File &operator=(File &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd = -1;
};

} // namespace

class LogFollower::State
{
public:
    State(std::string path, std::uint64_t from, EpochSeconds reference, RecallSink sink)
        : m_path(std::move(path))
        , m_reference(reference)
        , m_sink(std::move(sink))
        , m_next(from)
    {
    }

    Result<News> poll(const std::stop_token &stop)
    {
        if (m_file.fd() < 0) {
            if (!open())
                return News::None; // it is not there yet
            if (auto recalled = recall(stop); !recalled)
                return passOn(recalled);
        }
        auto read = readOn(stop);
        if (!read || *read)
            return read ? Result<News>(News::Some) : passOn(read);
        if (!isAnother())
            return News::None;
        close();
        return News::NewFile;
    }
    [[nodiscard]] Summary summary() const
    {
        return m_reader ? m_reader->summary(m_at, m_at - m_cutter->part()) : Summary();
    }

private:
    bool open()
    {
        File file(m_path);
        struct stat status = {};
        if (file.fd() < 0 || ::fstat(file.fd(), &status) != 0 || !S_ISREG(status.st_mode))
            return false;
        m_file = std::move(file);
        m_device = status.st_dev;
        m_inode = status.st_ino;
        m_reader = std::make_unique<LogReader>(m_reference, m_sink);
        m_cutter = std::make_unique<LineCutter>(*m_reader);
        m_at = 0;
        return true;
    }
    void close()
    {
        m_file = File();
        m_next = 0;
    }

    /// What was read before tells the format and which messages are open.
    Result<void> recall(const std::stop_token &stop)
    {
        if (m_next == 0)
            return {};
        m_reader->setRecalling(true);
        std::vector<char> chunk(newsBytes);
        constexpr std::uint64_t most = 1024 * 1024;
        while (m_at < m_next && !stop.stop_requested()) {
            if (m_at == newsBytes && m_next > most + newsBytes) {
                m_at = m_next - most;
                m_cutter->skipIntoLine();
            }
            const std::size_t room = std::min<std::uint64_t>(chunk.size(), m_next - m_at);
            const ssize_t got = ::pread(m_file.fd(), chunk.data(), room, static_cast<off_t>(m_at));
            if (got <= 0) // shorter than it was: another file
                break;
            m_at += static_cast<std::uint64_t>(got);
            m_cutter->feed({chunk.data(), static_cast<std::size_t>(got)});
        }
        m_reader->setRecalling(false);
        return stop.stop_requested() ? fail(FaultKind::Cancelled, "log " + m_path) : Result<void>();
    }

    /// True: something was read.
    Result<bool> readOn(const std::stop_token &stop)
    {
        std::vector<char> chunk(newsBytes);
        bool some = false;
        while (true) {
            if (stop.stop_requested())
                return fail(FaultKind::Cancelled, "log " + m_path);
            const ssize_t got = ::pread(m_file.fd(), chunk.data(), chunk.size(), static_cast<off_t>(m_at));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return fail(FaultKind::File, "log " + m_path, std::strerror(errno));
            if (got == 0)
                return some;
            some = true;
            m_at += static_cast<std::uint64_t>(got);
            m_cutter->feed({chunk.data(), static_cast<std::size_t>(got)});
        }
    }

    [[nodiscard]] bool isAnother() const
    {
        struct stat now = {};
        if (::fstat(m_file.fd(), &now) == 0 && static_cast<std::uint64_t>(now.st_size) < m_at)
            return true; // cut short, to be written anew
        if (::stat(m_path.c_str(), &now) != 0)
            return false; // moved away, and no new one is there yet: writers may still add to it
        return now.st_dev != m_device || now.st_ino != m_inode;
    }

    std::string m_path;
    EpochSeconds m_reference;
    RecallSink m_sink;
    std::uint64_t m_next; ///< where the next opening begins
    File m_file;
    dev_t m_device = 0;
    ino_t m_inode = 0;
    std::unique_ptr<LogReader> m_reader;
    std::unique_ptr<LineCutter> m_cutter;
    std::uint64_t m_at = 0;
};

LogFollower::LogFollower(std::string path, std::uint64_t from, EpochSeconds reference, RecallSink sink)
    : m_state(std::make_unique<State>(std::move(path), from, reference, std::move(sink)))
{
}

LogFollower::~LogFollower() = default;
LogFollower::LogFollower(LogFollower &&) noexcept = default;
LogFollower &LogFollower::operator=(LogFollower &&) noexcept = default;

Result<LogFollower::News> LogFollower::poll(const std::stop_token &stop)
{
    return m_state->poll(stop);
}

Summary LogFollower::summary() const
{
    return m_state->summary();
}

} // namespace onecopy::logs
