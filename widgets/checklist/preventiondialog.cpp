// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/preventiondialog.h"

#include "widgets/checklist/checklistwords.h"
#include "widgets/checklist/preventionwords.h"
#include "widgets/look/style.h"
#include "widgets/parts/banner.h"
#include "widgets/parts/commandblock.h"
#include "widgets/parts/foldingrow.h"
#include "widgets/parts/formfields.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/roomview.h"
#include "widgets/parts/steplines.h"
#include "widgets/parts/windowsize.h"
#include "widgets/words/coretext.h"
#include "widgets/words/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace onecopy::widgets {

namespace {

constexpr int secondsPerDay = 86'400;
constexpr std::size_t longestScript = 8'000; ///< bytes that are shown; ours are much shorter

QStringList linesOf(const std::string &script)
{
    QStringList lines;
    for (const QString &line : QString::fromStdString(script).split(QLatin1Char('\n')))
        lines += words::visible(line.chopped(line.endsWith(QLatin1Char('\r')) ? 1 : 0).toStdString(), longestScript);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

const checklist::Instructions *instructionsFor(const std::vector<checklist::Instructions> &all,
                                               const std::string &product)
{
    for (const checklist::Instructions &each : all) {
        if (each.product == product)
            return &each;
    }
    return nullptr;
}

} // namespace

PreventionDialog::PreventionDialog(QWidget *parent)
    : QDialog(parent)
    , m_product(new QComboBox(this))
{
    setWindowTitle(tr("While the cause is being fixed"));
    auto *title = new TextLabel(tr("Put extra copies aside as they arrive"), TextRole::Title, this);
    title->setWordWrap(true);
    auto *intro =
        new TextLabel(tr("The mail server recognises a message that it has delivered before, and puts the copy "
                         "into a folder of its own. Nothing is deleted, and the cause stays: this is help until "
                         "it is fixed."),
                      TextRole::Body, this);
    intro->setWordWrap(true);
    m_note = new TextLabel(TextRole::Sub, this);
    m_note->setWordWrap(true);
    m_close = new QPushButton(tr("Close"), this);
    m_close->setObjectName(QStringLiteral("close"));
    m_go = new QPushButton(this);
    m_go->setObjectName(QStringLiteral("go"));
    setPrimary(m_go);
    // Enter in a field must not change a server.
    for (QPushButton *button : {m_close, m_go})
        button->setAutoDefault(false);
    auto *line = new FoldingRow;
    line->setSpacing(12);
    line->addWidget(m_note, 1);
    line->addWidget(m_close);
    line->addWidget(m_go);

    auto *said = new QWidget(this);
    auto *column = new QVBoxLayout(said);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(title);
    column->addWidget(intro);
    column->addWidget(makeForm());
    column->addWidget(makeContent(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(22, 20, 22, 18);
    all->setSpacing(14);
    all->addWidget(new RoomView(said, this), 1);
    all->addLayout(line);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &PreventionDialog::go);
    connect(m_product, &QComboBox::currentIndexChanged, this, &PreventionDialog::choiceChanged);
    choiceChanged();
    resizeOnScreen(*this, {820, 720});
}

QWidget *PreventionDialog::makeForm()
{
    auto *all = new QWidget(this);
    m_product->setObjectName(QStringLiteral("product"));
    m_product->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_product->setMinimumContentsLength(24);
    connect(m_product, &QComboBox::currentTextChanged, this,
            [this](const QString &words) { setPlainToolTip(m_product, words); });
    m_product->addItem(tr("This account's mail server, by a Sieve script"), QString());
    for (const checklist::Instructions &each : checklist::preventionInstructions())
        m_product->addItem(words::product(each.product), QString::fromStdString(each.product));
    m_form = new QWidget(all);
    auto *form = newForm(m_form);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // with large letters on a small screen
    m_address = newLineField(QStringLiteral("sieve://anna@mail.example.org:4190"), m_form);
    m_address->setObjectName(QStringLiteral("address"));
    m_folder = newLineField({}, m_form);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setText(QString::fromStdString(checklist::Prevention().folder));
    m_days = new QSpinBox(m_form);
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setRange(1, static_cast<int>(checklist::Prevention::longest) / secondsPerDay);
    m_days->setValue(static_cast<int>(checklist::Prevention().seconds) / secondsPerDay);
    form->addRow(newFieldLabel(tr("&Server"), m_address, m_form), m_address);
    form->addRow(newFieldLabel(tr("&Folder for extra copies"), m_folder, m_form), m_folder);
    form->addRow(newFieldLabel(tr("&Days to remember messages"), m_days, m_form), m_days);
    auto *limits = new TextLabel(words::coreText(checklist::preventionLimits()), TextRole::Sub, m_form);
    limits->setObjectName(QStringLiteral("limits"));
    limits->setWordWrap(true);
    form->addRow(limits);
    auto *where = newForm(nullptr);
    where->setRowWrapPolicy(QFormLayout::WrapLongRows);
    where->addRow(newFieldLabel(tr("&Where"), m_product, all), m_product);
    alignForms({where, form});
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(where);
    column->addWidget(m_form);
    for (QLineEdit *field : {m_address, m_folder})
        connect(field, &QLineEdit::textChanged, this, &PreventionDialog::choiceChanged);
    connect(m_days, &QSpinBox::valueChanged, this, &PreventionDialog::choiceChanged);
    return all;
}

QWidget *PreventionDialog::makeContent()
{
    auto *scroll = new QScrollArea(this);
    auto *inner = new QWidget(scroll);
    m_bodyColumn = new QVBoxLayout(inner);
    m_bodyColumn->setContentsMargins(2, 2, 10, 2);
    m_bodyColumn->setSpacing(12);
    m_banner = new Banner(inner);
    m_bodyColumn->addWidget(m_banner);
    m_bodyColumn->addStretch();
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus); // to be scrolled with the keys
    scroll->setAccessibleName(tr("The script"));
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return scroll;
}

bool PreventionDialog::bySieve() const
{
    return m_product->currentData().toString().isEmpty();
}

PreventionChoice PreventionDialog::choice() const
{
    PreventionChoice choice;
    choice.address = m_address->text().trimmed().toStdString();
    choice.prevention.folder = m_folder->text().trimmed().toStdString();
    choice.prevention.seconds = static_cast<std::uint32_t>(m_days->value()) * secondsPerDay;
    return choice;
}

void PreventionDialog::setAddress(const QString &url)
{
    m_address->setText(url);
}

void PreventionDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_waiting.clear();
    refresh();
}

