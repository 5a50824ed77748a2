// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connectionline.h"

#include "widgets/words/words.h"

namespace onecopy::gui {

ConnectionLine::ConnectionLine(QWidget *parent)
    : TextLabel(widgets::TextRole::Body, parent)
{
    setContentsMargins(12, 2, 12, 4);
}

void ConnectionLine::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    m_tls.reset();
    m_lastCheck.reset();
    m_failed = false;
    refresh();
}

void ConnectionLine::setLastCheck(EpochSeconds at)
{
    m_lastCheck = at;
    refresh();
}

void ConnectionLine::setChecking(bool checking)
{
    m_checking = checking;
    refresh();
}

void ConnectionLine::setFailed()
{
    m_failed = true;
    refresh();
}

void ConnectionLine::setChecked(const net::TlsInfo &tls)
{
    m_tls = tls;
    m_failed = false;
    refresh();
}

void ConnectionLine::refresh()
{
    if (!m_account || !m_account->imap) {
        setText(!m_account                           ? tr("No mail server yet")
                : m_account->pop3 || m_account->smtp ? tr("No IMAP server: its mail cannot be checked")
                                                     : tr("A case file: it has no mail server"));
        return;
    }
    const QString host = widgets::words::foreign(m_account->imap->endpoint.host);
    if (m_checking)
        setText(tr("%1 · checking…").arg(host));
    else if (m_failed)
        setText(tr("%1 · the last check failed").arg(host));
    else if (!m_tls && !m_lastCheck)
        setText(host);
    else if (!m_tls && *m_lastCheck == 0)
        setText(tr("%1 · not checked yet").arg(host));
    else if (!m_tls)
        setText(tr("%1 · last checked %2", "server, time").arg(host, widgets::words::dateTime(*m_lastCheck)));
    else if (m_tls->protocol.empty())
        setText(tr("Checked %1 · not encrypted (weak)").arg(host));
    else if (m_tls->weak)
        setText(tr("Checked %1 · %2 (weak)").arg(host, QString::fromStdString(m_tls->protocol)));
    else
        setText(tr("Checked %1 · %2").arg(host, QString::fromStdString(m_tls->protocol)));
}

} // namespace onecopy::gui
