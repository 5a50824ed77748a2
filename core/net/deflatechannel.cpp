// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/deflatechannel.h"

#include <array>
#include <string>
#include <zlib.h>

namespace onecopy::net {

namespace {

constexpr int windowBits = -15; ///< raw deflate with the largest window, which RFC 4978 4 asks for

} // namespace

class DeflateChannel::Private
{
public:
    explicit Private(std::unique_ptr<Channel> channel)
        : inner(std::move(channel))
    {
        ready = inflateInit2(&in, windowBits) == Z_OK;
        ready =
            deflateInit2(&out, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) == Z_OK && ready;
    }
    ~Private()
    {
        inflateEnd(&in);
        deflateEnd(&out);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    /// Inflates what is there; 0 when more has to be read first.
    Result<std::size_t> inflateInto(std::span<char> into);
    /// There may be output that did not fit into the last reader's room.
    [[nodiscard]] bool mayHaveMore() const { return in.avail_in > 0 || wasFull; }

    std::unique_ptr<Channel> inner;
    z_stream in{};
    z_stream out{};
    std::array<char, 16384> compressed{};
    std::uint64_t came = 0;
    std::uint64_t grew = 0;
    bool wasFull = false;
    bool ready = false;
};

Result<std::size_t> DeflateChannel::Private::inflateInto(std::span<char> into)
{
    in.next_out = reinterpret_cast<Bytef *>(into.data());
    in.avail_out = static_cast<uInt>(into.size());
    const int result = inflate(&in, Z_SYNC_FLUSH);
    if (result != Z_OK && result != Z_BUF_ERROR) {
        ready = false;
        // RFC 4978 3: the stream ends with the connection only.
        return fail(FaultKind::Protocol, "compressed connection", "the bytes are no deflate stream, or it has an end");
    }
    const std::size_t count = into.size() - in.avail_out;
    wasFull = in.avail_out == 0;
    grew += count;
    if (grew > bombFreeBytes && grew / bombRatio > came) {
        ready = false;
        return fail(FaultKind::Limit, "compressed connection", "the bytes only grow");
    }
    return count;
}

DeflateChannel::DeflateChannel(std::unique_ptr<Channel> inner)
    : d(std::make_unique<Private>(std::move(inner)))
{
}

DeflateChannel::~DeflateChannel() = default;

Result<std::size_t> DeflateChannel::readSome(std::span<char> into, Deadline deadline, const std::stop_token &stop)
{
    while (d->ready && !into.empty()) {
        if (d->mayHaveMore()) {
            auto count = d->inflateInto(into);
            if (!count || *count > 0)
                return count;
        }
        auto got = d->inner->readSome(d->compressed, deadline, stop);
        if (!got)
            return got;
        d->came += *got;
        d->in.next_in = reinterpret_cast<Bytef *>(d->compressed.data());
        d->in.avail_in = static_cast<uInt>(*got);
    }
    return fail(FaultKind::ConnectionLost, "compressed connection", "this connection has ended");
}

Result<bool> DeflateChannel::waitReadable(Deadline deadline, const std::stop_token &stop)
{
    // A "yes" that turns out to be empty costs the reader a wait, nothing else.
    if (d->in.avail_in > 0)
        return true;
    return d->inner->waitReadable(deadline, stop);
}

Result<void> DeflateChannel::writeAll(std::string_view bytes, Deadline deadline, const std::stop_token &stop)
{
    if (!d->ready)
        return fail(FaultKind::ConnectionLost, "compressed connection", "this connection has ended");
    std::string packed;
    std::array<char, 4096> piece{};
    std::string input(bytes);
    d->out.next_in = reinterpret_cast<Bytef *>(input.data());
    d->out.avail_in = static_cast<uInt>(input.size());
    do {
        d->out.next_out = reinterpret_cast<Bytef *>(piece.data());
        d->out.avail_out = static_cast<uInt>(piece.size());
        (void)deflate(&d->out, Z_SYNC_FLUSH);
        packed.append(piece.data(), piece.size() - d->out.avail_out);
    } while (d->out.avail_out == 0);
    return d->inner->writeAll(packed, deadline, stop);
}

} // namespace onecopy::net
