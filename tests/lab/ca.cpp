// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/ca.h"

#include "core/base/text.h"
#include "tests/lab/folder.h"
#include "tests/lab/process.h"

namespace onecopy::lab {
namespace {

constexpr const char *goodNames = "DNS:localhost,DNS:mail.lab.example,DNS:lab.example,IP:127.0.0.1,IP:127.0.0.2,IP:::1";

bool exists(const std::string &path)
{
    return ::access(path.c_str(), R_OK) == 0;
}

Result<void> openssl(std::vector<std::string> arguments)
{
    Command command;
    command.program = findProgram("openssl");
    command.arguments = std::move(arguments);
    command.environment = plainEnvironment();
    auto output = runTool(std::move(command));
    if (!output)
        return passOn(output);
    if (output->status != 0)
        return fail(FaultKind::Internal, "lab openssl", printable(output->output));
    return {};
}

std::string nameOf(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Good:
        return "good";
    case CertificateKind::Expired:
        return "expired";
    case CertificateKind::OtherName:
        return "othername";
    case CertificateKind::SelfSigned:
        return "selfsigned";
    }
    return {};
}

} // namespace

Result<Ca> Ca::create(std::string folder)
{
    Ca ca;
    ca.m_folder = std::move(folder);
    if (exists(ca.certificateFile()))
        return ca;
    auto made =
        openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650",
                 "-subj", "/O=Onecopy/CN=Onecopy lab CA", "-addext", "keyUsage=critical,keyCertSign,cRLSign", "-keyout",
                 ca.m_folder + "/ca.key", "-out", ca.certificateFile()});
    if (!made)
        return passOn(made);
    return ca;
}

Result<Certificate> Ca::issue(CertificateKind kind) const
{
    const std::string base = m_folder + "/" + nameOf(kind);
    Certificate files{base + ".pem", base + ".key"};
    if (exists(files.certificateFile))
        return files;
    const bool otherName = kind == CertificateKind::OtherName;
    const std::string names = otherName ? "DNS:other.example" : goodNames;
    const std::string subject = otherName ? "/CN=other.example" : "/CN=mail.lab.example";
    const std::string extensions =
        "basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName=" + names + "\n";
    if (auto written = writeFile(base + ".ext", extensions); !written)
        return passOn(written);
    auto made = openssl({"req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
                         subject, "-keyout", files.keyFile, "-out", base + ".csr"});
    std::vector<std::string> sign = {"x509", "-req",        "-in",      base + ".csr",
                                     "-out", base + ".crt", "-extfile", base + ".ext"};
    if (kind == CertificateKind::SelfSigned)
        sign.insert(sign.end(), {"-signkey", files.keyFile});
    else
        sign.insert(sign.end(), {"-CA", certificateFile(), "-CAkey", m_folder + "/ca.key", "-CAcreateserial"});
    sign.insert(sign.end(), {"-days", kind == CertificateKind::Expired ? "-1" : "825"});
    if (made)
        made = openssl(std::move(sign));
    if (!made)
        return passOn(made);
    const std::string chain = kind == CertificateKind::SelfSigned ? std::string() : readTail(certificateFile());
    if (auto written = writeFile(files.certificateFile, readTail(base + ".crt") + chain); !written)
        return passOn(written);
    return files;
}

} // namespace onecopy::lab
