// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/duplicates/builder.h"

#include <QByteArray>

namespace onecopy::test {

std::string Mail::text() const
{
    std::string result = trace;
    const auto add = [&](std::string_view name, const std::string &value) {
        if (!value.empty())
            result += std::string(name) + ": " + value + "\r\n";
    };
    add("From", from);
    add("To", to);
    add("Subject", subject);
    add("Date", date);
    add("Message-ID", id);
    add("MIME-Version", type.empty() ? std::string() : "1.0");
    add("Content-Type", type);
    return result + more + "\r\n" + body;
}

Mail withParts(Mail mail, const Multipart &parts)
{
    mail.type = "multipart/mixed; boundary=\"" + parts.boundary + "\"";
    const std::string separator = "--" + parts.boundary + "\r\n";
    mail.body = separator + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + parts.text;
    for (const std::string &attachment : parts.attachments) {
        mail.body +=
            "\r\n" + separator + "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        mail.body += QByteArray::fromStdString(attachment).toBase64().toStdString() + "\r\n";
    }
    if (parts.closed)
        mail.body += "\r\n--" + parts.boundary + "--\r\n";
    return mail;
}

arrivals::Candidate copyOf(std::string_view message, const Place &place, bool read)
{
    const std::size_t end = message.find("\r\n\r\n");
    const std::string_view header = end == std::string_view::npos ? message : message.substr(0, end + 4);
    arrivals::Candidate candidate;
    candidate.arrival =
        arrivals::makeArrival({{place.mailbox}, {7}, {place.uid}}, place.date, message.size(), place.flags, header);
    candidate.evidence.header = header;
    if (read)
        candidate.evidence.content = mime::digestOf(message);
    return candidate;
}

std::string describe(const std::vector<duplicates::Group> &groups)
{
    std::string text;
    for (const duplicates::Group &group : groups) {
        text += (text.empty() ? "" : " ") + std::string(duplicates::toString(group.cls));
        text += group.proved ? "" : "?";
        text += group.byDesign ? "!" : "";
        for (const duplicates::Copy &copy : group.copies)
            text += (&copy == &group.copies.front() ? ":" : ",") + std::to_string(copy.ref.uid.value);
    }
    return text;
}

} // namespace onecopy::test
