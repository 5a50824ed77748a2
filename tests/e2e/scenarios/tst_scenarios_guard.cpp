// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/servers/switch.h"
#include "tests/e2e/scenarios/scenario.h"
#include "tests/lab/process.h"

#include <csignal>
#include <unistd.h>

using namespace onecopy;
using namespace onecopy::servers;

namespace {

constexpr int plenty = 60'000;
constexpr std::uint32_t hour = 3600;
constexpr std::uint32_t soon = 8;

/// What systemd-run does with what it is given.
constexpr const char *starts = "shift $(($# - 2)); setsid \"$@\" </dev/null >/dev/null 2>&1 &\n";
constexpr const char *fails = "echo 'Failed to connect to bus' >&2; exit 1\n";
constexpr const char *lies = "exit 0\n";

/// A server whose configuration is one file.
class Server
{
public:
    Server()
    {
        m_change.product = "test";
        m_change.file = path("main.cf").toStdString();
        m_change.edit = "sed 's/on/off/' saved > written";
        m_change.reload = "true";
        m_site.folder = path("state").toStdString();
        m_site.change = std::string(32, 'c');
        write(path("main.cf"), "feature = on\n");
    }
    ~Server()
    {
        if (const pid_t guard = guardPid(); guard > 0)
            ::kill(guard, SIGKILL);
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray present() const { return read(path("main.cf")); }
    [[nodiscard]] const Site &site() const { return m_site; }
    [[nodiscard]] pid_t guardPid() const
    {
        return read(QString::fromStdString(m_site.path()) + QStringLiteral("/guard.pid")).trimmed().toInt();
    }
    /// The session that the guard belongs to (proc(5): the sixth field of stat; the name before has no blanks).
    [[nodiscard]] pid_t guardSession() const
    {
        return read(QStringLiteral("/proc/%1/stat").arg(guardPid())).split(' ').value(5).toInt();
    }

    [[nodiscard]] std::string armingScript(std::uint32_t seconds) const { return armScript(m_change, m_site, seconds); }
    [[nodiscard]] lab::ToolOutput arm(std::uint32_t seconds, const std::vector<std::string> &through = {},
                                      const std::string &before = {}) const
    {
        return shell(before + armingScript(seconds), through);
    }
    [[nodiscard]] lab::ToolOutput apply() const { return shell(applyScript(m_change, m_site), {}); }
    [[nodiscard]] lab::ToolOutput restore() const { return shell(restoreScript(m_site), {}); }

    /// As on a computer that systemd has booted, with a systemd-run that does this; it writes down how it was called.
    [[nodiscard]] lab::ToolOutput armWithSystemd(std::uint32_t seconds, const char *systemdRun) const
    {
        QDir().mkpath(path("bin"));
        write(path("bin/systemd-run"),
              "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + path("calls").toUtf8() + "'\n" + systemdRun);
        return arm(seconds, {lab::findProgram("unshare"), "--mount"},
                   "mount -t tmpfs none /run && mkdir -p /run/systemd/system || exit 99\nPATH='" +
                       path("bin").toStdString() + "':$PATH\n");
    }

private:
    /// The shell's whole process group is gone when this returns, as a connection is that has ended.
    static lab::ToolOutput shell(const std::string &script, const std::vector<std::string> &through)
    {
        lab::Command command;
        command.program = through.empty() ? "/bin/sh" : through.front();
        if (!through.empty()) {
            command.arguments.assign(through.begin() + 1, through.end());
            command.arguments.emplace_back("/bin/sh");
        }
        command.arguments.emplace_back("-s");
        command.environment = lab::plainEnvironment();
        auto output = lab::runTool(command, "{\n" + script + "\n} </dev/null\n");
        return output ? *output : lab::ToolOutput{-1, output.error().describe()};
    }

    QTemporaryDir m_folder;
    Change m_change;
    Site m_site;
};

} // namespace

/// How the dead man's switch is started where systemd is there, where it fails, and where it is not.
class TestScenariosGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemdGetsTheGuard()
    {
        if (::geteuid() != 0 || !e2e::mayMountForItself())
            QSKIP("only root can play a computer with systemd");
        const Server server;
        const QByteArray before = server.present();
        const lab::ToolOutput armed = server.armWithSystemd(soon, starts);
        QVERIFY2(armed.status == 0, armed.output.c_str());
        const QByteArray state = QByteArray::fromStdString(server.site().path());
        QCOMPARE(Server::read(server.path("calls")),
                 "--quiet\n--collect\n--unit=onecopy-" + QByteArray(32, 'c') + "\n/bin/sh\n" + state + "/guard.sh\n");
        QCOMPARE(server.apply().status, 0);
        QVERIFY(server.present() != before);
        QTRY_COMPARE_WITH_TIMEOUT(server.present(), before, plenty);
    }

