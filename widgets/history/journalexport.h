// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QByteArray>

#include <string>
#include <vector>

/// The journal of one run for other programs. Times are UTC, names and words are those of the command line, not
/// translated. Any thread.
namespace onecopy::widgets {

/// RFC 4180 with a BOM, one row a journal line, safe for spreadsheets (report::csvCell).
[[nodiscard]] std::string journalToCsv(const std::vector<store::JournalEntry> &entries);
/// {"run":{…},"entries":[…]}.
[[nodiscard]] QByteArray journalToJson(const store::Run &run, const std::vector<store::JournalEntry> &entries);

} // namespace onecopy::widgets
