// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "tests/places/places.h"
#include "tests/unit/duplicates/builder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

using namespace onecopy;
using namespace onecopy::duplicates;
using namespace onecopy::test;
using arrivals::Candidate;

namespace {

struct File
{
    std::string name;
    std::string user;
    Candidate candidate;
};

/// What the corpus says of a set of copies.
struct Truth
{
    std::string id;
    std::string cause;
    bool legitimate = false;
    std::size_t messageIds = 0;
    std::set<std::string> files;
};

struct Box
{
    std::vector<File> files;
    std::vector<Truth> groups;
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Box load(const QString &name)
{
    const QString base = test::inSource(QStringLiteral("tests/unit/duplicates/data/") + name);
    const QByteArray messages = content(base + QStringLiteral(".messages"));
    const QJsonObject manifest = QJsonDocument::fromJson(content(base + QStringLiteral(".json"))).object();
    Box box;
    for (const QJsonValue &value : manifest[QLatin1String("files")].toArray()) {
        const QJsonObject file = value.toObject();
        const std::string message =
            messages.mid(file[QLatin1String("offset")].toInt(), file[QLatin1String("length")].toInt()).toStdString();
        const Place place{static_cast<std::uint32_t>(file[QLatin1String("uid")].toInt()),
                          file[QLatin1String("epoch")].toInteger(),
                          file[QLatin1String("mailbox")].toString().toStdString(),
                          file[QLatin1String("flags")].toString().toStdString()};
        box.files.push_back({file[QLatin1String("file")].toString().toStdString(),
                             file[QLatin1String("user")].toString().toStdString(), copyOf(message, place)});
    }
    for (const QJsonValue &value : manifest[QLatin1String("groups")].toArray()) {
        const QJsonObject group = value.toObject();
        Truth truth{group[QLatin1String("id")].toString().toStdString(),
                    group[QLatin1String("cause")].toString().toStdString(),
                    group[QLatin1String("legitimate")].toBool(),
                    static_cast<std::size_t>(group[QLatin1String("message_ids")].toArray().size()),
                    {}};
        for (const QJsonValue &file : group[QLatin1String("files")].toArray())
            truth.files.insert(file.toString().toStdString());
        box.groups.push_back(std::move(truth));
    }
    return box;
}

/// A group that was found, by the names of its files.
struct Found
{
    Group group;
    std::set<std::string> files;
};

/// As a scan goes: sets that share a key, one account at a time.
class Finder
{
public:
    Finder(const Box &box, bool read)
        : m_box(box)
        , m_read(read)
    {
    }
    std::vector<Found> run();

private:
    using Sets = std::map<std::pair<std::string, std::int64_t>, std::vector<Candidate>>;
    void add(const std::string &user, std::vector<Group> groups);
    const Box &m_box;
    bool m_read;
    std::vector<Found> m_found;
};

void Finder::add(const std::string &user, std::vector<Group> groups)
{
    for (Group &group : groups) {
        Found found;
        for (const Copy &copy : group.copies) {
            for (const File &file : m_box.files) {
                if (file.user == user && file.candidate.arrival.ref == copy.ref)
                    found.files.insert(file.name);
            }
        }
        found.group = std::move(group);
        m_found.push_back(std::move(found));
    }
}

std::vector<Found> Finder::run()
{
    Sets byId;
    Sets byPrint;
    Sets byKin;
    for (const File &file : m_box.files) {
        Candidate candidate = file.candidate;
        if (!m_read)
            candidate.evidence.content.reset();
        const arrivals::Keys &keys = candidate.arrival.keys;
        (keys.id ? byId[{file.user, *keys.id}] : byPrint[{file.user, keys.print}]).push_back(candidate);
        byKin[{file.user, keys.kin}].push_back(candidate);
    }
    for (const auto &[key, set] : byId)
        add(key.first, classify(set, Match::MessageId));
    for (const auto &[key, set] : byPrint)
        add(key.first, classify(set, Match::Fingerprint));
    for (const auto &[key, set] : byKin)
        add(key.first, linkKin(set));
    return std::move(m_found);
}

bool isJournal(const Truth &truth, const Box &box)
{
    return truth.messageIds == 2 && std::ranges::any_of(box.files, [&](const File &file) {
               return truth.files.contains(file.name) &&
                      file.candidate.evidence.header.find("X-MS-Journal-Report") != std::string::npos;
           });
}

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void box_data();
    void box();
    void journalReportsAreLinkedToTheirMessage();
    void negativesAreNotGrouped();
    void cleanupTestCase();

private:
    std::map<std::string, int> m_confusion;
};

void CorpusTest::box_data()
{
    QTest::addColumn<QString>("name");
    const auto names =
        QDir(test::inSource(QStringLiteral("tests/unit/duplicates/data"))).entryList({QStringLiteral("*.json")});
    QVERIFY(names.size() >= 28);
    for (const QString &file : names)
        QTest::newRow(qPrintable(file.chopped(5))) << file.chopped(5);
}

void CorpusTest::box()
{
    QFETCH(QString, name);
    const Box box = load(name);
    QVERIFY(!box.files.empty());
    for (const bool read : {true, false}) {
        std::vector<Found> found = Finder(box, read).run();
        for (const Truth &truth : box.groups) {
            const auto at = std::ranges::find(found, truth.files, &Found::files);
            const std::string was = at == found.end()
                                        ? "none"
                                        : std::string(toString(at->group.cls)) + (at->group.proved ? "" : "?") +
                                              (at->group.byDesign ? "!" : "");
            ++m_confusion[(read ? "read    " : "headers ") + truth.cause + (truth.legitimate ? " (by design)" : "") +
                          " -> " + was];
            const std::string where = truth.id + " " + truth.cause + " " + was;
            if (isJournal(truth, box) || (!read && truth.messageIds > 1))
                continue; // journaled and sent again: linked by content alone
            QVERIFY2(at != found.end(), where.c_str());
            QCOMPARE(at->group.byDesign, truth.legitimate);
            if (truth.messageIds == 1 && !truth.legitimate && read)
                QVERIFY2(at->group.removableInBulk() && at->group.proved, where.c_str());
            if (truth.legitimate)
                QVERIFY2(!at->group.removableInBulk(), where.c_str());
            if (truth.messageIds > 1)
                QVERIFY(at->group.cls == Class::E);
            found.erase(at);
        }
        // Nothing else may be removed.
        for (const Found &other : found) {
            QVERIFY2(!other.group.removableAlone(), describe({other.group}).c_str());
            ++m_confusion[std::string(read ? "read    " : "headers ") + "not a duplicate -> " +
                          describe({other.group}).substr(0, 2)];
        }
    }
}

void CorpusTest::journalReportsAreLinkedToTheirMessage()
{
    const Box box = load(QStringLiteral("archival-s4"));
    std::vector<Candidate> all;
    for (const File &file : box.files)
        all.push_back(file.candidate);
    const auto groups = linkKin(all);
    QCOMPARE(groups.size(), box.groups.size());
    for (const Group &group : groups) {
        QVERIFY(group.byDesign);
        QVERIFY(group.cls == Class::E);
        QCOMPARE(group.copies.size(), std::size_t{2});
    }
}

void CorpusTest::negativesAreNotGrouped()
{
    const Box box = load(QStringLiteral("negatives-s1"));
    for (const Found &found : Finder(box, true).run()) {
        const bool copyInSent = found.group.cls == Class::E && found.group.byDesign;
        const bool oneIdForManyScans = found.group.cls == Class::X && found.group.messageId == "scan@192.168.10.5";
        QVERIFY2(copyInSent || oneIdForManyScans, describe({found.group}).c_str());
    }
}

void CorpusTest::cleanupTestCase()
{
    for (const auto &[what, count] : m_confusion)
        qInfo("%4d  %s", count, what.c_str());
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
