// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/seedplan.h"

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace onecopy::lab {

/// Where a seeded message lies.
struct Place
{
    std::size_t mailbox = 0; ///< index into Truth::mailboxes
    std::uint32_t uid = 0;
    auto operator<=>(const Place &) const = default;
};

/// Copies of one message, or messages that are related and no duplicates.
struct TruthGroup
{
    std::uint64_t id = 0;
    SeedClass cls = SeedClass::Single;
    std::string messageId;     ///< with angle brackets; empty if there is no usable one
    std::vector<Place> copies; ///< in the order of arrival: the first is the original
    bool operator==(const TruthGroup &) const = default;
};

struct TruthMailbox
{
    std::string name; ///< UTF-8 with the server's separator
    std::string wire; ///< as in IMAP commands
    std::uint32_t uidValidity = 0;
    std::uint64_t messages = 0;
    bool operator==(const TruthMailbox &) const = default;
};

/// What is in a seeded account. `groups` has the true duplicates (A, B, D); `related` what must never be removed (E,
/// X).
struct Truth
{
    std::vector<TruthMailbox> mailboxes;
    std::vector<TruthGroup> groups;
    std::vector<TruthGroup> related;
    std::uint64_t messages = 0;
    std::uint64_t extraCopies = 0;
    std::uint64_t bytes = 0;
    bool operator==(const Truth &) const = default;
};

/// Collects the truth while messages are stored, and writes it to a file as JSON lines:
///   {"type":"message","mailbox":0,"uid":1,"copy":1,"group":0,"class":"","kind":"plain","id":"<…>","size":3120}
///   {"type":"mailbox","index":0,"name":"INBOX","wire":"INBOX","uidvalidity":1795639403,"messages":800}
///   {"type":"totals","messages":1000,"groups":40,"extra_copies":100,"related":7,"bytes":3123456}
/// "group" 0 means that the message is alone; "copy" 1 is the one that came first. Memory: the groups, not the
/// messages.
class TruthRecorder
{
public:
    /// `file` empty: nothing is written.
    [[nodiscard]] static Result<TruthRecorder> open(const std::string &file);

    void add(const SeedMessage &message, std::uint64_t size, std::uint32_t uid);
    /// Ends the file.
    [[nodiscard]] Result<Truth> finish(std::vector<TruthMailbox> mailboxes);

private:
    void writeMessage(const SeedMessage &message, std::uint64_t size, std::uint32_t uid);

    struct CloseFile
    {
        void operator()(std::FILE *file) const noexcept { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, CloseFile> m_file;
    std::string m_line;
    std::unordered_map<std::uint64_t, std::vector<std::pair<int, Place>>> m_places;
    std::unordered_map<std::uint64_t, TruthGroup> m_groups;
    std::vector<std::uint64_t> m_counts;
    Truth m_truth;
};

/// Reads a file of TruthRecorder.
[[nodiscard]] Result<Truth> readTruth(const std::string &file);

} // namespace onecopy::lab
