// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace onecopy::widgets {

/// To choose a file with, without looking into any. Qt's own dialog opens the files of a folder to tell what they are,
/// and whoever closes a file lets go of all locks that this process has on it (fcntl(2)): those of the store, when it
/// lies there and another process works with it.
[[nodiscard]] QFileDialog *makeFileDialog(QWidget *parent, const QString &title, const QString &filter = {});

} // namespace onecopy::widgets
