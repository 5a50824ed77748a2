// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"
#include "core/logs/reader.h"
#include "core/logs/trace.h"
#include "core/logs/wrappedline.h"
#include "tests/places/places.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <set>
#include <zlib.h>

using namespace onecopy;
using namespace onecopy::logs;

namespace {

constexpr EpochSeconds reference = 1'795'500'000; // 2026-11-24

/// An event with its texts, so that it outlives the call.
struct Kept
{
    Kind kind = Kind::Done;
    std::optional<EpochSeconds> time;
    std::string host;
    std::string queueId;
    std::string messageId;
    std::string client;
    std::string session;
    std::string relay;
    std::string recipient;
    std::optional<std::uint64_t> size;
    std::optional<double> waited;
};

struct Read
{
    Summary summary;
    std::vector<Kept> events;
    [[nodiscard]] int count(Kind kind) const
    {
        return static_cast<int>(
            std::count_if(events.begin(), events.end(), [kind](const Kept &event) { return event.kind == kind; }));
    }
    [[nodiscard]] const Kept *first(Kind kind) const
    {
        const auto at =
            std::find_if(events.begin(), events.end(), [kind](const Kept &event) { return event.kind == kind; });
        return at == events.end() ? nullptr : &*at;
    }
};

Read readFile(const QString &path)
{
    Read read;
    auto summary = readLog(path.toStdString(), reference, [&read](const Event &event) {
        read.events.push_back({event.kind, event.time, std::string(event.host), std::string(event.queueId),
                               std::string(event.messageId), std::string(event.client), std::string(event.session),
                               std::string(event.relay), std::string(event.recipient), event.size, event.waited});
    });
    if (summary)
        read.summary = *summary;
    return read;
}

class Scratch
{
public:
    QString write(const QByteArray &text, bool packed = false)
    {
        const QString path = m_dir.filePath(QStringLiteral("log%1").arg(++m_count));
        if (packed) {
            gzFile file = gzopen(path.toUtf8().constData(), "wb");
            gzwrite(file, text.constData(), static_cast<unsigned>(text.size()));
            gzclose(file);
        } else {
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(text);
        }
        return path;
    }

private:
    QTemporaryDir m_dir;
    int m_count = 0;
};

QString fixture(const char *name)
{
    return test::inSource(QStringLiteral("tests/unit/logs/data/") + QString::fromLatin1(name));
}

} // namespace

class LogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLogIsReadOnFromWhereItEnded();
    void whatComesBehindAnEndlessLineIsRead();
    void aLogIsKnownByItsBeginning();
    void aFileIsFollowedThroughRotationAndTruncation();
    void recordedLogsAreRead_data();
    void recordedLogsAreRead();
    void postfixTellsHowLongItWaited();
    void postfixTellsHowSessionsEnd();
    void eximTellsHowLongItWaited();
    void sendmailNamesTheMessage();
    void sendmailDoesNotTellWhenItWasCut();
    void tlsFallbackShowsBothHalves();
    void exchange2003ColumnsAreReadFromTheFile();
    void trackingLogOfLaterExchange();
    void rowsThatWereCutOutOfTrackingLogs();
    void protocolLogGivesTheWaitForTheAnswer();
    void aProtocolLogThatBeginsInASession();
    void aSenderThatGotNoAnswer();
    void eximIsKnownWhateverStandsInFront_data();
    void eximIsKnownWhateverStandsInFront();
    void linesThatAreHandedOnAreReadAsThemselves_data();
    void linesThatAreHandedOnAreReadAsThemselves();
    void whatOnlyLooksHandedOnStaysAsItIs_data();
    void whatOnlyLooksHandedOnStaysAsItIs();
    void aLogInAFormThatIsNotReadHereIsSaidToBe();
    void scannersSayHowLongTheyTook_data();
    void scannersSayHowLongTheyTook();
    void scannersStandBetweenTheLinesOfServers();
    void mimedefangSaysHowLongItTook();
    void whatWaitsForASilentHostWasNotSent();
    void aLineThatShowsTheFormatLateIsReadItself();
    void windowsSmtpLog();
    void dovecotTellsOfDeliveriesAndOfMailPrograms();
    void dovecotOfAnyAge_data();
    void dovecotOfAnyAge();
    void cyrusTellsOfDeliveries();
    void oneFileOfSeveralServers();
    void harakaTookAMessageOverWhenItsQueueDid();
    void zimbraTellsOfDeliveriesAndOfMailPrograms();
    void kerioTellsOfAcceptancesAndDeliveries();
    void communiGateNamesMessagesByQueueId();
    void smarterMailTellsOfAcceptances();
    void mdaemonTellsOfAcceptancesAndClientsThatLeft();
    void mdaemonTellsOfAnswersThatNeverCame();
    void mdaemonsSessionsOfOldVersionsFollowEachOther();
    void ciscoTellsOfAcceptancesAndClientsThatLeft();
    void ciscoBySyslog();
    void dominoTellsOfAcceptancesAndDeliveries();
    void openSmtpdNamesMessagesByQueueId();
    void courierNamesMessagesByQueueId();
    void receivedFieldsLeadToLogsWithoutMessageIds();
    void serversThatNameNoMessagesAreKnown_data();
    void serversThatNameNoMessagesAreKnown();
    void theJournalIsReadInAllItsForms_data();
    void theJournalIsReadInAllItsForms();
    void monthsMayBeInTheLanguageOfTheUser_data();
    void monthsMayBeInTheLanguageOfTheUser();
    void tablesThatExchangeExports_data();
    void tablesThatExchangeExports();
    void timesOfExportedTables_data();
    void timesOfExportedTables();
    void wideTextIsReadOnFromWhereItEnded_data();
    void wideTextIsReadOnFromWhereItEnded();
    void brokenWideTextIsNoFault();
    void gzipIsReadLikePlainText();
    void damagedGzipIsAFault();
    void gzipThatWasCutOffIsReadAsFarAsItGoes();
    void missingFileIsAFault();
    void hostileLinesAreCounted();
    void lineOverTwoChunksIsOneLine();
    void stopEndsTheReading();
    void syslogYear_data();
    void syslogYear();
    void quotedCells();
};

void LogsTest::recordedLogsAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("ackLost");
    QTest::addColumn<int>("clientLeft");
    QTest::addColumn<int>("cutEarlier");
    QTest::addColumn<int>("filterLate");
    QTest::newRow("Postfix") << fixture("postfix-3.7.11-lab.log") << "postfix" << 5 << 1 << 2 << 2;
    QTest::newRow("Postfix, TLS fallback")
        << fixture("postfix-3.7.11-tls-fallback-lab.log") << "postfix" << 5 << 0 << 0 << 0;
    QTest::newRow("Postfix, two MX") << fixture("postfix-3.7.11-two-mx-lab.log") << "postfix" << 4 << 0 << 0 << 0;
    QTest::newRow("Exim") << fixture("exim-4.96-lab.log") << "exim" << 7 << 0 << 2 << 0;
    QTest::newRow("Sendmail") << fixture("sendmail-8.17.1.9-lab.log") << "sendmail" << 4 << 0 << 2 << 0;
}

void LogsTest::recordedLogsAreRead()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    const Read read = readFile(file);
    QCOMPARE(QString::fromUtf8(toString(read.summary.format).data()), format);
    QTEST(read.count(Kind::AckLost), "ackLost");
    QTEST(read.count(Kind::ClientLeft), "clientLeft");
    QTEST(read.count(Kind::CutEarlier), "cutEarlier");
    QTEST(read.count(Kind::FilterLate), "filterLate");
    QVERIFY(read.summary.lines > read.summary.events);
}

void LogsTest::postfixTellsHowSessionsEnd()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "Nov 28 18:01:57 mx postfix/smtpd[2684]: 79744B22007: client=out.z[192.0.2.7]\n"
        "Nov 28 18:01:57 mx postfix/smtpd[2684]: disconnect from out.z[192.0.2.7] ehlo=1 mail=1 rcpt=1 data=1 quit=1 "
        "commands=5\n"
        "Nov 28 18:01:58 mx postfix/smtpd[2687]: disconnect from out.z[192.0.2.7] ehlo=1 mail=1 rcpt=1 data=1 "
        "commands=4\n"
        "Nov 28 18:01:59 mx postfix/smtpd[2690]: disconnect from out.z[192.0.2.7] ehlo=1 mail=1 rcpt=1 data=0/1 quit=1 "
        "commands=4/5\n"
        "Nov 28 18:01:59 mx postfix/smtpd[2691]: disconnect from out.z[192.0.2.7] ehlo=1 quit=1 commands=2\n"));
    QCOMPARE(read.events.size(), std::size_t{3});
    QCOMPARE(read.events[0].session, "2684");
    QVERIFY(read.events[1].kind == Kind::ClientQuit);
    QCOMPARE(read.events[1].client, "out.z[192.0.2.7]");
    QCOMPARE(read.events[1].session, "2684");
    QVERIFY(read.events[2].kind == Kind::ClientLeft);
    QCOMPARE(read.events[2].session, "2687");
}

void LogsTest::postfixTellsHowLongItWaited()
{
    const Read read = readFile(fixture("postfix-3.7.11-lab.log"));
    const Kept *lost = read.first(Kind::AckLost);
    QVERIFY(lost != nullptr);
    QCOMPARE(lost->queueId, "36F79ABCA02");
    QCOMPARE(lost->recipient, "b@dest.example");
    QCOMPARE(lost->relay, "127.0.0.1[127.0.0.1]:2600");
    QCOMPARE(*lost->waited, 4.0);
    QCOMPARE(isoTime("2026-11-23T22:38:04Z"), lost->time);
    QCOMPARE(read.first(Kind::Identified)->messageId, "1795473480.225822@lab");
    QCOMPARE(*read.first(Kind::Queued)->size, std::uint64_t{30268});
}

void LogsTest::eximTellsHowLongItWaited()
{
    Scratch scratch;
    const Read read =
        readFile(scratch.write("2025-03-18 07:51:01 1tuPqv-0001KF-2q <= wei@shiprepair.example H=([192.168.1.88]) "
                               "[192.168.1.88]:59020 P=esmtp S=2468026 id=47542690@x for "
                               "o@y.example\n"
                               "2025-03-18 08:04:04 1tuPqv-0001KF-2q == o@y.example R=out T=out defer (110): "
                               "Connection timed out H=mail.y.example [127.0.0.1] DT=10m: SMTP "
                               "timeout after end of data (2500105 bytes written)\n"));
    QCOMPARE(read.summary.events, std::uint64_t{2});
    QCOMPARE(read.events[0].messageId, "47542690@x");
    QCOMPARE(*read.events[0].size, std::uint64_t{2468026});
    QVERIFY(read.events[1].kind == Kind::AckLost);
    QCOMPARE(*read.events[1].waited, 600.0);
    QCOMPARE(read.events[1].recipient, "o@y.example");
}

/// Behind MAIL, in the text, behind the last dot: always these words. Other ends have words of their own, and a host
/// that was not asked again in the same run of the queue has no address.
void LogsTest::sendmailDoesNotTellWhenItWasCut()
{
    Scratch scratch;
    const QByteArray begin("Nov 30 00:18:28 out sm-mta[17791]: 6AU0ISUR017791: to=x@y.example, delay=00:00:00, "
                           "xdelay=00:00:00, mailer=relay, pri=43945, relay=[192.0.2.9]");
    const Read read = readFile(scratch.write(
        begin + " [192.0.2.9], dsn=4.4.2, stat=Deferred\n" + begin +
        ", dsn=4.4.2, stat=Deferred: Connection reset by [192.0.2.9]\n" + begin +
        " [192.0.2.9], dsn=4.4.2, stat=Deferred: Connection reset by [192.0.2.9]\n" + begin +
        " [192.0.2.9], dsn=4.4.2, reply=421 4.4.1 Connection reset by [192.0.2.9], stat=Deferred\n" + begin +
        " [192.0.2.9], dsn=4.0.0, reply=421 4.3.2 shutting down, stat=Deferred: 421 4.3.2 shutting\n"));
    QCOMPARE(read.events.size(), std::size_t{5});
    QVERIFY(read.events[0].kind == Kind::BrokenOff);
    for (std::size_t i = 1; i < read.events.size(); ++i)
        QVERIFY(read.events[i].kind == Kind::Deferred);
}

void LogsTest::sendmailNamesTheMessage()
{
    const Read read = readFile(fixture("sendmail-8.17.1.9-lab.log"));
    const Kept *accepted = read.first(Kind::Accepted);
    QVERIFY(accepted != nullptr);
    QCOMPARE(accepted->messageId, "1795473262.791806@lab");
    QCOMPARE(accepted->queueId, "6ANMYMBi000045");
    QCOMPARE(accepted->client, "localhost [127.0.0.1]");
    QCOMPARE(read.count(Kind::Accepted), 3); // the two that were cut have no msgid
}

void LogsTest::tlsFallbackShowsBothHalves()
{
    const Read read = readFile(fixture("postfix-3.7.11-tls-fallback-lab.log"));
    int halves = 0;
    for (const Kept &event : read.events)
        halves += event.kind == Kind::AckLost && event.recipient.empty() ? 1 : 0;
    QCOMPARE(halves, 2);
}

