// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logs/linetext.h"

/// Tables that Exchange's own tools write: Get-MessageTrackingLog and Get-MessageTraceV2 through Export-Csv, and the
/// message traces that Exchange Online's admin center gives to download. Each names its columns in its own way.
namespace onecopy::logs {

enum class Exported {
    Nothing,
    Tracking, ///< a line for each step of a message
    Trace     ///< a line for each recipient of a message
};
/// What the line with the names of the columns announces.
[[nodiscard]] Exported exportedBy(std::string_view header);

/// Cells of such a table, under the names that they have in the tracking log: "message-id", "network-message-id",
/// "date-time" … Values are in double quotes or not; the separator is that of the country.
class ExportedTable
{
public:
    [[nodiscard]] bool known() const noexcept { return m_columns.known(); }
    void begin(std::string_view header);
    void read(std::string_view line) { splitCells(line, m_separator, m_cells); }
    [[nodiscard]] std::string_view cell(std::string_view name) const { return m_columns.cell(m_cells, name); }
    /// Tables of PowerShell have the date as the country writes it; where that leaves a doubt, it is a day before its
    /// month.
    [[nodiscard]] std::optional<EpochSeconds> time() const noexcept;

private:
    Columns m_columns;
    char m_separator = ',';
    std::vector<std::string_view> m_cells;
};

} // namespace onecopy::logs
