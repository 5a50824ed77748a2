// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/connect/httpsrequest.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/net/socketchannel.h"
#include "core/sasl/base64.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace onecopy::jobs {

namespace {

constexpr std::size_t headBytes = limits::lineBytes;
constexpr int mostEarlyHeads = 10;

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
    std::string text = (request.form.empty() ? "GET " : "POST ") + request.target + " HTTP/1.1\r\nHost: " + host +
                       "\r\nAccept: */*\r\nConnection: close\r\n";
    if (!request.basic.empty())
        text += "Authorization: Basic " + sasl::toBase64(request.basic.reveal()) + "\r\n";
    if (!request.form.empty())
        text += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                std::to_string(request.form.size()) + "\r\n";
    return text + "\r\n" + request.form;
}

tl::unexpected<Fault> noWebServer()
{
    return fail(FaultKind::Protocol, "https", "this is not the answer of a web server");
}

/// RFC 9112 7.1: a body that comes in pieces, each with its length before it.
class Chunks
{
public:
    /// False: this is none.
    [[nodiscard]] bool take(std::string_view bytes);
    [[nodiscard]] bool complete() const { return m_state == State::Done; }

    std::string body;

private:
    enum class State { Size, Data, Trailer, Done };
    [[nodiscard]] bool endOfLine();
    State m_state = State::Size;
    std::string m_line;
    std::size_t m_lineBytes = 0; ///< of all lines
    std::uint64_t m_left = 0;    ///< of the piece
    bool m_isBehindData = false; ///< where its empty line comes
};

bool Chunks::take(std::string_view bytes)
{
    while (!bytes.empty() && m_state != State::Done) {
        if (m_state == State::Data) {
            const auto here = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
            body += bytes.substr(0, here);
            bytes.remove_prefix(here);
            m_left -= here;
            if (m_left == 0) {
                m_state = State::Size;
                m_isBehindData = true;
            }
            continue;
        }
        const char c = bytes.front();
        bytes.remove_prefix(1);
        if (++m_lineBytes > httpsBodyBytes)
            return false;
        if (c == '\n') {
            if (!endOfLine())
                return false;
            m_line.clear();
        } else {
            m_line += c;
        }
    }
    return true;
}

bool Chunks::endOfLine()
{
    const std::string_view line = trimmed(std::string_view(m_line).substr(0, m_line.find(';')));
    if (m_state == State::Trailer) {
        if (line.empty())
            m_state = State::Done;
        return true;
    }
    if (std::exchange(m_isBehindData, false))
        return line.empty();
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), m_left, 16);
    if (error != std::errc() || end != line.data() + line.size() || m_left > httpsBodyBytes)
        return false;
    m_state = m_left == 0 ? State::Trailer : State::Data;
    return true;
}

/// Puts an answer together from what comes.
class AnswerReader
{
public:
    /// True: the answer is whole.
    [[nodiscard]] Result<bool> take(std::string_view bytes);
    /// Without a length the end of the connection is the end of the answer; its reader sees whether it is whole.
    [[nodiscard]] bool mayEndHere() const { return m_inBody && !m_length && !m_chunks; }
    [[nodiscard]] HttpsAnswer answer();

private:
    [[nodiscard]] Result<bool> takeHead();
    [[nodiscard]] Result<void> readHead(std::string_view head);
    HttpsAnswer m_answer;
    std::string m_bytes; ///< of the head, then of the body
    int m_early = 0;     ///< heads that came before the one of the answer
    bool m_inBody = false;
    std::optional<std::uint64_t> m_length; ///< that was announced
    std::optional<Chunks> m_chunks;
};

Result<bool> AnswerReader::take(std::string_view bytes)
{
    m_bytes += bytes;
    while (!m_inBody) {
        Result<bool> whole = takeHead();
        if (!whole || !*whole)
            return whole;
    }
    if (m_chunks) {
        if (!m_chunks->take(std::exchange(m_bytes, {})))
            return noWebServer();
        if (m_chunks->body.size() > httpsBodyBytes)
            return fail(FaultKind::Limit, "https", "the answer is too long");
        return m_chunks->complete();
    }
    if (m_bytes.size() > httpsBodyBytes || m_length.value_or(0) > httpsBodyBytes)
        return fail(FaultKind::Limit, "https", "the answer is too long");
    return m_length && m_bytes.size() >= *m_length;
}

/// True: a head was taken, the one before the body or (RFC 9110 15.2) one of those that may come first.
Result<bool> AnswerReader::takeHead()
{
    const auto end = m_bytes.find("\r\n\r\n");
    if (end == std::string::npos && m_bytes.size() > headBytes)
        return fail(FaultKind::Limit, "https", "the head of the answer has no end");
    if (end == std::string::npos)
        return false;
    if (Result<void> read = readHead(std::string_view(m_bytes).substr(0, end)); !read)
        return passOn(read);
    m_bytes.erase(0, end + 4);
    m_inBody = m_answer.status >= 200;
    if (!m_inBody && ++m_early > mostEarlyHeads)
        return fail(FaultKind::Limit, "https", "the answer does not come");
    return true;
}

/// Takes status and fields apart.
Result<void> AnswerReader::readHead(std::string_view head)
{
    // "HTTP/1.1 200 OK"
    if (!head.starts_with("HTTP/1.") || head.size() < 12)
        return noWebServer();
    const auto status = parseNumber(head.substr(9, 3));
    if (!status)
        return noWebServer();
    m_answer.status = static_cast<int>(*status);
    for (auto at = head.find("\r\n"); at != std::string_view::npos;) {
        const auto end = head.find("\r\n", at + 2);
        const std::string_view line = head.substr(at + 2, end == std::string_view::npos ? end : end - at - 2);
        const auto colon = line.find(':');
        if (colon != std::string_view::npos) {
            const std::string_view name = line.substr(0, colon);
            const std::string_view value = trimmed(line.substr(colon + 1));
            if (equalsIgnoreCase(name, "Content-Length"))
                m_length = parseNumber(value);
            else if (equalsIgnoreCase(name, "Location"))
                m_answer.location = value;
            else if (equalsIgnoreCase(name, "Transfer-Encoding") && equalsIgnoreCase(value, "chunked"))
                m_chunks.emplace();
            else if (equalsIgnoreCase(name, "Transfer-Encoding"))
                return noWebServer();
        }
        at = end;
    }
    return {};
}

HttpsAnswer AnswerReader::answer()
{
    if (m_chunks)
        m_answer.body = std::move(m_chunks->body);
    else
        m_answer.body = m_bytes.substr(0, m_length ? static_cast<std::size_t>(*m_length) : std::string::npos);
    return std::move(m_answer);
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
    AnswerReader reader;
    std::array<char, 16384> buffer{};
    while (true) {
        auto got = (*channel)->readSome(buffer, deadline, stop);
        if (!got && got.error().kind == FaultKind::ConnectionLost && reader.mayEndHere())
            return reader.answer();
        if (!got)
            return passOn(got);
        auto whole = reader.take({buffer.data(), *got});
        if (!whole) {
            whole.error().where = where;
            return passOn(whole);
        }
        if (*whole)
            return reader.answer();
    }
}

} // namespace onecopy::jobs
