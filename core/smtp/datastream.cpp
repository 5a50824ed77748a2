// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/datastream.h"

namespace onecopy::smtp {

void DataStream::endLine(std::string &out)
{
    out += "\r\n";
    m_atLineStart = true;
}

std::string DataStream::add(std::string_view piece)
{
    std::string out;
    out.reserve(piece.size() + piece.size() / 32 + 2);
    while (!piece.empty()) {
        const char c = piece.front();
        if (c == '\n' || c == '\r') {
            // The LF of a CR LF was written with its CR.
            if (c == '\r' || !m_afterCr)
                endLine(out);
            m_afterCr = c == '\r';
            piece.remove_prefix(1);
            continue;
        }
        m_afterCr = false;
        if (m_atLineStart && c == '.')
            out += '.';
        m_atLineStart = false;
        const auto end = piece.find_first_of("\r\n");
        out += piece.substr(0, end);
        piece.remove_prefix(end == std::string_view::npos ? piece.size() : end);
    }
    return out;
}

std::string DataStream::end()
{
    std::string out;
    if (!m_atLineStart)
        endLine(out);
    return out + ".\r\n";
}

} // namespace onecopy::smtp
