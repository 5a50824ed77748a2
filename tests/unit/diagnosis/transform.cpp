// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/diagnosis/transform.h"

#include "core/base/text.h"
#include "tests/unit/diagnosis/editable.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace onecopy::test {

namespace {

using Field = EditableMessage::Field;
using Messages = std::vector<CorpusMessage>;
using Truths = std::vector<GroupTruth>;

/// A change of each message by itself.
CorpusChange each(const std::function<void(CorpusMessage &, EditableMessage &)> &edit)
{
    return [edit](const std::string &, Messages &messages, Truths &) {
        for (CorpusMessage &message : messages) {
            EditableMessage editable(message.bytes);
            edit(message, editable);
            message.bytes = editable.bytes();
        }
    };
}

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

/// One label for another: the same for the same, whatever stands around it.
std::string otherLabel(const std::string &label)
{
    static constexpr std::array<std::string_view, 12> labels = {"kirk", "vostok", "relais", "nord",  "pluto", "kappa",
                                                                "hub",  "quai",   "zeta",   "lager", "tango", "umbra"};
    const std::uint32_t hash = hashOf(toLowerAscii(label));
    return std::string(labels[hash % labels.size()]) + std::to_string(hash / 16 % 90 + 10);
}

std::string otherName(const std::string &name)
{
    static constexpr std::array<std::string_view, 6> ends = {"co.uk", "de", "com.au", "net", "gr", "org"};
    std::vector<std::string> labels(1);
    for (const char c : name) {
        if (c == '.')
            labels.emplace_back();
        else
            labels.back() += c;
    }
    if (labels.size() < 2)
        return name;
    labels.pop_back();
    std::string text;
    for (const std::string &label : labels)
        text += otherLabel(label) + '.';
    return text + std::string(ends[hashOf(toLowerAscii(labels.back())) % ends.size()]);
}

/// Every name under the ends that the corpus uses.
std::string withOtherHosts(const std::string &value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size();) {
        std::size_t end = i;
        while (end < value.size() && isNameChar(value[end]))
            ++end;
        const std::string word = value.substr(i, end - i);
        const bool host = word.ends_with(".example") || word.ends_with(".local");
        text += host ? otherName(word) : word;
        if (end < value.size())
            text += value[end];
        i = end + 1;
    }
    return text;
}

void renameHosts(CorpusMessage &, EditableMessage &message)
{
    for (Field &field : message.fields)
        field.value = withOtherHosts(field.value);
}

/// A hoster's servers: their names have nothing to do with the addresses.
void renameServers(CorpusMessage &, EditableMessage &message)
{
    for (Field *hop : message.hops()) {
        std::string text;
        for (std::size_t from = 0; from < hop->value.size();) {
            const std::size_t at = hop->value.find('@', from);
            const std::size_t end = at == std::string::npos ? hop->value.size() : at + 1;
            std::size_t keep = end;
            while (at != std::string::npos && keep < hop->value.size() && isNameChar(hop->value[keep]))
                ++keep;
            text += withOtherHosts(hop->value.substr(from, end - from)) + hop->value.substr(end, keep - end);
            from = keep;
        }
        hop->value = text;
    }
}

/// The hosts inside know each other by short names.
void shortNamesInside(CorpusMessage &, EditableMessage &message)
{
    for (Field *hop : message.hops()) {
        const mime::Hop seen = mime::parseReceived(hop->value);
        const std::size_t at = hop->value.find("by " + seen.by);
        const std::size_t dot = seen.by.find('.');
        if (startsWithIgnoreCase(seen.with, "lmtp") && at != std::string::npos && dot != std::string::npos)
            hop->value.replace(at + 3, seen.by.size(), seen.by.substr(0, dot));
    }
}

/// The whole mailbox was moved to another server, which gave every message the time of that day.
void migrate(const std::string &, Messages &messages, Truths &)
{
    EpochSeconds now = 1'760'000'000;
    for (CorpusMessage &message : messages)
        message.epoch = now++;
}

