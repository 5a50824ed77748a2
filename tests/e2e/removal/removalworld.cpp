// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/removal/removalworld.h"

#include "core/jobs/runs/runs.h"
#include "core/store/store.h"

#include <QFile>

#include <algorithm>

namespace onecopy::e2e {

namespace {

constexpr EpochSeconds first = 1'795'000'000;

template <class T> T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().describe().c_str());
    return std::move(*result);
}

/// See the class: 12 groups that may go in bulk, and what may not.
std::vector<SmallMail> mails(int twins)
{
    std::vector<SmallMail> all;
    const auto add = [&all](const char *mailbox, const std::string &id, const std::string &text, int hop, int minutes,
                            const char *flags) {
        all.push_back({mailbox, smallMail(id, text, hop), first + 60 * minutes, flags});
    };
    add("INBOX", "a1", "Identical twins", 1, 1, "\\Seen");
    add("INBOX", "a1", "Identical twins", 1, 1, "\\Flagged");
    add("INBOX", "a2", "Identical triplets", 1, 2, "");
    add("INBOX", "a2", "Identical triplets", 1, 12, "\\Answered $Label1");
    add("INBOX", "a2", "Identical triplets", 1, 22, "\\Seen");
    for (int i = 1; i <= 6; ++i) {
        const std::string id = "b" + std::to_string(i);
        add("INBOX", id, "Redelivered " + id, 1, 3 + i, i % 2 == 0 ? "\\Seen" : "");
        add("INBOX", id, "Redelivered " + id, 2, 30 + i, i % 3 == 0 ? "\\Flagged $Label2" : "");
    }
    add("INBOX", "c1", "In two mailboxes", 1, 40, "\\Seen");
    add(otherMailbox, "c1", "In two mailboxes", 2, 41, "\\Seen \\Answered");
    add(otherMailbox, "c2", "In the other mailbox", 1, 42, "");
    add(otherMailbox, "c2", "In the other mailbox", 2, 43, "\\Flagged");
    add("INBOX", "c3", "Three in two mailboxes", 1, 44, "");
    add("INBOX", "c3", "Three in two mailboxes", 2, 45, "");
    add(otherMailbox, "c3", "Three in two mailboxes", 3, 46, "\\Seen");
    add(otherMailbox, "c4", "Identical in two mailboxes", 1, 47, "$Label1");
    add("INBOX", "c4", "Identical in two mailboxes", 1, 48, "");
    for (int i = 0; i < twins; ++i) {
        const std::string id = "n" + std::to_string(i);
        add("INBOX", id, "One of many " + id, 1, 60 + i, i % 2 == 0 ? "\\Seen" : "");
        add("INBOX", id, "One of many " + id, i % 3 == 0 ? 1 : 2, 60 + i, i % 5 == 0 ? "\\Flagged" : "");
    }
    // What has no part in it.
    add("INBOX", "s1", "Alone", 1, 50, "\\Seen");
    add("INBOX", "s2", "Marked by somebody else, and alone", 1, 51, "\\Deleted");
    add("INBOX", "x1", "One message", 1, 52, "");
    add("INBOX", "x1", "Another one under the same name", 1, 53, "");
    add("INBOX", "m1", "The second is marked by somebody else", 1, 54, "");
    add("INBOX", "m1", "The second is marked by somebody else", 2, 55, "\\Deleted");
    add(otherMailbox, "", "Without a name", 1, 56, "");
    add(otherMailbox, "", "Without a name", 1, 57, "");
    return all;
}

using Content = std::multiset<std::tuple<std::string, std::string>>;

/// Bytes and dates, wherever they lie.
Content contentOf(const lab::AccountSnapshot &snapshot)
{
    Content content;
    for (const auto &[mailbox, messages] : snapshot) {
        for (const lab::StoredMessage &message : messages)
            content.emplace(message.sha256, message.internalDate);
    }
    return content;
}

/// Mailbox, bytes, date and flags, without UIDs.
std::multiset<std::tuple<std::string, std::string, std::string, std::vector<std::string>>>
stateOf(const lab::AccountSnapshot &snapshot)
{
    std::multiset<std::tuple<std::string, std::string, std::string, std::vector<std::string>>> state;
    for (const auto &[mailbox, messages] : snapshot) {
        for (const lab::StoredMessage &message : messages)
            state.emplace(mailbox, message.sha256, message.internalDate, message.flags);
    }
    return state;
}

bool isMarked(const lab::StoredMessage &message)
{
    return std::find(message.flags.begin(), message.flags.end(), "\\Deleted") != message.flags.end();
}

/// No other message of these accounts is a draft.
bool isLease(const lab::StoredMessage &message)
{
    return std::find(message.flags.begin(), message.flags.end(), "\\Draft") != message.flags.end();
}

std::string nameOf(const CopyRef &ref)
{
    return ref.mailbox.wire + "/" + std::to_string(ref.uid.value);
}

} // namespace

