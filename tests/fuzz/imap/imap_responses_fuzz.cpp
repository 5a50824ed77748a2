// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/framer.h"
#include "core/imap/parser.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace onecopy::imap;

namespace {

/// Reads every byte that a response hands out, so that a sanitizer sees views that point nowhere.
std::size_t touch(const Response &response)
{
    std::size_t sum = response.number + response.uids.ranges().size();
    const auto read = [&sum](std::string_view text) {
        for (const char c : text)
            sum += static_cast<unsigned char>(c);
    };
    switch (response.kind) {
    case ResponseKind::Tagged:
        read(response.tag);
        [[fallthrough]];
    case ResponseKind::Status:
        read(response.status.code);
        read(response.status.arguments);
        read(response.status.text);
        break;
    case ResponseKind::Fetch:
        for (const auto flag : response.fetch.flags)
            read(flag);
        read(response.fetch.header.value_or(std::string_view{}));
        read(response.quotedBody.value_or(std::string_view{}));
        break;
    case ResponseKind::List:
    case ResponseKind::Lsub:
        read(response.name);
        [[fallthrough]];
    case ResponseKind::Capability:
    case ResponseKind::Enabled:
    case ResponseKind::Flags:
        for (const auto word : response.words)
            read(word);
        break;
    case ResponseKind::Id:
        for (const auto &[key, value] : response.fields) {
            read(key);
            read(value);
        }
        break;
    case ResponseKind::Namespace:
        for (const Namespace &space : response.namespaces)
            read(space.prefix);
        break;
    case ResponseKind::MyRights:
        read(response.name);
        read(response.text);
        break;
    case ResponseKind::Continuation:
        read(response.text);
        break;
    default:
        break;
    }
    return sum;
}

struct Outcome
{
    std::vector<std::string> responses;
    std::string bodies;
    bool failed = false;
    bool operator==(const Outcome &) const = default;
};

Outcome run(std::string_view bytes, std::size_t atOnce, bool streamBodies)
{
    Outcome out;
    Framer framer;
    Parser parser;
    framer.streamBodies(streamBodies);
    while (true) {
        const auto step = framer.step();
        if (!step) {
            out.failed = true;
            return out;
        }
        switch (*step) {
        case Framer::Step::NeedBytes: {
            if (bytes.empty())
                return out;
            const auto room = framer.room();
            const std::size_t count = std::min({bytes.size(), atOnce, room.size()});
            std::copy_n(bytes.data(), count, room.data());
            framer.filled(count);
            bytes.remove_prefix(count);
            break;
        }
        case Framer::Step::BodyPiece:
            out.bodies += framer.piece();
            break;
        case Framer::Step::BodyBegins:
            (void)parser.parseBeginning(framer.response(), framer.elisions());
            break;
        case Framer::Step::Response: {
            out.responses.emplace_back(framer.response());
            const auto parsed = parser.parse(framer.response(), framer.elisions());
            out.responses.back() += parsed ? " = " + std::to_string(touch(**parsed)) : " refused";
            break;
        }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const Outcome held = run(bytes, size + 1, false);
    // What comes out must not depend on how the network cuts the bytes.
    if (!(run(bytes, 7, false) == held))
        std::abort();
    const Outcome streamed = run(bytes, size + 1, true);
    if (!(run(bytes, 5, true) == streamed))
        std::abort();
    return 0;
}
