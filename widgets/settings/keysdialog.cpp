// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/keysdialog.h"

#include "widgets/parts/plaintext.h"
#include "widgets/parts/roomview.h"
#include "widgets/words/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace onecopy::widgets {

KeysDialog::KeysDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(28);
    form->setVerticalSpacing(8);
    const auto row = [&](const QString &keys, const QString &what) {
        auto *key = new TextLabel(keys, TextRole::Strong, this);
        auto *does = new TextLabel(what, TextRole::Body, this);
        does->setWordWrap(true);
        key->setAccessibleName(tr("%1: %2", "key, what it does").arg(words::withoutIsolates(keys), what));
        form->addRow(key, does);
    };
    // "Ctrl+," would be read as ",+Ctrl" where texts run from the right.
    const auto native = [](const QKeySequence &keys) {
        return words::isolate(keys.toString(QKeySequence::NativeText));
    };
    row(tr("%1 to %2", "first and last key of a row")
            .arg(native(QKeySequence(Qt::CTRL | Qt::Key_1)), native(QKeySequence(Qt::CTRL | Qt::Key_7))),
        tr("Go to a section"));
    row(native(QKeySequence(Qt::Key_F5)), tr("Check the mailbox now"));
    row(native(QKeySequence(Qt::CTRL | Qt::Key_N)), tr("Add a mail server"));
    row(native(QKeySequence(Qt::ALT | Qt::Key_Left)), tr("Go back to the section before"));
    row(native(QKeySequence(Qt::CTRL | Qt::Key_F)), tr("Search in the list"));
    row(native(QKeySequence(Qt::Key_Space)), tr("Select or leave out a message"));
    row(native(QKeySequence(Qt::Key_Delete)), tr("Remove the extra copies of what is selected; asks first"));
    row(native(QKeySequence(Qt::CTRL | Qt::Key_C)), tr("Copy the chosen rows"));
    row(native(QKeySequence(Qt::CTRL | Qt::Key_T)), tr("Show a chart as a table"));
    row(native(QKeySequence(Qt::CTRL | Qt::Key_P)), tr("Save the report as PDF"));
    row(native(QKeySequence(Qt::CTRL | Qt::Key_E)), tr("Export every copy as CSV"));
    row(native(QKeySequence(Qt::CTRL | Qt::Key_Z)), tr("Undo the last removal"));
    row(native(QKeySequence(Qt::CTRL | Qt::Key_Comma)), tr("Settings"));
    row(native(QKeySequence(Qt::Key_F1)), tr("Show these keys"));
    row(native(QKeySequence(Qt::CTRL | Qt::Key_Q)), tr("Quit"));
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *said = new QWidget(this);
    auto *column = new QVBoxLayout(said);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(new TextLabel(tr("Keys"), TextRole::Title, this));
    column->addLayout(form);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(22, 20, 22, 18);
    all->setSpacing(14);
    all->addWidget(new RoomView(said, this), 1);
    all->addWidget(box);
}

} // namespace onecopy::widgets
