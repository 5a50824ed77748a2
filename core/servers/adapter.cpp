// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/servers/adapter.h"

#include "core/base/text.h"
#include "core/servers/adapters.h"
#include "core/servers/products.h"
#include "core/servers/safety.h"

#include <algorithm>

namespace onecopy::servers {

const Setting *ServerFacts::find(std::string_view name) const noexcept
{
    const auto at = std::find_if(settings.begin(), settings.end(), [name](const Setting &s) { return s.name == name; });
    return at == settings.end() ? nullptr : &*at;
}

Result<std::unique_ptr<ServerAdapter>> adapterFor(std::string_view product, const Places &places)
{
    if (!places.configuration.empty() && !isPath(places.configuration))
        return fail(FaultKind::Usage, "server", "give the place of its configuration as an absolute path");
    if (product == "postfix")
        return postfixAdapter(places);
    if (product == "dovecot")
        return dovecotAdapter(places);
    if (product == "exim")
        return eximAdapter(places);
    if (findProduct(product) == nullptr)
        return fail(FaultKind::Usage, "server", "no such product: " + printable(product));
    return fail(FaultKind::Usage, "server", std::string(product) + " is changed by hand; use --via manual");
}

Result<ServerFacts> read(const ServerAdapter &adapter, std::span<const std::string> names, const Runner &run)
{
    std::vector<Output> outputs;
    for (const Reading &reading : adapter.readings(names)) {
        auto output = run(reading.script);
        if (!output)
            return passOn(output);
        if (output->status != 0) {
            if (reading.needed)
                return fail(FaultKind::ServerRefused, "read " + std::string(adapter.product()),
                            "its settings cannot be read: exit status " + std::to_string(output->status),
                            printable(trimmed(output->err)));
            *output = {};
        }
        outputs.push_back(std::move(*output));
    }
    return adapter.interpret(outputs);
}

} // namespace onecopy::servers
