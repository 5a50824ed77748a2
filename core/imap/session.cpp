// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/session.h"

#include "core/base/faultdetail.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/imap/servertext.h"
#include "core/net/serverchannel.h"

#include <algorithm>
#include <array>

namespace onecopy::imap {

namespace {

std::string upper(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return out;
}

constexpr std::array<std::string_view, 12> partsOfRev2{"ENABLE",      "ESEARCH",     "IDLE",    "LIST-EXTENDED",
                                                       "LIST-STATUS", "LITERAL-",    "MOVE",    "NAMESPACE",
                                                       "SASL-IR",     "SPECIAL-USE", "UIDPLUS", "UNSELECT"};

/// A server, or somebody on the line, that answers before it was asked has to guess.
std::string unpredictableTag(unsigned number, std::random_device &random)
{
    static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
    std::string tag = "A" + std::to_string(number);
    for (auto bits = random() % (26U * 26U * 26U), i = 0U; i < 3U; ++i, bits /= 26U)
        tag += letters[bits % 26U];
    return tag;
}

/// Exchange, and Office 365, say in words alone that they cannot go on now. The third means a whole session: it was let
/// in, and there is no mailbox behind it.
bool asksToComeLater(std::string_view text)
{
    static constexpr std::array<std::string_view, 3> signs{"server unavailable", "request is throttled",
                                                           "authenticated but not connected"};
    return containsAnyIgnoreCase(text, signs);
}

/// RFC 5530, RFC 3501 7.1, and LIMIT and THROTTLED of Yahoo and Gmail: what a response code says about a NO.
FaultKind kindOf(const StatusText &status)
{
    const std::string code = upper(status.code);
    if (code == "UNAVAILABLE" || code == "INUSE" || code == "SERVERBUG" || code == "EXPUNGEISSUED" || code == "LIMIT" ||
        code == "THROTTLED" || (code.empty() && asksToComeLater(status.text)))
        return FaultKind::ServerUnavailable;
    if (code == "OVERQUOTA")
        return FaultKind::OverQuota;
    if (code == "AUTHENTICATIONFAILED" || code == "AUTHORIZATIONFAILED" || code == "EXPIRED")
        return FaultKind::LoginRefused;
    if (code == "NONEXISTENT" || code == "TRYCREATE")
        return FaultKind::NotFound;
    if (code == "READ-ONLY" || code == "NOPERM") // RFC 4314, RFC 5530: it may be read at most
        return FaultKind::ReadOnly;
    return FaultKind::ServerRefused;
}

} // namespace

Client::Session::Session(std::unique_ptr<net::Channel> channel, const LoginSpec &spec, const std::stop_token &stop)
    : m_spec(spec)
    , m_wire(std::move(channel), spec.silence, spec.secret)
    , m_socket(dynamic_cast<net::ServerChannel *>(&m_wire.channel()))
{
    m_wire.setStop(stop);
    m_wire.setWaitSign(m_spec.waits);
}

Command Client::Session::command(std::string_view verb)
{
    LiteralStyle style = LiteralStyle::Synchronising;
    if (m_capabilities.has("LITERAL+"))
        style = LiteralStyle::Free;
    else if (m_capabilities.has("LITERAL-"))
        style = LiteralStyle::Small;
    return {unpredictableTag(++m_lastTag, m_random), verb, style};
}

Command Client::Session::patientCommand(std::string_view verb)
{
    return {unpredictableTag(++m_lastTag, m_random), verb, LiteralStyle::Synchronising};
}

Deadline Client::Session::commandDeadline() const
{
    return Deadline::in(m_wire.silence() * net::silencesPerCommand);
}

Fault Client::Session::made(FaultKind kind, std::string detail, std::string_view serverText) const
{
    return {kind, "imap " + m_verb + " " + m_spec.endpoint.hostPort(), std::move(detail),
            keptServerText(serverText, m_spec.secret)};
}

tl::unexpected<Fault> Client::Session::broken(std::string detail, std::string_view serverText)
{
    return m_wire.die(made(FaultKind::Protocol, std::move(detail), serverText));
}

tl::unexpected<Fault> Client::Session::located(Fault fault) const
{
    fault.where = "imap " + m_verb + " " + m_spec.endpoint.hostPort();
    return tl::unexpected(std::move(fault));
}

/// RFC 5530: there is no room for what a command would store. Gmail says the same of what was read, once it was more
/// than it gives an account in a day.
bool Client::Session::hasReadEnough(const StatusText &status) const
{
    static constexpr std::array<std::string_view, 6> storing{"APPEND", "COPY", "CREATE", "MOVE", "RENAME", "STORE"};
    const auto stores = [this](std::string_view word) { return m_verb.find(word) != std::string::npos; };
    return equalsIgnoreCase(status.code, "OVERQUOTA") && std::ranges::none_of(storing, stores);
}

tl::unexpected<Fault> Client::Session::refused(const StatusText &status) const
{
    if (hasReadEnough(status))
        return tl::unexpected(made(FaultKind::ServerUnavailable, std::string(faultdetail::readEnough), status.text));
    std::string detail = status.condition == Condition::Bad ? "the server does not understand the command" : "";
    if (!status.code.empty())
        detail += (detail.empty() ? "[" : " [") + printable(status.code, 60) + "]";
    return tl::unexpected(made(kindOf(status), std::move(detail), status.text));
}

bool Client::Session::notUnderstood() noexcept
{
    return wasRefused() && m_wire.response().status.condition == Condition::Bad;
}

bool Client::Session::wasRefused() noexcept
{
    return m_wire.alive() && m_wire.response().kind == ResponseKind::Tagged &&
           m_wire.response().status.condition != Condition::Ok;
}

Result<Response *> Client::Session::nextResponse(Deadline deadline)
{
    Result<Connection::Incoming> incoming = m_wire.next(deadline);
    if (!incoming)
        return located(std::move(incoming.error()));
    return &m_wire.response();
}

Fault Client::Session::ended() const
{
    if (m_wire.stop().stop_requested())
        return made(FaultKind::Cancelled, {});
    return made(FaultKind::ConnectionLost, "this session has ended");
}

Result<bool> Client::Session::send(const Command &command, Deadline deadline, const Watcher &watcher)
{
    m_verb = command.verb();
    if (!m_wire.alive())
        return tl::unexpected(ended());
    if (command.refusal())
        return tl::unexpected(made(FaultKind::Usage, *command.refusal()));
    m_wire.noteSent(command.shown());
    const std::vector<std::string> parts = command.parts();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (Result<void> written = m_wire.write(parts[i], deadline); !written)
            return located(std::move(written.error()));
        for (bool waiting = i + 1 < parts.size(); waiting;) {
            Result<Response *> response = nextResponse(deadline);
            if (!response)
                return passOn(response);
            if ((*response)->kind == ResponseKind::Continuation) {
                waiting = false;
                continue;
            }
            if ((*response)->kind == ResponseKind::Tagged && (*response)->tag == command.tag())
                return false;
            if (watcher) {
                if (Result<void> watched = watcher(**response); !watched)
                    return m_wire.die(std::move(watched.error()));
            }
            if (Result<void> noted = note(**response); !noted)
                return passOn(noted);
        }
    }
    return true;
}

