// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace onecopy::smtp {

/// Makes a message fit for DATA, piece by piece: every line end becomes CR LF, a bare CR or LF too, since a server that
/// takes one of them for the end of a line can be made to see a second message (RFC 5321 2.3.8); a dot at the start of
/// a line is doubled (4.5.2). The pieces may be cut anywhere. Pure.
class DataStream
{
public:
    /// What goes out for this piece.
    [[nodiscard]] std::string add(std::string_view piece);
    /// What still goes out at the end: the rest of the last line end, and the dot alone.
    [[nodiscard]] std::string end();

private:
    void endLine(std::string &out);
    bool m_atLineStart = true;
    bool m_afterCr = false; ///< a CR came last; its line end was written already
};

} // namespace onecopy::smtp
