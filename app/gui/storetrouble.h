// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/workplace.h"
#include "core/jobs/jobthread.h"

#include <QObject>

namespace onecopy::widgets {
class EmptyState;
class PageStack;
} // namespace onecopy::widgets

namespace onecopy::gui {

/// Says in place of every page that the store cannot be read, and what to do; a damaged one can be set aside.
class StoreTrouble : public QObject
{
    Q_OBJECT

public:
    StoreTrouble(Workplace &place, widgets::PageStack &stack, QObject *parent);

    void show(const Fault &fault);
    void clear();
    [[nodiscard]] bool shown() const { return m_shown; }

Q_SIGNALS:
    void retryWanted(); ///< a person has asked, or there is a new store

private:
    void ask();
    void setAside();

    Workplace &m_place;
    widgets::PageStack &m_stack;
    widgets::EmptyState *m_view;
    jobs::JobThread m_job;
    bool m_shown = false;
};

} // namespace onecopy::gui
