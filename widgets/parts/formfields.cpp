// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/formfields.h"

#include "widgets/parts/plaintext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int longestField = 1'000;

} // namespace

QFormLayout *newForm(QWidget *parent)
{
    auto *form = parent ? new QFormLayout(parent) : new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

TextLabel *newFieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new TextLabel(text, TextRole::Body, parent);
    label->setBuddy(field);
    // QFormLayout puts the label of a field at its upper edge.
    label->setMinimumHeight(field->sizeHint().height());
    return label;
}

void setBoxName(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    auto *label = new TextLabel(name, TextRole::Body, box->parentWidget());
    label->setBuddy(box);
    label->hide();
}

void alignForms(std::initializer_list<QFormLayout *> forms)
{
    int widest = 0;
    const auto eachLabel = [&](auto use) {
        for (const QFormLayout *form : forms) {
            for (int row = 0; row < form->rowCount(); ++row) {
                const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
                if (item != nullptr && item->widget() != nullptr)
                    use(item->widget());
            }
        }
    };
    eachLabel([&](const QWidget *label) { widest = std::max(widest, label->sizeHint().width()); });
    eachLabel([&](QWidget *label) { label->setMinimumWidth(widest); });
}

QLineEdit *newLineField(const QString &hint, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setMaxLength(longestField);
    field->setPlaceholderText(hint);
    setPlainToolTip(field, hint); // where the field is too short for it
    // Control characters end lines of a protocol (RFC 3501 9, TEXT-CHAR).
    field->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[^\\x00-\\x1F\\x7F]*")), field));
    return field;
}

} // namespace onecopy::widgets
