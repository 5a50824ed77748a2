// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/imap/dialogue.h"

#include "core/imap/linkmeter.h"
#include "core/net/deflatechannel.h"

#include <ctime>
#include <zlib.h>

using namespace onecopy;
using namespace onecopy::imap;
using namespace onecopy::wire;

namespace {

/// The server's own two streams.
class Zip
{
public:
    Zip()
    {
        deflateInit2(&m_out, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
        inflateInit2(&m_in, -15);
    }
    ~Zip()
    {
        deflateEnd(&m_out);
        inflateEnd(&m_in);
    }
    Zip(const Zip &) = delete;
    Zip &operator=(const Zip &) = delete;

    std::string pack(const std::string &text) { return run(m_out, text, deflate, Z_SYNC_FLUSH); }
    std::string unpack(const std::string &bytes) { return run(m_in, bytes, inflate, Z_SYNC_FLUSH); }

private:
    template <class Step> static std::string run(z_stream &stream, std::string input, Step step, int flush)
    {
        std::string output;
        std::string piece(65536, '\0');
        stream.next_in = reinterpret_cast<Bytef *>(input.data());
        stream.avail_in = static_cast<uInt>(input.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(piece.data());
            stream.avail_out = static_cast<uInt>(piece.size());
            step(&stream, flush);
            output.append(piece, 0, piece.size() - stream.avail_out);
        } while (stream.avail_out == 0);
        return output;
    }
    z_stream m_out{};
    z_stream m_in{};
};

/// Bytes of a message that shrink well.
std::string body(std::size_t size)
{
    std::string text;
    while (text.size() < size)
        text += "All work and no play makes Jack a dull boy.\r\n";
    return text;
}

std::string fetchAnswer(int uid, const std::string &bytes)
{
    return "* " + std::to_string(uid) + " FETCH (UID " + std::to_string(uid) + " BODY[] {" +
           std::to_string(bytes.size()) + "}\r\n" + bytes + ")\r\n";
}

class Bodies final : public FetchSink
{
public:
    Result<void> bodyPiece(std::string_view bytes) override
    {
        all += bytes;
        return {};
    }
    Result<void> message(const FetchedMessage &) override { return {}; }
    std::string all;
};

Result<std::string> fetchBody(Client &client, std::uint32_t uid)
{
    FetchItems items;
    items.body = true;
    Bodies sink;
    const std::vector<UidSet> sets{UidSet::of(Uid{uid})};
    if (auto fetched = client.fetch(sets, items, sink); !fetched)
        return passOn(fetched);
    return sink.all;
}

/// Ends the connection, so that the server's side of it ends too.
void drop(Result<Client> &client)
{
    client = fail(FaultKind::Cancelled, "test");
}

/// Which commands came, and how the server acts on COMPRESS.
struct Server
{
    std::string compressAnswer = "OK from here";
    bool slow = true;
    std::string injected; ///< behind the agreement, in clear
    bool bomb = false;
    std::string offered = " COMPRESS=DEFLATE";
    int exists = 9;
    std::string heard;

