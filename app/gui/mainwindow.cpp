// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/mainwindow.h"

#include "app/gui/accountnames.h"
#include "app/gui/checking.h"
#include "app/gui/closing.h"
#include "app/gui/connectionline.h"
#include "app/gui/diagnosing.h"
#include "app/gui/journals.h"
#include "app/gui/notice.h"
#include "app/gui/pagefilling.h"
#include "app/gui/preventing.h"
#include "app/gui/removals.h"
#include "app/gui/reports.h"
#include "app/gui/restoring.h"
#include "app/gui/sampledata.h"
#include "app/gui/servers.h"
#include "app/gui/storefollower.h"
#include "app/gui/storetrouble.h"
#include "app/gui/trials.h"
#include "app/gui/viewloading.h"
#include "app/gui/watching.h"
#include "core/imap/mailboxname.h"
#include "widgets/causes/causepage.h"
#include "widgets/checklist/checklistpage.h"
#include "widgets/checklist/checklistwords.h"
#include "widgets/checklist/restorebar.h"
#include "widgets/duplicates/duplicatespage.h"
#include "widgets/history/historypage.h"
#include "widgets/live/livepage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/parts/banner.h"
#include "widgets/parts/pagestack.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/progressstrip.h"
#include "widgets/parts/sidebar.h"
#include "widgets/parts/windowsize.h"
#include "widgets/removal/undobar.h"
#include "widgets/report/reportspage.h"
#include "widgets/servers/serverspage.h"
#include "widgets/settings/keysdialog.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/causewords.h"
#include "widgets/words/words.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace onecopy::gui {

using widgets::Icon;

namespace {

/// Pages that get too little room scroll.
constexpr QSize leastSize{800, 480};

/// What each screen has for windows, the first one first.
QList<QRect> roomsForWindows()
{
    QList<QRect> rooms;
    for (const QScreen *screen : QGuiApplication::screens())
        rooms.append(screen->availableGeometry());
    return rooms;
}

} // namespace

MainWindow::MainWindow(Workplace &place, QWidget *parent)
    : QMainWindow(parent)
    , m_place(place)
{
    setWindowTitle(QStringLiteral("Onecopy"));
    // A window that is larger than the screen hides what is at its end.
    setMinimumSize(leastSize.boundedTo(widgets::roomOnScreen(*this)));
    widgets::resizeOnScreen(*this, {1280, 800});
    makeParts();
    makeStatusLine();
    m_filling = new PageFilling(m_pages, this);
    m_checking = new Checking(place, *m_pages.overview, this);
    m_diagnosing = new Diagnosing(place, *m_pages.cause, this);
    m_trials = new Trials(place, *m_pages.checklist, this);
    m_preventing = new Preventing(place, *m_pages.checklist->prevention(), *this, this);
    m_restoring = new Restoring(place, *m_restoreBar, *this, this);
    m_servers = new Servers(place, *m_pages.servers, *this, this);
    m_removals = new Removals(place, *this, this);
    m_watching = new Watching(place, *m_pages.live, this);
    m_reports = new Reports(place, *m_pages.reports, this);
    m_journals = new Journals(place, *m_pages.history, this);
    m_loading = new ViewLoading(place, this);
    m_trouble = new StoreTrouble(place, *m_stack, this);
    m_follower = new StoreFollower(*this, place.storePath, this);
    m_closing = new Closing(
        *this,
        {[this, &place] { return closingWords(m_restoring->open(), m_trials->running(), place.clock.now()); },
         [this] { return m_removals->closingWords(); }},
        this);
    connectPages();
    connectRemovals();
    connectCauses();
    connectChecklist();
    connectClosing();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeParts()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new Notice(central);
    connect(m_notice, &Notice::editServerWanted, this, &MainWindow::editServer);
    m_restoreBar = new widgets::RestoreBar(central);
    m_strip = new widgets::ProgressStrip(central);
    m_strip->setObjectName(QStringLiteral("changing"));
    m_strip->layout()->setContentsMargins(24, 12, 24, 12);
    m_strip->end();
    m_stack = new widgets::PageStack(central);
    column->addWidget(m_restoreBar);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(m_strip); // below, so that nothing moves away from under the pointer
    setCentralWidget(central);

    m_pages = makePages(*m_stack, m_place.clock);
    m_undoBar = new widgets::UndoBar(central);
    column->addWidget(m_undoBar);
}

