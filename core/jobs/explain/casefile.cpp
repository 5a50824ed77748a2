// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/explain/casefile.h"

#include "core/base/text.h"
#include "core/checklist/record.h"
#include "core/mime/header.h"
#include "core/report/checklist.h"
#include "core/report/findings.h"
#include "core/report/pseudonyms.h"
#include "core/store/casefile.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace onecopy::jobs {

namespace {

using store::CaseText;

/// Gives stand-ins, equal for equal throughout one case file.
class Anonymiser
{
public:
    std::string text(CaseText kind, std::string_view value);
    std::int64_t key(std::int64_t key);

private:
    std::string messageId(std::string_view id);
    std::string addresses(std::string_view value);
    std::string header(std::string_view block);
    std::string field(const mime::Field &field);
    std::string stepRecord(std::string_view json);

    report::Pseudonyms m_names;
    std::unordered_map<std::int64_t, std::int64_t> m_keys;
};

std::string Anonymiser::text(CaseText kind, std::string_view value)
{
    switch (kind) {
    case CaseText::Mailbox:
        return m_names.mailbox(value);
    case CaseText::MessageId:
        return messageId(value);
    case CaseText::Header:
        return header(value);
    case CaseText::Subject:
        return m_names.subject(value);
    case CaseText::Person:
        return m_names.person(value);
    case CaseText::Address:
        return m_names.address(value);
    case CaseText::Recipients:
        return addresses(value);
    case CaseText::StepRecord:
        return stepRecord(value);
    }
    return {};
}

/// A key is a hash of what it stands for, and short texts can be guessed: a number takes its place.
std::int64_t Anonymiser::key(std::int64_t key)
{
    if (key == 0)
        return 0;
    return m_keys.try_emplace(key, static_cast<std::int64_t>(m_keys.size() + 1)).first->second;
}

std::string Anonymiser::messageId(std::string_view id)
{
    return id.empty() ? std::string() : m_names.messageId(id) + "@example";
}

std::string Anonymiser::addresses(std::string_view value)
{
    std::string list;
    for (const mime::Address &address : mime::parseAddresses(value)) {
        list += list.empty() ? "" : ", ";
        list += '<' + m_names.address(address.mailbox.empty() ? address.name : address.mailbox) + '>';
    }
    return list;
}

std::string Anonymiser::header(std::string_view block)
{
    const mime::HeaderView view(block);
    std::string text;
    for (const mime::Field &one : view.fields()) {
        text += one.name;
        text += ": ";
        text += field(one);
        text += "\r\n";
    }
    if (view.complete())
        text += "\r\n";
    return text;
}

std::string Anonymiser::field(const mime::Field &field)
{
    static constexpr std::array<std::string_view, 9> addressFields{
        "from", "to", "cc", "sender", "reply-to", "delivered-to", "return-path", "resent-to", "resent-from"};
    static constexpr std::array<std::string_view, 4> asTheyAre{"date", "mime-version", "content-transfer-encoding",
                                                               "auto-submitted"};
    const std::string name = toLowerAscii(field.name);
    const auto is = [&name](std::string_view one) { return name == one; };
    if (std::ranges::any_of(addressFields, is))
        return addresses(field.value);
    if (std::ranges::any_of(asTheyAre, is))
        return mime::unfolded(field.value);
    if (name == "subject")
        return m_names.subject(mime::decodedText(field.value));
    if (name == "message-id") {
        const auto id = mime::messageIdKey(field.value);
        return id ? '<' + messageId(*id) + '>' : std::string();
    }
    return report::redactedLine(mime::unfolded(field.value), m_names);
}

std::string Anonymiser::stepRecord(std::string_view json)
{
    auto record = checklist::stepRecordFrom(json);
    if (!record)
        return {};
    std::vector<checklist::StepRecord> records{std::move(*record)};
    report::redact(records, m_names);
    return toJson(records.front());
}

} // namespace

Result<void> saveCase(const CaseRequest &request, const Context &context)
{
    if (!request.anonymous)
        return store::writeCase(context.storePath, request.account, request.name, request.target, nullptr,
                                context.stop);
    Anonymiser anonymiser;
    const store::CaseWords words{
        [&anonymiser](CaseText kind, std::string_view value) { return anonymiser.text(kind, value); },
        [&anonymiser](std::int64_t key) { return anonymiser.key(key); }};
    return store::writeCase(context.storePath, request.account, request.name, request.target, &words, context.stop);
}

} // namespace onecopy::jobs
