// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/servers/addserverdialog.h"

#include "widgets/look/style.h"
#include "widgets/parts/foldingrow.h"
#include "widgets/parts/pageframe.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/windowsize.h"
#include "widgets/servers/accountform.h"
#include "widgets/servers/certificatepanel.h"
#include "widgets/servers/connectionview.h"
#include "widgets/servers/findsettings.h"
#include "widgets/servers/signinfields.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace onecopy::widgets {

namespace {

constexpr int widthInCharacters = 58; ///< with larger letters
constexpr int mostWidth = 1'100;
constexpr int marginsOfPage = 48; ///< on both sides

/// A server of the account that works has another certificate: to trust this one alone would shut that one out.
bool shutsOutAnother(const std::vector<jobs::TestedServer> &tested, const net::CertificateInfo &certificate)
{
    return std::ranges::any_of(tested, [&certificate](const auto &server) {
        const auto &its = server.report.certificate;
        return server.report.ok && its && its->sha256 != certificate.sha256;
    });
}

} // namespace

AddServerDialog::AddServerDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QStackedWidget(this))
    , m_certificate(new CertificatePanel)
{
    setWindowTitle(tr("Add a mail server"));
    m_pages->addWidget(buildFormPage());
    m_pages->addWidget(m_certificate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    resizeOnScreen(*this, {std::max(640, fontMetrics().averageCharWidth() * widthInCharacters), 730});
    connect(m_form, &AccountForm::changed, this, &AddServerDialog::formChanged);
    connect(m_form, &AccountForm::signInWanted, this, [this] {
        m_form->signInFields()->setRunning();
        Q_EMIT signInWanted(m_form->account());
    });
    connect(m_find, &FindSettings::findWanted, this, [this](const QString &address) {
        Q_EMIT findWanted(address, QString::fromStdString(m_form->account().tls.caFile));
    });
    connect(m_find, &FindSettings::chosen, this, [this](const jobs::ServerCandidate &candidate) {
        m_form->fill({candidate.endpoint, candidate.user}, candidate.oauth);
        const auto companion = [this](jobs::MailService service) {
            const auto found = m_find->companion(service);
            return found ? std::optional(ServerAddress{found->endpoint, found->user}) : std::nullopt;
        };
        m_form->offerOthers(companion(jobs::MailService::Submission), companion(jobs::MailService::Pop3));
    });
    connect(m_find, &FindSettings::nothingFound, m_form, &AccountForm::offerUser);
    connect(m_certificate, &CertificatePanel::backWanted, this, &AddServerDialog::backToForm);
    connect(m_certificate, &CertificatePanel::trustWanted, this, &AddServerDialog::trust);
    formChanged();
    m_find->setFocus();
}

QWidget *AddServerDialog::buildFormPage()
{
    auto *page = new QWidget;
    m_title = new TextLabel(tr("Add a mail server"), TextRole::Title, page);
    auto *inner = new QWidget;
    auto *fields = new QVBoxLayout(inner);
    fields->setContentsMargins(2, 2, 8, 2);
    fields->setSpacing(14);
    m_form = new AccountForm(inner);
    m_view = new ConnectionView;
    auto *card = new Card(inner);
    card->column()->addWidget(m_view);
    m_find = new FindSettings;
    auto *findCard = new Card(inner);
    findCard->column()->addWidget(m_find);
    m_findCard = findCard;
    fields->addWidget(m_findCard);
    fields->addWidget(m_form);
    fields->addWidget(card);
    fields->addStretch(1);
    auto *scroll = new QScrollArea(page);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll = scroll;
    inner->installEventFilter(this);

    m_problem = new TextLabel(TextRole::Sub, page);
    m_problem->setWordWrap(true);
    m_saveUntested = new QPushButton(tr("Save without test"), page);
    m_cancel = new QPushButton(tr("Cancel"), page);
    m_test = new QPushButton(tr("Test the connection"), page);
    m_save = new QPushButton(tr("Save"), page);
    m_saveUntested->setAutoDefault(false);
    m_test->setObjectName(QStringLiteral("test"));
    m_save->setObjectName(QStringLiteral("save"));
    m_saveUntested->setObjectName(QStringLiteral("saveUntested"));
    auto *usual = new QHBoxLayout;
    usual->setSpacing(10);
    for (auto *button : {m_cancel, m_test, m_save}) {
        usual->addWidget(button);
    }
    auto *buttons = new FoldingRow;
    buttons->setSpacing(10);
    buttons->addWidget(m_saveUntested, 0, Qt::AlignLeading);
    buttons->addLayout(usual, 1);
    buttons->setAlignment(usual, Qt::AlignTrailing);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(new Divider(scroll, page));
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &AddServerDialog::cancel);
    connect(m_test, &QPushButton::clicked, this, &AddServerDialog::startTest);
    connect(m_save, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_saveUntested, &QPushButton::clicked, this, [this] { save(false); });
    return page;
}

