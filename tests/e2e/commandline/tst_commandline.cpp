// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/commandline/terminal.h"
#include "tests/e2e/support/ctl.h"
#include "tests/e2e/support/manygroups.h"
#include "tests/e2e/support/smallmail.h"
#include "tests/lab/imappipe.h"
#include "tests/places/places.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

const QString program = QStringLiteral("bin/onecopyctl");

bool write(const QString &path, const QByteArray &bytes, qint64 at = 0)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

/// The file itself is one that can be opened.
bool lengthenARow(const QString &path)
{
    sqlite3 *db = nullptr;
    const bool done =
        sqlite3_open(qPrintable(path), &db) == SQLITE_OK &&
        sqlite3_exec(db, "UPDATE mailbox SET name = zeroblob(17000000) WHERE id = (SELECT min(id) FROM mailbox)",
                     nullptr, nullptr, nullptr) == SQLITE_OK;
    return sqlite3_close(db) == SQLITE_OK && done;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
}

/// Through a shell that redirects: `exec "$@" <what>`.
QStringList shell(const char *redirection)
{
    return {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
            QStringLiteral("exec \"$@\" ") + QLatin1String(redirection), QStringLiteral("sh")};
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsage_data();
    void wrongUsage();
    void theVersionWhateverIsBesideIt();
    void whatFewCommandsNeedIsNotLoaded();
    void aMistypedCommandIsAnsweredWithTheNextOne();
    void helpIsACommandToo();
    void theWindowExplainsItselfWithoutAScreen();
    void aForeignFileStaysAsItIs_data();
    void aForeignFileStaysAsItIs();
    void aScanBeginsAnewWhereTheStoreIsDamaged_data();
    void aScanBeginsAnewWhereTheStoreIsDamaged();
    void theFirstCommandMayBeAScan();
    void anotherClockIsBelieved();
    void whatNothingWasCheckedForSaysSo_data();
    void whatNothingWasCheckedForSaysSo();
    void aFileThatMayNotGrowIsAFailure();
    void aPipeIsNoLog();
    void whatAnotherProgramPrintsIsReadAsALog();
    void aScanThatComparedNothingFoundNoDuplicatesNorTheirAbsence();
    void whatIsFilteredOutIsNotTakenForAScanThatWasCut();
    void aFileThatIsNoLogIsAFailureAndTheOthersAreRead();
    void aResultThatCannotBeWrittenIsAFailure();
    void closedDescriptorsHarmNothing();
    void aWatchEndsWithItsReader();
    void theEndOfTheTerminalIsAStop_data();
    void theEndOfTheTerminalIsAStop();
    void faultsOfAWatchAreEvents();
    void aWatchSaysWhyItWasCut_data();
    void aWatchSaysWhyItWasCut();
    void mailboxesThatWereChangedMeanwhile();
    void faultsNameTheFile();
    void linkedMessagesAreToldApart();
    void aNamedMailboxThatIsNotThere();
    void underAMistypedNameNothingIsFound();
    void ofAnAccountThatWasNotScannedNothingIsSaid();
    void namesThatARemovalDoesNotKnow_data();
    void namesThatARemovalDoesNotKnow();
    void anAccountThatWasNeverSaved();
    void askingForAccountsMakesNoDataFile();
    void aNameThatCannotBeShownIsRefused();
    void anAccountIsNotReplacedByAnother();
    void nothingIsSavedWithoutThePassword();
    void keysEndThePasswordPrompt();
    void aPasswordCommandEnds();
    void aPasswordCommandEndsWithUs();
    void aPasswordFileOfAnEditor();
    void aPipeForThePasswordIsWaitedFor();
    void aLineThatIsTooLongIsNoPassword();
    void helpIsADocumentToPrograms();
    void undoAsksFirst();
    void whatWasChangedByHandIsAskedFor();
    void aReportAsksBeforeItReplaces();
    void aTableHasEveryCopy();
    void aPlanHasDates();

private:
    [[nodiscard]] QStringList onTerminal(const QStringList &arguments) const;

    std::unique_ptr<lab::Dovecot> m_server;
    std::unique_ptr<Ctl> m_ctl; ///< whose store knows anna
    QStringList m_anna;
};

QStringList TestCommandLine::onTerminal(const QStringList &arguments) const
{
    return QStringList{test::inBuild(program)} + arguments +
           QStringList{QStringLiteral("--store"), QString::fromStdString(m_ctl->storePath())};
}

