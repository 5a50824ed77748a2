// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accountnames.h"

#include "core/account/whose.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/words.h"

namespace onecopy::gui {

void nameAccount(const std::optional<Account> &account, QWidget &window, const QList<widgets::PageFrame *> &pages,
                 widgets::OverviewPage &overview)
{
    const QString heading = account ? widgets::words::accountHeading(*account) : QString();
    for (auto *page : pages)
        page->setAccount(heading);
    if (account && !account->name.empty()) { // the overview has the name for its title
        const Whose mail = whose(account->id());
        overview.setAccount(mail.user.empty() ? QString() : widgets::words::mailOf(mail.user, mail.host));
    }
    window.setWindowTitle(account ? widgets::words::withoutIsolates(widgets::words::accountName(*account))
                                  : QStringLiteral("Onecopy"));
}

} // namespace onecopy::gui
