// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/servers/products.h"

#include "core/base/phrase.h"

#include <algorithm>
#include <array>

namespace onecopy::servers {

namespace {

constexpr std::array<Product, 12> all{{
    {"postfix", "Postfix", true},
    {"dovecot", "Dovecot", true},
    {"exim", "Exim", true},
    {"sendmail", "Sendmail", false},
    {"exchange2003", ONECOPY_TEXT("Exchange 2000/2003 and Small Business Server 2003"), false},
    {"exchange", ONECOPY_TEXT("Exchange 2007 to 2019"), false},
    {"exchange-online", "Exchange Online", false},
    {"vsapi", ONECOPY_TEXT("Antivirus in the Exchange store (VSAPI)"), false},
    {"transport-agent", ONECOPY_TEXT("Antivirus as an Exchange transport agent"), false},
    {"clamav", ONECOPY_TEXT("ClamAV with clamav-milter or amavis"), false},
    {"milter", ONECOPY_TEXT("Another milter"), false},
    {"other", ONECOPY_TEXT("Another product"), false},
}};

} // namespace

std::span<const Product> products() noexcept
{
    return all;
}

const Product *findProduct(std::string_view id) noexcept
{
    const auto *const found =
        std::find_if(all.begin(), all.end(), [id](const Product &product) { return product.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace onecopy::servers
