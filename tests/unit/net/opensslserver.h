// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <cstdint>
#include <string>

namespace onecopy::testing {

/// What a certificate of the test says. Times are YYYYMMDDHHMMSSZ.
struct CertificateWish
{
    QString name;                                                ///< of its files: name.pem, name.key
    QString hostNames = QStringLiteral("DNS:mail.good.example"); ///< subjectAltName; empty: none
    QString commonName = QStringLiteral("mail.good.example");
    QString start = QStringLiteral("20200101000000Z");
    QString end = QStringLiteral("20491231000000Z");
    QString keyType = QStringLiteral("ec:curve.pem"); ///< for `openssl req -newkey`
    QString usage = QStringLiteral("serverAuth");     ///< extendedKeyUsage
    QString issuer = QStringLiteral("ca");            ///< another certificate's name; empty: self-signed
    QString more{};                                   ///< a further line of extensions
};

/// A certification authority made with the openssl command in a temporary folder.
class Authority
{
public:
    Authority();
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] bool makeAuthority(const QString &name);
    [[nodiscard]] bool make(const CertificateWish &wish);
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    /// Computed by openssl from the file.
    [[nodiscard]] std::string sha256(const QString &name) const;

private:
    [[nodiscard]] bool run(const QStringList &arguments) const;
    [[nodiscard]] bool write(const QString &file, const QString &text) const;
    QTemporaryDir m_folder;
    bool m_valid = false;
};

/// `openssl s_server`: speaks TLS with the named certificate. With -rev, which is the default, it sends every line back
/// reversed; with -WWW it serves the files of the authority's folder.
class OpensslServer
{
public:
    OpensslServer(const Authority &authority, const QString &certificate, const QStringList &options = {},
                  const QString &mode = QStringLiteral("-rev"));
    ~OpensslServer();
    [[nodiscard]] std::uint16_t port() const { return m_port; } ///< 0: it did not start

private:
    QProcess m_process;
    std::uint16_t m_port = 0;
};

} // namespace onecopy::testing
