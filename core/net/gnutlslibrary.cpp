// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gnutlslibrary.h"

#include <dlfcn.h>

namespace onecopy::net {

namespace {

/// Finds the functions of one library by their names, as far as it has them.
class Finder
{
public:
    explicit Finder(void *library)
        : m_library(library)
    {
    }

    template <class Function> Finder &find(Function &function, const char *name)
    {
        void *const found = m_library != nullptr ? ::dlsym(m_library, name) : nullptr;
        function = reinterpret_cast<Function>(found);
        m_complete = m_complete && found != nullptr;
        return *this;
    }

    [[nodiscard]] bool complete() const { return m_complete; }

private:
    void *m_library;
    bool m_complete = true;
};

struct Loaded
{
    GnutlsLibrary library{};
    bool complete = false;
};

Loaded load()
{
    Loaded loaded;
    GnutlsLibrary &library = loaded.library;
    // What may not be unloaded: it registers what runs at the end of the process.
    Finder finder(::dlopen(ONECOPY_GNUTLS, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE));
#define ONECOPY_FIND(name) finder.find(library.name, "gnutls_" #name)
    ONECOPY_FIND(alert_get);
    ONECOPY_FIND(alert_get_name);
    ONECOPY_FIND(bye);
    ONECOPY_FIND(certificate_allocate_credentials);
    ONECOPY_FIND(certificate_client_get_request_status);
    ONECOPY_FIND(certificate_free_credentials);
    ONECOPY_FIND(certificate_get_peers);
    ONECOPY_FIND(certificate_set_x509_system_trust);
    ONECOPY_FIND(certificate_set_x509_trust_mem);
    ONECOPY_FIND(certificate_verify_peers);
    ONECOPY_FIND(cipher_get);
    ONECOPY_FIND(cipher_get_name);
    ONECOPY_FIND(ciphersuite_get);
    ONECOPY_FIND(credentials_set);
    ONECOPY_FIND(deinit);
    ONECOPY_FIND(error_is_fatal);
    ONECOPY_FIND(handshake);
    ONECOPY_FIND(handshake_set_timeout);
    ONECOPY_FIND(init);
    ONECOPY_FIND(priority_set_direct);
    ONECOPY_FIND(protocol_get_version);
    ONECOPY_FIND(record_get_direction);
    ONECOPY_FIND(record_recv);
    ONECOPY_FIND(record_send);
    ONECOPY_FIND(server_name_set);
    ONECOPY_FIND(strerror);
    ONECOPY_FIND(transport_set_errno);
    ONECOPY_FIND(transport_set_ptr2);
    ONECOPY_FIND(transport_set_pull_function);
#undef ONECOPY_FIND
    loaded.complete = finder.complete();
    return loaded;
}

} // namespace

Result<const GnutlsLibrary *> gnutls()
{
    static const Loaded loaded = load();
    if (!loaded.complete)
        return fail(FaultKind::TlsFailed, "TLS",
                    "the old ciphers of this account need GnuTLS (" ONECOPY_GNUTLS "), which this computer lacks");
    return &loaded.library;
}

} // namespace onecopy::net
