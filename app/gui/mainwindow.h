// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accountview.h"
#include "app/gui/pages.h"
#include "app/gui/windowarrangement.h"
#include "app/gui/workplace.h"
#include "core/jobs/jobthread.h"

#include <QMainWindow>

#include <optional>

namespace onecopy::widgets {
class PageStack;
class ProgressStrip;
class RestoreBar;
class UndoBar;
} // namespace onecopy::widgets

namespace onecopy::gui {

class Checking;
class Closing;
class ConnectionLine;
class Diagnosing;
class Journals;
class Notice;
class PageFilling;
class Preventing;
class Removals;
class Reports;
class Restoring;
class Servers;
class StoreFollower;
class StoreTrouble;
class Trials;
class ViewLoading;
class Watching;

/// The window: makes the pages, gives each one its controller, and hands what the store holds to all of them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workplace &place, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads accounts and shows the one of that name (or the first). `checkNow` checks it at once.
    void begin(const std::string &account, bool checkNow);
    void showSection(int section);
    /// Where and how it comes up, as far as there is such a place and such a part. Before it is shown.
    void arrange(const WindowArrangement &arrangement);
    [[nodiscard]] WindowArrangement arrangement() const;
    [[nodiscard]] int section() const;
    /// Preferences that were chosen could not be written to this file.
    void sayNotKept(const QString &path);
    [[nodiscard]] std::string accountName() const; ///< empty: none is shown

Q_SIGNALS:
    void preferencesChosen(const onecopy::widgets::Preferences &preferences);
    void left();      ///< it closes
    void viewShown(); ///< everything that the store holds of the account is on the pages
    void checkEnded();
    void causeShown(); ///< the search for the cause has ended, one way or another, and the pages show what it found

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeParts();
    void makeStatusLine();
    void connectPages();
    void connectRemovals();
    void connectCauses();
    void connectChecklist();
    void connectClosing();
    void showChecklist(bool shown);
    void accountChanged();
    void reload();
    void storeFailed(const Fault &fault);
    void editServer();
    void waitIsOver();
    void afterLoading();
    void inItsTurn(const std::function<void()> &step);
    void showView(const std::shared_ptr<const AccountView> &view);
    void check();
    void firstCheck();
    void showDetails(const QString &groupId);
    void showSettings();
    void showSample();
    void undoLast();
    void comeForward();
    [[nodiscard]] bool hasImap() const;
    [[nodiscard]] bool working() const;
    void setBusy(bool busy);

    Workplace &m_place;
    widgets::PageStack *m_stack;
    Pages m_pages{};
    widgets::ProgressStrip *m_strip;
    Notice *m_notice;
    widgets::RestoreBar *m_restoreBar;
    widgets::UndoBar *m_undoBar;
    ConnectionLine *m_connection;
    PageFilling *m_filling;
    Checking *m_checking;
    Diagnosing *m_diagnosing;
    Trials *m_trials;
    Preventing *m_preventing;
    Restoring *m_restoring;
    Servers *m_servers;
    Removals *m_removals;
    Watching *m_watching;
    Reports *m_reports;
    Journals *m_journals;
    ViewLoading *m_loading;
    StoreTrouble *m_trouble;
    StoreFollower *m_follower;
    Closing *m_closing;
    jobs::JobThread m_details;
    std::optional<AccountId> m_shown;
    std::string m_wanted; ///< the account to show first
    bool m_checkWhenLoaded = false;
};

} // namespace onecopy::gui