std::string byOf(const Field &received)
{
    return toLowerAscii(mime::parseReceived(received.value).by);
}

void changeZones(CorpusMessage &, EditableMessage &message)
{
    static constexpr std::array<int, 7> zones = {0, 60, 330, -300, 600, -210, 765};
    for (Field *hop : message.hops()) {
        if (const auto at = dateOf(*hop))
            setDate(*hop, *at, zones[hashOf(byOf(*hop)) % zones.size()]);
    }
}

/// Seconds by which the clock of a host is wrong.
EpochSeconds clockError(std::string_view host, int most)
{
    return static_cast<EpochSeconds>(hashOf(host) % static_cast<std::uint32_t>(2 * most + 1)) - most;
}

CorpusChange skewClocks(int most)
{
    return each([most](CorpusMessage &message, EditableMessage &editable) {
        std::string last;
        for (Field *hop : editable.hops()) {
            last = byOf(*hop);
            if (const auto at = dateOf(*hop))
                setDate(*hop, *at + clockError(last, most), zoneOf(*hop));
        }
        message.epoch += clockError(last.empty() ? message.user : last, most);
    });
}

void laterYears(CorpusMessage &message, EditableMessage &editable)
{
    constexpr EpochSeconds later = 517 * 86'400LL + 3 * 3600 + 11 * 60;
    for (Field *hop : editable.hops()) {
        if (const auto at = dateOf(*hop))
            setDate(*hop, *at + later, zoneOf(*hop));
    }
    message.epoch += later;
}

/// How a group was delivered, one copy after the other.
struct GroupCopies
{
    std::vector<CorpusMessage *> messages; ///< by INTERNALDATE
};

GroupCopies copiesOf(Messages &messages, const GroupTruth &truth)
{
    GroupCopies copies;
    for (CorpusMessage &message : messages) {
        if (truth.files.contains(message.file))
            copies.messages.push_back(&message);
    }
    std::stable_sort(copies.messages.begin(), copies.messages.end(),
                     [](const CorpusMessage *a, const CorpusMessage *b) { return a->epoch < b->epoch; });
    return copies;
}

void shiftFrom(CorpusMessage &message, std::size_t hop, EpochSeconds by)
{
    EditableMessage editable(message.bytes);
    const std::vector<Field *> hops = editable.hops();
    for (std::size_t i = hop; i < hops.size(); ++i) {
        if (const auto at = dateOf(*hops[i]))
            setDate(*hops[i], *at + by, zoneOf(*hops[i]));
    }
    message.bytes = editable.bytes();
    message.epoch += by;
}

/// The sender's later attempts come when another product would make them. `gaps`: the last one repeats.
CorpusChange otherSchedule(std::vector<EpochSeconds> gaps,
                           std::set<std::string> labels = {"tls_timeout", "av_delay", "slow_ack"})
{
    return [gaps, labels](const std::string &, Messages &messages, Truths &truths) {
        for (const GroupTruth &truth : truths) {
            if (!labels.contains(truth.label) || !truth.hop)
                continue;
            const GroupCopies copies = copiesOf(messages, truth);
            EpochSeconds first = 0;
            EpochSeconds wanted = 0;
            for (std::size_t i = 0; i < copies.messages.size(); ++i) {
                EditableMessage editable(copies.messages[i]->bytes);
                const std::vector<Field *> hops = editable.hops();
                const auto at = *truth.hop < hops.size() ? dateOf(*hops[*truth.hop]) : std::nullopt;
                if (!at)
                    break;
                if (i == 0)
                    first = wanted = *at;
                else
                    wanted += gaps[std::min(i - 1, gaps.size() - 1)] + static_cast<EpochSeconds>(hashOf(truth.id) % 7);
                if (wanted != first)
                    shiftFrom(*copies.messages[i], *truth.hop, wanted - *at);
            }
        }
    };
}

enum class Which { First, Second, Last, AllButTwo };

