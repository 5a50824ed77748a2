// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/framer.h"
#include "core/imap/parser.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Runs bytes through the framer as a slow or a fast network would deliver them.
struct Framed
{
    std::vector<std::string> responses;
    std::vector<std::string> bodies; ///< streamed literals, one entry each
    std::size_t elisions = 0;
    std::optional<onecopy::Fault> fault;
    bool leftOver = false;
    std::size_t readBytes = 0;
};

inline Framed frame(std::string_view bytes, std::size_t atOnce, bool streamBodies = false)
{
    using Step = onecopy::imap::Framer::Step;
    Framed out;
    onecopy::imap::Framer framer;
    framer.streamBodies(streamBodies);
    while (true) {
        auto step = framer.step();
        if (!step) {
            out.fault = step.error();
            return out;
        }
        switch (*step) {
        case Step::NeedBytes: {
            if (bytes.empty()) {
                out.leftOver = framer.hasBuffered();
                return out;
            }
            const auto room = framer.room();
            const std::size_t count = std::min({bytes.size(), atOnce, room.size()});
            std::copy_n(bytes.data(), count, room.data());
            framer.filled(count);
            bytes.remove_prefix(count);
            out.readBytes += count;
            break;
        }
        case Step::Response:
            out.responses.emplace_back(framer.response());
            out.elisions += framer.elisions().size();
            break;
        case Step::BodyBegins:
            out.bodies.emplace_back();
            break;
        case Step::BodyPiece:
            out.bodies.back() += framer.piece();
            break;
        }
    }
}
