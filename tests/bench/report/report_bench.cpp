// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// report_bench [groups]
// How long a report of so many groups of messages takes as PDF and as HTML, and how much memory it needs at most. Ends
// with 1 where a PDF of 5,000 groups, the most that a report has, takes 10 s or 300 MB.
#include <QApplication>
#include <QElapsedTimer>

#include "tests/bench/figures.h"
#include "tests/unit/widgets_pages/samples.h"
#include "widgets/report/reporthtml.h"
#include "widgets/report/reportpainter.h"

#include <cstdio>
#include <sys/resource.h>

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

constexpr double mostSeconds = 10;
constexpr double mostMegabytes = 300;

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Of the whole program, since its start.
double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const int groups = argc > 1 ? std::atoi(argv[1]) : 5'000;
    if (groups <= 0)
        bench::giveUp("Usage: report_bench [groups]");
    const auto source = samples::pages::reportSource(static_cast<std::size_t>(groups));
    std::printf("before: %.0f MB\n", peakMegabytes());

    QElapsedTimer timer;
    timer.start();
    const QLocale locale(QStringLiteral("en_GB"));
    ReportPainter painter(report::makeDocument(source, {}), {}, locale);
    const double made = seconds(timer);
    if (!painter.layOut())
        bench::giveUp("the report was not laid out");
    const double laidOut = seconds(timer);
    const QByteArray pdf = painter.toPdf();
    const double printed = seconds(timer);
    const double peak = peakMegabytes();
    std::printf("PDF: %d groups, %d pages, %.1f MB; document %.2f s, layout %.2f s, printing %.2f s, together %.2f s; "
                "peak %.0f MB\n",
                groups, painter.pageCount(), static_cast<double>(pdf.size()) / 1e6, made, laidOut - made,
                printed - laidOut, printed, peak);

    timer.restart();
    const QByteArray html = reportToHtml(painter.document(), {}, locale);
    std::printf("HTML: %.1f MB in %.2f s; peak %.0f MB\n", static_cast<double>(html.size()) / 1e6, seconds(timer),
                peakMegabytes());
    return groups <= 5'000 && (printed > mostSeconds || peak > mostMegabytes) ? 1 : 0;
}
