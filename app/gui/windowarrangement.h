// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/arrangement.h"

#include <QPoint>
#include <QSize>

#include <optional>
#include <string>

namespace onecopy::gui {

/// Where the window was and what it showed when it was left. A value.
struct WindowArrangement
{
    std::optional<QPoint> position; ///< inside its frame; none: the window manager finds one
    QSize size;                     ///< when it is not maximised; empty: the usual one
    bool maximised = false;
    int section = 0;
    std::string account; ///< empty: the first
    widgets::Arrangement parts;
    bool operator==(const WindowArrangement &) const = default;
};

/// The same in the file of the preferences. What makes no sense there is as if it had never been kept.
class ArrangementFile
{
public:
    explicit ArrangementFile(QString path);
    [[nodiscard]] WindowArrangement load() const;
    /// Where the file cannot be written, the window is as at first the next time.
    void save(const WindowArrangement &arrangement) const;

private:
    QString m_path;
};

} // namespace onecopy::gui
