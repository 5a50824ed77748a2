// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duplicates/duplicatespage.h"

#include "core/removal/plan.h"
#include "widgets/duplicates/copiesdelegate.h"
#include "widgets/duplicates/grouppanel.h"
#include "widgets/duplicates/grouptablemodel.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/glyphwarmer.h"
#include "widgets/look/style.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/foldingrow.h"
#include "widgets/parts/formfields.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/tables.h"
#include "widgets/words/textlanguage.h"
#include "widgets/words/words.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int longestMailboxList = 1000;
constexpr int widestMailboxList = 640;
constexpr int mailboxPadding = 40; ///< beside the name, with the scroll bar
constexpr int rowsAtFirst = 40;
constexpr int panelWidth = 284;
constexpr int panelCharacters = 36;     ///< the width with larger letters
constexpr int tableCharacters = 62;     ///< with less room beside it, what was chosen stands below the table
constexpr int leastTableRows = 6;       ///< then
constexpr int leastPanelLines = 18;     ///< then
constexpr int shortestMailboxName = 11; ///< characters that the box has room for at the least

/// Words that stand within sentences and cells elsewhere, on a button.
QString capitalised(const QString &words)
{
    return TextLanguage::locale().toUpper(words.left(1)) + words.mid(1);
}

/// The table, and beside it, or below it where there is not enough room, what was chosen in it.
class FoldingSplitter final : public Splitter
{
public:
    explicit FoldingSplitter(QWidget *parent)
        : Splitter(Qt::Horizontal, parent)
    {
    }
    [[nodiscard]] static int panelRoom(const QFontMetrics &metrics)
    {
        return std::max(panelWidth, metrics.averageCharWidth() * panelCharacters);
    }
    /// Never what both need beside each other: the page would not get so narrow that they are folded.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        int width = 0;
        for (int i = 0; i < count(); ++i)
            width = std::max(width, widget(i)->minimumSizeHint().width());
        return {width, Splitter::minimumSizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const QFontMetrics metrics = fontMetrics();
        const int least = metrics.averageCharWidth() * tableCharacters + handleWidth() + panelRoom(metrics);
        const bool folded = width() < least;
        if (folded != (orientation() == Qt::Vertical)) {
            widget(0)->setMinimumHeight(folded ? leastTableRows * 2 * metrics.height() : 0);
            widget(1)->setMinimumHeight(folded ? leastPanelLines * metrics.height() : 0);
            turn(folded ? Qt::Vertical : Qt::Horizontal);
        }
        Splitter::resizeEvent(event);
    }
};

} // namespace

DuplicatesPage::DuplicatesPage(QWidget *parent)
    : PageFrame(tr("Duplicates"), parent)
    , m_model(new GroupTableModel(this))
    , m_search(new QLineEdit(this))
    , m_filters(new QWidget(this))
    , m_stack(new QStackedLayout)
    , m_splitter(new FoldingSplitter(this))
    , m_table(new TableView(tr("Messages with extra copies"), m_splitter))
    , m_panel(new GroupPanel(m_splitter))
    , m_empty(new EmptyState(this))
    , m_warmer(new GlyphWarmer(this))
    , m_bottom(new QWidget(this))
    , m_quarantine(QStringLiteral("Onecopy removed"))
{
    m_search->setPlaceholderText(tr("Search subject, sender or Message-ID"));
    m_search->setAccessibleName(tr("Search duplicates"));
    setPlainToolTip(m_search, m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    for (auto *clear : m_search->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    m_search->setMinimumWidth(300);
    const QAction *start = m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    connect(start, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::MouseFocusReason); });
    for (auto *button : m_search->findChildren<QToolButton *>()) { // screen readers come to it as well
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(m_search->accessibleName());
    }
    addAction(m_search);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });

    makeFilters();
    makeTable();
    makeBottom();
    content()->setSpacing(12);
    content()->addWidget(m_filters);
    content()->addLayout(m_stack, 1);
    content()->addWidget(m_bottom);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    connect(m_search, &QLineEdit::textChanged, this, &DuplicatesPage::applyFilter);
    connect(m_model, &GroupTableModel::scopeChanged, this, &DuplicatesPage::refreshScope);
    connect(m_panel, &GroupPanel::moveAloneWanted, this, [this](const QString &id) { Q_EMIT removalWanted({id}); });
    connect(m_empty, &EmptyState::primaryClicked, this, &DuplicatesPage::emptyClicked);
    refreshState();
    refreshScope();
}

