// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/checking.h"

#include "core/jobs/scan/scan.h"
#include "widgets/overview/overviewpage.h"

#include <utility>

namespace onecopy::gui {

Checking::Checking(Workplace &place, widgets::OverviewPage &page, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_page(page)
{
    connect(&page, &widgets::OverviewPage::cancelWanted, this, [this] { m_job.requestStop(); });
    connect(&m_wait, &ServerWait::changed, &page, [&page](const QString &sentence) {
        page.setWaiting(sentence.isEmpty() ? sentence
                                           : sentence + QLatin1Char(' ') + tr("Cancel keeps what was read."));
    });
    connect(&m_job, &jobs::JobThread::progressed, &page, &widgets::OverviewPage::setProgress);
}

void Checking::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    m_lacksPassword = false;
    m_page.setFault(std::nullopt); // what it tells was the other one's, or has been set right
    m_page.setCanCheck(!account || account->imap);
}

void Checking::start()
{
    if (!m_account || !m_account->imap || m_job.running())
        return;
    m_page.setFault(std::nullopt);
    m_page.beginCheck();
    Q_EMIT began();
    m_job.start(
        [&place = m_place, account = *m_account,
         waits = m_wait.begin()](const std::stop_token &stop, const ProgressSink &progress) -> Result<net::TlsInfo> {
            auto login = place.secrets.loginFor(account, stop);
            if (!login)
                return passOn(login);
            jobs::ScanRequest request;
            request.login = std::move(*login);
            request.login.waits = waits;
            auto outcome = jobs::scan(request, place.context(stop, progress));
            if (!outcome)
                return passOn(outcome);
            return outcome->tls;
        },
        [this](const Result<net::TlsInfo> &checked) { done(checked); });
}

void Checking::done(const Result<net::TlsInfo> &checked)
{
    m_wait.end();
    m_page.endCheck();
    m_lacksPassword = !checked && (checked.error().kind == FaultKind::LoginRefused ||
                                   checked.error().kind == FaultKind::SecretMissing);
    if (checked) {
        Q_EMIT connectedBy(*checked);
    } else if (checked.error().kind != FaultKind::Cancelled) {
        m_page.setFault(checked.error());
        Q_EMIT failed();
    }
    Q_EMIT ended();
}

} // namespace onecopy::gui
