// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reporthtml.h"

#include "widgets/chart/chartscale.h"
#include "widgets/look/theme.h"
#include "widgets/words/textlanguage.h"

#include <algorithm>
#include <array>

namespace onecopy::widgets {

namespace {

constexpr auto styleSheet = R"(
body{font:15px/1.5 system-ui,"Noto Sans",sans-serif;color:%1;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .3rem}h2{font-size:1.25rem;margin:2rem 0 .6rem}p{margin:.3rem 0}
.sub,.note{color:%2}.headline{font-weight:600;font-size:1.1rem;margin-top:1rem}.lead{font-weight:600;margin-top:.6rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.8rem;margin:1rem 0}
.figures div{border:1px solid %3;border-radius:6px;padding:.6rem .8rem;overflow-wrap:anywhere}
.figures b{display:block;font-size:1.5rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.35rem .5rem;border-bottom:1px solid %3;vertical-align:top}
th{background:%4}td{overflow-wrap:anywhere}.num{text-align:end;white-space:nowrap}svg{width:100%;height:auto}
thead{display:table-header-group}tr{break-inside:avoid}dt{font-weight:600;margin-top:.5rem}dd{margin:0}
h3{font-size:1.05rem;margin:1.2rem 0 .2rem}pre{background:%4;padding:.4rem .6rem;margin:.2rem 0;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8rem}
)";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

class Page
{
public:
    /// Nothing for an empty text.
    void element(const char *name, const QString &text, const char *cssClass = nullptr)
    {
        if (text.isEmpty()) {
            return;
        }
        const auto tag = QString::fromLatin1(name);
        m_html += QLatin1Char('<') + tag;
        if (cssClass) {
            m_html += QStringLiteral(" class=\"%1\"").arg(QString::fromLatin1(cssClass));
        }
        // Our own sentences run as the page does, whatever word they begin with; foreign text in them is isolated.
        m_html += QStringLiteral(">") + escaped(text) + QStringLiteral("</") + tag + QStringLiteral(">\n");
    }
    void raw(const QString &html) { m_html += html; }

    void table(const QStringList &titles, const std::array<bool, 6> &numbers)
    {
        m_html += QStringLiteral("<table><thead><tr>");
        for (qsizetype i = 0; i < titles.size(); ++i) {
            cell("th", titles[i], numbers.at(static_cast<std::size_t>(i)));
        }
        m_html += QStringLiteral("</tr></thead><tbody>\n");
    }
    /// `id` stands below the first of them.
    void row(const QStringList &texts, const std::array<bool, 6> &numbers, const QString &id = {})
    {
        m_html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < texts.size(); ++i) {
            cell("td", texts[i], numbers.at(static_cast<std::size_t>(i)), i == 0 ? id : QString());
        }
        m_html += QStringLiteral("</tr>\n");
    }
    void endTable() { m_html += QStringLiteral("</tbody></table>\n"); }
    [[nodiscard]] QString take() { return std::move(m_html); }

private:
    void cell(const char *name, const QString &text, bool number, const QString &below = {})
    {
        const auto tag = QString::fromLatin1(name);
        m_html += QLatin1Char('<') + tag + (number ? QStringLiteral(" class=\"num\"") : QString()) + QLatin1Char('>');
        m_html += QStringLiteral("<bdi>") + escaped(text) + QStringLiteral("</bdi>");
        if (!below.isEmpty())
            m_html += QStringLiteral("<div class=\"note\"><bdi>") + escaped(below) + QStringLiteral("</bdi></div>");
        m_html += QStringLiteral("</") + tag + QLatin1Char('>');
    }

    QString m_html;
};

constexpr std::array<bool, 6> groupNumbers{false, false, true, true, false, false};
constexpr std::array<bool, 6> removalNumbers{false, true, true, false, false, false};
constexpr std::array<bool, 6> removalNumbersWithGone{false, true, true, true, false, false};

struct Plot
{
    double left = 48;
    double top = 12;
    double width = 740;
    double height = 220;
    AxisScale scale;

    [[nodiscard]] double y(std::uint64_t value) const
    {
        return top + height * (1 - static_cast<double>(value) / static_cast<double>(scale.top));
    }
};

QString svgText(double x, double y, const char *anchor, const QColor &colour, const QString &text)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\">%5</text>")
        .arg(QString::number(x), QString::number(y), QString::fromLatin1(anchor), colour.name(), escaped(text));
}

