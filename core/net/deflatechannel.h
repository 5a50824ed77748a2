// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/channel.h"

#include <memory>

namespace onecopy::net {

/// A channel whose bytes are a raw deflate stream on another channel (RFC 4978, RFC 1951). Bytes are inflated into the
/// reader's own memory, as many as it has room for, so that a small piece which grows without end costs no more memory
/// than any other; one that does nothing but grow ends as FaultKind::Limit. Thread: as the inner channel.
class DeflateChannel final : public Channel
{
public:
    /// Streams that grow beyond this ratio, once more than `bombFreeBytes` came out of them, are bombs. Text shrinks to
    /// a tenth, and deflate cannot reach more than 1:1032.
    static constexpr std::uint64_t bombRatio = 250;
    static constexpr std::uint64_t bombFreeBytes = 16ULL * 1024 * 1024;

    explicit DeflateChannel(std::unique_ptr<Channel> inner);
    ~DeflateChannel() override;

    [[nodiscard]] Result<std::size_t> readSome(std::span<char> into, Deadline deadline,
                                               const std::stop_token &stop) override;
    [[nodiscard]] Result<bool> waitReadable(Deadline deadline, const std::stop_token &stop) override;
    [[nodiscard]] Result<void> writeAll(std::string_view bytes, Deadline deadline,
                                        const std::stop_token &stop) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace onecopy::net
