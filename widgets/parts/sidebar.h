// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/icons.h"

#include <QListView>

class QStandardItemModel;

namespace onecopy::widgets {

/// The sections of the window: icon and word; icons alone while the window is narrower than 1000 pixels, or than
/// that many of larger letters.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addSection(Icon icon, const QString &name);
    void setCurrent(int section);
    [[nodiscard]] int current() const;
    [[nodiscard]] bool collapsed() const { return m_collapsed; }

    static constexpr int collapseBelow = 1000;

Q_SIGNALS:
    void sectionChosen(int section);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setCollapsed(bool collapsed);
    void updateWidth();
    [[nodiscard]] int foldBelow() const;

    QStandardItemModel *m_sections;
    bool m_collapsed = false;
};

} // namespace onecopy::widgets
