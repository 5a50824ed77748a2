// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/evidencefetch.h"

#include "core/imap/readablefetch.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/scan/evidencevisitor.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace onecopy::jobs {

namespace {

constexpr std::size_t evidencePerBatch = 250;
/// A mailbox of which no more is wanted is asked for together with others.
constexpr std::uint64_t smallWish = 100;

/// Takes what was read of a copy in this mailbox.
using Found = std::function<Result<void>(const store::MailboxState &, Uid, Reading)>;

/// Hands what was read to the writer, in batches of one mailbox.
class Writing
{
public:
    explicit Writing(ScanWriter &writer)
        : m_writer(writer)
    {
    }

    Result<void> add(const store::MailboxState &mailbox, Uid uid, arrivals::Evidence evidence)
    {
        const bool full = m_batch.closer.size() >= evidencePerBatch || m_bytes >= ScanWriter::batchBytes;
        if (full || m_batch.mailbox.rowId != mailbox.rowId) {
            if (auto saved = handOver(); !saved)
                return saved;
            m_batch.mailbox = mailbox;
        }
        m_bytes += evidence.header.size();
        m_batch.closer.emplace_back(uid, std::move(evidence));
        return {};
    }

    Result<void> handOver()
    {
        m_bytes = 0;
        return m_batch.closer.empty() ? Result<void>{} : m_writer.put(std::exchange(m_batch, {}));
    }

private:
    ScanWriter &m_writer;
    ScanWriter::Batch m_batch;
    std::size_t m_bytes = 0; ///< of headers in it
};

/// One round of the second look.
class Round
{
public:
    Round(Depth depth, EvidenceFetch &fetch, imap::Client &client, const std::stop_token &stop, const Found &found)
        : m_depth(depth)
        , m_fetch(fetch)
        , m_client(client)
        , m_stop(stop)
        , m_found(found)
    {
    }

