// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sampledata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace onecopy::gui {

bool openSampleData()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    QFile built(QStringLiteral(":/sample.onecopy"));
    if (!folder.mkpath(QStringLiteral(".")) || !built.open(QIODevice::ReadOnly))
        return false;
    const QString path = folder.filePath(QStringLiteral("sample.onecopy"));
    QSaveFile file(path);
    const QByteArray bytes = built.readAll();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return false;
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), {path});
}

} // namespace onecopy::gui
