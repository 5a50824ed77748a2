// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/unit/servers/switchworld.h"

#include <array>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace onecopy;
using namespace onecopy::servers;

namespace {

constexpr std::array programs{"mkdir", "rmdir", "ls",  "readlink", "dirname", "cp",  "cat", "mv",     "rm",
                              "touch", "sync",  "cmp", "cut",      "chmod",   "sed", "ln",  "setsid", "diff"};

/// Programs in front of the real ones: the N-th that a script's own shell calls kills that shell, before it does its
/// work or after it.
class Killer
{
public:
    Killer()
    {
        for (const char *name : programs) {
            const QString real = QStandardPaths::findExecutable(QString::fromLatin1(name));
            if (!real.isEmpty())
                write(QString::fromLatin1(name), wrapper(real.toUtf8()));
        }
    }
    /// `script`, whose shell dies at call number `point`, counted from 1.
    [[nodiscard]] std::string dying(const std::string &script, int point, bool after) const
    {
        const std::string folder = shellQuoted(m_folder.path().toStdString());
        return "cd " + folder + " && echo $$ > shell && echo " + std::to_string(point) + " > left && echo " +
               (after ? "after" : "before") + " > when && cd / && PATH=" + folder + ":$PATH\n" + script;
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QByteArray wrapper(const QByteArray &real) const
    {
        return "#!/bin/sh\nreal='" + real + "'\nfolder='" + m_folder.path().toUtf8() + R"sh('
read -r shell < "$folder/shell"
if [ "$PPID" = "$shell" ]; then
  read -r left < "$folder/left"
  read -r when < "$folder/when"
  left=$((left - 1))
  echo "$left" > "$folder/left"
  if [ "$left" -eq 0 ]; then
    [ "$when" = before ] || "$real" "$@"
    kill -9 "$PPID"
    exit 1
  fi
fi
exec "$real" "$@"
)sh";
    }
    QTemporaryDir m_folder;
};

/// A lock that a killed script has left is waited for in no time.
std::string hurried(const std::string &script)
{
    return "mkdir -p \"$TMPDIR\" 2>/dev/null; hurry=$(mktemp -d) && printf '#!/bin/sh\\nexit 0\\n' > \"$hurry/sleep\" "
           "&& "
           "chmod 755 \"$hurry/sleep\" && PATH=$hurry:$PATH\n" +
           script + "\nstatus=$?; rm -rf \"$hurry\"; exit $status";
}

constexpr int killed = 128 + 9;

} // namespace

