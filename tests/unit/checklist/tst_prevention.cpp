// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/checklist/prevention.h"
#include "core/checklist/record.h"

using namespace onecopy;
using namespace onecopy::checklist;

namespace {

LedgerEntry lineOf(LedgerEvent event, const std::string &id, const std::string &step)
{
    LedgerEntry entry;
    entry.at = 1'795'000'000;
    entry.event = event;
    entry.change.id = id;
    entry.change.step = event == LedgerEvent::Planned ? step : std::string();
    return entry;
}

} // namespace

class TestPrevention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choices_data()
    {
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<uint>("seconds");
        QTest::addColumn<bool>("fine");
        QTest::newRow("as proposed") << QByteArray("Extra copies") << 604'800U << true;
        QTest::newRow("quotes") << QByteArray("a\"b\\c") << 604'800U << true;
        QTest::newRow("letters of the world") << QByteArray("Zus\xc3\xa4tzliche") << 604'800U << true;
        QTest::newRow("no folder") << QByteArray("") << 604'800U << false;
        QTest::newRow("the inbox") << QByteArray("Inbox") << 604'800U << false;
        QTest::newRow("two lines") << QByteArray("a\r\nstop;") << 604'800U << false;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << 604'800U << false;
        QTest::newRow("not UTF-8") << QByteArray("a\xff") << 604'800U << false;
        QTest::newRow("too long") << QByteArray(256, 'x') << 604'800U << false;
        QTest::newRow("too short a time") << QByteArray("x") << 59U << false;
        QTest::newRow("too long a time") << QByteArray("x") << 7'776'001U << false;
    }
    void choices()
    {
        QFETCH(QByteArray, folder);
        QFETCH(uint, seconds);
        QFETCH(bool, fine);
        const auto checked = check({folder.toStdString(), seconds});
        QCOMPARE(checked.has_value(), fine);
        if (!fine)
            QVERIFY(checked.error().kind == FaultKind::Usage);
    }

    void theScriptRequiresWhatItUses_data()
    {
        QTest::addColumn<bool>("makesFolder");
        QTest::addColumn<QByteArray>("include");
        QTest::addColumn<QByteArray>("require");
        QTest::newRow("alone") << true << QByteArray()
                               << QByteArray(R"(require ["duplicate", "fileinto", "mailbox"];)");
        QTest::newRow("beside another") << true << QByteArray("main")
                                        << QByteArray(R"(require ["duplicate", "fileinto", "mailbox", "include"];)");
        QTest::newRow("plain") << false << QByteArray() << QByteArray(R"(require ["duplicate", "fileinto"];)");
    }
    void theScriptRequiresWhatItUses()
    {
        QFETCH(bool, makesFolder);
        QFETCH(QByteArray, include);
        QFETCH(QByteArray, require);
        const QByteArray script =
            QByteArray::fromStdString(preventionScript({"Extra copies", 3600}, makesFolder, include.toStdString()));
        QVERIFY2(script.startsWith(require), script.constData());
        QCOMPARE(script.contains("fileinto :create \"Extra copies\";"), makesFolder);
        QCOMPARE(script.contains("include :personal :optional \"main\";"), !include.isEmpty());
        QVERIFY(script.contains("duplicate :handle \"onecopy\" :seconds 3600"));
        QVERIFY(script.contains("not exists \"X-Onecopy-Probe\""));
        QVERIFY(!script.contains("discard"));
        QVERIFY(preventsAlready(script.toStdString()));
        // RFC 5228 2.2: lines end with CR LF.
        QCOMPARE(script.count('\n'), script.count("\r\n"));
    }

    /// Names are the server's and the user's: they stay inside their strings.
    void namesCannotEndTheirString()
    {
        const std::string evil = R"(x"; discard; #\)";
        const std::string script = preventionScript({evil, 3600}, true, evil);
        QVERIFY(script.find(R"(fileinto :create "x\"; discard; #\\";)") != std::string::npos);
        QVERIFY(script.find(R"(include :personal :optional "x\"; discard; #\\";)") != std::string::npos);
    }

    void otherScriptsDoNotPrevent()
    {
        QVERIFY(!preventsAlready("keep;"));
        QVERIFY(!preventsAlready("if duplicate :handle \"mine\" { discard; }"));
    }

    /// It may stay, so the checklist neither waits for it nor takes it back, and it is no result of a step.
    void theChecklistLeavesItAlone()
    {
        const std::vector<LedgerEntry> entries{lineOf(LedgerEvent::Planned, "1", std::string(preventionStep)),
                                               lineOf(LedgerEvent::Planned, "2", "archival"),
                                               lineOf(LedgerEvent::InForce, "1", {})};
        const auto open = openChanges(entries);
        QCOMPARE(open.size(), std::size_t{1});
        QCOMPARE(open.front().change.id, std::string("2"));
        const auto preventions = openPreventions(entries);
        QCOMPARE(preventions.size(), std::size_t{1});
        QCOMPARE(preventions.front().change.id, std::string("1"));
        QVERIFY(preventions.front().last == LedgerEvent::InForce);
        const auto records = history({}, entries);
        QCOMPARE(records.size(), std::size_t{1});
        QCOMPARE(records.front().state.id, std::string("archival"));
    }

    void itEndsWhenItIsPutBack()
    {
        const std::vector<LedgerEntry> entries{lineOf(LedgerEvent::Planned, "1", std::string(preventionStep)),
                                               lineOf(LedgerEvent::RestoreVerified, "1", {})};
        QVERIFY(openPreventions(entries).empty());
        QVERIFY(openChanges(entries).empty());
    }

    /// What is changed by hand comes with the way back, and commands name no value that a person has to guess silently.
    /// RFC 7352 3.1 goes by the Message-ID of what is delivered.
    void itSaysWhatItCannotSee()
    {
        const std::string limits = preventionLimits();
        for (const char *word : {"without a Message-ID", "with a new one", "fetches", "made in the mailbox", "a list"})
            QVERIFY2(limits.find(word) != std::string::npos, word);
    }
    void instructionsSayHowToPutItBack()
    {
        QStringList products;
        for (const Instructions &each : preventionInstructions()) {
            products += QString::fromStdString(each.product);
            QVERIFY(!each.read.empty());
            bool changes = false;
            for (const Line &line : each.apply)
                changes = changes || line.command;
            QCOMPARE(!each.restore.empty(), changes);
            QCOMPARE(!each.verify.empty(), changes);
        }
        QCOMPARE(products, QStringList({QStringLiteral("exchange2003"), QStringLiteral("exchange"),
                                        QStringLiteral("exchange-online")}));
    }
};

QTEST_APPLESS_MAIN(TestPrevention)
#include "tst_prevention.moc"
