// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/removal/removalworld.h"

#include "core/jobs/remove/expunge.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace onecopy;
using namespace onecopy::e2e;
using removal::LeftReason;

namespace {

const char *const view = "virtual/Everything";
const char *const team = "public/Team";

/// Beside INBOX's namespace: one of Dovecot's virtual plugin, with a view of all mailboxes (the quarantine too), and
/// one that others share. None of them carries a special-use flag.
lab::DovecotOptions options()
{
    lab::DovecotOptions made = serverFor("move");
    made.extraConfiguration += "mail_plugins = virtual\n"
                               "namespace views {\n  prefix = virtual/\n  separator = /\n  list = yes\n"
                               "  location = virtual:%h/views:INDEX=%h/viewsindex:CONTROL=%h/viewsindex\n}\n"
                               "namespace team {\n  type = public\n  prefix = public/\n  separator = /\n  list = yes\n"
                               "  location = mdbox:%h/public\n}\n";
    return made;
}

/// All mailboxes lie below this prefix, and so do the views.
lab::DovecotOptions below(const std::string &prefix)
{
    lab::DovecotOptions made = serverFor("move");
    made.extraConfiguration += "mail_plugins = virtual\n"
                               "namespace inbox {\n  prefix = " +
                               prefix + "\n}\nnamespace views {\n  prefix = " + prefix +
                               "virtual/\n  separator = /\n  list = yes\n"
                               "  location = virtual:%h/views:INDEX=%h/viewsindex:CONTROL=%h/viewsindex\n}\n";
    return made;
}

} // namespace

