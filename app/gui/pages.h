// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedWidget;

namespace onecopy {
class Clock;
}

namespace onecopy::widgets {
class CausePage;
class ChecklistPage;
class DuplicatesPage;
class HistoryPage;
class LivePage;
class OverviewPage;
class PageStack;
class ReportsPage;
class ServersPage;
} // namespace onecopy::widgets

namespace onecopy::gui {

/// The pages of the window. They belong to the stack that they were made for.
struct Pages
{
    widgets::OverviewPage *overview;
    widgets::DuplicatesPage *duplicates;
    QStackedWidget *causeSection; ///< holds the two that follow
    widgets::CausePage *cause;
    widgets::ChecklistPage *checklist;
    widgets::LivePage *live;
    widgets::ReportsPage *reports;
    widgets::ServersPage *servers;
    widgets::HistoryPage *history;
};

/// In the order of the sidebar. REQUIRES: `clock` outlives them.
[[nodiscard]] Pages makePages(widgets::PageStack &stack, const Clock &clock);

} // namespace onecopy::gui
