// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// causes_bench [groups [store]]
// How long it takes to say why copies came, of a store with so many groups: those of the packed corpus, again and again
// under new ids. A store that is given is kept, and used as it is where it is there already. The last line is a digest
// of everything that was found. Ends with 1 where what comes after the diagnosis itself (quoting lines, keeping what
// was found) costs more than 60 % of it.
#include "core/jobs/explain/keptfindings.h"
#include "core/store/store.h"
#include "tests/bench/figures.h"
#include "tests/unit/diagnosis/corpus.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <sys/resource.h>
#include <utility>

using namespace onecopy;

namespace {

const AccountId account{"bob@mail.example:993"};
constexpr double mostShare = 1.6;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Of the whole program, since its start.
double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

struct Cost
{
    double seconds = 0;
    double cpu = 0; ///< of all threads: what to compare on a busy machine
};

Cost costOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t cpu = std::clock();
    work();
    return {secondsSince(start), static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC};
}

void must(const Result<void> &result)
{
    if (!result)
        bench::giveUp(result.error().describe());
}

/// Stores the groups of the corpus until there are enough of them. UIDs follow the order in which copies came, as in a
/// mailbox to which mail is delivered.
class Filler
{
public:
    explicit Filler(const std::string &path)
        : m_store(store::Store::open(path).value())
    {
    }

    void fill(std::size_t wanted)
    {
        const std::vector<test::CorpusBox> corpus = test::loadCorpus();
        while (m_groups.size() < wanted) {
            for (const test::CorpusBox &box : corpus) {
                for (const auto &[group, candidates] : box.inputs) {
                    if (m_groups.size() < wanted)
                        add(group, candidates);
                }
            }
        }
        std::ranges::stable_sort(m_copies, {}, [](const Copy &copy) { return copy.candidate->arrival.internalDate; });
        saveArrivals();
        auto writer = m_store.groups().replaceAll(account);
        for (const duplicates::Group &group : m_groups)
            must((*writer)->add(group));
        must((*writer)->commit());
    }

private:
    /// One that is to be stored; the corpus outlives it.
    struct Copy
    {
        const arrivals::Candidate *candidate;
        std::size_t group;
    };

    void add(duplicates::Group group, const std::vector<arrivals::Candidate> &candidates)
    {
        const std::string number = std::to_string(m_groups.size());
        group.id = std::string(16 - number.size(), '0') + number;
        if (!group.messageId.empty())
            group.messageId = number + "." + group.messageId;
        for (const arrivals::Candidate &candidate : candidates)
            m_copies.push_back({&candidate, m_groups.size()});
        m_groups.push_back(std::move(group));
    }

    void saveArrivals()
    {
        must(m_store.arrivals().beginBulkLoad());
        std::map<MailboxName, Batch> batches;
        for (const Copy &copy : m_copies) {
            arrivals::Arrival arrival = copy.candidate->arrival;
            const CopyRef before = std::exchange(arrival.ref, {arrival.ref.mailbox, {1}, {++m_uid}});
            for (duplicates::Copy &member : m_groups[copy.group].copies) {
                if (member.ref == before)
                    member.ref = arrival.ref;
            }
            Batch &batch = batches[arrival.ref.mailbox];
            const arrivals::Evidence &evidence = copy.candidate->evidence;
            batch.evidence.push_back(evidence.header.empty() ? std::nullopt : std::optional(evidence));
            batch.arrivals.push_back(std::move(arrival));
            if (batch.arrivals.size() == batchRows)
                save(before.mailbox, std::exchange(batch, {}));
        }
        for (const auto &[mailbox, batch] : batches)
            save(mailbox, batch);
        must(m_store.arrivals().endBulkLoad());
    }

    struct Batch
    {
        std::vector<arrivals::Arrival> arrivals;
        std::vector<std::optional<arrivals::Evidence>> evidence;
    };
    static constexpr std::size_t batchRows = 5'000;

    void save(const MailboxName &mailbox, const Batch &batch)
    {
        const auto state = m_store.arrivals().mailbox(account, mailbox);
        must(m_store.arrivals().add(state.value(), batch.arrivals, batch.evidence));
    }

    store::Store m_store;
    std::vector<Copy> m_copies;
    std::vector<duplicates::Group> m_groups;
    std::uint32_t m_uid = 0;
};

/// Everything but the clock.
std::string digestOf(const jobs::FoundCauses &found)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(report::toJson(*found.findings, found.diagnosis.groups)));
    for (const auto &[id, finding] : found.findings->ofGroup)
        hash.addData(QByteArray::fromStdString(id + finding.cause + std::to_string(finding.probability)));
    for (const diagnosis::GroupFinding &group : found.diagnosis.groups) {
        for (const diagnosis::Reason &reason : group.evidence)
            hash.addData(QByteArray::fromStdString(reason.id + reason.text + std::to_string(reason.weight)));
    }
    return hash.result().toHex().toStdString();
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t groups = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    if (groups == 0)
        bench::giveUp("Usage: causes_bench [groups [store]]");
    const QTemporaryDir folder;
    const std::string path = argc > 2 ? argv[2] : folder.filePath(QStringLiteral("causes.db")).toStdString();
    if (!std::filesystem::exists(path)) {
        const auto start = std::chrono::steady_clock::now();
        Filler(path).fill(groups);
        std::printf("stored in %.1f s\n", secondsSince(start));
    }
    SystemClock clock;
    const jobs::Context context{path, &clock, {}, {}, {}};
    const double before = peakMegabytes();
    const Cost alone = costOf([&] {
        if (const auto diagnosis = jobs::diagnoseAccount(account, {}, context); !diagnosis)
            bench::giveUp(diagnosis.error().describe());
    });
    std::printf("the diagnosis alone: %.2f s (processor %.2f s)\n", alone.seconds, alone.cpu);
    double most = 0;
    for (const char *time : {"first", "again"}) {
        std::optional<jobs::FoundCauses> found;
        const Cost cost = costOf([&] {
            auto causes = jobs::findCauses(account, {}, context);
            if (!causes)
                bench::giveUp(causes.error().describe());
            found = std::move(*causes);
        });
        std::printf("%s: %zu groups, %zu causes in %.2f s (processor %.2f s); peak %.0f MB, %.0f MB before\n%s\n", time,
                    found->diagnosis.groups.size(), found->findings->causes.size(), cost.seconds, cost.cpu,
                    peakMegabytes(), before, digestOf(*found).c_str());
        most = std::max(most, cost.cpu);
    }
    return most > alone.cpu * mostShare ? 1 : 0;
}
