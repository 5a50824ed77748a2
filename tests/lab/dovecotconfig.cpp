// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/dovecotconfig.h"

#include <unistd.h>

namespace onecopy::lab {
namespace {

std::string mailLocation(MailStorage storage)
{
    switch (storage) {
    case MailStorage::Mdbox:
        return "mdbox:%h/mdbox";
    case MailStorage::Sdbox:
        return "sdbox:%h/sdbox";
    case MailStorage::Maildir:
        return "maildir:%h/Maildir";
    }
    return {};
}

/// A service whose processes run as the server's account and in no chroot, which only root could enter.
std::string loginService(const std::string &name, const std::string &plainPort, const std::string &tlsPort)
{
    const std::string service = name == "sieve" ? "managesieve" : name;
    std::string text = "service " + service + "-login {\n  chroot =\n  service_count = 0\n  process_min_avail = 1\n";
    text += "  client_limit = 1000\n  inet_listener " + name + " {\n    port = " + plainPort + "\n  }\n";
    if (!tlsPort.empty())
        text += "  inet_listener " + name + "s {\n    port = " + tlsPort + "\n    ssl = yes\n  }\n";
    return text + "}\n";
}

std::string basics(const DovecotSetup &setup)
{
    std::string text;
    text += "base_dir = " + setup.runFolder + "\nstate_dir = " + setup.folder + "/state\n";
    text += "log_path = " + setup.folder + "/dovecot.log\nlog_timestamp = \"%Y-%m-%d %H:%M:%S \"\n";
    text += "instance_name = onecopy-lab\nprotocols = imap pop3 lmtp" +
            std::string(setup.ports.sieve != 0 ? " sieve" : "") + "\n";
    text += "listen = 127.0.0.1, " + std::string(Dovecot::strictAddress) + "\n";
    text +=
        "default_internal_user = " + setup.identity.user + "\ndefault_internal_group = " + setup.identity.group + "\n";
    text += "default_login_user = " + setup.identity.user + "\nfirst_valid_uid = 1\nfirst_valid_gid = 1\n";
    // Indexes of a million messages do not fit into the default address space of 256 MiB.
    text += "default_vsz_limit = 4G\ndefault_process_limit = 500\ndefault_client_limit = 2000\n";
    text += "hostname = mail.lab.example\nssl = yes\nssl_dh =\nssl_min_protocol = TLSv1.2\n";
    text += "ssl_cert = <" + setup.certificate.certificateFile + "\nssl_key = <" + setup.certificate.keyFile + "\n";
    return text;
}

std::string authentication(const DovecotSetup &setup)
{
    std::string text = "disable_plaintext_auth = yes\nauth_failure_delay = 0\n";
    text += "auth_mechanisms = plain login cram-md5 scram-sha-1 scram-sha-256\n";
    text += "auth_master_user_separator = *\nauth_username_format = %Ln\n";
    text += "passdb {\n  driver = passwd-file\n  args = " + setup.folder + "/masters\n  master = yes\n}\n";
    text += "passdb {\n  driver = passwd-file\n  args = " + setup.folder + "/users\n}\n";
    text += "userdb {\n  driver = static\n  args = uid=" + std::to_string(setup.identity.uid) +
            " gid=" + std::to_string(setup.identity.gid) + " home=" + setup.folder + "/home/%n\n}\n";
    // Without this listener nobody is made to wait for the wrong passwords of others.
    text += "service anvil {\n  chroot =\n  unix_listener anvil-auth-penalty {\n    mode = 0\n  }\n}\n";
    return text;
}

std::string services(const DovecotSetup &setup)
{
    const DovecotPorts &ports = setup.ports;
    std::string text = loginService("imap", std::to_string(ports.imap), std::to_string(ports.imaps));
    text += loginService("pop3", std::to_string(ports.pop3), std::to_string(ports.pop3s));
    if (ports.sieve != 0)
        text += loginService("sieve", std::to_string(ports.sieve), {});
    text +=
        "service lmtp {\n  inet_listener lmtp {\n    address = 127.0.0.1\n    port = " + std::to_string(ports.lmtp) +
        "\n  }\n}\n";
    text += "service stats {\n  chroot =\n}\nservice ipc {\n  chroot =\n}\nservice director {\n  chroot =\n}\n";
    text += "service config {\n  unix_listener config {\n    mode = 0666\n  }\n}\n";
    text += "service imap {\n  process_limit = 1000\n}\nmail_max_userip_connections = 1000\n";
    return text;
}

std::string storage(const DovecotSetup &setup)
{
    std::string text = "mail_location = " + mailLocation(setup.options.storage) + "\n";
    // Nobody pulls the plug of a lab: what is on disk after a crash of the machine is not its subject.
    text += "mail_fsync = never\nmdbox_rotate_size = 64M\n";
    text += std::string("namespace inbox {\n  inbox = yes\n  separator = ") + setup.options.separator + "\n";
    for (const char *name : {"Drafts", "Sent", "Trash", "Junk", "Archive"})
        text += std::string("  mailbox ") + name + " {\n    special_use = \\" + name + "\n  }\n";
    return text + "}\n";
}

std::string plugins(const DovecotOptions &options)
{
    std::string text;
    std::string imap;
    if (options.quotaBytes != 0) {
        text += "mail_plugins = quota\n";
        imap += "  mail_plugins = quota imap_quota\n";
        text += "plugin {\n  quota = count:User quota\n  quota_vsizes = yes\n  quota_rule = *:bytes=" +
                std::to_string(options.quotaBytes) + "\n}\n";
    }
    if (!options.imapCapability.empty())
        imap += "  imap_capability = " + options.imapCapability + "\n";
    if (!imap.empty())
        text += "protocol imap {\n" + imap + "}\n";
    if (options.sieve) {
        text += std::string("protocol lmtp {\n  mail_plugins = ") + (options.quotaBytes != 0 ? "quota " : "") +
                "sieve\n}\n";
        text += "plugin {\n  sieve = file:~/sieve;active=~/.dovecot.sieve\n}\n";
    }
    return text;
}

} // namespace

std::string dovecotConfiguration(const DovecotSetup &setup)
{
    return basics(setup) + authentication(setup) + services(setup) + storage(setup) + plugins(setup.options) +
           setup.options.extraConfiguration + "\n";
}

std::string dovecotLibexec()
{
    for (const char *folder : {"/usr/lib/dovecot", "/usr/libexec/dovecot", "/usr/local/libexec/dovecot"}) {
        if (::access((std::string(folder) + "/imap").c_str(), X_OK) == 0)
            return folder;
    }
    return {};
}

bool manageSieveInstalled()
{
    return ::access((dovecotLibexec() + "/managesieve").c_str(), X_OK) == 0;
}

} // namespace onecopy::lab
