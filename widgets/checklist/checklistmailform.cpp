// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistmailform.h"

#include "core/account/account.h"
#include "core/base/limits.h"
#include "core/smtp/address.h"
#include "widgets/parts/formfields.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace onecopy::widgets {

namespace {

constexpr std::array<std::uint64_t, 6> sizes{20'000, 100'000, 1'000'000, 3'000'000, 5'000'000, 10'000'000};
constexpr std::size_t usualSize = 1;
constexpr int usualCount = 5;
constexpr int usualWait = 60;
constexpr int longestWait = 3'600;

} // namespace

ChecklistMailForm::ChecklistMailForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_measure(new QCheckBox(tr("Measure with &test mail"), this))
    , m_confirmed(new QCheckBox(tr("Test mail may be sent to this address"), this))
    , m_size(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_wait(new QSpinBox(this))
    , m_hasty(new TextLabel(TextRole::Sub, this))
    , m_eicar(new QCheckBox(tr("Check the scanner with &EICAR"), this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_measure->setChecked(true);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_form->addRow(m_measure);
    m_to = addLine(tr("&Address"), tr("anna@example.org, whose inbox this account reads"), "to");
    m_confirmed->setObjectName(QStringLiteral("confirmed"));
    m_form->addRow(m_confirmed); // too long for the column of the fields
    m_smtp = addLine(tr("Sent thr&ough"), QStringLiteral("smtp+starttls://anna@mail.example.org:587"), "smtp");
    for (const std::uint64_t size : sizes)
        m_size->addItem(words::size(size), QVariant::fromValue<qulonglong>(size));
    m_size->setCurrentIndex(usualSize);
    m_size->setObjectName(QStringLiteral("size"));
    connect(m_size, &QComboBox::activated, this, [this] { m_sizeChosen = true; });
    addRow(m_size, tr("Si&ze of each"));
    m_count->setRange(1, static_cast<int>(limits::probeMails));
    m_count->setValue(usualCount);
    m_count->setObjectName(QStringLiteral("count"));
    addRow(m_count, tr("&Number for each setting"));
    m_wait->setRange(1, longestWait);
    m_wait->setValue(usualWait);
    m_wait->setSuffix(tr(" s", "seconds"));
    m_wait->setObjectName(QStringLiteral("wait"));
    addRow(m_wait, tr("Wait &for copies"));
    m_hasty->setObjectName(QStringLiteral("hasty"));
    m_hasty->setWordWrap(true);
    m_hasty->hide();
    m_form->addRow(m_hasty);
    connect(m_wait, &QSpinBox::valueChanged, this, &ChecklistMailForm::refresh);
    m_eicar->setObjectName(QStringLiteral("eicar"));
    m_eicar->setChecked(true);
    setPlainToolTip(m_eicar,
                    tr("The EICAR test file is harmless, and every virus scanner reports it. It is sent before the "
                       "change and after it was put back, to show that mail is scanned again."));
    m_form->addRow(m_eicar);
    m_eicar->hide();
    connect(m_measure, &QCheckBox::toggled, this, &ChecklistMailForm::refresh);
    connect(m_measure, &QCheckBox::toggled, this, [this] { m_measureChosen = true; });
    connect(m_confirmed, &QCheckBox::toggled, this, &ChecklistMailForm::changed);
    // What was confirmed was the other address.
    connect(m_to, &QLineEdit::textChanged, m_confirmed, [this] { m_confirmed->setChecked(false); });
}

void ChecklistMailForm::addRow(QWidget *field, const QString &label)
{
    m_form->addRow(newFieldLabel(label, field, this), field);
}

QLineEdit *ChecklistMailForm::addLine(const QString &label, const QString &hint, const char *name)
{
    auto *field = newLineField(hint, this);
    field->setObjectName(QString::fromLatin1(name));
    addRow(field, label);
    connect(field, &QLineEdit::textChanged, this, &ChecklistMailForm::changed);
    return field;
}

void ChecklistMailForm::setAccount(const ChecklistAccount &account)
{
    const bool other = !m_account.id.empty() && account.id != m_account.id;
    const auto put = [other](QLineEdit *field, const QString &before, const QString &guess) {
        // No guess is no reason to take away what is there.
        if (other || field->text().isEmpty() || (field->text() == before && !guess.isEmpty()))
            field->setText(guess);
    };
    put(m_to, m_account.address, account.address);
    put(m_smtp, m_account.smtp, account.smtp);
    m_account = account;
}

void ChecklistMailForm::setUsed(const std::string &to, const std::string &smtp, std::uint64_t bytes)
{
    const auto put = [](QLineEdit *field, const QString &guess, const std::string &used) {
        if (field->text().isEmpty() || field->text() == guess)
            field->setText(QString::fromStdString(used));
    };
    put(m_to, m_account.address, to);
    put(m_smtp, m_account.smtp, smtp);
    const int at = m_size->findData(QVariant::fromValue<qulonglong>(bytes));
    if (at < 0)
        return;
    m_size->setCurrentIndex(at);
    m_sizeChosen = true;
}

void ChecklistMailForm::setTypicalSize(std::uint64_t bytes)
{
    if (m_sizeChosen)
        return;
    const auto at = std::lower_bound(sizes.begin(), sizes.end() - 1, bytes); // the largest one, for all that is larger
    m_size->setCurrentIndex(bytes == 0 ? static_cast<int>(usualSize) : static_cast<int>(at - sizes.begin()));
}

void ChecklistMailForm::setTypicalGap(std::int64_t seconds)
{
    m_gap = seconds;
    refresh();
}

void ChecklistMailForm::refresh()
{
    for (QWidget *field :
         {static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_confirmed), static_cast<QWidget *>(m_smtp),
          static_cast<QWidget *>(m_size), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_wait)}) {
        field->setVisible(m_measure->isChecked());
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(m_measure->isChecked());
    }
    m_hasty->setVisible(m_measure->isChecked() && m_gap >= m_wait->value());
    m_hasty->setText((m_gap < longestWait
                          ? tr("Most often a copy came %1 after the one before. Wait longer than that.", "a duration")
                          : tr("Most often a copy came %1 after the one before. No step waits that long: check the "
                               "mailbox later, to see whether copies still come.",
                               "a duration"))
                         .arg(words::duration(m_gap)));
    m_eicar->setVisible(m_measure->isChecked() && m_protection);
    Q_EMIT changed();
}

