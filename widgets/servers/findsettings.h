// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/jobs/connect/discovery.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace onecopy::widgets {

class TextLabel;

/// From a mail address to the servers of its domain: what was found, who says so, and how safe it is. Nothing is taken
/// that is not shown here first. Asks for the search; others do it.
class FindSettings : public QWidget
{
    Q_OBJECT

public:
    explicit FindSettings(QWidget *parent = nullptr);

    [[nodiscard]] QString address() const;
    /// The answer to findWanted. The best place that is encrypted is chosen at once.
    void setFound(const Result<std::vector<jobs::ServerCandidate>> &found);

    /// The server for sending or for POP3 that goes with the chosen one; none that would need a decision of its own.
    [[nodiscard]] std::optional<jobs::ServerCandidate> companion(jobs::MailService service) const;

Q_SIGNALS:
    void findWanted(const QString &address);
    void chosen(const onecopy::jobs::ServerCandidate &candidate); ///< of IMAP
    void nothingFound(const QString &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start();
    void refreshButton();
    void addressChanged();
    [[nodiscard]] bool canBeSearched() const;
    [[nodiscard]] QString hint() const;
    void showFault(const Fault &fault);
    void choose(int row);
    void fitList();
    [[nodiscard]] QString sentence() const;

    std::vector<jobs::ServerCandidate> m_found;  ///< of IMAP, in the order of the list
    std::vector<jobs::ServerCandidate> m_others; ///< for sending and of POP3
    bool m_running = false;
    QLineEdit *m_address;
    QPushButton *m_find;
    TextLabel *m_state;
    QListWidget *m_list;
};

} // namespace onecopy::widgets