void MainWindow::makeStatusLine()
{
    m_connection = new ConnectionLine(this);
    statusBar()->addWidget(m_connection, 1);
    const auto addButton = [this](Icon icon, const QString &text, auto slot) {
        auto *button = new QToolButton(statusBar());
        button->setText(text);
        button->setIcon(widgets::icon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, slot);
        statusBar()->addPermanentWidget(button);
    };
    addButton(Icon::Info, tr("Keys"), [this] { widgets::KeysDialog(this).exec(); });
    addButton(Icon::Settings, tr("Settings"), [this] { showSettings(); });
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectPages()
{
    connect(m_servers, &Servers::currentChanged, this, &MainWindow::accountChanged);
    m_servers->setMayChange([this] { return !working(); });
    connect(m_servers, &Servers::chosen, this, [this] { m_stack->showPage(m_pages.overview); });
    connect(m_servers, &Servers::refused, this, [this] {
        m_notice->sayToWait(tr("Another account cannot be shown yet."),
                            tr("Something is being done for the one that is shown. Choose again when that has ended."));
    });
    connect(m_servers, &Servers::removalRefused, this, [this] {
        m_notice->sayToWait(tr("The server cannot be removed yet."),
                            tr("Something is being done for it. Remove it when that has ended."));
    });
    connect(m_servers, &Servers::added, this, [this] {
        if (m_stack->currentPage() == m_pages.history) // it has nothing of a new server, and no way on
            m_stack->showPage(m_pages.overview);
    });
    connect(m_servers, &Servers::passwordNotKept, this, [this] {
        m_notice->say(Notice::Kind::Warning, tr("The keyring has not taken the password."),
                      tr("It is kept until Onecopy ends. To keep it, unlock the keyring, and enter it again under "
                         "Servers, Edit."));
    });
    connect(m_pages.overview, &widgets::OverviewPage::addServerWanted, m_servers, &Servers::add);
    connect(m_pages.overview, &widgets::OverviewPage::editServerWanted, this,
            [this] { m_servers->edit(QString::fromStdString(accountName()), m_checking->lacksPassword()); });
    connect(m_pages.live, &widgets::LivePage::addServerWanted, m_servers, &Servers::add);
    connect(m_pages.live, &widgets::LivePage::editServerWanted, this, &MainWindow::editServer);
    connect(m_pages.checklist, &widgets::ChecklistPage::editServerWanted, this, &MainWindow::editServer);
    connect(m_pages.reports, &widgets::ReportsPage::addServerWanted, m_servers, &Servers::add);
    connect(m_pages.reports, &widgets::ReportsPage::editServerWanted, this, &MainWindow::editServer);
    connect(m_pages.duplicates, &widgets::DuplicatesPage::editServerWanted, this, &MainWindow::editServer);
    connect(m_pages.cause, &widgets::CausePage::editServerWanted, this, &MainWindow::editServer);
    connect(m_pages.live, &widgets::LivePage::showMessageWanted, this, [this](const QString &messageId) {
        m_stack->showPage(m_pages.duplicates);
        m_pages.duplicates->searchFor(widgets::words::visible(messageId.toStdString()));
    });
    m_pages.overview->setSampleAvailable(true);
    connect(m_pages.overview, &widgets::OverviewPage::sampleWanted, this, &MainWindow::showSample);
    connect(m_pages.servers, &widgets::ServersPage::sampleWanted, this, &MainWindow::showSample);
    connect(m_pages.overview, &widgets::OverviewPage::checkWanted, this, &MainWindow::check);
    connect(m_pages.overview, &widgets::OverviewPage::showDuplicatesWanted, this,
            [this] { m_stack->showPage(m_pages.duplicates); });
    connect(m_pages.duplicates, &widgets::DuplicatesPage::addServerWanted, m_servers, &Servers::add);
    connect(m_pages.duplicates, &widgets::DuplicatesPage::checkWanted, this, &MainWindow::firstCheck);
    connect(m_pages.duplicates, &widgets::DuplicatesPage::detailsWanted, this, &MainWindow::showDetails);
    connect(m_pages.duplicates, &widgets::DuplicatesPage::removalWanted, m_removals, &Removals::plan);
    connect(m_pages.reports, &widgets::ReportsPage::checkWanted, this, &MainWindow::firstCheck);
    connect(m_pages.history, &widgets::HistoryPage::undoWanted, m_removals, &Removals::undo);
    connect(m_pages.history, &widgets::HistoryPage::finishWanted, m_removals, &Removals::finish);
    connect(m_pages.history, &widgets::HistoryPage::expungeWanted, m_removals, &Removals::expunge);
    connect(m_journals, &Journals::saved, this,
            [this](const QString &path) { m_notice->say(Notice::Kind::Good, tr("The journal was saved."), path); });
    connect(m_journals, &Journals::failed, this, [this](const Fault &fault) { m_notice->showFault(fault); });
    connect(m_undoBar, &widgets::UndoBar::undoWanted, m_removals, &Removals::undo);
    connect(m_loading, &ViewLoading::loaded, this, [this](const auto &view) {
        if (!m_servers->current() || m_servers->current()->id() != view->account)
            return; // it was taken away meanwhile
        showView(view);
        afterLoading();
    });
    connect(m_loading, &ViewLoading::failed, this, &MainWindow::storeFailed);
    connect(m_servers, &Servers::failed, this, &MainWindow::storeFailed);
    connect(m_trouble, &StoreTrouble::retryWanted, this, [this] { begin(m_wanted, m_checkWhenLoaded); });
    connect(m_watching, &Watching::storeChanged, m_loading, &ViewLoading::loadSoon);
    connect(m_watching, &Watching::ended, this, [this](const QString &name) {
        m_notice->say(Notice::Kind::Info, tr("Arrivals in the account %1 are not watched any more.").arg(name),
                      tr("Onecopy watches the account that is shown."));
    });
    connect(m_watching, &Watching::showWanted, this, [this] {
        m_stack->showPage(m_pages.live);
        comeForward();
    });
    connect(m_restoring, &Restoring::showWanted, this, &MainWindow::comeForward);
    connect(m_follower, &StoreFollower::changed, this, [this] {
        if (working() || m_loading->running())
            return; // what is under way shows the store when it ends
        reload();
        m_servers->follow();
        m_restoring->refresh();
    });
    connect(m_checking, &Checking::began, this, [this] { m_connection->setChecking(true); });
    connect(m_checking, &Checking::connectedBy, m_connection, &ConnectionLine::setChecked);
    connect(m_checking, &Checking::failed, m_connection, &ConnectionLine::setFailed);
    connect(m_checking, &Checking::ended, this, [this] {
        m_connection->setChecking(false);
        waitIsOver();
        reload();
        Q_EMIT checkEnded();
    });
    m_pages.duplicates->setQuarantineName(QString::fromStdString(imap::displayName(removal::Request{}.quarantine)));

    for (const QKeySequence &key : {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &MainWindow::check);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this), &QShortcut::activated, m_servers, &Servers::add);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this), &QShortcut::activated, this,
            &MainWindow::undoLast);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma), this), &QShortcut::activated, this,
            &MainWindow::showSettings);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
            [this] { widgets::KeysDialog(this).exec(); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this), &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::undoLast()
{
    if (m_removals->running())
        return;
    m_undoBar->hide();
    m_removals->undo({});
}

