// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/reportwords.h"

#include "widgets/words/causewords.h"
#include "widgets/words/words.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace onecopy::widgets {

namespace {

QString runState(const std::string &word)
{
    using store::RunState;
    for (const auto state :
         {RunState::Open, RunState::Done, RunState::Stopped, RunState::Undone, RunState::PartlyUndone}) {
        if (word == store::toString(state)) {
            return words::runState(state);
        }
    }
    return words::visible(word);
}

QString bareId(const std::string &id)
{
    const QString text = words::visible(id, 400);
    return text.startsWith(QLatin1Char('<')) && text.endsWith(QLatin1Char('>')) ? text.mid(1, text.size() - 2) : text;
}

} // namespace

ReportWords::ReportWords(const report::Document &document, QLocale locale)
    : m_document(document)
    , m_locale(std::move(locale))
{
}

QString ReportWords::number(std::uint64_t value) const
{
    return m_locale.toString(static_cast<qulonglong>(value));
}

QString ReportWords::size(std::uint64_t bytes) const
{
    const auto bounded = std::min<std::uint64_t>(bytes, std::numeric_limits<qint64>::max());
    const auto value = static_cast<double>(bounded);
    const bool whole =
        value < 1e6 || std::fmod(std::floor(std::log10(value)), 3) == 2; // "48 kB", "412 MB", but "8.1 MB"
    return m_locale.formattedDataSize(static_cast<qint64>(bounded), whole || bounded % 1'000'000 == 0 ? 0 : 1,
                                      QLocale::DataSizeSIFormat);
}

QString ReportWords::percent(double part) const
{
    return tr("%1 %", "a percentage; only the place of the sign and the blank may change")
        .arg(m_locale.toString(qRound(part * 100)));
}

QString ReportWords::date(EpochSeconds at) const
{
    return words::date(at, m_locale);
}

QString ReportWords::dateTime(std::optional<EpochSeconds> at) const
{
    if (!at) {
        return tr("unknown");
    }
    const auto time = QDateTime::fromSecsSinceEpoch(*at);
    return m_locale.toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
           m_locale.toString(time.time(), QLocale::ShortFormat);
}

QString ReportWords::title() const
{
    return m_document.options.title.empty() ? tr("Duplicate delivery report")
                                            : words::visible(m_document.options.title, 200);
}

QString ReportWords::subtitle() const
{
    const auto &source = m_document.source;
    const auto server = words::mailOf(source.user, source.server);
    if (!source.period) {
        return server;
    }
    const auto from = date(source.period->first);
    const auto to = date(source.period->second);
    return from == to ? tr("%1 · %2", "server · day").arg(server, from)
                      : tr("%1 · %2 – %3", "server · first day – last day").arg(server, from, to);
}

QString ReportWords::made() const
{
    // Written out: who gets the report may write the numbers of a date in another order.
    const auto at = QDateTime::fromSecsSinceEpoch(m_document.source.madeAt);
    return tr("Made on %1 by Onecopy")
        .arg(date(m_document.source.madeAt) + QLatin1Char(' ') + m_locale.toString(at.time(), QLocale::ShortFormat));
}

QString ReportWords::headline() const
{
    const auto &source = m_document.source;
    if (source.totals.extraCopies == 0) {
        if (source.totals.messages == 0 && source.mailboxes > 0) {
            return tr("There is no message in these mailboxes.");
        }
        return source.totals.messages == 0 ? tr("No message has been checked yet.") : tr("Every message arrived once.");
    }
    const auto messages =
        tr("%Ln messages", "in: 109 extra copies of 68 messages reached …", words::forPlural(source.totals.groups));
    const auto extra = words::forPlural(source.totals.extraCopies);
    if (!source.period) {
        return tr("%Ln extra copies of %1 reached your users.", nullptr, extra).arg(messages);
    }
    const auto from = date(source.period->first);
    const auto to = date(source.period->second);
    return from == to ? tr("%Ln extra copies of %1 reached your users on %2.", nullptr, extra).arg(messages, from)
                      : tr("%Ln extra copies of %1 reached your users between %2 and %3.", nullptr, extra)
                            .arg(messages, from, to);
}

