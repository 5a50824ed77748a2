// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/progress.h"
#include "widgets/causes/causefindings.h"
#include "widgets/duplicates/groupdetails.h"
#include "widgets/parts/pageframe.h"

#include <memory>
#include <optional>
#include <set>

class QBoxLayout;
class QButtonGroup;
class QPushButton;
class QStackedLayout;

namespace onecopy::widgets {

class Banner;
class CauseList;
class CauseMessages;
class CauseSources;
class CauseWhy;
class EmptyState;
class PlotCard;
class ProgressStrip;

/// Why messages came more than once: the verdict, the causes, and for each one the evidence, the messages and two
/// charts. Shows values, asks by signals.
class CausePage : public PageFrame
{
    Q_OBJECT

public:
    explicit CausePage(QWidget *parent = nullptr);
    ~CausePage() override;

    enum class Part { Why, Messages, Charts };

    void setNoServer();
    void setReading(); ///< until a look begins, or setNotChecked()
    void setNotChecked(const QString &server);
    void setNoImap(const QString &server); ///< of the account, over which mail is checked
    void setFindings(std::shared_ptr<const CauseFindings> findings);
    /// Answers detailsWanted().
    void setDetails(const GroupDetails &details);
    /// While a diagnosis runs; what was known before stays visible.
    void beginLook();
    void setProgress(const Progress &progress);
    void endLook();
    void setFault(const std::optional<Fault> &fault);
    /// Another account: logs and names of servers were about the one before.
    void clearSources();

    void showCause(const QString &id);
    void showPart(Part part);
    [[nodiscard]] CauseList *causes() const { return m_causes; }
    [[nodiscard]] CauseWhy *why() const { return m_why; }
    [[nodiscard]] CauseMessages *messages() const { return m_messages; }
    [[nodiscard]] CauseSources *sources() const { return m_sources; }
    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    void addServerWanted();
    void editServerWanted();
    void checkWanted();
    void testWanted(); ///< go through the checklist
    void cancelWanted();
    /// With CauseSources::logs() and ownHosts() of now.
    void lookWanted();
    void detailsWanted(const QString &groupId);
    void showGroupWanted(const QString &groupId);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class State { NoServer, NoImap, NotChecked, Looking, NoCopies, Found };
    void makeBody();
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] QWidget *makeCharts();
    void setState(State state);
    void showVerdict();
    void causeSelected(int entry);
    void fillPart();
    void layOutCharts();
    void emptyClicked();

    State m_state = State::NoServer;
    std::shared_ptr<const CauseFindings> m_findings;
    int m_entry = -1;           ///< the cause that is shown
    bool m_arriving = false;    ///< findings are being set
    std::set<int> m_staleParts; ///< that do not show it yet: a part is filled when it is seen
    QPushButton *m_test;
    QPushButton *m_again;
    ProgressStrip *m_progress;
    Banner *m_fault;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_body;
    Banner *m_verdict = nullptr;
    CauseList *m_causes = nullptr;
    CauseSources *m_sources = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_facts = nullptr;
    QButtonGroup *m_parts = nullptr;
    QStackedLayout *m_views = nullptr;
    CauseWhy *m_why = nullptr;
    CauseMessages *m_messages = nullptr;
    QBoxLayout *m_chartBox = nullptr;
    PlotCard *m_gaps = nullptr;
    PlotCard *m_sizes = nullptr;
};

} // namespace onecopy::widgets
