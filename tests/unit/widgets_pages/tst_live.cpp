// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "tests/unit/widgets/fixture.h"
#include "widgets/live/livechart.h"
#include "widgets/live/livemodels.h"
#include "widgets/live/livepage.h"
#include "widgets/parts/tables.h"
#include "widgets/words/words.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace onecopy;
using namespace onecopy::widgets;
using Kind = jobs::WatchEvent::Kind;

namespace {

constexpr EpochSeconds noon = samples::monday + 43'200;

class SetClock final : public Clock
{
public:
    [[nodiscard]] EpochSeconds now() const override { return at; }
    EpochSeconds at = noon;
};

jobs::WatchEvent watchEvent(Kind kind, EpochSeconds at)
{
    jobs::WatchEvent made;
    made.kind = kind;
    made.seenAt = at;
    return made;
}

jobs::WatchEvent arrival(EpochSeconds at, const std::string &id, std::uint32_t copy,
                         std::optional<EpochSeconds> internalDate = {})
{
    auto made = watchEvent(Kind::Arrival, at);
    made.messageId = id;
    made.copy = copy;
    made.internalDate = internalDate;
    made.face.subject = "Drawings rev. F";
    return made;
}

bool says(const QWidget &page, const QString &text)
{
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && words::withoutIsolates(label->text()).contains(text)) {
            return true;
        }
    }
    return false;
}

QPushButton *buttonWith(QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class TestLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allMailboxesHaveToBeBackBeforeAnythingIsObservedAgain()
    {
        LiveTally tally;
        tally.add(watchEvent(Kind::Ready, noon));
        const auto of = [](Kind kind, EpochSeconds at, const char *mailbox) {
            jobs::WatchEvent made = watchEvent(kind, at);
            made.ref.mailbox.wire = mailbox;
            return made;
        };
        tally.add(of(Kind::Error, noon + 60, "INBOX"));
        tally.add(of(Kind::Error, noon + 61, "Archive"));
        tally.add(of(Kind::Reconnected, noon + 62, "Archive"));
        QVERIFY(!tally.connectedSince());
        tally.add(of(Kind::Reconnected, noon + 63, "INBOX"));
        QCOMPARE(tally.connectedSince(), noon + 63);
    }

    void whatCameWhileTheComputerSleptIsNoFlood()
    {
        LiveTally tally;
        tally.look(noon);
        tally.add(watchEvent(Kind::Ready, noon));
        tally.look(noon + 5);
        tally.add(arrival(noon + 6, "awake", 1, noon + 6));
        tally.look(noon + 200); // 195 s later, on the same connection
        tally.add(arrival(noon + 200, "asleep", 1, noon + 65));
        tally.add(arrival(noon + 200, "asleep", 2, noon + 130));
        const std::vector<LiveSpan> gap{{noon + 5, noon + 200}};
        QVERIFY(tally.unwatched(noon, noon + 260) == gap);
        QCOMPARE(tally.bars(noon + 60, 60, 1).front().first, 1U);
        QCOMPARE(tally.bars(noon + 120, 60, 1).front().extra, 1U);
        QCOMPARE(tally.bars(noon + 200, 60, 1).front().first + tally.bars(noon + 200, 60, 1).front().extra, 0U);
        QCOMPARE(tally.connectedSince(), noon + 200);
    }

    void whileTheServerDoesNotAnswerNobodyWatches()
    {
        SetClock clock;
        LivePage page(clock);
        page.setServer(QStringLiteral("mail.corp.example"));
        const auto add = [&page](const jobs::WatchEvent &event) { page.addEvents(std::span(&event, 1)); };
        add(watchEvent(Kind::Ready, noon));
        const auto silentFor = [&](EpochSeconds from, EpochSeconds to) {
            for (clock.at = from; clock.at < to; ++clock.at)
                page.setWaiting(QStringLiteral("No answer from the server since 12:00 (%1 s).").arg(clock.at - from));
        };
        silentFor(noon + 5, noon + 10); // a busy one
        page.setWaiting({});
        QVERIFY(page.tally().unwatched(noon, noon + 20).empty());
        silentFor(noon + 20, noon + 60);
        page.setWaiting({});
        const std::vector<LiveSpan> gap{{noon + 20, noon + 60}};
        QVERIFY(page.tally().unwatched(noon, noon + 90) == gap);
        QCOMPARE(page.tally().arrivedAt(arrival(noon + 61, "late", 1, noon + 30)), noon + 30);
        // Where the session ends instead, what is not observed goes on.
        silentFor(noon + 70, noon + 120);
        add(watchEvent(Kind::Error, noon + 120));
        page.setWaiting({});
        QVERIFY(!page.tally().connectedSince());
    }

    void countsByTheMinute();
    void unwatchedTimeIsNotZero();
    void whatCameUnwatchedIsCountedWhenItCame();
    void aBarObservedInPartSaysSo();
    void aConnectionWithoutATimeIsNotSinceEver();
    void aGapIsSeenInTheMiddle();
    void arrivalsMakeTheirMinuteObserved();
    void duplicatesKnowTheirFirst();
    void onlyOneClockIsCompared();
    void memoryIsBounded();
    void theClockMayGoBack();

    void offersToWatch();
    void saysHowItIsConnected();
    void whoBeginsAWatchIsWhereItIsStopped();
    void aStoppedWatchCanBeginAgain();
    void aWatchThatFailsSaysWhy();
    void floodIsCoalesced();
    void pauseHoldsThePicture();
    void whatIsHeldCanBeSeenInEveryRange();
    void rangesChangeTheBars();
    void tableHasTheNumbersOfTheChart();
    void sentencesAreWhole_data();
    void sentencesAreWhole();
    void aChosenDuplicateStaysChosen();
    void enterOpensTheMessage();
    void modelsAreSound();
};

