// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/probe/probeworld.h"

#include "tests/e2e/support/smallmail.h"
#include "tests/lab/imappipe.h"

#include <csignal>

using namespace onecopy;
using namespace onecopy::e2e;
using namespace std::chrono_literals;

namespace {

} // namespace

/// However a probe ends, its mails go, and nothing else.
class TestProbeEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto possible = lab::Postfix::available(); !possible)
            QSKIP(possible.error().describe().c_str());
        auto world = ProbeWorld::start({});
        MUST(world);
        m_world = std::move(*world);
        MUST(m_world->addOther());
    }

    void anInterruptedProbeCleansUp()
    {
        const std::uint64_t before = m_world->messages();
        const auto process = m_world->ctl.start(m_world->probe(words("--size 50kB --wait 600")));
        MUST(m_world->dovecot->waitForMessages("anna", "INBOX", before + 1, 2min));
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        const CtlResult result = Ctl::finish(*process);
        MUST_EXIT(result, 130);
        QCOMPARE(result.json()[QLatin1String("cleanup")][QLatin1String("removed")].toInt(), 1);
        QCOMPARE(result.json()[QLatin1String("mails")].toArray().at(0)[QLatin1String("arrivals")].toArray().size(), 1);
        QCOMPARE(m_world->messages(), before);
    }

    /// The server thinks about the mail when the run is stopped: it comes later, and goes all the same.
    void aMailThatComesAfterTheStopIsRemovedToo()
    {
        auto world = ProbeWorld::start({.ackSeconds = 3, .imapCapability = {}});
        MUST(world);
        MUST((*world)->addOther());
        const auto process = (*world)->ctl.start((*world)->probe(words("--size 5kB --wait 600")));
        MUST((*world)->postfix->waitForLog("message-id=<onecopy-probe", 2min));
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        const CtlResult result = Ctl::finish(*process);
        MUST_EXIT(result, 130);
        // On a busy machine the stop may come before the last dot; then nothing was sent, and nothing comes.
        if (result.json().contains(QLatin1String("cleanup")))
            QCOMPARE(result.json()[QLatin1String("cleanup")][QLatin1String("removed")].toInt(), 1);
        QCOMPARE((*world)->messages(), std::uint64_t(1));
    }

    /// A program that was killed leaves its mails behind; the next call finds them in every mailbox, by what they
    /// carry.
    void leftOversAreFound()
    {
        const std::uint64_t before = m_world->messages();
        const auto process = m_world->ctl.start(m_world->probe(words("--size 5kB --wait 600")));
        MUST(m_world->dovecot->waitForMessages("anna", "INBOX", before + 1, 2min));
        process->kill();
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(m_world->messages(), before + 1);

        auto pipe = lab::ImapPipe::open(m_world->dovecot->imapCommand("anna"));
        MUST(pipe);
        MUST(pipe->run("CREATE Archive"));
        MUST(pipe->run("SELECT INBOX"));
        MUST(pipe->run("COPY * Archive"));
        // Somebody's own mail that looks a little like ours, and one with a mark that another program has set.
        SmallMail reply;
        reply.bytes = smallMail("onecopy-probe.x@client.example", "Re: Onecopy test mail", 1);
        SmallMail marked;
        marked.bytes = smallMail("marked@client.example", "marked by another program", 1);
        marked.flags = "\\Deleted";
        MUST(storeAll(*pipe, {reply, marked}));

        const CtlResult result = m_world->ctl.run(words("probe --clean --json") + m_world->account());
        MUST_EXIT(result, 0);
        QCOMPARE(result.json()[QLatin1String("cleanup")][QLatin1String("found")].toInt(), 2);
        QCOMPARE(result.json()[QLatin1String("cleanup")][QLatin1String("removed")].toInt(), 2);
        QCOMPARE(m_world->messages(), before + 2);
        QCOMPARE(m_world->messages("Archive"), std::uint64_t(0));
        const CtlResult again = m_world->ctl.run(words("probe --clean --json") + m_world->account());
        MUST_EXIT(again, 0);
        QCOMPARE(again.json()[QLatin1String("cleanup")][QLatin1String("found")].toInt(), 0);
    }

    /// A plain EXPUNGE would take what others have marked, so the mails stay, and the exit code says so.
    void withoutUidplusTheMailsStay()
    {
        auto world = ProbeWorld::start({.ackSeconds = 0, .imapCapability = "IMAP4rev1 SASL-IR LITERAL+ IDLE UNSELECT"});
        MUST(world);
        const CtlResult result = (*world)->ctl.run((*world)->probe(words("--size 5kB --wait 8")));
        MUST_EXIT(result, 5);
        const QJsonArray left = result.json()[QLatin1String("cleanup")][QLatin1String("left")].toArray();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.at(0)[QLatin1String("mailbox")].toString(), QStringLiteral("INBOX"));
        QCOMPARE((*world)->messages(), std::uint64_t(1));
    }

private:
    std::unique_ptr<ProbeWorld> m_world;
};

QTEST_GUILESS_MAIN(TestProbeEnd)
#include "tst_probe_end.moc"
