// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processlist.h"
#include "tests/lab/dovecotconfig.h"
#include "tests/lab/identity.h"
#include "tests/places/places.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace onecopy::lab;

namespace {

QString labProgram()
{
    return onecopy::test::inBuild(QStringLiteral("tests/lab/onecopy-lab"));
}

/// onecopy-lab, run as a person or a script runs it.
struct Program
{
    QProcess process;
    QJsonObject ready;

    bool start(const QStringList &arguments, const QString &program = labProgram())
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(120'000))
                return false;
        }
        ready = QJsonDocument::fromJson(process.readLine()).object();
        return !ready.isEmpty();
    }
    [[nodiscard]] std::string text(const char *key) const
    {
        return ready.value(QLatin1String(key)).toString().toStdString();
    }
};

bool gone(const std::string &folder)
{
    return processesWith(folder).empty() && !QFileInfo::exists(QString::fromStdString(folder));
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void endsWithItsInput();
    void endsOnATermSignal();
    void aKilledProgramLeavesNothing();
    void anOrdinaryUserCanRunIt();
    void passwordsAreInAPrivateFileOnly();
    void seedFillsAFolderThatStartServes();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();
};

void TestProgram::initTestCase()
{
    if (dovecotLibexec().empty())
        QSKIP("Dovecot is not installed");
}

void TestProgram::endsWithItsInput()
{
    Program lab;
    QVERIFY(lab.start({QStringLiteral("start"), QStringLiteral("--messages"), QStringLiteral("50"),
                       QStringLiteral("--until-stdin-closes")}));
    QVERIFY(lab.ready.value(QLatin1String("imaps")).toInt() > 0);
    QCOMPARE(lab.ready.value(QLatin1String("messages")).toInt(), 50);
    QVERIFY(QFileInfo::exists(QString::fromStdString(lab.text("truth"))));
    lab.process.closeWriteChannel();
    QVERIFY(lab.process.waitForFinished(60'000));
    QCOMPARE(lab.process.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(gone(lab.text("folder")), 30'000);
}

void TestProgram::endsOnATermSignal()
{
    Program lab;
    QVERIFY(lab.start({QStringLiteral("start")}));
    ::kill(static_cast<pid_t>(lab.process.processId()), SIGTERM);
    QVERIFY(lab.process.waitForFinished(60'000));
    QCOMPARE(lab.process.exitStatus(), QProcess::NormalExit);
    QTRY_VERIFY_WITH_TIMEOUT(gone(lab.text("folder")), 30'000);
}

void TestProgram::aKilledProgramLeavesNothing()
{
    Program lab;
    QVERIFY(lab.start({QStringLiteral("start")}));
    QVERIFY(!processesWith(lab.text("folder")).empty());
    lab.process.kill();
    QVERIFY(lab.process.waitForFinished(60'000));
    QCOMPARE(lab.process.exitStatus(), QProcess::CrashExit);
    QTRY_VERIFY_WITH_TIMEOUT(gone(lab.text("folder")), 60'000);
}

void TestProgram::anOrdinaryUserCanRunIt()
{
    if (!isRoot())
        QSKIP("the other tests already run it as an ordinary user");
    const auto identity = serverIdentity();
    QVERIFY(identity.has_value());
    if (!QFileInfo::exists(QStringLiteral("/usr/bin/setpriv")))
        QSKIP("setpriv is not installed");
    const QString uid = QString::number(identity->uid);
    const QString gid = QString::number(identity->gid);
    const QStringList as = {QStringLiteral("--reuid"), uid, QStringLiteral("--regid"), gid,
                            QStringLiteral("--clear-groups")};
    if (QProcess::execute(QStringLiteral("setpriv"),
                          as + QStringList{QStringLiteral("test"), QStringLiteral("-x"), labProgram()}) != 0)
        QSKIP("that user cannot reach the program");
    Program lab;
    QVERIFY(lab.start(as + QStringList{labProgram(), QStringLiteral("start"), QStringLiteral("--messages"),
                                       QStringLiteral("100"), QStringLiteral("--until-stdin-closes")},
                      QStringLiteral("setpriv")));
    QCOMPARE(ownerOf(static_cast<pid_t>(lab.ready.value(QLatin1String("pid")).toInt())),
             static_cast<long>(identity->uid));
    QCOMPARE(lab.ready.value(QLatin1String("messages")).toInt(), 100);
    lab.process.closeWriteChannel();
    QVERIFY(lab.process.waitForFinished(60'000));
    QTRY_VERIFY_WITH_TIMEOUT(gone(lab.text("folder")), 30'000);
}

void TestProgram::passwordsAreInAPrivateFileOnly()
{
    Program lab;
    QVERIFY(lab.start({QStringLiteral("start"), QStringLiteral("--until-stdin-closes")}));
    QFile file(QString::fromStdString(lab.text("password_file")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const std::string password = file.readAll().trimmed().toStdString();
    QVERIFY(password.size() >= 16);
    QVERIFY(!QJsonDocument(lab.ready).toJson().contains(password.c_str()));
    QVERIFY(processesWith(password).empty());
    lab.process.closeWriteChannel();
    QVERIFY(lab.process.waitForFinished(60'000));
}

void TestProgram::seedFillsAFolderThatStartServes()
{
    const QTemporaryDir folder(QStringLiteral("/tmp/onecopy-lab-XXXXXX"));
    QVERIFY(folder.isValid());
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7711));
    const QString path = folder.filePath(QStringLiteral("lab"));
    Program seed;
    QVERIFY(seed.start({QStringLiteral("seed"), QStringLiteral("--dir"), path, QStringLiteral("--messages"),
                        QStringLiteral("300"), QStringLiteral("--profile"), QStringLiteral("mission"),
                        QStringLiteral("--duplicates"), QStringLiteral("0.05")}));
    QVERIFY(seed.process.waitForFinished(60'000));
    QCOMPARE(seed.process.exitCode(), 0);
    QVERIFY(seed.ready.value(QLatin1String("extra_copies")).toInt() > 5);
    Program lab;
    QVERIFY(
        lab.start({QStringLiteral("start"), QStringLiteral("--dir"), path, QStringLiteral("--until-stdin-closes")}));
    QVERIFY(QFileInfo::exists(path + QStringLiteral("/home/anna/mdbox")));
    lab.process.closeWriteChannel();
    QVERIFY(lab.process.waitForFinished(60'000));
    QVERIFY(QFileInfo::exists(path + QStringLiteral("/truth.jsonl")));
    QTRY_VERIFY_WITH_TIMEOUT(processesWith(path.toStdString()).empty(), 30'000);
}

void TestProgram::wrongArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{QStringLiteral("stop")};
    QTest::newRow("seed without a folder") << QStringList{QStringLiteral("seed")};
    QTest::newRow("not a number") << QStringList{QStringLiteral("start"), QStringLiteral("--messages"),
                                                 QStringLiteral("many")};
    QTest::newRow("share over one") << QStringList{QStringLiteral("start"), QStringLiteral("--duplicates"),
                                                   QStringLiteral("2")};
    QTest::newRow("unknown profile") << QStringList{QStringLiteral("start"), QStringLiteral("--profile"),
                                                    QStringLiteral("small")};
}

void TestProgram::wrongArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(QProcess::execute(labProgram(), arguments), 2);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
