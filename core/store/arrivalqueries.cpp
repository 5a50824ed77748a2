// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrivalrows.h"
#include "core/store/members.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace onecopy::store {

namespace {

/// A chart shows at most some hundred bins; more is a mistake of the caller.
constexpr EpochSeconds maxBins = 100'000;
/// No date is further from 1970 (some 36 billion years): sums of dates and widths stay in range.
constexpr EpochSeconds furthestDate = EpochSeconds{1} << 60;

/// The key that makeArrival() gives to a message with this id; none if it would not take the id as it is.
std::optional<std::int64_t> idKeyOf(std::string_view messageId)
{
    if (messageId.find_first_of("\r\n") != std::string_view::npos)
        return std::nullopt;
    const std::string header = "Message-ID: <" + std::string(messageId) + ">\r\n\r\n";
    const arrivals::Arrival sample = arrivals::makeArrival({}, std::nullopt, 0, {}, header);
    return sample.messageId == messageId ? sample.keys.id : std::nullopt;
}

constexpr std::string_view arrivalById =
    "SELECT copy, internaldate, size, header_bytes, flags, message_id, id_key, print_key, kin_key FROM arrival"
    " WHERE id_key = ? AND message_id = ? ORDER BY internaldate, copy";
constexpr std::string_view arrivalByText =
    "SELECT copy, internaldate, size, header_bytes, flags, message_id, id_key, print_key, kin_key FROM arrival"
    " WHERE message_id = ? ORDER BY internaldate, copy";

/// Bins on a grid at 0, as duplicates::binWidth() counts them: all that touch [from, to].
Result<std::vector<duplicates::Bin>> emptyBins(EpochSeconds from, EpochSeconds to, EpochSeconds width)
{
    const bool inRange = from >= -furthestDate && to <= furthestDate && width <= furthestDate;
    if (width <= 0 || to < from || !inRange)
        return fail(FaultKind::Limit, "store bins", "no interval");
    EpochSeconds start = from - from % width;
    if (start > from)
        start -= width;
    const EpochSeconds count = (to - start) / width + 1;
    if (count > maxBins)
        return fail(FaultKind::Limit, "store bins", "too many intervals");
    std::vector<duplicates::Bin> bins(static_cast<std::size_t>(count));
    for (duplicates::Bin &bin : bins) {
        bin.start = start;
        bin.end = start += width;
    }
    return bins;
}

/// What came in [from, to], in no order. Each condition is that of an index which holds the date.
Result<void> eachDate(Database &db, const MailboxMap &mailboxes, EpochSeconds from, EpochSeconds to,
                      const std::function<void(EpochSeconds)> &use)
{
    const auto take = [&](const Statement &row) {
        if (mailboxes.contains(mailboxOf(row.integer(1))))
            use(row.integer(0));
        return true;
    };
    auto named = db.each("SELECT internaldate, copy FROM arrival WHERE id_key IS NOT NULL"
                         " AND internaldate BETWEEN ? AND ?",
                         take, from, to);
    if (!named)
        return named;
    return db.each("SELECT internaldate, copy FROM arrival WHERE id_key IS NULL AND internaldate BETWEEN ? AND ?", take,
                   from, to);
}

} // namespace

Result<std::uint64_t> ArrivalStore::count(const AccountId &account)
{
    auto sum = m_db.number("SELECT sum(known) FROM mailbox JOIN identity ON identity.id = identity_id"
                           " WHERE account = ? AND quarantine = 0 AND alias_of = 0",
                           account.value);
    if (!sum)
        return passOn(sum);
    return static_cast<std::uint64_t>(*sum);
}

Result<std::uint64_t> ArrivalStore::totalBytes(const AccountId &account)
{
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    std::uint64_t total = 0;
    for (const auto &[id, row] : *mailboxes) {
        const auto [first, last] = copiesOf(id);
        // Not SQL's sum(): it fails on the sums that a hostile server can make, and takes sizes above 2^63 for
        // negative.
        const auto take = [&total](const Statement &size) {
            total = saturatingAdd(total, size.natural(0));
            return true;
        };
        auto read = m_db.each("SELECT size FROM arrival WHERE copy BETWEEN ? AND ?", take, first, last);
        if (!read)
            return passOn(read);
    }
    return total;
}

