// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lockfile.h"

#include "core/base/clock.h"
#include "core/base/limits.h"
#include "core/base/pause.h"
#include "core/base/text.h"
#include "core/store/store.h"
#include "core/store/storefile.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace onecopy::store {

namespace {

struct flock rangeOf(LockFile::Byte byte, short type)
{
    struct flock range = {};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    range.l_start = static_cast<off_t>(byte);
    range.l_len = 1;
    return range;
}

/// A store that can be looked at is not lacking; nothing can be made beside it.
FaultKind kindOfFailure(int code, const std::string &storePath)
{
    if (code == ENOSPC || code == EDQUOT)
        return FaultKind::DiskFull;
    const bool forbidden = code == EACCES || code == EPERM || code == EROFS;
    return forbidden && ::access(storePath.c_str(), R_OK) == 0 ? FaultKind::StoreReadOnly : FaultKind::File;
}

std::string selfDescription()
{
    return std::string(program_invocation_short_name) + " (pid " + std::to_string(::getpid()) + ")\n";
}

} // namespace

LockFile::LockFile(LockFile &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

LockFile &LockFile::operator=(LockFile &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

LockFile::~LockFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<LockFile> LockFile::open(const std::string &storePath)
{
    const std::string path = pathFor(storePath);
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (fd < 0) {
        const int code = errno;
        return fail(kindOfFailure(code, storePath), "open " + path, std::strerror(code));
    }
    LockFile file(fd);
    struct stat info = {};
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode))
        return fail(FaultKind::File, "open " + path, "not a plain file");
    if ((info.st_mode & 0077U) != 0 && ::fchmod(fd, 0600) != 0)
        return fail(FaultKind::File, "open " + path, "others can read it, and that cannot be changed");
    return file;
}

Result<bool> LockFile::lock(Byte byte, Mode mode)
{
    struct flock range = rangeOf(byte, mode == Mode::Exclusive ? F_WRLCK : F_RDLCK);
    if (::fcntl(m_fd, F_OFD_SETLK, &range) == 0)
        return true;
    if (errno == EAGAIN || errno == EACCES)
        return false;
    return fail(FaultKind::File, "lock the store", std::strerror(errno));
}

bool LockFile::heldByOther(Byte byte) const noexcept
{
    struct flock range = rangeOf(byte, F_WRLCK);
    return ::fcntl(m_fd, F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK;
}

std::string LockFile::read() const
{
    std::array<char, 200> buffer{};
    const ssize_t size = ::pread(m_fd, buffer.data(), buffer.size(), 0);
    return size > 0 ? std::string(trimmed(std::string_view(buffer.data(), static_cast<std::size_t>(size))))
                    : std::string();
}

Result<void> LockFile::write(const std::string &text)
{
    const bool written =
        ::ftruncate(m_fd, 0) == 0 && ::pwrite(m_fd, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
    if (written)
        return {};
    return fail(errno == ENOSPC || errno == EDQUOT ? FaultKind::DiskFull : FaultKind::File, "write the lock file",
                std::strerror(errno));
}

int LockFile::release() noexcept
{
    return std::exchange(m_fd, -1);
}

WriterLock::WriterLock(int fd)
    : m_fd(fd)
{
}

WriterLock::WriterLock(WriterLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

WriterLock &WriterLock::operator=(WriterLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

WriterLock::~WriterLock()
{
    // The file stays: removing it would let two programs lock two files of one name.
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<WriterLock> WriterLock::take(const std::string &storePath, std::chrono::milliseconds patience,
                                    const std::stop_token &stop)
{
    const Deadline deadline = Deadline::in(patience);
    while (true) {
        auto lock = take(storePath);
        if (lock || lock.error().kind != FaultKind::StoreBusy || deadline.passed())
            return lock;
        if (stop.stop_requested())
            return fail(FaultKind::Cancelled, "lock " + LockFile::pathFor(storePath));
        pause(limits::waitSlice, stop);
    }
}

Result<WriterLock> WriterLock::take(const std::string &storePath)
{
    // Whoever is to write comes before the store is made.
    if (auto made = makeFolderOf(storePath); !made)
        return passOn(made);
    // Before a server is asked for anything that could not be kept.
    if (isClosedToWriting(storePath))
        return fail(FaultKind::StoreReadOnly, "store " + storePath, "it must not be written");
    auto file = LockFile::open(storePath);
    if (!file)
        return passOn(file);
    auto locked = file->lock(LockFile::Byte::Writer, LockFile::Mode::Exclusive);
    if (!locked)
        return passOn(locked);
    if (!*locked)
        return fail(FaultKind::StoreBusy, "lock " + LockFile::pathFor(storePath),
                    "in use by " + printable(file->read()));
    auto written = file->write(selfDescription());
    if (!written)
        return passOn(written);
    return WriterLock(file->release());
}

} // namespace onecopy::store
