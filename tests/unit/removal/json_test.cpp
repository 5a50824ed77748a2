// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "tests/unit/removal/samples.h"

#include <functional>
#include <limits>

using namespace onecopy;
using namespace onecopy::removal;
using namespace onecopy::test;
using duplicates::Class;

namespace {

mime::Digest digest(char fill)
{
    mime::Digest value;
    value.fill(fill);
    return value;
}

/// Every field has a value of its own.
Plan fullPlan()
{
    Plan plan;
    plan.account = {"user@host:993#other"};
    plan.madeAt = 1'700'000'000;
    plan.request.keep = KeepRule::Mailbox;
    plan.request.keepMailbox = {"Arch&AOk-"};
    plan.request.groupIds = {"0123456789abcdef", "fedcba9876543210"};
    plan.request.mailboxes = {{"INBOX"}, {std::string("raw \xFF\xFE\0 bytes", 13)}};
    plan.request.quarantine = {"\xEF\xBB\xBF"
                               "marked"};
    plan.request.verify = Verify::Headers;
    PlannedGroup group;
    group.groupId = "0123456789abcdef";
    group.cls = Class::C;
    group.messageId = "id@\xC3\x28";
    group.face = {"Subject \"quoted\"\nline\x01", "Ann Ünal", "ann@x.example", "bob@y.example", -5};
    group.keep.copy = copyAt("INBOX", 1, 1000, 5000, "\\Seen");
    group.keep.copy.canonical = digest('\x80');
    group.keep.copy.whole = digest('w');
    group.keep.copy.role = duplicates::Role::Original;
    group.keep.likeness = digest('l');
    group.extras.push_back({copyAt(std::string("raw \xFF\xFE\0 bytes", 13), 4'294'967'295U, std::nullopt,
                                   std::numeric_limits<std::uint64_t>::max(), "\\Flagged"),
                            std::nullopt});
    plan.groups.push_back(group);
    plan.request.keepOverride["0123456789abcdef"] = group.keep.copy.ref;
    plan.leftAlone.push_back({"fedcba9876543210", copyAt("Sent", 9, 1).ref, LeftReason::ByDesign});
    return plan;
}

using Change = std::function<void(Plan &)>;

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void isTheTextThatQtWrites();
    void datesCanBeReadByPeople();
    void everyFieldChangesTheHash_data();
    void everyFieldChangesTheHash();
    void textsDoNotMix();
    void damagedJsonIsAFault_data();
    void damagedJsonIsAFault();
    void anyDamagedByteIsSurvived();
};

void JsonTest::everythingComesBack()
{
    const Plan plan = fullPlan();
    const std::string json = toJson(plan);
    QVERIFY(QString::fromUtf8(json.data(), static_cast<qsizetype>(json.size())).toUtf8().toStdString() == json);
    const auto back = planFromJson(json);
    QVERIFY2(back.has_value(), back ? "" : back.error().detail.c_str());
    QVERIFY(*back == plan);
    QCOMPARE(back->hash(), plan.hash());
    QCOMPARE(plan.hash().size(), std::size_t{64});
    QVERIFY(*planFromJson(toJson(Plan{})) == Plan{});
}

/// A plan that another version has shown keeps its hash.
void JsonTest::isTheTextThatQtWrites()
{
    Plan plan = fullPlan();
    std::string all;
    for (int c = 0; c < 0x80; ++c)
        all += static_cast<char>(c);
    plan.groups[0].face.subject = all + "\xC3\x9C \xF0\x9F\x93\xA7 \xE2\x80\xA8";
    const std::string json = toJson(plan);
    QJsonParseError error;
    const auto read = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(read.toJson(QJsonDocument::Compact).toStdString(), json);
    const auto back = planFromJson(json);
    QVERIFY(back.has_value());
    QVERIFY(*back == plan);
}

