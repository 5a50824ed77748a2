// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "tests/unit/removal/samples.h"

using namespace onecopy;
using namespace onecopy::removal;
using namespace onecopy::test;
using duplicates::Class;
using duplicates::Group;

namespace {

Request keep(KeepRule rule)
{
    Request request;
    request.keep = rule;
    return request;
}

Request named(std::string id)
{
    Request request;
    request.groupIds.insert(std::move(id));
    return request;
}

duplicates::Copy withValidity(duplicates::Copy copy, std::uint32_t validity)
{
    copy.ref.validity.value = validity;
    return copy;
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data();
    void plans();
    void whatIsOfferedIsWhatIsPlanned();
    void countsAndMailboxes();
    void planCarriesTheRequest();
    void quarantineIsKnownUnderPrefixes_data();
    void quarantineIsKnownUnderPrefixes();
    void wordsComeBack();
};

void PlanTest::plans_data()
{
    QTest::addColumn<std::vector<Group>>("groups");
    QTest::addColumn<Request>("request");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::vector<Group> groups, Request request, const char *expected) {
        QTest::newRow(name) << std::move(groups) << std::move(request) << QString::fromLatin1(expected);
    };
    const Group three =
        groupOf("g", Class::B, {copyAt("INBOX", 5, 200), copyAt("INBOX", 2, 300), copyAt("Archive", 1, 100)});

    row("oldest stays", {three}, keep(KeepRule::Oldest), "keep Archive/1: INBOX/5 INBOX/2");
    row("newest stays", {three}, keep(KeepRule::Newest), "keep INBOX/2: INBOX/5 Archive/1");
    row("first seen: INBOX before others, then UID", {three}, keep(KeepRule::FirstSeen),
        "keep INBOX/2: INBOX/5 Archive/1");
    Request archive = keep(KeepRule::Mailbox);
    archive.keepMailbox = {"Archive"};
    row("the copy in a mailbox stays", {three}, archive, "keep Archive/1: INBOX/5 INBOX/2");
    archive.keepMailbox = {"Nowhere"};
    row("no copy in that mailbox: the oldest", {three}, archive, "keep Archive/1: INBOX/5 INBOX/2");
    archive.keepMailbox = {"inbox"};
    row("INBOX in any case", {three}, archive, "keep INBOX/5: INBOX/2 Archive/1");
    row("one second: the lower UID is the older",
        {groupOf("g", Class::A, {copyAt("INBOX", 9, 5), copyAt("INBOX", 3, 5), copyAt("INBOX", 4, 5)})},
        keep(KeepRule::Oldest), "keep INBOX/3: INBOX/9 INBOX/4");
    row("one second: the higher UID is the newer",
        {groupOf("g", Class::A, {copyAt("INBOX", 3, 5), copyAt("INBOX", 9, 5), copyAt("INBOX", 4, 5)})},
        keep(KeepRule::Newest), "keep INBOX/9: INBOX/3 INBOX/4");
    const Group undated = groupOf(
        "g", Class::A, {copyAt("INBOX", 1, std::nullopt), copyAt("INBOX", 2, 100), copyAt("INBOX", 3, std::nullopt)});
    row("a copy without a date is not the oldest", {undated}, keep(KeepRule::Oldest), "keep INBOX/2: INBOX/1 INBOX/3");
    row("nor the newest", {undated}, keep(KeepRule::Newest), "keep INBOX/2: INBOX/1 INBOX/3");
    row("dates before 1970", {groupOf("g", Class::A, {copyAt("INBOX", 1, 5), copyAt("INBOX", 2, -5)})}, {},
        "keep INBOX/2: INBOX/1");

