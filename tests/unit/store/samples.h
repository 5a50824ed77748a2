// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <QTest>

/// Values for the tests of the store.
namespace samples {

using namespace onecopy;

inline const AccountId me{"user@mail.example.org:993"};
inline const MailboxName inbox{"INBOX"};

inline arrivals::Arrival arrival(const MailboxName &mailbox, std::uint32_t uid, std::optional<std::int64_t> id,
                                 std::optional<EpochSeconds> date = 1'700'000'000, std::int64_t print = 7,
                                 std::int64_t kin = 0)
{
    arrivals::Arrival a;
    a.ref = {mailbox, UidValidity{77}, Uid{uid}};
    a.internalDate = date;
    a.size = 1000 + uid;
    a.headerBytes = 500;
    a.flags = "\\Seen";
    a.messageId = id ? "m" + std::to_string(*id) + "@example.org" : std::string();
    a.keys = {id, print, kin};
    return a;
}

inline mime::Digest digest(char fill)
{
    mime::Digest d{};
    d.fill(fill);
    return d;
}

inline arrivals::Evidence evidence(const std::string &header, char fill, std::size_t parts)
{
    mime::ContentDigest content{digest(fill),
                                digest(static_cast<char>(fill + 1)),
                                digest(static_cast<char>(fill + 2)),
                                0xFFFFFFFFFFFFFFF0ULL,
                                true,
                                {}};
    for (std::size_t i = 0; i < parts; ++i)
        content.parts.push_back(digest(static_cast<char>(i)));
    return {header, content};
}

inline Result<void> saveEvidence(store::Store &store, const store::MailboxState &mailbox, Uid uid,
                                 const arrivals::Evidence &evidence)
{
    const std::pair<Uid, arrivals::Evidence> one{uid, evidence};
    return store.arrivals().saveEvidence(mailbox, std::span(&one, 1));
}

inline Result<void> updateFlags(store::Store &store, const store::MailboxState &mailbox, Uid uid,
                                const std::string &flags)
{
    const std::pair<Uid, std::string> one{uid, flags};
    return store.arrivals().updateFlags(mailbox, std::span(&one, 1));
}

inline duplicates::Copy copy(const MailboxName &mailbox, std::uint32_t uid, EpochSeconds date,
                             duplicates::Role role = duplicates::Role::Extra, std::uint64_t size = 100)
{
    duplicates::Copy c;
    c.ref = {mailbox, UidValidity{77}, Uid{uid}};
    c.internalDate = date;
    c.size = size;
    c.flags = "\\Seen";
    c.role = role;
    return c;
}

inline duplicates::Group group(const std::string &id, duplicates::Class cls, std::vector<duplicates::Copy> copies)
{
    duplicates::Group g;
    g.id = id;
    g.cls = cls;
    g.copies = std::move(copies);
    if (!g.copies.empty())
        g.copies.front().role = duplicates::Role::Original;
    return g;
}

inline store::JournalEntry entry(const std::string &run, std::uint32_t uid, store::Step step = store::Step::Intent)
{
    store::JournalEntry e;
    e.runId = run;
    e.at = 1'700'000'000;
    e.step = step;
    e.groupId = "00112233445566aa";
    e.source = {inbox, UidValidity{77}, Uid{uid}};
    e.size = 1234;
    return e;
}

inline store::Run run(const std::string &id)
{
    store::Run r;
    r.id = id;
    r.account = me;
    r.startedAt = 1'700'000'000;
    r.planJson = "{}";
    r.planHash = "abcd";
    return r;
}

/// A folder that goes with the test, and a store in it.
class Place
{
public:
    [[nodiscard]] std::string path(const char *name = "onecopy.db") const
    {
        return m_dir.filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] std::string folder() const { return m_dir.path().toStdString(); }
    [[nodiscard]] store::Store open(store::Access access = store::Access::ReadWrite) const
    {
        auto opened = store::Store::open(path(), access);
        if (!opened)
            qFatal("%s", opened.error().describe().c_str());
        return std::move(*opened);
    }

private:
    QTemporaryDir m_dir;
};

} // namespace samples

/// For Result<T>: fails with the fault's own words.
#define QVERIFY_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(checked.has_value(), checked.has_value() ? "" : checked.error().describe().c_str());                  \
    } while (false)
/// The kind of the fault that is expected.
#define QCOMPARE_FAULT(result, expected)                                                                               \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(!checked.has_value(), "expected a fault");                                                            \
        QVERIFY2(checked.error().kind == (expected), checked.error().describe().c_str());                              \
    } while (false)
