// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <string>

namespace onecopy::checklist {

/// Bytes go through JSON as Latin-1, so that a value comes back as it was whatever it is.
[[nodiscard]] inline QString packed(const std::string &bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

[[nodiscard]] inline std::string unpacked(const QJsonValue &value)
{
    return value.toString().toLatin1().toStdString();
}

} // namespace onecopy::checklist
