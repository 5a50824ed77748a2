// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/diagnosis/editable.h"

#include "core/base/text.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <cstdio>

namespace onecopy::test {

bool EditableMessage::Field::is(std::string_view other) const
{
    return equalsIgnoreCase(name, other);
}

EditableMessage::EditableMessage(std::string_view bytes)
{
    const mime::HeaderView view(bytes);
    for (const mime::Field &field : view.fields())
        fields.push_back({std::string(field.name), std::string(field.value)});
    rest = bytes.substr(view.headerBytes());
}

std::string EditableMessage::bytes() const
{
    std::string text;
    for (const Field &field : fields)
        text += field.name + ':' + field.value + "\r\n";
    return text + "\r\n" + rest;
}

std::vector<EditableMessage::Field *> EditableMessage::hops()
{
    std::vector<Field *> found;
    for (Field &field : fields) {
        if (field.is("Received"))
            found.push_back(&field);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

std::optional<EpochSeconds> dateOf(const EditableMessage::Field &received)
{
    const std::size_t mark = received.value.rfind(';');
    return mark == std::string::npos ? std::nullopt
                                     : mime::parseDate(std::string_view(received.value).substr(mark + 1));
}

int zoneOf(const EditableMessage::Field &received)
{
    const std::size_t mark = received.value.rfind(';');
    for (std::size_t i = mark; i != std::string::npos && i + 5 <= received.value.size(); ++i) {
        const std::string_view zone = std::string_view(received.value).substr(i, 5);
        if ((zone[0] == '+' || zone[0] == '-') && zone.find_first_not_of("0123456789", 1) == std::string_view::npos) {
            const int minutes = std::stoi(std::string(zone.substr(1, 2))) * 60 + std::stoi(std::string(zone.substr(3)));
            return zone[0] == '-' ? -minutes : minutes;
        }
    }
    return 0;
}

void setDate(EditableMessage::Field &received, EpochSeconds at, int zoneMinutes)
{
    const std::size_t mark = received.value.rfind(';');
    if (mark == std::string::npos)
        return;
    // RFC 5322 3.3: in English, whatever language the tests run in.
    const QDateTime local = QDateTime::fromSecsSinceEpoch(at, Qt::OffsetFromUTC, zoneMinutes * 60);
    const std::string date = QLocale::c().toString(local, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toStdString();
    std::array<char, 80> text{};
    const int minutes = zoneMinutes < 0 ? -zoneMinutes : zoneMinutes;
    std::snprintf(text.data(), text.size(), "; %s %c%02d%02d", date.c_str(), zoneMinutes < 0 ? '-' : '+', minutes / 60,
                  minutes % 60);
    received.value = received.value.substr(0, mark) + text.data();
}

std::uint32_t hashOf(std::string_view text)
{
    std::uint32_t hash = 2'166'136'261U; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619U;
    return hash ^ (hash >> 15U);
}

} // namespace onecopy::test
