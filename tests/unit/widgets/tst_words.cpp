// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/faultdetail.h"
#include "core/jobs/prove/checklistmail.h"
#include "tests/unit/widgets/fixture.h"
#include "tests/unit/widgets/samples.h"
#include "widgets/words/removalwords.h"
#include "widgets/words/words.h"

#include <QSet>
#include <QTest>

#include "core/imap/mailboxname.h"

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

/// Every value of an enum whose last value is known.
template <class Enum> std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.push_back(static_cast<Enum>(i));
    return all;
}

template <class Enum, class Say> void everyValueHasItsOwnWords(Enum last, Say say)
{
    QSet<QString> seen;
    for (const Enum value : upTo(last)) {
        const QString text = say(value);
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(static_cast<int>(value))));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfFaultHasASentenceAndAdvice();
    void adviceFitsTheCase_data();
    void adviceFitsTheCase();
    void aRefusedChallengeIsNamed_data();
    void aRefusedChallengeIsNamed();
    void everyValueHasWords();
    void whatARemovalSays();
    void noForbiddenWords();
    void serverTextIsFramedAndHarmless();
    void faultsOfFilesNameTheFile();
    void sizes_data();
    void sizes();
    void gaps_data();
    void gaps();
    void hostileTextIsVisible();
    void joinersStayWhereAScriptNeedsThem_data();
    void joinersStayWhereAScriptNeedsThem();
    void percentSignsInForeignTextStay();
    void lookAlikeNamesHaveTheirSpelling_data();
    void lookAlikeNamesHaveTheirSpelling();
    void rightToLeftTextIsIsolated();
    void dates();
};

void TestWords::everyKindOfFaultHasASentenceAndAdvice()
{
    QSet<QString> headlines;
    for (const FaultKind kind : upTo(FaultKind::Internal)) {
        const words::FaultText text = words::fault(Fault{kind, {}, {}, {}});
        QVERIFY2(text.headline.endsWith(QLatin1Char('.')), qPrintable(text.code));
        QVERIFY2(text.advice.endsWith(QLatin1Char('.')), qPrintable(text.code));
        QVERIFY2(!text.code.isEmpty(), qPrintable(text.headline));
        QVERIFY2(!headlines.contains(text.headline), qPrintable(text.headline));
        headlines.insert(text.headline);
        QVERIFY(text.said.isEmpty());
    }
}

