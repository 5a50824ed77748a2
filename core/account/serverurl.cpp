// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/account.h"
#include "core/base/controls.h"
#include "core/base/text.h"

#include <QtNetwork/QHostAddress>
#include <algorithm>

namespace onecopy {

namespace {

constexpr std::uint16_t manageSievePort = 4190;
constexpr std::size_t longestUrl = 2048;
constexpr std::size_t longestHost = 253; // RFC 1035 3.1, in letters
constexpr std::size_t longestLabel = 63;

/// No part of the URL is ever repeated in a fault: it may hold a password.
tl::unexpected<Fault> refuse(std::string reason)
{
    return fail(FaultKind::Usage, "server URL", std::move(reason));
}

std::string_view baseScheme(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return "imap";
    case Protocol::Smtp:
        return "smtp";
    case Protocol::Pop3:
        return "pop3";
    case Protocol::Sieve:
        return "sieve";
    }
    return "imap";
}

/// RFC 8314 3.3, RFC 6409 3.1, RFC 3501 2.1, RFC 1939 3, RFC 5804 1.8 (which knows STARTTLS only).
std::uint16_t defaultPort(Protocol protocol, net::Security security)
{
    const bool implicit = security == net::Security::ImplicitTls;
    switch (protocol) {
    case Protocol::Imap:
        return implicit ? 993 : 143;
    case Protocol::Smtp:
        return implicit ? 465 : 587;
    case Protocol::Pop3:
        return implicit ? 995 : 110;
    case Protocol::Sieve:
        return manageSievePort;
    }
    return 0;
}

Result<net::Security> securityOf(Protocol protocol, std::string_view scheme)
{
    const std::string word = toLowerAscii(scheme);
    const std::string base(baseScheme(protocol));
    if (word == base + 's')
        return net::Security::ImplicitTls;
    if (word == base || word == base + "+starttls")
        return net::Security::StartTls;
    if (word == base + "+insecure")
        return net::Security::Cleartext;
    return refuse("expected " + base + "s://, " + base + "+starttls:// or " + base + "+insecure://");
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = lowerAscii(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

Result<std::string> percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            out += text[at];
            continue;
        }
        const int high = at + 2 < text.size() ? hexValue(text[at + 1]) : -1;
        const int low = at + 2 < text.size() ? hexValue(text[at + 2]) : -1;
        if (high < 0 || low < 0)
            return refuse("a % in the user name must be followed by two hexadecimal digits");
        out += static_cast<char>(high * 16 + low);
        at += 2;
    }
    return out;
}

Result<std::string> parseUser(std::string_view userInfo)
{
    if (userInfo.find(':') != std::string_view::npos)
        return refuse("a password must not be part of a URL; use the keychain, --password-file or --password-command "
                      "(a colon in the user name is written %3A)");
    if (containsIgnoreCase(userInfo, ";auth="))
        return refuse("the login mechanism is chosen with --auth, not in the URL (a semicolon in the user name is "
                      "written %3B)");
    Result<std::string> user = percentDecoded(userInfo);
    if (!user)
        return user;
    if (std::any_of(user->begin(), user->end(), isControl))
        return refuse("the user name must not hold control characters");
    if (toValidUtf8(*user) != *user)
        return refuse("the user name is not valid UTF-8");
    return user;
}

bool isHostLetter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const bool alphanumeric = (c >= '0' && c <= '9') || (lowerAscii(c) >= 'a' && lowerAscii(c) <= 'z');
    return alphanumeric || c == '-' || c == '_' || byte >= 0x80;
}

bool isHostName(std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    if (host.empty() || host.size() > longestHost || toValidUtf8(host) != host)
        return false;
    // Invisible and direction-changing characters would make the host look like another one.
    if (printable(host, host.size() + 1) != host)
        return false;
    std::size_t label = 0;
    for (const char c : host) {
        if (c == '.') {
            if (label == 0)
                return false;
            label = 0;
        } else if (!isHostLetter(c) || ++label > longestLabel) {
            return false;
        }
    }
    return label > 0 && host.front() != '-';
}

