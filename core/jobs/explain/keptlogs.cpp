// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/explain/keptlogs.h"

#include "core/base/pause.h"
#include "core/jobs/explain/ownfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

namespace onecopy::jobs {

namespace {

using diagnosis::LogJoiner;
using diagnosis::LogProof;
using store::LogStore;

/// Of a log are read before what it says is written: bounds memory, and what a crash costs.
constexpr std::uint64_t bytesAtOnce = 32 * 1024 * 1024;
constexpr std::chrono::milliseconds betweenLooks(500);

/// Nothing but one ordinary delivery: its line proves nothing.
bool isOrdinary(const LogProof &proof)
{
    const bool kept = std::ranges::all_of(LogProof::userCounts(), [&](const LogProof::UserCount &count) {
        return (proof.*count.of).empty() || count.of == &LogProof::storedFor || count.of == &LogProof::handedOver ||
               count.of == &LogProof::expungedFor;
    });
    return kept && !proof.isSlowlyScanned() &&
           std::ranges::all_of(LogProof::counts(), [&](const LogProof::Count &count) {
               const bool once = count.of == &LogProof::accepted || count.of == &LogProof::stored;
               return proof.*count.of <= (once ? 1U : 0U) || count.of == &LogProof::delivered ||
                      count.of == &LogProof::scanned || count.of == &LogProof::clientQuit;
           });
}

using Times = std::map<std::string, std::uint32_t>;

QJsonObject toJson(const Times &times)
{
    QJsonObject object;
    for (const auto &[name, count] : times)
        object[QString::fromStdString(name)] = static_cast<qint64>(count);
    return object;
}

Times timesFrom(const QJsonObject &object)
{
    Times times;
    for (auto at = object.begin(); at != object.end(); ++at)
        times[at.key().toStdString()] = static_cast<std::uint32_t>(at.value().toInteger());
    return times;
}

std::string toText(const LogProof &proof)
{
    QJsonObject object;
    for (const auto &[name, count] : LogProof::counts()) {
        if (proof.*count != 0)
            object[QLatin1String(name)] = static_cast<qint64>(proof.*count);
    }
    if (proof.longestScan != 0)
        object[QLatin1String("longest_scan")] = static_cast<qint64>(proof.longestScan);
    if (!proof.acceptedBy.empty())
        object[QLatin1String("accepted_by")] = toJson(proof.acceptedBy);
    for (const auto &[name, count] : LogProof::userCounts()) {
        if (!(proof.*count).empty())
            object[QLatin1String(name)] = toJson(proof.*count);
    }
    if (!proof.marks.empty()) {
        QJsonArray marks;
        for (const auto &[hash, count] : proof.marks)
            marks.append(static_cast<qint64>(hash));
        object[QLatin1String("marks")] = marks;
    }
    if (!isOrdinary(proof)) {
        if (proof.oldest != proof.newest)
            object[QLatin1String("oldest")] = static_cast<qint64>(proof.oldest);
        QJsonArray lines;
        for (const std::string &line : proof.lines)
            lines.append(QString::fromStdString(line));
        object[QLatin1String("lines")] = lines;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

LogProof proofFrom(const LogStore::Message &message)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(message.proof)).object();
    LogProof proof;
    for (const auto &[name, count] : LogProof::counts())
        proof.*count = static_cast<std::uint32_t>(object[QLatin1String(name)].toInteger());
    proof.longestScan = static_cast<std::uint32_t>(object[QLatin1String("longest_scan")].toInteger());
    proof.acceptedBy = timesFrom(object[QLatin1String("accepted_by")].toObject());
    for (const auto &[name, count] : LogProof::userCounts())
        proof.*count = timesFrom(object[QLatin1String(name)].toObject());
    for (const QJsonValue &line : object[QLatin1String("lines")].toArray())
        proof.lines.push_back(line.toString().toStdString());
    for (const QJsonValue &hash : object[QLatin1String("marks")].toArray())
        proof.marks.emplace(static_cast<std::uint32_t>(hash.toInteger()), std::string());
    proof.sawAt(message.newest);
    proof.sawAt(object[QLatin1String("oldest")].toInteger());
    return proof;
}

/// The entry of a log under its first bytes, or under fewer of them, from when it was shorter.
Result<std::optional<LogStore::File>> entryOf(store::Store &store, const std::string &path, const logs::Head &head)
{
    auto known = store.logs().file(head.digest);
    if (!known || *known)
        return known;
    auto files = store.logs().files();
    if (!files)
        return passOn(files);
    for (LogStore::File &file : *files) {
        std::size_t bytes = 0;
        std::from_chars(file.head.data(), file.head.data() + file.head.size(), bytes);
        if (bytes == 0 || bytes >= head.bytes)
            continue;
        auto shorter = logs::headOf(path, bytes);
        if (!shorter)
            return passOn(shorter);
        if (shorter->digest == file.head)
            return std::move(file);
    }
    return std::nullopt;
}

/// Keeps what one log says.
class Keeper
{
public:
    Keeper(const std::string &path, store::Store &store, const Context &context)
        : m_path(path)
        , m_store(store)
        , m_context(context)
    {
    }

