// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/hopwriter.h"

#include "tests/lab/mailtext.h"

namespace onecopy::lab {
namespace {

void appendAddress(std::string &out, Random &random)
{
    // The networks of RFC 5737.
    constexpr std::string_view networks[] = {"192.0.2.", "198.51.100.", "203.0.113."};
    out += random.word(networks);
    appendNumber(out, 1 + random.below(254));
}

void appendFrom(std::string &out, const Hop &hop, Random &random)
{
    out.append("Received: from ").append(hop.from).append(" (").append(hop.from).append(" [");
    appendAddress(out, random);
    out += "])\r\n";
}

void appendPostfix(std::string &out, const Hop &hop, Random &random)
{
    appendFrom(out, hop, random);
    if (hop.tls)
        out += "\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\t(No client certificate "
               "requested)\r\n";
    out.append("\tby ").append(hop.by).append(hop.tls ? " (Postfix) with ESMTPS id " : " (Postfix) with ESMTP id ");
    appendRandom(out, random, 11, hexDigits);
    out.append("\r\n\tfor <").append(hop.recipient).append(">; ");
    appendDate(out, hop.at, 60);
    out += " (CET)\r\n";
}

void appendExim(std::string &out, const Hop &hop, Random &random)
{
    out.append("Received: from [");
    appendAddress(out, random);
    out.append("] (helo=").append(hop.from).append(")\r\n\tby ").append(hop.by);
    out += hop.tls ? " with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384\r\n\t(Exim 4.96)\r\n\tid 1"
                   : " with esmtp (Exim 4.96)\r\n\tid 1";
    appendRandom(out, random, 5, base32Digits);
    out += "-000";
    appendRandom(out, random, 3, base64Digits.substr(0, 62));
    out += "-2b\r\n\tfor ";
    out.append(hop.recipient).append("; ");
    appendDate(out, hop.at, 0);
    out += "\r\n";
}

void appendExchange2003(std::string &out, const Hop &hop, Random &random)
{
    out.append("Received: from ").append(hop.from).append(" ([");
    appendAddress(out, random);
    out.append("]) by ").append(hop.by).append(hop.tls ? " over TLS secured channel with" : " with");
    out += " Microsoft SMTPSVC(6.0.3790.4675);\r\n\t ";
    appendDate(out, hop.at, 60);
    out += "\r\n";
}

void appendExchange2016(std::string &out, const Hop &hop, Random &random)
{
    out.append("Received: from ").append(hop.from).append(" (");
    appendAddress(out, random);
    out.append(") by\r\n ").append(hop.by).append(" (");
    appendAddress(out, random);
    out += ") with Microsoft SMTP Server\r\n (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\r\n "
           "15.1.2507.";
    appendNumber(out, 1 + random.below(60));
    out += "; ";
    appendDate(out, hop.at, 120);
    out += "\r\n";
}

void appendSendmail(std::string &out, const Hop &hop, Random &random)
{
    appendFrom(out, hop, random);
    out.append("\tby ").append(hop.by).append(" (8.17.1.9/8.17.1.9/Debian-2) with ESMTP id ");
    appendRandom(out, random, 14, base64Digits.substr(0, 62));
    out.append("\r\n\tfor <").append(hop.recipient).append(">; ");
    appendDate(out, hop.at, -300);
    out += "\r\n";
}

void appendQmail(std::string &out, const Hop &hop, Random &random)
{
    out += "Received: (qmail ";
    appendNumber(out, 1000 + random.below(60000));
    out.append(" invoked from network); ");
    appendDate(out, hop.at, 0);
    out += "\r\nReceived: from unknown (HELO ";
    out.append(hop.from).append(") (");
    appendAddress(out, random);
    out.append(")\r\n  by ").append(hop.by).append(" with SMTP; ");
    appendDate(out, hop.at, 0);
    out += "\r\n";
}

void appendBigProvider(std::string &out, const Hop &hop, Random &random)
{
    out.append("Received: from ").append(hop.from).append(" (").append(hop.from).append(". [");
    appendAddress(out, random);
    out.append("])\r\n        by ").append(hop.by).append(" with SMTPS id ");
    appendRandom(out, random, 22, base32Digits);
    out += "sor";
    appendNumber(out, 1'000'000 + random.below(8'000'000));
    out.append(".2\r\n        for <")
        .append(hop.recipient)
        .append(">\r\n        (Google Transport Security);\r\n        ");
    appendDate(out, hop.at, -480);
    out += " (PST)\r\n";
}

void appendDovecotLmtp(std::string &out, const Hop &hop, Random &random)
{
    out.append("Received: from ").append(hop.from).append("\r\n\tby ").append(hop.by).append(" with LMTP\r\n\tid ");
    appendRandom(out, random, 21, base64Digits.substr(0, 62));
    out.append("w\r\n\t(envelope-from <>)\r\n\tfor <").append(hop.recipient).append(">; ");
    appendDate(out, hop.at, 60);
    out += "\r\n";
}

void appendPostfixFilter(std::string &out, const Hop &hop, Random &random)
{
    out.append("Received: from localhost (localhost [127.0.0.1])\r\n\tby ")
        .append(hop.by)
        .append(" (Postfix) with ESMTP id ");
    appendRandom(out, random, 11, hexDigits);
    out.append("\r\n\tfor <").append(hop.recipient).append(">; ");
    appendDate(out, hop.at, 60);
    out += " (CET)\r\n";
}

} // namespace

void appendReceived(std::string &out, const Hop &hop, Random &random)
{
    switch (hop.mta) {
    case Mta::Postfix:
        return appendPostfix(out, hop, random);
    case Mta::Exim:
        return appendExim(out, hop, random);
    case Mta::Exchange2003:
        return appendExchange2003(out, hop, random);
    case Mta::Exchange2016:
        return appendExchange2016(out, hop, random);
    case Mta::Sendmail:
        return appendSendmail(out, hop, random);
    case Mta::Qmail:
        return appendQmail(out, hop, random);
    case Mta::BigProvider:
        return appendBigProvider(out, hop, random);
    case Mta::DovecotLmtp:
        return appendDovecotLmtp(out, hop, random);
    case Mta::PostfixFilter:
        return appendPostfixFilter(out, hop, random);
    }
}

} // namespace onecopy::lab
