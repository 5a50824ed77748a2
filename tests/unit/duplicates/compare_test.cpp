// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "tests/unit/duplicates/builder.h"

#include <algorithm>

using namespace onecopy;
using namespace onecopy::duplicates;
using namespace onecopy::test;

namespace {

const Comparison::Line *line(const Comparison &comparison, std::string_view field)
{
    const auto at = std::ranges::find(comparison.lines, field, &Comparison::Line::field);
    return at == comparison.lines.end() ? nullptr : &*at;
}

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redeliveryDiffersInTraceFieldsAlone();
    void nearMissShowsWhatDiffers();
    void missingPartIsShown();
    void unreadBodiesAreNotEqual();
    void cutBodiesAreNotEqual();
    void valuesAreDecodedAndBounded();
    void hostileHeadersAreBounded();
    void sentAgainIsRelated();
};

void CompareTest::redeliveryDiffersInTraceFieldsAlone()
{
    Mail second;
    second.trace = "Received: from b.example by mx.example with ESMTP id Q9; Mon, 15 Jan 2024 10:50:46 +0000\r\n";
    const Comparison comparison = compare(copyOf(Mail{}, {1}), copyOf(second, {2, 2'000'000'000}));
    QVERIFY(comparison.cls == Class::B);
    QVERIFY(comparison.same);
    for (const Comparison::Line &one : comparison.lines)
        QVERIFY2(one.equal || !one.counts, one.field.c_str());
    QVERIFY(line(comparison, "Received") && !line(comparison, "Received")->equal);
    QVERIFY(line(comparison, "Subject") && line(comparison, "Subject")->left == "Offer");
    QVERIFY(line(comparison, "Bytes") && !line(comparison, "Bytes")->equal);
}

void CompareTest::nearMissShowsWhatDiffers()
{
    Mail second;
    second.subject = "Offer 2";
    second.body = "Other text of about that length, I would say.\r\n";
    const Comparison comparison = compare(copyOf(Mail{}, {1}), copyOf(second, {2}));
    QVERIFY(comparison.cls == Class::X);
    QVERIFY(!comparison.same);
    QVERIFY(!line(comparison, "Subject")->equal && line(comparison, "Subject")->counts);
    QCOMPARE(line(comparison, "Subject")->right, std::string("Offer 2"));
    QVERIFY(!line(comparison, "Body")->equal);
    QVERIFY(line(comparison, "Date")->equal);
}

void CompareTest::missingPartIsShown()
{
    const Comparison comparison = compare(copyOf(withParts({}, {"See.\r\n", {"one", "two"}}), {1}),
                                          copyOf(withParts({}, {"See.\r\n", {"one"}}), {2}));
    QVERIFY(comparison.cls == Class::C);
    QVERIFY(!comparison.same);
    QVERIFY(line(comparison, "Part 1")->equal && line(comparison, "Part 2")->equal);
    QVERIFY(!line(comparison, "Part 3")->equal);
    QVERIFY(line(comparison, "Part 3")->right.empty() && !line(comparison, "Part 3")->left.empty());
}

void CompareTest::unreadBodiesAreNotEqual()
{
    const Comparison comparison = compare(copyOf(Mail{}, {1}, false), copyOf(Mail{}, {2}));
    QVERIFY(!line(comparison, "Body")->equal);
    QCOMPARE(line(comparison, "Body")->left, std::string("not read"));
    QVERIFY(line(comparison, "Body")->state() == Comparison::State::NotCompared);
    const Comparison neither = compare(copyOf(Mail{}, {1}, false), copyOf(Mail{}, {2}, false));
    QVERIFY(line(neither, "Body")->state() == Comparison::State::NotCompared);
    QCOMPARE(toString(line(neither, "Body")->state()), std::string_view("not-compared"));
    QVERIFY(!neither.proved);
}

void CompareTest::cutBodiesAreNotEqual()
{
    arrivals::Candidate cut = copyOf(Mail{}, {2});
    cut.evidence.content->complete = false;
    // As far as they were read they are alike.
    const Comparison alike = compare(copyOf(Mail{}, {1}), cut);
    QVERIFY(line(alike, "Body")->state() == Comparison::State::NotCompared);
    Mail other;
    other.body = "Another text.\r\n";
    const Comparison different = compare(copyOf(other, {1}), cut);
    QVERIFY(line(different, "Body")->state() == Comparison::State::Different);
}

void CompareTest::valuesAreDecodedAndBounded()
{
    Mail first;
    first.subject = "=?utf-8?Q?Caf=C3=A9?=";
    Mail second;
    for (int i = 0; i < 400; ++i)
        second.subject += "é";
    const Comparison comparison = compare(copyOf(first, {1}), copyOf(second, {2}));
    QCOMPARE(line(comparison, "Subject")->left, std::string("Café"));
    const std::string &cut = line(comparison, "Subject")->right;
    QVERIFY(cut.size() <= 500 && cut.ends_with("…"));
    QCOMPARE(QString::fromStdString(cut).toUtf8().toStdString(), cut); // still valid UTF-8
}

void CompareTest::hostileHeadersAreBounded()
{
    Mail mail;
    for (int i = 0; i < 1500; ++i)
        mail.more += "X-Field-" + std::to_string(i) + ": \xFF\xFE" + std::string(100, 'x') + "\r\n";
    const Comparison comparison = compare(copyOf(mail, {1}), copyOf(mail, {2}));
    QVERIFY(comparison.lines.size() <= 210);
    for (const Comparison::Line &one : comparison.lines) {
        QVERIFY(one.left.size() <= 500 && one.right.size() <= 500);
        QCOMPARE(QString::fromStdString(one.left).toUtf8().toStdString(), one.left);
    }
}

void CompareTest::sentAgainIsRelated()
{
    Mail second;
    second.id = "<again@sender.example>";
    const Comparison comparison = compare(copyOf(Mail{}, {1}), copyOf(second, {2, 1'700'000'100}));
    QVERIFY(comparison.cls == Class::E);
    QVERIFY(!comparison.same);
    QVERIFY(!line(comparison, "Message-ID")->equal && line(comparison, "Body")->equal);
}

QTEST_GUILESS_MAIN(CompareTest)
#include "compare_test.moc"
