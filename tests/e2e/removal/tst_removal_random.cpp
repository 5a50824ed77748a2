// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runs/runs.h"
#include "tests/e2e/removal/removalworld.h"

#include "core/store/store.h"
#include "tests/lab/faultproxy.h"
#include "tests/lab/random.h"

#include <algorithm>
#include <map>
#include <set>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

constexpr EpochSeconds first = 1'795'000'000;
constexpr int roundsUsually = 24;

/// ONECOPY_LONG=1 plays 200 rounds, ONECOPY_LONG=500 so many; ONECOPY_SEED=n plays one of them.
int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("ONECOPY_LONG");
    return wanted > 1 ? wanted : wanted == 1 ? 200 : roundsUsually;
}

template <class T> T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().describe().c_str());
    return std::move(*result);
}

using Counts = std::map<std::string, int>; ///< messages by their bytes

Counts countsOf(const lab::AccountSnapshot &snapshot)
{
    Counts counts;
    for (const auto &[mailbox, messages] : snapshot) {
        for (const lab::StoredMessage &message : messages)
            ++counts[message.sha256];
    }
    return counts;
}

int in(const Counts &counts, const std::string &sha)
{
    const auto found = counts.find(sha);
    return found == counts.end() ? 0 : found->second;
}

bool has(const lab::StoredMessage &message, const char *flag)
{
    return std::find(message.flags.begin(), message.flags.end(), flag) != message.flags.end();
}

/// One account with random mail, a random wish, and somebody else who works on it at random moments.
class Round
{
public:
    Round(const lab::Dovecot &server, std::string user, std::uint64_t seed, std::uint16_t port)
        : m_server(server)
        , m_user(std::move(user))
        , m_random(seed, 1)
        , m_login(loginTo(server, m_user, net::Security::Cleartext, port))
        , m_other(taken(lab::ImapPipe::open(server.imapCommand(m_user))))
    {
        fill();
        m_before = now();
    }

    [[nodiscard]] lab::AccountSnapshot now() const
    {
        lab::AccountSnapshot all = taken(lab::allMessages(m_server, m_user));
        if (const auto there = all.find(quarantine); there != all.end())
            std::erase_if(there->second, [](const lab::StoredMessage &message) { return has(message, "\\Draft"); });
        return all;
    }

    /// Scans, plans and removes; `meanwhile` is called when the plan is made.
    [[nodiscard]] Result<jobs::RemovalOutcome> remove(const std::function<void()> &meanwhile)
    {
        jobs::ScanRequest scan;
        scan.login = m_login;
        if (auto scanned = jobs::scan(scan, context()); !scanned)
            return passOn(scanned);
        auto plan = jobs::planRemoval(m_login, wish(), context());
        if (!plan)
            return passOn(plan);
        m_plan = std::move(*plan);
        meanwhile();
        int moments = 0;
        std::set<int> when;
        for (std::uint64_t i = m_random.below(4); i > 0; --i)
            when.insert(static_cast<int>(m_random.below(12)));
        return jobs::executeRemoval(m_login, m_plan, m_plan.hash(), context([&](bool) {
                                        if (when.contains(moments++))
                                            act();
                                    }));
    }
    [[nodiscard]] Result<std::uint64_t> reconcile() const { return jobs::reconcile(m_login, context()); }
    [[nodiscard]] Result<jobs::UndoOutcome> undo() const { return jobs::undoRemoval(m_login, {}, context()); }

    /// What must hold whatever happens; an empty text: all is well.
    [[nodiscard]] std::string whole(const lab::AccountSnapshot &after) const;
    [[nodiscard]] std::string journalIsTrue(const lab::AccountSnapshot &after) const;
    [[nodiscard]] const removal::Plan &plan() const { return m_plan; }
    [[nodiscard]] int actions() const { return m_actions; }

private:
    jobs::Context context(std::function<void(bool)> atJournal = {}) const
    {
        return {m_folder.filePath(QStringLiteral("store.db")).toStdString(), &m_clock, {}, {}, std::move(atJournal)};
    }
    const char *anyMailbox()
    {
        static constexpr const char *names[] = {"INBOX", otherMailbox, "Archive"};
        return names[m_random.below(3)];
    }
    void fill();
    removal::Request wish();
    void act();

    const lab::Dovecot &m_server;
    std::string m_user;
    lab::Random m_random;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    jobs::Login m_login;
    lab::ImapPipe m_other;
    lab::AccountSnapshot m_before;
    removal::Plan m_plan;
    Counts m_taken;                  ///< by somebody else, for good
    Counts m_brought;                ///< or moved to another place, where it may be one more
    std::set<std::string> m_touched; ///< bytes of messages that somebody else has taken, moved or marked
    int m_actions = 0;
};

