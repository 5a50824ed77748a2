// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace onecopy::widgets {

class TextLabel;

/// A rounded surface on which related things lie.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// Margins of 16, spacing of 6.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

/// A thin line between two parts.
class Divider : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(Qt::Orientation orientation, QWidget *parent);
    /// Below text that goes on behind it: seen only while there is something to scroll.
    Divider(const QScrollArea *above, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QScrollArea *m_above = nullptr; ///< null: always seen
};

/// What every page looks like: title and subtitle at the start, actions at the end, content below.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Which account the page is about, before its subtitle; empty: about none.
    void setAccount(const QString &account);
    void setSubtitle(const QString &subtitle); ///< empty, and no account: hides it
    void setHeaderVisible(bool visible);       ///< hidden while an empty state fills the page
    void addAction(QWidget *action);           ///< at the end of the title line
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    void refreshSubtitle();

    QString m_account;
    QString m_about;
    QWidget *m_header;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_content;
};

} // namespace onecopy::widgets
