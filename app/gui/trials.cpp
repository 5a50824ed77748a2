// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/trials.h"

#include "core/jobs/prove/checklistmail.h"
#include "widgets/checklist/checklistpage.h"
#include "widgets/checklist/checklistrunpanel.h"

#include <QMetaObject>

namespace onecopy::gui {

namespace {

constexpr std::uint16_t submissionPort = 587;

/// Where this account's mail is most likely sent through, and where it arrives.
widgets::ChecklistAccount guessFor(const Account &account)
{
    widgets::ChecklistAccount guess;
    guess.id = account.id().value;
    const std::optional<ServerAddress> &server = account.imap ? account.imap : account.pop3;
    if (server && server->user.find('@') != std::string::npos)
        guess.address = QString::fromStdString(server->user);
    std::optional<ServerAddress> smtp = account.smtp;
    if (!smtp && server) {
        smtp = *server;
        smtp->endpoint.port = submissionPort;
        smtp->endpoint.security = net::Security::StartTls;
    }
    if (smtp)
        guess.smtp = QString::fromStdString(toUrl(Protocol::Smtp, *smtp));
    return guess;
}

/// Pointers of the job's own stay with the job.
widgets::ShownSettings shownOf(const jobs::ShownChange &shown)
{
    widgets::ShownSettings result;
    result.product = shown.facts.product;
    result.version = shown.facts.version;
    result.differences = shown.change.differences;
    result.commands = shown.change.commands;
    result.restore = shown.change.restore;
    result.stepRisk = shown.step->risk;
    result.risk = shown.change.risk;
    result.seconds = static_cast<int>(shown.restoreAfter.count());
    return result;
}

jobs::ChecklistRequest requestOf(const widgets::ChecklistChoice &choice)
{
    jobs::ChecklistRequest request;
    request.step = choice.step;
    request.target.product = choice.product;
    request.target.via = choice.via;
    request.target.places.configuration = choice.configuration;
    if (!choice.stateFolder.empty())
        request.target.stateFolder = choice.stateFolder;
    request.restoreAfter = std::chrono::minutes(choice.minutes);
    return request;
}

Result<jobs::ChecklistMail> mailOf(const widgets::ChecklistChoice &choice, const std::optional<Account> &account,
                                   Secrets &secrets, const std::stop_token &stop)
{
    if (!account)
        return fail(FaultKind::Usage, "checklist", "no account to count test mail in");
    auto smtp = parseServerUrl(Protocol::Smtp, choice.smtp);
    if (!smtp)
        return passOn(smtp);
    auto login = secrets.loginFor(*account, stop);
    if (!login)
        return passOn(login);
    login->account.smtp = std::move(*smtp);
    jobs::ChecklistMail mail;
    mail.login = std::move(*login);
    mail.to = choice.to;
    mail.bytes = choice.bytes;
    mail.count = choice.count;
    mail.wait = std::chrono::seconds(choice.waitSeconds);
    if (auto fine = jobs::check(mail); !fine)
        return passOn(fine);
    return mail;
}

} // namespace

Trials::Trials(Workplace &place, widgets::ChecklistPage &page, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_page(page)
{
    connect(&page, &widgets::ChecklistPage::runWanted, this, &Trials::start);
    connect(page.panel(), &widgets::ChecklistRunPanel::answered, this, [this](bool yes) { m_question->answer(yes); });
    connect(page.panel(), &widgets::ChecklistRunPanel::stopWanted, this, &Trials::stop);
    connect(&m_reading, &ServerWait::changed, this, [this](const QString &sentence) {
        m_readingWaits = sentence;
        showWaiting();
    });
    connect(&m_sending, &ServerWait::changed, this, [this](const QString &sentence) {
        m_sendingWaits = sentence;
        showWaiting();
    });
}

Trials::~Trials()
{
    // The job's thread is waited for after this, and must not wait for a person.
    m_question->close();
}

void Trials::setAccount(const std::optional<Account> &account)
{
    if (account != m_account)
        m_page.setFault(std::nullopt); // it was mended there, perhaps
    m_account = account;
    m_page.setAccount(account ? std::optional(guessFor(*account)) : std::nullopt);
}

void Trials::stop()
{
    m_job.requestStop();
}

/// A slow answer to a mail is what most of the steps look for: it is told first.
void Trials::showWaiting()
{
    m_page.panel()->setWaiting(m_sendingWaits.isEmpty() ? m_readingWaits : m_sendingWaits);
}

/// All but the last are called on the job's thread.
jobs::ChecklistHooks Trials::hooks(const std::stop_token &stop)
{
    const Post post = [this](std::function<void()> work) {
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
    };
    jobs::ChecklistHooks hooks;
    hooks.confirm = [this, post, stop, question = m_question](const jobs::ShownChange &shown) {
        post([this, settings = shownOf(shown)] { m_page.panel()->askConfirm(settings); });
        return question->wait(stop);
    };
    hooks.doneByHand = [this, post, stop, question = m_question](const checklist::LedgerChange &, bool back) {
        post([this, back] { m_page.panel()->askByHand(back); });
        // Only the person can put it back: that is asked for after a stop as well.
        return question->wait(back ? std::stop_token() : stop);
    };
    hooks.moved = [this, post](const checklist::StepState &state) {
        post([this, state] {
            m_page.setRunning(state);
            Q_EMIT changed();
        });
    };
    return hooks;
}

void Trials::start(const widgets::ChecklistChoice &choice)
{
    if (m_job.running())
        return;
    m_page.beginRun(choice);
    m_job.start(
        [this, &place = m_place, account = m_account, choice, waits = m_reading.begin(),
         sendingWaits = m_sending.begin()](const std::stop_token &stop,
                                           const ProgressSink &progress) -> Result<jobs::ChecklistOutcome> {
            const jobs::Context context = place.context(stop, progress);
            jobs::ChecklistRequest request = requestOf(choice);
            request.account = account ? account->id().value : std::string();
            if (choice.measure) {
                auto mail = mailOf(choice, account, place.secrets, stop);
                if (!mail)
                    return passOn(mail);
                mail->login.waits = waits;
                mail->login.sendingWaits = sendingWaits;
                if (choice.eicar)
                    request.scannerCatches = [this, check = jobs::scannerCheck(*mail, context)] {
                        QMetaObject::invokeMethod(
                            this, [this] { m_page.panel()->setScannerCheck(); }, Qt::QueuedConnection);
                        return check();
                    };
                jobs::measureWith(request, std::move(*mail), context, [this](const jobs::ChecklistMailNews &news) {
                    QMetaObject::invokeMethod(
                        this, [this, news] { m_page.panel()->setMail(news); }, Qt::QueuedConnection);
                });
            }
            return jobs::runChecklistStep(request, hooks(stop), context);
        },
        [this](const Result<jobs::ChecklistOutcome> &outcome) { done(outcome); });
}

void Trials::done(const Result<jobs::ChecklistOutcome> &outcome)
{
    m_reading.end();
    m_sending.end();
    m_page.endRun();
    std::optional<Fault> fault = outcome ? outcome->fault : std::optional(outcome.error());
    if (!fault && outcome->mailLeft > 0)
        fault = Fault{FaultKind::SafetyStop, "test mail", {}, {}};
    // Who stops something knows that it was stopped.
    m_page.setFault(fault && fault->kind != FaultKind::Cancelled ? fault : std::nullopt);
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace onecopy::gui
