// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socketchannel.h"

#include "core/base/faultdetail.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/net/certificate.h"
#include "core/net/tcpconnect.h"
#include "core/net/tlssetup.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QThread>
#include <QtNetwork/QSslCipher>
#include <QtNetwork/QSslSocket>
#include <algorithm>
#include <array>
#include <thread>
#include <utility>

namespace onecopy::net {

namespace {

/// How much is read ahead of the caller, at each of the two levels of QSslSocket. Larger ones do not read faster.
constexpr qint64 readAheadBytes = 256 * 1024;
/// How much is handed to QSslSocket, which keeps a copy, before it is flushed.
constexpr std::size_t writeChunkBytes = 256 * 1024;

/// From so many bytes on without a word of ours an answer is a long one, and before each next read so much time is
/// given for more to come.
constexpr std::uint64_t streamBytes = 256 * 1024;
constexpr std::chrono::microseconds streamPause{500};

bool clearTextAnswered(const QString &error)
{
    // What OpenSSL says when the first bytes are not a TLS record; a greeting such as "* OK" reads as a version.
    static constexpr std::array<const char *, 4> signs{"wrong version number", "packet length too long", "http request",
                                                       "unknown protocol"};
    return std::any_of(signs.begin(), signs.end(),
                       [&](const char *sign) { return error.contains(QLatin1String(sign)); });
}

/// RFC 8446 6.2: only who was asked for a certificate is told that; in TLS 1.3 it comes after our end of the handshake.
bool wantsClientCertificate(const QString &error)
{
    return error.contains(QLatin1String("certificate required")) ||
           error.contains(QLatin1String("alert bad certificate"));
}

bool tooOldForUs(const QString &error)
{
    return error.contains(QLatin1String("unsupported protocol")) || error.contains(QLatin1String("protocol version"));
}

} // namespace

class SocketChannel::Private
{
public:
    Private(const Endpoint &endpoint, const TlsPolicy &policy);
    [[nodiscard]] Result<void> adopt(TcpHandle handle);
    [[nodiscard]] Result<void> startTls(Deadline deadline, const std::stop_token &stop,
                                        std::optional<CertificateInfo> *rejected);
    [[nodiscard]] Result<std::size_t> readSome(std::span<char> into, Deadline deadline, const std::stop_token &stop);
    [[nodiscard]] Result<bool> waitReadable(Deadline deadline, const std::stop_token &stop);
    [[nodiscard]] Result<void> writeAll(std::string_view bytes, Deadline deadline, const std::stop_token &stop);

    QSslSocket socket;
    Authorities authorities = Authorities::FileAndSystem;
    std::optional<CertificateInfo> certificate;

private:
    [[nodiscard]] Result<void> mayGoOn(Deadline deadline, const std::stop_token &stop);
    [[nodiscard]] Result<void> handshake(Deadline deadline, const std::stop_token &stop,
                                         std::optional<CertificateInfo> *rejected);
    [[nodiscard]] Result<void> flush(Deadline deadline, const std::stop_token &stop);
    void judge(const QList<QSslError> &errors);
    [[nodiscard]] bool isPinned(const QSslCertificate &leaf) const;
    [[nodiscard]] bool ended() const { return m_error || socket.state() != QAbstractSocket::ConnectedState; }
    void remember(QAbstractSocket::SocketError error);
    [[nodiscard]] bool hasData();
    tl::unexpected<Fault> handshakeFault(std::optional<CertificateInfo> *rejected);
    tl::unexpected<Fault> certificateFault(std::optional<CertificateInfo> *rejected);
    tl::unexpected<Fault> lostFault();
    tl::unexpected<Fault> die(FaultKind kind, std::string detail = {});

    std::string m_where;
    std::string m_host;
    TlsPolicy m_policy;
    bool m_implicit; ///< TLS from the first byte: there is no clear text that could be injected
    std::optional<QAbstractSocket::SocketError> m_error; ///< the first one that is not a mere timeout
    QString m_errorText;
    std::optional<Fault> m_fault; ///< the first one; every later call repeats it
    bool m_refused = false;       ///< the certificate of the handshake is not acceptable
    int m_handshakes = 0;
    std::uint64_t m_unbroken = 0; ///< bytes read since we last wrote
    bool m_rested = true;         ///< waited since the last read
};

SocketChannel::Private::Private(const Endpoint &endpoint, const TlsPolicy &policy)
    : m_where("connection to " + endpoint.hostPort())
    , m_host(endpoint.certificateName())
    , m_policy(policy)
    , m_implicit(endpoint.security == Security::ImplicitTls)
{
    socket.setReadBufferSize(readAheadBytes);
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket,
                     [this](const QList<QSslError> &errors) { judge(errors); });
    QObject::connect(&socket, &QSslSocket::encrypted, &socket, [this] { ++m_handshakes; });
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &socket, [this](auto error) { remember(error); });
}

