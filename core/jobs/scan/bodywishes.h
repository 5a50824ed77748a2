// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/uidset.h"
#include "core/jobs/scan/recentheaders.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <string_view>
#include <unordered_set>

namespace onecopy::jobs {

/// Which bodies a scan will need to tell copies apart, found out while their headers pass by: those of copies without a
/// Message-ID in one mailbox, and of copies of one id that came on one way and differ in the size of their bodies
/// (duplicates::Judgement::needsProof). Asked for at once, they come while the store is still busy with the headers.
/// Only a hint: what it misses is asked for when the copies are classified. Several threads may call it.
class BodyWishes
{
public:
    /// `copy` has a key that `first` had before it; the header of `first` may be gone (empty). `named`: the key is that
    /// of a Message-ID.
    void note(std::int64_t key, bool named, const RecentHeaders::Found &first, const PassedCopy &copy,
              std::string_view header);
    /// What is wanted, by mailbox; nothing of it is left.
    [[nodiscard]] std::map<const store::MailboxState *, imap::UidSet> take();

private:
    void want(const PassedCopy &copy);

    std::mutex m_mutex;
    std::unordered_set<std::int64_t> m_open; ///< keys of which every further copy is wanted
    std::map<const store::MailboxState *, imap::UidSet> m_wanted;
};

} // namespace onecopy::jobs
