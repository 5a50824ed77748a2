// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/record.h"
#include "widgets/parts/banner.h"

#include <optional>
#include <vector>

namespace onecopy::widgets {

/// Above every page while a setting of a server is not proved to be as it was: what is changed, until when, and a
/// button that puts it back. Then, while nothing has proved that mail is scanned again, a button that tests it.
class RestoreBar : public Banner
{
    Q_OBJECT

public:
    explicit RestoreBar(QWidget *parent = nullptr);

    /// Empty hides it.
    void setChanges(const std::vector<checklist::OpenChange> &open, EpochSeconds now);
    /// Runs as from checklist::unprovedScanners(). Shown when no change is open.
    void setUnproved(const std::vector<checklist::StepRecord> &runs);
    void setBusy(bool busy);
    /// Why the last try did not succeed.
    void setFault(const std::optional<Fault> &fault);

Q_SIGNALS:
    void putBackWanted();

private:
    void show(EpochSeconds now);
    void showChanges();
    void showUnproved();

    std::vector<checklist::OpenChange> m_open;
    std::vector<checklist::StepRecord> m_unproved;
    std::optional<Fault> m_fault;
    EpochSeconds m_now = 0;
    bool m_busy = false;
};

} // namespace onecopy::widgets
