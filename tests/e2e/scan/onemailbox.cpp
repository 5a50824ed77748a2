// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/onemailbox.h"

namespace onecopy::e2e {

void OneMailbox::talk(wire::Peer &peer) const
{
    peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] plain");
    while (const auto line = peer.hearLine()) {
        const auto blank = line->find(' ');
        const std::string tag = line->substr(0, blank);
        const std::string text = line->substr(blank + 1);
        if (text.starts_with("LIST"))
            peer.sayLine("* LIST () \"/\" INBOX");
        if (text.starts_with("EXAMINE"))
            peer.say("* " + std::to_string(messages) + " EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT " +
                     std::to_string(lastUid + 1) + "] ok\r\n");
        if (text.starts_with("UID FETCH ")) {
            const std::size_t end = text.find(' ', 10);
            const auto answer = fetch(*imap::UidSet::parse(text.substr(10, end - 10)), text.substr(end));
            if (!answer) {
                peer.sayLine(tag + " " + refusal);
                continue;
            }
            peer.say(*answer);
        }
        peer.sayLine(tag + " OK done");
        if (text.starts_with("LOGOUT"))
            return;
    }
}

std::string fetchAnswer(std::uint32_t sequence, std::uint32_t uid, std::size_t size)
{
    return "* " + std::to_string(sequence) + " FETCH (UID " + std::to_string(uid) +
           " FLAGS () INTERNALDATE \"23-Nov-2026 10:00:00 +0000\" RFC822.SIZE " + std::to_string(size);
}

} // namespace onecopy::e2e
