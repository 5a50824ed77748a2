// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duplicates/grouppanel.h"

#include "core/removal/plan.h"
#include "widgets/duplicates/timelinemodel.h"
#include "widgets/duplicates/timelineview.h"
#include "widgets/duplicates/whydialog.h"
#include "widgets/parts/foreignlabel.h"
#include "widgets/words/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace onecopy::widgets {

namespace {

constexpr qsizetype longestSubject = 90;

} // namespace

GroupPanel::GroupPanel(QWidget *parent)
    : Card(parent)
    , m_title(new ForeignLabel(TextRole::Heading, this))
    , m_facts(new ForeignLabel(TextRole::Sub, this))
    , m_cause(new TextLabel(TextRole::Strong, this))
    , m_model(new TimelineModel(this))
    , m_timeline(new TimelineView(this))
    , m_why(new QPushButton(tr("Compare field by field…"), this))
    , m_moveAlone(new QPushButton(this))
{
    setAccessibleName(tr("Selected message"));
    m_cause->setWordWrap(true);
    m_timeline->setModel(m_model);
    setFocusProxy(m_timeline);
    m_cause->hide();
    column()->addWidget(m_title);
    column()->addWidget(m_facts);
    column()->addWidget(m_cause);
    column()->addSpacing(2);
    column()->addWidget(m_timeline, 1);
    column()->addWidget(m_why);
    column()->addWidget(m_moveAlone);
    setPlainToolTip(m_why, tr("Why these copies are one message, and why others that look alike are not"));
    connect(m_why, &QPushButton::clicked, this, &GroupPanel::showWhy);
    connect(m_moveAlone, &QPushButton::clicked, this, [this] {
        if (m_group)
            Q_EMIT moveAloneWanted(QString::fromStdString(m_group->id));
    });
    setGroup(std::nullopt);
}

void GroupPanel::setGroup(const std::optional<duplicates::Group> &group)
{
    m_group = group;
    m_model->setGroup(group);
    m_timeline->setVisible(group.has_value());
    m_facts->setVisible(group.has_value());
    m_moveAlone->hide();
    m_why->hide();
    m_details = {};
    setCause({});
    if (!group) {
        m_title->setText(tr("Select a message to see its copies."));
        return;
    }
    const QString subject = words::subject(group->face);
    m_title->setText(subject.size() > longestSubject
                         ? words::isolate(words::withoutIsolates(subject).left(longestSubject) + QStringLiteral("…"))
                         : subject);
    setPlainToolTip(m_title, subject);
    m_facts->setText(tr("%1 · %2 · %3", "sender, size, number of copies")
                         .arg(words::sender(group->face), words::size(group->size),
                              tr("%Ln copies", nullptr, words::forPlural(group->copies.size()))));
    const std::size_t going = removal::goingOf(*group).copies;
    m_moveAlone->setText(tr("Move %Ln extra copies…", nullptr, words::forPlural(going)));
    m_moveAlone->setVisible(going > 0 && group->removableAlone() && !group->removableInBulk() && !group->byDesign);
}

bool GroupPanel::shows(const duplicates::Group &group) const
{
    return m_group == group && m_details.groupId == group.id;
}

void GroupPanel::setDetails(const GroupDetails &details)
{
    m_model->setDetails(details);
    if (!m_group || m_group->id != details.groupId)
        return;
    m_details = details;
    m_why->setVisible(!details.comparisons.empty());
}

void GroupPanel::showWhy()
{
    if (!m_group || m_details.comparisons.empty())
        return;
    auto *dialog = new WhyDialog(m_details, words::subject(m_group->face), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GroupPanel::setReadOnly(bool readOnly)
{
    m_moveAlone->setEnabled(!readOnly);
}

void GroupPanel::setCause(const QString &cause)
{
    m_cause->setText(tr("Likely cause: %1").arg(cause));
    m_cause->setVisible(!cause.isEmpty());
}

} // namespace onecopy::widgets
