// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/widgets/fixture.h"
#include "tests/unit/widgets/samples.h"
#include "widgets/chart/chartcard.h"
#include "widgets/chart/chartscale.h"
#include "widgets/chart/paperchart.h"
#include "widgets/look/theme.h"
#include "widgets/parts/tables.h"
#include "widgets/words/words.h"

#include <QChartView>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

std::vector<duplicates::Bin> series(int count, EpochSeconds width, std::uint32_t first, std::uint32_t extra)
{
    std::vector<duplicates::Bin> bins;
    for (int i = 0; i < count; ++i)
        bins.push_back({samples::at(1, 0, 0) + i * width, samples::at(1, 0, 0) + (i + 1) * width, first, extra});
    return bins;
}

std::uint64_t sum(const std::vector<duplicates::Bin> &bins)
{
    std::uint64_t all = 0;
    for (const auto &bin : bins)
        all += std::uint64_t{bin.first} + bin.extra;
    return all;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesAreWholeAndRoomy_data();
    void scalesAreWholeAndRoomy();
    void neverMoreThanSixtyBars_data();
    void neverMoreThanSixtyBars();
    void emptyIntervalsAreShown();
    void daysAreNamedAsTheCountryDoes();
    void labelsDoNotMeet();
    void labelsStandAtRoundTimes();
    void controlTShowsTheSameNumbersAsATable();
    void nothingToShowSaysSo();
    void theDescriptionIsOneSentence();
    void updatesAreQuick();
    void paperGetsVectors();
    void paperIsDrawnOnAnyThread();
};

void TestCharts::scalesAreWholeAndRoomy_data()
{
    QTest::addColumn<quint64>("largest");
    for (const quint64 value : {0ULL, 1ULL, 2ULL, 3ULL, 7ULL, 9ULL, 10ULL, 48ULL, 50ULL, 99ULL, 101ULL, 4'999ULL,
                                123'456'789ULL, 4'294'967'295ULL})
        QTest::newRow(QByteArray::number(value).constData()) << value;
}

void TestCharts::scalesAreWholeAndRoomy()
{
    QFETCH(quint64, largest);
    const AxisScale scale = niceScale(largest);
    QVERIFY(scale.step >= 1);
    quint64 digit = scale.step;
    while (digit % 10 == 0)
        digit /= 10;
    QVERIFY(digit == 1 || digit == 2 || digit == 5);
    QCOMPARE(scale.top % scale.step, quint64{0});
    QVERIFY(scale.marks() >= 2 && scale.marks() <= 6);
    QVERIFY(static_cast<double>(scale.top) >= static_cast<double>(largest) * 1.04);
    QVERIFY(largest < 3 || scale.top <= largest * 3);
}

void TestCharts::neverMoreThanSixtyBars_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 59, 60, 61, 119, 121, 1'000, 50'000})
        QTest::newRow(QByteArray::number(count).constData()) << count;
}

void TestCharts::neverMoreThanSixtyBars()
{
    QFETCH(int, count);
    const auto bins = series(count, 60, 3, 2);
    const auto bars = barsFrom(bins);
    QVERIFY(bars.size() <= maxBars);
    QVERIFY(bars.size() >= std::min<std::size_t>(static_cast<std::size_t>(count), 30));
    QCOMPARE(sum(bars), sum(bins));
    for (std::size_t i = 1; i < bars.size(); ++i)
        QCOMPARE(bars[i].start, bars[i - 1].end);
}

void TestCharts::emptyIntervalsAreShown()
{
    const auto all = samples::bins();
    const auto bars = barsFrom({all[0], all[3]});
    QCOMPARE(bars.size(), std::size_t{4});
    QCOMPARE(bars[1].first, 0U);
    QCOMPARE(bars[3].extra, all[3].extra);
    QVERIFY(barsFrom({}).empty());
}

/// In one language, too.
void TestCharts::daysAreNamedAsTheCountryDoes()
{
    constexpr EpochSeconds day = 86'400;
    constexpr EpochSeconds secondOfApril = 1'775'088'000;
    std::vector<duplicates::Bin> bars;
    for (EpochSeconds at = 0; at < 9; ++at)
        bars.push_back({secondOfApril + at * day, secondOfApril + (at + 1) * day, 1, 0});
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    const QString american = barLabels(bars).front();
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    const QString british = barLabels(bars).front();
    QLocale::setDefault(before);
    QCOMPARE(american, QStringLiteral("Apr 2"));
    QCOMPARE(british, QStringLiteral("2 Apr"));
}