/// For who was told of something while another program's window was in use.
void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::showSample()
{
    if (openSampleData())
        return;
    m_notice->say(Notice::Kind::Warning, tr("The sample data could not be opened."));
}

void MainWindow::connectRemovals()
{
    connect(m_removals, &Removals::began, this, [this](const QString &sentence) {
        m_notice->hide();
        m_strip->begin(sentence);
        m_strip->takeFocusOf({qobject_cast<QPushButton *>(m_stack->focusWidget())});
        setBusy(true);
    });
    connect(m_removals, &Removals::progressed, m_strip, &widgets::ProgressStrip::setProgress);
    connect(m_removals, &Removals::waits, m_strip, &widgets::ProgressStrip::setWaiting);
    connect(m_strip, &widgets::ProgressStrip::cancelWanted, this, [this] {
        m_strip->setStopping();
        m_removals->cancel();
    });
    connect(m_removals, &Removals::ended, this, [this] {
        if (m_removals->running())
            return;     // the next step has begun
        setBusy(false); // before the focus goes back to what was disabled
        m_strip->end();
        waitIsOver();
    });
    connect(m_removals, &Removals::moved, m_undoBar, &widgets::UndoBar::offer);
    connect(m_removals, &Removals::said, this, [this](const QString &sentence, const QString &note) {
        m_notice->say(Notice::Kind::Info, sentence, note);
    });
    connect(m_removals, &Removals::failed, this, [this](const Fault &fault) {
        if (fault.kind != FaultKind::Cancelled)
            m_notice->showFault(fault, m_removals->meaningOfFailure());
        else if (m_removals->mayHaveChanged())
            m_notice->say(Notice::Kind::Info, tr("It was stopped."), m_removals->meaningOfFailure());
    });
    connect(m_removals, &Removals::mailChanged, this, &MainWindow::reload);
}

