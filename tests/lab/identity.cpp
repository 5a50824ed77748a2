// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/identity.h"

#include <array>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace onecopy::lab {
namespace {

Result<Identity> describe(const passwd *entry, const std::string &asked)
{
    if (entry == nullptr)
        return fail(FaultKind::NotFound, "lab identity", "no account " + asked);
    const group *const entryGroup = getgrgid(entry->pw_gid);
    return Identity{entry->pw_uid, entry->pw_gid, entry->pw_name,
                    entryGroup != nullptr ? entryGroup->gr_name : std::to_string(entry->pw_gid)};
}

} // namespace

bool isRoot() noexcept
{
    return geteuid() == 0;
}

Result<Identity> serverIdentity()
{
    if (!isRoot())
        return describe(getpwuid(geteuid()), std::to_string(geteuid()));
    for (const char *candidate : {"nobody", "daemon"}) {
        if (auto identity = describe(getpwnam(candidate), candidate); identity && identity->uid != 0)
            return identity;
    }
    return fail(FaultKind::NotFound, "lab identity", "neither nobody nor daemon exists");
}

} // namespace onecopy::lab
