// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/store.h"
#include "core/store/storefile.h"
#include "core/store/transaction.h"
#include "qtsql_insert.h"

#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

/// store_bench [ROWS]: what the store costs at the scale of a large account. Prints one line a figure: seconds on the
/// clock, seconds of processor time (the one to compare on a busy machine), how many, and how many a second.
using namespace onecopy;

namespace {

const AccountId me{"user@mail.example.org:993"};
const MailboxName inbox{"INBOX"};
constexpr std::uint32_t batchRows = 5'000;

class Stopwatch
{
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }
    [[nodiscard]] double cpuSeconds() const { return static_cast<double>(std::clock() - m_cpuStart) / CLOCKS_PER_SEC; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::clock_t m_cpuStart = std::clock();
};

void report(const char *what, const Stopwatch &watch, std::uint64_t count)
{
    const double seconds = watch.seconds();
    const double cpu = watch.cpuSeconds();
    std::printf("%-44s %8.3f s  cpu %8.3f s  %9llu  %11.0f/s\n", what, seconds, cpu,
                static_cast<unsigned long long>(count), static_cast<double>(count) / seconds);
    std::fflush(stdout);
}

template <class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().describe().c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Peak of the process's own memory.
long peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        long kilobytes = 0;
        if (word == "VmHWM:" && status >> kilobytes)
            return kilobytes / 1024;
    }
    return 0;
}

/// Spread like a hash, without one.
std::int64_t scattered(std::uint64_t n)
{
    n = (n ^ (n >> 31U)) * 0x9E3779B97F4A7C15ULL;
    n = (n ^ (n >> 29U)) * 0xBF58476D1CE4E5B9ULL;
    return static_cast<std::int64_t>(n ^ (n >> 32U));
}

/// The last 8 % of the mailbox repeat earlier messages.
std::uint64_t messageOf(std::uint32_t uid, std::uint32_t rows)
{
    const std::uint32_t unique = rows - rows * 8 / 100;
    return uid <= unique ? uid : (uid - unique) * 7;
}

arrivals::Arrival makeRow(std::uint32_t uid, std::uint32_t rows)
{
    const std::uint64_t message = messageOf(uid, rows);
    arrivals::Arrival a;
    a.ref = {inbox, UidValidity{1}, Uid{uid}};
    a.internalDate = 1'500'000'000 + static_cast<EpochSeconds>(uid) * 30;
    a.size = 4'000 + message % 60'000;
    a.headerBytes = 2'000;
    a.flags = "\\Seen";
    a.messageId = "CAF" + std::to_string(scattered(message)) + "@mail.example.org";
    a.keys = {scattered(message), scattered(message + 1), scattered(message / 5)};
    return a;
}

