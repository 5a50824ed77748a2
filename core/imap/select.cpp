// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/imap/session.h"

#include <map>

namespace onecopy::imap {

namespace {

/// 0 for what is not a number of 32 bits.
std::uint32_t number32(std::string_view text)
{
    const auto value = parseNumber(text);
    return value && *value <= 0xFFFFFFFFU ? static_cast<std::uint32_t>(*value) : 0;
}

/// "(\Deleted \Seen \*)".
std::set<std::string, std::less<>> flagsIn(std::string_view text)
{
    std::set<std::string, std::less<>> flags;
    static constexpr std::string_view ends = " ()";
    for (auto from = text.find_first_not_of(ends);
         from != std::string_view::npos && flags.size() < limits::capabilities;) {
        const auto end = text.find_first_of(ends, from);
        flags.insert(toLowerAscii(text.substr(from, end - from)));
        from = end == std::string_view::npos ? end : text.find_first_not_of(ends, end);
    }
    return flags;
}

/// What RFC 7162 3.2.5 brings with a SELECT. The texts of flags are kept once each, whatever the number of messages.
class QuickSyncBuilder
{
public:
    [[nodiscard]] Result<void> add(const FetchedMessage &fetched)
    {
        if (fetched.uid.value == 0)
            return {};
        if (m_changed.size() == limits::uidRanges)
            return fail(FaultKind::Limit, {}, "too many changed messages");
        FetchedMessage kept;
        kept.sequence = fetched.sequence;
        kept.uid = fetched.uid;
        kept.hasFlags = fetched.hasFlags;
        kept.modSeq = fetched.modSeq;
        std::vector<std::size_t> flags;
        for (const std::string_view flag : fetched.flags) {
            m_bytes += flag.size() + sizeof(std::string_view);
            if (m_bytes > mostBytes)
                return fail(FaultKind::Limit, {}, "too many flags have changed");
            flags.push_back(m_numbers.try_emplace(std::string(flag), m_numbers.size()).first->second);
        }
        m_changed.push_back(std::move(kept));
        m_flags.push_back(std::move(flags));
        return {};
    }
    [[nodiscard]] Result<void> vanish(const UidSet &uids)
    {
        m_vanished.add(uids);
        if (m_vanished.ranges().size() > limits::uidRanges)
            return fail(FaultKind::Limit, {}, "too many messages apart from each other are gone");
        return {};
    }
    void finish(QuickSync &sync)
    {
        sync.vanished = std::move(m_vanished);
        sync.storage.assign(m_numbers.size(), {});
        for (const auto &[flag, number] : m_numbers)
            sync.storage[number] = flag;
        for (std::size_t i = 0; i < m_changed.size(); ++i) {
            for (const std::size_t number : m_flags[i])
                m_changed[i].flags.push_back(sync.storage[number]);
        }
        sync.changed = std::move(m_changed);
    }

private:
    /// Of all flags of all messages, as the caller will write them: a hundred bytes for each of a million messages.
    static constexpr std::size_t mostBytes = 128ULL * 1024 * 1024;

