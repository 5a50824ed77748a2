// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/nextuid.h"
#include "tests/wire/imap/dialogue.h"

using namespace onecopy;
using namespace onecopy::wire;

namespace {

const std::string examined = "C: %2 EXAMINE \"INBOX\"\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 7] ok\n";
const std::string numbered = "S: * OK [UIDNEXT 9] ok\n";
const std::string ended = "S: %2 OK [READ-ONLY] done\n";
const std::string selected =
    "C: %3 SELECT \"INBOX\"\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 8] ok\nS: %3 OK [READ-WRITE] done\n";

} // namespace

class NextUidTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyCourierIsOpenedForWriting_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<QByteArray>("dialogue");
        QTest::addColumn<uint>("validity");
        const auto row = [](const char *name, const char *capabilities, const std::string &dialogue, uint validity) {
            QTest::newRow(name) << QByteArray(capabilities) << QByteArray::fromStdString(dialogue) << validity;
        };
        row("tells UIDNEXT", "THREAD=ORDEREDSUBJECT", examined + numbered + ended, 7);
        row("tells none, and is not Courier", "UIDPLUS", examined + ended, 7);
        row("Courier", "UIDPLUS THREAD=ORDEREDSUBJECT", examined + ended + selected, 8);
        row("Courier with shared folders", "UIDPLUS ACL ACL2=UNION", examined + ended + selected, 8);
        row("Courier that refuses", "THREAD=ORDEREDSUBJECT",
            examined + ended +
                "C: %3 SELECT \"INBOX\"\nS: %3 NO no\nC: %4 EXAMINE \"INBOX\"\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 7] "
                "ok\nS: %4 OK [READ-ONLY] done\n",
            7);
    }

    /// What reads only sends nothing else to any other server: it has to be seen on the server's side that nothing was
    /// changed.
    void onlyCourierIsOpenedForWriting()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(QByteArray, dialogue);
        QFETCH(uint, validity);
        ScriptedServer server(loggedIn(capabilities.toStdString()) + dialogue.toStdString());
        {
            auto client = open(server);
            MUST(client);
            const auto opened = jobs::openNumbered(*client, {"INBOX"});
            MUST(opened);
            QCOMPARE(opened->validity.value, validity);
        }
        QCOMPARE(server.finish(), std::string());
    }
};

QTEST_APPLESS_MAIN(NextUidTest)
#include "nextuid_test.moc"
