// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/group.h"

namespace onecopy::duplicates {

std::string_view toString(Class c) noexcept
{
    switch (c) {
    case Class::A:
        return "A";
    case Class::B:
        return "B";
    case Class::C:
        return "C";
    case Class::D:
        return "D";
    case Class::E:
        return "E";
    case Class::X:
        break;
    }
    return "X";
}

std::optional<Class> classFrom(std::string_view letter) noexcept
{
    for (const Class c : {Class::A, Class::B, Class::C, Class::D, Class::E, Class::X}) {
        if (letter == toString(c))
            return c;
    }
    return std::nullopt;
}

std::string_view toString(Match m) noexcept
{
    return m == Match::MessageId ? "message-id" : "fingerprint";
}

std::uint64_t Group::extraBytes() const noexcept
{
    std::uint64_t sum = 0;
    for (std::size_t i = 1; i < copies.size(); ++i)
        sum += copies[i].size;
    return sum;
}

} // namespace onecopy::duplicates
