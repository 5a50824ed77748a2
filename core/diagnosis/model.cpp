// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/model.h"

#include "core/diagnosis/builtin.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <cmath>

namespace onecopy::diagnosis {

namespace {

Model::Weight weightFrom(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    return {pair[0].toDouble(), pair[1].toDouble(), true};
}

QJsonArray toPair(const Model::Weight &weight)
{
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    return {rounded(weight.suggested), rounded(weight.fitted)};
}

} // namespace

Model Model::builtIn()
{
    return fromJson(modelJson()).value_or(Model());
}

Result<Model> Model::fromJson(std::string_view json)
{
    const QByteArray bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (root.isEmpty())
        return fail(FaultKind::File, "diagnosis model", error.errorString().toStdString());
    Model model;
    model.m_about = root[QLatin1String("about")].toString().toStdString();
    model.m_background = root[QLatin1String("background")].toDouble();
    model.m_boxes = root[QLatin1String("boxes")].toInt();
    model.m_undeterminedBelow = root[QLatin1String("undeterminedBelow")].toDouble();
    for (const QJsonValue &mechanism : root[QLatin1String("mechanisms")].toArray()) {
        std::vector<std::string> &ids = model.m_mechanisms.emplace_back();
        for (const QJsonValue &id : mechanism.toArray())
            ids.push_back(id.toString().toStdString());
    }
    for (const QJsonValue &value : root[QLatin1String("causes")].toArray()) {
        const QJsonObject cause = value.toObject();
        CauseWeights &weights = model.m_causes.emplace_back();
        weights.id = cause[QLatin1String("id")].toString().toStdString();
        weights.prior = weightFrom(cause[QLatin1String("prior")]);
        const QJsonObject listed = cause[QLatin1String("weights")].toObject();
        for (auto at = listed.begin(); at != listed.end(); ++at) {
            const auto feature = featureFrom(at.key().toStdString());
            if (!feature)
                return fail(FaultKind::File, "diagnosis model", "no such feature: " + at.key().toStdString());
            weights.weights[static_cast<std::size_t>(*feature)] = weightFrom(at.value());
        }
    }
    return model;
}

std::string Model::toJson() const
{
    QJsonArray causes;
    for (const CauseWeights &cause : m_causes) {
        QJsonObject weights;
        for (std::size_t i = 0; i < featureCount; ++i) {
            const std::string_view id = idOf(static_cast<Feature>(i));
            if (cause.weights[i].free)
                weights[QLatin1String(id.data(), static_cast<qsizetype>(id.size()))] = toPair(cause.weights[i]);
        }
        causes.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(cause.id)},
                                  {QStringLiteral("prior"), toPair(cause.prior)},
                                  {QStringLiteral("weights"), weights}});
    }
    QJsonArray mechanisms;
    for (const std::vector<std::string> &mechanism : m_mechanisms) {
        QJsonArray ids;
        for (const std::string &id : mechanism)
            ids.append(QString::fromStdString(id));
        mechanisms.append(ids);
    }
    const QJsonObject root{{QStringLiteral("about"), QString::fromStdString(m_about)},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("background"), m_background},
                           {QStringLiteral("boxes"), m_boxes},
                           {QStringLiteral("undeterminedBelow"), m_undeterminedBelow},
                           {QStringLiteral("mechanisms"), mechanisms},
                           {QStringLiteral("causes"), causes}};
    // A pair of numbers on one line, so that people can read the file and its changes.
    static const QRegularExpression pair(QStringLiteral("\\[\\s+(-?[\\d.]+),\\s+(-?[\\d.]+)\\s+\\]"));
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented))
        .replace(pair, QStringLiteral("[\\1, \\2]"))
        .toStdString();
}

double Model::trust() const noexcept
{
    return (m_boxes + 1.0) / (m_boxes + 2.0);
}

bool Model::sameMechanism(std::string_view left, std::string_view right) const noexcept
{
    return left == right ||
           std::any_of(m_mechanisms.begin(), m_mechanisms.end(), [&](const std::vector<std::string> &ids) {
               return std::find(ids.begin(), ids.end(), left) != ids.end() &&
                      std::find(ids.begin(), ids.end(), right) != ids.end();
           });
}

std::vector<double> Model::probabilities(const Observations &seen) const
{
    std::vector<double> values;
    values.reserve(m_causes.size());
    double highest = m_background;
    for (const CauseWeights &cause : m_causes) {
        double odds = cause.prior.fitted;
        for (const Feature feature : seen)
            odds += cause.weights[static_cast<std::size_t>(feature)].fitted;
        values.push_back(odds);
        highest = std::max(highest, odds);
    }
    double sum = std::exp(m_background - highest);
    for (double &value : values) {
        value = std::exp(value - highest);
        sum += value;
    }
    for (double &value : values)
        value /= sum;
    return values;
}

double Model::contribution(Feature feature, std::size_t cause, const std::vector<double> &probabilities) const
{
    const auto index = static_cast<std::size_t>(feature);
    double rivals = 0;
    double mass = 0;
    for (std::size_t i = 0; i < m_causes.size(); ++i) {
        if (i == cause)
            continue;
        // The square root keeps rivals in sight that the evidence has left with nearly nothing.
        const double share = std::sqrt(probabilities[i]);
        rivals += share * m_causes[i].weights[index].fitted;
        mass += share;
    }
    return m_causes[cause].weights[index].fitted - (mass > 0 ? rivals / mass : 0);
}

} // namespace onecopy::diagnosis
