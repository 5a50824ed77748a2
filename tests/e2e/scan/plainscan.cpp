// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/plainscan.h"

namespace onecopy::e2e {

jobs::Login plainLogin(std::uint16_t port)
{
    ServerAddress address;
    address.endpoint = {"127.0.0.1", port, net::Security::Cleartext};
    address.user = "odd";
    jobs::Login login;
    login.account.imap = address;
    login.secret = Secret("secret");
    return login;
}

Result<jobs::ScanOutcome> plainScan(std::uint16_t port, const std::string &storePath, const std::stop_token &stop,
                                    jobs::Prove prove)
{
    jobs::ScanRequest request;
    request.login = plainLogin(port);
    request.connections = 1;
    request.prove = prove;
    const SystemClock clock;
    jobs::Context context;
    context.storePath = storePath;
    context.clock = &clock;
    context.stop = stop;
    return jobs::scan(request, context);
}

} // namespace onecopy::e2e
