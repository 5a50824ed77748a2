// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/login/login.h"

#include "core/base/limits.h"
#include "core/base/text.h"

namespace onecopy::login {

Result<std::unique_ptr<net::ServerChannel>> connect(const Spec &spec, Deadline deadline, const std::stop_token &stop,
                                                    std::optional<net::CertificateInfo> *rejected)
{
    net::Waiting waiting(spec.waits);
    const Deadline handshake = deadline.earlierOf(Deadline::in(spec.silence));
    auto channel = net::connectTo(spec.endpoint, spec.tls, handshake, stop, rejected);
    waiting.heard(channel.has_value());
    return channel;
}

Result<sasl::Situation> situationOf(const Spec &spec, bool encrypted)
{
    const auto choice = spec.mechanism.empty() ? sasl::Choice::Auto : sasl::choiceFrom(spec.mechanism);
    if (!choice)
        return fail(FaultKind::MechanismMissing, {}, "an unknown login mechanism");
    return sasl::Situation{.choice = *choice,
                           .isToken = spec.secretIsToken,
                           .hasAuthzid = !spec.authzid.empty(),
                           .channelIsSafe = encrypted || spec.endpoint.isLoopback(),
                           .cleartextAllowed = spec.allowCleartext};
}

Result<std::string> chooseMechanism(const Spec &spec, const std::vector<std::string> &offered, bool encrypted)
{
    return situationOf(spec, encrypted).and_then([&offered](const sasl::Situation &situation) {
        return sasl::chooseMechanism(offered, situation);
    });
}

Result<sasl::Dialogue> beginDialogue(const Spec &spec, const std::string &mechanism)
{
    const sasl::Credentials who{
        .user = spec.user, .authzid = spec.authzid, .secret = spec.secret, .isToken = spec.secretIsToken};
    return sasl::makeMechanism(mechanism, who).map([](sasl::Mechanism made) {
        return sasl::Dialogue(std::move(made));
    });
}

std::vector<std::string> mechanismsIn(std::string_view list)
{
    std::vector<std::string> names;
    while (!(list = trimmed(list)).empty() && names.size() < limits::capabilities) {
        const std::string_view name = list.substr(0, list.find(' '));
        names.emplace_back(name);
        list.remove_prefix(name.size());
    }
    return names;
}

} // namespace onecopy::login
