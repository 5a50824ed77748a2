// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDnsLookup>
#include <QEventLoop>
#include <QHostAddress>
#include <QTimer>

#include "core/base/limits.h"
#include "core/jobs/srvlookup.h"

namespace onecopy::jobs {

namespace {

constexpr int mostRecords = 20;

/// QDnsLookup tells its end through an event loop only; the calling thread has none, so it gets one for the time of the
/// question. False when the deadline passed or a stop was requested first.
bool waitFor(QDnsLookup &lookup, Deadline deadline, const std::stop_token &stop)
{
    QEventLoop loop;
    QTimer slice;
    QObject::connect(&lookup, &QDnsLookup::finished, &loop, &QEventLoop::quit);
    QObject::connect(&slice, &QTimer::timeout, &loop, [&] {
        if (deadline.passed() || stop.stop_requested())
            loop.quit();
    });
    slice.start(static_cast<int>(limits::waitSlice.count()));
    lookup.lookup();
    if (!lookup.isFinished())
        loop.exec();
    return lookup.isFinished();
}

} // namespace

SrvResolver systemSrvResolver(std::string nameServer)
{
    return [nameServer = std::move(nameServer)](const std::string &name, Deadline deadline,
                                                const std::stop_token &stop) -> Result<std::vector<SrvRecord>> {
        QDnsLookup lookup(QDnsLookup::SRV, QString::fromStdString(name));
        if (!nameServer.empty())
            lookup.setNameserver(QHostAddress(QString::fromStdString(nameServer)));
        const std::string where = "name lookup " + name;
        if (!waitFor(lookup, deadline, stop)) {
            lookup.abort();
            return fail(stop.stop_requested() ? FaultKind::Cancelled : FaultKind::Timeout, where);
        }
        if (lookup.error() == QDnsLookup::NotFoundError)
            return std::vector<SrvRecord>{};
        if (lookup.error() != QDnsLookup::NoError)
            return fail(FaultKind::NameNotFound, where, lookup.errorString().toStdString());
        std::vector<SrvRecord> records;
        // Sorted by priority and weight already.
        for (const QDnsServiceRecord &record : lookup.serviceRecords()) {
            if (records.size() == mostRecords)
                break;
            QString target = record.target();
            if (target.endsWith(QLatin1Char('.')))
                target.chop(1);
            records.push_back({target.toStdString(), record.port()});
        }
        return records;
    };
}

} // namespace onecopy::jobs
