// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/duplicates/headertail.h"
#include "core/mime/header.h"

#include <random>
#include <string>
#include <vector>

using namespace onecopy;

namespace {

std::vector<std::string> fieldsOf(std::string_view block)
{
    std::vector<std::string> fields;
    const mime::HeaderView header(block);
    for (const mime::Field &field : header.fields())
        fields.push_back(std::string(field.name) + ':' + std::string(field.value));
    return fields;
}

} // namespace

class HeaderTailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTraceAtTheTopIsLeft()
    {
        const std::string rest = "From: anna@a.example\r\nSubject: one\r\n two\r\n\r\n";
        const std::string one = "Received: by a\r\n\tat one\r\n" + rest;
        const std::string two = "Received: by a\r\n\tat two\r\n" + rest;
        const auto [left, right] = duplicates::withoutCommonTail(one, two);
        QCOMPARE(left, std::string_view("Received: by a\r\n\tat one\r\n"));
        QCOMPARE(right, std::string_view("Received: by a\r\n\tat two\r\n"));
    }

    void nothingIsLeftOfEqualHeaders()
    {
        const auto [left, right] = duplicates::withoutCommonTail("From: a\r\n\r\n", "From: a\r\n\r\n");
        QVERIFY(left.empty() && right.empty());
    }

    void whatEndsTheHeaderEarlyIsSeen()
    {
        const std::string left = "A: 1\r\n\r\nB: 2\r\n\r\n";
        const std::string right = "A: 2\r\nB: 2\r\n\r\n";
        QCOMPARE(duplicates::withoutCommonTail(left, right),
                 std::pair(std::string_view(left), std::string_view(right)));
    }

    /// Whatever stands there: the fields of the tops and the fields of the common tail are the fields of the whole.
    void theTailIsTheSameWholeFieldsInBoth()
    {
        std::mt19937 random(20261126);
        const std::vector<std::string> lines{"A: 1\r\n",     "B: 2\n", " more\r\n", "\tmore\n",
                                             "no field\r\n", ": x\n",  "C:\r\n",    "D: \r\r\n",
                                             "\r\n",         "\n",     "A: 1",      "E: 5\r\n"};
        const auto text = [&](std::size_t most) {
            std::string some;
            for (std::size_t count = random() % (most + 1); count > 0; --count)
                some += lines[random() % lines.size()];
            return some;
        };
        std::size_t shorter = 0;
        for (int round = 0; round < 50'000; ++round) {
            const std::string common = text(30);
            const std::string left = text(3) + common;
            const std::string right = text(3) + common;
            const auto [leftTop, rightTop] = duplicates::withoutCommonTail(left, right);
            QVERIFY(left.starts_with(leftTop) && right.starts_with(rightTop));
            const std::string_view tail = std::string_view(left).substr(leftTop.size());
            QCOMPARE(std::string_view(right).substr(rightTop.size()), tail);
            for (const auto &[whole, top] : {std::pair(&left, leftTop), std::pair(&right, rightTop)}) {
                std::vector<std::string> fields = fieldsOf(top);
                const std::vector<std::string> more = fieldsOf(tail);
                fields.insert(fields.end(), more.begin(), more.end());
                QCOMPARE(fields, fieldsOf(*whole));
            }
            shorter += tail.empty() ? 0 : 1;
        }
        QVERIFY(shorter > 10'000);
    }
};

QTEST_GUILESS_MAIN(HeaderTailTest)
#include "headertail_test.moc"