QString svgRect(double x, double y, double width, double height, const QColor &colour)
{
    return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>")
        .arg(QString::number(x), QString::number(y), QString::number(width), QString::number(std::max(0.0, height)),
             colour.name());
}

QString axis(const Plot &plot, const Theme &theme, const ReportWords &words)
{
    QString svg;
    for (std::uint64_t value = 0; value <= plot.scale.top; value += plot.scale.step) {
        const auto y = plot.y(value);
        svg += svgRect(plot.left, y, plot.width, 1, theme.line);
        svg += svgText(plot.left - 8, y + 4, "end", theme.sub, words.number(value));
    }
    return svg;
}

QString bars(const Plot &plot, const Theme &theme, const std::vector<duplicates::Bin> &bins)
{
    QString svg;
    const auto slot = plot.width / static_cast<double>(bins.size());
    const auto labels = barLabels(bins);
    const auto every = static_cast<std::size_t>(labelStride(60, slot));
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const auto &bin = bins[i];
        const auto x = plot.left + slot * (static_cast<double>(i) + 0.18);
        const auto middle = plot.y(bin.first);
        const auto total = plot.y(std::uint64_t(bin.first) + bin.extra);
        svg += svgRect(x, middle, slot * 0.64, plot.top + plot.height - middle, theme.first);
        svg += svgRect(x, total, slot * 0.64, middle - total - 1, theme.extra);
        if (i % every == 0) {
            svg += svgText(x + slot * 0.32, plot.top + plot.height + 18, "middle", theme.sub,
                           labels.at(static_cast<qsizetype>(i)));
        }
    }
    return svg;
}

QString chart(const report::Document &document, const ReportWords &words)
{
    const auto bins = barsFrom(document.source.bins);
    std::uint64_t most = 1;
    for (const auto &bin : bins) {
        most = std::max<std::uint64_t>(most, std::uint64_t(bin.first) + bin.extra);
    }
    Plot plot;
    plot.scale = niceScale(most);
    const auto theme = Theme::light();
    QString svg =
        QStringLiteral("<svg viewBox=\"0 0 800 290\" role=\"img\" font-size=\"12\" direction=\"ltr\"><title>%1</title>")
            .arg(escaped(barsSummary(bins)));
    svg += axis(plot, theme, words) + bars(plot, theme, bins);
    svg += svgRect(plot.left, 268, 12, 12, theme.first) +
           svgText(plot.left + 18, 278, "start", theme.text, words.firstCopies());
    svg += svgRect(plot.left + 160, 268, 12, 12, theme.extra) +
           svgText(plot.left + 178, 278, "start", theme.text, words.extraCopies());
    return svg + QStringLiteral("</svg>\n");
}

QString head(const ReportWords &words)
{
    const auto theme = Theme::light();
    const auto direction =
        words.locale().textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
               "'unsafe-inline'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" "
               "content=\"Onecopy\">\n<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n")
        .arg(words.locale().bcp47Name(), direction, escaped(words.title()),
             QString::fromLatin1(styleSheet)
                 .arg(theme.text.name(), theme.sub.name(), theme.line.name(), theme.alternate.name()));
}

void opening(Page &page, const ReportWords &words, bool figures)
{
    page.element("h1", words.title());
    page.element("p", words.subtitle(), "sub");
    page.element("p", words.made(), "sub");
    page.element("p", words.headline(), "headline");
    page.element("p", words.details().join(QLatin1Char(' ')));
    if (!figures) {
        return;
    }
    page.raw(QStringLiteral("<div class=\"figures\">\n"));
    for (const auto &figure : words.figures()) {
        page.raw(QStringLiteral("<div>"));
        page.element("span", figure.label, "sub");
        page.element("b", figure.value);
        page.element("span", figure.note, "note");
        page.raw(QStringLiteral("</div>\n"));
    }
    page.raw(QStringLiteral("</div>\n"));
}

void reasons(Page &page, const QString &heading, const QStringList &sentences)
{
    if (sentences.isEmpty()) {
        return;
    }
    page.element("p", heading, "lead");
    page.raw(QStringLiteral("<ul>\n"));
    for (const auto &sentence : sentences) {
        page.element("li", sentence);
    }
    page.raw(QStringLiteral("</ul>\n"));
}

