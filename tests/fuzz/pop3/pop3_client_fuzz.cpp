// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pop3/client.h"
#include "tests/fuzz/smtp/turnchannel.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

using namespace onecopy;
using namespace onecopy::pop3;

/// The first byte chooses the login, the rest is the server's part of the conversation.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    LoginSpec spec;
    spec.endpoint = {"mail.example", 995, net::Security::ImplicitTls};
    spec.user = "user";
    spec.secret = Secret("correct horse");
    spec.mechanism = (data[0] & 1U) != 0 ? "LOGIN" : "";
    const bool upgrade = (data[0] & 2U) != 0;
    if (upgrade)
        spec.endpoint.security = net::Security::StartTls;
    std::string heard;
    auto channel = std::make_unique<fuzz::TurnChannel>(
        std::string_view(reinterpret_cast<const char *>(data + 1), size - 1), &heard);
    Result<Client> client = Client::greet(std::move(channel), spec, {});
    if (client) {
        std::uint64_t bytes = 0;
        const Sink sink = [&](std::string_view piece) -> Result<void> {
            bytes += piece.size();
            return {};
        };
        (void)client->stat();
        (void)client->uidl();
        (void)client->list();
        (void)client->top(1, 0, sink);
        (void)client->retrieve(2, sink);
        (void)client->quit();
        if (client->transcript().find("correct horse") != std::string::npos)
            std::abort();
    }
    // This channel cannot start TLS, so nothing may be told; and nothing is ever deleted.
    if (upgrade && (client || heard.find("USER") != std::string::npos || heard.find("AUTH") != std::string::npos))
        std::abort();
    if (heard.find("DELE") != std::string::npos)
        std::abort();
    return 0;
}