void TestWords::adviceFitsTheCase_data()
{
    const auto row = [](const char *name, const Fault &fault, const char *says, const char *saysNot) {
        QTest::newRow(name) << fault << QString::fromUtf8(says) << QString::fromUtf8(saysNot);
    };
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysNot");
    row("a client certificate is no matter of old TLS",
        {FaultKind::TlsFailed, "imap greeting a.example:993", std::string(faultdetail::clientCertificateWanted), {}},
        "certificate of their own", "old versions");
    row("who hangs up in the handshake may have other reasons than old TLS",
        {FaultKind::TlsFailed, "imap greeting a.example:993", std::string(faultdetail::closedInHandshake), {}},
        "no more connections", "The server may know only old");
    row("too many connections do not pass by themselves",
        {FaultKind::ServerUnavailable, "imap login a.example:993", std::string(faultdetail::tooManyConnections), {}},
        "other mail programs", "few minutes");
    row("a full disk of the server does not pass by itself",
        {FaultKind::ServerUnavailable, "imap APPEND a.example:993", "[SERVERBUG]", "Internal error occurred."}, "disk",
        "few minutes");
    row("a provider that gives no more today",
        {FaultKind::ServerUnavailable, "imap UID FETCH a.example:993", std::string(faultdetail::readEnough), {}},
        "tomorrow", "few minutes");
    row("a mailbox that another session holds",
        {FaultKind::ServerUnavailable, "pop3 PASS a.example:995", std::string(faultdetail::mailboxInUse), {}},
        "collector", "few minutes");
    row("a silent name server says nothing about the name",
        {FaultKind::NameNotFound, "name lookup a.example", std::string(faultdetail::nameServerSilent), {}}, "network",
        "spelling");
    row("nor does it say anything about the mail server",
        {FaultKind::Timeout, "name lookup a.example", std::string(faultdetail::nameServerSilent), {}},
        "No name server answers", "silent for too long");
    row("who slept was cut by nobody", {FaultKind::ConnectionLost, "watch", std::string(faultdetail::slept), {}},
        "by itself", "firewall");
    row("test mail that went elsewhere", {FaultKind::Timeout, "checklist run", std::string(jobs::noTestMail), {}},
        "log of the mail server", "less busy");
    row("a token is no password", {FaultKind::LoginRefused, "imap AUTHENTICATE XOAUTH2 a.example:993", {}, {}}, "token",
        "Check both");
    row("a server that talks and does not answer",
        {FaultKind::Timeout, "imap EXAMINE a.example:993", std::string(faultdetail::talksOn), {}}, "sends", "silent");
    row("a keyring that is not there", {FaultKind::SecretMissing, "keychain unusable", {}, {}}, "keyring",
        "There is no password");
    row("ManageSieve has no other port", {FaultKind::TlsNotOffered, "managesieve STARTTLS a.example:4190", {}, {}},
        "4190", "993");
    row("a keyring that is locked", {FaultKind::SecretMissing, "keychain locked", {}, {}}, "Unlock it",
        "There is no password");
    row("a clock that is behind",
        {FaultKind::CertificateRejected,
         "imap TLS a.example:993",
         "the certificate is not valid yet. It is not valid before 28 November 2026.",
         {}},
        "date and time of this computer", "fingerprint");
    row("a certificate that is over",
        {FaultKind::CertificateRejected,
         "imap TLS a.example:993",
         "the certificate has expired. It expired on 1 November 2026.",
         {}},
        "renew", "fingerprint");
    row("a certificate that is over, and of nobody",
        {FaultKind::CertificateRejected,
         "imap TLS a.example:993",
         "the certificate is not acceptable. It is signed by itself. It expired on 1 November 2026.",
         {}},
        "cannot be trusted", "renew");
    row("a certificate of another name",
        {FaultKind::CertificateRejected,
         "imap TLS a.example:993",
         "the certificate is for another name. It is for mail.a.example, not for a.example.",
         {}},
        "another name", "fingerprint");
    row("a certificate of nobody that says it is only old",
        {FaultKind::CertificateRejected,
         "imap TLS a.example:993",
         "the certificate is not acceptable. It was issued by someone unknown to this computer: CN=It expired on "
         "Monday",
         {}},
        "cannot be trusted", "renew");
    row("a mailbox on another server",
        {FaultKind::LoginRefused, "imap LOGIN a.example:993",
         std::string(faultdetail::namesAnother) + "imap://anna@b.example/", "go there"},
        "b.example", "Check both");
    row("a server that takes no passwords",
        {FaultKind::ServerRefused,
         "smtp AUTH PLAIN a.example:587",
         {},
         "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."},
        "browser", "words below");
    row("a password that is over", {FaultKind::LoginRefused, "imap LOGIN a.example:993", "[EXPIRED]", "x"}, "expired",
        "Check both");
    row("a provider that wants another password",
        {FaultKind::LoginRefused, "imap LOGIN a.example:993", "[ALERT]",
         "Application-specific password required: https://support.example/185833 (Failure)"},
        "app password", "Check both");
    row("a provider that wants to see the person",
        {FaultKind::LoginRefused, "imap LOGIN a.example:993", "[WEBALERT]", "Web login required."}, "browser",
        "Check both");
    row("a quarantine that another client has renamed",
        {FaultKind::NotFound, "imap EXAMINE a.example:993", std::string(faultdetail::quarantineGone),
         "no such mailbox"},
        "removal folder", "It is not there");
    row("a server that changes what it moves",
        {FaultKind::ServerRefused, "removal", std::string(faultdetail::arrivedChanged), {}}, "byte by byte",
        "The details say why");
    row("a provider out of reach",
        {FaultKind::ConnectionRefused, "oauth token: connection to login.example:443", {}, {}}, "sign-in server",
        "mail service");
    row("a provider in trouble", {FaultKind::ServerUnavailable, "oauth token login.example", {}, {}}, "sign-in server",
        "not available");
    row("a message whose fate is unknown", {FaultKind::ConnectionLost, "smtp final dot a.example:25", {}, {}},
        "before you send", "Try again");
    row("a server that breaks off at a challenge",
        {FaultKind::ConnectionLost, "imap AUTHENTICATE CRAM-MD5 a.example:993", {}, {}}, "choose PLAIN", "firewall");
    row("a server that takes no more connections", {FaultKind::ConnectionLost, "imap greeting a.example:993", {}, {}},
        "no more connections", "firewall");
    row("the port of SMTP", {FaultKind::TlsNotOffered, "smtp EHLO a.example:587", {}, {}}, "usually 465", "993");
    row("the port of POP3", {FaultKind::TlsNotOffered, "pop3 CAPA a.example:110", {}, {}}, "usually 995", "993");
    row("the port of IMAP", {FaultKind::TlsNotOffered, "imap STARTTLS a.example:143", {}, {}}, "usually 993", "%1");
    row("a relay without a login",
        {FaultKind::MechanismMissing,
         "smtp AUTH a.example:25",
         "the server offers no login that fits; it offers none",
         {}},
        "leave the user name out", "SCRAM");
    row("a refusal of ours", {FaultKind::ServerRefused, "smtp MAIL a.example:25", "the message is too large", {}},
        "details", "words below");
}

