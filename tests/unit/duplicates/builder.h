// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrivals/arrival.h"
#include "core/duplicates/classify.h"

#include <string>
#include <string_view>
#include <vector>

namespace onecopy::test {

/// A message for tests, as text with CR LF.
struct Mail
{
    std::string trace = "Received: from a.example by mx.example with ESMTP id Q1; Mon, 15 Jan 2024 10:30:46 +0000\r\n";
    std::string from = "Ann <ann@sender.example>";
    std::string to = "bob@home.example";
    std::string subject = "Offer";
    std::string date = "Mon, 15 Jan 2024 10:30:45 +0000";
    std::string id = "<one@sender.example>"; ///< empty: no field
    std::string more = {};                   ///< further fields with their line ends
    std::string type = "text/plain; charset=utf-8";
    std::string body = "Hello world, this is the text of a message.\r\n";

    [[nodiscard]] std::string text() const;
};

/// "multipart/mixed" of text and attachments, each with its bytes as base64.
struct Multipart
{
    std::string text = "Please see the attachment.\r\n";
    std::vector<std::string> attachments = {};
    std::string boundary = "b1";
    bool closed = true;
};
[[nodiscard]] Mail withParts(Mail mail, const Multipart &parts);

/// Where and when a copy lies.
struct Place
{
    std::uint32_t uid = 1;
    std::optional<EpochSeconds> date = 1'700'000'000;
    std::string mailbox = "INBOX";
    std::string flags = {};
};

/// A candidate as a scan makes it. `read`: the body was fetched.
[[nodiscard]] arrivals::Candidate copyOf(std::string_view message, const Place &place, bool read = true);
[[nodiscard]] inline arrivals::Candidate copyOf(const Mail &mail, const Place &place, bool read = true)
{
    return copyOf(mail.text(), place, read);
}

/// "A:1,2 X:3,4" – class and UIDs by arrival, "?" behind the class where not proved, "!" where by design.
[[nodiscard]] std::string describe(const std::vector<duplicates::Group> &groups);

} // namespace onecopy::test