void Round::fill()
{
    std::vector<SmallMail> all;
    const auto groups = static_cast<int>(m_random.between(4, 14));
    for (int group = 0; group < groups; ++group) {
        const std::string id = "g" + std::to_string(group);
        const auto copies = static_cast<int>(m_random.between(1, 4));
        const bool redelivered = m_random.chance(0.5);
        for (int copy = 0; copy < copies; ++copy) {
            std::string flags;
            for (const auto &[flag, share] :
                 {std::pair("\\Seen ", 0.5), {"\\Flagged ", 0.2}, {"$Label1 ", 0.2}, {"\\Deleted ", 0.06}})
                flags += m_random.chance(share) ? flag : "";
            flags.erase(flags.find_last_not_of(' ') + 1);
            all.push_back({anyMailbox(), smallMail(id, "Random " + id, redelivered ? copy + 1 : 1),
                           first + 60 * static_cast<EpochSeconds>(m_random.below(5'000)), flags});
        }
    }
    if (auto stored = storeAll(m_other, all); !stored)
        qFatal("%s", stored.error().describe().c_str());
}

removal::Request Round::wish()
{
    removal::Request request;
    static constexpr removal::KeepRule rules[] = {removal::KeepRule::Oldest, removal::KeepRule::Newest,
                                                  removal::KeepRule::FirstSeen, removal::KeepRule::MostComplete};
    request.keep = rules[m_random.below(4)];
    request.verify = m_random.chance(0.2) ? removal::Verify::Headers : removal::Verify::Bytes;
    if (m_random.chance(0.2))
        request.mailboxes = {{anyMailbox()}, {"INBOX"}};
    return request;
}

/// Somebody else takes, marks, flags, moves or brings one message.
void Round::act()
{
    const auto must = [this](const std::string &command) {
        if (auto done = m_other.run(command); !done)
            qFatal("%s", done.error().describe().c_str());
    };
    const lab::AccountSnapshot seen = now();
    std::vector<std::pair<std::string, lab::StoredMessage>> all;
    for (const auto &[mailbox, messages] : seen) {
        for (const lab::StoredMessage &message : messages)
            all.emplace_back(mailbox, message);
    }
    if (all.empty())
        return;
    ++m_actions;
    const auto &[mailbox, message] = all[m_random.below(all.size())];
    const std::string uid = std::to_string(message.uid);
    must("SELECT \"" + mailbox + "\"");
    switch (m_random.below(5)) {
    case 0:
        must("UID STORE " + uid + " +FLAGS.SILENT (\\Deleted)");
        must("UID EXPUNGE " + uid);
        ++m_taken[message.sha256];
        m_touched.insert(message.sha256);
        break;
    case 1:
        must("UID STORE " + uid + " +FLAGS.SILENT (\\Deleted)");
        m_touched.insert(message.sha256);
        break;
    case 2:
        must("UID STORE " + uid + " +FLAGS.SILENT (\\Answered $Other)");
        break;
    case 3:
        must("UID COPY " + uid + " INBOX");
        ++m_brought[message.sha256];
        break;
    default:
        must("UID COPY " + uid + " \"" + otherMailbox + "\"");
        must("UID STORE " + uid + " +FLAGS.SILENT (\\Deleted)");
        must("UID EXPUNGE " + uid);
        ++m_brought[message.sha256];
        ++m_taken[message.sha256];
        m_touched.insert(message.sha256);
        break;
    }
    must("UNSELECT");
}

std::string Round::whole(const lab::AccountSnapshot &after) const
{
    const Counts had = countsOf(m_before);
    const Counts is = countsOf(after);
    for (const auto &[sha, count] : had) {
        const int least = count - in(m_taken, sha) + in(m_brought, sha);
        const int most = count + in(m_brought, sha);
        if (in(is, sha) < least || in(is, sha) > most)
            return "of " + std::to_string(least) + " to " + std::to_string(most) + " copies of " + sha.substr(0, 8) +
                   " there are " + std::to_string(in(is, sha));
    }
    for (const auto &[sha, count] : is) {
        if (!had.contains(sha))
            return "there is a message that never was";
    }
    for (const removal::PlannedGroup &group : m_plan.groups) {
        const CopyRef &ref = group.keep.copy.ref;
        const auto find = [&ref](const lab::AccountSnapshot &where) -> const lab::StoredMessage * {
            const auto mailbox = where.find(ref.mailbox.wire);
            if (mailbox == where.end())
                return nullptr;
            const auto message = std::ranges::find(mailbox->second, ref.uid.value, &lab::StoredMessage::uid);
            return message == mailbox->second.end() ? nullptr : &*message;
        };
        const lab::StoredMessage *was = find(m_before);
        const lab::StoredMessage *stays = find(after);
        if (was == nullptr)
            return "the plan keeps what never was";
        if (!m_touched.contains(was->sha256) &&
            (stays == nullptr || stays->sha256 != was->sha256 || has(*stays, "\\Deleted")))
            return "the copy that stays is not there, or not whole: " + ref.mailbox.wire + "/" +
                   std::to_string(ref.uid.value);
    }
    return {};
}

std::string Round::journalIsTrue(const lab::AccountSnapshot &after) const
{
    auto opened = taken(store::Store::open(context().storePath));
    if (!taken(opened.runs().unfinished(m_login.account.id())).empty())
        return "a run is open";
    for (const store::Run &run : taken(opened.runs().runs(m_login.account.id()))) {
        if (run.kind != store::RunKind::Removal)
            continue;
        for (const jobs::CopyHistory &copy : taken(jobs::historyOf(opened, run.id)).copies) {
            if (!copy.isSettled())
                return "a copy is not settled";
            if (!copy.isAway())
                continue;
            const auto was = std::ranges::find(m_before.at(copy.item.source.mailbox.wire), copy.item.source.uid.value,
                                               &lab::StoredMessage::uid);
            const auto &there = after.at(copy.target->mailbox.wire);
            const auto is = std::ranges::find(there, copy.target->uid.value, &lab::StoredMessage::uid);
            if (is == there.end() ? !m_touched.contains(was->sha256) : is->sha256 != was->sha256)
                return "the journal names a place in quarantine where the copy is not";
        }
    }
    return {};
}

} // namespace

/// Random mail, random wishes, another client at random moments, and a line that may be cut, on a real server.
class TestRemovalRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *way : {"move", "copy"}) {
            m_servers[way] = taken(lab::Dovecot::start(serverFor(way, rounds() + 1)));
            m_proxies[way] = taken(lab::FaultProxy::start(m_servers[way]->ports().imap));
        }
    }

    void randomRounds()
    {
        bool one = false;
        const int seed = qEnvironmentVariableIntValue("ONECOPY_SEED", &one);
        int troubled = 0;
        std::uint64_t moved = 0;
        for (int number = one ? seed : 0; number < (one ? seed + 1 : rounds()); ++number) {
            const std::string wrong = play(number, troubled, moved);
            QVERIFY2(wrong.empty(), ("ONECOPY_SEED=" + std::to_string(number) + ": " + wrong).c_str());
        }
        if (!one) {
            QVERIFY2(troubled > rounds() / 4, QByteArray::number(troubled).constData());
            QVERIFY2(moved > static_cast<std::uint64_t>(2 * rounds()),
                     QByteArray::number(qulonglong(moved)).constData());
        }
    }

private:
    /// The first thing that does not hold; empty: all does.
    std::string play(int number, int &troubled, std::uint64_t &moved)
    {
        const std::string way = number % 2 == 0 ? "move" : "copy";
        lab::FaultProxy &proxy = *m_proxies.at(way);
        Round round(*m_servers.at(way), userName(number % (rounds() + 1)), static_cast<std::uint64_t>(number),
                    proxy.port());
        lab::Random random(static_cast<std::uint64_t>(number), 2);
        const int faults = proxy.faults();
        const auto outcome = round.remove([&] {
            if (!random.chance(0.3))
                return;
            lab::ProxyRule rule;
            rule.action = random.chance(0.5) ? lab::ProxyAction::Close : lab::ProxyAction::Reset;
            rule.direction = random.chance(0.5) ? lab::ProxyDirection::ToServer : lab::ProxyDirection::ToClient;
            rule.afterBytes = 300 + random.below(rule.direction == lab::ProxyDirection::ToServer ? 2'000 : 12'000);
            rule.times = 1;
            proxy.setRule(rule);
        });
        proxy.clearRule();
        troubled += round.actions() > 0 || proxy.faults() > faults ? 1 : 0;
        moved += outcome ? outcome->removed : 0;
        if (auto settled = round.reconcile(); !settled)
            return "it cannot be settled: " + settled.error().describe();
        const lab::AccountSnapshot after = round.now();
        std::string wrong = round.whole(after);
        if (wrong.empty())
            wrong = round.journalIsTrue(after);
        if (!wrong.empty())
            return wrong;
        auto undone = round.undo();
        if (!undone && undone.error().kind != FaultKind::NotFound)
            return "it cannot be undone: " + undone.error().describe();
        if (undone && undone->fault)
            return "it cannot be undone: " + undone->fault->describe();
        const lab::AccountSnapshot end = round.now();
        if (countsOf(end) != countsOf(after))
            return "undoing has lost or doubled something";
        const auto left = end.find(quarantine);
        if (undone && left != end.end() && !left->second.empty())
            return "something is left in quarantine";
        return round.whole(end);
    }

    std::map<std::string, std::unique_ptr<lab::Dovecot>> m_servers;
    std::map<std::string, std::unique_ptr<lab::FaultProxy>> m_proxies;
};

QTEST_GUILESS_MAIN(TestRemovalRandom)
#include "tst_removal_random.moc"
