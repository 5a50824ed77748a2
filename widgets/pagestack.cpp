// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagestack.h"

#include "widgets/sidebar.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

namespace onecopy::widgets {

namespace {

constexpr qsizetype rememberedSteps = 50;

/// The line between sidebar and page.
class Edge final : public QWidget
{
public:
    explicit Edge(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeOf(this).line); }
};

} // namespace

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
    , m_sidebar(new Sidebar(this))
    , m_pages(new QStackedWidget(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_sidebar);
    line->addWidget(new Edge(this));
    line->addWidget(m_pages, 1);
    connect(m_sidebar, &Sidebar::sectionChosen, this, &PageStack::choose);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &PageStack::goBack);
}

void PageStack::addPage(Icon icon, const QString &name, QWidget *page)
{
    const int section = m_pages->addWidget(page);
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
    showPage(m_pages->indexOf(page));
}

QWidget *PageStack::currentPage() const
{
    return m_pages->currentWidget();
}

void PageStack::choose(int section)
{
    if (m_pages->currentIndex() != section) {
        m_before.append(m_pages->currentIndex());
        if (m_before.size() > rememberedSteps)
            m_before.removeFirst();
    }
    m_pages->setCurrentIndex(section);
    Q_EMIT pageShown(m_pages->currentWidget());
}

void PageStack::goBack()
{
    if (m_before.isEmpty())
        return;
    const int section = m_before.takeLast();
    m_pages->setCurrentIndex(section); // before the sidebar tells, so that going back is not remembered as a step
    m_sidebar->setCurrent(section);
}

} // namespace onecopy::widgets
