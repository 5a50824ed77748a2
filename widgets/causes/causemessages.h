// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/causes/causefindings.h"
#include "widgets/duplicates/groupdetails.h"

#include <QWidget>

class QPushButton;

namespace onecopy::widgets {

class CauseGroupModel;
class HopGraph;
class TableView;
class TextLabel;

/// The messages of one cause, and the ways of the copies of the selected one.
class CauseMessages : public QWidget
{
    Q_OBJECT

public:
    explicit CauseMessages(QWidget *parent = nullptr);

    /// `view` lives in `findings`; null: nothing to show.
    void setView(std::shared_ptr<const CauseFindings> findings, const CauseView *view);
    /// Answers detailsWanted(); ignored when another message is selected by now.
    void setDetails(const GroupDetails &details);
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] HopGraph *graph() const { return m_graph; }

Q_SIGNALS:
    void detailsWanted(const QString &groupId);
    void showGroupWanted(const QString &groupId);

private:
    void rowSelected();

    CauseGroupModel *m_model;
    TableView *m_table;
    TextLabel *m_note;
    HopGraph *m_graph;
    QPushButton *m_copy;
    QPushButton *m_show;
    QString m_selected;
};

} // namespace onecopy::widgets
