// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/servers/serverspage.h"

#include <QAbstractTableModel>

namespace onecopy::widgets {

class ServersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, Security, Login, Password, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setServers(std::vector<ServerRow> servers);
    [[nodiscard]] const ServerRow *at(int row) const;       ///< null beyond the end
    [[nodiscard]] int rowOf(const std::string &name) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const ServerRow &server, int column) const;

    std::vector<ServerRow> m_servers;
};

} // namespace onecopy::widgets
