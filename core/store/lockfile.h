// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <string>

namespace onecopy::store {

/// "<store>.lock": byte 0 is locked by the one writer, byte 1 is shared by everybody who has the store open. The locks
/// belong to the open file (F_OFD_SETLK), so the system frees them with the process, and two holders inside one process
/// count as two.
class LockFile
{
public:
    enum class Byte { Writer = 0, Presence = 1 };
    enum class Mode { Shared, Exclusive };

    LockFile() = default;
    LockFile(LockFile &&other) noexcept;
    LockFile &operator=(LockFile &&other) noexcept;
    ~LockFile();

    /// Makes the file when it is absent (mode 0600). Never follows a symbolic link.
    [[nodiscard]] static Result<LockFile> open(const std::string &storePath);
    [[nodiscard]] bool isOpen() const noexcept { return m_fd >= 0; }
    /// False: somebody else holds it. Never waits.
    [[nodiscard]] Result<bool> lock(Byte byte, Mode mode);
    /// Whether somebody else holds the byte.
    [[nodiscard]] bool heldByOther(Byte byte) const noexcept;

    [[nodiscard]] std::string read() const; ///< at most 200 bytes
    [[nodiscard]] Result<void> write(const std::string &text);
    [[nodiscard]] int release() noexcept; ///< the descriptor, now the caller's
    [[nodiscard]] static std::string pathFor(const std::string &storePath) { return storePath + ".lock"; }

private:
    explicit LockFile(int fd)
        : m_fd(fd)
    {
    }
    int m_fd = -1;
};

} // namespace onecopy::store