void MainWindow::connectCauses()
{
    connect(m_pages.cause, &widgets::CausePage::addServerWanted, m_servers, &Servers::add);
    connect(m_pages.cause, &widgets::CausePage::checkWanted, this, &MainWindow::firstCheck);
    connect(m_pages.cause, &widgets::CausePage::showGroupWanted, this, [this](const QString &groupId) {
        m_stack->showPage(m_pages.duplicates);
        m_pages.duplicates->selectGroup(groupId);
    });
    connect(m_pages.overview, &widgets::OverviewPage::findCauseWanted, this, [this] {
        showChecklist(false);
        m_stack->showPage(m_pages.causeSection);
    });
    connect(m_diagnosing, &Diagnosing::found, this, [this](const auto &found) {
        m_filling->setCauses(found);
        m_reports->setFindings(found->causes->findings);
    });
    connect(m_filling, &PageFilling::filled, this, [this] { m_diagnosing->setView(*m_filling->view(), hasImap()); });
    connect(m_diagnosing, &Diagnosing::ended, this, [this] {
        m_follower->seen(); // the findings were written to it
        inItsTurn([this] { Q_EMIT causeShown(); });
    });
}

void MainWindow::connectChecklist()
{
    connect(m_pages.cause, &widgets::CausePage::testWanted, this, [this] { showChecklist(true); });
    connect(m_pages.checklist, &widgets::ChecklistPage::backWanted, this, [this] { showChecklist(false); });
    connect(m_trials, &Trials::changed, m_restoring, &Restoring::refresh);
    connect(m_trials, &Trials::ended, this, &MainWindow::waitIsOver);
    connect(m_restoreBar, &widgets::RestoreBar::putBackWanted, this, [this] {
        if (!m_trials->running()) {
            m_restoring->putBack();
            return;
        }
        // The step puts back what it has changed; a person is asked there.
        m_trials->stop();
        showChecklist(true);
        m_stack->showPage(m_pages.causeSection);
    });
    connect(m_restoring, &Restoring::putBackNow, this, [this](const QString &sentence, const QString &note) {
        m_notice->say(Notice::Kind::Good, sentence, note);
    });
    connect(m_restoring, &Restoring::historyRead, this, [this](const std::vector<checklist::StepRecord> &all) {
        const std::optional<Account> &account = m_servers->current();
        const auto history = checklist::recordsOf(all, account ? account->id().value : std::string());
        m_pages.checklist->setHistory(history);
        m_pages.live->setMarks(widgets::words::changeMarks(history));
    });
}

