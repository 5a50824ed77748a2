// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <vector>

namespace onecopy::widgets {

/// A line of the outline that readers show beside the pages of a PDF.
struct PdfHeading
{
    QString title;
    bool below = false;   ///< the last one before it that is not
    int page = 0;         ///< from 0
    qreal fromBottom = 0; ///< of its page, in points
};

/// `pdf`, a file of QPdfWriter, with what that cannot write: the outline, the language of its text, and that a window
/// shows its title and not its file's name. Appended as an incremental update (ISO 32000-1, 7.5.6), so that all that
/// was written stays as it is, byte for byte. A file that is not built as QPdfWriter builds them is returned as it is.
[[nodiscard]] QByteArray withOutline(QByteArray pdf, const std::vector<PdfHeading> &headings, const QLocale &locale);

} // namespace onecopy::widgets
