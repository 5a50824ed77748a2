// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/servers/connectionview.h"

#include "widgets/look/icons.h"
#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace onecopy::widgets {

namespace {

enum Column { StepColumn, DetailColumn, TimeColumn, ColumnCount };
constexpr int adviceRole = Qt::UserRole;
constexpr int mostTreeLines = 14; ///< that are seen without scrolling

/// By the width of the whole view: the tree has none yet while it is filled.
int adviceHeight(const QTreeWidget &tree, const QFontMetrics &metrics, const QString &text)
{
    const int bar = tree.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int width = tree.parentWidget()->width() - bar - tree.indentation() * 2 - 16;
    return metrics.boundingRect(QRect(0, 0, std::max(120, width), 10'000), Qt::TextWordWrap, text).height() + 6;
}

/// Wraps the advice below a failed step over the whole width; the other rows are single lines.
class AdviceDelegate : public CellDelegate
{
public:
    explicit AdviceDelegate(QTreeWidget *tree)
        : CellDelegate(tree)
        , m_tree(tree)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(adviceRole).toBool()) {
            CellDelegate::paint(painter, option, index);
            return;
        }
        painter->save();
        painter->setPen(option.palette.color(QPalette::Text));
        const auto flags = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
        painter->drawText(option.rect.adjusted(8, 2, -8, -2), static_cast<int>(flags), index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(adviceRole).toBool()) {
            return {CellDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 12};
        }
        return {m_tree->viewport()->width(), adviceHeight(*m_tree, option.fontMetrics, index.data().toString())};
    }

private:
    QTreeWidget *m_tree;
};

} // namespace

ConnectionView::ConnectionView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Info, 20, Tone::Sub, this))
    , m_headline(new TextLabel(TextRole::Heading, this))
    , m_waiting(new TextLabel(TextRole::Sub, this))
    , m_tree(new QTreeWidget(this))
    , m_copy(new QPushButton(icon(Icon::Copy), tr("Copy as text"), this))
{
    setAccessibleRole(m_headline, QAccessible::AlertMessage);
    m_headline->setWordWrap(true);
    m_waiting->setTone(Tone::Warn);
    m_waiting->setWordWrap(true);
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Steps of the connection test"));
    m_tree->setItemDelegate(new AdviceDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(StepColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(DetailColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    m_copy->setAccessibleDescription(tr("Without user name, addresses and password"));
    setPlainToolTip(m_copy, m_copy->accessibleDescription());
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_headline, 1);
    line->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_waiting);
    column->addWidget(m_tree, 1);
    column->addStretch(0); // takes the room while there is no tree
    clear();
}

void ConnectionView::clear()
{
    m_tested.clear();
    setWaiting({});
    m_tree->clear();
    m_tree->hide();
    m_copy->hide();
    m_icon->setIcon(Icon::Info, Tone::Sub);
    m_headline->setText(tr("Not tested yet."));
    m_headline->setAccessibleName(m_headline->text());
}

void ConnectionView::setTrusted()
{
    clear();
    tell(m_headline, tr("Exactly this certificate is trusted now. Test the connection again."));
}

void ConnectionView::setRunning(const Account &account)
{
    clear();
    m_account = account;
    m_icon->setIcon(Icon::Clock, Tone::Sub);
    tell(m_headline, tr("Testing the connection to %1…").arg(words::address(account)));
}

void ConnectionView::setWaiting(const QString &sentence)
{
    m_waiting->setText(sentence);
    m_waiting->setVisible(!sentence.isEmpty());
}

void ConnectionView::setTested(const Account &account, const std::vector<jobs::TestedServer> &tested)
{
    m_account = account;
    m_tested = tested;
    setWaiting({});
    m_tree->clear();
    QTreeWidgetItem *failed = nullptr;
    for (const jobs::TestedServer &server : tested) {
        if (tested.size() > 1) {
            auto *heading = addServer(server);
            failed = failed == nullptr && !server.report.ok ? heading : failed;
        }
        for (const auto &step : server.report.steps)
            addStep(step, server.report.tls.weak);
        addSentences(words::testRemarks(server.report));
        if (server.report.fault) {
            const auto text = words::fault(*server.report.fault);
            addSentences({text.advice, text.said});
        }
    }
    m_tree->expandAll();
    fitTree();
    m_tree->show();
    if (failed != nullptr) // the headline is about it
        m_tree->scrollToItem(failed, QAbstractItemView::PositionAtTop);
    m_copy->show();
    refreshColours();
    const bool ok = std::ranges::all_of(tested, [](const auto &server) { return server.report.ok; });
    m_icon->setIcon(ok ? Icon::CheckCircle : Icon::Error, ok ? Tone::Good : Tone::Bad);
    tell(m_headline, headline());
}

/// What has failed first; else what works.
QString ConnectionView::headline() const
{
    const bool several = m_tested.size() > 1;
    QStringList working;
    for (const auto &[protocol, server, report] : m_tested) {
        if (!report.ok) {
            const QString what = report.fault ? words::fault(*report.fault).headline : tr("The test did not succeed.");
            return several ? tr("%1: %2", "protocol, what happened").arg(words::protocol(protocol), what) : what;
        }
        working += words::protocol(protocol);
    }
    if (several)
        return tr("All connections work: %1.", "protocols").arg(QLocale().createSeparatedList(working));
    const std::string product = m_tested.empty() ? std::string() : m_tested.front().report.server;
    return product.empty()
               ? tr("The connection works.")
               : tr("The connection works. The server is %1.", "product name").arg(words::foreign(product, 100));
}

/// With room for all of the advice: that is not to be scrolled for in an area that is scrolled itself.
void ConnectionView::fitTree()
{
    const int line = fontMetrics().height() + 12;
    int wanted = m_tree->topLevelItemCount() * line;
    for (QTreeWidgetItemIterator item(m_tree); *item != nullptr; ++item) {
        if ((*item)->data(StepColumn, adviceRole).toBool())
            wanted += adviceHeight(*m_tree, fontMetrics(), (*item)->text(StepColumn));
    }
    m_tree->setMinimumHeight(std::min(wanted, mostTreeLines * line));
}

/// Stands above the steps of its test.
QTreeWidgetItem *ConnectionView::addServer(const jobs::TestedServer &tested)
{
    auto *item = new QTreeWidgetItem(m_tree);
    QFont strong = font();
    strong.setBold(true);
    item->setFont(StepColumn, strong);
    item->setText(StepColumn, words::protocol(tested.protocol));
    item->setText(DetailColumn, words::foreign(tested.server.endpoint.hostPort(), 300));
    return item;
}

void ConnectionView::addStep(const jobs::ConnectionReport::StepResult &step, bool weak)
{
    const auto name = words::testStep(step.kind);
    const bool isTls = step.kind == jobs::ConnectionReport::StepResult::Kind::Tls;
    const bool inClear = isTls && step.ok && step.detail.empty();
    const bool isWeak = isTls && (weak || inClear);
    const auto detail = words::testDetail(step);
    auto *item = new QTreeWidgetItem(m_tree);
    item->setText(StepColumn, name);
    item->setText(DetailColumn, isWeak && !inClear ? tr("%1 (weak)", "protocol and cipher").arg(words::isolate(detail))
                                                   : words::isolate(detail));
    item->setText(TimeColumn, words::isolate(words::milliseconds(step.milliseconds)));
    item->setTextAlignment(TimeColumn, numberAlignment);
    item->setData(StepColumn, Qt::UserRole + 1, step.ok ? (isWeak ? 1 : 0) : 2);
    const auto spoken = step.ok ? tr("%1: done. %2", "step, detail") : tr("%1: failed. %2", "step, detail");
    item->setData(StepColumn, Qt::AccessibleTextRole, spoken.arg(name, detail));
}

/// Below the last step.
void ConnectionView::addSentences(const QStringList &sentences)
{
    auto *last = m_tree->topLevelItemCount() > 0 ? m_tree->topLevelItem(m_tree->topLevelItemCount() - 1) : nullptr;
    for (const QString &line : sentences) {
        if (line.isEmpty()) {
            continue;
        }
        auto *item = last ? new QTreeWidgetItem(last) : new QTreeWidgetItem(m_tree);
        item->setText(StepColumn, line);
        item->setData(StepColumn, adviceRole, true);
        item->setFirstColumnSpanned(true);
    }
}

void ConnectionView::refreshColours()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto *item = m_tree->topLevelItem(i);
        const auto state = item->data(StepColumn, Qt::UserRole + 1);
        if (!state.isValid()) {
            continue;
        }
        const auto symbol = state.toInt() == 0 ? Icon::Check : state.toInt() == 1 ? Icon::Warning : Icon::Error;
        const auto tone = state.toInt() == 0 ? Tone::Good : state.toInt() == 1 ? Tone::Warn : Tone::Bad;
        item->setIcon(StepColumn, QIcon(iconPixmap(symbol, toneColour(this, tone), 16, devicePixelRatioF())));
    }
}

void ConnectionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() == width() || m_tested.empty())
        return;
    m_tree->doItemsLayout(); // heights follow the width
    fitTree();
}

void ConnectionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        refreshColours();
    }
}

QString ConnectionView::withoutNames(QString text) const
{
    const auto hide = [&text](const std::string &name) {
        if (!name.empty()) {
            text.replace(QString::fromStdString(name), tr("[user]"), Qt::CaseInsensitive);
        }
    };
    for (const auto *server : {&m_account.imap, &m_account.smtp, &m_account.pop3, &m_account.sieve}) {
        if (*server)
            hide((*server)->user);
    }
    hide(m_account.authzid);
    static const QRegularExpression mailAddress(QStringLiteral("[^\\s<>@\"]+@[^\\s<>@\"]+"));
    return text.replace(mailAddress, tr("[address]"));
}

QStringList ConnectionView::linesOf(const jobs::TestedServer &tested)
{
    const jobs::ConnectionReport &report = tested.report;
    QStringList lines{QString(),
                      tr("%1: %2", "protocol, server")
                          .arg(words::protocol(tested.protocol), words::foreign(tested.server.endpoint.hostPort()))};
    for (const auto &step : report.steps) {
        const auto state = step.ok ? tr("done", "a step of the test") : tr("failed", "a step of the test");
        lines += tr("%1: %2 (%3) %4", "step, done or failed, time, detail")
                     .arg(words::testStep(step.kind), state, words::milliseconds(step.milliseconds),
                          words::testDetail(step));
    }
    lines += words::testRemarks(report);
    if (report.fault) {
        const auto text = words::fault(*report.fault);
        lines += {QString(), text.headline, text.advice, text.said, tr("Code: %1").arg(text.code)};
    }
    if (!report.transcript.empty()) {
        lines += {QString(), tr("What was said on the connection:")};
        for (const auto &line : QString::fromStdString(report.transcript).split(QLatin1Char('\n'))) {
            lines += words::visible(line.toStdString(), 500);
        }
    }
    return lines;
}

QString ConnectionView::asText() const
{
    if (m_tested.empty()) {
        return {};
    }
    QStringList lines{tr("Onecopy connection test: %1").arg(words::address(m_account)), words::securityOf(m_account)};
    for (const jobs::TestedServer &tested : m_tested)
        lines += linesOf(tested);
    return withoutNames(words::withoutIsolates(lines.join(QLatin1Char('\n'))));
}

} // namespace onecopy::widgets