    const Group handled =
        groupOf("g", Class::B,
                {copyAt("INBOX", 1, 1, 9000), copyAt("INBOX", 2, 2, 10, "\\Seen"),
                 copyAt("INBOX", 3, 3, 10, "\\Flagged \\Seen"), copyAt("INBOX", 4, 4, 10, "\\answered")});
    row("most complete of equal copies: the answered one", {handled}, keep(KeepRule::MostComplete),
        "keep INBOX/4: INBOX/1 INBOX/2 INBOX/3");
    const Group damaged = groupOf("g", Class::C, {copyAt("INBOX", 1, 1, 500), copyAt("INBOX", 2, 2, 900)});
    row("C: not in bulk", {damaged}, {}, "left INBOX/2 class-not-in-bulk");
    row("C: the complete one stays under every rule", {damaged}, named("g"), "keep INBOX/2: INBOX/1");
    Request wrong = named("g");
    wrong.keepOverride["g"] = damaged.copies[0].ref;
    row("C: the damaged one cannot be chosen", {damaged}, wrong,
        "left INBOX/1 survivor-missing; left INBOX/2 survivor-missing");
    Group looks = damaged;
    looks.proved = false;
    row("C that only looks like one message", {looks}, named("g"), "left INBOX/2 not-proved");
    row("D: not in bulk", {groupOf("g", Class::D, {copyAt("INBOX", 1, 1), copyAt("INBOX", 2, 2)})}, {},
        "left INBOX/2 class-not-in-bulk");
    row("D: when named", {groupOf("g", Class::D, {copyAt("INBOX", 1, 1), copyAt("INBOX", 2, 2)})}, named("g"),
        "keep INBOX/1: INBOX/2");
    row("E: never", {groupOf("g", Class::E, {copyAt("INBOX", 1, 1), copyAt("INBOX", 2, 2)})}, named("g"),
        "left INBOX/2 class-never");
    row("X: never", {groupOf("g", Class::X, {copyAt("INBOX", 1, 1), copyAt("INBOX", 2, 2)})}, named("g"),
        "left INBOX/2 class-never");
    Group alias = groupOf("g", Class::B, {copyAt("INBOX", 1, 1), copyAt("INBOX", 2, 2)});
    alias.byDesign = true;
    row("by design: not in bulk", {alias}, {}, "left INBOX/2 by-design");
    row("by design: when named", {alias}, named("g"), "keep INBOX/1: INBOX/2");
    Group unproved = groupOf("g", Class::B, {copyAt("INBOX", 1, 1), copyAt("INBOX", 2, 2)});
    unproved.proved = false;
    row("B is proved later, on the server", {unproved}, {}, "keep INBOX/1: INBOX/2");

    const Group thrownAway =
        groupOf("g", Class::B, {copyAt("Trash", 1, 1), copyAt("INBOX", 2, 2), copyAt("INBOX", 3, 3)});
    row("a copy that was thrown away does not stay for others", {thrownAway}, keep(KeepRule::Oldest),
        "keep INBOX/2: INBOX/3; left Trash/1 by-design");
    Request fromTrash = keep(KeepRule::Oldest);
    fromTrash.mailboxes = {{"Trash"}};
    row("but goes when its mailbox is named", {thrownAway}, fromTrash,
        "keep INBOX/2: Trash/1; left INBOX/3 outside-mailboxes");
    row("nor does one in a folder that was thrown away",
        {groupOf("g", Class::A, {copyAt("Trash/Projects", 1, 1), copyAt("Projects", 2, 2)})}, keep(KeepRule::Oldest),
        "left Trash/Projects/1 by-design");
    row("nor what the server keeps of deleted mail",
        {groupOf("g", Class::A, {copyAt(".EXPUNGED/INBOX", 1, 1), copyAt("INBOX", 2, 2)})}, keep(KeepRule::Oldest),
        "left .EXPUNGED/INBOX/1 by-design");
    row("nor does spam, by whatever name",
        {groupOf("g", Class::A, {copyAt("INBOX/Spamverdacht", 1, 1), copyAt("INBOX", 2, 2)})}, keep(KeepRule::Oldest),
        "left INBOX/Spamverdacht/1 by-design");
    row("nor a draft", {groupOf("g", Class::A, {copyAt("Entw&APw-rfe", 1, 1), copyAt("INBOX", 2, 2)})},
        keep(KeepRule::Oldest), "left Entw&APw-rfe/1 by-design");
    row("where all were thrown away one of them stays",
        {groupOf("g", Class::B, {copyAt("Trash", 1, 1), copyAt("Papierkorb", 2, 2)})}, keep(KeepRule::Oldest),
        "keep Trash/1: Papierkorb/2");

