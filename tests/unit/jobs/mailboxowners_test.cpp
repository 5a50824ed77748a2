// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/jobs/mailboxowners.h"

using namespace onecopy;
using jobs::MailboxOwners;
using Kind = imap::Namespace::Kind;

class MailboxOwnersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLongestPrefixTells()
    {
        // As Dovecot says it.
        const MailboxOwners owners(
            {{Kind::Personal, "", '/'}, {Kind::OtherUsers, "user/", '/'}, {Kind::Shared, "public/", '/'}});
        for (const char *own : {"INBOX", "inbox", "Archive", "users", "publicity/x", "Work/public/x"})
            QCOMPARE(owners.ownerOf({own}), std::string());
        QVERIFY(owners.isForeign({"public"}));
        QVERIFY(owners.isForeign({"user"}));
        QCOMPARE(owners.ownerOf({"public/a"}), owners.ownerOf({"public/b/c"}));
        QCOMPARE(owners.ownerOf({"user/anna"}), owners.ownerOf({"user/anna/Sent"}));
        QVERIFY(owners.ownerOf({"user/anna/Sent"}) != owners.ownerOf({"user/annabel/Sent"}));
    }

    /// As Cyrus says it: whatever is not below INBOX is shared.
    void everythingElseMayBeShared()
    {
        const MailboxOwners owners(
            {{Kind::Personal, "INBOX.", '.'}, {Kind::OtherUsers, "user.", '.'}, {Kind::Shared, "", '.'}});
        QVERIFY(!owners.isForeign({"INBOX"}));
        QVERIFY(!owners.isForeign({"Inbox"}));
        QVERIFY(!owners.isForeign({"INBOX.Sent"}));
        QVERIFY(owners.isForeign({"Sent"}));
        QVERIFY(owners.isForeign({"user.bernd.Sent"}));
    }

    void whoSaysNothingHasOnlyOwnMail() { QVERIFY(!MailboxOwners().isForeign({"public/a"})); }
};

QTEST_APPLESS_MAIN(MailboxOwnersTest)
#include "mailboxowners_test.moc"
