// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/viewloading.h"
#include "tests/e2e/support/manygroups.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecopy;

namespace {

constexpr int longWait = 60'000;
const AccountId anna{"anna@mail.corp.example:993"};
const AccountId ben{"ben@mail.corp.example:993"};

/// A store that takes a while to read.
struct Large
{
    Large()
    {
        place.storePath = folder.filePath(QStringLiteral("onecopy.db")).toStdString();
        filled = e2e::fillWithGroups(place.storePath, anna, 8'000).has_value() &&
                 e2e::fillWithGroups(place.storePath, ben, 2).has_value();
        QObject::connect(&loading, &gui::ViewLoading::loaded, &loading,
                         [this](const auto &view) { shown.push_back(view->account.value); });
    }

    QTemporaryDir folder;
    gui::Workplace place;
    bool filled = false;
    std::vector<std::string> shown;
    gui::ViewLoading loading{place, nullptr};
};

} // namespace

class ViewLoadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesMeanwhileIsReadAfterwards();
    void ofManyArrivalsOneReadingIsMade();
    void anotherAccountIsNotKeptWaiting();
    void aStoreThatIsGoneIsTold();
};

void ViewLoadingTest::whatChangesMeanwhileIsReadAfterwards()
{
    Large large;
    QVERIFY(large.filled);
    large.loading.load(anna);
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(1);
        large.loading.load(anna);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!large.loading.running(), longWait);
    QVERIFY(large.shown.size() >= 2 && large.shown.size() <= 21);
}

void ViewLoadingTest::ofManyArrivalsOneReadingIsMade()
{
    Large large;
    QVERIFY(large.filled);
    large.loading.loadSoon(); // nothing was shown yet
    QTest::qWait(10);
    QVERIFY(large.shown.empty() && !large.loading.running());
    large.loading.load(anna);
    for (int i = 0; i < 100; ++i)
        large.loading.loadSoon();
    QTRY_COMPARE_WITH_TIMEOUT(large.shown.size(), std::size_t(2), longWait);
    QTest::qWait(200);
    QVERIFY(large.shown.size() == 2 && !large.loading.running());
}

void ViewLoadingTest::anotherAccountIsNotKeptWaiting()
{
    Large large;
    QVERIFY(large.filled);
    large.loading.load(anna);
    large.loading.load(ben);
    QTRY_VERIFY_WITH_TIMEOUT(!large.loading.running(), longWait);
    QCOMPARE(large.shown, std::vector<std::string>{ben.value});
}

void ViewLoadingTest::aStoreThatIsGoneIsTold()
{
    gui::Workplace place;
    place.storePath = "/nowhere/onecopy.db";
    gui::ViewLoading loading(place, nullptr);
    QSignalSpy failed(&loading, &gui::ViewLoading::failed);
    loading.load(anna);
    QVERIFY(failed.wait(longWait));
    QVERIFY(!loading.running());
}

QTEST_GUILESS_MAIN(ViewLoadingTest)
#include "viewloading_test.moc"
