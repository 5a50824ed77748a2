// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/evidencefetch.h"

#include "core/jobs/evidencevisitor.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <utility>

namespace onecopy::jobs {

namespace {

constexpr std::size_t evidencePerBatch = 250;
constexpr std::size_t bytesPerBatch = 4ULL * 1024 * 1024; ///< of headers
/// A mailbox of which no more is wanted is asked for together with others.
constexpr std::uint64_t smallWish = 100;

/// One round of the second look.
class Round
{
public:
    Round(Depth depth, imap::Client &client, const Context &context, ScanWriter &writer, ProgressMeter &meter,
          const std::vector<store::MailboxState> &states)
        : m_depth(depth)
        , m_client(client)
        , m_context(context)
        , m_writer(writer)
        , m_meter(meter)
        , m_states(states)
    {
    }

    Result<void> run(const WantedCopies &wanted)
    {
        std::deque<WantedIn> small;
        std::deque<WantedIn> alone;
        for (const auto &[name, what] : wanted) {
            const auto &[validity, uids] = what;
            const auto state = std::ranges::lower_bound(m_states, name, {}, &store::MailboxState::name);
            if (state == m_states.end() || state->name != name)
                continue; // its copies went with it
            (uids.count() <= smallWish ? small : alone).push_back({&*state, validity, &uids});
        }
        auto read = visitAll(small, alone);
        std::ranges::move(small, std::back_inserter(alone));
        for (auto one = alone.begin(); read && one != alone.end(); ++one)
            read = readAlone(*one);
        // What has come is written, also when the rest did not come.
        auto saved = handOver();
        return read ? saved : read;
    }

private:
    /// What the server does not give in this way goes to `alone`; what it was not asked for stays.
    Result<void> visitAll(std::deque<WantedIn> &small, std::deque<WantedIn> &alone)
    {
        const auto found = [this](const WantedIn &wanted, Uid uid, Reading reading) {
            return note(wanted, uid, std::move(reading));
        };
        while (small.size() > 1 && m_client.visitsWell()) {
            EvidenceVisitor visitor(small, m_depth, m_context.stop, m_bytes, found);
            auto visited = m_client.visit(closeItems(m_depth, m_client.capabilities()), visitor);
            if (!visited)
                return visited;
            visitor.giveBack();
            if (visitor.isDisliked())
                m_client.setVisitsWell(false);
            std::ranges::move(visitor.refused(), std::back_inserter(alone));
        }
        return {};
    }

    Result<void> readAlone(const WantedIn &wanted)
    {
        auto opened = openAgain(m_client, wanted.mailbox->name, wanted.validity);
        if (!opened || !*opened)
            return opened ? Result<void>{} : passOn(opened);
        const auto found = [this, &wanted](Uid uid, Reading reading) { return note(wanted, uid, std::move(reading)); };
        return readClosely(m_client, *wanted.uids, m_depth, m_context.stop, m_bytes, found);
    }

    /// A batch is of one mailbox.
    Result<void> note(const WantedIn &wanted, Uid uid, Reading reading)
    {
        m_meter.advance();
        const bool full = m_batch.closer.size() >= evidencePerBatch || m_batchBytes >= bytesPerBatch;
        if (full || m_batch.mailbox.rowId != wanted.mailbox->rowId) {
            if (auto saved = handOver(); !saved)
                return saved;
            m_batch.mailbox = *wanted.mailbox;
        }
        m_batchBytes += reading.evidence->header.size();
        m_batch.closer.emplace_back(uid, std::move(*reading.evidence));
        return {};
    }

    Result<void> handOver()
    {
        m_batchBytes = 0;
        return m_batch.closer.empty() ? Result<void>{} : m_writer.put(std::exchange(m_batch, {}));
    }

    const Depth m_depth;
    imap::Client &m_client;
    const Context &m_context;
    std::uint64_t m_bytes = 0;
    ScanWriter &m_writer;
    ProgressMeter &m_meter;
    const std::vector<store::MailboxState> &m_states;
    ScanWriter::Batch m_batch;
    std::size_t m_batchBytes = 0; ///< of headers in it
};

} // namespace

void want(WantedCopies &wanted, const CopyRef &ref)
{
    auto &[validity, uids] = wanted[ref.mailbox];
    validity = ref.validity;
    uids.add(ref.uid);
}

Result<bool> openAgain(imap::Client &client, const MailboxName &name, UidValidity validity)
{
    auto opened = client.examine(name);
    if (!opened && isRefusal(opened.error()) && client.alive())
        return false;
    if (!opened)
        return passOn(opened);
    // Another validity: the UIDs that are known name other messages now.
    return opened->validity == validity;
}

Result<void> EvidenceFetch::read(const WantedCopies &wanted, Depth depth, Phase phase)
{
    std::uint64_t total = 0;
    for (const auto &[name, what] : wanted)
        total += what.second.count();
    if (total == 0)
        return {};
    if (auto begun = begin(); !begun)
        return begun;
    ProgressMeter meter(m_context.progress, phase, total);
    auto read = Round(depth, m_client, m_context, *m_writer, meter, m_states).run(wanted);
    if (!read) [[maybe_unused]]
        const auto settled = settle();
    return read;
}

Result<void> EvidenceFetch::begin()
{
    if (m_writer)
        return {};
    auto states = m_store.arrivals().mailboxes(m_account);
    if (!states)
        return passOn(states);
    auto writer = ScanWriter::start(m_context.storePath);
    if (!writer)
        return passOn(writer);
    m_states = std::move(*states);
    m_writer = std::move(*writer);
    return {};
}

Result<void> EvidenceFetch::settle()
{
    return m_writer ? m_writer->settle() : Result<void>{};
}

} // namespace onecopy::jobs
