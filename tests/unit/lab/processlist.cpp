// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processlist.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <sys/stat.h>

namespace onecopy::lab {
namespace {

struct Status
{
    char state = '?';
    pid_t group = -1;
};

/// The beginning of a file of /proc; empty when the process ends meanwhile (then a stream buffer throws, read() does
/// not).
std::string contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text(64 * 1024, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

Status statusOf(const std::string &folder)
{
    const std::string text = contentOf(folder + "/stat");
    const std::size_t end = text.rfind(')');
    Status status;
    if (end != std::string::npos) {
        pid_t parent = 0;
        std::istringstream(text.substr(end + 1)) >> status.state >> parent >> status.group;
    }
    return status;
}

std::vector<pid_t> select(const std::function<bool(const std::string &, const Status &)> &wanted)
{
    std::vector<pid_t> result;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator("/proc", error)) {
        const std::string name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") != std::string::npos)
            continue;
        const Status status = statusOf(entry.path().string());
        if (status.state != 'Z' && status.state != 'X' && status.state != '?' && wanted(entry.path().string(), status))
            result.push_back(std::stoi(name));
    }
    return result;
}

} // namespace

std::vector<pid_t> processesInGroup(pid_t group)
{
    return select([group](const std::string &, const Status &status) { return status.group == group; });
}

std::vector<pid_t> processesWith(const std::string &text)
{
    return select([&text](const std::string &folder, const Status &) {
        return contentOf(folder + "/cmdline").find(text) != std::string::npos;
    });
}

long ownerOf(pid_t pid)
{
    struct stat status
    {
    };
    return ::stat(("/proc/" + std::to_string(pid)).c_str(), &status) == 0 ? static_cast<long>(status.st_uid) : -1;
}

} // namespace onecopy::lab
