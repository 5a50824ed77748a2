// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/diagnosis/schedules.h"
#include "core/report/findings.h"

#include <algorithm>
#include <array>
#include <set>

namespace onecopy::report {

namespace {

constexpr std::string_view hidden = "[…]";
constexpr std::size_t shortestId = 6;
constexpr std::size_t longestNumber = 4;
constexpr std::size_t longestMeasure = 9; ///< a time in seconds or a count

/// What mail servers write whoever the mail is for. Lower case.
constexpr std::string_view serverWords =
    "received list-id delivered-to x-original-to return-path message-id x-tuid x-offlineimap x-mozilla-status "
    "x-gm-thrid x-ms-journal-report x-virus-scanned "
    "x-antivirus x-originalarrivaltime envelope-to auto-submitted resent-from resent-date date "
    "from by with id for via helo ehlo esmtp esmtps esmtpa esmtpsa smtp smtps lmtp lmtps lmtpa utf8smtp local http "
    "https "
    "pop3 imap mapi uucp postfix exim sendmail qmail dovecot cyrus fetchmail getmail microsoft exchange smtpsvc server "
    "service version using cipher bits key-exchange signature server-signature client-signature no client certificate "
    "requested verify not ok verified tls tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 tls1_0 tls1_2 tls1_3 ssl ecdhe rsa aes "
    "gcm sha sha256 sha384 sha512 rsa-pss rsa-pss-rsae-sha256 x25519 ecdsa "
    "mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec gmt utc cet cest est edt cst cdt pst "
    "pdt "
    "localhost unknown may be reserved userid uid invoked network authenticated sender envelope-from bits "
    "to orig_to relay delay delays dsn status size nrcpt queue queued active removed sent deferred bounced expired "
    "client "
    "lost connection timeout timed out while sending end of data message reply answer receiving initial greeting "
    "sent more than once may be accepted rejected error warning conversation connect connected disconnect quit smtpd "
    "qmgr "
    "cleanup pickup pipe error milter proxy filter content proxy-reject end-of-message read write reset peer "
    "fail receive deliver submit storedriver routing agent send expand duplicatedeliver resubmit haredirect "
    "delivered mailbox maildir stored saved into inbox msgid lda sieve fileinto action save copy box info "
    "none nobody a an host without name the mailbox some time dated mail again days min s mb kb bytes hours";

std::set<std::string, std::less<>> knownWords()
{
    std::set<std::string, std::less<>> words;
    const auto add = [&words](std::string_view text) {
        std::string word;
        for (const char c : std::string(text) + ' ') {
            if (c == ' ' || c == ',' || c == '(' || c == ')' || c == '/') {
                if (!word.empty())
                    words.insert(toLowerAscii(word));
                word.clear();
            } else {
                word += c;
            }
        }
    };
    add(serverWords);
    for (const diagnosis::Schedule &schedule : diagnosis::allSchedules())
        add(schedule.name);
    return words;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool allOf(std::string_view token, std::string_view others, bool letters)
{
    return std::all_of(token.begin(), token.end(), [&](char c) {
        return isDigit(c) || (letters && isLetter(c)) || others.find(c) != std::string_view::npos;
    });
}

/// "11:40", "11:40:02", "11:40:02.5".
bool isTime(std::string_view token)
{
    const std::size_t colons = static_cast<std::size_t>(std::count(token.begin(), token.end(), ':'));
    return (colons == 1 || colons == 2) && token.size() <= 15 && isDigit(token.front()) && allOf(token, ":.", false);
}

/// "2011-03-14", "2011-03-14T11:40:02.123Z", "+0100".
bool isDate(std::string_view token)
{
    if ((token.front() == '+' || token.front() == '-') && token.size() == 5)
        return allOf(token.substr(1), "", false);
    return token.size() >= 8 && token.size() <= 32 && isDigit(token.front()) && allOf(token, "-:.TZ+", false) &&
           std::count(token.begin(), token.end(), '-') >= 2;
}

bool isAddressOfHost(std::string_view token)
{
    if (std::count(token.begin(), token.end(), '.') == 3 && allOf(token, ".", false))
        return true;
    return std::count(token.begin(), token.end(), ':') >= 2 && !isTime(token) && !isDate(token) &&
           std::all_of(token.begin(), token.end(), [](char c) {
               return isDigit(c) || c == ':' || c == '.' || (lowerAscii(c) >= 'a' && lowerAscii(c) <= 'f');
           });
}

class Redactor
{
public:
    Redactor(Pseudonyms &pseudonyms, std::size_t longestKept, bool unknownIsHost)
        : m_pseudonyms(pseudonyms)
        , m_longestNumber(longestKept)
        , m_unknownIsHost(unknownIsHost)
    {
    }

    std::string operator()(std::string_view line)
    {
        constexpr std::string_view marks = " \t()<>[]{},;\"'=|";
        std::size_t from = 0;
        for (std::size_t i = 0; i <= line.size(); ++i) {
            if (i < line.size() && marks.find(line[i]) == std::string_view::npos)
                continue;
            if (i > from)
                token(line.substr(from, i - from));
            if (i < line.size())
                append(std::string_view(&line[i], 1));
            from = i + 1;
        }
        return std::move(m_out);
    }

private:
    void append(std::string_view text)
    {
        // Words of a hidden text are not counted out.
        if (text == hidden && m_out.ends_with(std::string(hidden) + ' '))
            m_out.pop_back();
        else
            m_out += text;
    }

    void token(std::string_view word)
    {
        if (word.find('@') != std::string_view::npos) {
            append(m_pseudonyms.address(word));
        } else if (isTime(word) || isDate(word)) {
            append(word);
        } else if (isAddressOfHost(word)) {
            append(m_pseudonyms.host(word));
        } else if (const std::size_t cut = word.find_first_of("/:"); cut != std::string_view::npos) {
            if (cut > 0)
                token(word.substr(0, cut));
            append(word.substr(cut, 1));
            if (cut + 1 < word.size())
                token(word.substr(cut + 1));
            return;
        } else {
            append(standIn(word));
        }
        m_afterId = equalsIgnoreCase(word, "id");
    }

    std::string standIn(std::string_view word)
    {
        static const std::set<std::string, std::less<>> known = knownWords();
        const std::string bare = toLowerAscii(word);
        const std::string_view trimmedWord = std::string_view(bare).substr(0, bare.find_last_not_of(".!?") + 1);
        if (known.contains(trimmedWord) || allOf(word, ".-", false) || word == "%" || word == "-")
            return number(word);
        if (m_afterId && allOf(word, "-_.", true))
            return m_pseudonyms.queueId(word);
        if (std::any_of(word.begin(), word.end(), isLetter) && trimmedWord.find('.') != std::string_view::npos &&
            allOf(trimmedWord, ".-_", true))
            return m_pseudonyms.host(trimmedWord);
        const bool mixed =
            std::any_of(word.begin(), word.end(), isLetter) && std::any_of(word.begin(), word.end(), isDigit);
        if (m_unknownIsHost)
            return m_pseudonyms.host(word);
        if (mixed && word.size() >= shortestId && allOf(word, "", true))
            return m_pseudonyms.queueId(word);
        return std::string(hidden);
    }

    /// Long numbers may be those of a customer or an invoice; a value that is named ("size=81234") is not.
    std::string number(std::string_view word) const
    {
        const bool digits = allOf(word, "", false);
        if (digits && word.size() > m_longestNumber && !m_out.ends_with('='))
            return std::string(hidden);
        return std::string(word);
    }

    Pseudonyms &m_pseudonyms;
    std::size_t m_longestNumber;
    bool m_unknownIsHost;
    bool m_afterId = false;
    std::string m_out;
};

} // namespace

std::string redactedLine(std::string_view line, Pseudonyms &pseudonyms)
{
    return Redactor(pseudonyms, longestNumber, false)(line);
}

std::string redactedArgument(std::string_view argument, Pseudonyms &pseudonyms)
{
    const bool single = argument.find(' ') == std::string_view::npos;
    const bool hosts = argument.find(", ") != std::string_view::npos;
    return Redactor(pseudonyms, longestMeasure, single || hosts)(argument);
}

} // namespace onecopy::report
