// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstdint>
#include <string>

class QWidget;

namespace onecopy::gui {

/// Another window, or onecopyctl, may write to the same store. Whoever turns to this window again must see what is
/// there now: this tells when the window becomes active after a change that it has not seen.
class StoreFollower : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: `window` outlives it, or is its parent.
    StoreFollower(QWidget &window, std::string storePath, QObject *parent = nullptr);

    void seen(); ///< what is in the store now is, or will be, shown

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Tells whether a store was written, without opening it. Reading it does not change the stamp.
    struct Stamp
    {
        std::int64_t changed = 0; ///< nanoseconds
        std::int64_t size = 0;
        std::int64_t logChanged = 0; ///< of the write-ahead log; 0 while there is nothing in it
        std::int64_t logSize = 0;
        bool operator==(const Stamp &) const = default;
    };
    [[nodiscard]] Stamp stamp() const;

    std::string m_storePath;
    Stamp m_seen;
};

} // namespace onecopy::gui