void TestWords::adviceFitsTheCase()
{
    QFETCH(Fault, fault);
    QFETCH(QString, says);
    QFETCH(QString, saysNot);
    const words::FaultText text = words::fault(fault);
    const QString all = text.headline + QLatin1Char(' ') + text.advice;
    QVERIFY2(all.contains(says), qPrintable(all));
    QVERIFY2(!all.contains(saysNot), qPrintable(all));
}

void TestWords::aRefusedChallengeIsNamed_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("named");
    QTest::newRow("IMAP") << QStringLiteral("imap AUTHENTICATE SCRAM-SHA-256 a.example:993")
                          << QStringLiteral("SCRAM-SHA-256");
    QTest::newRow("SMTP") << QStringLiteral("smtp AUTH CRAM-MD5 a.example:465") << QStringLiteral("CRAM-MD5");
    QTest::newRow("POP3") << QStringLiteral("pop3 APOP a.example:995") << QStringLiteral("APOP");
    QTest::newRow("a password that was sent") << QStringLiteral("imap AUTHENTICATE PLAIN a.example:993") << QString();
    QTest::newRow("a host of that name") << QStringLiteral("imap LOGIN APOP:993") << QString();
}

void TestWords::aRefusedChallengeIsNamed()
{
    QFETCH(QString, where);
    QFETCH(QString, named);
    const QString advice = words::fault(Fault{FaultKind::LoginRefused, where.toStdString(), {}, {}}).advice;
    if (named.isEmpty())
        QCOMPARE(advice, words::fault(Fault{FaultKind::LoginRefused, {}, {}, {}}).advice);
    else
        QVERIFY2(advice.contains(QLatin1String(" offer ") + named + QLatin1Char(' ')), qPrintable(advice));
}

void TestWords::everyValueHasWords()
{
    everyValueHasItsOwnWords(duplicates::Class::X, words::className);
    everyValueHasItsOwnWords(duplicates::Class::X, words::classExplained);
    everyValueHasItsOwnWords(removal::LeftReason::InQuarantine, words::leftReason);
    everyValueHasItsOwnWords(removal::KeepRule::Mailbox, words::keepRule);
    everyValueHasItsOwnWords(Phase::Writing, words::phase);
    everyValueHasItsOwnWords(store::RunState::PartlyUndone, words::runState);
    everyValueHasItsOwnWords(store::Step::Failed, words::step);
}

