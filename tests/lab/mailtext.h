// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/lab/random.h"

#include <string>
#include <string_view>

/// Text of mail, appended quickly to a string that grows.
namespace onecopy::lab {

void appendNumber(std::string &out, std::uint64_t number);
/// Two decimal digits.
void appendTwo(std::string &out, int number);
/// `digits` random characters of `alphabet`.
void appendRandom(std::string &out, Random &random, int digits, std::string_view alphabet);
inline constexpr std::string_view hexDigits = "0123456789ABCDEF";
inline constexpr std::string_view base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
inline constexpr std::string_view base32Digits = "abcdefghijklmnopqrstuvwxyz234567";

/// RFC 5322 3.3: "Mon, 23 Nov 2026 10:00:00 +0100".
void appendDate(std::string &out, EpochSeconds at, int zoneMinutes);
/// RFC 3501 date-time without its quotes: "23-Nov-2026 10:00:00 +0000".
void appendInternalDate(std::string &out, EpochSeconds at);
/// X-OriginalArrivalTime of Microsoft SMTPSVC: "23 Nov 2026 10:00:00.0123 (UTC) FILETIME=[lo:hi]".
void appendArrivalTime(std::string &out, EpochSeconds at, int milliseconds);

void appendBase64(std::string &out, std::string_view bytes);
/// `bytes` (about) of base64 lines of 76 characters from random data; whole lines.
void appendBase64Noise(std::string &out, Random &random, std::size_t bytes);
/// RFC 2047 B encoding of UTF-8 text, folded into words of at most 75 characters, never inside a character.
void appendEncodedUtf8(std::string &out, std::string_view utf8);
/// RFC 2047 Q encoding in ISO-8859-1; `utf8` has only characters below U+0100.
void appendEncodedLatin1(std::string &out, std::string_view utf8);
[[nodiscard]] std::string toLatin1(std::string_view utf8);
/// RFC 2045 6.7.
void appendQuotedPrintable(std::string &out, std::string_view text);

/// RFC 3501 5.1.3: the name of a mailbox on the wire.
[[nodiscard]] std::string toModifiedUtf7(std::string_view utf8);
/// An IMAP quoted string; `text` has no CR, LF or 8-bit characters.
[[nodiscard]] std::string imapQuoted(std::string_view text);

} // namespace onecopy::lab
