// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies that are equal to the last byte: only the log of the mailbox server tells whether each was delivered.
#include "tests/e2e/support/ctl.h"
#include "tests/e2e/support/smallmail.h"
#include "tests/lab/smtpsender.h"

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

const QString delivery = QStringLiteral("/usr/lib/dovecot/dovecot-lda");

/// As a collector hands it over, which writes no line of its own.
bool handOver(const lab::Dovecot &server, const std::string &bytes)
{
    QProcess process;
    process.start(delivery, {QStringLiteral("-c"), QString::fromStdString(server.configurationFile()),
                             QStringLiteral("-d"), QStringLiteral("anna")});
    process.write(QByteArray::fromStdString(bytes));
    process.closeWriteChannel();
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

/// What speaks for or against the cause of the first group.
QStringList reasonsOf(const CtlResult &diagnosis)
{
    QStringList ids;
    const QJsonObject group = diagnosis.json()[QStringLiteral("groups")].toArray().first().toObject();
    for (const QJsonValue &reason : group[QStringLiteral("evidence")].toArray())
        ids.append(reason[QStringLiteral("id")].toString());
    return ids;
}

/// The cause that is thought likeliest for the first group, certain or not, and how likely it is.
std::pair<QString, double> likeliest(const CtlResult &diagnosis)
{
    const QJsonObject group = diagnosis.json()[QStringLiteral("groups")].toArray().first().toObject();
    const QString cause = group[QStringLiteral("cause")].toString();
    if (cause != QLatin1String("undetermined"))
        return {cause, group[QStringLiteral("probability")].toDouble()};
    const QJsonObject first = group[QStringLiteral("alternatives")].toArray().first().toObject();
    return {first[QStringLiteral("cause")].toString(), first[QStringLiteral("probability")].toDouble()};
}

} // namespace

class TestCauseStored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesMadeInTheMailboxWereDeliveredOnce();
    void copiesOfACollectorWereEachDelivered();
    void whatALogSaidStaysKnown();
    void anUndoIsNoEvidence();

private:
    QStringList scanned();
    QString log() const { return QString::fromStdString(m_server->folder()) + QStringLiteral("/dovecot.log"); }
    QStringList withLog(const QStringList &line) const { return line + QStringList{QStringLiteral("--log"), log()}; }

    std::unique_ptr<lab::Dovecot> m_server;
    std::unique_ptr<Ctl> m_ctl;
};

void TestCauseStored::init()
{
    auto server = lab::Dovecot::start();
    MUST(server);
    m_server = std::move(*server);
    m_ctl = std::make_unique<Ctl>();
}

QStringList TestCauseStored::scanned()
{
    const QStringList anna = m_ctl->account(*m_server, "anna");
    const CtlResult result = m_ctl->run(words("scan --json") + anna);
    return result.code == 0 ? anna : QStringList();
}

void TestCauseStored::copiesMadeInTheMailboxWereDeliveredOnce()
{
    for (const char *id : {"one", "two", "three"}) {
        auto sent = lab::sendMail(m_server->ports().lmtp, "a@sender.example", "anna@lab.example",
                                  smallMail(id, std::string("text of ") + id, 0), true);
        MUST(sent);
    }
    MUST(m_server->doveadm({"copy", "-u", "anna", "INBOX", "mailbox", "INBOX", "all"}));
    const QStringList anna = scanned();
    const CtlResult without = m_ctl->run(words("diagnose --json") + anna);
    MUST_EXIT(without, 0);
    const CtlResult with = m_ctl->run(withLog(words("diagnose --json") + anna));
    MUST_EXIT(with, 0);
    QCOMPARE(likeliest(with).first, QStringLiteral("restore-import"));
    QVERIFY(likeliest(with).second > likeliest(without).second);
    QVERIFY(reasonsOf(with).contains(QStringLiteral("log-stored-once")));
    QCOMPARE(with.json()[QStringLiteral("logs")].toArray().first()[QStringLiteral("format")].toString(),
             QStringLiteral("dovecot"));
}

void TestCauseStored::copiesOfACollectorWereEachDelivered()
{
    for (const char *id : {"one", "two", "three"}) {
        for (int time = 0; time < 2; ++time)
            QVERIFY(handOver(*m_server, smallMail(id, std::string("text of ") + id, 0)));
    }
    const QStringList anna = scanned();
    const CtlResult without = m_ctl->run(words("diagnose --json") + anna);
    MUST_EXIT(without, 0);
    const CtlResult with = m_ctl->run(withLog(words("diagnose --json") + anna));
    MUST_EXIT(with, 0);
    QCOMPARE(likeliest(without).first, QStringLiteral("restore-import"));
    QVERIFY(likeliest(with).first != QStringLiteral("restore-import"));
    const QStringList reasons = reasonsOf(with);
    QVERIFY2(reasons.contains(QStringLiteral("log-stored-each")), qPrintable(reasons.join(QLatin1Char(' '))));
    QVERIFY(!reasons.contains(QStringLiteral("fork-copied")));
}

void TestCauseStored::whatALogSaidStaysKnown()
{
    for (int time = 0; time < 2; ++time)
        QVERIFY(handOver(*m_server, smallMail("one", "text", 0)));
    const QStringList anna = scanned();
    const CtlResult imported = m_ctl->run({QStringLiteral("logs"), QStringLiteral("import"), log()});
    MUST_EXIT(imported, 0);
    const CtlResult kept = m_ctl->run(words("diagnose --json") + anna);
    MUST_EXIT(kept, 0);
    QVERIFY(reasonsOf(kept).contains(QStringLiteral("log-stored-each")));
}

/// Copies that an undo has put back lie behind newer mail, as those of a restore do.
void TestCauseStored::anUndoIsNoEvidence()
{
    int uid = 1;
    for (const char *id : {"one", "two", "three", "four"}) {
        auto sent = lab::sendMail(m_server->ports().lmtp, "a@sender.example", "anna@lab.example",
                                  smallMail(id, std::string("text of ") + id, 0), true);
        MUST(sent);
        MUST(m_server->doveadm({"copy", "-u", "anna", "INBOX", "mailbox", "INBOX", "uid", std::to_string(uid)}));
        uid += 2;
    }
    const QStringList anna = scanned();
    const CtlResult before = m_ctl->run(words("diagnose --json") + anna);
    MUST_EXIT(before, 0);
    QVERIFY(reasonsOf(before).contains(QStringLiteral("uid-next")));
    for (int time = 0; time < 2; ++time) {
        MUST_EXIT(m_ctl->run(words("remove --keep oldest --yes --json") + anna), 0);
        MUST_EXIT(m_ctl->run(words("undo --yes --json") + anna), 0);
        scanned();
        const CtlResult after = m_ctl->run(words("diagnose --json") + anna);
        MUST_EXIT(after, 0);
        QCOMPARE(likeliest(after), likeliest(before));
        QCOMPARE(reasonsOf(after), reasonsOf(before));
    }
}

QTEST_GUILESS_MAIN(TestCauseStored)
#include "tst_cause_stored.moc"