CorpusChange dropCopy(Which which)
{
    return [which](const std::string &, Messages &messages, Truths &truths) {
        std::set<std::string> gone;
        for (GroupTruth &truth : truths) {
            const GroupCopies copies = copiesOf(messages, truth);
            const std::size_t count = copies.messages.size();
            if (count < 3)
                continue;
            std::set<std::string> drop;
            if (which == Which::AllButTwo) {
                for (std::size_t i = 2; i < count; ++i)
                    drop.insert(copies.messages[i]->file);
            } else {
                const std::size_t index = which == Which::First ? 0 : which == Which::Second ? 1 : count - 1;
                drop.insert(copies.messages[index]->file);
            }
            for (const std::string &file : drop)
                truth.files.erase(file);
            gone.merge(drop);
        }
        std::erase_if(messages, [&gone](const CorpusMessage &message) { return gone.contains(message.file); });
    };
}

void foldOtherwise(CorpusMessage &, EditableMessage &message)
{
    for (Field &field : message.fields) {
        std::string flat = ' ' + mime::unfolded(field.value);
        std::string text;
        std::size_t column = field.name.size() + 1;
        for (const char c : flat) {
            if (c == ' ' && column > 50) {
                text += "\r\n   ";
                column = 3;
                continue;
            }
            text += c;
            ++column;
        }
        field.value = text;
        for (std::size_t i = 0; i < field.name.size(); ++i) {
            if (field.is("Received") || field.is("Message-ID"))
                field.name[i] = lowerAscii(field.name[i]);
        }
    }
}

/// What the sender's program wrote comes in another order; trace fields stay where they are.
void reorder(CorpusMessage &, EditableMessage &message)
{
    auto last = message.fields.begin();
    for (auto at = message.fields.begin(); at != message.fields.end(); ++at) {
        if (at->is("Received"))
            last = at + 1;
    }
    std::stable_sort(last, message.fields.end(),
                     [](const Field &a, const Field &b) { return hashOf(a.name) < hashOf(b.name); });
}

void stripOldest(CorpusMessage &, EditableMessage &message)
{
    const std::vector<Field *> hops = message.hops();
    if (hops.size() > 1)
        message.fields.erase(message.fields.begin() + (hops.front() - message.fields.data()));
}

/// Stores that write no line of their own: Exchange, maildrop.
void stripDelivery(CorpusMessage &, EditableMessage &message)
{
    const std::vector<Field *> hops = message.hops();
    if (hops.size() > 1 && startsWithIgnoreCase(mime::parseReceived(hops.back()->value).with, "lmtp"))
        message.fields.erase(message.fields.begin() + (hops.back() - message.fields.data()));
}

void stripEnvelope(CorpusMessage &, EditableMessage &message)
{
    std::erase_if(message.fields, [](const Field &field) {
        return field.is("Delivered-To") || field.is("X-Original-To") || field.is("Envelope-To") ||
               field.is("Return-Path");
    });
}

void stripTlsWords(CorpusMessage &, EditableMessage &message)
{
    for (Field *hop : message.hops()) {
        for (std::size_t at = hop->value.find("(using TLS"); at != std::string::npos;
             at = hop->value.find("(using TLS")) {
            int depth = 0;
            std::size_t end = at;
            do {
                depth += hop->value[end] == '(' ? 1 : hop->value[end] == ')' ? -1 : 0;
                ++end;
            } while (depth > 0 && end < hop->value.size());
            hop->value.erase(at, end - at);
        }
        const std::size_t words = hop->value.find("(No client certificate requested)");
        if (words != std::string::npos)
            hop->value.erase(words, 33);
    }
}

enum class Style { Exim, Sendmail, Exchange, Qmail, Bare };

