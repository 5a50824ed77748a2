// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/findings.h"
#include "widgets/parts/pageframe.h"

#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace onecopy::widgets {

/// What else the diagnosis may use: logs of mail servers and the names of the servers that the administrator runs. Logs
/// can be dropped on it.
class CauseSources : public Card
{
    Q_OBJECT

public:
    explicit CauseSources(QWidget *parent = nullptr);

    /// How the logs were read, and which servers were taken for own ones.
    void setFindings(const report::Findings &findings);
    void clear();
    /// Local files that are not there yet; at most `mostLogs` in all.
    void addLogs(const QStringList &paths);
    [[nodiscard]] QStringList logs() const { return m_logs; }
    [[nodiscard]] QStringList ownHosts() const;

    static constexpr int mostLogs = 64;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void askForLogs();
    void removeSelected();
    void refresh();

    QStringList m_logs;
    QStringList m_told; ///< what each log turned out to be
    QString m_hostsBefore;
    QListWidget *m_list;
    TextLabel *m_none;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLineEdit *m_hosts;
};

} // namespace onecopy::widgets
