// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistpage.h"

#include "core/account/account.h"
#include "widgets/checklist/checklistmailform.h"
#include "widgets/checklist/checklistplace.h"
#include "widgets/checklist/checkliststeps.h"
#include "widgets/checklist/checklistwords.h"
#include "widgets/checklist/preventioncard.h"
#include "widgets/look/style.h"
#include "widgets/parts/banner.h"
#include "widgets/parts/foldingrow.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/steplines.h"
#include "widgets/words/checklistfault.h"
#include "widgets/words/coretext.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace onecopy::widgets {

namespace {

constexpr int stepsWidth = 276;
constexpr int stepsCharacters = 36; ///< the width with larger letters
constexpr int leastStepWidth = 300; ///< of what is beside the list of steps

} // namespace

ChecklistPage::ChecklistPage(QWidget *parent)
    : PageFrame(tr("Find out by testing"), parent)
    , m_steps(new ChecklistStepsModel(this))
{
    setSubtitle(tr("One setting after the other is changed or switched off, tested, and put back."));
    auto *back = new QPushButton(icon(Icon::Undo), tr("Back"), this);
    back->setObjectName(QStringLiteral("back"));
    addAction(back);
    connect(back, &QPushButton::clicked, this, &ChecklistPage::backWanted);
    auto *row = new FoldingRow;
    row->setSpacing(12);
    QWidget *left = makeLeft();
    row->addSide(left, std::max({stepsWidth, fontMetrics().averageCharWidth() * stepsCharacters,
                                 m_prevention->minimumSizeHint().width()}));
    row->addWidget(makeRight(), 1);
    content()->addLayout(row, 1);
    connect(m_list, &ChecklistStepsView::stepSelected, this, &ChecklistPage::stepSelected);
    connect(m_place, &ChecklistPlace::changed, this, &ChecklistPage::showInstructions);
    connect(m_mail, &ChecklistMailForm::changed, this, &ChecklistPage::refresh);
    connect(m_panel, &ChecklistRunPanel::turned, this, [this] {
        if (!m_panel->isHidden())
            m_scroll->verticalScrollBar()->setValue(0);
    });
    connect(m_panel, &ChecklistRunPanel::stopWanted, this, [this] {
        if (m_panel->stopButton()->hasFocus()) // which can be pressed only once
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_begin, &QPushButton::clicked, this, [this] {
        ChecklistChoice choice;
        choice.step = selectedStep().toStdString();
        m_place->fill(choice);
        m_mail->fill(choice);
        Q_EMIT runWanted(choice);
    });
    m_list->setCurrentIndex(m_steps->index(0));
}

ChecklistPage::~ChecklistPage() = default;

QWidget *ChecklistPage::makeLeft()
{
    auto *left = new QWidget(this);
    auto *card = new Card(left);
    card->column()->setContentsMargins(6, 14, 6, 6);
    auto *heading = new TextLabel(tr("Steps, likeliest first"), TextRole::Heading, card);
    heading->setElided(Qt::ElideRight); // with lines that break, the card would not give way any more
    heading->setContentsMargins(10, 0, 10, 0);
    m_list = new ChecklistStepsView(m_steps, card);
    card->column()->addWidget(heading);
    card->column()->addWidget(m_list, 1);
    m_prevention = new PreventionCard(left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(card, 1);
    column->addWidget(m_prevention);
    return left;
}

QWidget *ChecklistPage::makeRight()
{
    auto *card = new Card(this);
    card->column()->addStrut(leastStepWidth); // not less than its parts need: a minimum of the card would allow that
    m_scroll = new QScrollArea(card);
    auto *inner = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(2, 2, 10, 2);
    column->setSpacing(14);
    m_title = new TextLabel(TextRole::Heading, inner);
    m_title->setWordWrap(true);
    m_state = new TextLabel(TextRole::Sub, inner);
    m_state->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_state);
    m_fault = new Banner(inner);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    connect(m_fault, &Banner::actionClicked, this, [this] {
        if (m_faultField == nullptr)
            Q_EMIT editServerWanted();
        else
            goTo(m_faultField);
    });
    m_result = new Banner(inner);
    m_result->setObjectName(QStringLiteral("result"));
    m_panel = new ChecklistRunPanel(inner);
    m_why = new TextLabel(TextRole::Body, inner);
    m_why->setWordWrap(true);
    m_place = new ChecklistPlace(inner);
    m_instructionBox = new QWidget(inner);
    auto *instructionColumn = new QVBoxLayout(m_instructionBox);
    instructionColumn->setContentsMargins(0, 0, 0, 0);
    m_mail = new ChecklistMailForm(inner);
    column->addLayout(head);
    for (QWidget *part : {static_cast<QWidget *>(m_fault), static_cast<QWidget *>(m_result),
                          static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_why)})
        column->addWidget(part);
    column->addWidget(new TextLabel(tr("Where"), TextRole::Strong, inner));
    column->addWidget(m_place);
    column->addWidget(m_instructionBox);
    column->addWidget(new TextLabel(tr("How it is measured"), TextRole::Strong, inner));
    column->addWidget(m_mail);
    column->addStretch();
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // to be scrolled with the keys
    m_scroll->setAccessibleName(tr("The step"));
    m_scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_missing = new TextLabel(TextRole::Sub, card);
    m_missing->setWordWrap(true);
    m_goThere = new QPushButton(tr("Go to the field"), card);
    m_goThere->setObjectName(QStringLiteral("goThere"));
    connect(m_goThere, &QPushButton::clicked, this, [this] { goTo(m_missingField); });
    m_begin = new QPushButton(card);
    m_begin->setObjectName(QStringLiteral("begin"));
    setPrimary(m_begin);
    auto *line = new FoldingRow;
    line->setSpacing(12);
    auto *lacking = new QVBoxLayout;
    lacking->setSpacing(6);
    lacking->addWidget(m_missing);
    lacking->addWidget(m_goThere, 0, Qt::AlignLeading);
    line->addLayout(lacking, 1);
    line->addWidget(m_panel->answers());
    line->addWidget(m_begin, 0, Qt::AlignLeading);
    card->column()->setSpacing(12);
    card->column()->addWidget(m_scroll, 1);
    card->column()->addWidget(new Divider(m_scroll, card));
    card->column()->addLayout(line);
    return card;
}

