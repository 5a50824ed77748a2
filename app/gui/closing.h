// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace onecopy::gui {

struct ClosingWords
{
    QString question;
    QString advice;
};

/// Asks whether the window shall be closed although something is under way or not put back, as long as that is so: the
/// safe answer is to stay.
class Closing : public QObject
{
    Q_OBJECT

public:
    /// Empty while there is nothing to ask.
    using Reason = std::function<std::optional<ClosingWords>()>;

    /// Reasons are asked about one after the other.
    Closing(QWidget &window, std::vector<Reason> reasons, QObject *parent);

    [[nodiscard]] bool mayClose() const;
    void ask();
    /// Something has begun or ended: the question says so, or goes where there is nothing left to ask.
    void follow();

Q_SIGNALS:
    void confirmed();

private:
    void askFrom(std::size_t index);
    void open(const ClosingWords &words);

    QWidget &m_window;
    std::vector<Reason> m_reasons;
    std::size_t m_index = 0; ///< the reason that the box is about
    bool m_confirmed = false;
    QPointer<QMessageBox> m_box;
};

} // namespace onecopy::gui