/// Mailboxes that are not the account's own, on a real server: views, and those of others.
class TestRemovalNamespaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { use(options()); }
    void cleanup() { m_server.reset(); }

    /// What it shows lies elsewhere: nothing of it is counted, tried, or taken for what stays.
    void aViewWithoutAFlagIsLeftOut()
    {
        makeView();
        fill({{"INBOX", "once", 1, 100},
              {"INBOX", "twice", 1, 200},
              {"INBOX", "twice", 2, 300},
              {"Work", "there", 1, 50}});
        QCOMPARE(count(view), std::uint64_t(4));
        auto scanned = scan();
        MUST(scanned);
        QCOMPARE(scanned->totals.groups, std::uint64_t(1));
        QCOMPARE(scanned->totals.extraCopies, std::uint64_t(1));
        QVERIFY(std::ranges::none_of(scanned->mailboxes,
                                     [](const jobs::MailboxScan &mailbox) { return mailbox.name.wire == view; }));
        auto outcome = remove({});
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(1));
        QCOMPARE(count("INBOX"), std::uint64_t(2));
        QCOMPARE(count("Work"), std::uint64_t(1));
    }

    /// An earlier version has taken a view for a mailbox: what is known of it is forgotten.
    void aViewThatWasScannedIsForgotten()
    {
        makeView();
        fill({{"Work", "there", 1, 50}, {"INBOX", "once", 1, 100}});
        const auto isKnown = [this] {
            auto store = store::Store::open(m_context.storePath, store::Access::ReadOnly);
            const auto states =
                store ? store->arrivals().mailboxes(m_login.account.id()) : Result<std::vector<store::MailboxState>>();
            return states && std::ranges::any_of(*states, [](const store::MailboxState &state) {
                       return state.name.wire == view && state.messages > 0;
                   });
        };
        MUST(scan({{view}, {"INBOX"}, {"Work"}}));
        QVERIFY(isKnown());
        auto scanned = scan();
        MUST(scanned);
        QVERIFY(!isKnown());
        QCOMPARE(scanned->totals.groups, std::uint64_t(0));
    }

    void whatOthersHaveIsNoReason_data()
    {
        QTest::addColumn<QString>("keep");
        QTest::newRow("oldest") << QStringLiteral("oldest");
        QTest::newRow("newest") << QStringLiteral("newest");
        QTest::newRow("there") << QStringLiteral("mailbox");
    }

    /// The copy of others, older than ours and newer than ours, is neither what stays for ours nor what goes for it.
    void whatOthersHaveIsNoReason()
    {
        QFETCH(QString, keep);
        fill({{"INBOX", "shared", 1, 200},
              {team, "shared", 2, 100},
              {"INBOX", "also", 1, 200},
              {team, "also", 2, 300},
              {"INBOX", "ours", 1, 200},
              {"INBOX", "ours", 2, 300},
              {team, "ours", 3, 100},
              {team, "ours", 4, 400}});
        MUST(scan());
        removal::Request request;
        request.keep = *removal::keepRuleFrom(keep.toStdString());
        request.keepMailbox = {team};
        auto plan = jobs::planRemoval(m_login, request, m_context);
        MUST(plan);
        QCOMPARE(plan->extraCount(), std::size_t(1));
        QCOMPARE(plan->groups.front().keep.copy.ref.mailbox.wire, std::string("INBOX"));
        QCOMPARE(plan->groups.front().extras.front().copy.ref.mailbox.wire, std::string("INBOX"));
        QCOMPARE(std::ranges::count(plan->leftAlone, LeftReason::OtherOwner, &removal::LeftAlone::reason),
                 std::ptrdiff_t(4));
        auto outcome = jobs::executeRemoval(m_login, *plan, plan->hash(), m_context);
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(count("INBOX"), std::uint64_t(3));
        QCOMPARE(count(team), std::uint64_t(4));
    }

    /// Several copies in what others share are copies of one owner.
    void copiesOfOneOwnerGo()
    {
        fill({{team, "theirs", 1, 100}, {team, "theirs", 2, 200}, {"INBOX", "theirs", 3, 50}});
        MUST(scan());
        auto outcome = remove({});
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(1));
        QCOMPARE(count("INBOX"), std::uint64_t(1));
        QCOMPARE(count(team), std::uint64_t(1));
    }

    void aRenamedQuarantineIsLeftOut_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("LIST tells of each mailbox") << QStringLiteral("move");
        QTest::newRow("each has to be asked") << QStringLiteral("copy");
    }

    /// Somebody has given it a name of their own: what lies there is no mail that came twice.
    void aRenamedQuarantineIsLeftOut()
    {
        QFETCH(QString, way);
        use(serverFor(way.toStdString()));
        fill({{"INBOX", "twice", 1, 200},
              {"INBOX", "twice", 2, 300},
              {"INBOX", "thrice", 1, 400},
              {"INBOX", "thrice", 2, 500}});
        MUST(scan());
        auto outcome = remove({});
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(2));
        {
            auto pipe = lab::ImapPipe::open(m_server->imapCommand(userName(0)));
            MUST(pipe);
            MUST(pipe->run("RENAME \"Onecopy removed\" \"Put aside\""));
        }
        for (int i = 0; i < 2; ++i) {
            auto scanned = scan();
            MUST(scanned);
            QCOMPARE(scanned->totals.groups, std::uint64_t(0));
            QVERIFY(std::ranges::none_of(
                scanned->mailboxes, [](const jobs::MailboxScan &mailbox) { return mailbox.name.wire == "Put aside"; }));
        }
        auto undone = jobs::undoRemoval(m_login, {}, m_context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(2));
        QCOMPARE(count("INBOX"), std::uint64_t(4));
    }

    void aQuarantineThatWasRenamedAndMadeAnewIsLeftOut_data() { aRenamedQuarantineIsLeftOut_data(); }
    /// The second removal makes a new one under the old name before any scan has seen the rename.
    void aQuarantineThatWasRenamedAndMadeAnewIsLeftOut()
    {
        QFETCH(QString, way);
        use(serverFor(way.toStdString()));
        fill({{"INBOX", "twice", 1, 200}, {"INBOX", "twice", 2, 300}});
        MUST(scan());
        auto first = remove({});
        MUST(first);
        QCOMPARE(first->removed, std::uint64_t(1));
        fill({{"INBOX", "thrice", 1, 400}, {"INBOX", "thrice", 2, 500}});
        MUST(scan());
        {
            auto pipe = lab::ImapPipe::open(m_server->imapCommand(userName(0)));
            MUST(pipe);
            MUST(pipe->run("RENAME \"Onecopy removed\" \"Put aside\""));
        }
        auto second = remove({});
        MUST(second);
        QCOMPARE(second->removed, std::uint64_t(1));
        auto scanned = scan();
        MUST(scanned);
        QCOMPARE(scanned->totals.groups, std::uint64_t(0));
        for (const std::string &run : {second->runId, first->runId}) {
            auto undone = jobs::undoRemoval(m_login, run, m_context);
            MUST(undone);
            QCOMPARE(undone->restored, std::uint64_t(1));
        }
        QCOMPARE(count("INBOX"), std::uint64_t(4));
    }

    void belowAPrefix_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::newRow("INBOX") << QStringLiteral("INBOX/");
        QTest::newRow("another") << QStringLiteral("Mail/");
    }

    /// A view below the prefix of everything else is a view too, and the quarantine is made where one may be made.
    void belowAPrefix()
    {
        QFETCH(QString, prefix);
        use(below(prefix.toStdString()));
        makeView();
        const std::string work = prefix.toStdString() + "Work";
        fill({{"INBOX", "twice", 1, 200}, {"INBOX", "twice", 2, 300}, {work.c_str(), "there", 1, 50}});
        QCOMPARE(count((prefix.toStdString() + "virtual/Everything").c_str()), std::uint64_t(3));
        auto scanned = scan();
        MUST(scanned);
        QCOMPARE(scanned->totals.extraCopies, std::uint64_t(1));
        auto outcome = remove({});
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(1));
        QCOMPARE(outcome->quarantine.wire, prefix.toStdString() + "Onecopy removed");
        scanned = scan();
        MUST(scanned);
        QCOMPARE(scanned->totals.extraCopies, std::uint64_t(0));
        auto undone = jobs::undoRemoval(m_login, {}, m_context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(1));
        QCOMPARE(count("INBOX"), std::uint64_t(2));
    }

    void theQuarantineIsOurs()
    {
        fill({{"INBOX", "twice", 1, 200}, {"INBOX", "twice", 2, 300}});
        MUST(scan());
        removal::Request request;
        request.quarantine = {"public/Put aside"};
        auto plan = jobs::planRemoval(m_login, request, m_context);
        QVERIFY(!plan && plan.error().kind == FaultKind::Usage);
    }

