// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/clock.h"
#include "core/net/tlspolicy.h"
#include "widgets/parts/plaintext.h"

#include <optional>

namespace onecopy::gui {

/// At the bottom of the window: which server was checked, and how safe the way to it was.
class ConnectionLine : public widgets::TextLabel
{
    Q_OBJECT

public:
    explicit ConnectionLine(QWidget *parent);

    void setAccount(const std::optional<Account> &account);
    void setChecked(const net::TlsInfo &tls);
    void setLastCheck(EpochSeconds at); ///< as the store has it, also of another program; 0: never
    void setChecking(bool checking);    ///< whatever page is shown, it has to be seen
    void setFailed();                   ///< the last check; what an earlier one saw of the server may no longer hold

private:
    void refresh();

    std::optional<Account> m_account;
    std::optional<net::TlsInfo> m_tls;
    std::optional<EpochSeconds> m_lastCheck; ///< none: the store was not read yet
    bool m_failed = false;
    bool m_checking = false;
};

} // namespace onecopy::gui
