// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/probequota.h"

#include "core/base/text.h"

#include <QFile>

#include <algorithm>
#include <vector>

namespace onecopy::jobs {

namespace {

constexpr EpochSeconds hour = 3600;
constexpr qint64 mostQuotaBytes = 64 * 1024; ///< several hours' worth; of a longer file the end is read

std::vector<EpochSeconds> timesIn(const QByteArray &text)
{
    std::vector<EpochSeconds> times;
    for (const QByteArray &line : text.split('\n')) {
        const auto time = parseNumber({line.constData(), static_cast<std::size_t>(line.size())});
        if (time && *time < 1'000'000'000'000ULL)
            times.push_back(static_cast<EpochSeconds>(*time));
    }
    return times;
}

} // namespace

ProbeQuota::ProbeQuota(const std::string &storePath)
    : m_path(storePath + ".probes")
{
}

Result<void> ProbeQuota::take(EpochSeconds now) const
{
    QFile file(QString::fromStdString(m_path));
    if (!file.open(QIODevice::ReadWrite))
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const qint64 whole = file.size();
    file.seek(std::max<qint64>(0, whole - mostQuotaBytes));
    std::vector<EpochSeconds> times = timesIn(file.read(mostQuotaBytes));
    // Times to come are those of a clock that was wrong.
    std::erase_if(times, [now](EpochSeconds time) { return time <= now - hour || time > now; });
    if (times.size() >= mostPerHour)
        return fail(FaultKind::SafetyStop, "probe",
                    std::to_string(mostPerHour) + " test mails have gone out in the last hour; wait, and look at what "
                                                  "sends them");
    if (whole > mostQuotaBytes) {
        file.resize(0);
        file.seek(0);
        for (const EpochSeconds time : times)
            file.write(QByteArray::number(static_cast<qlonglong>(time)) + '\n');
    }
    file.seek(file.size());
    file.write(QByteArray::number(static_cast<qlonglong>(now)) + '\n');
    return {};
}

} // namespace onecopy::jobs