/// Kinds and values of the core become sentences here; what others wrote is shown, and cannot pretend.
void TestWords::whatARemovalSays()
{
    using removal::Fate;
    using removal::LeftReason;
    std::vector<removal::CopyOutcome> copies(5);
    copies[0].fate = Fate::Moved;
    for (std::size_t i = 1; i < copies.size(); ++i) {
        copies[i].fate = Fate::LeftAlone;
        copies[i].reason = i == 1 ? LeftReason::Gone : LeftReason::Refused;
    }
    const Fault refusal{FaultKind::ServerRefused, {}, {}, "not\x1B[31m today"};
    const QString why = words::whyCopiesStayed(copies, refusal);
    QVERIFY2(why.startsWith(words::leftReason(LeftReason::Refused)), qPrintable(why));
    QVERIFY(why.contains(QLatin1String("3")));
    QVERIFY(why.contains(words::leftReason(LeftReason::Gone)));
    QVERIFY(why.contains(words::fault(refusal).said));
    QVERIFY(!why.contains(QChar(0x1B)));
    QVERIFY(words::whyCopiesStayed({copies[0]}, std::nullopt).isEmpty());

    // Where a server removes no single messages, nothing was removed, but the copies did not just stay.
    jobs::RemovalOutcome outcome;
    outcome.planned = copies.size();
    outcome.removed = 1;
    outcome.copies = copies;
    outcome.copies[3].fate = outcome.copies[4].fate = Fate::Marked;
    outcome.copies[3].reason = outcome.copies[4].reason = LeftReason::NoSafeWay;
    QCOMPARE(words::markedCopies(outcome.copies), std::uint64_t{2});
    const words::RemovalText text = words::removalEnded(outcome);
    QVERIFY2(text.sentence.contains(QLatin1String("2 copies lie")), qPrintable(text.sentence));
    QVERIFY2(text.sentence.contains(QLatin1String("2 copies stayed")), qPrintable(text.sentence));
    QVERIFY2(!text.note.contains(words::leftReason(LeftReason::NoSafeWay)), qPrintable(text.note));
    QVERIFY(text.note.contains(words::leftReason(LeftReason::Gone)));
    outcome.copies.assign(1, copies[0]);
    outcome.planned = 1;
    QVERIFY(words::removalEnded(outcome).sentence.isEmpty());
    outcome.withoutFlags = 3;
    QVERIFY(words::removalEnded(outcome).note.startsWith(QLatin1String("3 copies that stay have not all the marks")));
    outcome.withoutFlags = 0;
    outcome.planned = 5'002;
    outcome.copies.assign(5'001, copies[1]);
    QVERIFY(words::removalEnded(outcome).sentence.contains(words::number(5'001)));

    using Kind = jobs::LeaseRemark::Kind;
    QVERIFY(words::leaseRemark({}).isEmpty());
    QVERIFY(words::undoRemark({}).isEmpty());
    jobs::UndoOutcome undone;
    undone.otherFlags = 2;
    QVERIFY2(words::undoRemark(undone).startsWith(QLatin1String("2 of them")), qPrintable(words::undoRemark(undone)));
    // Whatever is not back is told.
    undone.missing = 3;
    undone.left = 4;
    undone.expunged = 5;
    for (const char *part : {"3 copies are not in", "4 copies are still in", "5 copies had been removed for good"})
        QVERIFY2(words::undoRemark(undone).contains(QLatin1String(part)), qPrintable(words::undoRemark(undone)));
    undone = {};
    undone.renamed = {{MailboxName{"Offers"}, MailboxName{"Old offers"}}};
    undone.madeAnew = {MailboxName{"A"}, MailboxName{"B"}, MailboxName{"C"}, MailboxName{"D"}, MailboxName{"E"}};
    const QString where = words::undoRemark(undone);
    for (const char *part : {"The mailbox Offers is called Old offers now", "The mailbox C was not there", "2 more"})
        QVERIFY2(where.contains(QLatin1String(part)), qPrintable(where));
    const QString without = words::leaseRemark({Kind::NoLease, refusal});
    QVERIFY2(without.contains(words::fault(refusal).said), qPrintable(without));
    const jobs::LeaseRemark over{Kind::TakenOver, std::nullopt, "eve\u202E %n at pc7", 1'700'000'000,
                                 std::chrono::minutes(20)};
    const QString taken = words::leaseRemark(over);
    QVERIFY2(taken.contains(words::foreign(over.holder)), qPrintable(taken));
    QVERIFY(taken.contains(words::dateTime(over.since)) && taken.contains(QLatin1String("20")));
    QVERIFY(!taken.contains(QChar(0x202E)));
}

void TestWords::noForbiddenWords()
{
    QStringList texts;
    for (const auto kind : upTo(jobs::LeaseRemark::Kind::TakenOver))
        texts << words::leaseRemark({kind});
    for (const FaultKind kind : upTo(FaultKind::Internal)) {
        const words::FaultText text = words::fault(Fault{kind, {}, {}, {}});
        texts << text.headline << text.advice;
    }
    for (const auto reason : upTo(removal::LeftReason::InQuarantine))
        texts << words::leftReason(reason);
    for (const auto step : upTo(store::Step::Failed))
        texts << words::step(step);
    for (const QString &text : texts) {
        for (const char *bad : {"dedup", "purge", "expunge"})
            QVERIFY2(!text.contains(QLatin1String(bad), Qt::CaseInsensitive), qPrintable(text));
    }
}

void TestWords::serverTextIsFramedAndHarmless()
{
    const words::FaultText text =
        words::fault(Fault{FaultKind::ServerRefused, {}, {}, "line\r\nOnecopy says: \x1B[31m all is well %1"});
    QVERIFY(text.said.startsWith(QStringLiteral("The server says: ")));
    QVERIFY(!text.said.contains(QLatin1Char('\n')));
    QVERIFY(!text.said.contains(QChar(0x1B)));
    QVERIFY(text.said.endsWith(QStringLiteral("%1")));
}

void TestWords::faultsOfFilesNameTheFile()
{
    const words::FaultText log =
        words::fault(Fault{FaultKind::File, "log /var/log/a\xE2\x80\xAE.log", "Permission denied", {}});
    QCOMPARE(log.headline, QStringLiteral("A file on this computer cannot be read."));
    QCOMPARE(words::withoutIsolates(log.said),
             QStringLiteral("Details: log /var/log/a[U+202E].log: Permission denied"));
    const words::FaultText report = words::fault(Fault{FaultKind::DiskFull, "write /home/a.pdf", "No space", {}});
    QVERIFY(report.said.contains(QStringLiteral("write /home/a.pdf: No space")));
    const words::FaultText folder = words::fault(Fault{FaultKind::File, "write /a.pdf", {}, {}});
    QVERIFY(folder.advice.contains(QStringLiteral("write there")));
    QVERIFY(folder.said.contains(QStringLiteral("write /a.pdf")));
    QVERIFY(words::fault(Fault{FaultKind::File, {}, {}, {}}).said.isEmpty());
}

void TestWords::sizes_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64{0} << QStringLiteral("0 bytes");
    QTest::newRow("small") << quint64{48'000} << QStringLiteral("48 kB");
    QTest::newRow("megabytes have a decimal") << quint64{8'100'000} << QStringLiteral("8.1 MB");
    QTest::newRow("hundreds have none") << quint64{412'000'000} << QStringLiteral("412 MB");
    QTest::newRow("gigabytes") << quint64{2'100'000'000} << QStringLiteral("2.1 GB");
    QTest::newRow("the largest number") << ~quint64{0} << QStringLiteral("9.2 EB");
}

void TestWords::sizes()
{
    QFETCH(quint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(words::size(bytes), text);
}

void TestWords::gaps_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("at once") << qint64{0} << QStringLiteral("+0 s");
    QTest::newRow("seconds") << qint64{45} << QStringLiteral("+45 s");
    QTest::newRow("ten minutes") << qint64{600} << QStringLiteral("+10 min");
    QTest::newRow("nearly ten minutes") << qint64{598} << QStringLiteral("+10 min");
    QTest::newRow("two hours") << qint64{7200} << QStringLiteral("+2 h");
    QTest::newRow("hours and minutes") << qint64{7500} << QStringLiteral("+2 h 5 min");
    QTest::newRow("a day") << qint64{86'400} << QStringLiteral("+1 d");
    QTest::newRow("before") << qint64{-600} << QStringLiteral("−10 min");
}

void TestWords::gaps()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(words::gap(seconds), text);
    QCOMPARE(words::usualGap(0), QStringLiteral("Under 5 s")); // 4 s are counted with what comes at once
    QCOMPARE(words::usualGap(600), words::duration(600));
}

void TestWords::hostileTextIsVisible()
{
    const QString shown = words::foreign("a\xE2\x80\xAE"
                                         "b\x07"
                                         "c\n");
    QVERIFY(shown.contains(QStringLiteral("[U+202E]")));
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY(!shown.contains(QLatin1Char('\n')));
    QVERIFY(shown.contains(QStringLiteral("\\x07")));
    QVERIFY(words::foreign(std::string(20'000, 'x')).size() < 600);
    // A hundred accents on one letter would be painted over the lines above it.
    std::string pile = "a";
    for (int i = 0; i < 100; ++i)
        pile += "\xCC\x81";
    QCOMPARE(words::visible(pile + "b"), QStringLiteral("a\u0301\u0301\u0301\u0301\u0301\u0301…b"));
}

void TestWords::joinersStayWhereAScriptNeedsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto stays = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    stays("Persian: I want", QStringLiteral("می\u200cخواهم"));
    stays("Persian, with a vowel sign", QStringLiteral("میِ\u200cخواهم"));
    stays("Hindi: ksha in two parts", QStringLiteral("क्\u200cष"));
    stays("Sinhala: sri", QStringLiteral("ශ්\u200dරී"));
    stays("Bengali: ra with ya-phalaa", QStringLiteral("র\u200d্য"));
    stays("a family", QStringLiteral("👨\u200d👩\u200d👧"));
    stays("a heart on fire, with a selector", QStringLiteral("❤\uFE0F\u200d🔥"));
    QTest::newRow("among Latin letters") << QStringLiteral("pay\u200cpal") << QStringLiteral("pay[U+200C]pal");
    QTest::newRow("joined Latin letters") << QStringLiteral("pay\u200dpal") << QStringLiteral("pay[U+200D]pal");
    QTest::newRow("behind a letter that does not join")
        << QStringLiteral("دار\u200cها") << QStringLiteral("دار[U+200C]ها");
    QTest::newRow("at the end") << QStringLiteral("می\u200c") << QStringLiteral("می[U+200C]");
    QTest::newRow("at the beginning") << QStringLiteral("\u200cمی") << QStringLiteral("[U+200C]می");
    QTest::newRow("two in a row") << QStringLiteral("می\u200c\u200cخ") << QStringLiteral("می[U+200C][U+200C]خ");
    QTest::newRow("an emoji and a letter") << QStringLiteral("👨\u200da") << QStringLiteral("👨[U+200D]a");
    QTest::newRow("a zero-width space") << QStringLiteral("می\u200bخواهم") << QStringLiteral("می[U+200B]خواهم");
}

void TestWords::joinersStayWhereAScriptNeedsThem()
{
    QFETCH(QString, text);
    QTEST(words::visible(text.toStdString()), "shown");
}

void TestWords::percentSignsInForeignTextStay()
{
    arrivals::Face face;
    face.subject = "100%1 off %2 %n";
    QCOMPARE(words::subject(face), QStringLiteral("100%1 off %2 %n"));
    face.subject = " \t";
    QCOMPARE(words::subject(face), QStringLiteral("(no subject)"));
}

void TestWords::lookAlikeNamesHaveTheirSpelling_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("shown");
    QTest::newRow("INBOX") << QByteArray("INBOX") << QStringLiteral("INBOX");
    QTest::newRow("a Cyrillic I in front") << QByteArray("&BAY-NBOX") << QStringLiteral("ІNBOX [&BAY-NBOX]");
    QTest::newRow("Cyrillic through and through")
        << QByteArray("&BCEEPgRABEI-") << QStringLiteral("Сорт"); // its last letter looks like no Latin one
    QTest::newRow("a Greek O") << QByteArray("INB&A58-X") << QStringLiteral("INBΟX [INB&A58-X]");
    QTest::newRow("wide letters") << QByteArray("&,yn,Lv8i,y,,OA-") << QStringLiteral("ＩＮＢＯＸ [&,yn,Lv8i,y,,OA-]");
    QTest::newRow("a blank behind it") << QByteArray("INBOX ") << QStringLiteral("INBOX  [INBOX ]");
    QTest::newRow("German") << QByteArray("Entw&APw-rfe") << QStringLiteral("Entwürfe");
    QTest::newRow("Russian") << QByteArray("&BBIERQQ+BDQETwRJBDgENQ-") << QStringLiteral("Входящие");
    QTest::newRow("Japanese") << QByteArray("&U9dP4TDhMPww6w-") << QStringLiteral("受信メール");
}

void TestWords::lookAlikeNamesHaveTheirSpelling()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, shown);
    QCOMPARE(words::mailbox(MailboxName{wire.toStdString()}), shown);
    // A name of the same letters as a sender: his address stands beside it, and nothing where it is plain.
    arrivals::Face face;
    face.fromName = imap::displayName(MailboxName{wire.toStdString()});
    face.fromAddress = "anna@evil.example";
    QCOMPARE(words::sender(face).endsWith(QStringLiteral(" [anna@evil.example]")),
             shown.contains(QLatin1Char('[')) && !wire.endsWith(' '));
    face.fromName.clear();
    QCOMPARE(words::sender(face), QStringLiteral("anna@evil.example"));
}

void TestWords::rightToLeftTextIsIsolated()
{
    const QString arabic = QStringLiteral("عرض");
    QCOMPARE(words::isolate(arabic), QChar(0x2068) + arabic + QChar(0x2069));
    QCOMPARE(words::isolate(QStringLiteral("abc")), QStringLiteral("abc"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString isolated = words::size(8'100'000);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(isolated, QChar(0x2068) + QStringLiteral("8.1 MB") + QChar(0x2069));
    QCOMPARE(words::withoutIsolates(isolated), QStringLiteral("8.1 MB"));
}

void TestWords::dates()
{
    QCOMPARE(words::date(samples::at(14, 10, 0)), QStringLiteral("14 March 2011"));
    QCOMPARE(words::period(samples::at(14, 1, 0), samples::at(14, 9, 0)), QStringLiteral("14 March 2011"));
    QCOMPARE(words::period(samples::at(14, 1, 0), samples::at(20, 9, 0)),
             QStringLiteral("14 March 2011 – 20 March 2011"));
    QCOMPARE(words::timeOfDay(samples::at(14, 11, 40)), QStringLiteral("11:40"));
    QCOMPARE(words::dateTime(std::nullopt), QStringLiteral("unknown date"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    samples::pin(app);
    TestWords test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_words.moc"
