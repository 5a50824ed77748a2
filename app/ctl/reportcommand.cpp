// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/painting.h"

namespace onecopy::ctl {

Command reportCommand()
{
    return {"report", "Write a report of what was found and done.",
            "[--pdf FILE] [--html FILE] [--csv FILE] [--title T] [--lang LANG] [--redact] [--yes]",
            [](QCommandLineParser &parser) {
                parser.addOptions({
                    {QStringLiteral("pdf"), QStringLiteral("Write a PDF."), QStringLiteral("FILE")},
                    {QStringLiteral("html"), QStringLiteral("Write one HTML file."), QStringLiteral("FILE")},
                    {QStringLiteral("csv"), QStringLiteral("Write a table of all copies."), QStringLiteral("FILE")},
                    {QStringLiteral("title"), QStringLiteral("The title of the report."), QStringLiteral("T")},
                    {QStringLiteral("lang"), QStringLiteral("The language of the report."), QStringLiteral("LANG")},
                    {QStringLiteral("redact"), QStringLiteral("Replace addresses and subjects by pseudonyms.")},
                    {QStringLiteral("yes"), QStringLiteral("Replace files that are there without asking.")},
                });
            },
            runReport};
}

} // namespace onecopy::ctl
