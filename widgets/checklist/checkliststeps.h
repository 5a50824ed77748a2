// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/record.h"
#include "core/checklist/steps.h"

#include <QAbstractListModel>
#include <QListView>

#include <string>
#include <vector>

namespace onecopy::widgets {

/// The steps in the order that a diagnosis suggests, each with where it stands. None is left out.
class ChecklistStepsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, TitleRole, StageRole, StateRole, NoteRole, PartRole };

    explicit ChecklistStepsModel(QObject *parent = nullptr);

    void setCauses(const checklist::Suspects &causes);
    void setHistory(const std::vector<checklist::StepRecord> &history);
    /// A step begins; what it came to earlier counts no more.
    void begin(std::string_view id);
    /// A step that runs now; it is ahead of its record.
    void setRunning(const checklist::StepState &state);
    void end(); ///< nothing runs any more
    [[nodiscard]] const checklist::Step &step(int row) const { return *m_rows[static_cast<std::size_t>(row)].step; }
    [[nodiscard]] int rowOf(std::string_view id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        const checklist::Step *step = nullptr;
        checklist::Stage stage = checklist::Stage::Waiting;
        QString state; ///< in words
        QString note;
        double part = 0; ///< how likely its likeliest cause is
    };
    void show(int row, const checklist::StepState &state, const QString &stage);
    void order(const checklist::Suspects &causes);

    const checklist::Steps m_steps;
    std::vector<Row> m_rows;
    std::string m_running; ///< its id
};

/// Shows them: an icon and a word for the state of each, and what was counted.
class ChecklistStepsView : public QListView
{
    Q_OBJECT

public:
    explicit ChecklistStepsView(ChecklistStepsModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void stepSelected(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace onecopy::widgets
