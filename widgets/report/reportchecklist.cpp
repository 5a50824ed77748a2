// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistwords.h"
#include "widgets/look/theme.h"
#include "widgets/report/reportpainter.h"
#include "widgets/report/reporttext.h"
#include "widgets/words/reportwords.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr std::size_t mostSteps = 40;            ///< of a report, newest first; the store keeps more
constexpr std::size_t longestPaperSetting = 300; ///< bytes of a setting

QString programsOf(const checklist::StepRecord &record)
{
    QStringList names;
    for (const std::string &name : record.programs)
        names += words::foreign(name, longestPaperSetting);
    return names.join(QStringLiteral(", "));
}

QString shown(const std::string &value)
{
    return value.empty() ? ReportWords::tr("empty", "value of a setting") : words::foreign(value, longestPaperSetting);
}

/// It was stopped before it had changed or counted anything.
bool saysNothing(const checklist::StepRecord &record)
{
    return !record.fault.empty() && !record.state.before && record.changedAt == 0 &&
           !checklist::isOpenChange(record.state.stage);
}

} // namespace

QString ReportWords::checklistHeading() const
{
    return tr("Checklist");
}

QString ReportWords::checklistSentence() const
{
    return tr("What was changed or switched off for a test, one setting after the other, and what came of it.");
}

QList<ReportWords::ChecklistEntry> ReportWords::checklist() const
{
    QList<ChecklistEntry> entries;
    const auto &records = m_document.source.checklist;
    for (const checklist::StepRecord &record : records) {
        // Of tries at the same step, one that says nothing stands here only where none says more.
        if (saysNothing(record) && checklist::latestOf(records, record.state.id) != &record)
            continue;
        const auto result = words::stepResult(record);
        if (!result && record.state.stage != checklist::Stage::Skipped)
            continue;
        if (static_cast<std::size_t>(entries.size()) >= mostSteps)
            break;
        ChecklistEntry entry;
        entry.title = tr("%1 (%2)", "step of the checklist, mail server")
                          .arg(words::stepTitle(record.state.id), words::productVia(record.product, record.via));
        entry.facts = tr("%1 · %2", "date, state of a step").arg(dateTime(record.begun), words::stageOf(record));
        if (result) {
            entry.result = result->headline;
            entry.counted = result->detail.trimmed();
        }
        if (!record.programs.empty())
            entry.changes += tr("Running on the server: %1", "names of programs").arg(programsOf(record));
        if (const QString nobody = words::triedForNobody(record); !nobody.isEmpty())
            entry.changes += nobody;
        // Values are left out of a report that names nobody.
        for (const servers::Difference &each : record.differences) {
            entry.changes += m_document.options.redact ? words::foreign(each.name, longestPaperSetting)
                                                       : tr("%1: %2 became %3", "setting, value, value")
                                                             .arg(words::foreign(each.name, longestPaperSetting),
                                                                  shown(each.before), shown(each.after));
        }
        if (record.changedAt > 0)
            entry.changes += (words::switchesOff(record.state.id, record.product) ? tr("Switched off: %1", "date")
                                                                                  : tr("Changed: %1", "date"))
                                 .arg(dateTime(record.changedAt));
        if (record.restoredAt > 0)
            entry.changes += checklist::isByHand(record.via)
                                 ? tr("Put back by hand: %1", "date").arg(dateTime(record.restoredAt))
                                 : tr("Put back and read back: %1", "date").arg(dateTime(record.restoredAt));
        else if (record.state.stage == checklist::Stage::Said)
            entry.changes +=
                tr("Put back by hand, not confirmed by the server: %1", "date").arg(dateTime(record.saidAt));
        else if (record.state.stage == checklist::Stage::Gone)
            entry.changes += tr("Never put back, as the server is gone: %1", "date").arg(dateTime(record.saidAt));
        else if (checklist::isOpenChange(record.state.stage))
            entry.changes += tr("It is not proved to be put back.");
        entries += entry;
    }
    return entries;
}

void ReportPainter::addChecklist()
{
    const auto entries = m_words.checklist();
    if (!m_parts.checklist || entries.isEmpty()) {
        return;
    }
    const auto ink = Theme::light();
    const TextLook plain{paperFont(m_font, 12), ink.text, false, 0};
    const TextLook quiet{paperFont(m_font, 12), ink.sub, false, 0};
    const TextLook strong{paperFont(m_font, 12, QFont::Bold), ink.text, false, 0};
    addHeading(m_words.checklistHeading());
    addParagraph(m_words.checklistSentence(), plain, 8, PageFlow::Keep::WithNext);
    for (const auto &entry : entries) {
        addParagraph(entry.title, strong, 2, PageFlow::Keep::WithNext, PageFlow::Level::Section);
        addParagraph(entry.facts, quiet, 3, PageFlow::Keep::WithNext);
        // On the next page nobody would know which step a setting belongs to.
        const auto keepIf = [](bool more) { return more ? PageFlow::Keep::WithNext : PageFlow::Keep::Free; };
        const bool changes = !entry.changes.isEmpty();
        if (!entry.result.isEmpty())
            addParagraph(entry.result, plain, 2, keepIf(changes || !entry.counted.isEmpty()));
        if (!entry.counted.isEmpty())
            addParagraph(entry.counted, plain, 2, keepIf(changes));
        for (qsizetype i = 0; i < entry.changes.size(); ++i)
            addParagraph(entry.changes[i], quiet, 2, keepIf(i + 1 < entry.changes.size()));
        m_flow.addRoom(8);
    }
}

} // namespace onecopy::widgets
