// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <gnutls/gnutls.h>

/// GnuTLS, loaded when the first account needs it: one in a thousand does, and linked to the program it was a fifth of
/// the start of every command. For the implementation of core/net.
namespace onecopy::net {

/// What is called of the library, under its own names without "gnutls_".
struct GnutlsLibrary
{
    decltype(&gnutls_alert_get) alert_get;
    decltype(&gnutls_alert_get_name) alert_get_name;
    decltype(&gnutls_bye) bye;
    decltype(&gnutls_certificate_allocate_credentials) certificate_allocate_credentials;
    decltype(&gnutls_certificate_client_get_request_status) certificate_client_get_request_status;
    decltype(&gnutls_certificate_free_credentials) certificate_free_credentials;
    decltype(&gnutls_certificate_get_peers) certificate_get_peers;
    decltype(&gnutls_certificate_set_x509_system_trust) certificate_set_x509_system_trust;
    decltype(&gnutls_certificate_set_x509_trust_mem) certificate_set_x509_trust_mem;
    decltype(&gnutls_certificate_verify_peers) certificate_verify_peers;
    decltype(&gnutls_cipher_get) cipher_get;
    decltype(&gnutls_cipher_get_name) cipher_get_name;
    decltype(&gnutls_ciphersuite_get) ciphersuite_get;
    decltype(&gnutls_credentials_set) credentials_set;
    decltype(&gnutls_deinit) deinit;
    decltype(&gnutls_error_is_fatal) error_is_fatal;
    decltype(&gnutls_handshake) handshake;
    decltype(&gnutls_handshake_set_timeout) handshake_set_timeout;
    decltype(&gnutls_init) init;
    decltype(&gnutls_priority_set_direct) priority_set_direct;
    decltype(&gnutls_protocol_get_version) protocol_get_version;
    decltype(&gnutls_record_get_direction) record_get_direction;
    decltype(&gnutls_record_recv) record_recv;
    decltype(&gnutls_record_send) record_send;
    decltype(&gnutls_server_name_set) server_name_set;
    decltype(&gnutls_strerror) strerror;
    decltype(&gnutls_transport_set_errno) transport_set_errno;
    decltype(&gnutls_transport_set_ptr2) transport_set_ptr2;
    decltype(&gnutls_transport_set_pull_function) transport_set_pull_function;
};

/// The same one for the whole process, which never goes. Thread-safe. TlsFailed: this computer does not have it.
[[nodiscard]] Result<const GnutlsLibrary *> gnutls();

} // namespace onecopy::net
