// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/login/spec.h"
#include "core/net/serverchannel.h"
#include "core/sasl/dialogue.h"
#include "core/sasl/selection.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// What the sessions of all protocols do alike until they are logged in. Blocking, one thread.
namespace onecopy::login {

/// net::connectTo(), told to who watches the wait. The longest silence bounds it as a whole: nothing is heard until the
/// handshake is over.
[[nodiscard]] Result<std::unique_ptr<net::ServerChannel>> connect(const Spec &spec, Deadline deadline,
                                                                  const std::stop_token &stop,
                                                                  std::optional<net::CertificateInfo> *rejected);

/// What sasl::chooseMechanism() goes by. Faults: MechanismMissing for a name that nobody knows.
[[nodiscard]] Result<sasl::Situation> situationOf(const Spec &spec, bool encrypted);

/// Of what the server offers, as sasl::chooseMechanism().
[[nodiscard]] Result<std::string> chooseMechanism(const Spec &spec, const std::vector<std::string> &offered,
                                                  bool encrypted);

/// Faults: those of sasl::makeMechanism(). REQUIRES: nobody is let in before Dialogue::verified().
[[nodiscard]] Result<sasl::Dialogue> beginDialogue(const Spec &spec, const std::string &mechanism);

/// Protocol: what is said of a server that would let somebody in before that.
inline constexpr const char *unproved = "the server lets us in without the proof that it knows the password";

/// "PLAIN LOGIN …" as servers list them. At most limits::capabilities.
[[nodiscard]] std::vector<std::string> mechanismsIn(std::string_view list);

} // namespace onecopy::login
