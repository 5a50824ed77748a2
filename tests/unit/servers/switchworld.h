// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "core/servers/switch.h"

namespace onecopy::servers {

inline constexpr int plenty = 60'000;
inline constexpr std::uint32_t hour = 3600;

/// A "server" whose configuration is one file; reloading it counts up. A guard ends when its folder is gone.
class World
{
public:
    World()
        : m_run(localShell({}))
    {
        change.product = "test";
        change.file = path("main.cf");
        change.edit = "sed 's/on/off/' saved > written";
        change.reload = "echo x >> " + shellQuoted(path("reloads"));
        site.folder = path("state");
        site.change = std::string(32, 'a');
        put("feature = on\n# odd bytes \xff\r\nlast line without an end");
    }

    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(QString::fromStdString(change.file));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    [[nodiscard]] QByteArray present() const { return read(change.file); }
    [[nodiscard]] static QByteArray read(const std::string &name)
    {
        QFile file(QString::fromStdString(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    [[nodiscard]] int reloads() const { return static_cast<int>(read(path("reloads")).count('x')); }
    [[nodiscard]] int status(const std::string &script) const
    {
        const auto output = m_run(script);
        return output ? output->status : -1;
    }
    [[nodiscard]] bool arm(std::uint32_t seconds) const { return status(armScript(change, site, seconds)) == 0; }
    [[nodiscard]] bool apply() const { return status(applyScript(change, site)) == 0; }
    [[nodiscard]] Restoration restore() const
    {
        const auto output = m_run(restoreScript(site));
        const auto restoration = output ? restorationFrom(*output) : passOnFault(output.error());
        return restoration ? *restoration
                           : Restoration{Restoration::Kind::Conflict, false, restoration.error().describe()};
    }

    Change change;
    Site site;

private:
    static Result<Restoration> passOnFault(const Fault &fault) { return tl::unexpected(fault); }
    QTemporaryDir m_folder;
    Runner m_run;
};

} // namespace onecopy::servers