/// Who reads no further must not take one cause of several for that of all.
QString ReportWords::likelyCause(const report::Judgement &judgement) const
{
    const report::CauseEntry &cause = *judgement.leading;
    const QString name = words::causeName(cause.id);
    if (words::isOfAll(judgement)) {
        return tr("Most likely cause: %1 (%2).", "cause, 93 % sure").arg(name, words::sure(cause.probability));
    }
    const auto messages =
        tr("%Ln messages", "in: 109 extra copies of 68 messages reached …", words::forPlural(judgement.messages));
    return tr("Most likely cause, for %1 of %2: %3 (%4).", "41, 43 messages, cause, 93 % sure")
        .arg(number(cause.counted), messages, name, words::sure(cause.probability));
}

QStringList ReportWords::details() const
{
    QStringList sentences;
    const auto &source = m_document.source;
    if (source.totals.extraCopies == 0) {
        if (source.totals.messages > 0) {
            sentences += tr("%Ln messages were checked.", nullptr, words::forPlural(source.totals.messages));
        }
        return sentences;
    }
    if (source.findings) {
        const auto judgement = report::judge(*source.findings);
        if (judgement.verdict == report::Verdict::Likely) {
            sentences += likelyCause(judgement);
        }
    }
    // Sizes are counted over the groups that were given, so the share is said only when those are all.
    if (m_document.figures.largeExtraCopies > 0 && m_document.rows.size() == source.groupsInAll) {
        const auto part =
            static_cast<double>(m_document.figures.largeExtraCopies) / static_cast<double>(source.totals.extraCopies);
        sentences += tr("%1 of the extra copies are larger than %2.", "part of the extra copies, size")
                         .arg(percent(std::min(part, 1.0)), size(report::largeMessageBytes));
    }
    if (source.totals.full > 0) {
        sentences +=
            tr("%Ln messages have more copies than are told apart at once: only the first ones are counted, of "
               "each at most %1.",
               nullptr, words::forPlural(source.totals.full))
                .arg(number(duplicates::mostCopies));
    }
    if (source.removedCopies > 0) {
        sentences += tr("%Ln extra copies have been moved away and can be put back.", nullptr,
                        words::forPlural(source.removedCopies));
    }
    if (isAllPutBack()) {
        sentences += tr("%Ln extra copies were moved away and later all put back: the mailboxes are as they were.",
                        nullptr, words::forPlural(movedInAll()));
    }
    if (!m_document.figures.typicalGapsSeconds.empty() && m_document.figures.typicalGapsSeconds.front() > 0) {
        sentences += tr("Most often a copy came %1 after the one before.", "a duration")
                         .arg(words::duration(m_document.figures.typicalGapsSeconds.front()));
    }
    return sentences;
}

ReportWords::Figure ReportWords::lastFigure() const
{
    const auto &source = m_document.source;
    if (m_document.figures.typicalGapsSeconds.empty()) {
        return {tr("Messages checked"), number(source.totals.messages),
                tr("in %Ln mailboxes", nullptr, words::forPlural(source.mailboxes))};
    }
    const auto gap = m_document.figures.typicalGapsSeconds.front();
    return {tr("Usual gap"), words::usualGap(gap), tr("between two copies")};
}

QList<ReportWords::Figure> ReportWords::figures() const
{
    const auto &source = m_document.source;
    if (source.totals.extraCopies == 0) {
        return {};
    }
    return {{tr("Extra copies"), number(source.totals.extraCopies),
             tr("of %Ln messages", nullptr, words::forPlural(source.totals.groups))},
            {tr("Worst message"), tr("%Ln copies", nullptr, words::forPlural(m_document.figures.worstCopies)),
             words::visible(m_document.worstSubject, 200)},
            {tr("Wasted space"), size(source.totals.extraBytes),
             tr("in %Ln mailboxes", nullptr, words::forPlural(source.mailboxes))},
            lastFigure()};
}

QString ReportWords::chartHeading() const
{
    const auto &bins = m_document.source.bins;
    return chartHeading(bins.empty() ? 0 : bins.front().end - bins.front().start);
}

