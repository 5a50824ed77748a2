// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/storefile.h"
#include "samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <future>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace onecopy;
using namespace samples;

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreIsPrivate();
    void openPermissionsAreRepaired();
    void aFolderThatHoldsOtherThingsStaysAsItIs();
    void foldersAreMade();
    void whatIsNoStoreIsRefused_data();
    void whatIsNoStoreIsRefused();
    void aNewerStoreIsLeftAlone();
    void aStoreWithPartsOfItsOwnIsNotRead_data();
    void aStoreWithPartsOfItsOwnIsNotRead();
    void evidenceOfVersion11Stays();
    void digestsOfAnEarlierVersionAreForgotten_data();
    void digestsOfAnEarlierVersionAreForgotten();
    void indexesOfAnEarlierVersionAreMadeAnew_data();
    void indexesOfAnEarlierVersionAreMadeAnew();
    void whoComesFirstBringsAnEarlierVersionUpToDate();
    void whoComesSecondWaitsForThat();
    void anotherProgramsDatabaseIsLeftAlone();
    void aFileThatIsNotOursStaysUntouched_data();
    void aFileThatIsNotOursStaysUntouched();
    void onlyADamagedStoreOfOursIsSetAsideByName();
    void symbolicLinksAreNotFollowed_data();
    void symbolicLinksAreNotFollowed();
    void aFolderBehindALinkIsAllowed();
    void overwrittenPagesAreNoticed();
    void afterAnUncleanEndALargeStoreIsChecked();
    void anEmptyOrBrokenLogIsNoDamage_data();
    void anEmptyOrBrokenLogIsNoDamage();
    void eachDamagedStoreIsSetAsideUnderANameOfItsOwn();
    void aStoreInUseIsNotSetAside();
    void theStoreIsKnownUnderEveryName();
    void aMissingStoreCannotBeRead();
    void aStoreThatMustNotBeWrittenCanBeRead_data();
    void aStoreThatMustNotBeWrittenCanBeRead();
    void aFolderWithoutWriteAccessHoldsNoNewStore();
    void readingWritesNothing();
    void askingForMailboxesThatAreKnownWritesNothing();
    void twoProgramsMayMakeTheStoreAtOnce();
    void manyMayMakeTheStoreAtOnce();
    void aStoreThatMoves();
    void aRowLongerThanAnyOfOursIsNotRead();
    void aPlanMayBeLonger();
};

