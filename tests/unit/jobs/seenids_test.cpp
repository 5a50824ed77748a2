// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/jobs/scan/seenids.h"

#include <array>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

using namespace onecopy;
using namespace onecopy::jobs;

class SeenIdsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstPlaceIsToldOnceWithTheSecondCopy()
    {
        SeenIds seen;
        QVERIFY(!seen.note(7, {5, Uid{1}}).seen);
        QVERIFY(!seen.note(8, {5, Uid{2}}).seen);
        const SeenIds::Before second = seen.note(7, {6, Uid{3}});
        QVERIFY(second.seen);
        QVERIFY((second.first == CopyPlace{5, Uid{1}}));
        const SeenIds::Before third = seen.note(7, {6, Uid{4}});
        QVERIFY(third.seen);
        QVERIFY(third.first == CopyPlace{});
    }

    void aKeyWhosePlaceIsNotKnownIsSeenAllTheSame()
    {
        SeenIds seen;
        (void)seen.note(7, {});
        const SeenIds::Before second = seen.note(7, {6, Uid{3}});
        QVERIFY(second.seen);
        QVERIFY(second.first == CopyPlace{});
    }

    void manyKeysAreKeptApart()
    {
        SeenIds seen;
        constexpr std::int64_t keys = 100'000;
        for (std::int64_t key = 1; key <= keys; ++key)
            QVERIFY(!seen.note(key << 40, {1, Uid{static_cast<std::uint32_t>(key)}}).seen);
        for (std::int64_t key = 1; key <= keys; ++key)
            QCOMPARE(seen.note(key << 40, {}).first.uid.value, static_cast<std::uint32_t>(key));
    }

    void eachFirstCopyIsToldToOneOfSeveralThreads()
    {
        SeenIds seen;
        std::atomic<int> told = 0;
        {
            std::vector<std::jthread> threads;
            for (std::uint32_t thread = 1; thread <= 4; ++thread)
                threads.emplace_back([&seen, &told, thread] {
                    for (std::int64_t key = 1; key <= 5'000; ++key)
                        told += seen.note(key, {thread, Uid{1}}).first == CopyPlace{} ? 0 : 1;
                });
        }
        QCOMPARE(told.load(), 5'000);
    }

    void aThirdOfFurtherCopiesIsMuch()
    {
        SeenIds seen;
        for (std::int64_t key = 1; key <= 200; ++key)
            (void)seen.note(key, {});
        for (std::int64_t key = 1; key <= 100; ++key)
            (void)seen.note(key, {});
        QVERIFY(!seen.areMostlyRepeated());
        (void)seen.note(1, {});
        QVERIFY(seen.areMostlyRepeated());
    }

    void wishesAreTakenOnceAndInOrderOfTheirPlaces()
    {
        HeaderWishes wishes;
        wishes.want({{6, Uid{1}}, 70, false});
        for (const std::uint32_t uid : {9U, 3U, 4U, 9U})
            wishes.want({{5, Uid{uid}}, 60 + uid, true});
        wishes.want({{}, 80, true}); // it is not known where it is
        const auto taken = wishes.take();
        QCOMPARE(taken.size(), std::size_t{4});
        const std::array<std::pair<CopyPlace, std::int64_t>, 4> inOrder = {
            {{{5, Uid{3}}, 63}, {{5, Uid{4}}, 64}, {{5, Uid{9}}, 69}, {{6, Uid{1}}, 70}}};
        for (std::size_t i = 0; i < inOrder.size(); ++i) {
            QCOMPARE(taken[i].place, inOrder[i].first);
            QCOMPARE(taken[i].key, inOrder[i].second);
            QCOMPARE(taken[i].named, i < 3);
        }
        QVERIFY(wishes.take().empty());
    }
};

QTEST_GUILESS_MAIN(SeenIdsTest)
#include "seenids_test.moc"