/// What comes again each night is not seen with test mail, whose wait for copies ends before.
void ChecklistMailForm::suggestMeasuring(std::chrono::minutes longest)
{
    if (m_measureChosen)
        return;
    m_measure->setChecked(longest <= std::chrono::seconds(longestWait));
    m_measureChosen = false;
}

void ChecklistMailForm::setProtection(bool off)
{
    m_protection = off;
    refresh();
}

void ChecklistMailForm::fill(ChecklistChoice &choice) const
{
    choice.measure = m_measure->isChecked();
    choice.to = m_to->text().trimmed().toStdString();
    choice.smtp = m_smtp->text().trimmed().toStdString();
    choice.bytes = m_size->currentData().toULongLong();
    choice.count = m_count->value();
    choice.waitSeconds = m_wait->value();
    choice.eicar = m_protection && m_eicar->isChecked();
}

MissingEntry ChecklistMailForm::missing() const
{
    if (!m_measure->isChecked())
        return {};
    if (m_to->text().trimmed().isEmpty())
        return {tr("Enter the address for test mail."), m_to};
    if (m_smtp->text().trimmed().isEmpty())
        return {tr("Enter the server that test mail is sent through."), m_smtp};
    if (!smtp::checkAddress(m_to->text().trimmed().toStdString()))
        return {tr("Test mail cannot be sent to this address. Enter one such as anna@example.org."), m_to};
    if (!parseServerUrl(Protocol::Smtp, m_smtp->text().trimmed().toStdString()))
        return {tr("Enter the server that test mail is sent through in the form %1.", "an address of a server")
                    .arg(words::isolate(m_smtp->placeholderText())),
                m_smtp};
    return m_confirmed->isChecked() ? MissingEntry{}
                                    : MissingEntry{tr("Confirm the address for test mail."), m_confirmed};
}

} // namespace onecopy::widgets
