// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/connect/discovery.h"

#include "core/base/faultdetail.h"
#include "core/base/text.h"
#include "core/jobs/connect/autoconfig.h"
#include "core/jobs/connect/httpsrequest.h"
#include "core/net/lineframer.h"
#include "core/net/socketchannel.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <set>
#include <thread>
#include <tuple>

namespace onecopy::jobs {

namespace {

using net::Security;

struct UsualPlace
{
    MailService service;
    const char *srvName;               ///< RFC 6186 3, RFC 8314 5.1
    std::array<const char *, 3> hosts; ///< before the domain; nullptr: none
    std::uint16_t port;
    Security security;
};

constexpr std::array<UsualPlace, 6> usualPlaces{{
    {MailService::Imap, "_imaps", {"imap.", "mail.", ""}, 993, Security::ImplicitTls},
    {MailService::Imap, "_imap", {"imap.", "mail.", nullptr}, 143, Security::StartTls},
    {MailService::Pop3, "_pop3s", {"pop3.", "pop.", "mail."}, 995, Security::ImplicitTls},
    {MailService::Pop3, "_pop3", {"pop3.", "mail.", nullptr}, 110, Security::StartTls},
    {MailService::Submission, "_submissions", {"smtp.", "mail.", nullptr}, 465, Security::ImplicitTls},
    {MailService::Submission, "_submission", {"smtp.", "mail.", nullptr}, 587, Security::StartTls},
}};

std::string_view greetingOf(MailService service)
{
    switch (service) {
    case MailService::Imap:
        return "* OK";
    case MailService::Pop3:
        return "+OK";
    case MailService::Submission:
        return "220";
    }
    return {};
}

bool liesIn(std::string_view host, std::string_view domain)
{
    const std::string lower = toLowerAscii(host);
    return lower == domain || lower.ends_with("." + std::string(domain));
}

/// One search, whose questions are all on the way at once.
class Discovery
{
public:
    Discovery(MailAddress address, const DiscoverySettings &settings, std::stop_token stop)
        : m_address(std::move(address))
        , m_settings(settings)
        , m_stop(std::move(stop))
        , m_deadline(Deadline::in(settings.time))
    {
    }

    [[nodiscard]] Result<std::vector<ServerCandidate>> run();

private:
    void askAutoconfig(const std::string &host, const std::string &path);
    void askSrv(const UsualPlace &place);
    void askUsualName(const UsualPlace &place, const char *prefix);
    /// Connects, and listens to the greeting. With TLS from the start that checks the certificate too.
    void listen(ServerCandidate &candidate);
    void listenToAll(std::vector<ServerCandidate> &candidates);
    void noteAnswer(const Fault &fault);
    [[nodiscard]] CandidateSafety judge(const ServerCandidate &candidate) const;
    void keep(ServerCandidate candidate);

