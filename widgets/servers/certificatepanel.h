// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/tlspolicy.h"

#include <QWidget>

class QFormLayout;
class QPlainTextEdit;
class QPushButton;

namespace onecopy::widgets {

class TextLabel;

/// A certificate that was rejected, as a person has to judge it: what is wrong, who it is for, its dates and
/// fingerprint. Never on one page with a password. All of it comes from the server and is shown as plain text.
class CertificatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatePanel(QWidget *parent = nullptr);

    /// `pinned`: the fingerprint that was trusted until now, empty when none was.
    void setCertificate(const QString &host, const net::CertificateInfo &certificate, const std::string &pinned);
    [[nodiscard]] const std::string &sha256() const { return m_sha256; }
    void focusSafeButton();

Q_SIGNALS:
    void trustWanted(); ///< exactly this one
    void backWanted();

private:
    [[nodiscard]] QWidget *makeBody();
    void fitProblems();
    void addRow(const QString &label, const QString &value);

    std::string m_sha256;
    TextLabel *m_heading;
    TextLabel *m_line;
    QPlainTextEdit *m_problems;
    QFormLayout *m_rows;
    QPushButton *m_back;
    QPushButton *m_trust;
};

} // namespace onecopy::widgets
