// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/smtp/address.h"
#include "core/smtp/datastream.h"
#include "core/smtp/extensions.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace onecopy;
using namespace onecopy::smtp;

namespace {

void readReplies(std::string_view bytes)
{
    ReplyBuilder builder;
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        const auto complete = builder.add(bytes.substr(0, end));
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        if (!complete)
            builder = ReplyBuilder();
        if (!complete || !*complete)
            continue;
        const Reply reply = builder.take();
        builder = ReplyBuilder();
        if (reply.code < 200 || reply.code > 599 || reply.lines.empty() || reply.lines.size() > limits::replyLines)
            std::abort();
        const Extensions offered(reply);
        if (offered.words().size() > limits::capabilities || offered.mechanisms().size() > 2 * limits::capabilities)
            std::abort();
        (void)offered.sizeLimit();
        (void)sign::maskedBanner(reply);
        (void)sign::maskedKeywords(reply);
        (void)refusalKind(reply);
        (void)reply.text();
    }
}

/// What goes out must hold no line end but CR LF, and no end of the message but the last.
void checkStream(std::string_view bytes)
{
    DataStream whole;
    std::string out = whole.add(bytes);
    out += whole.end();
    DataStream cut;
    std::string pieces;
    for (std::size_t at = 0; at < bytes.size(); at += 3)
        pieces += cut.add(bytes.substr(at, 3));
    pieces += cut.end();
    if (out != pieces || !out.ends_with(".\r\n"))
        std::abort();
    for (std::size_t at = 0; at < out.size(); ++at) {
        if ((out[at] == '\n' && (at == 0 || out[at - 1] != '\r')) ||
            (out[at] == '\r' && (at + 1 == out.size() || out[at + 1] != '\n')))
            std::abort();
    }
    const auto dot = ("\r\n" + out).find("\r\n.\r\n");
    if (dot + 5 != out.size() + 2)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    readReplies(bytes);
    checkStream(bytes);
    // What is let through must not be able to end the command.
    if (checkAddress(bytes) && bytes.find_first_of(" \r\n<>\"") != std::string_view::npos)
        std::abort();
    return 0;
}