Result<std::optional<arrivals::Candidate>> ArrivalStore::find(const AccountId &account, const CopyRef &ref)
{
    std::int64_t id = 0;
    MailboxRow mailbox;
    const auto take = [&](const Statement &row) {
        id = row.integer(0);
        mailbox = {ref.mailbox, {row.natural32(1)}};
        return false;
    };
    auto read = m_db.each("SELECT mailbox.id, uid_validity FROM mailbox JOIN identity ON identity.id = identity_id"
                          " WHERE account = ? AND name = ?",
                          take, account.value, Bytes{ref.mailbox.wire});
    if (!read)
        return passOn(read);
    if (id == 0 || mailbox.validity != ref.validity)
        return std::nullopt;
    return readCandidate(m_db, copyKey(id, ref.uid), mailbox);
}

Result<std::vector<arrivals::Arrival>> ArrivalStore::withMessageId(const AccountId &account, std::string_view messageId)
{
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    std::vector<arrivals::Arrival> found;
    if (messageId.empty())
        return found;
    const auto take = [&](const Statement &row) {
        const auto mailbox = mailboxes->find(mailboxOf(row.integer(0)));
        if (mailbox != mailboxes->end())
            found.push_back(readArrival(row, mailbox->second));
        return true;
    };
    const std::optional<std::int64_t> key = idKeyOf(messageId);
    auto read = key ? m_db.each(arrivalById, take, *key, messageId) : m_db.each(arrivalByText, take, messageId);
    if (!read)
        return passOn(read);
    // NULL sorts first; who has no date comes last.
    std::stable_partition(found.begin(), found.end(),
                          [](const auto &arrival) { return arrival.internalDate.has_value(); });
    return found;
}

Result<std::vector<duplicates::Bin>> ArrivalStore::bins(const AccountId &account, EpochSeconds from, EpochSeconds to,
                                                        EpochSeconds width)
{
    auto bins = emptyBins(from, to, width);
    if (!bins)
        return bins;
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    const EpochSeconds first = bins->front().start;
    const EpochSeconds last = bins->back().end - 1;
    const auto binOf = [&](EpochSeconds date) -> duplicates::Bin & {
        return (*bins)[static_cast<std::size_t>((date - first) / width)];
    };
    auto read = eachDate(m_db, *mailboxes, first, last, [&](EpochSeconds date) { ++binOf(date).first; });
    if (!read)
        return passOn(read);
    const auto moveExtra = [&](const Statement &row) {
        duplicates::Bin &bin = binOf(row.integer(0));
        if (bin.first > 0 && mailboxes->contains(mailboxOf(row.integer(1)))) {
            --bin.first;
            ++bin.extra;
        }
        return true;
    };
    // The arrival's own date: a group may be older than the last scan.
    read =
        m_db.each("SELECT arrival.internaldate, arrival.copy FROM copy_group JOIN identity ON identity.id = identity_id"
                  " JOIN group_member ON group_id = copy_group.id JOIN arrival ON arrival.copy = group_member.copy"
                  " WHERE account = ? AND by_design = 0 AND class NOT IN ('E', 'X') AND extra = 1"
                  " AND arrival.internaldate BETWEEN ? AND ?",
                  moveExtra, account.value, first, last);
    if (!read)
        return passOn(read);
    return bins;
}

Result<std::optional<std::pair<EpochSeconds, EpochSeconds>>> ArrivalStore::period(const AccountId &account)
{
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    if (mailboxes->empty())
        return std::nullopt;
    using Date = std::numeric_limits<EpochSeconds>;
    std::optional<std::pair<EpochSeconds, EpochSeconds>> period;
    const auto widen = [&period](EpochSeconds date) {
        period =
            period ? std::pair(std::min(period->first, date), std::max(period->second, date)) : std::pair(date, date);
    };
    if (auto read = eachDate(m_db, *mailboxes, Date::min(), Date::max(), widen); !read)
        return passOn(read);
    return period;
}

} // namespace onecopy::store