/// QSslSocket::error() is overwritten by the timeout of every slice. It is also all that tells of a close_notify: the
/// state stays ConnectedState while the server waits for ours.
void SocketChannel::Private::remember(QAbstractSocket::SocketError error)
{
    if (m_error || error == QAbstractSocket::SocketTimeoutError)
        return;
    m_error = error;
    m_errorText = socket.errorString();
}

Result<void> SocketChannel::Private::adopt(TcpHandle handle)
{
    if (!socket.setSocketDescriptor(handle.get(), QAbstractSocket::ConnectedState, QIODevice::ReadWrite))
        return die(FaultKind::Internal, socket.errorString().toStdString());
    (void)handle.release(); // the socket closes it from now on
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // A watch waits for hours: without probes a router that forgot the connection would never be noticed.
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    return {};
}

tl::unexpected<Fault> SocketChannel::Private::die(FaultKind kind, std::string detail)
{
    m_fault = Fault{kind, m_where, std::move(detail), {}};
    socket.abort();
    return tl::unexpected(*m_fault);
}

tl::unexpected<Fault> SocketChannel::Private::lostFault()
{
    if (!m_error || m_error == QAbstractSocket::RemoteHostClosedError)
        return die(FaultKind::ConnectionLost, "the server closed the connection");
    if (wantsClientCertificate(m_errorText))
        return die(FaultKind::TlsFailed, std::string(faultdetail::clientCertificateWanted));
    const bool inTls =
        m_error == QAbstractSocket::SslInternalError || m_error == QAbstractSocket::SslHandshakeFailedError;
    return die(inTls ? FaultKind::TlsFailed : FaultKind::ConnectionLost, m_errorText.toStdString());
}

Result<void> SocketChannel::Private::mayGoOn(Deadline deadline, const std::stop_token &stop)
{
    Q_ASSERT(QThread::currentThread() == socket.thread());
    if (m_fault)
        return tl::unexpected(*m_fault);
    if (stop.stop_requested())
        return die(FaultKind::Cancelled);
    if (deadline.passed())
        return die(FaultKind::Timeout, "the server did not answer in time");
    // A second handshake could bring another certificate in the middle of a conversation.
    if (m_handshakes > 1)
        return die(FaultKind::TlsFailed, "the server negotiated TLS a second time");
    return {};
}

bool SocketChannel::Private::isPinned(const QSslCertificate &leaf) const
{
    return !m_policy.pinSha256.empty() && !leaf.isNull() && equalsIgnoreCase(fingerprint(leaf), m_policy.pinSha256);
}

/// Runs inside the handshake, before any byte of ours is sent over it. What is not ignored here ends the handshake.
void SocketChannel::Private::judge(const QList<QSslError> &errors)
{
    const QSslCertificate leaf = socket.peerCertificate();
    certificate = describeCertificate(leaf);
    certificate->problems = problemsOf(leaf, errors, m_host);
    // A pin vouches for the owner of the key, but nobody can vouch for a key that others can compute.
    const bool usableKey = m_policy.legacy() || !hasWeakKey(leaf);
    if (isPinned(leaf) && usableKey)
        socket.ignoreSslErrors(errors);
    else
        m_refused = true;
}

Result<void> SocketChannel::Private::startTls(Deadline deadline, const std::stop_token &stop,
                                              std::optional<CertificateInfo> *rejected)
{
    if (Result<void> ready = mayGoOn(deadline, stop); !ready)
        return ready;
    if (socket.mode() != QSslSocket::UnencryptedMode)
        return die(FaultKind::Internal, "TLS was started twice");
    Result<QSslConfiguration> configuration = tlsConfiguration(m_policy, authorities);
    if (!configuration) {
        m_fault = configuration.error();
        socket.abort();
        return passOn(configuration);
    }
    // QSslSocket would hand bytes that wait now to the reader after the handshake, as if TLS had protected them.
    (void)socket.waitForReadyRead(0);
    if (socket.bytesAvailable() > 0 && m_implicit)
        return die(FaultKind::NotAMailServer, "the server speaks in clear text where TLS is expected");
    if (socket.bytesAvailable() > 0)
        return die(FaultKind::InjectedPlaintext,
                   "bytes arrived in clear between the agreement on TLS and the handshake");
    socket.setSslConfiguration(*configuration);
    socket.setPeerVerifyName(QString::fromStdString(m_host));
    return handshake(deadline, stop, rejected);
}