void JsonTest::datesCanBeReadByPeople()
{
    Plan plan = fullPlan();
    plan.madeAt = 1'795'428'000; // 2026-11-23T10:00:00Z
    plan.groups[0].face.date = 1'795'428'001;
    plan.groups[0].keep.copy.internalDate = 1'795'428'002;
    plan.groups[0].extras[0].copy.internalDate = std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(plan, Dates::Iso))).object();
    const QJsonObject group = json[QLatin1String("groups")][0].toObject();
    QCOMPARE(json[QLatin1String("made_at")].toString(), QStringLiteral("2026-11-23T10:00:00Z"));
    QCOMPARE(group[QLatin1String("face")][QLatin1String("date")].toString(), QStringLiteral("2026-11-23T10:00:01Z"));
    QCOMPARE(group[QLatin1String("keep")][QLatin1String("internaldate")].toString(),
             QStringLiteral("2026-11-23T10:00:02Z"));
    QVERIFY(group[QLatin1String("extras")][0][QLatin1String("internaldate")].isNull());
    QVERIFY(!planFromJson(toJson(plan, Dates::Iso)));
}

void JsonTest::everyFieldChangesTheHash_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("account", [](Plan &p) { p.account.value += "x"; });
    row("time", [](Plan &p) { ++p.madeAt; });
    row("rule", [](Plan &p) { p.request.keep = KeepRule::Oldest; });
    row("mailbox to keep in", [](Plan &p) { p.request.keepMailbox.wire += "x"; });
    row("override", [](Plan &p) { ++p.request.keepOverride.begin()->second.uid.value; });
    row("override of another group", [](Plan &p) { p.request.keepOverride["x"] = p.groups[0].keep.copy.ref; });
    row("group ids", [](Plan &p) { p.request.groupIds.erase("fedcba9876543210"); });
    row("mailboxes", [](Plan &p) { p.request.mailboxes.insert({"x"}); });
    row("quarantine", [](Plan &p) { p.request.quarantine.wire = "marked"; });
    row("verify", [](Plan &p) { p.request.verify = Verify::Bytes; });
    row("group id", [](Plan &p) { p.groups[0].groupId = "x"; });
    row("class", [](Plan &p) { p.groups[0].cls = Class::B; });
    row("message id", [](Plan &p) { p.groups[0].messageId += "x"; });
    row("subject", [](Plan &p) { p.groups[0].face.subject += "x"; });
    row("sender's name", [](Plan &p) { p.groups[0].face.fromName += "x"; });
    row("sender", [](Plan &p) { p.groups[0].face.fromAddress += "x"; });
    row("recipient", [](Plan &p) { p.groups[0].face.to += "x"; });
    row("date", [](Plan &p) { p.groups[0].face.date = std::nullopt; });
    row("date to 0", [](Plan &p) { p.groups[0].face.date = 0; });
    row("survivor's mailbox", [](Plan &p) { p.groups[0].keep.copy.ref.mailbox.wire += "x"; });
    row("survivor's UIDVALIDITY", [](Plan &p) { ++p.groups[0].keep.copy.ref.validity.value; });
    row("survivor's UID", [](Plan &p) { ++p.groups[0].keep.copy.ref.uid.value; });
    row("survivor's date", [](Plan &p) { p.groups[0].keep.copy.internalDate = std::nullopt; });
    row("survivor's size", [](Plan &p) { ++p.groups[0].keep.copy.size; });
    row("survivor's flags", [](Plan &p) { p.groups[0].keep.copy.flags.clear(); });
    row("survivor's role", [](Plan &p) { p.groups[0].keep.copy.role = duplicates::Role::Extra; });
    row("survivor's content", [](Plan &p) { (*p.groups[0].keep.copy.canonical)[31] = 0; });
    row("survivor's bytes", [](Plan &p) { p.groups[0].keep.copy.whole.reset(); });
    row("survivor's likeness", [](Plan &p) { (*p.groups[0].keep.likeness)[0] = 0; });
    row("survivor without likeness", [](Plan &p) { p.groups[0].keep.likeness.reset(); });
    row("extra's likeness", [](Plan &p) { p.groups[0].extras[0].likeness = digest('l'); });
    row("extra's UID", [](Plan &p) { --p.groups[0].extras[0].copy.ref.uid.value; });
    row("extra's size", [](Plan &p) { --p.groups[0].extras[0].copy.size; });
    row("another extra", [](Plan &p) { p.groups[0].extras.push_back({copyAt("INBOX", 3, 1), std::nullopt}); });
    row("a group less", [](Plan &p) { p.groups.clear(); });
    row("left: group", [](Plan &p) { p.leftAlone[0].groupId += "x"; });
    row("left: copy", [](Plan &p) { ++p.leftAlone[0].ref.uid.value; });
    row("left: reason", [](Plan &p) { p.leftAlone[0].reason = LeftReason::Gone; });
    row("left: none", [](Plan &p) { p.leftAlone.clear(); });
}

