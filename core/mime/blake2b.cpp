// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/blake2b.h"

#include <QCryptographicHash>
#include <algorithm>

namespace onecopy::mime {

namespace {

QByteArrayView viewOf(std::string_view bytes) noexcept
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

Digest digestFrom(QByteArrayView bytes) noexcept
{
    Digest digest{};
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), static_cast<qsizetype>(digest.size())),
                digest.begin());
    return digest;
}

} // namespace

class Blake2b::Private
{
public:
    QCryptographicHash hash{QCryptographicHash::Blake2b_256};
};

Blake2b::Blake2b()
    : d(std::make_unique<Private>())
{
}
Blake2b::~Blake2b() = default;
Blake2b::Blake2b(Blake2b &&) noexcept = default;
Blake2b &Blake2b::operator=(Blake2b &&) noexcept = default;

void Blake2b::add(std::string_view bytes)
{
    d->hash.addData(viewOf(bytes));
}

Digest Blake2b::result() const
{
    return digestFrom(d->hash.resultView());
}

void Blake2b::reset()
{
    d->hash.reset();
}

Digest blake2b(std::string_view bytes)
{
    Blake2b hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace onecopy::mime