Result<void> SocketChannel::Private::handshake(Deadline deadline, const std::stop_token &stop,
                                               std::optional<CertificateInfo> *rejected)
{
    socket.startClientEncryption();
    while (!socket.isEncrypted()) {
        if (m_refused || ended())
            return handshakeFault(rejected);
        if (Result<void> ready = mayGoOn(deadline, stop); !ready)
            return ready;
        (void)socket.waitForEncrypted(static_cast<int>(deadline.left(limits::waitSlice).count()));
    }
    const QSslCertificate leaf = socket.peerCertificate();
    if (!certificate)
        certificate = describeCertificate(leaf);
    // A pin is exact: another certificate is refused even when its chain and name are in order.
    if (!m_policy.pinSha256.empty() && !isPinned(leaf))
        return certificateFault(rejected);
    // Qt accepts the common name of a certificate that gives other names (RFC 6125 6.4.4). Nothing of ours was sent
    // yet.
    if (m_policy.pinSha256.empty() && !namesHost(leaf, m_host)) {
        certificate->problems = problemsOf(leaf, {QSslError(QSslError::HostNameMismatch, leaf)}, m_host);
        return certificateFault(rejected);
    }
    return {};
}

tl::unexpected<Fault> SocketChannel::Private::handshakeFault(std::optional<CertificateInfo> *rejected)
{
    if (m_refused)
        return certificateFault(rejected);
    if (clearTextAnswered(m_errorText) && m_implicit)
        return die(FaultKind::NotAMailServer, "the server answered the TLS handshake in clear text");
    // It spoke the protocol and agreed to STARTTLS: whoever goes on in clear now holds the encryption back.
    if (clearTextAnswered(m_errorText))
        return die(FaultKind::TlsFailed, "the server agreed to encrypt, then went on in clear text");
    if (tooOldForUs(m_errorText))
        return die(FaultKind::TlsFailed, "the server offers no TLS version that is allowed for this account");
    if (wantsClientCertificate(m_errorText))
        return die(FaultKind::TlsFailed, std::string(faultdetail::clientCertificateWanted));
    if (!m_error || m_error == QAbstractSocket::RemoteHostClosedError)
        return die(FaultKind::TlsFailed, std::string(faultdetail::closedInHandshake));
    // With old versions allowed, what is missing is a cipher that OpenSSL still has.
    if (m_policy.legacy() && m_errorText.contains(QLatin1String("handshake failure")))
        return die(FaultKind::TlsFailed, "the server and this computer share no cipher; RC4 and 3DES, which very old "
                                         "servers need, are a choice of their own");
    // RFC 5246 7.2.2: one alert for all of these.
    if (m_errorText.contains(QLatin1String("handshake failure")))
        return die(FaultKind::TlsFailed, "the server refused the handshake: it may know only old ciphers, or want a "
                                         "certificate of the client");
    return die(FaultKind::TlsFailed, m_errorText.toStdString());
}

tl::unexpected<Fault> SocketChannel::Private::certificateFault(std::optional<CertificateInfo> *rejected)
{
    if (!m_policy.pinSha256.empty() && certificate->sha256 != toLowerAscii(m_policy.pinSha256))
        certificate->problems.insert(certificate->problems.begin(),
                                     notThePinned(certificate->sha256, m_policy.pinSha256));
    if (rejected != nullptr)
        *rejected = certificate;
    return die(FaultKind::CertificateRejected, joinedProblems(*certificate));
}

/// When its buffer was full, QSslSocket left bytes undecrypted. Looking into the empty buffer makes it post an event to
/// itself that decrypts them; no event loop delivers it here, so this does.
bool SocketChannel::Private::hasData()
{
    if (socket.bytesAvailable() == 0 && socket.isEncrypted()) {
        char next = 0;
        (void)socket.peek(&next, 1);
        QCoreApplication::sendPostedEvents(&socket, QEvent::MetaCall);
    }
    return socket.bytesAvailable() > 0;
}

Result<std::size_t> SocketChannel::Private::readSome(std::span<char> into, Deadline deadline,
                                                     const std::stop_token &stop)
{
    while (true) {
        if (Result<void> ready = mayGoOn(deadline, stop); !ready)
            return passOn(ready);
        if (hasData()) {
            const qint64 got = socket.read(into.data(), static_cast<qint64>(into.size()));
            if (got < 0)
                return lostFault();
            m_unbroken += static_cast<std::uint64_t>(got);
            m_rested = false;
            return static_cast<std::size_t>(got);
        }
        if (ended())
            return lostFault();
        // In a long answer the next bytes are on their way. To be woken for each record of them costs both sides more
        // than they do.
        if (m_unbroken >= streamBytes && !std::exchange(m_rested, true))
            std::this_thread::sleep_for(streamPause);
        (void)socket.waitForReadyRead(static_cast<int>(deadline.left(limits::waitSlice).count()));
    }
}