private:
    struct Sample
    {
        const char *mailbox;
        const char *id;
        int hop;
        int after; ///< seconds
    };

    void use(const lab::DovecotOptions &options)
    {
        auto started = lab::Dovecot::start(options);
        MUST(started);
        m_server = std::move(*started);
        m_folder = std::make_unique<QTemporaryDir>();
        m_login = loginTo(*m_server, userName(0));
        m_context.storePath = m_folder->filePath(QStringLiteral("store.db")).toStdString();
        m_context.clock = &m_clock;
    }

    void makeView() const
    {
        const QDir home(QString::fromStdString(m_server->homeOf(userName(0))));
        QVERIFY(home.mkpath(QStringLiteral("views/Everything")));
        QFile rule(home.filePath(QStringLiteral("views/Everything/dovecot-virtual")));
        QVERIFY(rule.open(QFile::WriteOnly));
        rule.write("*\n  all\n");
    }

    void fill(const std::vector<Sample> &samples) const
    {
        auto pipe = lab::ImapPipe::open(m_server->imapCommand(userName(0)));
        MUST(pipe);
        std::vector<SmallMail> mails;
        for (const Sample &sample : samples)
            mails.push_back(
                {sample.mailbox, smallMail(sample.id, sample.id, sample.hop), 1'795'000'000 + sample.after});
        MUST(storeAll(*pipe, mails));
    }

    [[nodiscard]] std::uint64_t count(const char *mailbox) const
    {
        return m_server->messageCount(userName(0), mailbox).value_or(999);
    }

    [[nodiscard]] Result<jobs::ScanOutcome> scan(const std::vector<MailboxName> &mailboxes = {}) const
    {
        jobs::ScanRequest request;
        request.login = m_login;
        request.mailboxes = mailboxes;
        return jobs::scan(request, m_context);
    }

    [[nodiscard]] Result<jobs::RemovalOutcome> remove(const removal::Request &request) const
    {
        auto plan = jobs::planRemoval(m_login, request, m_context);
        if (!plan)
            return passOn(plan);
        return jobs::executeRemoval(m_login, *plan, plan->hash(), m_context);
    }

    std::unique_ptr<lab::Dovecot> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    jobs::Login m_login;
    jobs::Context m_context;
};

QTEST_GUILESS_MAIN(TestRemovalNamespaces)
#include "tst_removal_namespaces.moc"
