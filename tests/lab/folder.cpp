// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/folder.h"

#include "tests/lab/fd.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>

namespace onecopy::lab {
namespace {

tl::unexpected<Fault> fileFault(const std::string &path)
{
    return fail(FaultKind::File, "lab file " + path, std::strerror(errno));
}

} // namespace

Result<Folder> Folder::temporary(std::string_view prefix)
{
    const char *const wanted = std::getenv("TMPDIR");
    // The path of a UNIX socket has at most 107 bytes, and the servers put theirs below this folder.
    const std::string parent = wanted != nullptr && *wanted == '/' && std::strlen(wanted) < 32 ? wanted : "/tmp";
    std::string pattern = parent + "/" + std::string(prefix) + "-XXXXXX";
    if (::mkdtemp(pattern.data()) == nullptr)
        return fileFault(pattern);
    Folder folder;
    folder.m_path = pattern;
    if (::chmod(pattern.c_str(), 0711) != 0)
        return fileFault(pattern);
    return folder;
}

Result<Folder> Folder::lasting(std::string path)
{
    std::error_code error;
    path = std::filesystem::absolute(path, error).lexically_normal().string();
    std::filesystem::create_directories(path, error);
    if (error)
        return fail(FaultKind::File, "lab file " + path, error.message());
    Folder folder;
    folder.m_path = std::move(path);
    folder.m_lasts = true;
    return folder;
}

Folder::Folder(Folder &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_lasts(other.m_lasts)
{
    other.m_path.clear();
}

Folder &Folder::operator=(Folder &&other) noexcept
{
    if (this != &other) {
        remove();
        m_path = std::move(other.m_path);
        m_lasts = other.m_lasts;
        other.m_path.clear();
    }
    return *this;
}

void Folder::remove() noexcept
{
    if (!m_path.empty() && !m_lasts) {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }
    m_path.clear();
}

Result<void> makeFolder(const std::string &path, const Identity *owner, unsigned mode)
{
    if (::mkdir(path.c_str(), mode) != 0 && errno != EEXIST)
        return fileFault(path);
    if (::chmod(path.c_str(), mode) != 0)
        return fileFault(path);
    if (owner != nullptr && isRoot() && ::chown(path.c_str(), owner->uid, owner->gid) != 0)
        return fileFault(path);
    return {};
}

Result<void> writeFile(const std::string &path, std::string_view content, const Identity *owner, unsigned mode)
{
    const Fd file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode));
    if (!file.valid() || ::fchmod(file.get(), mode) != 0)
        return fileFault(path);
    if (owner != nullptr && isRoot() && ::fchown(file.get(), owner->uid, owner->gid) != 0)
        return fileFault(path);
    while (!content.empty()) {
        const ssize_t written = ::write(file.get(), content.data(), content.size());
        if (written < 0)
            return fileFault(path);
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

std::string readTail(const std::string &path, std::size_t maxBytes)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return {};
    const auto size = static_cast<std::size_t>(file.tellg());
    const std::size_t start = size > maxBytes ? size - maxBytes : 0;
    std::string text(size - start, '\0');
    file.seekg(static_cast<std::streamoff>(start));
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

} // namespace onecopy::lab
