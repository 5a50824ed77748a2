// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/explain/ownfiles.h"

#include "core/report/document.h"
#include "core/store/storefile.h"

namespace onecopy::jobs {

Result<void> refuseOwnFile(const std::string &path, const Context &context)
{
    if (store::belongsTo(context.storePath, path))
        return fail(FaultKind::Usage, "own file", path);
    return {};
}

Result<void> refuseAnyStore(const std::string &path, const Context &context)
{
    if (auto own = refuseOwnFile(path, context); !own)
        return own;
    if (store::isOfAStore(path))
        return fail(FaultKind::Usage, "own file", path);
    return {};
}

Result<void> saveFile(const std::string &path, std::string_view bytes, const Context &context)
{
    if (auto other = refuseAnyStore(path, context); !other)
        return other;
    if (context.stop.stop_requested())
        return fail(FaultKind::Cancelled, "report");
    return report::writeFileSafely(path, bytes);
}

} // namespace onecopy::jobs