void LogsTest::exchange2003ColumnsAreReadFromTheFile()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "# Message Tracking Log File\r\n# Exchange System Attendant Version 6.5.7638.1\r\n"
        "# "
        "Date\tTime\tclient-ip\tClient-hostname\tPartner-Name\tServer-hostname\tserver-IP\tRecipient-Address\tEvent-ID"
        "\tMSGID\tPriority\tRecipient-Report-Status\ttotal-bytes\r\n"
        "2005-1-12\t21:46:23 GMT\t192.0.2.7\tmx\t-\tSRV\t-\tbob@home.example\t1019\t<id1@x>\t0\t0\t3400000\r\n"
        "2005-1-12\t21:46:25 GMT\t-\t-\t-\tSRV\t-\tbob@home.example\t1028\t<id1@x>\t0\t0\t3400000\r\n"
        "2005-1-12\t21:46:26 GMT\t-\t-\t-\tSRV\t-\tbob@home.example\t1034\t<id1@x>\t0\t0\t3400000\r\n"));
    QVERIFY(read.summary.format == Format::Exchange2003);
    QCOMPARE(read.summary.events, std::uint64_t{2});
    QVERIFY(read.events[0].kind == Kind::Accepted);
    QCOMPARE(read.events[0].messageId, "id1@x");
    QCOMPARE(read.events[0].time, isoTime("2005-01-12T21:46:23Z"));
    QVERIFY(read.events[1].kind == Kind::Stored);
    QCOMPARE(*read.events[1].size, std::uint64_t{3400000});
}

void LogsTest::trackingLogOfLaterExchange()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "\xEF\xBB\xBF#Software: Microsoft Exchange Server\r\n#Version: 15.01.2507.006\r\n#Log-Type: Message Tracking "
        "Log\r\n"
        "#Fields: "
        "date-time,client-ip,client-hostname,source,event-id,message-id,network-message-id,recipient-address,total-"
        "bytes\r\n"
        "2026-11-23T10:00:00.123Z,192.0.2.7,mx,SMTP,RECEIVE,<id2@x>,n-1,bob@home.example;eve@home.example,2500000\r\n"
        "2026-11-23T10:00:01.000Z,,\"a, b\",STOREDRIVER,DUPLICATEDELIVER,<id2@x>,n-1,bob@home.example,2500000\r\n"
        "2026-11-23T10:00:02.000Z,,,SAFETYNET,RESUBMIT,<id2@x>,n-1,,0\r\n"
        "2026-11-23T10:00:03.000Z,,,MAILBOXRULE,RECEIVE,<id3@x>,n-2,,0\r\n"));
    QVERIFY(read.summary.format == Format::ExchangeTracking);
    QCOMPARE(read.summary.events, std::uint64_t{4});
    QCOMPARE(read.events[0].queueId, "n-1");
    QCOMPARE(read.events[0].recipient, "bob@home.example");
    QVERIFY(read.events[1].kind == Kind::Suppressed);
    QVERIFY(read.events[2].kind == Kind::SafetyCopy);
    QVERIFY(read.events[3].kind == Kind::Expanded);
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
}

/// What somebody found with grep has no line that names the columns.
void LogsTest::rowsThatWereCutOutOfTrackingLogs()
{
    Scratch scratch;
    const Read later = readFile(scratch.write(
        "2026-11-23T10:00:00.123Z,192.0.2.7,mx,10.0.0.5,EX16,08DD5A;0,EX16\\Default EX16,SMTP,RECEIVE,4711,<id2@x>,"
        "5f0c3a52-1b2d-4c1e-8f7a-08dd5a0b1c2d,bob@home.example,250 OK,2500000,1,,,\"Plan, \"\"A\"\"\",ann@x\r\n"
        "2026-11-23T10:00:01.123Z,,,,EX16,,,STOREDRIVER,DELIVER,4711,<id2@x>,5f0c3a52-1b2d-4c1e-8f7a-08dd5a0b1c2d,"
        "bob@home.example,,2500000,1,,,Plan,ann@x\r\n"));
    QVERIFY(later.summary.format == Format::ExchangeTracking);
    QCOMPARE(later.summary.events, std::uint64_t{2});
    QCOMPARE(later.events[0].queueId, "5f0c3a52-1b2d-4c1e-8f7a-08dd5a0b1c2d");
    QCOMPARE(later.events[0].recipient, "bob@home.example");
    const Read older = readFile(scratch.write(
        "2010-11-23T10:00:00.123Z,192.0.2.7,mx,10.0.0.5,HUB1,08CD5A;0,HUB1\\Default HUB1,SMTP,RECEIVE,4711,<id2@x>,"
        "bob@home.example,250 OK,2500000,1,,,Plan,ann@x,ann@x,0cI:\r\n"));
    QCOMPARE(older.events[0].recipient, "bob@home.example");
    QCOMPARE(older.events[0].host, "HUB1");
    const Read oldest = readFile(scratch.write(
        "2006-3-4\t8:0:2 GMT\t192.0.2.7\tmx\t-\tSRV1\t10.0.0.1\tbob@home.example\t1019\tid1@x\t0\t0\t5400000\t1\r\n"));
    QVERIFY(oldest.summary.format == Format::Exchange2003);
    QCOMPARE(oldest.events[0].messageId, "id1@x");
    QCOMPARE(oldest.events[0].time, isoTime("2006-03-04T08:00:02Z"));
}

void LogsTest::protocolLogGivesTheWaitForTheAnswer()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "#Software: Microsoft Exchange Server\r\n#Log-Type: SMTP Receive Protocol Log\r\n"
        "#Fields: "
        "date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n"
        "2026-11-23T10:00:00.0Z,C,S1,5,1.1.1.1:25,192.0.2.7:4242,<,DATA,\r\n"
        "2026-11-23T10:12:00.0Z,C,S1,7,1.1.1.1:25,192.0.2.7:4242,>,250 2.6.0 <id> Queued mail for delivery,\r\n"
        "2026-11-23T10:20:00.0Z,C,S2,5,1.1.1.1:25,192.0.2.7:4243,<,BDAT 5000 LAST,\r\n"
        "2026-11-23T10:30:00.0Z,C,S2,6,1.1.1.1:25,192.0.2.7:4243,-,,Remote\r\n"));
    QVERIFY(read.summary.format == Format::ExchangeProtocol);
    QCOMPARE(read.summary.events, std::uint64_t{2});
    QCOMPARE(*read.events[0].waited, 720.0);
    QVERIFY(read.events[0].kind == Kind::Accepted);
    QCOMPARE(read.events[0].messageId, "id");
    QVERIFY(read.events[1].kind == Kind::ClientLeft);
    QCOMPARE(*read.events[1].waited, 600.0);
}

/// A file is cut by size, in the middle of a session: the answer names the message all the same.
void LogsTest::aProtocolLogThatBeginsInASession()
{
    const QByteArray head =
        "#Software: Microsoft Exchange Server\r\n#Version: 15.0.0.0\r\n#Log-type: SMTP Receive Protocol Log\r\n"
        "#Fields: "
        "date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n";
    Scratch scratch;
    const Read read = readFile(scratch.write(
        head +
        "2026-11-23T10:12:00.0Z,\"EX01\\Default Frontend EX01\",S1,7,1.1.1.1:25,192.0.2.7:4242,>,\"250 2.6.0 "
        "<id@x> [InternalId=110, Hostname=EX01] 9 bytes in 700.1, 1 KB/sec Queued mail for delivery\",\r\n"
        "2026-11-23T10:12:01.0Z,\"EX01\\Default Frontend EX01\",S1,8,1.1.1.1:25,192.0.2.7:4242,-,,Remote\r\n"
        "2026-11-23T10:13:00.0Z,C,S2,7,1.1.1.1:25,192.0.2.7:4243,>,250 2.1.0 Sender OK,\r\n"
        "2026-11-23T10:13:00.0Z,C,S2,8,1.1.1.1:25,192.0.2.7:4243,<,BDAT 5000,\r\n"
        "2026-11-23T10:13:01.0Z,C,S2,9,1.1.1.1:25,192.0.2.7:4243,>,\"250 2.6.0 CHUNK received OK, 5000 octets\",\r\n"
        "2026-11-23T10:13:02.0Z,C,S2,10,1.1.1.1:25,192.0.2.7:4243,<,BDAT 1 LAST,\r\n"
        "2026-11-23T10:13:03.0Z,C,S2,11,1.1.1.1:25,192.0.2.7:4243,>,250 2.6.0 <two@x> Queued mail for delivery,\r\n"
        "2026-11-23T10:13:03.0Z,C,S2,12,1.1.1.1:25,192.0.2.7:4243,<,QUIT,\r\n"
        "2026-11-23T10:13:03.0Z,C,S2,13,1.1.1.1:25,192.0.2.7:4243,-,,Local\r\n"));
    QVERIFY(read.summary.format == Format::ExchangeProtocol);
    QCOMPARE(read.summary.events, std::uint64_t{3});
    QVERIFY(read.events[0].kind == Kind::Accepted);
    QCOMPARE(read.events[0].messageId, "id@x");
    QVERIFY(read.events[1].kind == Kind::ClientLeft); // it did not wait for the answer
    QCOMPARE(read.events[1].messageId, "id@x");
    QCOMPARE(read.events[2].messageId, "two@x");
    QCOMPARE(*read.events[2].waited, 1.0);
}

void LogsTest::aSenderThatGotNoAnswer()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "#Log-type: SMTP Send Protocol Log\r\n"
        "#Fields: "
        "date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n"
        "2026-11-23T10:00:00.0Z,Internet,S1,4,1.1.1.1:4000,192.0.2.7:25,*,,sending message with RecordId 204 and "
        "InternetMessageId <id@x>\r\n"
        "2026-11-23T10:00:01.0Z,Internet,S1,5,1.1.1.1:4000,192.0.2.7:25,>,BDAT 5000 LAST,\r\n"
        "2026-11-23T10:10:01.0Z,Internet,S1,6,1.1.1.1:4000,192.0.2.7:25,-,,Local\r\n"));
    QCOMPARE(read.summary.events, std::uint64_t{1});
    QVERIFY(read.events[0].kind == Kind::AckLost);
    QCOMPARE(read.events[0].messageId, "id@x");
    QCOMPARE(*read.events[0].waited, 600.0);
}

void LogsTest::eximIsKnownWhateverStandsInFront_data()
{
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QByteArray>("time");
    const QByteArray local = "2025-02-19T08:11:40Z";
    QTest::newRow("as it is by itself") << QByteArray("2025-02-19 08:11:40 ") << local;
    QTest::newRow("log_timezone") << QByteArray("2025-02-19 09:11:40 +0100 ") << local;
    QTest::newRow("millisec") << QByteArray("2025-02-19 08:11:40.123 ") << local;
    QTest::newRow("pid") << QByteArray("2025-02-19 08:11:40 [22110] ") << local;
    QTest::newRow("all of them") << QByteArray("2025-02-19 03:11:40.123 -0500 [22110] ") << local;
    QTest::newRow("syslog without its own time") << QByteArray("Feb 19 08:11:40 mail exim[22110]: ") << local;
    QTest::newRow("syslog with its own time")
        << QByteArray("Feb 19 08:11:40 mail exim[22110]: 2025-02-19 09:11:40 +0100 ") << local;
    QTest::newRow("syslog of Debian, with +pid")
        << QByteArray("2025-02-19T08:11:40.123456+00:00 mail exim4[22110]: [22110] ") << local;
}

void LogsTest::eximIsKnownWhateverStandsInFront()
{
    QFETCH(QByteArray, front);
    QFETCH(QByteArray, time);
    Scratch scratch;
    for (const char *name : {"1tkq3B-000Ab1-2X", "1tkq3B-0000000Abcd-2X9q"}) { // the second is that of Exim 4.97
        const Read read = readFile(scratch.write(
            front + name +
            " <= ann@x.example H=out.x.example [203.0.113.9]:41022 P=esmtps S=3000211 id=one@x.example\n"));
        QCOMPARE(QByteArray(toString(read.summary.format).data()), QByteArray("exim"));
        QCOMPARE(read.summary.events, std::uint64_t{1});
        QCOMPARE(read.events[0].messageId, "one@x.example");
        QCOMPARE(read.events[0].queueId, name);
        QCOMPARE(read.events[0].client, "out.x.example [203.0.113.9]:41022");
        if (front.startsWith("2")) // syslog has no year: that of the test is another one
            QCOMPARE(read.events[0].time, isoTime(time.toStdString()));
    }
}

