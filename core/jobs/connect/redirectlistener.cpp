// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTcpSocket>
#include <QUrlQuery>

#include "core/jobs/connect/redirectlistener.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <memory>
#include <optional>

namespace onecopy::jobs {

namespace {

constexpr qint64 requestBytes = 16 * 1024;
constexpr int strangers = 50;
/// A local program that connects and says nothing keeps the browser waiting no longer than this.
constexpr std::chrono::milliseconds requestTime = std::chrono::seconds(2);

/// The first line of a request: "GET /?code=…&state=… HTTP/1.1".
std::string requestLine(QTcpSocket &socket, const std::stop_token &stop)
{
    const Deadline deadline = Deadline::in(requestTime);
    QByteArray bytes;
    while (!bytes.contains("\r\n\r\n") && bytes.size() < requestBytes && !deadline.passed() && !stop.stop_requested()) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(static_cast<int>(limits::waitSlice.count())) &&
            socket.state() != QAbstractSocket::ConnectedState)
            break;
        bytes += socket.read(requestBytes - bytes.size());
    }
    return bytes.left(bytes.indexOf("\r\n")).toStdString();
}

std::optional<QUrlQuery> queryOf(const std::string &line)
{
    const std::string start = "GET /?";
    const auto end = line.find(' ', start.size());
    if (!line.starts_with(start) || end == std::string::npos)
        return std::nullopt;
    // RFC 6749 4.1.2: a form, in which a blank is a plus.
    QString query = QString::fromStdString(line.substr(start.size(), end - start.size()));
    return QUrlQuery(query.replace(QLatin1Char('+'), QLatin1String("%20")));
}

void answer(QTcpSocket &socket, const char *status, const char *text)
{
    const QByteArray body(text);
    socket.write("HTTP/1.1 " + QByteArray(status) +
                 "\r\nContent-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\nConnection: "
                 "close\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        (void)socket.waitForDisconnected(static_cast<int>(requestTime.count()));
}

} // namespace

Result<std::uint16_t> RedirectListener::listen()
{
    m_server.setMaxPendingConnections(8);
    if (!m_server.listen(QHostAddress::LocalHost))
        return fail(FaultKind::Internal, "oauth", "no port of this computer can be listened on");
    return m_server.serverPort();
}

Result<std::string> RedirectListener::waitForCode(const std::string &state, Deadline deadline,
                                                  const std::stop_token &stop)
{
    for (int ignored = 0; ignored < strangers;) {
        if (stop.stop_requested())
            return fail(FaultKind::Cancelled, "oauth");
        if (deadline.passed())
            return fail(FaultKind::Timeout, "oauth", "nobody answered in the browser");
        if (!m_server.hasPendingConnections() &&
            !m_server.waitForNewConnection(static_cast<int>(limits::waitSlice.count())))
            continue;
        const std::unique_ptr<QTcpSocket> socket(m_server.nextPendingConnection());
        if (!socket)
            continue;
        const auto query = queryOf(requestLine(*socket, stop));
        const auto value = [&](const char *name) {
            return query ? query->queryItemValue(QLatin1String(name), QUrl::FullyDecoded).toStdString() : std::string();
        };
        // Without our state it is somebody else's: another program, a page that guesses, a browser that asks for an
        // icon.
        if (value("state") != state) {
            answer(*socket, "400 Bad Request", "This is not what was waited for.\n");
            ++ignored;
            continue;
        }
        const std::string error = value("error");
        if (!error.empty()) {
            answer(*socket, "200 OK", "The mail provider did not agree. You can close this page.\n");
            // RFC 6749 4.1.2.1
            const bool later = error == "temporarily_unavailable" || error == "server_error";
            const std::string description = value("error_description");
            return fail(later ? FaultKind::ServerUnavailable : FaultKind::LoginRefused, "oauth",
                        "the authorisation was refused",
                        printable(error, 100) +
                            (description.empty() ? std::string() : ": " + printable(description, 300)));
        }
        if (value("code").empty()) {
            answer(*socket, "200 OK", "The answer of the mail provider is not whole. You can close this page.\n");
            return fail(FaultKind::Protocol, "oauth", "the mail provider's answer in the browser holds no code");
        }
        answer(*socket, "200 OK", "Done. You can close this page and go back to Onecopy.\n");
        m_server.close();
        return value("code");
    }
    return fail(FaultKind::Limit, "oauth", "too many strangers answered in place of the browser");
}

} // namespace onecopy::jobs
