// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checkliststeps.h"

#include "widgets/checklist/checklistwords.h"
#include "widgets/look/focusring.h"
#include "widgets/look/style.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/words/words.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int stepPadding = 10;
constexpr int stepIconSize = 18;
constexpr int textStart = stepIconSize + 10;

/// "5 of 5, then 0 of 5", short enough for the list: what was sent besides stands beside it.
QString noteOf(const checklist::StepState &state)
{
    if (!state.before)
        return {};
    if (!state.changed)
        return words::arm(*state.before);
    return ChecklistStepsView::tr("%1, then %2", "5 of 5 copied before, 0 of 5 with the change")
        .arg(words::armInShort(*state.before), words::armInShort(*state.changed));
}

class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // The room that is left beside a scroll bar, whether there is one or not: rows do not change with it.
        const QStyle *style = option.widget->style();
        const int bar = style->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, option.widget);
        const int width = option.widget->width() - bar - 2 * stepPadding - textStart;
        return {0, titleHeight(option, index, width) + option.fontMetrics.height() + 2 * stepPadding + 3};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipRect(option.rect);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(theme.accent, option.widget->hasFocus() ? Style::focusWidth : 1));
            painter->setBrush(blend(theme.card, theme.accent, theme.highContrast ? 0 : 0.12));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), Style::radius, Style::radius);
        }
        const auto stage = static_cast<checklist::Stage>(index.data(ChecklistStepsModel::StageRole).toInt());
        const QRect inner = option.rect.adjusted(stepPadding, stepPadding, -stepPadding, -stepPadding);
        const QRect mark(inner.left(), inner.center().y() - stepIconSize / 2, stepIconSize, stepIconSize);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, mark), words::stageIcon(stage),
                  toneColour(option.widget, words::stageTone(stage)));
        const QRect texts = inner.adjusted(textStart, 0, 0, 0);
        const int line = option.fontMetrics.height();
        painter->setFont(titleFont(option));
        painter->setPen(theme.text);
        const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, texts.adjusted(0, 0, 0, -line - 3)),
                          static_cast<int>(side) | Qt::TextWordWrap,
                          index.data(ChecklistStepsModel::TitleRole).toString());
        painter->setFont(option.font);
        painter->setPen(theme.sub);
        const QString note = index.data(ChecklistStepsModel::NoteRole).toString();
        const QString state = index.data(ChecklistStepsModel::StateRole).toString();
        text(painter, option, QRect(texts.left(), texts.bottom() + 1 - line, texts.width(), line),
             note.isEmpty() ? state
                            : ChecklistStepsView::tr("%1 · %2", "state of a step, what was counted").arg(state, note));
        painter->restore();
    }

private:
    static QFont titleFont(const QStyleOptionViewItem &option) { return scaledFont(option.font, 1, QFont::Bold); }
    static int titleHeight(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
    {
        const QRect room(0, 0, width, 10'000);
        const QString title = index.data(ChecklistStepsModel::TitleRole).toString();
        return QFontMetrics(titleFont(option)).boundingRect(room, Qt::TextWordWrap, title).height();
    }
    static void text(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, const QString &words)
    {
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, box),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                Qt::TextSingleLine,
            painter->fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
    }
};

} // namespace

ChecklistStepsModel::ChecklistStepsModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_steps(checklist::Steps::builtIn())
{
    order({});
}

void ChecklistStepsModel::order(const checklist::Suspects &causes)
{
    std::vector<Row> rows;
    for (const checklist::Step *step : m_steps.ordered(causes)) {
        const auto known =
            std::find_if(m_rows.begin(), m_rows.end(), [step](const Row &row) { return row.step == step; });
        Row row = known == m_rows.end()
                      ? Row{step, checklist::Stage::Waiting, words::stage(checklist::Stage::Waiting), {}, 0}
                      : *known;
        row.part = 0;
        for (const std::string &cause : step->causes) {
            const auto found = causes.find(cause);
            row.part = std::max(row.part, found == causes.end() ? 0.0 : found->second.probability);
        }
        rows.push_back(std::move(row));
    }
    m_rows = std::move(rows);
}

void ChecklistStepsModel::setCauses(const checklist::Suspects &causes)
{
    beginResetModel();
    order(causes);
    endResetModel();
}

void ChecklistStepsModel::setHistory(const std::vector<checklist::StepRecord> &history)
{
    for (int at = 0; at < rowCount(); ++at) {
        const std::string &id = m_rows[static_cast<std::size_t>(at)].step->id;
        const checklist::StepRecord *latest = checklist::latestOf(history, id);
        if (id == m_running) // that is ahead of it
            continue;
        const checklist::StepState state = latest == nullptr ? checklist::StepState{} : latest->state;
        show(at, state, latest == nullptr ? words::stageOf(state) : words::stageOf(*latest));
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ChecklistStepsModel::begin(std::string_view id)
{
    m_running = id;
    checklist::StepState state;
    state.id = id;
    state.stage = checklist::Stage::Open;
    setRunning(state);
}

void ChecklistStepsModel::setRunning(const checklist::StepState &state)
{
    const int at = rowOf(state.id);
    if (at < 0)
        return;
    const bool begun = state.stage == checklist::Stage::Waiting || state.stage == checklist::Stage::Open;
    const bool underWay = state.id == m_running && begun;
    show(at, state, underWay ? tr("under way", "state of a step") : words::stageOf(state));
    Q_EMIT dataChanged(index(at), index(at));
}

void ChecklistStepsModel::end()
{
    m_running.clear();
}

void ChecklistStepsModel::show(int row, const checklist::StepState &state, const QString &stage)
{
    Row &shown = m_rows[static_cast<std::size_t>(row)];
    shown.stage = state.stage;
    shown.state = stage;
    shown.note = noteOf(state);
}

int ChecklistStepsModel::rowOf(std::string_view id) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.step->id == id; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int ChecklistStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChecklistStepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return QString::fromStdString(row.step->id);
    case TitleRole:
        return words::stepName(row.step->id);
    case StageRole:
        return static_cast<int>(row.stage);
    case StateRole:
        return row.state;
    case NoteRole:
        return row.note;
    case PartRole:
        return row.part;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.note.isEmpty() ? tr("%1, %2", "step, its state").arg(words::stepTitle(row.step->id), row.state)
                                  : tr("%1, %2, %3", "step, its state, what was counted")
                                        .arg(words::stepTitle(row.step->id), row.state, row.note);
    case Qt::ToolTipRole:
        return plainToolTip(words::stepTitle(row.step->id));
    default:
        return {};
    }
}

ChecklistStepsView::ChecklistStepsView(ChecklistStepsModel *model, QWidget *parent)
    : QListView(parent)
{
    setMarksFocus(this);
    setAccessibleName(tr("Steps"));
    setModel(model);
    setItemDelegate(new StepDelegate(this));
    makeRowList(*this);
    setResizeMode(Adjust); // names take more lines where there is less room
}

void ChecklistStepsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT stepSelected(current.data(ChecklistStepsModel::IdRole).toString());
}

/// The bar above the page takes room when a step is begun: of that step, of all.
void ChecklistStepsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scrollTo(currentIndex());
}

void ChecklistStepsView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace onecopy::widgets
