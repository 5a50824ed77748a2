// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/mechanism.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/sasl/bearer.h"
#include "core/sasl/gsaslsession.h"
#include "core/sasl/selection.h"

#include <algorithm>
#include <variant>

namespace onecopy::sasl {

namespace {

std::string upper(std::string_view name)
{
    std::string out(name);
    for (char &c : out) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 32);
    }
    return out;
}

bool isScram(std::string_view name)
{
    return name.starts_with("SCRAM-");
}

/// Looks at "i=" before anything is computed: PBKDF2 with 2^31 rounds would stop us for hours (RFC 5802 section 5.1).
Result<void> checkIterations(std::string_view serverFirst)
{
    std::string_view rest = serverFirst;
    bool found = false;
    while (!rest.empty()) {
        const std::string_view attribute = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(rest.size(), attribute.size() + 1));
        if (!attribute.starts_with("i="))
            continue;
        const auto count = parseNumber(attribute.substr(2));
        if (!count || *count == 0)
            return fail(FaultKind::Protocol, faultPlace, "the server's iteration count is not a number");
        if (*count > static_cast<std::uint64_t>(limits::scramIterations))
            return fail(FaultKind::Limit, faultPlace, "the server asks for " + std::to_string(*count) + " iterations");
        found = true;
    }
    if (!found)
        return fail(FaultKind::Protocol, faultPlace, "the server's challenge has no iteration count");
    return {};
}

/// RFC 5802 5.1: the server's nonce begins with ours, and what it adds has at least one character. Without it whoever
/// has listened to one login could play the server's part again.
Result<void> checkNonce(std::string_view serverFirst, std::string_view clientFirst)
{
    constexpr std::string_view attribute = "r=";
    const std::string_view ours = clientFirst.substr(clientFirst.rfind(',') + 1);
    const std::string_view theirs = serverFirst.substr(0, serverFirst.find(','));
    if (!theirs.starts_with(attribute) || theirs.size() <= ours.size() || !theirs.starts_with(ours))
        return fail(FaultKind::Protocol, faultPlace, "the server's challenge does not continue ours");
    return {};
}

/// RFC 5802 7, server-error: "e=invalid-proof" is a server's word for a wrong password.
Result<void> checkServerError(std::string_view message)
{
    constexpr std::string_view prefix = "e=";
    if (!message.starts_with(prefix))
        return {};
    const std::string_view error = message.substr(prefix.size(), message.find(',') - prefix.size());
    return fail(error == "no-resources" ? FaultKind::ServerUnavailable : FaultKind::LoginRefused, faultPlace,
                printable(error, 60));
}

Result<void> checkCredentials(std::string_view name, const Credentials &credentials)
{
    const auto holdsNul = [](std::string_view text) { return text.find('\0') != std::string_view::npos; };
    if (credentials.secret.empty())
        return fail(FaultKind::SecretMissing, faultPlace, "the password is empty");
    if (holdsNul(credentials.user) || holdsNul(credentials.authzid) || holdsNul(credentials.secret.reveal()))
        return fail(FaultKind::Usage, faultPlace, "a user name or password must not hold a NUL character");
    if (!credentials.authzid.empty() && !carriesAuthzid(name))
        return fail(FaultKind::MechanismMissing, faultPlace,
                    std::string(name) + " cannot read another user's mail; PLAIN, SCRAM and OAUTHBEARER can");
    return {};
}

} // namespace

class Mechanism::Private
{
public:
    [[nodiscard]] Result<void> begin(const Credentials &credentials);
    [[nodiscard]] Result<std::string> respond(std::string_view challenge);
    [[nodiscard]] Result<std::string> answer(std::string_view challenge);

    std::string name;
    std::variant<std::monostate, GsaslSession, Bearer> steps;
    std::optional<std::string> initial;
    std::string noStatus;
    int challenges = 0;
    bool failed = false;
};

Result<void> Mechanism::Private::begin(const Credentials &credentials)
{
    if (name == "XOAUTH2" || name == "OAUTHBEARER") {
        const Bearer bearer(name == "XOAUTH2" ? Bearer::Kind::XOAuth2 : Bearer::Kind::OAuthBearer);
        Result<std::string> first = bearer.firstMessage(credentials);
        if (!first)
            return passOn(first);
        initial = std::move(*first);
        steps = bearer;
        return {};
    }
    Result<GsaslSession> session = GsaslSession::start(name, credentials);
    if (!session)
        return passOn(session);
    if (name == "PLAIN" || isScram(name)) {
        Result<std::string> first = session->step(nullptr);
        if (!first)
            return passOn(first);
        initial = std::move(*first);
    }
    steps = std::move(*session);
    return {};
}

Result<std::string> Mechanism::Private::respond(std::string_view challenge)
{
    if (failed)
        return fail(FaultKind::Protocol, faultPlace, "the login has already failed");
    Result<std::string> response = answer(challenge);
    failed = !response;
    return response;
}

Result<std::string> Mechanism::Private::answer(std::string_view challenge)
{
    if (challenge.size() > limits::challengeBytes)
        return fail(FaultKind::Limit, faultPlace, "the server's challenge is too long");
    if (++challenges > limits::challenges)
        return fail(FaultKind::Limit, faultPlace, "the server sends too many challenges");
    if (auto *bearer = std::get_if<Bearer>(&steps))
        return bearer->respond(challenge);
    if (isScram(name)) {
        if (Result<void> fine = checkServerError(challenge); !fine)
            return passOn(fine);
    }
    if (isScram(name) && challenges == 1) {
        if (Result<void> continued = checkNonce(challenge, *initial); !continued)
            return passOn(continued);
        if (Result<void> bounded = checkIterations(challenge); !bounded)
            return passOn(bounded);
    }
    const std::string input(challenge);
    return std::get<GsaslSession>(steps).step(&input);
}

Mechanism::Mechanism(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Mechanism::Mechanism(Mechanism &&other) noexcept = default;
Mechanism &Mechanism::operator=(Mechanism &&other) noexcept = default;
Mechanism::~Mechanism() = default;

const std::string &Mechanism::name() const noexcept
{
    return d->name;
}

const std::optional<std::string> &Mechanism::initialResponse() const noexcept
{
    return d->initial;
}

Result<std::string> Mechanism::respond(std::string_view challenge)
{
    return d->respond(challenge);
}

bool Mechanism::verified() const noexcept
{
    if (d->failed)
        return false;
    if (const auto *bearer = std::get_if<Bearer>(&d->steps))
        return !bearer->failed();
    return std::get<GsaslSession>(d->steps).finished();
}

const std::string &Mechanism::failureStatus() const noexcept
{
    const auto *bearer = std::get_if<Bearer>(&d->steps);
    return bearer != nullptr ? bearer->failureStatus() : d->noStatus;
}

Result<Mechanism> makeMechanism(std::string_view name, const Credentials &credentials)
{
    auto made = std::make_unique<Mechanism::Private>();
    made->name = upper(name);
    const std::optional<Choice> known = choiceFrom(made->name);
    if (!known || *known == Choice::Auto)
        return fail(FaultKind::MechanismMissing, faultPlace, "unknown login mechanism " + printable(name, 40));
    if (Result<void> fine = checkCredentials(made->name, credentials); !fine)
        return passOn(fine);
    if (Result<void> begun = made->begin(credentials); !begun)
        return passOn(begun);
    return Mechanism(std::move(made));
}

} // namespace onecopy::sasl