    void talk(Peer &peer)
    {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1" + offered + "] hi");
        std::string tag;
        while (const auto line = peer.hearLine()) {
            tag = line->substr(0, line->find(' '));
            heard += line->substr(line->find(' ') + 1) + "\n";
            if (line->find("EXAMINE") != std::string::npos) {
                peer.say("* " + std::to_string(exists) + " EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n");
            } else if (line->find("UID FETCH") != std::string::npos) {
                sayBody(peer);
            } else if (line->find("COMPRESS") != std::string::npos) {
                peer.say(tag + " " + compressAnswer + "\r\n" + injected);
                if (compressAnswer.starts_with("OK"))
                    return talkPacked(peer);
                continue;
            }
            peer.sayLine(tag + " OK done");
        }
    }

private:
    void sayBody(Peer &peer) const
    {
        const std::string answer = fetchAnswer(1, body(LinkMeter::enoughBytes));
        if (!slow) {
            peer.say(answer);
            return;
        }
        // Half a second for a quarter of a MiB, from a server that does not hear while it speaks.
        const std::size_t piece = answer.size() / 20 + 1;
        for (std::size_t at = 0; at < answer.size(); at += piece) {
            peer.say(std::string_view(answer).substr(at, piece));
            (void)peer.waitForInput(30);
        }
    }
    void talkPacked(Peer &peer)
    {
        Zip zip;
        std::string input;
        while (true) {
            const std::string byte = peer.hearBytes(1);
            if (byte.empty())
                return;
            input += zip.unpack(byte);
            const auto end = input.find("\r\n");
            if (end == std::string::npos)
                continue;
            const std::string line = input.substr(0, end);
            input.erase(0, end + 2);
            heard += line.substr(line.find(' ') + 1) + "\n";
            const std::string tag = line.substr(0, line.find(' '));
            if (bomb && line.find("UID FETCH") != std::string::npos) {
                const std::string zeros(1024 * 1024, 'x');
                peer.say(zip.pack("* 2 FETCH (UID 2 BODY[] {1000000000}\r\n"));
                for (int i = 0; i < 900 && peer.say(zip.pack(zeros)); ++i)
                    continue;
                return;
            }
            const bool fetch = line.find("UID FETCH") != std::string::npos;
            peer.say(zip.pack((fetch ? fetchAnswer(2, body(100'000)) : "") + tag + " OK done\r\n"));
        }
    }
};

/// What was asked for, and COMPRESS.
QByteArray fetchesIn(const std::string &heard)
{
    QByteArray commands;
    for (const QByteArray &line : QByteArray::fromStdString(heard).split('\n')) {
        if (line.startsWith("UID FETCH"))
            commands += line.split(' ')[2] + ' ';
        else if (line.startsWith("COMPRESS"))
            commands += "COMPRESS ";
    }
    return commands;
}

} // namespace

class WireCompressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlowLineIsCompressed()
    {
        Server behaviour;
        ScriptedServer server([&](Peer &peer) { behaviour.talk(peer); });
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        MUST(fetchBody(*client, 1));
        for (int i = 0; i < 3; ++i) {
            auto fetched = fetchBody(*client, 2);
            MUST(fetched);
            QCOMPARE(fetched->size(), body(100'000).size());
            QVERIFY(*fetched == body(100'000));
        }
        MUST(client->noop());
        drop(client);
        (void)server.finish();
        QCOMPARE(behaviour.heard.find("COMPRESS DEFLATE\n"), behaviour.heard.rfind("COMPRESS"));
    }

    void howQuickTheLineIsIsKnownBeforeManyMessagesAreAskedFor_data()
    {
        QTest::addColumn<bool>("slow");
        QTest::addColumn<bool>("offered");
        QTest::addColumn<QByteArray>("commands");
        QTest::newRow("slow") << true << true << QByteArray("1:500 COMPRESS 501:10000 10001:20000 ");
        QTest::newRow("quick") << false << true << QByteArray("1:500 501:10000 10001:20000 ");
        QTest::newRow("no compression") << true << false << QByteArray("1:10000 10001:20000 ");
    }

    void howQuickTheLineIsIsKnownBeforeManyMessagesAreAskedFor()
    {
        QFETCH(const bool, slow);
        QFETCH(const bool, offered);
        Server behaviour;
        behaviour.slow = slow;
        behaviour.exists = 20'000;
        if (!offered)
            behaviour.offered.clear();
        ScriptedServer server([&](Peer &peer) { behaviour.talk(peer); });
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        FetchItems items;
        items.body = true;
        Bodies sink;
        const std::vector<UidSet> sets{UidSet::range(Uid{1}, Uid{10'000}), UidSet::range(Uid{10'001}, Uid{20'000})};
        MUST(client->fetch(sets, items, sink));
        drop(client);
        (void)server.finish();
        QTEST(fetchesIn(behaviour.heard), "commands");
    }

    void allThatMayHaveComeIsNotManyMessages_data()
    {
        QTest::addColumn<int>("exists");
        QTest::addColumn<QByteArray>("commands");
        QTest::newRow("a small mailbox") << 9 << QByteArray("7:4294967295 ");
        QTest::newRow("a large one") << 20'000 << QByteArray("7:506 507:4294967295 ");
    }

    /// As a watch asks for what is new: the set names four thousand million UIDs, and was taken apart into pieces of
    /// 500, which took seconds and half a gigabyte.
    void allThatMayHaveComeIsNotManyMessages()
    {
        QFETCH(const int, exists);
        Server behaviour;
        behaviour.slow = false;
        behaviour.exists = exists;
        ScriptedServer server([&](Peer &peer) { behaviour.talk(peer); });
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        FetchItems items;
        items.body = true;
        Bodies sink;
        const std::vector<UidSet> sets{UidSet::range(Uid{7}, Uid{UINT32_MAX})};
        const auto begin = std::clock();
        MUST(client->fetch(sets, items, sink));
        QVERIFY(std::clock() - begin < CLOCKS_PER_SEC / 2);
        drop(client);
        (void)server.finish();
        QTEST(fetchesIn(behaviour.heard), "commands");
    }

    void aQuickLineIsLeftAlone()
    {
        Server behaviour;
        behaviour.slow = false;
        ScriptedServer server([&](Peer &peer) { behaviour.talk(peer); });
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        for (int i = 0; i < 3; ++i)
            MUST(fetchBody(*client, 1));
        drop(client);
        (void)server.finish();
        QVERIFY(behaviour.heard.find("COMPRESS") == std::string::npos);
    }

    void aRefusalIsAcceptedOnce()
    {
        Server behaviour;
        behaviour.compressAnswer = "NO [COMPRESSIONACTIVE] the line does it";
        ScriptedServer server([&](Peer &peer) { behaviour.talk(peer); });
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        for (int i = 0; i < 3; ++i)
            MUST(fetchBody(*client, 1));
        drop(client);
        (void)server.finish();
        QVERIFY(behaviour.heard.find("COMPRESS") != std::string::npos);
        QCOMPARE(behaviour.heard.find("COMPRESS DEFLATE\n"), behaviour.heard.rfind("COMPRESS"));
    }

    void whatStandsBehindTheAgreementIsAFault()
    {
        Server behaviour;
        behaviour.injected = "* 10 EXISTS\r\n";
        ScriptedServer server([&](Peer &peer) { behaviour.talk(peer); });
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        MUST(fetchBody(*client, 1));
        QCOMPARE(kindOf(fetchBody(*client, 2)), std::string("protocol"));
        QVERIFY(!client->alive());
    }

    /// A megabyte of the wire that would become a gigabyte.
    void aBombIsALimit()
    {
        Server behaviour;
        behaviour.bomb = true;
        ScriptedServer server([&](Peer &peer) { behaviour.talk(peer); });
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        MUST(fetchBody(*client, 1));
        class Counter final : public FetchSink
        {
        public:
            Result<void> bodyPiece(std::string_view bytes) override
            {
                count += bytes.size();
                return {};
            }
            Result<void> message(const FetchedMessage &) override { return {}; }
            std::uint64_t count = 0;
        } sink;
        FetchItems items;
        items.body = true;
        const std::vector<UidSet> sets{UidSet::of(Uid{2})};
        const auto fetched = client->fetch(sets, items, sink);
        QCOMPARE(kindOf(fetched), std::string("limit"));
        QVERIFY(sink.count <= 2 * net::DeflateChannel::bombFreeBytes);
    }

    void garbageIsAFault()
    {
        ScriptedServer server([&](Peer &peer) {
            peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1 COMPRESS=DEFLATE] hi");
            while (const auto line = peer.hearLine()) {
                const std::string tag = line->substr(0, line->find(' '));
                if (line->find("EXAMINE") != std::string::npos)
                    peer.say("* 9 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n");
                if (line->find("UID FETCH") != std::string::npos) {
                    const std::string answer = fetchAnswer(1, body(LinkMeter::enoughBytes));
                    for (std::size_t at = 0; at < answer.size(); at += 15'000) {
                        peer.say(std::string_view(answer).substr(at, 15'000));
                        (void)peer.waitForInput(30);
                    }
                }
                peer.sayLine(tag + " OK done");
                if (line->find("COMPRESS") != std::string::npos) {
                    (void)peer.hearBytes(1);
                    peer.say("* 10 EXISTS in clear, as if nothing had been agreed on\r\n");
                    return (void)peer.hearToEnd();
                }
            }
        });
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        MUST(fetchBody(*client, 1));
        QCOMPARE(kindOf(fetchBody(*client, 2)), std::string("protocol"));
    }
};

QTEST_GUILESS_MAIN(WireCompressTest)
#include "tst_imap_wire_compress.moc"
