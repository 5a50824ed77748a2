// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

class QWidget;

namespace onecopy::widgets {

/// What a person has arranged in a window, as numbers by "part/what". It comes from a file that may hold anything: each
/// part takes of it what makes sense there, and nothing else.
using Arrangement = QMap<QString, QList<int>>;

/// A part of a window that a person can arrange. The QObject's name is that of the part; without one it is not kept.
class Arranged
{
public:
    Arranged() = default;
    Arranged(const Arranged &) = delete;
    Arranged &operator=(const Arranged &) = delete;
    virtual ~Arranged() = default;

    /// Adds what a person has changed; what is as the page has it is not kept, so that it can become better.
    virtual void addTo(Arrangement &arrangement) const = 0;
    virtual void take(const Arrangement &arrangement) = 0;
};

/// Of all named parts of `window`.
[[nodiscard]] Arrangement arrangementOf(const QWidget &window);
void arrange(const QWidget &window, const Arrangement &arrangement);

} // namespace onecopy::widgets