void TestCommandLine::initTestCase()
{
    lab::DovecotOptions options;
    options.users = {"anna", "bernd", "carla"};
    auto server = lab::Dovecot::start(std::move(options));
    MUST(server);
    m_server = std::move(*server);
    auto pipe = lab::ImapPipe::open(m_server->imapCommand("anna"));
    MUST(pipe);
    std::vector<SmallMail> mails;
    for (int i = 0; i < 3; ++i) {
        for (int hop = 0; hop < 2; ++hop)
            mails.push_back({"INBOX", smallMail("m" + std::to_string(i), "Text", hop)});
    }
    MUST(storeAll(*pipe, mails));
    m_ctl = std::make_unique<Ctl>();
    m_anna = m_ctl->account(*m_server, "anna");
    MUST_EXIT(m_ctl->run(words("scan --json") + m_anna), 0);
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"scan INBOX",
                             "runs nope",
                             "runs --store ",
                             "duplicates extra words",
                             "checklist list extra",
                             "checklist show x y",
                             "account list extra",
                             "undo a b",
                             "case save a b",
                             "prevent status x",
                             "scan --jobs -1 --imap imaps://a@b",
                             "scan --jobs abc --imap imaps://a@b",
                             "scan --jobs= --imap imaps://a@b",
                             "scan --jobs 99999999999 --imap imaps://a@b",
                             "scan --imap imaps://host --password-env HOME",
                             "account test --imap imaps://host --password-env HOME",
                             "account add x --imap imaps://host",
                             "remove --keep oldest --run x --imap imaps://a@b",
                             "remove --keep oldest --older-than 3 --imap imaps://a@b",
                             "remove --keep oldest --to= --imap imaps://a@b",
                             "report --account a --account b --pdf x.pdf",
                             "watch --pop3 pop3s://a@b --password-env HOME",
                             "watch --for 0 --imap imaps://a@b --password-env HOME"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCommandLine::wrongUsage()
{
    QFETCH(const QString, line);
    const Ctl ctl;
    MUST_EXIT(ctl.run(line.split(QLatin1Char(' '))), 2);
    QVERIFY(!QFile::exists(QString::fromStdString(ctl.storePath())));
}

void TestCommandLine::theVersionWhateverIsBesideIt()
{
    const Ctl ctl;
    const CtlResult result = ctl.run(words("--version scan"));
    MUST_EXIT(result, 0);
    QVERIFY(result.out.startsWith("onecopyctl "));
}

/// The loader's time is most of what a short command takes (docs/adr/0010 and 0011).
void TestCommandLine::whatFewCommandsNeedIsNotLoaded()
{
    const Ctl ctl;
    const QStringList listing{QStringLiteral("env"), QStringLiteral("LD_TRACE_LOADED_OBJECTS=1")};
    const CtlResult loaded = ctl.runThrough(listing, {QStringLiteral("--version")});
    MUST_EXIT(loaded, 0);
    QVERIFY2(loaded.out.contains("libQt6Network"), loaded.out.constData());
    for (const char *library : {"libQt6Gui", "libQt6DBus", "keychain", "libgnutls"})
        QVERIFY2(!loaded.out.contains(library), library);
}

void TestCommandLine::aMistypedCommandIsAnsweredWithTheNextOne()
{
    const CtlResult near = m_ctl->run(words("duplictes"));
    MUST_EXIT(near, 2);
    QVERIFY2(near.err.contains("did you mean duplicates?"), near.err.constData());
    for (const char *word : {"frobnicate", "x", "so"}) {
        const CtlResult far = m_ctl->run(words(word));
        MUST_EXIT(far, 2);
        QVERIFY2(far.err.contains(word) && !far.err.contains("did you mean"), far.err.constData());
    }
}

void TestCommandLine::helpIsACommandToo()
{
    const CtlResult all = m_ctl->run(words("help"));
    MUST_EXIT(all, 0);
    QCOMPARE(all.out, m_ctl->run(words("--help")).out);
    const CtlResult one = m_ctl->run(words("help scan"));
    MUST_EXIT(one, 0);
    QCOMPARE(one.out, m_ctl->run(words("scan --help")).out);
}

void TestCommandLine::theWindowExplainsItselfWithoutAScreen()
{
    QProcessEnvironment none = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        none.remove(QString::fromLatin1(name));
    for (const char *question : {"--help", "--version"}) {
        QProcess process;
        process.setProcessEnvironment(none);
        process.start(test::inBuild(QStringLiteral("bin/onecopy")), {QString::fromLatin1(question)});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("onecopy"));
    }
}

void TestCommandLine::aForeignFileStaysAsItIs_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("kind");
    for (const char *command : {"duplicates", "runs", "scan"}) {
        for (const char *kind : {"text", "database", "link"})
            QTest::addRow("%s %s", command, kind) << QString::fromLatin1(command) << QString::fromLatin1(kind);
    }
}

void TestCommandLine::aForeignFileStaysAsItIs()
{
    QFETCH(const QString, command);
    QFETCH(const QString, kind);
    const Ctl ctl;
    const QString path = QString::fromStdString(ctl.storePath());
    const QString target = kind == QLatin1String("link") ? ctl.folder() + QStringLiteral("/target") : path;
    if (kind == QLatin1String("database")) {
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(path), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, "CREATE TABLE t (x); PRAGMA application_id=7", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    } else {
        QVERIFY(write(target, "precious text, and more of it\n"));
    }
    if (target != path)
        QVERIFY(::symlink(qPrintable(target), qPrintable(path)) == 0);
    QVERIFY(::chmod(qPrintable(target), 0644) == 0);
    const QByteArray before = contents(target);
    const QStringList files = QDir(ctl.folder()).entryList(QDir::Files);
    const CtlResult result = ctl.run(QStringList{command} + m_anna);
    MUST_EXIT(result, 1);
    QVERIFY2(result.err.contains("left as it is"), result.err.constData());
    QCOMPARE(contents(target), before);
    QCOMPARE(QDir(ctl.folder()).entryList(QDir::Files), files);
    struct stat info = {};
    QVERIFY(::stat(qPrintable(target), &info) == 0);
    QCOMPARE(info.st_mode & 0777U, 0644U);
}

