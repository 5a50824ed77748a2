// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace onecopy::widgets {

/// True when a name reads like one in Latin letters and has another spelling: with Cyrillic or Greek letters that look
/// the same ("ІNBOX"), with wide ones, or with a blank at its edge. What is meant is then shown beside it.
[[nodiscard]] bool looksLikeAnother(QStringView name);

} // namespace onecopy::widgets
