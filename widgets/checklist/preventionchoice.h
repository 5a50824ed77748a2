// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/prevention.h"

#include <string>

namespace onecopy::widgets {

/// What a person has chosen about prevention.
struct PreventionChoice
{
    std::string address; ///< URL of the ManageSieve server
    checklist::Prevention prevention;
};

} // namespace onecopy::widgets
