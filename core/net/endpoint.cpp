// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/net/tlspolicy.h"

#include <QtNetwork/QHostAddress>

namespace onecopy::net {

namespace {

/// Dotted decimal with exactly four numbers: "127.1" and "0x7f000001" are not what a person would call loopback.
bool isDottedLoopback(const std::string &host)
{
    int dots = 0;
    for (const char c : host) {
        if (c == '.')
            ++dots;
        else if (c < '0' || c > '9')
            return false;
    }
    QHostAddress address;
    return dots == 3 && address.setAddress(QString::fromStdString(host)) &&
           address.isInSubnet(QHostAddress(QHostAddress::LocalHost), 8);
}

} // namespace

std::string Endpoint::certificateName() const
{
    return host.ends_with('.') ? host.substr(0, host.size() - 1) : host;
}

std::string Endpoint::hostPort() const
{
    const std::string number = std::to_string(port);
    if (host.find(':') != std::string::npos)
        return '[' + host + "]:" + number;
    return host + ':' + number;
}

bool Endpoint::isLoopback() const
{
    if (equalsIgnoreCase(host, "localhost") || equalsIgnoreCase(host, "localhost."))
        return true;
    if (host.find(':') != std::string::npos) {
        QHostAddress address;
        return address.setAddress(QString::fromStdString(host)) && address == QHostAddress(QHostAddress::LocalHostIPv6);
    }
    return isDottedLoopback(host);
}

} // namespace onecopy::net