    UidSet m_vanished;
    std::size_t m_bytes = 0;
    std::vector<FetchedMessage> m_changed;
    std::vector<std::vector<std::size_t>> m_flags;
    std::map<std::string, std::size_t, std::less<>> m_numbers;
};

} // namespace

void Client::Session::takeSelectCode(Selecting &selecting, const StatusText &status) const
{
    SelectedMailbox &mailbox = selecting.mailbox;
    if (equalsIgnoreCase(status.code, "CLOSED")) {
        // RFC 7162 3.2.11: what came before was about the mailbox that was left.
        Selecting fresh;
        fresh.mailbox.name = mailbox.name;
        selecting = std::move(fresh);
    } else if (equalsIgnoreCase(status.code, "UIDVALIDITY")) {
        mailbox.validity.value = ++selecting.validities == 1 ? number32(status.arguments) : 0;
    } else if (equalsIgnoreCase(status.code, "UIDNOTSTICKY")) {
        // RFC 4315 3: the UIDs will not be the same next time, which is what UIDVALIDITY should promise.
        selecting.sticky = false;
    } else if (equalsIgnoreCase(status.code, "UIDNEXT")) {
        mailbox.uidNext.value = number32(status.arguments);
    } else if (equalsIgnoreCase(status.code, "HIGHESTMODSEQ")) {
        mailbox.highestModSeq.value = parseNumber(status.arguments).value_or(0);
    } else if (equalsIgnoreCase(status.code, "PERMANENTFLAGS")) {
        mailbox.permanentFlags = flagsIn(status.arguments);
        mailbox.permanentFlagsGiven = true;
    }
}

Result<void> Client::Session::takeSelecting(Selecting &selecting, const Response &response) const
{
    if (response.kind == ResponseKind::Status)
        takeSelectCode(selecting, response.status);
    if (response.kind == ResponseKind::Exists) {
        selecting.mailbox.exists = response.number;
        selecting.existsGiven = true;
    }
    if (response.kind == ResponseKind::Fetch && selecting.existsGiven &&
        (response.number == 0 || response.number > selecting.mailbox.exists))
        return tl::unexpected(made(FaultKind::Protocol, "an answer about a message that does not exist"));
    return {};
}

SelectedMailbox Client::Session::adopt(Selecting selecting, bool examined, const StatusText &done)
{
    SelectedMailbox mailbox = std::move(selecting.mailbox);
    mailbox.readOnly = examined || equalsIgnoreCase(done.code, "READ-ONLY");
    mailbox.existsGiven = selecting.existsGiven;
    // Without a count, or an identity for its UIDs, a mailbox can be looked at, not changed.
    if (!selecting.existsGiven || !selecting.sticky)
        mailbox.validity = {};
    if (mailbox.validity.value == 0)
        mailbox.readOnly = true;
    m_selected = mailbox;
    m_exists = mailbox.exists;
    m_validityChanged = false;
    ++m_renumbered;
    return mailbox;
}

Command Client::Session::selectCommand(std::string_view verb, const MailboxName &name, const KnownState *known)
{
    Command selecting = command(verb);
    selecting.mailbox(name);
    if (known != nullptr) {
        selecting.open().word("QRESYNC").open();
        selecting.number(known->validity.value).number(known->modSeq.value).close().close();
    } else if (verb == "EXAMINE" && m_capabilities.has("CONDSTORE")) {
        // Some servers tell HIGHESTMODSEQ only to those who ask (RFC 7162 3.1.8); the next scan builds on it.
        selecting.open().word("CONDSTORE").close();
    }
    return selecting;
}

Result<SelectedMailbox> Client::Session::select(std::string_view verb, const MailboxName &name, const KnownState *known,
                                                QuickSync *sync)
{
    QuickSync unused;
    QuickSync &changes = sync != nullptr ? *sync : unused;
    const bool withCondStore = known == nullptr && verb == "EXAMINE" && m_capabilities.has("CONDSTORE");
    Result<SelectedMailbox> selected = runSelect(selectCommand(verb, name, known), name, known, changes, false);
    const bool refused = !selected && wasRefused() && selected.error().kind == FaultKind::ServerRefused;
    if (!withCondStore || !refused)
        return selected;
    // CONDSTORE was announced, and is not understood (mail.gov.in: BAD "Unrecognised option condstore"; others say NO,
    // which may also be about the mailbox: without the option the server shows which).
    Command plain = command(verb);
    plain.mailbox(name);
    selected = runSelect(plain, name, known, changes, false);
    if (selected)
        m_capabilities.withdraw("CONDSTORE");
    return selected;
}

Result<SelectedMailbox> Client::Session::awaitSelected(const Command &selecting, const MailboxName &name,
                                                       const KnownState *known, QuickSync &changes)
{
    return runSelect(selecting, name, known, changes, true);
}

Result<SelectedMailbox> Client::Session::runSelect(const Command &selecting, const MailboxName &name,
                                                   const KnownState *known, QuickSync &sync, bool sent)
{
    // From here on the server may have left the old mailbox, whatever it says in the end (RFC 3501 6.3.1).
    m_selected.reset();
    m_exists = 0;
    Selecting found;
    found.mailbox.name = name;
    QuickSyncBuilder changes;
    // FETCH answers are checked here, against the mailbox that is being opened.
    m_selecting = true;
    const auto watch = [&](const Response &response) -> Result<void> {
        if (response.kind == ResponseKind::Vanished && response.earlier) {
            if (Result<void> vanished = changes.vanish(response.uids); !vanished)
                return vanished;
        }
        if (Result<void> taken = takeSelecting(found, response); !taken)
            return taken;
        // RFC 7162 3.2.11: flags that were told before are those of the mailbox that was left.
        if (response.kind == ResponseKind::Status && equalsIgnoreCase(response.status.code, "CLOSED"))
            changes = QuickSyncBuilder();
        const bool change = response.kind == ResponseKind::Fetch && known != nullptr && found.existsGiven;
        return change ? changes.add(response.fetch) : Result<void>{};
    };
    const Deadline deadline = commandDeadline();
    Result<StatusText> done = sent ? awaitTagged(selecting, deadline, watch) : exchange(selecting, deadline, watch);
    m_selecting = false;
    if (!done)
        return passOn(done);
    if (done->condition != Condition::Ok)
        return refused(*done);

    takeSelectCode(found, *done);
    const bool examined = selecting.verb() == "EXAMINE";
    const bool nameless = examined && !sent && found.existsGiven && found.sticky && found.validities == 0;
    SelectedMailbox mailbox = adopt(std::move(found), examined, *done);
    // Xeams tells UIDVALIDITY with SELECT, and leaves it out here. For reading that of STATUS is as good; what is
    // changed needs a SELECT that tells the same.
    if (nameless) {
        Result<MailboxStatus> told = status(name);
        if (!told && !m_wire.alive())
            return passOn(told);
        if (told)
            mailbox.validity = m_selected->validity = told->validity;
    }
    if (known != nullptr && known->validity == mailbox.validity && mailbox.validity.value != 0)
        changes.finish(sync);
    return mailbox;
}

const SelectedMailbox *Client::Session::examined(const MailboxName &name) const
{
    const bool open = m_wire.alive() && m_selected && m_selected->name == name && m_selected->readOnly;
    return open && !m_validityChanged ? &*m_selected : nullptr;
}

Result<void> Client::Session::enableQuickSync()
{
    if (m_quickSync)
        return {};
    const auto watch = [&](const Response &response) -> Result<void> {
        if (response.kind == ResponseKind::Enabled) {
            for (const std::string_view word : response.words)
                m_quickSync = m_quickSync || equalsIgnoreCase(word, "QRESYNC");
        }
        return {};
    };
    if (Result<StatusText> done = perform(command("ENABLE").word("QRESYNC"), watch); !done)
        return passOn(done);
    if (!m_quickSync)
        return tl::unexpected(made(FaultKind::ServerRefused, "the server did not enable QRESYNC"));
    return {};
}

Result<void> Client::Session::unselect()
{
    if (!m_selected)
        return {};
    if (m_capabilities.has("UNSELECT")) {
        Result<StatusText> done = perform(command("UNSELECT"));
        if (!done && !notUnderstood())
            return passOn(done);
        if (done) {
            m_selected.reset();
            m_exists = 0;
            return {};
        }
        m_capabilities.withdraw("UNSELECT");
    }
    if (m_selected->readOnly)
        return {};
    const MailboxName name = m_selected->name;
    if (Result<SelectedMailbox> left = select("EXAMINE", name, nullptr, nullptr); !left)
        return passOn(left);
    return {};
}

Result<void> Client::Session::needSelection() const
{
    if (!m_wire.alive())
        return tl::unexpected(ended());
    if (!m_selected)
        return tl::unexpected(made(FaultKind::Usage, "no mailbox is open"));
    if (m_validityChanged)
        return tl::unexpected(made(FaultKind::UidValidityChanged, "the server gave the messages new numbers"));
    return {};
}

Result<void> Client::Session::mayChange() const
{
    if (Result<void> selected = needSelection(); !selected)
        return selected;
    if (m_selected->readOnly)
        return tl::unexpected(made(FaultKind::ReadOnly, "the mailbox is open for reading only"));
    return {};
}

} // namespace onecopy::imap
