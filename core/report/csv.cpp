// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include "core/base/text.h"

#include <array>

namespace onecopy::report {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; ///< without it Excel reads UTF-8 as the local 8-bit charset

/// What makes a spreadsheet run a cell. The full-width forms do so in East Asian editions.
bool startsFormula(std::string_view rest)
{
    static constexpr std::array<std::string_view, 10> starts{
        "=", "+", "-", "@", "\t", "\r", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    for (const auto start : starts) {
        if (rest.starts_with(start)) {
            return true;
        }
    }
    return false;
}

/// After one of these a spreadsheet with another separator or quote setting than ours begins a new cell (CWE-1236).
bool endsCell(char c)
{
    return c == ',' || c == ';' || c == '\t' || c == '|' || c == '"' || c == '\n' || c == '\r';
}

/// C1, as UTF-8 has them: terminals take them for the beginning of a sequence.
bool startsC1(std::string_view rest)
{
    return rest.size() > 1 && rest[0] == '\xC2' && static_cast<unsigned char>(rest[1]) < 0xA0;
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

class Rows
{
public:
    void cell(std::string_view text) { raw(csvCell(text)); }
    void number(std::uint64_t value) { raw(std::to_string(value)); }
    void end()
    {
        m_text += "\r\n";
        m_atStart = true;
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void raw(std::string_view text)
    {
        if (!m_atStart) {
            m_text += ',';
        }
        m_atStart = false;
        m_text += text;
    }

    std::string m_text{byteOrderMark};
    bool m_atStart = true;
};

std::string fullSender(const arrivals::Face &face)
{
    if (face.fromName.empty() || face.fromAddress.empty()) {
        return face.fromName.empty() ? face.fromAddress : face.fromName;
    }
    return face.fromName + " <" + face.fromAddress + '>';
}

/// What says whose mail it is and what it is about.
struct FaceCells
{
    std::string subject;
    std::string sender;
};

FaceCells cellsOf(const arrivals::Face &face, bool redact, Pseudonyms &pseudonyms)
{
    if (!redact)
        return {face.subject, fullSender(face)};
    return {pseudonyms.subject(face.subject),
            face.fromAddress.empty() ? pseudonyms.person(face.fromName) : pseudonyms.address(face.fromAddress)};
}

/// What the rows of one group have in common; the face is that of most copies.
struct GroupCells
{
    FaceCells face;
    std::string messageId;
    std::string cause; ///< id; empty: not known
};

GroupCells cellsOf(const duplicates::Group &group, bool redact, Pseudonyms &pseudonyms)
{
    return {
        cellsOf(group.face, redact, pseudonyms), redact ? pseudonyms.messageId(group.messageId) : group.messageId, {}};
}

void appendCopy(Rows &rows, const duplicates::Group &group, const GroupCells &cells, const FaceCells &face,
                const duplicates::Copy &copy, std::string_view mailbox)
{
    rows.cell(group.id);
    rows.cell(duplicates::toString(group.cls));
    rows.cell(group.proved ? "true" : "false");
    rows.cell(face.subject);
    rows.cell(face.sender);
    rows.cell(cells.messageId);
    rows.cell(mailbox);
    rows.number(copy.ref.uid.value);
    rows.number(copy.ref.validity.value);
    rows.cell(copy.internalDate ? isoUtc(*copy.internalDate) : std::string());
    rows.number(copy.size);
    rows.cell(copy.role == duplicates::Role::Original ? "original" : "extra");
    rows.cell(cells.cause);
    rows.end();
}

} // namespace

std::string csvCell(std::string_view text)
{
    const auto valid = withVisibleMarks(text);
    std::string safe;
    safe.reserve(valid.size() + 2);
    bool cellMayStart = true;
    bool quote = false;
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const char c = valid[i];
        if (cellMayStart && startsFormula(std::string_view(valid).substr(i))) {
            safe += '\'';
            quote = true;
        }
        quote = quote || endsCell(c);
        // Blanks before a formula do not stop every program from running it.
        cellMayStart = endsCell(c) || (cellMayStart && c == ' ');
        if (const bool c1 = startsC1(std::string_view(valid).substr(i)); c1 || isControl(c)) {
            safe += "\xEF\xBF\xBD";
            i += c1 ? 1 : 0;
        } else if (c == '"') {
            safe += "\"\"";
        } else {
            safe += c;
        }
    }
    quote = quote || (!safe.empty() && (safe.front() == ' ' || safe.back() == ' '));
    return quote ? '"' + safe + '"' : safe;
}

std::string toCsv(const Document &document, const std::vector<duplicates::Group> &groups, const std::stop_token &stop)
{
    auto pseudonyms = document.pseudonyms;
    const auto redact = document.options.redact;
    Rows rows;
    for (const auto title : {"group", "class", "proved", "subject", "sender", "message_id", "mailbox", "uid",
                             "uidvalidity", "internaldate", "size", "role", "cause"}) {
        rows.cell(title);
    }
    rows.end();
    const auto &names = document.source.mailboxNames;
    const auto &faces = document.source.faces;
    for (const auto &group : groups) {
        if (stop.stop_requested())
            break;
        auto cells = cellsOf(group, redact, pseudonyms);
        if (const auto &findings = document.source.findings) {
            const auto found = findings->ofGroup.find(group.id);
            cells.cause = found == findings->ofGroup.end() ? std::string() : found->second.cause;
        }
        for (const auto &copy : group.copies) {
            const auto known = names.find(copy.ref.mailbox);
            const auto &readable = known != names.end() ? known->second : copy.ref.mailbox.wire;
            const auto own = faces.find(copy.ref);
            const auto face = own == faces.end() ? cells.face : cellsOf(own->second, redact, pseudonyms);
            appendCopy(rows, group, cells, face, copy, redact ? pseudonyms.mailbox(toValidUtf8(readable)) : readable);
        }
    }
    return rows.take();
}

} // namespace onecopy::report
