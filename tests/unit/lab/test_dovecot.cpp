// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "processlist.h"
#include "tests/lab/dovecot.h"
#include "tests/lab/dovecotconfig.h"
#include "tests/lab/filler.h"
#include "tests/lab/loopback.h"
#include "tests/lab/mailtext.h"
#include "tests/lab/seeder.h"
#include "tests/lab/smtpsender.h"
#include "tests/lab/snapshot.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>
#include <algorithm>

using namespace onecopy;
using namespace onecopy::lab;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s;

std::unique_ptr<Dovecot> started(DovecotOptions options = {})
{
    auto lab = Dovecot::start(std::move(options));
    if (!lab)
        qWarning("%s", lab.error().describe().c_str());
    return lab ? std::move(*lab) : nullptr;
}

/// Sends one IMAP command in clear and returns the tagged answer.
std::string ask(LineSocket &socket, const std::string &command)
{
    if (!socket.write("a " + command + "\r\n", Deadline::in(patience)))
        return "lost";
    while (true) {
        const auto line = socket.readLine(Deadline::in(patience));
        if (!line)
            return "lost";
        if (line->starts_with("a "))
            return line->substr(2);
    }
}

std::string answerTo(std::uint16_t port, const std::string &command, const char *address = "127.0.0.1")
{
    auto socket = LineSocket::connect(port, Deadline::in(patience), address);
    if (!socket || !socket->readLine(Deadline::in(patience)))
        return "no greeting";
    return ask(*socket, command);
}

std::string plainResponse(const std::string &authorize, const std::string &user, const std::string &password)
{
    const std::string raw = authorize + '\0' + user + '\0' + password;
    return QByteArray(raw.data(), static_cast<qsizetype>(raw.size())).toBase64().toStdString();
}

/// Whether a client that trusts the lab's CA alone accepts the server under this name; else why not.
QString tlsTo(const Dovecot &lab, const QString &name)
{
    QSslSocket socket;
    QSslConfiguration configuration;
    configuration.setCaCertificates(QSslCertificate::fromPath(QString::fromStdString(lab.caFile())));
    socket.setSslConfiguration(configuration);
    socket.setPeerVerifyName(name);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), lab.ports().imaps);
    if (!socket.waitForEncrypted(60'000))
        return socket.errorString();
    return socket.waitForReadyRead(60'000) && socket.readLine().startsWith("* OK") ? QStringLiteral("accepted")
                                                                                   : QStringLiteral("no greeting");
}

SeedPlan smallPlan()
{
    SeedPlan plan;
    plan.messages = 1500;
    plan.mailboxes = 6;
    plan.duplicateShare = 0.25;
    plan.hostileShare = 0.05;
    return plan;
}

} // namespace

class TestDovecot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void greetsOnEveryPort();
    void usersLogInWithTheirPasswords_data();
    void usersLogInWithTheirPasswords();
    void strangersMustUseTls();
    void certificatesAreWhatTheirKindSays_data();
    void certificatesAreWhatTheirKindSays();
    void nothingIsLeftAfterTheEnd();
    void runsAsAnOrdinaryUser();
    void twoLabsDoNotMeet();
    void restartKeepsPortsAndMail();
    void mailSurvivesAKill();
    void truthIsWhatTheServerHas_data();
    void truthIsWhatTheServerHas();
    void truthFileReadsBack();
    void storedBytesAreTheSeedersBytes();
    void fillingWhileTheServerRunsIsSeenByIt();
    void quotaIsEnforced();
    void sieveScriptsRunAtDelivery();
    void capabilityCanBeReplaced();
    void aLongPathWorks();
};

void TestDovecot::initTestCase()
{
    if (dovecotLibexec().empty())
        QSKIP("Dovecot is not installed");
}

