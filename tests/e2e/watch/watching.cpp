// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/watch/watching.h"

#include "tests/lab/smtpsender.h"

#include <QtGlobal>

#include <algorithm>
#include <sstream>

namespace onecopy::e2e {

using namespace std::chrono_literals;

Watching::Watching(const jobs::Login &login, std::vector<MailboxName> mailboxes, std::chrono::milliseconds freshAfter)
{
    m_request.login = login;
    m_request.freshAfter = freshAfter;
    m_request.mailboxes = std::move(mailboxes);
    m_thread = std::jthread([this](const std::stop_token &stop) {
        jobs::Context context;
        context.storePath = storePath();
        context.clock = &m_clock;
        context.stop = stop;
        auto result = jobs::watch(m_request, context, [this](const jobs::WatchEvent &event) {
            const std::lock_guard lock(m_mutex);
            m_told.push_back({event, Steady::now()});
            m_changed.notify_all();
        });
        const std::lock_guard lock(m_mutex);
        m_result = std::move(result);
        m_changed.notify_all();
    });
}

bool Watching::waitUntil(const std::function<bool()> &holds)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, 120s, [&] { return holds() || m_result; });
    if (holds())
        return true;
    for (const Told &told : m_told) // what was told instead
        qWarning("%lld ms ago: kind %d, %s UID %u %s %s",
                 static_cast<long long>(
                     std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - told.at).count()),
                 static_cast<int>(told.event.kind), told.event.ref.mailbox.wire.c_str(), told.event.ref.uid.value,
                 told.event.messageId.c_str(), told.event.fault ? told.event.fault->describe().c_str() : "");
    return false;
}

int Watching::countLocked(jobs::WatchEvent::Kind kind) const
{
    return static_cast<int>(
        std::count_if(m_told.begin(), m_told.end(), [&](const Told &told) { return told.event.kind == kind; }));
}

int Watching::count(jobs::WatchEvent::Kind kind)
{
    const std::lock_guard lock(m_mutex);
    return countLocked(kind);
}

bool Watching::waitFor(jobs::WatchEvent::Kind kind, int times)
{
    return waitUntil([&] { return countLocked(kind) >= times; });
}

bool Watching::waitForArrivals(std::size_t count)
{
    return waitUntil([&] { return countLocked(jobs::WatchEvent::Kind::Arrival) >= static_cast<int>(count); });
}

std::vector<Watching::Told> Watching::told()
{
    const std::lock_guard lock(m_mutex);
    return m_told;
}

std::vector<Watching::Told> Watching::arrivals()
{
    std::vector<Told> all = told();
    std::erase_if(all, [](const Told &told) { return told.event.kind != jobs::WatchEvent::Kind::Arrival; });
    return all;
}

std::map<std::string, int> Watching::timesTold()
{
    std::map<std::string, int> times;
    for (const Told &one : arrivals())
        ++times[one.event.messageId];
    return times;
}

Result<void> Watching::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    return *m_result;
}

jobs::Login watchLogin(const lab::Dovecot &server, const std::string &user, std::uint16_t port)
{
    jobs::Login login;
    login.account.imap =
        ServerAddress{{"localhost", port == 0 ? server.ports().imaps : port, net::Security::ImplicitTls}, user};
    login.account.tls.caFile = server.caFile();
    login.secret = Secret(server.password(user));
    return login;
}

Result<void> deliver(const lab::Dovecot &server, const std::string &recipient, const std::string &id)
{
    const std::string bytes = "Message-ID: <" + id +
                              "@lab.example>\r\nFrom: b@example.net\r\nTo: a@lab.example\r\nSubject: " + id +
                              "\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\n\r\nText of " + id + "\r\n";
    auto sent = lab::sendMail(server.ports().lmtp, "b@example.net", recipient, bytes, true);
    if (!sent)
        return passOn(sent);
    return {};
}

std::string detailConfiguration()
{
    return "recipient_delimiter = +\nlmtp_save_to_detail_mailbox = yes\nlda_mailbox_autocreate = yes\n";
}

std::string capabilitiesWithout(const std::vector<std::string> &words)
{
    std::istringstream all(
        "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE NOTIFY NAMESPACE UNSELECT UIDPLUS LIST-EXTENDED "
        "CONDSTORE QRESYNC ESEARCH LIST-STATUS MOVE LITERAL+ SPECIAL-USE");
    std::string kept;
    for (std::string word; all >> word;) {
        if (std::find(words.begin(), words.end(), word) == words.end())
            kept += (kept.empty() ? "" : " ") + word;
    }
    return kept;
}

} // namespace onecopy::e2e
