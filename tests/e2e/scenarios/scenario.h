// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/probe/probeworld.h"

namespace onecopy::e2e {

/// A server that makes copies, and the checklist that finds out why.
class Scenario
{
public:
    /// `product` and `configuration` of the server that is changed; `files` are those in which its settings stand.
    Scenario(std::unique_ptr<ProbeWorld> world, QString product, QString configuration, QStringList files);

    /// `checklist run` of one step, with `options`. Without a step: of all, the likeliest first.
    [[nodiscard]] QStringList run(const char *step, const QStringList &options, const char *via = "local");
    /// The same by hand, with a command that carries out what a person would do.
    [[nodiscard]] QStringList runByHand(const char *step, const QString &command, const QStringList &options);
    /// The bytes of its settings.
    [[nodiscard]] QByteArray present() const;
    [[nodiscard]] bool isAsBefore() const { return present() == m_before; }
    [[nodiscard]] QJsonArray openNow() const;
    [[nodiscard]] QString stateFolder() const { return m_world->ctl.folder() + QStringLiteral("/state"); }
    [[nodiscard]] ProbeWorld &world() { return *m_world; }

    /// All of a run that has proved its point: copies before, none with the change, copies again; every file byte for
    /// byte as before, nothing left open, and a report that tells all of it. Of the last step that was run. QVERIFYs;
    /// to be asked for with QTest::currentTestFailed().
    void expectProved(const CtlResult &result, int probes);
    /// The same of what `checklist status` keeps.
    static void expectProved(const QJsonObject &run, int probes);
    /// Nothing is open, and all is as it was.
    void expectQuiet() const;
    /// `onecopyctl report` says what `run` of the checklist's JSON says.
    void expectReported(const QJsonObject &run, int probes);
    /// All of these words are in the report that expectProved() has had written.
    void expectInReport(const QStringList &story) const;

private:
    std::unique_ptr<ProbeWorld> m_world;
    QString m_product;
    QString m_configuration;
    QStringList m_files;
    QByteArray m_before;
    bool m_byHand = false; ///< the last run() is one
};

/// Mounts of its own need root, and in a container also the right to make them.
[[nodiscard]] bool mayMountForItself();

/// The Postfix in front of the mailboxes, or the one that sends.
[[nodiscard]] std::unique_ptr<Scenario> postfixScenario(std::unique_ptr<ProbeWorld> world, bool sender = false);

} // namespace onecopy::e2e
