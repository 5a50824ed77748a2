// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/causes/causelist.h"

#include "widgets/look/focusring.h"
#include "widgets/look/style.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/words/causewords.h"
#include "widgets/words/words.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int causePadding = 10;
constexpr int barHeight = 5;

} // namespace

class CauseListModel final : public QAbstractListModel
{
public:
    enum Role { EntryRole = Qt::UserRole, NameRole, PercentRole, PartRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(std::shared_ptr<const CauseFindings> findings)
    {
        beginResetModel();
        m_findings = std::move(findings);
        m_rows.clear();
        bool designed = false;
        for (int i = 0; m_findings && i < static_cast<int>(m_findings->findings->causes.size()); ++i) {
            if (entry(i).byDesign && !std::exchange(designed, true))
                m_rows.push_back(heading);
            m_rows.push_back(i);
        }
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return !index.isValid() || isHeading(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const int row = m_rows[static_cast<std::size_t>(index.row())];
        if (row == heading)
            return role == NameRole || role == Qt::DisplayRole ? QVariant(CauseList::tr("By design, no fault"))
                   : role == EntryRole                         ? QVariant(heading)
                                                               : QVariant();
        const report::CauseEntry &cause = entry(row);
        const bool open = cause.id == diagnosis::undetermined;
        const QString messages = words::messagesOf(cause);
        switch (role) {
        case EntryRole:
            return row;
        case NameRole:
            return words::causeName(cause.id);
        case PercentRole:
            return open ? QString() : words::isolate(words::percent(std::min(cause.probability, 0.99)));
        case PartRole:
            return open ? 0.0 : cause.probability;
        case NoteRole:
            return words::isolate(CauseList::tr("%1 · %2", "number of messages, title of a cause")
                                      .arg(messages, words::causeTitle(cause)));
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return open ? CauseList::tr("%1, %2", "cause, number of messages").arg(words::causeName(cause.id), messages)
                        : CauseList::tr("%1, %2, %3", "cause, 93 % sure, number of messages")
                              .arg(words::causeName(cause.id), words::sure(cause.probability), messages);
        case Qt::ToolTipRole:
            return plainToolTip(words::causeTitle(cause));
        default:
            return {};
        }
    }

    [[nodiscard]] bool isHeading(int row) const { return m_rows[static_cast<std::size_t>(row)] == heading; }
    [[nodiscard]] const report::CauseEntry &entry(int index) const
    {
        return m_findings->findings->causes[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] int rowOf(std::string_view id) const
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row] != heading && entry(m_rows[row]).id == id)
                return static_cast<int>(row);
        }
        return -1;
    }

private:
    static constexpr int heading = -1;
    std::shared_ptr<const CauseFindings> m_findings;
    std::vector<int> m_rows; ///< index of an entry, or `heading`
};

namespace {

class CauseDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        if (index.data(CauseListModel::EntryRole).toInt() < 0)
            return {0, line + 2 * causePadding};
        return {0, 2 * line + barHeight + 2 * causePadding + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipRect(option.rect);
        if (index.data(CauseListModel::EntryRole).toInt() < 0)
            paintHeading(painter, option, index, theme);
        else
            paintCause(painter, option, index, theme);
        painter->restore();
    }

private:
    static void text(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, Qt::Alignment side,
                     const QString &words)
    {
        painter->drawText(QStyle::visualRect(option.direction, option.rect, box),
                          static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter) |
                              Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
    }

    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Theme &theme)
    {
        painter->setPen(theme.sub);
        painter->setFont(scaledFont(option.font, 1, QFont::Bold));
        text(painter, option, option.rect.adjusted(causePadding, 0, -causePadding, 0), Qt::AlignLeft,
             index.data(CauseListModel::NameRole).toString());
    }

    static void paintCause(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const Theme &theme)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRectF row = QRectF(option.rect).adjusted(2, 2, -2, -2);
        if (selected) {
            painter->setPen(QPen(theme.accent, option.widget->hasFocus() ? Style::focusWidth : 1));
            painter->setBrush(blend(theme.card, theme.accent, theme.highContrast ? 0 : 0.12));
            painter->drawRoundedRect(row, Style::radius, Style::radius);
        }
        const int line = option.fontMetrics.height();
        const QRect inner = option.rect.adjusted(causePadding, causePadding, -causePadding, -causePadding);
        const QString percent = index.data(CauseListModel::PercentRole).toString();
        painter->setFont(scaledFont(option.font, 1, QFont::Bold));
        painter->setPen(theme.text);
        const int share = percent.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(percent) + 8;
        text(painter, option, QRect(inner.left(), inner.top(), inner.width() - share, line), Qt::AlignLeft,
             index.data(CauseListModel::NameRole).toString());
        text(painter, option, QRect(inner.right() - share, inner.top(), share + 1, line), Qt::AlignRight, percent);
        paintBar(painter, option, QRect(inner.left(), inner.top() + line + 4, inner.width(), barHeight),
                 index.data(CauseListModel::PartRole).toDouble(), theme);
        painter->setFont(option.font);
        painter->setPen(theme.sub);
        text(painter, option, QRect(inner.left(), inner.top() + line + barHeight + 8, inner.width(), line),
             Qt::AlignLeft, index.data(CauseListModel::NoteRole).toString());
    }

    static void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QRect &whole, double part,
                         const Theme &theme)
    {
        painter->setPen(theme.highContrast ? QPen(theme.edge, 1) : QPen(Qt::NoPen));
        painter->setBrush(theme.highContrast ? theme.card : theme.line);
        painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, whole), 2.5, 2.5);
        if (part <= 0)
            return;
        QRect filled = whole;
        filled.setWidth(std::max(barHeight, static_cast<int>(whole.width() * part)));
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, filled), 2.5, 2.5);
    }
};

} // namespace

CauseList::CauseList(QWidget *parent)
    : QListView(parent)
    , m_causes(new CauseListModel(this))
{
    setMarksFocus(this);
    setAccessibleName(tr("Causes"));
    setModel(m_causes);
    setItemDelegate(new CauseDelegate(this));
    makeRowList(*this);
}

void CauseList::setFindings(std::shared_ptr<const CauseFindings> findings)
{
    const int before = selected();
    const std::string id = before < 0 ? std::string() : m_causes->entry(before).id;
    m_causes->setFindings(std::move(findings));
    int row = m_causes->rowOf(id);
    for (int i = 0; row < 0 && i < m_causes->rowCount(); ++i)
        row = m_causes->isHeading(i) ? -1 : i;
    setCurrentIndex(m_causes->index(row, 0));
    if (row < 0)
        Q_EMIT causeSelected(-1);
}

void CauseList::selectCause(const QString &id)
{
    const int row = m_causes->rowOf(id.toStdString());
    if (row >= 0)
        setCurrentIndex(m_causes->index(row, 0));
}

int CauseList::selected() const
{
    return currentIndex().isValid() ? currentIndex().data(CauseListModel::EntryRole).toInt() : -1;
}

void CauseList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT causeSelected(selected());
}

void CauseList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace onecopy::widgets