/// The scripts of the dead man's switch, killed before and after each program that they run; and what is in their way.
class TestSwitchPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What scripts that are killed leave behind goes with it.
    void initTestCase() { qputenv("TMPDIR", m_temporary.path().toUtf8()); }

    void killed_data()
    {
        QTest::addColumn<bool>("after");
        QTest::newRow("before each program") << false;
        QTest::newRow("after each program") << true;
    }

    void killedWhileItIsPrepared_data() { killed_data(); }
    void killedWhileItIsPrepared()
    {
        QFETCH(bool, after);
        const int points = eachPoint(after, [&](const World &world, int point) {
            return world.status(m_killer.dying(armScript(world.change, world.site, hour), point, after));
        });
        QVERIFY2(points > 8, qPrintable(QString::number(points)));
    }

    void killedWhileItIsApplied_data() { killed_data(); }
    void killedWhileItIsApplied()
    {
        QFETCH(bool, after);
        const int points = eachPoint(after, [&](const World &world, int point) {
            return world.arm(hour) ? world.status(m_killer.dying(applyScript(world.change, world.site), point, after))
                                   : -1;
        });
        QVERIFY2(points > 10, qPrintable(QString::number(points)));
    }

    /// restoreScript() starts a shell of its own for restore.sh; here that runs in the first one, so that it is met.
    void killedWhileItIsPutBack_data() { killed_data(); }
    void killedWhileItIsPutBack()
    {
        QFETCH(bool, after);
        const int points = eachPoint(after, [&](const World &world, int point) {
            const std::string script = ". " + shellQuoted(world.site.path() + "/restore.sh");
            return world.arm(hour) && world.apply() ? world.status(m_killer.dying(script, point, after)) : -1;
        });
        QVERIFY2(points > 10, qPrintable(QString::number(points)));
    }

    /// Also when nobody comes any more.
    void killedWhileItIsAppliedTheGuardStillComes()
    {
        // Towards the end of the script the new file is in its place.
        for (int point = 12; point > 0; --point) {
            const World world;
            const QByteArray before = world.present();
            QVERIFY(world.arm(8));
            const int status = world.status(m_killer.dying(applyScript(world.change, world.site), point, true));
            if (status != killed || world.present() == before)
                continue;
            QTRY_COMPARE_WITH_TIMEOUT(world.present(), before, plenty);
            return;
        }
        QFAIL("it was never killed with the new file in its place");
    }

    /// Nor does a connection that is cut while it is put back leave it as it is.
    void killedWhileItIsPutBackTheGuardStillComes_data() { killed_data(); }
    void killedWhileItIsPutBackTheGuardStillComes()
    {
        QFETCH(bool, after);
        // All at once: each of them waits for its deadline.
        std::vector<std::unique_ptr<World>> left;
        for (int point = 1; point < 100; ++point) {
            auto world = std::make_unique<World>();
            const QByteArray before = world->present();
            QVERIFY(world->arm(8) && world->apply());
            const std::string script = ". " + shellQuoted(world->site.path() + "/restore.sh");
            if (world->status(m_killer.dying(script, point, after)) != killed)
                break;
            if (world->present() != before)
                left.push_back(std::move(world));
        }
        QVERIFY(left.size() > 2);
        const QByteArray before = World().present();
        for (const auto &world : left)
            QTRY_COMPARE_WITH_TIMEOUT(world->present(), before, plenty);
    }

    void aFullDiskDoesNotKeepItFromBeingPutBack()
    {
        if (::geteuid() != 0 ||
            QProcess::execute(QStringLiteral("unshare"), {QStringLiteral("--mount"), QStringLiteral("true")}) != 0)
            QSKIP("only root can make a small disk");
        World world;
        const QByteArray place = QDir::tempPath().toUtf8() + "/onecopy-small-disk-" + QByteArray::number(::getpid());
        world.change.file = (place + "/main.cf").toStdString();
        world.change.reload = "true";
        world.site.folder = (place + "/state").toStdString();
        const std::string quoted = shellQuoted(place.toStdString());
        const auto inside = [](const std::string &script) {
            return commandLine(std::vector<std::string>{"/bin/sh", "-c", script});
        };
        const std::string script =
            "set -e\nmkdir -p " + quoted + "\nmount -t tmpfs -o size=200k none " + quoted + "\ncd " + quoted +
            "\nfor i in 1 2 3 4 5 6 7 8 9; do printf 'feature = on\\n# line %s\\n' $i; done > main.cf\ncp main.cf /" +
            "dev/shm/onecopy-$$\n" + inside(armScript(world.change, world.site, hour)) + "\n" +
            inside(applyScript(world.change, world.site)) +
            "\ngrep -q 'feature = off' main.cf\ncat /dev/zero > filler 2>/dev/null || true\n! echo more > more "
            "2>/dev/null\n" +
            inside(restoreScript(world.site)) +
            "\ncmp main.cf /dev/shm/onecopy-$$ && echo same\nrm -f /dev/shm/onecopy-$$\n" +
            "kill \"$(cat state/*/guard.pid)\" || true\n";
        const auto output = localShell({})(commandLine(
            std::vector<std::string>{"unshare", "--mount", "/bin/sh", "-c", "{ " + script + "} </dev/null"}));
        QDir().rmdir(QString::fromUtf8(place));
        QVERIFY(output.has_value());
        QVERIFY2(output->status == 0, (output->out + output->err).c_str());
        QVERIFY2(output->out.find("result=restored") != std::string::npos, output->out.c_str());
        QVERIFY2(output->out.find("same") != std::string::npos, (output->out + output->err).c_str());
    }

private:
    /// Runs `cut` in a new world for point after point until it is no longer cut; after each, everything has to be as
    /// it was, or become so, and to stay so. Returns how many points there were.
    template <class Cut> int eachPoint(bool after, const Cut &cut)
    {
        for (int point = 1; point < 100; ++point) {
            const World world;
            const QByteArray before = world.present();
            const int status = cut(world, point);
            const QByteArray present = world.present();
            const QString where = QStringLiteral("%1 point %2: status %3, ")
                                      .arg(after ? QStringLiteral("after") : QStringLiteral("before"))
                                      .arg(point)
                                      .arg(status);
            const bool whole = present == before || present == QByteArray(before).replace("= on", "= off");
            if (!whole || (status != killed && status != 0)) {
                QTest::qFail(qPrintable(where + QString::fromUtf8(present)), __FILE__, __LINE__);
                return 0;
            }
            const bool back = world.status(hurried(restoreScript(world.site))) == 0 && world.present() == before &&
                              !QFile::exists(QString::fromStdString(world.change.file + ".onecopy-new"));
            const bool stays = world.status(hurried(applyScript(world.change, world.site))) != 0 &&
                               world.present() == before && world.status(cleanScript(world.site)) == 0;
            if (!back || !stays) {
                QTest::qFail(qPrintable(where + QString::fromUtf8(world.present())), __FILE__, __LINE__);
                return 0;
            }
            if (status == 0)
                return point - 1;
        }
        return 0;
    }

    QTemporaryDir m_temporary;
    Killer m_killer;
};

QTEST_GUILESS_MAIN(TestSwitchPoints)
#include "tst_switch_points.moc"
