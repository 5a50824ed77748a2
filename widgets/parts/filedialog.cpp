// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/filedialog.h"

#include <QFileDialog>
#include <QFileIconProvider>
#include <QMimeDatabase>

namespace onecopy::widgets {

namespace {

class NamesAlone : public QFileIconProvider
{
public:
    QIcon icon(const QFileInfo &file) const override { return icon(file.isDir() ? Folder : File); }
    QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    QString type(const QFileInfo &file) const override
    {
        return QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).comment();
    }
};

} // namespace

QFileDialog *makeFileDialog(QWidget *parent, const QString &title, const QString &filter)
{
    static auto *names = new NamesAlone; // no dialog owns it, and the last of them needs it to its end
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIconProvider(names);
    return dialog;
}

} // namespace onecopy::widgets
