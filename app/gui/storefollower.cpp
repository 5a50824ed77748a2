// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/storefollower.h"

#include <QEvent>
#include <QWidget>

#include <sys/stat.h>
#include <utility>

namespace onecopy::gui {

namespace {

std::pair<std::int64_t, std::int64_t> changeAndSize(const std::string &path)
{
    struct stat found
    {
    };
    if (stat(path.c_str(), &found) != 0)
        return {};
    return {found.st_mtim.tv_sec * 1'000'000'000 + found.st_mtim.tv_nsec, found.st_size};
}

} // namespace

StoreFollower::StoreFollower(QWidget &window, std::string storePath, QObject *parent)
    : QObject(parent)
    , m_storePath(std::move(storePath))
    , m_seen(stamp())
{
    window.installEventFilter(this);
}

void StoreFollower::seen()
{
    m_seen = stamp();
}

StoreFollower::Stamp StoreFollower::stamp() const
{
    const auto [changed, size] = changeAndSize(m_storePath);
    const auto [logChanged, logSize] = changeAndSize(m_storePath + "-wal");
    // Whoever opens the store makes an empty log, and takes it away again.
    return logSize == 0 ? Stamp{changed, size, 0, 0} : Stamp{changed, size, logChanged, logSize};
}

bool StoreFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && stamp() != m_seen)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace onecopy::gui