void ChecklistPage::goTo(QWidget *field)
{
    m_scroll->ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason); // the button may go, and the focus with it
}

const checklist::Step *ChecklistPage::step() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? nullptr : &m_steps->step(row);
}

void ChecklistPage::setAccount(const std::optional<ChecklistAccount> &account)
{
    const ChecklistAccount shown = account.value_or(ChecklistAccount{});
    const bool other = !m_account.empty() && shown.id != m_account;
    m_chosenBefore = m_chosenBefore && shown.id == m_account;
    m_hasAccount = account.has_value();
    m_account = shown.id;
    m_mail->setAccount(shown);
    if (other) { // the results of one server say nothing about another
        m_place->forget();
        setFault(std::nullopt);
        setHistory({});
    }
    refresh();
}

void ChecklistPage::setTypicalSize(std::uint64_t bytes)
{
    m_mail->setTypicalSize(bytes);
}

void ChecklistPage::setTypicalGap(std::int64_t seconds)
{
    m_mail->setTypicalGap(seconds);
}

void ChecklistPage::setCauses(const checklist::Suspects &causes)
{
    // Every look for causes tells them again; who reads a step must not be disturbed for nothing.
    if (causes == m_causes)
        return;
    m_causes = causes;
    const QString before = selectedStep();
    m_steps->setCauses(causes);
    selectStep(before);
}

void ChecklistPage::setHistory(std::vector<checklist::StepRecord> history)
{
    m_records = std::move(history);
    m_recordsAreOld = false;
    m_steps->setHistory(m_records);
    // Days later, nobody wants to choose the same server again.
    if (!m_records.empty() && !std::exchange(m_chosenBefore, true)) {
        // Of a step that has one product for all, nobody has chosen anything.
        const auto placed = std::ranges::find_if(m_records, [this](const checklist::StepRecord &record) {
            const int row = m_steps->rowOf(record.state.id);
            return row >= 0 && m_steps->step(row).instructions.size() > 1;
        });
        if (placed != m_records.end())
            m_place->setChosen(*placed);
        const auto mailed =
            std::ranges::find_if(m_records, [](const checklist::StepRecord &record) { return !record.to.empty(); });
        if (mailed != m_records.end())
            m_mail->setUsed(mailed->to, mailed->smtp, mailed->bytes);
    }
    showResult();
}

