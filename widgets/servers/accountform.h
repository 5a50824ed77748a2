// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/secret.h"

#include <QWidget>

class QComboBox;
class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace onecopy::widgets {

class SignInFields;
class TextLabel;

/// The fields of one account. Knows which entries make sense; does nothing with them.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);
    ~AccountForm() override; ///< wipes the password field

    void setAccount(const Account &account); ///< to edit it; its password stays unless a new one is typed
    void setPasswordMissing();               ///< after setAccount(): there is none that could stay
    void setPasswordPlace(const QString &place);
    [[nodiscard]] Account account() const;
    [[nodiscard]] Secret secret() const;
    void clearSecret();
    void setPin(const std::string &sha256);
    /// What was found for a mail address; the user sees and can change all of it.
    void fill(const ServerAddress &server, const std::optional<OAuthSettings> &oauth);
    /// The same for the servers besides IMAP; what a person typed stays.
    void offerOthers(const std::optional<ServerAddress> &smtp, const std::optional<ServerAddress> &pop3);
    void offerUser(const QString &name); ///< most servers take the mail address; what a person typed stays
    [[nodiscard]] SignInFields *signInFields() const { return m_signIn; }
    /// What is missing or wrong, in one sentence; empty: all is well.
    [[nodiscard]] QString problem() const;
    void focusFirst();
    void focusPassword();

Q_SIGNALS:
    void changed(); ///< anything that a connection test depends on
    void signInWanted();

private:
    [[nodiscard]] QLineEdit *addField(QFormLayout *form, const QString &label, const QString &hint,
                                      QWidget *beside = nullptr);
    void buildMain(QFormLayout *form);
    void buildServer();
    void buildSignIn();
    void setSignIn(const std::optional<OAuthSettings> &oauth);
    void signInChosen();
    [[nodiscard]] bool usesBrowser() const;
    void buildClearText();
    void buildOthers(QFormLayout *form);
    void buildMore();
    void takeUrl();
    void securityChosen();
    void showDependent();
    void showMore(bool shown);
    void chooseCaFile();
    [[nodiscard]] net::Security security() const;
    [[nodiscard]] std::optional<ServerAddress> imap() const;
    /// Of a server besides IMAP; none: its field is empty, or cannot be understood.
    [[nodiscard]] std::optional<ServerAddress> other(Protocol protocol) const;
    [[nodiscard]] QString problemOfServers() const;
    [[nodiscard]] bool needsConfirmation() const;
    [[nodiscard]] bool confirmed() const;

    Account m_given;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QString m_offeredUser;
    QString m_offeredSmtp;
    QString m_offeredPop3;
    QFormLayout *m_main;
    QFormLayout *m_moreForm;
    QComboBox *m_how; ///< password, or whose page in the browser
    SignInFields *m_signIn;
    QLineEdit *m_password;
    TextLabel *m_place;
    QWidget *m_clearTextPanel;
    QLineEdit *m_clearText;
    QPushButton *m_moreButton;
    QWidget *m_more;
    QLineEdit *m_smtp;
    QLineEdit *m_pop3;
    QComboBox *m_auth;
    QLineEdit *m_authzid;
    QLineEdit *m_caFile;
    QCheckBox *m_legacy;
    QCheckBox *m_oldCiphers;
    QWidget *m_pinRow;
    TextLabel *m_pin;
};

} // namespace onecopy::widgets
