// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrivals/arrival.h"
#include "core/arrivals/keys.h"
#include "core/mime/fieldcursor.h"

namespace onecopy::arrivals {

namespace {

/// `text`, valid UTF-8, cut to faceBytes between two characters.
std::string bounded(std::string text)
{
    if (text.size() <= faceBytes)
        return text;
    std::size_t end = faceBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
        --end;
    text.resize(end);
    return text;
}

std::string shown(const mime::Address &address)
{
    if (address.name.empty())
        return address.mailbox;
    return address.mailbox.empty() ? address.name : address.name + " <" + address.mailbox + '>';
}

std::string shownList(std::string_view raw)
{
    std::string out;
    for (const mime::Address &address : mime::parseAddresses(raw)) {
        if (out.size() > faceBytes)
            break;
        out += out.empty() ? "" : ", ";
        out += shown(address);
    }
    return out;
}

} // namespace

Face makeFace(std::string_view header)
{
    KeyFields fields;
    mime::FieldCursor cursor(header);
    mime::Field field;
    while (cursor.next(field, KeyFields::initials))
        fields.take(field);
    Face face;
    if (fields.subject)
        face.subject = bounded(mime::decodedText(*fields.subject));
    if (fields.from) {
        const std::vector<mime::Address> senders = mime::parseAddresses(*fields.from);
        if (!senders.empty()) {
            face.fromName = bounded(senders.front().name);
            face.fromAddress = bounded(senders.front().mailbox);
        }
    }
    if (!fields.to.empty())
        face.to = bounded(shownList(fields.to.front()));
    if (fields.date)
        face.date = mime::parseDate(*fields.date);
    return face;
}

} // namespace onecopy::arrivals
