// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/logfiles.h"

#include "core/base/text.h"

#include <QDir>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <optional>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace onecopy::ctl {

namespace {

/// Of a pipe: more than the journal of a busy server has, and less than fills a disk unseen.
constexpr std::uint64_t mostPiped = 16ULL * 1024 * 1024 * 1024;
constexpr int stopLookMilliseconds = 200;

/// The open descriptor that a name stands for.
std::optional<int> descriptorOf(std::string_view name)
{
    if (name == "-" || name == "/dev/stdin")
        return STDIN_FILENO;
    for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
        const auto number = name.starts_with(folder) ? parseNumber(name.substr(folder.size())) : std::nullopt;
        if (number && *number <= std::numeric_limits<int>::max())
            return static_cast<int>(*number);
    }
    return std::nullopt;
}

std::string pathOf(int descriptor)
{
    return "/proc/self/fd/" + std::to_string(descriptor);
}

/// A pipe or a socket, or a terminal into which somebody pastes.
bool streams(int descriptor)
{
    struct stat info = {};
    return ::fstat(descriptor, &info) == 0 &&
           (S_ISFIFO(info.st_mode) || S_ISSOCK(info.st_mode) || ::isatty(descriptor) != 0);
}

tl::unexpected<Fault> failed(const std::string &name, int systemError)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT;
    return fail(full ? FaultKind::DiskFull : FaultKind::File, "log " + name, std::strerror(systemError));
}

Result<void> writeAll(int into, std::string_view bytes, const std::string &name)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(into, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return failed(name, errno);
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return {};
}

/// To the end of the pipe.
Result<void> copy(int from, int into, const std::string &name, const std::stop_token &stop)
{
    std::vector<char> chunk(256 * 1024);
    std::uint64_t bytes = 0;
    while (!stop.stop_requested()) {
        pollfd waited{from, POLLIN, 0};
        const int ready = ::poll(&waited, 1, stopLookMilliseconds);
        if (ready < 0 && errno != EINTR)
            return failed(name, errno);
        if (ready <= 0)
            continue;
        const ssize_t got = ::read(from, chunk.data(), chunk.size());
        if (got == 0)
            return {};
        if (got < 0 && errno != EINTR && errno != EAGAIN)
            return failed(name, errno);
        const std::string_view piece(chunk.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        bytes += piece.size();
        if (bytes > mostPiped)
            return fail(FaultKind::Limit, "log " + name, "more than 16 GiB; write it into a file first");
        if (auto written = writeAll(into, piece, name); !written)
            return written;
    }
    return fail(FaultKind::Cancelled, "log " + name);
}

} // namespace

LogFiles::LogFiles() = default;
LogFiles::~LogFiles() = default;
LogFiles::LogFiles(LogFiles &&) noexcept = default;
LogFiles &LogFiles::operator=(LogFiles &&) noexcept = default;

Result<LogFiles> LogFiles::open(const std::vector<std::string> &names, const std::stop_token &stop)
{
    LogFiles files;
    std::map<int, std::string> read;
    for (const std::string &name : names) {
        const std::optional<int> descriptor = descriptorOf(name);
        std::string path = descriptor ? pathOf(*descriptor) : name;
        if (descriptor && streams(*descriptor)) {
            if (!read.emplace(*descriptor, name).second)
                return fail(FaultKind::Usage, "log " + name, "it is named twice, and can be read only once");
            auto kept = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/onecopy-log"));
            if (!kept->open())
                return fail(FaultKind::File, "log " + name, kept->errorString().toStdString());
            if (auto copied = copy(*descriptor, kept->handle(), name, stop); !copied)
                return passOn(copied);
            path = pathOf(kept->handle());
            files.m_kept.push_back(std::move(kept));
        }
        if (path != name)
            files.m_names.emplace(path, name);
        files.m_paths.push_back(std::move(path));
    }
    return files;
}

std::string LogFiles::nameOf(const std::string &path) const
{
    const auto named = m_names.find(path);
    return named != m_names.end() ? named->second : path;
}

Fault LogFiles::told(Fault fault) const
{
    constexpr std::string_view log = "log ";
    if (fault.where.starts_with(log))
        fault.where = std::string(log) + nameOf(fault.where.substr(log.size()));
    return fault;
}

bool isPiped(const std::string &name)
{
    const std::optional<int> descriptor = descriptorOf(name);
    return descriptor && streams(*descriptor);
}

} // namespace onecopy::ctl
