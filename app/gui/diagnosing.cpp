// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/diagnosing.h"

#include "core/jobs/explain/findings.h"
#include "widgets/causes/causepage.h"
#include "widgets/causes/causesources.h"
#include "widgets/words/causewords.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace onecopy::gui {

namespace {

/// While mail is watched there is news all the time.
constexpr int pauseBetweenLooks = 5'000; ///< milliseconds

QHash<QString, QString> causeNames(const report::Findings &findings)
{
    QHash<QString, QString> names;
    names.reserve(static_cast<qsizetype>(findings.ofGroup.size()));
    std::map<std::string, QString, std::less<>> translated;
    for (const auto &[group, of] : findings.ofGroup) {
        QString &name = translated[of.cause];
        if (name.isEmpty())
            name = widgets::words::causeName(of.cause);
        names.insert(QString::fromStdString(group), name);
    }
    return names;
}

std::vector<std::string> strings(const QStringList &list)
{
    std::vector<std::string> result;
    for (const QString &text : list)
        result.push_back(text.toStdString());
    return result;
}

Result<std::vector<widgets::SingleSize>> singlesOf(const AccountId &account, const widgets::GroupRows &rows,
                                                   const jobs::Context &context)
{
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    std::set<CopyRef> grouped;
    for (const widgets::GroupRows::Row &row : rows.rows()) {
        for (const duplicates::Copy &copy : row.group.copies)
            grouped.insert(copy.ref);
    }
    std::vector<widgets::SingleSize> singles;
    auto read = store->arrivals().eachBrief(account, [&](const store::ArrivalStore::Brief &brief) {
        if (!grouped.contains(brief.ref))
            singles.push_back({brief.internalDate, brief.size});
        return !context.stop.stop_requested();
    });
    if (!read)
        return passOn(read);
    return singles;
}

} // namespace

Diagnosing::Diagnosing(Workplace &place, widgets::CausePage &page, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_page(page)
{
    using Page = widgets::CausePage;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenLooks);
    connect(&m_pause, &QTimer::timeout, this, &Diagnosing::look);
    connect(&page, &Page::lookWanted, this, &Diagnosing::lookNow);
    connect(&page, &Page::cancelWanted, this, [this] {
        m_next = Next::Nothing;
        m_job.requestStop();
    });
    connect(&page, &Page::detailsWanted, this, &Diagnosing::showDetails);
    connect(&m_job, &jobs::JobThread::progressed, &page, &Page::setProgress);
}

void Diagnosing::setAccount(const std::optional<AccountId> &account)
{
    if (account == m_account && account)
        return;
    m_account = account;
    m_rows.reset();
    m_next = Next::Nothing;
    m_pause.stop();
    m_job.requestStop();
    m_page.clearSources();
    if (!account)
        m_page.setNoServer();
}

void Diagnosing::setView(const AccountView &view, bool imap)
{
    if (!m_account || view.account != *m_account)
        return;
    if (!view.checked) {
        m_rows.reset();
        const QString server = QString::fromStdString(view.report.server);
        imap ? m_page.setNotChecked(server) : m_page.setNoImap(server);
        Q_EMIT ended();
        return;
    }
    m_rows = view.rows;
    if (!m_pause.isActive())
        look();
}

void Diagnosing::look()
{
    if (!m_account || !m_rows)
        return;
    if (m_job.running()) {
        m_next = std::max(m_next, Next::Later);
        return;
    }
    m_pause.stop();
    m_page.beginLook();
    jobs::DiagnosisOptions options;
    options.logFiles = strings(m_page.sources()->logs());
    options.ownHosts = strings(m_page.sources()->ownHosts());
    m_job.start(
        [&place = m_place, account = *m_account, rows = m_rows,
         options](const std::stop_token &stop, const ProgressSink &progress) -> Result<Found> {
            const jobs::Context context = place.context(stop, progress);
            auto causes = jobs::findCauses(account, options, context);
            if (!causes)
                return passOn(causes);
            auto singles = singlesOf(account, *rows, context);
            if (!singles)
                return passOn(singles);
            // Of what has been moved away since, the page shows what was found before.
            std::vector<duplicates::Group> groups;
            for (const widgets::GroupRows::Row &row : rows->rows())
                groups.push_back(row.group);
            for (jobs::FoundCauses::Earlier &one : causes->earlier) {
                causes->diagnosis.groups.push_back(std::move(one.finding));
                groups.push_back(std::move(one.group));
            }
            const bool moved = groups.size() > rows->rows().size();
            auto found = std::make_shared<FoundCauses>();
            found->causes =
                widgets::CauseFindings::make(causes->diagnosis, causes->findings,
                                             moved ? *widgets::GroupRows::make(std::move(groups)) : *rows, *singles);
            found->names = causeNames(*causes->findings);
            return found;
        },
        [this, account = *m_account](Result<Found> looked) { lookDone(account, std::move(looked)); });
}

/// What a person asks for does not wait for a look at the state before.
void Diagnosing::lookNow()
{
    if (m_job.running()) {
        m_next = Next::AtOnce;
        m_job.requestStop();
    } else {
        look();
    }
}

void Diagnosing::lookDone(const AccountId &account, Result<Found> looked)
{
    const Next next = std::exchange(m_next, Next::Nothing);
    m_page.endLook();
    if (m_account != account || (next == Next::AtOnce && !looked)) {
        if (next != Next::Nothing)
            look();
        return;
    }
    if (looked) {
        m_page.setFault(std::nullopt);
        m_page.setFindings((*looked)->causes);
        // The other pages in an event of their own: together they would hold up a frame.
        QMetaObject::invokeMethod(
            this,
            [this, account, news = *looked] {
                if (m_account == account)
                    Q_EMIT found(news);
            },
            Qt::QueuedConnection);
    } else if (looked.error().kind == FaultKind::Cancelled) {
        m_page.setFault(std::nullopt);
    } else {
        m_page.setFault(looked.error());
    }
    if (next == Next::AtOnce)
        look();
    else if (next == Next::Later)
        m_pause.start();
    QMetaObject::invokeMethod(this, &Diagnosing::ended, Qt::QueuedConnection);
}

void Diagnosing::showDetails(const QString &groupId)
{
    if (!m_account)
        return;
    m_details.start([&place = m_place, id = *m_account, group = groupId.toStdString()](
                        const std::stop_token &stop,
                        const ProgressSink &progress) { return loadDetails(id, group, place.context(stop, progress)); },
                    [this, of = *m_account](const Result<widgets::GroupDetails> &details) {
                        // Accounts that read one mailbox have groups of the same name.
                        if (details && m_account == of)
                            m_page.setDetails(*details);
                    });
}

} // namespace onecopy::gui