void LogsTest::linesThatAreHandedOnAreReadAsThemselves_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray tag("mx postfix/smtp[98]: ");
    const QByteArray text("7A3B21C0D1: to=<b@x.example>, relay=mail.x.example[192.0.2.9]:25, delay=1.5, "
                          "delays=0.1/0/0.4/1, dsn=2.0.0, status=sent (250 \"ok\" [1])");
    const QByteArray json = QByteArray(text).replace('"', "\\\"");
    QTest::newRow("RFC 3164") << "<22>Nov 23 22:37:58 " + tag + text;
    QTest::newRow("RFC 5424") << "<22>1 2026-11-23T22:37:58.5Z mx postfix/smtp 98 - - " + text;
    QTest::newRow("RFC 5424, elements")
        << R"(<22>1 2026-11-23T23:37:58+01:00 mx postfix/smtp 98 kind [a@1 b="\"]" c="\]"][d@1] )"
           "\xEF\xBB\xBF" +
               text;
    QTest::newRow("short-full") << "Mon 2026-11-23 22:37:58 UTC " + tag + text;
    QTest::newRow("short-full, a zone in numbers") << "Mon 2026-11-23 23:37:58 +01 " + tag + text;
    QTest::newRow("short-iso") << "2026-11-23T23:37:58+0100 " + tag + text;
    QTest::newRow("short-unix") << "1795473478.123456 " + tag + text;
    QTest::newRow("journal as JSON")
        << R"({"_HOSTNAME":"mx","__REALTIME_TIMESTAMP":"1795473478123456","SYSLOG_IDENTIFIER":"postfix/smtp",)"
           R"("_PID":"98","MESSAGE":")" +
               json + "\"}";
    QTest::newRow("journal as JSON, bytes")
        << R"({"_HOSTNAME":"mx","__REALTIME_TIMESTAMP":"1795473478123456","SYSLOG_IDENTIFIER":"postfix/smtp",)"
           R"("SYSLOG_PID":"98","_PID":"1","MESSAGE":[)" +
               [&text] {
                   QByteArrayList numbers;
                   for (const char c : text)
                       numbers.append(QByteArray::number(static_cast<unsigned char>(c)));
                   return numbers.join(',');
               }() +
               "]}";
    QTest::newRow("Docker's file") << R"({"log":"Nov 23 22:37:58 )" + tag + json +
                                          R"(\n","stream":"stdout","time":"2026-11-23T22:38:00.5Z"})";
    QTest::newRow("docker logs -t") << "2026-11-23T22:38:00.123456789Z Nov 23 22:37:58 " + tag + text;
    QTest::newRow("Kubernetes") << "2026-11-23T22:38:00.123456789Z stdout F 2026-11-23T22:37:58+00:00 " + tag + text;
    QTest::newRow("compose") << "mail_1.eu  | Nov 23 22:37:58 " + tag + text;
    QTest::newRow("compose, and the protocol") << "mail-1      | <22>Nov 23 22:37:58 " + tag + text;
}

void LogsTest::linesThatAreHandedOnAreReadAsThemselves()
{
    QFETCH(const QByteArray, line);
    Scratch scratch;
    const Read read = readFile(scratch.write(line + '\n' + line + "\n"));
    QVERIFY(read.summary.format == Format::Postfix);
    QCOMPARE(read.summary.lines, std::uint64_t{2});
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    const Kept *sent = read.first(Kind::Delivered);
    QVERIFY(sent != nullptr);
    QCOMPARE(sent->time, std::optional<EpochSeconds>(1'795'473'478));
    QCOMPARE(sent->host, std::string("mx"));
    QCOMPARE(sent->queueId, std::string("7A3B21C0D1"));
    QCOMPARE(sent->recipient, std::string("b@x.example"));
}

void LogsTest::whatOnlyLooksHandedOnStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"<", "<22", "<22>1 ", "<2222>Nov 23 22:37:58 mx", "<22>1 2026-11-23T22:37:58Z mx a 1 - [a b=\"c", "{", "{}",
          R"({"__REALTIME_TIMESTAMP":"17954734781234","MESSAGE":"x"})",
          R"({"__REALTIME_TIMESTAMP":"1","SYSLOG_IDENTIFIER":"x"})", "| x", "mail 1 | x", "mail|x",
          "Mon 2026-99-23 22:37:58 UTC mx a: b", "Mon 2026-11-23 22:37:58 UTC", "2026-11-23T22:38:00Z stdout F ",
          "2026-11-23T22:38:00.5Z mx postfix/smtp[98]: text",
          "2026-11-23T22:38:00.5Z,10.0.0.1,Report 2026-11-23T22:37:58Z of today"})
        QTest::newRow(line) << QByteArray(line);
}

void LogsTest::whatOnlyLooksHandedOnStaysAsItIs()
{
    QFETCH(const QByteArray, line);
    WrappedLine wrapped;
    QCOMPARE(QByteArray::fromStdString(std::string(wrapped.plain(line.toStdString()))), line);
}

void LogsTest::aLogInAFormThatIsNotReadHereIsSaidToBe()
{
    Scratch scratch;
    for (const auto &[head, name] : {std::pair(QByteArray("\xFD"
                                                          "7zXZ\0",
                                                          6),
                                               "xz"),
                                     std::pair(QByteArray("BZh9"), "bzip2"), std::pair(QByteArray("PK\x03\x04"), "zip"),
                                     std::pair(QByteArray("LPKSHHRH"), "journalctl")}) {
        const auto read = readLog(scratch.write(head + "rest").toStdString(), reference, {});
        QVERIFY(!read);
        QVERIFY(read.error().kind == FaultKind::File);
        QVERIFY(read.error().detail.find(name) != std::string::npos);
    }
}

/// As amavis 2.13, rspamd 3.4 and SpamAssassin 4.0 wrote them, and as spampd 2.53 has it in its source; the names
/// apart.
void LogsTest::scannersSayHowLongTheyTook_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("queueId");
    QTest::addColumn<QByteArray>("relay");
    QTest::addColumn<double>("waited");
    const QByteArray verdict = "Passed CLEAN {RelayedInbound}, [192.0.2.7] [192.0.2.7] <ann@sender.example> -> "
                               "<bob@home.example>, ";
    const QByteArray rest = "Message-ID: <one@sender.example>, mail_id: a7P8f17AoxTk, Hits: -, size: 3400000, "
                            "queued_as: 4FabCe5678, 412345 ms";
    QTest::newRow("amavis, syslog") << "Nov 23 17:37:33 mx amavis[4433]: (04433-01) " + verdict +
                                           "Queue-ID: 4FabCd1234, " + rest
                                    << QByteArray("mx") << QByteArray("4FabCd1234") << QByteArray("4FabCe5678")
                                    << 412.345;
    QTest::newRow("amavis, its file") << "Nov 23 17:37:33 mx.home.example /usr/sbin/amavisd[4433]: (04433-01-2) " +
                                             verdict + rest
                                      << QByteArray("mx.home.example") << QByteArray() << QByteArray("4FabCe5678")
                                      << 412.345;
    const QByteArray task =
        "<a48fed>; task; rspamd_task_write_log: id: <one@sender.example>, qid: <4FabCd1234>, ip: 192.0.2.7, from: "
        "<ann@sender.example>, (default: F (no action): [0.10/15.00] [MIME_GOOD(-0.10){text/plain;},ARC_NA(0.00){}]), "
        "len: 3400000, time: 318.455ms, dns req: 15, digest: <d8fa401e9331c5b7fb1937333c73e490>, rcpts: "
        "<bob@home.example>, mime_rcpts: <bob@home.example>";
    QTest::newRow("rspamd, its file") << "2026-11-23 17:37:33 #4057(normal) " + task << QByteArray()
                                      << QByteArray("4FabCd1234") << QByteArray() << 0.318455;
    QTest::newRow("spamd") << QByteArray("Nov 23 17:37:33 mx spamd[6119]: spamd: result: .  1 - TIME_LIMIT_EXCEEDED "
                                         "scantime=608.3,size=3400000,user=root,uid=65534,required_score=5.0,rhost="
                                         "localhost,raddr=127.0.0.1,rport=60476,mid=<one@sender.example>,autolearn=no")
                           << QByteArray("mx") << QByteArray() << QByteArray() << 608.3;
    QTest::newRow("spampd") << QByteArray("Nov 23 17:37:33 mx spampd[97]: clean message <one@sender.example> "
                                          "(0.10/5.00) from <ann@sender.example> for <bob@home.example> in 61.25s, "
                                          "3400000 bytes.")
                            << QByteArray("mx") << QByteArray() << QByteArray() << 61.25;
    QTest::newRow("rspamd, syslog") << "Nov 23 17:37:33 mx rspamd[4057]: " + task << QByteArray("mx")
                                    << QByteArray("4FabCd1234") << QByteArray() << 0.318455;
}

void LogsTest::scannersSayHowLongTheyTook()
{
    QFETCH(const QByteArray, line);
    Scratch scratch;
    const Read read = readFile(scratch.write(line + '\n'));
    QVERIFY(read.summary.format == Format::Scanner);
    QCOMPARE(read.count(Kind::Scanned), 1);
    const Kept &event = read.events.front();
    QCOMPARE(event.messageId, std::string("one@sender.example"));
    QCOMPARE(*event.size, std::uint64_t{3400000});
    QCOMPARE(*event.time % 86'400, EpochSeconds{17 * 3600 + 37 * 60 + 33});
    QTEST(QByteArray::fromStdString(event.host), "host");
    QTEST(QByteArray::fromStdString(event.queueId), "queueId");
    QTEST(QByteArray::fromStdString(event.relay), "relay");
    QTEST(*event.waited, "waited");
}

/// -T of MIMEDefang 3.3: it names the queue id alone.
void LogsTest::mimedefangSaysHowLongItTook()
{
    Scratch scratch;
    const Read read =
        readFile(scratch.write("Nov 23 17:37:33 mx mimedefang[97]: 6AS3SSDc007424: Filter time is 412345ms\n"));
    QCOMPARE(read.count(Kind::Scanned), 1);
    QCOMPARE(read.events.front().queueId, std::string("6AS3SSDc007424"));
    QCOMPARE(*read.events.front().waited, 412.345);
}

/// qmgr says the words of one message of all that wait for the same host.
void LogsTest::whatWaitsForASilentHostWasNotSent()
{
    Scratch scratch;
    const QByteArray words = "timed out while sending end of data -- message may be sent more than once)";
    const QByteArray end = " dsn=4.4.2, status=deferred (";
    const Read read = readFile(scratch.write(
        "Nov 28 00:58:50 out postfix/smtp[98]: 4jbsHt2bzMz3Ly: to=<a@b.example>, relay=mx.b.example[192.0.2.10]:25, "
        "delay=600," +
        end + "conversation with mx.b.example[192.0.2.10] " + words + "\n" +
        "Nov 28 00:58:55 out postfix/error[99]: 4jbsHt4c0Nz3Lz: to=<a@b.example>, relay=none, delay=261," + end +
        "delivery temporarily suspended: conversation with mx.b.example[192.0.2.10] " + words + "\n"));
    QCOMPARE(read.count(Kind::AckLost), 1);
    QCOMPARE(read.count(Kind::Deferred), 1);
}

void LogsTest::scannersStandBetweenTheLinesOfServers()
{
    Scratch scratch;
    const QByteArray scanned =
        "Nov 23 17:37:30 mx amavis[4433]: (04433-01) Passed CLEAN, <a@b.example> -> <c@d.example>, Message-ID: "
        "<one@sender.example>, Hits: -, size: 370, 255 ms\n";
    const QByteArray taken = "Nov 23 17:37:31 mx postfix/smtpd[97]: 4FabCd1234: client=out.example[192.0.2.7]\n";
    for (const QByteArray &log : {scanned + taken, taken + scanned}) {
        const Read read = readFile(scratch.write(log));
        QCOMPARE(read.count(Kind::Scanned), 1);
        QCOMPARE(read.count(Kind::Accepted), 1);
    }
}

void LogsTest::aLineThatShowsTheFormatLateIsReadItself()
{
    Scratch scratch;
    const QByteArray taken = "Nov 23 17:37:31 mx postfix/smtpd[97]: 4FabCd1234: client=out.example[192.0.2.7]\n";
    const Read read =
        readFile(scratch.write(QByteArray("Nov 23 17:37:30 mx cron[1]: nothing of interest\n").repeated(500) + taken));
    QCOMPARE(read.count(Kind::Accepted), 1);
    QCOMPARE(read.summary.lines, std::uint64_t{501});
}

void LogsTest::windowsSmtpLog()
{
    Scratch scratch;
    const Read read = readFile(scratch.write("#Software: Microsoft Internet Information Services 6.0\n#Fields: date "
                                             "time c-ip s-computername cs-method sc-status "
                                             "cs-bytes time-taken\n2026-11-23 10:00:00 192.0.2.7 SRV EHLO 250 20 0\n"
                                             "2026-11-23 10:10:00 192.0.2.7 SRV DATA 250 3400000 612000\n"));
    QVERIFY(read.summary.format == Format::SmtpW3c);
    QCOMPARE(read.summary.events, std::uint64_t{1});
    QCOMPARE(*read.events[0].waited, 612.0);
    QCOMPARE(*read.events[0].size, std::uint64_t{3400000});
}

void LogsTest::dovecotTellsOfDeliveriesAndOfMailPrograms()
{
    const Read read = readFile(fixture("dovecot-2.3.19-lab.log"));
    QVERIFY(read.summary.format == Format::Dovecot);
    QCOMPARE(read.count(Kind::Stored), 17);
    QCOMPARE(read.count(Kind::ClientSaved), 2);
    QCOMPARE(read.count(Kind::ClientCopied), 4);
    QCOMPARE(read.count(Kind::ClientExpunged), 2);
    const Kept *stored = read.first(Kind::Stored);
    QCOMPARE(stored->messageId, "one@x");
    QCOMPARE(stored->recipient, "anna");
    QCOMPARE(stored->queueId, "gMz6A15MCmvaSQAAg+zDdQ");
    QCOMPARE(stored->relay, "INBOX");
    QCOMPARE(stored->time, isoTime("2026-11-28T03:37:02Z"));
    const Kept *saved = read.first(Kind::ClientSaved);
    QCOMPARE(saved->messageId, "appended@x");
    QCOMPARE(saved->relay, "INBOX");
    QCOMPARE(read.first(Kind::ClientExpunged)->messageId, "twice@x");
}

void LogsTest::dovecotOfAnyAge_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("session");
    QTest::newRow("2.3, syslog") << QByteArray("Nov 23 22:37:58 mail dovecot: lmtp(anna@a.example)<97><Zf9a+b/c==>: "
                                               "sieve: msgid=<one@x>: stored mail into mailbox 'INBOX'")
                                 << "anna@a.example"
                                 << "Zf9a+b/c==";
    QTest::newRow("2.3, syslog with RFC 3339")
        << QByteArray("2026-11-23T22:37:58.123+01:00 mail dovecot: lmtp(anna)<97><abc:T2:R2>: "
                      "msgid=<one@x>: saved mail to INBOX")
        << "anna"
        << "abc:T2:R2";
    QTest::newRow("2.3, its own file") << QByteArray("Nov 23 22:37:58 lda(anna)<97><abc>: Info: "
                                                     "msgid=<one@x>: saved mail to INBOX")
                                       << "anna"
                                       << "abc";
    QTest::newRow("2.2") << QByteArray("Nov 23 22:37:58 mail dovecot: lmtp(97, anna): e9+XGx: sieve: "
                                       "msgid=<one@x>: fileinto action: stored mail into mailbox 'Archive'")
                         << "anna"
                         << "e9+XGx";
    QTest::newRow("2.2, its own file") << QByteArray("Nov 23 22:37:58 lmtp(97, anna): Info: e9+XGx: "
                                                     "msgid=<one@x>: saved mail to INBOX")
                                       << "anna"
                                       << "e9+XGx";
    QTest::newRow("2.0, lda") << QByteArray("Nov 23 22:37:58 mail dovecot: lda(anna): sieve: msgid=<one@x>: "
                                            "stored mail into mailbox 'INBOX'")
                              << "anna"
                              << "";
    QTest::newRow("1.2") << QByteArray(
                                "Nov 23 22:37:58 mail dovecot: deliver(anna): msgid=<one@x>: saved mail to INBOX")
                         << "anna"
                         << "";
    QTest::newRow("process id in the tag")
        << QByteArray("Nov 23 22:37:58 mail dovecot[12]: lda(anna)<97><abc>: msgid=<one@x>: saved mail to INBOX")
        << "anna"
        << "abc";
}

