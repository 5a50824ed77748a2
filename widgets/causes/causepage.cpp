// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/causes/causepage.h"

#include "widgets/causes/causelist.h"
#include "widgets/causes/causemessages.h"
#include "widgets/causes/causeplot.h"
#include "widgets/causes/causesources.h"
#include "widgets/causes/causewhy.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/style.h"
#include "widgets/parts/banner.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/foldingrow.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/progressstrip.h"
#include "widgets/words/causewords.h"
#include "widgets/words/words.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int leftWidth = 276;
constexpr int leftCharacters = 36; ///< the width with larger letters
constexpr int chartsAround = 140;  ///< of spacing and margins
constexpr int chartsAbreast = 760; ///< from this width on

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && files.size() < CauseSources::mostLogs)
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

CausePage::CausePage(QWidget *parent)
    : PageFrame(tr("Find the cause"), parent)
    , m_test(new QPushButton(icon(Icon::Cause), tr("Find out by testing…"), this))
    , m_again(new QPushButton(icon(Icon::Refresh), tr("Look again"), this))
    , m_progress(new ProgressStrip(this))
    , m_fault(new Banner(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_body(new QWidget(this))
{
    setAcceptDrops(true);
    m_test->setObjectName(QStringLiteral("test"));
    addAction(m_again);
    addAction(m_test);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    m_fault->setAction(tr("Try again"));
    m_progress->end();
    makeBody();
    content()->addWidget(m_progress);
    content()->addWidget(m_fault);
    content()->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_body);
    connect(m_test, &QPushButton::clicked, this, &CausePage::testWanted);
    connect(m_again, &QPushButton::clicked, this, &CausePage::lookWanted);
    connect(m_fault, &Banner::actionClicked, this, &CausePage::lookWanted);
    connect(m_progress, &ProgressStrip::cancelWanted, this, [this] {
        m_progress->setStopping();
        Q_EMIT cancelWanted();
    });
    connect(m_empty, &EmptyState::primaryClicked, this, &CausePage::emptyClicked);
    m_empty->setSecondary(tr("Find out by testing…"));
    connect(m_empty, &EmptyState::secondaryClicked, this, &CausePage::testWanted);
    setNoServer();
}

CausePage::~CausePage() = default;

void CausePage::makeBody()
{
    m_verdict = new Banner(m_body);
    auto *row = new FoldingRow;
    row->setSpacing(12);
    row->addSide(makeLeft(), std::max(leftWidth, fontMetrics().averageCharWidth() * leftCharacters));
    row->addWidget(makeRight(), 1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_verdict);
    column->addLayout(row, 1);
    connect(m_causes, &CauseList::causeSelected, this, &CausePage::causeSelected);
    connect(m_sources, &CauseSources::changed, this, &CausePage::lookWanted);
    connect(m_messages, &CauseMessages::detailsWanted, this, &CausePage::detailsWanted);
    connect(m_messages, &CauseMessages::showGroupWanted, this, &CausePage::showGroupWanted);
    connect(m_parts, &QButtonGroup::idClicked, this, [this](int part) { showPart(static_cast<Part>(part)); });
}

QWidget *CausePage::makeLeft()
{
    auto *left = new QWidget(m_body);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *card = new Card(left);
    card->column()->setContentsMargins(6, 14, 6, 6);
    auto *heading = new TextLabel(tr("Possible causes"), TextRole::Heading, card);
    heading->setContentsMargins(10, 0, 10, 0);
    m_causes = new CauseList(card);
    card->column()->addWidget(heading);
    card->column()->addWidget(m_causes, 1);
    m_sources = new CauseSources(left);
    column->addWidget(card, 1);
    column->addWidget(m_sources);
    return left;
}

QWidget *CausePage::makeRight()
{
    auto *card = new Card(m_body);
    m_title = new TextLabel(TextRole::Heading, card);
    m_title->setWordWrap(true);
    m_facts = new TextLabel(TextRole::Sub, card);
    m_facts->setWordWrap(true);
    auto *chipLine = new QWidget(card);
    auto *chips = new FlowLayout(chipLine);
    m_parts = new QButtonGroup(this);
    const auto chip = [&](const QString &text, Part part) {
        auto *button = new QPushButton(text, card);
        button->setCheckable(true);
        setChip(button);
        m_parts->addButton(button, static_cast<int>(part));
        chips->addWidget(button);
    };
    chip(tr("Why"), Part::Why);
    chip(tr("Messages"), Part::Messages);
    chip(tr("Charts"), Part::Charts);
    m_why = new CauseWhy(card);
    m_messages = new CauseMessages(card);
    m_views = new QStackedLayout;
    m_views->addWidget(m_why);
    m_views->addWidget(m_messages);
    m_views->addWidget(makeCharts());
    card->column()->addWidget(m_title);
    card->column()->addWidget(m_facts);
    card->column()->addSpacing(4);
    card->column()->addWidget(chipLine);
    card->column()->addSpacing(4);
    card->column()->addLayout(m_views, 1);
    showPart(Part::Why);
    return card;
}

QWidget *CausePage::makeCharts()
{
    auto *scroll = new QScrollArea(m_body);
    auto *inner = new QWidget(scroll);
    m_chartBox = new QBoxLayout(QBoxLayout::TopToBottom, inner);
    m_chartBox->setContentsMargins(2, 2, 8, 2);
    m_chartBox->setSpacing(20);
    m_gaps = new PlotCard(tr("Time between copies"), inner);
    m_sizes = new PlotCard(tr("Size and number of copies"), inner);
    auto *tables = new QAction(tr("Show as table"), inner);
    tables->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    tables->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(tables, &QAction::triggered, this, [this] {
        const bool shown = !m_gaps->tableShown();
        m_gaps->setTableShown(shown);
        m_sizes->setTableShown(shown);
    });
    inner->addAction(tables);
    m_chartBox->addWidget(m_gaps, 1);
    m_chartBox->addWidget(m_sizes, 1);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return scroll;
}

void CausePage::setState(State state)
{
    m_state = state;
    const bool found = state == State::Found;
    setHeaderVisible(found);
    m_again->setVisible(found);
    m_stack->setCurrentWidget(found ? m_body : static_cast<QWidget *>(m_empty));
}

void CausePage::setNoServer()
{
    m_findings.reset();
    m_empty->setContent(
        Icon::Cause, tr("No mail server yet"),
        tr("Onecopy works out from headers and logs why messages came several times. Add the server first."));
    m_empty->setPrimary(tr("Add a mail server…"));
    setState(State::NoServer);
}

void CausePage::setReading()
{
    m_findings.reset();
    m_empty->setReading();
    setState(State::Looking);
}

void CausePage::setNotChecked(const QString &server)
{
    m_findings.reset();
    m_empty->setContent(
        Icon::Cause, tr("Nothing to explain yet"),
        tr("The mail on %1 has not been checked. Checking only reads.").arg(words::foreign(server.toStdString(), 200)));
    m_empty->setPrimary(tr("Check now"));
    setState(State::NotChecked);
}

void CausePage::setNoImap(const QString &server)
{
    m_findings.reset();
    m_empty->setNoImap(Icon::Cause, server);
    setState(State::NoImap);
}

void CausePage::setFindings(std::shared_ptr<const CauseFindings> findings)
{
    m_findings = std::move(findings);
    m_sources->setFindings(*m_findings->findings);
    if (m_findings->findings->groups == 0) {
        m_empty->setContent(
            Icon::CheckCircle, tr("Every message arrived once"),
            tr("There are no duplicates in the mailboxes that were checked, so there is no cause to look for."));
        m_empty->setPrimary(tr("Check again"));
        setState(State::NoCopies);
        return;
    }
    showVerdict();
    m_arriving = true;
    m_causes->setFindings(m_findings);
    m_arriving = false;
    setState(State::Found);
    // In an event of its own: together they would hold up a frame.
    if (isVisible())
        QMetaObject::invokeMethod(this, &CausePage::fillPart, Qt::QueuedConnection);
}

void CausePage::showVerdict()
{
    const report::Findings &findings = *m_findings->findings;
    const report::Judgement judgement = report::judge(findings);
    const words::VerdictText text = words::verdict(findings);
    m_verdict->setContent(judgement.verdict == report::Verdict::Likely     ? Banner::Kind::Warning
                          : judgement.verdict == report::Verdict::ByDesign ? Banner::Kind::Good
                                                                           : Banner::Kind::Info,
                          text.headline, text.detail);
    // The overview counts the same; where all are by design or linked only, there are none of those.
    const std::size_t counted = report::judge(findings).messages;
    const QString messages = counted == 0
                                 ? tr("%Ln linked messages", nullptr, words::forPlural(findings.groups))
                                 : tr("%Ln messages that came more than once", nullptr, words::forPlural(counted));
    const auto logs = std::count_if(findings.logs.begin(), findings.logs.end(),
                                    [](const auto &log) { return log.format != "unknown"; });
    setSubtitle(logs == 0 ? tr("From the headers of %1", "a number of messages").arg(messages)
                          : tr("From the headers of %1 and %Ln logs", "a number of messages",
                               words::forPlural(static_cast<std::size_t>(logs)))
                                .arg(messages));
}

void CausePage::causeSelected(int entry)
{
    if (entry < 0 || !m_findings)
        return;
    const auto at = static_cast<std::size_t>(entry);
    const report::CauseEntry &cause = m_findings->findings->causes[at];
    m_title->setText(words::causeTitle(cause));
    const QString messages = words::messagesOf(cause);
    m_facts->setText(
        cause.id == diagnosis::undetermined
            ? messages
            : tr("%1 · %2", "93 % sure, number of messages").arg(words::sure(cause.probability), messages));
    m_entry = entry;
    m_staleParts = {static_cast<int>(Part::Why), static_cast<int>(Part::Messages), static_cast<int>(Part::Charts)};
    if (isVisible() && !m_arriving)
        fillPart();
}

void CausePage::fillPart()
{
    const int part = m_views->currentIndex();
    if (m_state != State::Found || m_entry < 0 || m_staleParts.erase(part) == 0)
        return;
    const auto at = static_cast<std::size_t>(m_entry);
    const CauseView &view = m_findings->views[at];
    switch (static_cast<Part>(part)) {
    case Part::Why:
        m_why->setCause(m_findings->findings->causes[at]);
        break;
    case Part::Messages:
        m_messages->setView(m_findings, &view);
        break;
    case Part::Charts:
        m_gaps->setPlot(gapsPlot(view), tr("The copies came at the same time, or their times are not known."));
        m_sizes->setPlot(sizesPlot(view), tr("The sizes are not known."));
        layOutCharts();
        break;
    }
}

void CausePage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    fillPart();
}

