// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/httpsrequest.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/net/socketchannel.h"

#include <algorithm>
#include <array>

namespace onecopy::jobs {

namespace {

constexpr std::size_t headBytes = limits::lineBytes;

bool fitsLine(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != 0x7F; });
}

std::string bytesOf(const HttpsRequest &request)
{
    std::string host = net::Endpoint{request.host, request.port, net::Security::ImplicitTls}.hostPort();
    if (request.port == 443)
        host.erase(host.rfind(':'));
    std::string text = (request.form.empty() ? "GET " : "POST ") + request.target + " HTTP/1.0\r\nHost: " + host +
                       "\r\nAccept: */*\r\nConnection: close\r\n";
    if (!request.form.empty())
        text += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                std::to_string(request.form.size()) + "\r\n";
    return text + "\r\n" + request.form;
}

/// Takes status and fields apart. The length that was announced; none when there was no such field.
Result<std::optional<std::uint64_t>> readHead(std::string_view head, HttpsAnswer &answer)
{
    const auto broken = [] { return fail(FaultKind::Protocol, "https", "this is not the answer of a web server"); };
    // "HTTP/1.1 200 OK"
    if (!head.starts_with("HTTP/1.") || head.size() < 12)
        return broken();
    const auto status = parseNumber(head.substr(9, 3));
    if (!status)
        return broken();
    answer.status = static_cast<int>(*status);
    std::optional<std::uint64_t> length;
    for (auto at = head.find("\r\n"); at != std::string_view::npos;) {
        const auto end = head.find("\r\n", at + 2);
        const std::string_view line = head.substr(at + 2, end == std::string_view::npos ? end : end - at - 2);
        const auto colon = line.find(':');
        if (colon != std::string_view::npos) {
            const std::string_view name = line.substr(0, colon);
            const std::string_view value = trimmed(line.substr(colon + 1));
            if (equalsIgnoreCase(name, "Content-Length"))
                length = parseNumber(value);
            else if (equalsIgnoreCase(name, "Location"))
                answer.location = value;
            else if (equalsIgnoreCase(name, "Transfer-Encoding"))
                return broken();
        }
        at = end;
    }
    return length;
}

} // namespace

std::string percentEncoded(std::string_view text)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    static constexpr std::string_view plain = "-._~";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (alphanumeric || plain.find(c) != std::string_view::npos)
            out += c;
        else
            out += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return out;
}

Result<HttpsAnswer> httpsRequest(const HttpsRequest &request, const net::TlsPolicy &tls, Deadline deadline,
                                 const std::stop_token &stop, const net::Resolver &resolver)
{
    const std::string where = "https " + request.host;
    if (!fitsLine(request.host) || !fitsLine(request.target))
        return fail(FaultKind::Usage, "https", "a name that cannot stand in a request");
    const net::Endpoint endpoint{request.host, request.port, net::Security::ImplicitTls};
    auto channel = net::SocketChannel::connect(endpoint, tls, deadline, stop, nullptr, resolver);
    if (!channel)
        return passOn(channel);
    if (auto sent = (*channel)->writeAll(bytesOf(request), deadline, stop); !sent)
        return passOn(sent);
    std::string all;
    HttpsAnswer answer;
    std::size_t bodyAt = std::string::npos;
    std::optional<std::uint64_t> length;
    std::array<char, 16384> buffer{};
    while (bodyAt == std::string::npos || !length || all.size() - bodyAt < *length) {
        auto got = (*channel)->readSome(buffer, deadline, stop);
        // Without a length the end of the connection is the end of the answer; its reader sees whether it is whole.
        if (!got && got.error().kind == FaultKind::ConnectionLost && bodyAt != std::string::npos && !length)
            break;
        if (!got)
            return passOn(got);
        all.append(buffer.data(), *got);
        if (bodyAt == std::string::npos) {
            const auto end = all.find("\r\n\r\n");
            if (end == std::string::npos && all.size() > headBytes)
                return fail(FaultKind::Limit, where, "the head of the answer has no end");
            if (end == std::string::npos)
                continue;
            auto announced = readHead(std::string_view(all).substr(0, end), answer);
            if (!announced)
                return passOn(announced);
            length = *announced;
            bodyAt = end + 4;
        }
        if (all.size() - bodyAt > httpsBodyBytes || length.value_or(0) > httpsBodyBytes)
            return fail(FaultKind::Limit, where, "the answer is too long");
    }
    answer.body = all.substr(bodyAt, length ? static_cast<std::size_t>(*length) : std::string::npos);
    return answer;
}

} // namespace onecopy::jobs
