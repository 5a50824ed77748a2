// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mime/addressscanner.h"
#include "core/mime/header.h"

namespace onecopy::mime {

std::vector<Address> parseAddresses(std::string_view rawValue)
{
    std::vector<Address> addresses;
    AddressScanner scanner(rawValue);
    RawAddress raw;
    while (addresses.size() < limits::addresses && scanner.next(raw)) {
        Address address{decodedText(raw.phrase.empty() ? raw.comment : raw.phrase), raw.mailbox};
        if (!address.name.empty() || !address.mailbox.empty()) // an encoded word can be empty
            addresses.push_back(std::move(address));
    }
    return addresses;
}

} // namespace onecopy::mime
