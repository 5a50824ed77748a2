// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/words.h"

#include "widgets/words/lookalike.h"
#include "widgets/words/textlanguage.h"

#include "core/base/text.h"
#include "core/imap/mailboxname.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <climits>
#include <cmath>

namespace onecopy::widgets::words {

namespace {

/// Context of these texts for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::Words)
};

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar rightToLeftIsolate(0x2067);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

QDateTime localTime(EpochSeconds at)
{
    return QDateTime::fromSecsSinceEpoch(at);
}

/// The locale's long date without the name of the weekday.
QString longDateFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("[,\u060C\u3001]?\\s*dddd[,\u060C\u3001]?\\s*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(weekday, QStringLiteral(" "));
    return format.trimmed();
}

} // namespace

QString className(duplicates::Class cls)
{
    switch (cls) {
    case duplicates::Class::A:
        return Words::tr("identical");
    case duplicates::Class::B:
        return Words::tr("same content");
    case duplicates::Class::C:
        return Words::tr("incomplete copy");
    case duplicates::Class::D:
        return Words::tr("no id");
    case duplicates::Class::E:
        return Words::tr("related");
    case duplicates::Class::X:
        return Words::tr("only the id is equal");
    }
    return {};
}

QString classExplained(duplicates::Class cls)
{
    switch (cls) {
    case duplicates::Class::A:
        return Words::tr("Every byte is equal. The extra copies can be moved together with others.");
    case duplicates::Class::B:
        return Words::tr("Same message, delivered again: only the notes of servers and virus scanners on the way "
                         "differ. The extra copies can be moved together with others.");
    case duplicates::Class::C:
        return Words::tr("Same message, but one copy was cut, lost an attachment or got a note added. The complete one "
                         "stays; decide for each message by itself.");
    case duplicates::Class::D:
        return Words::tr("The messages carry no usable id, but sender, recipients, subject, date and content are "
                         "equal. Decide for each message by itself.");
    case duplicates::Class::E:
        return Words::tr(
            "Related mail, such as a list copy, a sent copy or a journal report. It is only shown; nothing is moved.");
    case duplicates::Class::X:
        return Words::tr(
            "Messages that carry the same id, and whose content differs, or cannot be compared because there "
            "is nothing in it. They are only shown; nothing is moved.");
    }
    return {};
}

QString leftReason(removal::LeftReason reason)
{
    using removal::LeftReason;
    switch (reason) {
    case LeftReason::ClassNotInBulk:
        return Words::tr("It may go only when you decide about its message alone.");
    case LeftReason::ClassNever:
        return Words::tr("It is related mail or other content, which is never moved.");
    case LeftReason::ByDesign:
        return Words::tr(
            "It is a copy by design, such as a journal, list or sent copy, or lies in the trash, among spam or "
            "among drafts.");
    case LeftReason::NotProved:
        return Words::tr("Its content could not be read and compared.");
    case LeftReason::ContentDiffers:
        return Words::tr("Its content is not the same as that of the copy that stays.");
    case LeftReason::OutsideMailboxes:
        return Words::tr("It is in a mailbox that you did not choose.");
    case LeftReason::ReadOnlyMailbox:
        return Words::tr("Its mailbox does not allow changes.");
    case LeftReason::SurvivorMissing:
        return Words::tr("The copy that should stay is not there any more.");
    case LeftReason::Gone:
        return Words::tr("It is not there any more.");
    case LeftReason::UidValidityChanged:
        return Words::tr("The server has renumbered its mailbox. Check again first.");
    case LeftReason::MarkedByOther:
        return Words::tr("Another mail program has marked it for deletion.");
    case LeftReason::SameMailboxTwice:
        return Words::tr("Its mailbox is another name of one that is already included.");
    case LeftReason::NoSafeWay:
        return Words::tr("The server has no safe way to move a single message.");
    case LeftReason::InQuarantine:
        return Words::tr("It was already moved out of the way.");
    case LeftReason::NoRoom:
        return Words::tr("The server has no room for it in the removal folder.");
    case LeftReason::Refused:
        return Words::tr("The server refused to move it.");
    case LeftReason::OtherOwner:
        return Words::tr("It and the other copies lie in mailboxes of different owners.");
    case LeftReason::QuarantineGone:
        return Words::tr("Another program has renamed or deleted the removal folder. Begin again: a new one is made.");
    case LeftReason::NotMovedWhole:
        return Words::tr(
            "The server agreed to move it, but nothing that is equal to it arrived in the removal folder.");
    }
    return {};
}

