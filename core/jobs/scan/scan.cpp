// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/scan.h"

#include "core/duplicates/mailboxrole.h"
#include "core/imap/client.h"
#include "core/jobs/heldstore.h"
#include "core/jobs/mailboxviews.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/scan/evidencefetch.h"
#include "core/jobs/scan/grouping.h"
#include "core/jobs/scan/kinahead.h"
#include "core/jobs/scan/mailboxreader.h"
#include "core/jobs/scan/scanlocked.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <thread>

namespace onecopy::jobs {

namespace {

/// From this many messages on, a first load is written without indexes, which are made at the end.
constexpr std::uint64_t bulkFrom = 20'000;
/// Up to this many new messages their headers are kept at once, so that candidates need no second look.
constexpr std::uint64_t keepHeadersUpTo = 1'000;
/// Of headers that passed by, for all connections together: some thousand messages, which is more than come between two
/// copies in most mailboxes.
constexpr std::size_t recentBytes = 16ULL * 1024 * 1024;
/// Where candidates alone pass by, the next copy is near.
constexpr std::size_t recentCandidateBytes = 1024ULL * 1024;
/// A mailbox in which no more than so many messages are to be read is asked for together with others.
constexpr std::uint64_t smallMailbox = 1'000;
/// More connections gain nothing from a server that has as many cores as we, and many servers allow ten for a user.
constexpr int usualConnections = 2;
constexpr int mostConnections = 8;
/// Sessions that mailboxes may end: of more, with answers that make no sense, it is the server and not a mailbox.
constexpr int mostEndedByMailboxes = 10;

/// A fault that another connection may not meet.
bool endsOneConnection(const Fault &fault)
{
    return isShortOfSessions(fault);
}

/// Is its body needed, now that the header is here? Each copy is compared with the one before it.
void lookForBodies(const store::MailboxState &mailbox, const HeaderWish &wish, const Reading &reading,
                   RecentHeaders &recent, BodyWishes &bodies)
{
    const std::string &header = reading.evidence->header;
    const PassedCopy copy{&mailbox, wish.place.uid,
                          reading.size - std::min<std::uint64_t>(reading.size, header.size())};
    bodies.note(wish.key, wish.named, recent.take(wish.key), copy, header);
    recent.keep(wish.key, copy, header);
}

/// One scan of one account, from the list of mailboxes to the groups.
class Scan
{
public:
    Scan(const ScanRequest &request, const Context &context, store::Store &store, imap::Client client,
         std::string serverName)
        : m_request(request)
        , m_context(context)
        , m_store(store)
        , m_client(std::move(client))
        , m_serverName(std::move(serverName))
        , m_account(request.login.account.id())
    {
    }

    ~Scan() { m_store.leaveLogTo({}); }
    Scan(const Scan &) = delete;
    Scan &operator=(const Scan &) = delete;

    Result<ScanOutcome> run();

private:
    Result<void> begin();
    Result<bool> setsWait();
    Result<std::vector<MailboxName>> chooseMailboxes();
    Result<bool> hidesInbox(const std::vector<imap::ListedMailbox> &listed);
    Result<std::set<MailboxName>> viewsAmong(const std::vector<imap::ListedMailbox> &listed);
    Result<std::vector<store::MailboxState>> statesOf(const std::vector<MailboxName> &names);
    bool isUnchanged(const store::MailboxState &state) const;
    bool isSmall(const store::MailboxState &state) const;
    std::uint64_t listedMessages(const std::vector<store::MailboxState> &states) const;
    Result<void> readAll(const std::vector<store::MailboxState> &states);
    Result<void> runReaders(ScanWork &work, CopyHints &hints);
    void readHeadersAhead(const ScanWork &work, CopyHints &hints);
    void readBodiesAhead(BodyWishes &wishes);
    Result<void> readOver(MailboxReader::Shared &shared, std::size_t ring, std::function<void()> moreWaits);
    bool mayGoOn(const MailboxReader &reader, MailboxReader::Shared &shared);
    Result<void> openAnew(const std::stop_token &stop);
    Result<void> openAfterOdd(const Fault &why);
    Result<void> leaveOut(const ScanWork &work);
    void readBeside(MailboxReader::Shared &shared, std::size_t ring);
    Result<bool> expect(std::uint64_t messages, SeenIds &seen);
    Result<imap::UidSet> knownUids(const store::MailboxState &state);
    Result<void> tell(const ScanWork &work);

