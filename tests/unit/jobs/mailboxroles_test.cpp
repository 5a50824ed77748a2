// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/jobs/mailboxroles.h"

using namespace onecopy;
using duplicates::MailboxRole;

class MailboxRolesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheServerSaysComesFirst()
    {
        const auto roles = jobs::rolesFrom({listed("Weg", "\\trash"), listed("Spamverdacht", "\\junk"),
                                            listed("Gesendet 2011", "\\sent"), listed("Halbfertig", "\\drafts"),
                                            listed("Archiv", "\\archive"), listed("INBOX")});
        QVERIFY(roles.of({"Weg"}) == MailboxRole::Trash);
        QVERIFY(roles.of({"Spamverdacht"}) == MailboxRole::Junk);
        QVERIFY(roles.of({"Gesendet 2011"}) == MailboxRole::Sent);
        QVERIFY(roles.of({"Halbfertig"}) == MailboxRole::Drafts);
        QVERIFY(roles.of({"Archiv"}) == MailboxRole::Ordinary);
        QVERIFY(roles.of({"INBOX"}) == MailboxRole::Ordinary);
    }

    void namesTellOfTheOthers()
    {
        const auto roles = jobs::rolesFrom({listed("Weg", "\\trash"), listed("Trash")});
        QVERIFY(roles.of({"Trash"}) == MailboxRole::Trash);
        QVERIFY(roles.of({"Sent"}) == MailboxRole::Sent);
        QVERIFY(duplicates::MailboxRoles().of({"Trash/2011"}) == MailboxRole::Trash);
    }

    void whatLiesBelowIsEmptiedWithIt()
    {
        const auto roles = jobs::rolesFrom({listed("Weg", "\\trash"), listed("Weg/Projekte"),
                                            listed("Weg/Projekte/2011"), listed("Wegbeschreibung"),
                                            listed("Weg/Post", "\\sent"), listed("Ablage/Weg/x"), flat("Weg/ohne")});
        QVERIFY(roles.of({"Weg/Projekte"}) == MailboxRole::Trash);
        QVERIFY(roles.of({"Weg/Projekte/2011"}) == MailboxRole::Trash);
        QVERIFY(roles.of({"Wegbeschreibung"}) == MailboxRole::Ordinary);
        QVERIFY(roles.of({"Weg/Post"}) == MailboxRole::Sent);
        QVERIFY(roles.of({"Ablage/Weg/x"}) == MailboxRole::Ordinary);
        QVERIFY(roles.of({"Weg/ohne"}) == MailboxRole::Ordinary);
    }

private:
    static imap::ListedMailbox listed(std::string name, std::string attribute = {})
    {
        imap::ListedMailbox mailbox;
        mailbox.name.wire = std::move(name);
        mailbox.separator = '/';
        if (!attribute.empty())
            mailbox.attributes.insert(std::move(attribute));
        return mailbox;
    }
    static imap::ListedMailbox flat(std::string name)
    {
        auto mailbox = listed(std::move(name));
        mailbox.separator = '\0'; // NIL: there are no levels
        return mailbox;
    }
};

QTEST_APPLESS_MAIN(MailboxRolesTest)
#include "mailboxroles_test.moc"
