// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/record.h"
#include "core/store/store.h"
#include "tests/e2e/support/ctl.h"
#include "tests/lab/filler.h"

#include <QFile>
#include <QTest>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

/// Everything about the groups that a colleague has to see alike, names apart.
QJsonArray outlines(const QJsonObject &duplicates)
{
    QJsonArray list;
    for (const QJsonValue &value : duplicates[QLatin1String("groups")].toArray()) {
        const QJsonObject group = value.toObject();
        QJsonArray copies;
        for (const QJsonValue &copy : group[QLatin1String("copies")].toArray())
            copies.append(QJsonArray{copy[QLatin1String("uid")], copy[QLatin1String("internaldate")],
                                     copy[QLatin1String("size")], copy[QLatin1String("role")]});
        list.append(QJsonArray{group[QLatin1String("id")], group[QLatin1String("class")],
                               group[QLatin1String("proved")], group[QLatin1String("size")], copies});
    }
    return list;
}

/// The groups as they are, the account's name apart.
QJsonArray groupsOf(const QJsonObject &duplicates)
{
    QJsonArray list;
    for (const QJsonValue &value : duplicates[QLatin1String("groups")].toArray()) {
        QJsonObject group = value.toObject();
        group.remove(QLatin1String("account"));
        list.append(group);
    }
    return list;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A case file shows a colleague what was found, and nothing that opens the mailbox.
class TestCaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        lab::DovecotOptions options;
        options.users = {"anna", "bert"};
        auto started = lab::Dovecot::start(options);
        MUST(started);
        m_server = std::move(*started);
        lab::SeedPlan plan;
        plan.messages = 150;
        plan.mailboxes = 3;
        plan.profile = lab::SeedProfile::Mission;
        MUST(lab::fill(*m_server, "anna", plan));
        plan.messages = 20;
        plan.seed = 77;
        MUST(lab::fill(*m_server, "bert", plan));
        MUST_EXIT(m_ctl.run(words("scan --json --prove all") + anna()), 0);
        keepARunOfTheChecklist();
        MUST_EXIT(m_ctl.run(words("scan --json") + m_ctl.account(*m_server, "bert")), 0);
        MUST_EXIT(m_ctl.run(words("diagnose --json") + anna()), 0);
        const CtlResult found = m_ctl.run(words("duplicates --json") + anna());
        MUST_EXIT(found, 0);
        m_found = found.json();
        QVERIFY(m_found[QLatin1String("groups")].toArray().size() > 3);
    }

    void aColleagueSeesTheSame()
    {
        const QString file = m_ctl.folder() + QStringLiteral("/whole.onecopy");
        MUST_EXIT(m_ctl.run(words("case save") + QStringList{file} + anna()), 0);
        const CtlResult seen = m_ctl.run(words("duplicates --json --store") + QStringList{file});
        MUST_EXIT(seen, 0);
        QCOMPARE(groupsOf(seen.json()), groupsOf(m_found));
        const CtlResult cause = m_ctl.run(words("diagnose --json --store") + QStringList{file});
        MUST_EXIT(cause, 0);
        QVERIFY(!cause.json()[QLatin1String("causes")].toArray().isEmpty());
    }

    void nothingOfOtherAccountsIsInIt()
    {
        const QByteArray bytes = bytesOf(m_ctl.folder() + QStringLiteral("/whole.onecopy"));
        QVERIFY(bytes.contains("anna@"));
        QVERIFY(!bytes.contains("bert@"));
        QVERIFY(!bytes.contains("imaps://"));
    }

    void itHasNoServer()
    {
        const QString file = m_ctl.folder() + QStringLiteral("/whole.onecopy");
        const CtlResult scan = m_ctl.run(words("scan --account case --store") + QStringList{file});
        QCOMPARE(scan.code, 2);
        // Nor where a run of the checklist sent its test mail; that it was gone through is there.
        QVERIFY(!bytesOf(file).contains("smtp.lab.example"));
        QVERIFY(!bytesOf(file).contains("/etc/postfix-lab"));
        const CtlResult status = m_ctl.run(words("checklist status --json --store") + QStringList{file});
        MUST_EXIT(status, 0);
        QCOMPARE(status.json()[QLatin1String("results")].toArray().size(), 1);
        QVERIFY(status.json()[QLatin1String("unproved")].toArray().isEmpty());
    }

    void namesCanBeLeftOut()
    {
        const QString file = m_ctl.folder() + QStringLiteral("/nameless.onecopy");
        MUST_EXIT(m_ctl.run(words("case save --anonymous") + QStringList{file} + anna()), 0);
        const CtlResult seen = m_ctl.run(words("duplicates --json --store") + QStringList{file});
        MUST_EXIT(seen, 0);
        QCOMPARE(outlines(seen.json()), outlines(m_found));
        const QByteArray bytes = bytesOf(file);
        for (const QJsonValue &value : m_found[QLatin1String("groups")].toArray()) {
            const QByteArray subject = value[QLatin1String("subject")].toString().toUtf8();
            const QByteArray sender = value[QLatin1String("from")].toString().toUtf8();
            QVERIFY2(subject.size() < 6 || !bytes.contains(subject), subject.constData());
            QVERIFY2(sender.isEmpty() || !bytes.contains(sender), sender.constData());
            const QByteArray id = value[QLatin1String("message_id")].toString().toUtf8();
            QVERIFY2(id.size() < 3 || !bytes.contains(id.mid(1, id.size() - 2)), id.constData());
        }
        QVERIFY(!bytes.contains("lab.example"));
        // What it shows still tells why.
        const CtlResult cause = m_ctl.run(words("diagnose --json --store") + QStringList{file});
        MUST_EXIT(cause, 0);
        QVERIFY(!cause.json()[QLatin1String("causes")].toArray().isEmpty());
    }

    void anOtherFileIsNeverReplaced()
    {
        const QString path = m_ctl.folder() + QStringLiteral("/mine.txt");
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        MUST_EXIT(m_ctl.run(words("case save") + QStringList{path} + anna()), 1);
        QCOMPARE(bytesOf(path), QByteArray("mine"));
    }

private:
    /// The scanner was put back, and nothing has proved it since.
    void keepARunOfTheChecklist() const
    {
        checklist::StepRecord run;
        run.run = std::string(32, 'a');
        run.product = "postfix";
        run.via = "local";
        run.to = "anna@lab.example";
        run.smtp = "smtps://anna@smtp.lab.example";
        run.configuration = "/etc/postfix-lab";
        run.route = R"({"smtp":{"host":"smtp.lab.example"}})";
        run.state.id = "antivirus-server";
        run.state.antivirus = true;
        run.state.stage = checklist::Stage::Restored;
        run.caughtBefore = true;
        auto store = store::Store::open(m_ctl.storePath());
        MUST(store);
        MUST(store->checklist().save(run));
    }
    QStringList anna() { return m_ctl.account(*m_server, "anna"); }

    std::unique_ptr<lab::Dovecot> m_server;
    Ctl m_ctl;
    QJsonObject m_found;
};

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
