// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how many headers, hops and message bytes one core reads in a second of processor time, so that other work on
// the machine disturbs the figures little.

#include "core/arrivals/arrival.h"
#include "core/mime/bytesdigest.h"

#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace {

/// A usual header of about 1.8 kB: three hops, authentication marks, plain ASCII.
std::string plainHeader(int number)
{
    const std::string n = std::to_string(number);
    return "Return-Path: <orders@supplier.example>\r\nDelivered-To: office@customer.example\r\n"
           "Received: from mx.customer.example ([127.0.0.1])\r\n\tby mx.customer.example with LMTP\r\n\tid oJx" +
           n +
           "mc2OwAAfpUolg\r\n\t(envelope-from <orders@supplier.example>)\r\n\tfor <office@customer.example>; "
           "Wed, 19 Mar 2025 09:08:20 +0200\r\n"
           "Received: from relay3.supplier.example (relay3.supplier.example [203.0.113.41])\r\n"
           "\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\r\n"
           "\t key-exchange X25519 server-signature ECDSA (prime256v1) server-digest SHA256)\r\n"
           "\t(No client certificate requested)\r\n\tby mx.customer.example (Postfix) with ESMTPS id 4YsZ" +
           n +
           "\r\n\tfor <office@customer.example>; Wed, 19 Mar 2025 09:08:19 +0200 (EET)\r\n"
           "Received: from [192.168.1.13] (unknown [192.168.1.13])\r\n\tby relay3.supplier.example (Postfix) with "
           "ESMTP id "
           "0748BD545E7;\r\n\tWed, 19 Mar 2025 09:00:00 +0200 (EET)\r\n"
           "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=supplier.example; s=mail;\r\n"
           "\tt=1742367660; bh=frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=;\r\n"
           "\th=From:To:Subject:Date:Message-ID:MIME-Version:Content-Type;\r\n"
           "\tb=dGhpcyBpcyBub3QgYSByZWFsIHNpZ25hdHVyZSwgb25seSBhcyBsb25nIGFzIG9uZSBhbmQgZm9yIG1lYXN1cmluZ\r\n"
           "\t yBob3cgZmFzdCBhIGhlYWRlciBpcyByZWFkLiBJdCBoYXMgdG8gYmUgc2tpcHBlZCBhcyBhIHdob2xlLg==\r\n"
           "Authentication-Results: mx.customer.example;\r\n\tdkim=pass header.d=supplier.example header.s=mail;\r\n"
           "\tspf=pass smtp.mailfrom=orders@supplier.example\r\n"
           "From: \"Order desk\" <orders@supplier.example>\r\nTo: Office <office@customer.example>, "
           "store@customer.example\r\n"
           "Cc: \"Meier, Anna\" <anna.meier@supplier.example>\r\nSubject: Re: [orders] Confirmation of your order " +
           n + "\r\nDate: Wed, 19 Mar 2025 09:00:00 +0200\r\nMessage-ID: <" + n +
           ".e9b55508-530f-f0a5-62ae@supplier.example>\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=\"----=_NextPart_000_0012_01DB98A1.5F3B2C40\"\r\n"
           "X-Mailer: Microsoft Outlook 16.0\r\nThread-Index: AduYoV87LEDaPzTIQ0mQnqgXyZ0yAA==\r\n"
           "X-Virus-Scanned: clamav-milter 1.4.6 at mx.customer.example\r\nX-Virus-Status: Clean\r\n\r\n";
}

template <class Work> void measure(const char *name, double units, const char *unit, Work work)
{
    const std::clock_t start = std::clock();
    work();
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("%-34s %12.0f %s/s\n", name, units / seconds, unit);
}

std::string bigMessage()
{
    std::string text = plainHeader(1);
    text.replace(text.find("----=_Next"), 42, "b");
    text += "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const std::string line = "dGhpcyBpcyBub3QgYSByZWFsIGF0dGFjaG1lbnQsIG9ubHkgc29tZXRoaW5nIHRvIGRlY29kZSBh\r\n";
    for (int i = 0; i < 400'000; ++i)
        text += line;
    return text + "--b--\r\n";
}

/// Most mail: a header and a few kilobytes of text.
std::vector<std::string> smallMessages(const std::vector<std::string> &headers)
{
    std::string text = "------=_NextPart_000_0012_01DB98A1.5F3B2C40\r\n\r\n";
    for (int i = 0; i < 60; ++i)
        text += "Please find below the confirmation of your order, with the date of its delivery.\r\n";
    text += "------=_NextPart_000_0012_01DB98A1.5F3B2C40--\r\n";
    std::vector<std::string> messages;
    for (const std::string &header : headers)
        messages.push_back(header + text);
    return messages;
}

} // namespace

int main()
{
    using namespace onecopy;
    constexpr int distinct = 1000;
    constexpr int rounds = 300;
    std::vector<std::string> headers;
    for (int i = 0; i < distinct; ++i)
        headers.push_back(plainHeader(i * 7919));
    std::printf("header of %zu bytes\n", headers.front().size());
    std::int64_t sum = 0; // keeps the optimiser from leaving the work out
    const double count = static_cast<double>(distinct) * rounds;

    measure("makeArrival", count, "headers", [&] {
        for (int round = 0; round < rounds; ++round) {
            for (const std::string &header : headers)
                sum += arrivals::makeArrival({{"INBOX"}, {1}, {7}}, 1742367660, 4000, "\\Seen", header).keys.print;
        }
    });
    measure("makeFace", count / 10, "headers", [&] {
        for (int round = 0; round < rounds / 10; ++round) {
            for (const std::string &header : headers)
                sum += static_cast<std::int64_t>(arrivals::makeFace(header).subject.size());
        }
    });
    measure("parseHops (3 hops)", count / 10, "headers", [&] {
        for (int round = 0; round < rounds / 10; ++round) {
            for (const std::string &header : headers)
                sum += static_cast<std::int64_t>(mime::parseHops(mime::HeaderView(header)).size());
        }
    });
    const std::string message = bigMessage();
    measure("CanonicalDigester (base64)", static_cast<double>(message.size()) / 1e6, "MB",
            [&] { sum += mime::digestOf(message).whole[0]; });
    const std::vector<std::string> small = smallMessages(headers);
    measure("CanonicalDigester (5 kB of text)", count / 10, "messages", [&] {
        for (int round = 0; round < rounds / 10; ++round) {
            for (const std::string &text : small)
                sum += mime::digestOf(text).whole[0];
        }
    });
    measure("BytesDigester and likeness of these", count / 10, "messages", [&] {
        mime::BytesDigester digester;
        for (int round = 0; round < rounds / 10; ++round) {
            for (std::size_t i = 0; i < small.size(); ++i) {
                digester.feed(small[i]);
                const mime::BytesDigest digest = digester.finish();
                sum += digest.whole[0] + mime::likeness(headers[i], digest).value_or(mime::Digest{})[0];
            }
        }
    });
    std::printf("(%lld)\n", static_cast<long long>(sum));
    return 0;
}