void PreventionDialog::setWaiting(const QString &sentence)
{
    m_waiting = sentence;
    refresh();
}

/// What was looked up was for another choice.
void PreventionDialog::choiceChanged()
{
    m_plan.reset();
    m_banner->hide();
    showBody();
    refresh();
}

void PreventionDialog::setPlan(const jobs::PreventionPlan &plan)
{
    m_plan = plan;
    const words::StepResult result = words::prevention(plan);
    m_banner->setContent(result.kind, result.headline, result.detail);
    m_banner->show();
    showBody();
    refresh();
}

void PreventionDialog::setFault(const Fault &fault)
{
    m_plan.reset();
    const words::FaultText text = words::preventionFault(fault);
    QStringList lines{text.advice};
    if (!text.said.isEmpty())
        lines.append(text.said);
    lines.append(tr("Code for support: %1").arg(text.code));
    m_banner->setContent(Banner::Kind::Bad, text.headline, lines.join(QLatin1Char('\n')));
    m_banner->show();
    showBody();
    refresh();
}

void PreventionDialog::showBody()
{
    delete m_body;
    m_body = new QWidget(m_banner->parentWidget());
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    if (m_plan)
        column->addWidget(new CommandBlock(linesOf(m_plan->script), tr("The script"), m_body));
    const auto all = checklist::preventionInstructions();
    if (const checklist::Instructions *mine = instructionsFor(all, m_product->currentData().toString().toStdString())) {
        const auto add = [&](const QString &heading, const std::vector<checklist::Line> &lines) {
            if (!lines.empty())
                column->addWidget(new StepLines(heading, lines, m_body));
        };
        add(tr("Know first"), mine->read);
        add(tr("What to do"), mine->apply);
        add(tr("How it is put back"), mine->restore);
        add(tr("How to see that it is back"), mine->verify);
        if (mine->assumed) {
            auto *assumed =
                new TextLabel(tr("Parts of this could not be checked against the product; names may differ on "
                                 "your server."),
                              TextRole::Sub, m_body);
            assumed->setWordWrap(true);
            column->addWidget(assumed);
        }
    }
    m_bodyColumn->insertWidget(1, m_body);
}

void PreventionDialog::refresh()
{
    m_form->setVisible(bySieve());
    m_product->setEnabled(!m_busy);
    m_form->setEnabled(!m_busy);
    QString note = tr("Test mail of the checklist passes, so that the search for the cause can go on.");
    QString verb = tr("Look at the server");
    bool enabled = !m_busy && bySieve() && !m_address->text().trimmed().isEmpty() &&
                   checklist::check(choice().prevention).has_value();
    if (m_busy)
        note = m_waiting.isEmpty() ? tr("Asking the server…") : m_waiting;
    else if (!bySieve())
        note = tr("Onecopy changes nothing on this product: you do it by hand.");
    else if (m_address->text().trimmed().isEmpty())
        note = tr("Enter the address of the server.");
    else if (!enabled)
        note = tr("Enter a folder other than the inbox.");
    if (m_plan && m_plan->way == jobs::PreventionWay::Install)
        verb = tr("Install the script");
    else if (m_plan && m_plan->way == jobs::PreventionWay::Installed)
        verb = tr("Take the script away");
    m_note->setText(note);
    m_go->setText(verb);
    m_go->setEnabled(enabled);
    m_go->setVisible(bySieve());
}

void PreventionDialog::go()
{
    if (m_plan && m_plan->way == jobs::PreventionWay::Install)
        Q_EMIT installWanted(choice(), *m_plan);
    else if (m_plan && m_plan->way == jobs::PreventionWay::Installed)
        Q_EMIT removeWanted(choice());
    else
        Q_EMIT lookWanted(choice());
}

} // namespace onecopy::widgets
