// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/tabletoggle.h"

#include "widgets/look/icons.h"
#include "widgets/parts/plaintext.h"

#include <QKeySequence>

namespace onecopy::widgets {

TableToggle::TableToggle(Key key, QWidget *parent)
    : QPushButton(parent)
    , m_key(key)
{
    setObjectName(QStringLiteral("asTable"));
    setTableShown(false);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT tableWanted(!m_tableShown); });
}

void TableToggle::setTableShown(bool shown)
{
    m_tableShown = shown;
    setText(shown ? tr("Show as chart") : tr("Show as table"));
    setIcon(widgets::icon(shown ? Icon::Chart : Icon::Table));
    if (m_key == Key::None)
        return;
    setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T)); // setText takes it away
    setPlainToolTip(this, shortcut().toString(QKeySequence::NativeText));
}

} // namespace onecopy::widgets
