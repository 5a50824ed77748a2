// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/causes/causesources.h"

#include "widgets/look/icons.h"
#include "widgets/parts/filedialog.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace onecopy::widgets {

namespace {

constexpr int longestHosts = 2'000;
constexpr int mostInferred = 4;

} // namespace

CauseSources::CauseSources(QWidget *parent)
    : Card(parent)
    , m_list(new QListWidget(this))
    , m_none(new TextLabel(TextRole::Sub, this))
    , m_add(new QPushButton(icon(Icon::Add), tr("Add logs…"), this))
    , m_remove(new QPushButton(icon(Icon::Remove), tr("Take away"), this))
    , m_hosts(new QLineEdit(this))
{
    auto *heading = new TextLabel(tr("Logs of mail servers"), TextRole::Strong, this);
    heading->setWordWrap(true);
    column()->addWidget(heading);
    m_none->setText(tr("None yet. Logs prove what headers only suggest. Drop them here, plain or gzip."));
    m_none->setWordWrap(true);
    m_list->setAccessibleName(tr("Logs of mail servers"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(4 * m_list->fontMetrics().height() + 8);
    m_list->setTabKeyNavigation(false);
    column()->addWidget(m_none);
    column()->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column()->addLayout(buttons);
    column()->addSpacing(6);
    auto *label = new TextLabel(tr("Ser&vers that you run"), TextRole::Strong, this);
    label->setBuddy(m_hosts);
    label->setWordWrap(true);
    m_hosts->setMaxLength(longestHosts);
    m_hosts->setObjectName(QStringLiteral("own-hosts"));
    m_hosts->setAccessibleName(tr("Servers that you run"));
    column()->addWidget(label);
    column()->addWidget(m_hosts);
    connect(m_add, &QPushButton::clicked, this, &CauseSources::askForLogs);
    connect(m_remove, &QPushButton::clicked, this, &CauseSources::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_hosts, &QLineEdit::editingFinished, this, [this] {
        if (m_hosts->text() != std::exchange(m_hostsBefore, m_hosts->text()))
            Q_EMIT changed();
    });
    clear();
}

void CauseSources::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    // The list of causes above would take the lines into which the text breaks.
    m_none->setMinimumHeight(m_none->heightForWidth(m_none->width()));
}

void CauseSources::clear()
{
    m_logs.clear();
    m_told.clear();
    m_hosts->clear();
    m_hostsBefore.clear();
    m_hosts->setPlaceholderText(tr("mx1.example.com, example.org"));
    setPlainToolTip(
        m_hosts, tr("Names of hosts or domains, with commas between them. While it is empty, Onecopy works them out."));
    refresh();
}

QStringList CauseSources::ownHosts() const
{
    // No name holds a blank or a mark, and not every keyboard writes the comma that is asked for.
    static const QRegularExpression between(QStringLiteral("[\\s,;\u060C\u3001\uFF0C\uFF1B]+"));
    return m_hosts->text().split(between, Qt::SkipEmptyParts);
}

void CauseSources::setFindings(const report::Findings &findings)
{
    m_told.clear();
    for (const QString &path : std::as_const(m_logs)) {
        QString told;
        for (const report::Findings::LogRead &log : findings.logs) {
            if (log.file != path.toStdString())
                continue;
            const QString format = QString::fromStdString(log.format);
            const QString lines = words::number(log.lines);
            // Some servers write no Message-IDs: their logs are known, and help nobody.
            told = log.format == "unknown" ? tr("not a log that Onecopy knows")
                   : log.events == 0
                       ? tr("%1, %2 lines, none about a message", "kind of log, a number").arg(format, lines)
                       : tr("%1, %2 lines", "kind of log, a number").arg(format, lines);
        }
        m_told.append(told);
    }
    if (findings.ownHostsInferred && !findings.ownHosts.empty()) {
        QStringList names;
        for (const std::string &host : findings.ownHosts) {
            if (names.size() < mostInferred)
                names.append(words::visible(host, 80));
        }
        m_hosts->setPlaceholderText(tr("worked out: %1", "names of servers").arg(names.join(QStringLiteral(", "))));
    }
    refresh();
}

void CauseSources::addLogs(const QStringList &paths)
{
    bool added = false;
    for (const QString &path : paths) {
        if (m_logs.size() >= mostLogs || m_logs.contains(path) || !QFileInfo(path).isFile())
            continue;
        m_logs.append(path);
        added = true;
    }
    refresh();
    if (added)
        Q_EMIT changed();
}

void CauseSources::askForLogs()
{
    QFileDialog *dialog = makeFileDialog(this, tr("Add logs of mail servers"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &CauseSources::addLogs);
    dialog->open();
}

void CauseSources::removeSelected()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_logs.size())
        return;
    m_logs.removeAt(row);
    if (row < m_told.size())
        m_told.removeAt(row);
    refresh();
    Q_EMIT changed();
}

void CauseSources::refresh()
{
    m_list->clear();
    for (qsizetype i = 0; i < m_logs.size(); ++i) {
        const QString name = words::foreign(QFileInfo(m_logs.at(i)).fileName().toStdString(), 200);
        const QString told = m_told.value(i);
        auto *item =
            new QListWidgetItem(told.isEmpty() ? name : tr("%1 (%2)", "file, what it is").arg(name, told), m_list);
        item->setToolTip(plainToolTip(words::visible(m_logs.at(i).toStdString(), 1'000)));
    }
    m_list->setVisible(!m_logs.isEmpty());
    m_none->setVisible(m_logs.isEmpty());
    m_remove->setVisible(!m_logs.isEmpty());
    m_remove->setEnabled(false);
}

} // namespace onecopy::widgets
