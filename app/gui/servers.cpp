// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/servers.h"

#include "core/account/whose.h"
#include "core/store/store.h"
#include "widgets/servers/accountform.h"
#include "widgets/servers/addserverdialog.h"
#include "widgets/servers/serverspage.h"
#include "widgets/words/accountwords.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace onecopy::gui {

namespace {

struct Listing
{
    std::vector<Account> accounts;
    std::optional<Account> unsaved;
};

/// There is no password to test with.
std::vector<jobs::TestedServer> notBegun(const Account &account, const Fault &why)
{
    const Protocol protocol = account.imap ? Protocol::Imap : account.pop3 ? Protocol::Pop3 : Protocol::Smtp;
    jobs::TestedServer first{protocol, widgets::words::mainServer(account).value_or(ServerAddress()), {}};
    first.report.fault = why;
    return {first};
}

Result<Listing> listAccounts(const Workplace &place)
{
    auto store = store::Store::open(place.storePath);
    if (!store)
        return passOn(store);
    auto accounts = store->accounts().all();
    if (!accounts)
        return passOn(accounts);
    Listing listing{std::move(*accounts), {}};
    if (listing.accounts.empty()) {
        auto known = store->accounts().known();
        if (!known)
            return passOn(known);
        for (auto id = known->begin(); id != known->end() && !listing.unsaved; ++id)
            listing.unsaved = accountOf(*id);
    }
    return listing;
}

} // namespace

Servers::Servers(Workplace &place, widgets::ServersPage &page, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_page(page)
    , m_window(window)
{
    connect(&m_testWait, &ServerWait::changed, &page, &widgets::ServersPage::setWaiting);
    connect(&m_dialogWait, &ServerWait::changed, this, [this](const QString &sentence) {
        if (m_dialog)
            m_dialog->setWaiting(sentence);
    });
    connect(&page, &widgets::ServersPage::addWanted, this, &Servers::add);
    connect(&page, &widgets::ServersPage::showWanted, this, &Servers::choose);
    connect(&page, &widgets::ServersPage::editWanted, this, [this](const QString &name) { edit(name); });
    connect(&page, &widgets::ServersPage::removeWanted, this, &Servers::remove);
    connect(&page, &widgets::ServersPage::testWanted, this, &Servers::test);
    connect(&page, &widgets::ServersPage::testCancelled, this, [this] {
        m_testing.requestStop();
        m_testWait.end();
    });
}

void Servers::load(const std::string &preferred)
{
    m_loading.start([&place = m_place](const std::stop_token &, const ProgressSink &) { return listAccounts(place); },
                    [this, preferred](Result<Listing> listing) {
                        if (!listing) {
                            Q_EMIT failed(listing.error());
                            return;
                        }
                        show(std::move(listing->accounts), std::move(listing->unsaved), preferred);
                        findPlaces();
                    });
}

void Servers::follow()
{
    if (m_loading.running())
        return;
    m_loading.start([&place = m_place](const std::stop_token &, const ProgressSink &) { return listAccounts(place); },
                    [this](Result<Listing> listing) {
                        if (!listing || listing->accounts == m_accounts)
                            return;
                        const bool same =
                            m_current && std::ranges::find(listing->accounts, *m_current) != listing->accounts.end();
                        if (same) { // the pages stay as they are
                            m_accounts = std::move(listing->accounts);
                            showRows();
                        } else if (m_mayChange()) {
                            show(std::move(listing->accounts), std::move(listing->unsaved), {});
                        }
                        findPlaces();
                    });
}

/// A keychain that waits for somebody to unlock it holds nothing else up.
void Servers::findPlaces()
{
    m_findingPlaces.start(
        [&place = m_place, accounts = m_accounts](const std::stop_token &stop, const ProgressSink &) {
            std::map<std::string, std::string> places;
            for (const Account &account : accounts) {
                const auto found = place.secrets.placeOf(account, stop);
                if (!found)
                    break; // it would not say of the others either
                places[account.name] = *found;
            }
            return places;
        },
        [this](std::map<std::string, std::string> places) {
            m_places = std::move(places);
            showRows();
        });
}

void Servers::show(std::vector<Account> accounts, std::optional<Account> unsaved, const std::string &preferred)
{
    m_unsaved = std::move(unsaved);
    m_accounts = std::move(accounts);
    const bool may = !preferred.empty() && (!m_current || m_mayChange());
    const std::string wanted = may ? preferred : m_current ? m_current->name : std::string();
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const Account &account) { return account.name == wanted; });
    if (found != m_accounts.end())
        m_current = *found;
    else if (!m_accounts.empty())
        m_current = m_accounts.front();
    else
        m_current.reset();
    showRows();
    m_page.setNoServer(unsavedServer());
    Q_EMIT currentChanged();
}

