// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/probereader.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

class ProbeSink final : public imap::FetchSink
{
public:
    ProbeSink(const imap::SelectedMailbox &mailbox, const std::string &run, ProbeReading &into)
        : m_mailbox(mailbox)
        , m_run(run)
        , m_into(into)
    {
    }
    Result<void> message(const imap::FetchedMessage &fetched) override
    {
        m_into.lastUid = std::max(m_into.lastUid, fetched.uid.value);
        if (!fetched.header || fetched.headerCut)
            return {};
        const auto origin = probe::originOf(*fetched.header);
        if (!origin || (!m_run.empty() && origin->run != m_run))
            return {};
        FoundProbe found;
        found.run = origin->run;
        found.arrival.number = origin->number;
        found.arrival.ref = {m_mailbox.name, m_mailbox.validity, fetched.uid};
        found.arrival.size = fetched.size.value_or(0);
        found.arrival.internalDate = fetched.internalDate;
        m_into.probes.push_back(std::move(found));
        return {};
    }

private:
    const imap::SelectedMailbox &m_mailbox;
    const std::string &m_run;
    ProbeReading &m_into;
};

} // namespace

Result<ProbeReading> readProbes(imap::Client &client, const imap::SelectedMailbox &mailbox, const imap::UidSet &uids,
                                const std::string &run)
{
    ProbeReading reading;
    if (uids.empty())
        return reading;
    imap::FetchItems items;
    items.internalDate = true;
    items.size = true;
    items.header = true;
    ProbeSink sink(mailbox, run, reading);
    if (auto fetched = client.fetch(std::span(&uids, 1), items, sink); !fetched)
        return passOn(fetched);
    return reading;
}

} // namespace onecopy::jobs
