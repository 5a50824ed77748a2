// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/support/ctl.h"
#include "tests/lab/truth.h"

#include <QSet>
#include <QString>

namespace onecopy::e2e {

/// A group as text that does not depend on order: "B INBOX/12/1795 INBOX/40/1795 Projects/3/1796", the first arrival
/// marked with a star.
using GroupSet = QSet<QString>;

/// What the seeder knows to be copies of one message (A, B, D).
[[nodiscard]] GroupSet truthOf(const lab::Truth &truth, bool withClass);
/// What `duplicates --class A --class B --class D --json` says.
[[nodiscard]] GroupSet foundBy(const Ctl &ctl, const QStringList &account, bool withClass);

/// What is in one and not in the other, for the message of a failed test; empty when they are equal.
[[nodiscard]] QByteArray difference(const GroupSet &found, const GroupSet &expected);

/// The entry of one mailbox in the document of a scan.
[[nodiscard]] QJsonObject mailboxOf(const QJsonObject &scan, const QString &name);

} // namespace onecopy::e2e
