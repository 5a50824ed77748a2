// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/client.h"
#include "core/net/channel.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace onecopy;
using namespace onecopy::imap;

namespace {

/// Serves the input as what a server says. Tags cannot be guessed, so "A3 " at the begin of a line becomes the tag of
/// the third command, once that was sent; before that the client finds a tag that it does not know.
class Recorded final : public net::Channel
{
public:
    explicit Recorded(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    Result<std::size_t> readSome(std::span<char> into, Deadline, const std::stop_token &) override
    {
        if (m_ready.empty()) {
            if (m_bytes.empty())
                return fail(FaultKind::ConnectionLost, "recorded", "the end");
            const auto end = m_bytes.find('\n');
            const std::string_view line = m_bytes.substr(0, end == std::string_view::npos ? end : end + 1);
            m_bytes.remove_prefix(line.size());
            m_ready = tagged(line);
        }
        const std::size_t count = std::min(into.size(), m_ready.size());
        std::copy_n(m_ready.begin(), count, into.begin());
        m_ready.erase(0, count);
        return count;
    }
    Result<bool> waitReadable(Deadline, const std::stop_token &) override
    {
        return !m_ready.empty() || !m_bytes.empty();
    }
    Result<void> writeAll(std::string_view bytes, Deadline, const std::stop_token &) override
    {
        const auto letters = bytes.find_first_not_of("0123456789", 1);
        if (bytes.starts_with('A') && letters != std::string_view::npos && letters > 1)
            m_tags[std::string(bytes.substr(0, letters))] = bytes.substr(0, bytes.find(' '));
        return {};
    }

private:
    [[nodiscard]] std::string tagged(std::string_view line) const
    {
        const auto known = m_tags.find(std::string(line.substr(0, line.find(' '))));
        if (known == m_tags.end())
            return std::string(line);
        return known->second + std::string(line.substr(known->first.size()));
    }

    std::string_view m_bytes;
    std::string m_ready;
    std::map<std::string, std::string> m_tags;
};

class Counting final : public FetchSink
{
public:
    Result<void> bodyPiece(std::string_view bytes) override
    {
        count += bytes.size();
        return {};
    }
    Result<void> message(const FetchedMessage &fetched) override
    {
        if (fetched.uid.value == 0 || fetched.uid.value > 200 || fetched.sequence == 0)
            std::abort(); // nothing that was not asked for may arrive here
        for (const auto flag : fetched.flags)
            count += flag.size();
        count += fetched.header.value_or("").size();
        return {};
    }
    std::size_t count = 0;
};

void converse(Client &client, unsigned way)
{
    const UidSet few = UidSet::range(Uid{1}, Uid{100});
    const std::vector<UidSet> sets{few, UidSet::range(Uid{101}, Uid{200})};
    Counting sink;
    QuickSync sync;
    if ((way & 1U) != 0)
        (void)client.list();
    if ((way & 2U) != 0 && client.capabilities().has("QRESYNC"))
        (void)client.examineSince({"INBOX"}, {UidValidity{1000}, ModSeq{5}}, sync);
    else
        (void)client.select({"INBOX"});
    FetchItems items;
    items.flags = items.internalDate = items.size = items.modSeq = items.gmailId = (way & 4U) != 0;
    items.header = (way & 8U) != 0;
    items.body = (way & 16U) != 0;
    (void)client.fetch(sets, items, sink);
    (void)client.search("ALL");
    (void)client.searchHeader("Message-ID", "<\xC3\xBC@x>");
    (void)client.copy(few, {"Quarant\xC3\xA4ne"});
    (void)client.move(few, {"Quarantine"});
    (void)client.addFlags(few, {"\\Deleted"});
    (void)client.uidExpunge(few);
    (void)client.myRights({"INBOX"});
    std::stop_source stop;
    if ((way & 32U) == 0)
        stop.request_stop();
    (void)client.waitForEvents(std::chrono::milliseconds(1), stop.get_token());
    (void)client.takeEvents();
    (void)client.unselect();
    (void)client.logout();
    (void)client.transcript();
}

} // namespace

/// The first byte chooses the conversation, the rest is the server's part of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    LoginSpec spec;
    spec.endpoint = {"mail.example", 993, net::Security::ImplicitTls};
    spec.user = "user";
    spec.secret = Secret("correct horse");
    spec.mechanism = (data[0] & 64U) != 0 ? "PLAIN" : "";
    auto channel = std::make_unique<Recorded>(std::string_view(reinterpret_cast<const char *>(data + 1), size - 1));
    Result<Client> client = Client::greet(std::move(channel), spec, {});
    if (client)
        converse(*client, data[0]);
    return 0;
}
