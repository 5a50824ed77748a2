// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accountview.h"
#include "app/gui/workplace.h"
#include "core/jobs/jobthread.h"
#include "widgets/causes/causefindings.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace onecopy::widgets {
class CausePage;
}

namespace onecopy::gui {

/// What was found out; made on a job's thread, since names of a hundred thousand messages take longer than a frame.
struct FoundCauses
{
    std::shared_ptr<const widgets::CauseFindings> causes; ///< never null
    QHash<QString, QString> names;                        ///< of each message's cause, by the id of its group
};

/// Looks for the cause whenever the store has news, on a thread, and hands what was found to its page and, by a signal,
/// to the others.
class Diagnosing : public QObject
{
    Q_OBJECT

public:
    Diagnosing(Workplace &place, widgets::CausePage &page, QObject *parent);

    void setAccount(const std::optional<AccountId> &account);
    /// What the store holds now; `checked`: at least one scan was completed.
    void setView(const AccountView &view, bool imap); ///< `imap`: its account has a server over which mail is checked
    [[nodiscard]] bool running() const { return m_job.running(); }

Q_SIGNALS:
    /// Never null. After the page has it.
    void found(const std::shared_ptr<const onecopy::gui::FoundCauses> &found);
    void ended(); ///< after found(), and after a fault

private:
    using Found = std::shared_ptr<const FoundCauses>;
    void look();
    void lookNow();
    void lookDone(const AccountId &account, Result<Found> looked);
    void showDetails(const QString &groupId);

    Workplace &m_place;
    widgets::CausePage &m_page;
    std::optional<AccountId> m_account;
    std::shared_ptr<const widgets::GroupRows> m_rows;
    enum class Next { Nothing, Later, AtOnce };
    Next m_next = Next::Nothing; ///< there was news, or a wish, while a look went on
    QTimer m_pause;
    jobs::JobThread m_job;
    jobs::JobThread m_details;
};

} // namespace onecopy::gui
