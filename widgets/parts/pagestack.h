// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/icons.h"

#include <QWidget>

class QStackedLayout;

namespace onecopy::widgets {

class Sidebar;

/// Sidebar and pages, one page a section; a page that needs more room than there is can be scrolled. Ctrl+1 … Ctrl+9
/// choose a section, Alt+Left goes back to the one before.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);
    ~PageStack() override;

    void addPage(Icon icon, const QString &name, QWidget *page);
    void showPage(int section);
    void showPage(QWidget *page);
    [[nodiscard]] QWidget *currentPage() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }
    /// Shown in place of every page, whichever section is chosen: what keeps all of them from showing anything. Null:
    /// the pages again.
    void setInstead(QWidget *widget);

Q_SIGNALS:
    void pageShown(QWidget *page);

private:
    void choose(int section);
    void changeTo(int section);
    void takeFocus();
    void focusMoved(const QWidget *old, const QWidget *now);
    [[nodiscard]] QWidget *pageAt(int section) const;
    void goBack();

    Sidebar *m_sidebar;
    QStackedLayout *m_pages;
    QStackedLayout *m_room; ///< the pages, and what is shown instead of them
    QList<int> m_before;
};

} // namespace onecopy::widgets
