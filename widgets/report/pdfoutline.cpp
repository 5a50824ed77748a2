// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pdfoutline.h"

#include <QRegularExpression>

#include <map>
#include <optional>

namespace onecopy::widgets {

namespace {

/// What an update has to know of the file that it is appended to.
struct WrittenPdf
{
    int objects = 0; ///< the first number that is free
    int info = 0;
    int catalog = 0;
    QByteArray catalogEntries;
    std::vector<int> pages;
    qsizetype crossReferences = 0;
};

int numberAfter(const QByteArray &text, const char *key)
{
    const QRegularExpression number(QString::fromLatin1(key) + QStringLiteral("\\s+(\\d{1,9})\\b"));
    return number.match(QString::fromLatin1(text)).captured(1).toInt();
}

/// ISO 32000-1, 7.5.4: a line of the table has 20 bytes, the first ten are an offset.
QByteArray objectAt(const QByteArray &pdf, qsizetype crossReferences, int number)
{
    constexpr qsizetype line = 20;
    qsizetype first = pdf.indexOf('\n', crossReferences);  // behind "xref"
    first = first < 0 ? -1 : pdf.indexOf('\n', first + 1); // behind "0 90"
    if (first < 0)
        return {};
    const qsizetype start = pdf.mid(first + 1 + number * line, 10).toLongLong();
    const qsizetype end = pdf.indexOf("endobj", start);
    const QByteArray object = start > 0 && end > start ? pdf.mid(start, end - start) : QByteArray();
    return object.startsWith(QByteArray::number(number) + " 0 obj") ? object : QByteArray();
}

std::optional<WrittenPdf> readBack(const QByteArray &pdf)
{
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    if (trailerAt < 0)
        return {};
    const QByteArray trailer = pdf.mid(trailerAt);
    WrittenPdf written;
    written.objects = numberAfter(trailer, "/Size");
    written.info = numberAfter(trailer, "/Info");
    written.catalog = numberAfter(trailer, "/Root");
    written.crossReferences = numberAfter(trailer, "startxref");
    if (pdf.mid(written.crossReferences, 4) != "xref")
        return {};
    const QByteArray catalog = objectAt(pdf, written.crossReferences, written.catalog);
    const qsizetype begin = catalog.indexOf("<<");
    const qsizetype end = catalog.lastIndexOf(">>");
    const QByteArray pages = objectAt(pdf, written.crossReferences, numberAfter(catalog, "/Pages"));
    const qsizetype kids = pages.indexOf("/Kids");
    if (begin < 0 || end < begin || kids < 0)
        return {};
    written.catalogEntries = catalog.mid(begin + 2, end - begin - 2).trimmed();
    static const QRegularExpression reference(QStringLiteral("(\\d{1,9}) 0 R"));
    auto found = reference.globalMatch(QString::fromLatin1(pages.mid(kids, pages.indexOf(']', kids) - kids)));
    while (found.hasNext())
        written.pages.push_back(found.next().captured(1).toInt());
    return written;
}

QByteArray referenceTo(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// ISO 32000-1, 7.9.2.2: any letters, as UTF-16 with a mark at its beginning. In hexadecimal digits nothing has to be
/// escaped.
QByteArray textString(const QString &text)
{
    QByteArray digits = "<FEFF";
    for (const QChar letter : text)
        digits += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    return digits + '>';
}

/// ISO 32000-1, 12.3.3: the lines of the outline know their neighbours, and the lines that they are above.
class Outline
{
public:
    Outline(const std::vector<PdfHeading> &headings, const std::vector<int> &pages, int firstObject)
        : m_headings(headings)
        , m_pages(pages)
        , m_firstObject(firstObject)
        , m_links(headings.size())
    {
        int above = -1;
        std::map<int, int> lastBelow; // by what they are below
        for (int i = 0; i < size(); ++i) {
            Links &links = linksOf(i);
            links.above = at(i).below ? above : -1;
            if (!at(i).below)
                above = i;
            const auto [last, first] = lastBelow.try_emplace(links.above, i);
            if (first) {
                linksOf(links.above).first = i;
            } else {
                links.before = last->second;
                linksOf(last->second).after = i;
                last->second = i;
            }
            linksOf(links.above).last = i;
            ++linksOf(links.above).count;
        }
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_headings.size()); }
    [[nodiscard]] QByteArray root() const
    {
        return "<<\n/Type /Outlines" + family(m_root) + "\n/Count " + QByteArray::number(size()) + "\n>>";
    }
    [[nodiscard]] QByteArray line(int index) const
    {
        const PdfHeading &heading = at(index);
        const Links &links = m_links.at(static_cast<std::size_t>(index));
        QByteArray text = "<<\n/Title " + textString(heading.title) + "\n/Parent " + referenceTo(objectOf(links.above));
        if (links.before >= 0)
            text += "\n/Prev " + referenceTo(objectOf(links.before));
        if (links.after >= 0)
            text += "\n/Next " + referenceTo(objectOf(links.after));
        if (links.count > 0)
            text += family(links) + "\n/Count " + QByteArray::number(links.count);
        // The place on the page, and how large it is shown as the reader has it.
        return text + "\n/Dest [" + referenceTo(m_pages.at(static_cast<std::size_t>(heading.page))) + " /XYZ null " +
               QByteArray::number(heading.fromBottom, 'f', 1) + " null]\n>>";
    }

private:
    /// -1: none; of what is above: the root.
    struct Links
    {
        int above = -1;
        int before = -1;
        int after = -1;
        int first = -1;
        int last = -1;
        int count = 0;
    };

    [[nodiscard]] const PdfHeading &at(int index) const { return m_headings.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] Links &linksOf(int index) { return index < 0 ? m_root : m_links.at(static_cast<std::size_t>(index)); }
    /// The root comes before the lines.
    [[nodiscard]] int objectOf(int index) const { return m_firstObject + 1 + index; }
    [[nodiscard]] QByteArray family(const Links &links) const
    {
        return "\n/First " + referenceTo(objectOf(links.first)) + "\n/Last " + referenceTo(objectOf(links.last));
    }

    const std::vector<PdfHeading> &m_headings;
    const std::vector<int> &m_pages;
    const int m_firstObject;
    std::vector<Links> m_links;
    Links m_root;
};

/// Objects behind the end of a file, and the table that says where they are.
class Update
{
public:
    Update(QByteArray pdf, const WrittenPdf &written)
        : m_pdf(std::move(pdf))
        , m_written(written)
    {
    }

