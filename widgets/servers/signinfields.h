// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/fault.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace onecopy::widgets {

class TextLabel;

/// What signing in with the browser needs to know: the client id, and for a provider of one's own its addresses. Asks
/// for the sign-in; others do it.
class SignInFields : public QWidget
{
    Q_OBJECT

public:
    explicit SignInFields(QWidget *parent = nullptr);

    /// `settings.provider` decides what can be changed.
    void setSettings(const OAuthSettings &settings);
    [[nodiscard]] OAuthSettings settings() const;
    /// What is missing or wrong, in one sentence; empty: all is well.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    void setRunning();
    /// `sessionOnly`: there is no keyring that keeps it.
    void setSignedIn(bool sessionOnly);
    void setFailed(const Fault &fault);

Q_SIGNALS:
    void changed();
    void signInWanted();

private:
    [[nodiscard]] QLineEdit *addField(QFormLayout *form, const QString &label, const QString &hint);
    void fieldChanged();

    OAuthSettings m_given;
    QFormLayout *m_form;
    QLineEdit *m_clientId;
    QLineEdit *m_authorizeUrl;
    QLineEdit *m_tokenUrl;
    QLineEdit *m_scope;
    QPushButton *m_signIn;
    TextLabel *m_state;
};

} // namespace onecopy::widgets
