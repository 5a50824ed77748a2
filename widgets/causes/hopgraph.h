// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/duplicates/groupdetails.h"

#include <QAbstractScrollArea>
#include <QString>

#include <vector>

namespace onecopy::widgets {

struct Theme;

/// The ways of all copies of one message: what they share as one line, then a branch for each copy. Pure.
struct HopGraphModel
{
    enum class Kind {
        Shared,  ///< all copies passed here as one message
        Fork,    ///< the last of those
        Own,     ///< one copy passed here
        Mailbox, ///< where a copy lies
    };
    struct Node
    {
        Kind kind = Kind::Shared;
        int column = 0;
        int row = 0;     ///< 0 is the original and the shared way
        int parent = -1; ///< -1: the first one
        QString name;    ///< host or mailbox, visible and isolated
        QString note;    ///< time and protocol
        QString edge;    ///< time since the node before; empty: not known
        QString told;    ///< everything about it in one line
    };
    std::vector<Node> nodes;
    int columns = 0;
    int rows = 0;
    QString text; ///< all of it, for the clipboard and for those who cannot see it

    static constexpr std::size_t mostCopies = 32;
};
[[nodiscard]] HopGraphModel makeHopGraph(const GroupDetails &details);

/// Draws a HopGraphModel, the sender at the leading edge, time running to the other one. Scrolls; the arrow keys walk
/// from server to server, Ctrl+C copies the text form.
class HopGraph : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HopGraph(QWidget *parent = nullptr);

    void setModel(HopGraphModel model);
    [[nodiscard]] const HopGraphModel &model() const { return m_model; }
    [[nodiscard]] int current() const { return m_current; }
    void copyText() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] QSize nodeSize() const;
    [[nodiscard]] QSize contentSize() const;
    [[nodiscard]] QRect boxOf(int node) const; ///< in the viewport
    [[nodiscard]] int nodeAt(const QPoint &at) const;
    [[nodiscard]] int neighbour(int key) const;
    void drawEdge(QPainter *painter, int node, const Theme &theme) const;
    void drawNode(QPainter *painter, int node, const Theme &theme) const;
    void setCurrent(int node);
    void updateBars();

    HopGraphModel m_model;
    int m_current = 0;
};

} // namespace onecopy::widgets
