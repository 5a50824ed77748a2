// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/diagnosis/corpus.h"

#include "core/duplicates/classify.h"
#include "tests/places/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace onecopy::test {

namespace {

using arrivals::Candidate;

struct File
{
    std::string name;
    std::string user;
    std::uint64_t size = 0; ///< of the message before the corpus cut its attachments
    Candidate candidate;
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string text(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::set<std::string> texts(const QJsonValue &value)
{
    std::set<std::string> all;
    for (const QJsonValue &one : value.toArray())
        all.insert(text(one));
    return all;
}

std::vector<CorpusMessage> messagesOf(const QJsonObject &truth)
{
    const QString base =
        test::inSource(QStringLiteral("tests/unit/duplicates/data/") + truth[QLatin1String("name")].toString());
    const QByteArray messages = content(base + QStringLiteral(".messages"));
    const QJsonObject sizes = truth[QLatin1String("sizes")].toObject();
    std::vector<CorpusMessage> all;
    for (const QJsonValue &value :
         QJsonDocument::fromJson(content(base + QStringLiteral(".json"))).object()[QLatin1String("files")].toArray()) {
        const QJsonObject entry = value.toObject();
        CorpusMessage message;
        message.file = text(entry[QLatin1String("file")]);
        message.user = text(entry[QLatin1String("user")]);
        message.mailbox = text(entry[QLatin1String("mailbox")]);
        message.uid = static_cast<std::uint32_t>(entry[QLatin1String("uid")].toInt());
        message.epoch = entry[QLatin1String("epoch")].toInteger();
        message.flags = text(entry[QLatin1String("flags")]);
        message.bytes =
            messages.mid(entry[QLatin1String("offset")].toInt(), entry[QLatin1String("length")].toInt()).toStdString();
        message.size = static_cast<std::uint64_t>(sizes[QString::fromStdString(message.file)].toInteger());
        all.push_back(std::move(message));
    }
    return all;
}

std::vector<File> filesOf(const std::vector<CorpusMessage> &messages)
{
    std::vector<File> files;
    for (const CorpusMessage &message : messages) {
        const std::string_view bytes = message.bytes;
        const std::string_view header = bytes.substr(0, mime::HeaderView(bytes).headerBytes());
        File file;
        file.name = message.file;
        file.user = message.user;
        file.size = message.size;
        file.candidate.arrival = arrivals::makeArrival({{message.mailbox}, {message.validity}, {message.uid}},
                                                       message.epoch, bytes.size(), message.flags, header);
        file.candidate.evidence = {std::string(header), mime::digestOf(bytes)};
        files.push_back(std::move(file));
    }
    return files;
}

std::vector<GroupTruth> truthsOf(const QJsonObject &box)
{
    std::vector<GroupTruth> truths;
    for (const QJsonValue &value : box[QLatin1String("groups")].toArray()) {
        const QJsonObject group = value.toObject();
        GroupTruth truth;
        truth.id = text(group[QLatin1String("id")]);
        truth.label = text(group[QLatin1String("label")]);
        truth.legitimate = group[QLatin1String("legitimate")].toBool();
        truth.causes = texts(group[QLatin1String("causes")]);
        truth.files = texts(group[QLatin1String("files")]);
        if (group[QLatin1String("hop")].isDouble())
            truth.hop = static_cast<std::size_t>(group[QLatin1String("hop")].toInt());
        truths.push_back(std::move(truth));
    }
    return truths;
}

/// As a scan goes: sets that share a key, one account at a time.
class BoxBuilder
{
public:
    BoxBuilder(CorpusBox &box, const std::vector<File> &files)
        : m_box(box)
        , m_files(files)
    {
    }

    void build()
    {
        using Sets = std::map<std::pair<std::string, std::int64_t>, std::vector<Candidate>>;
        Sets byId;
        Sets byPrint;
        Sets byKin;
        for (const File &file : m_files) {
            const arrivals::Keys &keys = file.candidate.arrival.keys;
            (keys.id ? byId[{file.user, *keys.id}] : byPrint[{file.user, keys.print}]).push_back(file.candidate);
            byKin[{file.user, keys.kin}].push_back(file.candidate);
        }
        for (const auto &[key, set] : byId)
            add(key.first, duplicates::classify(set, duplicates::Match::MessageId), set);
        for (const auto &[key, set] : byPrint)
            add(key.first, duplicates::classify(set, duplicates::Match::Fingerprint), set);
        for (const auto &[key, set] : byKin)
            add(key.first, duplicates::linkKin(set), set);
        linkJournal();
        for (const File &file : m_files) {
            if (!m_grouped.contains(file.name))
                m_box.users[file.user].singles.push_back({file.candidate.arrival.internalDate, file.size,
                                                          file.candidate.arrival.ref.mailbox.wire,
                                                          file.candidate.arrival.ref.uid.value});
        }
        for (const GroupTruth &truth : m_box.truths)
            m_box.missing +=
                std::ranges::any_of(m_box.found, [&](const FoundGroup &group) { return group.truth == &truth; }) ? 0
                                                                                                                 : 1;
    }

private:
    /// A journal report has another sender and subject than the message in it, so no key brings them together.
    void linkJournal()
    {
        std::map<std::string, std::vector<Candidate>> all;
        for (const File &file : m_files)
            all[file.user].push_back(file.candidate);
        for (const auto &[user, set] : all) {
            const bool reports = std::ranges::any_of(set, [](const Candidate &candidate) {
                return mime::HeaderView(candidate.evidence.header).first("X-MS-Journal-Report").has_value();
            });
            if (reports)
                add(user, duplicates::linkKin(set), set);
        }
    }

    void add(const std::string &user, const std::vector<duplicates::Group> &groups, const std::vector<Candidate> &set)
    {
        diagnosis::Evidence &evidence = m_box.users[user];
        for (const duplicates::Group &group : groups) {
            std::set<std::string> names;
            std::uint64_t size = 0;
            for (const File &file : m_files) {
                const bool in =
                    file.user == user && std::ranges::any_of(group.copies, [&](const duplicates::Copy &copy) {
                        return copy.ref == file.candidate.arrival.ref;
                    });
                if (!in)
                    continue;
                names.insert(file.name);
                m_grouped.insert(file.name);
                if (file.candidate.arrival.ref == group.copies.front().ref)
                    size = file.size;
            }
            const auto truth = std::ranges::find(m_box.truths, names, &GroupTruth::files);
            m_box.found.push_back({user, evidence.groups.size(), truth == m_box.truths.end() ? nullptr : &*truth});
            m_box.inputs.emplace_back(group, set);
            evidence.groups.push_back(diagnosis::factsOf(group, set));
            evidence.groups.back().size = size;
        }
    }

    CorpusBox &m_box;
    const std::vector<File> &m_files;
    std::set<std::string> m_grouped;
};

} // namespace

CorpusBox boxOf(std::string name, const std::vector<CorpusMessage> &messages, std::vector<GroupTruth> truths)
{
    CorpusBox box;
    box.name = std::move(name);
    box.truths = std::move(truths);
    BoxBuilder(box, filesOf(messages)).build();
    return box;
}

std::vector<CorpusBox> loadCorpus(const CorpusChange &change)
{
    const QJsonArray boxes =
        QJsonDocument::fromJson(content(test::inSource(QStringLiteral("tests/unit/diagnosis/data/truth.json"))))
            .array();
    std::vector<CorpusBox> corpus;
    corpus.reserve(static_cast<std::size_t>(boxes.size())); // groups point to their truths
    for (const QJsonValue &value : boxes) {
        const QJsonObject truth = value.toObject();
        std::string name = text(truth[QLatin1String("name")]);
        std::vector<GroupTruth> truths = truthsOf(truth);
        std::vector<CorpusMessage> messages = messagesOf(truth);
        if (change)
            change(name, messages, truths);
        corpus.push_back(boxOf(std::move(name), messages, std::move(truths)));
    }
    return corpus;
}

std::vector<CorpusBox> eachAlone(const std::vector<CorpusBox> &corpus)
{
    std::vector<CorpusBox> boxes;
    for (const CorpusBox &box : corpus) {
        for (const FoundGroup &found : box.found) {
            CorpusBox &alone = boxes.emplace_back();
            alone.name = box.name;
            alone.users[found.user].groups = {box.users.at(found.user).groups[found.index]};
            alone.found = {{found.user, 0, found.truth}};
        }
    }
    return boxes;
}

} // namespace onecopy::test
