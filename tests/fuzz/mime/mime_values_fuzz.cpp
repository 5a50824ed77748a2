// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One field's value through every reader of values; the first byte chooses, so that seeds of one kind stay together.

#include "core/mime/addressscanner.h"
#include "core/mime/charset.h"
#include "core/mime/contenttype.h"
#include "core/mime/header.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readText(std::string_view value)
{
    const std::string plain = onecopy::mime::unfolded(value);
    require(onecopy::mime::unfolded(plain) == plain);
    const std::string text = onecopy::mime::decodedText(value);
    require(onecopy::mime::isValidUtf8(text));
    require(onecopy::mime::decodedText(plain) == text);
}

void readAddresses(std::string_view value)
{
    for (const onecopy::mime::Address &address : onecopy::mime::parseAddresses(value)) {
        require(onecopy::mime::isValidUtf8(address.name) && onecopy::mime::isValidUtf8(address.mailbox));
        require(!address.name.empty() || !address.mailbox.empty());
    }
    std::string key;
    onecopy::mime::appendMailboxes(value, key);
}

void readReceived(std::string_view value)
{
    const onecopy::mime::Hop hop = onecopy::mime::parseReceived(value);
    require(onecopy::mime::isValidUtf8(hop.fromInfo + hop.from + hop.by + hop.product + hop.tls));
    require(onecopy::mime::parseReceived(onecopy::mime::unfolded(value)) == hop);
}

void readDate(std::string_view value)
{
    const auto date = onecopy::mime::parseDate(value);
    // Between the years 1900 and 9999, give or take a day of time zone.
    require(!date || (*date > -2'208'988'800 - 90'000 && *date < 253'402'300'800 + 90'000));
}

void readOthers(std::string_view value)
{
    const auto id = onecopy::mime::messageIdKey(value);
    require(!id || (!id->empty() && onecopy::mime::isValidUtf8(*id)));
    if (id)
        require(onecopy::mime::messageIdKey('<' + *id + '>').has_value() || id->find('>') != std::string::npos ||
                id->size() > 998);
    require(onecopy::mime::parseParameterField(value).parameters.size() <= 100);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view value(reinterpret_cast<const char *>(data) + 1, size - 1);
    switch (data[0]) {
    case 't':
        readText(value);
        break;
    case 'a':
        readAddresses(value);
        break;
    case 'r':
        readReceived(value);
        break;
    case 'd':
        readDate(value);
        break;
    default:
        readOthers(value);
    }
    return 0;
}
