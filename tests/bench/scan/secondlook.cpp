// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scan/secondlook.h"

#include "tests/bench/figures.h"

namespace onecopy::bench {

namespace {

constexpr std::size_t uidsPerFetch = 500;
constexpr std::size_t mostText = 8000;
constexpr std::size_t mostKin = 200;

std::vector<std::string> commandsFor(const imap::UidSet &uids, const std::string &what)
{
    std::vector<std::string> commands;
    for (const imap::UidSet &piece : uids.pieces(uidsPerFetch, mostText))
        commands.push_back("UID FETCH " + piece.toString() + " (UID FLAGS INTERNALDATE RFC822.SIZE " + what + ")");
    return commands;
}

} // namespace

AccountId onlyAccount(store::Store &store)
{
    auto accounts = store.accounts().known();
    if (!accounts || accounts->size() != 1)
        giveUp("the store does not hold one account");
    return accounts->front();
}

SecondLooks secondLooks(const std::string &storePath)
{
    auto store = store::Store::open(storePath, store::Access::ReadOnly);
    if (!store)
        giveUp(store.error().describe());
    const AccountId account = onlyAccount(*store);
    SecondLooks looks;
    const auto takeCandidates = [&](duplicates::Match, const std::vector<arrivals::Candidate> &set) {
        for (const arrivals::Candidate &candidate : set) {
            const CopyRef &ref = candidate.arrival.ref;
            looks[ref.mailbox].candidates.add(ref.uid);
            if (candidate.evidence.content)
                looks[ref.mailbox].bodies.add(ref.uid);
        }
        return true;
    };
    const auto takeKin = [&](duplicates::Match, const std::vector<arrivals::Candidate> &set) {
        for (const arrivals::Candidate &candidate : set) {
            const CopyRef &ref = candidate.arrival.ref;
            if (candidate.evidence.content)
                looks[ref.mailbox].bodies.add(ref.uid);
            else if (!candidate.evidence.header.empty() && !looks[ref.mailbox].candidates.contains(ref.uid))
                looks[ref.mailbox].headers.add(ref.uid);
        }
        return true;
    };
    auto copies = store->arrivals();
    if (!copies.eachCandidateSet(account, false, takeCandidates) || !copies.eachKinSet(account, mostKin, takeKin))
        giveUp("the store cannot be read");
    return looks;
}

std::vector<std::string> candidateHeaders(const SecondLook &look)
{
    return commandsFor(look.candidates, "BODY.PEEK[HEADER]");
}

std::vector<std::string> headersAgain(const SecondLook &look)
{
    return commandsFor(look.headers, "BODY.PEEK[HEADER]");
}

std::vector<std::string> bodiesAgain(const SecondLook &look)
{
    return commandsFor(look.bodies, "BODY.PEEK[]");
}

std::uint64_t countHeaders(const SecondLooks &looks)
{
    std::uint64_t sum = 0;
    for (const auto &[name, look] : looks)
        sum += look.headers.count();
    return sum;
}

std::uint64_t countBodies(const SecondLooks &looks)
{
    std::uint64_t sum = 0;
    for (const auto &[name, look] : looks)
        sum += look.bodies.count();
    return sum;
}

} // namespace onecopy::bench
