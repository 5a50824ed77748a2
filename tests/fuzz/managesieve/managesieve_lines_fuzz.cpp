// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/managesieve/reply.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace onecopy;
using namespace onecopy::managesieve;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view bytes(reinterpret_cast<const char *>(data), size);
    Tokens tokens;
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        const std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        const auto literal = lex(line, tokens);
        if (!literal)
            return 0;
        if (*literal) {
            const std::size_t count = std::min<std::uint64_t>(**literal, bytes.size());
            tokens.push_back({Token::Kind::String, std::string(bytes.substr(0, count))});
            bytes.remove_prefix(count);
            continue;
        }
        if (tokens.size() > limits::responseTokens)
            std::abort();
        if (isStatus(tokens)) {
            if (const auto status = parseStatus(tokens))
                (void)refusalKind(*status);
        }
        // Whatever a server calls its scripts, it comes back as one argument.
        for (const Token &token : tokens) {
            const std::string argument = toArgument(token.text);
            Tokens again;
            if (argument.front() != '"')
                continue;
            const auto read = lex(argument, again);
            if (!read || *read || again.size() != 1 || again[0].text != token.text)
                std::abort();
        }
        tokens.clear();
    }
    return 0;
}
