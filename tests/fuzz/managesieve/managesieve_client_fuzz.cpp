// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/managesieve/client.h"
#include "tests/fuzz/smtp/turnchannel.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

using namespace onecopy;
using namespace onecopy::managesieve;

/// The first byte chooses the login, the rest is the server's part of the conversation.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    LoginSpec spec;
    spec.endpoint = {"mail.example", 4190, net::Security::ImplicitTls};
    spec.user = "user";
    spec.secret = Secret("correct horse");
    spec.mechanism = (data[0] & 1U) != 0 ? "PLAIN" : "";
    const bool upgrade = (data[0] & 2U) != 0;
    if (upgrade)
        spec.endpoint.security = net::Security::StartTls;
    std::string heard;
    auto channel = std::make_unique<fuzz::TurnChannel>(
        std::string_view(reinterpret_cast<const char *>(data + 1), size - 1), &heard);
    Result<Client> client = Client::greet(std::move(channel), spec, {});
    if (client) {
        const auto scripts = client->listScripts();
        if (scripts && !scripts->empty())
            (void)client->getScript(scripts->front().name);
        (void)client->checkScript("keep;");
        (void)client->haveSpace("onecopy", 5);
        (void)client->putScript("onecopy", "keep;");
        (void)client->setActive("onecopy");
        (void)client->deleteScript("onecopy");
        (void)client->logout();
        if (client->transcript().find("correct horse") != std::string::npos)
            std::abort();
    }
    // This channel cannot start TLS, so nothing may be told.
    if (upgrade && (client || heard.find("AUTHENTICATE") != std::string::npos))
        std::abort();
    return 0;
}
