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

Result<void> saveFile(const std::string &path, std::string_view bytes, const Context &context)
{
    if (auto other = refuseOwnFile(path, context); !other)
        return other;
    return report::writeFileSafely(path, bytes);
}

} // namespace onecopy::jobs