void MainWindow::connectClosing()
{
    connect(m_closing, &Closing::confirmed, this, &QWidget::close);
    connect(m_trials, &Trials::ended, m_closing, &Closing::follow);
    connect(m_restoring, &Restoring::historyRead, m_closing, &Closing::follow);
    connect(m_removals, &Removals::ended, m_closing, &Closing::follow);
}

void MainWindow::showChecklist(bool shown)
{
    m_pages.causeSection->setCurrentWidget(shown ? static_cast<QWidget *>(m_pages.checklist) : m_pages.cause);
    if (shown)
        m_pages.checklist->setFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_closing->mayClose());
    if (event->isAccepted())
        Q_EMIT left();
    else
        m_closing->ask();
}

void MainWindow::begin(const std::string &account, bool checkNow)
{
    m_wanted = account;
    m_checkWhenLoaded = checkNow;
    m_trouble->clear();
    m_filling->setReading();
    m_restoring->refresh();
    m_preventing->refresh();
    m_servers->load(account);
}

void MainWindow::showSection(int section)
{
    m_stack->showPage(section);
}

void MainWindow::arrange(const WindowArrangement &arrangement)
{
    if (arrangement.position && !arrangement.size.isEmpty()) {
        const QRect wanted(*arrangement.position, arrangement.size.expandedTo(minimumSize()));
        const QRect place = widgets::placeOnScreens(wanted, roomsForWindows());
        setMinimumSize(minimumSize().boundedTo(place.size()));
        setGeometry(place);
    } else if (!arrangement.size.isEmpty()) {
        widgets::resizeOnScreen(*this, arrangement.size);
    }
    if (arrangement.maximised)
        setWindowState(windowState() | Qt::WindowMaximized);
    if (arrangement.section >= 0 && arrangement.section < m_stack->count())
        showSection(arrangement.section);
    widgets::arrange(*this, arrangement.parts);
}

int MainWindow::section() const
{
    return m_stack->sidebar()->current();
}

WindowArrangement MainWindow::arrangement() const
{
    const QRect place = normalGeometry(); // also while it is maximised
    return {place.topLeft(), place.size(), isMaximized(), section(), accountName(), widgets::arrangementOf(*this)};
}

std::string MainWindow::accountName() const
{
    return m_servers->current() ? m_servers->current()->name : std::string();
}

/// Over which mail is checked, watched and moved.
bool MainWindow::hasImap() const
{
    return m_servers->current() && m_servers->current()->imap;
}

bool MainWindow::working() const
{
    return m_checking->running() || m_removals->running() || m_trials->running();
}

void MainWindow::showSettings()
{
    // Another language ends a watch as well, and forgets what it has seen.
    widgets::SettingsDialog dialog(m_place.preferences, !working() && !m_watching->running(), this);
    // Another language builds the window anew, which has to wait until the dialog has left it.
    connect(&dialog, &widgets::SettingsDialog::changed, this, [this](widgets::Preferences chosen) {
        chosen.language = m_place.preferences.language;
        Q_EMIT preferencesChosen(chosen);
    });
    dialog.exec();
    // Only looked at, what the command line says for this once is not kept.
    if (dialog.preferences() != m_place.preferences)
        Q_EMIT preferencesChosen(dialog.preferences());
}

void MainWindow::accountChanged()
{
    const std::optional<Account> &account = m_servers->current();
    m_trouble->clear();
    // What was said and offered last was about the account before.
    const std::optional<AccountId> now = account ? std::optional(account->id()) : std::nullopt;
    if (const auto before = std::exchange(m_shown, now); before && before != now) {
        m_undoBar->hide();
        m_notice->hide();
    }
    m_checking->setAccount(account);
    setBusy(m_removals->running());
    m_removals->setAccount(account);
    m_watching->setAccount(account);
    m_trials->setAccount(account);
    m_restoring->refresh(); // what has been tried belongs to an account
    m_preventing->setAccount(account);
    QList<widgets::PageFrame *> pages = m_stack->findChildren<widgets::PageFrame *>();
    pages.removeOne(m_pages.servers); // that is the list of all
    nameAccount(account, *this, pages, *m_pages.overview);
    m_connection->setAccount(account);
    m_filling->leaveAccount();
    if (!account) {
        m_filling->setNoAccount(m_servers->unsavedServer());
        m_diagnosing->setAccount(std::nullopt);
        Q_EMIT viewShown();
        Q_EMIT causeShown();
        return;
    }
    m_reports->setAccount(account->id(), account->name);
    m_diagnosing->setAccount(account->id());
    if (!m_filling->shows(account->id()))
        m_filling->setReading();
    m_reports->setFindings(nullptr);
    reload();
}

