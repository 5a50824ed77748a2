// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/servers/findsettings.h"

#include "widgets/parts/formfields.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int rowsShown = 3;

} // namespace

FindSettings::FindSettings(QWidget *parent)
    : QWidget(parent)
    , m_address(newLineField(tr("anna@example.org"), this))
    , m_find(new QPushButton(tr("Find settings"), this))
    , m_state(new TextLabel(TextRole::Sub, this))
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *label = new TextLabel(tr("Mail a&ddress"), TextRole::Body, this);
    label->setBuddy(m_address);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(label);
    line->addWidget(m_address, 1);
    line->addWidget(m_find);
    column->addLayout(line);
    column->addWidget(m_state);
    column->addWidget(m_list);
    m_address->setObjectName(QStringLiteral("mailAddress"));
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setAutoDefault(false);
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(tr("Servers that were found"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_list->hide();
    setFocusProxy(m_address);
    m_state->setWordWrap(true);
    m_state->setText(hint());
    connect(m_address, &QLineEdit::textChanged, this, &FindSettings::addressChanged);
    connect(m_address, &QLineEdit::returnPressed, this, &FindSettings::start);
    connect(m_find, &QPushButton::clicked, this, &FindSettings::start);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindSettings::choose);
    keepCurrentSelected(*m_list);
    refreshButton();
}

QString FindSettings::address() const
{
    return m_address->text().trimmed();
}

bool FindSettings::canBeSearched() const
{
    return jobs::parseMailAddress(address().toStdString()).has_value();
}

/// What can be done here, or why it cannot be done with what was entered.
QString FindSettings::hint() const
{
    const QString text = address();
    if (text.isEmpty() || canBeSearched())
        return tr("Onecopy asks the domain itself, and nobody else. You can also enter everything by hand below.");
    const QString domain = text.section(QLatin1Char('@'), -1);
    if (!text.contains(QLatin1Char('@')) || domain.isEmpty())
        return tr("Enter the whole address, such as anna@example.org.");
    if (!domain.contains(QLatin1Char('.')))
        return tr("Servers are looked for in a domain with a dot, such as example.org. Enter any other server by hand "
                  "below.");
    return tr("This is not a mail address. Enter one such as anna@example.org, or the server by hand below.");
}

void FindSettings::addressChanged()
{
    refreshButton();
    // What was found stays in sight, with what is said of it, until something else is looked for.
    if (m_running || (m_list->isVisibleTo(this) && canBeSearched()))
        return;
    m_state->setTone(Tone::Sub);
    m_state->setText(hint());
}

void FindSettings::refreshButton()
{
    m_find->setEnabled(!m_running && canBeSearched());
}

void FindSettings::start()
{
    if (!m_find->isEnabled()) {
        return;
    }
    m_running = true;
    refreshButton();
    m_list->hide();
    m_state->setTone(Tone::Sub);
    m_state->setText(tr("Looking for the servers of this address…"));
    Q_EMIT findWanted(address());
}

void FindSettings::setFound(const Result<std::vector<jobs::ServerCandidate>> &found)
{
    m_running = false;
    refreshButton();
    m_found.clear();
    m_others.clear();
    if (found) {
        std::ranges::partition_copy(
            *found, std::back_inserter(m_found), std::back_inserter(m_others),
            [](const jobs::ServerCandidate &candidate) { return candidate.service == jobs::MailService::Imap; });
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const jobs::ServerCandidate &candidate : m_found) {
            auto *item = new QListWidgetItem(words::candidate(candidate), m_list);
            item->setIcon(icon(candidate.safety == jobs::CandidateSafety::Verified ? Icon::Check : Icon::Warning));
        }
    }
    m_list->setVisible(!m_found.empty());
    if (!found) {
        showFault(found.error());
        return;
    }
    m_state->setTone(Tone::Sub);
    m_state->setText(sentence());
    if (m_found.empty()) {
        Q_EMIT nothingFound(address());
        return;
    }
    fitList();
    const auto safe = std::find_if(m_found.begin(), m_found.end(), [](const jobs::ServerCandidate &candidate) {
        return candidate.safety != jobs::CandidateSafety::Weak;
    });
    if (safe != m_found.end()) {
        m_list->setCurrentRow(static_cast<int>(safe - m_found.begin()));
    }
}

/// Nobody could be asked, or not in a way that could be trusted: that says nothing about the domain.
void FindSettings::showFault(const Fault &fault)
{
    if (fault.kind == FaultKind::Cancelled) {
        addressChanged();
        return;
    }
    const words::FaultText text = words::fault(fault);
    const QString words = tr("%1 %2", "what happened, what to do").arg(text.headline, text.advice);
    m_state->setTone(Tone::Bad);
    m_state->setText(text.said.isEmpty() ? words : words + QLatin1Char('\n') + text.said);
    Q_EMIT nothingFound(address());
}

QString FindSettings::sentence() const
{
    if (!m_found.empty())
        return tr("Found. Check the name of the server before you enter the password:");
    const bool pop3 = std::ranges::any_of(
        m_others, [](const auto &candidate) { return candidate.service == jobs::MailService::Pop3; });
    return pop3 ? tr("Only a server for POP3 was found. Mail is checked over IMAP: ask whoever runs the mail server "
                     "whether it has that too, and enter its name below.")
                : tr("Nothing was found. Ask whoever runs the mail server for its name, and enter it below.");
}

std::optional<jobs::ServerCandidate> FindSettings::companion(jobs::MailService service) const
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.size())
        return std::nullopt;
    const jobs::ServerCandidate &chosen = m_found[static_cast<std::size_t>(row)];
    const auto goesWith = [&chosen, service](const jobs::ServerCandidate &other) {
        // Whoever knows the one name knows the other, where it is the same.
        const bool known =
            other.safety == jobs::CandidateSafety::Verified ||
            (other.safety == jobs::CandidateSafety::Confirm && other.endpoint.host == chosen.endpoint.host);
        return other.service == service && other.answers && !other.untrusted && known;
    };
    const auto found = std::ranges::find_if(m_others, goesWith);
    return found == m_others.end() ? std::nullopt : std::optional(*found);
}

/// High enough for the first rows, whose texts break into lines by the width of the list.
void FindSettings::fitList()
{
    int height = 2 * m_list->frameWidth() + 4;
    for (int row = 0; row < std::min(m_list->count(), rowsShown); ++row)
        height += m_list->visualItemRect(m_list->item(row)).height();
    m_list->setFixedHeight(height);
}

bool FindSettings::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QWidget::eventFilter(watched, event);
    // The rows are laid out anew after the list has got its size.
    if (watched == m_list && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, &FindSettings::fitList, Qt::QueuedConnection);
    return done;
}

void FindSettings::choose(int row)
{
    if (row >= 0 && static_cast<std::size_t>(row) < m_found.size()) {
        Q_EMIT chosen(m_found[static_cast<std::size_t>(row)]);
    }
}

} // namespace onecopy::widgets
