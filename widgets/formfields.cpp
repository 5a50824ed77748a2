// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formfields.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

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

QLineEdit *newLineField(const QString &hint, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setMaxLength(longestField);
    field->setPlaceholderText(hint);
    // Control characters end lines of a protocol (RFC 3501 9, TEXT-CHAR).
    field->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[^\\x00-\\x1F\\x7F]*")), field));
    return field;
}

} // namespace onecopy::widgets
