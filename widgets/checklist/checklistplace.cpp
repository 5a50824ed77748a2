// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistplace.h"

#include "core/servers/products.h"
#include "widgets/checklist/checklistwords.h"
#include "widgets/parts/formfields.h"
#include "widgets/parts/plaintext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int mostMinutes = 7 * 24 * 60;

void narrow(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
}

} // namespace

ChecklistPlace::ChecklistPlace(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_product(new QComboBox(this))
    , m_how(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_note(new TextLabel(TextRole::Sub, this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_product->setObjectName(QStringLiteral("product"));
    m_how->setObjectName(QStringLiteral("how"));
    m_minutes->setObjectName(QStringLiteral("minutes"));
    narrow(m_product);
    narrow(m_how);
    addRow(m_product, tr("Server &product"));
    addRow(m_how, tr("&Who changes it"));
    m_how->addItem(tr("I do, by hand"), static_cast<int>(How::ByHand));
    m_how->addItem(tr("Onecopy, on this computer"), static_cast<int>(How::Local));
    m_how->addItem(tr("Onecopy, over ssh"), static_cast<int>(How::Ssh));
    m_host = addLine(tr("&Host"), tr("root@mail.example.org"), "host");
    m_configuration = addLine(tr("Confi&guration"), tr("Where the product has it, if left empty"), "configuration");
    m_stateFolder = addLine(tr("Sa&ved files"), QStringLiteral("/var/lib/onecopy"), "stateFolder");
    m_minutes->setRange(1, mostMinutes);
    showMinutes();
    addRow(m_minutes, tr("Back after at &most"));
    m_note->setWordWrap(true);
    m_form->addRow(m_note);
    connect(m_product, &QComboBox::currentIndexChanged, this, &ChecklistPlace::productChosen);
    connect(m_product, &QComboBox::activated, this, [this] { m_wantedProduct = m_product->currentData().toString(); });
    connect(m_how, &QComboBox::activated, this, [this] { m_wantedHow = how(); });
    connect(m_how, &QComboBox::currentIndexChanged, this, &ChecklistPlace::refresh);
    connect(m_how, &QComboBox::currentTextChanged, this, [this](const QString &text) { setPlainToolTip(m_how, text); });
    setPlainToolTip(m_how, m_how->currentText());
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] {
        showMinutes();
        Q_EMIT changed();
    });
}

/// Nobody reads two days in 2880 minutes.
void ChecklistPlace::showMinutes()
{
    constexpr int readable = 90;
    const int minutes = m_minutes->value();
    m_minutes->setSuffix(
        minutes <= readable ? tr(" min", "minutes")
                            : tr(" min (%1)", "minutes, the same as hours or days").arg(words::duration(minutes * 60)));
    m_minutes->setSingleStep(minutes < readable ? 1 : minutes < mostMinutes / 7 ? 30 : 24 * 60);
}

void ChecklistPlace::addRow(QWidget *field, const QString &label)
{
    m_form->addRow(newFieldLabel(label, field, this), field);
}

QLineEdit *ChecklistPlace::addLine(const QString &label, const QString &hint, const char *name)
{
    auto *field = newLineField(hint, this);
    field->setObjectName(QString::fromLatin1(name));
    addRow(field, label);
    connect(field, &QLineEdit::textChanged, this, &ChecklistPlace::changed);
    return field;
}

void ChecklistPlace::setStep(const checklist::Step &step)
{
    m_step = &step;
    const QSignalBlocker quiet(m_product);
    m_product->clear();
    for (const checklist::Instructions &each : step.instructions)
        m_product->addItem(words::product(each.product), QString::fromStdString(each.product));
    int at = m_product->findData(m_wantedProduct);
    if (at < 0)
        at = m_product->findData(QStringLiteral("other"));
    m_product->setCurrentIndex(std::max(at, 0));
    m_minutes->setValue(static_cast<int>(std::min<std::uint32_t>(step.minutes, mostMinutes)));
    productChosen();
}

void ChecklistPlace::setChosen(const checklist::StepRecord &run)
{
    const std::string &via = run.via;
    m_wantedProduct = QString::fromStdString(run.product);
    m_wantedHow = via == checklist::viaLocal ? How::Local : via.starts_with(checklist::viaSsh) ? How::Ssh : How::ByHand;
    if (m_wantedHow == How::Ssh)
        m_host->setText(QString::fromStdString(via.substr(checklist::viaSsh.size())));
    if (m_wantedHow != How::ByHand) {
        const QString folder = QString::fromStdString(run.stateFolder);
        m_configuration->setText(QString::fromStdString(run.configuration));
        m_stateFolder->setText(folder == m_stateFolder->placeholderText() ? QString() : folder);
    }
    if (m_step != nullptr)
        setStep(*m_step);
}

void ChecklistPlace::forget()
{
    for (QLineEdit *field : {m_host, m_configuration, m_stateFolder})
        field->clear();
    setChosen({});
}

const checklist::Instructions *ChecklistPlace::instructions() const
{
    return m_step == nullptr ? nullptr : m_step->forProduct(m_product->currentData().toString().toStdString());
}

ChecklistPlace::How ChecklistPlace::how() const
{
    return static_cast<How>(m_how->currentData().toInt());
}

bool ChecklistPlace::byShell() const
{
    return how() != How::ByHand;
}

void ChecklistPlace::productChosen()
{
    const checklist::Instructions *mine = instructions();
    const bool automatic = mine != nullptr && !mine->settings.empty();
    const auto *items = qobject_cast<QStandardItemModel *>(m_how->model());
    for (const How shell : {How::Local, How::Ssh})
        items->item(m_how->findData(static_cast<int>(shell)))->setEnabled(automatic);
    {
        const QSignalBlocker quiet(m_how);
        m_how->setCurrentIndex(m_how->findData(static_cast<int>(automatic ? m_wantedHow : How::ByHand)));
    }
    m_note->setText(!automatic                         ? tr("For this product, this step is done by hand.")
                    : mine != nullptr && mine->assumed ? tr("Parts of this could not be checked against the product; "
                                                            "names may differ on your server.")
                                                       : QString());
    refresh();
}

void ChecklistPlace::refresh()
{
    const auto show = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(shown);
    };
    const checklist::Instructions *mine = instructions();
    // Without a way back there is nothing to change, and nobody has to do it.
    const bool changes = mine == nullptr || !mine->restore.empty();
    show(m_how, changes);
    show(m_host, how() == How::Ssh);
    show(m_configuration, byShell());
    show(m_stateFolder, byShell());
    show(m_minutes, mine != nullptr && changes);
    m_note->setVisible(changes && !m_note->text().isEmpty());
    Q_EMIT changed();
}

void ChecklistPlace::fill(ChecklistChoice &choice) const
{
    choice.product = m_product->currentData().toString().toStdString();
    choice.via = how() == How::Local ? std::string(checklist::viaLocal)
                 : how() == How::Ssh ? std::string(checklist::viaSsh) + m_host->text().trimmed().toStdString()
                                     : std::string(checklist::viaManual);
    choice.minutes = m_minutes->value();
    if (!byShell())
        return;
    choice.configuration = m_configuration->text().trimmed().toStdString();
    choice.stateFolder = m_stateFolder->text().trimmed().toStdString();
}

MissingEntry ChecklistPlace::missing() const
{
    return how() == How::Ssh && m_host->text().trimmed().isEmpty() ? MissingEntry{tr("Enter the host for ssh."), m_host}
                                                                   : MissingEntry{};
}

} // namespace onecopy::widgets
