// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/causes/causefindings.h"

#include <QListView>

namespace onecopy::widgets {

class CauseListModel;

/// The causes, most messages first, with a bar for how sure they are; what is by design apart from the faults, below a
/// heading of its own.
class CauseList : public QListView
{
    Q_OBJECT

public:
    explicit CauseList(QWidget *parent = nullptr);

    /// Keeps the selected cause where it is still there, else selects the first one.
    void setFindings(std::shared_ptr<const CauseFindings> findings);
    void selectCause(const QString &id);
    /// Index into Findings::causes; -1: none is selected.
    [[nodiscard]] int selected() const;

Q_SIGNALS:
    void causeSelected(int entry);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    CauseListModel *m_causes;
};

} // namespace onecopy::widgets
