// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scan/tenchanges.h"

#include "tests/bench/figures.h"
#include "tests/bench/imap/baredrain.h"
#include "tests/bench/scan/secondlook.h"
#include "tests/lab/filler.h"
#include "tests/lab/imappipe.h"

#include <chrono>

namespace onecopy::bench {

namespace {

constexpr EpochSeconds today = 1'795'000'000;

template <class T> T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(result.error().describe());
    return std::move(*result);
}

void append(const lab::Dovecot &server, const std::string &user, const std::string &bytes)
{
    (void)orGiveUp(lab::appendMessage(server, user, "INBOX", bytes, today));
}

std::string freshMessage(std::uint64_t number)
{
    const std::string text = std::to_string(number);
    return "From: Ada <ada@example.org>\r\nTo: anna@example.org\r\nSubject: Change " + text +
           "\r\nMessage-ID: <change-" + text + "@example.org>\r\nDate: Wed, 18 Nov 2026 08:53:20 +0000\r\n\r\nNew.\r\n";
}

} // namespace

void makeTenChanges(const lab::Dovecot &server, const std::string &user)
{
    auto pipe = orGiveUp(lab::ImapPipe::open(server.imapCommand(user)));
    const std::uint64_t messages = orGiveUp(server.messageCount(user, "INBOX"));
    (void)orGiveUp(pipe.run("SELECT INBOX"));
    const std::string third = std::to_string(messages / 3);
    std::vector<std::string> old;
    (void)orGiveUp(pipe.run("FETCH " + third + ":" + std::to_string(messages / 3 + 1) + " BODY.PEEK[]",
                            [&old](lab::PipeResponse &response) {
                                old.insert(old.end(), response.literals.begin(), response.literals.end());
                            }));
    for (const std::string &bytes : old)
        append(server, user, bytes);
    for (const std::uint64_t number : {messages, messages + 1})
        append(server, user, freshMessage(number));
    const std::string half = std::to_string(messages / 2) + ":" + std::to_string(messages / 2 + 2);
    (void)orGiveUp(pipe.run("STORE " + half + " +FLAGS.SILENT (\\Flagged)"));
    (void)orGiveUp(pipe.run("STORE " + third + ":" + std::to_string(messages / 3 + 2) + " +FLAGS.SILENT (\\Deleted)"));
    (void)orGiveUp(pipe.run("EXPUNGE"));
}

KnownTo knownTo(const std::string &store)
{
    auto opened = orGiveUp(store::Store::open(store, store::Access::ReadOnly));
    const auto inbox = orGiveUp(opened.arrivals().mailbox(onlyAccount(opened), MailboxName{"INBOX"}));
    return {inbox.validity, inbox.uidNext, inbox.highestModSeq};
}

double drainChanges(const lab::Dovecot &server, const std::string &user, const KnownTo &known)
{
    const std::string from = std::to_string(known.uidNext.value);
    const std::vector<std::string> commands{"EXAMINE INBOX (QRESYNC (" + std::to_string(known.validity.value) + " " +
                                                std::to_string(known.highestModSeq.value) + "))",
                                            "UID FETCH " + from +
                                                ":* (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])"};
    const auto start = std::chrono::steady_clock::now();
    const auto drained = runBare(server.ports().imaps, user, server.password(user), "ENABLE QRESYNC", commands);
    if (!drained.ok)
        giveUp("the bare client failed");
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace onecopy::bench
