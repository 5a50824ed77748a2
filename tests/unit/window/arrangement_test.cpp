// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "app/gui/arrangementkeeper.h"
#include "app/gui/mainwindow.h"
#include "app/gui/preferencesfile.h"
#include "widgets/chart/chartcard.h"
#include "widgets/duplicates/duplicatespage.h"
#include "widgets/duplicates/grouptablemodel.h"
#include "widgets/live/livepage.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/tables.h"
#include "widgets/parts/windowsize.h"

#include <QHeaderView>
#include <QMenu>
#include <QSplitterHandle>

using namespace onecopy;
using namespace onecopy::gui;
using namespace onecopy::widgets;
using Model = GroupTableModel;

namespace {

constexpr int longWait = 60'000;

/// A desk at which windows are opened on the sample data, and left again, with one file of preferences.
struct SampleDesk
{
    SampleDesk()
    {
        place.storePath = folder.filePath(QStringLiteral("case.db")).toStdString();
        QFile::copy(QStringLiteral(":/sample.onecopy"), QString::fromStdString(place.storePath));
        QFile::setPermissions(QString::fromStdString(place.storePath), QFile::ReadOwner | QFile::WriteOwner);
    }
    void open()
    {
        window = std::make_unique<MainWindow>(place);
        window->arrange(file().load());
        QObject::connect(window.get(), &MainWindow::left, window.get(), [this] { file().save(window->arrangement()); });
        QSignalSpy causes(window.get(), &MainWindow::causeShown);
        window->show();
        window->begin({}, false);
        QTRY_COMPARE_WITH_TIMEOUT(causes.size(), 1, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(table()->isColumnHidden(Model::ClassColumn) || table()->model()->rowCount() > 0,
                                 longWait);
    }
    void leave()
    {
        QVERIFY(window->close());
        window.reset();
    }
    /// As if these had been the contents of the file.
    void write(const QByteArray &contents) const
    {
        QFile out(path());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(contents);
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("onecopy.conf")); }
    [[nodiscard]] ArrangementFile file() const { return ArrangementFile(path()); }
    [[nodiscard]] TableView *table() const { return window->findChild<DuplicatesPage *>()->table(); }
    [[nodiscard]] QHeaderView *header() const { return table()->horizontalHeader(); }
    [[nodiscard]] Splitter *parts() const { return window->findChild<Splitter *>(QStringLiteral("duplicatesParts")); }

    QTemporaryDir folder;
    Workplace place;
    std::unique_ptr<MainWindow> window;
};

constexpr int duplicatesSection = 1;

/// From the right edge of a column, by so many pixels.
void drawWider(QHeaderView &header, int column, int by)
{
    const int edge = header.sectionViewportPosition(column) + header.sectionSize(column) - 1;
    const QPoint from(edge, header.height() / 2);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(header.viewport(), from + QPoint(by, 0));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, from + QPoint(by, 0));
}

/// What the menu of the header offers under this name.
void chooseInHeaderMenu(TableView &table, const QString &name)
{
    Q_EMIT table.horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    auto *menu = table.findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text() == name)
            action->trigger();
    }
    delete menu;
}

QString titleOf(const TableView &table, int column)
{
    return table.model()->headerData(column, Qt::Horizontal).toString();
}

} // namespace

