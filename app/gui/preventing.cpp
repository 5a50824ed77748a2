// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/preventing.h"

#include "widgets/checklist/preventioncard.h"
#include "widgets/checklist/preventiondialog.h"

namespace onecopy::gui {

namespace {

Result<jobs::Login> loginTo(const std::optional<Account> &account, const widgets::PreventionChoice &choice,
                            Secrets &secrets, const std::stop_token &stop)
{
    if (!account)
        return fail(FaultKind::Usage, "prevention", "no account to log in with");
    auto sieve = parseServerUrl(Protocol::Sieve, choice.address);
    if (!sieve)
        return passOn(sieve);
    auto login = secrets.loginFor(*account, stop);
    if (login)
        login->account.sieve = std::move(*sieve);
    return login;
}

} // namespace

Preventing::Preventing(Workplace &place, widgets::PreventionCard &card, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_card(card)
    , m_window(window)
{
    connect(&card, &widgets::PreventionCard::wanted, this, &Preventing::open);
    connect(&m_wait, &ServerWait::changed, this, [this](const QString &sentence) {
        if (m_dialog)
            m_dialog->setWaiting(sentence);
    });
}

widgets::PreventionDialog *Preventing::dialog() const
{
    return m_dialog;
}

void Preventing::refresh()
{
    m_reading.start([path = m_place.storePath](const std::stop_token &,
                                               const ProgressSink &) { return jobs::openPreventions(path); },
                    [this](const Result<std::vector<checklist::OpenChange>> &open) {
                        // What cannot be read now was perhaps locked for a moment; what is known stays.
                        if (!open)
                            return;
                        m_installed = *open;
                        m_card.setInstalled(m_installed);
                    });
}

/// Where the account has its scripts; where they were changed at another address of the same user, that one.
QString Preventing::proposedAddress() const
{
    const auto usual = m_account ? m_account->sieveServer() : std::nullopt;
    if (!usual)
        return {};
    for (const checklist::OpenChange &open : m_installed) {
        const std::string &place = open.change.configuration;
        const auto known = parseServerUrl(Protocol::Sieve, place.substr(0, place.find('#')));
        if (known && known->user == usual->user && known->endpoint.host == usual->endpoint.host)
            return QString::fromStdString(toUrl(Protocol::Sieve, *known));
    }
    return QString::fromStdString(toUrl(Protocol::Sieve, *usual));
}

void Preventing::open()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new widgets::PreventionDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAddress(proposedAddress());
    m_dialog->setBusy(m_job.running());
    connect(m_dialog, &widgets::PreventionDialog::lookWanted, this, &Preventing::look);
    connect(m_dialog, &widgets::PreventionDialog::installWanted, this, &Preventing::install);
    connect(m_dialog, &widgets::PreventionDialog::removeWanted, this, &Preventing::remove);
    m_dialog->open();
}

void Preventing::show(const Result<jobs::PreventionPlan> &plan)
{
    m_wait.end();
    refresh();
    if (!m_dialog)
        return;
    m_dialog->setBusy(false);
    if (plan)
        m_dialog->setPlan(*plan);
    else
        m_dialog->setFault(plan.error());
}

template <class Work> void Preventing::change(const widgets::PreventionChoice &choice, Work work)
{
    if (m_job.running())
        return;
    if (m_dialog)
        m_dialog->setBusy(true);
    m_job.start(
        [&place = m_place, account = m_account, choice, waits = m_wait.begin(),
         work](const std::stop_token &stop, const ProgressSink &progress) -> Result<jobs::PreventionPlan> {
            auto login = loginTo(account, choice, place.secrets, stop);
            if (!login)
                return passOn(login);
            login->waits = waits;
            const jobs::Context context = place.context(stop, progress);
            if (Result<void> done = work(*login, context); !done)
                return passOn(done);
            return jobs::planPrevention(*login, choice.prevention, context);
        },
        [this](const Result<jobs::PreventionPlan> &plan) { show(plan); });
}

void Preventing::look(const widgets::PreventionChoice &choice)
{
    change(choice, [](const jobs::Login &, const jobs::Context &) { return Result<void>(); });
}

void Preventing::install(const widgets::PreventionChoice &choice, const jobs::PreventionPlan &shown)
{
    change(choice, [choice, shown](const jobs::Login &login, const jobs::Context &context) -> Result<void> {
        // What was shown is what was agreed to.
        const auto same = [&shown](const jobs::PreventionPlan &plan) { return plan == shown; };
        auto outcome = jobs::installPrevention(login, choice.prevention, same, context);
        if (!outcome)
            return passOn(outcome);
        if (!outcome->confirmed)
            return fail(FaultKind::SafetyStop, "prevention", "the scripts on the server have changed meanwhile");
        return {};
    });
}

void Preventing::remove(const widgets::PreventionChoice &choice)
{
    change(choice, [](const jobs::Login &login, const jobs::Context &context) {
        return jobs::removePrevention(login, context).map([](const checklist::LedgerChange &) {});
    });
}

} // namespace onecopy::gui