namespace {

/// What a store of today looked like before digests had a table of their own.
const QByteArray beforeVersion12 =
    "CREATE TABLE old (copy INTEGER PRIMARY KEY REFERENCES arrival (copy) ON DELETE CASCADE, whole BLOB,"
    " canonical BLOB, body BLOB, bytes INTEGER, complete INTEGER, parts BLOB, header BLOB NOT NULL, server_id INTEGER);"
    "INSERT INTO old SELECT copy, whole, canonical, body, bytes, complete, parts, header, server_id FROM evidence"
    " LEFT JOIN content USING (copy);"
    "DROP TABLE evidence; DROP TABLE content; ALTER TABLE old RENAME TO evidence;";

/// Six threads, one of which writes in any case.
Result<void> openManyAtOnce(const Place &place, store::Access most)
{
    std::vector<std::future<Result<store::Store>>> openings;
    for (int i = 0; i < 6; ++i) {
        const auto access = i == 3 ? store::Access::ReadWrite : most;
        openings.push_back(
            std::async(std::launch::async, [path = place.path(), access] { return store::Store::open(path, access); }));
    }
    Result<void> all;
    for (std::future<Result<store::Store>> &opening : openings) {
        if (const auto store = opening.get(); !store && all)
            all = tl::unexpected(store.error());
    }
    return all;
}

unsigned modeOf(const std::string &path)
{
    struct stat info = {};
    return ::lstat(path.c_str(), &info) == 0 ? info.st_mode & 07777U : 0U;
}

bool write(const std::string &path, const QByteArray &bytes, qint64 at = 0)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

QByteArray contents(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
}

/// A store with some hundred kilobytes of mail.
Account named(const std::string &name)
{
    Account account;
    account.name = name;
    account.imap = ServerAddress{{"mail.example.org", 993, net::Security::ImplicitTls}, name};
    return account;
}

/// The superuser may write everywhere, so it steps down as long as this lives. The files become those of who is left.
class Unprivileged
{
public:
    explicit Unprivileged(const std::vector<std::string> &paths)
        : m_paths(paths)
    {
        constexpr uid_t nobody = 65534;
        if (!m_superuser)
            return;
        for (const std::string &path : m_paths)
            (void)!::chown(path.c_str(), nobody, nobody); // one that is not there needs no owner
        if (::seteuid(nobody) != 0)
            qFatal("cannot step down");
    }
    ~Unprivileged()
    {
        if (m_superuser && ::seteuid(0) != 0)
            qFatal("cannot step up");
        for (const std::string &path : m_paths)
            (void)!::chmod(path.c_str(), 0700);
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    const bool m_superuser = ::geteuid() == 0;
    std::vector<std::string> m_paths;
};

bool fill(const Place &place, std::uint32_t copies = 200)
{
    store::Store s = place.open();
    const auto mailbox = s.arrivals().mailbox(me, inbox);
    std::vector<arrivals::Arrival> batch;
    std::vector<std::optional<arrivals::Evidence>> headers;
    for (std::uint32_t uid = 1; uid <= copies; ++uid) {
        batch.push_back(arrival(inbox, uid, uid / 2));
        headers.emplace_back(evidence(std::string(2'000, 'h'), 'a', 1));
    }
    return mailbox && s.arrivals().add(*mailbox, batch, headers);
}

bool sql(const std::string &path, const char *text)
{
    sqlite3 *db = nullptr;
    const bool done =
        sqlite3_open(path.c_str(), &db) == SQLITE_OK && sqlite3_exec(db, text, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(db);
    return done;
}

QStringList setAside(const Place &place)
{
    return QDir(QString::fromStdString(place.folder())).entryList({QStringLiteral("onecopy.db.damaged-*")});
}

} // namespace

void FilesTest::aNewStoreIsPrivate()
{
    const Place place;
    const auto old = ::umask(0);
    const std::string folder = place.folder() + "/made/here";
    {
        auto s = store::Store::open(folder + "/onecopy.db");
        ::umask(old);
        QVERIFY_OK(s);
        QVERIFY_OK(s->runs().begin(run("r")));
        QCOMPARE(modeOf(folder + "/onecopy.db-wal"), 0600U);
        QCOMPARE(modeOf(folder + "/onecopy.db.lock"), 0600U);
    }
    QCOMPARE(modeOf(folder), 0700U);
    QCOMPARE(modeOf(folder + "/onecopy.db"), 0600U);
    const QStringList left = QDir(QString::fromStdString(folder)).entryList(QDir::Files);
    QCOMPARE(left, QStringList({QStringLiteral("onecopy.db"), QStringLiteral("onecopy.db.lock")}));
}

void FilesTest::openPermissionsAreRepaired()
{
    const Place place;
    QVERIFY(fill(place));
    QVERIFY(::chmod(place.path().c_str(), 0644) == 0);
    QVERIFY(::chmod((place.path() + ".lock").c_str(), 0666) == 0);
    QVERIFY(::chmod(place.folder().c_str(), 0755) == 0);
    const store::Store s = place.open();
    QCOMPARE(modeOf(place.path()), 0600U);
    QCOMPARE(modeOf(place.path() + ".lock"), 0600U);
    QCOMPARE(modeOf(place.folder()), 0700U);
}

void FilesTest::aFolderThatHoldsOtherThingsStaysAsItIs()
{
    const Place place;
    QVERIFY(write(place.folder() + "/letter.txt", "x"));
    QVERIFY(::chmod(place.folder().c_str(), 0755) == 0);
    {
        const store::Store s = place.open();
    }
    QCOMPARE(modeOf(place.folder()), 0755U);
    // Our own folder is closed whatever lies in it.
    const std::string own = place.folder() + "/onecopy";
    QVERIFY(::mkdir(own.c_str(), 0755) == 0 && write(own + "/letter.txt", "x"));
    QVERIFY_OK(store::Store::open(own + "/onecopy.db"));
    QCOMPARE(modeOf(own), 0700U);
}

void FilesTest::foldersAreMade()
{
    const Place place;
    QVERIFY_OK(store::Store::open(place.folder() + "/a/b//c/x.db"));
    QVERIFY(write(place.folder() + "/file", "x"));
    QCOMPARE_FAULT(store::Store::open(place.folder() + "/file/x.db"), FaultKind::File);
    QCOMPARE_FAULT(store::Store::open(place.folder() + "/"), FaultKind::File);
    QCOMPARE_FAULT(store::Store::open(place.folder()), FaultKind::File);
}

void FilesTest::whatIsNoStoreIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("text") << QByteArray(20'000, 'x');
    QTest::newRow("only the first page's name") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void FilesTest::whatIsNoStoreIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const Place place;
    QVERIFY(write(place.path(), bytes));
    QCOMPARE_FAULT(store::Store::open(place.path()), FaultKind::StoreDamaged);
    QCOMPARE_FAULT(store::Store::open(place.path(), store::Access::ReadOnly), FaultKind::StoreDamaged);
    QCOMPARE(contents(place.path()), bytes);
}

void FilesTest::aNewerStoreIsLeftAlone()
{
    const Place place;
    QVERIFY(fill(place));
    QVERIFY(sql(place.path(), "PRAGMA user_version=999"));
    const QByteArray before = contents(place.path());
    QCOMPARE_FAULT(store::Store::open(place.path()), FaultKind::StoreTooNew);
    QCOMPARE(contents(place.path()), before);
    QVERIFY(setAside(place).isEmpty());
}

void FilesTest::aStoreWithPartsOfItsOwnIsNotRead_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("a view without an end")
        << QByteArray("ALTER TABLE copy_group RENAME TO other; CREATE VIEW copy_group AS WITH RECURSIVE r(x) AS "
                      "(SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT other.* FROM other, r WHERE x < 0");
    QTest::newRow("a trigger") << QByteArray(
        "CREATE TRIGGER more AFTER UPDATE ON mailbox BEGIN DELETE FROM arrival; END");
    QTest::newRow("a trigger under the name of ours")
        << QByteArray("DROP TRIGGER run_no_delete;"
                      "CREATE TRIGGER run_no_delete AFTER UPDATE ON mailbox BEGIN DELETE FROM arrival; END");
}

void FilesTest::aStoreWithPartsOfItsOwnIsNotRead()
{
    QFETCH(QByteArray, part);
    const Place place;
    QVERIFY(fill(place));
    QVERIFY(sql(place.path(), part.constData()));
    QCOMPARE_FAULT(store::Store::open(place.path(), store::Access::ReadOnly), FaultKind::StoreDamaged);
}

void FilesTest::evidenceOfVersion11Stays()
{
    const Place place;
    const std::vector batch{arrival(inbox, 1, 5), arrival(inbox, 2, 6), arrival(inbox, 3, 7)};
    std::vector<std::optional<arrivals::Evidence>> known{evidence("A: b\r\n", 'a', 2),
                                                         arrivals::Evidence{"C: d\r\n", std::nullopt}, std::nullopt};
    known[1]->serverId = 17;
    {
        store::Store s = place.open();
        const auto mailbox = s.arrivals().mailbox(me, inbox);
        QVERIFY(mailbox.has_value());
        QVERIFY_OK(s.arrivals().add(*mailbox, batch, known));
    }
    QVERIFY(sql(place.path(), (beforeVersion12 + "PRAGMA user_version=11").constData()));
    store::Store s = place.open();
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto found = s.arrivals().find(me, batch[i].ref);
        QVERIFY(found && *found);
        QVERIFY((*found)->evidence == known[i].value_or(arrivals::Evidence()));
    }
}

void FilesTest::digestsOfAnEarlierVersionAreForgotten_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("of bytes") << beforeVersion12 + QByteArray("DROP INDEX copy_group_totals; PRAGMA user_version=5");
    QTest::newRow("of parts") << beforeVersion12 + QByteArray("PRAGMA user_version=7");
    QTest::newRow("without today's trace fields") << beforeVersion12 + QByteArray("PRAGMA user_version=8");
    QTest::newRow("without second types") << beforeVersion12 + QByteArray("PRAGMA user_version=9");
}

void FilesTest::digestsOfAnEarlierVersionAreForgotten()
{
    QFETCH(QByteArray, before);
    const Place place;
    const auto known = arrival(inbox, 1, 5);
    const std::vector batch{known};
    {
        store::Store s = place.open();
        const auto mailbox = s.arrivals().mailbox(me, inbox);
        QVERIFY(mailbox.has_value());
        const std::vector<std::optional<arrivals::Evidence>> read{evidence("A: b\r\n", 'a', 2)};
        QVERIFY_OK(s.arrivals().add(*mailbox, batch, read));
    }
    QVERIFY(sql(place.path(), before.constData()));
    store::Store s = place.open();
    const auto found = s.arrivals().find(me, known.ref);
    QVERIFY(found && *found);
    QVERIFY((*found)->arrival == known);
    QVERIFY((*found)->evidence == (arrivals::Evidence{"A: b\r\n", std::nullopt}));
}

void FilesTest::indexesOfAnEarlierVersionAreMadeAnew_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("of kin") << beforeVersion12 + QByteArray("DROP INDEX copy_group_totals; DROP INDEX arrival_kin_key;"
                                                            "CREATE INDEX arrival_kin_key ON arrival (kin_key, "
                                                            "internaldate) WHERE kin_key <> 0; PRAGMA user_version=6");
    QTest::newRow("of prints and of dates")
        << beforeVersion12 +
               QByteArray("DROP INDEX arrival_print_key;"
                          "CREATE INDEX arrival_print_key ON arrival (print_key, internaldate) WHERE id_key IS NULL "
                          "AND print_key <> 0;"
                          "CREATE INDEX arrival_internaldate ON arrival (internaldate) WHERE internaldate IS NOT NULL;"
                          "PRAGMA user_version=10");
}

void FilesTest::indexesOfAnEarlierVersionAreMadeAnew()
{
    QFETCH(QByteArray, before);
    const Place place;
    const auto indexes = [&place] {
        auto db = store::Database::open(*store::locate(place.path(), false), store::Access::ReadOnly);
        std::vector<std::string> found;
        const auto take = [&found](const store::Statement &row) {
            found.push_back(row.string(0));
            return true;
        };
        return db && (*db)->each("SELECT sql FROM sqlite_master WHERE type = 'index' ORDER BY name", take)
                   ? found
                   : std::vector<std::string>();
    };
    QVERIFY(fill(place));
    const auto today = indexes();
    QVERIFY(!today.empty());
    QVERIFY(sql(place.path(), before.constData()));
    QVERIFY(indexes() != today);
    (void)place.open();
    QCOMPARE(indexes(), today);
}

/// A window looks into its store on several threads as soon as it begins, also after an update of the program.
void FilesTest::whoComesFirstBringsAnEarlierVersionUpToDate()
{
    const Place place;
    QVERIFY(fill(place));
    for (int round = 0; round < 100; ++round) {
        const QByteArray before = "PRAGMA journal_mode=DELETE; DROP INDEX copy_group_totals; PRAGMA user_version=6";
        QVERIFY(sql(place.path(), (beforeVersion12 + before).constData()));
        const auto opened = openManyAtOnce(place, round % 2 == 0 ? store::Access::ReadWrite : store::Access::ReadOnly);
        QVERIFY_OK(opened);
    }
}

/// A store of a million messages takes longer than anybody waits for a writer.
void FilesTest::whoComesSecondWaitsForThat()
{
    const Place place;
    QVERIFY(fill(place));
    const QByteArray before = "DROP INDEX copy_group_totals; PRAGMA user_version=6";
    QVERIFY(sql(place.path(), (beforeVersion12 + before).constData()));
    sqlite3 *first = nullptr;
    QCOMPARE(sqlite3_open(place.path().c_str(), &first), SQLITE_OK);
    QCOMPARE(sqlite3_exec(first, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    auto second = std::async(std::launch::async, [path = place.path()] { return store::Store::open(path); });
    const auto waits = second.wait_for(std::chrono::milliseconds(store::Database::busyMilliseconds + 1000));
    QCOMPARE(sqlite3_exec(first, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(first);
    QVERIFY(waits == std::future_status::timeout);
    QVERIFY_OK(second.get());
}

void FilesTest::manyMayMakeTheStoreAtOnce()
{
    for (int round = 0; round < 50; ++round) {
        const Place place;
        const auto opened = openManyAtOnce(place, store::Access::ReadWrite);
        QVERIFY_OK(opened);
    }
}

void FilesTest::anotherProgramsDatabaseIsLeftAlone()
{
    const Place place;
    QVERIFY(sql(place.path(), "CREATE TABLE arrival (x); PRAGMA user_version=1"));
    const QByteArray before = contents(place.path());
    QCOMPARE_FAULT(store::Store::open(place.path()), FaultKind::StoreDamaged);
    QCOMPARE(contents(place.path()), before);
}

void FilesTest::aFileThatIsNotOursStaysUntouched_data()
{
    QTest::addColumn<bool>("database");
    QTest::newRow("text") << false;
    QTest::newRow("database") << true;
}

void FilesTest::aFileThatIsNotOursStaysUntouched()
{
    QFETCH(const bool, database);
    const Place place;
    if (database)
        QVERIFY(sql(place.path(), "CREATE TABLE arrival (x); PRAGMA user_version=1; PRAGMA application_id=7"));
    else
        QVERIFY(write(place.path(), "a letter"));
    QVERIFY(::chmod(place.path().c_str(), 0644) == 0);
    const QByteArray before = contents(place.path());
    QCOMPARE_FAULT(store::Store::open(place.path()), FaultKind::StoreDamaged);
    QCOMPARE_FAULT(store::Store::open(place.path(), store::Access::ReadOnly), FaultKind::StoreDamaged);
    QCOMPARE_FAULT(store::checkOurs(place.path()), FaultKind::StoreDamaged);
    QCOMPARE_FAULT(store::setAsideDamaged(place.path()), FaultKind::StoreDamaged);
    QCOMPARE(contents(place.path()), before);
    QCOMPARE(modeOf(place.path()), 0644U);
    QCOMPARE(QDir(QString::fromStdString(place.folder())).entryList(QDir::Files).size(), 1);
}

void FilesTest::onlyADamagedStoreOfOursIsSetAsideByName()
{
    const Place place;
    QVERIFY(fill(place));
    QVERIFY(write(place.path(), QByteArray(40'000, '\x5a'), 16'384));
    const QByteArray damaged = contents(place.path());
    QCOMPARE_FAULT(store::Store::open(place.path()), FaultKind::StoreDamaged);
    const auto aside = store::setAsideDamaged(place.path());
    QVERIFY_OK(aside);
    QCOMPARE(contents(*aside), damaged);
    QCOMPARE(*place.open().arrivals().count(me), 0U);
}

void FilesTest::symbolicLinksAreNotFollowed_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("store") << QByteArray("");
    QTest::newRow("log") << QByteArray("-wal");
    QTest::newRow("log index") << QByteArray("-shm");
    QTest::newRow("lock") << QByteArray(".lock");
}

void FilesTest::symbolicLinksAreNotFollowed()
{
    QFETCH(const QByteArray, suffix);
    const Place place;
    const std::string target = place.folder() + "/elsewhere";
    QVERIFY(write(target, "precious"));
    QVERIFY(::symlink(target.c_str(), (place.path() + suffix.toStdString()).c_str()) == 0);
    QCOMPARE_FAULT(store::Store::open(place.path()), FaultKind::StoreDamaged);
    [[maybe_unused]] const auto aside = store::setAsideDamaged(place.path());
    QCOMPARE(contents(target), QByteArray("precious"));
}

void FilesTest::aFolderBehindALinkIsAllowed()
{
    const Place place;
    QVERIFY(fill(place));
    const std::string link = place.folder() + "/link";
    QVERIFY(::symlink(place.folder().c_str(), link.c_str()) == 0);
    auto s = store::Store::open(link + "/onecopy.db");
    QVERIFY_OK(s);
    QCOMPARE(*s->arrivals().count(me), 200U);
}

void FilesTest::overwrittenPagesAreNoticed()
{
    const Place place;
    QVERIFY(fill(place));
    const auto size = QFileInfo(QString::fromStdString(place.path())).size();
    QVERIFY(write(place.path(), QByteArray(40'000, '\x5a'), size / 2));
    QCOMPARE_FAULT(store::Store::open(place.path()), FaultKind::StoreDamaged);
}

void FilesTest::afterAnUncleanEndALargeStoreIsChecked()
{
    const Place place;
    QVERIFY(fill(place, 8'000)); // above the size that is always checked
    const auto size = QFileInfo(QString::fromStdString(place.path())).size();
    QVERIFY(size > 8 * 1024 * 1024);
    QVERIFY(write(place.path(), QByteArray(40'000, '\x5a'), size / 2));
    QVERIFY_OK(store::Store::open(place.path())); // a clean end: not read through
    QVERIFY(write(place.path() + "-wal", QByteArray("left behind")));
    for (int round = 0; round < 2; ++round) // looking does not hide it
        QCOMPARE_FAULT(store::Store::open(place.path()), FaultKind::StoreDamaged);
    QVERIFY_OK(store::setAsideDamaged(place.path()));
    QCOMPARE(setAside(place).filter(QStringLiteral("-wal")).size(), 1);
}

void FilesTest::anEmptyOrBrokenLogIsNoDamage_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("0 bytes") << QByteArray();
    QTest::newRow("garbage") << QByteArray(50'000, 'w');
}

void FilesTest::anEmptyOrBrokenLogIsNoDamage()
{
    QFETCH(const QByteArray, log);
    const Place place;
    QVERIFY(fill(place));
    QVERIFY(write(place.path() + "-wal", log));
    store::Store s = place.open();
    QCOMPARE(*s.arrivals().count(me), 200U);
    QVERIFY_OK(s.runs().begin(run("r")));
}

void FilesTest::eachDamagedStoreIsSetAsideUnderANameOfItsOwn()
{
    const Place place;
    QVERIFY(fill(place));
    QVERIFY(write(place.path(), QByteArray(40'000, '\x5a'), 16'384));
    const QByteArray damaged = contents(place.path());
    for (int round = 1; round <= 2; ++round) {
        QVERIFY_OK(store::setAsideDamaged(place.path()));
        QCOMPARE(*place.open().arrivals().count(me), 0U);
        QCOMPARE(setAside(place).size(), round);
        QVERIFY(QFile::remove(QString::fromStdString(place.path())) && write(place.path(), damaged));
    }
    for (const QString &name : setAside(place))
        QCOMPARE(contents(place.folder() + '/' + name.toStdString()), damaged);
}

void FilesTest::aStoreInUseIsNotSetAside()
{
    const Place place;
    QVERIFY(fill(place));
    const store::Store user = place.open();
    QVERIFY(write(place.path(), QByteArray(40'000, '\x5a'), 16'384));
    QCOMPARE_FAULT(store::setAsideDamaged(place.path()), FaultKind::StoreBusy);
    QVERIFY(setAside(place).isEmpty());
}

void FilesTest::theStoreIsKnownUnderEveryName()
{
    const Place place;
    const store::Store store = place.open();
    const std::string link = place.path("report.pdf");
    QCOMPARE(::link(place.path().c_str(), link.c_str()), 0);
    for (const std::string &name : {place.path(), link, place.path("onecopy.db-wal"), place.path("onecopy.db.lock")})
        QVERIFY2(store::belongsTo(place.path(), name), name.c_str());
    QVERIFY(!store::belongsTo(place.path(), place.path("report.csv")));
    QVERIFY(!store::belongsTo(place.path(), "/etc/passwd"));
}

void FilesTest::aMissingStoreCannotBeRead()
{
    const Place place;
    QCOMPARE_FAULT(store::Store::open(place.path(), store::Access::ReadOnly), FaultKind::NotFound);
    QCOMPARE_FAULT(store::Store::open(place.folder() + "/no/folder.db", store::Access::ReadOnly), FaultKind::NotFound);
    QVERIFY(QDir(QString::fromStdString(place.folder())).isEmpty());
}

void FilesTest::aStoreThatMustNotBeWrittenCanBeRead_data()
{
    QTest::addColumn<bool>("hasLock");
    QTest::addColumn<bool>("closedFolder");
    QTest::addColumn<bool>("closedFile");
    QTest::newRow("a folder in which nothing can be made") << false << true << false;
    QTest::newRow("the same, and the lock file is there") << true << true << false;
    QTest::newRow("a file that must not be written") << true << false << true;
    QTest::newRow("both") << false << true << true;
}

void FilesTest::aStoreThatMustNotBeWrittenCanBeRead()
{
    QFETCH(bool, hasLock);
    QFETCH(bool, closedFolder);
    QFETCH(bool, closedFile);
    const Place place;
    const std::string folder = place.folder() + "/50 %25 #1?mode=rw"; // which must not be read as parts of a URI
    const std::string path = folder + "/onecopy.db";
    QVERIFY_OK(store::Store::open(path));
    QVERIFY_OK(store::Store::open(path)->accounts().save(named("anna")));
    if (!hasLock)
        ::unlink((path + ".lock").c_str());
    const QByteArray before = contents(path);
    {
        const Unprivileged unprivileged({place.folder(), folder, path, path + ".lock"});
        QVERIFY(!closedFile || ::chmod(path.c_str(), 0400) == 0);
        QVERIFY(!closedFolder || ::chmod(folder.c_str(), 0500) == 0);
        for (const store::Access access : {store::Access::ReadOnly, store::Access::ReadWrite}) {
            auto opened = store::Store::open(path, access);
            QVERIFY_OK(opened);
            const auto listed = opened->accounts().all();
            QVERIFY_OK(listed);
            QCOMPARE(listed->size(), std::size_t{1});
        }
        auto writing = store::Store::open(path);
        QVERIFY_OK(writing);
        QCOMPARE_FAULT(writing->accounts().save(named("bernd")), FaultKind::StoreReadOnly);
        // Told before a server is asked for anything.
        if (closedFile || !hasLock)
            QCOMPARE_FAULT(store::WriterLock::take(path), FaultKind::StoreReadOnly);
    }
    QCOMPARE(contents(path), before);
}

void FilesTest::aFolderWithoutWriteAccessHoldsNoNewStore()
{
    const Place place;
    const Unprivileged unprivileged({place.folder()});
    QVERIFY(::chmod(place.folder().c_str(), 0500) == 0);
    QCOMPARE_FAULT(store::Store::open(place.path()), FaultKind::File);
    QCOMPARE_FAULT(store::WriterLock::take(place.path()), FaultKind::File);
}

void FilesTest::readingWritesNothing()
{
    const Place place;
    QVERIFY(fill(place));
    const QByteArray before = contents(place.path());
    {
        store::Store s = place.open(store::Access::ReadOnly);
        const auto mailbox = s.arrivals().mailbox(me, inbox);
        QVERIFY_OK(mailbox);
        QCOMPARE_FAULT(s.arrivals().mailbox(me, MailboxName{"new"}), FaultKind::NotFound);
        QCOMPARE_FAULT(s.arrivals().mailbox(AccountId{"new"}, inbox), FaultKind::NotFound);
        QCOMPARE_FAULT(s.arrivals().clear(*mailbox), FaultKind::File);
        QCOMPARE_FAULT(s.runs().begin(run("r")), FaultKind::File);
        QVERIFY(!s.groups().replaceAll(me).has_value());
        QCOMPARE(*s.arrivals().count(me), 200U);
    }
    QCOMPARE(contents(place.path()), before);
}

void FilesTest::askingForMailboxesThatAreKnownWritesNothing()
{
    const Place place;
    const std::vector names{inbox};
    QVERIFY_OK(place.open().arrivals().mailboxes(me, names));
    store::Store s = place.open();
    QVERIFY_OK(s.arrivals().mailboxes(me, names));
    QCOMPARE(QFileInfo(QString::fromStdString(place.path() + "-wal")).size(), 0);
}

void FilesTest::twoProgramsMayMakeTheStoreAtOnce()
{
    const Place place;
    const auto made = store::createBeside(place.path());
    QVERIFY_OK(made);
    QCOMPARE(modeOf(*made), 0600U);
    store::Store first = place.open();
    QVERIFY_OK(first.runs().begin(run("r")));
    const auto published = store::publish(*made, place.path()); // the slower one
    QVERIFY_OK(published);
    QVERIFY(!*published);
    QVERIFY(!QFile::exists(QString::fromStdString(*made)));
    store::Store second = place.open();
    QVERIFY(second.runs().find("r")->has_value());
}

void FilesTest::aStoreThatMoves()
{
    const Place place;
    store::Store a = place.open();
    store::Store b = std::move(a);
    QVERIFY_OK(b.runs().begin(run("r")));
    store::Store c = place.open();
    c = std::move(b);
    QVERIFY(c.runs().find("r")->has_value());
}

/// A file of somebody else's may hold anything: it costs no more memory than ours.
void FilesTest::aRowLongerThanAnyOfOursIsNotRead()
{
    const Place place;
    QVERIFY(fill(place));
    {
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(place.path().c_str(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, "UPDATE mailbox SET name = zeroblob(17000000)", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        QCOMPARE(sqlite3_close(db), SQLITE_OK);
    }
    store::Store opened = place.open();
    const auto states = opened.arrivals().mailboxes(me);
    QVERIFY(!states.has_value());
    QVERIFY2(states.error().kind == FaultKind::StoreDamaged, states.error().describe().c_str());
}

/// It has a line for each copy, and is kept when the run ends as well.
void FilesTest::aPlanMayBeLonger()
{
    const Place place;
    store::Store opened = place.open();
    store::Run run = samples::run("2026-11-29T10-00-00-00000001");
    run.planJson = "\"" + std::string(17'000'000, 'x') + "\"";
    QVERIFY_OK(opened.runs().begin(run));
    QVERIFY_OK(opened.runs().setState(run.id, store::RunState::Done, 1, 0, 1'700'000'001));
    const auto found = opened.runs().find(run.id);
    QVERIFY(found.has_value() && found->has_value());
    QCOMPARE((*found)->planJson.size(), run.planJson.size());
}

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