void TestLive::countsByTheMinute()
{
    LiveTally tally;
    for (const auto &one : {watchEvent(Kind::Ready, noon - 180), arrival(noon - 121, "a", 1),
                            arrival(noon - 120, "b", 1), arrival(noon - 61, "b", 2), arrival(noon, "b", 3)}) {
        tally.add(one);
    }
    const auto bars = tally.bars(noon + 30, 60, 4);
    QCOMPARE(bars.size(), std::size_t(4));
    QCOMPARE(bars[0], (LiveBar{noon - 180, noon - 120, 1, 0, 60, 60}));
    QCOMPARE(bars[1], (LiveBar{noon - 120, noon - 60, 1, 1, 60, 60}));
    QCOMPARE(bars[2], (LiveBar{noon - 60, noon, 0, 0, 60, 60}));
    QCOMPARE(bars[3], (LiveBar{noon, noon + 60, 0, 1, 31, 31}));
    QCOMPARE(tally.arrivals(), std::uint64_t(4));
}

void TestLive::unwatchedTimeIsNotZero()
{
    LiveTally tally;
    for (const auto &bar : tally.bars(noon, 60, 15)) {
        QVERIFY(!bar.observed());
    }
    tally.add(watchEvent(Kind::Ready, noon - 90));
    const auto bars = tally.bars(noon, 60, 4);
    QVERIFY(!bars[0].observed());
    QVERIFY(bars[1].observed() && bars[1].inPart());
    QCOMPARE(bars[1].watched, EpochSeconds(30));
    QVERIFY(bars[2].observed() && !bars[2].inPart());
    QVERIFY(bars[3].observed() && !bars[3].inPart()); // of what is over of it
    const std::vector<LiveSpan> before{{noon - 180, noon - 90}};
    QVERIFY(tally.unwatched(noon - 180, noon + 1) == before);
}

