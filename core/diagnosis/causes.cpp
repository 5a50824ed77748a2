// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes.h"

#include "core/diagnosis/builtin.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace onecopy::diagnosis {

Causes Causes::builtIn()
{
    const std::string_view text = causesJson();
    const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    Causes result;
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).array()) {
        const QJsonObject cause = value.toObject();
        result.m_causes.push_back({cause[QLatin1String("id")].toString().toStdString(),
                                   cause[QLatin1String("title")].toString().toStdString(),
                                   cause[QLatin1String("explanation")].toString().toStdString(),
                                   cause[QLatin1String("nextStep")].toString().toStdString(),
                                   cause[QLatin1String("byDesign")].toBool()});
    }
    return result;
}

const Cause *Causes::find(std::string_view id) const noexcept
{
    const auto at = std::find_if(m_causes.begin(), m_causes.end(), [id](const Cause &cause) { return cause.id == id; });
    return at == m_causes.end() ? nullptr : &*at;
}

} // namespace onecopy::diagnosis
