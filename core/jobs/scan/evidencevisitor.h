// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/visit.h"
#include "core/jobs/scan/closelook.h"
#include "core/store/store.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <stop_token>

namespace onecopy::jobs {

/// Copies to be read in one mailbox.
struct WantedIn
{
    const store::MailboxState *mailbox;
    UidValidity validity; ///< that the UIDs are of
    const imap::UidSet *uids;
};

/// Reads copies in many mailboxes, several mailboxes on the way at once. Mailboxes that were made anew are passed over.
class EvidenceVisitor final : public imap::VisitSink
{
public:
    using Found = std::function<Result<void>(const WantedIn &, Uid, Reading)>;

    /// Takes what it visits from the front of `waiting`. Bytes that passed are added to `bytes`. Both, and `stop`, must
    /// outlive the visitor.
    EvidenceVisitor(std::deque<WantedIn> &waiting, Depth depth, const std::stop_token &stop, std::uint64_t &bytes,
                    Found found);

    std::optional<imap::Visit> next() override;
    Result<void> opened(const imap::SelectedMailbox &mailbox, const imap::QuickSync *changes) override;
    Result<void> bodyPiece(std::string_view piece) override;
    Result<void> message(const imap::FetchedMessage &fetched) override;
    Result<void> ended(const Result<void> &how) override;

    /// Puts those that were taken and not read back where they came from.
    void giveBack();
    /// Those that the server did not let us read in this way.
    [[nodiscard]] const std::deque<WantedIn> &refused() const { return m_refused; }
    /// One thing at a time from now on: a FETCH was refused where EXAMINE was not, or the server asks for rest.
    [[nodiscard]] bool isDisliked() const { return m_disliked; }

private:
    enum class Open {
        None,
        AsWanted,
        MadeAnew ///< under another UIDVALIDITY the UIDs name other messages: nothing is taken
    };

    std::deque<WantedIn> &m_waiting;
    const std::stop_token &m_stop;
    const Found m_found;
    const CloseSink::Found m_take;
    CloseSink m_sink;
    std::deque<WantedIn> m_visiting; ///< in the order in which they were asked for
    Open m_open = Open::None;
    std::deque<WantedIn> m_refused;
    bool m_disliked = false;
};

} // namespace onecopy::jobs
