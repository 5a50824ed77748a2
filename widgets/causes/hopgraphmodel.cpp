// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/alignment.h"
#include "widgets/causes/hopgraph.h"
#include "widgets/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace onecopy::widgets {

namespace {

struct Graph
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::HopGraph)
};

using Node = HopGraphModel::Node;
using Kind = HopGraphModel::Kind;

QString clockTime(std::optional<EpochSeconds> at)
{
    return at ? QLocale().toString(QDateTime::fromSecsSinceEpoch(*at).time(), QStringLiteral("HH:mm:ss"))
              : Graph::tr("no time");
}

/// Clocks of two servers may differ, so a step may seem to go back in time.
QString between(std::optional<EpochSeconds> from, std::optional<EpochSeconds> to)
{
    return from && to ? words::gap(*to - *from) : QString();
}

QString hostOf(const mime::Hop &hop)
{
    return hop.by.empty() ? Graph::tr("an unnamed server") : words::foreign(hop.by, 120);
}

QString noteOf(const mime::Hop &hop)
{
    const QString time = clockTime(hop.date);
    return hop.with.empty() ? time : Graph::tr("%1 · %2", "time, protocol").arg(time, words::foreign(hop.with, 24));
}

QString tellHop(const mime::Hop &hop, const QString &edge)
{
    QStringList parts{hostOf(hop), words::dateTime(hop.date), clockTime(hop.date)};
    if (!hop.with.empty())
        parts.append(words::foreign(hop.with, 40));
    if (!hop.from.empty() || !hop.fromAddress.empty())
        parts.append(Graph::tr("from %1", "name of a server")
                         .arg(words::foreign(hop.from.empty() ? hop.fromAddress : hop.from, 120)));
    if (!hop.id.empty())
        parts.append(Graph::tr("queue id %1").arg(words::foreign(hop.id, 60)));
    if (!edge.isEmpty())
        parts.append(Graph::tr("%1 after the one before", "a duration with its sign").arg(edge));
    return parts.join(QStringLiteral(" · "));
}

class HopBuilder
{
public:
    explicit HopBuilder(const GroupDetails &details)
        : m_details(details)
        , m_shown(std::min(details.copies.size(), HopGraphModel::mostCopies))
    {
        for (const GroupDetails::Copy &copy : details.copies) {
            diagnosis::Chain chain = copy.hops;
            std::reverse(chain.begin(), chain.end());
            m_chains.push_back(std::move(chain));
        }
    }

    HopGraphModel build()
    {
        if (m_details.copies.empty())
            return {};
        const diagnosis::Alignment alignment = diagnosis::align(m_chains);
        const std::size_t shared = alignment.forked ? alignment.hop : m_chains.front().size();
        addShared(shared);
        for (std::size_t copy = 0; copy < m_shown; ++copy)
            addCopy(copy, shared);
        if (m_details.copies.size() > m_shown)
            m_lines.append(
                Graph::tr("and %Ln more copies", nullptr, words::forPlural(m_details.copies.size() - m_shown)));
        m_model.rows = static_cast<int>(m_shown);
        m_model.text = words::withoutIsolates(m_lines.join(QLatin1Char('\n')));
        return std::move(m_model);
    }

private:
    void addShared(std::size_t shared)
    {
        m_lines.append(shared == 0 ? Graph::tr("The copies share no server.") : Graph::tr("All copies:"));
        for (std::size_t i = 0; i < shared; ++i) {
            const mime::Hop &hop = m_chains.front()[i];
            addHop(hop, i + 1 == shared ? Kind::Fork : Kind::Shared, 0, static_cast<int>(i) - 1);
            m_last = hop.date;
        }
        if (shared > 0)
            m_lines.append(Graph::tr("  Here the ways part."));
        m_fork = static_cast<int>(shared) - 1;
        m_forkDate = m_last;
    }

    void addCopy(std::size_t copy, std::size_t shared)
    {
        m_lines.append(copy == 0 ? Graph::tr("First copy:")
                                 : Graph::tr("Copy %1:").arg(words::number(static_cast<std::uint64_t>(copy + 1))));
        m_column = m_fork + 1;
        m_last = m_forkDate;
        int parent = m_fork;
        const int row = static_cast<int>(copy);
        for (std::size_t i = shared; i < m_chains[copy].size(); ++i) {
            addHop(m_chains[copy][i], Kind::Own, row, parent);
            parent = static_cast<int>(m_model.nodes.size()) - 1;
            m_last = m_chains[copy][i].date;
        }
        const GroupDetails::Copy &shown = m_details.copies[copy];
        Node node;
        node.kind = Kind::Mailbox;
        node.name = words::mailbox(shown.ref.mailbox);
        node.note = clockTime(shown.internalDate);
        node.edge = between(m_last, shown.internalDate);
        QStringList parts{node.name, words::dateTime(shown.internalDate), node.note};
        if (!node.edge.isEmpty())
            parts.append(Graph::tr("%1 after the one before", "a duration with its sign").arg(node.edge));
        node.told = parts.join(QStringLiteral(" · "));
        append(std::move(node), row, parent);
    }

    void addHop(const mime::Hop &hop, Kind kind, int row, int parent)
    {
        Node node;
        node.kind = kind;
        node.name = hostOf(hop);
        node.note = noteOf(hop);
        node.edge = parent < 0 ? QString() : between(m_last, hop.date);
        node.told = tellHop(hop, node.edge);
        append(std::move(node), row, parent);
    }

    void append(Node node, int row, int parent)
    {
        node.row = row;
        node.parent = parent;
        node.column = m_column++;
        m_model.columns = std::max(m_model.columns, m_column);
        m_lines.append(QStringLiteral("  ") + node.told);
        m_model.nodes.push_back(std::move(node));
    }

    const GroupDetails &m_details;
    std::size_t m_shown;
    std::vector<diagnosis::Chain> m_chains;
    HopGraphModel m_model;
    QStringList m_lines;
    std::optional<EpochSeconds> m_last;
    std::optional<EpochSeconds> m_forkDate;
    int m_fork = -1;
    int m_column = 0;
};

} // namespace

HopGraphModel makeHopGraph(const GroupDetails &details)
{
    return HopBuilder(details).build();
}

} // namespace onecopy::widgets