void TestCommandLine::aScanBeginsAnewWhereTheStoreIsDamaged_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"overwritten", "empty", "a row that is longer than any of ours"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestCommandLine::aScanBeginsAnewWhereTheStoreIsDamaged()
{
    QFETCH(const QString, how);
    const Ctl ctl;
    const QString path = QString::fromStdString(ctl.storePath());
    if (how == QLatin1String("empty")) {
        QVERIFY(write(path, QByteArray()));
    } else {
        MUST_EXIT(ctl.run(words("scan") + m_anna), 0);
        if (how == QLatin1String("overwritten"))
            QVERIFY(write(path, QByteArray(40'000, 'Z'), 8'192));
        else
            QVERIFY(lengthenARow(path));
    }
    const QByteArray damaged = contents(path);
    const CtlResult looked = ctl.run(words("duplicates") + m_anna);
    MUST_EXIT(looked, 1);
    QVERIFY2(looked.err.contains("onecopyctl scan"), looked.err.constData());
    QCOMPARE(contents(path), damaged);
    const CtlResult scanned = ctl.run(words("scan --json") + m_anna);
    MUST_EXIT(scanned, 0);
    const QStringList aside = QDir(ctl.folder()).entryList({QStringLiteral("*.damaged-*")});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(scanned.err.contains(aside.first().toUtf8()), scanned.err.constData());
    QCOMPARE(contents(ctl.folder() + QLatin1Char('/') + aside.first()), damaged);
    MUST_EXIT(ctl.run(words("duplicates") + m_anna), 0);
}

void TestCommandLine::theFirstCommandMayBeAScan()
{
    const Ctl ctl;
    const QStringList fresh{QStringLiteral("--store"), ctl.folder() + QStringLiteral("/new/place/store.db")};
    const CtlResult scanned = ctl.run(words("scan --json") + m_anna + fresh);
    MUST_EXIT(scanned, 0);
    MUST_EXIT(ctl.run(words("duplicates") + m_anna + fresh), 0);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther;
    QVERIFY((QFileInfo(ctl.folder() + QStringLiteral("/new/place")).permissions() & others) == 0);
}

/// An allocator that asks for the time before it is set up hangs where the clock is one that was put in front of it.
void TestCommandLine::anotherClockIsBelieved()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizers want to be the first library");
#endif
    if (QStandardPaths::findExecutable(QStringLiteral("faketime")).isEmpty())
        QSKIP("faketime is not installed");
    const Ctl ctl;
    const QStringList ahead{QStringLiteral("faketime"), QStringLiteral("-f"), QStringLiteral("+3h")};
    MUST_EXIT(ctl.runThrough(ahead, words("scan --json") + m_anna), 0);
    const QStringList faraway{QStringLiteral("faketime"), QStringLiteral("-f"), QStringLiteral("+400d")};
    const QString page = ctl.folder() + QStringLiteral("/report.html");
    MUST_EXIT(ctl.runThrough(faraway, words("report --html") + QStringList{page} + m_anna), 0);
    QVERIFY(contents(page).contains(QDate::currentDate().addDays(400).toString(QStringLiteral("yyyy")).toLatin1()));
}

void TestCommandLine::whatNothingWasCheckedForSaysSo_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("no store") << QStringLiteral("/store.db");
    QTest::newRow("no folder") << QStringLiteral("/new/place/store.db");
}

void TestCommandLine::whatNothingWasCheckedForSaysSo()
{
    QFETCH(const QString, place);
    const Ctl ctl;
    const QStringList fresh{QStringLiteral("--store"), ctl.folder() + place};
    for (const char *command : {"duplicates", "diagnose", "remove --keep oldest --yes", "report --pdf never.pdf"}) {
        const CtlResult result = ctl.run(words(command) + m_anna + fresh);
        MUST_EXIT(result, 1);
        QVERIFY2(result.err.contains("onecopyctl scan"), result.err.constData());
    }
    QVERIFY(QDir(ctl.folder()).entryList({QStringLiteral("store.db*"), QStringLiteral("new")}).isEmpty());
}

void TestCommandLine::aFileThatMayNotGrowIsAFailure()
{
    const Ctl ctl;
    const QStringList through{QStringLiteral("/bin/bash"), QStringLiteral("-c"),
                              QStringLiteral("ulimit -f 100; exec \"$@\""), QStringLiteral("bash")};
    const CtlResult result = ctl.runThrough(through, words("scan") + m_anna);
    MUST_EXIT(result, 1);
    QVERIFY2(result.err.contains("store"), result.err.constData());
    MUST_EXIT(ctl.run(words("scan") + m_anna), 0);
}

void TestCommandLine::aPipeIsNoLog()
{
    const QString fifo = m_ctl->folder() + QStringLiteral("/fifo");
    QVERIFY(::mkfifo(qPrintable(fifo), 0600) == 0);
    const CtlResult result = m_ctl->run({QStringLiteral("logs"), QStringLiteral("import"), fifo});
    MUST_EXIT(result, 1);
    QVERIFY(result.err.contains(fifo.toUtf8()));
}

void TestCommandLine::whatAnotherProgramPrintsIsReadAsALog()
{
    const Ctl ctl;
    const QString log = ctl.folder() + QStringLiteral("/qmail.log");
    MUST(lab::writeFile(log.toStdString(), "@4000000065a1b2c337d4e5f4 new msg 53\n"));
    const QStringList import = words("logs import - --json");
    const auto through = [&](const char *line) {
        return ctl.runThrough({QStringLiteral("/bin/bash"), QStringLiteral("-c"), QString::fromLatin1(line), log},
                              import);
    };
    const auto read = [](const CtlResult &result) {
        return result.json()[QLatin1String("files")].toArray().at(0).toObject();
    };
    const CtlResult piped = through("cat \"$0\" | \"$@\"");
    MUST_EXIT(piped, 0);
    QCOMPARE(read(piped)[QLatin1String("file")].toString(), QStringLiteral("-"));
    QCOMPARE(read(piped)[QLatin1String("format")].toString(), QStringLiteral("qmail"));
    QCOMPARE(read(piped)[QLatin1String("lines")].toInt(), 1);

    // It is the same log, whichever way it comes.
    const CtlResult redirected = through("exec \"$@\" <\"$0\"");
    MUST_EXIT(redirected, 0);
    QCOMPARE(read(redirected)[QLatin1String("lines")].toInt(), 0);
    QCOMPARE(read(redirected)[QLatin1String("lines_in_all")].toInt(), 1);
    const CtlResult substituted = through("exec \"$1\" logs import --json \"${@:5}\" <(cat \"$0\")");
    MUST_EXIT(substituted, 0);
    QCOMPARE(read(substituted)[QLatin1String("lines_in_all")].toInt(), 1);

    MUST_EXIT(through("cat \"$0\" | \"$@\" -"), 2);
    const CtlResult followed =
        ctl.runThrough({QStringLiteral("/bin/bash"), QStringLiteral("-c"), QStringLiteral("cat \"$0\" | \"$@\""), log},
                       words("logs follow -"));
    MUST_EXIT(followed, 2);
    QVERIFY(followed.err.contains("logs import"));
}

