// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/jobs/connect/testconnection.h"
#include "widgets/parts/pageframe.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

class QPushButton;
class QStackedLayout;

namespace onecopy::widgets {

class ConnectionView;
class EmptyState;
class ServersModel;
class TableView;

/// One saved account, as the page shows it.
struct ServerRow
{
    Account account;
    /// "GNOME keyring", "this session only"; empty: no password is kept; none: the keyring has not said.
    std::optional<QString> passwordPlace;
    bool shown = false; ///< by the other pages
};

/// The saved servers and the test of one of them.
class ServersPage : public PageFrame
{
    Q_OBJECT

public:
    explicit ServersPage(QWidget *parent = nullptr);

    void setServers(std::vector<ServerRow> servers); ///< keeps the selection by name
    /// While there is none; see OverviewPage::setNoServer().
    void setNoServer(const std::string &read = {});
    void setTesting(const std::string &name);
    /// Shown when the server of that name is selected; nothing, where it is not being tested any more.
    void setTested(const std::string &name, const std::vector<jobs::TestedServer> &tested);
    void setWaiting(const QString &sentence); ///< of the test that runs; see ConnectionView::setWaiting()
    [[nodiscard]] QString selected() const;   ///< the name; empty: none

Q_SIGNALS:
    void addWanted();
    void sampleWanted();                  ///< the sample data, from the empty state
    void showWanted(const QString &name); ///< on the other pages, in place of the one that is shown
    void editWanted(const QString &name);
    void removeWanted(const QString &name); ///< after the user confirmed it
    void testWanted(const QString &name);
    void testCancelled(); ///< its result is not waited for

private:
    [[nodiscard]] const ServerRow *current() const;
    void showSelection();
    void showTestButtons(bool server, bool testing);
    void askToRemove();

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    ServersModel *m_model;
    TableView *m_table;
    ConnectionView *m_test;
    QPushButton *m_add;
    QPushButton *m_show;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_testButton;
    QPushButton *m_cancel; ///< the test that runs
    std::string m_testing; ///< the one that is being tested
    /// How the last test of each account went.
    std::map<std::string, std::vector<jobs::TestedServer>> m_tests;
};

} // namespace onecopy::widgets
