// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accountview.h"
#include "app/gui/pages.h"

#include <QObject>

#include <functional>

namespace onecopy::gui {

struct FoundCauses;

/// Puts what the store holds of an account, and what was found out about it, on the pages: each page in an event of its
/// own, so that what is typed and painted in between never waits for all of them.
class PageFilling : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: `pages` outlive it.
    PageFilling(const Pages &pages, QObject *parent);

    /// Another account is shown from now on: what is on its way to the pages is about the one before.
    void leaveAccount();
    /// Until the store was read, the pages neither say that there is nothing nor show what another account has.
    void setReading();
    /// `unsaved`: where mail was read from that no server is known for; empty: nowhere.
    void setNoAccount(const std::string &unsaved);
    /// `name` of the account; empty: the server's own stands for it. `imap`: it has a server over which mail is
    /// checked.
    void setView(const std::shared_ptr<const AccountView> &view, const std::string &name, bool imap);
    void setCauses(const std::shared_ptr<const FoundCauses> &found);

    /// What the pages show; null: nothing was read yet.
    [[nodiscard]] const std::shared_ptr<const AccountView> &view() const { return m_view; }
    [[nodiscard]] bool shows(const AccountId &account) const { return m_view && m_view->account == account; }

Q_SIGNALS:
    void filled(); ///< with a view: the pages show it, and view() is it

private:
    void inTurns(const std::vector<std::function<void()>> &steps);

    const Pages &m_pages;
    std::shared_ptr<const AccountView> m_view;
    std::shared_ptr<const FoundCauses> m_found;
    int m_accounts = 0; ///< that were shown, which tells late steps from those of the account that is shown
};

} // namespace onecopy::gui