    row("a group that was not named is not touched",
        {three, groupOf("h", Class::A, {copyAt("INBOX", 8, 1), copyAt("INBOX", 9, 2)})}, named("h"),
        "keep INBOX/8: INBOX/9");
    row("a group that is given twice is planned once", {three, three}, {}, "keep Archive/1: INBOX/5 INBOX/2");
    Request override;
    override.keepOverride["g"] = three.copies[0].ref;
    row("the copy that a person chose stays", {three}, override, "keep INBOX/5: INBOX/2 Archive/1");
    override.keepOverride["g"].uid.value = 99;
    row("the chosen copy is not there", {three}, override,
        "left INBOX/5 survivor-missing; left INBOX/2 survivor-missing; left Archive/1 survivor-missing");

    Request inbox;
    inbox.mailboxes = {{"INBOX"}};
    row("only from the chosen mailbox", {three}, inbox, "keep Archive/1: INBOX/5 INBOX/2");
    inbox.mailboxes = {{"Archive"}};
    row("nothing to remove in the chosen mailbox", {three}, inbox,
        "left INBOX/5 outside-mailboxes; left INBOX/2 outside-mailboxes");
    inbox.mailboxes = {{"inbox"}, {"Inbox"}};
    row("INBOX under two spellings", {three}, inbox, "keep Archive/1: INBOX/5 INBOX/2");

    row("copies in quarantine are no survivors",
        {groupOf("g", Class::A, {copyAt("Onecopy removed", 1, 1), copyAt("INBOX", 2, 2), copyAt("INBOX", 3, 3)})}, {},
        "keep INBOX/2: INBOX/3; left Onecopy removed/1 in-quarantine");
    row("the last copy outside quarantine stays",
        {groupOf("g", Class::A, {copyAt("INBOX.Onecopy removed", 1, 1), copyAt("INBOX", 2, 2)})}, {},
        "left INBOX.Onecopy removed/1 in-quarantine");
    row("a marked copy is left, and is no survivor",
        {groupOf("g", Class::A,
                 {copyAt("INBOX", 1, 1, 9, "\\Deleted \\Seen"), copyAt("INBOX", 2, 2), copyAt("INBOX", 3, 3)})},
        {}, "keep INBOX/2: INBOX/3; left INBOX/1 marked-by-other");
    row("all are marked",
        {groupOf("g", Class::A, {copyAt("INBOX", 1, 1, 9, "\\Deleted"), copyAt("INBOX", 2, 2, 9, "\\DELETED")})}, {},
        "left INBOX/1 marked-by-other; left INBOX/2 marked-by-other");
    row("a keyword that only contains the word is no mark",
        {groupOf("g", Class::A, {copyAt("INBOX", 1, 1, 9, "Not\\Deleted"), copyAt("INBOX", 2, 2)})}, {},
        "keep INBOX/1: INBOX/2");
    row("without UIDVALIDITY a UID names nothing",
        {groupOf("g", Class::A, {withValidity(copyAt("INBOX", 1, 1), 0), withValidity(copyAt("INBOX", 2, 2), 0)})}, {},
        "left INBOX/1 uidvalidity-changed; left INBOX/2 uidvalidity-changed");
    row("the Sent copy stays beside the received one",
        {groupOf("g", Class::B, {copyAt("INBOX", 1, 1), copyAt("Sent", 2, 2), copyAt("INBOX", 3, 3)})}, {},
        "keep INBOX/1: INBOX/3; left Sent/2 by-design");
    row("two copies in Sent", {groupOf("g", Class::A, {copyAt("Sent", 1, 1), copyAt("Sent", 2, 2)})}, {},
        "keep Sent/1: Sent/2");
    row("a journal mailbox is not swept", {groupOf("g", Class::A, {copyAt("Journal", 1, 1), copyAt("Journal", 2, 2)})},
        {}, "left Journal/2 by-design");
    Request journal;
    journal.mailboxes = {{"Journal"}};
    row("a journal mailbox that was named is",
        {groupOf("g", Class::A, {copyAt("Journal", 1, 1), copyAt("Journal", 2, 2)})}, journal,
        "keep Journal/1: Journal/2");