void JsonTest::everyFieldChangesTheHash()
{
    QFETCH(Change, change);
    Plan plan = fullPlan();
    const std::string before = plan.hash();
    change(plan);
    QVERIFY(plan.hash() != before);
    const auto back = planFromJson(toJson(plan));
    QVERIFY(back && *back == plan);
}

void JsonTest::textsDoNotMix()
{
    for (const std::string &text :
         {std::string("{\"hex\":\"ff\"}"), std::string("\xFF"), std::string("ff"), std::string("\xEF\xBF\xBD"),
          std::string("\0", 1), std::string("\xED\xA0\x80"), std::string("\xF0\x9F\x98\x80"),
          std::string("\xEF\xBF\xBF"), std::string("a\xEF\xBB\xBF")}) {
        Plan plan;
        plan.account.value = text;
        const auto back = planFromJson(toJson(plan));
        QVERIFY(back.has_value());
        QVERIFY(back->account.value == text);
    }
}

void JsonTest::damagedJsonIsAFault_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a brace is missing") << QByteArray("{\"account\"") << QByteArray("\"account\"");
    QTest::newRow("an unknown rule") << QByteArray("\"keep\":\"mailbox\"") << QByteArray("\"keep\":\"all\"");
    QTest::newRow("an unknown class") << QByteArray("\"class\":\"C\"") << QByteArray("\"class\":\"Q\"");
    QTest::newRow("a class that is never removed") << QByteArray("\"class\":\"C\"") << QByteArray("\"class\":\"X\"");
    QTest::newRow("an unknown reason") << QByteArray("\"by-design\"") << QByteArray("\"because\"");
    QTest::newRow("a negative size") << QByteArray("\"size\":5000") << QByteArray("\"size\":-1");
    QTest::newRow("half a byte") << QByteArray("\"size\":5000") << QByteArray("\"size\":4999.5");
    QTest::newRow("a UID that is too large") << QByteArray("\"uid\":1,") << QByteArray("\"uid\":4294967296,");
    QTest::newRow("a UID as a list") << QByteArray("\"uid\":1,") << QByteArray("\"uid\":[1],");
    QTest::newRow("a digest of no hex digits") << QByteArray("\"8080") << QByteArray("\"80zz");
    QTest::newRow("a short digest") << QByteArray("\"8080") << QByteArray("\"80");
    QTest::newRow("no extras") << QByteArray("\"extras\":[{") << QByteArray("\"extras\":[],\"was\":[{");
    QTest::newRow("no groups") << QByteArray("\"groups\":[{\"class\"") << QByteArray("\"was\":[{\"class\"");
    QTest::newRow("another format") << QByteArray("\"format\":1") << QByteArray("\"format\":2");
    QTest::newRow("a role") << QByteArray("\"original\"") << QByteArray("\"first\"");
}

void JsonTest::damagedJsonIsAFault()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = QByteArray::fromStdString(toJson(fullPlan()));
    const auto at = json.indexOf(from);
    QVERIFY2(at >= 0, json.constData());
    json.replace(at, from.size(), to);
    const auto plan = planFromJson(json.toStdString());
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().where, std::string("removal plan"));
    QVERIFY(!plan.error().detail.empty());
    QVERIFY(!planFromJson("").has_value() && !planFromJson("[]").has_value() && !planFromJson("{}").has_value());
}

void JsonTest::anyDamagedByteIsSurvived()
{
    const std::string json = toJson(fullPlan());
    for (std::size_t i = 0; i < json.size(); ++i) {
        for (const char c : {'\0', '"', '0', '\xFF'}) {
            std::string damaged = json;
            damaged[i] = c;
            const auto plan = planFromJson(damaged);
            // What still can be read is another plan, with another hash, unless nothing changed.
            QVERIFY(!plan || damaged == json || plan->hash() != fullPlan().hash() || *plan == fullPlan());
        }
        QVERIFY(!planFromJson(std::string_view(json).substr(0, i)).has_value());
    }
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
