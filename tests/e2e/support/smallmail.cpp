// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/smallmail.h"

#include "tests/lab/mailtext.h"

#include <map>

namespace onecopy::e2e {

std::string smallMail(const std::string &id, const std::string &text, int hop)
{
    std::string mail = "Received: from relay.example.org by mail.lab.example with ESMTP id q" + std::to_string(hop) +
                       "; Mon, 23 Nov 2026 10:00:0" + std::to_string(hop % 10) + " +0000\r\n";
    mail += "From: Sender <sender@example.org>\r\nTo: anna@lab.example\r\nSubject: " + text +
            "\r\nDate: Mon, 23 Nov 2026 09:59:00 +0000\r\n";
    if (!id.empty())
        mail += "Message-ID: <" + id + "@example.org>\r\n";
    return mail + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\nRegards\r\n";
}

Result<void> storeAll(lab::ImapPipe &pipe, const std::vector<SmallMail> &mails)
{
    // RFC 3502 MULTIAPPEND with RFC 7888 non-synchronizing literals.
    std::map<std::string, std::string> commands;
    for (const SmallMail &mail : mails) {
        std::string &command = commands[mail.mailbox];
        if (command.empty())
            command = "APPEND " + lab::imapQuoted(mail.mailbox);
        command += " (" + mail.flags + ") \"";
        lab::appendInternalDate(command, mail.internalDate);
        command += "\" {" + std::to_string(mail.bytes.size()) + "+}\r\n" + mail.bytes;
    }
    for (const auto &[mailbox, command] : commands) {
        if (mailbox != "INBOX") {
            // It may be there already; then APPEND works all the same.
            [[maybe_unused]] const auto made = pipe.run("CREATE " + lab::imapQuoted(mailbox));
        }
        if (auto stored = pipe.run(command); !stored)
            return passOn(stored);
    }
    return {};
}

} // namespace onecopy::e2e