    [[nodiscard]] Result<void> begin()
    {
        auto head = logs::headOf(m_path);
        if (!head)
            return passOn(head);
        auto known = entryOf(m_store, m_path, *head);
        if (!known)
            return passOn(known);
        m_entry = known->value_or(LogStore::File());
        m_entry.head = head->digest;
        m_entry.path = m_path;
        return {};
    }
    [[nodiscard]] std::uint64_t from() const { return m_entry.bytes; }

    [[nodiscard]] logs::RecallSink sink()
    {
        return [this](const logs::Event &event, bool recalled) {
            m_joiner.setRecalling(recalled);
            m_joiner.take(event);
        };
    }

    /// `summary`: of what was read since the last call that went well. After a fault nothing is lost: the next call
    /// writes it.
    [[nodiscard]] Result<void> keep(const logs::Summary &summary)
    {
        if (summary.format == logs::Format::Unknown)
            return {};
        const LogStore::File before = m_entry;
        std::vector<LogJoiner::Taken> taken = m_joiner.takeProofs();
        auto written = write(summary, taken);
        if (!written) {
            m_entry = before;
            for (const LogJoiner::Taken &one : taken)
                m_joiner.add(one.messageId, one.proof);
        }
        return written;
    }
    [[nodiscard]] logs::Summary all(logs::Format format) const
    {
        logs::Summary summary;
        summary.format = format;
        summary.bytes = summary.end = m_entry.bytes;
        summary.lines = m_entry.lines;
        summary.events = m_entry.events;
        return summary;
    }

private:
    [[nodiscard]] Result<void> write(const logs::Summary &summary, const std::vector<LogJoiner::Taken> &proofs)
    {
        m_entry.format = std::string(logs::toString(summary.format));
        m_entry.bytes = summary.end;
        m_entry.lines += summary.lines;
        m_entry.events += summary.events;
        m_entry.at = m_context.clock->now();
        std::vector<LogStore::Message> messages;
        for (const LogJoiner::Taken &taken : proofs) {
            auto known = m_store.logs().message(taken.messageId);
            if (!known)
                return passOn(known);
            LogProof proof = *known ? proofFrom(**known) : LogProof();
            proof.add(taken.proof);
            messages.push_back({taken.messageId, proof.newest, toText(proof)});
        }
        return m_store.logs().save(m_entry, messages);
    }

    const std::string &m_path;
    store::Store &m_store;
    const Context &m_context;
    LogStore::File m_entry;
    LogJoiner m_joiner;
};

void addTo(logs::Summary &sum, const logs::Summary &part)
{
    sum.format = part.format;
    sum.bytes += part.bytes;
    sum.lines += part.lines;
    sum.events += part.events;
    sum.unparsed += part.unparsed;
    sum.end = part.end;
    sum.cut = part.cut;
}

/// What was read of a file that is followed, since it was asked last.
class Followed
{
public:
    Followed(std::string path, store::Store &store, const Context &context)
        : m_path(std::move(path))
        , m_store(&store)
        , m_context(&context)
    {
    }

    [[nodiscard]] Result<void> begin(std::uint64_t from)
    {
        m_keeper = std::make_unique<Keeper>(m_path, *m_store, *m_context);
        if (auto begun = m_keeper->begin(); !begun && begun.error().kind != FaultKind::File) // File: not there yet
            return begun;
        m_told = {};
        m_follower = std::make_unique<logs::LogFollower>(m_path, from, m_context->clock->now(), m_keeper->sink());
        return {};
    }