    void object(int number, const QByteArray &body)
    {
        m_offsets[number] = m_pdf.size();
        m_pdf += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }

    [[nodiscard]] QByteArray finish()
    {
        const qsizetype crossReferences = m_pdf.size();
        int free = m_written.objects;
        m_pdf += "xref\n";
        for (const auto &[number, offset] : m_offsets) {
            m_pdf += QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') +
                     " 00000 n \n";
            free = std::max(free, number + 1);
        }
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(free) + "\n/Info " + referenceTo(m_written.info) +
                 "\n/Root " + referenceTo(m_written.catalog) + "\n/Prev " +
                 QByteArray::number(m_written.crossReferences) + "\n>>\nstartxref\n" +
                 QByteArray::number(crossReferences) + "\n%%EOF\n";
        return std::move(m_pdf);
    }

private:
    QByteArray m_pdf;
    const WrittenPdf &m_written;
    std::map<int, qsizetype> m_offsets;
};

} // namespace

QByteArray withOutline(QByteArray pdf, const std::vector<PdfHeading> &headings, const QLocale &locale)
{
    const auto written = readBack(pdf);
    const auto pages = written ? static_cast<int>(written->pages.size()) : 0;
    for (const PdfHeading &heading : headings) {
        if (heading.page >= pages)
            return pdf;
    }
    if (!written || headings.empty())
        return pdf;
    const Outline outline(headings, written->pages, written->objects);
    Update update(std::move(pdf), *written);
    const bool fromRight = locale.textDirection() == Qt::RightToLeft;
    update.object(written->catalog, "<<\n" + written->catalogEntries + "\n/Outlines " + referenceTo(written->objects) +
                                        "\n/Lang (" + locale.bcp47Name().toLatin1() +
                                        ")\n/ViewerPreferences <</DisplayDocTitle true" +
                                        (fromRight ? " /Direction /R2L" : "") + ">>\n>>");
    update.object(written->objects, outline.root());
    for (int i = 0; i < outline.size(); ++i)
        update.object(written->objects + 1 + i, outline.line(i));
    return update.finish();
}

} // namespace onecopy::widgets
