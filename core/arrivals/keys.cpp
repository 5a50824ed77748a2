// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrivals/keys.h"

#include "core/arrivals/keyhash.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mime/addressscanner.h"

#include <algorithm>

namespace onecopy::arrivals {

namespace {

/// Repeated fields are sorted: gateways do not keep their order.
void appendRecipients(char label, const std::vector<std::string_view> &values, std::string &out)
{
    if (values.size() > 1) {
        std::vector<std::string> parts;
        for (const std::string_view value : values)
            mime::appendMailboxes(value, parts.emplace_back());
        std::sort(parts.begin(), parts.end());
        for (const std::string &part : parts) {
            out += label;
            out += part;
        }
        return;
    }
    out += label;
    if (!values.empty())
        mime::appendMailboxes(values.front(), out);
}

void appendDate(std::string_view raw, std::string &out)
{
    if (const auto date = mime::parseDate(raw))
        out += std::to_string(*date);
    else
        out += mime::unfolded(raw);
}

/// Decoded text may have blanks at its ends, and two in a row, that were encoded: only the words count.
std::string subjectWords(std::string_view raw)
{
    std::string subject = mime::decodedText(raw);
    return raw.find("=?") == std::string_view::npos ? subject : mime::unfolded(subject);
}

/// The length of the reply, forward or list prefix with the blank behind it; 0 if there is none.
std::size_t prefixLength(std::string_view text) noexcept
{
    std::size_t length = 0;
    if (text.starts_with('[')) {
        const std::size_t close = text.find_first_of("] ", 1);
        if (close == std::string_view::npos || close == 1 || text[close] != ']')
            return 0;
        length = close + 1;
    } else {
        const std::size_t colon = text.substr(0, 4).find(':');
        if (colon == std::string_view::npos)
            return 0;
        const std::string_view word = text.substr(0, colon);
        if (!equalsIgnoreCase(word, "re") && !equalsIgnoreCase(word, "fw") && !equalsIgnoreCase(word, "fwd"))
            return 0;
        length = colon + 1;
    }
    return length < text.size() && text[length] == ' ' ? length + 1 : 0;
}

bool isJournalReport(const KeyFields &fields, std::string_view sender)
{
    if (fields.journalReport)
        return true;
    if (fields.messageId) {
        const std::string_view id = trimmed(*fields.messageId);
        if (id.ends_with('>') && id.substr(0, id.size() - 1).ends_with(journalIdEnd))
            return true;
    }
    return sender.size() > journalSender.size() && startsWithIgnoreCase(sender, journalSender);
}

} // namespace

void KeyFields::take(const mime::Field &field)
{
    const auto keepFirst = [&field](std::optional<std::string_view> &slot, std::string_view name) {
        if (!slot && equalsIgnoreCase(field.name, name))
            slot = field.value;
    };
    switch (field.name.size()) {
    case 2:
        if (to.size() < limits::addresses && equalsIgnoreCase(field.name, "To"))
            to.push_back(field.value);
        else if (cc.size() < limits::addresses && equalsIgnoreCase(field.name, "Cc"))
            cc.push_back(field.value);
        break;
    case 4:
        keepFirst(from, "From");
        keepFirst(date, "Date");
        break;
    case 7:
        keepFirst(subject, "Subject");
        break;
    case 10:
        keepFirst(messageId, "Message-ID");
        break;
    case 19:
        journalReport = journalReport || equalsIgnoreCase(field.name, "X-MS-Journal-Report");
        break;
    default:
        break;
    }
}

std::string_view baseSubject(std::string_view subject) noexcept
{
    subject = trimmed(subject);
    while (const std::size_t length = prefixLength(subject))
        subject.remove_prefix(length);
    return subject;
}

void makeKeys(const KeyFields &fields, Keys &keys)
{
    std::string text;
    text.reserve(512);
    if (fields.from)
        mime::appendMailboxes(*fields.from, text);
    const std::size_t sender = text.size();
    const bool journal = isJournalReport(fields, text);
    const std::string subject = fields.subject ? subjectWords(*fields.subject) : std::string();
    if (fields.from || fields.subject) {
        text += baseSubject(subject);
        keys.kin = journal ? journalKin : keyOf(text);
        text.resize(sender);
    }
    if (keys.id || (!fields.from && !fields.subject && !fields.date && fields.to.empty()))
        return;
    appendRecipients('t', fields.to, text);
    appendRecipients('c', fields.cc, text);
    text += 's';
    text += subject;
    text += '\n';
    if (fields.date)
        appendDate(*fields.date, text);
    keys.print = keyOf(text);
}

} // namespace onecopy::arrivals