    /// None: nothing new.
    [[nodiscard]] Result<std::optional<ImportedLog>> look()
    {
        auto news = m_follower->poll(m_context->stop);
        if (!news)
            return passOn(news);
        if (*news == logs::LogFollower::News::NewFile) {
            if (auto begun = begin(0); !begun)
                return passOn(begun);
            return std::nullopt;
        }
        if (*news == logs::LogFollower::News::None && !m_pending)
            return std::nullopt;
        if (m_keeper->from() == 0) { // it was empty, or not there, when it was looked at first
            if (auto begun = m_keeper->begin(); !begun)
                return passOn(begun);
        }
        const logs::Summary now = m_follower->summary();
        logs::Summary fresh = now;
        fresh.bytes -= std::min(fresh.bytes, m_told.bytes);
        fresh.lines -= std::min(fresh.lines, m_told.lines);
        fresh.events -= std::min(fresh.events, m_told.events);
        fresh.unparsed -= std::min(fresh.unparsed, m_told.unparsed);
        auto kept = m_keeper->keep(fresh);
        m_pending = !kept && kept.error().kind == FaultKind::StoreBusy; // a scan is writing; later, then
        if (m_pending)
            return std::nullopt;
        if (!kept)
            return passOn(kept);
        m_told = now;
        return ImportedLog{fresh, m_keeper->all(now.format)};
    }

private:
    std::string m_path;
    store::Store *m_store;
    const Context *m_context;
    std::unique_ptr<Keeper> m_keeper;
    std::unique_ptr<logs::LogFollower> m_follower; ///< goes before the keeper, into which it gives
    logs::Summary m_told;
    bool m_pending = false; ///< something was read that the store did not take yet
};

} // namespace

Result<ImportedLog> importLog(const std::string &file, const Context &context)
{
    if (auto other = refuseOwnFile(file, context); !other)
        return passOn(other);
    auto store = store::Store::open(context.storePath);
    if (!store)
        return passOn(store);
    Keeper keeper(file, *store, context);
    if (auto begun = keeper.begin(); !begun)
        return passOn(begun);
    ImportedLog imported;
    while (true) {
        auto summary =
            logs::readLogFrom(file, keeper.from(), bytesAtOnce, context.clock->now(), keeper.sink(), context.stop);
        if (!summary)
            return passOn(summary);
        addTo(imported.fresh, *summary);
        const bool more = summary->end > keeper.from();
        if (more) {
            if (auto kept = keeper.keep(*summary); !kept)
                return passOn(kept);
        }
        if (summary->format == logs::Format::Unknown || !more || summary->bytes < bytesAtOnce)
            break;
    }
    imported.all = keeper.all(imported.fresh.format);
    return imported;
}

Result<void> followLogs(const std::vector<std::string> &files,
                        const std::function<void(const std::string &file, const ImportedLog &)> &news,
                        const Context &context)
{
    auto store = store::Store::open(context.storePath);
    if (!store)
        return passOn(store);
    std::vector<std::unique_ptr<Followed>> followed;
    for (const std::string &file : files) {
        std::uint64_t from = 0;
        if (auto imported = importLog(file, context)) {
            from = imported->all.end;
            news(file, *imported);
        } else if (imported.error().kind != FaultKind::File) {
            return passOn(imported);
        }
        auto &one = followed.emplace_back(std::make_unique<Followed>(file, *store, context));
        if (auto begun = one->begin(from); !begun)
            return begun;
    }
    while (!context.stop.stop_requested()) {
        for (std::size_t i = 0; i < files.size(); ++i) {
            auto looked = followed[i]->look();
            if (!looked && looked.error().kind == FaultKind::Cancelled)
                return {};
            if (!looked)
                return passOn(looked);
            if (*looked)
                news(files[i], **looked);
        }
        pause(betweenLooks, context.stop);
    }
    return {};
}

Result<bool> logIsKept(store::Store &store, const std::string &file)
{
    auto head = logs::headOf(file);
    if (!head)
        return passOn(head);
    auto known = entryOf(store, file, *head);
    if (!known)
        return passOn(known);
    return known->has_value();
}

Result<std::size_t> joinKeptLogs(store::Store &store, const std::set<std::string, std::less<>> &messageIds,
                                 const LogJoiner::Traces &traces, EpochSeconds from, EpochSeconds to, LogJoiner &joiner)
{
    auto count = store.logs().count();
    if (!count)
        return passOn(count);
    std::size_t found = 0;
    const auto join = [&](const std::string &name, const std::string &messageId) -> Result<void> {
        if (*count == 0 || messageId.empty())
            return {};
        auto message = store.logs().message(name);
        if (!message)
            return passOn(message);
        if (*message) {
            joiner.add(messageId, proofFrom(**message));
            ++found;
        }
        return {};
    };
    for (const std::string &id : messageIds) {
        if (auto joined = join(id, id); !joined)
            return passOn(joined);
    }
    for (const auto &[trace, id] : traces) {
        if (auto joined = join(trace, id); !joined)
            return passOn(joined);
    }
    auto any = store.logs().message({});
    if (!any)
        return passOn(any);
    if (*any && (*any)->newest >= from && (*any)->newest <= to)
        joiner.add({}, proofFrom(**any));
    return found;
}

} // namespace onecopy::jobs
