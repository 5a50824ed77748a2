// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onecopy::gui {

/// Opens the sample data, a case file that comes with the program, in a window of its own: what a person does with it
/// touches no store and no server. False: it could not be written to the cache, or no program could be started.
[[nodiscard]] bool openSampleData();

} // namespace onecopy::gui
