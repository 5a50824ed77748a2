// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/waitsign.h"
#include "widgets/words/words.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>

namespace onecopy::gui {

/// Looks twice a second whether a job waits for a server from which nothing comes. The job cannot tell: it is blocked.
class ServerWait : public QObject
{
    Q_OBJECT

public:
    /// `say` puts into words since when, and for how many seconds.
    using Say = QString (*)(EpochSeconds since, std::int64_t seconds);
    explicit ServerWait(QObject *parent = nullptr, Say say = widgets::words::noAnswer);

    /// For the login of a job that begins now.
    [[nodiscard]] std::shared_ptr<net::WaitSign> begin();
    void end();

Q_SIGNALS:
    void
    changed(const QString &sentence); ///< again with each second; empty: the server answers again, or the job ended

private:
    void look();

    const Say m_say;
    QTimer m_timer;
    std::shared_ptr<net::WaitSign> m_sign;
    std::int64_t m_told = 0; ///< seconds; 0: nothing is told
};

} // namespace onecopy::gui
