// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/pop3/reply.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace onecopy;
using namespace onecopy::pop3;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view bytes(reinterpret_cast<const char *>(data), size);
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        const std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        if (const auto status = parseStatus(line))
            (void)refusalKind(*status);
        const auto numbered = parseNumbered(line);
        if (numbered && (numbered->number == 0 || numbered->number > limits::popMessages))
            std::abort();
        const auto challenge = apopChallenge(line);
        // It goes into a digest, but nothing that could end a line may come of it.
        if (challenge && challenge->find_first_of(" \r\n") != std::string::npos)
            std::abort();
    }
    return 0;
}
