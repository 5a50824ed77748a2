// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/heldanswers.h"

#include <utility>

namespace onecopy::imap {

namespace {

/// What it costs to keep it.
std::size_t bytesOf(const HeldAnswers::Held &held)
{
    std::size_t bytes = sizeof(HeldAnswers::Held) + held.header.size();
    for (const std::string &flag : held.flags)
        bytes += sizeof(std::string) + flag.size();
    return bytes;
}

} // namespace

const HeldAnswers::Held *HeldAnswers::find(Uid uid) const
{
    const auto found = m_byUid.find(uid.value);
    return found == m_byUid.end() ? nullptr : &*found->second;
}

bool HeldAnswers::add(const Response &response)
{
    const FetchedMessage &told = response.fetch;
    const unsigned parts = response.fetchParts;
    auto known = m_byUid.find(told.uid.value);
    if (known == m_byUid.end()) {
        m_held.emplace_back();
        m_held.back().fetched.uid = told.uid;
        m_bytes += bytesOf(m_held.back());
        known = m_byUid.emplace(told.uid.value, std::prev(m_held.end())).first;
    }
    Held &held = *known->second;
    if ((held.parts & parts & fetchpart::content) != 0)
        return false;
    m_bytes -= bytesOf(held);
    held.parts |= parts;
    held.fetched.sequence = told.sequence;
    if (told.hasFlags) {
        held.fetched.hasFlags = true;
        held.flags.assign(told.flags.begin(), told.flags.end());
    }
    if (told.internalDate)
        held.fetched.internalDate = told.internalDate;
    if (told.size)
        held.fetched.size = told.size;
    if (told.header) {
        held.header = std::string(*told.header);
        held.fetched.headerCut = told.headerCut;
    }
    if (told.bodyStreamed) {
        held.fetched.bodyStreamed = true;
        held.fetched.bodyBytes = told.bodyBytes;
    }
    if (told.modSeq.value != 0)
        held.fetched.modSeq = told.modSeq;
    if (told.gmailMessageId)
        held.fetched.gmailMessageId = told.gmailMessageId;
    m_bytes += bytesOf(held);
    return true;
}

HeldAnswers::Held HeldAnswers::take(Uid uid)
{
    const auto known = m_byUid.find(uid.value);
    m_bytes -= bytesOf(*known->second);
    Held held = std::move(*known->second);
    m_held.erase(known->second);
    m_byUid.erase(known);
    return held;
}

} // namespace onecopy::imap
