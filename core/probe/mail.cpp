// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/mail.h"

#include "core/base/text.h"
#include "core/mime/header.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace onecopy::probe {

namespace {

constexpr std::string_view subjectStart = "Onecopy test mail ";

/// RFC 5322 3.3, in UTC and in no locale.
std::string mailDate(EpochSeconds at)
{
    static constexpr std::array<const char *, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t time = at;
    std::tm utc{};
    gmtime_r(&time, &utc);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d +0000",
                  days[static_cast<std::size_t>(utc.tm_wday)], utc.tm_mday,
                  months[static_cast<std::size_t>(utc.tm_mon)], utc.tm_year + 1900, utc.tm_hour, utc.tm_min,
                  utc.tm_sec);
    return text.data();
}

std::optional<Origin> parseToken(std::string_view token)
{
    const auto dot = token.find('.');
    if (dot == std::string_view::npos || !isRun(token.substr(0, dot)))
        return std::nullopt;
    const auto number = parseNumber(token.substr(dot + 1));
    if (!number || *number == 0 || *number > 1'000'000)
        return std::nullopt;
    return Origin{std::string(token.substr(0, dot)), static_cast<int>(*number)};
}

/// What stands between the two is the number of mails.
bool hasSubjectOf(const Origin &origin, const mime::HeaderView &header)
{
    const std::string subject = mime::decodedText(header.first("Subject").value_or(std::string_view()));
    const std::size_t start = subject.find(std::string(subjectStart) + std::to_string(origin.number) + '/');
    return start != std::string::npos && subject.find(" [" + origin.token() + ']', start) != std::string::npos;
}

/// What is written in answer to a test mail, or from it, has an id of its own.
bool isAnswer(const mime::HeaderView &header)
{
    return header.first("In-Reply-To") || header.first("References");
}

} // namespace

bool isRun(std::string_view text) noexcept
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(),
                                            [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::string Mail::token() const
{
    return run + "." + std::to_string(number);
}

std::string Mail::messageId() const
{
    const auto at = from.rfind('@');
    const std::string domain = at == std::string::npos ? std::string("onecopy.invalid") : from.substr(at + 1);
    return std::string(idPrefix) + token() + "@" + domain;
}

std::string Mail::header() const
{
    std::string text = "Date: " + mailDate(date) + "\r\nFrom: " + from + "\r\nTo: " + to + "\r\n";
    text += "Subject: " + std::string(subjectStart) + std::to_string(number) + "/" + std::to_string(total) + " [" +
            token() + "]\r\n";
    text += "Message-ID: <" + messageId() + ">\r\n";
    text += std::string(probeField) + ": " + token() + "; bytes=" + std::to_string(attachmentBytes) + "\r\n";
    // RFC 3834: nobody is to answer, or to forward an answer.
    text +=
        "Auto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: All\r\nPrecedence: bulk\r\nMIME-Version: 1.0\r\n";
    return text + "Content-Type: multipart/mixed; boundary=\"=_" + token() + "\"\r\n\r\n";
}

std::optional<Origin> originOf(std::string_view headerBlock)
{
    const mime::HeaderView header(headerBlock);
    const auto field = header.first(probeField);
    const auto id = header.first("Message-ID");
    if (!field || !id || header.count(probeField) != 1)
        return std::nullopt;
    const std::string value = mime::unfolded(*field);
    const auto origin = parseToken(std::string_view(value).substr(0, value.find(';')));
    const auto key = mime::messageIdKey(*id);
    if (!origin || !key)
        return std::nullopt;
    // Gateways rewrite subjects ("[EXTERN]", "***SPAM***"), and relays the id, but hardly both.
    if (key->starts_with(idPrefix))
        return key->starts_with(std::string(idPrefix) + origin->token() + "@") ? origin : std::nullopt;
    return hasSubjectOf(*origin, header) && !isAnswer(header) ? origin : std::nullopt;
}

} // namespace onecopy::probe
