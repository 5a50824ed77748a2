// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace onecopy::lab {

/// SplitMix64: small, quick, and the same on every machine, unlike the distributions of <random>.
class Random
{
public:
    /// A stream of its own for each (seed, index, stream).
    Random(std::uint64_t seed, std::uint64_t index, std::uint64_t stream = 0) noexcept
        : m_state(mix(mix(mix(seed) ^ index) ^ stream))
    {
    }

    [[nodiscard]] std::uint64_t next() noexcept
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return scramble(m_state);
    }
    /// 0 … bound-1; bound > 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) noexcept { return (next() >> 11U) % bound; }
    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high) noexcept
    {
        return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low + 1)));
    }
    [[nodiscard]] double fraction() noexcept { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    [[nodiscard]] bool chance(double probability) noexcept { return fraction() < probability; }
    [[nodiscard]] std::string_view word(std::span<const std::string_view> choices) noexcept
    {
        return choices[below(choices.size())];
    }

private:
    static std::uint64_t scramble(std::uint64_t z) noexcept
    {
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    static std::uint64_t mix(std::uint64_t z) noexcept { return scramble(z + 0x9E3779B97F4A7C15ULL); }

    std::uint64_t m_state;
};

} // namespace onecopy::lab