void LogsTest::dovecotOfAnyAge()
{
    QFETCH(QByteArray, line);
    Scratch scratch;
    const Read read = readFile(scratch.write(line + '\n'));
    QVERIFY(read.summary.format == Format::Dovecot);
    QCOMPARE(read.events.size(), std::size_t{1});
    const Kept &event = read.events.front();
    QVERIFY(event.kind == Kind::Stored);
    QCOMPARE(event.messageId, "one@x");
    QTEST(QString::fromStdString(event.recipient), "user");
    QTEST(QString::fromStdString(event.queueId), "session");
}

void LogsTest::cyrusTellsOfDeliveries()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "Nov 28 03:46:40 mail cyrus/lmtp[22628]: Delivered: <one@x> to mailbox: user.anna.Archive\n"
        "Nov 28 03:46:41 mail lmtpunix[22628]: Delivered: <two@x> to mailbox: example.org!user/anna\n"
        "Nov 28 03:46:42 mail cyrus/lmtp[22629]: dupelim: eliminated duplicate message to user.anna id "
        "<one@x> date Sat, 28 Nov 2026 03:46:39 +0000 (delivery)\n"
        "Nov 28 03:46:43 mail cyrus/imap[22628]: login: localhost [127.0.0.1] anna PLAIN User logged in\n"));
    QVERIFY(read.summary.format == Format::Cyrus);
    QCOMPARE(read.events.size(), std::size_t{3});
    QCOMPARE(read.events[0].recipient, "user.anna");
    QCOMPARE(read.events[0].relay, "user.anna.Archive");
    QCOMPARE(read.events[1].messageId, "two@x");
    QCOMPARE(read.events[1].recipient, "example.org!user/anna");
    QVERIFY(read.events[2].kind == Kind::Suppressed);
    QCOMPARE(read.events[2].messageId, "one@x");
}

/// As /var/log/mail.log is: whichever wrote first, nobody's lines are lost.
void LogsTest::oneFileOfSeveralServers()
{
    const QByteArray dovecot =
        "Nov 23 22:37:59 mail dovecot: lmtp(anna)<97><abc>: msgid=<one@x>: saved mail to INBOX\n";
    const QByteArray cyrus = "Nov 23 22:37:59 mail cyrus/lmtp[98]: Delivered: <one@x> to mailbox: user.anna\n";
    const QByteArray postfix =
        "Nov 23 22:37:58 mail postfix/smtpd[96]: AAAAAA1: client=out.x[192.0.2.1]\n"
        "Nov 23 22:37:58 mail postfix/cleanup[96]: AAAAAA1: message-id=<one@x>\n"
        "Nov 23 22:37:59 mail postfix/lmtp[96]: AAAAAA1: to=<anna@x>, relay=mail[private/lmtp], delay=1, "
        "delays=0.1/0/0.1/0.8, dsn=2.0.0, status=sent (250 2.0.0 <anna> abc Saved)\n";
    const QByteArray sendmail =
        "Nov 23 22:37:58 mail sm-mta[95]: 6ANMYMBi000045: from=<a@x>, size=400, class=0, nrcpts=1, "
        "msgid=<one@x>, proto=ESMTP, daemon=MTA, relay=out.x [192.0.2.1]\n";
    Scratch scratch;
    for (const QByteArray &text : {postfix + dovecot + cyrus, dovecot + cyrus + postfix, cyrus + postfix + dovecot}) {
        const Read read = readFile(scratch.write(text));
        QCOMPARE(read.count(Kind::Stored), 2);
        QCOMPARE(read.count(Kind::Accepted), 1);
        QCOMPARE(read.count(Kind::Delivered), 1);
        QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    }
    const QByteArray maildir =
        "Nov 23 22:37:59 mail postfix/virtual[96]: AAAAAA1: to=<anna@x>, relay=virtual, delay=1, "
        "delays=0.1/0/0.1/0.8, dsn=2.0.0, status=sent (delivered to maildir)\n";
    const Read put = readFile(scratch.write(postfix + maildir));
    QCOMPARE(put.count(Kind::Stored), 1);
    QCOMPARE(put.first(Kind::Stored)->recipient, "anna@x");
    QCOMPARE(put.first(Kind::Stored)->queueId, "AAAAAA1");
    for (const QByteArray &text : {sendmail + dovecot, dovecot + sendmail}) {
        const Read read = readFile(scratch.write(text));
        QCOMPARE(read.count(Kind::Stored), 1);
        QCOMPARE(read.count(Kind::Accepted), 1);
    }
}

/// The first transaction is refused after its end (451), so that the sender comes again.
void LogsTest::harakaTookAMessageOverWhenItsQueueDid()
{
    const Read read = readFile(fixture("haraka-3.3.4-lab.log"));
    QVERIFY(read.summary.format == Format::Haraka);
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    QCOMPARE(read.events.size(), std::size_t{2});
    QCOMPARE(read.count(Kind::Accepted), 2);
    const Kept &event = read.events.front();
    QCOMPARE(event.messageId, "twice@example.org");
    QCOMPARE(event.queueId, "2359CC45-1E85-41A0-A259-1B4F106260B4.1");
    QCOMPARE(event.size, std::uint64_t{136});
    QCOMPARE(event.time, isoTime("2026-11-28T11:35:42Z"));
    QVERIFY(read.events[1].queueId != event.queueId);
    Scratch scratch; // without times, as it is set at first; an id that is none; a blank in it
    const Read plain = readFile(scratch.write("[INFO] [-] [plugins] loading queue/lmtp\n"
                                              "[NOTICE] [A1.1] [core] message mid=\"\" size=136 rcpts=1/0/0 delay=0\n"
                                              "[NOTICE] [A1.1] [core] queue code=OK msg=\"Message Queued (A1.1)\"\n"
                                              "[NOTICE] [A2.1] [core] message mid=<x size=1@x> size=9 rcpts=1/0/0\n"
                                              "[NOTICE] [A2.1] [core] queue code=OK msg=\"Message Queued (A2.1)\"\n"));
    QCOMPARE(plain.events.size(), std::size_t{1});
    QCOMPARE(plain.events[0].messageId, "x size=1@x");
    QCOMPARE(plain.events[0].size, std::uint64_t{9});
    QVERIFY(!plain.events[0].time);
}

void LogsTest::zimbraTellsOfDeliveriesAndOfMailPrograms()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "2026-08-02 16:49:04,242 INFO  [LmtpServer-1] [ip=192.0.2.12;] lmtp - Delivering message: size=840 bytes, "
        "nrcpts=1, sender=ben@example.com, msgid=<one@x>\n"
        "2026-08-02 16:49:04,300 INFO  [LmtpServer-1] [name=anna@example.com;mid=28;ip=192.0.2.12;] mailop - Adding "
        "Message: id=54479, Message-ID=<one@x>, parentId=-1, folderId=2, folderName=Inbox.\n"
        "2026-08-02 16:59:04,300 INFO  [LmtpServer-2] [name=anna@example.com;mid=28;ip=192.0.2.12;] lmtp - Not "
        "delivering message with duplicate Message-ID <one@x>\n"
        "2026-08-02 17:00:00,001 INFO  [ImapSSLServer-7] [name=anna@example.com;mid=28;ip=192.0.2.69;] mailop - "
        "Adding Message: id=54480, Message-ID=<two@x>, parentId=-1, folderId=5, folderName=Sent.\n"
        "2026-08-02 17:00:01,001 INFO  [LmtpServer-2] [name=anna@example.com;mid=28;] mailop - Adding Message: "
        "id=54481, Message-ID=null, parentId=-1, folderId=2, folderName=Inbox.\n"
        "com.zimbra.common.service.ServiceException: system failure: mailbox not found\n"));
    QVERIFY(read.summary.format == Format::Zimbra);
    QCOMPARE(read.events.size(), std::size_t{3});
    QCOMPARE(read.summary.unparsed, std::uint64_t{1});
    const Kept &stored = read.events[0];
    QVERIFY(stored.kind == Kind::Stored);
    QCOMPARE(stored.messageId, "one@x");
    QCOMPARE(stored.recipient, "anna@example.com");
    QCOMPARE(stored.queueId, "54479");
    QCOMPARE(stored.relay, "Inbox");
    QCOMPARE(stored.time, isoTime("2026-08-02T16:49:04Z"));
    QVERIFY(read.events[1].kind == Kind::Suppressed);
    QCOMPARE(read.events[1].messageId, "one@x");
    QVERIFY(read.events[2].kind == Kind::ClientSaved);
    QCOMPARE(read.events[2].messageId, "two@x");
}

void LogsTest::kerioTellsOfAcceptancesAndDeliveries()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "[25/Aug/2022 15:31:37] Recv: Queue-ID: 63073369-00000003, Service: SMTP, From: <ben@example.com>, To: "
        "<anna@example.net>, Size: 3687, Sender-Host: 192.0.2.180, SSL: yes, Subject: a, Msg-Id: <no@x>, Msg-Id: "
        "<one@x>\n"
        "[25/Aug/2022 15:31:39] Sent: Queue-ID: 63073369-00000003, Recipient: <anna@example.net>, Result: delivered, "
        "Status: 2.0.0 , Remote-Host: 127.0.0.1, Msg-Id: <one@x>\n"
        "[25/Aug/2022 15:31:40] Sent: Queue-ID: 63073369-00000004, Recipient: <cleo@example.net>, Result: failed, "
        "Status: 5.1.1 , Remote-Host: 192.0.2.9, Msg-Id: <two@x>\n"
        "[30/Nov/2005 17:57:15] Sent: Queue-ID: 438dd9ea-00000000, Recipient: <anna@example.net>, Result: delivered, "
        "Status: 2.0.0\n"));
    QVERIFY(read.summary.format == Format::Kerio);
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    QCOMPARE(read.events.size(), std::size_t{3});
    const Kept &accepted = read.events[0];
    QVERIFY(accepted.kind == Kind::Accepted);
    QCOMPARE(accepted.messageId, "one@x");
    QCOMPARE(accepted.queueId, "63073369-00000003");
    QCOMPARE(accepted.client, "192.0.2.180");
    QCOMPARE(accepted.size, std::uint64_t{3687});
    QCOMPARE(accepted.time, isoTime("2022-08-25T15:31:37Z"));
    QVERIFY(read.events[1].kind == Kind::Delivered);
    QCOMPARE(read.events[1].recipient, "anna@example.net");
    QVERIFY(read.events[2].kind == Kind::Failed);
}

