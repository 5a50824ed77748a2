// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/secret.h"
#include "core/jobs/connect/discovery.h"
#include "core/jobs/connect/testconnection.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace onecopy::widgets {

class AccountForm;
class CertificatePanel;
class ConnectionView;
class FindSettings;
class TextLabel;

/// Adds or edits one server: the fields, a test, and, when a certificate is rejected, a page of its own where exactly
/// that certificate can be trusted. Asks; testing and saving are for others.
class AddServerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddServerDialog(QWidget *parent = nullptr);

    void setAccount(const Account &account); ///< to edit it
    /// To add it: all is filled in but the password. What is typed already is replaced.
    void suggest(const Account &account);
    void setPasswordMissing(); ///< after setAccount(): none is kept for it, so that is what to begin with
    void setPasswordPlace(const QString &place);
    /// The answer to testWanted. Stale once a field was changed: then it is only shown, and does not allow saving.
    void setTested(const std::vector<jobs::TestedServer> &tested);
    void setWaiting(const QString &sentence); ///< see ConnectionView::setWaiting()
    /// The answer to findWanted.
    void setFound(const Result<std::vector<jobs::ServerCandidate>> &found);
    /// The answer to signInWanted.
    void setSignedIn(const Result<std::string> &place);
    /// A name that is taken, a store that cannot be written: the dialog stays open and says so.
    void setSaveFailed(const Fault &fault);
    [[nodiscard]] AccountForm *form() const { return m_form; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    /// An empty secret means the one that is kept.
    void testWanted(const onecopy::Account &account, const onecopy::Secret &secret);
    void testCancelled(); ///< nobody waits for setTested() any more
    /// Look for the servers of this mail address; `caFile` as for the connection, empty for none.
    void findWanted(const QString &address, const QString &caFile);
    /// The user agrees in the browser; see setSignedIn().
    void signInWanted(const onecopy::Account &account);
    /// The receiver closes the dialog with accept() when it is saved.
    void saveWanted(const onecopy::Account &account, const onecopy::Secret &secret, bool tested);

private:
    enum class State { Untested, Testing, Passed, Failed };

    [[nodiscard]] QWidget *buildFormPage();
    void formChanged();
    void startTest();
    void cancel();
    void save(bool tested);
    void showCertificate(const jobs::TestedServer &tested);
    void showResult();
    void backToForm();
    void setProblem(const QString &text);
    void trust();
    void refreshButtons();
    void done(int result) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    State m_state = State::Untested;
    Account m_tested; ///< what the running or last test was about
    QScrollArea *m_scroll = nullptr;
    QStackedWidget *m_pages;
    TextLabel *m_title;
    QWidget *m_findCard;
    FindSettings *m_find;
    AccountForm *m_form;
    TextLabel *m_problem;
    ConnectionView *m_view;
    CertificatePanel *m_certificate;
    QPushButton *m_cancel;
    QPushButton *m_saveUntested;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace onecopy::widgets
