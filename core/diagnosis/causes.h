// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace onecopy::diagnosis {

/// The word for "the evidence is thin or contradicts itself".
inline constexpr std::string_view undetermined = "undetermined";

/// What a cause is, in plain English. widgets may translate by id.
struct Cause
{
    std::string id;
    std::string title;
    std::string explanation;
    std::string nextStep;  ///< what would settle it
    bool byDesign = false; ///< no fault: the copies are wanted, or are different messages
};

/// The catalogue, in the order in which it is written.
class Causes
{
public:
    /// What is compiled in.
    [[nodiscard]] static Causes builtIn();

    [[nodiscard]] const std::vector<Cause> &all() const noexcept { return m_causes; }
    /// Null if there is no such cause.
    [[nodiscard]] const Cause *find(std::string_view id) const noexcept;

private:
    std::vector<Cause> m_causes;
};

} // namespace onecopy::diagnosis
