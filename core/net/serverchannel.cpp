// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/serverchannel.h"

#include "core/net/gnutlschannel.h"
#include "core/net/socketchannel.h"

namespace onecopy::net {

Result<std::unique_ptr<ServerChannel>> connectTo(const Endpoint &endpoint, const TlsPolicy &policy, Deadline deadline,
                                                 const std::stop_token &stop, std::optional<CertificateInfo> *rejected,
                                                 const Resolver &resolver)
{
    if (policy.allowOldCiphers && endpoint.security != Security::Cleartext)
        return GnutlsChannel::connect(endpoint, policy, deadline, stop, rejected, resolver);
    return SocketChannel::connect(endpoint, policy, deadline, stop, rejected, resolver);
}

} // namespace onecopy::net
