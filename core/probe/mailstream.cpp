// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/mailstream.h"

#include "core/probe/eicar.h"

#include <algorithm>
#include <array>

namespace onecopy::probe {

namespace {

/// RFC 2045 6.8: 76 characters a line.
constexpr std::uint64_t lineBytes = 57;
constexpr std::size_t pieceBytes = std::size_t{64} * 1024;

void addBase64(std::string &out, std::string_view bytes)
{
    static constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = (group << 8U) | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            out += i <= count ? letters[(group >> (18U - 6U * i)) & 0x3FU] : '=';
    }
}

std::uint64_t encodedBytes(std::uint64_t bytes)
{
    const std::uint64_t lines = (bytes + lineBytes - 1) / lineBytes;
    return (bytes + 2) / 3 * 4 + 2 * lines;
}

std::string textPart(const Mail &mail)
{
    const std::string boundary = "--=_" + mail.token() + "\r\n";
    std::string text = boundary + "Content-Type: text/plain; charset=us-ascii\r\n\r\n";
    text += "This is a test mail. The administrator of " + mail.to.substr(mail.to.rfind('@') + 1) +
            " sent it with Onecopy\r\nto find out whether, and why, mail is delivered more than once.\r\n\r\n";
    text += "It needs no answer and may be deleted. Onecopy deletes it itself at the end of the test.\r\n";
    if (mail.attachmentBytes > 0)
        text += "The attachment holds " + std::to_string(mail.attachmentBytes) + " random bytes and nothing else.\r\n";
    if (mail.eicar)
        text += "It also holds the EICAR test file, which is harmless and which every virus scanner reports.\r\n";
    text += "\r\nTest " + mail.token() + ", mail " + std::to_string(mail.number) + " of " + std::to_string(mail.total) +
            ".\r\n";
    if (mail.attachmentBytes == 0)
        return text;
    return text + boundary +
           "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; "
           "filename=\"onecopy-test.bin\"\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n";
}

std::string endPart(const Mail &mail)
{
    const std::string boundary = "--=_" + mail.token();
    std::string text;
    if (mail.eicar) {
        text +=
            boundary +
            "\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"eicar.com\"\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n";
        const std::string file = eicar();
        for (std::size_t at = 0; at < file.size(); at += lineBytes) {
            addBase64(text, std::string_view(file).substr(at, lineBytes));
            text += "\r\n";
        }
    }
    return text + boundary + "--\r\n";
}

} // namespace

MailStream::MailStream(const Mail &mail)
    : m_piece(mail.header() + textPart(mail))
    , m_end(endPart(mail))
    , m_state(mail.seed)
    , m_left(mail.attachmentBytes)
    , m_total(m_piece.size() + encodedBytes(mail.attachmentBytes) + m_end.size())
{
}

/// splitmix64: quick, and even enough that nothing compresses it.
std::uint64_t MailStream::randomWord()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t word = m_state;
    word = (word ^ (word >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    word = (word ^ (word >> 27U)) * 0x94D049BB133111EBULL;
    return word ^ (word >> 31U);
}

void MailStream::addLines()
{
    while (m_left > 0 && m_piece.size() < pieceBytes) {
        const std::uint64_t count = std::min(m_left, lineBytes);
        std::array<char, lineBytes + 7> line{};
        for (std::size_t at = 0; at < count; at += 8) {
            const std::uint64_t word = randomWord();
            for (std::size_t i = 0; i < 8; ++i)
                line[at + i] = static_cast<char>((word >> (8 * i)) & 0xFFU);
        }
        addBase64(m_piece, std::string_view(line.data(), count));
        m_piece += "\r\n";
        m_left -= count;
    }
}

std::string_view MailStream::next()
{
    if (m_ended)
        return {};
    if (!m_begun) {
        m_begun = true;
        return m_piece;
    }
    m_piece.clear();
    if (m_left > 0) {
        addLines();
        return m_piece;
    }
    m_ended = true;
    return m_end;
}

} // namespace onecopy::probe
