// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <array>
#include <utility>

namespace onecopy::store {

namespace {

constexpr std::array<std::pair<Step, std::string_view>, 14> stepWords{{
    {Step::Intent, "intent"},
    {Step::Copied, "copied"},
    {Step::Marked, "marked"},
    {Step::Unmarked, "unmarked"},
    {Step::Moved, "moved"},
    {Step::FlagsUnited, "flags-united"},
    {Step::FlagsTakenBack, "flags-taken-back"},
    {Step::LeftAlone, "left-alone"},
    {Step::Unknown, "unknown"},
    {Step::RestoreIntent, "restore-intent"},
    {Step::Restored, "restored"},
    {Step::Failed, "failed"},
    {Step::ExpungeIntent, "expunge-intent"},
    {Step::Expunged, "expunged"},
}};

} // namespace

std::string_view toString(RunState state) noexcept
{
    switch (state) {
    case RunState::Open:
        return "open";
    case RunState::Done:
        return "done";
    case RunState::Stopped:
        return "stopped";
    case RunState::Undone:
        return "undone";
    case RunState::PartlyUndone:
        return "partly-undone";
    }
    return "open";
}

std::string_view toString(Step step) noexcept
{
    for (const auto &[known, word] : stepWords) {
        if (known == step)
            return word;
    }
    return "unknown";
}

std::optional<Step> stepFrom(std::string_view word) noexcept
{
    for (const auto &[step, known] : stepWords) {
        if (known == word)
            return step;
    }
    return std::nullopt;
}

} // namespace onecopy::store
