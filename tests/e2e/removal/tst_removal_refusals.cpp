// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/base/faultdetail.h"
#include "tests/e2e/removal/modelworld.h"
#include "tests/must.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

using namespace onecopy;
using model::Twist;
using model::World;
using removal::Fate;
using removal::LeftReason;

namespace {

constexpr int groups = 300;

void verifyToldOfTheQuarantine(const jobs::RemovalOutcome &outcome)
{
    QVERIFY2(!outcome.fault, outcome.fault ? outcome.fault->describe().c_str() : "");
    QVERIFY(outcome.refusal);
    QCOMPARE(outcome.refusal->detail, std::string(faultdetail::quarantineGone));
    for (const removal::CopyOutcome &copy : outcome.copies)
        QVERIFY(copy.fate == Fate::Moved || copy.reason == LeftReason::QuarantineGone);
}

} // namespace

/// What a server refuses in the middle of many commands costs only the copies that it refuses; and servers that say
/// less, or something else, than what they did.
class TestRemovalRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<model::Server>(std::string(model::base) + " MOVE UIDPLUS");
    }
    void cleanup() { m_server.reset(); }

    void onlyTheRefusedStay_data()
    {
        QTest::addColumn<bool>("move");
        QTest::newRow("move") << true;
        QTest::newRow("copy") << false;
    }

    /// Two neighbours and a third one that the server will not let go, each in a command with others.
    void onlyTheRefusedStay()
    {
        QFETCH(bool, move);
        m_server->setCapabilities(std::string(model::base) + (move ? " MOVE UIDPLUS" : " UIDPLUS"));
        World world(*m_server, "u", path());
        fill(world);
        const removal::Plan plan = planOf(world);
        std::set<CopyRef> stubborn;
        for (const std::size_t index : {80U, 81U, 250U})
            stubborn.insert(plan.groups[index].extras.front().copy.ref);
        int refused = 0;
        m_server->with([&] {
            m_server->refuses = [&](const model::Message &message) {
                const bool no =
                    std::ranges::any_of(stubborn, [&](const CopyRef &ref) { return ref.uid.value == message.uid; });
                refused += no ? 1 : 0;
                return std::string(no ? "[CANNOT] not this one" : "");
            };
        });
        auto outcome = world.remove(plan);
        m_server->with([&] { m_server->refuses = {}; });
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(groups - 3));
        QCOMPARE(outcome->copies.size(), std::size_t(groups));
        std::set<CopyRef> stayed;
        for (const removal::CopyOutcome &copy : outcome->copies) {
            if (copy.fate == Fate::Moved)
                continue;
            QVERIFY(copy.reason == LeftReason::Refused);
            stayed.insert(copy.ref);
        }
        QCOMPARE(stayed, stubborn);
        QVERIFY2(refused < 60, QByteArray::number(refused).constData());
        QCOMPARE(world.count("INBOX"), std::size_t(groups + 3));
        QCOMPARE(world.count(model::quarantine), std::size_t(groups - 3));
        verifySettled(world);
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(groups - 3));
        QCOMPARE(world.count("INBOX"), std::size_t(2 * groups));
    }

    /// No room for many at once, but for each by itself: then nothing was refused that anybody has to hear of.
    void whatWentAfterARefusalIsNotToldAsRefused()
    {
        m_server->setCapabilities(std::string(model::base) + " UIDPLUS");
        World world(*m_server, "u", path());
        fill(world);
        int refused = 0;
        m_server->with([&] {
            m_server->refuses = [&](const model::Message &) {
                return std::string(++refused == 40 ? "[OVERQUOTA] no room for so many" : "");
            };
        });
        auto outcome = world.remove(planOf(world));
        m_server->with([&] { m_server->refuses = {}; });
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QVERIFY(refused > 40);
        QCOMPARE(outcome->removed, std::uint64_t(groups));
        QVERIFY2(!outcome->refusal, outcome->refusal ? outcome->refusal->describe().c_str() : "");
    }

    /// What the server does not take back lies in quarantine: how many that are, and where they belong, is told.
    void whatIsNotTakenBackIsTold()
    {
        World world(*m_server, "u", path());
        fill(world);
        MUST(world.remove(planOf(world)));
        const std::size_t away = world.count(model::quarantine);
        m_server->with([&] {
            const std::uint32_t stubborn = m_server->account("u").box(model::quarantine).messages.back().uid;
            m_server->refuses = [stubborn](const model::Message &message) {
                return std::string(message.uid == stubborn ? "Permission denied" : "");
            };
        });
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        m_server->with([&] { m_server->refuses = {}; });
        MUST(undone);
        QCOMPARE(undone->left, std::uint64_t(1));
        QCOMPARE(undone->restored, std::uint64_t(away - 1));
        QVERIFY(undone->fault.has_value());
        QVERIFY2(undone->fault->detail.find("into \"INBOX\"") != std::string::npos, undone->fault->describe().c_str());
        QCOMPARE(world.count(model::quarantine), std::size_t(1));
        undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->left, std::uint64_t(0));
        QVERIFY(!undone->fault);
        QCOMPARE(world.count(model::quarantine), std::size_t(0));
    }

    void whatCannotBeReadIsLeftAlone_data()
    {
        QTest::addColumn<bool>("planned");
        QTest::newRow("when the plan is made") << false;
        QTest::newRow("when it is carried out") << true;
    }

    /// Messages that a server cannot convert are refused with the whole command: two that would go, and one that would
    /// stay, are not proved; the others are.
    void whatCannotBeReadIsLeftAlone()
    {
        QFETCH(bool, planned);
        World world(*m_server, "u", path());
        fill(world);
        const removal::Plan before = planOf(world);
        std::set<std::uint32_t> unread;
        for (const std::size_t index : {80U, 81U})
            unread.insert(before.groups[index].extras.front().copy.ref.uid.value);
        unread.insert(before.groups[250].keep.copy.ref.uid.value);
        m_server->with([&] {
            std::set<std::pair<std::string, std::string>> those; // no two have the same bytes and date
            for (const model::Message &message : m_server->account(world.user).box("INBOX").messages) {
                if (unread.contains(message.uid))
                    those.emplace(message.bytes, message.date);
            }
            m_server->cannotGive = [those](const model::Message &message) {
                return those.contains({message.bytes, message.date});
            };
        });
        auto plan = planned ? Result<removal::Plan>(before) : world.plan();
        MUST(plan);
        QCOMPARE(plan->extraCount(), std::size_t(planned ? groups : groups - 3));
        QCOMPARE(std::ranges::count(plan->leftAlone, LeftReason::NotProved, &removal::LeftAlone::reason),
                 std::ptrdiff_t(planned ? 0 : 3));
        auto outcome = world.remove(*plan);
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(groups - 3));
        QCOMPARE(
            std::ranges::count(outcome->copies, std::optional(LeftReason::NotProved), &removal::CopyOutcome::reason),
            std::ptrdiff_t(planned ? 3 : 0));
        verifySettled(world);
    }

    /// However often a server refuses, what the run did before is not looked at again: a line that the run did not
    /// write itself, about a copy that is nowhere, would else be settled with the first refusal.
    void aRefusalDoesNotReadTheJournalAgain()
    {
        World world(*m_server, "u", path());
        fill(world);
        const removal::Plan plan = planOf(world);
        int refused = 0;
        m_server->with([&] {
            m_server->refuses = [&](const model::Message &message) {
                const bool no = message.uid % 40 == 0;
                refused += no ? 1 : 0;
                return std::string(no ? "[CANNOT] not this one" : "");
            };
        });
        const CopyRef nowhere{{"INBOX"}, plan.groups.front().keep.copy.ref.validity, Uid{4'000'000}};
        bool slipped = false;
        world.context.atJournal = [&](bool written) {
            if (!written || std::exchange(slipped, true))
                return;
            auto beside = store::Store::open(world.context.storePath);
            auto runs = beside ? beside->runs().runs(world.login.account.id()) : Result<std::vector<store::Run>>();
            store::JournalEntry line;
            line.step = store::Step::Intent;
            line.source = nowhere;
            line.runId = runs && !runs->empty() ? runs->front().id : std::string();
            slipped = beside && beside->runs().append(std::vector{line}).has_value();
        };
        auto outcome = world.remove(plan);
        world.context.atJournal = {};
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QVERIFY(slipped && refused > 10);
        QCOMPARE(outcome->removed, std::uint64_t(groups - groups / 20));
        auto store = store::Store::open(world.context.storePath);
        MUST(store);
        auto entries = store->runs().entries(outcome->runId);
        MUST(entries);
        QCOMPARE(std::ranges::count(*entries, nowhere, &store::JournalEntry::source), std::ptrdiff_t(1));
    }

    /// When the quarantine was numbered anew, each copy is known by its bytes: the mailbox is listed once, and every
    /// message read once, however many there are.
    void aRenumberedQuarantineIsReadOnce()
    {
        World world(*m_server, "u", path());
        fill(world);
        const removal::Plan plan = planOf(world);
        const auto before = mail(world);
        MUST(world.remove(plan));
        int searches = 0;
        m_server->with([&] {
            model::Mailbox &box = m_server->account(world.user).box(model::quarantine);
            box.validity += 7;
            m_server->before = [&](const std::string &, const std::string &verb) {
                searches += verb == "UID SEARCH" ? 1 : 0;
                return Twist::None;
            };
        });
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        m_server->with([&] { m_server->before = {}; });
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, std::uint64_t(groups));
        QVERIFY(mail(world) == before);
        QVERIFY2(searches < 10, QByteArray::number(searches).constData());
    }

    void whatHoldsForAllEndsIt_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<LeftReason>("reason");
        QTest::addColumn<int>("most");
        QTest::newRow("no room") << QByteArray("[OVERQUOTA] full") << LeftReason::NoRoom << 1;
        QTest::newRow("no right") << QByteArray("[NOPERM] no right") << LeftReason::ReadOnlyMailbox << 2;
        QTest::newRow("read-only") << QByteArray("[READ-ONLY] no") << LeftReason::ReadOnlyMailbox << 2;
        // Nothing says that this holds for all: it is found out.
        QTest::newRow("no reason given") << QByteArray("not today") << LeftReason::Refused << 80;
    }

    /// Another mailbox is tried again only where the reason may be that of one mailbox.
    void whatHoldsForAllEndsIt()
    {
        QFETCH(QByteArray, answer);
        QFETCH(LeftReason, reason);
        QFETCH(int, most);
        World world(*m_server, "u", path());
        fill(world);
        for (int i = 0; i < 2; ++i)
            world.store("Archive", model::mail("archived"));
        const removal::Plan plan = planOf(world);
        int refused = 0;
        int moves = 0;
        m_server->with([&] {
            m_server->before = [&](const std::string &, const std::string &verb) {
                moves += verb == "UID MOVE" ? 1 : 0;
                return Twist::None;
            };
            m_server->refuses = [&](const model::Message &) {
                ++refused;
                return answer.toStdString();
            };
        });
        auto outcome = world.remove(plan);
        m_server->with([&] {
            m_server->refuses = {};
            m_server->before = {};
        });
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QVERIFY(outcome->refusal.has_value());
        QCOMPARE(outcome->removed, std::uint64_t(0));
        QCOMPARE(outcome->copies.size(), std::size_t(groups + 1));
        QCOMPARE(std::ranges::count(outcome->copies, std::optional(reason), &removal::CopyOutcome::reason),
                 std::ptrdiff_t(groups + 1));
        // Without a reason COPY is tried once for each mailbox.
        QVERIFY2(refused <= most + 2 && moves <= refused, QByteArray::number(refused).constData());
        verifySettled(world);
    }

    /// As servers do whose store knows only COPY. Each copy has its own date and flags, and keeps them on both ways.
    void moveIsOnlyAnnounced()
    {
        World world(*m_server, "u", path());
        fill(world);
        const removal::Plan plan = planOf(world);
        const auto before = mail(world);
        int moves = 0;
        m_server->with([&] {
            m_server->before = [&](const std::string &, const std::string &verb) {
                moves += verb == "UID MOVE" ? 1 : 0;
                return verb == "UID MOVE" ? Twist::Refuse : Twist::None;
            };
        });
        auto outcome = world.remove(plan);
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(groups));
        QCOMPARE(world.count("INBOX"), std::size_t(groups));
        QVERIFY2(moves < 10, QByteArray::number(moves).constData());
        verifySettled(world);
        moves = 0;
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        m_server->with([&] { m_server->before = {}; });
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, std::uint64_t(groups));
        QVERIFY2(moves < 20, QByteArray::number(moves).constData());
        QVERIFY(mail(world) == before);
    }

    /// Then what COPY has left on the other side is looked for there, although the server announces MOVE.
    void moveIsOnlyAnnouncedAndTheLineBreaks()
    {
        World world(*m_server, "u", path());
        fill(world);
        const removal::Plan plan = planOf(world);
        const auto before = mail(world);
        int copies = 0;
        m_server->with([&] {
            m_server->before = [&](const std::string &, const std::string &verb) {
                if (verb == "UID MOVE")
                    return Twist::Refuse;
                return verb == "UID COPY" && ++copies == 1 ? Twist::DropAfter : Twist::None;
            };
        });
        auto outcome = world.remove(plan);
        MUST(outcome);
        QVERIFY(outcome->fault.has_value());
        QCOMPARE(copies, 1);
        MUST(jobs::reconcile(world.login, world.context));
        verifySettled(world);
        QVERIFY(mail(world) == before);
        QCOMPARE(world.count(model::quarantine), std::size_t(0));
    }

    void theServerSaysLittleOrTooMuch_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("UIDPLUS, but no COPYUID") << QStringLiteral("silent");
        QTest::newRow("COPYUID the wrong way round") << QStringLiteral("turned");
        QTest::newRow("OK, and only some were moved") << QStringLiteral("some");
    }

    /// Each copy has its own date and flags: after all was put back, each has them again.
    void theServerSaysLittleOrTooMuch()
    {
        QFETCH(QString, what);
        World world(*m_server, "u", path());
        fill(world);
        const removal::Plan plan = planOf(world);
        const auto before = mail(world);
        int moves = 0;
        m_server->with([&] {
            m_server->tellsPairs = what != QLatin1String("silent");
            m_server->turnsPairs = what == QLatin1String("turned");
            m_server->before = [&](const std::string &, const std::string &verb) {
                moves += verb == "UID MOVE" ? 1 : 0;
                return verb == "UID MOVE" && moves == 4 && what == QLatin1String("some") ? Twist::Some : Twist::None;
            };
        });
        auto outcome = world.remove(plan);
        m_server->with([&] { m_server->before = {}; });
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        // The fourth command names the last 99, of which the server moves the first half.
        const std::uint64_t moved = what == QLatin1String("some") ? groups - 50 : groups;
        QCOMPARE(outcome->removed, moved);
        QCOMPARE(world.count("INBOX"), std::size_t(2 * groups - moved));
        verifySettled(world);
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, moved);
        QVERIFY(mail(world) == before);
    }

    void theQuarantineIsDeletedMeanwhile_data()
    {
        QTest::addColumn<bool>("move");
        QTest::newRow("move") << true;
        QTest::newRow("copy") << false;
    }

    /// By another client, with what lies in it. The copies that stay are there, and nothing more is taken.
    void theQuarantineIsDeletedMeanwhile()
    {
        QFETCH(bool, move);
        m_server->setCapabilities(std::string(model::base) + (move ? " MOVE UIDPLUS" : " UIDPLUS"));
        World world(*m_server, "u", path());
        fill(world);
        const removal::Plan plan = planOf(world);
        int moves = 0;
        m_server->with([&] {
            m_server->before = [&](const std::string &user, const std::string &verb) {
                moves += verb == "UID MOVE" || verb == "UID COPY" ? 1 : 0;
                if (moves == 3)
                    m_server->account(user).mailboxes.erase(model::quarantine);
                return Twist::None;
            };
        });
        auto outcome = world.remove(plan);
        m_server->with([&] { m_server->before = {}; });
        MUST(outcome);
        verifyToldOfTheQuarantine(*outcome);
        const std::size_t left = world.count("INBOX");
        const int gone = move ? 101 : 51; // the first copy and the first batch
        QVERIFY2(left >= std::size_t(2 * groups - gone), QByteArray::number(qsizetype(left)).constData());
        std::set<std::string> there;
        for (const auto &[bytes, rest] : mail(world))
            there.insert(bytes);
        QCOMPARE(there.size(), std::size_t(groups)); // every message
        QVERIFY(jobs::reconcile(world.login, world.context).has_value());
        verifySettled(world);
    }

    void theQuarantineIsRenamedMeanwhile_data()
    {
        QTest::addColumn<bool>("move");
        QTest::addColumn<bool>("cut");
        for (const bool cut : {false, true}) {
            QTest::addRow("move%s", cut ? ", and the line breaks" : "") << true << cut;
            QTest::addRow("copy%s", cut ? ", and the line breaks" : "") << false << cut;
        }
    }

    /// By another client. Nothing more is taken, and what lies there under the new name comes back.
    void theQuarantineIsRenamedMeanwhile()
    {
        QFETCH(bool, move);
        QFETCH(bool, cut);
        m_server->setCapabilities(std::string(model::base) + (move ? " MOVE UIDPLUS" : " UIDPLUS"));
        World world(*m_server, "u", path());
        fill(world);
        const removal::Plan plan = planOf(world);
        const auto before = mail(world);
        int moves = 0;
        m_server->with([&] {
            const auto rename = [&](const std::string &user) {
                auto &boxes = m_server->account(user).mailboxes;
                if (auto box = boxes.extract(model::quarantine)) {
                    box.key() = "Put aside";
                    boxes.insert(std::move(box));
                }
            };
            m_server->before = [&, rename](const std::string &user, const std::string &verb) {
                moves += verb == "UID MOVE" || verb == "UID COPY" ? 1 : 0;
                if (moves == 3 && !cut)
                    rename(user);
                return moves == 3 && cut ? Twist::DropAfter : Twist::None;
            };
            m_server->after = [&, rename](const std::string &user) {
                if (moves == 3 && cut)
                    rename(user);
            };
        });
        auto outcome = world.remove(plan);
        m_server->with([&] {
            m_server->before = {};
            m_server->after = {};
        });
        MUST(outcome);
        if (cut)
            QVERIFY(outcome->fault);
        else
            verifyToldOfTheQuarantine(*outcome);
        const std::uint64_t gone = 2 * groups - world.count("INBOX");
        QVERIFY(gone > 0);
        MUST(jobs::reconcile(world.login, world.context));
        verifySettled(world);
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, gone);
        QCOMPARE(undone->missing, std::uint64_t(0));
        QVERIFY(mail(world) == before);
        // Not even the lease stays there, where the run came to its end.
        m_server->with([&] {
            if (cut)
                return;
            const std::vector<model::Message> &left = m_server->account("u").box("Put aside").messages;
            QVERIFY(std::ranges::all_of(left, [](const model::Message &message) { return message.marked(); }));
        });
    }

    /// As Courier does, which numbers its messages anew then. What is like it in number alone is not it.
    void theQuarantineIsRenamedAndNumberedAnew()
    {
        World world(*m_server, "u", path());
        fill(world);
        auto outcome = world.remove(planOf(world));
        MUST(outcome);
        QVERIFY(outcome->removed > 1);
        m_server->with([&] {
            auto &boxes = m_server->account("u").mailboxes;
            auto box = boxes.extract(model::quarantine);
            QVERIFY(box);
            box.key() = "Put aside";
            box.mapped()->validity += 100;
            std::uint32_t uid = 0;
            for (auto &message : box.mapped()->messages)
                message.uid = ++uid;
            boxes.insert(std::move(box));
        });
        for (std::uint64_t i = 0; i < outcome->removed; ++i)
            world.store("Other", model::mail("other" + std::to_string(i)));
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->missing, std::uint64_t(0));
        QCOMPARE(undone->restored, outcome->removed);
        QCOMPARE(world.count("Other"), std::size_t(outcome->removed));
        QCOMPARE(world.count("INBOX"), std::size_t(2 * groups));
        QCOMPARE(world.count("Put aside"), std::size_t(0));
    }

    /// By another client, while copies are put back; the server refuses then whatever is asked of the session that has
    /// it open (Cyrus). The rest comes back from where it lies now.
    void theQuarantineIsRenamedWhileCopiesComeBack()
    {
        World world(*m_server, "u", path());
        for (const char *mailbox : {"INBOX", "Work"}) {
            for (int i = 0; i < 12; ++i)
                world.store(mailbox, model::mail(mailbox + std::to_string(i / 2)));
        }
        const auto before = mail(world);
        auto outcome = world.remove(planOf(world));
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(12));
        bool renamed = false;
        bool open = false;
        m_server->with([&] {
            m_server->before = [&](const std::string &user, const std::string &verb) {
                auto &boxes = m_server->account(user).mailboxes;
                const bool moves = verb == "UID MOVE" || verb == "UID COPY";
                if (moves && !renamed && boxes.at("INBOX")->messages.size() == 12) {
                    renamed = true;
                    auto box = boxes.extract(model::quarantine);
                    box.key() = "Put aside";
                    boxes.insert(std::move(box));
                }
                open = renamed && (open || verb == "SELECT");
                return moves && renamed && !open ? Twist::Refuse : Twist::None;
            };
        });
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        m_server->with([&] { m_server->before = {}; });
        QVERIFY(renamed);
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, std::uint64_t(12));
        QCOMPARE(undone->left + undone->missing, std::uint64_t(0));
        QVERIFY(mail(world) == before);
        verifySettled(world);
    }

    /// What it said of the place where copies come was not true: they are found all the same, when it says it no more.
    void uidNextIsFarTooHigh()
    {
        World world(*m_server, "u", path());
        for (int i = 0; i < 6; ++i)
            world.store("INBOX", model::mail("m" + std::to_string(i / 2)));
        const Mail before = mail(world);
        const removal::Plan plan = planOf(world);
        m_server->with([&] { m_server->nextAhead = 100'000; });
        auto outcome = world.remove(plan);
        m_server->with([&] { m_server->nextAhead = 0; });
        MUST(outcome);
        MUST(jobs::reconcile(world.login, world.context));
        verifySettled(world);
        QVERIFY(world.count(model::quarantine) > 0);
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QVERIFY(mail(world) == before);
    }

    /// Somebody takes the copy, and the line breaks. What an earlier run has put there has the same bytes, and is not
    /// it.
    void whatAnotherRunHasMovedIsNotTaken()
    {
        World world(*m_server, "u", path());
        for (int i = 0; i < 2; ++i)
            world.store("INBOX", model::mail("m"));
        auto first = world.remove(planOf(world));
        MUST(first);
        QCOMPARE(first->removed, std::uint64_t(1));
        world.store("INBOX", model::mail("m"));
        const removal::Plan plan = planOf(world);
        const CopyRef extra = plan.groups.front().extras.front().copy.ref;
        m_server->with([&] {
            m_server->nextAhead = 100'000;
            m_server->before = [&](const std::string &user, const std::string &verb) {
                if (verb != "UID MOVE")
                    return Twist::None;
                std::erase_if(m_server->account(user).box("INBOX").messages,
                              [&](const model::Message &message) { return message.uid == extra.uid.value; });
                return Twist::DropBefore;
            };
        });
        auto second = world.remove(plan);
        m_server->with([&] {
            m_server->nextAhead = 0;
            m_server->before = {};
        });
        MUST(second);
        MUST(jobs::reconcile(world.login, world.context));
        verifySettled(world);
        auto none = jobs::undoRemoval(world.login, second->runId, world.context);
        QVERIFY(!none || none->restored == 0);
        auto undone = jobs::undoRemoval(world.login, first->runId, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(1));
        QCOMPARE(undone->missing, std::uint64_t(0));
        QCOMPARE(world.count("INBOX"), std::size_t(2));
    }

    /// Nobody asks for all the UIDs that could lie below it.
    void uidNextIsFarTooHighAfterACut()
    {
        World world(*m_server, "u", path());
        for (int i = 0; i < 6; ++i)
            world.store("INBOX", model::mail("m" + std::to_string(i / 2)));
        const Mail before = mail(world);
        const removal::Plan plan = planOf(world);
        m_server->with([&] {
            m_server->before = [gone = false](const std::string &, const std::string &verb) mutable {
                if (gone)
                    return Twist::DropBefore;
                gone = verb == "UID MOVE"; // and it does not come back
                return gone ? Twist::DropAfter : Twist::None;
            };
        });
        auto outcome = world.remove(plan);
        MUST(outcome);
        QVERIFY(outcome->fault.has_value());
        int commands = 0;
        m_server->with([&] {
            m_server->nextAhead = 4'000'000'000;
            m_server->before = [&commands](const std::string &, const std::string &) {
                return ++commands < 500 ? Twist::None : Twist::DropAfter;
            };
        });
        MUST(jobs::reconcile(world.login, world.context));
        m_server->with([&] {
            m_server->nextAhead = 0;
            m_server->before = {};
        });
        verifySettled(world);
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QVERIFY(mail(world) == before);
    }

    void theMailboxWasRenamedSince_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("whole") << false;
        QTest::newRow("cut on the way back") << true;
    }

    /// What was removed from it goes where the rest of it is.
    void theMailboxWasRenamedSince()
    {
        QFETCH(bool, cut);
        World world(*m_server, "u", path());
        removeFrom(world, "Projects");
        m_server->with([&] {
            auto &boxes = m_server->account("u").mailboxes;
            auto box = boxes.extract("Projects");
            box.key() = "Work";
            boxes.insert(std::move(box));
            int moves = 0;
            m_server->before = [this, moves, cut](const std::string &, const std::string &verb) mutable {
                moves += verb == "UID MOVE" ? 1 : 0;
                if (!cut || verb != "UID MOVE" || moves != 2)
                    return Twist::None;
                m_server->mostSessions = 0; // nor does another one come about
                return Twist::DropAfter;
            };
        });
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        m_server->with([&] { m_server->before = {}; });
        m_server->mostSessions = SIZE_MAX;
        MUST(undone);
        if (cut) {
            QVERIFY(undone->fault.has_value());
            MUST(jobs::reconcile(world.login, world.context));
        }
        QCOMPARE(undone->renamed, (std::map<MailboxName, MailboxName>{{{"Projects"}, {"Work"}}}));
        QVERIFY(undone->madeAnew.empty());
        QCOMPARE(world.count("Work"), std::size_t(6));
        QCOMPARE(world.count(model::quarantine), std::size_t(0));
        m_server->with([&] {
            QVERIFY(!m_server->account("u").mailboxes.contains("Projects"));
            // Those that stayed have lost the flags of the others again.
            const auto &there = m_server->account("u").box("Work").messages;
            const auto isFlagged = [](const model::Message &message) { return message.flags.contains("\\Flagged"); };
            QCOMPARE(std::ranges::count_if(there, isFlagged), std::ptrdiff_t(3));
        });
        verifySettled(world);
    }

    /// Nothing was removed from it: only the copies that stayed are there, and what they were given is taken back.
    void theMailboxOfThoseThatStayedWasRenamedSince()
    {
        World world(*m_server, "u", path());
        for (int i = 0; i < 3; ++i) {
            world.store("Projects", model::mail("m" + std::to_string(i)));
            world.store("INBOX", model::mail("m" + std::to_string(i)), {"\\Flagged"});
        }
        MUST(world.scan());
        removal::Request request;
        request.keep = removal::KeepRule::Mailbox;
        request.keepMailbox = {"Projects"};
        auto plan = world.plan(request);
        MUST(plan);
        auto outcome = world.remove(*plan);
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(3));
        const auto flagged = [&](const char *mailbox) {
            std::ptrdiff_t count = 0;
            m_server->with([&] {
                const auto isFlagged = [](const model::Message &message) {
                    return message.flags.contains("\\Flagged");
                };
                count = std::ranges::count_if(m_server->account("u").box(mailbox).messages, isFlagged);
            });
            return count;
        };
        QCOMPARE(flagged("Projects"), std::ptrdiff_t(3));
        m_server->with([&] {
            auto &boxes = m_server->account("u").mailboxes;
            auto box = boxes.extract("Projects");
            box.key() = "Work";
            boxes.insert(std::move(box));
        });
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(3));
        QCOMPARE(flagged("INBOX"), std::ptrdiff_t(3));
        QCOMPARE(flagged("Work"), std::ptrdiff_t(0));
        verifySettled(world);
    }

    void theMailboxIsGone_data()
    {
        QTest::addColumn<bool>("another");
        QTest::newRow("deleted") << false;
        QTest::newRow("another one has its number") << true;
    }

    /// Then it is made anew, and that is told; nothing goes into a mailbox that only has its UIDVALIDITY.
    void theMailboxIsGone()
    {
        QFETCH(bool, another);
        World world(*m_server, "u", path());
        removeFrom(world, "Projects");
        world.store("Other", model::mail("other"));
        m_server->with([&] {
            auto &boxes = m_server->account("u").mailboxes;
            if (another)
                boxes.at("Other")->validity = boxes.at("Projects")->validity;
            boxes.erase("Projects");
        });
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, std::uint64_t(3));
        QCOMPARE(undone->madeAnew, std::set<MailboxName>{{"Projects"}});
        QVERIFY(undone->renamed.empty());
        QCOMPARE(world.count("Projects"), std::size_t(3));
        QCOMPARE(world.count("Other"), std::size_t(1));
        verifySettled(world);
    }

    void mailboxesOnlyBelowInbox_data()
    {
        QTest::addColumn<char>("separator");
        QTest::newRow("dot") << '.';
        QTest::newRow("slash") << '/';
    }

    /// Where nothing can be made beside INBOX, the copies go below it, and come back from there.
    void mailboxesOnlyBelowInbox()
    {
        QFETCH(char, separator);
        m_server->with([&] {
            m_server->separator = separator;
            m_server->madeBelow = std::string("INBOX") + separator;
        });
        World world(*m_server, "u", path());
        for (int i = 0; i < 6; ++i)
            world.store("INBOX", model::mail("m" + std::to_string(i / 2)));
        const removal::Plan plan = planOf(world);
        auto outcome = world.remove(plan);
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(3));
        const std::string below = std::string("INBOX") + separator + model::quarantine;
        QCOMPARE(outcome->quarantine.wire, below);
        QCOMPARE(world.count(below), std::size_t(3));
        // What lies there is in no plan.
        QCOMPARE(planAgain(world), std::size_t(0));
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(3));
        QCOMPARE(world.count("INBOX"), std::size_t(6));
        QCOMPARE(world.count(below), std::size_t(0));
    }

    /// PERMANENTFLAGS without \*: what can be kept is united all the same.
    void keywordsThatCannotBeKept()
    {
        World world(*m_server, "u", path());
        for (int i = 0; i < 2; ++i)
            world.store("INBOX", model::mail("one"));
        m_server->with([&] {
            model::Mailbox &inbox = m_server->account(world.user).box("INBOX");
            inbox.keywords = false;
            inbox.messages.back().flags = {"\\Flagged", "$Work"};
        });
        const removal::Plan plan = planOf(world);
        auto outcome = world.remove(plan);
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(1));
        QCOMPARE(outcome->withoutFlags, std::uint64_t(1)); // and it is told
        m_server->with([&] {
            const std::vector<model::Message> &all = m_server->account(world.user).box("INBOX").messages;
            QCOMPARE(all.size(), std::size_t(1));
            QCOMPARE(all.front().flags, std::set<std::string>{"\\Flagged"});
        });
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        m_server->with([&] {
            const std::vector<model::Message> &all = m_server->account(world.user).box("INBOX").messages;
            QCOMPARE(all.size(), std::size_t(2));
            QVERIFY(all.front().flags.empty());
            QCOMPARE(all.back().flags, (std::set<std::string>{"\\Flagged", "$Work"}));
        });
    }

