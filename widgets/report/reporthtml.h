// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/reportpainter.h"

namespace onecopy::widgets {

/// The report as one HTML file: no script, no link, nothing that a browser would load (and a policy that says so), the
/// chart as SVG. Every value is escaped. UTF-8. Any thread.
[[nodiscard]] QByteArray reportToHtml(const report::Document &document, ReportParts parts, const QLocale &locale);

} // namespace onecopy::widgets
