// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/gsaslsession.h"

namespace onecopy::sasl {

namespace {

/// GNU SASL's error texts name the error only, never the values.
tl::unexpected<Fault> faultFrom(int code)
{
    FaultKind kind = FaultKind::Protocol;
    switch (code) {
    case GSASL_AUTHENTICATION_ERROR:
        // Nobody has refused our password: this server, or whoever stands in its place, does not know it.
        return fail(FaultKind::Protocol, faultPlace, "the server could not prove that it knows the password");
    case GSASL_SASLPREP_ERROR:
        return fail(FaultKind::Usage, faultPlace,
                    "the user name or password holds characters that are not allowed (RFC 4013)");
    case GSASL_MALLOC_ERROR:
    case GSASL_CRYPTO_ERROR:
        kind = FaultKind::Internal;
        break;
    case GSASL_UNKNOWN_MECHANISM:
    case GSASL_NO_CLIENT_CODE:
        kind = FaultKind::MechanismMissing;
        break;
    default:
        break;
    }
    const char *text = gsasl_strerror(code);
    return fail(kind, faultPlace, text != nullptr ? text : "unknown error");
}

/// A message of the library, which may hold the password: cleared before it is freed.
std::string takeMessage(char *message, std::size_t size)
{
    std::string taken(message, size);
    volatile char *bytes = message;
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
    gsasl_free(message);
    return taken;
}

} // namespace

Result<GsaslSession> GsaslSession::start(const std::string &mechanism, const Credentials &credentials)
{
    GsaslSession made;
    Gsasl *context = nullptr;
    if (const int code = gsasl_init(&context); code != GSASL_OK)
        return faultFrom(code);
    made.m_context.reset(context);
    Gsasl_session *session = nullptr;
    if (const int code = gsasl_client_start(context, mechanism.c_str(), &session); code != GSASL_OK)
        return faultFrom(code);
    made.m_session.reset(session);

    const std::string_view secret = credentials.secret.reveal();
    int code = gsasl_property_set(session, GSASL_AUTHID, credentials.user.c_str());
    if (code == GSASL_OK)
        code = gsasl_property_set_raw(session, GSASL_PASSWORD, secret.data(), secret.size());
    if (code == GSASL_OK && !credentials.authzid.empty())
        code = gsasl_property_set(session, GSASL_AUTHZID, credentials.authzid.c_str());
    if (code != GSASL_OK)
        return faultFrom(code);
    return made;
}

Result<std::string> GsaslSession::step(const std::string *input)
{
    if (m_finished)
        return fail(FaultKind::Protocol, faultPlace, "the server sent a challenge after the end of the login");
    char *output = nullptr;
    std::size_t size = 0;
    const int code = gsasl_step(m_session.get(), input != nullptr ? input->data() : nullptr,
                                input != nullptr ? input->size() : 0, &output, &size);
    std::string message = output != nullptr ? takeMessage(output, size) : std::string();
    if (code != GSASL_OK && code != GSASL_NEEDS_MORE)
        return faultFrom(code);
    m_finished = code == GSASL_OK;
    return message;
}

} // namespace onecopy::sasl
