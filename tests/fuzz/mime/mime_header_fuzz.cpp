// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A header block from a server: fields lie inside the block, nothing is lost between the two readers, texts are UTF-8.

#include "core/arrivals/arrival.h"
#include "core/mime/charset.h"
#include "core/mime/header.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requireUtf8(const std::string &text)
{
    require(onecopy::mime::isValidUtf8(text));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace onecopy;
    const std::string_view block(reinterpret_cast<const char *>(data), size);
    const mime::HeaderView view(block);
    require(view.headerBytes() <= block.size());
    for (const mime::Field &field : view.fields()) {
        require(!field.name.empty());
        require(field.value.data() >= block.data() &&
                field.value.data() + field.value.size() <= block.data() + view.headerBytes());
    }
    const arrivals::Arrival arrival = arrivals::makeArrival({}, std::nullopt, size, "\\Seen", block);
    require(arrival.headerBytes == view.headerBytes());
    require(arrival.keys.id.has_value() != arrival.messageId.empty());
    requireUtf8(arrival.messageId);
    // What follows the header must not matter.
    require(arrival.keys ==
            arrivals::makeArrival({}, std::nullopt, size, "", block.substr(0, view.headerBytes())).keys);

    const arrivals::Face face = arrivals::makeFace(block);
    for (const std::string &text : {face.subject, face.fromName, face.fromAddress, face.to}) {
        requireUtf8(text);
        require(text.size() <= arrivals::faceBytes);
    }
    for (const mime::Hop &hop : mime::parseHops(view)) {
        for (const std::string &text : {hop.from, hop.fromInfo, hop.by, hop.with, hop.id, hop.tls, hop.product})
            requireUtf8(text);
    }
    return 0;
}
