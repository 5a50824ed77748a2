// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/diagnosis/corpus.h"

#include <string>
#include <vector>

namespace onecopy::test {

/// The corpus as it would look elsewhere: other hosts, clocks, servers, schedules; less to go by.
struct Transformation
{
    std::string name;
    CorpusChange change;
    bool takesEvidence = false; ///< what tells causes apart may be gone: "undetermined" is a good answer then
};

[[nodiscard]] std::vector<Transformation> allTransformations();

} // namespace onecopy::test