void CausePage::setDetails(const GroupDetails &details)
{
    m_messages->setDetails(details);
}

void CausePage::beginLook()
{
    m_fault->hide();
    m_progress->begin(tr("Looking for the cause"));
    m_progress->takeFocusOf({m_again});
    m_again->setEnabled(false);
    if (m_state == State::Found)
        return;
    m_empty->setContent(Icon::Search, tr("Looking for the cause"), tr("Onecopy compares the headers of all copies."));
    m_empty->setPrimary({});
    setState(State::Looking);
}

void CausePage::setProgress(const Progress &progress)
{
    m_progress->setProgress(progress);
}

void CausePage::endLook()
{
    m_again->setEnabled(true);
    m_progress->end();
}

void CausePage::setFault(const std::optional<Fault> &fault)
{
    if (fault)
        m_fault->setFault(*fault);
    m_fault->setVisible(fault.has_value());
    if (m_state != State::Looking)
        return;
    m_empty->setContent(Icon::Cause, tr("The cause was not looked for"),
                        tr("The search was stopped before it had an answer."));
    m_empty->setPrimary(tr("Look again"));
}

void CausePage::clearSources()
{
    m_sources->clear();
}

void CausePage::showCause(const QString &id)
{
    m_causes->selectCause(id);
}

void CausePage::showPart(Part part)
{
    m_parts->button(static_cast<int>(part))->setChecked(true);
    m_views->setCurrentIndex(static_cast<int>(part));
    fillPart();
}

QString CausePage::verdict() const
{
    return m_state == State::Found ? m_verdict->headline() : QString();
}

void CausePage::emptyClicked()
{
    if (m_state == State::NoServer)
        Q_EMIT addServerWanted();
    else if (m_state == State::NoImap)
        Q_EMIT editServerWanted();
    else if (m_state == State::Looking)
        Q_EMIT lookWanted();
    else
        Q_EMIT checkWanted();
}

void CausePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_state == State::Found && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CausePage::dropEvent(QDropEvent *event)
{
    m_sources->addLogs(filesOf(event->mimeData()));
    event->acceptProposedAction();
}

void CausePage::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    layOutCharts();
}

void CausePage::layOutCharts()
{
    const int room = width() - m_causes->width();
    const int wanted = m_gaps->minimumSizeHint().width() + m_sizes->minimumSizeHint().width();
    const bool abreast = room > std::max(chartsAbreast, wanted + chartsAround);
    m_chartBox->setDirection(abreast ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace onecopy::widgets
