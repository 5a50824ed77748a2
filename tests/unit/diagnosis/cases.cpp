// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/diagnosis/cases.h"

#include "core/logs/linetext.h"
#include "core/logs/reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sstream>

namespace onecopy::test {

namespace {

constexpr EpochSeconds lastDay = 1'798'675'200; ///< 2026-12-31: after everything that the cases tell

std::set<std::string> wordsOf(const std::string &text)
{
    std::istringstream words(text);
    std::set<std::string> all;
    for (std::string word; words >> word;)
        all.insert(word);
    return all;
}

/// A part of the file: its head line without "=== ", and what follows.
struct Part
{
    std::string head;
    std::string text;
};

std::vector<Part> partsOf(const std::string &text)
{
    std::vector<Part> parts{{}};
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("=== "))
            parts.push_back({line.substr(4), {}});
        else
            parts.back().text += line + "\n";
    }
    return parts;
}

class CaseReader
{
public:
    explicit CaseReader(std::string name) { m_case.name = std::move(name); }

    Case read(const std::string &text)
    {
        for (const Part &part : partsOf(text))
            take(part);
        m_case.box = boxOf(m_case.name, m_messages, {});
        for (auto &[user, evidence] : m_case.box.users)
            evidence.ownHosts.assign(m_ownHosts.begin(), m_ownHosts.end());
        if (!m_case.logs.empty())
            join();
        return std::move(m_case);
    }

private:
    void take(const Part &part)
    {
        std::istringstream head(part.head);
        std::string kind;
        head >> kind;
        if (kind == "log")
            m_case.logs.push_back(part.text);
        else if (kind == "message")
            takeMessage(head, part.text);
        else if (kind == "singles")
            takeSingles(head);
        else
            takeWords(part.text);
    }
    void takeWords(const std::string &text)
    {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            const std::string value = line.substr(std::min(line.size(), line.find(": ") + 2));
            if (line.starts_with("why: "))
                m_case.why = value;
            else if (line.starts_with("causes: "))
                m_case.causes = wordsOf(value);
            else if (line.starts_with("unsaid: "))
                m_case.unsaid = wordsOf(value);
            else if (line.starts_with("own: "))
                m_ownHosts = wordsOf(value);
        }
    }
    void takeMessage(std::istringstream &head, const std::string &text)
    {
        CorpusMessage message;
        std::string at;
        head >> message.mailbox >> message.uid >> at >> message.size;
        message.epoch = logs::isoTime(at).value_or(0);
        for (std::string word; head >> word;) {
            if (word.starts_with("validity="))
                message.validity = static_cast<std::uint32_t>(std::stoul(word.substr(9)));
            else
                message.flags += (message.flags.empty() ? "" : " ") + word;
        }
        for (const char c : text) {
            if (c == '\n')
                message.bytes += '\r';
            message.bytes += c;
        }
        add(std::move(message));
    }
    void takeSingles(std::istringstream &head)
    {
        CorpusMessage message;
        std::string at;
        EpochSeconds every = 0;
        std::uint32_t count = 0;
        head >> message.mailbox >> message.uid >> at >> every >> count >> message.size;
        message.epoch = logs::isoTime(at).value_or(0);
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::string name = "single" + std::to_string(m_messages.size());
            message.bytes = "From: " + name + "@other.example\r\nSubject: " + name + "\r\nMessage-ID: <" + name +
                            "@other.example>\r\nDate: Wed, 19 Feb 2025 20:00:00 +0000\r\n\r\n" + name + "\r\n";
            add(message);
            ++message.uid;
            message.epoch += every;
        }
    }
    void add(CorpusMessage message)
    {
        message.user = "user";
        message.file = std::to_string(m_messages.size());
        m_messages.push_back(std::move(message));
    }
    void join()
    {
        std::set<std::string, std::less<>> wanted;
        diagnosis::LogJoiner::Traces traces;
        for (const auto &[user, evidence] : m_case.box.users) {
            for (const diagnosis::GroupFacts &group : evidence.groups) {
                wanted.insert(group.messageId);
                for (const std::string &trace : group.traces)
                    traces.emplace(trace, group.messageId);
            }
        }
        m_case.joined = std::make_unique<diagnosis::LogJoiner>(std::move(wanted), std::move(traces));
        const QTemporaryDir folder;
        for (const std::string &log : m_case.logs) {
            QFile file(folder.filePath(QStringLiteral("log")));
            if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
                continue;
            file.write(log.data(), static_cast<qint64>(log.size()));
            file.close();
            m_case.joined->beginFile();
            const auto summary = logs::readLog(file.fileName().toStdString(), lastDay,
                                               [this](const logs::Event &event) { m_case.joined->take(event); });
            m_case.formats.push_back(summary ? summary->format : logs::Format::Unknown);
        }
        for (auto &[user, evidence] : m_case.box.users)
            evidence.logs = m_case.joined.get();
    }

    Case m_case;
    std::vector<CorpusMessage> m_messages;
    std::set<std::string> m_ownHosts;
};

} // namespace

diagnosis::Diagnosis Case::diagnose() const
{
    const auto user = box.users.begin();
    return user == box.users.end() ? diagnosis::Diagnosis() : diagnosis::diagnose(user->second);
}

std::vector<Case> loadCases(const QString &folder)
{
    std::vector<Case> cases;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.case")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            cases.push_back(CaseReader(name.chopped(5).toStdString()).read(file.readAll().toStdString()));
    }
    return cases;
}

} // namespace onecopy::test