void DuplicatesPage::emptyClicked()
{
    if (m_model->total() > 0)
        clearFilters();
    else if (m_state == State::NoServer)
        Q_EMIT addServerWanted();
    else if (m_state == State::NoImap)
        Q_EMIT editServerWanted();
    else
        Q_EMIT checkWanted();
}

void DuplicatesPage::makeFilters()
{
    auto *line = new FlowLayout(m_filters);
    const auto chip = [&](const QString &text) {
        auto *button = new QPushButton(capitalised(text), m_filters);
        setChip(button);
        button->setAutoDefault(false);
        line->addWidget(button);
        connect(button, &QPushButton::toggled, this, &DuplicatesPage::applyFilter);
        return button;
    };
    const auto classChip = [&](const QString &text, const QString &explained, std::vector<duplicates::Class> classes) {
        QPushButton *button = chip(text);
        setPlainToolTip(button, explained);
        m_classChips.push_back({button, std::move(classes)});
    };
    using duplicates::Class;
    classChip(words::className(Class::A), words::classExplained(Class::A), {Class::A});
    classChip(words::className(Class::B), words::classExplained(Class::B), {Class::B});
    classChip(tr("one at a time"),
              tr("Incomplete copies, and messages without an id: decide for each message by itself"),
              {Class::C, Class::D});
    classChip(tr("only shown"), words::classExplained(Class::E), {Class::E, Class::X});
    m_large = chip(tr("over 2 MB"));
    m_proved = chip(tr("compared"));
    setPlainToolTip(m_proved, tr("Messages whose copies were read and compared byte by byte"));
    m_mailbox = new QComboBox(m_filters);
    setBoxName(m_mailbox, tr("Mailbox"));
    m_mailbox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QFontMetrics metrics = m_mailbox->fontMetrics();
    m_mailbox->setMinimumContentsLength(std::max(
        shortestMailboxName,
        metrics.horizontalAdvance(tr("All mailboxes")) / std::max(1, metrics.horizontalAdvance(QLatin1Char('X'))) + 1));
    line->addWidget(m_mailbox);
    connect(m_mailbox, &QComboBox::currentIndexChanged, this, &DuplicatesPage::applyFilter);
    connect(m_mailbox, &QComboBox::currentTextChanged, this,
            [this](const QString &name) { setPlainToolTip(m_mailbox, name); });
    m_clear = new QPushButton(tr("Clear filters"), m_filters);
    line->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &DuplicatesPage::clearFilters);
    refreshMailboxes();
}

void DuplicatesPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("duplicatesTable"));
    m_splitter->setObjectName(QStringLiteral("duplicatesParts"));
    m_splitter->setAccessibleName(tr("Messages, and the copies of the chosen one"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(GroupTableModel::Subject, new TickDelegate(m_table));
    m_table->setItemDelegateForColumn(GroupTableModel::Copies, new CopiesDelegate(m_table));
    using Model = GroupTableModel;
    m_table->setUsualOrder({Model::Subject, Model::Sender, Model::Size, Model::Copies, Model::LikelyCause,
                            Model::FirstArrival, Model::ClassColumn});
    showCauses();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(GroupTableModel::Copies, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_splitter->setChildrenCollapsible(false);
    // From right to left, QSplitter sets its parts one pixel too far to the right.
    m_splitter->setContentsMargins(0, 0, layoutDirection() == Qt::RightToLeft ? 1 : 0, 0);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({720, FoldingSplitter::panelRoom(m_table->fontMetrics())});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPage::rowSelected);
    connect(m_table, &TableView::toggleWanted, m_model, &GroupTableModel::toggle);
    connect(m_table, &TableView::removeWanted, this, &DuplicatesPage::askForSelected);
    connect(m_table, &TableView::activatedRow, this, [this] { m_panel->setFocus(); });
    // Rows come anew with each copy that arrives while mail is watched: who looks further down is left there.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        QScrollBar *bar = m_table->verticalScrollBar();
        const int at = bar->value();
        const int row = m_model->rowOf(m_selected);
        if (row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
        else
            rowSelected();
        bar->setValue(at);
    });
}

