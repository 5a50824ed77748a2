// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notice.h"

#include "widgets/words/words.h"

#include <utility>

namespace onecopy::gui {

Notice::Notice(QWidget *parent)
    : Banner(parent)
{
    hide();
    connect(this, &Banner::actionClicked, this, [this] {
        hide();
        if (m_edits)
            Q_EMIT editServerWanted();
    });
}

void Notice::say(Kind kind, const QString &headline, const QString &detail)
{
    m_edits = false;
    setContent(kind, headline, detail);
    setAction(tr("Close"));
    show();
}

void Notice::showFault(const Fault &fault, const QString &meaning)
{
    m_edits = widgets::words::liesInAccount(fault.kind);
    setFault(fault, meaning);
    setAction(m_edits ? widgets::words::editServer() : tr("Close"));
    show();
}

void Notice::sayToWait(const QString &headline, const QString &detail)
{
    say(Kind::Info, headline, detail);
    m_toldToWait = headline;
}

void Notice::waitIsOver()
{
    if (headline() == std::exchange(m_toldToWait, {}))
        hide();
}

} // namespace onecopy::gui
