// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/bodywriter.h"

#include "tests/lab/mailtext.h"
#include "tests/lab/seedwords.h"

namespace onecopy::lab {
namespace {

std::string prose(Random &content, std::string_view token)
{
    std::string text = "Ref. ";
    text.append(token).append("\r\n\r\n");
    for (std::int64_t lines = content.between(3, 14); lines > 0; --lines)
        text.append(content.word(words::sentences())).append("\r\n");
    return text;
}

void appendTextPart(std::string &out, Random &content, std::string_view subtype, std::string_view text)
{
    out.append("Content-Type: text/").append(subtype).append("; charset=utf-8\r\n");
    switch (content.below(3)) {
    case 0:
        out += "Content-Transfer-Encoding: 8bit\r\n\r\n";
        out += text;
        break;
    case 1:
        out += "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
        appendQuotedPrintable(out, text);
        break;
    default: {
        out += "Content-Transfer-Encoding: base64\r\n\r\n";
        std::string encoded;
        appendBase64(encoded, text);
        for (std::size_t at = 0; at < encoded.size(); at += 76)
            out.append(encoded, at, 76).append("\r\n");
    }
    }
}

std::string boundary(Random &content)
{
    std::string text = "----=_Part_";
    appendRandom(text, content, 16, hexDigits);
    return text;
}

void appendAlternative(std::string &out, Random &content, std::string_view token)
{
    const std::string border = boundary(content);
    const std::string text = prose(content, token);
    out.append("Content-Type: multipart/alternative;\r\n boundary=\"").append(border).append("\"\r\n\r\n--");
    out.append(border).append("\r\n");
    appendTextPart(out, content, "plain", text);
    out.append("\r\n--").append(border).append("\r\n");
    appendTextPart(out, content, "html", "<html><body>\r\n<p>" + text + "</p>\r\n</body></html>\r\n");
    out.append("\r\n--").append(border).append("--\r\n");
}

void appendMixed(std::string &out, Random &content, std::size_t attachment, std::string_view token)
{
    const std::string border = boundary(content);
    out.append("Content-Type: multipart/mixed;\r\n boundary=\"").append(border).append("\"\r\n\r\n");
    out.append("This is a multi-part message in MIME format.\r\n\r\n--").append(border).append("\r\n");
    appendTextPart(out, content, "plain", prose(content, token));
    out.append("\r\n--").append(border).append("\r\nContent-Type: application/octet-stream\r\n");
    out += "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n filename=\"";
    appendEncodedUtf8(out, content.word(words::fileNames()));
    out += "\"\r\n\r\n";
    appendBase64Noise(out, content, attachment);
    out.append("\r\n--").append(border).append("--\r\n");
}

} // namespace

void appendBody(std::string &out, Random &content, const Recipe &recipe, std::string_view token)
{
    out += "MIME-Version: 1.0\r\n";
    if (recipe.attachment != 0)
        return appendMixed(out, content, recipe.attachment, token);
    const double shape = content.fraction();
    if (shape < 0.55)
        appendTextPart(out, content, "plain", prose(content, token));
    else if (shape < 0.85)
        appendAlternative(out, content, token);
    else
        appendMixed(out, content, static_cast<std::size_t>(content.between(300, 1800)), token);
}

} // namespace onecopy::lab