std::optional<arrivals::Evidence> makeEvidence(std::uint32_t uid, std::uint32_t rows)
{
    // Only copies that were seen to repeat are worth keeping; the scan knows the first ones too late, so both are here.
    const std::uint32_t unique = rows - rows * 8 / 100;
    const bool original = uid % 7 == 0 && uid / 7 <= rows - unique;
    if (uid <= unique && !original)
        return std::nullopt;
    mime::ContentDigest content;
    content.whole.fill('w');
    content.parts.resize(2);
    return arrivals::Evidence{std::string(1'900, 'h') + std::to_string(uid), content};
}

void load(store::Store &s, std::uint32_t rows)
{
    const auto mailbox = must(s.arrivals().mailbox(me, inbox));
    const Stopwatch all;
    must(s.arrivals().beginBulkLoad());
    std::vector<arrivals::Arrival> batch;
    for (std::uint32_t uid = 1; uid <= rows;) {
        batch.clear();
        for (; uid <= rows && batch.size() < batchRows; ++uid)
            batch.push_back(makeRow(uid, rows));
        must(s.arrivals().add(mailbox, batch));
    }
    report("add() of batches, with making the values", all, rows);
    const Stopwatch indexes;
    must(s.arrivals().endBulkLoad());
    report("endBulkLoad()", indexes, rows);
}

void addEvidence(store::Store &s, std::uint32_t rows)
{
    const auto mailbox = must(s.arrivals().mailbox(me, inbox));
    std::vector<std::pair<Uid, arrivals::Evidence>> batch;
    std::uint64_t count = 0;
    const Stopwatch watch;
    for (std::uint32_t uid = 1; uid <= rows; ++uid) {
        if (auto one = makeEvidence(uid, rows)) {
            batch.emplace_back(Uid{uid}, std::move(*one));
            ++count;
        }
        if (batch.size() == batchRows || uid == rows) {
            must(s.arrivals().saveEvidence(mailbox, batch));
            batch.clear();
        }
    }
    report("saveEvidence() of batches (2 kB headers)", watch, count);
}

void readSets(store::Store &s)
{
    for (const bool kin : {false, true}) {
        std::uint64_t sets = 0;
        std::uint64_t copies = 0;
        std::uint64_t bytes = 0;
        const auto take = [&](auto, auto candidates) {
            ++sets;
            copies += candidates.size();
            for (const auto &candidate : candidates)
                bytes += candidate.evidence.header.size();
            return true;
        };
        const Stopwatch watch;
        if (kin)
            must(s.arrivals().eachKinSet(me, 50, take));
        else
            must(s.arrivals().eachCandidateSet(me, false, take));
        report(kin ? "eachKinSet()" : "eachCandidateSet()", watch, sets);
        std::printf("  %llu copies, %llu MB of headers\n", static_cast<unsigned long long>(copies),
                    static_cast<unsigned long long>(bytes >> 20U));
    }
}

void readStreams(store::Store &s, std::uint32_t rows)
{
    const auto mailbox = must(s.arrivals().mailbox(me, inbox));
    std::uint64_t count = 0;
    const Stopwatch uids;
    must(s.arrivals().eachUid(mailbox, [&count](Uid) { ++count; }));
    report("eachUid()", uids, count);
    count = 0;
    const Stopwatch keys;
    must(s.arrivals().eachIdKey(me, [&count](std::int64_t) { ++count; }));
    report("eachIdKey()", keys, count);
    const Stopwatch bins;
    const auto period = must(s.arrivals().period(me));
    const auto width = duplicates::binWidth(period->first, period->second, 60);
    must(s.arrivals().bins(me, period->first, period->second, width));
    report("period() and bins() over everything", bins, rows);
}

void readGroups(store::Store &s)
{
    constexpr std::uint32_t count = 100'000;
    const Stopwatch writing;
    auto writer = must(s.groups().replaceAll(me));
    for (std::uint32_t i = 1; i <= count; ++i) {
        duplicates::Group g;
        g.id = std::to_string(scattered(i));
        g.messageId = g.id + "@mail.example.org";
        g.face = {"A subject of ordinary length " + g.id, "Some Name", "some.name@example.org", "other@example.org", i};
        g.copies.resize(2 + (i % 3 == 0 ? 1 : 0));
        for (std::uint32_t k = 0; k < g.copies.size(); ++k) {
            g.copies[k].ref = {inbox, UidValidity{1}, Uid{i + k * count}};
            g.copies[k].internalDate = scattered(i) % 1'000'000;
            g.copies[k].canonical.emplace();
            g.copies[k].whole.emplace();
        }
        must(writer->add(g));
    }
    must(writer->commit());
    report("replaceAll()", writing, count);
    store::GroupQuery query;
    query.account = me;
    std::uint64_t read = 0;
    const Stopwatch reading;
    must(s.groups().each(query, [&read](auto) { return ++read > 0; }));
    report("GroupStore::each()", reading, read);
    const Stopwatch totals;
    must(s.groups().totals(me));
    report("totals()", totals, 1);
}

void readIncrement(store::Store &s, std::uint32_t rows)
{
    const auto mailbox = must(s.arrivals().mailbox(me, inbox));
    std::vector<arrivals::Arrival> batch;
    for (std::uint32_t i = 1; i <= 1'000; ++i) {
        batch.push_back(makeRow(i, rows));
        batch.back().ref.uid = Uid{rows + i};
    }
    const Stopwatch watch;
    must(s.arrivals().add(mailbox, batch));
    std::uint64_t sets = 0;
    must(s.arrivals().eachCandidateSet(me, true, [&sets](auto, auto) { return ++sets > 0; }));
    report("1,000 new arrivals and their changed sets", watch, sets);
}

void appendJournal(store::Store &s)
{
    store::Run run;
    run.id = "bench";
    run.account = me;
    must(s.runs().begin(run));
    std::vector<store::JournalEntry> entries(50);
    for (auto &entry : entries) {
        entry.runId = run.id;
        entry.source = {inbox, UidValidity{1}, Uid{1}};
    }
    constexpr int times = 100;
    const Stopwatch watch;
    for (int i = 0; i < times; ++i)
        must(s.runs().append(entries));
    report("append() of 50 lines, each on the disk", watch, times);
}

/// The same rows into one plain table: the C API through Database, and Qt SQL in two ways.
void compareApis(const QTemporaryDir &dir, std::uint32_t rows)
{
    const std::string path = dir.filePath(QStringLiteral("plain.db")).toStdString();
    {
        auto made = must(store::Store::open(path));
    }
    auto db = must(store::Database::open(must(store::locate(path, false)), store::Access::ReadWrite));
    must(db->script(plainTable));
    const Stopwatch watch;
    {
        auto transaction = must(store::Transaction::begin(*db));
        auto statement = must(db->prepare(plainInsert));
        for (std::uint32_t uid = 1; uid <= rows; ++uid) {
            const PlainRow row = plainRow(uid);
            statement.bind(row.copy, row.date, row.size, row.flags, row.messageId, row.idKey, row.printKey);
            must(statement.run());
        }
        must(transaction.commit());
    }
    report("plain insert, SQLite C API", watch, rows);
#ifdef STORE_BENCH_QT_SQL
    for (const bool batch : {false, true}) {
        const Stopwatch qt;
        const QString file = dir.filePath(batch ? QStringLiteral("batch.db") : QStringLiteral("exec.db"));
        if (!insertWithQtSql(file, rows, batch)) {
            std::printf("Qt SQL could not be measured\n");
            return;
        }
        report(batch ? "plain insert, Qt SQL, execBatch()" : "plain insert, Qt SQL, exec() a row", qt, rows);
    }
#endif
}

} // namespace

int main(int argc, char **argv)
{
    const auto rows = static_cast<std::uint32_t>(argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000UL);
    if (rows < 1'000 || rows > 100'000'000) {
        std::fprintf(stderr, "store_bench [ROWS], 1,000 to 100,000,000\n");
        return 2;
    }
    const QTemporaryDir dir;
    {
        store::Store s = must(store::Store::open(dir.filePath(QStringLiteral("onecopy.db")).toStdString()));
        load(s, rows);
        addEvidence(s, rows);
        readSets(s);
        readStreams(s, rows);
        readGroups(s);
        readIncrement(s, rows);
        appendJournal(s);
        std::printf("memory of the process: %ld MB at most\n", peakMegabytes());
    }
    compareApis(dir, rows);
    return 0;
}
