// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/identity.h"

#include <string>
#include <string_view>

namespace onecopy::lab {

/// A folder that goes with its owner.
class Folder
{
public:
    /// A new folder with a random name in TMPDIR, or /tmp. Others may pass through it (0711), because servers that lose
    /// their rights have to.
    [[nodiscard]] static Result<Folder> temporary(std::string_view prefix = "onecopy-lab");
    /// A folder that stays: made if it is not there.
    [[nodiscard]] static Result<Folder> lasting(std::string path);
    Folder() = default;
    Folder(Folder &&other) noexcept;
    Folder &operator=(Folder &&other) noexcept;
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    ~Folder() { remove(); }

    [[nodiscard]] const std::string &path() const noexcept { return m_path; }
    [[nodiscard]] bool lasts() const noexcept { return m_lasts; }
    [[nodiscard]] std::string file(std::string_view name) const { return m_path + "/" + std::string(name); }
    void remove() noexcept;

private:
    std::string m_path;
    bool m_lasts = false;
};

[[nodiscard]] Result<void> makeFolder(const std::string &path, const Identity *owner = nullptr, unsigned mode = 0755);
[[nodiscard]] Result<void> writeFile(const std::string &path, std::string_view content, const Identity *owner = nullptr,
                                     unsigned mode = 0644);
/// The last `maxBytes` of a file; empty when it is not there.
[[nodiscard]] std::string readTail(const std::string &path, std::size_t maxBytes = 1024 * 1024);

} // namespace onecopy::lab