    const auto twice = [](std::uint32_t uid, EpochSeconds date, const char *mailbox) {
        return withValidity(copyAt(mailbox, uid, date), 7);
    };
    row("99: one mailbox under two names",
        {groupOf("g", Class::A,
                 {twice(1, 1, "INBOX"), twice(2, 2, "INBOX"), twice(1, 1, "Mirror"), twice(2, 2, "Mirror")})},
        {}, "keep INBOX/1: INBOX/2; left Mirror/1 same-mailbox-twice; left Mirror/2 same-mailbox-twice");
    row("one copy under two names is no duplicate", {groupOf("g", Class::A, {twice(1, 1, "A"), twice(1, 1, "B")})}, {},
        "left B/1 same-mailbox-twice");
    row("a second name that was scanned later",
        {groupOf("g", Class::A, {twice(1, 1, "INBOX"), twice(2, 2, "INBOX"), twice(1, 1, "Mirror")})}, {},
        "keep INBOX/1: INBOX/2; left Mirror/1 same-mailbox-twice");
    row("equal UIDs in two mailboxes that differ elsewhere",
        {groupOf("g", Class::A, {twice(1, 1, "INBOX"), twice(1, 1, "Other")}),
         groupOf("h", Class::A, {twice(2, 2, "INBOX"), twice(3, 2, "INBOX")}),
         groupOf("i", Class::A, {twice(2, 9, "Other"), twice(4, 9, "Other")})},
        {}, "keep INBOX/1: Other/1; keep INBOX/2: INBOX/3; keep Other/2: Other/4");
    row("a copy in two groups goes once",
        {groupOf("g", Class::A, {copyAt("INBOX", 1, 1), copyAt("INBOX", 2, 2)}),
         groupOf("h", Class::A, {copyAt("INBOX", 3, 0), copyAt("INBOX", 2, 2), copyAt("INBOX", 1, 1)})},
        {}, "keep INBOX/1: INBOX/2");
    row("nothing", {}, {}, "");
    row("a group of one", {groupOf("g", Class::A, {copyAt("INBOX", 1, 1)})}, {}, "");
    row("one copy named twice", {groupOf("g", Class::A, {copyAt("INBOX", 1, 1), copyAt("INBOX", 1, 1)})}, {}, "");
}

void PlanTest::plans()
{
    QFETCH(std::vector<Group>, groups);
    QFETCH(Request, request);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(describe(makePlan({"a"}, groups, request, 1000))), expected);
}

/// Before a server is asked, the window offers what a plan would move.
void PlanTest::whatIsOfferedIsWhatIsPlanned()
{
    std::vector<duplicates::Copy> marked{copyAt("INBOX", 1, 1), copyAt("INBOX", 2, 2), copyAt("INBOX", 3, 3)};
    marked[1].flags = "\\Seen \\Deleted";
    for (const std::vector<duplicates::Copy> &copies :
         {std::vector{copyAt("INBOX", 1, 1), copyAt("Work", 2, 2), copyAt("INBOX", 3, 3)},
          std::vector{copyAt("Trash", 1, 1), copyAt("INBOX", 2, 2), copyAt("INBOX", 3, 3)},
          std::vector{copyAt("INBOX", 1, 1), copyAt("Junk", 2, 2)},
          std::vector{copyAt("Trash", 1, 1), copyAt("Papierkorb", 2, 2)},
          std::vector{copyAt("INBOX", 1, 1), copyAt("Sent", 2, 2), copyAt("Drafts", 3, 3)}, marked}) {
        for (const Class cls : {Class::A, Class::D}) {
            Group group = groupOf("g", cls, {copies.front()});
            group.copies = copies;
            const Plan plan = makePlan(AccountId{"me"}, {group}, named("g"), 0);
            QCOMPARE(goingOf(group).copies, plan.extraCount());
            QCOMPARE(goingOf(group).bytes, plan.extraBytes());
            if (!plan.groups.empty())
                QVERIFY(group.copies.at(*goingOf(group).stays) == plan.groups.front().keep.copy);
        }
    }
}