/// Units of sizes are words in some languages: a column is as wide as they are. So is that of the causes, which is what
/// this table is looked at for; what gives way to it is beside the table for the row that is chosen.
void DuplicatesPage::setColumns()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto characters = [&](int width) { return width / std::max(1, metrics.averageCharWidth()) + 1; };
    const int size = characters(std::max(metrics.horizontalAdvance(words::size(444'000)),
                                         metrics.horizontalAdvance(words::size(888)))); // "888 octets"
    int cause = 0;
    QSet<const QChar *> seen; // a hundred thousand messages share a few names
    for (const QString &name : std::as_const(m_causes)) {
        if (seen.contains(name.constData()))
            continue;
        seen.insert(name.constData());
        cause = std::max(cause, characters(metrics.horizontalAdvance(name)));
    }
    using Model = GroupTableModel;
    m_table->setColumns(Model::Subject, {0, -18, std::max(7, size), 14, 17, 13, std::clamp(cause, 12, 34)});
    m_table->setGivingWay({Model::FirstArrival, Model::Size, Model::Sender});
}

void DuplicatesPage::makeBottom()
{
    m_all = new QCheckBox(tr("Select all shown"), m_bottom);
    m_scope = new TextLabel(TextRole::Sub, m_bottom);
    m_scope->setElided(Qt::ElideRight);
    m_move = new QPushButton(m_bottom);
    auto *line = new FoldingRow(m_bottom);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(20);
    line->addWidget(m_all);
    line->addWidget(m_scope, 1);
    line->addWidget(m_move);
    connect(m_all, &QCheckBox::clicked, this,
            [this] { m_model->setAllShownChecked(m_model->shownState() != Qt::Checked); });
    connect(m_move, &QPushButton::clicked, this, &DuplicatesPage::askForRemoval);
}

void DuplicatesPage::setGroups(std::vector<duplicates::Group> groups)
{
    setRows(GroupRows::make(std::move(groups)));
}

void DuplicatesPage::setNoServer(const std::string &read)
{
    m_unsaved = read;
    showNothing(State::NoServer);
}

void DuplicatesPage::setReading()
{
    showNothing(State::Reading);
}

void DuplicatesPage::setNeverChecked(const QString &server)
{
    m_server = server;
    showNothing(State::NeverChecked);
}

void DuplicatesPage::setNoImap(const QString &server)
{
    m_server = server;
    showNothing(State::NoImap);
}

void DuplicatesPage::showNothing(State state)
{
    setGroups({});
    m_state = state;
    refreshState();
}

void DuplicatesPage::setRows(std::shared_ptr<const GroupRows> rows)
{
    m_state = State::Checked;
    m_model->setRows(std::move(rows));
    refreshMailboxes();
    refreshState();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (!isVisible())
        warmGlyphs();
}

/// Of the rows that will be seen first.
void DuplicatesPage::warmGlyphs()
{
    QStringList texts;
    for (int row = 0; row < std::min(m_model->rowCount(), rowsAtFirst); ++row) {
        for (const int column : {GroupTableModel::Subject, GroupTableModel::Sender})
            texts += m_model->index(row, column).data().toString();
    }
    m_warmer->warm(m_table->font(), texts);
}

void DuplicatesPage::refreshMailboxes()
{
    const QSignalBlocker blocker(m_mailbox);
    const QByteArray before = m_mailbox->currentData().toByteArray();
    m_mailbox->clear();
    m_mailbox->addItem(tr("All mailboxes"));
    setPlainToolTip(m_mailbox, m_mailbox->currentText());
    int count = 0;
    QString longest;
    for (const MailboxName &name : m_model->rows().mailboxes()) {
        if (++count > longestMailboxList)
            break;
        const QString shown = words::mailbox(name);
        m_mailbox->addItem(shown, QByteArray::fromStdString(name.wire));
        m_mailbox->setItemData(m_mailbox->count() - 1, plainToolTip(shown), Qt::ToolTipRole);
        if (shown.size() > longest.size())
            longest = shown;
        if (m_mailbox->itemData(m_mailbox->count() - 1).toByteArray() == before)
            m_mailbox->setCurrentIndex(m_mailbox->count() - 1);
    }
    // As wide as the box, the list would show the same few letters of names that differ in the middle.
    const int wanted = m_mailbox->fontMetrics().horizontalAdvance(longest) + mailboxPadding;
    m_mailbox->view()->setMinimumWidth(std::min(wanted, widestMailboxList));
}

void DuplicatesPage::applyFilter()
{
    GroupFilter filter;
    filter.text = m_search->text();
    for (const ClassChip &chip : m_classChips) {
        if (chip.button->isChecked())
            filter.classes.insert(chip.classes.begin(), chip.classes.end());
    }
    filter.largeOnly = m_large->isChecked();
    filter.provedOnly = m_proved->isChecked();
    if (m_mailbox->currentIndex() > 0)
        filter.mailbox = MailboxName{m_mailbox->currentData().toByteArray().toStdString()};
    m_model->setFilter(filter);
    m_table->scrollTo(m_table->currentIndex());
    refreshState();
}

void DuplicatesPage::clearFilters()
{
    {
        const QSignalBlocker blocker(m_search);
        m_search->clear();
    }
    for (const ClassChip &chip : m_classChips) {
        const QSignalBlocker blocker(chip.button);
        chip.button->setChecked(false);
    }
    const QSignalBlocker large(m_large);
    const QSignalBlocker proved(m_proved);
    const QSignalBlocker mailbox(m_mailbox);
    m_large->setChecked(false);
    m_proved->setChecked(false);
    m_mailbox->setCurrentIndex(0);
    m_filters->update();
    applyFilter();
    m_search->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::refreshEmpty(bool hidden)
{
    if (hidden) {
        m_empty->setContent(Icon::Filter, tr("No match"),
                            tr("The search and the filters hide all messages with extra copies."));
        m_empty->setPrimary(tr("Clear filters"));
        return;
    }
    switch (m_state) {
    case State::NoServer:
        m_empty->setNoServer(Icon::Duplicates, m_unsaved);
        return;
    case State::NoImap:
        m_empty->setNoImap(Icon::Duplicates, m_server);
        return;
    case State::Reading:
        m_empty->setReading();
        return;
    case State::NeverChecked:
        m_empty->setContent(Icon::Duplicates, tr("Nothing to show yet"),
                            tr("The mail on %1 has not been checked. Checking only reads.")
                                .arg(words::foreign(m_server.toStdString())));
        m_empty->setPrimary(tr("Check now"));
        return;
    case State::Checked:
        m_empty->setContent(Icon::CheckCircle, tr("No duplicates found"),
                            tr("No message that was checked has an extra copy."));
        m_empty->setPrimary(tr("Check again"));
        return;
    }
}

void DuplicatesPage::refreshState()
{
    const bool none = m_model->total() == 0;
    const bool hidden = !none && m_model->rowCount() == 0;
    if (none || hidden)
        refreshEmpty(hidden);
    m_stack->setCurrentWidget(none || hidden ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_filters->setVisible(!none);
    m_search->setVisible(!none);
    m_bottom->setVisible(!none);
    m_clear->setVisible(!m_model->filter().empty());
    setSubtitle(none ? QString()
                : hidden || m_model->rowCount() < m_model->total()
                    ? tr("%1 of %2 messages shown")
                          .arg(words::number(static_cast<std::uint64_t>(m_model->rowCount())),
                               words::number(static_cast<std::uint64_t>(m_model->total())))
                    : counted());
}

/// The same number as the overview has, and the rest by name.
QString DuplicatesPage::counted() const
{
    const std::size_t faults = m_model->rows().faults();
    const std::size_t rest = m_model->rows().rows().size() - faults;
    const QString extra = tr("%Ln messages with extra copies", nullptr, words::forPlural(faults));
    return rest == 0 ? extra
                     : tr("%1 · %2", "messages with extra copies, others")
                           .arg(extra, tr("%Ln linked or copied by design", "messages", words::forPlural(rest)));
}

void DuplicatesPage::refreshScope()
{
    const GroupTableModel::Scope scope = m_model->scope();
    const Qt::CheckState state = m_model->shownState();
    m_all->setTristate(state == Qt::PartiallyChecked);
    m_all->setCheckState(state);
    const bool can = scope.groups > 0 && m_readOnly.isEmpty();
    m_move->setEnabled(can);
    m_move->setText(scope.extraCopies == 0
                        ? tr("Move extra copies to “%1”…").arg(words::isolate(m_quarantine))
                        : tr("Move %Ln extra copies to “%1”…", nullptr, words::forPlural(scope.extraCopies))
                              .arg(words::isolate(m_quarantine)));
    setPlainToolTip(m_move, m_readOnly);
    if (!m_readOnly.isEmpty()) {
        m_scope->setText(m_readOnly);
        return;
    }
    if (scope.groups == 0) {
        m_scope->setText(tr("None of these can be moved together."));
        return;
    }
    const QString groups = scope.ticked ? tr("%Ln messages selected", nullptr, words::forPlural(scope.groups))
                                        : tr("Nothing selected: %Ln messages can be moved together", nullptr,
                                             words::forPlural(scope.groups));
    // How many copies that are is on the button beside it.
    m_scope->setText(
        tr("%1 · %2", "messages, the size of their extra copies").arg(groups, words::size(scope.extraBytes)));
}

void DuplicatesPage::rowSelected()
{
    const duplicates::Group *group = m_model->group(m_table->currentIndex().row());
    if (group == nullptr) {
        m_panel->setGroup(std::nullopt);
        return;
    }
    const QString id = QString::fromStdString(group->id);
    m_selected = id;
    const bool known = m_panel->shows(*group); // who reads it is not sent back to its beginning
    if (!known)
        m_panel->setGroup(*group);
    m_panel->setCause(m_causes.value(id));
    if (!known)
        Q_EMIT detailsWanted(id);
}

void DuplicatesPage::askForRemoval()
{
    if (m_move->isEnabled())
        Q_EMIT removalWanted(m_model->scopeIds());
}

/// What is ticked, or else the row that is highlighted, never all.
void DuplicatesPage::askForSelected()
{
    if (m_model->scope().ticked) {
        askForRemoval();
        return;
    }
    const duplicates::Group *group = m_model->group(m_table->currentIndex().row());
    const bool can = group != nullptr && (group->removableInBulk() || (group->removableAlone() && !group->byDesign)) &&
                     removal::goingOf(*group).copies > 0;
    if (can && m_readOnly.isEmpty())
        Q_EMIT removalWanted({QString::fromStdString(group->id)});
}

void DuplicatesPage::setDetails(const GroupDetails &details)
{
    m_panel->setDetails(details);
}

void DuplicatesPage::setCauses(const QHash<QString, QString> &causes)
{
    m_causes = causes;
    m_model->setCauses(causes);
    showCauses();
}

/// They take the place of the classes, which the menu of the header brings back.
void DuplicatesPage::showCauses()
{
    m_table->setUsuallyHidden(GroupTableModel::LikelyCause, m_causes.isEmpty());
    m_table->setUsuallyHidden(GroupTableModel::ClassColumn, !m_causes.isEmpty());
    setColumns();
}

void DuplicatesPage::setQuarantineName(const QString &name)
{
    m_quarantine = words::visible(name.toStdString());
    refreshScope();
}

void DuplicatesPage::setReadOnlyReason(const QString &reason)
{
    m_readOnly = reason;
    m_panel->setReadOnly(!reason.isEmpty());
    refreshScope();
}

void DuplicatesPage::selectGroup(const QString &groupId)
{
    const int row = m_model->rowOf(groupId);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void DuplicatesPage::searchFor(const QString &text)
{
    clearFilters();
    m_search->setText(text);
}

} // namespace onecopy::widgets
