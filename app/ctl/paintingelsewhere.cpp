// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/painting.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace onecopy::ctl {

/// The program that paints takes this one's place, with the same words.
Result<int> runReport(Invocation &call)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const std::array places{folder + QStringLiteral("/../libexec/onecopy/onecopy-report"),
                            folder + QStringLiteral("/onecopy-report")};
    for (const QString &place : places) {
        ::execv(QFile::encodeName(place).constData(), call.words);
        if (errno != ENOENT)
            return fail(FaultKind::Internal, "report", place.toStdString() + ": " + std::strerror(errno));
    }
    return fail(FaultKind::NotFound, "report", "onecopy-report, which paints it, is not installed");
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace onecopy::ctl
