// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/group.h"
#include "core/removal/plan.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace onecopy::widgets {

/// Groups with everything that a table of 100,000 of them needs to sort and search without a pause: ranks of texts by
/// the rules of the locale, and folded texts. Made once, on any thread; immutable then.
class GroupRows
{
public:
    struct Row
    {
        duplicates::Group group;
        QString subject;  ///< as shown
        QString sender;   ///< as shown
        QString haystack; ///< folded: subject, sender's name and address, Message-ID
        std::uint32_t subjectRank = 0;
        std::uint32_t senderRank = 0;
        std::int64_t firstArrival = 0; ///< INT64_MAX when unknown
        removal::Going going;          ///< of its extra copies, if it is moved

        [[nodiscard]] bool inBulk() const { return group.removableInBulk() && going.copies > 0; }
    };

    [[nodiscard]] static std::shared_ptr<const GroupRows> make(std::vector<duplicates::Group> groups);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// How many have extra copies, as the overview counts them; the others are linked or by design.
    [[nodiscard]] std::size_t faults() const { return m_faults; }
    /// Every mailbox that holds a copy.
    [[nodiscard]] const std::set<MailboxName> &mailboxes() const { return m_mailboxes; }

private:
    std::vector<Row> m_rows;
    std::size_t m_faults = 0;
    std::set<MailboxName> m_mailboxes;
};

/// Which groups are shown. Parts that are empty let everything through.
struct GroupFilter
{
    QString text;
    std::set<duplicates::Class> classes;
    bool largeOnly = false; ///< over 2 MB
    bool provedOnly = false;
    std::optional<MailboxName> mailbox; ///< holds at least one copy
    bool operator==(const GroupFilter &) const = default;

    [[nodiscard]] bool empty() const { return *this == GroupFilter{}; }
};

inline constexpr std::uint64_t largeMessage = 2'000'000;

} // namespace onecopy::widgets