private:
    using Mail = std::multiset<std::pair<std::string, std::pair<std::string, std::set<std::string>>>>;

    [[nodiscard]] std::string path() const { return m_folder->filePath(QStringLiteral("store.db")).toStdString(); }

    /// Pairs of equal messages, the second of each with a date and flags of its own.
    static void fill(const World &world)
    {
        world.server.with([&] {
            model::Account &account = world.server.account(world.user);
            for (int i = 0; i < 2 * groups; ++i) {
                const int pair = i / 2;
                const std::string id = std::to_string(1000 + pair); // all messages have one size
                model::Message &message = account.store("INBOX", model::mail(id), model::date);
                if (i % 2 == 0)
                    continue;
                const std::string minutes = std::to_string(100 + pair % 60).substr(1);
                message.date = "23-Nov-2026 1" + std::to_string(1 + pair / 60) + ":" + minutes + ":00 +0000";
                message.flags = pair % 3 == 0 ? std::set<std::string>{"\\Seen"} : std::set<std::string>{};
            }
        });
    }

    static removal::Plan planOf(const World &world)
    {
        if (auto scanned = world.scan(); !scanned)
            qFatal("%s", scanned.error().describe().c_str());
        auto plan = world.plan();
        if (!plan || plan->extraCount() == 0)
            qFatal("no plan");
        return std::move(*plan);
    }

    /// One of each of three pairs.
    static void removeFrom(World &world, const std::string &mailbox)
    {
        for (int i = 0; i < 6; ++i)
            world.store(mailbox, model::mail("m" + std::to_string(i / 2)),
                        i % 2 == 0 ? std::set<std::string>() : std::set<std::string>{"\\Flagged"});
        auto outcome = world.remove(planOf(world));
        if (!outcome || outcome->removed != 3)
            qFatal("no removal");
    }

    static std::size_t planAgain(const World &world)
    {
        auto scanned = world.scan();
        auto plan = scanned ? world.plan() : Result<removal::Plan>(tl::unexpected(scanned.error()));
        return plan ? plan->extraCount() : SIZE_MAX;
    }

    /// Bytes, date and flags of all that lies in INBOX.
    static Mail mail(const World &world)
    {
        Mail all;
        world.server.with([&] {
            for (const model::Message &message : world.server.account(world.user).box("INBOX").messages)
                all.insert({message.bytes, {message.date, message.flags}});
        });
        return all;
    }

    static void verifySettled(const World &world)
    {
        auto store = store::Store::open(world.context.storePath);
        QVERIFY(store.has_value());
        QCOMPARE(store->runs().unfinished(world.login.account.id())->size(), std::size_t(0));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<model::Server> m_server;
};

QTEST_GUILESS_MAIN(TestRemovalRefusals)
#include "tst_removal_refusals.moc"