void LogsTest::communiGateNamesMessagesByQueueId()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "08:39:16.44 4 SMTPI-29001([203.0.113.9]) got connection on [192.0.2.20:25](home.example) from "
        "[203.0.113.9:51534]\n"
        "08:39:16.44 5 SMTPI-29001([203.0.113.9]) inp: MAIL FROM: <ann@partner.example>\n"
        "08:39:16.52 2 SMTPI-29001([203.0.113.9]) [7005098] received, 392478 bytes\n"
        "08:39:16.52 5 SMTPI-29001([203.0.113.9]) out: 250 7005098 message accepted for delivery\\r\\n\n"
        "08:39:16.52 2 QUEUE([7005098]) from <ann@partner.example>, 392478 bytes (<one@partner.example>)\n"
        "08:39:16.530 2 LOCAL-000060(bob) [7005098] stored on [192.0.2.52]:25\n"
        "08:39:16.530 2 DEQUEUER [7005098] LOCAL(bob)bob@home.example delivered: Delivered to the user mailbox\n"
        "08:39:17.111 2 SMTP-004929(z.example) [7005099] sent [192.0.2.3]:44905 -> [203.0.113.13]:25, got:250 ok\n"
        "08:39:17.111 2 DEQUEUER [7005099] SMTP(z.example)cleo@z.example relayed: relayed via mx.z.example\n"
        "08:39:18.000 1 DEQUEUER [7005100] SMTP(*)dan@y.example failed: no such user\n"
        "08:39:18.100 2 SMTPI-29002([203.0.113.9]) [no number] received, 1 bytes\n"));
    QVERIFY(read.summary.format == Format::CommuniGate);
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    QCOMPARE(read.events.size(), std::size_t{4});
    const Kept &accepted = read.events[0];
    QVERIFY(accepted.kind == Kind::Accepted);
    QCOMPARE(accepted.messageId, communiGateTrace("7005098"));
    QCOMPARE(accepted.queueId, "7005098");
    QCOMPARE(accepted.client, "[203.0.113.9]");
    QCOMPARE(accepted.size, std::uint64_t{392478});
    QVERIFY(!accepted.time); // no line tells the day
    QVERIFY(read.events[1].kind == Kind::Delivered);
    QVERIFY(read.events[2].kind == Kind::Delivered);
    QCOMPARE(read.events[2].relay, "[203.0.113.13]");
    QVERIFY(read.events[3].kind == Kind::Failed);
}

void LogsTest::smarterMailTellsOfAcceptances()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "00:05:46.000 [203.0.113.9] [10059869] connected at 4/24/2026 12:05:46 AM\n"
        "00:05:46.010 [203.0.113.9] [10059869] cmd: DATA\n"
        "00:05:46.020 [203.0.113.9][10059869] rsp: 354 Start mail input; end with <CRLF>.<CRLF>\n"
        "00:05:47.504 [203.0.113.9] [10059869] Successfully wrote to the HDR file. (/spool/67518204.hdr)\n"
        "00:05:47.504 [203.0.113.9] [10059869] Data transfer succeeded, writing mail to 67518204.eml "
        "(MessageID: <one@partner.example>)\n"
        "00:05:48.000 [203.0.113.9][10059870] Data transfer succeeded, writing mail to 67518205.eml\n"));
    QVERIFY(read.summary.format == Format::SmarterMail);
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    QCOMPARE(read.events.size(), std::size_t{1});
    QVERIFY(read.events[0].kind == Kind::Accepted);
    QCOMPARE(read.events[0].messageId, "one@partner.example");
    QCOMPARE(read.events[0].queueId, "67518204.eml");
    QCOMPARE(read.events[0].client, "[203.0.113.9]");
}

void LogsTest::mdaemonTellsOfAcceptancesAndClientsThatLeft()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "START Event Log / MDaemon PRO v20.0.0\n"
        "----------------------------------------\n"
        "Event Time/Date             Event Description\n"
        "Thu 2026-03-05 14:21:00.123: 05: [3160] Session 3160; child 0001\n"
        "Thu 2026-03-05 14:21:00.124: 05: [3160] Accepting SMTP connection from 198.51.100.5:45584 to 192.0.2.12:25\n"
        "Thu 2026-03-05 14:21:00.125: 03: [3160] --> 220 mx.home.example ESMTP MDaemon 20.0.0\n"
        "Thu 2026-03-05 14:21:01.000: 02: [3160] <-- MAIL FROM:<ann@partner.example> SIZE=2494112\n"
        "Thu 2026-03-05 14:21:01.100: 03: [3160] --> 250 2.1.0 Sender OK\n"
        "Thu 2026-03-05 14:21:01.200: 05: [3161] Session 3161; child 0002\n"
        "Thu 2026-03-05 14:21:01.201: 05: [3161] Accepting SMTP connection from 198.51.100.6:45585 to 192.0.2.12:25\n"
        "Thu 2026-03-05 14:21:02.000: 02: [3160] <-- data\n"
        "Thu 2026-03-05 14:21:02.001: 01: [3160] Creating temp file (SMTP): "
        "c:\\mdaemon\\queues\\temp\\md50000000007.tmp\n"
        "Thu 2026-03-05 14:21:02.002: 03: [3160] --> 354 Enter mail, end with <CRLF>.<CRLF>\n"
        "Thu 2026-03-05 14:21:03.000: 02: [3161] <-- DATA\n"
        "Thu 2026-03-05 14:21:03.001: 03: [3161] --> 354 Enter mail, end with <CRLF>.<CRLF>\n"
        "Thu 2026-03-05 14:31:02.100: 01: [3160] Message creation successful: "
        "c:\\mdaemon\\queues\\inbound\\md50000000007.msg\n"
        "Thu 2026-03-05 14:31:02.200: 03: [3160] --> 250 2.6.0 Ok, message saved <Message-ID: one@partner.example>\n"
        "Thu 2026-03-05 14:31:02.300: 04: [3160] Connection closed\n"
        "Thu 2026-03-05 14:31:02.400: 04: [3160] SMTP session terminated (Bytes in/out: 2494500/450)\n"
        "Thu 2026-03-05 14:31:03.000: 01: [3161] Message creation successful: "
        "c:\\mdaemon\\queues\\inbound\\MD50000000008.msg\n"
        "Thu 2026-03-05 14:31:03.000: 03: [3161] --> 250 2.6.0 Ok, message saved\n"
        "Thu 2026-03-05 14:31:03.100: 02: [3161] <-- DATA\n"
        "Thu 2026-03-05 14:31:03.101: 03: [3161] --> 354 Enter mail, end with <CRLF>.<CRLF>\n"
        "Thu 2026-03-05 14:31:03.200: 03: [3161] --> 554 5.7.1 Sorry, message looks like SPAM to me\n"
        "Thu 2026-03-05 14:31:03.300: 02: [3161] <-- QUIT\n"
        "Thu 2026-03-05 14:31:03.400: 03: [3161] --> 221 2.0.0 See ya in cyberspace\n"
        "Thu 2026-03-05 14:31:03.500: 04: [3161] SMTP session successful (Bytes in/out: 5120/456)\n"));
    QVERIFY(read.summary.format == Format::MDaemon);
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    QCOMPARE(read.events.size(), std::size_t{3});
    const Kept &accepted = read.events[0];
    QVERIFY(accepted.kind == Kind::Accepted);
    QCOMPARE(accepted.messageId, "one@partner.example");
    QCOMPARE(accepted.client, "[198.51.100.5]");
    QCOMPARE(accepted.time, isoTime("2026-03-05T14:31:02Z"));
    QCOMPARE(accepted.waited, 600.0);
    QVERIFY(read.events[1].kind == Kind::ClientLeft);
    QCOMPARE(read.events[1].messageId, "one@partner.example");
    QVERIFY(read.events[2].kind == Kind::Accepted); // the spam behind it was not
    QCOMPARE(read.events[2].messageId, mdaemonTrace("md50000000008.msg"));
    QCOMPARE(read.events[2].client, "[198.51.100.6]");
}

void LogsTest::mdaemonTellsOfAnswersThatNeverCame()
{
    Scratch scratch;
    const QByteArray header = "05: [456] Parsing message <xxxxxxxxxxxxxx\\pd50000000451.msg>\n"
                              "05: [456] *  From: bob@home.example\n"
                              "05: [456] *  To: ann@partner.example\n"
                              "05: [456] *  Subject: Message-ID: <no@x>\n"
                              "05: [456] *  Message-ID: <one@home.example>\n"
                              "05: [456] Attempting SMTP connection to [198.51.100.5:25]\n"
                              "05: [456] Waiting for socket connection...\n"
                              "02: [456] <-- 220 mail.partner.example ESMTP\n"
                              "03: [456] --> RCPT To:<ann@partner.example>\n"
                              "02: [456] <-- 250 ok\n"
                              "03: [456] --> DATA\n";
    const auto session = [&header](const QByteArray &behind) {
        QByteArray lines;
        for (const QByteArray &line : ("05: [456] Session 456; child 0001\n" + header + behind).split('\n'))
            lines += line.isEmpty() ? QByteArray() : "Thu 2026-03-05 14:21:00.123: " + line + '\n';
        return lines;
    };
    const QByteArray data = "02: [456] <-- 354 go on\n05: [456] Sending <pd50000000451.msg> to [198.51.100.5]\n";
    const Read read = readFile(
        scratch.write(session(data + "05: [456] Transfer Complete\n04: [456] * Socket error 10060 - The connection "
                                     "timed out.\n04: [456] SMTP session terminated (Bytes in/out: 100/2600000)\n") +
                      session(data + "04: [456] SMTP session terminated (Bytes in/out: 100/90000)\n") +
                      session(data + "05: [456] Transfer Complete\n02: [456] <-- 451 4.7.1 later\n"
                                     "04: [456] SMTP session terminated (Bytes in/out: 100/2600000)\n") +
                      session(data + "05: [456] Transfer Complete\n02: [456] <-- 250-first\n02: [456] <-- 250 taken\n"
                                     "04: [456] SMTP session successful (Bytes in/out: 100/2600000)\n") +
                      session("02: [456] <-- 421 too busy\n04: [456] SMTP session terminated (Bytes in/out: 9/9)\n")));
    QVERIFY(read.summary.format == Format::MDaemon);
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    QCOMPARE(read.events.size(), std::size_t{4}); // of the last session nobody asked for the message
    const std::array<Kind, 4> kinds{Kind::AckLost, Kind::BrokenOff, Kind::Deferred, Kind::Delivered};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        QVERIFY(read.events[i].kind == kinds[i]);
        QCOMPARE(read.events[i].messageId, "one@home.example");
        QCOMPARE(read.events[i].relay, "[198.51.100.5]");
        QCOMPARE(read.events[i].recipient, "ann@partner.example");
    }
}

void LogsTest::mdaemonsSessionsOfOldVersionsFollowEachOther()
{
    Scratch scratch;
    const QByteArray session = "Wed 2004-08-11 07:40:51: Session 4434; child 3\n"
                               "Wed 2004-08-11 07:40:51: Accepting SMTP connection from [192.0.2.7:2767] to "
                               "[192.0.2.2:25]\n"
                               "Wed 2004-08-11 07:40:52: <-- DATA\n"
                               "Wed 2004-08-11 07:40:52: --> 354 Enter mail, end with <CRLF>.<CRLF>\n"
                               "Wed 2004-08-11 07:40:55: --> 250 Ok, message saved <Message-ID: <two@x>>\n";
    const Read read = readFile(scratch.write(session + "Wed 2004-08-11 07:40:56: SMTP session terminated\n" + session +
                                             "Wed 2004-08-11 07:40:56: <-- QUIT\n"
                                             "Wed 2004-08-11 07:40:56: --> 221 See ya in cyberspace\n"
                                             "Wed 2004-08-11 07:40:56: SMTP session successful\n"
                                             "Wed 2004-08-11 07:40:57: ----------\n"));
    QVERIFY(read.summary.format == Format::MDaemon);
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    QCOMPARE(read.count(Kind::Accepted), 2);
    QCOMPARE(read.count(Kind::ClientLeft), 1);
    QCOMPARE(read.events.size(), std::size_t{3});
    QCOMPARE(read.events[0].messageId, "two@x");
    QCOMPARE(read.events[0].client, "[192.0.2.7]");
}

void LogsTest::ciscoTellsOfAcceptancesAndClientsThatLeft()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "Mon Mar  5 14:21:00 2018 Info: Begin Logfile\n"
        "Mon Mar  5 14:21:04 2018 Info: New SMTP ICID 3160 interface Data Port (192.0.2.12) address 198.51.100.5 "
        "reverse "
        "dns host mail.partner.example verified no\n"
        "Mon Mar  5 14:21:04 2018 Info: ICID 3160 ACCEPT SG None match ALL SBRS not enabled\n"
        "Mon Mar  5 14:21:04 2018 Info: Start MID 64855 ICID 3160\n"
        "Mon Mar  5 14:21:04 2018 Info: MID 64855 ICID 3160 From: <ann@partner.example>\n"
        "Mon Mar  5 14:21:04 2018 Info: MID 64855 ICID 3160 RID 0 To: <bob@home.example>\n"
        "Mon Mar  5 14:21:04 2018 Info: MID 64855 Message-ID '<it's@partner.example>'\n"
        "Mon Mar  5 14:21:04 2018 Info: MID 64855 Subject 'MID 1 ready'\n"
        "Mon Mar  5 14:31:04 2018 Info: MID 64855 ready 2494112 bytes from <ann@partner.example>\n"
        "Mon Mar  5 14:31:05 2018 Info: MID 64855 rewritten to MID 64856 by antispam\n"
        "Mon Mar  5 14:31:05 2018 Info: MID 64857 generated based on MID 64856 by bcc filter 'archive'\n"
        "Mon Mar  5 14:31:06 2018 Info: ICID 3160 lost\n"
        "Mon Mar  5 14:31:06 2018 Info: ICID 3160 close\n"
        "Mon Mar  5 14:31:07 2018 Info: New SMTP DCID 7436 interface 192.0.2.12 address 192.0.2.25 port 25\n"
        "Mon Mar  5 14:31:07 2018 Info: Delivery start DCID 7436 MID 64856 to RID [0]\n"
        "Mon Mar  5 14:31:08 2018 Info: Message done DCID 7436 MID 64856 to RID [0]\n"
        "Mon Mar  5 14:31:08 2018 Info: Delayed: DCID 7437 MID 64857 to RID 0 - 4.4.0 - Other network problem ('000', "
        "['timeout']) []\n"
        "Mon Mar  5 14:32:00 2018 Info: Start MID 64858 ICID 9\n"
        "Mon Mar  5 14:32:00 2018 Info: MID 64858 ready 10 bytes from <>\n"));
    QVERIFY(read.summary.format == Format::CiscoEsa);
    QCOMPARE(read.events.size(), std::size_t{5}); // what has no Message-ID is nobody's
    const Kept &accepted = read.events[0];
    QVERIFY(accepted.kind == Kind::Accepted);
    QCOMPARE(accepted.messageId, "it's@partner.example");
    QCOMPARE(accepted.queueId, "64855");
    QCOMPARE(accepted.client, "[198.51.100.5]");
    QCOMPARE(accepted.size, std::uint64_t{2494112});
    QCOMPARE(accepted.time, isoTime("2018-03-05T14:31:04Z"));
    QVERIFY(read.events[1].kind == Kind::Expanded);
    QCOMPARE(read.events[1].messageId, "it's@partner.example");
    QVERIFY(read.events[2].kind == Kind::ClientLeft);
    QCOMPARE(read.events[2].queueId, "64855");
    QVERIFY(read.events[3].kind == Kind::Delivered);
    QCOMPARE(read.events[3].messageId, "it's@partner.example");
    QVERIFY(read.events[4].kind == Kind::Deferred);
}

