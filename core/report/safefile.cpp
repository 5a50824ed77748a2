// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace onecopy::report {

namespace {

tl::unexpected<Fault> fileFault(int error, const std::string &path)
{
    const auto full = error == ENOSPC || error == EDQUOT;
    return fail(full ? FaultKind::DiskFull : FaultKind::File, "write " + path, std::generic_category().message(error));
}

/// A file that is not there yet under its name: gone again unless it was renamed.
class HalfWritten
{
public:
    explicit HalfWritten(const std::filesystem::path &target)
        : m_path((target.parent_path() / ".onecopy-XXXXXX").string())
        , m_fd(::mkostemp(m_path.data(), O_CLOEXEC))
    {
    }
    HalfWritten(const HalfWritten &) = delete;
    HalfWritten &operator=(const HalfWritten &) = delete;
    ~HalfWritten()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
            ::unlink(m_path.c_str());
        }
    }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

    /// Returns errno, 0 when done.
    [[nodiscard]] int write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const auto written = ::write(m_fd, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) {
                return errno;
            }
            bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
        }
        return ::fsync(m_fd) == 0 ? 0 : errno;
    }

    [[nodiscard]] int becomes(const std::string &path, std::optional<mode_t> mode)
    {
        if (mode && ::fchmod(m_fd, *mode) != 0) {
            return errno;
        }
        if (::rename(m_path.c_str(), path.c_str()) != 0) {
            return errno;
        }
        ::close(m_fd);
        m_fd = -1;
        return 0;
    }

private:
    std::string m_path;
    int m_fd;
};

/// The new name is on the disk only when its folder is. File systems that cannot flush a folder answer EINVAL.
int flushFolder(const std::filesystem::path &folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) {
        return errno;
    }
    const int error = ::fsync(fd) == 0 || errno == EINVAL ? 0 : errno;
    ::close(fd);
    return error;
}

} // namespace

Result<void> writeFileSafely(const std::string &path, std::string_view bytes)
{
    std::error_code ignored;
    const auto target = std::filesystem::absolute(path, ignored);
    if (path.empty() || path.find('\0') != std::string::npos || !target.has_filename()) {
        return fail(FaultKind::File, "write " + path, "that is not a file name");
    }
    std::optional<mode_t> mode;
    struct stat before = {};
    if (::lstat(target.c_str(), &before) == 0) {
        if (!S_ISREG(before.st_mode)) {
            return fail(FaultKind::File, "write " + path, "it exists and is not a plain file");
        }
        mode = before.st_mode & 0777U;
    } else if (errno != ENOENT) {
        return fileFault(errno, path);
    }
    HalfWritten file(target);
    if (!file.isOpen()) {
        return fileFault(errno, path);
    }
    if (const int error = file.write(bytes); error != 0) {
        return fileFault(error, path);
    }
    if (const int error = file.becomes(target.string(), mode); error != 0) {
        return fileFault(error, path);
    }
    if (const int error = flushFolder(target.parent_path()); error != 0) {
        return fileFault(error, path);
    }
    return {};
}

} // namespace onecopy::report
