// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scenarios/eximmachine.h"

#include "core/base/clock.h"
#include "tests/e2e/scenarios/scenario.h"
#include "tests/lab/loopback.h"
#include "tests/lab/unpacked.h"

#include <unistd.h>

namespace onecopy::e2e {

namespace {

using namespace std::chrono_literals;

/// $1: where the packages are, $2: a folder of ours, $3: the port of Exim, $4: that of the LMTP server.
constexpr const char *machine = R"sh(set -e
mkdir -p "$2/memory"
mount -t tmpfs none "$2/memory"
mkdir "$2/memory/etc" "$2/memory/etc-work" "$2/memory/var" "$2/memory/var-work" "$2/memory/run"
mount -t overlay none -o "lowerdir=$1/etc:/etc,upperdir=$2/memory/etc,workdir=$2/memory/etc-work" /etc
mount -t overlay none -o "lowerdir=/var,upperdir=$2/memory/var,workdir=$2/memory/var-work" /var
mount -t overlay none -o "lowerdir=$1/usr:/usr" /usr
mount --bind "$2/memory/run" /run
echo 'Debian-exim:x:65001:65001::/var/spool/exim4:/usr/sbin/nologin' >> /etc/passwd
echo 'Debian-exim:x:65001:' >> /etc/group
mkdir -p /var/lib/exim4 /var/spool/exim4 /var/log/exim4
chown 65001:65001 /var/spool/exim4 /var/log/exim4
echo mx3.lab.example > /etc/mailname
cat > /etc/exim4/update-exim4.conf.conf <<end
dc_eximconfig_configtype='internet'
dc_other_hostnames='mx3.lab.example'
dc_local_interfaces='127.0.0.1.$3'
dc_readhost=''
dc_relay_domains='lab.example'
dc_minimaldns='false'
dc_relay_nets=''
dc_smarthost=''
CFILEMODE='644'
dc_use_split_config='true'
dc_hide_mailname=''
dc_mailname_in_oh='true'
dc_localdelivery='mail_spool'
end
echo 'CHECK_DATA_LOCAL_ACL_FILE = /etc/exim4/check_data' > /etc/exim4/conf.d/main/01_lab
echo 'warn set acl_m_twice = yes' > /etc/exim4/check_data
cat > /etc/exim4/conf.d/router/050_lab <<end
lab_second:
  driver = redirect
  domains = lab.example
  condition = \${if and{{eq{\$acl_m_twice}{yes}}{!match{\$local_part}{\\\\+}}}}
  data = \$local_part+second@lab.example
  unseen
lab_first:
  driver = accept
  domains = lab.example
  transport = lab_lmtp
end
cat > /etc/exim4/conf.d/transport/50_lab <<end
lab_lmtp:
  driver = smtp
  protocol = lmtp
  hosts = 127.0.0.1
  port = $4
  hosts_override
  allow_localhost
  hosts_avoid_tls = *
end
update-exim4.conf
service exim4 start
echo ready > "$2/ready"
exec sleep infinity
)sh";

std::string packages()
{
    const std::string binary = lab::unpackedFile("exim/usr/sbin/exim4");
    const std::size_t at = binary.rfind("/usr/sbin/exim4");
    return at == std::string::npos ? std::string() : binary.substr(0, at);
}

} // namespace

bool EximMachine::available()
{
    return ::geteuid() == 0 && !packages().empty() && mayMountForItself() && !lab::findProgram("nsenter").empty() &&
           !lab::findProgram("service").empty();
}

Result<std::unique_ptr<EximMachine>> EximMachine::start(std::uint16_t lmtpPort)
{
    std::unique_ptr<EximMachine> made(new EximMachine);
    auto folder = lab::Folder::temporary();
    if (!folder)
        return passOn(folder);
    made->m_folder = std::move(*folder);
    auto ports = lab::freePorts(1);
    if (!ports)
        return passOn(ports);
    made->m_port = ports->front();
    lab::Command command;
    command.program = lab::findProgram("unshare");
    command.arguments = {"--mount",
                         "/bin/sh",
                         "-c",
                         machine,
                         "machine",
                         packages(),
                         made->m_folder.path(),
                         std::to_string(made->m_port),
                         std::to_string(lmtpPort)};
    command.environment = lab::plainEnvironment();
    command.outputFile = made->m_folder.file("log");
    auto process = lab::Process::start(command);
    if (!process)
        return passOn(process);
    made->m_process = std::move(*process);
    const Deadline deadline = Deadline::in(60s);
    while (true) {
        const auto greeting = lab::greetingOf(made->m_port, Deadline::in(1s));
        if (greeting && greeting->starts_with("220 ") && !lab::readTail(made->m_folder.file("ready")).empty())
            return made;
        if (made->m_process.waitForEnd(20ms) || deadline.passed())
            return fail(FaultKind::ServerUnavailable, "lab exim", "it did not greet",
                        lab::readTail(made->m_folder.file("log")));
    }
}

EximMachine::~EximMachine()
{
    if (m_process.running())
        (void)output("service exim4 stop");
    m_process.stop(5s);
}

QStringList EximMachine::inside() const
{
    return {QStringLiteral("nsenter"), QStringLiteral("--target"), QString::number(m_process.pid()),
            QStringLiteral("--mount")};
}

std::string EximMachine::output(const std::string &script) const
{
    lab::Command command;
    command.program = lab::findProgram("nsenter");
    command.arguments = {"--target", std::to_string(m_process.pid()), "--mount", "/bin/sh", "-c", script};
    command.environment = lab::plainEnvironment();
    const auto done = lab::runTool(command);
    return done ? done->output : done.error().describe();
}

} // namespace onecopy::e2e