void Servers::showRows()
{
    std::vector<widgets::ServerRow> rows;
    for (const Account &account : m_accounts) {
        std::optional<QString> place;
        if (const auto found = m_places.find(account.name); found != m_places.end())
            place = QString::fromStdString(found->second);
        rows.push_back({account, place, m_current && account.name == m_current->name});
    }
    m_page.setServers(std::move(rows));
}

const Account *Servers::find(const QString &name) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const Account &account) { return account.name == name.toStdString(); });
    return found == m_accounts.end() ? nullptr : &*found;
}

void Servers::choose(const QString &name)
{
    if (find(name) == nullptr)
        return;
    if (!m_mayChange()) {
        Q_EMIT refused();
        return;
    }
    show(std::vector<Account>(m_accounts), std::exchange(m_unsaved, {}), name.toStdString());
    Q_EMIT chosen();
}

void Servers::add()
{
    openDialog(std::nullopt);
    if (m_unsaved && m_dialog)
        m_dialog->suggest(*m_unsaved);
}

void Servers::edit(const QString &name, bool password)
{
    if (const Account *account = find(name))
        openDialog(*account, password);
}

void Servers::openDialog(const std::optional<Account> &account, bool password)
{
    if (m_dialog)
        return;
    m_dialog = new widgets::AddServerDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (account)
        m_dialog->setAccount(*account);
    // What is not listed yet may be kept all the same.
    const auto kept = account ? m_places.find(account->name) : m_places.end();
    if (kept != m_places.end() && kept->second.empty() && !account->oauth)
        m_dialog->setPasswordMissing();
    else if (account && password && !account->oauth)
        m_dialog->form()->focusPassword();
    connect(m_dialog, &widgets::AddServerDialog::testWanted, this, &Servers::testInDialog);
    connect(m_dialog, &widgets::AddServerDialog::saveWanted, this,
            [this](const Account &saved, const Secret &secret) { save(saved, secret); });
    connect(m_dialog, &widgets::AddServerDialog::findWanted, this, &Servers::findInDialog);
    connect(m_dialog, &widgets::AddServerDialog::signInWanted, this, &Servers::signInFromDialog);
    connect(m_dialog, &widgets::AddServerDialog::testCancelled, this, [this] {
        m_dialogTest.requestStop();
        m_dialogWait.end();
    });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialogWait.end();
        for (jobs::JobThread *thread : {&m_dialogTest, &m_finding, &m_signingIn, &m_lookingForPlace})
            thread->requestStop();
    });
    m_lookingForPlace.start([&place = m_place](const std::stop_token &stop,
                                               const ProgressSink &) { return place.secrets.placeToKeep(stop); },
                            [this](const std::string &vault) {
                                m_promisedPlace = QString::fromStdString(vault);
                                if (m_dialog)
                                    m_dialog->setPasswordPlace(m_promisedPlace);
                            });
    m_dialog->open();
}