    const ScanRequest &m_request;
    const Context &m_context;
    store::Store &m_store; ///< while several readers run: with m_storeMutex
    std::mutex m_storeMutex;
    imap::Client m_client;
    std::string m_serverName;
    AccountId m_account;
    std::map<MailboxName, imap::MailboxStatus> m_statuses; ///< as the server listed them
    ScanOutcome m_outcome;
    std::unique_ptr<ScanWriter> m_writer; ///< none where nothing is to be read
    std::optional<EvidenceFetch> m_fetch;
    bool m_seenLoaded = false;
    std::uint64_t m_expected = 0; ///< messages to be read, as far as is known
    bool m_changed = false;
    bool m_firstLoad = false;
    std::atomic<int> m_endedByMailboxes = 0; ///< sessions
};

Result<ScanOutcome> Scan::run()
{
    const auto began = std::chrono::steady_clock::now();
    m_outcome.account = m_account;
    auto count = m_store.arrivals().count(m_account);
    if (!count)
        return passOn(count);
    m_firstLoad = *count == 0;
    auto names = chooseMailboxes();
    if (!names)
        return passOn(names);
    auto states = statesOf(*names);
    if (!states)
        return passOn(states);
    if (auto begun = states->empty() ? Result<void>{} : begin(); !begun)
        return passOn(begun);
    if (auto read = readAll(*states); !read)
        return passOn(read);
    auto waiting = m_changed ? Result<bool>(true) : setsWait();
    if (!waiting)
        return passOn(waiting);
    if (*waiting) {
        if (auto begun = begin(); !begun)
            return passOn(begun);
        Grouping grouping(m_account, m_request.prove, m_client, m_store, *m_fetch, m_context);
        if (auto grouped = grouping.run(); !grouped)
            return passOn(grouped);
        if (auto remembered = m_fetch->remember(); !remembered)
            return passOn(remembered);
    }
    auto totals = m_store.groups().totals(m_account);
    if (!totals)
        return passOn(totals);
    m_outcome.totals = *totals;
    m_outcome.seconds = secondsSince(began);
    // Everything is in the store; a line that drops on LOGOUT changes nothing.
    [[maybe_unused]] const auto bye = m_client.logout();
    return std::move(m_outcome);
}

/// Whatever is read from now on is written beside the reading.
Result<void> Scan::begin()
{
    if (m_writer)
        return {};
    auto writer = ScanWriter::start(m_context.storePath);
    if (!writer)
        return passOn(writer);
    m_writer = std::move(*writer);
    m_store.leaveLogTo([this](int pages) { m_writer->noteLog(pages); });
    m_fetch.emplace(m_account, m_client, m_store, *m_writer, m_context,
                    [this](const Fault &why) { return openAfterOdd(why); });
    return {};
}

/// A scan that was cut behind its reading has left sets that nobody has told apart.
Result<bool> Scan::setsWait()
{
    // Nothing was grouped yet, also where nothing can be: an empty account is compared, too.
    if (auto outdated = m_store.groups().outdated(m_account); !outdated || *outdated)
        return outdated;
    bool some = false;
    const auto stop = [&some](duplicates::Match, const std::vector<arrivals::Candidate> &) {
        some = true;
        return false;
    };
    if (auto listed = m_store.arrivals().eachCandidateSet(m_account, true, stop); !listed)
        return passOn(listed);
    if (auto listed = some ? Result<void>{} : m_store.arrivals().eachChangedKinSet(m_account, mostKin, stop); !listed)
        return passOn(listed);
    return some;
}

Result<std::vector<MailboxName>> Scan::chooseMailboxes()
{
    std::vector<MailboxName> wanted = m_request.mailboxes;
    // One mailbox that is named twice is one mailbox.
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    if (!wanted.empty())
        return wanted;
    // Tells which mailboxes are as they were, and which are small.
    auto listed = m_client.list(imap::ListDetail::Status);
    if (!listed)
        return passOn(listed);
    auto views = viewsAmong(*listed);
    if (!views)
        return passOn(views);
    m_outcome.views = std::move(*views);
    std::vector<MailboxName> present;
    for (const imap::ListedMailbox &mailbox : *listed) {
        if (m_outcome.views.contains(mailbox.name))
            continue;
        present.push_back(mailbox.name);
        if (mailbox.selectable)
            wanted.push_back(mailbox.name);
        if (mailbox.status)
            m_statuses.emplace(mailbox.name, *mailbox.status);
    }
    auto hidden = hidesInbox(*listed);
    if (!hidden)
        return passOn(hidden);
    if (*hidden || wanted.empty()) {
        wanted.push_back({"INBOX"});
        present.push_back({"INBOX"});
    }
    if (auto followed = followRenamedQuarantines(m_client, m_store, m_account, *listed); !followed)
        return passOn(followed);
    if (auto dropped = m_store.arrivals().dropMissing(m_account, present); !dropped)
        return passOn(dropped);
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    return wanted;
}

/// RFC 3501 5.1 and 6.3.8: a server may have an INBOX and not list it. "Nothing arrived twice" of the other mailboxes,
/// or of none, would be believed.
Result<bool> Scan::hidesInbox(const std::vector<imap::ListedMailbox> &listed)
{
    if (listed.empty() || std::ranges::any_of(listed, duplicates::isInbox, &imap::ListedMailbox::name))
        return false;
    auto asked = m_client.status({"INBOX"});
    if (!asked && !m_client.alive())
        return passOn(asked);
    return asked && asked->messages.has_value();
}

Result<std::set<MailboxName>> Scan::viewsAmong(const std::vector<imap::ListedMailbox> &listed)
{
    if (viewsCount(m_client.capabilities()) || listed.size() < 2)
        return std::set<MailboxName>();
    std::set<MailboxName> views = viewsIn(listed);
    if (!mayHaveVirtual(m_client, m_serverName, listed))
        return views;
    auto namespaces = m_client.namespaces();
    if (!namespaces)
        return passOn(namespaces);
    auto others = virtualAmong(m_client, m_serverName, MailboxOwners(std::move(*namespaces)), listed);
    if (!others)
        return passOn(others);
    views.merge(*others);
    return views;
}

/// The quarantine is left out: what lies there was removed.
Result<std::vector<store::MailboxState>> Scan::statesOf(const std::vector<MailboxName> &names)
{
    auto states = m_store.arrivals().mailboxes(m_account, names);
    if (!states)
        return states;
    std::erase_if(*states, [this](const store::MailboxState &state) {
        if (state.quarantine || isQuarantineName(state.name))
            return true;
        const bool skip = !m_request.full && isUnchanged(state);
        if (skip)
            m_outcome.mailboxes.push_back(
                {state.name, state.validity, state.messages, 0, 0, ScanMode::QResync, 0, 0, {}});
        return skip;
    });
    return states;
}

/// What the server listed is what was complete: it need not be opened.
bool Scan::isUnchanged(const store::MailboxState &state) const
{
    const auto found = m_statuses.find(state.name);
    if (found == m_statuses.end() || !state.complete)
        return false;
    const imap::MailboxStatus &status = found->second;
    return status.validity.value != 0 && status.validity == state.validity && status.uidNext.value != 0 &&
           status.uidNext == state.uidNext && status.highestModSeq.value != 0 &&
           status.highestModSeq == state.highestModSeq && status.messages == state.messages;
}

/// By what the server listed: little is to be read, and one EXAMINE with one FETCH brings all of it.
bool Scan::isSmall(const store::MailboxState &state) const
{
    const auto found = m_statuses.find(state.name);
    if (found == m_statuses.end() || !found->second.messages)
        return false;
    const imap::MailboxStatus &status = found->second;
    if (m_request.full || (state.messages == 0 && !state.complete))
        return *status.messages <= smallMailbox;
    return isResumable(m_client.capabilities(), state) && status.validity == state.validity &&
           status.uidNext.value >= state.uidNext.value && status.uidNext.value - state.uidNext.value <= smallMailbox;
}

std::uint64_t Scan::listedMessages(const std::vector<store::MailboxState> &states) const
{
    std::uint64_t sum = 0;
    for (const store::MailboxState &state : states) {
        if (const auto found = m_statuses.find(state.name); found != m_statuses.end())
            sum += found->second.messages.value_or(0);
    }
    return sum;
}

Result<void> Scan::readAll(const std::vector<store::MailboxState> &states)
{
    if (states.empty())
        return {};
    ScanWork work(states, m_context.stop);
    work.markSmall([this](const store::MailboxState &state) { return isSmall(state); });
    if (m_firstLoad && listedMessages(states) >= bulkFrom)
        m_writer->expectBulk();
    CopyHints hints;
    auto read = runReaders(work, hints);
    m_writer->makeIndexes();
    if (read)
        read = leaveOut(work);
    if (read) {
        readHeadersAhead(work, hints);
        readBodiesAhead(hints.bodies);
        read = m_fetch->ready();
    }
    // What has come is written, also when the rest did not come.
    auto settled = m_writer->settle();
    if (!read)
        return read;
    if (!settled)
        return settled;
    m_changed = work.changed();
    return tell(work);
}

/// Of the candidates of which only the key fields were read. What does not come now is asked for once more.
void Scan::readHeadersAhead(const ScanWork &work, CopyHints &hints)
{
    if (!m_client.alive())
        return;
    const std::vector<HeaderWish> wishes = hints.headers.take();
    const auto mailboxOf = [](const HeaderWish &wish) { return std::int64_t{wish.place.mailbox}; };
    std::map<std::int64_t, const store::MailboxState *> states;
    WantedCopies wanted;
    for (const auto &mailbox : work.mailboxes()) {
        const auto wished = std::ranges::equal_range(wishes, mailbox->state.rowId, {}, mailboxOf);
        if (wished.empty() || (mailbox->entry.fault && mailbox->entry.fetched == 0))
            continue;
        states.emplace(mailbox->state.rowId, &mailbox->state);
        auto &[validity, uids] = wanted[mailbox->state.name];
        validity = mailbox->state.validity;
        for (const HeaderWish &wish : wished)
            uids.add(wish.place.uid);
    }
    RecentHeaders recent(recentCandidateBytes, hints.rings);
    const auto look = [&](const store::MailboxState &mailbox, Uid uid, const Reading &reading) {
        const CopyPlace place{static_cast<std::uint32_t>(mailbox.rowId), uid};
        const auto wish = std::ranges::lower_bound(wishes, place, {}, &HeaderWish::place);
        if (wish != wishes.end() && wish->place == place)
            lookForBodies(*states.at(mailbox.rowId), *wish, reading, recent, hints.bodies);
    };
    [[maybe_unused]] const auto fetched = m_fetch->read(wanted, Depth::Headers, Phase::Grouping, look);
}

/// While the store is busy with the headers. What does not come now is asked for once more.
void Scan::readBodiesAhead(BodyWishes &wishes)
{
    // A server that numbers its messages shows one message in several mailboxes: their number is to be known first.
    if (m_request.prove != Prove::Auto || !m_client.alive() || m_client.capabilities().has("X-GM-EXT-1"))
        return;
    WantedCopies wanted;
    for (const auto &[mailbox, uids] : wishes.take())
        wanted[mailbox->name] = {mailbox->validity, uids};
    [[maybe_unused]] const auto fetched = m_fetch->readContent(wanted, Phase::Proving);
}

Result<void> Scan::runReaders(ScanWork &work, CopyHints &hints)
{
    const int connections =
        m_request.connections > 0 ? std::min(m_request.connections, mostConnections) : usualConnections;
    const std::size_t ring = recentBytes / static_cast<std::size_t>(connections);
    ProgressMeter meter(m_context.progress, Phase::Reading, 0);
    MailboxReader::Shared shared{work,
                                 *m_writer,
                                 hints,
                                 meter,
                                 *m_context.clock,
                                 m_request.full,
                                 [&](std::uint64_t messages) { return expect(messages, hints.seen); },
                                 [this](const store::MailboxState &state) { return knownUids(state); }};
    std::vector<std::jthread> others;
    const auto moreWaits = [&] {
        while (others.size() + 1 < static_cast<std::size_t>(connections))
            others.emplace_back([&] { readBeside(shared, ring); });
    };
    m_client.setStop(work.stop());
    if (auto read = readOver(shared, ring, moreWaits); !read)
        work.fail(read.error());
    others.clear(); // they end: nothing is left, or the scan is over
    if (m_client.alive()) {
        m_client.setStop(m_context.stop);
        m_client.setVisitsWell(shared.ahead && m_client.visitsWell());
    }
    if (const auto fault = work.fault())
        return tl::unexpected(*fault);
    return {};
}

/// Over the main connection, and over another one where that helps.
Result<void> Scan::readOver(MailboxReader::Shared &shared, std::size_t ring, std::function<void()> moreWaits)
{
    while (true) {
        MailboxReader reader(m_client, shared, ring, MailboxReader::Role::Main, moreWaits);
        auto read = reader.run();
        m_client.setVisitsWell(reader.visitedWell());
        if (read || !mayGoOn(reader, shared))
            return read;
        if (reader.endedAhead())
            moreWaits = {};
        for (ReadingTask &task : reader.unfinished())
            shared.work.giveBack(std::move(task));
        if (auto opened = openAnew(shared.work.stop()); !opened)
            return opened;
    }
}

/// A server that ends a session because it gets several commands at once gets one at a time in the next.
bool Scan::mayGoOn(const MailboxReader &reader, MailboxReader::Shared &shared)
{
    if (reader.endedAhead())
        shared.ahead = false;
    return reader.endedAhead() || (reader.endedByMailbox() && ++m_endedByMailboxes <= mostEndedByMailboxes);
}

/// In place of the session that has ended. Many servers count connections, so the old one goes first.
Result<void> Scan::openAnew(const std::stop_token &stop)
{
    {
        const imap::Client dropped = std::move(m_client);
    }
    Context context = m_context;
    context.stop = stop;
    auto client = openPatiently(m_request.login, context);
    if (!client)
        return passOn(client);
    m_client = std::move(*client);
    return {};
}

/// What is told of one mailbox has ended the session of the closer look.
Result<void> Scan::openAfterOdd(const Fault &why)
{
    return ++m_endedByMailboxes <= mostEndedByMailboxes ? openAnew(m_context.stop) : tl::unexpected(why);
}

/// Mailboxes whose answers make no sense are not looked at more closely. Where no other one was read that is the
/// server's fault, and nothing was found out.
Result<void> Scan::leaveOut(const ScanWork &work)
{
    const MailboxWork *odd = nullptr;
    for (const auto &mailbox : work.mailboxes()) {
        if (!mailbox->odd)
            continue;
        odd = mailbox.get();
        m_fetch->leaveOut(mailbox->state.name);
    }
    const auto isRead = [](const auto &mailbox) { return !mailbox->entry.fault; };
    if (odd == nullptr || !m_outcome.mailboxes.empty() || std::ranges::any_of(work.mailboxes(), isRead))
        return {};
    return tl::unexpected(*odd->entry.fault);
}

/// A connection more. Where the server does not want it, or drops it, the others do the work.
void Scan::readBeside(MailboxReader::Shared &shared, std::size_t ring)
{
    for (bool again = true; again;) {
        auto client = imap::Client::open(imapLogin(m_request.login), shared.work.stop());
        if (!client)
            return;
        MailboxReader reader(*client, shared, ring, MailboxReader::Role::Beside, {});
        auto read = reader.run();
        again = !read && mayGoOn(reader, shared) && !reader.endedAhead();
        if (!read && !again && !reader.endedAhead() && !endsOneConnection(read.error()))
            shared.work.fail(read.error());
        for (ReadingTask &task : reader.unfinished())
            shared.work.giveBack(std::move(task));
        if (read) [[maybe_unused]]
            const auto bye = client->logout();
    }
}

Result<bool> Scan::expect(std::uint64_t messages, SeenIds &seen)
{
    const std::lock_guard lock(m_storeMutex);
    m_expected += messages;
    if (m_expected <= keepHeadersUpTo)
        return true;
    if (m_firstLoad && m_expected >= bulkFrom)
        m_writer->expectBulk();
    if (!m_seenLoaded && !m_firstLoad) {
        if (auto loaded = m_store.arrivals().eachIdKey(m_account, [&](std::int64_t key) { (void)seen.note(key, {}); });
            !loaded)
            return passOn(loaded);
    }
    m_seenLoaded = true;
    return false;
}

Result<imap::UidSet> Scan::knownUids(const store::MailboxState &state)
{
    const std::lock_guard lock(m_storeMutex);
    imap::UidSet known;
    if (auto done = m_store.arrivals().eachUid(state, [&](Uid uid) { known.add(uid); }); !done)
        return passOn(done);
    return known;
}

Result<void> Scan::tell(const ScanWork &work)
{
    auto states = m_store.arrivals().mailboxes(m_account);
    if (!states)
        return passOn(states);
    for (const auto &mailbox : work.mailboxes()) {
        const auto byName = [](const store::MailboxState &state, const MailboxName &name) { return state.name < name; };
        const auto state = std::lower_bound(states->begin(), states->end(), mailbox->entry.name, byName);
        const bool opened = !mailbox->entry.fault || mailbox->entry.validity.value != 0;
        if (state != states->end() && opened)
            mailbox->entry.messages = state->messages;
        m_outcome.mailboxes.push_back(mailbox->entry);
    }
    std::ranges::sort(m_outcome.mailboxes, {}, &MailboxScan::name);
    return {};
}

} // namespace

std::string_view toString(ScanMode mode) noexcept
{
    switch (mode) {
    case ScanMode::Full:
        return "full";
    case ScanMode::CondStore:
        return "condstore";
    case ScanMode::QResync:
        return "qresync";
    case ScanMode::UidDiff:
        return "uid-diff";
    }
    return "full";
}

Result<ScanOutcome> scanLocked(const ScanRequest &request, store::Store &store, const Context &context, Before before)
{
    if (context.progress)
        context.progress({Phase::Connecting, 0, 0});
    imap::OpenReport report;
    auto client = before == Before::Others ? openPatiently(request.login, context, &report)
                                           : imap::Client::open(imapLogin(request.login), context.stop, &report);
    if (!client)
        return passOn(client);
    auto outcome = Scan(request, context, store, std::move(*client), report.serverName).run();
    if (outcome)
        outcome->tls = report.tls;
    return outcome;
}

Result<ScanOutcome> scan(const ScanRequest &request, const Context &context)
{
    if (!request.login.account.imap)
        return fail(FaultKind::Usage, "scan", "no IMAP server is given");
    auto held = holdStore(context);
    if (!held)
        return passOn(held);
    return scanLocked(request, held->store, context);
}

} // namespace onecopy::jobs
