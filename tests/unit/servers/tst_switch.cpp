// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/servers/switch.h"

#include <sys/stat.h>

using namespace onecopy;
using namespace onecopy::servers;

namespace {

constexpr int plenty = 60'000;
constexpr std::uint32_t hour = 3600;

/// A "server" whose configuration is one file; reloading it counts up. A guard ends when its folder is gone.
class World
{
public:
    World()
        : m_run(localShell({}))
    {
        change.product = "test";
        change.file = path("main.cf");
        change.edit = "sed 's/on/off/' saved > written";
        change.reload = "echo x >> " + shellQuoted(path("reloads"));
        site.folder = path("state");
        site.change = std::string(32, 'a');
        put("feature = on\n# odd bytes \xff\r\nlast line without an end");
    }

    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(QString::fromStdString(change.file));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    [[nodiscard]] QByteArray present() const { return read(change.file); }
    [[nodiscard]] static QByteArray read(const std::string &name)
    {
        QFile file(QString::fromStdString(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    [[nodiscard]] int reloads() const { return static_cast<int>(read(path("reloads")).count('x')); }
    [[nodiscard]] int status(const std::string &script) const
    {
        const auto output = m_run(script);
        return output ? output->status : -1;
    }
    [[nodiscard]] bool arm(std::uint32_t seconds) const { return status(armScript(change, site, seconds)) == 0; }
    [[nodiscard]] bool apply() const { return status(applyScript(change, site)) == 0; }
    [[nodiscard]] Restoration restore() const
    {
        const auto output = m_run(restoreScript(site));
        const auto restoration = output ? restorationFrom(*output) : passOnFault(output.error());
        return restoration ? *restoration
                           : Restoration{Restoration::Kind::Conflict, false, restoration.error().describe()};
    }

    Change change;
    Site site;

private:
    static Result<Restoration> passOnFault(const Fault &fault) { return tl::unexpected(fault); }
    QTemporaryDir m_folder;
    Runner m_run;
};

} // namespace

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

    /// A renewed guard still sleeps when the first deadline is long over; a later one on a second file is the clock.
    void aRenewedGuardWaitsLonger()
    {
        const World renewed;
        World clock;
        clock.site.change = std::string(32, 'b');
        const QByteArray before = clock.present();
        QVERIFY(renewed.arm(7));
        QVERIFY(renewed.apply());
        QCOMPARE(renewed.status(renewScript(renewed.site, hour)), 0);
        QVERIFY(clock.arm(10));
        QVERIFY(clock.apply());
        QTRY_COMPARE_WITH_TIMEOUT(clock.present(), before, plenty);
        QVERIFY(renewed.present().startsWith("feature = off"));
        QCOMPARE(renewed.restore().kind, Restoration::Kind::Restored);
        QVERIFY(renewed.status(renewScript(renewed.site, hour)) != 0);
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
