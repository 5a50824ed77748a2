// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrivals/keyhash.h"

#include <bit>
#include <cstring>

namespace onecopy::arrivals {

namespace {

/// "onecopy" and "arrivals" in ASCII. Changing them makes every stored key useless.
constexpr std::array<std::uint64_t, 2> fixedKey = {0x0079706f63656e6fULL, 0x736c617669727261ULL};

struct SipState
{
    std::uint64_t v0, v1, v2, v3;

    void rounds(int count) noexcept
    {
        for (int i = 0; i < count; ++i) {
            v0 += v1;
            v2 += v3;
            v1 = std::rotl(v1, 13) ^ v0;
            v3 = std::rotl(v3, 16) ^ v2;
            v0 = std::rotl(v0, 32);
            v2 += v1;
            v0 += v3;
            v1 = std::rotl(v1, 17) ^ v2;
            v3 = std::rotl(v3, 21) ^ v0;
            v2 = std::rotl(v2, 32);
        }
    }

    void absorb(std::uint64_t word) noexcept
    {
        v3 ^= word;
        rounds(2);
        v0 ^= word;
    }
};

/// Little-endian on every machine.
std::uint64_t load(std::string_view bytes) noexcept
{
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little) {
        if (!bytes.empty())
            std::memcpy(&word, bytes.data(), bytes.size());
        return word;
    }
    for (std::size_t i = 0; i < bytes.size(); ++i)
        word |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return word;
}

} // namespace

std::uint64_t sipHash(std::string_view bytes, const std::array<std::uint64_t, 2> &key) noexcept
{
    SipState state{key[0] ^ 0x736f6d6570736575ULL, key[1] ^ 0x646f72616e646f6dULL, key[0] ^ 0x6c7967656e657261ULL,
                   key[1] ^ 0x7465646279746573ULL};
    const std::uint64_t length = static_cast<std::uint64_t>(bytes.size()) << 56U;
    for (; bytes.size() >= 8; bytes.remove_prefix(8))
        state.absorb(load(bytes.substr(0, 8)));
    state.absorb(load(bytes) | length);
    state.v2 ^= 0xff;
    state.rounds(4);
    return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
}

std::int64_t keyOf(std::string_view bytes) noexcept
{
    const auto key = static_cast<std::int64_t>(sipHash(bytes, fixedKey));
    return key == 0 ? 1 : key;
}

} // namespace onecopy::arrivals
