// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/address.h"

#include "core/base/text.h"

#include <QUrl>

#include <algorithm>
#include <string>

namespace onecopy::smtp {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (lowerAscii(c) >= 'a' && lowerAscii(c) <= 'z');
}

/// RFC 5322 3.2.3 atext.
bool isAtomLetter(char c)
{
    return isAlphanumeric(c) || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

bool isDotted(std::string_view text, bool (*letter)(char))
{
    bool gap = true;
    for (const char c : text) {
        if (c == '.' && gap)
            return false;
        if (c != '.' && !letter(c))
            return false;
        gap = c == '.';
    }
    return !gap;
}

bool isDomain(std::string_view text)
{
    if (text.size() > 2 && text.front() == '[' && text.back() == ']') {
        const std::string_view inside = text.substr(1, text.size() - 2);
        return std::all_of(inside.begin(), inside.end(),
                           [](char c) { return isAlphanumeric(c) || c == '.' || c == ':'; });
    }
    return isDotted(text, [](char c) { return isAlphanumeric(c) || c == '-' || c == '_'; });
}

} // namespace

Result<void> checkAddress(std::string_view address)
{
    const auto at = address.rfind('@');
    const auto refuse = [&](const std::string &why) {
        return fail(FaultKind::Usage, "mail address", why + ": " + printable(address, 100));
    };
    if (at == std::string_view::npos)
        return refuse("an address has the form name@domain");
    if (at > 64 || address.size() > 254)
        return refuse("the address is too long");
    const auto isForeign = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    if (std::ranges::any_of(address.substr(0, at), isForeign))
        return refuse("letters beyond ASCII before the @ need SMTPUTF8 (RFC 6531), which is not used here; name "
                      "another address of the mailbox");
    if (!isDotted(address.substr(0, at), isAtomLetter))
        return refuse("only letters, digits and common signs may stand before the @");
    const std::string_view domain = address.substr(at + 1);
    if (std::ranges::any_of(domain, isForeign)) {
        const QByteArray inDns = QUrl::toAce(QString::fromUtf8(domain.data(), static_cast<qsizetype>(domain.size())));
        return inDns.isEmpty() ? refuse("this is not a domain")
                               : refuse("give the domain as it stands in the DNS, " + inDns.toStdString());
    }
    if (!isDomain(domain))
        return refuse("this is not a domain");
    return {};
}

} // namespace onecopy::smtp