Result<StatusText> Client::Session::exchange(const Command &command, Deadline deadline, const Watcher &watcher)
{
    Result<bool> sent = send(command, deadline, watcher);
    if (!sent)
        return passOn(sent);
    if (!*sent) {
        if (m_wire.response().status.condition == Condition::Ok)
            return broken("the server says that a command is done which was not sent in full");
        return m_wire.response().status;
    }
    return awaitTagged(command, deadline, watcher);
}

Result<StatusText> Client::Session::awaitTagged(const Command &command, Deadline deadline, const Watcher &watcher)
{
    while (true) {
        Result<Response *> response = nextResponse(deadline);
        if (!response)
            return passOn(response);
        if ((*response)->kind == ResponseKind::Tagged && (*response)->tag == command.tag())
            return (*response)->status;
        if (watcher) {
            if (Result<void> watched = watcher(**response); !watched)
                return m_wire.die(std::move(watched.error()));
        }
        if (Result<void> noted = note(**response); !noted)
            return passOn(noted);
    }
}

Result<StatusText> Client::Session::perform(const Command &command, const Watcher &watcher)
{
    Result<StatusText> status = exchange(command, commandDeadline(), watcher);
    if (!status)
        return status;
    if (status->condition != Condition::Ok)
        return refused(*status);
    return status;
}

Result<void> Client::Session::note(const Response &response)
{
    using Kind = MailboxEvent::Kind;
    switch (response.kind) {
    case ResponseKind::Tagged:
        return broken("an answer to a command that was not sent");
    case ResponseKind::Continuation:
        return broken("the server asks for more where nothing is left to send");
    case ResponseKind::Status:
        return noteStatus(response.status);
    case ResponseKind::Capability:
        learnCapabilities(response.words);
        break;
    case ResponseKind::Exists:
        if (m_listening && m_selected) {
            m_exists = response.number;
            m_events.add({.kind = Kind::Exists, .number = response.number});
        }
        break;
    case ResponseKind::Expunge:
        noteExpunge(response.number);
        break;
    case ResponseKind::Vanished:
        if (m_listening && m_selected && !response.earlier) {
            ++m_renumbered;
            m_gone += response.uids.count();
            m_events.add({.kind = Kind::Vanished, .vanished = response.uids});
        }
        break;
    case ResponseKind::MailboxStatus:
        if (m_notified) {
            MailboxEvent event{.kind = Kind::Status, .status = response.mailbox};
            event.status.name.wire = response.name;
            m_events.add(std::move(event));
        }
        break;
    case ResponseKind::Fetch:
        return m_listening && !m_selecting ? noteFetch(response.fetch) : Result<void>{};
    default:
        break;
    }
    return {};
}

