// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/steps.h"

#include "core/checklist/builtin.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace onecopy::checklist {

namespace {

constexpr std::string_view baseline = "baseline";

std::string text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString().toStdString();
}

/// "$ command", or words, or words with what stands for their %1, %2 … behind them.
std::vector<Line> lines(const QJsonValue &value)
{
    std::vector<Line> all;
    for (const QJsonValue &entry : value.toArray()) {
        const QJsonArray parts = entry.isArray() ? entry.toArray() : QJsonArray{entry};
        const QString line = parts[0].toString();
        if (line.startsWith(QLatin1String("$ "))) {
            all.push_back(commandOf(line.mid(2).toStdString()));
            continue;
        }
        std::vector<std::string> values;
        for (qsizetype i = 1; i < parts.size(); ++i)
            values.push_back(parts[i].toString().toStdString());
        all.push_back(wordsOf(line.toStdString(), std::move(values)));
    }
    return all;
}

/// `switchesOff`: where the product does not say otherwise.
Instructions instructions(const QJsonObject &object, bool switchesOff)
{
    Instructions result;
    result.product = text(object, "product");
    result.read = lines(object[QLatin1String("read")]);
    result.apply = lines(object[QLatin1String("apply")]);
    result.restore = lines(object[QLatin1String("restore")]);
    result.verify = lines(object[QLatin1String("verify")]);
    result.switchesOff = object[QLatin1String("switchesOff")].toBool(switchesOff);
    result.assumed = object[QLatin1String("assumed")].toBool();
    for (const QJsonValue &entry : object[QLatin1String("settings")].toArray())
        result.settings.push_back({text(entry.toObject(), "name"), text(entry.toObject(), "value")});
    return result;
}

Step step(const QJsonObject &object)
{
    Step result;
    result.id = text(object, "id");
    result.title = text(object, "title");
    result.why = text(object, "why");
    result.risk = text(object, "risk");
    result.verify = text(object, "verify");
    for (const QJsonValue &cause : object[QLatin1String("causes")].toArray())
        result.causes.push_back(cause.toString().toStdString());
    result.antivirus = object[QLatin1String("antivirus")].toBool();
    result.minutes = static_cast<std::uint32_t>(object[QLatin1String("minutes")].toInt(15));
    const bool switchesOff = object[QLatin1String("switchesOff")].toBool();
    for (const QJsonValue &entry : object[QLatin1String("products")].toArray())
        result.instructions.push_back(instructions(entry.toObject(), switchesOff));
    return result;
}

double weight(const Step &step, const Suspects &causes)
{
    if (step.id == baseline)
        return 1e9;
    // A step is made for its first cause; others may have a step of their own, which comes before this one then.
    constexpr double further = 0.95;
    double sum = 0;
    for (const std::string &cause : step.causes) {
        const auto found = causes.find(cause);
        const double share = &cause == &step.causes.front() ? 1 : further;
        if (found != causes.end())
            sum += found->second.probability * static_cast<double>(found->second.messages) * share;
    }
    return sum;
}

} // namespace

const Instructions *Step::forProduct(std::string_view product) const noexcept
{
    const auto at = std::find_if(instructions.begin(), instructions.end(),
                                 [product](const Instructions &each) { return each.product == product; });
    return at == instructions.end() ? nullptr : &*at;
}

const Instructions *Step::byHandFor(std::string_view product) const noexcept
{
    const Instructions *mine = forProduct(product);
    return mine != nullptr ? mine : forProduct("other");
}

bool Step::switchesOff(std::string_view product) const noexcept
{
    const Instructions *mine = byHandFor(product);
    return mine != nullptr && mine->switchesOff;
}

Steps Steps::builtIn()
{
    const std::string_view json = stepsJson();
    const QByteArray bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    Steps result;
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).array())
        result.m_steps.push_back(step(value.toObject()));
    return result;
}

const Step *Steps::find(std::string_view id) const noexcept
{
    const auto at = std::find_if(m_steps.begin(), m_steps.end(), [id](const Step &each) { return each.id == id; });
    return at == m_steps.end() ? nullptr : &*at;
}

std::vector<const Step *> Steps::ordered(const Suspects &causes) const
{
    std::vector<const Step *> order;
    for (const Step &each : m_steps)
        order.push_back(&each);
    std::stable_sort(order.begin(), order.end(),
                     [&](const Step *a, const Step *b) { return weight(*a, causes) > weight(*b, causes); });
    return order;
}

} // namespace onecopy::checklist
