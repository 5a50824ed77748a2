// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/arrangement.h"

#include <QSplitter>

namespace onecopy::widgets {

/// Parts of a page to which a person may give more or less room. What was given is kept for beside each other and for
/// one below the other apart.
class Splitter : public QSplitter, public Arranged
{
    Q_OBJECT

public:
    explicit Splitter(Qt::Orientation orientation, QWidget *parent = nullptr);

    void addTo(Arrangement &arrangement) const override;
    void take(const Arrangement &arrangement) override;

protected:
    void showEvent(QShowEvent *event) override;
    void turn(Qt::Orientation orientation);

private:
    [[nodiscard]] QString key(Qt::Orientation orientation) const;
    void giveRoom();

    QMap<Qt::Orientation, QList<int>> m_given; ///< by a person
    bool m_shown = false;
};

} // namespace onecopy::widgets