void AddServerDialog::setAccount(const Account &account)
{
    setWindowTitle(tr("Edit the mail server"));
    m_title->setText(tr("Edit the mail server"));
    m_findCard->hide();
    m_form->setAccount(account);
    m_form->focusFirst();
}

void AddServerDialog::suggest(const Account &account)
{
    m_findCard->hide();
    Account named = account;
    named.name = account.imap ? account.imap->endpoint.host : std::string();
    m_form->setAccount(named);
    setPasswordMissing();
}

void AddServerDialog::setPasswordMissing()
{
    m_form->setPasswordMissing();
    m_form->focusPassword();
}

void AddServerDialog::setPasswordPlace(const QString &place)
{
    m_form->setPasswordPlace(place);
}

void AddServerDialog::setFound(const Result<std::vector<jobs::ServerCandidate>> &found)
{
    m_find->setFound(found);
}

void AddServerDialog::setSignedIn(const Result<std::string> &place)
{
    if (!place) {
        m_form->signInFields()->setFailed(place.error());
        return;
    }
    m_form->signInFields()->setSignedIn(words::isSessionOnly(QString::fromStdString(*place)));
    if (m_test->isEnabled()) {
        startTest();
    }
}

void AddServerDialog::formChanged()
{
    // What it is called here has nothing to do with the connection.
    Account renamed = m_tested;
    renamed.name = m_form->account().name;
    if (m_state == State::Passed && renamed.name != m_tested.name && renamed == m_form->account()) {
        m_tested = std::move(renamed);
        refreshButtons();
        return;
    }
    if (m_state != State::Untested) {
        m_view->clear();
    }
    m_state = State::Untested;
    refreshButtons();
    if (m_form->isAncestorOf(focusWidget())) // the result of a test may have taken its place
        m_scroll->ensureWidgetVisible(focusWidget());
}

void AddServerDialog::startTest()
{
    m_tested = m_form->account();
    m_state = State::Testing;
    m_view->setRunning(m_tested);
    if (m_test->hasFocus()) // disabled, it would hand the focus to whatever comes next
        m_cancel->setFocus(Qt::OtherFocusReason);
    refreshButtons();
    showResult();
    Q_EMIT testWanted(m_tested, m_form->secret());
}

/// Whoever does not want to wait for a test any longer keeps what was entered.
void AddServerDialog::cancel()
{
    if (m_state != State::Testing) {
        reject();
        return;
    }
    m_state = State::Untested;
    m_view->clear();
    refreshButtons();
    if (m_cancel->hasFocus())
        m_test->setFocus(Qt::OtherFocusReason);
    Q_EMIT testCancelled();
}

void AddServerDialog::setWaiting(const QString &sentence)
{
    if (m_state == State::Testing)
        m_view->setWaiting(sentence);
}

void AddServerDialog::setTested(const std::vector<jobs::TestedServer> &tested)
{
    if (m_state != State::Testing) {
        return;
    }
    const auto failed = std::ranges::find_if(tested, [](const auto &server) { return !server.report.ok; });
    m_state = failed == tested.end() ? State::Passed : State::Failed;
    m_view->setTested(m_tested, tested);
    refreshButtons();
    const std::optional<Fault> fault = failed == tested.end() ? std::nullopt : failed->report.fault;
    const bool rejected = fault && fault->kind == FaultKind::CertificateRejected && failed->report.certificate;
    const bool shutsOut = rejected && shutsOutAnother(tested, *failed->report.certificate);
    if (shutsOut) {
        setProblem(tr("An account can trust one certificate beyond those of known issuers, and another server of it "
                      "has its own. Name the CA file of the issuer under “More settings”."));
    }
    // Then the account is of use without the other, and its password was right.
    const bool imapWorks = std::ranges::any_of(
        tested, [](const auto &server) { return server.protocol == Protocol::Imap && server.report.ok; });
    if (m_state == State::Failed && imapWorks && !rejected) {
        setProblem(tr("The IMAP server works. If you do not need the server that failed, empty its field under “More "
                      "settings”."));
    }
    if (m_state == State::Passed) {
        m_save->setFocus(Qt::OtherFocusReason);
    } else if (rejected && !shutsOut) {
        showCertificate(*failed);
    } else if (fault && (fault->kind == FaultKind::LoginRefused || fault->kind == FaultKind::SecretMissing) &&
               !m_tested.oauth && !imapWorks) {
        m_form->focusPassword();
    } else if (m_cancel->hasFocus()) {
        m_test->setFocus(Qt::OtherFocusReason);
    }
    showResult();
}