QString keepRule(removal::KeepRule rule)
{
    switch (rule) {
    case removal::KeepRule::Oldest:
        return Words::tr("The copy that arrived first stays.");
    case removal::KeepRule::Newest:
        return Words::tr("The copy that arrived last stays.");
    case removal::KeepRule::FirstSeen:
        return Words::tr("The first copy that was read stays.");
    case removal::KeepRule::MostComplete:
        return Words::tr("The most complete copy stays.");
    case removal::KeepRule::Mailbox:
        return Words::tr("The copy in the mailbox that you chose stays.");
    }
    return {};
}

QString phase(Phase phase)
{
    switch (phase) {
    case Phase::Connecting:
        return Words::tr("Connecting");
    case Phase::Listing:
        return Words::tr("Listing mailboxes");
    case Phase::Reading:
        return Words::tr("Reading headers");
    case Phase::Proving:
        return Words::tr("Comparing messages byte by byte");
    case Phase::Grouping:
        return Words::tr("Finding copies");
    case Phase::Planning:
        return Words::tr("Preparing the list");
    case Phase::Removing:
        return Words::tr("Moving extra copies");
    case Phase::Verifying:
        return Words::tr("Looking at what the server has now");
    case Phase::Restoring:
        return Words::tr("Putting copies back");
    case Phase::Expunging:
        return Words::tr("Removing copies for good");
    case Phase::Watching:
        return Words::tr("Watching for new mail");
    case Phase::Writing:
        return Words::tr("Writing the file");
    }
    return {};
}

QString progress(const Progress &progress)
{
    if (progress.total == 0 && progress.done == 0)
        return Words::tr("%1…").arg(phase(progress.phase));
    if (progress.total == 0)
        return Words::tr("%1: %2 so far").arg(phase(progress.phase), number(progress.done));
    return Words::tr("%1: %2 of %3").arg(phase(progress.phase), number(progress.done), number(progress.total));
}

QString runState(store::RunState state)
{
    switch (state) {
    case store::RunState::Open:
        return Words::tr("not finished");
    case store::RunState::Done:
        return Words::tr("done");
    case store::RunState::Stopped:
        return Words::tr("stopped early");
    case store::RunState::Undone:
        return Words::tr("put back");
    case store::RunState::PartlyUndone:
        return Words::tr("partly put back");
    }
    return {};
}

QString step(store::Step step)
{
    using store::Step;
    switch (step) {
    case Step::Intent:
        return Words::tr("about to be moved");
    case Step::Copied:
        return Words::tr("copied to the removal folder");
    case Step::Marked:
        return Words::tr("marked for deletion");
    case Step::Unmarked:
        return Words::tr("mark taken back");
    case Step::Moved:
        return Words::tr("moved to the removal folder");
    case Step::FlagsUnited:
        return Words::tr("marks given to the copy that stays");
    case Step::FlagsTakenBack:
        return Words::tr("marks taken back from the copy that stays");
    case Step::LeftAlone:
        return Words::tr("left where it is");
    case Step::Unknown:
        return Words::tr("not known, to be looked at");
    case Step::RestoreIntent:
        return Words::tr("about to be put back");
    case Step::Restored:
        return Words::tr("put back");
    case Step::Failed:
        return Words::tr("failed");
    case Step::ExpungeIntent:
        return Words::tr("about to be removed for good");
    case Step::Expunged:
        return Words::tr("removed for good");
    }
    return {};
}