Result<bool> SocketChannel::Private::waitReadable(Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        // A passed deadline and a stop are answers here, not faults.
        if (Result<void> ready = mayGoOn(Deadline::never(), {}); !ready)
            return passOn(ready);
        if (hasData())
            return true;
        if (ended())
            return lostFault();
        if (deadline.passed() || stop.stop_requested())
            return false;
        (void)socket.waitForReadyRead(static_cast<int>(deadline.left(limits::waitSlice).count()));
    }
}

Result<void> SocketChannel::Private::writeAll(std::string_view bytes, Deadline deadline, const std::stop_token &stop)
{
    m_unbroken = 0;
    while (!bytes.empty()) {
        if (Result<void> ready = mayGoOn(deadline, stop); !ready)
            return ready;
        const std::size_t chunk = std::min(bytes.size(), writeChunkBytes);
        const qint64 taken = socket.write(bytes.data(), static_cast<qint64>(chunk));
        if (taken <= 0)
            return lostFault();
        bytes.remove_prefix(static_cast<std::size_t>(taken));
        if (Result<void> flushed = flush(deadline, stop); !flushed)
            return flushed;
    }
    return {};
}

Result<void> SocketChannel::Private::flush(Deadline deadline, const std::stop_token &stop)
{
    socket.flush();
    while (socket.bytesToWrite() > 0 || socket.encryptedBytesToWrite() > 0) {
        if (Result<void> ready = mayGoOn(deadline, stop); !ready)
            return ready;
        if (ended())
            return lostFault();
        (void)socket.waitForBytesWritten(static_cast<int>(deadline.left(limits::waitSlice).count()));
    }
    // What is written to a connection that has just ended disappears without an error.
    if (ended())
        return lostFault();
    return {};
}

SocketChannel::SocketChannel(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

SocketChannel::~SocketChannel()
{
    // A polite close_notify, without waiting for anybody.
    if (d->socket.state() == QAbstractSocket::ConnectedState)
        d->socket.disconnectFromHost();
    d->socket.abort();
}

Result<std::unique_ptr<SocketChannel>> SocketChannel::connect(const Endpoint &endpoint, const TlsPolicy &policy,
                                                              Deadline deadline, const std::stop_token &stop,
                                                              std::optional<CertificateInfo> *rejected,
                                                              const Resolver &resolver)
{
    Result<std::vector<std::string>> addresses = lookUp(endpoint.host, resolver, deadline, stop);
    if (!addresses)
        return passOn(addresses);
    const auto attempt = [&](Authorities authorities) -> Result<std::unique_ptr<SocketChannel>> {
        Result<TcpHandle> handle =
            connectTcp(*addresses, endpoint.port, deadline, stop, "connection to " + endpoint.hostPort());
        if (!handle)
            return passOn(handle);
        std::unique_ptr<SocketChannel> channel(new SocketChannel(std::make_unique<Private>(endpoint, policy)));
        channel->d->authorities = authorities;
        if (Result<void> adopted = channel->d->adopt(std::move(*handle)); !adopted)
            return passOn(adopted);
        if (endpoint.security == Security::ImplicitTls) {
            if (Result<void> started = channel->d->startTls(deadline, stop, rejected); !started)
                return passOn(started);
        }
        return channel;
    };
    // A user who names an authority nearly always connects to a server that it signed: the system's authorities are
    // read, which takes longer than the connection, only for a certificate that this one did not sign.
    if (endpoint.security == Security::ImplicitTls && !policy.caFile.empty()) {
        auto channel = attempt(Authorities::FileOnly);
        if (channel || channel.error().kind != FaultKind::CertificateRejected)
            return channel;
        if (rejected != nullptr)
            rejected->reset();
    }
    return attempt(Authorities::FileAndSystem);
}

Result<std::size_t> SocketChannel::readSome(std::span<char> into, Deadline deadline, const std::stop_token &stop)
{
    return d->readSome(into, deadline, stop);
}

Result<bool> SocketChannel::waitReadable(Deadline deadline, const std::stop_token &stop)
{
    return d->waitReadable(deadline, stop);
}

Result<void> SocketChannel::writeAll(std::string_view bytes, Deadline deadline, const std::stop_token &stop)
{
    return d->writeAll(bytes, deadline, stop);
}

Result<void> SocketChannel::startTls(Deadline deadline, const std::stop_token &stop,
                                     std::optional<CertificateInfo> *rejected)
{
    return d->startTls(deadline, stop, rejected);
}

bool SocketChannel::encrypted() const
{
    return d->socket.isEncrypted();
}

TlsInfo SocketChannel::tlsInfo() const
{
    if (!encrypted())
        return {};
    return describeTls(d->socket.sessionProtocol(), d->socket.sessionCipher());
}

std::optional<CertificateInfo> SocketChannel::certificate() const
{
    return encrypted() ? d->certificate : std::nullopt;
}

} // namespace onecopy::net