Result<std::uint16_t> parsePort(std::string_view digits)
{
    const auto port = parseNumber(digits);
    if (!port || *port == 0 || *port > 65535)
        return refuse("the port must be a number from 1 to 65535");
    return static_cast<std::uint16_t>(*port);
}

/// "host", "host:port", "[v6]" or "[v6]:port" (RFC 3986 3.2.2).
Result<void> parseHostPort(std::string_view text, net::Endpoint &endpoint)
{
    std::string_view rest;
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        const std::string_view inside = end == std::string_view::npos ? std::string_view{} : text.substr(1, end - 1);
        QHostAddress address;
        if (!address.setAddress(QString::fromUtf8(inside.data(), static_cast<qsizetype>(inside.size()))) ||
            address.protocol() != QAbstractSocket::IPv6Protocol)
            return refuse("the text in brackets is not an IPv6 address");
        endpoint.host = inside;
        rest = text.substr(end + 1);
    } else {
        const auto colon = text.find(':');
        endpoint.host = text.substr(0, colon);
        rest = colon == std::string_view::npos ? std::string_view{} : text.substr(colon);
        if (rest.size() > 1 && rest.find(':', 1) != std::string_view::npos)
            return refuse("an IPv6 address is written in brackets");
        if (!isHostName(endpoint.host))
            return refuse("the host name is missing or not valid");
    }
    if (rest.empty())
        return {};
    if (rest.front() != ':')
        return refuse("only :port may follow the address in brackets");
    Result<std::uint16_t> port = parsePort(rest.substr(1));
    if (!port)
        return passOn(port);
    endpoint.port = *port;
    return {};
}

/// RFC 3986 2.3: everything but the unreserved characters is encoded.
std::string percentEncoded(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (lowerAscii(c) >= 'a' && lowerAscii(c) <= 'z');
        if (alphanumeric || c == '-' || c == '.' || c == '_' || c == '~')
            out += c;
        else
            out += '%' + toHex(std::string_view(&c, 1));
    }
    return out;
}

} // namespace

std::optional<ServerAddress> Account::sieveServer() const
{
    const std::optional<ServerAddress> &mail = imap ? imap : pop3;
    if (sieve || !mail)
        return sieve;
    return ServerAddress{{mail->endpoint.host, manageSievePort, net::Security::StartTls}, mail->user};
}

Result<ServerAddress> parseServerUrl(Protocol protocol, std::string_view url)
{
    if (url.size() > longestUrl)
        return refuse("the URL is too long");
    const auto schemeEnd = url.find("://");
    if (schemeEnd == std::string_view::npos)
        return refuse("expected a URL such as " + std::string(baseScheme(protocol)) + "s://user@mail.example.org");
    Result<net::Security> security = securityOf(protocol, url.substr(0, schemeEnd));
    if (!security)
        return passOn(security);

    std::string_view authority = url.substr(schemeEnd + 3);
    if (authority.ends_with('/'))
        authority.remove_suffix(1);
    if (authority.find_first_of("/?#\\") != std::string_view::npos)
        return refuse("nothing may follow the port (a / ? # or \\ in the user name is percent-encoded)");

    ServerAddress address;
    address.endpoint.security = *security;
    address.endpoint.port = defaultPort(protocol, *security);
    // The last @ ends the user part, so that "me@example.org@mail.example.org" means what was meant.
    const auto at = authority.rfind('@');
    if (at != std::string_view::npos) {
        Result<std::string> user = parseUser(authority.substr(0, at));
        if (!user)
            return passOn(user);
        address.user = std::move(*user);
    }
    Result<void> host =
        parseHostPort(at == std::string_view::npos ? authority : authority.substr(at + 1), address.endpoint);
    if (!host)
        return passOn(host);
    return address;
}

std::string toUrl(Protocol protocol, const ServerAddress &address)
{
    std::string url(baseScheme(protocol));
    switch (address.endpoint.security) {
    case net::Security::ImplicitTls:
        url += 's';
        break;
    case net::Security::StartTls:
        url += "+starttls";
        break;
    case net::Security::Cleartext:
        url += "+insecure";
        break;
    }
    url += "://";
    if (!address.user.empty())
        url += percentEncoded(address.user) + '@';
    return url + address.endpoint.hostPort();
}

} // namespace onecopy
