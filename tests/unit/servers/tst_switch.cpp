// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/unit/servers/switchworld.h"

#include <sys/stat.h>

using namespace onecopy;
using namespace onecopy::servers;

/// The dead man's switch with a real shell, on a configuration file of the test.
class TestSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void armingTouchesNothing()
    {
        const World world;
        const QByteArray before = world.present();
        QVERIFY(world.arm(hour));
        QCOMPARE(world.present(), before);
        QCOMPARE(world.reloads(), 0);
        struct stat info
        {
        };
        QCOMPARE(::stat(world.site.path().c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0700U);
        QCOMPARE(::stat((world.site.path() + "/restore.sh").c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0700U);
    }

    void itIsPutBackByteForByteWithItsMode()
    {
        const World world;
        QVERIFY(::chmod(world.change.file.c_str(), 0640) == 0);
        const QByteArray before = world.present();
        QVERIFY(world.arm(hour));
        QVERIFY(world.apply());
        QVERIFY(world.present().startsWith("feature = off"));
        QCOMPARE(world.reloads(), 1);
        QCOMPARE(world.restore().kind, Restoration::Kind::Restored);
        QCOMPARE(world.present(), before);
        QCOMPARE(world.reloads(), 2);
        struct stat info
        {
        };
        QCOMPARE(::stat(world.change.file.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0640U);
    }

    void restoringTwiceIsRestoringOnce()
    {
        const World world;
        const QByteArray before = world.present();
        QVERIFY(world.arm(hour));
        QVERIFY(world.apply());
        QCOMPARE(world.restore().kind, Restoration::Kind::Restored);
        QCOMPARE(world.restore().kind, Restoration::Kind::Already);
        QCOMPARE(world.present(), before);
    }

    void afterRestoringNothingIsAppliedAnyMore()
    {
        const World world;
        const QByteArray before = world.present();
        QVERIFY(world.arm(hour));
        QCOMPARE(world.restore().kind, Restoration::Kind::Never);
        QVERIFY(!world.apply());
        QCOMPARE(world.present(), before);
        QCOMPARE(world.reloads(), 0);
    }

    void whatNeverBeganIsNever()
    {
        const World world;
        QCOMPARE(world.restore().kind, Restoration::Kind::Never);
        QVERIFY(!world.apply());
    }

    void changesOfOthersStay()
    {
        const World world;
        QVERIFY(world.arm(hour));
        QVERIFY(world.apply());
        world.put("feature = off\nmine = 1\n");
        const Restoration restoration = world.restore();
        QCOMPARE(restoration.kind, Restoration::Kind::Conflict);
        QVERIFY(restoration.difference.find("+mine = 1") != std::string::npos);
        QCOMPARE(world.present(), QByteArray("feature = off\nmine = 1\n"));
    }

    /// What somebody else has written meanwhile stays; the protection that we have switched off does not stay off.
    void whatIsOursIsTakenOutOfAFileThatOthersChanged()
    {
        World world;
        world.change.takeOut = "sed '/^feature = /s/off/on/' merging > out && mv out merging";
        QVERIFY(world.arm(hour));
        QVERIFY(world.apply());
        world.put("mine = off\nfeature = off\n");
        QVERIFY(::chmod(world.change.file.c_str(), 0600) == 0);
        QCOMPARE(world.restore().kind, Restoration::Kind::Merged);
        QCOMPARE(world.present(), QByteArray("mine = off\nfeature = on\n"));
        QCOMPARE(world.reloads(), 2);
        struct stat info
        {
        };
        QCOMPARE(::stat(world.change.file.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
        // Again is the same; and what others decide from now on is theirs.
        QCOMPARE(world.restore().kind, Restoration::Kind::Merged);
        world.put("mine = off\nfeature = on\nmore = 1\n");
        QCOMPARE(world.restore().kind, Restoration::Kind::Conflict);
        QCOMPARE(world.present(), QByteArray("mine = off\nfeature = on\nmore = 1\n"));
    }

    void theGuardDoesNotLeaveItOffBecauseOthersChangedTheFile()
    {
        World world;
        world.change.takeOut = "sed '/^feature = /s/off/on/' merging > out && mv out merging";
        QVERIFY(world.arm(8));
        QVERIFY(world.apply());
        world.put("mine = off\nfeature = off\n");
        QTRY_COMPARE_WITH_TIMEOUT(world.present(), QByteArray("mine = off\nfeature = on\n"), plenty);
        QTRY_COMPARE_WITH_TIMEOUT(world.reloads(), 2, plenty);
    }

    void aFileThatChangedMeanwhileIsNotOverwritten()
    {
        const World world;
        QVERIFY(world.arm(hour));
        world.put("feature = on\nmine = 1\n");
        QVERIFY(!world.apply());
        QCOMPARE(world.present(), QByteArray("feature = on\nmine = 1\n"));
    }

    void aFileOfOursGoesAgain()
    {
        World world;
        QVERIFY(QFile::remove(QString::fromStdString(world.change.file)));
        world.change.edit = "printf 'ours = 1\\n' > written";
        QVERIFY(world.arm(hour));
        QVERIFY(world.apply());
        QCOMPARE(world.present(), QByteArray("ours = 1\n"));
        QCOMPARE(world.restore().kind, Restoration::Kind::Restored);
        QVERIFY(!QFile::exists(QString::fromStdString(world.change.file)));
    }

    void aLinkStaysALink()
    {
        const World world;
        const QString real = QString::fromStdString(world.path("real.cf"));
        QVERIFY(QFile::rename(QString::fromStdString(world.change.file), real));
        QVERIFY(QFile::link(real, QString::fromStdString(world.change.file)));
        const QByteArray before = world.present();
        QVERIFY(world.arm(hour));
        QVERIFY(world.apply());
        QVERIFY(world.present() != before);
        QCOMPARE(world.restore().kind, Restoration::Kind::Restored);
        QCOMPARE(world.present(), before);
        QVERIFY(QFileInfo(QString::fromStdString(world.change.file)).isSymLink());
    }

    void theGuardPutsItBackByItself()
    {
        const World world;
        const QByteArray before = world.present();
        QVERIFY(world.arm(7));
        QVERIFY(world.apply());
        QVERIFY(world.present() != before);
        QTRY_COMPARE_WITH_TIMEOUT(world.present(), before, plenty);
        QTRY_COMPARE_WITH_TIMEOUT(world.reloads(), 2, plenty);
        QCOMPARE(world.restore().kind, Restoration::Kind::Already);
    }

    /// What has failed once is tried again, whoever tried it.
    void theGuardStaysWhereSomebodyElseCouldNotPutItBack()
    {
        World world;
        world.change.reload = "[ -e " + shellQuoted(world.path("down")) + " ] && exit 1; " + world.change.reload;
        QVERIFY(world.arm(8) && world.apply());
        const QString down = QString::fromStdString(world.path("down"));
        QVERIFY(QFile(down).open(QIODevice::WriteOnly));
        QVERIFY(!world.restore().reloaded);
        QCOMPARE(world.reloads(), 1);
        QVERIFY(QFile::remove(down));
        QTRY_COMPARE_WITH_TIMEOUT(world.reloads(), 2, plenty);
    }

    void tooLateIsTooLate()
    {
        const World world;
        const QByteArray before = world.present();
        // On a busy machine it is too late for arming already.
        QVERIFY(!world.arm(1) || !world.apply());
        QCOMPARE(world.present(), before);
    }

    void aFailedReloadIsTold()
    {
        World world;
        world.change.reload = "false";
        QVERIFY(world.arm(hour));
        QVERIFY(!world.apply());
        const Restoration restoration = world.restore();
        QCOMPARE(restoration.kind, Restoration::Kind::Restored);
        QVERIFY(!restoration.reloaded);
    }

    void whatTheServerSaysEndsWithItsLine()
    {
        const auto done = expectDone({71, {}, "no right to change main.cf\n"}, "save");
        QVERIFY(!done);
        QCOMPARE(done.error().serverText, std::string("no right to change main.cf"));
    }

    void anEditThatFailsIsNeverApplied()
    {
        World world;
        const QByteArray before = world.present();
        world.change.edit = "false";
        QVERIFY(!world.arm(hour));
        QVERIFY(!world.apply());
        QCOMPARE(world.restore().kind, Restoration::Kind::Never);
        QCOMPARE(world.present(), before);
    }

    /// "/tmp" is nobody's own folder, and must not be made one.
    void aFolderForAllIsRefusedAndLeftAsItIs()
    {
        const World world;
        for (const mode_t mode : {0777U, 01777U, 0775U, 0707U}) {
            ::mkdir(world.site.folder.c_str(), 0700);
            QCOMPARE(::chmod(world.site.folder.c_str(), mode), 0);
            QVERIFY(!world.arm(hour));
            struct stat info
            {
            };
            QCOMPARE(::stat(world.site.folder.c_str(), &info), 0);
            QCOMPARE(info.st_mode & 07777U, mode);
        }
        QCOMPARE(::chmod(world.site.folder.c_str(), 0755), 0);
        QVERIFY(world.arm(hour));
        struct stat info
        {
        };
        QCOMPARE(::stat(world.site.folder.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 07777U, 0755U);
        QCOMPARE(::stat(world.site.path().c_str(), &info), 0);
        QCOMPARE(info.st_mode & 07777U, 0700U);
    }

    /// Another computer's: what it saved would bring the first change back after all was put back.
    void twoChangesOfOneFileAreNeverInForceAtOnce()
    {
        World world;
        const QByteArray before = world.present();
        const Site first = world.site;
        QVERIFY(world.arm(hour));
        QVERIFY(world.apply());
        world.site.change = std::string(32, 'b');
        QVERIFY(!world.arm(hour));
        QVERIFY(!world.apply());
        QCOMPARE(world.restore().kind, Restoration::Kind::Never);
        world.site = first;
        QCOMPARE(world.restore().kind, Restoration::Kind::Restored);
        QCOMPARE(world.present(), before);
        // Prepared at the same time, one of them is too late.
        world.site.change = std::string(32, 'c');
        const Site third = world.site;
        QVERIFY(world.arm(hour));
        world.site.change = std::string(32, 'd');
        QVERIFY(world.arm(hour));
        QVERIFY(world.apply());
        world.site = third;
        QVERIFY(!world.apply());
        QCOMPARE(world.restore().kind, Restoration::Kind::Never);
        world.site.change = std::string(32, 'd');
        QCOMPARE(world.restore().kind, Restoration::Kind::Restored);
        QCOMPARE(world.present(), before);
    }

    void aFolderThatIsALinkIsRefused()
    {
        const World world;
        QVERIFY(QFile::link(QStringLiteral("/tmp"), QString::fromStdString(world.site.folder)));
        QVERIFY(!world.arm(hour));
    }

    void cleaningLeavesNothing()
    {
        const World world;
        QVERIFY(world.arm(hour));
        QVERIFY(world.apply());
        QCOMPARE(world.restore().kind, Restoration::Kind::Restored);
        QCOMPARE(world.status(cleanScript(world.site)), 0);
        QVERIFY(!QFile::exists(QString::fromStdString(world.site.path())));
        QCOMPARE(world.restore().kind, Restoration::Kind::Never);
    }

    void onlyOurNamesAreChanges()
    {
        QVERIFY(check({"/var/lib/onecopy", std::string(32, '0')}).has_value());
        QVERIFY(!check({"/var/lib/onecopy", "../../etc"}));
        QVERIFY(!check({"var", std::string(32, '0')}));
    }
};

QTEST_GUILESS_MAIN(TestSwitch)
#include "tst_switch.moc"
