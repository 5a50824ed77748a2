// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historypage.h"

#include "widgets/history/historymodels.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/style.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/filedialog.h"
#include "widgets/parts/foldingrow.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/tables.h"
#include "widgets/words/words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace onecopy::widgets {

namespace {

constexpr int noticeSpacing = 12;
constexpr int headingCharacters = 24; ///< "Steps of 11/28/26 5:09 PM"

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : PageFrame(tr("History"), parent)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_unfinished(new QVBoxLayout)
    , m_runs(new RunsModel(this))
    , m_journal(new JournalModel(this))
    , m_runTable(new TableView(tr("Changes that Onecopy made"), this))
    , m_journalTable(new TableView(tr("Copies of the selected change"), this))
    , m_journalHeading(new TextLabel(TextRole::Heading, this))
    , m_undo(new QPushButton(icon(Icon::Undo), tr("Put copies back…"), this))
    , m_csv(new QPushButton(tr("Export CSV…"), this))
    , m_json(new QPushButton(tr("Export JSON…"), this))
{
    m_runTable->setObjectName(QStringLiteral("changesTable"));
    m_journalTable->setObjectName(QStringLiteral("journalTable"));
    m_runTable->setModel(m_runs);
    m_runTable->setColumns(RunsModel::What, {20, 0, -18, -16, -24, -18});
    m_runTable->setUsualOrder({RunsModel::Started, RunsModel::What, RunsModel::Moved, RunsModel::Restored,
                               RunsModel::ForGood, RunsModel::State});
    m_runTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_journalTable->setModel(m_journal);
    m_journalTable->setColumns(JournalModel::Detail, {8, 29, 17, 7, 9, 15, 0});

    auto *lower = new QWidget(this);
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->setSpacing(10);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(10);
    for (auto *button : {m_csv, m_json, m_undo}) {
        buttons->addWidget(button);
    }
    auto *line = new FoldingRow;
    line->setSpacing(10);
    line->addWidget(m_journalHeading, 1);
    line->addLayout(buttons);
    m_journalHeading->setElided(Qt::ElideRight);
    m_journalHeading->setMinimumWidth(headingCharacters * fontMetrics().averageCharWidth());
    lowerColumn->addLayout(line);
    lowerColumn->addWidget(m_journalTable, 1);
    auto *splitter = new Splitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("historyParts"));
    splitter->setAccessibleName(tr("Changes, and the steps of the chosen one"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(14);
    splitter->addWidget(m_runTable);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    m_unfinished->setSpacing(10);
    m_quarantine = makeQuarantine();
    content()->addLayout(m_unfinished);
    content()->addWidget(m_quarantine);
    content()->addLayout(m_stack, 1);

    connect(m_runTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_journal->setEntries({});
        showSelection();
        if (!selected().isEmpty()) {
            Q_EMIT entriesWanted(selected());
        }
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(selected()); });
    connect(m_csv, &QPushButton::clicked, this, [this] { askForPath(JournalFormat::Csv); });
    connect(m_json, &QPushButton::clicked, this, [this] { askForPath(JournalFormat::Json); });
    setRuns({});
}

QString HistoryPage::selected() const
{
    const auto *run = m_runs->at(m_runTable->currentIndex().row());
    return run ? QString::fromStdString(run->id) : QString();
}

void HistoryPage::setReading()
{
    setQuarantine({});
    setRuns({});
    m_empty->setReading();
}

void HistoryPage::setRuns(std::vector<store::Run> runs, bool atWork)
{
    m_empty->setContent(
        Icon::History, tr("Nothing was changed yet"),
        tr("Everything that Onecopy moves on a server is recorded here, and can be put back from here."));
    const auto before = selected().toStdString();
    const bool none = runs.empty();
    const bool same = m_runs->shows(runs); // then the journal below stays where it is read
    if (!same)
        m_runs->setRuns(std::move(runs));
    m_runTable->setUsuallyHidden(RunsModel::ForGood, !m_runs->hasForGood());
    setHeaderVisible(!none);
    m_stack->setCurrentIndex(none ? 0 : 1);
    if (std::exchange(m_atWork, atWork) != atWork || !same)
        showUnfinished();
    if (!none && !same) {
        m_runTable->setCurrentIndex(m_runs->index(std::max(0, m_runs->rowOf(before)), 0));
    }
    showSelection();
}

void HistoryPage::setEntries(const QString &runId, std::vector<store::JournalEntry> entries)
{
    if (runId == selected()) {
        m_journal->setEntries(std::move(entries));
    }
}

QWidget *HistoryPage::makeQuarantine()
{
    auto *card = new Card(this);
    m_quarantineIcon = new IconLabel(Icon::Folder, 24, Tone::Sub, card);
    m_quarantineText = new TextLabel(TextRole::Strong, card);
    m_quarantineAdvice = new TextLabel(TextRole::Sub, card);
    m_forGood = new QPushButton(tr("Remove for good…"), card);
    m_forGood->setObjectName(QStringLiteral("forGood"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    for (TextLabel *label : {m_quarantineText, m_quarantineAdvice}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    card->column()->addLayout(noticeRow(m_quarantineIcon, texts, m_forGood, noticeSpacing));
    card->hide();
    connect(m_forGood, &QPushButton::clicked, this, &HistoryPage::expungeWanted);
    return card;
}

std::uint64_t HistoryPage::undoable(const store::Run &run) const
{
    if (run.kind != store::RunKind::Removal || run.state == store::RunState::Open)
        return 0;
    const auto known = m_away.find(run.id);
    return known != m_away.end() ? known->second : run.removed - std::min(run.removed, run.restored);
}

void HistoryPage::setQuarantine(const QuarantineState &state)
{
    m_away = state.ofRun;
    showSelection();
    const bool nothingLeft = state.copies == 0;
    if (nothingLeft && window()->focusWidget() == m_forGood)
        m_runTable->setFocus(Qt::OtherFocusReason);
    m_quarantine->setVisible(!nothingLeft);
    const bool due = state.days >= retentionDays;
    m_quarantineIcon->setIcon(due ? Icon::Warning : Icon::Folder, due ? Tone::Warn : Tone::Sub);
    m_quarantineText->setText(
        tr("%1, the oldest since %2.", "12 copies are in the removal folder, date")
            .arg(tr("%Ln copies are in the removal folder", nullptr, words::forPlural(state.copies)),
                 words::date(state.oldest)));
    m_quarantineAdvice->setText(
        due ? tr("Some have been there for %Ln days. If nobody misses them, they can be removed for good.", nullptr,
                 state.days)
            : tr("They can be put back from here until they are removed for good."));
    m_forGood->setAccessibleDescription(words::withoutIsolates(m_quarantineText->text()));
}

void HistoryPage::setBusy(bool busy)
{
    m_busy = busy;
    m_forGood->setEnabled(!busy);
    for (QPushButton *finish : std::as_const(m_finish))
        finish->setEnabled(!busy);
    showSelection();
}

void HistoryPage::showSelection()
{
    const auto *run = m_runs->at(m_runTable->currentIndex().row());
    m_csv->setEnabled(run != nullptr);
    m_json->setEnabled(run != nullptr);
    const bool mayUndo = run && undoable(*run) > 0 && !m_busy;
    if (!mayUndo && window()->focusWidget() == m_undo) // disabled, it would hand it to an export
        m_runTable->setFocus(Qt::OtherFocusReason);
    m_undo->setEnabled(mayUndo);
    if (!run) {
        m_journalHeading->setText({});
        m_undo->setText(tr("Put copies back…"));
        return;
    }
    m_journalHeading->setText(tr("Steps of %1").arg(words::dateTime(run->startedAt)));
    const std::uint64_t copies = undoable(*run);
    m_undo->setText(copies > 0 ? tr("Put %Ln copies back…", nullptr, words::forPlural(copies))
                               : tr("Put copies back…"));
}

void HistoryPage::showUnfinished()
{
    m_finish.clear();
    while (auto *item = m_unfinished->takeAt(0)) {
        item->widget()->hide(); // hands on the focus, which a part that is deleted takes with it
        delete item->widget();
        delete item;
    }
    for (const auto &run : m_runs->runs()) {
        if (run.state == store::RunState::Open && !m_atWork) {
            addUnfinished(run);
        }
    }
}

void HistoryPage::addUnfinished(const store::Run &run)
{
    auto *card = new Card(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    auto *headline = new TextLabel(
        run.kind == store::RunKind::Undo
            ? tr("Putting copies back was interrupted on %1.").arg(words::date(run.startedAt))
            : tr("Moving copies was interrupted on %1, after %2 of %3.")
                  .arg(words::date(run.startedAt), words::number(run.removed), words::number(run.planned)),
        TextRole::Strong, card);
    auto *advice = new TextLabel(tr("Nothing is lost: every step was recorded before it was done. Onecopy looks at "
                                    "what is on the server now, and completes the record."),
                                 TextRole::Sub, card);
    for (auto *label : {headline, advice}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *finish = new QPushButton(tr("Look at the server and finish…"), card);
    setPrimary(finish);
    finish->setEnabled(!m_busy);
    m_finish.append(finish);
    finish->setAccessibleDescription(words::withoutIsolates(headline->text()));
    connect(finish, &QPushButton::clicked, this,
            [this, id = QString::fromStdString(run.id)] { Q_EMIT finishWanted(id); });
    card->column()->addLayout(
        noticeRow(new IconLabel(Icon::Warning, 24, Tone::Warn, card), texts, finish, noticeSpacing));
    m_unfinished->addWidget(card);
}

void HistoryPage::askForPath(JournalFormat format)
{
    const bool csv = format == JournalFormat::Csv;
    QFileDialog *dialog =
        makeFileDialog(this, tr("Export the record"), csv ? tr("CSV files (*.csv)") : tr("JSON files (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("json"));
    dialog->selectFile(csv ? QStringLiteral("onecopy-record.csv") : QStringLiteral("onecopy-record.json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, id = selected()](const QString &path) { Q_EMIT exportWanted(id, format, path); });
    dialog->open();
}

} // namespace onecopy::widgets
