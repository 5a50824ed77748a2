// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/hostilewriter.h"

#include "tests/lab/mailtext.h"

namespace onecopy::lab {
namespace {

using namespace std::string_view_literals;

std::string repeated(std::string_view text, std::size_t times)
{
    std::string result;
    result.reserve(text.size() * times);
    for (; times > 0; --times)
        result += text;
    return result;
}

std::string deepMultipart()
{
    std::string text = "Content-Type: multipart/mixed; boundary=b0\r\n\r\n";
    for (int depth = 0; depth < 60; ++depth) {
        text += "--b" + std::to_string(depth) + "\r\nContent-Type: multipart/mixed; boundary=b" +
                std::to_string(depth + 1) + "\r\n\r\n";
    }
    return text + "--b60\r\n\r\nthe innermost part\r\n";
}

std::string manyParts()
{
    std::string text = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    return text + repeated("--b\r\n\r\nx\r\n", 1500) + "--b--\r\n";
}

std::string manyReceived(Random &content)
{
    std::string text;
    for (int i = 0; i < 130; ++i) {
        text += "Received: from loop.example by loop.example; ";
        appendDate(text, 1'780'000'000 + i * 7 + static_cast<EpochSeconds>(content.below(5)), 0);
        text += "\r\n";
    }
    return text;
}

HostileParts withSubject(std::string_view name, std::string subject)
{
    HostileParts parts;
    parts.name = name;
    parts.subject = std::move(subject);
    return parts;
}

/// Malice in the Subject alone.
HostileParts hostileSubject(std::uint8_t kind, std::string_view token)
{
    const std::string tail = " " + std::string(token);
    switch (kind) {
    case 0:
        return withSubject("hostile-formula-subject", "=cmd|' /C calc'!A0" + tail);
    case 1:
        return withSubject("hostile-html-subject",
                           "<img src=\"file:///etc/passwd\"><b>Invoice</b><script>alert(1)</script>" + tail);
    case 2:
        return withSubject("hostile-bidi-subject", "Invoice \xE2\x80\xAE"
                                                   "fdp.exe\xE2\x80\xAC \xE2\x80\x8B" +
                                                       tail);
    case 3:
        return withSubject("hostile-raw-latin1-subject", "Gr\xFC\xDF"
                                                         "e aus K\xF6ln \xA4\xFF\xFE" +
                                                             tail);
    case 4:
        return withSubject("hostile-encoded-newline", "=?UTF-8?Q?Hello=0D=0ABcc:_victim@example.org=0D=0A=00?=" + tail);
    case 5:
        return withSubject("hostile-unknown-charset",
                           "=?x-klingon?B?qIrg/w==?= =?utf-8?B?w?= =?utf-8?Q?=C3=28=ZZ?= =?utf-8?B" + tail);
    case 6:
        return withSubject("hostile-escape-subject", "\x1B[2J\x1B]0;owned\x07 \x7F\x08" + tail);
    case 7:
        return withSubject("hostile-percent-subject", "%1 %n %s %2$s %L1 {0} ${jndi:ldap://x}" + tail);
    default:
        return withSubject("hostile-long-subject", repeated("very long subject ", 500) + tail);
    }
}

/// Malice in other fields.
HostileParts hostileFields(std::uint8_t kind, Random &content, std::string_view token)
{
    HostileParts parts = withSubject({}, "Order " + std::string(token));
    switch (kind) {
    case 9:
        parts.name = "hostile-huge-header";
        parts.moreFields =
            "X-Huge: " + repeated("0123456789abcdef", static_cast<std::size_t>(content.between(100, 3000))) + "\r\n";
        break;
    case 10:
        parts.name = "hostile-broken-header";
        parts.firstLines = "From nobody Mon Jan  1 00:00:00 2026\r\n";
        parts.moreFields = "this line has no colon\r\n: no name\r\nX Blank In Name: 1\r\nX-Empty:\r\n\t\r\n";
        break;
    case 11:
        parts.name = "hostile-bad-date";
        parts.date = "Thu, 99 Foo 99999 25:61:61 +9999 (\"";
        break;
    case 12:
        parts.name = "hostile-future-date";
        parts.date = "Fri, 31 Dec 2099 23:59:60 +1400";
        break;
    case 13:
        parts.name = "hostile-second-id";
        parts.moreFields = "Message-ID: <second@one.example>\r\nMessage-ID:\r\n <third@one.example>\r\n";
        break;
    default:
        parts.name = "hostile-many-received";
        parts.firstLines = manyReceived(content);
        break;
    }
    return parts;
}

/// Malice in the MIME structure.
HostileParts hostileBody(std::uint8_t kind, std::string_view token)
{
    HostileParts parts = withSubject({}, "Documents " + std::string(token));
    switch (kind) {
    case 15:
        parts.name = "hostile-deep-multipart";
        parts.body = deepMultipart();
        break;
    case 16:
        parts.name = "hostile-open-multipart";
        parts.body = "Content-Type: multipart/mixed; boundary=\"\"; boundary=a\r\n\r\n--a\r\nContent-Type: "
                     "text/plain\r\n\r\nnever closed\r\n--a-\r\n";
        break;
    case 17:
        parts.name = "hostile-many-parts";
        parts.body = manyParts();
        break;
    case 18:
        parts.name = "hostile-bare-cr";
        parts.body = "Content-Type: text/plain; charset=us-ascii\r\n\r\na\rb \r c\r\nd \xC3\x28 "
                     "\xFF\xFE\r\n.\r\n..\r\nFrom x\r\n";
        break;
    default:
        parts.name = "hostile-broken-base64";
        parts.body =
            "Content-Type: application/octet-stream; name==?utf-8?B?////?=\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            "AAA=AAAA====!!!!\r\n=\r\nQUJD\r\nQ\r\n";
        break;
    }
    parts.body += "end of " + std::string(token) + "\r\n";
    return parts;
}

} // namespace

HostileParts hostileParts(std::uint8_t kind, Random &content, std::string_view token)
{
    if (kind <= 8)
        return hostileSubject(kind, token);
    if (kind <= 14)
        return hostileFields(kind, content, token);
    return hostileBody(kind, token);
}

} // namespace onecopy::lab
