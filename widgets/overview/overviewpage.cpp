// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/overviewpage.h"

#include "widgets/chart/chartcard.h"
#include "widgets/chart/chartscale.h"
#include "widgets/look/style.h"
#include "widgets/overview/overviewsummary.h"
#include "widgets/parts/banner.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/foldingrow.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/progressstrip.h"
#include "widgets/parts/statcard.h"
#include "widgets/words/reportwords.h"
#include "widgets/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace onecopy::widgets {

namespace {

double share(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : PageFrame(tr("Overview"), parent)
    , m_check(new QPushButton(icon(Icon::Refresh), tr("Check again"), this))
    , m_show(new QPushButton(tr("Show duplicates"), this))
    , m_progress(new ProgressStrip(this))
    , m_fault(new Banner(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_body(new QWidget(this))
{
    widgets::setPrimary(m_show);
    // The key itself belongs to the window: it works on every page.
    setPlainToolTip(m_check, QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
    addAction(m_check);
    addAction(m_show);
    makeContent();
    m_fault->hide();
    content()->addWidget(m_progress);
    content()->addWidget(m_fault);
    content()->addLayout(m_stack, 1);

    connect(m_check, &QPushButton::clicked, this, &OverviewPage::checkWanted);
    connect(m_show, &QPushButton::clicked, this, &OverviewPage::showDuplicatesWanted);
    connect(m_fault, &Banner::actionClicked, this,
            [this] { m_editsServer ? Q_EMIT editServerWanted() : Q_EMIT checkWanted(); });
    connect(m_progress, &ProgressStrip::cancelWanted, this, &OverviewPage::cancelWanted);
    connect(m_empty, &EmptyState::primaryClicked, this, &OverviewPage::emptyClicked);
    connect(m_empty, &EmptyState::secondaryClicked, this, &OverviewPage::sampleWanted);
    setNoServer();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::makeContent()
{
    m_verdict = new Banner(m_body);
    connect(m_verdict, &Banner::actionClicked, this, &OverviewPage::findCauseWanted);
    m_cardRow = new QWidget(m_body);
    auto *row = new FoldingRow(m_cardRow); // of two pairs: where there is not room for four, there is for two
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (std::size_t i = 0; i < m_cards.size(); i += 2) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(12);
        for (StatCard **card : {&m_cards[i], &m_cards[i + 1]}) {
            *card = new StatCard(m_cardRow);
            // Names of causes, on the last one, are longer than numbers.
            pair->addWidget(*card, *card == m_cards.back() ? 8 : 5);
        }
        row->addLayout(pair, i == 0 ? 10 : 13);
    }
    m_chart = new ChartCard(tr("Arrivals"), m_body);
    m_chart->setObjectName(QStringLiteral("overviewChart"));
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_verdict);
    column->addWidget(m_cardRow);
    column->addWidget(m_chart, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_body);
}

void OverviewPage::setState(State state)
{
    m_state = state;
    const bool body = state == State::Summary || state == State::NoDuplicates;
    setHeaderVisible(body || m_checking);
    m_check->setVisible(body && m_canCheck);
    m_check->setEnabled(!m_checking);
    m_show->setVisible(state == State::Summary);
    m_cardRow->setVisible(state == State::Summary);
    m_empty->setSecondary(state == State::NoServer && m_sample ? tr("Open the sample data") : QString());
    m_stack->setCurrentWidget(body ? m_body : static_cast<QWidget *>(m_empty));
}

void OverviewPage::setNoServer(const std::string &read)
{
    setTitle(tr("Overview"));
    setSubtitle({});
    m_empty->setNoServer(Icon::Mail, read);
    setState(State::NoServer);
}

void OverviewPage::setReading()
{
    setTitle(tr("Overview"));
    setSubtitle({});
    m_empty->setReading();
    setState(State::Reading);
}

void OverviewPage::setNeverChecked(const QString &server)
{
    const QString shown = words::foreign(server.toStdString());
    setTitle(shown);
    setSubtitle({});
    if (!m_canCheck) { // saved for its POP3 server alone, by the command line
        m_empty->setNoImap(Icon::Mail, server);
        setState(State::NeverChecked);
        return;
    }
    m_empty->setContent(Icon::Search, tr("%1 was not checked yet").arg(shown),
                        tr("Onecopy reads the headers of every mailbox and looks for messages that arrived more than "
                           "once. It changes nothing."));
    m_empty->setPrimary(tr("Check now"));
    setState(State::NeverChecked);
}

void OverviewPage::setNotFinished(const QString &server)
{
    setNeverChecked(server);
    m_empty->setContent(Icon::Search, tr("The check of %1 was not finished").arg(words::foreign(server.toStdString())),
                        tr("What was read is kept, and the next check goes on from there. Until it has ended, nothing "
                           "is known about extra copies."));
}

void OverviewPage::setSummary(const OverviewSummary &summary)
{
    m_summary = std::make_unique<OverviewSummary>(summary);
    setTitle(words::foreign(summary.server));
    const QString mailboxes = tr("%Ln mailboxes", nullptr, words::forPlural(summary.mailboxes));
    const QString checked = tr("checked %1").arg(words::dateTime(summary.checkedAt));
    if (summary.period)
        setSubtitle(tr("%1 · %2 · %3", "period, mailboxes, time of the last check")
                        .arg(words::period(summary.period->first, summary.period->second), mailboxes, checked));
    else
        setSubtitle(tr("%1 · %2", "mailboxes, time of the last check").arg(mailboxes, checked));
    const bool bad = summary.totals.extraCopies > 0;
    const auto bars = barsFrom(summary.bins);
    m_chart->setTitle(bars.empty() ? tr("Arrivals") : ReportWords::chartHeading(bars.front().end - bars.front().start));
    m_chart->setBins(summary.bins);
    showVerdict(summary);
    showCards(summary);
    setState(bad ? State::Summary : State::NoDuplicates);
}

void OverviewPage::showVerdict(const OverviewSummary &summary)
{
    const duplicates::Totals &totals = summary.totals;
    // Copies that were moved away come again until it is found.
    m_verdict->setAction(totals.extraCopies == 0 && summary.removedCopies == 0 ? QString() : tr("Find the cause"));
    if (totals.messages == 0 && summary.removedCopies == 0) {
        m_verdict->setContent(Banner::Kind::Info, tr("There is no message in these mailboxes."),
                              tr("If mail should be there, look whether the account has the right user name."));
        return;
    }
    if (totals.extraCopies == 0) {
        const QString checked = tr("%Ln messages were checked.", nullptr, words::forPlural(totals.messages));
        const bool cleared = summary.removedCopies > 0;
        m_verdict->setContent(Banner::Kind::Good,
                              cleared ? tr("%Ln extra copies were moved away; every message is there once.", nullptr,
                                           words::forPlural(summary.removedCopies))
                                      : tr("Every message arrived once."),
                              (cleared
                                   ? QStringList{m_causeVerdict, checked, tr("The chart shows them as they arrived.")}
                                   : QStringList{checked})
                                  .join(QLatin1Char(' '))
                                  .trimmed());
        return;
    }
    const QString copies = tr("%Ln extra copies", nullptr, words::forPlural(totals.extraCopies));
    const QString messages = tr("%Ln messages", nullptr, words::forPlural(totals.groups));
    QStringList details;
    if (!m_causeVerdict.isEmpty())
        details.append(m_causeVerdict);
    if (summary.largeExtraCopies > 0)
        details.append(tr("%1 of the extra copies are larger than 2 MB.")
                           .arg(words::percent(share(summary.largeExtraCopies, totals.extraCopies))));
    if (summary.typicalGapSeconds.value_or(0) > 0)
        details.append(
            tr("Most often a copy came %1 after the one before.").arg(words::duration(*summary.typicalGapSeconds)));
    if (const std::uint64_t others = totals.byDesign + totals.related; others > 0)
        details.append(
            tr("%Ln messages that are linked, or copied by design as for lists and journals, are not counted.", nullptr,
               words::forPlural(others)));
    if (totals.full > 0)
        details.append(
            tr("%Ln messages have more copies than are told apart at once: only the first ones are counted, of each "
               "at most %1. The others follow with the next check, once those were moved.",
               nullptr, words::forPlural(totals.full))
                .arg(words::number(duplicates::mostCopies)));
    if (summary.removedCopies > 0)
        details.append(tr("%Ln more were moved away; the chart shows them as they arrived.", "extra copies",
                          words::forPlural(summary.removedCopies)));
    if (details.isEmpty())
        details.append(tr("%Ln messages were checked.", nullptr, words::forPlural(totals.messages)));
    m_verdict->setContent(Banner::Kind::Warning,
                          (summary.removedCopies > 0 ? tr("%1 of %2 are still there.", "extra copies of messages")
                                                     : tr("%1 of %2 were delivered.", "extra copies of messages"))
                              .arg(copies, messages),
                          details.join(QLatin1Char(' ')));
}

void OverviewPage::showCards(const OverviewSummary &summary)
{
    const duplicates::Totals &totals = summary.totals;
    m_cards[0]->setContent(tr("Extra copies"), words::number(totals.extraCopies),
                           tr("of %Ln messages", nullptr, words::forPlural(totals.groups)));
    m_cards[1]->setContent(tr("Worst message"), tr("%Ln copies", nullptr, words::forPlural(summary.worstCopies)),
                           summary.worstSubject.empty() ? tr("(no subject)") : words::foreign(summary.worstSubject));
    m_cards[2]->setContent(tr("Wasted space"), words::size(totals.extraBytes),
                           summary.bytesChecked > 0 ? tr("of %1 checked").arg(words::size(summary.bytesChecked))
                                                    : tr("in extra copies"));
    showFourthCard();
}

void OverviewPage::showFourthCard()
{
    StatCard *card = m_cards[3];
    if (!m_causeTitle.isEmpty()) {
        card->setContent(tr("Most likely cause"), m_causeTitle, m_causeStrength);
    } else if (m_summary != nullptr && m_summary->typicalGapSeconds) {
        card->setContent(tr("Usual gap"), words::usualGap(*m_summary->typicalGapSeconds), tr("between two copies"));
    } else if (m_summary != nullptr) {
        card->setContent(tr("Large messages"),
                         words::percent(share(m_summary->largeExtraCopies, m_summary->totals.extraCopies)),
                         tr("of the extra copies are over 2 MB"));
    }
}

void OverviewPage::setLikelyCause(const QString &title, const QString &strength)
{
    m_causeTitle = title;
    m_causeStrength = strength;
    showFourthCard();
}

void OverviewPage::setCauseVerdict(const QString &sentence)
{
    m_causeVerdict = sentence;
    if (m_summary != nullptr)
        showVerdict(*m_summary);
}

void OverviewPage::setSampleAvailable(bool available)
{
    m_sample = available;
    setState(m_state);
}

void OverviewPage::setCanCheck(bool can)
{
    m_canCheck = can;
    setState(m_state);
}

void OverviewPage::beginCheck()
{
    m_checking = true;
    m_fault->hide();
    m_progress->begin(tr("Connecting…"));
    m_progress->takeFocusOf({m_check, m_empty->primaryButton()});
    m_empty->primaryButton()->setEnabled(false);
    setState(m_state);
}

void OverviewPage::setProgress(const Progress &progress)
{
    if (m_checking)
        m_progress->setProgress(progress);
}

void OverviewPage::setWaiting(const QString &sentence)
{
    m_progress->setWaiting(sentence);
}

void OverviewPage::endCheck()
{
    m_checking = false;
    m_empty->primaryButton()->setEnabled(true);
    setState(m_state);
    m_progress->end(); // what it gives the focus back to can take it
}

void OverviewPage::setFault(const std::optional<Fault> &fault)
{
    m_editsServer = fault && words::liesInAccount(fault->kind);
    if (fault)
        m_fault->setFault(*fault);
    m_fault->setAction(m_editsServer ? words::editServer() : tr("Try again"));
    m_fault->setVisible(fault.has_value());
}

void OverviewPage::emptyClicked()
{
    if (m_state == State::NoServer)
        Q_EMIT addServerWanted();
    else if (!m_canCheck)
        Q_EMIT editServerWanted();
    else
        Q_EMIT checkWanted();
}

} // namespace onecopy::widgets
