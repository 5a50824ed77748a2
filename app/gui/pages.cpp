// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages.h"

#include "widgets/causes/causepage.h"
#include "widgets/checklist/checklistpage.h"
#include "widgets/duplicates/duplicatespage.h"
#include "widgets/history/historypage.h"
#include "widgets/live/livepage.h"
#include "widgets/look/icons.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/parts/pagestack.h"
#include "widgets/report/reportspage.h"
#include "widgets/servers/serverspage.h"

#include <QCoreApplication>
#include <QStackedWidget>

namespace onecopy::gui {

using widgets::Icon;

namespace {

class PageTitles
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::gui::PageTitles)
};

} // namespace

Pages makePages(widgets::PageStack &stack, const Clock &clock)
{
    const Pages pages{new widgets::OverviewPage, new widgets::DuplicatesPage, new QStackedWidget,
                      new widgets::CausePage,    new widgets::ChecklistPage,  new widgets::LivePage(clock),
                      new widgets::ReportsPage,  new widgets::ServersPage,    new widgets::HistoryPage};
    pages.causeSection->addWidget(pages.cause);
    pages.causeSection->addWidget(pages.checklist);
    stack.addPage(Icon::Overview, PageTitles::tr("Overview"), pages.overview);
    stack.addPage(Icon::Duplicates, PageTitles::tr("Duplicates"), pages.duplicates);
    stack.addPage(Icon::Cause, PageTitles::tr("Find the cause"), pages.causeSection);
    stack.addPage(Icon::Live, PageTitles::tr("Live arrivals"), pages.live);
    stack.addPage(Icon::Reports, PageTitles::tr("Reports"), pages.reports);
    stack.addPage(Icon::Servers, PageTitles::tr("Servers"), pages.servers);
    stack.addPage(Icon::History, PageTitles::tr("History"), pages.history);
    return pages;
}

} // namespace onecopy::gui