std::string restyled(const Field &field, Style style)
{
    const mime::Hop hop = mime::parseReceived(field.value);
    const auto at = dateOf(field);
    const bool fetched = startsWithIgnoreCase(hop.with, "pop3") || startsWithIgnoreCase(hop.with, "imap");
    const bool delivery = startsWithIgnoreCase(hop.with, "lmtp");
    if (!at || hop.by.empty() || fetched || delivery || hop.from.empty())
        return field.value;
    const std::string address = hop.fromAddress.empty() ? "192.0.2.77" : hop.fromAddress;
    const std::string id = hop.id.empty() ? std::string() : " id " + hop.id;
    const bool tls = !hop.tls.empty();
    std::string text;
    switch (style) {
    case Style::Exim:
        text = " from [" + address + "] (helo=" + hop.from + ")\r\n\tby " + hop.by + " with esmtp" +
               (tls ? "s (TLS1.3) tls TLS_AES_256_GCM_SHA384" : "") + "\r\n\t(Exim 4.96)" + id;
        break;
    case Style::Sendmail:
        text = " from " + hop.from + " (" + hop.from + " [" + address + "])\r\n\tby " + hop.by +
               " (8.17.1/8.17.1) with ESMTP" + (tls ? "S" : "") + id +
               (tls ? "\r\n\t(version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NOT)" : "");
        break;
    case Style::Exchange:
        text = " from " + hop.from + " (" + address + ") by\r\n " + hop.by + " (10.0.0.9) with Microsoft SMTP Server" +
               (tls ? "\r\n (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)" : "") +
               " id\r\n 15.1.2507.39";
        break;
    case Style::Qmail:
        text = " from unknown (HELO " + hop.from + ") (" + address + ")\r\n  by " + hop.by + " with " +
               (tls ? "(TLS_AES_256_GCM_SHA384 encrypted) ESMTPS" : "SMTP");
        break;
    case Style::Bare:
        text = " from " + hop.from + " by " + hop.by + " with ESMTP" + (tls ? "S" : "") + id;
        break;
    }
    Field changed{field.name, text + ';'};
    setDate(changed, *at, zoneOf(field));
    return changed.value;
}

/// What another product would have written into the same hops.
CorpusChange otherServers(Style style)
{
    return each([style](CorpusMessage &, EditableMessage &message) {
        for (Field *hop : message.hops())
            hop->value = restyled(*hop, style);
    });
}

CorpusChange otherSizes(double factor)
{
    return [factor](const std::string &, Messages &messages, Truths &) {
        for (CorpusMessage &message : messages)
            message.size = static_cast<std::uint64_t>(static_cast<double>(message.size) * factor);
    };
}

void otherMailboxes(CorpusMessage &message, EditableMessage &)
{
    static const std::map<std::string, std::string> names = {
        {"Archive", "Ablage"}, {"Sent", "Gesendete Objekte"}, {"Archiv", "Projekte"}, {"Restored", "Alt"}};
    if (const auto at = names.find(message.mailbox); at != names.end())
        message.mailbox = at->second;
}

bool isGrouped(const CorpusMessage &message, const Truths &truths)
{
    return std::any_of(truths.begin(), truths.end(),
                       [&](const GroupTruth &truth) { return truth.files.contains(message.file); });
}

void withoutSingles(const std::string &, Messages &messages, Truths &truths)
{
    std::erase_if(messages, [&](const CorpusMessage &message) { return !isGrouped(message, truths); });
}

/// The ordinary mail of a mailbox: of all sizes, all the time.
void manySingles(const std::string &box, Messages &messages, Truths &)
{
    if (messages.empty())
        return;
    EpochSeconds from = messages.front().epoch;
    EpochSeconds to = from;
    for (const CorpusMessage &message : messages) {
        from = std::min(from, message.epoch);
        to = std::max(to, message.epoch);
    }
    const CorpusMessage pattern = messages.front();
    for (std::uint32_t i = 0; i < 60; ++i) {
        const std::uint32_t chance = hashOf(box + std::to_string(i));
        CorpusMessage single = pattern;
        single.file = "single-" + std::to_string(i);
        single.uid = 100'000 + i;
        single.epoch = from + static_cast<EpochSeconds>(chance % static_cast<std::uint32_t>(to - from + 1));
        single.size = 1'500 + chance % 900'000;
        single.bytes = "From: news-" + std::to_string(i) + "@elsewhere.example\r\nSubject: News " + std::to_string(i) +
                       "\r\nMessage-ID: <" + std::to_string(chance) + '.' + std::to_string(i) +
                       "@elsewhere.example>\r\nDate: Mon, 3 Mar 2025 08:00:00 +0000\r\n\r\nText " + std::to_string(i) +
                       "\r\n";
        messages.push_back(std::move(single));
    }
}

