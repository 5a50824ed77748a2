// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/plan.h"

#include <array>
#include <utility>

namespace onecopy::removal {

namespace {

using namespace std::string_view_literals;

template <class T> using Words = std::pair<T, std::string_view>;

constexpr std::array<Words<KeepRule>, 5> keepWords{{{KeepRule::Oldest, "oldest"sv},
                                                    {KeepRule::Newest, "newest"sv},
                                                    {KeepRule::FirstSeen, "first-seen"sv},
                                                    {KeepRule::MostComplete, "most-complete"sv},
                                                    {KeepRule::Mailbox, "mailbox"sv}}};
constexpr std::array<Words<Verify>, 2> verifyWords{{{Verify::Bytes, "bytes"sv}, {Verify::Headers, "headers"sv}}};
constexpr std::array<Words<LeftReason>, 19> reasonWords{{{LeftReason::ClassNotInBulk, "class-not-in-bulk"sv},
                                                         {LeftReason::ClassNever, "class-never"sv},
                                                         {LeftReason::ByDesign, "by-design"sv},
                                                         {LeftReason::NotProved, "not-proved"sv},
                                                         {LeftReason::ContentDiffers, "content-differs"sv},
                                                         {LeftReason::OutsideMailboxes, "outside-mailboxes"sv},
                                                         {LeftReason::ReadOnlyMailbox, "read-only-mailbox"sv},
                                                         {LeftReason::SurvivorMissing, "survivor-missing"sv},
                                                         {LeftReason::Gone, "gone"sv},
                                                         {LeftReason::UidValidityChanged, "uidvalidity-changed"sv},
                                                         {LeftReason::MarkedByOther, "marked-by-other"sv},
                                                         {LeftReason::SameMailboxTwice, "same-mailbox-twice"sv},
                                                         {LeftReason::NoSafeWay, "no-safe-way"sv},
                                                         {LeftReason::InQuarantine, "in-quarantine"sv},
                                                         {LeftReason::NoRoom, "no-room"sv},
                                                         {LeftReason::Refused, "refused"sv},
                                                         {LeftReason::OtherOwner, "other-owner"sv},
                                                         {LeftReason::QuarantineGone, "quarantine-gone"sv},
                                                         {LeftReason::NotMovedWhole, "not-moved-whole"sv}}};
constexpr std::array<Words<Fate>, 4> fateWords{{{Fate::Moved, "moved"sv},
                                                {Fate::Marked, "marked"sv},
                                                {Fate::LeftAlone, "left-alone"sv},
                                                {Fate::Unknown, "unknown"sv}}};

template <class T, std::size_t N> std::string_view wordFor(const std::array<Words<T>, N> &words, T value) noexcept
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return "unknown";
}

template <class T, std::size_t N>
std::optional<T> valueFor(const std::array<Words<T>, N> &words, std::string_view text) noexcept
{
    for (const auto &[value, word] : words) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

std::string_view toString(KeepRule rule) noexcept
{
    return wordFor(keepWords, rule);
}

std::optional<KeepRule> keepRuleFrom(std::string_view word) noexcept
{
    return valueFor(keepWords, word);
}

std::string_view toString(Verify verify) noexcept
{
    return wordFor(verifyWords, verify);
}

std::optional<Verify> verifyFrom(std::string_view word) noexcept
{
    return valueFor(verifyWords, word);
}

std::string_view toString(LeftReason reason) noexcept
{
    return wordFor(reasonWords, reason);
}

std::optional<LeftReason> leftReasonFrom(std::string_view word) noexcept
{
    return valueFor(reasonWords, word);
}

std::string_view toString(Fate fate) noexcept
{
    return wordFor(fateWords, fate);
}

} // namespace onecopy::removal
