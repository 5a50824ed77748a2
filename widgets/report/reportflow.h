// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <functional>
#include <map>
#include <vector>

class QPainter;

namespace onecopy::widgets {

/// Divides blocks into pages. Knows heights, not contents.
class PageFlow
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    enum class Keep {
        Free,
        WithNext,    ///< a heading and the first line of a list never end a page
        WithPrevious ///< the last line of a list never begins one
    };

    /// Of line `at` in a list of `size` lines: neither its first nor its last one stands alone.
    [[nodiscard]] static Keep keepInList(qsizetype at, qsizetype size)
    {
        if (at > 0 && at + 1 == size) {
            return Keep::WithPrevious;
        }
        return at == 0 && size > 1 ? Keep::WithNext : Keep::Free;
    }

    enum class Level { None, Chapter, Section }; ///< of a heading

    struct Block
    {
        qreal height = 0;
        Paint paint;
        Keep keep = Keep::Free;
        int table = 0; ///< rows of one table; its header is repeated at the top of each page
        Level level = Level::None;
        QString heading{}; ///< its words
    };

    /// A heading, and where it stands.
    struct Heading
    {
        Level level = Level::None;
        QString words;
        int page = 0;
        qreal top = 0;
    };

    PageFlow(qreal width, qreal pageHeight)
        : m_width(width)
        , m_pageHeight(pageHeight)
    {
    }

    void setTableHeader(int table, qreal height, Paint paint);
    void add(Block block);
    void addRoom(qreal height); ///< none at the top of a page
    /// No more blocks come.
    void finish() { flush(); }

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const std::vector<Heading> &headings() const { return m_headings; }
    void paint(QPainter &painter, int page) const;

private:
    struct Placed
    {
        qreal top = 0;
        qreal height = 0;
        Paint paint;
    };

    void flush();
    void place(const Block &block);
    void newPage();

    qreal m_width;
    qreal m_pageHeight;
    std::map<int, Block> m_headers; ///< of tables
    std::vector<Heading> m_headings;
    std::vector<std::vector<Placed>> m_pages{1};
    std::vector<Block> m_waiting; ///< which stand on one page; the next one may be of them
    qreal m_y = 0;
    int m_tableOnPage = 0; ///< whose header stands above m_y
};

} // namespace onecopy::widgets
