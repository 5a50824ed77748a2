// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gnutlschannel.h"

#include "core/base/faultdetail.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/net/certificate.h"
#include "core/net/gnutlstrust.h"
#include "core/net/tcpconnect.h"

#include <cerrno>
#include <cstdint>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <system_error>
#include <utility>

namespace onecopy::net {

namespace {

/// Four times seven suites, the strongest first: Windows Server 2003 does not look beyond the 64th. No TLS 1.3, which
/// no server with such a cipher speaks; no SSL 3.
constexpr const char *priorities = "NONE:+VERS-TLS1.2:+VERS-TLS1.1:+VERS-TLS1.0:"
                                   "+ECDHE-ECDSA:+ECDHE-RSA:+DHE-RSA:+RSA:"
                                   "+AES-256-GCM:+AES-128-GCM:+AES-256-CBC:+AES-128-CBC:+3DES-CBC:+ARCFOUR-128:"
                                   "+AEAD:+SHA1:+MD5:+SIGN-ALL:+GROUP-ALL:+COMP-ALL:+CTYPE-X509:"
                                   "%VERIFY_ALLOW_SIGN_WITH_SHA1";

/// RFC 5246 6.2.1: what a TLS server sends begins with an alert or a handshake record.
constexpr char alertRecord = 21;
constexpr char handshakeRecord = 22;

bool isTls(char firstByte)
{
    return firstByte == handshakeRecord || firstByte == alertRecord;
}

using TlsSession = std::unique_ptr<gnutls_session_int, decltype(&gnutls_deinit)>;

} // namespace

class GnutlsChannel::Private
{
public:
    Private(const GnutlsLibrary &tls, const Endpoint &endpoint, const TlsPolicy &policy, TcpHandle handle)
        : m_tls(tls)
        , m_handle(std::move(handle))
        , m_where("connection to " + endpoint.hostPort())
        , m_host(endpoint.certificateName())
        , m_policy(policy)
        , m_implicit(endpoint.security == Security::ImplicitTls)
        , m_trusted(nullptr, tls.certificate_free_credentials)
        , m_session(nullptr, tls.deinit)
    {
        const int on = 1;
        // As SocketChannel: small commands at once, and probes for a watch that waits for hours. What cannot be set is
        // no reason to fail.
        (void)setsockopt(m_handle.get(), SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    }

    [[nodiscard]] Result<void> startTls(Deadline deadline, const std::stop_token &stop,
                                        std::optional<CertificateInfo> *rejected);
    [[nodiscard]] Result<std::size_t> readSome(std::span<char> into, Deadline deadline, const std::stop_token &stop);
    [[nodiscard]] Result<bool> waitReadable(Deadline deadline, const std::stop_token &stop);
    [[nodiscard]] Result<void> writeAll(std::string_view bytes, Deadline deadline, const std::stop_token &stop);
    void close();
    [[nodiscard]] bool encrypted() const { return m_encrypted; }
    [[nodiscard]] TlsInfo tlsInfo() const;
    [[nodiscard]] const std::optional<CertificateInfo> &certificate() const { return m_certificate; }

private:
    [[nodiscard]] Result<std::size_t> takeNow(std::span<char> into);
    [[nodiscard]] Result<void> mayGoOn(Deadline deadline, const std::stop_token &stop);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> handshake(Deadline deadline, const std::stop_token &stop);
    [[nodiscard]] Result<void> judge(std::optional<CertificateInfo> *rejected);
    /// Waits a slice for the socket, in the direction that TLS needs next.
    void wait(short events, Deadline deadline) const;
    [[nodiscard]] short neededEvents() const;
    [[nodiscard]] bool clearTextWaits() const;
    tl::unexpected<Fault> handshakeFault(int code);
    /// A gnutls_pull_func on a Private.
    static ssize_t pull(gnutls_transport_ptr_t self, void *into, std::size_t size);
    tl::unexpected<Fault> die(FaultKind kind, std::string detail = {});
    tl::unexpected<Fault> lost(ssize_t code);

    const GnutlsLibrary &m_tls;
    TcpHandle m_handle;
    std::string m_where;
    std::string m_host;
    TlsPolicy m_policy;
    bool m_implicit; ///< TLS from the first byte: there is no clear text that could be injected
    TrustedAuthorities m_trusted;
    TlsSession m_session;            ///< goes before what it trusts
    std::optional<char> m_ahead;     ///< taken by waitReadable()
    std::optional<char> m_firstByte; ///< of all that came since the handshake began
    bool m_encrypted = false;
    std::optional<CertificateInfo> m_certificate;
    std::optional<Fault> m_fault; ///< the first one; every later call repeats it
};

tl::unexpected<Fault> GnutlsChannel::Private::die(FaultKind kind, std::string detail)
{
    m_fault = Fault{kind, m_where, std::move(detail), {}};
    m_handle.close();
    return tl::unexpected(*m_fault);
}

tl::unexpected<Fault> GnutlsChannel::Private::lost(ssize_t code)
{
    if (code == 0)
        return die(FaultKind::ConnectionLost, "the server closed the connection");
    if (code == GNUTLS_E_REHANDSHAKE)
        return die(FaultKind::TlsFailed, "the server negotiated TLS a second time");
    // No close_notify: somebody else may have cut the line.
    if (code == GNUTLS_E_PREMATURE_TERMINATION || code == GNUTLS_E_PULL_ERROR || code == GNUTLS_E_PUSH_ERROR)
        return die(FaultKind::ConnectionLost, "the connection was cut");
    return die(FaultKind::TlsFailed, m_tls.strerror(static_cast<int>(code)));
}

Result<void> GnutlsChannel::Private::mayGoOn(Deadline deadline, const std::stop_token &stop)
{
    if (m_fault)
        return tl::unexpected(*m_fault);
    if (stop.stop_requested())
        return die(FaultKind::Cancelled);
    if (deadline.passed())
        return die(FaultKind::Timeout, "the server did not answer in time");
    return {};
}

void GnutlsChannel::Private::wait(short events, Deadline deadline) const
{
    pollfd polled{m_handle.get(), events, 0};
    (void)::poll(&polled, 1, static_cast<int>(deadline.left(limits::waitSlice).count()));
}

short GnutlsChannel::Private::neededEvents() const
{
    return !m_session || m_tls.record_get_direction(m_session.get()) == 0 ? POLLIN : POLLOUT;
}

bool GnutlsChannel::Private::clearTextWaits() const
{
    char byte = 0;
    return ::recv(m_handle.get(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 1;
}

ssize_t GnutlsChannel::Private::pull(gnutls_transport_ptr_t self, void *into, std::size_t size)
{
    auto &channel = *static_cast<Private *>(self);
    const ssize_t got = ::recv(channel.m_handle.get(), into, size, MSG_DONTWAIT);
    if (got < 0)
        channel.m_tls.transport_set_errno(channel.m_session.get(), errno);
    if (got > 0 && !channel.m_firstByte)
        channel.m_firstByte = *static_cast<const char *>(into);
    return got;
}

Result<void> GnutlsChannel::Private::prepare()
{
    Result<TrustedAuthorities> trusted = trustedAuthorities(m_tls, m_policy);
    if (!trusted) {
        m_fault = trusted.error();
        m_handle.close();
        return passOn(trusted);
    }
    m_trusted = std::move(*trusted);
    gnutls_session_t made = nullptr;
    int code = m_tls.init(&made, GNUTLS_CLIENT | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL);
    m_session.reset(made);
    if (code >= 0)
        code = m_tls.priority_set_direct(made, priorities, nullptr);
    if (code >= 0)
        code = m_tls.credentials_set(made, GNUTLS_CRD_CERTIFICATE, m_trusted.get());
    // RFC 6066 3: an address is no host name.
    const bool isAddress =
        m_host.find_first_not_of("0123456789.") == std::string::npos || m_host.find(':') != std::string::npos;
    if (code >= 0 && !isAddress)
        code = m_tls.server_name_set(made, GNUTLS_NAME_DNS, m_host.data(), m_host.size());
    if (code < 0)
        return die(FaultKind::Internal, m_tls.strerror(code));
    m_tls.transport_set_ptr2(made, this,
                             reinterpret_cast<gnutls_transport_ptr_t>(static_cast<std::intptr_t>(m_handle.get())));
    m_tls.transport_set_pull_function(made, pull);
    m_tls.handshake_set_timeout(made, GNUTLS_INDEFINITE_TIMEOUT); // ours is the deadline
    return {};
}

Result<void> GnutlsChannel::Private::startTls(Deadline deadline, const std::stop_token &stop,
                                              std::optional<CertificateInfo> *rejected)
{
    if (Result<void> ready = mayGoOn(deadline, stop); !ready)
        return ready;
    if (m_session)
        return die(FaultKind::Internal, "TLS was started twice");
    const bool early = m_ahead || clearTextWaits();
    if (early && m_implicit)
        return die(FaultKind::NotAMailServer, "the server speaks in clear text where TLS is expected");
    if (early)
        return die(FaultKind::InjectedPlaintext,
                   "bytes arrived in clear between the agreement on TLS and the handshake");
    if (Result<void> prepared = prepare(); !prepared)
        return prepared;
    if (Result<void> shaken = handshake(deadline, stop); !shaken)
        return shaken;
    return judge(rejected);
}

Result<void> GnutlsChannel::Private::handshake(Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        if (Result<void> ready = mayGoOn(deadline, stop); !ready)
            return ready;
        const int code = m_tls.handshake(m_session.get());
        if (code == GNUTLS_E_SUCCESS)
            return {};
        const bool inClear = m_firstByte && !isTls(*m_firstByte);
        if (inClear || m_tls.error_is_fatal(code) != 0)
            return handshakeFault(code);
        wait(neededEvents(), deadline);
    }
}

tl::unexpected<Fault> GnutlsChannel::Private::handshakeFault(int code)
{
    const bool inClear = m_firstByte && !isTls(*m_firstByte);
    if (inClear && m_implicit)
        return die(FaultKind::NotAMailServer, "the server answered the TLS handshake in clear text");
    // It spoke the protocol and agreed to STARTTLS: whoever goes on in clear now holds the encryption back.
    if (inClear)
        return die(FaultKind::TlsFailed, "the server agreed to encrypt, then went on in clear text");
    if (code == GNUTLS_E_FATAL_ALERT_RECEIVED && m_tls.certificate_client_get_request_status(m_session.get()) != 0)
        return die(FaultKind::TlsFailed, std::string(faultdetail::clientCertificateWanted));
    if (code == GNUTLS_E_FATAL_ALERT_RECEIVED)
        return die(FaultKind::TlsFailed, std::string("the server refused the handshake: ") +
                                             m_tls.alert_get_name(m_tls.alert_get(m_session.get())));
    if (code == GNUTLS_E_PREMATURE_TERMINATION)
        return die(FaultKind::TlsFailed, std::string(faultdetail::closedInHandshake));
    if (code == GNUTLS_E_UNSUPPORTED_VERSION_PACKET)
        return die(FaultKind::TlsFailed, "the server offers no TLS version that is allowed for this account");
    return die(FaultKind::TlsFailed, m_tls.strerror(code));
}

/// After the handshake, before any byte of ours is sent over it.
Result<void> GnutlsChannel::Private::judge(std::optional<CertificateInfo> *rejected)
{
    const QSslCertificate leaf = peerCertificate(m_tls, m_session.get());
    const QList<QSslError> errors = judgePeer(m_tls, m_session.get(), m_host);
    m_certificate = describeCertificate(leaf);
    m_certificate->problems = problemsOf(leaf, errors, m_host);
    const std::string pin = toLowerAscii(m_policy.pinSha256);
    const bool pinned = !pin.empty() && m_certificate->sha256 == pin;
    // A pin is exact: another certificate is refused even when its chain and name are in order.
    if (!pin.empty() && !pinned)
        m_certificate->problems.insert(m_certificate->problems.begin(), notThePinned(m_certificate->sha256, pin));
    if (pinned || (pin.empty() && errors.isEmpty())) {
        m_encrypted = true;
        return {};
    }
    if (rejected != nullptr)
        *rejected = m_certificate;
    return die(FaultKind::CertificateRejected, joinedProblems(*m_certificate));
}

/// What is there now; none: nothing.
Result<std::size_t> GnutlsChannel::Private::takeNow(std::span<char> into)
{
    if (m_session) {
        const ssize_t got = m_tls.record_recv(m_session.get(), into.data(), into.size());
        if (got > 0)
            return static_cast<std::size_t>(got);
        return got == GNUTLS_E_AGAIN || got == GNUTLS_E_INTERRUPTED ? Result<std::size_t>(0) : lost(got);
    }
    const ssize_t got = ::recv(m_handle.get(), into.data(), into.size(), MSG_DONTWAIT);
    if (got > 0)
        return static_cast<std::size_t>(got);
    if (got == 0)
        return lost(0);
    return errno == EAGAIN || errno == EINTR ? Result<std::size_t>(0)
                                             : die(FaultKind::ConnectionLost, std::generic_category().message(errno));
}

Result<std::size_t> GnutlsChannel::Private::readSome(std::span<char> into, Deadline deadline,
                                                     const std::stop_token &stop)
{
    while (true) {
        if (Result<void> ready = mayGoOn(deadline, stop); !ready)
            return passOn(ready);
        if (m_ahead) {
            into.front() = *std::exchange(m_ahead, std::nullopt);
            return 1;
        }
        Result<std::size_t> got = takeNow(into);
        if (!got || *got > 0)
            return got;
        wait(neededEvents(), deadline);
    }
}

/// Half a TLS record is nothing to read, so one byte is taken to be sure.
Result<bool> GnutlsChannel::Private::waitReadable(Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        // A passed deadline and a stop are answers here, not faults.
        if (Result<void> ready = mayGoOn(Deadline::never(), {}); !ready)
            return passOn(ready);
        if (m_ahead)
            return true;
        char byte = 0;
        Result<std::size_t> got = takeNow({&byte, 1});
        if (!got)
            return passOn(got);
        if (*got > 0) {
            m_ahead = byte;
            return true;
        }
        if (deadline.passed() || stop.stop_requested())
            return false;
        wait(neededEvents(), deadline);
    }
}

Result<void> GnutlsChannel::Private::writeAll(std::string_view bytes, Deadline deadline, const std::stop_token &stop)
{
    while (!bytes.empty()) {
        if (Result<void> ready = mayGoOn(deadline, stop); !ready)
            return ready;
        const ssize_t taken = m_session
                                  ? m_tls.record_send(m_session.get(), bytes.data(), bytes.size())
                                  : ::send(m_handle.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (taken > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(taken));
            continue;
        }
        if (m_session && taken != GNUTLS_E_AGAIN && taken != GNUTLS_E_INTERRUPTED)
            return lost(taken);
        if (!m_session && errno != EAGAIN && errno != EINTR)
            return die(FaultKind::ConnectionLost, std::generic_category().message(errno));
        wait(POLLOUT, deadline);
    }
    return {};
}

/// A polite close_notify, without waiting for anybody.
void GnutlsChannel::Private::close()
{
    if (m_session && m_handle.get() >= 0)
        (void)m_tls.bye(m_session.get(), GNUTLS_SHUT_WR);
    m_handle.close();
}

TlsInfo GnutlsChannel::Private::tlsInfo() const
{
    if (!m_encrypted)
        return {};
    const gnutls_protocol_t version = m_tls.protocol_get_version(m_session.get());
    const gnutls_cipher_algorithm_t cipher = m_tls.cipher_get(m_session.get());
    TlsInfo info;
    info.protocol = "TLSv1." + std::to_string(static_cast<int>(version) - static_cast<int>(GNUTLS_TLS1_0));
    const char *suite = m_tls.ciphersuite_get(m_session.get());
    info.cipher = suite != nullptr ? suite : m_tls.cipher_get_name(cipher);
    info.weak = version < GNUTLS_TLS1_2 || cipher == GNUTLS_CIPHER_ARCFOUR_128 || cipher == GNUTLS_CIPHER_3DES_CBC;
    return info;
}

GnutlsChannel::GnutlsChannel(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

GnutlsChannel::~GnutlsChannel()
{
    d->close();
}

Result<std::unique_ptr<ServerChannel>> GnutlsChannel::connect(const Endpoint &endpoint, const TlsPolicy &policy,
                                                              Deadline deadline, const std::stop_token &stop,
                                                              std::optional<CertificateInfo> *rejected,
                                                              const Resolver &resolver)
{
    Result<const GnutlsLibrary *> tls = gnutls();
    if (!tls)
        return passOn(tls);
    Result<std::vector<std::string>> addresses = lookUp(endpoint.host, resolver, deadline, stop);
    if (!addresses)
        return passOn(addresses);
    Result<TcpHandle> handle =
        connectTcp(*addresses, endpoint.port, deadline, stop, "connection to " + endpoint.hostPort());
    if (!handle)
        return passOn(handle);
    std::unique_ptr<GnutlsChannel> channel(
        new GnutlsChannel(std::make_unique<Private>(**tls, endpoint, policy, std::move(*handle))));
    if (endpoint.security == Security::ImplicitTls) {
        if (Result<void> started = channel->startTls(deadline, stop, rejected); !started)
            return passOn(started);
    }
    return channel;
}

Result<std::size_t> GnutlsChannel::readSome(std::span<char> into, Deadline deadline, const std::stop_token &stop)
{
    return d->readSome(into, deadline, stop);
}

Result<bool> GnutlsChannel::waitReadable(Deadline deadline, const std::stop_token &stop)
{
    return d->waitReadable(deadline, stop);
}

Result<void> GnutlsChannel::writeAll(std::string_view bytes, Deadline deadline, const std::stop_token &stop)
{
    return d->writeAll(bytes, deadline, stop);
}

Result<void> GnutlsChannel::startTls(Deadline deadline, const std::stop_token &stop,
                                     std::optional<CertificateInfo> *rejected)
{
    return d->startTls(deadline, stop, rejected);
}

bool GnutlsChannel::encrypted() const
{
    return d->encrypted();
}

TlsInfo GnutlsChannel::tlsInfo() const
{
    return d->tlsInfo();
}

std::optional<CertificateInfo> GnutlsChannel::certificate() const
{
    return encrypted() ? d->certificate() : std::nullopt;
}

} // namespace onecopy::net