void TestCommandLine::aScanThatComparedNothingFoundNoDuplicatesNorTheirAbsence()
{
    const Ctl ctl;
    {
        auto store = store::Store::open(ctl.storePath());
        MUST(store);
        MUST(store->arrivals().mailbox(loginTo(*m_server, "anna").account.id(), {"INBOX"}));
    }
    for (const char *command : {"duplicates", "diagnose"}) {
        const CtlResult cut = ctl.run(words(command) + m_anna);
        MUST_EXIT(cut, 0);
        QVERIFY2(cut.out.contains("before it compared"), cut.out.constData());
    }
    MUST_EXIT(ctl.run(words("scan") + m_anna), 0);
    const CtlResult whole = ctl.run(words("duplicates") + m_anna);
    MUST_EXIT(whole, 0);
    QVERIFY2(!whole.out.contains("before it compared"), whole.out.constData());
}

void TestCommandLine::whatIsFilteredOutIsNotTakenForAScanThatWasCut()
{
    const Ctl ctl;
    const AccountId account = loginTo(*m_server, "anna").account.id();
    MUST(fillWithGroups(ctl.storePath(), account, 3));
    {
        auto store = store::Store::open(ctl.storePath());
        MUST(store);
        auto state = store->arrivals().mailbox(account, {"Elsewhere"});
        MUST(state);
        state->quarantine = true;
        MUST(store->arrivals().saveState(*state)); // everything has to be compared anew
        QVERIFY(*store->groups().outdated(account));
    }
    const CtlResult none = ctl.run(words("duplicates --min-copies 900") + m_anna);
    MUST_EXIT(none, 0);
    QVERIFY2(none.out.contains("No message arrived more than once"), none.out.constData());
}

