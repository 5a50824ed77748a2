// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duplicates/whydialog.h"

#include "widgets/parts/formfields.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/roomview.h"
#include "widgets/parts/tables.h"
#include "widgets/parts/windowsize.h"
#include "widgets/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr std::size_t longestComparedValue = 300;

QString verdictWord(const duplicates::Comparison::Line &line)
{
    switch (line.state()) {
    case duplicates::Comparison::State::Equal:
        return ComparisonModel::tr("equal");
    case duplicates::Comparison::State::Different:
        return ComparisonModel::tr("different");
    case duplicates::Comparison::State::Ignored:
        return ComparisonModel::tr("differs, does not count");
    case duplicates::Comparison::State::NotCompared:
        return ComparisonModel::tr("not compared");
    }
    return {};
}

/// What is compared besides the fields of a header, whose names are the same in every language.
QString fieldName(const std::string &field)
{
    constexpr std::string_view part = "Part ";
    if (field == "Body")
        return ComparisonModel::tr("Body");
    if (field == "Size")
        return ComparisonModel::tr("Size");
    if (field == "Bytes")
        return ComparisonModel::tr("All bytes");
    if (field.starts_with(part))
        return ComparisonModel::tr("Part %1").arg(words::foreign(field.substr(part.size()), longestComparedValue));
    return words::foreign(field, 80);
}

} // namespace

void ComparisonModel::setLines(std::vector<duplicates::Comparison::Line> lines, bool onlyUnequal)
{
    beginResetModel();
    m_lines = std::move(lines);
    if (onlyUnequal)
        std::erase_if(m_lines, [](const duplicates::Comparison::Line &line) { return line.equal; });
    // What speaks against one message comes first.
    std::ranges::stable_sort(m_lines, {}, [](const duplicates::Comparison::Line &line) {
        return line.state() == duplicates::Comparison::State::Different ? 0 : line.equal ? 2 : 1;
    });
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const duplicates::Comparison::Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const auto value = [role, &line](const std::string &text) {
        if (!line.compared && text == "not read")
            return tr("not read", "the body of a message");
        return role == Qt::ToolTipRole ? plainToolTip(words::foreign(text, 2000))
                                       : words::foreign(text, longestComparedValue);
    };
    switch (index.column()) {
    case Field:
        return role == Qt::DisplayRole ? QVariant(fieldName(line.field)) : QVariant();
    case Verdict:
        return role == Qt::DisplayRole ? QVariant(verdictWord(line)) : QVariant();
    case First:
        return value(line.left);
    case Other:
        return value(line.right);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Verdict:
        return tr("Result");
    case First:
        return tr("Oldest copy");
    case Other:
        return tr("This copy");
    default:
        return {};
    }
}

WhyDialog::WhyDialog(GroupDetails details, const QString &subject, QWidget *parent)
    : QDialog(parent)
    , m_details(std::move(details))
    , m_pairs(new QComboBox(this))
    , m_onlyUnequal(new QCheckBox(tr("Only what differs"), this))
    , m_verdict(new TextLabel(TextRole::Body, this))
    , m_model(new ComparisonModel(this))
    , m_table(new TableView(tr("Fields of both messages"), this))
{
    setWindowTitle(tr("Why is this one message?"));
    auto *title = new TextLabel(subject, TextRole::Heading, this);
    title->setElided(Qt::ElideRight);
    m_pairs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pairs->setMinimumContentsLength(24);
    connect(m_pairs, &QComboBox::currentTextChanged, this,
            [this](const QString &words) { setPlainToolTip(m_pairs, words); });
    setBoxName(m_pairs, tr("Copies that are compared"));
    for (const PairComparison &pair : m_details.comparisons)
        m_pairs->addItem(pair.nearMiss ? tr("Looks alike, is not in this group: %1").arg(words::place(pair.other))
                                       : tr("Copy: %1").arg(words::place(pair.other)));
    m_verdict->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setColumns(ComparisonModel::Other, {-16, 22, -34, 0});
    m_table->setMinimumHeight(240);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_pairs, 1);
    line->addWidget(m_onlyUnequal);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pairs, &QComboBox::currentIndexChanged, this, &WhyDialog::showPair);
    connect(m_onlyUnequal, &QCheckBox::toggled, this, &WhyDialog::showPair);

    auto *said = new QWidget(this);
    auto *column = new QVBoxLayout(said);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(title);
    column->addLayout(line);
    column->addWidget(m_verdict);
    column->addWidget(m_table, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(22, 20, 22, 18);
    all->setSpacing(12);
    all->addWidget(new RoomView(said, this), 1);
    all->addWidget(box);
    resizeOnScreen(*this, {900, 560});
    showPair();
}

void WhyDialog::showPair()
{
    const int at = std::clamp(m_pairs->currentIndex(), 0, static_cast<int>(m_details.comparisons.size()) - 1);
    const PairComparison &pair = m_details.comparisons[static_cast<std::size_t>(at)];
    QStringList sentences;
    sentences.append(
        pair.comparison.same
            ? tr("These are one message (%1).").arg(words::className(pair.comparison.cls))
            : tr("These are not one message, or it cannot be told (%1).").arg(words::className(pair.comparison.cls)));
    sentences.append(words::classExplained(pair.comparison.cls));
    if (!pair.comparison.proved)
        sentences.append(tr("Only headers and sizes were compared: the bodies were not read yet."));
    m_verdict->setText(sentences.join(QLatin1Char(' ')));
    m_model->setLines(pair.comparison.lines, m_onlyUnequal->isChecked());
}

} // namespace onecopy::widgets