void TestCharts::labelsDoNotMeet()
{
    ChartCard card(QStringLiteral("Arrivals"));
    card.setBins(series(60, 86'400, 4, 2));
    card.resize(600, 300);
    card.show();
    QCoreApplication::processEvents();
    QList<QRectF> boxes;
    const auto items = card.findChild<QChartView *>()->scene()->items();
    for (const QGraphicsItem *item : items) {
        if (item->type() == QGraphicsSimpleTextItem::Type && item->isVisible())
            boxes.append(item->sceneBoundingRect());
    }
    QVERIFY(boxes.size() > 6);
    for (qsizetype a = 0; a < boxes.size(); ++a) {
        for (qsizetype b = a + 1; b < boxes.size(); ++b)
            QVERIFY(!boxes.at(a).adjusted(1, 1, -1, -1).intersects(boxes.at(b).adjusted(1, 1, -1, -1)));
    }
}

void TestCharts::labelsStandAtRoundTimes()
{
    const auto labels = [](int hour, int minute, EpochSeconds width, int count, int stride) {
        std::vector<EpochSeconds> starts;
        for (int i = 0; i < count; ++i)
            starts.push_back(samples::at(1, hour, minute) + i * width);
        QStringList times;
        for (const std::size_t i : barsOfRoundTimes(starts, width, stride))
            times.append(words::timeOfDay(starts[i]));
        return times.join(QLatin1Char(' '));
    };
    QCOMPARE(labels(9, 43, 60, 30, 4), QStringLiteral("09:45 09:50 09:55 10:00 10:05 10:10"));
    QCOMPARE(labels(9, 43, 60, 4, 1), QStringLiteral("09:43 09:44 09:45 09:46"));
    QCOMPARE(labels(9, 43, 60, 60, 6), QStringLiteral("09:50 10:00 10:10 10:20 10:30 10:40"));
    QCOMPARE(labels(0, 30, 1'800, 24, 4), QStringLiteral("02:00 04:00 06:00 08:00 10:00 12:00"));
    QCOMPARE(labels(0, 30, 1'800, 47, 60), QStringLiteral("12:00")); // however wide the labels are
}

void TestCharts::controlTShowsTheSameNumbersAsATable()
{
    ChartCard card(QStringLiteral("Arrivals"));
    card.setBins(samples::bins());
    card.resize(700, 400);
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    QVERIFY(!card.tableShown());
    QTest::keyClick(&card, Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(card.tableShown());
    const auto *table = card.findChild<TableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 7);
    QCOMPARE(table->model()->index(4, 1).data().toString(), QStringLiteral("13"));
    QCOMPARE(table->model()->index(4, 2).data().toString(), QStringLiteral("35"));
    QTest::keyClick(&card, Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(!card.tableShown());
}

void TestCharts::nothingToShowSaysSo()
{
    ChartCard card(QStringLiteral("Arrivals"));
    card.setBins(series(5, 60, 0, 0));
    card.show();
    QVERIFY(!card.findChild<QChartView *>()->isVisible());
    QVERIFY(!card.findChild<QPushButton *>()->isVisible());
}

void TestCharts::theDescriptionIsOneSentence()
{
    ChartCard card(QStringLiteral("Arrivals"));
    card.setBins(samples::bins());
    const QString text = card.summary();
    QCOMPARE(text.count(QLatin1Char('.')), 1);
    QVERIFY(text.contains(QStringLiteral("68")) && text.contains(QStringLiteral("109")) &&
            text.contains(QStringLiteral("35")));
    QCOMPARE(card.findChild<QChartView *>()->accessibleDescription(), text);
    QCOMPARE(card.findChild<QChartView *>()->accessibleName(), QStringLiteral("Arrivals"));
}

void TestCharts::updatesAreQuick()
{
    ChartCard card(QStringLiteral("Arrivals"));
    card.resize(900, 400);
    card.show();
    QElapsedTimer timer;
    timer.start();
    for (std::uint32_t i = 0; i < 10; ++i) {
        card.setBins(series(60, 86'400, 10 + i, 5));
        card.grab();
    }
    qInfo("60 bars, built and painted: %lld ms each", timer.elapsed() / 10);
    QVERIFY(timer.elapsed() < 10 * 500);
}

void TestCharts::paperGetsVectors()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("chart.pdf"));
    {
        QPdfWriter writer(path);
        writer.setResolution(96);
        QPainter painter(&writer);
        renderArrivalsChart(&painter, QRectF(0, 0, 600, 240), samples::bins(), QApplication::font());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.size() > 3'000);
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("/FontFile2"));
}

/// A report is painted on a job's thread, where Qt Charts must not draw.
void TestCharts::paperIsDrawnOnAnyThread()
{
    const auto draw = [] {
        QImage image(600, 240, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderArrivalsChart(&painter, QRectF(0, 0, 600, 240), samples::bins(), QApplication::font());
        return image;
    };
    const QImage here = draw();
    QImage there;
    std::thread thread([&] { there = draw(); });
    thread.join();
    QCOMPARE(there, here);
    const Theme theme = Theme::light();
    int first = 0;
    int extra = 0;
    for (int y = 0; y < here.height(); ++y) {
        for (int x = 0; x < here.width(); ++x) {
            first += here.pixelColor(x, y) == theme.first ? 1 : 0;
            extra += here.pixelColor(x, y) == theme.extra ? 1 : 0;
        }
    }
    QVERIFY(first > 2'000 && extra > 500);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    samples::pin(app);
    ThemeController themes(app);
    themes.setChoice(ThemeChoice::Light);
    TestCharts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_charts.moc"