void TestCommandLine::aFileThatIsNoLogIsAFailureAndTheOthersAreRead()
{
    const QString letter = m_ctl->folder() + QStringLiteral("/letter.txt");
    const QString begun = m_ctl->folder() + QStringLiteral("/begun.log");
    const QString nameless = m_ctl->folder() + QStringLiteral("/qmail.log");
    MUST(lab::writeFile(letter.toStdString(), "Dear all,\n\nthis is no log.\n"));
    MUST(lab::writeFile(begun.toStdString(), ""));
    MUST(lab::writeFile(nameless.toStdString(), "@4000000065a1b2c337d4e5f4 new msg 53\n"));
    const CtlResult result =
        m_ctl->run(words("logs import") + QStringList{letter, begun, nameless, words("--json")[0]});
    MUST_EXIT(result, 1);
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY(result.err.contains(letter.toUtf8()));
    const QJsonArray files = result.json()[QLatin1String("files")].toArray();
    QCOMPARE(files.size(), 3);
    QCOMPARE(files[0].toObject()[QLatin1String("format")].toString(), QStringLiteral("unknown"));
    QCOMPARE(files[2].toObject()[QLatin1String("format")].toString(), QStringLiteral("qmail"));
    // One line without an end, longer than any of a log, is not even counted.
    const QString endless = m_ctl->folder() + QStringLiteral("/endless.log");
    MUST(lab::writeFile(endless.toStdString(), std::string(200'000, 'A')));
    const CtlResult nothing = m_ctl->run(words("logs import") + QStringList{endless});
    MUST_EXIT(nothing, 1);
    QVERIFY2(nothing.err.contains("no log of a mail server"), nothing.err.constData());
    const CtlResult others = m_ctl->run(words("logs import") + QStringList{begun, nameless});
    MUST_EXIT(others, 0);
    QVERIFY(others.out.contains("Message-ID"));
}

void TestCommandLine::aResultThatCannotBeWrittenIsAFailure()
{
    for (const char *where : {">/dev/full", ">&-"}) {
        for (const char *command : {"duplicates --json", "duplicates", "runs --json"}) {
            const CtlResult result = m_ctl->runThrough(shell(where), words(command) + m_anna);
            MUST_EXIT(result, 1);
            QVERIFY2(result.err.contains("standard output"), result.err.constData());
        }
    }
}

void TestCommandLine::closedDescriptorsHarmNothing()
{
    const Ctl ctl;
    MUST_EXIT(ctl.runThrough(shell("<&- >&- 2>&-"), words("scan --json") + m_anna), 1);
    const CtlResult found = ctl.run(words("duplicates --json") + m_anna);
    MUST_EXIT(found, 0);
    QVERIFY(!found.json()[QStringLiteral("groups")].toArray().isEmpty());
    for (const QFileInfo &file : QDir(ctl.folder()).entryInfoList(QDir::Files))
        QVERIFY(!contents(file.filePath()).contains("\"totals\""));
}

void TestCommandLine::aWatchEndsWithItsReader()
{
    const QStringList through{QStringLiteral("/bin/bash"), QStringLiteral("-c"),
                              QStringLiteral("\"$@\" | head -n 1; exit ${PIPESTATUS[0]}"), QStringLiteral("bash")};
    QElapsedTimer timer;
    timer.start();
    const CtlResult result = m_ctl->runThrough(through, words("watch --json --for 200") + m_anna);
    MUST_EXIT(result, 1);
    QVERIFY(timer.elapsed() < 100'000);
    QCOMPARE(result.json()[QStringLiteral("event")].toString(), QStringLiteral("ready"));
}

void TestCommandLine::theEndOfTheTerminalIsAStop_data()
{
    QTest::addColumn<bool>("nohup");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("as usual") << false << 130;
    QTest::newRow("under nohup") << true << 0;
}

void TestCommandLine::theEndOfTheTerminalIsAStop()
{
    QFETCH(const bool, nohup);
    QFETCH(const int, exitCode);
    const auto before = std::signal(SIGHUP, nohup ? SIG_IGN : SIG_DFL); // a child inherits it
    const auto process = m_ctl->start(words(nohup ? "watch --json --for 5" : "watch --json --for 200") + m_anna);
    std::signal(SIGHUP, before);
    QVERIFY(process->waitForReadyRead(30'000));
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGHUP), 0);
    MUST_EXIT(Ctl::finish(*process), exitCode);
}

void TestCommandLine::faultsOfAWatchAreEvents()
{
    QStringList wrong = m_anna;
    wrong.last() = m_ctl->passwordFile("wrong");
    const CtlResult result = m_ctl->run(words("watch --json") + wrong);
    MUST_EXIT(result, 3);
    QCOMPARE(result.json()[QStringLiteral("event")].toString(), QStringLiteral("error"));
    QCOMPARE(result.json()[QStringLiteral("kind")].toString(), QStringLiteral("login-refused"));
}

void TestCommandLine::aWatchSaysWhyItWasCut_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("for people") << false;
    QTest::newRow("as JSON") << true;
}

void TestCommandLine::aWatchSaysWhyItWasCut()
{
    QFETCH(const bool, json);
    const auto process = m_ctl->start(words(json ? "watch --json --for 200" : "watch --for 200") + m_anna);
    QByteArray out;
    const auto told = [&](const char *what) {
        QElapsedTimer since;
        since.start();
        while (!out.contains(what) && since.elapsed() < 30'000) {
            process->waitForReadyRead(100);
            out += process->readAllStandardOutput();
        }
        return out.contains(what);
    };
    QVERIFY2(told(json ? "ready" : "Watching."), out.constData());
    MUST(m_server->restart());
    QVERIFY2(told(json ? "reconnected" : "Connected again."), out.constData());
    QVERIFY2(out.contains(json ? "\"message\":\"" : "Connection lost.  "), out.constData());
    process->terminate();
    (void)Ctl::finish(*process);
}

/// The window says "2 messages and 2 linked messages", and so does the command.
void TestCommandLine::linkedMessagesAreToldApart()
{
    auto pipe = lab::ImapPipe::open(m_server->imapCommand("bernd"));
    MUST(pipe);
    std::vector<SmallMail> mails;
    for (const char *text : {"One", "Two"}) {
        const std::string id = std::string("first") + text;
        mails.push_back({"INBOX", smallMail(id, text, 0)});
        mails.push_back({"INBOX", smallMail(id, text, 1)});
        mails.push_back({"INBOX", smallMail(std::string("again") + text, text, 0)});
    }
    MUST(storeAll(*pipe, mails));
    const QStringList bernd = m_ctl->account(*m_server, "bernd");
    MUST_EXIT(m_ctl->run(words("scan --json") + bernd), 0);
    const CtlResult told = m_ctl->run(words("diagnose") + bernd);
    MUST_EXIT(told, 0);
    const CtlResult result = m_ctl->run(words("diagnose --json") + bernd);
    MUST_EXIT(result, 0);
    int linked = 0;
    for (const QJsonValue &cause : result.json()[QStringLiteral("causes")].toArray())
        linked += cause[QStringLiteral("linked")].toInt();
    QCOMPARE(linked, 2);
    QVERIFY2(told.out.contains(" - 2 linked messages, "), told.out.constData());
    QVERIFY2(told.out.contains("Undetermined: 2 messages, "), told.out.constData());
}

/// Whatever somebody did to a mailbox meanwhile, it is said, and what helps.
void TestCommandLine::mailboxesThatWereChangedMeanwhile()
{
    auto pipe = lab::ImapPipe::open(m_server->imapCommand("carla"));
    MUST(pipe);
    std::vector<SmallMail> mails;
    for (const char *mailbox : {"Renamed", "Deleted", "Renumbered"}) {
        for (const int hop : {0, 1})
            mails.push_back({mailbox, smallMail(mailbox, "text", hop)});
    }
    MUST(storeAll(*pipe, mails));
    Ctl ctl;
    const QStringList carla = ctl.account(*m_server, "carla");
    MUST_EXIT(ctl.run(words("scan --json") + carla), 0);
    MUST(m_server->doveadm({"mailbox", "update", "--uid-validity", "77", "-u", "carla", "Renumbered"}));
    const CtlResult refused = ctl.run(words("remove --yes --keep oldest --mailbox Renumbered") + carla);
    MUST_EXIT(refused, 5);
    QVERIFY2(refused.err.contains("new numbers") && refused.err.contains("onecopyctl scan"), refused.err.constData());
    const CtlResult removed = ctl.run(words("remove --yes --keep oldest") + carla);
    MUST_EXIT(removed, 0);
    QVERIFY2(removed.out.contains("Moved 2 of 2 copies"), removed.out.constData());
    MUST(m_server->doveadm({"mailbox", "rename", "-u", "carla", "Renamed", "Work"}));
    MUST(m_server->doveadm({"mailbox", "delete", "-u", "carla", "Deleted"}));
    const CtlResult undone = ctl.run(words("undo --yes") + carla);
    MUST_EXIT(undone, 0);
    QVERIFY2(undone.out.contains("Put 2 copies back.") && undone.out.contains("\"Renamed\" is called \"Work\" now") &&
                 undone.out.contains("\"Deleted\" is not there any more"),
             undone.out.constData());
    const auto listed = m_server->doveadm({"mailbox", "list", "-u", "carla"});
    MUST(listed);
    QVERIFY2(listed->find("Renamed") == std::string::npos, listed->c_str());
}

void TestCommandLine::faultsNameTheFile()
{
    const CtlResult result = m_ctl->run(words("diagnose --log /nonexistent") + m_anna);
    MUST_EXIT(result, 1);
    QCOMPARE(result.err.count("/nonexistent"), 1); // once is enough
    const CtlResult greeting =
        m_ctl->run(QStringList{QStringLiteral("probe"), QStringLiteral("--to"), QStringLiteral("a@lab.example"),
                               QStringLiteral("--size"), QStringLiteral("1kB"), QStringLiteral("--helo"),
                               QStringLiteral("a\r\nb")} +
                   m_anna);
    MUST_EXIT(greeting, 2);
    QVERIFY(greeting.err.contains("--helo"));
}

void TestCommandLine::aNamedMailboxThatIsNotThere()
{
    const CtlResult result = m_ctl->run(words("scan --json --mailbox INBOX --mailbox Nope") + m_anna);
    MUST_EXIT(result, 1);
    QVERIFY(result.err.contains("Nope"));
    const QJsonObject row =
        entryOf(result.json()[QStringLiteral("mailboxes")].toArray(), "name", QStringLiteral("Nope"));
    QVERIFY(row.contains(QStringLiteral("error")));
    // To have been asked for does not make it known.
    const CtlResult asked = m_ctl->run(words("duplicates --json --mailbox Nope") + m_anna);
    MUST_EXIT(asked, 1);
    QVERIFY2(asked.err.contains("has not read Nope"), asked.err.constData());
}

void TestCommandLine::underAMistypedNameNothingIsFound()
{
    for (const char *command : {"duplicates", "diagnose"}) {
        const CtlResult result =
            m_ctl->run(QStringList{QLatin1String(command)} + words("--json --mailbox Inbx") + m_anna);
        MUST_EXIT(result, 1);
        QVERIFY(result.json().contains(QStringLiteral("error")));
        QVERIFY2(result.err.contains("no mailbox Inbx"), result.err.constData());
        QVERIFY2(!result.err.contains("not there any more"), result.err.constData());
        MUST_EXIT(m_ctl->run(QStringList{QLatin1String(command)} + words("--json --mailbox inbox") + m_anna), 0);
    }
}

/// No duplicates under a mistyped host is not the same as no duplicates.
void TestCommandLine::ofAnAccountThatWasNotScannedNothingIsSaid()
{
    const QStringList other = words("--imap imaps://anna@mail.example --password-command false");
    for (const char *command :
         {"duplicates", "duplicates --explain <id@x>", "diagnose", "remove --keep oldest --yes"}) {
        const CtlResult result = m_ctl->run(words(command) + words("--json") + other);
        MUST_EXIT(result, 1);
        QCOMPARE(result.json()[QStringLiteral("error")][QStringLiteral("kind")].toString(),
                 QStringLiteral("not-found"));
        QVERIFY2(result.err.contains("anna@mail.example") && result.err.contains("onecopyctl scan"),
                 result.err.constData());
    }
}

void TestCommandLine::namesThatARemovalDoesNotKnow_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"--keep mailbox:Nowhere", "--keep oldest --mailbox Nowhere", "--keep oldest --group Nowhere",
          "--expunge --run Nowhere", "--expunge --group Nowhere", "--expunge --mailbox Nowhere"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCommandLine::namesThatARemovalDoesNotKnow()
{
    QFETCH(const QString, line);
    const CtlResult result = m_ctl->run(words("remove --yes") + line.split(QLatin1Char(' ')) + m_anna);
    MUST_EXIT(result, 1);
    QVERIFY2(result.err.contains("Nowhere"), result.err.constData());
}

void TestCommandLine::anAccountThatWasNeverSaved()
{
    const Ctl fresh;
    for (const Ctl *ctl : std::initializer_list<const Ctl *>{m_ctl.get(), &fresh}) {
        for (const char *command : {"scan --account nobody", "duplicates --account nobody", "account test nobody",
                                    "account remove nobody", "account sign-in nobody"}) {
            const CtlResult result = ctl->run(words(command));
            MUST_EXIT(result, 1);
            QVERIFY2(result.err.contains("(account: nobody)") && result.err.contains("onecopyctl account list"),
                     result.err.constData());
        }
    }
}

void TestCommandLine::askingForAccountsMakesNoDataFile()
{
    const Ctl fresh;
    const CtlResult listed = fresh.run(words("account list --json"));
    MUST_EXIT(listed, 0);
    QVERIFY(listed.json()[QStringLiteral("accounts")].toArray().isEmpty());
    MUST_EXIT(fresh.run(words("account show nobody")), 1);
    MUST_EXIT(fresh.run(words("account remove nobody")), 1);
    QVERIFY2(!QFileInfo::exists(QString::fromStdString(fresh.storePath())), fresh.storePath().c_str());
}

void TestCommandLine::aNameThatCannotBeShownIsRefused()
{
    const Ctl ctl;
    for (const QString &name : {QStringLiteral("two\nlines"), QStringLiteral("bell\a"),
                                QStringLiteral("turned\u202Ename"), QString(300, QLatin1Char('n'))}) {
        const CtlResult refused = ctl.run({QStringLiteral("account"), QStringLiteral("add"), name,
                                           QStringLiteral("--imap"), QStringLiteral("imaps://a@one.example")});
        MUST_EXIT(refused, 2);
        QVERIFY2(refused.err.contains("leave out line breaks"), refused.err.constData());
    }
    MUST_EXIT(ctl.run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("  "), QStringLiteral("--imap"),
                       QStringLiteral("imaps://a@one.example")}),
              2);
    MUST_EXIT(ctl.run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("B\u00FCro \u6771\u4EAC"),
                       QStringLiteral("--imap"), QStringLiteral("imaps://a@one.example")}),
              0);
}