void LogsTest::ciscoBySyslog()
{
    Scratch scratch;
    const Read read = readFile(scratch.write("Mar  5 14:21:04 esa mail_logs: Info: New SMTP ICID 1 interface in "
                                             "(192.0.2.12) address 198.51.100.5 reverse dns "
                                             "host unknown verified no\n"
                                             "Mar  5 14:21:04 esa mail_logs: Info: Start MID 2 ICID 1\n"
                                             "Mar  5 14:21:04 esa mail_logs: Info: MID 2 Message-ID '<one@x>'\n"
                                             "Mar  5 14:21:05 esa mail_logs: Info: MID 2 ready 494 bytes from <a@x>\n"
                                             "Mar  5 14:21:06 esa mail_logs: Info: ICID 1 close\n"));
    QVERIFY(read.summary.format == Format::CiscoEsa);
    QCOMPARE(read.events.size(), std::size_t{1});
    QCOMPARE(read.events[0].host, "esa");
    QCOMPARE(read.events[0].messageId, "one@x");
    QCOMPARE(read.events[0].time, isoTime("2026-03-05T14:21:05Z"));
}

void LogsTest::dominoTellsOfAcceptancesAndDeliveries()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "[01234:00002-0001F0] 11/23/2026 10:31:49 PM  SMTP Server: mail.partner.example (198.51.100.5) connected\n"
        "[01234:00002-0001F0] 11/23/2026 10:31:50 PM  SMTP Server: Message 003C3A0B (MessageID: <odd) received@x>) "
        "received from mail.partner.example (198.51.100.5) size 2494112 bytes\n"
        "[01234:00002-0001F0] 11/23/2026 10:31:51 PM  SMTP Server: Message 003C3A0C received\n"
        "11/23/2026 10:31:52 PM  Router: Message 003C3A0B delivered to Bob Smith/Home from ann@partner.example "
        "OF1:OF2 Size: 2M Time: 00:00:01\n"
        "11/23/2026 10:31:53 PM  Router: Message 003C3A0B transferred to MX.OTHER.EXAMPLE for eve@other.example from "
        "ann@partner.example OF1:OF2 Size: 2M via SMTP\n"
        "11/23/2026 10:31:54 PM  Router: Message 003C3A0B NOT transferred via SMTP to OTHER.EXAMPLE\n"));
    QVERIFY(read.summary.format == Format::Domino);
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    QCOMPARE(read.events.size(), std::size_t{4});
    const Kept &accepted = read.events[0];
    QVERIFY(accepted.kind == Kind::Accepted);
    QCOMPARE(accepted.messageId, "odd) received@x");
    QCOMPARE(accepted.queueId, "003C3A0B");
    QCOMPARE(accepted.client, "mail.partner.example (198.51.100.5)");
    QCOMPARE(accepted.size, std::uint64_t{2494112});
    QCOMPARE(accepted.time, isoTime("2026-11-23T22:31:50Z"));
    QVERIFY(read.events[1].kind == Kind::Delivered);
    QCOMPARE(read.events[1].recipient, "Bob Smith/Home");
    QCOMPARE(read.events[2].relay, "MX.OTHER.EXAMPLE");
    QVERIFY(read.events[3].kind == Kind::Deferred);
    // Elsewhere the day stands first.
    const Read german =
        readFile(scratch.write("23.11.2026 22:31:50   SMTP Server: Message 003C3A0B (MessageID: <one@x>) "
                               "received from mx [198.51.100.5] size 3 bytes\n"));
    QCOMPARE(german.events.size(), std::size_t{1});
    QCOMPARE(german.events[0].time, isoTime("2026-11-23T22:31:50Z"));
}

void LogsTest::openSmtpdNamesMessagesByQueueId()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "Nov 23 13:48:45 mx smtpd[97]: info: OpenSMTPD 6.8.0p2 starting\n"
        "Nov 23 13:48:46 mx smtpd[99]: 108aaaaa15d4b881 smtp connected address=192.0.2.1 host=mail.example\n"
        "Nov 23 13:48:46 mx smtpd[99]: 108aaaaa15d4b881 smtp message msgid=32cf1c7f size=2465762 nrcpt=1 proto=ESMTP\n"
        "Nov 23 13:48:46 mx smtpd[99]: 108aaaaa15d4b881 smtp envelope evpid=32cf1c7f9aa7beeb from=<a@x> to=<b@y>\n"
        "Nov 23 13:48:46 mx dovecot: lmtp(b)<97><abc>: msgid=<one@x>: saved mail to INBOX\n"
        "Nov 23 13:48:46 mx smtpd[99]: 108aaaacf15d4b88 mda delivery evpid=32cf1c7f9aa7beeb from=<a@x> to=<b@y> "
        "rcpt=<b@y> user=b delay=0s result=Ok stat=Delivered\n"
        "Nov 23 13:48:47 mx smtpd[99]: 108aaaaa15d4b881 smtp disconnected reason=\"io-error: Connection reset by "
        "peer\"\n"
        "Nov 23 13:48:50 mx smtpd[99]: 108aaaaa15d4b882 smtp connected address=local host=mx\n"
        "Nov 23 13:48:50 mx smtpd[99]: 108aaaaa15d4b882 smtp message msgid=5278c3a1 size=99 nrcpt=1 proto=ESMTP\n"
        "Nov 23 13:48:50 mx smtpd[99]: 108aaaaa15d4b882 smtp disconnected reason=quit\n"
        "Nov 23 13:48:51 mx smtpd[99]: 72b19ae99b0aca94 mta delivery evpid=5278c3a1534efcfc from=<a@x> to=<c@z> "
        "rcpt=<-> source=\"192.0.2.9\" relay=\"192.0.2.7 (mx.z)\" delay=6s result=\"TempFail\" stat=\"451 later\"\n"));
    QVERIFY(read.summary.format == Format::OpenSmtpd);
    QVERIFY(!namesNoMessages(read.summary.format));
    QCOMPARE(read.events.size(), std::size_t{6});
    const Kept &accepted = read.events[0];
    QVERIFY(accepted.kind == Kind::Accepted);
    QCOMPARE(accepted.messageId, openSmtpdTrace("32cf1c7f"));
    QCOMPARE(accepted.queueId, "32cf1c7f");
    QCOMPARE(accepted.host, "mx");
    QCOMPARE(accepted.client, "[192.0.2.1]");
    QCOMPARE(accepted.size, std::uint64_t{2465762});
    QCOMPARE(accepted.time, isoTime("2026-11-23T13:48:46Z"));
    QCOMPARE(read.count(Kind::Stored), 1);
    QCOMPARE(read.count(Kind::Delivered), 1);
    const Kept *left = read.first(Kind::ClientLeft);
    QVERIFY(left != nullptr);
    QCOMPARE(left->messageId, openSmtpdTrace("32cf1c7f"));
    QCOMPARE(read.count(Kind::ClientLeft), 1); // the other one said QUIT
    QCOMPARE(read.events[4].client, "localhost");
    QVERIFY(read.events[5].kind == Kind::Deferred);
    QCOMPARE(read.events[5].messageId, openSmtpdTrace("5278c3a1"));
    QCOMPARE(read.events[5].relay, "192.0.2.7 (mx.z)");
}

void LogsTest::courierNamesMessagesByQueueId()
{
    Scratch scratch;
    const Read read = readFile(scratch.write(
        "Nov 23 13:52:22 mx courieresmtpd: started,ip=[::ffff:192.0.2.1],port=[51674]\n"
        "Nov 23 13:52:22 mx courierd: newmsg,id=0000000000AA219F.000000006B0ADC96.000035AD: dns; mail.example "
        "([::ffff:192.0.2.1])\n"
        "Nov 23 13:52:22 mx courierd: started,id=0000000000AA219F.000000006B0ADC96.000035AD,from=<a@x>,module=local,"
        "host=b!!1000!1000!/home/b!!,addr=<b>\n"
        "Nov 23 13:52:22 mx courierd: Waiting.  shutdown time=none, wakeup time=none, queuedelivering=1, "
        "inprogress=1\n"
        "Nov 23 13:52:22 mx courierlocal: id=0000000000AA219F.000000006B0ADC96.000035AD,from=<a@x>,addr=<b@y>,"
        "size=2465753,success: Message delivered.\n"
        "Nov 23 13:52:22 mx courierd[12]: completed,id=0000000000AA219F.000000006B0ADC96.000035AD\n"
        "Nov 23 13:52:30 courierd: newmsg,id=0000000000AA21A8.000000006B0ADC9A.000035E2: uid; anna\n"
        "Nov 23 13:52:31 courierd: newmsg,id=no.id: uid; anna\n"
        "Nov 23 13:52:32 courier courierd: newmsg,id=0000000000AA21A9.000000006B0ADC9B.000035E3: uid; anna\n"));
    QVERIFY(read.summary.format == Format::Courier);
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    QCOMPARE(read.events.size(), std::size_t{4});
    const Kept &accepted = read.events[0];
    QVERIFY(accepted.kind == Kind::Accepted);
    QCOMPARE(accepted.messageId, courierTrace("0000000000AA219F.000000006B0ADC96.000035AD"));
    QCOMPARE(accepted.host, "mx");
    QCOMPARE(accepted.client, "[192.0.2.1]");
    QVERIFY(read.events[1].kind == Kind::Delivered);
    QCOMPARE(read.events[1].recipient, "b@y");
    QCOMPARE(read.events[1].size, std::uint64_t{2465753});
    QCOMPARE(read.events[2].host, ""); // not "courierd:"
    QCOMPARE(read.events[3].host, "courier");
    QCOMPARE(read.events[2].client, "localhost");
}

void LogsTest::receivedFieldsLeadToLogsWithoutMessageIds()
{
    QVERIFY(traceOf("OpenSMTPD", "32cf1c7f") == openSmtpdTrace("32cf1c7f"));
    QVERIFY(!traceOf("Postfix", "32cf1c7f"));
    QVERIFY(!traceOf("OpenSMTPD", "32cf1c7"));
    QVERIFY(!traceOf("OpenSMTPD", "32cf1c7g"));
    const std::string courier = "0000000000AA219F.000000006B0ADC96.000035AD";
    QVERIFY(traceOf("", courier) == courierTrace(courier));
    QVERIFY(!traceOf("Exim 4.96", "1abc.de"));
    QVERIFY(!traceOf("", ".."));
    QVERIFY(traceOf("MDaemon PRO v20.0.0", "md50000000008.msg") == mdaemonTrace("MD50000000008.MSG"));
    QVERIFY(!traceOf("MDaemon PRO v20.0.0", "md5000000000a.msg"));
    QVERIFY(!traceOf("Postfix", "md50000000008.msg"));
    QVERIFY(traceOf("CommuniGate Pro SMTP 5.0.9", "7005098") == communiGateTrace("7005098"));
    QVERIFY(!traceOf("CommuniGate Pro SMTP 5.0.9", "7005098a"));
    QVERIFY(!traceOf("Exchange", "7005098"));
    QVERIFY(isTrace(courierTrace(courier)) && !isTrace("a@x"));
}

void LogsTest::serversThatNameNoMessagesAreKnown_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("format");
    QTest::newRow("qmail, multilog") << QByteArray("@4000000065a1b2c337d4e5f4 starting delivery 1: msg 53 to local b@x")
                                     << "qmail";
    QTest::newRow("qmail, splogger") << QByteArray("Nov 28 11:40:12 mx qmail: 1795865412.123456 info msg 53: bytes "
                                                   "256 from <a@x> qp 97 uid 89")
                                     << "qmail";
    QTest::newRow("hMailServer") << QByteArray("\"SMTPD\"\t1234\t5\t\"2026-11-28 11:40:12.123\"\t\"192.0.2.1\"\t"
                                               "\"SENT: 250 Queued (0.047 seconds)\"")
                                 << "hmailserver";
    QTest::newRow("MailEnable") << QByteArray(
                                       "11/28/26 11:40:12\tSMTP-IN\t5C1B0A3E.MAI\t1234\t192.0.2.1\tDATA\tDATA\t354 "
                                       "Start mail input")
                                << "mailenable";
    QTest::newRow("IceWarp") << QByteArray(
                                    "192.0.2.1 [00000A1C] 11:40:12 >>> 250 2.6.0 1234 bytes received in 00:00:01")
                             << "icewarp";
    QTest::newRow("IceWarp, older") << QByteArray(
                                           "192.0.2.1 [00000A1C] Sat, 28 Nov 2026 11:40:12 +0100 <<< MAIL From:<a@x>")
                                    << "icewarp";
    QTest::newRow("fetchmail, syslog") << QByteArray("Nov 28 11:40:12 mx fetchmail[97]: 2 messages for anna at "
                                                     "pop.example.org (1234 octets).")
                                       << "fetchmail";
    QTest::newRow("fetchmail, its own file")
        << QByteArray("fetchmail: awakened at Sat Nov 28 11:40:12 2026") << "fetchmail";
}

