// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "tests/unit/duplicates/builder.h"

#include <algorithm>
#include <ctime>

using namespace onecopy;
using namespace onecopy::duplicates;
using namespace onecopy::test;
using arrivals::Candidate;

namespace {

Mail redelivered(Mail mail, int n = 2)
{
    mail.trace = "Received: from a.example by mx.example with ESMTP id Q" + std::to_string(n) +
                 "; Mon, 15 Jan 2024 10:50:46 +0000\r\n";
    return mail;
}

Mail changed(Mail mail, std::string Mail::*field, std::string value)
{
    mail.*field = std::move(value);
    return mail;
}

template <class... Messages> std::vector<Candidate> copies(const Messages &...messages)
{
    std::vector<Candidate> list;
    std::uint32_t uid = 0;
    (list.push_back(copyOf(messages, {++uid, 1'700'000'000 + static_cast<EpochSeconds>(uid) * 600})), ...);
    return list;
}

template <class... Messages> std::vector<Candidate> unread(const Messages &...messages)
{
    std::vector<Candidate> list = copies(messages...);
    for (Candidate &candidate : list)
        candidate.evidence.content.reset();
    return list;
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

} // namespace

class ClassifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheClass_data();
    void givesTheClass();
    void bodiesAreAskedForWhereTheyDecide_data();
    void bodiesAreAskedForWhereTheyDecide();
    void whatIsByDesignLinkedOrOtherIsNoFault();
    void groupDescribesItsOldestCopy();
    void idStaysWhenLaterCopiesArrive();
    void orderOfCandidatesDoesNotMatter();
    void keysThatOnlyCollideAreNotOneMessage();
    void sizeIsNeverEvidence();
    void errorTextInsteadOfTheMessageProvesNothing();
    void timeIsLinear_data();
    void timeIsLinear();
    void binWidthKeepsThePromise_data();
    void binWidthKeepsThePromise();
    void letters();
};

void ClassifyTest::givesTheClass_data()
{
    QTest::addColumn<std::vector<Candidate>>("set");
    QTest::addColumn<bool>("byPrint");
    QTest::addColumn<QString>("expected");
    const Mail one;
    const auto row = [](const char *name, std::vector<Candidate> set, const char *expected, bool byPrint = false) {
        QTest::newRow(name) << std::move(set) << byPrint << QString::fromLatin1(expected);
    };

    row("identical bytes are A", copies(one, one), "A:1,2");
    row("new trace fields are B", copies(one, redelivered(one)), "B:1,2");
    row("some identical, some redelivered are B", copies(one, one, redelivered(one)), "B:1,2,3");
    row("23: a lone mail is in no group", copies(one), "");
    row("24: three copies of one second are one group", {copyOf(one, {1, 1}), copyOf(one, {2, 1}), copyOf(one, {3, 1})},
        "A:1,2,3");
    row("25: an outlier leaves, the pair stays", copies(one, changed(one, &Mail::body, "Something else.\r\n"), one),
        "A:1,3");
    row("one copy named twice is not a pair", {copyOf(one, {1}), copyOf(one, {1})}, "");

    row("1: blanks, folding and tabs around the id",
        copies(one, changed(redelivered(one), &Mail::id, " \r\n\t<one@sender.example> \t")), "B:1,2");
    row("2: the case of a field name",
        copies(one.text(), QString::fromStdString(one.text())
                               .replace(QLatin1String("Message-ID"), QLatin1String("MESSAGE-Id"))
                               .toStdString()),
        "B:1,2");
    row("3: of two ids the first one counts",
        copies(changed(one, &Mail::more, "Message-ID: <second@x>\r\n"),
               changed(redelivered(one), &Mail::more, "Message-ID: <second@x>\r\n")),
        "B:1,2");
    row("4: an empty id is no key", copies(changed(one, &Mail::id, " "), changed(one, &Mail::id, " ")), "");
    row("4: <> is no key", copies(changed(one, &Mail::id, "<>"), changed(one, &Mail::id, "<>")), "");
    row("4: a missing id is no key", copies(changed(one, &Mail::id, ""), changed(one, &Mail::id, "")), "");
    row("5: 8-bit bytes in a header",
        copies(changed(one, &Mail::subject,
                       "\x80"
                       "AB\xFF"),
               changed(redelivered(one), &Mail::subject,
                       "\x80"
                       "AB\xFF")),
        "B:1,2");
    row("6: white space in a header",
        copies(changed(one, &Mail::subject, "Two words"), changed(redelivered(one), &Mail::subject, "Two \t words ")),
        "B:1,2");
    row("7: repeated fields in another order",
        copies(changed(one, &Mail::more, "X-Tag: a\r\nX-Tag: b\r\n"),
               changed(redelivered(one), &Mail::more, "X-Tag: b\r\nX-Tag: a\r\n")),
        "B:1,2");
    row("8: no field that identifies",
        copies(Mail{"", "", "", "", "", "", "", "", "text\r\n"}, Mail{"", "", "", "", "", "", "", "", "text\r\n"}), "",
        true);
    row("9: subjects that differ, nothing else there",
        copies(Mail{"", "a@b.example", "", "Disk below 20% full", "", "", "", "", "x\r\n"},
               Mail{"", "a@b.example", "", "Disk below 80% full", "", "", "", "", "x\r\n"}),
        "", true);

    row("16: runs of blanks are content",
        copies(changed(one, &Mail::body, "Hello world\r\n"), changed(one, &Mail::body, "Hello    world\r\n")), "X:1,2");
    row("16: other words",
        copies(changed(one, &Mail::body, "Hello world\r\n"), changed(one, &Mail::body, "Goodbye\r\n")), "X:1,2");
    row("18: an attachment in another encoding is the same",
        copies(withParts(one, {"See.\r\n", {"payload"}}),
               QString::fromStdString(withParts(redelivered(one), {"See.\r\n", {"payload"}}).text())
                   .replace(QLatin1String("base64\r\n\r\ncGF5bG9hZA=="), QLatin1String("7bit\r\n\r\npayload"))
                   .toStdString()),
        "B:1,2");
    row("19: UTF-8 without a charset",
        copies(changed(one, &Mail::body, "Café déjà vu\r\n"),
               changed(redelivered(one), &Mail::body, "Café déjà vu\r\n")),
        "B:1,2");
    row("20: base64 of bytes that are not UTF-8",
        copies(withParts(one, {"x\r\n", {"\xC3\x28\xFF"}}), withParts(redelivered(one), {"x\r\n", {"\xC3\x28\xFF"}})),
        "B:1,2");
    row("21: LF and CRLF",
        copies(one.text(), QString::fromStdString(redelivered(one).text())
                               .replace(QLatin1String("message.\r\n"), QLatin1String("message.\n"))
                               .toStdString()),
        "B:1,2");
    row("22: equal length, other text",
        copies(changed(one, &Mail::body, "aaaa bbbb\r\n"), changed(one, &Mail::body, "cccc dddd\r\n")), "X:1,2");
    row("26: bodies of 100, 500 and 900 bytes do not chain",
        copies(changed(one, &Mail::body, std::string(100, 'a') + "\r\n"),
               changed(one, &Mail::body, std::string(500, 'b') + "\r\n"),
               changed(one, &Mail::body, std::string(900, 'c') + "\r\n")),
        "C?:1,2,3");
    row("27: a pair without a date and an id",
        copies(changed(changed(one, &Mail::id, ""), &Mail::date, ""),
               changed(changed(redelivered(one), &Mail::id, ""), &Mail::date, "")),
        "D:1,2", true);

    row("D: no usable id, all else equal",
        copies(changed(one, &Mail::id, ""), changed(redelivered(one), &Mail::id, "")), "D:1,2", true);
    row("15: D with the date in another zone",
        copies(changed(one, &Mail::id, ""),
               changed(changed(one, &Mail::id, ""), &Mail::date, "15 Jan 2024 05:30:45 -0500")),
        "D:1,2", true);
    row("D: other text is no duplicate",
        copies(changed(one, &Mail::id, ""), changed(changed(one, &Mail::id, ""), &Mail::body, "Other.\r\n")), "", true);

    const Mail whole = withParts(one, {"See.\r\n", {std::string(400, 'p'), std::string(300, 'q')}});
    row("C: an attachment is missing", copies(whole, withParts(one, {"See.\r\n", {std::string(400, 'p')}})), "C:1,2");
    row("C: cut in the second attachment",
        copies(whole, withParts(one, {"See.\r\n", {std::string(400, 'p'), std::string(100, 'q')}, "b1", false})),
        "C:1,2");
    row("C: a field was added on the way",
        copies(one, changed(redelivered(one), &Mail::more, "X-New-Product: checked\r\n")), "C:1,2");
    const auto withField = [&](const char *field) { return changed(one, &Mail::more, field + std::string("\r\n")); };
    row("C: a field that nobody knows differs, which is not proved",
        copies(withField("X-New-Product-Id: 1"), withField("X-New-Product-Id: 22")), "C?:1,2");
    row("X: the replies go elsewhere",
        copies(withField("Reply-To: ann@sender.example"), withField("Reply-To: eve@elsewhere.example")), "X:1,2");
    row("X: another priority", copies(withField("X-Priority: 1"), withField("X-Priority: 5 (low)")), "X:1,2");
    row("X: another name of the sender", copies(one, changed(one, &Mail::from, "Anna <ann@sender.example>")), "X:1,2");
    row("X: an invitation and its end",
        copies(changed(one, &Mail::type, "text/calendar; method=REQUEST"),
               changed(one, &Mail::type, "text/calendar; method=CANCEL")),
        "X:1,2");
    const auto withPart = [&](const std::string &partHeader, const std::string &content) {
        Mail mail = one;
        mail.type = "multipart/mixed; boundary=q";
        mail.body = "--q\r\n\r\nSee.\r\n--q\r\n" + partHeader + "\r\n" + content + "\r\n--q--\r\n";
        return mail;
    };
    row("X: an attachment of another name",
        copies(withPart("Content-Type: application/pdf; name=a.pdf\r\n", "data"),
               withPart("Content-Type: application/pdf; name=bb.pdf\r\n", "data")),
        "X:1,2");
    const std::string enclosed = "Content-Type: message/rfc822\r\n";
    row("X: another message is enclosed",
        copies(withPart(enclosed, "From: z@z.example\r\nSubject: Yes\r\n\r\nText."),
               withPart(enclosed, "From: z@z.example\r\nSubject: Not at all\r\n\r\nText.")),
        "X:1,2");
    row("X: another message is enclosed, and a field was added",
        copies(withPart(enclosed, "From: z@z.example\r\nSubject: Yes\r\n\r\nText."),
               changed(withPart(enclosed, "From: z@z.example\r\nSubject: Not at all\r\n\r\nText."), &Mail::more,
                       "X-New-Product: checked\r\n")),
        "X:1,2");
    row("C: the subject got a tag", copies(one, changed(one, &Mail::subject, "[EXTERNAL] Offer")), "C:1,2");
    row("C: a disclaimer looks like it, and is not proved",
        copies(one, changed(one, &Mail::body, one.body + "This message was checked by our wonderful scanner.\r\n")),
        "C?:1,2");
    row("X: another date",
        copies(whole, changed(withParts(one, {"See.\r\n", {std::string(400, 'p')}}), &Mail::date,
                              "Mon, 15 Jan 2024 10:31:45 +0000")),
        "X:1,2");
    row("X: another subject, body contained", copies(one, changed(one, &Mail::subject, "Another Offer")), "X:1,2");
    row("68: one byte of an attachment differs",
        copies(withParts(one, {"See.\r\n", {std::string(5000, 'p')}}),
               withParts(one, {"See.\r\n", {std::string(4999, 'p') + "q"}})),
        "X:1,2");
    row("X: all that differ are shown together",
        copies(one, changed(one, &Mail::date, "Tue, 16 Jan 2024 10:30:45 +0000"),
               changed(one, &Mail::date, "Wed, 17 Jan 2024 10:30:45 +0000")),
        "X:1,2,3");
    row("75: a DKIM signature that differs is trace, a footer is not",
        copies(changed(one, &Mail::more, "DKIM-Signature: v=1; b=aaa\r\n"),
               changed(one, &Mail::more, "DKIM-Signature: v=1; b=bbb\r\n")),
        "B:1,2");

    row("64: messages without any byte", copies(std::string(), std::string()), "");
    row("64: a header that never ends, twice the same",
        copies(std::string("Message-ID: <a@b>\r\nSubject: x\r\n"), std::string("Message-ID: <a@b>\r\nSubject: x\r\n")),
        "X:1,2");
    row("71: empty bodies are equal to nothing", copies(changed(one, &Mail::body, ""), changed(one, &Mail::body, "")),
        "X:1,2");
    const Mail cut = withParts(one, {"See.\r\n", {std::string(400, 'p')}, "b1", false});
    row("a cut message equals its very bytes", copies(cut, cut), "A:1,2");
    row("a cut message is not redelivered", copies(cut, redelivered(cut)), "X:1,2");

    row("unread: all that counts is equal", unread(one, redelivered(one)), "B?:1,2");
    row("unread: identical headers are B until proved", unread(one, one), "B?:1,2");
    row("unread: another size",
        unread(one, changed(one, &Mail::body, "Longer than the others are, by far and away.\r\n")), "X?:1,2");
    row("unread: another field that counts", unread(one, changed(one, &Mail::subject, "Other")), "X?:1,2");
    row("unread: empty bodies", unread(changed(one, &Mail::body, ""), changed(one, &Mail::body, "")), "X?:1,2");
    row("unread without an id", unread(changed(one, &Mail::id, ""), changed(redelivered(one), &Mail::id, "")), "D?:1,2",
        true);
    std::vector<Candidate> half = copies(one, redelivered(one), redelivered(one, 3));
    half[2].evidence.content.reset();
    row("one unread copy joins what it looks like", half, "B?:1,2,3");
    std::vector<Candidate> torn =
        copies(changed(one, &Mail::body, "aaaa bbbb\r\n"), changed(one, &Mail::body, "cccc dddd\r\n"),
               changed(one, &Mail::body, "aaaa bbbb\r\n"));
    torn[2].evidence.content.reset();
    row("an unread copy that could be either is neither", torn, "X?:1,2,3");
    std::vector<Candidate> headless = copies(one, one);
    headless[1].evidence.header.clear();
    row("no header, no group", headless, "");
}

void ClassifyTest::givesTheClass()
{
    QFETCH(std::vector<Candidate>, set);
    QFETCH(bool, byPrint);
    QFETCH(QString, expected);
    const auto groups = classify(set, byPrint ? Match::Fingerprint : Match::MessageId);
    QCOMPARE(text(describe(groups)), expected);
    for (const Group &group : groups) {
        QCOMPARE(group.removableInBulk(), group.cls == Class::A || group.cls == Class::B);
        QCOMPARE(group.messageId.empty(), byPrint);
    }
}

void ClassifyTest::whatIsByDesignLinkedOrOtherIsNoFault()
{
    Group group;
    for (const Class cls : {Class::A, Class::B, Class::C, Class::D}) {
        group.cls = cls;
        group.byDesign = false;
        QVERIFY(group.isFault());
        group.byDesign = true;
        QVERIFY(!group.isFault());
    }
    group.byDesign = false;
    for (const Class cls : {Class::E, Class::X}) {
        group.cls = cls;
        QVERIFY(!group.isFault());
    }
}

void ClassifyTest::bodiesAreAskedForWhereTheyDecide_data()
{
    QTest::addColumn<std::vector<Candidate>>("set");
    QTest::addColumn<bool>("needed");
    const Mail one;
    Mail sent = one;
    sent.trace.clear();
    QTest::newRow("equal outlines") << unread(one, redelivered(one)) << false;
    QTest::newRow("another size") << unread(one, changed(one, &Mail::body, "short\r\n")) << true;
    QTest::newRow("another field that counts") << unread(one, changed(one, &Mail::subject, "Other")) << true;
    QTest::newRow("all were read") << copies(one, changed(one, &Mail::subject, "Other")) << false;
    QTest::newRow("no id") << unread(changed(one, &Mail::id, ""), changed(one, &Mail::id, "")) << true;
    QTest::newRow("direct and by a list")
        << unread(one, changed(one, &Mail::more, "List-Id: <l.example>\r\n")) << false;
    QTest::newRow("Sent and received") << std::vector<Candidate>{copyOf(one, {1}, false),
                                                                 copyOf(sent, {2, 1, "Sent"}, false)}
                                       << false;
}

void ClassifyTest::bodiesAreAskedForWhereTheyDecide()
{
    QFETCH(std::vector<Candidate>, set);
    QFETCH(bool, needed);
    const Match match = set.front().arrival.messageId.empty() ? Match::Fingerprint : Match::MessageId;
    QCOMPARE(judge(set, match).needsProof, needed);
}

void ClassifyTest::groupDescribesItsOldestCopy()
{
    const Mail one;
    // The copy without a known date is never the oldest.
    const std::vector<Candidate> set{copyOf(one, {1, std::nullopt}),
                                     copyOf(redelivered(one), {2, 2000, "INBOX", "\\Seen"}),
                                     copyOf(redelivered(one, 3), {3, 1000, "Archive"})};
    const auto groups = classify(set, Match::MessageId);
    QCOMPARE(text(describe(groups)), text("B:3,2,1"));
    const Group &group = groups.front();
    QVERIFY(group.match == Match::MessageId);
    QCOMPARE(text(group.messageId), text("one@sender.example"));
    QCOMPARE(text(group.face.subject), text("Offer"));
    QCOMPARE(group.id.size(), std::size_t{16});
    QVERIFY(group.id.find_first_not_of("0123456789abcdef") == std::string::npos);
    QCOMPARE(group.copies[0].role, Role::Original);
    QCOMPARE(group.copies[1].role, Role::Extra);
    QCOMPARE(text(group.copies[1].flags), text("\\Seen"));
    QVERIFY(group.copies[1].canonical == group.copies[0].canonical && group.copies[0].canonical);
    QVERIFY(group.copies[1].whole != group.copies[0].whole);
    QCOMPARE(group.differences, std::vector<std::string>{"Received"});
    QCOMPARE(group.extraCount(), std::size_t{2});
    QCOMPARE(group.extraBytes(), group.copies[1].size + group.copies[2].size);
}

void ClassifyTest::idStaysWhenLaterCopiesArrive()
{
    const Mail one;
    std::vector<Candidate> set = copies(one, redelivered(one));
    const std::string id = classify(set, Match::MessageId).front().id;
    set.push_back(copyOf(redelivered(one, 3), {9, 1'800'000'000}));
    QCOMPARE(text(classify(set, Match::MessageId).front().id), text(id));
    set.front().arrival.ref.uid.value = 77;
    QVERIFY(classify(set, Match::MessageId).front().id != id);
}

void ClassifyTest::orderOfCandidatesDoesNotMatter()
{
    const Mail one;
    std::vector<Candidate> set = copies(one, redelivered(one), changed(one, &Mail::body, "other text\r\n"), one,
                                        changed(one, &Mail::date, "Tue, 16 Jan 2024 10:30:45 +0000"));
    const auto expected = classify(set, Match::MessageId);
    QCOMPARE(text(describe(expected)), text("B:1,2,4 X:3,5"));
    for (int i = 0; i < 30; ++i) {
        std::rotate(set.begin(), set.begin() + 1 + i % 4, set.end());
        QVERIFY(classify(set, Match::MessageId) == expected);
    }
}

void ClassifyTest::keysThatOnlyCollideAreNotOneMessage()
{
    const Mail one;
    std::vector<Candidate> set = copies(one, changed(one, &Mail::id, "<two@sender.example>"));
    set[1].arrival.keys = set[0].arrival.keys; // as if the 64-bit keys met
    QVERIFY(classify(set, Match::MessageId).empty());
}

void ClassifyTest::sizeIsNeverEvidence()
{
    const Mail one;
    std::vector<Candidate> set = copies(one, redelivered(one));
    set[1].arrival.size += 700; // 73: an estimate
    QCOMPARE(text(describe(classify(set, Match::MessageId))), text("B:1,2"));
    set[0].arrival.size = set[1].arrival.size = 3'000'000; // 73: announced far larger than served
    QCOMPARE(text(describe(classify(set, Match::MessageId))), text("X:1,2"));
}

void ClassifyTest::errorTextInsteadOfTheMessageProvesNothing()
{
    const Mail one;
    std::vector<Candidate> set = copies(one, redelivered(one));
    const auto failed = mime::digestOf("Subject: Failed\r\n\r\nThe server cannot show this message.\r\n");
    set[0].evidence.content = failed;
    set[1].evidence.content = failed;
    QCOMPARE(text(describe(classify(set, Match::MessageId))), text("X:1,2")); // 70: shorter than its own header

    const auto longer = mime::digestOf("Subject: Failed\r\n\r\n" + std::string(4000, 'e') + "\r\n");
    set[0].evidence.content = longer;
    set[1].evidence.content = longer;
    QCOMPARE(text(describe(classify(set, Match::MessageId))), text("X:1,2")); // 70: one text under two headers
}

void ClassifyTest::timeIsLinear_data()
{
    QTest::addColumn<bool>("same");
    QTest::newRow("28: copies of one message") << true;
    QTest::newRow("a newsletter that never changes its id") << false;
}

void ClassifyTest::timeIsLinear()
{
    QFETCH(bool, same);
    const auto measure = [same](std::uint32_t count) {
        std::vector<Candidate> set;
        set.reserve(count);
        for (std::uint32_t i = 1; i <= count; ++i) {
            Mail mail = redelivered({}, static_cast<int>(i));
            if (!same)
                mail.body = "Issue " + std::to_string(i) + "\r\n";
            set.push_back(copyOf(mail, {i, 1000 + static_cast<EpochSeconds>(i)}));
        }
        const std::clock_t begin = std::clock(); // of this process: other programs do not count
        const auto groups = classify(set, Match::MessageId);
        const std::clock_t spent = std::clock() - begin;
        if (groups.size() != 1 || groups.front().copies.size() != count ||
            groups.front().cls != (same ? Class::B : Class::X))
            return -1.0;
        return static_cast<double>(spent) / CLOCKS_PER_SEC;
    };
    QVERIFY(measure(200) >= 0);
    const double small = measure(2'000);
    const double large = measure(20'000);
    QVERIFY(small > 0 && large > 0);
    // Ten times as many; a quadratic part would need a hundred times as long.
    QVERIFY2(large < small * 40 + 0.5, qPrintable(QStringLiteral("%1 s and %2 s").arg(small).arg(large)));
}

void ClassifyTest::binWidthKeepsThePromise_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<int>("most");
    QTest::addColumn<qint64>("width");
    QTest::newRow("an hour in minutes") << qint64{3600} << qint64{7199} << 60 << qint64{60};
    QTest::newRow("an hour and a second more") << qint64{3600} << qint64{7200} << 60 << qint64{300};
    QTest::newRow("a day") << qint64{0} << qint64{86'399} << 60 << qint64{3600};
    QTest::newRow("a month") << qint64{0} << qint64{30 * 86'400} << 60 << qint64{86'400};
    QTest::newRow("five years") << qint64{0} << qint64{5LL * 365 * 86'400} << 60 << qint64{365LL * 86'400};
    QTest::newRow("one moment") << qint64{5} << qint64{5} << 60 << qint64{60};
    QTest::newRow("turned round") << qint64{7199} << qint64{3600} << 60 << qint64{60};
    QTest::newRow("before 1970") << qint64{-3600} << qint64{-1} << 60 << qint64{60};
}

void ClassifyTest::binWidthKeepsThePromise()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(int, most);
    QFETCH(qint64, width);
    QCOMPARE(binWidth(from, to, most), width);
    QVERIFY(binWidth(0, 253'402'300'799, 3) >= 365LL * 86'400); // a forged date in the year 9999
    QVERIFY(253'402'300'799 / binWidth(0, 253'402'300'799, 3) < 3);
    QVERIFY(binWidth(INT64_MIN, INT64_MAX, 0) > 0);
}

void ClassifyTest::letters()
{
    for (const Class c : {Class::A, Class::B, Class::C, Class::D, Class::E, Class::X})
        QVERIFY(classFrom(toString(c)).value() == c);
    QVERIFY(!classFrom("a") && !classFrom("") && !classFrom("AB"));
    QCOMPARE(toString(Match::Fingerprint), std::string_view("fingerprint"));
    QCOMPARE(toString(Match::MessageId), std::string_view("message-id"));
}

QTEST_GUILESS_MAIN(ClassifyTest)
#include "classify_test.moc"