/// The window comes up as its user left it, and comes up whatever the file says.
class ArrangementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizePlaceAndSectionAreThereAgain()
    {
        SampleDesk desk;
        desk.open();
        const QRect room = desk.window->screen()->availableGeometry();
        const QRect place(room.left() + 9, room.top() + 50, 784, room.height() - 60 - 50);
        desk.window->setGeometry(place);
        desk.window->showSection(duplicatesSection);
        const QRect had = desk.window->geometry();
        desk.leave();
        desk.open();
        QCOMPARE(desk.window->geometry(), had);
        QCOMPARE(desk.window->section(), duplicatesSection);
        QVERIFY(!desk.window->isMaximized());
    }

    /// A session that ends may kill its programs.
    void itIsKeptWithoutClosingTheWindow()
    {
        SampleDesk desk;
        desk.open();
        std::vector<WindowArrangement> kept;
        const ArrangementKeeper keeper(
            *desk.window, [&kept](const WindowArrangement &now) { kept.push_back(now); },
            std::chrono::milliseconds(20));
        QTRY_COMPARE(kept.size(), std::size_t{1});
        desk.window->showSection(duplicatesSection);
        QTRY_COMPARE(kept.size(), std::size_t{2}); // and not anew while nothing changes
        QCOMPARE(kept.back().section, duplicatesSection);
        QCOMPARE(kept.back(), desk.window->arrangement());
    }

    void aMaximisedWindowKnowsTheSizeThatItHadBefore()
    {
        SampleDesk desk;
        desk.open();
        const QRect room = desk.window->screen()->availableGeometry();
        const QRect place(room.left() + 10, room.top() + 40, 784, room.height() - 100);
        desk.window->setGeometry(place);
        const QRect had = desk.window->geometry();
        desk.window->showMaximized();
        desk.leave();
        desk.open();
        QVERIFY(desk.window->isMaximized());
        QCOMPARE(desk.window->normalGeometry(), had);
    }

    void columnsThatWereDrawnAreThereAgain()
    {
        SampleDesk desk;
        desk.open();
        desk.window->showSection(duplicatesSection);
        drawWider(*desk.header(), Model::Copies, 37);
        desk.header()->moveSection(desk.header()->visualIndex(Model::LikelyCause), 1);
        const QPoint onSender(desk.header()->sectionViewportPosition(Model::Sender) + 20, 10);
        QTest::mouseClick(desk.header()->viewport(), Qt::LeftButton, {}, onSender);
        const int copies = desk.table()->columnWidth(Model::Copies);
        desk.leave();
        desk.open();
        desk.window->showSection(duplicatesSection);
        QVERIFY2(std::abs(desk.table()->columnWidth(Model::Copies) - copies) <= 1,
                 qPrintable(QStringLiteral("%1, %2").arg(desk.table()->columnWidth(Model::Copies)).arg(copies)));
        QCOMPARE(desk.header()->logicalIndex(1), int(Model::LikelyCause));
        QCOMPARE(desk.header()->sortIndicatorSection(), int(Model::Sender));
        QCOMPARE(desk.header()->sortIndicatorOrder(), Qt::AscendingOrder);
    }

    void aColumnThatAPersonBringsBackStaysWhateverIsFound()
    {
        SampleDesk desk;
        desk.open();
        QVERIFY(desk.table()->isColumnHidden(Model::ClassColumn));
        chooseInHeaderMenu(*desk.table(), titleOf(*desk.table(), Model::ClassColumn));
        QVERIFY(!desk.table()->isColumnHidden(Model::ClassColumn));
        desk.window->findChild<DuplicatesPage *>()->setCauses({{QStringLiteral("a"), QStringLiteral("b")}});
        QVERIFY(!desk.table()->isColumnHidden(Model::ClassColumn));
        desk.leave();
        desk.open();
        QVERIFY(!desk.table()->isColumnHidden(Model::ClassColumn));
    }

    void theColumnsCanBeAsTheyWereAtFirst()
    {
        SampleDesk desk;
        desk.open();
        desk.window->showSection(duplicatesSection);
        const QList<int> before = widths(desk);
        const QByteArray order = orderOf(desk);
        drawWider(*desk.header(), Model::Copies, 37);
        desk.header()->moveSection(0, 3);
        chooseInHeaderMenu(*desk.table(), titleOf(*desk.table(), Model::ClassColumn));
        chooseInHeaderMenu(*desk.table(), titleOf(*desk.table(), Model::Copies));
        desk.leave();
        desk.open();
        desk.window->showSection(duplicatesSection);
        QVERIFY(widths(desk) != before);
        chooseInHeaderMenu(*desk.table(), TableView::tr("Columns as they were at first"));
        QCOMPARE(widths(desk), before);
        QCOMPARE(orderOf(desk), order);
        desk.leave();
        for (const QString &key : desk.file().load().parts.keys())
            QVERIFY2(!key.startsWith(QStringLiteral("duplicatesTable")), qPrintable(key));
    }

    void theRoomOfThePartsIsThereAgain()
    {
        SampleDesk desk;
        desk.open();
        desk.window->showSection(duplicatesSection);
        QSplitterHandle *handle = desk.parts()->handle(1);
        const bool beside = desk.parts()->orientation() == Qt::Horizontal;
        const QPoint by = beside ? QPoint(-60, 0) : QPoint(0, -60);
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        QTest::mouseMove(handle, handle->rect().center() + by);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center() + by);
        const QList<int> sizes = desk.parts()->sizes();
        desk.leave();
        desk.open();
        desk.window->showSection(duplicatesSection);
        QVERIFY(areAlike(desk.parts()->sizes(), sizes));
        desk.leave();
        desk.open(); // the page is not looked at, and forgets nothing
        desk.window->showSection(0);
        desk.leave();
        desk.open();
        desk.window->showSection(duplicatesSection);
        QVERIFY(areAlike(desk.parts()->sizes(), sizes));
    }

    void theWayOfSeeingChartsIsThereAgain()
    {
        SampleDesk desk;
        desk.open();
        auto *overview = desk.window->findChild<ChartCard *>(QStringLiteral("overviewChart"));
        overview->setTableShown(true);
        desk.window->findChild<LivePage *>()->setRange(LivePage::Range::Day);
        desk.leave();
        desk.open();
        QVERIFY(desk.window->findChild<ChartCard *>(QStringLiteral("overviewChart"))->tableShown());
        Arrangement live;
        desk.window->findChild<LivePage *>()->addTo(live);
        QCOMPARE(live.value(QStringLiteral("live/range")), QList<int>{int(LivePage::Range::Day)});
    }

    void filtersAreNotKept()
    {
        SampleDesk desk;
        desk.open();
        const int all = desk.table()->model()->rowCount();
        desk.window->findChild<DuplicatesPage *>()->searchFor(QStringLiteral("no such subject"));
        desk.leave();
        desk.open();
        QCOMPARE(desk.table()->model()->rowCount(), all);
    }

    void nonsenseIsAsIfNothingHadBeenArranged_data()
    {
        QTest::addColumn<QByteArray>("contents");
        const auto group = [](const char *lines) { return QByteArray("[arrangement]\n") + lines; };
        QTest::newRow("no numbers") << group("position=here, there\nsize=large\nmaximised=yes\nsection=first\n");
        QTest::newRow("numbers that no int holds")
            << group("position=99999999999, 99999999999\nsize=2147483648, 2147483648\nsection=9999999999999\n");
        QTest::newRow("the largest ints") << group("position=2147483647, 2147483647\nsize=2147483647, 2147483647\n");
        QTest::newRow("less than nothing") << group("size=-5, -5\nsection=-1\n");
        QTest::newRow("sections that are not") << group("section=700\n");
        QTest::newRow("columns that are not")
            << group("parts\\duplicatesTable\\order=0, 0, 0, 0, 0, 0, 0\nparts\\duplicatesTable\\hidden=0, -1, 700\n"
                     "parts\\duplicatesTable\\widths=1, 2\nparts\\duplicatesTable\\sorted=70, 1\n");
        QTest::newRow("an order that is none")
            << group("parts\\duplicatesTable\\order=1, 2, 3\nparts\\duplicatesTable\\sorted=0, 9\n");
        QTest::newRow("widths without an end") << group("parts\\duplicatesTable\\widths=1, 1, 1, 1000000, 1, 1, 1\n");
        QTest::newRow("parts that are not")
            << group("parts\\duplicatesParts\\widths=5\nparts\\duplicatesParts\\heights=0, 0, 0\n"
                     "parts\\historyParts\\heights=-3, 800\nparts\\nothing\\at=1\nparts\\live\\range=17\n");
        QTest::newRow("bytes") << QByteArray(1, '\0') + "\xff[arrangement\nposition=@Rect(1 2 3 4)\n=\n\\x\x01";
        QTest::newRow("kinds that are not")
            << group("size=@Variant(\\0\\0\\0\\x7f)\nposition=@Size(3 4)\nsection=@Point(1 2)\n");
    }
    void nonsenseIsAsIfNothingHadBeenArranged()
    {
        SampleDesk usual;
        usual.open();
        usual.window->showSection(duplicatesSection);
        SampleDesk desk;
        QFETCH(QByteArray, contents);
        desk.write(contents);
        desk.open();
        QCOMPARE(desk.window->size(), usual.window->size());
        QCOMPARE(desk.window->section(), 0);
        QCOMPARE(desk.window->isMaximized(), usual.window->isMaximized());
        desk.window->showSection(duplicatesSection);
        QCOMPARE(widths(desk), widths(usual));
        QCOMPARE(orderOf(desk), orderOf(usual));
        QCOMPARE(desk.header()->sortIndicatorSection(), usual.header()->sortIndicatorSection());
        QVERIFY(areAlike(desk.parts()->sizes(), usual.parts()->sizes()));
    }

    void aWindowThatWasOnAScreenThatIsGoneIsSeen_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("far to the right") << QByteArray("position=5000, 300\nsize=1000, 600\n");
        QTest::newRow("above") << QByteArray("position=100, -3000\nsize=900, 500\n");
        QTest::newRow("half outside") << QByteArray("position=-400, 400\nsize=900, 500\n");
        QTest::newRow("under the edge, where nobody can take hold of its title")
            << QByteArray("position=0, 0\nsize=900, 500\n");
        QTest::newRow("larger than the screen") << QByteArray("position=-100, -100\nsize=9000, 9000\n");
        QTest::newRow("tiny") << QByteArray("position=100, 100\nsize=1, 1\n");
    }
    void aWindowThatWasOnAScreenThatIsGoneIsSeen()
    {
        SampleDesk desk;
        QFETCH(QByteArray, lines);
        desk.write("[arrangement]\n" + lines);
        desk.open();
        const QRect room = desk.window->screen()->availableGeometry();
        const QRect place = desk.window->geometry();
        QVERIFY2(
            room.contains(place),
            qPrintable(
                QStringLiteral("%1,%2 %3x%4").arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height())));
        QVERIFY(place.top() - room.top() >= 20);
        QVERIFY(place.width() >= std::min(700, room.width() - 100));
    }

    void aPlaceOnOneOfSeveralScreensIsFound()
    {
        const QRect first(0, 0, 1920, 1080);
        const QRect second(1920, 0, 1280, 1024);
        const QRect there(2000, 100, 1000, 700);
        QCOMPARE(placeOnScreens(there, {first, second}), there);
        QVERIFY(first.contains(placeOnScreens(there, {first})));
        QCOMPARE(placeOnScreens(there, {first}).size(), there.size());
        const QRect across(1800, 100, 1000, 700);
        QVERIFY(second.contains(placeOnScreens(across, {first, second})));
        const QRect large(10, 40, 1900, 1000);
        QVERIFY(second.contains(placeOnScreens(large.translated(1920, 0), {first, second})));
        QCOMPARE(placeOnScreens(large, {first, second}), large);
        const QRect narrow(0, 0, 10, 10); // not even room for a frame: nothing to do, and no end of the world
        QVERIFY(placeOnScreens(there, {narrow}).width() <= 10);
    }

    void whatWasChosenStaysBesideIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("onecopy.conf"));
        const Preferences chosen{ThemeChoice::Dark, QStringLiteral("de"), 12};
        QVERIFY(PreferencesFile(path).save(chosen));
        const WindowArrangement arrangement{
            QPoint(-7, 3), QSize(900, 500), true, 3, "Büro, \"100 %\"\n", {{QStringLiteral("a/b"), {1}}}};
        ArrangementFile(path).save(arrangement);
        QCOMPARE(PreferencesFile(path).load(), chosen);
        QVERIFY(ArrangementFile(path).load() == arrangement);
        QVERIFY(PreferencesFile(path).save(chosen));
        QVERIFY(ArrangementFile(path).load() == arrangement);
        ArrangementFile(path).save({});
        QVERIFY(ArrangementFile(path).load() == WindowArrangement());
    }

private:
    /// But for a pixel that is rounded.
    static bool areAlike(const QList<int> &a, const QList<int> &b)
    {
        return std::ranges::equal(a, b, [](int one, int other) { return std::abs(one - other) <= 1; });
    }
    static QList<int> widths(const SampleDesk &desk)
    {
        QList<int> all;
        for (int column = 0; column < Model::ColumnCount; ++column)
            all.append(desk.table()->columnWidth(column));
        return all;
    }
    static QByteArray orderOf(const SampleDesk &desk)
    {
        QByteArray order;
        for (int place = 0; place < Model::ColumnCount; ++place)
            order += QByteArray::number(desk.header()->logicalIndex(place)) + ' ';
        return order;
    }
};

QTEST_MAIN(ArrangementTest)
#include "arrangement_test.moc"
