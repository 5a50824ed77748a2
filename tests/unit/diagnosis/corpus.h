// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/diagnose.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace onecopy::test {

/// What the corpus says of a set of copies.
struct GroupTruth
{
    std::string id;
    std::string label;
    bool legitimate = false;
    std::set<std::string> causes; ///< of the catalogue, that name it rightly
    std::set<std::string> files;
    std::optional<std::size_t> hop; ///< of the fork; none: the trace is the same in all copies
};

/// A group that the product finds in a box; `truth` is null for a group that is no duplicate.
struct FoundGroup
{
    std::string user;
    std::size_t index = 0; ///< in the Evidence of that user
    const GroupTruth *truth = nullptr;
};

/// One mailbox, or the mailboxes of a few users, with its evidence as a scan would give it.
struct CorpusBox
{
    std::string name;
    std::vector<GroupTruth> truths;
    std::map<std::string, diagnosis::Evidence> users;
    std::vector<FoundGroup> found;
    /// What factsOf() was given, in the order of `found`.
    std::vector<std::pair<duplicates::Group, std::vector<arrivals::Candidate>>> inputs;
    std::size_t missing = 0; ///< truths without a group
};

/// One message as it lies in the corpus.
struct CorpusMessage
{
    std::string file;
    std::string user;
    std::string mailbox;
    std::uint32_t uid = 0;
    std::uint32_t validity = 1;
    EpochSeconds epoch = 0; ///< INTERNALDATE
    std::string flags;
    std::string bytes;
    std::uint64_t size = 0; ///< before the corpus cut its attachments
};

/// May change the messages of a box before anything is made of them, and what the corpus says of them.
using CorpusChange =
    std::function<void(const std::string &box, std::vector<CorpusMessage> &messages, std::vector<GroupTruth> &truths)>;

/// Groups as a scan finds them.
[[nodiscard]] CorpusBox boxOf(std::string name, const std::vector<CorpusMessage> &messages,
                              std::vector<GroupTruth> truths);

/// Reads the packed messages (tests/unit/duplicates/data) and their truth (data/truth.json), finds groups as a scan
/// does.
[[nodiscard]] std::vector<CorpusBox> loadCorpus(const CorpusChange &change = {});

/// Each group in a box of its own: nothing is known of the rest of the account. REQUIRES: `corpus` outlives the result.
[[nodiscard]] std::vector<CorpusBox> eachAlone(const std::vector<CorpusBox> &corpus);

} // namespace onecopy::test
