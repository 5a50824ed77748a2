// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyvfs.h"

#include <csignal>
#include <sqlite3.h>
#include <string_view>
#include <unistd.h>

namespace faultyvfs {

namespace {

struct State
{
    Trouble trouble = Trouble::None;
    std::int64_t at = 0;
    std::int64_t steps = 0;
    std::int64_t walSyncs = 0;
};

State &state()
{
    static State value;
    return value;
}

struct File
{
    sqlite3_file base;
    bool wal;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *self(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return self(file)->real();
}
const sqlite3_io_methods *methods(sqlite3_file *file)
{
    return real(file)->pMethods;
}

bool troubleNow()
{
    return ++state().steps >= state().at && state().trouble != Trouble::None;
}

int troubled()
{
    return state().trouble == Trouble::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    while (true)
        ::pause();
}

int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
    if (!troubleNow())
        return methods(file)->xWrite(real(file), data, size, at);
    if (state().trouble == Trouble::Kill) {
        methods(file)->xWrite(real(file), data, size / 2, at);
        die();
    }
    return troubled();
}

int sync(sqlite3_file *file, int flags)
{
    if (self(file)->wal)
        ++state().walSyncs;
    if (!troubleNow())
        return methods(file)->xSync(real(file), flags);
    if (state().trouble == Trouble::Kill)
        die();
    return state().trouble == Trouble::DiskFull ? SQLITE_FULL : SQLITE_IOERR_FSYNC;
}

int close(sqlite3_file *f)
{
    return methods(f)->xClose(real(f));
}
int read(sqlite3_file *f, void *data, int n, sqlite3_int64 at)
{
    return methods(f)->xRead(real(f), data, n, at);
}
int truncate(sqlite3_file *f, sqlite3_int64 size)
{
    return methods(f)->xTruncate(real(f), size);
}
int fileSize(sqlite3_file *f, sqlite3_int64 *size)
{
    return methods(f)->xFileSize(real(f), size);
}
int lock(sqlite3_file *f, int how)
{
    return methods(f)->xLock(real(f), how);
}
int unlock(sqlite3_file *f, int how)
{
    return methods(f)->xUnlock(real(f), how);
}
int checkLock(sqlite3_file *f, int *out)
{
    return methods(f)->xCheckReservedLock(real(f), out);
}
int control(sqlite3_file *f, int op, void *arg)
{
    return methods(f)->xFileControl(real(f), op, arg);
}
int sector(sqlite3_file *f)
{
    return methods(f)->xSectorSize(real(f));
}
int device(sqlite3_file *f)
{
    return methods(f)->xDeviceCharacteristics(real(f));
}
int shmMap(sqlite3_file *f, int page, int size, int extend, void volatile **out)
{
    return methods(f)->xShmMap(real(f), page, size, extend, out);
}
int shmLock(sqlite3_file *f, int offset, int n, int flags)
{
    return methods(f)->xShmLock(real(f), offset, n, flags);
}
void shmBarrier(sqlite3_file *f)
{
    methods(f)->xShmBarrier(real(f));
}
int shmUnmap(sqlite3_file *f, int remove)
{
    return methods(f)->xShmUnmap(real(f), remove);
}

constexpr sqlite3_io_methods forwarded{2,       close,      read,      write,   truncate, sync,   fileSize,
                                       lock,    unlock,     checkLock, control, sector,   device, shmMap,
                                       shmLock, shmBarrier, shmUnmap,  nullptr, nullptr};

int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *below = static_cast<sqlite3_vfs *>(vfs->pAppData);
    auto *made = self(file);
    made->base.pMethods = nullptr;
    made->wal = (flags & SQLITE_OPEN_WAL) != 0;
    const int code = below->xOpen(below, name, made->real(), flags, outFlags);
    if (code == SQLITE_OK)
        made->base.pMethods = &forwarded;
    return code;
}

} // namespace

void install()
{
    static sqlite3_vfs vfs;
    if (vfs.zName)
        return;
    sqlite3_vfs *below = sqlite3_vfs_find(nullptr);
    vfs = *below; // everything but open() works on names and goes to the real one
    vfs.pNext = nullptr;
    vfs.zName = "faulty";
    vfs.pAppData = below;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + below->szOsFile;
    vfs.xOpen = open;
    sqlite3_vfs_register(&vfs, 1);
}

void arm(Trouble trouble, std::int64_t n)
{
    state() = {trouble, n, 0, 0};
}

void disarm()
{
    state() = {};
}

std::int64_t steps()
{
    return state().steps;
}

std::int64_t walSyncs()
{
    return state().walSyncs;
}

} // namespace faultyvfs
