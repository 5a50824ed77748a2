// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace onecopy::widgets {

/// Every word of a report, for paper, HTML and the clipboard alike. Numbers and dates follow `locale`, sentences the
/// translators that the application has installed (with the digits of the default locale: whoever writes a
/// report in another language sets both). Foreign text is visible() and isolated where it stands in a sentence.
/// Keeps a reference: the document must outlive it. Any thread.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::ReportWords)

public:
    struct Figure
    {
        QString label;
        QString value;
        QString note;
    };
    struct Row
    {
        QString subject;
        QString sender;
        QString size;
        QString copies;
        QString firstArrival;
        QString kind;
        QString proof;     ///< empty, or what is missing
        QString cause;     ///< empty: not known
        QString messageId; ///< by which the other side finds it in its logs; empty: it has none
    };
    struct RemovalRow
    {
        QString at;
        QString moved;
        QString restored;
        QString gone; ///< for good
        QString state;
        QString where;
    };
    struct Term
    {
        QString word;
        QString meaning;
    };

    /// One cause, in words.
    struct Cause
    {
        QString title;
        QString facts; ///< how sure, of how many messages
        QString explanation;
        QStringList reasonsFor; ///< each with how much it says
        QStringList reasonsAgainst;
        QString example; ///< whose details the reasons tell; empty: there is one message
        QString rivals;  ///< empty: none
        QString nextStep;
        QStringList lines; ///< of headers and logs, word for word
    };

    /// One run of a step of the checklist, in words.
    struct ChecklistEntry
    {
        QString title;
        QString facts;
        QString result;      ///< empty: none
        QString counted;     ///< empty: nothing
        QStringList changes; ///< of settings, and when
    };

    ReportWords(const report::Document &document, QLocale locale);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const; ///< server, period
    [[nodiscard]] QString made() const;
    [[nodiscard]] QString headline() const;    ///< the one sentence with the number
    [[nodiscard]] QStringList details() const; ///< sentences that follow it
    [[nodiscard]] QList<Figure> figures() const;
    [[nodiscard]] QString chartHeading() const;
    [[nodiscard]] static QString chartHeading(std::int64_t seconds); ///< of bars that last so long
    [[nodiscard]] QString firstCopies() const;                       ///< legend
    [[nodiscard]] QString extraCopies() const;                       ///< legend
    [[nodiscard]] QString causesHeading() const;
    [[nodiscard]] QStringList causesSentences() const; ///< the verdict first
    [[nodiscard]] QList<Cause> causes(bool byDesign) const;
    [[nodiscard]] QString byDesignHeading() const;
    [[nodiscard]] QString checklistHeading() const;
    [[nodiscard]] QString checklistSentence() const;
    [[nodiscard]] QList<ChecklistEntry> checklist() const;
    [[nodiscard]] QString forHeading() const;
    [[nodiscard]] QString againstHeading() const;
    [[nodiscard]] QString nextHeading() const;
    [[nodiscard]] QString linesHeading() const;
    [[nodiscard]] QString groupsHeading() const;
    [[nodiscard]] QStringList groupTitles() const; ///< in the order of Row
    [[nodiscard]] Row row(const report::GroupRow &group) const;
    [[nodiscard]] static QString kindWithProof(const Row &row); ///< both in one line
    [[nodiscard]] QString groupsNote() const;                   ///< what the table leaves out, and its times
    [[nodiscard]] QString removalsHeading() const;
    [[nodiscard]] QString removalsSentence() const;
    /// Something was removed for good, which has a column then.
    [[nodiscard]] bool tellsGone() const;
    [[nodiscard]] QStringList removalTitles() const;
    [[nodiscard]] RemovalRow removal(const report::Source::RemovalLine &line) const;
    [[nodiscard]] QString methodHeading() const;
    [[nodiscard]] QStringList method() const; ///< empty: nothing was checked
    [[nodiscard]] QList<Term> kinds() const;  ///< of the rows that are there
    [[nodiscard]] QString pageOf(int page, int pages) const;
    /// Title, sentence and figures as plain text, for the clipboard.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QString number(std::uint64_t value) const;
    [[nodiscard]] QString size(std::uint64_t bytes) const;
    [[nodiscard]] QString percent(double part) const;
    [[nodiscard]] QString date(EpochSeconds at) const;
    [[nodiscard]] QString dateTime(std::optional<EpochSeconds> at) const;

private:
    [[nodiscard]] QString timeZone() const;
    [[nodiscard]] QString likelyCause(const report::Judgement &judgement) const;
    [[nodiscard]] Figure lastFigure() const;
    [[nodiscard]] std::uint64_t movedInAll() const;
    [[nodiscard]] std::uint64_t putBackInAll() const;
    /// Something was moved, and nothing of it is away any more.
    [[nodiscard]] bool isAllPutBack() const;

    const report::Document &m_document;
    QLocale m_locale;
};

} // namespace onecopy::widgets
