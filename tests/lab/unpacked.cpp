// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/unpacked.h"

#include "tests/lab/process.h"

#include <cstdlib>
#include <unistd.h>

namespace onecopy::lab {
namespace {

std::string folder()
{
    const char *chosen = std::getenv("ONECOPY_LAB_SERVERS");
    return chosen != nullptr ? chosen : ONECOPY_LAB_SERVERS_FOLDER;
}

} // namespace

std::string unpackedFile(const std::string &path)
{
    for (const std::string &root : {folder() + "/", std::string("/")}) {
        if (::access((root + path).c_str(), R_OK) == 0)
            return root + path;
    }
    return {};
}

std::vector<std::string> unpackedEnvironment(const std::string &own)
{
    std::vector<std::string> environment = plainEnvironment();
    const std::string libraries = folder() + own + "/usr/lib";
    environment.push_back("LD_LIBRARY_PATH=" + libraries + ":" + libraries + "/" + ONECOPY_LAB_MULTIARCH);
    return environment;
}

} // namespace onecopy::lab
