// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/lab/mailtext.h"
#include "tests/lab/seeder.h"

#include <QCryptographicHash>
#include <QTest>
#include <algorithm>
#include <map>
#include <set>

using namespace onecopy;
using namespace onecopy::lab;

namespace {

std::vector<SeedMessage> all(const SeedPlan &plan)
{
    Seeder seeder(plan);
    std::vector<SeedMessage> messages;
    SeedMessage message;
    while (seeder.next(message))
        messages.push_back(message);
    return messages;
}

std::string_view headerOf(std::string_view bytes)
{
    return bytes.substr(0, bytes.find("\r\n\r\n") + 2);
}

bool isTrace(std::string_view line)
{
    const std::string name = toLowerAscii(line.substr(0, line.find(':')));
    for (const char *trace :
         {"received", "return-path", "delivered-to", "x-originalarrivaltime", "x-virus-scanned", "x-spam-status"}) {
        if (name == trace)
            return true;
    }
    return false;
}

/// The message without the fields that mail servers add: what the classes of duplicates are about.
std::string withoutTrace(std::string_view bytes)
{
    std::string result;
    bool keep = true;
    std::string_view header = headerOf(bytes);
    const std::string_view body = bytes.substr(header.size());
    while (!header.empty()) {
        const std::size_t end = header.find("\r\n") + 2;
        const std::string_view line = header.substr(0, end);
        if (line[0] != ' ' && line[0] != '\t')
            keep = !isTrace(line);
        if (keep)
            result += line;
        header.remove_prefix(end);
    }
    return result.append(body);
}

int hopsIn(std::string_view header)
{
    int hops = 0;
    for (std::size_t at = header.find("Received: "); at != std::string_view::npos;
         at = header.find("Received: ", at + 1))
        ++hops;
    return hops;
}

std::map<std::uint64_t, std::vector<SeedMessage>> byGroup(const std::vector<SeedMessage> &messages)
{
    std::map<std::uint64_t, std::vector<SeedMessage>> groups;
    for (const SeedMessage &message : messages) {
        if (message.group != 0)
            groups[message.group].push_back(message);
    }
    return groups;
}

SeedPlan planOf(std::uint64_t messages, double duplicates)
{
    SeedPlan plan;
    plan.messages = messages;
    plan.duplicateShare = duplicates;
    plan.mailboxes = 4;
    return plan;
}

} // namespace

class TestSeeder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSamePlanGivesTheSameBytes();
    void anotherSeedGivesOtherBytes();
    void exactlyTheWantedNumberComes_data();
    void exactlyTheWantedNumberComes();
    void extraCopiesHaveTheirShare_data();
    void extraCopiesHaveTheirShare();
    void copiesAreWhatTheirClassSays();
    void whatIsNoDuplicateDiffersFromEverything();
    void messagesComeInOrderAndNotAfterNow();
    void headersAreOfRealisticSize();
    void everyKindOfMaliceComesAndIsBounded();
    void theMissionHasBigMailUpToSevenTimes();
    void mailboxNamesAreEncoded_data();
    void mailboxNamesAreEncoded();
    void arrivalTimesAreThoseOfWindows();
};

void TestSeeder::theSamePlanGivesTheSameBytes()
{
    const auto first = all(planOf(2000, 0.2));
    const auto second = all(planOf(2000, 0.2));
    QCOMPARE(first.size(), second.size());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (std::size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(first[i].bytes, second[i].bytes);
        QCOMPARE(first[i].internalDate, second[i].internalDate);
        QCOMPARE(first[i].mailbox, second[i].mailbox);
        QCOMPARE(first[i].group, second[i].group);
        QCOMPARE(first[i].flags, second[i].flags);
    }
}

void TestSeeder::anotherSeedGivesOtherBytes()
{
    SeedPlan plan = planOf(50, 0);
    const auto first = all(plan);
    plan.seed = 2;
    const auto second = all(plan);
    for (std::size_t i = 0; i < first.size(); ++i)
        QVERIFY(first[i].bytes != second[i].bytes);
}

void TestSeeder::exactlyTheWantedNumberComes_data()
{
    QTest::addColumn<int>("messages");
    for (const int count : {0, 1, 2, 3, 10, 999, 5000})
        QTest::addRow("%d", count) << count;
}

void TestSeeder::exactlyTheWantedNumberComes()
{
    QFETCH(int, messages);
    QCOMPARE(all(planOf(static_cast<std::uint64_t>(messages), 0.3)).size(), static_cast<std::size_t>(messages));
}