CorpusChange both(CorpusChange first, CorpusChange second)
{
    return [first = std::move(first), second = std::move(second)](const std::string &box, Messages &messages,
                                                                  Truths &truths) {
        first(box, messages, truths);
        second(box, messages, truths);
    };
}

} // namespace

std::vector<Transformation> allTransformations()
{
    const CorpusChange elsewhere = both(both(each(renameHosts), each(changeZones)), skewClocks(90));
    return {
        {"nothing changed", {}, false},
        {"other hosts and domains", each(renameHosts), false},
        {"hosts of a hoster", each(renameServers), false},
        {"short names inside", each(shortNamesInside), false},
        {"mailbox moved to another server", migrate, true},
        {"other time zones", each(changeZones), false},
        {"clocks wrong by up to 30 s", skewClocks(30), false},
        {"clocks wrong by up to 5 min", skewClocks(300), false},
        {"clocks wrong by up to 40 min", skewClocks(2400), false},
        {"a year and a half later", each(laterYears), false},
        {"hosts, zones and clocks", elsewhere, false},
        {"folded in another way", each(foldOtherwise), false},
        {"fields in another order", each(reorder), false},
        {"senders retry like Exim", otherSchedule({1'800, 1'800, 1'800, 1'800, 5'400}), false},
        {"like Sendmail, 1 h late", otherSchedule({4'200}), false},
        {"like qmail", otherSchedule({1'200, 1'716, 2'560, 3'360}), false},
        {"like OpenSMTPD", otherSchedule({400, 1'200, 2'000, 2'800}), false},
        {"like Exchange 2003", otherSchedule({660, 660, 660, 1'200, 1'200}), false},
        {"like the Windows SMTP service", otherSchedule({1'500, 2'400, 4'200, 15'000}), false},
        {"like Exchange, every 15 min", otherSchedule({900}), false},
        {"like Exchange, every 25 min", otherSchedule({1'500}), false},
        {"like Gmail", otherSchedule({900, 1'200, 1'800, 4'000}), false},
        {"like Stalwart", otherSchedule({420, 600, 900, 1'200, 2'100}), false},
        {"by no known schedule", otherSchedule({977, 2'611, 777, 6'311}), false},
        {"every 4 hours", otherSchedule({14'400}), false},
        {"queues send again every half an hour", otherSchedule({1'800}, {"stuck_resend"}), false},
        {"queues send again every hour", otherSchedule({3'600}, {"stuck_resend"}), false},
        {"queues send again every day", otherSchedule({86'400}, {"stuck_resend"}), false},
        {"queues send again at each restart", otherSchedule({51'000, 132'000, 43'000, 310'000}, {"stuck_resend"}),
         false},
        {"first copy gone", dropCopy(Which::First), false},
        {"second copy gone", dropCopy(Which::Second), false},
        {"last copy gone", dropCopy(Which::Last), false},
        {"two copies left", dropCopy(Which::AllButTwo), true},
        {"servers write like Exim", otherServers(Style::Exim), false},
        {"servers write like Sendmail", otherServers(Style::Sendmail), false},
        {"servers write like Exchange", otherServers(Style::Exchange), true},
        {"servers write like qmail", otherServers(Style::Qmail), true},
        {"servers write little", otherServers(Style::Bare), true},
        {"no TLS comments", each(stripTlsWords), false},
        {"no line of the first server", each(stripOldest), true},
        {"no line of the delivery", each(stripDelivery), true},
        {"no envelope fields", each(stripEnvelope), true},
        {"messages a third as large", otherSizes(0.33), false},
        {"messages three times as large", otherSizes(3), false},
        {"mailboxes have other names", each(otherMailboxes), true},
        {"no single messages", withoutSingles, true},
        {"sixty more single messages", manySingles, true},
    };
}

} // namespace onecopy::test