void cause(Page &page, const ReportWords::Cause &cause, const ReportWords &words, bool evidence)
{
    page.element("h3", cause.title);
    page.element("p", cause.facts, "sub");
    page.element("p", cause.explanation);
    if (evidence) {
        reasons(page, words.forHeading(), cause.reasonsFor);
        reasons(page, words.againstHeading(), cause.reasonsAgainst);
        page.element("p", cause.example, "sub");
    }
    page.element("p", cause.rivals);
    page.element("p", words.nextHeading(), "lead");
    page.element("p", cause.nextStep);
    if (!evidence) {
        return;
    }
    if (!cause.lines.isEmpty()) {
        page.element("p", words.linesHeading(), "lead");
    }
    for (const auto &line : cause.lines) {
        page.element("pre", line);
    }
}

void causes(Page &page, const ReportWords &words, bool evidence)
{
    const auto sentences = words.causesSentences();
    if (sentences.isEmpty()) {
        return;
    }
    page.element("h2", words.causesHeading());
    page.element("p", sentences.first(), "headline");
    page.element("p", sentences.mid(1).join(QLatin1Char(' ')));
    for (const auto &entry : words.causes(false)) {
        cause(page, entry, words, evidence);
    }
    const auto designed = words.causes(true);
    if (!designed.isEmpty()) {
        page.element("h2", words.byDesignHeading());
    }
    for (const auto &entry : designed) {
        cause(page, entry, words, evidence);
    }
}

void checklist(Page &page, const ReportWords &words)
{
    const auto entries = words.checklist();
    if (entries.isEmpty()) {
        return;
    }
    page.element("h2", words.checklistHeading());
    page.element("p", words.checklistSentence());
    for (const auto &entry : entries) {
        page.element("h3", entry.title);
        page.element("p", entry.facts, "sub");
        page.element("p", entry.result, "lead");
        page.element("p", entry.counted);
        for (const auto &change : entry.changes) {
            page.element("p", change, "note");
        }
    }
}

void groups(Page &page, const report::Document &document, const ReportWords &words)
{
    page.element("h2", words.groupsHeading());
    page.element("p", words.groupsNote(), "note");
    page.table(words.groupTitles(), groupNumbers);
    for (const auto &group : document.rows) {
        const auto row = words.row(group);
        auto kind = row.proof.isEmpty() ? row.kind : words.kindWithProof(row);
        if (!row.cause.isEmpty()) {
            kind = ReportWords::tr("%1 · %2", "kind of duplicate, cause").arg(kind, row.cause);
        }
        page.row({row.subject, row.sender, row.size, row.copies, row.firstArrival, kind}, groupNumbers, row.messageId);
    }
    page.endTable();
}

void removals(Page &page, const report::Document &document, const ReportWords &words)
{
    page.element("h2", words.removalsHeading());
    page.element("p", words.removalsSentence());
    const bool gone = words.tellsGone();
    const auto &numbers = gone ? removalNumbersWithGone : removalNumbers;
    page.table(words.removalTitles(), numbers);
    for (const auto &line : document.source.removals) {
        const auto row = words.removal(line);
        const QStringList counts =
            gone ? QStringList{row.moved, row.restored, row.gone} : QStringList{row.moved, row.restored};
        page.row(QStringList{row.at} + counts + QStringList{row.state, row.where}, numbers);
    }
    page.endTable();
}

void method(Page &page, const ReportWords &words)
{
    const auto lines = words.method();
    if (lines.isEmpty()) {
        return;
    }
    page.element("h2", words.methodHeading());
    for (const auto &line : lines) {
        page.element("p", line);
    }
    page.raw(QStringLiteral("<dl>\n"));
    for (const auto &term : words.kinds()) {
        page.element("dt", term.word);
        page.element("dd", term.meaning);
    }
    page.raw(QStringLiteral("</dl>\n"));
}

} // namespace

QByteArray reportToHtml(const report::Document &document, ReportParts parts, const QLocale &locale)
{
    const TextLanguage spoken(QString::fromStdString(document.options.language));
    const ReportWords words(document, locale);
    Page page;
    page.raw(head(words));
    opening(page, words, parts.summary);
    if (parts.chart && !document.source.bins.empty()) {
        page.element("h2", words.chartHeading());
        page.raw(chart(document, words));
    }
    if (parts.causes) {
        causes(page, words, parts.evidence);
    }
    if (parts.checklist) {
        checklist(page, words);
    }
    if (parts.groups && !document.rows.empty()) {
        groups(page, document, words);
    }
    if (parts.removals && !document.source.removals.empty()) {
        removals(page, document, words);
    }
    if (parts.method) {
        method(page, words);
    }
    page.raw(QStringLiteral("</body>\n</html>\n"));
    return page.take().toUtf8();
}

} // namespace onecopy::widgets