/// A laptop that slept all night: its mail did not come in the minute in which it woke.
void TestLive::whatCameUnwatchedIsCountedWhenItCame()
{
    LiveTally tally;
    tally.add(watchEvent(Kind::Ready, noon - 3'600));
    tally.add(arrival(noon - 3'500, "live", 1, noon - 3'540)); // its clock goes behind ours
    tally.add(watchEvent(Kind::Error, noon - 1'800));
    tally.add(arrival(noon, "a", 1, noon - 1'200));
    tally.add(watchEvent(Kind::Reconnected, noon));
    tally.add(arrival(noon + 5, "a", 2, noon - 600));
    tally.add(arrival(noon + 5, "import", 1, noon - 90'000)); // long before: its date says nothing of when it came
    tally.add(arrival(noon + 5, "fresh", 1, noon + 5));
    tally.add(arrival(noon + 300, "late", 1, noon - 100)); // nothing is caught up any more
    const auto in = [&tally](EpochSeconds at) {
        const auto bar = tally.bars(at, 60, 1).front();
        return std::pair(bar.first, bar.extra);
    };
    const auto counts = [](std::uint32_t first, std::uint32_t extra) { return std::pair(first, extra); };
    QCOMPARE(in(noon - 3'500), counts(1, 0));
    QCOMPARE(in(noon - 1'200), counts(1, 0));
    QCOMPARE(in(noon - 600), counts(0, 1));
    QCOMPARE(in(noon), counts(2, 0));
    QCOMPARE(in(noon + 300), counts(1, 0));
    QCOMPARE(tally.duplicates().front().at, noon - 600);
    const auto bar = tally.bars(noon - 600, 60, 1).front();
    QVERIFY(bar.observed() && bar.inPart());
    QCOMPARE(bar.watched, EpochSeconds(0));
    const std::vector<LiveSpan> gap{{noon - 1'800, noon}};
    QVERIFY(tally.unwatched(noon - 3'600, noon + 60) == gap);
}

/// Time that nobody watched is to be seen as long as it was, also within a bar.
void TestLive::aBarObservedInPartSaysSo()
{
    LiveTally tally;
    tally.add(watchEvent(Kind::Ready, noon - 90));
    tally.add(arrival(noon - 70, "a", 1));
    const auto bars = tally.bars(noon + 59, 60, 15);
    LiveBarsModel model;
    model.setBars(bars);
    QCOMPARE(words::withoutIsolates(model.index(2, LiveBarsModel::Watched).data().toString()), QStringLiteral("30 s"));
    LiveChart chart;
    chart.resize(640, 220);
    chart.setBars(bars, {});
    const QImage whole = chart.grab().toImage();
    chart.setBars(bars, tally.unwatched(bars.front().start, noon + 60));
    const QImage hatched = chart.grab().toImage();
    const auto differs = [&](EpochSeconds from, EpochSeconds to) {
        // Numbers of one digit stand before the axis; the last bar ends 4 pixels before the edge.
        const double left = chart.fontMetrics().horizontalAdvance(words::number(2)) + 10;
        const double width = 640 - left - 4;
        const auto x = [&](EpochSeconds at) {
            return static_cast<int>(left + width * static_cast<double>(at - bars.front().start) / 900);
        };
        const QRect area(QPoint(x(from) + 1, 60), QPoint(x(to) - 2, 160));
        return whole.copy(area) != hatched.copy(area);
    };
    QVERIFY(differs(noon - 600, noon - 540));
    QVERIFY(differs(noon - 120, noon - 90));
    QVERIFY(!differs(noon - 90, noon + 60));
    QVERIFY2(words::withoutIsolates(chart.summary()).contains(QStringLiteral("Of 15 min, 13 min were not observed.")),
             qPrintable(chart.summary()));
}

void TestLive::aConnectionWithoutATimeIsNotSinceEver()
{
    LiveTally tally;
    tally.add(watchEvent(Kind::Ready, 0));
    QVERIFY(!tally.connectedSince());
    tally.add(watchEvent(Kind::Ready, noon));
    QCOMPARE(tally.connectedSince(), std::optional(noon));
    const auto bars = tally.bars(noon + 60, 60, 3);
    QVERIFY(!bars.at(0).observed() && bars.at(1).observed() && bars.at(2).observed());
}

void TestLive::aGapIsSeenInTheMiddle()
{
    LiveTally tally;
    tally.add(watchEvent(Kind::Ready, noon - 600));
    auto lost = watchEvent(Kind::Error, noon - 480);
    lost.fault = Fault{FaultKind::ConnectionLost, {}, {}, {}};
    tally.add(lost);
    QVERIFY(!tally.connectedSince());
    QVERIFY(tally.fault() && tally.fault()->kind == FaultKind::ConnectionLost);
    tally.add(watchEvent(Kind::Reconnected, noon - 240));
    QCOMPARE(*tally.connectedSince(), noon - 240);
    QVERIFY(!tally.fault());
    QList<bool> observed;
    for (const auto &bar : tally.bars(noon, 60, 11)) {
        observed += bar.observed();
    }
    QCOMPARE(observed, (QList<bool>{true, true, false, false, false, false, true, true, true, true, true}));
    tally.stop(noon);
    QVERIFY(!tally.bars(noon + 120, 60, 1)[0].observed());
}

void TestLive::arrivalsMakeTheirMinuteObserved()
{
    LiveTally tally; // events without Ready: what arrived was seen
    tally.add(arrival(noon, "a", 1));
    QVERIFY(tally.bars(noon, 60, 1)[0].observed());
}

void TestLive::duplicatesKnowTheirFirst()
{
    LiveTally tally;
    tally.add(arrival(noon, "a", 1));
    tally.add(arrival(noon + 600, "a", 2));
    tally.add(arrival(noon + 700, "never seen", 2));
    tally.add(arrival(noon + 800, "", 2));
    QCOMPARE(tally.duplicates().size(), std::size_t(3));
    QVERIFY(!tally.duplicates()[0].afterFirst);
    QVERIFY(!tally.duplicates()[1].afterFirst);
    QCOMPARE(*tally.duplicates()[2].afterFirst, 600);
}

void TestLive::onlyOneClockIsCompared()
{
    LiveTally tally;
    tally.add(arrival(noon, "a", 1, noon - 5'000));
    tally.add(arrival(noon + 1, "a", 2, noon - 4'400)); // both were found at once, after a gap
    QCOMPARE(*tally.duplicates()[0].afterFirst, 600);
}

void TestLive::memoryIsBounded()
{
    LiveTally tally;
    for (int i = 0; i < 200'000; ++i) {
        const auto at = noon + i * 5;
        tally.add(arrival(at, std::to_string(i), 1));
        tally.add(arrival(at, std::to_string(i), 2));
        tally.add(watchEvent(i % 2 == 0 ? Kind::Error : Kind::Reconnected, at));
    }
    QVERIFY2(tally.remembered() < 23'000, qPrintable(QString::number(tally.remembered())));
    QCOMPARE(tally.duplicates().size(), LiveTally::keptDuplicates);
    QCOMPARE(tally.duplicates().front().event.messageId, std::string("199999"));
    QCOMPARE(tally.arrivals(), std::uint64_t(400'000));
}

void TestLive::theClockMayGoBack()
{
    LiveTally tally;
    tally.add(watchEvent(Kind::Ready, noon));
    for (int i = 0; i < 10'000; ++i) {
        tally.add(arrival(noon - i * 60, std::to_string(i), 1));
    }
    tally.stop(noon - 1'000'000);
    QVERIFY(tally.remembered() < 23'000);
    QCOMPARE(tally.bars(noon, 60, 1).size(), std::size_t(1));
}

void TestLive::offersToWatch()
{
    SetClock clock;
    LivePage page(clock);
    page.show();
    QSignalSpy add(&page, &LivePage::addServerWanted);
    QSignalSpy start(&page, &LivePage::startWanted);
    buttonWith(page, QStringLiteral("Add a mail server…"))->click();
    QCOMPARE(add.size(), 1);
    page.setServer(QStringLiteral("mail.corp.example"));
    buttonWith(page, QStringLiteral("Start watching"))->click();
    QCOMPARE(start.size(), 1);
    page.setConnecting();
    QVERIFY(says(page, QStringLiteral("Connecting…")));
    // A mailbox that was never checked is checked first, which takes a while where it is large.
    page.setProgress({Phase::Reading, 4'200, 18'000});
    QVERIFY(says(page, words::withoutIsolates(words::progress({Phase::Reading, 4'200, 18'000}))));
    page.setConnecting();
    QVERIFY(says(page, QStringLiteral("Connecting…")));
    QSignalSpy stop(&page, &LivePage::stopWanted);
    buttonWith(page, QStringLiteral("Stop watching"))->click();
    QCOMPARE(stop.size(), 1);
}

void TestLive::saysHowItIsConnected()
{
    SetClock clock;
    LivePage page(clock);
    page.show();
    page.setServer(QStringLiteral("mail.corp.example"));
    const std::vector ready{watchEvent(Kind::Ready, noon - 30)};
    page.addEvents(ready);
    QTRY_VERIFY(says(page, QStringLiteral("Connected since 11:59.")));
    QVERIFY(says(page, QStringLiteral("No second copy has arrived so far.")));
    clock.at = noon + 690;
    page.setRange(LivePage::Range::QuarterHour);
    QVERIFY(says(page, QStringLiteral("quiet for 12 min")));
    auto lost = watchEvent(Kind::Error, noon);
    lost.fault = Fault{FaultKind::ConnectionLost, {}, {}, {}};
    page.addEvents(std::vector{lost});
    QTRY_VERIFY(says(page, QStringLiteral("Reconnecting. The connection ended")));
    page.addEvents(std::vector{watchEvent(Kind::Reconnected, clock.at)});
    QTRY_VERIFY(says(page, QStringLiteral("Connected since 12:11.")));
    clock.at = noon + 900;
    page.addEvents(std::vector{watchEvent(Kind::Error, noon + 720), watchEvent(Kind::Reconnected, noon + 890)});
    QTRY_VERIFY(says(page, QStringLiteral("Connected since 12:14.")));
    QVERIFY(!says(page, QStringLiteral("quiet"))); // what nobody heard was not quiet
    page.setStopped();
    QVERIFY(says(page, QStringLiteral("Not watching.")));
}

void TestLive::whoBeginsAWatchIsWhereItIsStopped()
{
    SetClock clock;
    LivePage page(clock);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setServer(QStringLiteral("mail.corp.example"));
    const auto hasFocus = [&page](const char *text) { return buttonWith(page, QString::fromUtf8(text))->hasFocus(); };
    buttonWith(page, QStringLiteral("Start watching"))->setFocus();
    page.setConnecting();
    QVERIFY(hasFocus("Stop watching"));
    page.setStopped(); // nothing was seen
    QVERIFY(hasFocus("Start watching"));
    page.setConnecting();
    page.addEvents(std::vector{watchEvent(Kind::Ready, noon - 30), arrival(noon, "1", 1)});
    page.setStopped();
    QVERIFY(hasFocus("Watch again"));
    page.setConnecting();
    QVERIFY(hasFocus("Stop watching"));
    // Whoever is elsewhere stays there.
    buttonWith(page, QStringLiteral("24 hours"))->setFocus();
    page.setStopped();
    QVERIFY(hasFocus("24 hours"));
}

void TestLive::aStoppedWatchCanBeginAgain()
{
    SetClock clock;
    LivePage page(clock);
    page.show();
    page.setServer(QStringLiteral("mail.corp.example"));
    page.addEvents(std::vector{watchEvent(Kind::Ready, noon - 60), arrival(noon, "a", 1)});
    auto *again = buttonWith(page, QStringLiteral("Watch again"));
    QTRY_VERIFY(buttonWith(page, QStringLiteral("Pause"))->isVisible());
    QVERIFY(!again->isVisible());
    page.setPaused(true);
    page.setStopped();
    QVERIFY(!buttonWith(page, QStringLiteral("Stop watching"))->isVisible());
    QVERIFY(!buttonWith(page, QStringLiteral("Pause"))->isVisible());
    QCOMPARE(page.findChild<LiveChart *>()->bars().back().first, 1U); // what was seen stays, and is all there
    QSignalSpy start(&page, &LivePage::startWanted);
    QVERIFY(again->isVisible());
    again->click();
    QCOMPARE(start.size(), 1);
}

void TestLive::aWatchThatFailsSaysWhy()
{
    SetClock clock;
    LivePage page(clock);
    page.show();
    page.setServer(QStringLiteral("mail.corp.example"));
    page.setConnecting();
    const Fault refused{FaultKind::SecretMissing, "keychain", "no password is kept", {}};
    page.setStopped(refused);
    QVERIFY(says(page, words::fault(refused).headline));
    auto *start = buttonWith(page, QStringLiteral("Start watching"));
    QVERIFY(start->isVisible());
    // It leads to where a password is entered; nothing of a server that is down can be entered.
    QSignalSpy edit(&page, &LivePage::editServerWanted);
    auto *lead = buttonWith(page, words::editServer());
    QVERIFY(lead->isVisible());
    lead->click();
    QCOMPARE(edit.size(), 1);
    page.setStopped(Fault{FaultKind::ServerUnavailable, "imap", {}, {}});
    QVERIFY(!lead->isVisible());
    page.setConnecting();
    QVERIFY(!says(page, words::fault(refused).headline));
}

/// A thousand events a second: counted at once, painted four times a second at most.
void TestLive::floodIsCoalesced()
{
    SetClock clock;
    LivePage page(clock);
    page.show();
    page.setServer(QStringLiteral("mail.corp.example"));
    page.addEvents(std::vector{watchEvent(Kind::Ready, noon)});
    const auto before = page.repaints();
    QElapsedTimer timer;
    timer.start();
    std::uint64_t sent = 0;
    while (timer.elapsed() < 2'000) {
        for (int i = 0; i < 100; ++i) {
            page.addEvents(std::vector{arrival(noon, std::to_string(sent), 1 + sent % 3)});
            ++sent;
        }
        QCoreApplication::processEvents();
    }
    const auto most = timer.elapsed() / LivePage::repaintInterval + 2;
    QVERIFY2(page.repaints() - before <= most, qPrintable(QString::number(page.repaints() - before)));
    QVERIFY(page.repaints() > before);
    QCOMPARE(page.tally().arrivals(), sent);
    auto *chart = page.findChild<LiveChart *>();
    QTRY_COMPARE(std::uint64_t(chart->bars().back().first) + chart->bars().back().extra, sent);
}

void TestLive::pauseHoldsThePicture()
{
    SetClock clock;
    LivePage page(clock);
    page.show();
    page.setServer(QStringLiteral("mail.corp.example"));
    page.addEvents(std::vector{watchEvent(Kind::Ready, noon), arrival(noon, "a", 1)});
    auto *chart = page.findChild<LiveChart *>();
    QTRY_COMPARE(chart->bars().back().first, 1U);
    buttonWith(page, QStringLiteral("Pause"))->click();
    page.addEvents(std::vector{arrival(noon, "b", 1), arrival(noon, "c", 1)});
    QTRY_VERIFY(says(page, QStringLiteral("Paused. 2 messages arrived since.")));
    QCOMPARE(chart->bars().back().first, 1U);
    buttonWith(page, QStringLiteral("Resume"))->click();
    QCOMPARE(chart->bars().back().first, 3U);
}

/// What is chosen as shown is what is shown.
void TestLive::whatIsHeldCanBeSeenInEveryRange()
{
    SetClock clock;
    LivePage page(clock);
    page.show();
    page.setServer(QStringLiteral("mail.corp.example"));
    page.addEvents(std::vector{watchEvent(Kind::Ready, noon), arrival(noon, "a", 1)});
    page.setPaused(true);
    page.addEvents(std::vector{arrival(noon, "b", 1)});
    clock.at += 600;
    page.setRange(LivePage::Range::QuarterHour);
    const auto &bars = page.findChild<LiveChart *>()->bars();
    QCOMPARE(bars.size(), std::size_t(15));
    QCOMPARE(bars.back().first, 1U);
    QVERIFY(page.paused());
    page.setServer(QStringLiteral("other.corp.example")); // nothing of the one before is held
    QVERIFY(!page.paused());
}

void TestLive::rangesChangeTheBars()
{
    SetClock clock;
    LivePage page(clock);
    page.setServer(QStringLiteral("mail.corp.example"));
    page.addEvents(std::vector{watchEvent(Kind::Ready, noon)});
    auto *chart = page.findChild<LiveChart *>();
    page.setRange(LivePage::Range::QuarterHour);
    QCOMPARE(chart->bars().size(), std::size_t(15));
    page.setRange(LivePage::Range::Hour);
    QCOMPARE(chart->bars().size(), std::size_t(60));
    page.setRange(LivePage::Range::Day);
    QCOMPARE(chart->bars().size(), std::size_t(48));
    QCOMPARE(chart->bars().back().end - chart->bars().front().start, EpochSeconds(86'400));
    QVERIFY(!chart->bars().front().observed());
}

void TestLive::tableHasTheNumbersOfTheChart()
{
    SetClock clock;
    LivePage page(clock);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setServer(QStringLiteral("mail.corp.example"));
    page.addEvents(std::vector{watchEvent(Kind::Ready, noon - 60), arrival(noon, "a", 1), arrival(noon, "a", 2)});
    page.setRange(LivePage::Range::QuarterHour);
    QTest::keyClick(&page, Qt::Key_T, Qt::ControlModifier);
    auto *model = page.findChild<LiveBarsModel *>();
    TableView *table = nullptr;
    for (auto *one : page.findChildren<TableView *>()) {
        table = one->model() == model ? one : table;
    }
    QVERIFY(table);
    QTRY_VERIFY(table->isVisible()); // a button that is reached by its keys shows that it goes down first
    QCOMPARE(model->rowCount(), 15);
    QCOMPARE(model->index(0, LiveBarsModel::First).data().toString(), QStringLiteral("1"));
    QCOMPARE(model->index(0, LiveBarsModel::Extra).data().toString(), QStringLiteral("1"));
    QCOMPARE(model->index(14, LiveBarsModel::Extra).data().toString(), QStringLiteral("not observed"));
    QTest::keyClick(&page, Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(page.findChild<LiveChart *>()->isVisible());
    QVERIFY(page.findChild<LiveChart *>()->accessibleDescription().startsWith(
        QStringLiteral("1 messages and 1 extra copies arrived. Of ")));
}

void TestLive::sentencesAreWhole_data()
{
    QTest::addColumn<qlonglong>("after");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("ten minutes") << 600LL << true
                                 << QStringLiteral("Copy 3 of “Drawings %1 rev. F” arrived 10 min after the first.");
    QTest::newRow("at once") << 0LL << true
                             << QStringLiteral("Copy 3 of “Drawings %1 rev. F” arrived 0 s after the first.");
    QTest::newRow("a clock that went back")
        << -60LL << true
        << QStringLiteral("Copy 3 of “Drawings %1 rev. F” arrived; the server dates it 1 min before the first.");
    QTest::newRow("first one forgotten") << 0LL << false << QStringLiteral("Copy 3 of “Drawings %1 rev. F” arrived.");
}

void TestLive::sentencesAreWhole()
{
    QFETCH(qlonglong, after);
    QFETCH(bool, known);
    LiveDuplicate duplicate;
    duplicate.event = arrival(noon, "a", 3);
    duplicate.event.face.subject = "Drawings %1 rev. F"; // is not a place for the next value
    if (known) {
        duplicate.afterFirst = after;
    }
    QTEST(words::withoutIsolates(DuplicatesSeenModel::sentence(duplicate)), "sentence");
}

/// Four times a second under load, and every five seconds without any: nobody could have walked through the list.
void TestLive::aChosenDuplicateStaysChosen()
{
    SetClock clock;
    LivePage page(clock);
    page.resize(900, 700);
    page.show();
    page.setServer(QStringLiteral("mail.corp.example"));
    std::uint32_t uid = 0;
    const auto second = [&uid] {
        auto made = arrival(noon, "<m" + std::to_string(++uid) + "@y>", 2);
        made.ref.uid = Uid{uid};
        return made;
    };
    page.addEvents(std::vector{watchEvent(Kind::Ready, noon), second(), second(), second()});
    auto *model = page.findChild<DuplicatesSeenModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model->rowCount(), 3);
    auto *table = page.findChild<TableView *>(QStringLiteral("liveSeenTable"));
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    table->setCurrentIndex(model->index(1, 0));
    page.setRange(LivePage::Range::Day); // shows the picture anew, and nothing else
    QCOMPARE(table->currentIndex().row(), 1);
    page.addEvents(std::vector{second(), second()});
    QTRY_COMPARE(model->rowCount(), 5);
    QCOMPARE(table->currentIndex().row(), 3);
    QCOMPARE(model->messageId(3), QStringLiteral("<m2@y>"));
    QCOMPARE(model->messageId(0), QStringLiteral("<m5@y>"));
    QCOMPARE(reset.size(), 0);
    // What is read stays where it is, too.
    std::vector<jobs::WatchEvent> many;
    for (std::size_t i = 0; i < LiveTally::keptDuplicates; ++i)
        many.push_back(second());
    page.addEvents(many);
    QTRY_COMPARE(model->rowCount(), static_cast<int>(LiveTally::keptDuplicates));
    table->scrollTo(model->index(100, 0), QAbstractItemView::PositionAtTop);
    const QString read = model->messageId(table->indexAt({1, 1}).row());
    const auto newest = model->messageId(0);
    page.addEvents(std::vector{second(), second(), second()});
    QTRY_VERIFY(model->messageId(0) != newest);
    QCOMPARE(model->messageId(table->indexAt({1, 1}).row()), read);
    QCOMPARE(model->rowCount(), static_cast<int>(LiveTally::keptDuplicates));
}

void TestLive::enterOpensTheMessage()
{
    SetClock clock;
    LivePage page(clock);
    page.show();
    page.setServer(QStringLiteral("mail.corp.example"));
    page.addEvents(std::vector{watchEvent(Kind::Ready, noon), arrival(noon, "<x@y>", 2)});
    auto *model = page.findChild<DuplicatesSeenModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    TableView *table = nullptr;
    for (auto *one : page.findChildren<TableView *>()) {
        table = one->model() == model ? one : table;
    }
    QSignalSpy shown(&page, &LivePage::showMessageWanted);
    table->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(shown.at(0).at(0).toString(), QStringLiteral("<x@y>"));
}

void TestLive::modelsAreSound()
{
    DuplicatesSeenModel seen;
    LiveBarsModel bars;
    QAbstractItemModelTester first(&seen, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester second(&bars, QAbstractItemModelTester::FailureReportingMode::Fatal);
    LiveTally tally;
    for (int i = 0; i < 300; ++i) {
        tally.add(arrival(noon + i, std::to_string(i), static_cast<std::uint32_t>(1 + i % 3)));
        seen.setDuplicates(tally.duplicates());
        bars.setBars(tally.bars(noon + i, 60, i % 50 == 0 ? 15 : 60));
    }
    QCOMPARE(seen.rowCount(), 200);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    samples::pin(app);
    TestLive test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_live.moc"