    Result<void> run(const WantedCopies &wanted, const std::vector<store::MailboxState> &states)
    {
        std::deque<WantedIn> small;
        std::deque<WantedIn> alone;
        for (const auto &[name, what] : wanted) {
            const auto &[validity, uids] = what;
            const auto state = std::ranges::lower_bound(states, name, {}, &store::MailboxState::name);
            if (state == states.end() || state->name != name || m_fetch.isLeftOut(name))
                continue; // its copies went with it, or cannot be read
            (uids.count() <= smallWish ? small : alone).push_back({&*state, validity, &uids});
        }
        auto read = visitAll(small, alone);
        std::ranges::move(small, std::back_inserter(alone));
        for (auto one = alone.begin(); read && one != alone.end(); ++one) {
            read = readAlone(*one);
            if (!read)
                read = m_fetch.leaveOutFor(one->mailbox->name, read.error());
        }
        return read;
    }

private:
    /// What the server does not give in this way goes to `alone`; what it was not asked for stays.
    Result<void> visitAll(std::deque<WantedIn> &small, std::deque<WantedIn> &alone)
    {
        const auto found = [this](const WantedIn &wanted, Uid uid, Reading reading) {
            return m_found(*wanted.mailbox, uid, std::move(reading));
        };
        while (small.size() > 1 && m_client.visitsWell()) {
            EvidenceVisitor visitor(small, m_depth, m_stop, m_bytes, found);
            auto visited = m_client.visit(closeItems(m_depth, m_client.capabilities()), visitor);
            visitor.giveBack();
            // Read alone, the mailbox whose answers make no sense shows.
            if (!visited && isOfOddAnswers(visited.error()))
                return m_fetch.openAnew(visited.error());
            if (!visited)
                return visited;
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
        const auto found = [&](Uid uid, Reading reading) { return m_found(*wanted.mailbox, uid, std::move(reading)); };
        auto read = readReadable(m_client, *wanted.uids, m_depth, m_stop, m_bytes, found);
        return read ? Result<void>{} : passOn(read);
    }

    const Depth m_depth;
    EvidenceFetch &m_fetch;
    imap::Client &m_client;
    const std::stop_token &m_stop;
    const Found &m_found;
    std::uint64_t m_bytes = 0;
};

std::uint64_t countOf(const WantedCopies &wanted)
{
    std::uint64_t total = 0;
    for (const auto &[name, what] : wanted)
        total += what.second.count();
    return total;
}

} // namespace

void want(WantedCopies &wanted, const CopyRef &ref)
{
    auto &[validity, uids] = wanted[ref.mailbox];
    validity = ref.validity;
    uids.add(ref.uid);
}

Result<bool> openAgain(imap::Client &client, const MailboxName &name, UidValidity validity)
{
    // UIDs of the open mailbox name what they named (RFC 3501 2.3.1.1): that takes no second look.
    if (const imap::SelectedMailbox *open = client.examined(name))
        return open->validity == validity;
    auto opened = client.examine(name);
    if (!opened && imap::isMereRefusal(client, opened.error()))
        return false;
    if (!opened)
        return passOn(opened);
    // Another validity: the UIDs that are known name other messages now.
    return opened->validity == validity;
}

Result<void> EvidenceFetch::leaveOutFor(const MailboxName &mailbox, const Fault &why)
{
    if (!isOfOddAnswers(why))
        return tl::unexpected(why);
    leaveOut(mailbox);
    return openAnew(why);
}

Result<void> EvidenceFetch::openAnew(const Fault &why)
{
    if (m_client.alive())
        return {};
    if (auto opened = m_reopen(why); !opened)
        m_lost = opened.error();
    return ready();
}

Result<void> EvidenceFetch::remember()
{
    const std::vector<MailboxName> names(m_leftOut.begin(), m_leftOut.end());
    if (names.empty())
        return {};
    auto states = m_store.arrivals().mailboxes(m_account, names);
    if (!states)
        return passOn(states);
    for (const store::MailboxState &state : *states) {
        if (auto touched = m_store.arrivals().touch(state); !touched)
            return touched;
    }
    return {};
}

Result<void> EvidenceFetch::ready() const
{
    return m_lost ? Result<void>(tl::unexpected(*m_lost)) : Result<void>{};
}

Result<void> EvidenceFetch::read(const WantedCopies &wanted, Depth depth, Phase phase, const Reader &reader)
{
    return read(wanted, depth, phase, Header::Kept, reader);
}

Result<void> EvidenceFetch::readContent(const WantedCopies &wanted, Phase phase)
{
    return read(wanted, Depth::Bodies, phase, Header::Known, {});
}

Result<void> EvidenceFetch::read(const WantedCopies &wanted, Depth depth, Phase phase, Header header,
                                 const Reader &reader)
{
    const std::uint64_t total = countOf(wanted);
    if (total == 0)
        return {};
    if (auto known = loadStates(); !known)
        return known;
    ProgressMeter meter(m_context.progress, phase, total);
    Writing writing(m_writer);
    const Found found = [&](const store::MailboxState &mailbox, Uid uid, Reading reading) {
        meter.advance();
        if (reader)
            reader(mailbox, uid, reading);
        if (header == Header::Known)
            reading.evidence->header = {};
        return writing.add(mailbox, uid, std::move(*reading.evidence));
    };
    auto read = Round(depth, *this, m_client, m_context.stop, found).run(wanted, m_states);
    // What has come is written, also when the rest did not come.
    auto saved = writing.handOver();
    if (read)
        return saved;
    [[maybe_unused]] const auto settled = settle();
    return read;
}

Result<void> EvidenceFetch::look(const WantedCopies &wanted, Depth depth, store::Store &known, std::size_t mostBytes,
                                 ReadCopies &found)
{
    if (countOf(wanted) == 0)
        return {};
    auto states = known.arrivals().mailboxes(m_account);
    if (!states)
        return passOn(states);
    std::size_t bytes = 0;
    const Found keep = [&](const store::MailboxState &mailbox, Uid uid, Reading reading) -> Result<void> {
        bytes += reading.evidence->header.size();
        // Read to the end all the same: in the middle of an answer only the whole session could be given up.
        if (bytes <= mostBytes)
            found.insert_or_assign({mailbox.name, mailbox.validity, uid}, std::move(*reading.evidence));
        return {};
    };
    auto read = Round(depth, *this, m_client, m_context.stop, keep).run(wanted, *states);
    if (read && bytes > mostBytes)
        return fail(FaultKind::Limit, "reading messages", "too much to be kept");
    return read;
}

Result<void> EvidenceFetch::write(ReadCopies found)
{
    if (auto known = loadStates(); !known)
        return known;
    Writing writing(m_writer);
    for (auto &[ref, evidence] : found) {
        const auto state = std::ranges::lower_bound(m_states, ref.mailbox, {}, &store::MailboxState::name);
        if (state == m_states.end() || state->name != ref.mailbox)
            continue;
        if (auto added = writing.add(*state, ref.uid, std::move(evidence)); !added)
            return added;
    }
    return writing.handOver();
}

Result<void> EvidenceFetch::loadStates()
{
    if (!m_states.empty())
        return {};
    auto states = m_store.arrivals().mailboxes(m_account);
    if (!states)
        return passOn(states);
    m_states = std::move(*states);
    return {};
}

} // namespace onecopy::jobs
