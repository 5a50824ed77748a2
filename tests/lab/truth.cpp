// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/truth.h"

#include "tests/lab/mailtext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cerrno>
#include <cstring>

namespace onecopy::lab {
namespace {

/// All strings that are written are ASCII without control characters, but for mailbox names, which are UTF-8.
void appendJson(std::string &out, std::string_view name, std::string_view value)
{
    out.append(",\"").append(name).append("\":\"");
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

void appendJson(std::string &out, std::string_view name, std::uint64_t value)
{
    out.append(",\"").append(name).append("\":");
    appendNumber(out, value);
}

std::uint64_t number(const QJsonObject &object, const char *name)
{
    return static_cast<std::uint64_t>(object.value(QLatin1String(name)).toDouble());
}

std::string text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

} // namespace

Result<TruthRecorder> TruthRecorder::open(const std::string &file)
{
    TruthRecorder recorder;
    if (!file.empty()) {
        recorder.m_file.reset(std::fopen(file.c_str(), "we"));
        if (!recorder.m_file)
            return fail(FaultKind::File, "lab truth " + file, std::strerror(errno));
    }
    return recorder;
}

void TruthRecorder::add(const SeedMessage &message, std::uint64_t size, std::uint32_t uid)
{
    ++m_truth.messages;
    m_truth.bytes += size;
    m_counts.resize(std::max(m_counts.size(), message.mailbox + 1));
    ++m_counts[message.mailbox];
    if (message.group != 0) {
        TruthGroup &group = m_groups[message.group];
        group.id = message.group;
        group.cls = message.cls;
        if (message.copy == 1 || group.messageId.empty())
            group.messageId = message.messageId;
        m_places[message.group].emplace_back(message.copy, Place{message.mailbox, uid});
    }
    if (m_file)
        writeMessage(message, size, uid);
}

void TruthRecorder::writeMessage(const SeedMessage &message, std::uint64_t size, std::uint32_t uid)
{
    m_line = "{\"type\":\"message\"";
    appendJson(m_line, "mailbox", message.mailbox);
    appendJson(m_line, "uid", uid);
    appendJson(m_line, "copy", static_cast<std::uint64_t>(message.copy));
    appendJson(m_line, "group", message.group);
    appendJson(m_line, "class", toString(message.cls));
    appendJson(m_line, "kind", message.kind);
    appendJson(m_line, "id", message.messageId);
    appendJson(m_line, "size", size);
    m_line += "}\n";
    std::fwrite(m_line.data(), 1, m_line.size(), m_file.get());
}

Result<Truth> TruthRecorder::finish(std::vector<TruthMailbox> mailboxes)
{
    m_counts.resize(mailboxes.size());
    for (std::size_t i = 0; i < mailboxes.size(); ++i)
        mailboxes[i].messages = m_counts[i];
    m_truth.mailboxes = std::move(mailboxes);
    for (auto &[id, group] : m_groups) {
        auto &places = m_places[id];
        std::sort(places.begin(), places.end());
        for (const auto &[copy, place] : places)
            group.copies.push_back(place);
        if (isDuplicate(group.cls))
            m_truth.extraCopies += group.copies.size() - 1;
        (isDuplicate(group.cls) ? m_truth.groups : m_truth.related).push_back(std::move(group));
    }
    const auto byId = [](const TruthGroup &a, const TruthGroup &b) { return a.id < b.id; };
    std::sort(m_truth.groups.begin(), m_truth.groups.end(), byId);
    std::sort(m_truth.related.begin(), m_truth.related.end(), byId);
    if (!m_file)
        return std::move(m_truth);
    std::string lines;
    for (std::size_t i = 0; i < m_truth.mailboxes.size(); ++i) {
        lines += "{\"type\":\"mailbox\"";
        appendJson(lines, "index", i);
        appendJson(lines, "name", m_truth.mailboxes[i].name);
        appendJson(lines, "wire", m_truth.mailboxes[i].wire);
        appendJson(lines, "uidvalidity", m_truth.mailboxes[i].uidValidity);
        appendJson(lines, "messages", m_truth.mailboxes[i].messages);
        lines += "}\n";
    }
    lines += "{\"type\":\"totals\"";
    appendJson(lines, "messages", m_truth.messages);
    appendJson(lines, "groups", m_truth.groups.size());
    appendJson(lines, "extra_copies", m_truth.extraCopies);
    appendJson(lines, "related", m_truth.related.size());
    appendJson(lines, "bytes", m_truth.bytes);
    lines += "}\n";
    std::fwrite(lines.data(), 1, lines.size(), m_file.get());
    if (std::fflush(m_file.get()) != 0 || std::ferror(m_file.get()) != 0)
        return fail(FaultKind::File, "lab truth", std::strerror(errno));
    return std::move(m_truth);
}

Result<Truth> readTruth(const std::string &file)
{
    QFile input(QString::fromStdString(file));
    if (!input.open(QIODevice::ReadOnly))
        return fail(FaultKind::File, "lab truth " + file, input.errorString().toStdString());
    auto recorder = TruthRecorder::open({});
    if (!recorder)
        return passOn(recorder);
    std::vector<TruthMailbox> mailboxes;
    while (!input.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(input.readLine()).object();
        if (text(line, "type") == "message") {
            SeedMessage message;
            message.mailbox = number(line, "mailbox");
            message.copy = static_cast<int>(number(line, "copy"));
            message.group = number(line, "group");
            message.cls = seedClassFrom(text(line, "class"));
            message.messageId = text(line, "id");
            recorder->add(message, number(line, "size"), static_cast<std::uint32_t>(number(line, "uid")));
        } else if (text(line, "type") == "mailbox") {
            mailboxes.push_back(
                {text(line, "name"), text(line, "wire"), static_cast<std::uint32_t>(number(line, "uidvalidity")), 0});
        } else if (text(line, "type") != "totals") {
            return fail(FaultKind::File, "lab truth " + file, "not a truth file");
        }
    }
    return recorder->finish(std::move(mailboxes));
}

} // namespace onecopy::lab