/// The result stands below the fields, out of sight where they fill the dialog.
void AddServerDialog::showResult()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // its place is known after that
    const QWidget *card = m_view->parentWidget();
    m_scroll->ensureWidgetVisible(m_view, 0, card->height() - m_view->geometry().bottom());
}

void AddServerDialog::backToForm()
{
    m_pages->setCurrentIndex(0);
    refreshButtons(); // the other page took the default button
    m_test->setFocus(Qt::OtherFocusReason);
    showResult(); // could not be scrolled to while the other page was shown
}

void AddServerDialog::showCertificate(const jobs::TestedServer &tested)
{
    m_certificate->setCertificate(QString::fromStdString(tested.server.endpoint.host), *tested.report.certificate,
                                  m_tested.tls.pinSha256);
    m_pages->setCurrentWidget(m_certificate);
    m_certificate->focusSafeButton();
}

void AddServerDialog::trust()
{
    m_form->setPin(m_certificate->sha256());
    m_view->setTrusted();
    backToForm();
}

/// A keyring that is locked waits for its password, in a window of its own.
void AddServerDialog::save(bool tested)
{
    m_cancel->setFocus(Qt::OtherFocusReason); // disabled, a button would hand the focus to whatever comes next
    for (auto *button : {m_test, m_save, m_saveUntested})
        button->setEnabled(false);
    m_problem->setTone(Tone::Sub);
    m_problem->setText(tr("Saving… If the keyring asks for its password, answer it there."));
    Q_EMIT saveWanted(m_form->account(), m_form->secret(), tested);
}

void AddServerDialog::setSaveFailed(const Fault &fault)
{
    refreshButtons();
    const auto text = words::fault(fault);
    const QString words = tr("%1 %2", "what happened, what to do").arg(text.headline, text.advice);
    setProblem(text.said.isEmpty() ? words : words + QLatin1Char('\n') + text.said);
}

/// Beside the buttons, until something changes.
void AddServerDialog::setProblem(const QString &text)
{
    m_problem->setTone(Tone::Bad);
    m_problem->setText(text);
}

void AddServerDialog::refreshButtons()
{
    const auto problem = m_form->problem();
    const bool usable = problem.isEmpty() && m_state != State::Testing;
    m_problem->setTone(Tone::Sub);
    m_problem->setText(problem);
    m_test->setEnabled(usable);
    m_saveUntested->setEnabled(usable && m_state != State::Passed);
    m_save->setEnabled(m_state == State::Passed && problem.isEmpty());
    auto *next = m_state == State::Passed ? m_save : m_test;
    for (auto *button : {m_test, m_save}) {
        button->setDefault(button == next);
    }
}

bool AddServerDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Texts of another language, and settings that are opened, may want more room than there is.
    if (event->type() == QEvent::LayoutRequest && watched == m_scroll->widget()) {
        const int wanted =
            m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
        m_scroll->setMinimumWidth(std::min({wanted, mostWidth, roomOnScreen(*this).width() - marginsOfPage}));
    }
    return QDialog::eventFilter(watched, event);
}

/// Escape says no to what is asked: to the certificate, or to a test, and not to all that was entered before it.
void AddServerDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_pages->currentWidget() == m_certificate)
        backToForm();
    else if (event->matches(QKeySequence::Cancel))
        cancel();
    else
        QDialog::keyPressEvent(event);
}

void AddServerDialog::done(int result)
{
    m_form->clearSecret();
    QDialog::done(result);
}

} // namespace onecopy::widgets
