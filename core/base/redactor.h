// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <string>
#include <vector>

namespace onecopy {

/// redact() for many texts and one secret: what to look for is worked out once.
class Redactor
{
public:
    Redactor() = default;
    explicit Redactor(const Secret &secret);
    [[nodiscard]] std::string clean(std::string text) const;

private:
    /// The secret in base64, without the characters that mix with its neighbours.
    struct Coded
    {
        Secret text;
        bool mixedBefore = false;
        bool mixedAfter = false;
    };

    Secret m_clear; ///< empty: too short to be looked for
    std::vector<Coded> m_coded;
};

} // namespace onecopy
