// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <QString>
#include <QStringList>

#include <string_view>

/// The one place where the English of core becomes the language of the window and of the report.
namespace onecopy::widgets::words {

/// REQUIRES: an ONECOPY_TEXT.
[[nodiscard]] QString coreText(std::string_view english);
/// Values stay as they are, made visible.
[[nodiscard]] QString coreText(const Phrase &phrase);
/// A command stays as it is, made visible. Words that are in no ONECOPY_TEXT stay English.
[[nodiscard]] QString coreText(const Line &line);

/// `pattern` with the values for its %1, %2 …, all put in at once: one of them may contain "%1" itself.
[[nodiscard]] QString filled(const QString &pattern, const QStringList &values);

} // namespace onecopy::widgets::words
