// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefile.h"

#include "core/base/text.h"
#include "core/store/schema.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <set>
#include <string_view>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace onecopy::store {

namespace {

constexpr std::array<std::string_view, 3> companions{"-wal", "-shm", ".lock"};

tl::unexpected<Fault> systemFault(const std::string &what)
{
    const int code = errno;
    const bool full = code == ENOSPC || code == EDQUOT;
    return fail(full ? FaultKind::DiskFull : FaultKind::File, what, std::strerror(code));
}

std::string folderOf(const std::string &path)
{
    const auto slash = path.find_last_of('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string nameOf(const std::string &path)
{
    return path.substr(path.find_last_of('/') + 1); // npos + 1 is 0
}

} // namespace

bool isClosedToWriting(const std::string &path) noexcept
{
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0 &&
           (errno == EACCES || errno == EPERM || errno == EROFS);
}

Result<void> makeFolderOf(const std::string &path)
{
    const std::string folder = folderOf(path);
    for (std::size_t end = folder.find('/', 1); true; end = folder.find('/', end + 1)) {
        const std::string part = folder.substr(0, end);
        if (::mkdir(part.c_str(), 0700) != 0 && errno != EEXIST)
            return systemFault("make folder " + part);
        if (end == std::string::npos)
            return {};
    }
}

namespace {

/// True: exists. StoreDamaged for a symbolic link: following it would write into somebody else's file.
Result<bool> lookAt(const std::string &path, struct stat &info)
{
    if (::lstat(path.c_str(), &info) != 0) {
        if (errno == ENOENT)
            return false;
        return systemFault("open " + path);
    }
    if (S_ISLNK(info.st_mode))
        return fail(FaultKind::StoreDamaged, "open " + path, "a symbolic link, which is not followed");
    if (!S_ISREG(info.st_mode))
        return fail(FaultKind::File, "open " + path, "not a plain file");
    return true;
}

bool holdsOnlyTheStore(const std::string &folder, const std::string &name)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> dir(::opendir(folder.c_str()), ::closedir);
    if (!dir)
        return false;
    while (const dirent *entry = ::readdir(dir.get())) {
        const std::string_view found(entry->d_name);
        if (found != "." && found != ".." && !found.starts_with(name))
            return false;
    }
    return true;
}

void repairFolder(const std::string &path)
{
    const std::string folder = folderOf(path);
    struct stat info = {};
    if (::lstat(folder.c_str(), &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != ::geteuid())
        return;
    const bool open = (info.st_mode & 0077U) != 0;
    const bool shared = (info.st_mode & S_ISVTX) != 0;
    const char *home = std::getenv("HOME");
    if (!open || shared || (home && folder == home))
        return;
    // Failing is no fault: the files in it are closed to others in any case.
    if (nameOf(folder) == "onecopy" || holdsOnlyTheStore(folder, nameOf(path)))
        (void)!::chmod(folder.c_str(), 0700);
}

Result<void> repairFile(const std::string &path)
{
    struct stat info = {};
    auto exists = lookAt(path, info);
    if (!exists)
        return passOn(exists);
    if (!*exists || (info.st_mode & 0077U) == 0)
        return {};
    if (::chmod(path.c_str(), 0600) == 0)
        return {};
    // Where nothing can be written, nothing is added to what others can read.
    if (isClosedToWriting(path))
        return {};
    return fail(FaultKind::File, "open " + path, "others can read it, and that cannot be changed");
}

/// The third is when the file was made: another one gets the number of one that is gone, often at once.
using FileIdentity = std::tuple<dev_t, ino_t, std::pair<std::int64_t, std::uint32_t>>;

std::pair<std::int64_t, std::uint32_t> birthOf(const std::string &path)
{
    struct statx info = {};
    const int code = ::statx(AT_FDCWD, path.c_str(), AT_SYMLINK_NOFOLLOW, STATX_BTIME, &info);
    if (code != 0 || (info.stx_mask & STATX_BTIME) == 0)
        return {}; // a file system that does not know
    return {info.stx_btime.tv_sec, info.stx_btime.tv_nsec};
}

/// Of an SQLite file: https://www.sqlite.org/fileformat.html 1.3.
using Header = std::array<char, 100>;

Result<Header> headerOf(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return systemFault("open " + path);
    Header header{}; // what the file is too short for stays zero
    const bool read = ::pread(fd, header.data(), header.size(), 0) >= 0;
    const int code = errno;
    ::close(fd);
    errno = code;
    if (!read)
        return systemFault("read " + path);
    return header;
}

bool isOurHeader(const Header &header)
{
    using namespace std::string_view_literals;
    constexpr std::size_t applicationAt = 68;
    std::uint32_t application = 0;
    for (std::size_t i = 0; i < 4; ++i)
        application = application << 8U | static_cast<unsigned char>(header[applicationAt + i]);
    return std::string_view(header.data(), header.size()).starts_with("SQLite format 3\0"sv) &&
           application == applicationId;
}

} // namespace

bool belongsTo(const std::string &storePath, const std::string &path)
{
    struct stat named = {};
    if (::stat(path.c_str(), &named) != 0)
        return false;
    const auto is = [&named](const std::string &file) {
        struct stat info = {};
        return ::stat(file.c_str(), &info) == 0 && info.st_dev == named.st_dev && info.st_ino == named.st_ino;
    };
    return is(storePath) || std::any_of(companions.begin(), companions.end(), [&](std::string_view companion) {
               return is(storePath + std::string(companion));
           });
}

bool isOfAStore(const std::string &path)
{
    const auto isStore = [](const std::string &file) {
        struct stat info = {};
        auto exists = lookAt(file, info);
        if (!exists || !*exists || info.st_size == 0)
            return false;
        const auto header = headerOf(file);
        return header && isOurHeader(*header);
    };
    return isStore(path) || std::ranges::any_of(companions, [&](std::string_view companion) {
               return path.ends_with(companion) && isStore(path.substr(0, path.size() - companion.size()));
           });
}

Result<StoreFile> locate(const std::string &path, bool makeFolder)
{
    if (nameOf(path).empty())
        return fail(FaultKind::File, "open " + path, "no file name");
    if (makeFolder) {
        if (auto made = makeFolderOf(path); !made)
            return passOn(made);
    }
    const std::unique_ptr<char, void (*)(void *)> real(::realpath(folderOf(path).c_str(), nullptr), std::free);
    StoreFile file;
    file.path = path;
    if (!real && errno == ENOENT)
        return file;
    if (!real)
        return systemFault("open " + path);
    file.path = (std::string_view(real.get()) == "/" ? "" : real.get()) + ("/" + nameOf(path));
    struct stat info = {};
    auto exists = lookAt(file.path, info);
    if (!exists)
        return passOn(exists);
    file.exists = *exists;
    file.size = *exists ? static_cast<std::uint64_t>(info.st_size) : 0;
    file.sealed = file.exists && isClosedToWriting(folderOf(file.path));
    for (const std::string_view companion : companions) {
        auto found = lookAt(file.path + std::string(companion), info);
        if (!found)
            return passOn(found);
        if (companion == "-wal")
            file.leftWal = *found && info.st_size > 0;
        file.sealed = file.sealed && !(*found && companion != ".lock");
    }
    // A new store under this name would be filled from the old log.
    if (!file.exists && file.leftWal)
        return fail(FaultKind::StoreDamaged, "store " + path, "there is a write-ahead log, but no store");
    return file;
}

Result<void> checkOurs(const std::string &path)
{
    struct stat info = {};
    auto exists = lookAt(path, info);
    if (!exists)
        return passOn(exists);
    if (!*exists || info.st_size == 0)
        return {};
    // A file that was ours once is not opened again: SQLite may have it now, in this process.
    static std::mutex mutex;
    static std::set<FileIdentity> known;
    const std::lock_guard lock(mutex);
    const FileIdentity identity(info.st_dev, info.st_ino, birthOf(path));
    if (known.contains(identity))
        return {};
    auto header = headerOf(path);
    if (!header)
        return passOn(header);
    if (!isOurHeader(*header))
        return fail(FaultKind::StoreDamaged, "open " + path, "a database of another program, or none");
    known.insert(identity);
    return {};
}

Result<void> repairPermissions(const std::string &path)
{
    auto done = repairFile(path);
    for (const std::string_view companion : companions) {
        if (done)
            done = repairFile(path + std::string(companion));
    }
    if (done)
        repairFolder(path);
    return done;
}

Result<std::string> createBeside(const std::string &path)
{
    std::string name = path + ".new-XXXXXX";
    const int fd = ::mkostemp(name.data(), O_CLOEXEC); // 0600, and nobody else's
    if (fd < 0)
        return systemFault("make " + path);
    ::close(fd);
    return name;
}

Result<bool> publish(const std::string &from, const std::string &to)
{
    // NOREPLACE: a store that somebody else has made in the meantime stays.
    const bool renamed = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0;
    const int code = errno;
    if (!renamed)
        ::unlink(from.c_str());
    if (!renamed && code != EEXIST) {
        errno = code;
        return systemFault("make " + to);
    }
    const int folder = ::open(folderOf(to).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder); // the name must outlive a power loss as the content does
        ::close(folder);
    }
    return renamed;
}

Result<std::string> setAside(const std::string &path, std::int64_t now)
{
    std::string stamp = isoUtc(now);
    for (char &c : stamp) {
        if (c == ':')
            c = '-';
    }
    std::string target = path + ".damaged-" + stamp;
    struct stat info = {};
    for (int n = 2; ::lstat(target.c_str(), &info) == 0; ++n)
        target = path + ".damaged-" + stamp + '-' + std::to_string(n);
    if (::rename(path.c_str(), target.c_str()) != 0 && errno != ENOENT)
        return systemFault("set aside " + path);
    // The log belongs to the damaged file; it may hold the last of its content. The index of the log is worthless.
    const std::string log = path + "-wal";
    const bool emptyLog = ::lstat(log.c_str(), &info) == 0 && info.st_size == 0;
    if (emptyLog)
        ::unlink(log.c_str());
    else if (::rename(log.c_str(), (target + "-wal").c_str()) != 0 && errno != ENOENT)
        return systemFault("set aside " + log);
    ::unlink((path + "-shm").c_str());
    const std::string lock = path + ".lock";
    if (::lstat(lock.c_str(), &info) == 0 && S_ISLNK(info.st_mode))
        ::unlink(lock.c_str()); // the link alone; a real lock file stays, somebody may hold it
    return target;
}

} // namespace onecopy::store
