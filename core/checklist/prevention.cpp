// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/prevention.h"

#include "core/base/text.h"
#include "core/probe/mail.h"

#include <algorithm>

namespace onecopy::checklist {

namespace {

constexpr std::size_t longestFolder = 255;

std::string handleTest()
{
    return ":handle " + sieveString(preventionHandle);
}

/// Exchange blog of 2004-07-14; values above 49 days count as 24 hours.
Instructions exchange2003()
{
    const std::string key = R"(HKLM\SYSTEM\CurrentControlSet\Services\MSExchangeIS\SERVER\Private-GUID)";
    Instructions all;
    all.product = "exchange2003";
    all.read = {
        wordsOf(ONECOPY_TEXT(
            "The mailbox store forgets what it has delivered after 1 hour, so a copy that comes later is shown. "
            "The value below makes it remember for longer; it drops a copy without a trace, and only one with "
            "the same Message-ID and the same submission time.")),
        wordsOf(ONECOPY_TEXT("Replace %1 and %2 with those of the mailbox store (regedit shows them), and write down "
                             "whether the value is there."),
                {"SERVER", "GUID"}),
        commandOf("reg query \"" + key + "\" /v \"Track Duplicates\"")};
    all.apply = {
        wordsOf(ONECOPY_TEXT("168 is hours, seven days. More than 49 days is ignored and counts as 24 hours.")),
        commandOf("reg add \"" + key + "\" /v \"Track Duplicates\" /t REG_DWORD /d 168"),
        wordsOf(ONECOPY_TEXT("Dismount and mount the mailbox store, so that it is read."))};
    all.restore = {
        wordsOf(ONECOPY_TEXT("If the value was not there before:")),
        commandOf("reg delete \"" + key + "\" /v \"Track Duplicates\" /f"),
        wordsOf(ONECOPY_TEXT("Else set it to what you have noted. Dismount and mount the mailbox store again."))};
    all.verify = {commandOf("reg query \"" + key + "\" /v \"Track Duplicates\"")};
    all.assumed = true;
    return all;
}

/// TechNet dd577073 (Exchange 2007 SP1 and later); nothing was published for 2010 and later.
Instructions exchange()
{
    const std::string key = R"(HKLM\SYSTEM\CurrentControlSet\Services\MSExchangeIS\SERVER\Private-GUID)";
    Instructions all;
    all.product = "exchange";
    all.read = {
        wordsOf(ONECOPY_TEXT(
            "These versions drop a copy with the same Message-ID and the same submission time for 7 days by "
            "themselves; this cannot be switched off. Copies that you see all the same differ in one of the two, came "
            "later, or "
            "came another way (import, IMAP), and a longer time does not help against the first and the last.")),
        wordsOf(ONECOPY_TEXT("See what was dropped (Exchange 2010 and later):")),
        commandOf("Get-MessageTrackingLog -EventId DUPLICATEDELIVER -ResultSize Unlimited | Format-Table "
                  "Timestamp,MessageId,Recipients"),
        wordsOf(ONECOPY_TEXT(
                    "Exchange 2007 alone: replace %1 and %2 with those of the mailbox database, and write down whether "
                    "the value is there."),
                {"SERVER", "GUID"}),
        commandOf("Get-MailboxDatabase | Format-List Name,Guid"),
        commandOf("reg query \"" + key + "\" /v \"DeliveredTo Expiration in Hours\"")};
    all.apply = {
        wordsOf(ONECOPY_TEXT(
            "Exchange 2010 to 2019: nothing to set. There is no cmdlet for it, and no value was published.")),
        wordsOf(ONECOPY_TEXT(
            "Exchange 2007, only when copies come after more than 7 days: hours, 720 is 30 days. The table grows, "
            "and delivery may slow down.")),
        commandOf("reg add \"" + key + "\" /v \"DeliveredTo Expiration in Hours\" /t REG_DWORD /d 720")};
    all.restore = {wordsOf(ONECOPY_TEXT("If the value was not there before:")),
                   commandOf("reg delete \"" + key + "\" /v \"DeliveredTo Expiration in Hours\" /f"),
                   wordsOf(ONECOPY_TEXT("Else set it to what you have noted."))};
    all.verify = {commandOf("reg query \"" + key + "\" /v \"DeliveredTo Expiration in Hours\"")};
    all.assumed = true;
    return all;
}

Instructions exchangeOnline()
{
    Instructions all;
    all.product = "exchange-online";
    all.read = {
        wordsOf(ONECOPY_TEXT(
            "Nothing can be set. Microsoft publishes neither a switch nor the time for which copies are dropped.")),
        wordsOf(ONECOPY_TEXT("What is delivered to a mailbox is seen in the trace:")),
        commandOf("Get-MessageTraceV2 -RecipientAddress USER -StartDate (Get-Date).AddDays(-2) -EndDate (Get-Date) | "
                  "Format-Table Received,MessageId,Status")};
    all.assumed = true;
    all.apply = {wordsOf(
        ONECOPY_TEXT("Nothing to change. Find the cause, and move the extra copies aside with Onecopy until then."))};
    return all;
}

} // namespace

Result<void> check(const Prevention &prevention)
{
    const std::string &folder = prevention.folder;
    const bool controls = std::any_of(folder.begin(), folder.end(),
                                      [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (folder.empty() || folder.size() > longestFolder || controls || toValidUtf8(folder) != folder)
        return fail(FaultKind::Usage, "prevention", "give the name of a folder of at most 255 bytes");
    if (equalsIgnoreCase(folder, "INBOX"))
        return fail(FaultKind::Usage, "prevention", "extra copies need another folder than the inbox");
    if (prevention.seconds < Prevention::shortest || prevention.seconds > Prevention::longest)
        return fail(FaultKind::Usage, "prevention", "give seconds between 60 and 7776000 (90 days)");
    return {};
}

bool preventsAlready(std::string_view script) noexcept
{
    return script.find(":handle \"onecopy\"") != std::string_view::npos;
}

std::string sieveString(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::string preventionScript(const Prevention &prevention, bool makesFolder, const std::string &include)
{
    std::string require = R"("duplicate", "fileinto")";
    if (makesFolder)
        require += R"(, "mailbox")";
    if (!include.empty())
        require += R"(, "include")";
    std::string script = "require [" + require + "];\r\n\r\n";
    script += "# Made by Onecopy: while the cause is being fixed, extra copies go to a folder of their own.\r\n"
              "# An extra copy has the Message-ID of a message that was delivered before.\r\n"
              "# Test mail of Onecopy is let through, so that the cause can be looked for meanwhile.\r\n"
              "# To be taken away with Onecopy, which makes the former script active again.\r\n";
    script += "if allof (not exists " + sieveString(probe::probeField) + ",\r\n";
    script += "          duplicate " + handleTest() + " :seconds " + std::to_string(prevention.seconds) + ") {\r\n";
    script += std::string("    fileinto ") + (makesFolder ? ":create " : "") + sieveString(prevention.folder) + ";\r\n";
    script += "    stop;\r\n}\r\n";
    if (!include.empty())
        script += "\r\n# What was active before goes on for everything else.\r\ninclude :personal :optional " +
                  sieveString(include) + ";\r\n";
    return script;
}

std::string includingScript(const std::string &include)
{
    return "require \"include\";\r\ninclude :personal " + sieveString(include) + ";\r\n";
}

std::string preventionLimits()
{
    return ONECOPY_TEXT(
        "It helps against copies that this server delivers with the same Message-ID. It does not see mail without a "
        "Message-ID, what was sent again with a new one, what a program fetches and stores by itself, and copies that "
        "are made in the mailbox. Of a message that comes both directly and through a list it puts the later one "
        "aside.");
}

std::vector<Instructions> preventionInstructions()
{
    return {exchange2003(), exchange(), exchangeOnline()};
}

bool isPrevention(const LedgerChange &change) noexcept
{
    return change.step == preventionStep;
}

} // namespace onecopy::checklist