void TestDovecot::greetsOnEveryPort()
{
    const auto lab = started();
    QVERIFY(lab);
    QVERIFY(greetingOf(lab->ports().imap, Deadline::in(patience))->starts_with("* OK"));
    QVERIFY(greetingOf(lab->ports().pop3, Deadline::in(patience))->starts_with("+OK"));
    QVERIFY(greetingOf(lab->ports().lmtp, Deadline::in(patience))->starts_with("220"));
    QCOMPARE(tlsTo(*lab, QStringLiteral("localhost")), QStringLiteral("accepted"));
    QVERIFY(LineSocket::connect(lab->ports().pop3s, Deadline::in(patience)).has_value());
    QVERIFY(lab->logText().find("starting up") != std::string::npos);
}

void TestDovecot::usersLogInWithTheirPasswords_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("name") << QStringLiteral("name") << true;
    QTest::newRow("address") << QStringLiteral("address") << true;
    QTest::newRow("master by separator") << QStringLiteral("master") << true;
    QTest::newRow("master by authorization identity") << QStringLiteral("authzid") << true;
    QTest::newRow("wrong password") << QStringLiteral("wrong") << false;
    QTest::newRow("another user's password") << QStringLiteral("other") << false;
    QTest::newRow("master by a user's password") << QStringLiteral("falsemaster") << false;
}

void TestDovecot::usersLogInWithTheirPasswords()
{
    QFETCH(QString, how);
    QFETCH(bool, accepted);
    const auto lab = started();
    QVERIFY(lab);
    const std::string anna = lab->password("anna");
    const std::string master = lab->password(Dovecot::masterUser);
    QVERIFY(anna.size() >= 16 && anna != lab->password("bernd") && master.size() >= 16);
    std::string command = "LOGIN anna " + anna;
    if (how == QStringLiteral("address"))
        command = "LOGIN anna@lab.example " + anna;
    else if (how == QStringLiteral("master"))
        command = "LOGIN anna*master " + master;
    else if (how == QStringLiteral("authzid"))
        command = "AUTHENTICATE PLAIN " + plainResponse("anna", "master", master);
    else if (how == QStringLiteral("wrong"))
        command = "LOGIN anna nonsense";
    else if (how == QStringLiteral("other"))
        command = "LOGIN anna " + lab->password("bernd");
    else if (how == QStringLiteral("falsemaster"))
        command = "LOGIN bernd*anna " + anna;
    const std::string answer = answerTo(lab->ports().imap, command);
    QVERIFY2(answer.starts_with(accepted ? "OK" : "NO"), answer.c_str());
}

void TestDovecot::strangersMustUseTls()
{
    const auto lab = started();
    QVERIFY(lab);
    const std::string login = "LOGIN anna " + lab->password("anna");
    const std::string answer = answerTo(lab->ports().imap, login, Dovecot::strictAddress);
    QVERIFY2(answer.starts_with("NO [PRIVACYREQUIRED]"), answer.c_str());
}

void TestDovecot::certificatesAreWhatTheirKindSays_data()
{
    QTest::addColumn<CertificateKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("good by name") << CertificateKind::Good << QStringLiteral("localhost") << true;
    QTest::newRow("good by address") << CertificateKind::Good << QStringLiteral("127.0.0.1") << true;
    QTest::newRow("good by host name") << CertificateKind::Good << QStringLiteral("mail.lab.example") << true;
    QTest::newRow("good, but for others") << CertificateKind::Good << QStringLiteral("evil.example") << false;
    QTest::newRow("expired") << CertificateKind::Expired << QStringLiteral("localhost") << false;
    QTest::newRow("other name") << CertificateKind::OtherName << QStringLiteral("localhost") << false;
    QTest::newRow("other name under its name") << CertificateKind::OtherName << QStringLiteral("other.example") << true;
    QTest::newRow("self-signed") << CertificateKind::SelfSigned << QStringLiteral("localhost") << false;
}

void TestDovecot::certificatesAreWhatTheirKindSays()
{
    QFETCH(CertificateKind, kind);
    QFETCH(QString, name);
    QFETCH(bool, accepted);
    DovecotOptions options;
    options.certificate = kind;
    const auto lab = started(options);
    QVERIFY(lab);
    const QString result = tlsTo(*lab, name);
    QVERIFY2((result == QStringLiteral("accepted")) == accepted, qPrintable(result));
}

