// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <netdb.h>

namespace onecopy::net {

struct AddressListDeleter
{
    void operator()(addrinfo *list) const { freeaddrinfo(list); }
};

/// What getaddrinfo() gave. For the implementation of core/net.
using AddressList = std::unique_ptr<addrinfo, AddressListDeleter>;

} // namespace onecopy::net
