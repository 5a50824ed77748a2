// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/certificate.h"

#include <cstdlib>
#include <filesystem>

namespace onecopy::wire {

Certificate::Certificate(const std::string &names)
{
    std::string pattern = (std::filesystem::temp_directory_path() / "onecopy-wire-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        return;
    m_folder = pattern;
    const std::string command =
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj /CN=localhost"
        " -addext subjectAltName=" +
        names + " -keyout '" + keyFile() + "' -out '" + certificateFile() + "' 2>/dev/null";
    m_valid = std::system(command.c_str()) == 0;
}

Certificate::~Certificate()
{
    std::error_code ignored;
    if (!m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
}

} // namespace onecopy::wire
