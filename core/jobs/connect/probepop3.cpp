// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/connect/probepop3.h"

#include "core/base/faultdetail.h"
#include "core/base/limits.h"
#include "core/base/pause.h"
#include "core/base/text.h"
#include "core/jobs/mailservers.h"
#include "core/mime/blake2b.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace onecopy::jobs {

namespace {

/// Headers that are read to find one message under two ids.
constexpr std::size_t mostHeaders = 200;
/// Between the two sessions, where the server asks for it.
constexpr std::chrono::seconds longestDelay{60};
constexpr std::chrono::milliseconds firstLockWait{250};
constexpr std::chrono::milliseconds longestLockWait{2'000};

/// An empty mailbox has no list, and some servers say so with -ERR.
template <class Entry> Result<std::vector<Entry>> listOf(Result<std::vector<Entry>> got, bool empty)
{
    if (!got && empty && got.error().kind == FaultKind::ServerRefused)
        return std::vector<Entry>();
    return got;
}

struct Snapshot
{
    pop3::MailboxSize size;
    std::vector<pop3::MessageId> ids;
    std::vector<pop3::MessageSize> sizes;
    std::string expire;
};

Result<Snapshot> snapshotOf(pop3::Client &client)
{
    Snapshot shot;
    auto size = client.stat();
    if (!size)
        return passOn(size);
    shot.size = *size;
    const bool empty = size->messages == 0;
    auto ids = listOf(client.uidl(), empty && client.capabilities().has("UIDL"));
    if (!ids)
        return passOn(ids);
    shot.ids = std::move(*ids);
    auto sizes = listOf(client.list(), empty);
    if (!sizes)
        return passOn(sizes);
    shot.sizes = std::move(*sizes);
    const auto expire = client.capabilities().words.find("EXPIRE");
    if (expire != client.capabilities().words.end())
        shot.expire = expire->second;
    return shot;
}

std::map<std::uint32_t, std::uint64_t> bytesByNumber(const Snapshot &shot)
{
    std::map<std::uint32_t, std::uint64_t> bytes;
    for (const pop3::MessageSize &size : shot.sizes)
        bytes.emplace(size.number, size.bytes);
    return bytes;
}

void countRepeatedIds(const Snapshot &shot, PopIdentity &result)
{
    std::set<std::string_view> seen;
    for (const pop3::MessageId &id : shot.ids) {
        if (!seen.insert(id.id).second)
            ++result.repeatedIds;
    }
}

void compare(const Snapshot &first, const Snapshot &second, PopIdentity &result)
{
    std::set<std::string_view> before;
    std::map<std::uint32_t, std::string_view> placeBefore;
    for (const pop3::MessageId &id : first.ids) {
        before.insert(id.id);
        placeBefore.emplace(id.number, id.id);
    }
    const auto bytesBefore = bytesByNumber(first);
    const auto bytesNow = bytesByNumber(second);
    std::set<std::string_view> now;
    for (const pop3::MessageId &id : second.ids)
        now.insert(id.id);
    for (const pop3::MessageId &id : second.ids) {
        const auto place = placeBefore.find(id.number);
        const auto oldBytes = bytesBefore.find(id.number);
        const auto newBytes = bytesNow.find(id.number);
        const bool samePlace = place != placeBefore.end() && oldBytes != bytesBefore.end() &&
                               newBytes != bytesNow.end() && oldBytes->second == newBytes->second;
        // New mail comes at the end, and removed mail moves the rest; an id that is new at an old place, for a message
        // of the same size, and whose old id is nowhere any more, has changed.
        if (samePlace && !now.contains(place->second) && !before.contains(id.id))
            ++result.changed;
    }
    for (const std::string_view id : before)
        result.kept += now.contains(id) ? 1 : 0;
    // Some write into the messages what changes their sizes, or list them in another order: then this is all that
    // tells.
    if (result.kept == 0 && before.size() > 1 && now.size() >= before.size())
        result.changed = std::max(result.changed, static_cast<std::uint32_t>(before.size()));
    result.stable = result.changed == 0;
}

/// Two deliveries of one mail differ in their trace fields: equal headers are one stored message.
Result<mime::Digest> headerDigest(pop3::Client &client, std::uint32_t number)
{
    std::string header;
    bool ended = false;
    auto read = client.top(number, 0, [&](std::string_view piece) -> Result<void> {
        // Some servers give the body too, whatever was asked for.
        if (ended)
            return {};
        ended = piece == "\r\n";
        if (header.size() + piece.size() > limits::headerBytes)
            return fail(FaultKind::Limit, "pop3 TOP", "the header is too long");
        header += piece;
        return {};
    });
    if (!read)
        return passOn(read);
    return mime::blake2b(header);
}

Result<void> findSameMessages(pop3::Client &client, const Snapshot &shot, PopIdentity &result)
{
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> bySize;
    for (const pop3::MessageSize &size : shot.sizes)
        bySize[size.bytes].push_back(size.number);
    std::size_t headers = 0;
    for (const auto &[bytes, numbers] : bySize) {
        if (numbers.size() < 2)
            continue;
        std::set<mime::Digest> seen;
        for (const std::uint32_t number : numbers) {
            if (++headers > mostHeaders) {
                result.sampled = true;
                return {};
            }
            auto digest = headerDigest(client, number);
            if (digest) {
                result.sameMessages += seen.insert(*digest).second ? 0 : 1;
                continue;
            }
            if (!client.alive())
                return passOn(digest);
            // No TOP, or the message is gone.
            result.sampled = true;
        }
    }
    return {};
}

/// RFC 2449 6.5: so long nobody is let in again.
std::chrono::seconds loginDelayOf(const pop3::Capabilities &capabilities)
{
    const auto delay = capabilities.words.find("LOGIN-DELAY");
    if (delay == capabilities.words.end())
        return {};
    const std::string_view text = delay->second;
    const auto seconds = parseNumber(text.substr(0, text.find(' ')));
    return std::chrono::seconds(std::min<std::uint64_t>(seconds.value_or(0), longestDelay.count()));
}

/// The second session. The lock of the first one may take a moment to go.
Result<pop3::Client> openAgain(const Login &login, std::chrono::seconds delay, const Context &context)
{
    pause(delay, context.stop);
    for (std::chrono::milliseconds wait = firstLockWait;; wait *= 2) {
        auto again = pop3::Client::open(pop3Login(login), context.stop);
        if (again || again.error().detail != faultdetail::mailboxInUse || wait > longestLockWait)
            return again;
        pause(wait, context.stop);
    }
}

/// UIDL is there, and gives every message an empty id.
bool hasNoIds(const Snapshot &shot)
{
    return !shot.ids.empty() &&
           std::all_of(shot.ids.begin(), shot.ids.end(), [](const pop3::MessageId &id) { return id.id.empty(); });
}

/// Nothing was to be deleted, so nothing hangs on the answer to QUIT; some servers close without one, or stay silent.
Result<void> leave(pop3::Client &client)
{
    auto done = client.quit();
    if (!done && (done.error().kind == FaultKind::ConnectionLost || done.error().kind == FaultKind::Timeout))
        return {};
    return done;
}

Result<void> test(pop3::Client client, const Login &login, const Context &context, PopIdentity &result)
{
    auto first = snapshotOf(client);
    // RFC 1939 7: optional.
    if (!first && first.error().kind == FaultKind::ServerRefused && client.alive() &&
        !client.capabilities().has("UIDL"))
        return leave(client);
    if (!first)
        return passOn(first);
    if (hasNoIds(*first))
        return leave(client);
    const auto delay = loginDelayOf(client.capabilities());
    // RFC 1939 4: the mailbox is locked for one session at a time.
    if (auto done = leave(client); !done)
        return done;
    auto again = openAgain(login, delay, context);
    if (!again)
        return passOn(again);
    auto second = snapshotOf(*again);
    if (!second)
        return passOn(second);
    result.supported = true;
    result.messages = second->size.messages;
    result.bytes = second->size.bytes;
    result.expire = second->expire;
    countRepeatedIds(*second, result);
    compare(*first, *second, result);
    if (auto found = findSameMessages(*again, *second, result); !found)
        return found;
    return leave(*again);
}

} // namespace

PopIdentity testPopIdentity(pop3::Client first, const Login &login, const Context &context)
{
    PopIdentity result;
    if (auto done = test(std::move(first), login, context, result); !done)
        result.fault = std::move(done.error());
    return result;
}

PopIdentity testPopIdentity(const Login &login, const Context &context)
{
    auto client = pop3::Client::open(pop3Login(login), context.stop);
    if (client)
        return testPopIdentity(std::move(*client), login, context);
    PopIdentity result;
    result.fault = std::move(client.error());
    return result;
}

} // namespace onecopy::jobs