QString ReportWords::chartHeading(std::int64_t width)
{
    if (width <= 60) {
        return tr("Arrivals per minute");
    }
    if (width < 3'600) {
        return tr("Arrivals per %Ln minutes", nullptr, static_cast<int>(width / 60));
    }
    if (width < 23 * 3'600) {
        return width == 3'600 ? tr("Arrivals per hour")
                              : tr("Arrivals per %Ln hours", nullptr, static_cast<int>(width / 3'600));
    }
    // Days last 23 or 25 hours where clocks change.
    const auto days = static_cast<int>((width + 43'200) / 86'400);
    return days == 1   ? tr("Arrivals per day")
           : days == 7 ? tr("Arrivals per week")
                       : tr("Arrivals per %Ln days", nullptr, days);
}

QString ReportWords::firstCopies() const
{
    return tr("First copies");
}

QString ReportWords::extraCopies() const
{
    return tr("Extra copies");
}

QString ReportWords::groupsHeading() const
{
    const auto &rows = m_document.rows;
    const bool noFault = std::ranges::none_of(rows, [](const report::GroupRow &row) { return row.isFault(); });
    return noFault && !rows.empty() ? tr("Messages that are linked, or copied by design")
                                    : tr("Messages that arrived more than once");
}

QStringList ReportWords::groupTitles() const
{
    return {tr("Subject"), tr("Sender"), tr("Size"), tr("Copies"), tr("First arrival"), tr("Kind")};
}

ReportWords::Row ReportWords::row(const report::GroupRow &group) const
{
    Row row;
    row.subject = group.subject.empty() ? tr("(no subject)") : words::visible(group.subject, 1'000);
    row.sender = group.sender.empty() ? tr("(no sender)") : words::visible(group.sender, 200);
    row.size = size(group.size);
    row.copies = group.full ? tr("%1+", "so many or more").arg(number(group.copies)) : number(group.copies);
    row.firstArrival = dateTime(group.firstArrival);
    row.kind = group.byDesign ? tr("by design") : words::className(group.cls);
    row.cause = group.cause.empty() ? QString() : words::causeName(group.cause);
    // With its brackets, as logs have it; a stand-in has none.
    if (!group.messageId.empty())
        row.messageId = QStringLiteral("Message-ID: ") + (m_document.options.redact
                                                              ? words::visible(group.messageId, 400)
                                                              : QStringLiteral("<%1>").arg(bareId(group.messageId)));
    row.proof = group.proved || group.byDesign ? QString() : tr("not proved");
    return row;
}

QString ReportWords::kindWithProof(const Row &row)
{
    return tr("%1, %2", "kind of duplicate, what is missing: redelivered, not proved").arg(row.kind, row.proof);
}

QString ReportWords::groupsNote() const
{
    const auto shown = m_document.rows.size();
    QStringList sentences;
    if (shown < m_document.source.groupsInAll)
        sentences += tr("The table shows the %1 messages with the most copies, of %2.")
                         .arg(number(shown), number(m_document.source.groupsInAll));
    const auto others = static_cast<std::uint64_t>(
        std::ranges::count_if(m_document.rows, [](const report::GroupRow &row) { return !row.isFault(); }));
    if (others > 0)
        sentences += tr("%Ln of these messages are linked, or copied by design as for lists and journals: they do not "
                        "count among the extra copies.",
                        nullptr, words::forPlural(others));
    sentences += timeZone();
    return sentences.join(QLatin1Char(' '));
}

/// Beside the times themselves: who compares them with logs of another country needs it there. Some of them may lie in
/// summer and others in winter.
QString ReportWords::timeZone() const
{
    QStringList offsets;
    const auto note = [&offsets](EpochSeconds at) {
        const auto offset = QDateTime::fromSecsSinceEpoch(at).toString(QStringLiteral("t"));
        if (!offsets.contains(offset)) {
            offsets += offset;
        }
    };
    for (const auto &group : m_document.rows) {
        if (group.firstArrival) {
            note(*group.firstArrival);
        }
    }
    if (offsets.isEmpty()) {
        note(m_document.source.madeAt);
    }
    offsets.sort();
    return tr("Times are the server’s arrival times, in the time zone %1.")
        .arg(words::isolate(m_locale.createSeparatedList(offsets)));
}

QString ReportWords::removalsHeading() const
{
    return tr("What was moved away");
}

std::uint64_t ReportWords::movedInAll() const
{
    std::uint64_t moved = 0;
    for (const auto &line : m_document.source.removals)
        moved += line.removed;
    return moved;
}

std::uint64_t ReportWords::putBackInAll() const
{
    std::uint64_t restored = 0;
    for (const auto &line : m_document.source.removals)
        restored += line.restored;
    return restored;
}

bool ReportWords::isAllPutBack() const
{
    return m_document.source.removedCopies == 0 && movedInAll() > 0 && putBackInAll() == movedInAll();
}

QString ReportWords::removalsSentence() const
{
    QStringList sentences{tr("One copy of each message stayed where it was.")};
    const std::uint64_t there = m_document.source.removedCopies;
    if (isAllPutBack())
        return sentences.first() + QLatin1Char(' ') +
               tr("Everything that was moved was put back later, each copy into the mailbox that it came from, with "
                  "its flags and its date. Nothing was lost, and the extra copies are there again.");
    sentences += there > 0
                     ? tr("%Ln extra copies are in the folder that is named below, and can be put back from there.",
                          nullptr, words::forPlural(there))
                     : tr("None of the extra copies is in the folder that is named below any more.");
    if (const std::uint64_t restored = putBackInAll(); restored > 0)
        sentences += tr("%Ln extra copies were put back where they came from.", nullptr, words::forPlural(restored));
    std::uint64_t gone = 0;
    for (const auto &line : m_document.source.removals)
        gone += line.expunged;
    if (gone > 0)
        sentences +=
            tr("%Ln extra copies were removed for good, and cannot be put back.", nullptr, words::forPlural(gone));
    return sentences.join(QLatin1Char(' '));
}

QStringList ReportWords::removalTitles() const
{
    QStringList titles{tr("Date"), tr("Moved"), tr("Put back")};
    if (tellsGone())
        titles += tr("Gone for good", "a number of copies");
    return titles + QStringList{tr("State"), tr("Folder")};
}

bool ReportWords::tellsGone() const
{
    return std::ranges::any_of(m_document.source.removals, [](const auto &line) { return line.expunged > 0; });
}

ReportWords::RemovalRow ReportWords::removal(const report::Source::RemovalLine &line) const
{
    return {dateTime(line.at),     number(line.removed), number(line.restored),
            number(line.expunged), runState(line.state), words::visible(line.quarantine, 200)};
}

QString ReportWords::methodHeading() const
{
    return tr("How this was found");
}

QStringList ReportWords::method() const
{
    const auto &source = m_document.source;
    const bool read = source.totals.messages > 0 || !m_document.rows.empty();
    QStringList lines;
    if (read) {
        lines += tr(
            "Without changing anything, Onecopy read from the header of every message what identifies it. Messages "
            "with "
            "the same Message-ID, or without one but with the same sender, recipients, subject and date, were compared "
            "with each other.");
        lines += tr("Where it does not say “not proved”, the bytes of every copy were read and compared. Otherwise "
                    "headers and sizes alone were compared.");
    }
    if (source.totals.byDesign > 0) {
        lines += tr("%Ln messages have copies by design: journal, mailing list, alias or sent mail. They are not "
                    "counted as extra copies.",
                    nullptr, words::forPlural(source.totals.byDesign));
    }
    if (source.oldCiphersAllowed) {
        lines +=
            tr("For this account RC4 and 3DES over TLS 1.0 are allowed, which are broken: who listens on the way to "
               "the server can read what passes.");
    } else if (source.oldTlsAllowed) {
        lines +=
            tr("For this account TLS 1.0 and 1.1 are allowed, which are weak: who listens on the way to the server "
               "may be able to read what passes.");
    }
    if (read && m_document.options.redact) {
        lines += tr("Names, addresses and subjects are replaced by stand-ins. Equal stand-ins mean equal originals.");
    }
    return lines;
}

QList<ReportWords::Term> ReportWords::kinds() const
{
    std::set<duplicates::Class> present;
    for (const auto &row : m_document.rows) {
        if (!row.byDesign) {
            present.insert(row.cls);
        }
    }
    QList<Term> terms;
    for (const auto cls : present) {
        terms += Term{words::className(cls), words::classExplained(cls)};
    }
    return terms;
}

QString ReportWords::pageOf(int page, int pages) const
{
    return tr("Page %1 of %2").arg(number(static_cast<std::uint64_t>(page)), number(static_cast<std::uint64_t>(pages)));
}

QString ReportWords::summary() const
{
    QStringList lines{title(), subtitle(), QString(), (QStringList{headline()} + details()).join(QLatin1Char(' '))};
    for (const auto &figure : figures()) {
        lines += tr("%1: %2 (%3)", "a figure's name, its value, a note").arg(figure.label, figure.value, figure.note);
    }
    return words::withoutIsolates(lines.join(QLatin1Char('\n')));
}

} // namespace onecopy::widgets
