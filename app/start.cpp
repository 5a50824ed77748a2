// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start.h"

#include <QStandardPaths>

#include <csignal>
#include <cstdlib>
#include <pwd.h>
#include <sys/resource.h>
#include <unistd.h>

namespace onecopy {

void prepareProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const char *home = std::getenv("HOME");
    if (home != nullptr && *home != '\0')
        return;
    if (const passwd *user = ::getpwuid(::getuid()); user != nullptr && user->pw_dir != nullptr)
        ::setenv("HOME", user->pw_dir, 1);
}

std::string defaultStorePath()
{
    return (QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
            QStringLiteral("/onecopy/onecopy.db"))
        .toStdString();
}

} // namespace onecopy
