// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace onecopy::widgets {

/// What has to be entered before something can begin, and where.
struct MissingEntry
{
    QString sentence;         ///< empty: nothing is missing
    QWidget *field = nullptr; ///< null: it is not a matter of a field

    [[nodiscard]] bool none() const { return sentence.isEmpty(); }
};

} // namespace onecopy::widgets