void TestSeeder::extraCopiesHaveTheirShare_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<bool>("mission");
    for (const double share : {0.0, 0.05, 0.2, 0.5}) {
        QTest::addRow("bulk %g", share) << share << false;
        if (share < 0.3)
            QTest::addRow("mission %g", share) << share << true;
    }
}

void TestSeeder::extraCopiesHaveTheirShare()
{
    QFETCH(double, share);
    QFETCH(bool, mission);
    SeedPlan plan = planOf(mission ? 200 : 8'000, share);
    plan.profile = mission ? SeedProfile::Mission : SeedProfile::Bulk;
    double extra = 0;
    Seeder seeder(plan);
    SeedMessage message;
    while (seeder.next(message))
        extra += isDuplicate(message.cls) && message.copy > 1 ? 1 : 0;
    const double tolerance = share == 0 ? 0 : mission ? 0.04 : 0.015;
    const double got = extra / static_cast<double>(plan.messages);
    QVERIFY2(std::abs(got - share) <= tolerance, qPrintable(QString::number(got)));
}

void TestSeeder::copiesAreWhatTheirClassSays()
{
    std::map<SeedClass, int> seen;
    for (const auto &[id, copies] : byGroup(all(planOf(6000, 0.3)))) {
        const SeedMessage &first = copies.front();
        QVERIFY(copies.size() >= 2 && copies.size() <= 7);
        QCOMPARE(first.copy, 1);
        ++seen[first.cls];
        for (std::size_t i = 1; i < copies.size(); ++i) {
            const SeedMessage &copy = copies[i];
            const bool sameBytes = copy.bytes == first.bytes;
            const bool sameContent = withoutTrace(copy.bytes) == withoutTrace(first.bytes);
            QVERIFY(copy.cls == first.cls);
            QCOMPARE(sameBytes, first.cls == SeedClass::A);
            QCOMPARE(sameContent, isDuplicate(first.cls));
            QCOMPARE(copy.messageId.empty(), first.cls == SeedClass::D);
            if (first.cls == SeedClass::B || first.cls == SeedClass::X)
                QCOMPARE(copy.messageId, first.messageId);
            QVERIFY(copy.internalDate > first.internalDate);
        }
    }
    for (const SeedClass cls : {SeedClass::A, SeedClass::B, SeedClass::D, SeedClass::E, SeedClass::X})
        QVERIFY2(seen[cls] >= 5, std::string(toString(cls)).c_str());
}

void TestSeeder::whatIsNoDuplicateDiffersFromEverything()
{
    std::set<std::string> contents;
    std::set<std::string> ids;
    SeedPlan plan = planOf(6000, 0.1);
    plan.trapShare = 0.3;
    plan.hostileShare = 0.2;
    int withoutId = 0;
    for (const SeedMessage &message : all(plan)) {
        if (isDuplicate(message.cls) && message.copy > 1)
            continue;
        QVERIFY2(contents.insert(withoutTrace(message.bytes)).second, message.bytes.c_str());
        withoutId += message.messageId.empty() ? 1 : 0;
        if (!message.messageId.empty() && (message.group == 0 || message.copy == 1))
            QVERIFY2(ids.insert(message.messageId).second, message.messageId.c_str());
    }
    QVERIFY(withoutId > 100);
}

void TestSeeder::messagesComeInOrderAndNotAfterNow()
{
    for (const SeedProfile profile : {SeedProfile::Bulk, SeedProfile::Mission}) {
        SeedPlan plan = planOf(400, 0.2);
        plan.profile = profile;
        EpochSeconds last = 0;
        EpochSeconds first = 0;
        Seeder seeder(plan);
        SeedMessage message;
        while (seeder.next(message)) {
            QVERIFY(message.internalDate >= last);
            last = message.internalDate;
            first = first == 0 ? last : first;
        }
        QVERIFY(last <= plan.now);
        QVERIFY(last > plan.now - 86'400);
        QVERIFY(first < plan.now - (profile == SeedProfile::Bulk ? 200 : 5) * 86'400);
    }
}

void TestSeeder::headersAreOfRealisticSize()
{
    SeedPlan plan = planOf(3000, 0.1);
    plan.hostileShare = 0;
    double bytes = 0;
    int usualHops = 0;
    const auto messages = all(plan);
    for (const SeedMessage &message : messages) {
        const std::string_view header = headerOf(message.bytes);
        bytes += static_cast<double>(header.size());
        const int hops = hopsIn(header);
        usualHops += hops >= 4 && hops <= 9 ? 1 : 0;
        QVERIFY(hops >= 3 && hops <= 13);
    }
    const double mean = bytes / static_cast<double>(messages.size());
    QVERIFY2(mean > 1500 && mean < 2300, qPrintable(QString::number(mean)));
    QVERIFY2(usualHops > 2550, qPrintable(QString::number(usualHops)));
}

void TestSeeder::everyKindOfMaliceComesAndIsBounded()
{
    SeedPlan plan = planOf(2000, 0.0);
    plan.hostileShare = 0.5;
    std::set<std::string_view> kinds;
    for (const SeedMessage &message : all(plan)) {
        if (message.kind.starts_with("hostile"))
            kinds.insert(message.kind);
        QVERIFY(message.bytes.find('\0') == std::string::npos);
        QVERIFY(headerOf(message.bytes).size() < 64 * 1024);
        QVERIFY(message.bytes.size() < 200 * 1024);
        bool bareLineFeed = false;
        for (std::size_t at = message.bytes.find('\n'); at != std::string::npos; at = message.bytes.find('\n', at + 1))
            bareLineFeed = bareLineFeed || at == 0 || message.bytes[at - 1] != '\r';
        QVERIFY2(!bareLineFeed, message.bytes.c_str());
    }
    QCOMPARE(kinds.size(), std::size_t{20});
}

void TestSeeder::theMissionHasBigMailUpToSevenTimes()
{
    SeedPlan plan = planOf(250, 0.15);
    plan.profile = SeedProfile::Mission;
    std::map<std::uint64_t, std::vector<EpochSeconds>> arrivals;
    int most = 0;
    Seeder seeder(plan);
    SeedMessage message;
    while (seeder.next(message)) {
        const bool big = message.bytes.size() > 2'000'000;
        QCOMPARE(isDuplicate(message.cls), big);
        if (!big)
            continue;
        QVERIFY(message.cls == SeedClass::B);
        QVERIFY(message.bytes.find("X-OriginalArrivalTime: ") != std::string::npos);
        arrivals[message.group].push_back(message.internalDate);
        most = std::max(most, message.copy);
    }
    QCOMPARE(most, 7);
    QVERIFY(arrivals.size() >= 5);
    for (const auto &[group, times] : arrivals) {
        // All but the last copy were scanned for as long; only the last one was acknowledged in time.
        for (std::size_t i = 1; i + 1 < times.size(); ++i)
            QVERIFY(times[i] - times[i - 1] >= 600);
    }
}

void TestSeeder::mailboxNamesAreEncoded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wire");
    QTest::newRow("ascii") << QStringLiteral("Archive 2025") << QStringLiteral("Archive 2025");
    QTest::newRow("ampersand") << QStringLiteral("R&D") << QStringLiteral("R&-D");
    QTest::newRow("umlaut") << QStringLiteral("Entwürfe") << QStringLiteral("Entw&APw-rfe");
    QTest::newRow("the example of RFC 3501")
        << QStringLiteral("~peter/mail/台北/日本語") << QStringLiteral("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    QTest::newRow("beyond 16 bits") << QStringLiteral("📦") << QStringLiteral("&2D3c5g-");
}

void TestSeeder::mailboxNamesAreEncoded()
{
    QFETCH(QString, name);
    QFETCH(QString, wire);
    QCOMPARE(QString::fromStdString(toModifiedUtf7(name.toStdString())), wire);
}

void TestSeeder::arrivalTimesAreThoseOfWindows()
{
    std::string text;
    appendArrivalTime(text, 1105566383, 12); // 2005-01-12 21:46:23 UTC
    QCOMPARE(QString::fromStdString(text.substr(0, 32)), QStringLiteral("12 Jan 2005 21:46:23.0012 (UTC) "));
    // (seconds + 11644473600) * 10^7 + 12 ms * 10^4 in two words of 32 bits, the low one first.
    const quint64 ticks = (1105566383ULL + 11644473600ULL) * 10'000'000ULL + 120'000ULL;
    const QString expected = QStringLiteral("FILETIME=[%1:%2]")
                                 .arg(ticks & 0xFFFFFFFFULL, 8, 16, QLatin1Char('0'))
                                 .arg(ticks >> 32U, 8, 16, QLatin1Char('0'));
    QCOMPARE(QString::fromStdString(text.substr(32)).toLower(), expected.toLower());
}

QTEST_GUILESS_MAIN(TestSeeder)
#include "test_seeder.moc"