void LogsTest::serversThatNameNoMessagesAreKnown()
{
    QFETCH(QByteArray, line);
    Scratch scratch;
    const Read read = readFile(scratch.write(line + '\n'));
    QTEST(QString::fromUtf8(toString(read.summary.format).data()), "format");
    QVERIFY(namesNoMessages(read.summary.format));
    QCOMPARE(read.events.size(), std::size_t{0});
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    if (read.summary.format != Format::Qmail && read.summary.format != Format::Fetchmail)
        return;
    // By syslog the mailbox server's lines stand between them, and those do name messages.
    const Read together = readFile(scratch.write(
        line + "\nNov 28 11:40:13 mx dovecot: lmtp(anna)<97><abc>: msgid=<one@x>: saved mail to INBOX\n"));
    QCOMPARE(together.count(Kind::Stored), 1);
    QCOMPARE(together.summary.unparsed, std::uint64_t{0});
}

void LogsTest::theJournalIsReadInAllItsForms_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray common = "_BOOT_ID=0123456789abcdef0123456789abcdef\n_HOSTNAME=mx\nPRIORITY=6\n"
                              "SYSLOG_IDENTIFIER=postfix/qmgr\nSYSLOG_PID=99\n_PID=99\n";
    const QByteArray message = "4Q0012: from=<a@x>, size=300, nrcpt=1 (queue active)";
    const QByteArray cursor = "__CURSOR=s=8943;i=1;b=0123;m=3e8;t=66171465d9201;x=a8a19d24ff85e27\n"
                              "__REALTIME_TIMESTAMP=1795989000000001\n__MONOTONIC_TIMESTAMP=1000\n";
    QTest::newRow("export") << cursor + common + "MESSAGE=" + message + "\n\n" + cursor + common +
                                   "MESSAGE=4Q0012: removed\n\n";
    const QByteArray length = QByteArray(1, static_cast<char>(message.size() + 9)) + QByteArray(7, '\0');
    QTest::newRow("export, a text of two lines") << cursor + common + "MESSAGE\n" + length + message + "\nMESSAGE=\n" +
                                                        "SYSLOG_FACILITY=2\n\n" + cursor + common +
                                                        "MESSAGE=4Q0012: removed\n\n";
    QByteArray indented = "    " + common.chopped(1) + "\n";
    indented.replace("\n", "\n    ").chop(4);
    const QByteArray head = "Mon 2026-11-30 22:50:00.000001 CET [s=8943;i=1;b=0123;m=3e8;t=66171465d9201;x=a8a19d]\n";
    const QByteArray verbose =
        head + indented + "    MESSAGE=" + message + "\n" + head + indented + "    MESSAGE=4Q0012: removed\n";
    QTest::newRow("verbose") << verbose;
    QTest::newRow("verbose, over a start of the machine") << QByteArray(verbose).replace(
        "queue active)\n", "queue active)\n-- Boot 0123456789abcdef0123456789abcdef --\n");
}

void LogsTest::theJournalIsReadInAllItsForms()
{
    QFETCH(QByteArray, text);
    Scratch scratch;
    const Read read = readFile(scratch.write(text));
    QVERIFY(read.summary.format == Format::Postfix);
    QCOMPARE(read.count(Kind::Queued), 1);
    QCOMPARE(read.count(Kind::Done), 1);
    QCOMPARE(read.summary.unparsed, std::uint64_t{0});
    QCOMPARE(read.events.front().time, std::optional<EpochSeconds>(1'795'989'000));
    QCOMPARE(read.events.front().host, std::string("mx"));
}

void LogsTest::monthsMayBeInTheLanguageOfTheUser_data()
{
    QTest::addColumn<QByteArray>("month");
    QTest::addColumn<QByteArray>("english");
    // As journalctl -o short wrote them.
    for (const auto &[month, english] :
         {std::pair("Okt", "Oct"), std::pair("Mär", "Mar"), std::pair("Dez", "Dec"), std::pair("févr.", "Feb"),
          std::pair("nov.", "Nov"), std::pair("août", "Aug"), std::pair("ene", "Jan"), std::pair("sep", "Sep"),
          std::pair("11月", "Nov"), std::pair(" 2月", "Feb"), std::pair("نوف", "Nov"), std::pair("Nov", "Nov")})
        QTest::newRow(month) << QByteArray(month) << QByteArray(english);
    QTest::newRow("none") << QByteArray("Abc") << QByteArray("Abc");
    QTest::newRow("no month") << QByteArray("13月") << QByteArray("13月");
}

void LogsTest::monthsMayBeInTheLanguageOfTheUser()
{
    QFETCH(QByteArray, month);
    QFETCH(QByteArray, english);
    const QByteArray rest = " 23 22:37:58 mx postfix/qmgr[98]: 7A3B21: removed";
    WrappedLine wrapped;
    QCOMPARE(QByteArray::fromStdString(std::string(wrapped.plain((month + rest).toStdString()))), english + rest);
}

void LogsTest::tablesThatExchangeExports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("format");
    // One message that came twice, to two recipients the first time.
    QTest::newRow("Get-MessageTraceV2, Windows PowerShell")
        << QByteArray(
               "#TYPE Deserialized.Microsoft.Exchange.Management.MessageTrace\r\n"
               "\"PSComputerName\",\"Organization\",\"MessageId\",\"Received\",\"SenderAddress\",\"RecipientAddress\","
               "\"Subject\",\"Status\",\"ToIP\",\"FromIP\",\"Size\",\"MessageTraceId\"\r\n"
               "\"outlook\",\"x\",\"<one@x>\",\"11/23/2026 10:31:50 PM\",\"a@x\",\"bob@home.example\",\"A, \"\"b\"\"\","
               "\"Delivered\",,\"192.0.2.7\",\"2500000\",\"n-1\"\r\n"
               "\"outlook\",\"x\",\"<one@x>\",\"11/23/2026 10:31:50 PM\",\"a@x\",\"eve@home.example\",\"A, b\","
               "\"Delivered\",,\"192.0.2.7\",\"2500000\",\"n-1\"\r\n"
               "\"outlook\",\"x\",\"<one@x>\",\"11/23/2026 10:51:50 PM\",\"a@x\",\"bob@home.example\",\"A, b\","
               "\"Delivered\",,\"192.0.2.7\",\"2500000\",\"n-2\"\r\n")
        << "message-trace";
    QTest::newRow("downloaded from the admin center")
        << QByteArray(
               "origin_timestamp_utc,sender_address,recipient_status,message_subject,total_bytes,message_id,"
               "network_message_id,original_client_ip,directionality,connector_id,delivery_priority\r\n"
               "2026-11-23T22:31:50.1234567Z,a@x,bob@home.example##Receive;eve@home.example##Receive,Subject,2500000,"
               "<one@x>,n-1,192.0.2.7,Incoming,,Normal\r\n"
               "2026-11-23T22:31:50.1234567Z,a@x,bob@home.example##Receive,Subject,2500000,<one@x>,n-1,192.0.2.7,"
               "Incoming,,Normal\r\n"
               "2026-11-23T22:51:50.1234567Z,a@x,bob@home.example##Receive,Subject,2500000,<one@x>,n-2,192.0.2.7,"
               "Incoming,,Normal\r\n")
        << "message-trace";
    QTest::newRow("Get-MessageTrackingLog, German")
        << QByteArray("\"RunspaceId\";\"Timestamp\";\"ClientIp\";\"Source\";\"EventId\";\"InternalMessageId\";"
                      "\"MessageId\";\"NetworkMessageId\";\"Recipients\";\"TotalBytes\"\r\n"
                      "\"r\";\"23.11.2026 22:31:50\";\"192.0.2.7\";\"SMTP\";\"RECEIVE\";\"1\";\"<one@x>\";\"n-1\";"
                      "\"bob@home.example\";\"2500000\"\r\n"
                      "\"r\";\"23.11.2026 22:31:51\";\"192.0.2.7\";\"SMTP\";\"RECEIVE\";\"1\";\"<one@x>\";\"n-1\";"
                      "\"bob@home.example\";\"2500000\"\r\n"
                      "\"r\";\"23.11.2026 22:51:50\";\"192.0.2.7\";\"SMTP\";\"RECEIVE\";\"2\";\"<one@x>\";\"n-2\";"
                      "\"bob@home.example\";\"2500000\"\r\n")
        << "exchange-tracking";
    QTest::newRow("historical search, each event")
        << QByteArray(
               "date_time_utc,client_ip,client_hostname,server_ip,server_hostname,source_context,connector_id,source,"
               "event_id,internal_message_id,message_id,network_message_id,recipient_address,total_bytes\n"
               "2026-11-23T22:31:50.123Z,192.0.2.7,mx,,SRV,,c,SMTP,RECEIVE,1,<one@x>,n-1,bob@home.example,2500000\n"
               "2026-11-23T22:31:50.124Z,192.0.2.7,mx,,SR2,,c,SMTP,RECEIVE,9,<one@x>,n-1,bob@home.example,2500000\n"
               "2026-11-23T22:51:50.123Z,192.0.2.7,mx,,SRV,,c,SMTP,RECEIVE,2,<one@x>,n-2,bob@home.example,2500000\n")
        << "exchange-tracking";
}

void LogsTest::tablesThatExchangeExports()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, format);
    Scratch scratch;
    const QString wide = QString::fromUtf8(text);
    const QByteArray utf16("\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2));
    for (const QByteArray &bytes : {text, QByteArray("\xEF\xBB\xBF" + text), utf16}) {
        const Read read = readFile(scratch.write(bytes));
        QCOMPARE(QString::fromUtf8(toString(read.summary.format).data()), format);
        QCOMPARE(read.summary.unparsed, std::uint64_t{0});
        QCOMPARE(read.count(Kind::Accepted), 3);
        QCOMPARE(read.events[0].messageId, "one@x");
        QCOMPARE(read.events[0].queueId, "n-1");
        QCOMPARE(read.events[0].client, "192.0.2.7");
        QCOMPARE(read.events[0].recipient, "bob@home.example");
        QCOMPARE(*read.events[0].size, std::uint64_t{2500000});
        QCOMPARE(read.events[0].time, isoTime("2026-11-23T22:31:50Z"));
        QCOMPARE(read.events[2].queueId, "n-2");
    }
}

void LogsTest::timesOfExportedTables_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("meant"); // empty: none
    QTest::newRow("American") << QByteArray("2/3/2026 12:05:06 AM") << QByteArray("2026-02-03T00:05:06Z");
    QTest::newRow("American, noon") << QByteArray("2/3/2026 12:05 PM") << QByteArray("2026-02-03T12:05:00Z");
    QTest::newRow("British") << QByteArray("02/03/2026 22:05:06") << QByteArray("2026-03-02T22:05:06Z");
    QTest::newRow("a month that can be none")
        << QByteArray("02/13/2026 22:05:06") << QByteArray("2026-02-13T22:05:06Z");
    QTest::newRow("German") << QByteArray("03.02.2026 22:05:06") << QByteArray("2026-02-03T22:05:06Z");
    QTest::newRow("ISO") << QByteArray("2026-02-03 22:05:06") << QByteArray("2026-02-03T22:05:06Z");
    QTest::newRow("no day") << QByteArray("45.13.2026 22:05:06") << QByteArray();
    QTest::newRow("no hour") << QByteArray("03.02.2026 32:05:06") << QByteArray();
    QTest::newRow("no time") << QByteArray("03.02.2026") << QByteArray();
    QTest::newRow("words") << QByteArray("yesterday") << QByteArray();
    QTest::newRow("large") << QByteArray("99999999999999999999/1/1 1:1:1") << QByteArray();
}

void LogsTest::timesOfExportedTables()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, meant);
    Scratch scratch;
    const Read read = readFile(
        scratch.write("\"MessageId\",\"Received\",\"MessageTraceId\"\n\"<one@x>\",\"" + written + "\",\"n-1\"\n"));
    QCOMPARE(read.summary.unparsed, std::uint64_t(meant.isEmpty() ? 1 : 0));
    QCOMPARE(read.events.size(), std::size_t(meant.isEmpty() ? 0 : 1));
    if (!meant.isEmpty())
        QCOMPARE(read.events[0].time, isoTime(meant.toStdString()));
}

void LogsTest::wideTextIsReadOnFromWhereItEnded_data()
{
    QTest::addColumn<bool>("bigEndian");
    QTest::newRow("little endian") << false;
    QTest::newRow("big endian") << true;
}

