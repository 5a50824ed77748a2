// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/waitsign.h"

#include <QTest>

#include <memory>

using namespace onecopy;
using net::Waiting;
using net::WaitSign;

class WaitSignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyWaitsBeforeTheFirstWaitNorAfterAnAnswer()
    {
        const auto sign = std::make_shared<WaitSign>();
        QVERIFY(!sign->silentSince());
        {
            Waiting waiting(sign);
            QVERIFY(sign->silentSince().has_value());
            waiting.heard(true);
        }
        QVERIFY(!sign->silentSince());
    }

    void tryingAgainIsTheSameSilence()
    {
        const auto sign = std::make_shared<WaitSign>();
        {
            const Waiting failed(sign);
        }
        const auto since = sign->silentSince();
        QVERIFY(since.has_value());
        const Waiting again(sign);
        QCOMPARE(sign->silentSince() == since, true);
    }

    void whatOneSessionHearsEndsTheSilenceOfAll()
    {
        const auto sign = std::make_shared<WaitSign>();
        const Waiting other(sign);
        const auto before = sign->silentSince();
        while (Deadline::Steady::now() == *before) {
        }
        {
            Waiting waiting(sign);
            waiting.heard(true);
        }
        QVERIFY2(sign->silentSince().has_value(), "the other one still waits");
        QVERIFY(*sign->silentSince() > *before);
    }

    void whoDoesNotTryAgainDoesNotWait()
    {
        const auto sign = std::make_shared<WaitSign>();
        {
            const Waiting failed(sign);
        }
        sign->rest();
        QVERIFY(!sign->silentSince());
        const Waiting later(sign);
        sign->rest();
        QVERIFY2(sign->silentSince().has_value(), "somebody else still waits");
    }

    void withoutASignNothingIsTold()
    {
        Waiting waiting(nullptr);
        waiting.heard(true);
    }
};

QTEST_APPLESS_MAIN(WaitSignTest)
#include "waitsign_test.moc"
