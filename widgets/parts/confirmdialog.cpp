// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/confirmdialog.h"

#include "widgets/look/icons.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/roomview.h"
#include "widgets/words/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace onecopy::widgets {

namespace {

using namespace std::chrono_literals;

/// What was typed, as digits of any script, without the separators of the locale.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits.append(QString::number(c.digitValue()));
    }
    return digits;
}

} // namespace

ConfirmDialog::ConfirmDialog(std::size_t count, const QString &keep, const QString &go, QWidget *parent)
    : QDialog(parent)
    , m_number(count)
    , m_box(new QDialogButtonBox(this))
    , m_keep(m_box->addButton(keep, QDialogButtonBox::RejectRole))
    , m_go(m_box->addButton(go, QDialogButtonBox::AcceptRole))
{
    m_keep->setDefault(true);
    m_go->setAutoDefault(false);
    connect(m_box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void ConfirmDialog::layOut(QWidget *said)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 18);
    column->setSpacing(14);
    column->addWidget(new RoomView(said, this), 1);
    column->addWidget(m_box);
}

QWidget *ConfirmDialog::makeHead(IconLabel *icon, const QString &title, const QString &text, const QString &facts)
{
    auto *head = new QWidget(this);
    setAccessibleDescription(words::withoutIsolates(title + QLatin1Char('\n') + text));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    for (const auto &[words, role] :
         {std::pair(title, TextRole::Title), std::pair(text, TextRole::Body), std::pair(facts, TextRole::Sub)}) {
        auto *label = new TextLabel(words, role, head);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    return head;
}

QWidget *ConfirmDialog::makeCountRow(const QString &text, const QString &accessibleName)
{
    auto *row = new QWidget(this);
    auto *label = new TextLabel(text, TextRole::Body, row);
    m_count = new QLineEdit(row);
    m_count->setAccessibleName(accessibleName);
    m_count->setMaxLength(20);
    m_count->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_count->installEventFilter(this);
    label->setBuddy(m_count);
    connect(m_count, &QLineEdit::textChanged, this, &ConfirmDialog::refresh);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line->addWidget(label, 1);
    line->addWidget(m_count);
    refresh();
    return row;
}

void ConfirmDialog::refresh()
{
    const bool typed = m_count == nullptr || digitsOf(m_count->text()) == QString::number(m_number);
    m_go->setEnabled(m_awake && typed && m_number > 0);
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_keep->setFocus();
    // A double click or Enter that was meant for what was here before must not land on this button.
    QTimer::singleShot(1s, this, [this] {
        m_awake = true;
        refresh();
    });
}

bool ConfirmDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_count && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) { // would press the default button and throw the typing away
            if (m_go->isEnabled())
                m_go->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace onecopy::widgets
