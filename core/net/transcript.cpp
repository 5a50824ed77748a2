// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/transcript.h"

#include "core/base/limits.h"
#include "core/base/text.h"

namespace onecopy::net {

namespace {

/// One line can be 64 KiB on the wire; its beginning is what a person reads.
constexpr std::size_t shownLineBytes = 2000;

} // namespace

void Transcript::sent(std::string_view line)
{
    keep("C: ", line);
}

void Transcript::received(std::string_view line)
{
    keep("S: ", line);
}

void Transcript::keep(std::string_view side, std::string_view line)
{
    while (line.ends_with('\n') || line.ends_with('\r'))
        line.remove_suffix(1);
    // Redacted before it is escaped and cut: an escape or a cut inside the secret would hide it from the redaction.
    const std::string clean = m_redactor.clean(std::string(line.substr(0, limits::lineBytes)));
    std::string kept = std::string(side) + printable(clean, shownLineBytes);
    m_bytes += kept.size() + 1;
    m_lines.push_back(std::move(kept));
    while (m_bytes > limits::transcriptBytes) {
        m_bytes -= m_lines.front().size() + 1;
        m_lines.pop_front();
    }
}

std::string Transcript::text() const
{
    std::string all;
    all.reserve(m_bytes);
    for (const std::string &line : m_lines) {
        all += line;
        all += '\n';
    }
    return all;
}

} // namespace onecopy::net
