// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logs/event.h"
#include "tests/unit/diagnosis/corpus.h"

#include <QtCore/QString>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace onecopy::test {

/// One mailbox with a known cause, written by hand in the words of a product that no test can run, and its logs.
struct Case
{
    std::string name; ///< of its file
    std::string why;  ///< what it shows
    CorpusBox box;
    std::set<std::string> causes; ///< that name the truth rightly; "undetermined" where nobody could tell
    std::set<std::string> unsaid; ///< reasons that would be untrue
    std::vector<std::string> logs;
    std::vector<logs::Format> formats; ///< that were found, in the order of `logs`
    std::unique_ptr<diagnosis::LogJoiner> joined;

    [[nodiscard]] diagnosis::Diagnosis diagnose() const;
};

/// Reads every *.case in the folder, by name.
///
///     why: one line
///     causes: pop3-redownload undetermined
///     own: home.example                        (may be absent)
///     unsaid: slow-receipt                     (reasons that would be untrue; may be absent)
///     === message INBOX 7 2025-02-19T20:00:00Z 3000000
///     the header, an empty line, the body
///     === message INBOX 8 2025-02-19T20:00:00Z 3000 \Answered \Seen validity=1740000000     (flags, UIDVALIDITY)
///     === singles INBOX 8 2025-02-19T20:00:00Z 3600 12 40000     (every 3600 s one of 40000 bytes, 12 in all)
///     === log NAME
///     lines of a log
[[nodiscard]] std::vector<Case> loadCases(const QString &folder);

} // namespace onecopy::test
