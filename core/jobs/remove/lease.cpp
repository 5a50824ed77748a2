// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/lease.h"

#include "core/base/text.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/remove/leasenote.h"
#include "core/jobs/session.h"
#include "core/removal/plan.h"

#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

#include <algorithm>
#include <random>
#include <set>
#include <utility>

namespace onecopy::jobs {

namespace {

using namespace std::chrono_literals;

/// More than these are read from the end: nobody has so many drafts among extra copies.
constexpr std::size_t mostDrafts = 2'000;
constexpr const char *subject = "Onecopy lease";
/// A release must not hold up the end of a run whose server is gone.
constexpr std::chrono::milliseconds releaseSilence = 10s;

constexpr EpochSeconds secondsOf(std::chrono::seconds span)
{
    return static_cast<EpochSeconds>(span.count());
}

std::string randomId()
{
    std::random_device random;
    std::string bytes;
    for (int i = 0; i < 16; ++i)
        bytes += static_cast<char>(random() & 0xFFU);
    return toHex(bytes);
}

std::string thisHolder()
{
    const QByteArray user = qgetenv("USER");
    const std::string host = QSysInfo::machineHostName().toStdString();
    return user.isEmpty() ? host : toValidUtf8(user.toStdString()) + " at " + host;
}

/// Beside the store: the lease that this store has on the server, or may have.
QString noteFile(const std::string &storePath)
{
    return QString::fromStdString(storePath) + QStringLiteral(".lease");
}

constexpr std::size_t idLength = 32;
/// Of runs that were cut one after the other.
constexpr std::size_t mostOwnIds = 16;

/// The newest first.
std::vector<std::string> readOwnIds(const std::string &storePath)
{
    QFile file(noteFile(storePath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::string all = file.read(idLength * mostOwnIds).toStdString();
    std::vector<std::string> ids;
    for (std::size_t at = 0; at + idLength <= all.size(); at += idLength)
        ids.push_back(all.substr(at, idLength));
    return ids;
}

Result<void> writeOwnIds(const std::string &storePath, const std::vector<std::string> &ids)
{
    if (ids.empty()) {
        QFile::remove(noteFile(storePath));
        return {};
    }
    std::string all;
    for (const std::string &id : ids)
        all += id;
    all.resize(std::min(all.size(), idLength * mostOwnIds));
    QSaveFile file(noteFile(storePath));
    const bool opened = file.open(QIODevice::WriteOnly);
    if (!opened || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(all.data(), static_cast<qint64>(all.size())) != static_cast<qint64>(all.size()) || !file.commit())
        return fail(FaultKind::File, "lease " + storePath + ".lease", file.errorString().toStdString());
    return {};
}

class NoteSink final : public imap::FetchSink
{
public:
    Result<void> message(const imap::FetchedMessage &fetched) override
    {
        if (!fetched.header)
            return {};
        if (auto note = leaseFrom(*fetched.header)) {
            note->uid = fetched.uid;
            note->written = fetched.internalDate;
            note->marked = std::ranges::any_of(
                fetched.flags, [](std::string_view flag) { return equalsIgnoreCase(flag, "\\Deleted"); });
            notes.push_back(std::move(*note));
        }
        return {};
    }
    std::vector<LeaseNote> notes;
};

Result<void> readNotes(imap::Client &client, const imap::UidSet &uids, NoteSink &sink)
{
    if (uids.empty())
        return {};
    imap::FetchItems items;
    items.flags = true;
    items.internalDate = true;
    items.headerFields = {Lease::field};
    const std::vector<imap::UidSet> sets = uids.pieces(500, 8000);
    return client.fetch(sets, items, sink);
}

/// The last ones of a set.
imap::UidSet newest(const imap::UidSet &uids)
{
    if (uids.count() <= mostDrafts)
        return uids;
    imap::UidSet last;
    const std::vector<imap::UidSet> pieces = uids.pieces(mostDrafts / 2, SIZE_MAX);
    for (std::size_t i = pieces.size() - 2; i < pieces.size(); ++i)
        last.add(pieces[i]);
    return last;
}

bool olderThan(const LeaseNote &note, EpochSeconds now)
{
    return note.written && now - *note.written >= secondsOf(Lease::leaseLife);
}

Fault heldBy(const LeaseNote &note)
{
    return {FaultKind::SafetyStop,
            "lease",
            "another computer is at work on this account: " + printable(note.holder, 120) + ", since " +
                isoUtc(note.since) + "; try again when it is done",
            {}};
}

Fault lost()
{
    return {
        FaultKind::SafetyStop, "lease", "another computer has taken this account over; nothing more is changed", {}};
}

Result<bool> hasQuarantine(store::Store &store, const AccountId &account)
{
    auto known = store.arrivals().mailboxes(account);
    if (!known)
        return passOn(known);
    return std::ranges::any_of(*known, &store::MailboxState::quarantine);
}

} // namespace

struct Lease::State
{
    State(const Login &theLogin, const Context &theContext)
        : login(theLogin)
        , context(theContext)
    {
    }

    Result<void> takeOn(imap::Client &client);
    Result<std::vector<LeaseNote>> look(imap::Client &client);
    Result<LeaseNote> write(imap::Client &client, std::vector<LeaseNote> &seen);
    Result<void> mark(imap::Client &client, const imap::UidSet &uids, bool expunge);
    Result<void> takeOver(imap::Client &client, const std::vector<LeaseNote> &over);
    Result<void> clear(imap::Client &client, bool orderly);
    Result<void> clearRenamed(imap::Client &client, bool orderly);
    void goWithout(const Fault &why);
    void written();
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] bool isMine(const LeaseNote &note) const
    {
        return note.id == mine.id || std::ranges::find(leftBehind, note.id) != leftBehind.end();
    }

    const Login &login;
    const Context &context;
    MailboxName mailbox;
    UidValidity validity;
    std::vector<std::string> leftBehind; ///< ids of leases of runs of this store that were cut
    LeaseNote mine;                      ///< as it was written last
    imap::UidSet places;                 ///< where it was written, each time, under `validity`
    std::set<UidValidity> writtenUnder;  ///< of each mailbox that had this name, and in which it was written
    bool held = false;
    bool mayBeThere = false; ///< something of ours may lie on the server
    LeaseRemark remark;      ///< see Lease::note()
    std::chrono::steady_clock::time_point steady;
    EpochSeconds wall = 0;
    std::optional<imap::Client> session; ///< that nobody uses
};

void Lease::State::goWithout(const Fault &why)
{
    held = false;
    remark = {LeaseRemark::Kind::NoLease, why};
}

void Lease::State::written()
{
    steady = std::chrono::steady_clock::now();
    wall = context.clock->now();
}

/// The steady clock stands still while the computer sleeps, and the other one may be set.
bool Lease::State::isDue() const
{
    const EpochSeconds passed = context.clock->now() - wall;
    return std::chrono::steady_clock::now() - steady >= renewedAfter || passed >= secondsOf(renewedAfter) ||
           passed < -secondsOf(renewedAfter);
}

/// Drafts, because every server finds them without reading mail; the lease is one. Ours are known by their places too:
/// a server may keep no \Draft.
Result<std::vector<LeaseNote>> Lease::State::look(imap::Client &client)
{
    // A new EXAMINE shows what others have written until now.
    auto opened = client.examine(mailbox);
    if (!opened)
        return passOn(opened);
    if (opened->validity !=
        validity) // somebody has renamed it, or made it anew: there lies something else under our UIDs
        places = {};
    validity = opened->validity;
    NoteSink sink;
    if (opened->exists == 0)
        return sink.notes;
    auto drafts = client.search("DRAFT");
    if (!drafts)
        return passOn(drafts);
    imap::UidSet uids = newest(*drafts);
    uids.add(places);
    if (auto read = readNotes(client, uids, sink); !read)
        return passOn(read);
    return sink.notes;
}

/// Appends `mine` and looks what is there now; the lease as the server has it.
Result<LeaseNote> Lease::State::write(imap::Client &client, std::vector<LeaseNote> &seen)
{
    auto appended = client.append(mailbox, leaseMessage(mine, context.clock->now()), {"\\Seen", "\\Draft"});
    if (!appended)
        return passOn(appended);
    written();
    auto notes = look(client);
    if (!notes)
        return passOn(notes);
    const auto newestOfMine = [this](const std::vector<LeaseNote> &list) {
        const LeaseNote *found = nullptr;
        for (const LeaseNote &note : list) {
            if (note.id == mine.id && (found == nullptr || note.uid > found->uid))
                found = &note;
        }
        return found;
    };
    const LeaseNote *found = newestOfMine(*notes);
    if (found == nullptr || found->uid <= mine.uid) {
        // A server that does not keep \Draft: the message is looked for by name.
        auto named = client.searchHeader("Subject", subject);
        if (!named)
            return passOn(named);
        NoteSink sink;
        if (auto read = readNotes(client, newest(*named), sink); !read)
            return passOn(read);
        *notes = std::move(sink.notes);
        found = newestOfMine(*notes);
    }
    if (found == nullptr || found->uid <= mine.uid || !found->written)
        return fail(FaultKind::ServerRefused, "lease", "the server does not show what was written");
    LeaseNote result = *found;
    places.add(result.uid);
    writtenUnder.insert(validity);
    seen = std::move(*notes);
    return result;
}

Result<void> Lease::State::mark(imap::Client &client, const imap::UidSet &uids, bool expunge)
{
    if (uids.empty())
        return {};
    auto selected = client.select(mailbox);
    if (!selected)
        return passOn(selected);
    if (selected->validity != validity)
        return {};
    if (auto marked = client.addFlags(uids, {"\\Deleted"}); !marked)
        return marked;
    if (!expunge || !client.capabilities().has("UIDPLUS"))
        return client.unselect();
    if (auto expunged = client.uidExpunge(uids); !expunged && !isRefusal(expunged.error()))
        return expunged;
    return client.unselect();
}

/// Only what is a lease goes.
Result<void> Lease::State::clear(imap::Client &client, bool orderly)
{
    auto notes = look(client);
    if (!notes)
        return passOn(notes);
    imap::UidSet uids;
    for (const LeaseNote &note : *notes) {
        if (isMine(note) || note.marked)
            uids.add(note.uid);
    }
    if (auto gone = mark(client, uids, orderly); !gone)
        return gone;
    // An OK is not believed. What is still there is known by the file, and taken away the next time.
    auto left = look(client);
    if (!left)
        return passOn(left);
    if (std::ranges::any_of(*left, [&](const LeaseNote &one) { return isMine(one) && !one.marked; }))
        return fail(FaultKind::ServerRefused, "lease", "the server does not take the lease away");
    return {};
}

/// Somebody may have renamed the mailbox meanwhile, and what was written in it has gone with it.
Result<void> Lease::State::clearRenamed(imap::Client &client, bool orderly)
{
    const MailboxName name = mailbox;
    auto here = client.examine(name);
    if (!here && !isRefusal(here.error()))
        return passOn(here);
    for (const UidValidity was : writtenUnder) {
        if (here && here->validity == was)
            continue;
        auto now = renamedTo(client, name, was);
        if (!now)
            return passOn(now);
        if (!*now)
            continue;
        mailbox = **now;
        auto cleared = clear(client, orderly);
        mailbox = name;
        if (!cleared)
            return cleared;
    }
    return here ? clear(client, orderly) : Result<void>();
}

Result<void> Lease::State::takeOver(imap::Client &client, const std::vector<LeaseNote> &over)
{
    imap::UidSet uids;
    for (const LeaseNote &old : over) {
        uids.add(old.uid);
        if (!isMine(old) && !old.marked) // a marked one was given back
            remark = {LeaseRemark::Kind::TakenOver, std::nullopt, old.holder, old.since, leaseLife};
    }
    return mark(client, uids, true);
}

Result<void> Lease::State::takeOn(imap::Client &client)
{
    auto before = look(client);
    if (!before)
        return passOn(before);
    // What this computer's clock takes for alive is left alone without a word. Only when that clock and the server's
    // seem to disagree, or the lease is over, is one of our own written to learn the server's time.
    const EpochSeconds now = context.clock->now();
    for (const LeaseNote &other : *before) {
        if (!isMine(other) && !other.marked && other.written && *other.written <= now && !olderThan(other, now))
            return tl::unexpected(heldBy(other));
    }
    mine.id = randomId();
    mine.since = now;
    mine.holder = thisHolder();
    // On disk before it is on the server: whatever happens, this store knows it again.
    std::vector<std::string> own{mine.id};
    own.insert(own.end(), leftBehind.begin(), leftBehind.end());
    if (auto noted = writeOwnIds(context.storePath, own); !noted)
        return noted;
    mayBeThere = true;
    std::vector<LeaseNote> seen;
    auto appended = write(client, seen);
    if (!appended) {
        if (!isRefusal(appended.error()))
            return passOn(appended);
        goWithout(appended.error());
        return {};
    }
    mine = *appended;
    std::vector<LeaseNote> over;
    for (const LeaseNote &other : seen) {
        if (other.id == mine.id)
            continue;
        if (isMine(other) || other.marked || olderThan(other, *mine.written)) {
            over.push_back(other);
        } else if (other.rank() < mine.rank()) {
            // Marked alone: an expunge in its mailbox would look like a fault to the one who is at work.
            if (mark(client, places, false)) [[maybe_unused]]
                const auto noted = writeOwnIds(context.storePath, leftBehind);
            return tl::unexpected(heldBy(other));
        }
    }
    held = true;
    return takeOver(client, over);
}

Lease::Lease(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Lease::Lease(Lease &&) noexcept = default;
Lease &Lease::operator=(Lease &&) noexcept = default;
Lease::~Lease() = default;

const LeaseRemark &Lease::note() const noexcept
{
    return m_state->remark;
}

bool Lease::isLeftBehind(const std::string &storePath)
{
    return QFile::exists(noteFile(storePath));
}

Result<Lease> Lease::take(const Login &login, store::Store &store, const Context &context)
{
    // What the plan was proved over has just ended, and a watch makes room in a moment.
    auto client = openPatiently(login, context);
    if (!client)
        return passOn(client);
    Lease lease(std::make_unique<State>(login, context));
    State &state = *lease.m_state;
    state.leftBehind = readOwnIds(context.storePath);
    // What changes and what looks are two sessions: a mailbox is not made for work that cannot begin.
    auto known = hasQuarantine(store, login.account.id());
    if (!known)
        return passOn(known);
    if (!*known) {
        auto second = openPatiently(login, context);
        if (!second)
            return tl::unexpected(besideAnother(second.error()));
        [[maybe_unused]] const auto bye = second->logout();
    }
    // Always the mailbox of this name, wherever copies are moved to: two computers must meet at one place.
    auto mailbox = ensureQuarantine(*client, store, login.account.id(), removal::Request{}.quarantine);
    if (!mailbox) {
        if (!isRefusal(mailbox.error()))
            return passOn(mailbox);
        state.goWithout(mailbox.error());
        return lease;
    }
    state.mailbox = *mailbox;
    if (auto taken = state.takeOn(*client); !taken) {
        if (client->alive()) [[maybe_unused]]
            const auto bye = client->logout();
        return passOn(taken);
    }
    state.session.emplace(std::move(*client));
    return lease;
}

std::optional<imap::Client> Lease::lend()
{
    auto session = std::exchange(m_state->session, std::nullopt);
    return session && session->alive() ? std::move(session) : std::nullopt;
}

void Lease::giveBack(imap::Client session)
{
    m_state->session.emplace(std::move(session));
}

Result<bool> Lease::keep(imap::Client &client)
{
    State &state = *m_state;
    if (!state.held || !state.isDue())
        return false;
    const LeaseNote before = state.mine;
    const UidValidity validity = state.validity;
    state.mine.first = before.rank();
    std::vector<LeaseNote> seen;
    auto again = state.write(client, seen);
    if (!again) {
        if (!isRefusal(again.error()))
            return passOn(again);
        state.mine = before;
        state.goWithout(again.error());
        return true;
    }
    state.mine = *again;
    bool stillThere = false;
    bool rival = false;
    for (const LeaseNote &note : seen) {
        stillThere = stillThere || (note.uid == before.uid && !note.marked);
        rival = rival || (!state.isMine(note) && !note.marked && !olderThan(note, *again->written));
    }
    // Whoever came while ours was over may have counted on that.
    const bool wasOver = olderThan(before, *again->written);
    if (state.validity != validity || !stillThere || (wasOver && rival))
        return tl::unexpected(lost());
    return true;
}

void Lease::release(bool orderly)
{
    State &state = *m_state;
    if (!state.mayBeThere)
        return;
    std::optional<imap::Client> client = lend();
    if (client)
        client->setStop({});
    auto cleared = client ? state.clearRenamed(*client, orderly) : Result<void>();
    if (!client || (!cleared && !client->alive())) {
        Login login = state.login;
        login.silence = std::min(login.silence, releaseSilence);
        auto opened = imap::Client::open(imapLogin(login), {});
        if (!opened)
            return;
        client.emplace(std::move(*opened));
        cleared = state.clearRenamed(*client, orderly);
    }
    if (!cleared)
        return;
    state.held = false;
    state.mayBeThere = false;
    QFile::remove(noteFile(state.context.storePath));
    [[maybe_unused]] const auto bye = client->logout();
}

} // namespace onecopy::jobs
