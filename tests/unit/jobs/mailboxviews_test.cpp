// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/jobs/mailboxviews.h"
#include "core/jobs/quarantine.h"

using namespace onecopy;

namespace {

imap::ListedMailbox listed(std::string name, std::set<std::string, std::less<>> attributes)
{
    imap::ListedMailbox mailbox;
    mailbox.name.wire = std::move(name);
    mailbox.attributes = std::move(attributes);
    return mailbox;
}

} // namespace

class MailboxViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGathersOtherMailIsAView()
    {
        const std::vector<imap::ListedMailbox> mailboxes{
            listed("INBOX", {"\\haschildren"}), listed("All", {"\\all"}), listed("Starred", {"\\flagged"}),
            listed("Important", {"\\important", "\\hasnochildren"}), listed("Sent", {"\\sent"})};
        const std::set<MailboxName> views{{"All"}, {"Important"}, {"Starred"}};
        QVERIFY(jobs::viewsIn(mailboxes) == views);
    }

    /// As Dovecot's lazy_expunge does, in a mailbox or in a namespace of its own; and nothing that is only called
    /// alike.
    void whatKeepsExpungedMailIsLeftOut()
    {
        std::vector<imap::ListedMailbox> mailboxes;
        for (const char *name : {"INBOX", "EXPUNGED", ".EXPUNGED/INBOX", "INBOX/EXPUNGED", "EXPUNGED/Work/2026",
                                 "Expunged", "NOT EXPUNGED", "EXPUNGED2"}) {
            mailboxes.push_back(listed(name, {}));
            mailboxes.back().separator = '/';
        }
        const std::set<MailboxName> left{{"EXPUNGED"}, {".EXPUNGED/INBOX"}, {"INBOX/EXPUNGED"}, {"EXPUNGED/Work/2026"}};
        QVERIFY(jobs::viewsIn(mailboxes) == left);
    }

    /// Else only INBOX would be read, and that on some servers, too, not.
    void flagsOfMessagesAreNoViews()
    {
        const std::vector<imap::ListedMailbox> mailboxes{listed("Archive", {"\\seen", "\\deleted", "\\flagged"}),
                                                         listed("Inbox", {"\\seen", "\\deleted", "\\flagged"})};
        QVERIFY(jobs::viewsIn(mailboxes).empty());
    }

    void aQuarantineIsKnownWhateverItsCaseWithWhatLiesBelow()
    {
        for (const char *name : {"Onecopy removed", "ONECOPY REMOVED", "INBOX.onecopy removed", "inbox/Onecopy Removed",
                                 "Onecopy removed/2026", "INBOX.Onecopy removed.From Exchange"})
            QVERIFY2(jobs::isQuarantineName({name}), name);
        for (const char *name : {"Onecopy", "My Onecopy removed", "Onecopy removed too", ""})
            QVERIFY2(!jobs::isQuarantineName({name}), name);
    }
};

QTEST_APPLESS_MAIN(MailboxViewsTest)
#include "mailboxviews_test.moc"
