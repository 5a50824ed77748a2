// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redactor.h"

#include <deque>
#include <string>
#include <string_view>

namespace onecopy::net {

/// The last limits::transcriptBytes of a conversation, for the user to read and send to support. Lines only: literals
/// and message data are replaced by their length. Our own secrets are replaced before anything is kept. One thread.
class Transcript
{
public:
    void setSecret(const Secret &secret) { m_redactor = Redactor(secret); }
    void sent(std::string_view line);     ///< kept as "C: …"
    void received(std::string_view line); ///< kept as "S: …"
    [[nodiscard]] std::string text() const;

private:
    void keep(std::string_view side, std::string_view line);
    std::deque<std::string> m_lines;
    std::size_t m_bytes = 0;
    Redactor m_redactor;
};

} // namespace onecopy::net