void TestCommandLine::anAccountIsNotReplacedByAnother()
{
    const Ctl ctl;
    MUST_EXIT(ctl.run(words("account add work --imap imaps://a@one.example --ca-file ca.pem")), 0);
    const CtlResult other = ctl.run(words("account add work --imap imaps://b@two.example"));
    MUST_EXIT(other, 2);
    QVERIFY2(other.err.contains("one.example"), other.err.constData());
    const QString saved = ctl.run(words("account show work --json")).json()[QStringLiteral("ca_file")].toString();
    QVERIFY2(QFileInfo(saved).isAbsolute(), qPrintable(saved));
    // The same mailboxes, with other settings.
    MUST_EXIT(ctl.run(words("account add work --imap imaps://a@one.example --legacy-tls")), 0);
    QVERIFY(ctl.run(words("account show work --json")).json()[QStringLiteral("legacy_tls")].toBool());
}

void TestCommandLine::nothingIsSavedWithoutThePassword()
{
    const Ctl ctl;
    MUST_EXIT(ctl.run(words("account add work --imap imaps://a@one.example --password-file /nonexistent")), 1);
    const CtlResult listed = ctl.run(words("account list --json"));
    MUST_EXIT(listed, 0);
    QVERIFY(listed.json()[QStringLiteral("accounts")].toArray().isEmpty());
}

