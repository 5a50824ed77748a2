// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include "core/base/text.h"
#include "core/report/checklist.h"
#include "core/report/gapcounter.h"

#include <algorithm>
#include <map>

namespace onecopy::report {

namespace {

std::string senderOf(const arrivals::Face &face, bool redact, Pseudonyms &pseudonyms)
{
    if (redact) {
        return face.fromAddress.empty() ? pseudonyms.person(face.fromName) : pseudonyms.address(face.fromAddress);
    }
    return face.fromName.empty() ? face.fromAddress : face.fromName;
}

std::string readableMailbox(const Document &document, const MailboxName &name)
{
    const auto known = document.source.mailboxNames.find(name);
    return known != document.source.mailboxNames.end() ? known->second : toValidUtf8(name.wire);
}

std::vector<std::string> mailboxesOf(const duplicates::Group &group, Document &document)
{
    std::vector<std::string> names;
    for (const auto &copy : group.copies) {
        const auto readable = readableMailbox(document, copy.ref.mailbox);
        auto name = document.options.redact ? document.pseudonyms.mailbox(readable) : readable;
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(std::move(name));
        }
    }
    return names;
}

GroupRow makeRow(const duplicates::Group &group, Document &document)
{
    const auto redact = document.options.redact;
    auto &pseudonyms = document.pseudonyms;
    GroupRow row;
    row.subject = redact ? pseudonyms.subject(group.face.subject) : group.face.subject;
    row.sender = senderOf(group.face, redact, pseudonyms);
    row.size = group.size;
    row.copies = group.copies.size();
    for (const auto &copy : group.copies) {
        if (copy.internalDate) {
            row.firstArrival = std::min(row.firstArrival.value_or(*copy.internalDate), *copy.internalDate);
            row.lastArrival = std::max(row.lastArrival.value_or(*copy.internalDate), *copy.internalDate);
        }
    }
    row.cls = group.cls;
    row.proved = group.proved;
    row.byDesign = group.byDesign;
    row.full = group.full;
    row.messageId = redact ? pseudonyms.messageId(group.messageId) : group.messageId;
    row.mailboxes = mailboxesOf(group, document);
    if (const auto &findings = document.source.findings) {
        const auto found = findings->ofGroup.find(group.id);
        if (found != findings->ofGroup.end() && found->second.cause != diagnosis::undetermined) {
            row.cause = found->second.cause;
        }
    }
    return row;
}

void redactSource(Document &document)
{
    auto &source = document.source;
    source.server = document.pseudonyms.host(source.server);
    if (!source.user.empty()) {
        source.user = source.user.find('@') == std::string::npos ? document.pseudonyms.person(source.user)
                                                                 : document.pseudonyms.address(source.user);
    }
    source.account = AccountId{document.pseudonyms.address(source.account.value)};
    for (auto &removal : source.removals) {
        removal.quarantine = document.pseudonyms.mailbox(removal.quarantine);
    }
    redact(source.checklist, document.pseudonyms);
    if (source.findings) {
        auto findings = *source.findings;
        redact(findings, document.pseudonyms);
        source.findings = std::make_shared<const Findings>(std::move(findings));
    }
}

/// As many extra copies are of smaller messages as of larger ones.
std::uint64_t middleOf(const std::map<std::uint64_t, std::uint64_t> &copiesOfSize)
{
    std::uint64_t all = 0;
    for (const auto &[size, copies] : copiesOfSize) {
        all += copies;
    }
    std::uint64_t before = 0;
    for (const auto &[size, copies] : copiesOfSize) {
        before += copies;
        if (2 * before >= all) {
            return size;
        }
    }
    return 0;
}

} // namespace

Figures figuresOf(const std::vector<duplicates::Group> &groups)
{
    Figures figures;
    GapCounter gaps;
    std::map<std::uint64_t, std::uint64_t> extraCopiesOfSize;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const duplicates::Group &group = groups[i];
        if (!group.isFault()) {
            continue;
        }
        gaps.add(group);
        figures.largeExtraCopies += group.size > largeMessageBytes ? group.extraCount() : 0;
        extraCopiesOfSize[group.size] += group.extraCount();
        if (group.copies.size() > figures.worstCopies) {
            figures.worstCopies = group.copies.size();
            figures.worst = i;
        }
    }
    figures.typicalGapsSeconds = gaps.mostCommon();
    figures.typicalBytes = middleOf(extraCopiesOfSize);
    return figures;
}

Document makeDocument(Source source, Options options)
{
    auto groups = std::move(source.groups);
    source.groups.clear();
    source.groupsInAll = std::max<std::uint64_t>(source.groupsInAll, groups.size());
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto &a, const auto &b) { return a.copies.size() > b.copies.size(); });

    Document document;
    document.source = std::move(source);
    document.options = std::move(options);
    document.rows.reserve(std::min(groups.size(), document.options.maxGroups));
    for (const auto &group : groups) {
        if (document.rows.size() == document.options.maxGroups) {
            break;
        }
        document.rows.push_back(makeRow(group, document));
    }
    document.figures = figuresOf(groups);
    if (const auto worst = document.figures.worst) {
        document.worstSubject =
            *worst < document.rows.size() ? document.rows[*worst].subject : makeRow(groups[*worst], document).subject;
    }
    if (document.options.redact) {
        redactSource(document);
    }
    return document;
}

} // namespace onecopy::report
