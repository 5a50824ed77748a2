// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/probe/probeworld.h"

#include "tests/e2e/support/smallmail.h"
#include "tests/lab/imappipe.h"
#include "tests/lab/loopback.h"

#include <QFile>

namespace onecopy::e2e {

namespace {

/// Postfix as it asks Dovecot for passwords.
std::map<std::string, std::string> submission(const std::string &authPort)
{
    return {{"smtpd_sasl_auth_enable", "yes"},
            {"smtpd_sasl_type", "dovecot"},
            {"smtpd_sasl_path", "inet:127.0.0.1:" + authPort},
            {"smtpd_sasl_security_options", "noanonymous"},
            {"smtpd_tls_auth_only", "yes"}};
}

} // namespace

Result<std::unique_ptr<ProbeWorld>> ProbeWorld::start(const ProbeWorldOptions &options)
{
    auto world = std::make_unique<ProbeWorld>();
    auto ports = lab::freePorts(1);
    if (!ports)
        return passOn(ports);
    const std::string authPort = std::to_string(ports->front());
    lab::DovecotOptions store;
    store.users = options.users;
    store.sieve = options.sieve;
    store.imapCapability = options.imapCapability;
    store.extraConfiguration =
        "service auth {\n  inet_listener {\n    address = 127.0.0.1\n    port = " + authPort + "\n  }\n}\n" +
        options.dovecotConfiguration;
    auto dovecot = lab::Dovecot::start(store);
    if (!dovecot)
        return passOn(dovecot);
    world->dovecot = std::move(*dovecot);
    lab::PostfixOptions front;
    front.lmtpPort = world->dovecot->ports().lmtp;
    front.settings = submission(authPort);
    front.services = options.services;
    if (options.ackSeconds > 0)
        front.settings["smtpd_end_of_data_restrictions"] = "sleep " + std::to_string(options.ackSeconds);
    for (const auto &[name, value] : options.settings)
        front.settings[name] = value;
    auto postfix = lab::Postfix::start(front);
    if (!postfix)
        return passOn(postfix);
    world->postfix = std::move(*postfix);
    if (options.sender) {
        if (auto started = world->startSender(options, authPort); !started)
            return passOn(started);
    }
    if (auto written = world->writeAuthorities(); !written)
        return passOn(written);
    return world;
}

Result<void> ProbeWorld::startSender(const ProbeWorldOptions &options, const std::string &authPort)
{
    lab::PostfixOptions first;
    first.host = "mail.sender.example";
    first.settings = submission(authPort);
    first.settings["virtual_mailbox_domains"] = "";
    first.settings["relay_domains"] = lab::Dovecot::domain;
    first.settings["relay_transport"] = "smtp:[127.0.0.1]:" + std::to_string(postfix->port());
    first.settings["smtp_tls_security_level"] = "encrypt";
    for (const auto &[name, value] : options.senderSettings)
        first.settings[name] = value;
    auto started = lab::Postfix::start(first);
    if (!started)
        return passOn(started);
    sender = std::move(*started);
    return {};
}

Result<void> ProbeWorld::writeAuthorities()
{
    m_authorities = ctl.folder() + QStringLiteral("/authorities.pem");
    QFile file(m_authorities);
    if (!file.open(QIODevice::WriteOnly))
        return fail(FaultKind::File, "probe world");
    std::vector<std::string> all{dovecot->caFile(), postfix->caFile()};
    if (sender)
        all.push_back(sender->caFile());
    for (const std::string &authority : all)
        file.write(QByteArray::fromStdString(lab::readTail(authority)));
    return {};
}

QStringList ProbeWorld::account(const std::string &user)
{
    const std::uint16_t door = (sender ? sender : postfix)->port();
    return {QStringLiteral("--imap"),          urlOf("imaps", user, "localhost", dovecot->ports().imaps),
            QStringLiteral("--smtp"),          urlOf("smtp+starttls", user, "localhost", door),
            QStringLiteral("--ca-file"),       m_authorities,
            QStringLiteral("--password-file"), ctl.passwordFile(dovecot->password(user))};
}

QStringList ProbeWorld::probe(const QStringList &options)
{
    return QStringList{QStringLiteral("probe"), QStringLiteral("--json"), QStringLiteral("--to"),
                       QStringLiteral("anna@lab.example")} +
           account() + options;
}

std::uint64_t ProbeWorld::messages(const std::string &mailbox, const std::string &user) const
{
    return dovecot->messageCount(user, mailbox).value_or(UINT64_MAX);
}

Result<void> ProbeWorld::addOther(const std::string &mailbox)
{
    auto pipe = lab::ImapPipe::open(dovecot->imapCommand("anna"));
    if (!pipe)
        return passOn(pipe);
    SmallMail mail;
    mail.mailbox = mailbox;
    mail.bytes = smallMail("other" + std::to_string(++m_others) + "@client.example", "not a probe", 1);
    return storeAll(*pipe, {mail});
}

} // namespace onecopy::e2e