void TestCommandLine::keysEndThePasswordPrompt()
{
    Terminal terminal(onTerminal(words("scan") + m_anna.mid(0, 4)));
    QVERIFY(terminal.shows("Password for "));
    terminal.type("half");
    terminal.type("\x03");
    QCOMPARE(terminal.finish(), 130);
    QVERIFY(!terminal.screen().contains("half"));
    QVERIFY(terminal.echoes());
}

void TestCommandLine::aPasswordCommandEnds()
{
    const QStringList server = m_anna.mid(0, 4);
    MUST_EXIT(m_ctl->run(words("account test --password-command") + QStringList{QStringLiteral("yes")} + server), 1);
    Terminal terminal(onTerminal(words("account test --password-command") +
                                 QStringList{QStringLiteral("echo begun >&2; sleep 100")} + server));
    QVERIFY(terminal.shows("begun"));
    terminal.type("\x03");
    QCOMPARE(terminal.finish(), 130);
}

/// What stops us is sent to us alone: the command does not go on behind our back, nor what it has started.
void TestCommandLine::aPasswordCommandEndsWithUs()
{
    const QString pids = m_ctl->folder() + QStringLiteral("/pids");
    const QString command =
        QStringLiteral("echo $$ > '%1.new'; sleep 100 & echo $! >> '%1.new'; mv '%1.new' '%1'; wait; echo x").arg(pids);
    const auto process =
        m_ctl->start(words("account test --password-command") + QStringList{command} + m_anna.mid(0, 4));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pids), 20'000);
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    QCOMPARE(Ctl::finish(*process).code, 130);
    const QList<QByteArray> started = contents(pids).simplified().split(' ');
    QCOMPARE(started.size(), 2);
    for (const QByteArray &pid : started)
        QTRY_VERIFY2(::kill(pid.toInt(), 0) != 0 && errno == ESRCH, pid.constData());
}

void TestCommandLine::aPasswordFileOfAnEditor()
{
    QStringList marked = m_anna;
    marked.last() = m_ctl->passwordFile("\xEF\xBB\xBF" + m_server->password("anna"));
    MUST_EXIT(m_ctl->run(words("account test") + marked), 0);
}