Result<void> Client::Session::noteStatus(const StatusText &status)
{
    if (status.condition == Condition::Bye && !m_leaving) {
        if (!m_listening && m_spec.endpoint.security == net::Security::StartTls && !encrypted())
            return m_wire.die(
                made(FaultKind::ServerUnavailable, "the unprotected connection was ended by the other side"));
        m_events.add({.kind = MailboxEvent::Kind::Bye, .text = keptServerText(status.text, m_spec.secret)});
        const bool crowded = tellsOfTooManyConnections(status);
        return m_wire.die(made(FaultKind::ServerUnavailable,
                               crowded ? std::string(faultdetail::tooManyConnections) : "the server ended the session",
                               status.text));
    }
    if (equalsIgnoreCase(status.code, "CAPABILITY"))
        learnCapabilities(status.arguments);
    if (equalsIgnoreCase(status.code, "XPROXYREUSE"))
        m_reused = true;
    noteAlert(status);
    if (!m_listening)
        return {};
    if (equalsIgnoreCase(status.code, "UIDVALIDITY"))
        noteValidity(status.arguments);
    // RFC 5465 5.8: from here on nothing is told any more.
    if (equalsIgnoreCase(status.code, "NOTIFICATIONOVERFLOW"))
        m_events.add({.kind = MailboxEvent::Kind::Overflow});
    return {};
}

/// Most come with the login. Before STARTTLS anybody may have said it.
void Client::Session::noteAlert(const StatusText &status)
{
    const bool ofTheServer = m_spec.endpoint.security != net::Security::StartTls || encrypted();
    if (ofTheServer && equalsIgnoreCase(status.code, "ALERT"))
        m_events.add({.kind = MailboxEvent::Kind::Alert, .text = keptServerText(status.text, m_spec.secret)});
}

void Client::Session::noteValidity(std::string_view arguments)
{
    const auto value = parseNumber(arguments);
    if (!m_selected || (value && *value == m_selected->validity.value))
        return;
    m_validityChanged = true;
    m_events.add({.kind = MailboxEvent::Kind::UidValidityChanged});
}

void Client::Session::noteExpunge(std::uint32_t sequence)
{
    // A number that names no message is not counted: we go by UIDs, and nothing of ours depends on it.
    if (!m_listening || sequence == 0 || sequence > m_exists)
        return;
    --m_exists;
    ++m_renumbered;
    ++m_gone;
    m_events.add({.kind = MailboxEvent::Kind::Expunged, .number = sequence});
}

Result<void> Client::Session::checkSequence(std::uint32_t sequence)
{
    if (sequence == 0 || sequence > m_exists)
        return broken("an answer about message " + std::to_string(sequence) + " of " + std::to_string(m_exists));
    return {};
}

Result<void> Client::Session::noteFetch(const FetchedMessage &fetched)
{
    if (Result<void> checked = checkSequence(fetched.sequence); !checked)
        return checked;
    if (fetched.hasFlags)
        m_events.add({.kind = MailboxEvent::Kind::Flags, .number = fetched.sequence, .uid = fetched.uid});
    return {};
}

void Client::Session::learnCapabilities(const std::vector<std::string_view> &words)
{
    std::set<std::string, std::less<>> known;
    for (const std::string_view word : words)
        known.insert(upper(word));
    // RFC 9051 E: who speaks IMAP4rev2 alone need not name what has become a part of it. Where IMAP4rev1 is named as
    // well, what is not named is not there.
    if (known.contains("IMAP4REV2") && !known.contains("IMAP4REV1"))
        known.insert(partsOfRev2.begin(), partsOfRev2.end());
    m_capabilities.assign(std::move(known));
    m_capabilitiesKnown = true;
}

void Client::Session::learnCapabilities(std::string_view words)
{
    std::vector<std::string_view> list;
    while (!words.empty() && list.size() < limits::capabilities) {
        const auto blank = words.find(' ');
        if (blank != 0)
            list.push_back(words.substr(0, blank));
        words = blank == std::string_view::npos ? std::string_view{} : words.substr(blank + 1);
    }
    learnCapabilities(list);
}

Result<void> Client::Session::noop()
{
    Result<StatusText> done = perform(command("NOOP"));
    if (!done)
        return passOn(done);
    return {};
}

Result<void> Client::Session::logout()
{
    m_leaving = true;
    Result<StatusText> done = exchange(command("LOGOUT"), Deadline::in(m_wire.silence()));
    // Many servers close without waiting for the tagged answer to be read; the session is over either way.
    (void)m_wire.die({});
    if (!done && done.error().kind != FaultKind::ConnectionLost)
        return passOn(done);
    return {};
}

} // namespace onecopy::imap
