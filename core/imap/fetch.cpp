// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/imap/fetchrun.h"
#include "core/imap/visitrun.h"

#include <algorithm>

namespace onecopy::imap {

namespace {

/// The command that is being answered, and two more so that the server never waits for us.
constexpr std::size_t commandsOnTheWay = 3;
/// Of messages that came in part: a server that leaves something out of every answer is not waited for longer.
constexpr std::size_t heldBytes = 1024UL * 1024;
/// Their key fields are LinkMeter::enoughBytes.
constexpr std::size_t messagesThatTell = 500;
constexpr std::uint64_t worthKnowing = 5'000;

/// The first messagesThatTell UIDs of a set, which may be of all that there can be.
UidSet fewOf(const UidSet &set)
{
    UidSet few;
    std::uint64_t left = messagesThatTell;
    for (const UidSet::Range &range : set.ranges()) {
        const std::uint64_t taken = std::min(std::uint64_t{range.last} - range.first + 1, left);
        few.add(UidSet::range(Uid{range.first}, Uid{static_cast<std::uint32_t>(range.first + taken - 1)}));
        left -= taken;
        if (left == 0)
            break;
    }
    return few;
}

} // namespace

bool AnsweredUids::add(Uid uid)
{
    if (uid.value > m_highest) {
        m_highest = uid.value;
        m_ascending.add(uid);
        return true;
    }
    if (m_ascending.contains(uid))
        return false;
    return m_late.insert(uid.value).second;
}

bool AnsweredUids::contains(Uid uid) const
{
    return uid.value <= m_highest && (m_ascending.contains(uid) || m_late.contains(uid.value));
}

Result<void> Client::Session::fetch(std::span<const UidSet> sets, const FetchItems &items, FetchSink &sink)
{
    m_verb = "UID FETCH";
    if (Result<void> selected = needSelection(); !selected)
        return selected;
    if (Result<void> compressed = compressIfSlow(); !compressed)
        return compressed;
    const auto ask = [&](std::span<const UidSet> some) {
        FetchRun run(*this, items, sink);
        return measured(items.body, [&] { return run.run(some); });
    };
    if (!asksFewFirst(sets))
        return ask(sets);
    std::vector<UidSet> rest(sets.begin(), sets.end());
    const UidSet few = fewOf(rest.front());
    rest.front() = rest.front().without(few);
    if (Result<void> first = ask(std::span(&few, 1)); !first)
        return first;
    if (Result<void> compressed = compressIfSlow(); !compressed)
        return compressed;
    return ask(rest);
}

/// Commands that are on the way come as they are: how quick the line is has to be known before many of them are.
bool Client::Session::asksFewFirst(std::span<const UidSet> sets) const
{
    std::uint64_t messages = 0;
    for (const UidSet &set : sets)
        messages += set.count();
    // "9:4294967295" names all UIDs that there can be, and asks for a few messages.
    return mayCompress() && !m_link.knows() && std::min<std::uint64_t>(messages, m_exists) >= worthKnowing &&
           sets.front().count() > messagesThatTell;
}

Result<void> Client::Session::measured(bool bodies, const std::function<Result<void>()> &fetching)
{
    const auto waited = m_wire.waitedTime();
    const std::uint64_t before = m_wire.receivedBytes();
    m_wire.streamBodies(bodies);
    Result<void> done = fetching();
    m_wire.streamBodies(false);
    m_link.measured(m_wire.receivedBytes() - before, m_wire.waitedTime() - waited);
    if (done && m_validityChanged)
        return tl::unexpected(made(FaultKind::UidValidityChanged, "the server gave the messages new numbers"));
    return done;
}

Result<void> Client::Session::visit(const FetchItems &items, VisitSink &sink)
{
    m_verb = "EXAMINE";
    if (!m_wire.alive())
        return tl::unexpected(ended());
    return VisitRun(*this, items, sink).run();
}

Result<void> FetchRun::run(std::span<const UidSet> sets)
{
    for (const UidSet &set : sets) {
        for (UidSet &piece : set.pieces(SIZE_MAX, setTextBytes))
            m_waiting.push_back(std::move(piece));
    }
    std::reverse(m_waiting.begin(), m_waiting.end());
    m_renumbered = m_session.m_renumbered;
    if (Result<void> sent = sendAhead(); !sent)
        return sent;
    return conclude();
}

Result<void> FetchRun::runSent(const std::string &tag, const UidSet &uids)
{
    m_renumbered = m_session.m_renumbered;
    progressed();
    m_sent.push_back({tag, uids, {}});
    return conclude();
}

Result<void> FetchRun::conclude()
{
    if (Result<void> drained = drain(); !drained)
        return drained;
    m_session.m_wire.noteReceived("(" + std::to_string(m_answers) + " FETCH answers)");
    if (m_refusal)
        return tl::unexpected(std::move(*m_refusal));
    return {};
}

void FetchRun::progressed()
{
    m_deadline = m_session.commandDeadline();
    m_sinceProgress = 0;
}

Command FetchRun::commandFor(const UidSet &uids) const
{
    Command fetching = m_session.command("UID FETCH");
    fetching.set(uids).open().word("UID");
    if (m_items.flags)
        fetching.word("FLAGS");
    if (m_items.internalDate)
        fetching.word("INTERNALDATE");
    if (m_items.size)
        fetching.word("RFC822.SIZE");
    if (m_items.modSeq)
        fetching.word("MODSEQ");
    if (m_items.gmailId)
        fetching.word("X-GM-MSGID");
    if (m_items.header)
        fetching.word("BODY.PEEK[HEADER]");
    else if (!m_items.headerFields.empty())
        fetching.headerFields(m_items.headerFields);
    if (m_items.body && m_items.bodyBytes > 0)
        fetching.word("BODY.PEEK[]<0." + std::to_string(m_items.bodyBytes) + '>');
    else if (m_items.body)
        fetching.word("BODY.PEEK[]");
    fetching.close();
    if (m_items.changedSince.value != 0)
        fetching.open().word("CHANGEDSINCE").number(m_items.changedSince.value).close();
    return fetching;
}

Result<void> FetchRun::sendAhead()
{
    while (!m_waiting.empty() && m_sent.size() < commandsOnTheWay && !m_refusal) {
        const Command fetching = commandFor(m_waiting.back());
        if (!m_deadline)
            progressed();
        if (Result<bool> sent = m_session.send(fetching, *m_deadline); !sent)
            return passOn(sent);
        m_sent.push_back({fetching.tag(), std::move(m_waiting.back()), {}});
        m_waiting.pop_back();
    }
    return {};
}

Result<void> FetchRun::drain()
{
    Connection &wire = m_session.m_wire;
    while (!m_sent.empty()) {
        Result<Connection::Incoming> incoming = wire.next(*m_deadline);
        if (!incoming)
            return m_session.located(std::move(incoming.error()));
        Result<void> taken;
        switch (*incoming) {
        case Connection::Incoming::Response:
            taken = take(wire.response());
            break;
        case Connection::Incoming::BodyBegins:
            taken = beginBody(wire.response().fetch);
            break;
        case Connection::Incoming::BodyPiece:
            if (m_givingBody)
                taken = giveBody(wire.piece());
            break;
        }
        if (!taken)
            return taken;
    }
    return {};
}

unsigned FetchRun::partsOf(const FetchItems &items) noexcept
{
    const bool header = items.header || !items.headerFields.empty();
    return (items.flags ? fetchpart::flags : 0U) | (items.internalDate ? fetchpart::date : 0U) |
           (items.size ? fetchpart::size : 0U) | (header ? fetchpart::header : 0U) |
           (items.body ? fetchpart::body : 0U) | (items.gmailId ? fetchpart::gmailId : 0U);
}

Result<void> FetchRun::take(Response &response)
{
    if (response.kind == ResponseKind::Tagged)
        return finish(response);
    if (response.kind != ResponseKind::Fetch)
        return m_session.note(response);
    const bool bodyWithoutUid = m_bodyWithoutUid;
    m_givingBody = false;
    m_bodyWithoutUid = false;
    if (Result<void> checked = m_session.checkSequence(response.fetch.sequence); !checked)
        return checked;
    Asked *asked = askedFor(response.fetch.uid);
    if (asked == nullptr) {
        // What was given out before the UID was known cannot be taken back.
        if (bodyWithoutUid)
            return m_session.broken("the body of a message that was not asked for");
        return response.fetch.hasFlags ? m_session.noteFetch(response.fetch) : Result<void>{};
    }
    if (isNewsOnly(response, *asked)) {
        Result<void> noted = m_session.noteFetch(response.fetch);
        return noted ? keepNews(response, *asked) : noted;
    }
    return answer(response, *asked);
}

/// Flags that changed under our eyes are told with nothing but the UID and the mod-sequence. Where flags are all that
/// was asked for, the first such answer is ours.
bool FetchRun::isNewsOnly(const Response &response, const Asked &asked) const
{
    const FetchedMessage &fetched = response.fetch;
    const bool content = (response.fetchParts & fetchpart::content) != 0;
    if (content || (!fetched.hasFlags && fetched.modSeq.value == 0))
        return false;
    return (m_wanted & fetchpart::content) != 0 || asked.answered.contains(fetched.uid);
}

Result<void> FetchRun::answer(Response &response, Asked &asked)
{
    FetchedMessage &fetched = response.fetch;
    if (Result<void> ordered = checkOrder(fetched); !ordered)
        return ordered;
    const HeldAnswers::Held *before = m_held.empty() ? nullptr : m_held.find(fetched.uid);
    if (!asked.answered.add(fetched.uid) && (before == nullptr || !before->hasContent()))
        return m_session.broken("UID " + std::to_string(fetched.uid.value) + " comes twice in one answer");
    if (asked.answered.late() > limits::uidRanges)
        return m_session.m_wire.die(m_session.made(FaultKind::Limit, "too many answers out of order"));
    if (response.quotedBody) {
        if (Result<void> ended = endOpenBody(fetched.uid); !ended)
            return ended;
        if (Result<void> given = giveBody(*response.quotedBody); !given)
            return given;
        fetched.bodyStreamed = true;
        fetched.bodyBytes = response.quotedBody->size();
    }
    ++m_answers;
    progressed();
    if (before == nullptr && missing(response.fetchParts) == 0)
        return deliver(fetched);
    return hold(response);
}

/// The rest of the message may come in another answer.
Result<void> FetchRun::hold(const Response &response)
{
    const Uid uid = response.fetch.uid;
    if (!m_held.add(response))
        return m_session.broken("UID " + std::to_string(uid.value) + " comes twice in one answer");
    if (missing(m_held.find(uid)->parts) == 0)
        return release(uid);
    if (response.fetch.bodyStreamed)
        m_openBody = uid;
    return makeRoom();
}

/// Flags alone may be the beginning, or the end, of what was asked for.
Result<void> FetchRun::keepNews(const Response &response, const Asked &asked)
{
    const Uid uid = response.fetch.uid;
    const bool isOver = m_held.find(uid) == nullptr && asked.answered.contains(uid);
    return m_items.flags && response.fetch.hasFlags && !isOver ? hold(response) : Result<void>{};
}

/// As far as it has come; what is told of a message without any content was only news.
Result<void> FetchRun::release(Uid uid)
{
    HeldAnswers::Held held = m_held.take(uid);
    if (m_openBody == uid)
        m_openBody = {};
    if (!held.hasContent() && (m_wanted & fetchpart::content) != 0 && held.fetched.hasFlags)
        return {};
    held.fetched.flags.assign(held.flags.begin(), held.flags.end());
    if ((held.parts & fetchpart::header) != 0)
        held.fetched.header = held.header;
    return deliver(held.fetched);
}

Result<void> FetchRun::releaseAll(const Asked &asked)
{
    std::vector<Uid> uids;
    for (const HeldAnswers::Held &held : m_held.all()) {
        if (asked.uids.contains(held.fetched.uid))
            uids.push_back(held.fetched.uid);
    }
    for (const Uid uid : uids) {
        if (Result<void> released = release(uid); !released)
            return released;
    }
    return {};
}

Result<void> FetchRun::makeRoom()
{
    while (m_held.bytes() > heldBytes) {
        if (Result<void> released = release(m_held.oldest()); !released)
            return released;
    }
    return {};
}

/// Before the sink gets anything of another message: it knows only one body at a time.
Result<void> FetchRun::endOpenBody(Uid next)
{
    return m_openBody.value == 0 || m_openBody == next ? Result<void>{} : release(m_openBody);
}

/// UIDs ascend with the sequence numbers (RFC 3501 2.3.1.1), whatever the order of the answers. A server that pairs
/// them otherwise cannot be trusted with the name of any message.
Result<void> FetchRun::checkOrder(const FetchedMessage &fetched)
{
    const bool comparable = m_lastUid != 0 && m_renumbered == m_session.m_renumbered;
    const bool ascends = fetched.sequence > m_lastSequence;
    const bool same = fetched.sequence == m_lastSequence;
    const bool agrees = same ? fetched.uid.value == m_lastUid : ascends == (fetched.uid.value > m_lastUid);
    if (comparable && (!agrees || (!same && fetched.uid.value == m_lastUid)))
        return m_session.broken("the UIDs do not ascend with the messages");
    m_lastSequence = fetched.sequence;
    m_lastUid = fetched.uid.value;
    m_renumbered = m_session.m_renumbered;
    return {};
}

FetchRun::Asked *FetchRun::askedFor(Uid uid)
{
    if (uid.value == 0)
        return nullptr;
    for (Asked &asked : m_sent) {
        if (asked.uids.contains(uid))
            return &asked;
    }
    return nullptr;
}

Result<void> FetchRun::beginBody(const FetchedMessage &fetched)
{
    if (Result<void> checked = m_session.checkSequence(fetched.sequence); !checked)
        return checked;
    const Asked *asked = askedFor(fetched.uid);
    m_bodyWithoutUid = fetched.uid.value == 0;
    m_givingBody = asked != nullptr || m_bodyWithoutUid;
    if (Result<void> ended = endOpenBody(fetched.uid); !ended)
        return ended;
    const HeldAnswers::Held *before = m_held.empty() ? nullptr : m_held.find(fetched.uid);
    const bool isRest = before != nullptr && (before->parts & fetchpart::body) == 0;
    if (asked != nullptr && asked->answered.contains(fetched.uid) && !isRest)
        return m_session.broken("UID " + std::to_string(fetched.uid.value) + " comes twice in one answer");
    return {};
}

Result<void> FetchRun::giveBody(std::string_view bytes)
{
    m_sinceProgress += bytes.size();
    if (m_sinceProgress >= net::paceBytes)
        progressed();
    if (Result<void> given = m_sink.bodyPiece(bytes); !given)
        return m_session.m_wire.die(std::move(given.error()));
    return {};
}

Result<void> FetchRun::deliver(const FetchedMessage &fetched)
{
    if (Result<void> ended = endOpenBody(fetched.uid); !ended)
        return ended;
    if (Result<void> given = m_sink.message(fetched); !given)
        return m_session.m_wire.die(std::move(given.error()));
    return {};
}

Result<void> FetchRun::finish(const Response &response)
{
    const auto asked =
        std::find_if(m_sent.begin(), m_sent.end(), [&](const Asked &one) { return one.tag == response.tag; });
    if (asked == m_sent.end())
        return m_session.broken("an answer to a command that was not sent");
    if (Result<void> released = m_held.empty() ? Result<void>{} : releaseAll(*asked); !released)
        return released;
    m_sent.erase(asked);
    if (m_session.hasReadEnough(response.status))
        return m_session.m_wire.die(std::move(m_session.refused(response.status).value()));
    // The others on the way are read to their end, so that the session can go on.
    if (response.status.condition != Condition::Ok && !m_refusal)
        m_refusal = m_session.refused(response.status).value();
    progressed();
    return sendAhead();
}

} // namespace onecopy::imap