    /// The real one takes these options; without a bus it can do no more than say so.
    void systemdKnowsTheOptions()
    {
        const std::string program = lab::findProgram("systemd-run");
        if (program.empty() || QDir(QStringLiteral("/run/systemd/system")).exists())
            QSKIP("no systemd-run, or a systemd that would start it");
        lab::Command command;
        command.program = program;
        command.arguments = {"--quiet", "--collect", "--unit=onecopy-" + std::string(32, 'c'), "/bin/sh", "/dev/null"};
        command.environment = lab::plainEnvironment();
        const auto output = lab::runTool(command);
        QVERIFY(output.has_value());
        QVERIFY2(output->output.find("bus") != std::string::npos || output->output.find("booted") != std::string::npos,
                 output->output.c_str());
        QVERIFY2(output->output.find("option") == std::string::npos, output->output.c_str());
    }

    void whereSystemdFailsASessionOfItsOwnIsMade()
    {
        if (::geteuid() != 0 || !e2e::mayMountForItself())
            QSKIP("only root can play a computer with systemd");
        const Server server;
        const QByteArray before = server.present();
        const lab::ToolOutput armed = server.armWithSystemd(soon, fails);
        QVERIFY2(armed.status == 0, armed.output.c_str());
        QVERIFY(!Server::read(server.path("calls")).isEmpty());
        QCOMPARE(server.guardSession(), server.guardPid());
        QCOMPARE(server.apply().status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(server.present(), before, plenty);
    }

    /// It says that it has started something, and has not: nothing is changed.
    void aGuardThatNeverStartsChangesNothing()
    {
        if (::geteuid() != 0 || !e2e::mayMountForItself())
            QSKIP("only root can play a computer with systemd");
        const Server server;
        const QByteArray before = server.present();
        const lab::ToolOutput armed = server.armWithSystemd(hour, lies);
        QCOMPARE(armed.status, 74);
        QVERIFY2(armed.output.find("the guard did not start") != std::string::npos, armed.output.c_str());
        QVERIFY(server.apply().status != 0);
        QCOMPARE(server.present(), before);
        QVERIFY(server.restore().output.find("result=never") != std::string::npos);
    }

    void withoutSystemdItHasASessionOfItsOwn()
    {
        if (QDir(QStringLiteral("/run/systemd/system")).exists())
            QSKIP("this computer has systemd");
        const Server server;
        const QByteArray before = server.present();
        const lab::ToolOutput armed = server.arm(soon);
        QVERIFY2(armed.status == 0, armed.output.c_str());
        QCOMPARE(server.guardSession(), server.guardPid());
        QCOMPARE(server.apply().status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(server.present(), before, plenty);
    }

    /// A small system without setsid(1): a line that hangs up does not end the guard.
    void withoutSetsidItIgnoresTheHangUp()
    {
        if (QDir(QStringLiteral("/run/systemd/system")).exists())
            QSKIP("this computer has systemd");
        const Server server;
        const QByteArray before = server.present();
        QDir().mkpath(server.path("bin"));
        for (const char *folder : {"/usr/bin", "/bin"}) {
            for (const QString &name : QDir(QString::fromLatin1(folder)).entryList(QDir::Files)) {
                if (name != QLatin1String("setsid") && !name.startsWith(QLatin1String("systemd")))
                    QFile::link(QString::fromLatin1(folder) + QLatin1Char('/') + name,
                                server.path("bin") + QLatin1Char('/') + name);
            }
        }
        // By the product's own shell: the test's would end all of its process group.
        const auto armed =
            localShell({})("PATH='" + server.path("bin").toStdString() +
                           "'; export PATH; ! command -v setsid || exit 99\n" + server.armingScript(soon));
        QVERIFY(armed.has_value());
        QVERIFY2(armed->status == 0, armed->err.c_str());
        QVERIFY(server.guardSession() != server.guardPid());
        QCOMPARE(::kill(server.guardPid(), SIGHUP), 0);
        QCOMPARE(server.apply().status, 0);
        QVERIFY(server.present() != before);
        QTRY_COMPARE_WITH_TIMEOUT(server.present(), before, plenty);
    }
};

QTEST_GUILESS_MAIN(TestScenariosGuard)
#include "tst_scenarios_guard.moc"
