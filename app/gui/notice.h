// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/banner.h"

namespace onecopy::gui {

/// Above every page: what was said last, until it is closed.
class Notice : public widgets::Banner
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent);

    void say(Kind kind, const QString &headline, const QString &detail = {});
    /// `meaning` may be empty. Where it lies in what the account says of its server, the button leads there.
    void showFault(const Fault &fault, const QString &meaning = {});
    /// Something has to wait for what is being done now.
    void sayToWait(const QString &headline, const QString &detail);
    /// What was told to wait for has ended. Anything else that was said since stays.
    void waitIsOver();

Q_SIGNALS:
    void editServerWanted();

private:
    bool m_edits = false; ///< the button leads to the account; else it closes the notice
    QString m_toldToWait; ///< the headline that says so
};

} // namespace onecopy::gui
