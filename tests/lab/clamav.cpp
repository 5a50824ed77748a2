// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/clamav.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "tests/lab/loopback.h"
#include "tests/lab/unpacked.h"

#include <QCryptographicHash>

#include <functional>

namespace onecopy::lab {
namespace {

using namespace std::chrono_literals;

constexpr const char *part = "/clamav";

std::string programFile(const std::string &name)
{
    const std::string unpacked = unpackedFile("clamav/usr/sbin/" + name);
    return unpacked.empty() ? findProgram(name) : unpacked;
}

/// A line of an .hsb file: SHA-256, size, name.
std::string signatureOf(std::string_view virus)
{
    const QByteArray bytes(virus.data(), static_cast<qsizetype>(virus.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString() + ":" +
           std::to_string(virus.size()) + ":Lab.Test.File\n";
}

/// Waits until `ready` says so; the end of the process is the pause between two tries.
Result<void> waitFor(Process &process, const std::function<bool()> &ready, const std::string &log)
{
    const Deadline deadline = Deadline::in(60s);
    while (!ready()) {
        if (process.waitForEnd(20ms) || deadline.passed())
            return fail(FaultKind::ServerUnavailable, "lab clamav", "it does not answer",
                        printable(readTail(log, 2000), 3000));
    }
    return {};
}

} // namespace

bool ClamAv::available()
{
    return !programFile("clamd").empty() && !programFile("clamav-milter").empty();
}

Result<std::unique_ptr<ClamAv>> ClamAv::start(std::string_view virus)
{
    std::unique_ptr<ClamAv> lab(new ClamAv);
    auto step = lab->prepare(virus);
    if (step)
        step = lab->startScanner();
    if (step)
        step = lab->startMilter();
    if (!step)
        return passOn(step);
    return lab;
}

ClamAv::~ClamAv()
{
    m_milter.killGroup();
    m_scanner.killGroup();
    m_guard.dismiss();
}

Result<void> ClamAv::prepare(std::string_view virus)
{
    auto identity = serverIdentity();
    if (!identity)
        return passOn(identity);
    m_identity = *identity;
    auto folder = Folder::temporary("onecopy-clamav");
    if (!folder)
        return passOn(folder);
    m_folder = std::move(*folder);
    auto guard = Guard::start(m_folder.path());
    if (!guard)
        return passOn(guard);
    m_guard = std::move(*guard);
    auto step = makeFolder(m_folder.file("database"));
    if (step)
        step = makeFolder(m_folder.file("work"), &m_identity, 0700);
    if (step)
        step = writeFile(m_folder.file("database/lab.hsb"), signatureOf(virus));
    auto ports = freePorts(2);
    if (step && !ports)
        return passOn(ports);
    if (step) {
        m_scannerPort = ports->at(0);
        m_milterPort = ports->at(1);
    }
    return step;
}

Result<Process> ClamAv::launch(const std::string &program)
{
    Command command;
    command.program = programFile(program);
    command.arguments = {"--config-file=" + m_folder.file(program + ".conf")};
    command.environment = unpackedEnvironment(part);
    command.runAs = m_identity;
    command.outputFile = m_folder.file(program + ".out");
    auto process = Process::start(command);
    if (process)
        m_guard.watch(process->pid());
    return process;
}

Result<void> ClamAv::startScanner()
{
    auto written = writeFile(m_folder.file("clamd.conf"),
                             "Foreground yes\nTCPAddr 127.0.0.1\nTCPSocket " + std::to_string(m_scannerPort) +
                                 "\nDatabaseDirectory " + m_folder.file("database") + "\nTemporaryDirectory " +
                                 m_folder.file("work") + "\nLogFile " + m_folder.file("work/clamd.log") +
                                 "\nLogClean yes\nScanMail yes\nMaxThreads 20\nSelfCheck 0\n");
    if (!written)
        return written;
    auto process = launch("clamd");
    if (!process)
        return passOn(process);
    m_scanner = std::move(*process);
    const auto answers = [port = m_scannerPort] {
        const Deadline deadline = Deadline::in(2s);
        auto line = LineSocket::connect(port, deadline);
        if (!line || !line->write("nPING\n", deadline))
            return false;
        const auto answer = line->readLine(deadline);
        return answer && *answer == "PONG";
    };
    if (auto ready = waitFor(m_scanner, answers, m_folder.file("clamd.out")); !ready)
        return ready;
    auto proxy = FaultProxy::start(m_scannerPort);
    if (!proxy)
        return passOn(proxy);
    m_line = std::move(*proxy);
    return {};
}

Result<void> ClamAv::startMilter()
{
    auto written = writeFile(m_folder.file("clamav-milter.conf"),
                             "Foreground yes\nMilterSocket inet:" + std::to_string(m_milterPort) +
                                 "@127.0.0.1\nClamdSocket tcp:127.0.0.1:" + std::to_string(m_line->port()) +
                                 "\nOnInfected Reject\nRejectMsg virus found: %v\nOnFail Defer\nAddHeader Replace\n"
                                 "LogFile " +
                                 m_folder.file("work/clamav-milter.log") + "\nLogInfected Basic\nTemporaryDirectory " +
                                 m_folder.file("work") + "\n");
    if (!written)
        return written;
    auto process = launch("clamav-milter");
    if (!process)
        return passOn(process);
    m_milter = std::move(*process);
    const auto listens = [port = m_milterPort] { return LineSocket::connect(port, Deadline::in(2s)).has_value(); };
    return waitFor(m_milter, listens, m_folder.file("clamav-milter.out"));
}

void ClamAv::killScanner()
{
    const pid_t pid = m_scanner.pid();
    m_scanner.killGroup();
    m_guard.forget(pid);
}

std::string ClamAv::logText() const
{
    return readTail(m_folder.file("work/clamd.log")) + readTail(m_folder.file("work/clamav-milter.log"));
}

} // namespace onecopy::lab
