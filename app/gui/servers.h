// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/serverwait.h"
#include "app/gui/workplace.h"
#include "core/jobs/connect/testconnection.h"
#include "core/jobs/jobthread.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <vector>

namespace onecopy::widgets {
class AddServerDialog;
class ServersPage;
} // namespace onecopy::widgets

namespace onecopy::gui {

/// The saved servers: listing, adding, editing, testing, forgetting. Says which account the window is about.
class Servers : public QObject
{
    Q_OBJECT

public:
    Servers(Workplace &place, widgets::ServersPage &page, QWidget &window, QObject *parent);

    /// Reads the accounts from the store; `preferred` becomes the current one if it is there.
    void load(const std::string &preferred = {});
    /// Takes over what another program has changed in the list of accounts; nothing happens where that is nothing.
    void follow();
    [[nodiscard]] const std::optional<Account> &current() const { return m_current; }
    /// The id of an account whose mail the store knows although it was not saved; only while none is saved at all, else
    /// empty.
    [[nodiscard]] std::string unsavedServer() const { return m_unsaved ? m_unsaved->id().value : std::string(); }
    void add(); ///< where there is an unsaved one, that
    /// `password`: that is what is wrong with it, and where to begin.
    void edit(const QString &name, bool password = false);
    /// Asked before another account becomes the current one; what runs is about the one that is shown.
    void setMayChange(std::function<bool()> mayChange) { m_mayChange = std::move(mayChange); }

Q_SIGNALS:
    void currentChanged();
    void added();                             ///< a new one
    void passwordNotKept();                   ///< the keyring, which was there to keep it, has not taken it
    void chosen();                            ///< another one became the current one, as was asked for
    void refused();                           ///< another one cannot be the current one now
    void removalRefused();                    ///< the current one cannot be removed now
    void failed(const onecopy::Fault &fault); ///< the accounts could not be read, or not be changed

private:
    void openDialog(const std::optional<Account> &account, bool password = false);
    void save(const Account &account, const Secret &secret);
    void choose(const QString &name);
    void remove(const QString &name);
    void test(const QString &name);
    void testInDialog(const Account &account, const Secret &secret);
    void findInDialog(const QString &address, const QString &caFile);
    void signInFromDialog(const Account &account);
    void show(std::vector<Account> accounts, std::optional<Account> unsaved, const std::string &preferred);
    void showRows();
    void findPlaces();
    [[nodiscard]] const Account *find(const QString &name) const;

    Workplace &m_place;
    widgets::ServersPage &m_page;
    QWidget &m_window;
    QPointer<widgets::AddServerDialog> m_dialog;
    jobs::JobThread m_loading;
    jobs::JobThread m_findingPlaces;
    jobs::JobThread m_changing;
    jobs::JobThread m_testing;
    ServerWait m_testWait;
    jobs::JobThread m_dialogTest;
    ServerWait m_dialogWait;
    jobs::JobThread m_finding;
    jobs::JobThread m_lookingForPlace;
    jobs::JobThread m_signingIn;
    std::function<bool()> m_mayChange = [] { return true; };
    std::vector<Account> m_accounts;
    std::optional<Account> m_unsaved;            ///< was read from the command line, or removed; the one used last
    QString m_promisedPlace;                     ///< where the dialog says that the password will be kept
    std::map<std::string, std::string> m_places; ///< account name → where its password is kept, as far as that is known
    std::optional<Account> m_current;
};

} // namespace onecopy::gui