void Servers::testInDialog(const Account &account, const Secret &secret)
{
    m_dialogTest.start(
        [&place = m_place, account, secret, waits = m_dialogWait.begin()](const std::stop_token &stop,
                                                                          const ProgressSink &progress) {
            jobs::Login login{account, secret, false, std::chrono::seconds(60)};
            if (secret.empty()) {
                auto kept = place.secrets.loginFor(account, stop);
                if (!kept && account.oauth)
                    return notBegun(account, kept.error());
                if (kept)
                    login = std::move(*kept);
            }
            login.waits = waits;
            return jobs::testServers(login, place.context(stop, progress));
        },
        [this](const std::vector<jobs::TestedServer> &tested) {
            m_dialogWait.end();
            if (m_dialog)
                m_dialog->setTested(tested);
        });
}

void Servers::findInDialog(const QString &address, const QString &caFile)
{
    jobs::DiscoverySettings settings;
    settings.tls.caFile = caFile.toStdString();
    m_finding.start(
        [address = address.toStdString(), settings](const std::stop_token &stop, const ProgressSink &) {
            return jobs::discoverServers(address, settings, stop);
        },
        [this](const Result<std::vector<jobs::ServerCandidate>> &found) {
            if (m_dialog)
                m_dialog->setFound(found);
        });
}

void Servers::signInFromDialog(const Account &account)
{
    // The browser is a matter of the window's own thread.
    const jobs::OpenBrowser open = [this](const std::string &url) {
        QMetaObject::invokeMethod(
            this, [url] { QDesktopServices::openUrl(QUrl(QString::fromStdString(url))); }, Qt::QueuedConnection);
        return true;
    };
    m_signingIn.start(
        [&place = m_place, account, open](const std::stop_token &stop, const ProgressSink &) {
            return place.secrets.signIn(account, open, stop);
        },
        [this](const Result<std::string> &place) {
            if (m_dialog)
                m_dialog->setSignedIn(place);
        });
}

void Servers::save(const Account &account, const Secret &secret)
{
    m_changing.start(
        [&place = m_place, account, secret](const std::stop_token &stop, const ProgressSink &) -> Result<std::string> {
            auto store = store::Store::open(place.storePath);
            if (!store)
                return passOn(store);
            if (auto saved = store->accounts().save(account); !saved)
                return passOn(saved);
            return secret.empty() ? std::string() : place.secrets.keep(account, secret, stop);
        },
        [this, account](Result<std::string> kept) {
            if (!kept) {
                if (m_dialog)
                    m_dialog->setSaveFailed(kept.error());
                return;
            }
            const bool isNew = find(QString::fromStdString(account.name)) == nullptr;
            if (m_dialog)
                m_dialog->accept();
            load(account.name);
            if (isNew)
                Q_EMIT added();
            using widgets::words::isSessionOnly;
            if (isSessionOnly(QString::fromStdString(*kept)) && !isSessionOnly(m_promisedPlace))
                Q_EMIT passwordNotKept();
        });
}

void Servers::remove(const QString &name)
{
    const Account *account = find(name);
    if (account == nullptr)
        return;
    if (m_current && m_current->name == account->name && !m_mayChange()) {
        Q_EMIT removalRefused(); // what runs is about it
        return;
    }
    m_changing.start(
        [&place = m_place, gone = *account](const std::stop_token &stop, const ProgressSink &) -> Result<bool> {
            auto store = store::Store::open(place.storePath);
            if (!store)
                return passOn(store);
            auto removed = store->accounts().remove(gone.name);
            if (removed)
                place.secrets.forget(gone, stop);
            return removed;
        },
        [this](const Result<bool> &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
            load();
        });
}

void Servers::test(const QString &name)
{
    const Account *account = find(name);
    if (account == nullptr)
        return;
    m_page.setTesting(account->name);
    m_testing.start(
        [&place = m_place, tested = *account, waits = m_testWait.begin()](const std::stop_token &stop,
                                                                          const ProgressSink &progress) {
            auto login = place.secrets.loginFor(tested, stop);
            if (!login)
                return notBegun(tested, login.error());
            login->waits = waits;
            return jobs::testServers(*login, place.context(stop, progress));
        },
        [this, name = account->name](const std::vector<jobs::TestedServer> &tested) {
            m_testWait.end();
            m_page.setTested(name, tested);
        });
}

} // namespace onecopy::gui