void PlanTest::countsAndMailboxes()
{
    const Plan plan = makePlan(
        {"a"},
        {groupOf("g", Class::B, {copyAt("INBOX", 1, 1, 10), copyAt("INBOX", 2, 2, 20), copyAt("Archive", 3, 3, 30)}),
         groupOf("h", Class::A, {copyAt("Work", 4, 1, 40), copyAt("INBOX", 5, 2, 50)})},
        {}, 1);
    QCOMPARE(plan.extraCount(), std::size_t{3});
    QCOMPARE(plan.extraBytes(), std::uint64_t{100});
    QVERIFY(plan.mailboxes() == (std::set<MailboxName>{{"Archive"}, {"INBOX"}}));
}

void PlanTest::planCarriesTheRequest()
{
    Request request = keep(KeepRule::Newest);
    request.verify = Verify::Headers;
    const Plan plan = makePlan({"user@host:993"}, {}, request, 4711);
    QCOMPARE(plan.account.value, std::string("user@host:993"));
    QCOMPARE(plan.madeAt, EpochSeconds{4711});
    QVERIFY(plan.request == request);
}

void PlanTest::quarantineIsKnownUnderPrefixes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("inside");
    QTest::newRow("itself") << QByteArray("Onecopy removed") << true;
    QTest::newRow("under INBOX") << QByteArray("INBOX.Onecopy removed") << true;
    QTest::newRow("under another prefix") << QByteArray("Mail/Onecopy removed") << true;
    QTest::newRow("after an unusual separator") << QByteArray("INBOX^Onecopy removed") << true;
    QTest::newRow("inside") << QByteArray("Onecopy removed/2026") << true;
    QTest::newRow("in capitals") << QByteArray("INBOX.ONECOPY REMOVED") << true;
    QTest::newRow("only a similar name") << QByteArray("Onecopy removed not") << false;
    QTest::newRow("similar in front") << QByteArray("My Onecopy removed") << false;
    QTest::newRow("INBOX") << QByteArray("INBOX") << false;
}

void PlanTest::quarantineIsKnownUnderPrefixes()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, inside);
    QCOMPARE(isQuarantine({name.toStdString()}, {"Onecopy removed"}), inside);
    QVERIFY(!isQuarantine({name.toStdString()}, {""}));
}

void PlanTest::wordsComeBack()
{
    for (const KeepRule rule :
         {KeepRule::Oldest, KeepRule::Newest, KeepRule::FirstSeen, KeepRule::MostComplete, KeepRule::Mailbox})
        QVERIFY(keepRuleFrom(toString(rule)) == rule);
    for (int i = 0; i <= static_cast<int>(LeftReason::InQuarantine); ++i)
        QVERIFY(leftReasonFrom(toString(static_cast<LeftReason>(i))) == static_cast<LeftReason>(i));
    QVERIFY(verifyFrom("bytes") == Verify::Bytes && verifyFrom("headers") == Verify::Headers && !verifyFrom("none"));
    QVERIFY(!keepRuleFrom("") && !leftReasonFrom("unknown"));
    QCOMPARE(toString(KeepRule::FirstSeen), std::string_view("first-seen"));
    QCOMPARE(toString(LeftReason::ClassNotInBulk), std::string_view("class-not-in-bulk"));
    QCOMPARE(toString(Fate::LeftAlone), std::string_view("left-alone"));
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
