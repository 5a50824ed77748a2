// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/jobs/connect/testconnection.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace onecopy::widgets {

class IconLabel;
class TextLabel;

/// The connection test of an account as a tree: one branch a step with its time, server after server; below a failed
/// step what to do about it. "Copy as text" leaves out the user's name and every address, so that it can be sent to
/// somebody who helps.
class ConnectionView : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionView(QWidget *parent = nullptr);

    void clear();
    void setTrusted(); ///< what was tested last is answered, and has to be tested again
    void setRunning(const Account &account);
    void setWaiting(const QString &sentence); ///< that the server does not answer, while the test runs; empty: it does
    void setTested(const Account &account, const std::vector<jobs::TestedServer> &tested);
    [[nodiscard]] QString asText() const;

private:
    QTreeWidgetItem *addServer(const jobs::TestedServer &tested);
    void addStep(const jobs::ConnectionReport::StepResult &step, bool weak);
    void addSentences(const QStringList &sentences);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] static QStringList linesOf(const jobs::TestedServer &tested);
    void fitTree();
    void refreshColours();
    [[nodiscard]] QString withoutNames(QString text) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Account m_account;
    std::vector<jobs::TestedServer> m_tested; ///< empty: nothing was tested yet
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_waiting;
    QTreeWidget *m_tree;
    QPushButton *m_copy;
};

} // namespace onecopy::widgets