/// As that of a password manager, which asks its user first; whoever does not want to wait stops us.
void TestCommandLine::aPipeForThePasswordIsWaitedFor()
{
    const QString pipe = m_ctl->folder() + QStringLiteral("/pipe");
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QStringList anna = m_anna;
    anna.last() = pipe;
    const auto stopped = m_ctl->start(words("account test") + anna);
    QTRY_VERIFY_WITH_TIMEOUT(
        contents(QStringLiteral("/proc/%1/status").arg(stopped->processId())).contains("State:\tS"), 20'000);
    ::kill(static_cast<pid_t>(stopped->processId()), SIGTERM);
    QCOMPARE(Ctl::finish(*stopped).code, 130);

    const auto waiting = m_ctl->start(words("account test") + anna);
    QFile into(pipe);
    QVERIFY(into.open(QIODevice::WriteOnly)); // returns when the other end is open
    into.write(QByteArray::fromStdString(m_server->password("anna")) + "\n");
    into.close();
    MUST_EXIT(Ctl::finish(*waiting), 0);
}

/// Half of it would be a wrong password, and one more try at the login.
void TestCommandLine::aLineThatIsTooLongIsNoPassword()
{
    QStringList anna = m_anna;
    anna.last() = m_ctl->passwordFile(std::string(70'000, 'x'));
    const CtlResult tooLong = m_ctl->run(words("account test") + anna);
    MUST_EXIT(tooLong, 1);
    QVERIFY2(tooLong.err.contains("too long to be a password"), tooLong.err.constData());
    anna.last() = m_ctl->folder();
    const CtlResult folder = m_ctl->run(words("account test") + anna);
    MUST_EXIT(folder, 1);
    QVERIFY2(folder.err.contains("it is a folder"), folder.err.constData());
}

void TestCommandLine::helpIsADocumentToPrograms()
{
    for (const char *line : {"--json --help", "scan --json --help"}) {
        const CtlResult help = m_ctl->run(words(line));
        MUST_EXIT(help, 0);
        QVERIFY2(help.json()[QLatin1String("help")].toString().contains(QStringLiteral("Usage: onecopyctl")),
                 help.out.constData());
    }
    for (const char *line : {"--json --version", "scan --json --version"})
        QVERIFY(!m_ctl->run(words(line)).json()[QLatin1String("version")].toString().isEmpty());
}

void TestCommandLine::undoAsksFirst()
{
    Terminal removal(onTerminal(words("remove --keep oldest") + m_anna));
    QVERIFY(removal.shows("Type yes:"));
    QVERIFY2(removal.screen().contains("goes:  INBOX 2"), removal.screen().constData());
    removal.type("yes\n");
    QCOMPARE(removal.finish(), 0);
    for (const char *answer : {"no\n", "\x03"}) {
        Terminal undo(onTerminal(words("undo") + m_anna));
        QVERIFY(undo.shows("Type yes:"));
        QVERIFY2(undo.screen().contains("Put 3 copies of the removal "), undo.screen().constData());
        undo.type(answer);
        QCOMPARE(undo.finish(), answer[0] == 'n' ? 5 : 130);
        QCOMPARE(*m_server->messageCount("anna", "INBOX"), std::uint64_t(3));
    }
    const CtlResult unasked = m_ctl->run(words("undo") + m_anna);
    MUST_EXIT(unasked, 5);
    QVERIFY2(unasked.err.contains("add --yes") && !unasked.err.contains("could have lost"), unasked.err.constData());
    const CtlResult unknown = m_ctl->run(words("undo --yes nowhere") + m_anna);
    MUST_EXIT(unknown, 1);
    QVERIFY2(unknown.err.contains("nothing to put back"), unknown.err.constData());
    Terminal undo(onTerminal(words("undo") + m_anna));
    QVERIFY(undo.shows("Type yes:"));
    undo.type("yes\n");
    QCOMPARE(undo.finish(), 0);
    QCOMPARE(*m_server->messageCount("anna", "INBOX"), std::uint64_t(6));
}

/// A yes to this is written down as done by a person: nobody must take it for an order.
void TestCommandLine::whatWasChangedByHandIsAskedFor()
{
    MUST_EXIT(m_ctl->run(words("checklist run --via manual --step pop3-delivery --yes")), 5);
    Terminal restore(onTerminal(words("checklist restore")));
    QVERIFY(restore.shows("Type yes:"));
    QVERIFY2(restore.screen().contains("Is this put back as shown?"), restore.screen().constData());
    restore.type("yes\n");
    QCOMPARE(restore.finish(), 0);
}

void TestCommandLine::aReportAsksBeforeItReplaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.csv"));
    const auto present = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    };
    const QByteArray mine = "my own table\n";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(mine), mine.size());
    file.close();
    const QStringList report = words("report --csv") + QStringList{path} + m_anna;
    for (const char *answer : {"no\n", "\x03"}) {
        Terminal terminal(onTerminal(report));
        QVERIFY(terminal.shows("Type yes:"));
        QVERIFY2(terminal.screen().contains("report.csv"), terminal.screen().constData());
        terminal.type(answer);
        QCOMPARE(terminal.finish(), answer[0] == 'n' ? 5 : 130);
        QCOMPARE(present(), mine);
    }
    Terminal terminal(onTerminal(report));
    QVERIFY(terminal.shows("Type yes:"));
    terminal.type("yes\n");
    QCOMPARE(terminal.finish(), 0);
    QVERIFY(present().contains("message_id"));
    // A program that names a file means it, and so does --yes.
    MUST_EXIT(m_ctl->run(report), 0);
    Terminal sure(onTerminal(report + words("--yes")));
    QCOMPARE(sure.finish(), 0);
}

/// A report ends with the 5,000 worst messages, and says so; a table cannot say that something is missing.
void TestCommandLine::aTableHasEveryCopy()
{
    constexpr int groups = 5'003;
    Ctl ctl;
    const QStringList account = ctl.account(*m_server, "anna");
    MUST(fillWithGroups(ctl.storePath(), loginTo(*m_server, "anna").account.id(), groups));
    const QString csv = ctl.folder() + QStringLiteral("/all.csv");
    const QString html = ctl.folder() + QStringLiteral("/report.html");
    MUST_EXIT(ctl.run(words("report --csv") + QStringList{csv, QStringLiteral("--html"), html} + account), 0);
    QCOMPARE(contents(csv).count("\r\n"), 1 + 2 * groups);
    QVERIFY(contents(html).contains("the 5,000 messages with the most copies, of 5,003"));
}

void TestCommandLine::aPlanHasDates()
{
    const CtlResult planned = m_ctl->run(words("remove --keep oldest --dry-run --json") + m_anna);
    MUST_EXIT(planned, 0);
    const QJsonObject plan = planned.json()[QLatin1String("plan")].toObject();
    const QString made = plan[QLatin1String("made_at")].toString();
    QVERIFY2(QDateTime::fromString(made, Qt::ISODate).isValid() && made.endsWith(QLatin1Char('Z')), qPrintable(made));
    const QJsonObject group = plan[QLatin1String("groups")][0].toObject();
    const QString stored = group[QLatin1String("keep")][QLatin1String("internaldate")].toString();
    QVERIFY2(QDateTime::fromString(stored, Qt::ISODate).isValid() && stored.endsWith(QLatin1Char('Z')),
             qPrintable(stored));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
