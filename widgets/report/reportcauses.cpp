// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/causewords.h"
#include "widgets/words/reportwords.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr std::size_t mostLines = 8; ///< of one cause; the window shows all

} // namespace

QString ReportWords::causesHeading() const
{
    return tr("Findings");
}

QStringList ReportWords::causesSentences() const
{
    const auto &source = m_document.source;
    if (!source.findings) {
        return {};
    }
    if (source.findings->groups == 0 && source.removedCopies > 0) { // moved away before findings were kept
        return {tr("The extra copies have been moved away, so there is nothing left to compare.")};
    }
    const auto earlier = words::foundEarlier(*source.findings);
    if (source.findings->groups == 0 && source.findings->causes.empty() && earlier.isEmpty()) {
        return {}; // the opening says whether nothing came twice or nothing was checked
    }
    const auto verdict = words::verdict(*source.findings);
    QStringList sentences{verdict.headline, verdict.detail};
    if (!earlier.isEmpty()) {
        sentences += earlier;
    }
    const auto logs = std::count_if(source.findings->logs.begin(), source.findings->logs.end(),
                                    [](const auto &log) { return log.format != "unknown"; });
    sentences += logs == 0 ? tr("It was worked out from the headers of the copies. No server log was read.")
                           : tr("It was worked out from the headers of the copies and from %Ln logs of mail servers.",
                                nullptr, static_cast<int>(logs));
    return sentences;
}

QList<ReportWords::Cause> ReportWords::causes(bool byDesign) const
{
    QList<Cause> causes;
    if (!m_document.source.findings) {
        return causes;
    }
    for (const auto &entry : m_document.source.findings->causes) {
        if (entry.byDesign != byDesign) {
            continue;
        }
        Cause cause;
        cause.title = words::causeTitle(entry);
        const auto messages = words::messagesOf(entry);
        cause.facts =
            entry.id == diagnosis::undetermined
                ? messages
                : tr("%1 · %2", "93 % sure, number of messages").arg(words::sure(entry.probability), messages);
        cause.explanation = words::causeExplained(entry);
        for (const auto &reason : entry.evidence) {
            const auto strength = words::strength(words::strengthOf(reason.weight));
            const auto seen = words::seenIn(reason, entry);
            const auto text =
                seen.isEmpty()
                    ? tr("%1 (%2)", "a sentence that speaks for or against, strong or medium or weak")
                          .arg(words::reason(reason), strength)
                    : tr("%1 (%2, %3)", "a sentence that speaks for or against, strong or weak, in all 14 messages")
                          .arg(words::reason(reason), strength, seen);
            (reason.weight < 0 ? cause.reasonsAgainst : cause.reasonsFor) += text;
        }
        QStringList rivals;
        for (const auto &rival : entry.rivals) {
            rivals += tr("%1 (%2)", "cause, percentage").arg(words::causeName(rival.cause), percent(rival.probability));
        }
        if (!rivals.isEmpty()) {
            cause.rivals = tr("It could also be: %1.", "list of causes").arg(rivals.join(QStringLiteral(", ")));
        }
        cause.nextStep = words::causeNextStep(entry);
        cause.example = words::exampleOf(entry);
        std::string about = entry.lines.empty() ? std::string() : entry.lines.front().subject;
        for (std::size_t i = 0; i < std::min(entry.lines.size(), mostLines); ++i) {
            // The lines of the example come first, without a heading.
            if (entry.lines[i].subject != about) {
                cause.lines += tr("In “%1”:", "subject of a message, lines of it follow")
                                   .arg(words::foreign(entry.lines[i].subject, 200));
            }
            about = entry.lines[i].subject;
            cause.lines += tr("%1: %2", "whose copy or log, the line")
                               .arg(words::quotedFrom(entry.lines[i]),
                                    words::foreign(entry.lines[i].text, diagnosis::LogProof::longestLine));
        }
        causes += cause;
    }
    return causes;
}

QString ReportWords::byDesignHeading() const
{
    return tr("Not counted as extra copies");
}

QString ReportWords::forHeading() const
{
    return tr("What speaks for it");
}

QString ReportWords::againstHeading() const
{
    return tr("What speaks against it");
}

QString ReportWords::nextHeading() const
{
    return tr("What would settle it");
}

QString ReportWords::linesHeading() const
{
    return tr("The lines that this stands on");
}

} // namespace onecopy::widgets
