// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/header.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::test {

/// A message whose header can be changed field by field.
class EditableMessage
{
public:
    struct Field
    {
        std::string name;
        std::string value; ///< behind the colon, with its folding
        [[nodiscard]] bool is(std::string_view other) const;
    };

    explicit EditableMessage(std::string_view bytes);
    [[nodiscard]] std::string bytes() const;

    std::vector<Field> fields;
    std::string rest; ///< from the empty line on

    /// Received fields, the oldest first; valid until fields are added or taken away.
    [[nodiscard]] std::vector<Field *> hops();
};

/// The date at the end of a Received value; the text of another moment, or in another zone, in its place.
[[nodiscard]] std::optional<EpochSeconds> dateOf(const EditableMessage::Field &received);
void setDate(EditableMessage::Field &received, EpochSeconds at, int zoneMinutes);
/// The zone that is written there, in minutes east.
[[nodiscard]] int zoneOf(const EditableMessage::Field &received);

/// A number that is always the same for the same text.
[[nodiscard]] std::uint32_t hashOf(std::string_view text);

} // namespace onecopy::test
