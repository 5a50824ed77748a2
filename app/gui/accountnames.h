// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QList>
#include <QString>

#include <optional>

class QWidget;

namespace onecopy::widgets {
class OverviewPage;
class PageFrame;
} // namespace onecopy::widgets

namespace onecopy::gui {

/// Who has several accounts must see on every page, and among the windows of the desktop, which one this is about.
void nameAccount(const std::optional<Account> &account, QWidget &window, const QList<widgets::PageFrame *> &pages,
                 widgets::OverviewPage &overview);

} // namespace onecopy::gui
