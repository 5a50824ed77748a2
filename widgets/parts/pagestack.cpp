// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/pagestack.h"

#include "widgets/parts/pageframe.h"
#include "widgets/parts/roomview.h"
#include "widgets/parts/sidebar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>

#include <climits>

namespace onecopy::widgets {

namespace {

constexpr qsizetype rememberedSteps = 50;

/// The pages that are not seen have no say in how large the window is, and cost nothing when they change.
class PageView final : public RoomView
{
public:
    PageView(QWidget *page, QWidget *parent)
        : RoomView(page, parent, Lines::CountWhenLarge)
    {
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
    , m_sidebar(new Sidebar(this))
    , m_pages(new QStackedLayout)
    , m_room(new QStackedLayout)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_sidebar);
    line->addWidget(new Divider(Qt::Vertical, this));
    auto *pages = new QWidget(this);
    pages->setLayout(m_pages);
    m_room->addWidget(pages);
    line->addLayout(m_room, 1);
    connect(m_sidebar, &Sidebar::sectionChosen, this, &PageStack::choose);
    connect(qApp, &QApplication::focusChanged, this, &PageStack::focusMoved);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &PageStack::goBack);
}

void PageStack::addPage(Icon icon, const QString &name, QWidget *page)
{
    const int section = m_pages->addWidget(new PageView(page, this));
    m_sidebar->addSection(icon, name);
    if (section < 9) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + section)), this);
        connect(shortcut, &QShortcut::activated, this, [this, section] { showPage(section); });
    }
    if (section == 0)
        m_sidebar->setCurrent(0);
}

void PageStack::showPage(int section)
{
    m_sidebar->setCurrent(section);
}

void PageStack::showPage(QWidget *page)
{
    for (int section = 0; section < m_pages->count(); ++section) {
        if (pageAt(section) == page)
            showPage(section);
    }
}

void PageStack::setInstead(QWidget *widget)
{
    if (widget == nullptr) {
        m_room->setCurrentIndex(0);
        return;
    }
    if (m_room->indexOf(widget) < 0)
        m_room->addWidget(widget);
    m_room->setCurrentWidget(widget);
}

QWidget *PageStack::currentPage() const
{
    return pageAt(m_pages->currentIndex());
}

int PageStack::count() const
{
    return m_pages->count();
}

QWidget *PageStack::pageAt(int section) const
{
    const auto *view = static_cast<const QScrollArea *>(m_pages->widget(section));
    return view == nullptr ? nullptr : view->widget();
}

PageStack::~PageStack()
{
    disconnect(qApp, nullptr, this, nullptr); // what has the focus is hidden when this is no page stack any more
}

void PageStack::choose(int section)
{
    if (m_pages->currentIndex() != section) {
        m_before.append(m_pages->currentIndex());
        if (m_before.size() > rememberedSteps)
            m_before.removeFirst();
    }
    changeTo(section);
    Q_EMIT pageShown(currentPage());
}

/// The focus goes along, to what had it when the page was left, at first to what the page lists. Qt would give it to
/// whatever comes first, also to a button that does something grave, and let it out of the page where that is disabled.
void PageStack::changeTo(int section)
{
    const QWidget *before = m_pages->currentWidget();
    const bool follows = before != nullptr && before->isAncestorOf(window()->focusWidget());
    QWidget *after = m_pages->widget(section);
    const QWidget *last = after->focusWidget();
    const bool takesItAgain = last != nullptr && last->isEnabled() && last->isVisibleTo(after);
    m_pages->setCurrentIndex(section);
    if (!follows || takesItAgain)
        return;
    takeFocus();
}

void PageStack::takeFocus()
{
    const QWidget *page = m_pages->currentWidget();
    QWidget *next = page->isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : m_sidebar;
    int top = INT_MAX;
    for (auto *list : page->findChildren<QAbstractItemView *>()) {
        const int y = list->mapTo(page, QPoint(0, 0)).y();
        if (list->isVisible() && list->isEnabled() && (list->focusPolicy() & Qt::TabFocus) != 0 && y < top) {
            next = list;
            top = y;
        }
    }
    next->setFocus(Qt::OtherFocusReason);
}

/// What has the focus is hidden or disabled: Qt gives it to the next part of the window, which may lie far outside.
void PageStack::focusMoved(const QWidget *old, const QWidget *now)
{
    const QWidget *page = m_pages->currentWidget();
    if (old == nullptr || now == nullptr || page == nullptr || page->isAncestorOf(now))
        return;
    // Bars above and below the page come and go as well. Of another page, changeTo() takes care.
    if (old->window() != window() || (isAncestorOf(old) && !page->isAncestorOf(old)))
        return;
    if (page->isVisible() && now->window() == window() && !(old->isVisible() && old->isEnabled()))
        takeFocus();
}

void PageStack::goBack()
{
    if (m_before.isEmpty())
        return;
    const int section = m_before.takeLast();
    changeTo(section); // before the sidebar tells, so that going back is not remembered as a step
    m_sidebar->setCurrent(section);
}

} // namespace onecopy::widgets
