// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/heldstore.h"

#include <utility>

namespace onecopy::jobs {

Result<HeldStore> holdStore(const Context &context)
{
    auto lock = store::WriterLock::take(context.storePath, store::WriterLock::aMoment, context.stop);
    if (!lock)
        return passOn(lock);
    auto store = store::Store::open(context.storePath);
    if (!store)
        return passOn(store);
    return HeldStore{std::move(*lock), std::move(*store)};
}

} // namespace onecopy::jobs
