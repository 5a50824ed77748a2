// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/mailwriter.h"

#include "tests/lab/bodywriter.h"
#include "tests/lab/hopwriter.h"
#include "tests/lab/hostilewriter.h"
#include "tests/lab/mailtext.h"
#include "tests/lab/seedwords.h"

#include <algorithm>
#include <array>

namespace onecopy::lab {
namespace {

// Streams of random values of one message. What must be equal in all copies never draws from a stream of one copy.
constexpr std::uint64_t contentStream = 1;
constexpr std::uint64_t identityStream = 2;
constexpr std::uint64_t originStream = 3;
constexpr std::uint64_t signatureStream = 5;
constexpr std::uint64_t flagStream = 6;
constexpr std::uint64_t copyStream = 1000;
constexpr std::uint64_t versionStream = 2000;

/// The copy whose trace this one shows: identical copies all show that of the first.
int shownCopy(const Recipe &recipe, int copy)
{
    return recipe.cls == SeedClass::A ? 1 : copy;
}

/// Related messages have a second version of what duplicates have in common.
std::uint64_t versionOf(const Recipe &recipe, int copy, SeedKind kind, std::uint64_t stream)
{
    return recipe.kind == kind && copy > 1 ? versionStream + static_cast<std::uint64_t>(copy) : stream;
}

std::string tokenOf(const SeedPlan &plan, const Recipe &recipe, int copy)
{
    std::string token;
    appendNumber(token, plan.seed);
    token += '-';
    appendNumber(token, recipe.index);
    if (recipe.kind == SeedKind::Collision)
        token += copy > 1 ? "-second" : "-first";
    return token;
}

void appendPhrase(std::string &out, Random &random, std::string_view name)
{
    const bool ascii =
        std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii || random.chance(0.1))
        out.append("\"").append(name).append("\"");
    else
        appendEncodedUtf8(out, name);
}

std::string honestSubject(Random &content, const Recipe &recipe, std::string_view token)
{
    if (recipe.kind == SeedKind::Newsletter)
        return recipe.index % 2 == 0 ? "The weekly newsletter" : "=?utf-8?Q?Wochenr=C3=BCckblick?=";
    std::string subject = recipe.kind == SeedKind::Reply ? "Re: " : "";
    const double kind = content.fraction();
    if (kind < 0.58) {
        subject.append(content.word(words::asciiSubjects())).append(" ").append(token);
    } else if (kind < 0.70) {
        appendEncodedLatin1(subject, std::string(content.word(words::latinSubjects())) + " " + std::string(token));
    } else if (kind < 0.86) {
        appendEncodedUtf8(subject, std::string(content.word(words::worldSubjects())) + " " + std::string(token));
    } else if (kind < 0.92) {
        subject.append(content.word(words::encodedSubjects())).append(" ").append(token);
    } else if (kind < 0.96) {
        subject.append(content.word(words::worldSubjects())).append(" ").append(token);
    } else {
        subject += toLatin1(content.word(words::latinSubjects()));
        subject.append(" ").append(token);
    }
    return subject;
}

std::string makeMessageId(Random &identity, const Recipe &recipe, std::string_view domain)
{
    std::string id = "<";
    switch (identity.below(3)) {
    case 0:
        appendRandom(id, identity, 8, hexDigits);
        id += "-0000-4";
        appendRandom(id, identity, 19, hexDigits);
        break;
    case 1:
        id += "CA+";
        appendRandom(id, identity, 40, base64Digits.substr(0, 62));
        break;
    default:
        appendNumber(id, 1'700'000'000 + identity.below(90'000'000));
        id += '.';
        appendNumber(id, identity.below(1'000'000));
        id += ".JavaMail.app";
    }
    id += '.';
    appendNumber(id, recipe.index);
    return id.append("@").append(domain).append(">");
}

} // namespace

struct MailWriter::Parties
{
    const words::Person *sender;
    std::string_view domain;
    std::string gateway; ///< the sender's last host before ours
    int zone;
    EpochSeconds sent;
};

MailWriter::MailWriter(const SeedPlan &plan)
    : m_plan(plan)
    , m_receiver(plan.profile == SeedProfile::Mission ? "exch01.lab.example" : "mx1.lab.example")
    , m_store("store.lab.example")
{
}

void MailWriter::write(const Recipe &recipe, int copy, SeedMessage &out) const
{
    Random identity(m_plan.seed, recipe.index, identityStream);
    Parties parties{};
    parties.sender = &words::people()[identity.below(words::people().size())];
    parties.domain = identity.word(words::domains());
    parties.gateway = "out" + std::to_string(1 + identity.below(4)) + "." + std::string(parties.domain);
    constexpr std::array<int, 8> zones = {0, 60, 120, -300, -480, 330, 540, 210};
    parties.zone = zones[identity.below(zones.size())];
    parties.sent = recipe.received - identity.between(5, 90);
    const CopyTimes times = copyTimes(m_plan, recipe, copy);
    out.bytes.clear();
    out.mailbox = recipe.mailbox;
    out.internalDate = times.stored;
    out.cls = recipe.cls;
    out.group = recipe.group;
    out.copy = copy;
    out.kind = toString(recipe.kind);
    Random flagChoice(m_plan.seed, recipe.index, flagStream + copyStream * static_cast<std::uint64_t>(copy));
    constexpr std::array<std::string_view, 6> flags = {
        "", "", "\\Seen", "\\Seen", "\\Answered \\Seen", "\\Flagged \\Seen"};
    out.flags = flags[flagChoice.below(flags.size())];
    appendDelivery(out.bytes, recipe, shownCopy(recipe, copy), parties);
    appendOrigin(out.bytes, recipe, parties);
    appendMarks(out.bytes, recipe, shownCopy(recipe, copy));
    appendSignature(out.bytes, recipe, parties);
    appendIdentity(out.bytes, recipe, copy, parties, out);
}

void MailWriter::appendDelivery(std::string &out, const Recipe &recipe, int copy, const Parties &parties) const
{
    Random random(m_plan.seed, recipe.index, copyStream + static_cast<std::uint64_t>(copy));
    const CopyTimes times = copyTimes(m_plan, recipe, copy);
    out.append("Return-Path: <").append(parties.sender->local).append("@").append(parties.domain).append(">\r\n");
    if (recipe.kind == SeedKind::Hostile)
        out += hostileParts(recipe.hostile, random, {}).firstLines;
    const std::string_view gateway = parties.gateway;
    const std::string_view from = recipe.kind == SeedKind::ListCopy && copy > 1 ? "lists.lab.example" : gateway;
    if (m_plan.profile == SeedProfile::Mission) {
        appendReceived(out, {Mta::Exchange2003, from, m_receiver, m_plan.recipient, times.received, times.tls}, random);
        out += "X-OriginalArrivalTime: ";
        appendArrivalTime(out, times.received, static_cast<int>(random.below(1000)));
        out += "\r\n";
        return;
    }
    if (random.chance(0.7))
        out.append("Delivered-To: ").append(m_plan.recipient).append("\r\n");
    if (random.chance(0.6))
        appendReceived(out, {Mta::DovecotLmtp, m_receiver, m_store, m_plan.recipient, times.stored, true}, random);
    if (recipe.index % 3 == 0)
        appendReceived(out, {Mta::PostfixFilter, "localhost", m_receiver, m_plan.recipient, times.received + 1, false},
                       random);
    appendReceived(out, {Mta::Postfix, from, m_receiver, m_plan.recipient, times.received, times.tls}, random);
}

void MailWriter::appendOrigin(std::string &out, const Recipe &recipe, const Parties &parties) const
{
    Random random(m_plan.seed, recipe.index, originStream);
    constexpr std::array<Mta, 7> products = {Mta::Postfix,  Mta::Exim,  Mta::Exchange2016, Mta::BigProvider,
                                             Mta::Sendmail, Mta::Qmail, Mta::Exchange2003};
    const std::int64_t count = random.between(2, 4) + (random.chance(0.15) ? 1 : 0);
    std::string by = parties.gateway;
    EpochSeconds at = recipe.received - 1;
    for (std::int64_t hop = 0; hop < count; ++hop) {
        std::string from = hop + 1 == count ? "client-" : "relay-";
        appendNumber(from, random.below(90) + 10);
        from.append(".").append(parties.domain);
        const Mta gateway = senderIsPostfix(m_plan, recipe) ? Mta::Postfix : Mta::Exchange2016;
        const Mta product = products[random.below(products.size())];
        appendReceived(out, {hop == 0 ? gateway : product, from, by, m_plan.recipient, at, random.chance(0.8)}, random);
        at -= static_cast<EpochSeconds>(random.below(2));
        by = std::move(from);
    }
}

void MailWriter::appendMarks(std::string &out, const Recipe &recipe, int copy) const
{
    Random random(m_plan.seed, recipe.index, copyStream * 2 + static_cast<std::uint64_t>(copy));
    if (random.chance(0.3))
        out.append("X-Virus-Scanned: Debian amavisd-new at ").append(m_receiver).append("\r\n");
    if (random.chance(0.2)) {
        out += "X-Spam-Status: No, score=-";
        appendNumber(out, random.below(5));
        out += ".1 required=5.0 tests=ALL_TRUSTED\r\n";
    }
    if (recipe.kind == SeedKind::ListCopy && copy > 1)
        out +=
            "List-Id: The team <team.lists.lab.example>\r\nList-Unsubscribe: <mailto:team-leave@lists.lab.example>\r\n";
}

void MailWriter::appendSignature(std::string &out, const Recipe &recipe, const Parties &parties) const
{
    Random random(m_plan.seed, recipe.index, signatureStream);
    if (!random.chance(0.6))
        return;
    out.append("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=")
        .append(parties.domain)
        .append(";\r\n\ts=mail; t=");
    appendNumber(out, static_cast<std::uint64_t>(parties.sent));
    out += ";\r\n\tbh=";
    appendRandom(out, random, 43, base64Digits);
    out += "=;\r\n\th=From:To:Subject:Date:Message-ID:MIME-Version:Content-Type;\r\n\tb=";
    for (int line = 0; line < 4; ++line) {
        appendRandom(out, random, 66, base64Digits);
        out += line < 3 ? "\r\n\t " : "==\r\n";
    }
}

void MailWriter::appendIdentity(std::string &out, const Recipe &recipe, int copy, const Parties &parties,
                                SeedMessage &message) const
{
    Random content(m_plan.seed, recipe.index, versionOf(recipe, copy, SeedKind::Collision, contentStream));
    Random sending(m_plan.seed, recipe.index, versionOf(recipe, copy, SeedKind::Resubmission, identityStream));
    const std::string token = tokenOf(m_plan, recipe, copy);
    const bool hostile = recipe.kind == SeedKind::Hostile;
    HostileParts malice = hostile ? hostileParts(recipe.hostile, content, token) : HostileParts{};
    if (hostile)
        message.kind = malice.name;
    out += "From: ";
    appendPhrase(out, content, parties.sender->name);
    out.append(" <").append(parties.sender->local).append("@").append(parties.domain).append(">\r\nTo: ");
    out.append(m_plan.recipient).append("\r\nSubject: ");
    if (recipe.kind == SeedKind::ListCopy && copy > 1)
        out += "[team] ";
    out.append(hostile ? malice.subject : honestSubject(content, recipe, token)).append("\r\nDate: ");
    const bool again = copy > 1 && (recipe.kind == SeedKind::Resubmission || recipe.kind == SeedKind::Collision);
    if (malice.date.empty())
        appendDate(out, again ? copyTimes(m_plan, recipe, copy).received - 4 : parties.sent, parties.zone);
    else
        out += malice.date;
    out += "\r\n";
    message.messageId = makeMessageId(sending, recipe, parties.domain);
    if (recipe.kind == SeedKind::NoId || recipe.kind == SeedKind::EmptyId || recipe.kind == SeedKind::NullId)
        message.messageId.clear();
    if (!message.messageId.empty())
        out.append(recipe.index % 5 == 0 ? "Message-Id: " : "Message-ID: ").append(message.messageId).append("\r\n");
    else if (recipe.kind != SeedKind::NoId)
        out += recipe.kind == SeedKind::EmptyId ? "Message-ID:\r\n" : "Message-ID: <>\r\n";
    if (recipe.kind == SeedKind::Reply)
        out.append("In-Reply-To: <question-").append(token).append("@lab.example>\r\n");
    if (content.chance(0.6))
        out.append("X-Mailer: ").append(content.word(words::mailers())).append("\r\n");
    out += malice.moreFields;
    if (malice.body.empty())
        appendBody(out, content, recipe, token);
    else
        out += malice.body;
    if (recipe.kind == SeedKind::ListCopy && copy > 1)
        out += "_______________________________________________\r\nteam mailing list\r\n";
}

} // namespace onecopy::lab
