// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/servers/adapter.h"

#include <cstdint>

/// The dead man's switch: scripts that make a change on the server itself and put it back there, whether we are still
/// alive or not. In a folder of the change, 0700, on the server: `saved` (the file as it was, with mode and owner),
/// `written` (as it will be), `restore.sh`, `guard.sh`, which waits for the deadline and then restores, and markers.
///
/// Restoring can be asked for any number of times, by us and by the guard at once: the saved file is put back only
/// where the present one is exactly what was written. Where somebody else has changed it meanwhile, what is ours alone
/// is taken out of it, if the product's adapter knows how. Nothing is applied after a restoration was begun.
namespace onecopy::servers {

/// Where a change keeps its things on the server.
struct Site
{
    std::string folder = "/var/lib/onecopy";
    std::string change; ///< 32 hexadecimal digits

    [[nodiscard]] std::string path() const { return folder + "/" + change; }
};

/// Usage unless the folder is an absolute path and the change is a name of ours.
[[nodiscard]] Result<void> check(const Site &site);

/// Saves the file, makes the new one, starts the guard; the server's configuration is untouched.
[[nodiscard]] std::string armScript(const Change &change, const Site &site, std::uint32_t seconds);
/// Puts the new file in place and makes the server read it. Refuses when the deadline is near or over, when something
/// was restored already, and when the file has changed since it was saved.
[[nodiscard]] std::string applyScript(const Change &change, const Site &site);
/// Puts the saved file back; see Restoration.
[[nodiscard]] std::string restoreScript(const Site &site);
/// Removes the folder. Only after the restoration was verified.
[[nodiscard]] std::string cleanScript(const Site &site);

struct Restoration
{
    enum class Kind {
        Restored, ///< it was changed, and now is as it was
        Already,  ///< it is as it was
        Never,    ///< nothing was ever applied, or the folder is gone
        Merged,   ///< somebody else changed the file meanwhile: that stays, and our settings are as they were
        Conflict  ///< the file is neither what was saved nor what was written, and nothing of ours was found in it
    };
    Kind kind = Kind::Never;
    bool reloaded = true;   ///< the server has read the file again, or had no need to
    std::string difference; ///< Conflict: from what was written to what is there; hostile
};

[[nodiscard]] Result<Restoration> restorationFrom(const Output &output);
/// ServerRefused with what the script said, unless it succeeded.
[[nodiscard]] Result<void> expectDone(const Output &output, std::string_view what);

} // namespace onecopy::servers