int forPlural(std::uint64_t count) noexcept
{
    return static_cast<int>(std::min<std::uint64_t>(count, INT_MAX));
}

QString number(std::uint64_t value)
{
    return TextLanguage::locale().toString(static_cast<qulonglong>(value));
}

QString size(std::uint64_t bytes)
{
    const auto shown = static_cast<qint64>(std::min<std::uint64_t>(bytes, INT64_MAX));
    const double value = static_cast<double>(shown);
    const bool whole =
        value < 1e6 || std::fmod(std::floor(std::log10(value)), 3) == 2; // "48 kB", "412 MB", but "8.1 MB"
    return isolate(TextLanguage::locale().formattedDataSize(shown, whole ? 0 : 1, QLocale::DataSizeSIFormat));
}

QString percent(double part)
{
    const int rounded = static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * 100));
    return Words::tr("%1 %", "a share in percent").arg(TextLanguage::locale().toString(rounded));
}

namespace {

QString durationText(std::int64_t seconds)
{
    const std::int64_t whole = std::max<std::int64_t>(seconds, 0);
    const QLocale locale = TextLanguage::locale();
    const auto text = [&locale](std::int64_t value) { return locale.toString(static_cast<qlonglong>(value)); };
    if (whole < 60)
        return Words::tr("%1 s", "seconds").arg(text(whole));
    const std::int64_t minutes = (whole + 30) / 60;
    if (minutes < 60)
        return Words::tr("%1 min", "minutes").arg(text(minutes));
    if (minutes < 24 * 60 && minutes % 60 == 0)
        return Words::tr("%1 h", "hours").arg(text(minutes / 60));
    if (minutes < 24 * 60)
        return Words::tr("%1 h %2 min", "hours and minutes").arg(text(minutes / 60), text(minutes % 60));
    const std::int64_t hours = (minutes + 30) / 60;
    if (hours % 24 == 0)
        return Words::tr("%1 d", "days").arg(text(hours / 24));
    return Words::tr("%1 d %2 h", "days and hours").arg(text(hours / 24), text(hours % 24));
}

} // namespace

QString duration(std::int64_t seconds)
{
    return isolate(durationText(seconds));
}

QString gap(std::int64_t seconds)
{
    if (seconds < 0)
        return isolate(Words::tr("−%1", "a time before").arg(durationText(-seconds)));
    return isolate(Words::tr("+%1", "a time after").arg(durationText(seconds)));
}

QString dateTime(std::optional<EpochSeconds> at)
{
    if (!at)
        return Words::tr("unknown date");
    const QDateTime time = localTime(*at);
    const QLocale locale = TextLanguage::locale();
    return isolate(Words::tr("%1 %2", "date and time")
                       .arg(locale.toString(time.date(), QLocale::ShortFormat),
                            locale.toString(time.time(), QLocale::ShortFormat)));
}

QString timeOfDay(EpochSeconds at)
{
    return TextLanguage::locale().toString(localTime(at).time(), QLocale::ShortFormat);
}

QString usualGap(std::int64_t seconds)
{
    // Gaps are counted in steps, and the first one holds what is shorter.
    return seconds > 0 ? duration(seconds) : Words::tr("Under 5 s", "time from copy to copy");
}

QString noAnswer(EpochSeconds since, std::int64_t seconds)
{
    return Words::tr("No answer from the server since %1 (%2).").arg(timeOfDay(since), duration(seconds));
}

QString noAnswerToMail(EpochSeconds since, std::int64_t seconds)
{
    return Words::tr("No answer since %1 (%2) from the server that test mail is sent through.")
        .arg(timeOfDay(since), duration(seconds));
}

bool isSameDay(EpochSeconds one, EpochSeconds other)
{
    return localTime(one).date() == localTime(other).date();
}

