// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/windowarrangement.h"

#include <QSettings>
#include <QStringList>

#include <utility>

namespace onecopy::gui {

namespace {

constexpr int farthest = 1'000'000; ///< no screen, and nothing that is counted, goes so far
constexpr qsizetype mostNumbers = 64;
constexpr qsizetype mostParts = 200;
constexpr qsizetype longestName = 1'000; ///< of an account

constexpr auto arrangementGroup = "arrangement";
constexpr auto partsGroup = "parts";
constexpr auto positionKey = "position";
constexpr auto sizeKey = "size";
constexpr auto maximisedKey = "maximised";
constexpr auto sectionKey = "section";
constexpr auto accountKey = "account";

/// Empty: it is none.
QList<int> numbersOf(const QVariant &value)
{
    const QStringList words = value.toStringList();
    QList<int> numbers;
    for (const QString &word : words) {
        bool isNumber = false;
        const int number = word.trimmed().toInt(&isNumber);
        if (!isNumber || number < -farthest || number > farthest || numbers.size() == mostNumbers)
            return {};
        numbers.append(number);
    }
    return numbers;
}

QStringList wordsOf(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words;
}

} // namespace

ArrangementFile::ArrangementFile(QString path)
    : m_path(std::move(path))
{
}

WindowArrangement ArrangementFile::load() const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.beginGroup(QLatin1String(arrangementGroup));
    const auto numbers = [&file](const char *key) { return numbersOf(file.value(QLatin1String(key))); };
    WindowArrangement arrangement;
    if (const QList<int> at = numbers(positionKey); at.size() == 2)
        arrangement.position = QPoint(at.at(0), at.at(1));
    if (const QList<int> size = numbers(sizeKey); size.size() == 2 && size.at(0) > 0 && size.at(1) > 0)
        arrangement.size = QSize(size.at(0), size.at(1));
    arrangement.maximised = numbers(maximisedKey) == QList<int>{1};
    if (const QList<int> section = numbers(sectionKey); section.size() == 1)
        arrangement.section = section.front();
    arrangement.account = file.value(QLatin1String(accountKey)).toString().left(longestName).toStdString();
    file.beginGroup(QLatin1String(partsGroup));
    const QStringList keys = file.allKeys();
    for (const QString &key : keys.mid(0, mostParts)) {
        if (const QList<int> part = numbersOf(file.value(key)); !part.isEmpty())
            arrangement.parts.insert(key, part);
    }
    return arrangement;
}

void ArrangementFile::save(const WindowArrangement &arrangement) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.beginGroup(QLatin1String(arrangementGroup));
    file.remove(QString()); // what is as it was at first again
    const auto write = [&file](const char *key, const QList<int> &numbers) {
        file.setValue(QLatin1String(key), wordsOf(numbers));
    };
    if (arrangement.position)
        write(positionKey, {arrangement.position->x(), arrangement.position->y()});
    if (!arrangement.size.isEmpty())
        write(sizeKey, {arrangement.size.width(), arrangement.size.height()});
    write(maximisedKey, {arrangement.maximised ? 1 : 0});
    write(sectionKey, {arrangement.section});
    if (!arrangement.account.empty())
        file.setValue(QLatin1String(accountKey), QString::fromStdString(arrangement.account));
    file.beginGroup(QLatin1String(partsGroup));
    for (const auto &[key, numbers] : arrangement.parts.asKeyValueRange())
        file.setValue(key, wordsOf(numbers));
}

} // namespace onecopy::gui