void TestDovecot::nothingIsLeftAfterTheEnd()
{
    auto lab = started();
    QVERIFY(lab);
    const pid_t group = lab->pid();
    const std::string folder = lab->folder();
    QVERIFY(processesInGroup(group).size() > 3);
    QVERIFY(!processesWith(folder).empty());
    // A session that is open must not hold the server back.
    auto socket = LineSocket::connect(lab->ports().imap, Deadline::in(patience));
    QVERIFY(socket->readLine(Deadline::in(patience)).has_value());
    QVERIFY(ask(*socket, "LOGIN anna " + lab->password("anna")).starts_with("OK"));
    lab.reset();
    QTRY_VERIFY_WITH_TIMEOUT(processesInGroup(group).empty(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(processesWith(folder).empty(), 30'000);
    QVERIFY(!QFileInfo::exists(QString::fromStdString(folder)));
}

void TestDovecot::runsAsAnOrdinaryUser()
{
    const auto lab = started();
    QVERIFY(lab);
    for (const pid_t pid : processesInGroup(lab->pid()))
        QVERIFY2(ownerOf(pid) > 0, std::to_string(pid).c_str());
}

void TestDovecot::twoLabsDoNotMeet()
{
    const auto first = started();
    const auto second = started();
    QVERIFY(first && second);
    QVERIFY(first->folder() != second->folder());
    QVERIFY(appendMessage(*first, "anna", "INBOX", "Subject: one\r\n\r\nbody\r\n", 1'795'000'000).has_value());
    QCOMPARE(first->messageCount("anna", "INBOX").value(), std::uint64_t{1});
    QCOMPARE(second->messageCount("anna", "INBOX").value(), std::uint64_t{0});
    QVERIFY(answerTo(second->ports().imap, "LOGIN anna " + first->password("anna")).starts_with("NO"));
}

void TestDovecot::restartKeepsPortsAndMail()
{
    const auto lab = started();
    QVERIFY(lab);
    QVERIFY(
        appendMessage(*lab, "anna", "INBOX", "Subject: one\r\n\r\nbody\r\n", 1'795'000'000, "\\Flagged").has_value());
    const auto before = allMessages(*lab, "anna");
    const std::uint16_t port = lab->ports().imaps;
    lab->stop();
    QVERIFY(!lab->running());
    QVERIFY(!LineSocket::connect(port, Deadline::in(patience)).has_value());
    const auto again = lab->restart();
    QVERIFY2(again.has_value(), again ? "" : again.error().describe().c_str());
    QCOMPARE(lab->ports().imaps, port);
    QVERIFY(before.has_value() && *before == allMessages(*lab, "anna").value());
}

void TestDovecot::mailSurvivesAKill()
{
    const auto lab = started();
    QVERIFY(lab);
    const pid_t group = lab->pid();
    auto socket = LineSocket::connect(lab->ports().imap, Deadline::in(patience));
    QVERIFY(socket->readLine(Deadline::in(patience)).has_value());
    QVERIFY(ask(*socket, "LOGIN anna " + lab->password("anna")).starts_with("OK"));
    QVERIFY(appendMessage(*lab, "anna", "INBOX", "Subject: one\r\n\r\nbody\r\n", 1'795'000'000).has_value());
    lab->kill9();
    QCOMPARE(ask(*socket, "NOOP"), std::string("lost"));
    QTRY_VERIFY_WITH_TIMEOUT(processesInGroup(group).empty(), 30'000);
    QVERIFY(lab->restart().has_value());
    QCOMPARE(lab->messageCount("anna", "INBOX").value(), std::uint64_t{1});
}

void TestDovecot::truthIsWhatTheServerHas_data()
{
    QTest::addColumn<MailStorage>("storage");
    QTest::addColumn<char>("separator");
    QTest::newRow("mdbox") << MailStorage::Mdbox << '/';
    QTest::newRow("sdbox") << MailStorage::Sdbox << '/';
    QTest::newRow("maildir") << MailStorage::Maildir << '.';
}

void TestDovecot::truthIsWhatTheServerHas()
{
    QFETCH(MailStorage, storage);
    QFETCH(char, separator);
    DovecotOptions options;
    options.storage = storage;
    options.separator = separator;
    const auto lab = started(options);
    QVERIFY(lab);
    const auto truth = fill(*lab, "anna", smallPlan());
    QVERIFY2(truth.has_value(), truth ? "" : truth.error().describe().c_str());
    const auto snapshot = allMessages(*lab, "anna");
    QVERIFY(snapshot.has_value());
    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;
    for (const TruthMailbox &mailbox : truth->mailboxes) {
        QVERIFY2(snapshot->contains(mailbox.wire), mailbox.name.c_str());
        QCOMPARE(snapshot->at(mailbox.wire).size(), mailbox.messages);
        QVERIFY(mailbox.uidValidity != 0);
        messages += mailbox.messages;
        for (const StoredMessage &message : snapshot->at(mailbox.wire))
            bytes += message.size;
    }
    QCOMPARE(messages, smallPlan().messages);
    QCOMPARE(messages, truth->messages);
    QCOMPARE(bytes, truth->bytes);
    // doveadm, a program that has nothing to do with the pipe, counts the same.
    const auto counted = lab->doveadm({"search", "-u", "anna", "all"});
    QVERIFY(counted.has_value());
    QCOMPARE(static_cast<std::uint64_t>(std::count(counted->begin(), counted->end(), '\n')), messages);
    std::uint64_t extra = 0;
    for (const TruthGroup &group : truth->groups) {
        extra += group.copies.size() - 1;
        for (const Place &place : group.copies) {
            const auto &stored = snapshot->at(truth->mailboxes[place.mailbox].wire);
            QVERIFY(
                std::any_of(stored.begin(), stored.end(), [&](const StoredMessage &m) { return m.uid == place.uid; }));
        }
    }
    QCOMPARE(extra, truth->extraCopies);
    QVERIFY(!truth->related.empty());
}

void TestDovecot::truthFileReadsBack()
{
    const auto lab = started();
    QVERIFY(lab);
    const std::string file = lab->folder() + "/truth.jsonl";
    const auto truth = fill(*lab, "bernd", smallPlan(), file);
    QVERIFY(truth.has_value());
    const auto again = readTruth(file);
    QVERIFY2(again.has_value(), again ? "" : again.error().describe().c_str());
    QVERIFY(*again == *truth);
}

void TestDovecot::storedBytesAreTheSeedersBytes()
{
    const auto lab = started();
    QVERIFY(lab);
    QVERIFY(fill(*lab, "anna", smallPlan()).has_value());
    const auto snapshot = allMessages(*lab, "anna");
    QVERIFY(snapshot.has_value());
    Seeder seeder(smallPlan());
    std::map<std::size_t, std::size_t> position;
    SeedMessage message;
    while (seeder.next(message)) {
        std::string name = seeder.mailboxes()[message.mailbox];
        const auto &stored = snapshot->at(name == "INBOX" ? name : toModifiedUtf7(name));
        const StoredMessage &found = stored.at(position[message.mailbox]++);
        const QByteArray bytes(message.bytes.data(), static_cast<qsizetype>(message.bytes.size()));
        QCOMPARE(found.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString());
        std::string date;
        appendInternalDate(date, message.internalDate);
        QCOMPARE(found.internalDate, date);
        std::string flags;
        for (const std::string &flag : found.flags)
            flags += (flags.empty() ? "" : " ") + flag;
        QCOMPARE(flags, std::string(message.flags));
    }
}

void TestDovecot::fillingWhileTheServerRunsIsSeenByIt()
{
    const auto lab = started();
    QVERIFY(lab);
    auto socket = LineSocket::connect(lab->ports().imap, Deadline::in(patience));
    QVERIFY(socket->readLine(Deadline::in(patience)).has_value());
    QVERIFY(ask(*socket, "LOGIN anna " + lab->password("anna")).starts_with("OK"));
    QVERIFY(ask(*socket, "SELECT INBOX").starts_with("OK"));
    QVERIFY(appendMessage(*lab, "anna", "INBOX", "Subject: one\r\n\r\nbody\r\n", 1'795'000'000).has_value());
    QVERIFY(socket->write("b NOOP\r\n", Deadline::in(patience)).has_value());
    QCOMPARE(socket->readLine(Deadline::in(patience)).value(), std::string("* 1 EXISTS"));
    QVERIFY(lab->waitForMessages("anna", "INBOX", 1, patience).has_value());
    QVERIFY(!lab->waitForMessages("anna", "INBOX", 2, 100ms).has_value());
}

void TestDovecot::quotaIsEnforced()
{
    DovecotOptions options;
    options.quotaBytes = 20'000;
    const auto lab = started(options);
    QVERIFY(lab);
    auto socket = LineSocket::connect(lab->ports().imap, Deadline::in(patience));
    QVERIFY(socket->readLine(Deadline::in(patience)).has_value());
    QVERIFY(ask(*socket, "LOGIN anna " + lab->password("anna")).starts_with("OK"));
    const std::string message = "Subject: big\r\n\r\n" + std::string(30'000, 'x');
    const std::string answer = ask(*socket, "APPEND INBOX {" + std::to_string(message.size()) + "+}\r\n" + message);
    QVERIFY2(answer.starts_with("NO [OVERQUOTA]"), answer.c_str());
}

void TestDovecot::sieveScriptsRunAtDelivery()
{
    if (!QFileInfo::exists(QStringLiteral("/usr/lib/dovecot/modules/lib90_sieve_plugin.so")))
        QSKIP("Sieve is not installed");
    DovecotOptions options;
    options.sieve = true;
    const auto lab = started(options);
    QVERIFY(lab);
    const auto identity = serverIdentity();
    QVERIFY(writeFile(lab->homeOf("anna") + "/.dovecot.sieve",
                      "require [\"fileinto\", \"mailbox\"];\nfileinto :create \"Filed\";\n", &*identity)
                .has_value());
    QVERIFY(sendMail(lab->ports().lmtp, "", "anna@lab.example", "Subject: one\r\n\r\nbody\r\n", true).has_value());
    QCOMPARE(lab->messageCount("anna", "Filed").value(), std::uint64_t{1});
    QCOMPARE(lab->messageCount("anna", "INBOX").value(), std::uint64_t{0});
}

void TestDovecot::capabilityCanBeReplaced()
{
    DovecotOptions options;
    options.imapCapability = "IMAP4rev1 UIDPLUS";
    const auto lab = started(options);
    QVERIFY(lab);
    const std::string answer = answerTo(lab->ports().imap, "LOGIN anna " + lab->password("anna"));
    QVERIFY2(answer.find("[CAPABILITY IMAP4rev1 UIDPLUS]") != std::string::npos, answer.c_str());
}

void TestDovecot::aLongPathWorks()
{
    auto parent = Folder::temporary();
    QVERIFY(parent.has_value());
    DovecotOptions options;
    options.folder = parent->path() + "/" + std::string(120, 'p');
    std::string password;
    for (int round = 0; round < 2; ++round) {
        const auto lab = started(options);
        QVERIFY(lab);
        QVERIFY(password.empty() || password == lab->password("anna"));
        password = lab->password("anna");
        QVERIFY(answerTo(lab->ports().imap, "LOGIN anna " + password).starts_with("OK"));
        QCOMPARE(lab->messageCount("anna", "INBOX").value(), static_cast<std::uint64_t>(round));
        QVERIFY(appendMessage(*lab, "anna", "INBOX", "Subject: one\r\n\r\nbody\r\n", 1'795'000'000).has_value());
    }
}

QTEST_GUILESS_MAIN(TestDovecot)
#include "test_dovecot.moc"