void LogsTest::wideTextIsReadOnFromWhereItEnded()
{
    QFETCH(bool, bigEndian);
    // Letters of two, three and four bytes in UTF-8, so that places in the file and in the text differ.
    QString text = QStringLiteral("\"MessageId\",\"Received\",\"Subject\",\"MessageTraceId\"\n");
    constexpr int lines = 20'000;
    for (int i = 0; i < lines; ++i)
        text +=
            QStringLiteral("\"<m%1@x>\",\"2026-11-23T22:31:50\",\"Gr\u00FC\u00DFe \u65E5\u672C \U0001F600\",\"n-%1\"\n")
                .arg(i);
    QByteArray bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        bytes += static_cast<char>(bigEndian ? unit >> 8 : unit & 0xFF);
        bytes += static_cast<char>(bigEndian ? unit & 0xFF : unit >> 8);
    }
    Scratch scratch;
    const QString path = scratch.write(bytes);
    int fresh = 0;
    std::string last;
    std::uint64_t from = 0;
    for (int rounds = 0; from < static_cast<std::uint64_t>(bytes.size()) && rounds < 100; ++rounds) {
        const auto sink = [&](const Event &event, bool recalled) {
            fresh += recalled ? 0 : 1;
            last = std::string(event.line);
        };
        const auto summary = readLogFrom(path.toStdString(), from, 300'001, reference, sink);
        QVERIFY(summary.has_value());
        QVERIFY(summary->end > from);
        from = summary->end;
    }
    QCOMPARE(fresh, lines);
    QVERIFY(QString::fromStdString(last).contains(QStringLiteral("Gr\u00FC\u00DFe \u65E5\u672C \U0001F600")));
}

void LogsTest::brokenWideTextIsNoFault()
{
    Scratch scratch;
    // Halves of pairs, an odd end, nothing at all.
    for (const QByteArray &bytes : {QByteArray("\xFF\xFE\x00\xD8\x00\xD8\x41\x00\x00\xDC\n\x00\x42", 13),
                                    QByteArray("\xFE\xFF", 2), QByteArray("\xFF\xFE\x41", 3)}) {
        const auto summary = readLog(scratch.write(bytes).toStdString(), reference, {});
        QVERIFY(summary.has_value());
        QVERIFY(summary->format == Format::Unknown);
    }
}

void LogsTest::gzipIsReadLikePlainText()
{
    QFile file(fixture("postfix-3.7.11-lab.log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Scratch scratch;
    const Read packed = readFile(scratch.write(file.readAll(), true));
    QVERIFY(packed.summary == readFile(fixture("postfix-3.7.11-lab.log")).summary);
}

void LogsTest::damagedGzipIsAFault()
{
    Scratch scratch;
    QFile log(fixture("postfix-3.7.11-lab.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QFile whole(scratch.write(log.readAll(), true));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray changed = whole.readAll();
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 0x55);
    const auto read = readLog(scratch.write(changed).toStdString(), reference, {});
    QVERIFY(!read);
    QVERIFY(read.error().kind == FaultKind::File);
}

void LogsTest::gzipThatWasCutOffIsReadAsFarAsItGoes()
{
    Scratch scratch;
    QFile log(fixture("postfix-3.7.11-lab.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QFile whole(scratch.write(log.readAll(), true));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray all = whole.readAll();
    const auto complete = readLog(whole.fileName().toStdString(), reference, {});
    QVERIFY(complete.has_value() && !complete->cut);
    for (const qsizetype size : {all.size() / 2, all.size() - 1}) {
        const auto read = readLog(scratch.write(all.first(size)).toStdString(), reference, {});
        QVERIFY(read.has_value());
        QVERIFY(read->cut);
        QVERIFY(read->events > 0 && read->events <= complete->events);
    }
}

void LogsTest::missingFileIsAFault()
{
    const auto read = readLog("/nonexistent/mail.log", reference, {});
    QVERIFY(!read);
    QVERIFY(read.error().kind == FaultKind::File);
}

void LogsTest::hostileLinesAreCounted()
{
    Scratch scratch;
    QByteArray text = "Nov 23 22:38:00 mx postfix/smtpd[97]: connect from localhost[127.0.0.1]\n";
    text += QByteArray(3'000'000, 'A') + '\n';                                         // far too long
    text += "Nov 99 22:38:00 mx postfix/smtpd[97]: 36F79ABCA02: client=x[1]\n";        // no such day
    text += "Nov 23 99:99:99 mx postfix/smtpd[97]: 36F79ABCA02: client=x[1]\n";        // no such time
    text += QByteArray("Nov 23 22:38:00 mx postfix/smtpd[97]: \0\xff\xfe", 41) + '\n'; // not text
    text += "Nov 23 22:38:00 mx postfix/smtp[1]: 36F79ABCA02: to=<\n";
    text += "Nov 23 22:38:00 mx postfix/smtp[1]: 36F79ABCA02: to=<a>, delays=////, status=sent (ok)\n";
    const Read read = readFile(scratch.write(text));
    QCOMPARE(read.summary.lines, std::uint64_t{7});
    QCOMPARE(read.summary.unparsed, std::uint64_t{3});
    QCOMPARE(read.summary.events, std::uint64_t{1});
    QVERIFY(!read.events[0].waited);
}

void LogsTest::lineOverTwoChunksIsOneLine()
{
    Scratch scratch;
    QByteArray text;
    while (text.size() < 2'500'000)
        text += "Nov 23 22:38:00 mx postfix/qmgr[92]: 36F79ABCA02: from=<a@client.example>, size=30268, nrcpt=1 (queue "
                "active)\n";
    const auto lines = static_cast<std::uint64_t>(text.count('\n'));
    text.chop(1); // the last line has no end
    const Read read = readFile(scratch.write(text));
    QCOMPARE(read.summary.lines, lines);
    QCOMPARE(read.summary.events, lines);
}

void LogsTest::stopEndsTheReading()
{
    std::stop_source source;
    source.request_stop();
    const auto read = readLog(fixture("postfix-3.7.11-lab.log").toStdString(), reference, {}, source.get_token());
    QVERIFY(!read);
    QVERIFY(read.error().kind == FaultKind::Cancelled);
}

void LogsTest::syslogYear_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("time");
    QTest::newRow("this year") << QByteArray("Nov 23 22:38:00 mx x") << QByteArray("2026-11-23T22:38:00Z");
    QTest::newRow("one digit") << QByteArray("Mar  4 08:40:02 mx x") << QByteArray("2026-03-04T08:40:02Z");
    QTest::newRow("fraction (journalctl -o short-precise)")
        << QByteArray("Mar  4 08:40:02.123456 mx x") << QByteArray("2026-03-04T08:40:02Z");
    QTest::newRow("last year: not in the future")
        << QByteArray("Dec 31 23:59:59 mx x") << QByteArray("2025-12-31T23:59:59Z");
    QTest::newRow("leap day") << QByteArray("Feb 29 00:00:00 mx x") << QByteArray("2024-02-29T00:00:00Z");
    QTest::newRow("RFC 3339") << QByteArray("2026-11-23T22:38:00.5+02:00 mx x") << QByteArray("2026-11-23T20:38:00Z");
}

void LogsTest::syslogYear()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, time);
    SyslogClock clock(reference);
    std::string_view rest(line.constData(), static_cast<std::size_t>(line.size()));
    QCOMPARE(clock.take(rest), isoTime(time.toStdString()));
    QCOMPARE(std::string(rest), "mx x");
}

void LogsTest::quotedCells()
{
    std::vector<std::string_view> cells;
    splitCells("a,\"b,c\",\"say \"\"x\"\"\",\"open", ',', cells);
    QCOMPARE(cells.size(), std::size_t{4});
    QCOMPARE(std::string(cells[1]), "b,c");
    QCOMPARE(std::string(cells[2]), "say \"\"x\"\"");
    QCOMPARE(std::string(cells[3]), "open");
}

namespace {

std::string received(int number)
{
    const std::string id = "AAAA" + std::to_string(1000 + number);
    return "May 12 08:00:00 out postfix/smtpd[1]: " + id + ": client=unknown[192.168.1.5]\n" +
           "May 12 08:00:00 out postfix/cleanup[2]: " + id + ": message-id=<m" + std::to_string(number) +
           "@x.example>\n";
}

void append(const QString &path, const std::string &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(text.data(), static_cast<qint64>(text.size()));
}

} // namespace

void LogsTest::aLogIsReadOnFromWhereItEnded()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mail.log"));
    std::string all;
    for (int i = 0; i < 30'000; ++i) // longer than what is looked at again
        all += received(i);
    append(path, all);
    std::vector<std::string> fresh;
    std::size_t recalled = 0;
    const auto sink = [&](const Event &event, bool again) {
        recalled += again ? 1 : 0;
        if (!again && event.kind == Kind::Identified)
            fresh.emplace_back(event.messageId);
    };
    auto first = readLogFrom(path.toStdString(), 0, 1'000'000'000, reference, sink);
    QVERIFY(first);
    QCOMPARE(first->end, static_cast<std::uint64_t>(all.size()));
    QCOMPARE(fresh.size(), std::size_t{30'000});
    QCOMPARE(recalled, std::size_t{0});
    fresh.clear();
    append(path, received(30'000) + "May 12 08:00:00 out postfix/cle");
    auto second = readLogFrom(path.toStdString(), first->end, 1'000'000'000, reference, sink);
    QVERIFY(second);
    QVERIFY(fresh == std::vector<std::string>{"m30000@x.example"});
    QVERIFY(recalled > 0 && recalled < 30'000);
    QCOMPARE(second->lines, std::uint64_t{2});
    QCOMPARE(second->end, static_cast<std::uint64_t>(all.size() + received(30'000).size())); // the half line waits
    // In pieces it is the same.
    fresh.clear();
    std::uint64_t at = 0;
    for (int i = 0; i < 1'000; ++i) {
        auto piece = readLogFrom(path.toStdString(), at, 300'000, reference, sink);
        QVERIFY(piece);
        if (piece->end == at)
            break;
        at = piece->end;
    }
    QCOMPARE(fresh.size(), std::size_t{30'001});
    QCOMPARE(std::set<std::string>(fresh.begin(), fresh.end()).size(), std::size_t{30'001});
}

/// Also in pieces that are shorter than the line, and in UTF-16.
void LogsTest::whatComesBehindAnEndlessLineIsRead()
{
    const QByteArray text = QByteArray::fromStdString(received(1) + std::string(3'000'000, 'x') + "\n" + received(2));
    QByteArray wide("\xFF\xFE");
    for (const char c : text) {
        wide += c;
        wide += '\0';
    }
    for (const QByteArray &bytes : {text, wide}) {
        Scratch scratch;
        const QString path = scratch.write(bytes);
        std::vector<std::string> fresh;
        std::uint64_t from = 0;
        for (int rounds = 0; from < static_cast<std::uint64_t>(bytes.size()) && rounds < 100; ++rounds) {
            const auto sink = [&](const Event &event, bool again) {
                if (!again && event.kind == Kind::Identified)
                    fresh.emplace_back(event.messageId);
            };
            const auto piece = readLogFrom(path.toStdString(), from, 300'001, reference, sink);
            QVERIFY(piece.has_value());
            QVERIFY(piece->end > from);
            from = piece->end;
        }
        QVERIFY((fresh == std::vector<std::string>{"m1@x.example", "m2@x.example"}));
    }
}

void LogsTest::aLogIsKnownByItsBeginning()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mail.log"));
    append(path, received(1));
    const auto small = headOf(path.toStdString());
    QVERIFY(small && small->bytes == received(1).size());
    for (int i = 2; i < 30; ++i)
        append(path, received(i));
    const auto grown = headOf(path.toStdString());
    QVERIFY(grown && grown->bytes == longestHead && grown->digest != small->digest);
    QCOMPARE(headOf(path.toStdString(), small->bytes)->digest, small->digest);
    QVERIFY(!headOf("/nonexistent/mail.log"));
}

void LogsTest::aFileIsFollowedThroughRotationAndTruncation()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mail.log"));
    std::vector<std::string> seen;
    LogFollower follower(path.toStdString(), 0, reference, [&](const Event &event, bool) {
        if (event.kind == Kind::Identified)
            seen.emplace_back(event.messageId);
    });
    using News = LogFollower::News;
    const auto poll = [&] {
        auto news = follower.poll();
        return news ? *news : News::None;
    };
    QVERIFY(poll() == News::None); // it is not there yet
    append(path, received(1));
    QVERIFY(poll() == News::Some);
    append(path, received(2).substr(0, 20)); // a line is written in two parts
    QVERIFY(poll() == News::Some);
    QCOMPARE(seen.size(), std::size_t{1});
    append(path, received(2).substr(20));
    QVERIFY(poll() == News::Some);
    QVERIFY(poll() == News::None);
    // Renamed; the old one still grows, then a new one takes its name.
    QVERIFY(QFile::rename(path, path + QStringLiteral(".1")));
    append(path + QStringLiteral(".1"), received(3));
    QVERIFY(poll() == News::Some);
    append(path, received(4));
    QVERIFY(poll() == News::NewFile);
    QVERIFY(poll() == News::Some);
    QCOMPARE(follower.summary().end, static_cast<std::uint64_t>(received(4).size()));
    // Cut short and written anew.
    QVERIFY(QFile::resize(path, 0));
    QVERIFY(poll() == News::NewFile);
    append(path, received(5));
    QVERIFY(poll() == News::Some);
    QVERIFY(seen ==
            (std::vector<std::string>{"m1@x.example", "m2@x.example", "m3@x.example", "m4@x.example", "m5@x.example"}));
}

QTEST_GUILESS_MAIN(LogsTest)
#include "logs_test.moc"