void MainWindow::reload()
{
    const std::optional<Account> &account = m_servers->current();
    if (!account)
        return;
    m_follower->seen();
    m_loading->load(account->id());
}

/// What is on the pages stays there; where nothing is, they say why.
void MainWindow::storeFailed(const Fault &fault)
{
    const std::optional<Account> &account = m_servers->current();
    if (account && m_filling->shows(account->id()))
        m_notice->showFault(fault);
    else
        m_trouble->show(fault);
    inItsTurn([this] {
        Q_EMIT viewShown();
        if (m_checkWhenLoaded)
            Q_EMIT checkEnded(); // it has to wait until there is a store
        Q_EMIT causeShown();
    });
}

/// Something failed, or cannot be done, for what the account says of its servers.
void MainWindow::editServer()
{
    m_servers->edit(QString::fromStdString(accountName()), hasImap());
}

void MainWindow::afterLoading()
{
    inItsTurn([this] {
        Q_EMIT viewShown();
        if (std::exchange(m_checkWhenLoaded, false))
            check();
    });
}

/// After everything that is under way to the pages.
void MainWindow::inItsTurn(const std::function<void()> &step)
{
    QMetaObject::invokeMethod(this, step, Qt::QueuedConnection);
}

void MainWindow::showView(const std::shared_ptr<const AccountView> &view)
{
    m_trouble->clear();
    m_journals->setRuns(view->runs);
    m_connection->setLastCheck(view->checked ? view->summary.checkedAt : 0);
    m_filling->setView(view, accountName(), hasImap());
}

void MainWindow::check()
{
    if (!m_removals->running()) {
        m_checking->start();
        return;
    }
    m_notice->sayToWait(tr("The check has to wait."),
                        tr("Something else is being done on this server. Check again when that has ended."));
}

void MainWindow::sayNotKept(const QString &path)
{
    m_notice->say(Notice::Kind::Warning, tr("The settings hold only until Onecopy ends."),
                  tr("%1 cannot be written.").arg(widgets::words::isolate(path)));
}

void MainWindow::waitIsOver()
{
    if (!working())
        m_notice->waitIsOver();
}

/// From a page that has nothing to show before: how far it is, and that it runs already, is said on the overview.
void MainWindow::firstCheck()
{
    m_stack->showPage(m_pages.overview);
    check();
}

void MainWindow::showDetails(const QString &groupId)
{
    const std::optional<Account> &account = m_servers->current();
    if (!account)
        return;
    m_details.start(
        [&place = m_place, id = account->id(), group = groupId.toStdString(),
         view = m_filling->view()](const std::stop_token &stop, const ProgressSink &progress) {
            return loadDetails(id, group, place.context(stop, progress),
                               view ? view->report.movedMeanwhile : std::set<CopyRef>());
        },
        [this, of = account->id()](const Result<widgets::GroupDetails> &details) {
            // Accounts that read one mailbox have groups of the same name.
            if (details && m_shown == of)
                m_pages.duplicates->setDetails(*details);
        });
}

void MainWindow::setBusy(bool busy)
{
    const std::optional<Account> &account = m_servers->current();
    const bool noImap = account && !account->imap;
    const bool ofCase = noImap && !widgets::words::mainServer(*account);
    m_pages.history->setBusy(busy || noImap);
    m_pages.duplicates->setReadOnlyReason(ofCase   ? tr("A case file has no mail server: nothing can be moved.")
                                          : noImap ? tr("The account has no IMAP server, over which copies are moved.")
                                          : busy   ? tr("Another change is being made.")
                                                   : QString());
}

} // namespace onecopy::gui