    MailAddress m_address;
    const DiscoverySettings &m_settings;
    std::stop_token m_stop;
    Deadline m_deadline;
    std::mutex m_mutex;
    std::vector<ServerCandidate> m_found;
    std::set<std::pair<MailService, Security>> m_denied; ///< the domain says that there is none
    std::atomic<bool> m_hasNames = false;                ///< some name server has answered, if only with a no
    std::optional<Fault> m_unreadable;                   ///< a file that is needed to check certificates
};

Result<std::vector<ServerCandidate>> Discovery::run()
{
    {
        std::vector<std::jthread> questions;
        questions.emplace_back([this] {
            askAutoconfig("autoconfig." + m_address.domain,
                          "/mail/config-v1.1.xml?emailaddress=" + percentEncoded(m_address.whole()));
        });
        questions.emplace_back(
            [this] { askAutoconfig(m_address.domain, "/.well-known/autoconfig/mail/config-v1.1.xml"); });
        for (const UsualPlace &place : usualPlaces) {
            questions.emplace_back([this, &place] { askSrv(place); });
            for (const char *prefix : place.hosts) {
                if (prefix != nullptr)
                    questions.emplace_back([this, &place, prefix] { askUsualName(place, prefix); });
            }
        }
    }
    if (m_unreadable)
        return tl::unexpected(std::move(*m_unreadable));
    if (!m_hasNames && !m_stop.stop_requested())
        return fail(FaultKind::NameNotFound, "name lookup " + m_address.domain,
                    std::string(faultdetail::nameServerSilent));
    const auto rank = [](const ServerCandidate &c) {
        return std::tuple(c.safety, !c.answers, c.service, c.source, c.endpoint.security, c.order, c.endpoint.host,
                          c.endpoint.port);
    };
    std::sort(m_found.begin(), m_found.end(),
              [&](const ServerCandidate &a, const ServerCandidate &b) { return rank(a) < rank(b); });
    // RFC 2782, RFC 6186 3.4: what the domain says that it does not offer is not guessed.
    std::erase_if(m_found, [&](const ServerCandidate &c) {
        return c.source == DiscoverySource::Guess && m_denied.contains({c.service, c.endpoint.security});
    });
    // A server that may be another one's is of no use beside one that is not.
    std::set<MailService> answered;
    for (const ServerCandidate &candidate : m_found) {
        if (candidate.answers)
            answered.insert(candidate.service);
    }
    std::erase_if(m_found, [&](const ServerCandidate &c) {
        return c.source == DiscoverySource::Guess && c.untrusted && answered.contains(c.service);
    });
    // The same place, named twice, counts by its better witness.
    std::vector<ServerCandidate> best;
    for (ServerCandidate &candidate : m_found) {
        const bool known = std::any_of(best.begin(), best.end(), [&](const ServerCandidate &other) {
            return other.service == candidate.service && other.endpoint == candidate.endpoint;
        });
        if (!known)
            best.push_back(std::move(candidate));
    }
    return best;
}

void Discovery::askAutoconfig(const std::string &host, const std::string &path)
{
    const HttpsRequest request{host, m_settings.httpsPort, path};
    auto answer = httpsRequest(request, m_settings.tls, m_deadline, m_stop, m_settings.names);
    if (!answer)
        return noteAnswer(answer.error());
    m_hasNames = true;
    if (answer->status != 200)
        return;
    auto servers = parseAutoconfig(answer->body, m_address);
    if (!servers)
        return;
    listenToAll(*servers);
    for (ServerCandidate &candidate : *servers) {
        // The domain's own word over HTTPS; where the server answers, its certificate was checked on top.
        candidate.safety = candidate.untrusted ? CandidateSafety::Confirm : CandidateSafety::Verified;
        if (candidate.endpoint.security == Security::Cleartext)
            candidate.safety = CandidateSafety::Weak;
        keep(std::move(candidate));
    }
}

void Discovery::askSrv(const UsualPlace &place)
{
    auto records = m_settings.srv(std::string(place.srvName) + "._tcp." + m_address.domain, m_deadline, m_stop);
    if (!records)
        return;
    m_hasNames = true;
    if (records->size() == 1 && records->front().target.empty()) {
        const std::lock_guard lock(m_mutex);
        m_denied.insert({place.service, place.security});
    }
    std::vector<ServerCandidate> named;
    for (const SrvRecord &record : *records) {
        if (!isHostName(record.target) || record.port == 0)
            continue;
        ServerCandidate candidate;
        candidate.order = static_cast<int>(named.size());
        candidate.service = place.service;
        candidate.endpoint = {record.target, record.port, place.security};
        candidate.source = DiscoverySource::Srv;
        candidate.user = m_address.whole();
        named.push_back(std::move(candidate));
    }
    listenToAll(named);
    for (ServerCandidate &candidate : named) {
        candidate.safety = judge(candidate);
        keep(std::move(candidate));
    }
}

void Discovery::askUsualName(const UsualPlace &place, const char *prefix)
{
    ServerCandidate candidate;
    candidate.service = place.service;
    candidate.endpoint = {prefix + m_address.domain, static_cast<std::uint16_t>(place.port + m_settings.portOffset),
                          place.security};
    candidate.user = m_address.whole();
    listen(candidate);
    candidate.safety = judge(candidate);
    // A guess that nobody answers is nothing. Many a hoster's server answers under each customer's names with the
    // certificate for its own.
    if (candidate.answers || candidate.untrusted)
        keep(std::move(candidate));
}

/// To all at once: one that is silent would use up the time of those behind it.
void Discovery::listenToAll(std::vector<ServerCandidate> &candidates)
{
    std::vector<std::jthread> listeners;
    for (ServerCandidate &candidate : candidates)
        listeners.emplace_back([this, &candidate] { listen(candidate); });
}

/// Whatever else went wrong, there was an address to go wrong at, or a name server that knows none.
void Discovery::noteAnswer(const Fault &fault)
{
    if (fault.detail != faultdetail::nameServerSilent)
        m_hasNames = true;
    if (fault.kind != FaultKind::File)
        return;
    const std::lock_guard lock(m_mutex);
    m_unreadable = fault;
}

void Discovery::listen(ServerCandidate &candidate)
{
    auto channel =
        net::SocketChannel::connect(candidate.endpoint, m_settings.tls, m_deadline, m_stop, nullptr, m_settings.names);
    candidate.untrusted = !channel && channel.error().kind == FaultKind::CertificateRejected;
    if (!channel)
        return noteAnswer(channel.error());
    m_hasNames = true;
    net::LineFramer framer;
    const auto line = framer.readLine(**channel, m_deadline, m_stop);
    candidate.answers = line && line->starts_with(greetingOf(candidate.service));
}

CandidateSafety Discovery::judge(const ServerCandidate &candidate) const
{
    const bool checked = candidate.answers && candidate.endpoint.security == Security::ImplicitTls;
    return checked && liesIn(candidate.endpoint.host, m_address.domain) ? CandidateSafety::Verified
                                                                        : CandidateSafety::Confirm;
}

void Discovery::keep(ServerCandidate candidate)
{
    const std::lock_guard lock(m_mutex);
    m_found.push_back(std::move(candidate));
}

} // namespace

std::string_view toString(MailService service) noexcept
{
    switch (service) {
    case MailService::Imap:
        return "imap";
    case MailService::Pop3:
        return "pop3";
    case MailService::Submission:
        return "submission";
    }
    return {};
}

std::string_view toString(DiscoverySource source) noexcept
{
    switch (source) {
    case DiscoverySource::Autoconfig:
        return "autoconfig";
    case DiscoverySource::Srv:
        return "srv";
    case DiscoverySource::Guess:
        return "guess";
    }
    return {};
}

std::string_view toString(CandidateSafety safety) noexcept
{
    switch (safety) {
    case CandidateSafety::Verified:
        return "verified";
    case CandidateSafety::Confirm:
        return "confirm";
    case CandidateSafety::Weak:
        return "weak";
    }
    return {};
}

bool isHostName(std::string_view text)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    return !text.empty() && text.size() <= 253 && text.front() != '.' && text.front() != '-' && text.back() != '.' &&
           text.find("..") == std::string_view::npos && std::all_of(text.begin(), text.end(), fits);
}

Result<MailAddress> parseMailAddress(std::string_view text)
{
    const auto at = text.rfind('@');
    const auto fits = [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != 0x7F; };
    if (at == std::string_view::npos || at == 0 || at > 64 || !std::all_of(text.begin(), text.end(), fits))
        return fail(FaultKind::Usage, "address", "this is not a mail address");
    MailAddress address;
    address.local = text.substr(0, at);
    const std::string domain(text.substr(at + 1));
    address.domain = toLowerAscii(QUrl::toAce(QString::fromStdString(domain)).toStdString());
    if (!isHostName(address.domain) || address.domain.find('.') == std::string::npos)
        return fail(FaultKind::Usage, "address", "this is not a mail address");
    return address;
}

Result<std::vector<ServerCandidate>> discoverServers(std::string_view address, const DiscoverySettings &settings,
                                                     const std::stop_token &stop)
{
    auto parsed = parseMailAddress(address);
    if (!parsed)
        return passOn(parsed);
    auto found = Discovery(std::move(*parsed), settings, stop).run();
    if (stop.stop_requested())
        return fail(FaultKind::Cancelled, "discovery");
    return found;
}

} // namespace onecopy::jobs
