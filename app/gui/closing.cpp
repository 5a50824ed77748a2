// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/closing.h"

#include "widgets/parts/plaintext.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

namespace onecopy::gui {

Closing::Closing(QWidget &window, std::vector<Reason> reasons, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_reasons(std::move(reasons))
{
}

bool Closing::mayClose() const
{
    return m_confirmed || std::ranges::none_of(m_reasons, [](const Reason &reason) { return reason().has_value(); });
}

void Closing::ask()
{
    if (!m_box)
        askFrom(0);
}

void Closing::askFrom(std::size_t index)
{
    for (m_index = index; m_index < m_reasons.size(); ++m_index) {
        if (const auto words = m_reasons[m_index]()) {
            open(*words);
            return;
        }
    }
    m_confirmed = true;
    Q_EMIT confirmed();
}

void Closing::open(const ClosingWords &words)
{
    m_box = widgets::plainMessageBox(&m_window, widgets::Icon::Warning, words.question, words.advice, tr("Stay"));
    m_box->setObjectName(QStringLiteral("closing"));
    const QPushButton *leave = m_box->addButton(tr("Close all the same"), QMessageBox::DestructiveRole);
    connect(m_box, &QMessageBox::buttonClicked, this, [this, leave](const QAbstractButton *clicked) {
        m_box.clear();
        if (clicked == leave)
            askFrom(m_index + 1);
    });
    m_box->open();
}

void Closing::follow()
{
    if (!m_box)
        return;
    if (const auto words = m_reasons[m_index]()) {
        m_box->setText(words->question);
        m_box->setInformativeText(words->advice);
        return;
    }
    m_box->reject();
    m_box.clear();
}

} // namespace onecopy::gui
