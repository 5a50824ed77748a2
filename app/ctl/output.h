// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/progress.h"
#include "core/duplicates/group.h"
#include "core/logs/reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace onecopy::ctl {

/// The one JSON document of a call, on stdout.
void printJson(const QJsonObject &document);
/// The same document, printed while it is made: a list in it may be longer than anybody wants to hold.
class JsonPrinter
{
public:
    void value(const char *name, const QJsonValue &value);
    void text(const char *name, const std::string &json); ///< a value that is JSON already
    void beginList(const char *name);
    void item(const QJsonObject &object);
    void endList();
    void end();

private:
    void name(const char *name);

    bool m_begun = false;
    bool m_listed = false; ///< the list has an item
};
/// One JSON object as a line, flushed at once.
void printJsonLine(const QJsonObject &object);
/// A line for people, control characters escaped.
void printLine(std::string_view text);
/// The same on stderr: for the person at the terminal, and no part of the result.
void printAside(std::string_view text);
/// The failure: one line on stderr that says what happened and what to do; with `json` the same as a document on
/// stdout.
void printFault(const Fault &fault, bool json);
/// What happened and what to do, in one line.
[[nodiscard]] std::string sentencesOf(const Fault &fault);
/// The same line on stderr; returns what a document says of the failure.
QJsonObject tellFault(const Fault &fault);
/// Why not all of the result was written to stdout; none when it was.
[[nodiscard]] std::optional<Fault> outputFault();

/// For a command that goes on until it is stopped: it also ends when nobody reads what it prints any more.
class WhileHeard
{
public:
    explicit WhileHeard(std::stop_token stop);
    [[nodiscard]] std::stop_token token() const { return m_over.get_token(); }

private:
    [[nodiscard]] static bool outputFailed();

    std::stop_source m_over;
    std::stop_callback<std::function<void()>> m_outer;
    std::jthread m_listener;
};

/// Any bytes as a JSON string.
/// Of words of our own, UTF-8.
[[nodiscard]] inline QString text(const char *words)
{
    return QString::fromUtf8(words);
}
[[nodiscard]] QString jsonText(std::string_view bytes);
[[nodiscard]] QJsonArray jsonTexts(const std::vector<std::string> &all);
[[nodiscard]] QJsonValue jsonDate(std::optional<EpochSeconds> at);
[[nodiscard]] QJsonValue jsonMessageId(const std::string &key);
[[nodiscard]] QJsonValue jsonNumber(std::uint64_t number);
[[nodiscard]] QJsonObject jsonLog(const std::string &file, const logs::Summary &summary);
[[nodiscard]] QJsonObject jsonGroup(const duplicates::Group &group);
/// Without their ends.
[[nodiscard]] std::vector<std::string> linesOf(std::string_view text);
/// "1 copy", "2 copies".
[[nodiscard]] std::string counted(std::uint64_t number, const char *one, const char *many);
/// That so many groups are as large as groups can be (duplicates::Group::full).
[[nodiscard]] std::string remarkOnFull(std::uint64_t groups);

/// Takes a bar that stands on the terminal away, so that what is printed next begins on a line of its own. The printing
/// functions of this file do it themselves.
void clearProgress();

/// For `--progress`: a line that is written again and again on a terminal, one JSON object a line, or nothing.
[[nodiscard]] Result<ProgressSink> progressSink(const std::string &how);

} // namespace onecopy::ctl