QString timeNear(EpochSeconds at, EpochSeconds now)
{
    return isSameDay(at, now) ? timeOfDay(at) : dateTime(at);
}

QString date(EpochSeconds at)
{
    return isolate(date(at, TextLanguage::locale()));
}

QString date(EpochSeconds at, const QLocale &locale)
{
    return locale.toString(localTime(at).date(), longDateFormat(locale));
}

QString period(EpochSeconds from, EpochSeconds to)
{
    const QString first = date(from);
    const QString last = date(to);
    return first == last ? first : isolate(Words::tr("%1 – %2", "from date to date").arg(first, last));
}

QString isolate(const QString &text)
{
    // Where the window and the text run from left to right there is nothing to isolate, and the two characters, which
    // many fonts lack, would move the base line.
    const bool foreignDirection = std::any_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN || c.isSurrogate();
    });
    if (!foreignDirection && TextLanguage::direction() != Qt::RightToLeft)
        return text;
    // The first strong letter of a text is not looked for in the isolates within it: a text made of such, as "from date
    // to date", is one of ours and runs as the window does.
    if (!text.contains(popDirectionalIsolate))
        return firstStrongIsolate + text + popDirectionalIsolate;
    const bool fromRight = TextLanguage::direction() == Qt::RightToLeft;
    return (fromRight ? rightToLeftIsolate : leftToRightIsolate) + text + popDirectionalIsolate;
}

namespace {

/// No script puts more marks on one letter; a hundred of them would be painted over the lines above and below.
QString withoutPiles(const QString &text)
{
    constexpr int mostMarks = 6;
    QString kept;
    int marks = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        marks = isMark ? marks + 1 : 0;
        if (marks <= mostMarks)
            kept += QString::fromUcs4(&c, 1);
        else if (marks == mostMarks + 1)
            kept += QChar(u'…');
    }
    return kept;
}

} // namespace

QString visible(std::string_view text, std::size_t maxBytes)
{
    constexpr char16_t firstMark = 0x0300;
    const QString shown = QString::fromStdString(printable(text, maxBytes));
    const bool plain = std::all_of(shown.begin(), shown.end(), [](QChar c) { return c.unicode() < firstMark; });
    return plain ? shown : withoutPiles(shown);
}

QString foreign(std::string_view text, std::size_t maxBytes)
{
    return isolate(visible(text, maxBytes));
}

namespace {

/// A name, and behind it what nobody can imitate.
QString beside(const QString &name, std::string_view meant)
{
    return name + QStringLiteral(" [") + visible(meant) + QLatin1Char(']');
}

} // namespace

QString mailboxPlain(const MailboxName &name)
{
    const QString shown = QString::fromStdString(imap::displayName(name));
    return looksLikeAnother(shown) ? beside(visible(shown.toStdString()), name.wire) : visible(shown.toStdString());
}

QString mailbox(const MailboxName &name)
{
    return isolate(mailboxPlain(name));
}

QString place(const CopyRef &copy)
{
    return Words::tr("%1 · UID %2", "mailbox, number of the message there")
        .arg(mailbox(copy.mailbox), QString::number(copy.uid.value));
}

QString sender(const arrivals::Face &face)
{
    const std::string &text = trimmed(face.fromName).empty() ? face.fromAddress : face.fromName;
    if (trimmed(text).empty())
        return Words::tr("(no sender)");
    const QString name = visible(text);
    return isolate(looksLikeAnother(name.trimmed()) && text != face.fromAddress ? beside(name, face.fromAddress)
                                                                                : name);
}

QString mailOf(std::string_view user, std::string_view server)
{
    const QString host = foreign(server, 200);
    return user.empty() ? host : isolate(Words::tr("%1 on %2", "user, mail server").arg(foreign(user, 200), host));
}

QString subject(const arrivals::Face &face)
{
    return trimmed(face.subject).empty() ? Words::tr("(no subject)") : foreign(face.subject);
}

QString withoutIsolates(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    return text;
}

} // namespace onecopy::widgets::words
