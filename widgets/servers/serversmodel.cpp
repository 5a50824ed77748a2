// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/servers/serversmodel.h"

#include "widgets/look/icons.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/words.h"

namespace onecopy::widgets {

void ServersModel::setServers(std::vector<ServerRow> servers)
{
    beginResetModel();
    m_servers = std::move(servers);
    endResetModel();
}

const ServerRow *ServersModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_servers[static_cast<std::size_t>(row)] : nullptr;
}

int ServersModel::rowOf(const std::string &name) const
{
    for (std::size_t i = 0; i < m_servers.size(); ++i) {
        if (m_servers[i].account.name == name) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int ServersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_servers.size());
}

int ServersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ServersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Address:
        return tr("Server");
    case Security:
        return tr("Security");
    case Login:
        return tr("Login");
    case Password:
        return tr("Password kept in");
    default:
        return {};
    }
}

QString ServersModel::text(const ServerRow &server, int column) const
{
    if (!words::mainServer(server.account) && column != Name)
        return column == Address ? tr("none: a case file") : QString();
    switch (column) {
    case Name:
        return server.shown && m_servers.size() > 1
                   ? tr("%1 · shown", "an account, which the other pages show").arg(words::accountName(server.account))
                   : words::accountName(server.account);
    case Address:
        return server.account.imap ? words::address(server.account)
                                   : tr("%1, without IMAP", "host and port").arg(words::address(server.account));
    case Security:
        return words::securityOf(server.account);
    case Login:
        return words::auth(server.account.auth);
    case Password:
        if (!server.passwordPlace)
            return tr("the keyring has not said yet");
        return server.passwordPlace->isEmpty() ? tr("nowhere: asked each time")
                                               : words::passwordPlace(*server.passwordPlace);
    default:
        return {};
    }
}

QVariant ServersModel::data(const QModelIndex &index, int role) const
{
    const auto *server = index.isValid() ? at(index.row()) : nullptr;
    if (!server) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*server, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(*server, index.column()));
    case Qt::DecorationRole:
        return index.column() == Security && words::mainServer(server->account)
                   ? QVariant(icon(words::isWeak(server->account) ? Icon::Warning : Icon::Lock))
                   : QVariant();
    default:
        return {};
    }
}

} // namespace onecopy::widgets
