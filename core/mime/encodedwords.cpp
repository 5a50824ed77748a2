// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byteset.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mime/charset.h"
#include "core/mime/header.h"
#include "core/mime/transfer.h"

namespace onecopy::mime {

namespace {

/// RFC 2047 2: =?charset*language?encoding?text?=. Views into the value.
struct EncodedWord
{
    std::string_view charset;
    std::string_view text;
    bool base64 = false;
    std::size_t length = 0; ///< in the value; 0: no encoded word stands here
};

EncodedWord wordAt(std::string_view value, std::size_t at)
{
    // Each search ends at the next '?', so a value full of "=?" costs no more than its length.
    const std::size_t charsetEnd = value.find('?', at + 2);
    if (charsetEnd == std::string_view::npos || charsetEnd + 2 >= value.size() || value[charsetEnd + 2] != '?')
        return {};
    const char encoding = lowerAscii(value[charsetEnd + 1]);
    const std::size_t textStart = charsetEnd + 3;
    const std::size_t textEnd = value.find('?', textStart);
    if ((encoding != 'b' && encoding != 'q') || textEnd == std::string_view::npos || textEnd + 1 >= value.size() ||
        value[textEnd + 1] != '=')
        return {};
    EncodedWord word;
    word.charset = value.substr(at + 2, charsetEnd - at - 2);
    word.charset = word.charset.substr(0, word.charset.find('*')); // RFC 2231 5
    word.text = value.substr(textStart, textEnd - textStart);
    word.base64 = encoding == 'b';
    word.length = textEnd + 2 - at;
    return word.charset.empty() ? EncodedWord{} : word;
}

constexpr ByteSet qSpecials = byteSet("_=");

/// C0, DEL, and what C1 begins with in UTF-8.
constexpr ByteSet makeMayBeControls() noexcept
{
    ByteSet set = byteSet("\x7F\xC2");
    for (std::size_t c = 0; c < 0x20; ++c)
        set[c] = true;
    return set;
}

constexpr ByteSet mayBeControls = makeMayBeControls();

/// False if the text is not in its encoding.
bool decodeWord(const EncodedWord &word, std::string &bytes)
{
    if (word.base64) {
        Base64Decoder decoder;
        decoder.add(word.text, bytes);
        decoder.finish(bytes);
        return decoder.clean();
    }
    for (std::size_t i = 0; i < word.text.size(); ++i) {
        const std::size_t plain = runOutside(qSpecials, word.text, i);
        bytes += word.text.substr(i, plain);
        i += plain;
        if (i == word.text.size())
            break;
        const char c = word.text[i];
        if (c == '_') {
            bytes += ' ';
        } else if (c == '=' && i + 2 < word.text.size() && hexValue(word.text[i + 1]) >= 0 &&
                   hexValue(word.text[i + 2]) >= 0) {
            bytes += static_cast<char>(hexValue(word.text[i + 1]) * 16 + hexValue(word.text[i + 2]));
            i += 2;
        } else {
            bytes += c;
        }
    }
    return true;
}

/// What was hidden in an encoded word must not end a line or a string anywhere later. C1 controls count too.
void appendWithoutControls(std::string_view utf8, std::string &out)
{
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const std::size_t plain = runOutside(mayBeControls, utf8, i);
        out += utf8.substr(i, plain);
        i += plain;
        if (i == utf8.size())
            break;
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const bool c1 = byte == 0xC2 && i + 1 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) < 0xA0;
        if (byte >= 0x20 && byte != 0x7F && !c1) {
            out += utf8[i];
            continue;
        }
        out += "\xEF\xBF\xBD";
        i += c1 ? 1 : 0;
    }
}

/// Joins adjacent words of one charset and encoding, so that a character that was split over two of them survives.
class WordRun
{
public:
    [[nodiscard]] bool empty() const noexcept { return m_written.empty(); }

    [[nodiscard]] bool takes(const EncodedWord &word) const noexcept
    {
        return word.base64 == m_base64 && equalsIgnoreCase(word.charset, m_charset);
    }

    void begin(const EncodedWord &word)
    {
        m_charset = word.charset;
        m_base64 = word.base64;
    }

    void add(std::string_view written, std::string_view bytes)
    {
        m_written += m_written.empty() ? "" : " ";
        m_written += written;
        m_bytes += bytes;
    }

    void flush(std::string &out)
    {
        if (m_written.empty())
            return;
        if (const auto text = charsetToUtf8(m_bytes, m_charset))
            appendWithoutControls(*text, out);
        else
            out += m_written;
        m_written.clear();
        m_bytes.clear();
    }

private:
    std::string_view m_charset;
    bool m_base64 = false;
    std::string m_written; ///< shown when the charset is unknown
    std::string m_bytes;
};

std::string decodeWords(std::string_view value)
{
    std::string out;
    WordRun run;
    std::string bytes;
    std::size_t at = 0;
    while (at < value.size()) {
        const std::size_t start = value.find("=?", at);
        if (start == std::string_view::npos)
            break;
        const EncodedWord word = wordAt(value, start);
        bytes.clear();
        if (word.length == 0 || !decodeWord(word, bytes)) {
            run.flush(out);
            const std::size_t end = start + (word.length == 0 ? 2 : word.length);
            out += value.substr(at, end - at);
            at = end;
            continue;
        }
        // RFC 2047 6.2: blanks between two encoded words are not shown.
        const std::string_view between = value.substr(at, start - at);
        const bool adjacent = !run.empty() && trimmed(between).empty();
        if (!adjacent || !run.takes(word)) {
            run.flush(out);
            out += adjacent ? std::string_view() : between;
            run.begin(word);
        }
        run.add(value.substr(start, word.length), bytes);
        at = start + word.length;
    }
    run.flush(out);
    out += value.substr(at);
    return out;
}

} // namespace

std::string decodedText(std::string_view rawValue)
{
    std::string value = unfolded(rawValue);
    if (!isAscii(value))
        value = rawToUtf8(value);
    // A field that passes the limit is shown as it stands: cutting it could make two fields equal.
    if (value.size() > limits::fieldBytes || value.find("=?") == std::string::npos)
        return value;
    return decodeWords(value);
}

} // namespace onecopy::mime
