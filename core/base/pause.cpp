// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pause.h"

#include <condition_variable>
#include <mutex>

namespace onecopy {

void pause(std::chrono::milliseconds length, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, stop, length, [] { return false; });
}

} // namespace onecopy
