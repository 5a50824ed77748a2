// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icons.h"

#include <QWidget>

class QStackedWidget;

namespace onecopy::widgets {

class Sidebar;

/// Sidebar and pages, one page a section. Ctrl+1 … Ctrl+9 choose a section, Alt+Left goes back to the one before.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    void addPage(Icon icon, const QString &name, QWidget *page);
    void showPage(int section);
    void showPage(QWidget *page);
    [[nodiscard]] QWidget *currentPage() const;
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }

Q_SIGNALS:
    void pageShown(QWidget *page);

private:
    void choose(int section);
    void goBack();

    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    QList<int> m_before;
};

} // namespace onecopy::widgets
