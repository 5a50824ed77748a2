// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/duplicates/group.h"
#include "core/removal/plan.h"
#include "core/store/store.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

/// The one place where kinds, reasons, phases, sizes and times become sentences. All text is translated, in full
/// sentences; foreign text (subjects, names, what servers say) is wrapped in Unicode isolates so that its direction
/// cannot leak, and its control and bidi characters are visible.
namespace onecopy::widgets::words {

struct FaultText
{
    QString headline; ///< what happened, one sentence
    QString advice;   ///< what to do about it, one sentence
    QString code;     ///< for support: "login-refused"
    QString said;     ///< what the server said, framed as its words; empty when it said nothing
};
[[nodiscard]] FaultText fault(const Fault &fault);
/// To try again would fail again, until what the account says of its server is set right. Who tells of it offers to,
/// with editServer().
[[nodiscard]] bool liesInAccount(FaultKind kind) noexcept;
[[nodiscard]] QString editServer(); ///< "Edit…"

[[nodiscard]] QString className(duplicates::Class cls);       ///< "identical"
[[nodiscard]] QString classExplained(duplicates::Class cls);  ///< a sentence with what may be done
[[nodiscard]] QString leftReason(removal::LeftReason reason); ///< a sentence
[[nodiscard]] QString keepRule(removal::KeepRule rule);       ///< "the oldest copy stays"
[[nodiscard]] QString phase(Phase phase);                     ///< "Reading headers"
[[nodiscard]] QString progress(const Progress &progress);     ///< "Reading headers: 4,200 of 18,000"
[[nodiscard]] QString runState(store::RunState state);        ///< "undone"
[[nodiscard]] QString step(store::Step step);                 ///< "moved to the removal folder"

/// A count for tr() with %n, which takes an int.
[[nodiscard]] int forPlural(std::uint64_t count) noexcept;
[[nodiscard]] QString number(std::uint64_t value);                  ///< "18,240"
[[nodiscard]] QString size(std::uint64_t bytes);                    ///< "8.1 MB", powers of ten
[[nodiscard]] QString percent(double part);                         ///< 0.96: "96 %"
[[nodiscard]] QString gap(std::int64_t seconds);                    ///< "+10 min"
[[nodiscard]] QString duration(std::int64_t seconds);               ///< "10 min"
[[nodiscard]] QString dateTime(std::optional<EpochSeconds> at);     ///< by locale, local time; "unknown date"
[[nodiscard]] QString timeOfDay(EpochSeconds at);                   ///< "11:40"
[[nodiscard]] bool isSameDay(EpochSeconds one, EpochSeconds other); ///< local time
[[nodiscard]] QString timeNear(EpochSeconds at, EpochSeconds now);  ///< "11:40", on another day with its date
/// The time from copy to copy, which servers tell in seconds.
[[nodiscard]] QString usualGap(std::int64_t seconds);
/// "No answer from the server since 11:40 (12 s)."
[[nodiscard]] QString noAnswer(EpochSeconds since, std::int64_t seconds);
/// The same of the server that test mail is sent through.
[[nodiscard]] QString noAnswerToMail(EpochSeconds since, std::int64_t seconds);
[[nodiscard]] QString date(EpochSeconds at);                        ///< "14 March 2011", without weekday
[[nodiscard]] QString date(EpochSeconds at, const QLocale &locale); ///< the same as that language and country write it
[[nodiscard]] QString period(EpochSeconds from, EpochSeconds to);   ///< "14 March 2011 – 20 March 2011"

/// `text` in FSI … PDI (Unicode 6.3 isolates), wherever its direction or that of the window is not left to right.
[[nodiscard]] QString isolate(const QString &text);
/// For show: valid, control and bidi characters visible, cut at `maxBytes`, isolated.
[[nodiscard]] QString foreign(std::string_view text, std::size_t maxBytes = 500);
/// The same without isolates: for keys, search, copying and accessible names.
[[nodiscard]] QString visible(std::string_view text, std::size_t maxBytes = 500);
/// The readable name of a mailbox, isolated; with its name on the server where it looks like another one.
[[nodiscard]] QString mailbox(const MailboxName &name);
[[nodiscard]] QString mailboxPlain(const MailboxName &name);
/// "Anna Kovács", or the address where no name was given; isolated. With the address where the name looks like another.
[[nodiscard]] QString place(const CopyRef &copy); ///< "Inbox · UID 17"
[[nodiscard]] QString sender(const arrivals::Face &face);
/// The subject, or "(no subject)"; isolated.
/// "anna on mail.corp.example"; the server alone when no user is known.
[[nodiscard]] QString mailOf(std::string_view user, std::string_view server);
[[nodiscard]] QString subject(const arrivals::Face &face);
/// Without FSI, PDI, LRI and RLI.
[[nodiscard]] QString withoutIsolates(QString text);

} // namespace onecopy::widgets::words
