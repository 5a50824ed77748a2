// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/net/opensslserver.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace onecopy::testing {

namespace {

constexpr int processTime = 60'000;

QString openssl()
{
    return QStringLiteral("openssl");
}

} // namespace

Authority::Authority()
{
    const QString configuration =
        QStringLiteral("[ca]\ndefault_ca = d\n[d]\ndatabase = index.txt\nnew_certs_dir = .\n"
                       "default_md = sha256\npolicy = p\nunique_subject = no\nrand_serial = yes\n"
                       "[p]\ncommonName = supplied\n");
    m_valid = m_folder.isValid() && write(QStringLiteral("ca.cnf"), configuration) &&
              write(QStringLiteral("index.txt"), {}) &&
              run({QStringLiteral("genpkey"), QStringLiteral("-genparam"), QStringLiteral("-algorithm"),
                   QStringLiteral("EC"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"),
                   QStringLiteral("-out"), QStringLiteral("curve.pem")}) &&
              makeAuthority(QStringLiteral("ca"));
}

bool Authority::makeAuthority(const QString &name)
{
    return run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                QStringLiteral("ec:curve.pem"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".pem"),
                QStringLiteral("-days"), QStringLiteral("3650"), QStringLiteral("-subj"),
                QStringLiteral("/CN=Test authority ") + name});
}

bool Authority::make(const CertificateWish &wish)
{
    QString extensions = QStringLiteral("basicConstraints = CA:FALSE\nextendedKeyUsage = ") + wish.usage + u'\n';
    if (!wish.hostNames.isEmpty())
        extensions += QStringLiteral("subjectAltName = ") + wish.hostNames + u'\n';
    extensions += wish.more + u'\n';
    const QString request = wish.name + QStringLiteral(".csr");
    const QString key = wish.name + QStringLiteral(".key");
    QStringList sign{QStringLiteral("ca"),
                     QStringLiteral("-batch"),
                     QStringLiteral("-notext"),
                     QStringLiteral("-config"),
                     QStringLiteral("ca.cnf"),
                     QStringLiteral("-in"),
                     request,
                     QStringLiteral("-out"),
                     wish.name + QStringLiteral(".pem"),
                     QStringLiteral("-startdate"),
                     wish.start,
                     QStringLiteral("-enddate"),
                     wish.end,
                     QStringLiteral("-extfile"),
                     QStringLiteral("extensions.cnf")};
    if (wish.issuer.isEmpty())
        sign << QStringLiteral("-selfsign") << QStringLiteral("-keyfile") << key;
    else
        sign << QStringLiteral("-cert") << wish.issuer + QStringLiteral(".pem") << QStringLiteral("-keyfile")
             << wish.issuer + QStringLiteral(".key");
    return write(QStringLiteral("extensions.cnf"), extensions) &&
           run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"), wish.keyType,
                QStringLiteral("-nodes"), QStringLiteral("-keyout"), key, QStringLiteral("-out"), request,
                QStringLiteral("-subj"), QStringLiteral("/CN=") + wish.commonName}) &&
           run(sign);
}

std::string Authority::sha256(const QString &name) const
{
    QProcess process;
    process.start(openssl(), {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-fingerprint"),
                              QStringLiteral("-sha256"), QStringLiteral("-in"), path(name + QStringLiteral(".pem"))});
    process.waitForFinished(processTime);
    const QByteArray printed = process.readAllStandardOutput().trimmed();
    return printed.mid(printed.indexOf('=') + 1).replace(":", "").toLower().toStdString();
}

bool Authority::run(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(openssl(), arguments);
    const bool done =
        process.waitForFinished(processTime) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!done)
        qWarning() << arguments << process.readAllStandardError();
    return done;
}

bool Authority::write(const QString &file, const QString &text) const
{
    QFile out(path(file));
    return out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) == text.toUtf8().size();
}

OpensslServer::OpensslServer(const Authority &authority, const QString &certificate, const QStringList &options,
                             const QString &mode)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(authority.path({}));
    m_process.start(openssl(),
                    QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                                QStringLiteral("-cert"), authority.path(certificate + QStringLiteral(".pem")),
                                QStringLiteral("-key"), authority.path(certificate + QStringLiteral(".key"))} +
                        QStringList{mode} + options);
    QByteArray printed;
    static const QRegularExpression announcement(QStringLiteral("ACCEPT \\S+:(\\d+)\\n"));
    while (m_port == 0 && m_process.waitForReadyRead(processTime)) {
        printed += m_process.readAll();
        m_port = static_cast<std::uint16_t>(announcement.match(QString::fromUtf8(printed)).captured(1).toUInt());
    }
    if (m_port == 0)
        qWarning() << "openssl s_server did not start:" << printed;
}

OpensslServer::~OpensslServer()
{
    m_process.kill();
    m_process.waitForFinished(processTime);
}

} // namespace onecopy::testing