void ChecklistPage::selectStep(const QString &id)
{
    const int row = m_steps->rowOf(id.toStdString());
    if (row >= 0)
        m_list->setCurrentIndex(m_steps->index(row));
}

QString ChecklistPage::selectedStep() const
{
    return m_list->currentIndex().data(ChecklistStepsModel::IdRole).toString();
}

void ChecklistPage::stepSelected(const QString &)
{
    setFault(std::nullopt);
    showStep();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ChecklistPage::showStep()
{
    const checklist::Step *shown = step();
    if (shown == nullptr)
        return;
    m_title->setText(words::stepTitle(shown->id));
    m_why->setText(words::coreText(shown->why));
    m_place->setStep(*shown);
    m_mail->suggestMeasuring(std::chrono::minutes(shown->minutes));
    m_mail->setProtection(shown->antivirus && checklist::showsInMail(shown->id));
    showResult();
}

void ChecklistPage::showResult()
{
    const checklist::Step *shown = step();
    if (shown == nullptr)
        return;
    const QModelIndex index = m_list->currentIndex();
    m_state->setText(tr("Step %1 of %2 · %3", "number, number, state of the step")
                         .arg(words::number(static_cast<std::uint64_t>(index.row()) + 1),
                              words::number(static_cast<std::uint64_t>(m_steps->rowCount())),
                              index.data(ChecklistStepsModel::StateRole).toString()));
    const bool running = m_running == shown->id;
    m_panel->setVisible(running);
    const checklist::StepRecord *latest = checklist::latestOf(m_records, shown->id);
    const bool told = latest != nullptr && !running && !m_recordsAreOld;
    const auto result = told ? words::stepResult(*latest) : std::nullopt;
    m_result->setVisible(result.has_value());
    if (result) {
        QStringList details{result->detail, words::mailThatMayCome(*latest), words::triedForNobody(*latest)};
        details.removeAll(QString());
        m_result->setContent(result->kind, result->headline, details.join(QLatin1Char(' ')).trimmed());
    }
    refresh();
}

void ChecklistPage::showInstructions()
{
    const checklist::Step *shown = step();
    const checklist::Instructions *mine = m_place->instructions();
    if (mine == std::exchange(m_shownInstructions, mine)) {
        refresh();
        return;
    }
    delete m_instructions;
    m_instructions = new QWidget(m_instructionBox);
    auto *column = new QVBoxLayout(m_instructions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    if (shown != nullptr && mine != nullptr) {
        const auto add = [&](const QString &heading, const std::vector<checklist::Line> &lines) {
            if (!lines.empty())
                column->addWidget(new StepLines(heading, lines, m_instructions));
        };
        add(tr("Write down first"), mine->read);
        add(mine->restore.empty() ? tr("What to do") : tr("What is changed"), mine->apply);
        add(tr("How it is put back"), mine->restore);
        add(mine->restore.empty() ? tr("Where to see it") : tr("How to see that it is back"), mine->verify);
        column->addWidget(
            new StepLines(tr("How the result is judged"), words::coreText(shown->verify), m_instructions));
        column->addWidget(new StepLines(tr("What it risks"), words::coreText(shown->risk), m_instructions));
    }
    m_instructionBox->layout()->addWidget(m_instructions);
    refresh();
}

void ChecklistPage::refresh()
{
    const checklist::Step *shown = step();
    if (m_begin == nullptr || shown == nullptr)
        return;
    ChecklistChoice choice;
    m_mail->fill(choice);
    MissingEntry missing = m_place->missing();
    if (!m_running.empty())
        missing = m_running == shown->id ? MissingEntry{} : MissingEntry{tr("Another step is under way.")};
    else if (missing.none() && choice.measure && !m_hasAccount)
        missing = {tr("Add a mail server first, or do without test mail.")};
    else if (missing.none())
        missing = m_mail->missing();
    if (missing.none() && m_running.empty() && shown->antivirus && m_place->byShell() && !choice.measure)
        missing = {tr("Protection is only switched off while test mail runs.")};
    // What is chosen there counts from the beginning of a step on.
    m_place->setEnabled(m_running != shown->id);
    m_mail->setEnabled(m_running != shown->id);
    m_missing->setText(missing.sentence);
    m_missingField = missing.field;
    m_goThere->setVisible(m_missingField != nullptr);
    m_begin->setText(m_place->byShell() ? tr("Look at the settings") : tr("Begin this step"));
    m_begin->setEnabled(missing.none() && m_running.empty());
    m_begin->setVisible(m_running != shown->id); // the answers to its questions stand there
}

/// What a person does by hand has a way back; where there is none, there is nothing to do.
ChecklistRunPanel::Change ChecklistPage::changeOf(const ChecklistChoice &choice) const
{
    if (!checklist::isByHand(choice.via))
        return ChecklistRunPanel::Change::ByShell;
    const int row = m_steps->rowOf(choice.step);
    const checklist::Instructions *mine = row < 0 ? nullptr : m_steps->step(row).forProduct(choice.product);
    return mine != nullptr && mine->restore.empty() ? ChecklistRunPanel::Change::None
                                                    : ChecklistRunPanel::Change::ByHand;
}

void ChecklistPage::beginRun(const ChecklistChoice &choice)
{
    const bool hadFocus = m_begin->hasFocus(); // it goes, and would hand it to whatever comes next
    m_running = choice.step;
    m_steps->begin(choice.step);
    setFault(std::nullopt);
    m_runsByHand = checklist::isByHand(choice.via);
    m_panel->begin(changeOf(choice), choice.measure);
    if (hadFocus)
        m_panel->stopButton()->setFocus(Qt::OtherFocusReason);
    showResult();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ChecklistPage::setRunning(const checklist::StepState &state)
{
    checklist::StepState told = state;
    // A person may try it out for days before it is put back.
    if (m_runsByHand && told.stage == checklist::Stage::Restoring)
        told.stage = checklist::Stage::InForce;
    m_steps->setRunning(told);
    m_panel->setState(state);
    showResult();
}

void ChecklistPage::endRun()
{
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget()) ||
                          m_panel->answers()->isAncestorOf(QApplication::focusWidget());
    if (m_running == selectedStep().toStdString())
        m_scroll->verticalScrollBar()->setValue(0); // what came of it stands there
    m_running.clear();
    m_recordsAreOld = true; // what it found last comes with the history, in a moment
    m_steps->end();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason); // from there the result is next
    m_panel->end();
    showResult();
}

/// Of the server that test mail is sent through, which is entered here and not in the account.
bool ChecklistPage::isOfSending(const Fault &fault) const
{
    const std::string server = words::serverOf(fault);
    const auto sending = parseServerUrl(Protocol::Smtp, m_mail->server()->text().trimmed().toStdString());
    return !server.empty() && sending && sending->endpoint.hostPort() == server;
}

void ChecklistPage::setFault(const std::optional<Fault> &fault)
{
    if (fault) {
        const words::FaultText text = words::checklistFault(*fault);
        const bool sending = isOfSending(*fault);
        const bool certificate = fault->kind == FaultKind::CertificateRejected;
        QStringList lines{text.advice};
        if (sending && certificate) // one certificate alone cannot be that of both servers
            lines.append(tr("Where it is another certificate than that of the mailbox server, choose a CA file in the "
                            "account that holds both of them, or those who issued them."));
        if (!text.said.isEmpty())
            lines.append(text.said);
        lines.append(tr("Code for support: %1").arg(text.code));
        m_fault->setContent(Banner::Kind::Bad, text.headline, lines.join(QLatin1Char('\n')));
        m_faultField = sending && !certificate ? m_mail->server() : nullptr;
        m_fault->setAction(m_faultField != nullptr             ? tr("Go to the field")
                           : words::liesInAccount(fault->kind) ? words::editServer()
                                                               : QString());
    }
    m_fault->setVisible(fault.has_value());
}

/// A focus proxy would take everything before it out of the way of Tab.
void ChecklistPage::focusInEvent(QFocusEvent *event)
{
    QWidget *answer = m_panel->answerField();
    QWidget *first = answer != nullptr && answer->isVisible() ? answer : m_list;
    first->setFocus(event->reason());
}

void ChecklistPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else
        PageFrame::keyPressEvent(event);
}

} // namespace onecopy::widgets
