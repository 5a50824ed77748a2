// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/client.h"
#include "tests/fuzz/smtp/turnchannel.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

using namespace onecopy;
using namespace onecopy::smtp;

namespace {

constexpr const char *secret = "correct horse";

Submission sendOne(Client &client)
{
    Envelope envelope;
    envelope.from = "a@a.example";
    envelope.to = {"b@b.example"};
    envelope.size = 1000;
    Submission sent;
    bool given = false;
    const Content content = [&]() -> Result<std::string_view> {
        if (given)
            return std::string_view();
        given = true;
        return std::string_view("Subject: x\n\n.dot\n");
    };
    const auto done = client.send(envelope, content, sent);
    if (done.has_value() != sent.accepted() || (sent.unknown() && done))
        std::abort();
    return sent;
}

} // namespace

/// The first byte chooses the login, the rest is the server's part of the conversation.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    LoginSpec spec;
    // Nobody on the way: a password may go.
    spec.endpoint = {"mail.example", 465, net::Security::ImplicitTls};
    spec.user = (data[0] & 1U) != 0 ? "user" : "";
    spec.secret = Secret(secret);
    spec.mechanism = (data[0] & 2U) != 0 ? "PLAIN" : "";
    // Never on a line that only TLS would make safe, which this channel cannot start.
    const bool upgrade = (data[0] & 4U) != 0;
    if (upgrade)
        spec.endpoint.security = net::Security::StartTls;
    std::string heard;
    auto channel = std::make_unique<fuzz::TurnChannel>(
        std::string_view(reinterpret_cast<const char *>(data + 1), size - 1), &heard);
    OpenReport report;
    Result<Client> client = Client::greet(std::move(channel), spec, {}, &report);
    if (client) {
        for (int mails = 0; mails < 3 && client->alive(); ++mails)
            (void)sendOne(*client);
        (void)client->reset();
        (void)client->quit();
        report.transcript = client->transcript();
    }
    if (upgrade && (client || heard.find("AUTH") != std::string::npos || heard.find("MAIL") != std::string::npos))
        std::abort();
    if (report.transcript.find(secret) != std::string::npos)
        std::abort();
    return 0;
}
