// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "widgets/look/icons.h"

#include <QWidget>

#include <string>

class QPushButton;

namespace onecopy::widgets {

class TextLabel;

/// What a page shows while it has nothing to show: an icon, a heading, one line, and the next step as a button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(Icon icon, const QString &heading, const QString &line);
    /// No account is saved. `read`: the server whose mail is in the store all the same; else empty.
    void setNoServer(Icon icon, const std::string &read);
    /// Its account has no IMAP server, over which mail is checked; the next step is to edit it.
    void setNoImap(Icon icon, const QString &server);
    void setReading(); ///< what is known is on its way; there is no next step
    /// What happened, what it means, what to do, and the code for support. The next step is left to the caller.
    void setFault(const Fault &fault, const QString &meaning);
    void setPrimary(const QString &verb);   ///< empty hides the button
    void setSecondary(const QString &verb); ///< empty hides the button
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton *secondaryButton() const { return m_secondary; }

Q_SIGNALS:
    void primaryClicked();
    void secondaryClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void balance();

    IconLabel *m_icon;
    TextLabel *m_heading;
    TextLabel *m_line;
    QPushButton *m_primary;
    QPushButton *m_secondary;
};

} // namespace onecopy::widgets
