// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/random.h"
#include "tests/lab/recipe.h"

#include <string>
#include <string_view>

namespace onecopy::lab {

/// Writes any copy of any message of a plan. Pure: the same recipe gives the same bytes.
class MailWriter
{
public:
    explicit MailWriter(const SeedPlan &plan);

    /// `out` is overwritten; its memory is used again.
    void write(const Recipe &recipe, int copy, SeedMessage &out) const;

private:
    struct Parties;
    void appendDelivery(std::string &out, const Recipe &recipe, int copy, const Parties &parties) const;
    void appendOrigin(std::string &out, const Recipe &recipe, const Parties &parties) const;
    void appendMarks(std::string &out, const Recipe &recipe, int copy) const;
    void appendSignature(std::string &out, const Recipe &recipe, const Parties &parties) const;
    void appendIdentity(std::string &out, const Recipe &recipe, int copy, const Parties &parties,
                        SeedMessage &message) const;

    SeedPlan m_plan;
    std::string m_receiver; ///< host name of the receiving mail server
    std::string m_store;
};

} // namespace onecopy::lab