lab::DovecotOptions serverFor(const std::string &way, int users)
{
    lab::DovecotOptions options;
    options.users.clear();
    for (int i = 0; i < users; ++i)
        options.users.push_back(userName(i));
    if (way == "copy")
        options.imapCapability =
            "IMAP4rev1 SASL-IR LITERAL+ ENABLE IDLE NAMESPACE UNSELECT CHILDREN ESEARCH UIDPLUS MULTIAPPEND";
    else if (way == "none")
        options.imapCapability = "IMAP4rev1 SASL-IR LITERAL+ NAMESPACE UNSELECT CHILDREN MULTIAPPEND";
    // Many short sessions: a process may serve more than one.
    options.extraConfiguration = "service imap {\n  service_count = 200\n}\n";
    return options;
}

std::string userName(int number)
{
    return "u" + std::to_string(number);
}

RemovalWorld::RemovalWorld(const lab::Dovecot &server, std::string user, std::uint16_t port, int twins,
                           net::Security security)
    : m_server(server)
    , m_user(std::move(user))
    , m_login(loginTo(server, m_user, security, port))
{
    lab::ImapPipe client = pipe();
    if (auto stored = storeAll(client, mails(twins)); !stored)
        qFatal("%s", stored.error().describe().c_str());
    m_before = now();
    jobs::ScanRequest request;
    request.login = m_login;
    taken(jobs::scan(request, context()));
    m_plan = taken(jobs::planRemoval(m_login, {}, context()));
    for (const removal::PlannedGroup &group : m_plan.groups) {
        for (const removal::PlannedCopy &extra : group.extras)
            m_planned.emplace(extra.copy.ref.mailbox.wire, extra.copy.ref.uid.value);
    }
    const auto more = static_cast<std::size_t>(twins);
    if (m_plan.groups.size() != 12 + more || m_planned.size() != 14 + more)
        qFatal("the plan has %zu groups and %zu copies", m_plan.groups.size(), m_planned.size());
}

jobs::Context RemovalWorld::context(std::function<void(bool)> atJournal) const
{
    return {storePath(), &m_clock, {}, {}, std::move(atJournal)};
}

lab::AccountSnapshot RemovalWorld::now() const
{
    lab::AccountSnapshot all = taken(lab::allMessages(m_server, m_user));
    if (const auto there = all.find(quarantine); there != all.end())
        std::erase_if(there->second, isLease);
    return all;
}

std::size_t RemovalWorld::leases() const
{
    const lab::AccountSnapshot all = taken(lab::allMessages(m_server, m_user));
    const auto there = all.find(quarantine);
    if (there == all.end())
        return 0;
    return static_cast<std::size_t>(
        std::count_if(there->second.begin(), there->second.end(),
                      [](const lab::StoredMessage &message) { return isLease(message) && !isMarked(message); }));
}

Result<jobs::RemovalOutcome> RemovalWorld::remove(std::function<void(bool)> atJournal) const
{
    return jobs::executeRemoval(m_login, m_plan, m_plan.hash(), context(std::move(atJournal)));
}

Result<jobs::UndoOutcome> RemovalWorld::undo(std::function<void(bool)> atJournal) const
{
    return jobs::undoRemoval(m_login, {}, context(std::move(atJournal)));
}

lab::ImapPipe RemovalWorld::pipe() const
{
    return taken(lab::ImapPipe::open(m_server.imapCommand(m_user)));
}

