// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/group.h"
#include "widgets/duplicates/groupdetails.h"
#include "widgets/parts/pageframe.h"

#include <optional>

class QPushButton;

namespace onecopy::widgets {

class TimelineModel;
class TimelineView;

/// Everything about the selected message: what it is, how its copies arrived, why they are thought to be one message,
/// and, for messages that go one at a time, the button that asks for it.
class GroupPanel : public Card
{
    Q_OBJECT

public:
    explicit GroupPanel(QWidget *parent = nullptr);

    void setGroup(const std::optional<duplicates::Group> &group);
    [[nodiscard]] bool shows(const duplicates::Group &group) const; ///< just so, with its details
    void setDetails(const GroupDetails &details);
    void setCause(const QString &cause); ///< empty: not known
    void setReadOnly(bool readOnly);     ///< nothing can be moved now

Q_SIGNALS:
    void moveAloneWanted(const QString &groupId);

private:
    void showWhy();

    std::optional<duplicates::Group> m_group;
    TextLabel *m_title;
    TextLabel *m_facts;
    TextLabel *m_cause;
    TimelineModel *m_model;
    TimelineView *m_timeline;
    QPushButton *m_why;
    QPushButton *m_moveAlone;
    GroupDetails m_details;
};

} // namespace onecopy::widgets
