// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/progress.h"
#include "core/duplicates/group.h"
#include "core/logs/reader.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace onecopy::ctl {

/// The one JSON document of a call, on stdout.
void printJson(const QJsonObject &document);
/// One JSON object as a line, flushed at once.
void printJsonLine(const QJsonObject &object);
/// A line for people, control characters escaped.
void printLine(std::string_view text);
/// The same on stderr: for the person at the terminal, and no part of the result.
void printAside(std::string_view text);
/// The failure: one line on stderr that says what happened and what to do; with `json` the same as a document on stdout.
void printFault(const Fault &fault, bool json);

/// Any bytes as a JSON string.
[[nodiscard]] QString jsonText(std::string_view bytes);
[[nodiscard]] QJsonValue jsonDate(std::optional<EpochSeconds> at);
[[nodiscard]] QJsonValue jsonMessageId(const std::string &key);
[[nodiscard]] QJsonValue jsonNumber(std::uint64_t number);
[[nodiscard]] QJsonObject jsonLog(const std::string &file, const logs::Summary &summary);
[[nodiscard]] QJsonObject jsonGroup(const duplicates::Group &group);

/// Takes a bar that stands on the terminal away, so that what is printed next begins on a line of its own. The printing
/// functions of this file do it themselves.
void clearProgress();

/// For `--progress`: a line that is written again and again on a terminal, one JSON object a line, or nothing.
[[nodiscard]] Result<ProgressSink> progressSink(const std::string &how);

} // namespace onecopy::ctl
