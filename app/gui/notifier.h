// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace onecopy::gui {

/// Shows a notification of the desktop (org.freedesktop.Notifications), as plain text. Asks and does not wait; on a
/// desktop without notifications nothing happens.
void notifyDesktop(const QString &title, const QString &text);

} // namespace onecopy::gui
