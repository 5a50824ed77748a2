// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportflow.h"

#include <QPainter>

#include <algorithm>

namespace onecopy::widgets {

void PageFlow::setTableHeader(int table, qreal height, Paint paint)
{
    m_headers[table] = Block{height, std::move(paint), Keep::WithNext, table};
}

void PageFlow::add(Block block)
{
    const bool together =
        block.keep == Keep::WithPrevious || (!m_waiting.empty() && m_waiting.back().keep == Keep::WithNext);
    if (!together) {
        flush();
    }
    m_waiting.push_back(std::move(block));
}

void PageFlow::addRoom(qreal height)
{
    // Between a heading and what it stands over is no end of a page.
    if (!m_waiting.empty() && m_waiting.back().keep == Keep::WithNext) {
        add({height, [](QPainter &, const QRectF &) {}, Keep::WithNext, 0});
        return;
    }
    flush();
    if (m_y > 0) {
        m_y = std::min(m_y + height, m_pageHeight);
    }
    m_tableOnPage = 0;
}

void PageFlow::flush()
{
    qreal needed = 0;
    int table = m_tableOnPage;
    for (const auto &block : m_waiting) {
        const bool opensTable = block.table != 0 && block.table != table;
        needed += block.height + (opensTable ? m_headers[block.table].height : 0);
        table = block.table;
    }
    // What is longer than a page is not kept together: it breaks where a page ends.
    const bool fits = needed <= m_pageHeight;
    if (m_y > 0 && fits && m_y + needed > m_pageHeight) {
        newPage();
    }
    for (const auto &block : m_waiting) {
        if (!fits && m_y > 0 && m_y + block.height > m_pageHeight) {
            newPage();
        }
        if (block.table != 0 && block.table != m_tableOnPage) {
            m_tableOnPage = block.table;
            place(m_headers[block.table]);
        }
        place(block);
    }
    m_waiting.clear();
}

void PageFlow::place(const Block &block)
{
    if (block.level != Level::None)
        m_headings.push_back({block.level, block.heading, pageCount() - 1, m_y});
    m_pages.back().push_back({m_y, block.height, block.paint});
    m_y += block.height;
    m_tableOnPage = block.table;
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = 0;
    m_tableOnPage = 0;
}

void PageFlow::paint(QPainter &painter, int page) const
{
    for (const auto &placed : m_pages.at(static_cast<std::size_t>(page))) {
        placed.paint(painter, QRectF(0, placed.top, m_width, placed.height));
    }
}

} // namespace onecopy::widgets