QString RemovalWorld::planFile() const
{
    const QString path = m_folder.filePath(QStringLiteral("plan.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(removal::toJson(m_plan))) <= 0)
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

const lab::StoredMessage *RemovalWorld::find(const lab::AccountSnapshot &in, const CopyRef &ref) const
{
    const auto mailbox = in.find(ref.mailbox.wire);
    if (mailbox == in.end())
        return nullptr;
    const auto found = std::find_if(mailbox->second.begin(), mailbox->second.end(),
                                    [&](const lab::StoredMessage &message) { return message.uid == ref.uid.value; });
    return found == mailbox->second.end() ? nullptr : &*found;
}

std::string RemovalWorld::whole(const lab::AccountSnapshot &after) const
{
    const Content had = contentOf(m_before);
    const Content has = contentOf(after);
    if (had != has)
        return "there were " + std::to_string(had.size()) + " messages, now there are " + std::to_string(has.size()) +
               " or others";
    std::set<std::pair<std::string, std::uint32_t>> keeps;
    for (const removal::PlannedGroup &group : m_plan.groups) {
        const CopyRef &ref = group.keep.copy.ref;
        keeps.emplace(ref.mailbox.wire, ref.uid.value);
        const lab::StoredMessage *was = find(m_before, ref);
        const lab::StoredMessage *is = find(after, ref);
        if (is == nullptr || is->sha256 != was->sha256 || isMarked(*is))
            return "the copy that stays is not there, or not whole: " + nameOf(ref);
    }
    for (const auto &[mailbox, messages] : m_before) {
        for (const lab::StoredMessage &message : messages) {
            const auto place = std::pair(mailbox, message.uid);
            const CopyRef ref{{mailbox}, {}, {message.uid}};
            const lab::StoredMessage *is = find(after, ref);
            if (!m_planned.contains(place) && !keeps.contains(place) && (is == nullptr || *is != message))
                return "a message without a part in it was touched: " + nameOf(ref);
            if (m_planned.contains(place) && is != nullptr && *is != message)
                return "an extra copy that is still there was changed: " + nameOf(ref);
        }
    }
    return {};
}

std::string RemovalWorld::copyIsWhereTheJournalSays(const jobs::CopyHistory &copy,
                                                    const lab::AccountSnapshot &after) const
{
    const lab::StoredMessage *was = find(m_before, copy.item.source);
    if (was == nullptr)
        return "the journal names a copy that never was: " + nameOf(copy.item.source);
    const std::string name = nameOf(copy.item.source) + " (" + std::string(store::toString(copy.last)) + ")";
    if (!copy.isSettled())
        return name + " is not settled";
    if (copy.isAway()) {
        const lab::StoredMessage *is = find(after, *copy.target);
        const bool right = is != nullptr && is->sha256 == was->sha256 && is->internalDate == was->internalDate &&
                           is->flags == was->flags;
        return right ? std::string() : name + " is not in quarantine as it was";
    }
    switch (copy.last) {
    case store::Step::LeftAlone:
    case store::Step::Unmarked:
        return find(after, copy.item.source) != nullptr ? std::string() : name + " is not where it was";
    case store::Step::Restored: {
        const lab::StoredMessage *is = copy.back ? find(after, *copy.back) : nullptr;
        return is != nullptr && is->sha256 == was->sha256 ? std::string() : name + " is not back";
    }
    default:
        return name + " is not accounted for";
    }
}

std::string RemovalWorld::journalIsTrue(const lab::AccountSnapshot &after) const
{
    auto opened = taken(store::Store::open(storePath()));
    if (!taken(opened.runs().unfinished(m_login.account.id())).empty())
        return "a run is open";
    std::vector<jobs::CopyHistory> copies;
    std::set<CopyRef> moved;
    for (const store::Run &run : taken(opened.runs().runs(m_login.account.id()))) {
        if (run.kind != store::RunKind::Removal)
            continue;
        for (jobs::CopyHistory &copy : taken(jobs::historyOf(opened, run.id)).copies) {
            if (copy.target)
                moved.insert(copy.item.source);
            copies.push_back(std::move(copy));
        }
    }
    std::size_t away = 0;
    for (const jobs::CopyHistory &copy : copies) {
        away += copy.isAway() ? 1 : 0;
        // What one run has left where it was, a later one may have moved.
        const bool superseded = !copy.target && moved.contains(copy.item.source);
        if (const std::string wrong = superseded ? std::string() : copyIsWhereTheJournalSays(copy, after);
            !wrong.empty())
            return wrong;
    }
    const auto there = after.find(quarantine);
    const std::size_t inQuarantine = there == after.end() ? 0 : there->second.size();
    if (inQuarantine != away)
        return std::to_string(inQuarantine) + " messages in quarantine, " + std::to_string(away) + " by the journal";
    return {};
}

std::string RemovalWorld::removed(const lab::AccountSnapshot &after) const
{
    const auto there = after.find(quarantine);
    if (there == after.end() || there->second.size() != m_planned.size())
        return "the quarantine has not " + std::to_string(m_planned.size()) + " messages";
    for (const removal::PlannedGroup &group : m_plan.groups) {
        std::set<std::string> united;
        const auto unite = [&](const removal::PlannedCopy &copy) {
            const std::vector<std::string> &flags = find(m_before, copy.copy.ref)->flags;
            united.insert(flags.begin(), flags.end());
        };
        unite(group.keep);
        for (const removal::PlannedCopy &extra : group.extras) {
            unite(extra);
            if (find(after, extra.copy.ref) != nullptr)
                return nameOf(extra.copy.ref) + " is still there";
        }
        const lab::StoredMessage *kept = find(after, group.keep.copy.ref);
        if (kept == nullptr || std::set<std::string>(kept->flags.begin(), kept->flags.end()) != united)
            return "the flags of " + nameOf(group.keep.copy.ref) + " are not those of all copies";
    }
    return {};
}

std::string RemovalWorld::undone(const lab::AccountSnapshot &now) const
{
    lab::AccountSnapshot after = now;
    if (const auto there = after.find(quarantine); there != after.end()) {
        if (!there->second.empty())
            return std::to_string(there->second.size()) + " messages are still in quarantine";
        after.erase(there);
    }
    if (stateOf(after) != stateOf(m_before)) {
        std::string text = "it is not as it was before:";
        const auto had = stateOf(m_before);
        const auto has = stateOf(after);
        const auto show = [&text](const auto &from, const auto &other, const char *sign) {
            for (const auto &[mailbox, sha, date, flags] : from) {
                if (other.contains({mailbox, sha, date, flags}))
                    continue;
                text += std::string("\n") + sign + mailbox + " " + sha.substr(0, 8) + " " + date;
                for (const std::string &flag : flags)
                    text += " " + flag;
            }
        };
        show(had, has, "- ");
        show(has, had, "+ ");
        return text;
    }
    return {};
}

} // namespace onecopy::e2e
