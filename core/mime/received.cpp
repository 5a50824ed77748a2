// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mime/charset.h"
#include "core/mime/header.h"
#include "core/mime/receivedtokens.h"

#include <algorithm>
#include <array>

namespace onecopy::mime {

namespace {

/// In brackets: "IPv6:" and an address with its zone.
constexpr std::size_t longestAddress = 64;

template <std::size_t N>
bool startsWithAny(std::string_view text, const std::array<std::string_view, N> &lowerPrefixes) noexcept
{
    return std::any_of(lowerPrefixes.begin(), lowerPrefixes.end(),
                       [text](std::string_view prefix) { return startsWithIgnoreCase(text, prefix); });
}

/// Do these words after "with" say that the session was encrypted? RFC 3848 and RFC 6531 4.3 put an S behind the name
/// of the protocol, before the A of those that signed in; IronPort writes "ESMTP/TLS/" and the cipher.
bool saysTls(std::string_view with) noexcept
{
    static constexpr std::array<std::string_view, 6> names = {"smtps", "esmtps", "utf8smtps",
                                                              "lmtps", "ssmtp",  "utf8lmtps"};
    const std::string_view name = with.substr(0, with.size() - (with.ends_with('A') || with.ends_with('a') ? 1 : 0));
    return std::any_of(names.begin(), names.end(),
                       [name](std::string_view one) { return equalsIgnoreCase(one, name); }) ||
           startsWithIgnoreCase(with, "esmtp/tls") || startsWithIgnoreCase(with, "smtp/tls");
}

std::string_view firstWord(std::string_view text) noexcept
{
    return text.substr(0, text.find_first_of(" ,;"));
}

/// "15.20.4065.22": what Exchange writes behind "id". The same in every message, so it is no queue id.
bool isVersion(std::string_view text) noexcept
{
    return std::count(text.begin(), text.end(), '.') >= 2 &&
           std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
}

std::string_view withoutBrackets(std::string_view text) noexcept
{
    if (text.starts_with('<'))
        text.remove_prefix(1);
    return text.substr(0, text.find('>'));
}

/// Reads the clauses of RFC 5321 4.4 in any order and case; the first of each kind counts.
class HopReader
{
public:
    [[nodiscard]] Hop read(const ReceivedParts &parts)
    {
        for (const ReceivedToken &token : parts.tokens) {
            if (token.comment)
                readComment(trimmed(token.text));
            else if (!enterClause(token.text))
                readWord(token.text);
        }
        settleFrom();
        settleProduct();
        if (m_hop.with.empty())
            m_hop.with = m_via; // "by webmail.example.org via HTTP"
        if (m_hop.tls.empty() && saysTls(m_hop.with))
            m_hop.tls = m_hop.with;
        if (!parts.date.empty())
            m_hop.date = parseDate(parts.date);
        return std::move(m_hop);
    }

private:
    enum class Clause { None, From, By, Via, With, Id, For, Over };

    bool enterClause(std::string_view word)
    {
        struct Keyword
        {
            std::string_view word;
            Clause clause;
        };
        constexpr std::array<Keyword, 6> keywords = {{{"from", Clause::From},
                                                      {"by", Clause::By},
                                                      {"via", Clause::Via},
                                                      {"with", Clause::With},
                                                      {"id", Clause::Id},
                                                      {"for", Clause::For}}};
        for (const Keyword &keyword : keywords) {
            if (equalsIgnoreCase(word, keyword.word)) {
                m_clause = keyword.clause;
                m_seen = false;
                return true;
            }
        }
        // Exchange 2003: "by SERVER over TLS secured channel with Microsoft SMTPSVC(…)"
        if (m_clause == Clause::By && equalsIgnoreCase(word, "over")) {
            m_clause = Clause::Over;
            return true;
        }
        return false;
    }

    void readWord(std::string_view word)
    {
        const bool first = !m_seen;
        m_seen = true;
        while (word.ends_with(',')) // "by mx.b.example, id …" (Obtuse smtpd)
            word.remove_suffix(1);
        switch (m_clause) {
        case Clause::From:
            setFirst(m_hop.from, word, first);
            if (!first && word.starts_with('[')) // "from localhost [192.0.2.1] by" (fetchmail, GMX)
                append(m_fromInfo, word);
            else if (!first && m_hop.from == "mail" && word == "pickup") // "from mail pickup service by" (Microsoft)
                m_hop.from.clear();                                      // a program left it in a folder: no client
            break;
        case Clause::By:
            setFirst(m_hop.by, word, first);
            break;
        case Clause::Via:
            setFirst(m_via, word, first);
            break;
        case Clause::With:
            readWith(word, first);
            break;
        case Clause::Id:
            setFirst(m_hop.id, word, first);
            break;
        case Clause::For:
            setFirst(m_hop.forAddress, withoutBrackets(word), first);
            break;
        case Clause::Over:
            append(m_hop.tls, word);
            break;
        case Clause::None:
            break;
        }
    }

    void readWith(std::string_view word, bool first)
    {
        constexpr std::string_view mailEnable = "MailEnable"; // "with MailEnable ESMTP"
        if (m_hop.with.empty() && first) {
            m_hop.with = word;
        } else if (m_hop.with == mailEnable) {
            m_hop.product = mailEnable;
            m_hop.with = word;
        } else if (equalsIgnoreCase(word, "encrypted") && m_hop.tls.empty()) {
            m_hop.tls = m_hop.with + " encrypted"; // MessageLabs: "with AES256-SHA encrypted SMTP"
            m_hop.with.clear();
            m_seen = false;
        } else if (startsWithIgnoreCase(m_hop.with, "microsoft")) {
            append(m_hop.with, word);
        } else if (m_hop.product.empty() && startsWithIgnoreCase(word, "getmail")) {
            m_hop.product = word;
        }
    }

    void readComment(std::string_view text)
    {
        static constexpr std::array<std::string_view, 7> tlsStarts = {
            "using tls", "using ssl", "version=tls", "version=ssl", "cipher=", "tls", "ssl"};
        static constexpr std::array<std::string_view, 6> notes = {
            "no client certificate", "client ", "authenticated", "envelope-from", "not verified", "account "};
        if (equalsIgnoreCase(text, "helo") || equalsIgnoreCase(text, "ehlo"))
            return; // with no name, as the client gave none
        if (m_clause == Clause::None && m_hop.from.empty() && startsWithIgnoreCase(text, "from ")) {
            readClientInComment(trimmed(text.substr(5)));
        } else if (startsWithAny(text, tlsStarts)) {
            if (m_hop.tls.empty())
                m_hop.tls = text.substr(startsWithIgnoreCase(text, "using ") ? 6 : 0);
        } else if (m_clause == Clause::With && text.ends_with(" encrypted")) {
            setFirst(m_hop.tls, text, true); // qmail: "with (AES256-SHA encrypted) SMTP"
        } else if (startsWithAny(text, notes) || readKnownProduct(text)) {
            return;
        } else if (m_clause == Clause::From) {
            append(m_fromInfo, text);
        } else if (m_clause == Clause::By && m_hop.product.empty()) {
            readOtherProduct(text);
        } else if (startsWithIgnoreCase(m_hop.with, "microsoft smtpsvc") && !text.empty() && isDigit(text[0])) {
            m_version = text;
        }
    }

    /// "(from PC7 [192.0.2.1]) by gate.b.example (NAVGW 2.5.2.12)". Sendmail writes "(from user@host)" for what a
    /// program on its own host handed over: no client.
    void readClientInComment(std::string_view text)
    {
        const std::string_view name = firstWord(text);
        if (name.find('@') != std::string_view::npos)
            return;
        m_hop.from = name;
        append(m_fromInfo, trimmed(text.substr(name.size())));
    }

    /// True if the comment names a program that is known by its name.
    bool readKnownProduct(std::string_view text)
    {
        struct Product
        {
            std::string_view start;
            std::string_view shown; ///< empty: the first word as it is written, which has the version
        };
        static constexpr std::array<Product, 9> products = {{{"postfix", "Postfix"},
                                                             {"opensmtpd", "OpenSMTPD"},
                                                             {"dovecot", "Dovecot"},
                                                             {"amavisd-new", ""},
                                                             {"amavis", ""},
                                                             {"fetchmail", ""},
                                                             {"getmail", ""},
                                                             {"mpop", ""},
                                                             {"haraka", ""}}};
        if (startsWithIgnoreCase(text, "qmail ")) { // "(qmail 10876 invoked from network)"
            m_hop.product = "qmail";
            m_hop.id = firstWord(text.substr(6));
            return true;
        }
        if (startsWithIgnoreCase(text, "exim ")) {
            const std::string_view version = firstWord(text.substr(5));
            m_hop.product = text.substr(0, 5 + version.size());
            return true;
        }
        for (const Product &product : products) {
            if (!startsWithIgnoreCase(text, product.start))
                continue;
            m_hop.product = product.shown.empty() ? firstWord(text) : product.shown;
            return true;
        }
        return false;
    }

    /// Sendmail writes only its versions, "(8.14.4/8.14.4)"; others their name. Names of hosts are not products.
    void readOtherProduct(std::string_view text)
    {
        const std::string_view word = firstWord(text);
        if (text.empty() || text.find('[') != std::string_view::npos || !ipAddressIn(word).empty())
            return;
        if (isDigit(text[0])) {
            const std::size_t slash = word.find('/');
            if (slash != std::string_view::npos)
                m_hop.product = "Sendmail " + std::string(word.substr(0, slash));
        } else if (word.size() < text.size() || word.find('.') == std::string_view::npos) {
            m_hop.product = text.substr(0, text.find(','));
        }
    }

    /// Some servers write the name that they looked up first and the HELO name in parentheses.
    void settleFrom()
    {
        const std::string_view info = m_fromInfo;
        std::string_view helo;
        for (std::size_t at = 0; at < info.size(); at = std::max(info.find(' ', at), at + 1)) {
            const std::string_view rest = trimmed(info.substr(at));
            if (startsWithIgnoreCase(rest, "helo "))
                helo = firstWord(rest.substr(5));
            else if (startsWithIgnoreCase(rest, "ehlo "))
                helo = firstWord(rest.substr(5));
            else if (startsWithIgnoreCase(rest, "helo="))
                helo = firstWord(rest.substr(5));
            if (!helo.empty() || info.find(' ', at) == std::string_view::npos)
                break;
        }
        findAddress(info);
        if (m_hop.fromAddress.empty())
            findAddress(m_hop.from);
        if (!helo.empty()) {
            std::string name = std::move(m_hop.from);
            m_hop.from = helo;
            append(name, info);
            m_fromInfo = std::move(name);
        }
        m_hop.fromInfo = m_fromInfo;
    }

    /// The first address in brackets, else the first word that is one.
    void findAddress(std::string_view text)
    {
        const auto accept = [this](std::string_view word) {
            const std::string_view address = ipAddressIn(word);
            if (m_hop.fromAddress.empty())
                m_hop.fromAddress = address;
        };
        for (std::size_t open = text.find('['); open != std::string_view::npos; open = text.find('[', open + 1)) {
            const std::string_view inside = text.substr(open + 1, longestAddress);
            accept(inside.substr(0, inside.find(']')));
        }
        for (std::size_t at = 0; at < text.size(); ++at) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            accept(text.substr(at, end - at));
            at = end;
        }
    }

    void settleProduct()
    {
        if (startsWithIgnoreCase(m_hop.with, "microsoft smtpsvc")) {
            m_hop.product = m_hop.with;
            append(m_hop.product, m_version);
        } else if (isVersion(m_hop.id) &&
                   (startsWithIgnoreCase(m_hop.with, "microsoft") || equalsIgnoreCase(m_hop.with, "mapi") ||
                    equalsIgnoreCase(m_hop.with, "https"))) {
            m_hop.product =
                startsWithIgnoreCase(m_hop.with, "microsoft") ? m_hop.with : std::string("Microsoft Exchange");
            append(m_hop.product, m_hop.id);
            m_hop.id.clear();
        } else if (m_hop.product.empty() && isOfGoogle()) {
            m_hop.product = "Google";
        }
    }

    /// Inside of it hosts write an address and no client: "by 2002:a05:…", until 2016 "by 10.58.1.4 with SMTP id …".
    /// Other networks use such addresses, too; there the id alone shows it.
    [[nodiscard]] bool isOfGoogle() const
    {
        const bool address = m_hop.by.starts_with("10.") && !ipAddressIn(m_hop.by).empty();
        return m_hop.by.ends_with(".google.com") || m_hop.by.starts_with("2002:a") ||
               (address && m_hop.from.empty() && !m_hop.with.empty() && isIdOfGoogle(m_hop.id));
    }
    /// "x4mr1234567vel.12.1380000000000", "6mf900350eyh.0": perhaps a letter, then digits, letters, digits, letters.
    [[nodiscard]] static bool isIdOfGoogle(std::string_view id)
    {
        const auto takeRun = [&id](auto &&belongs, std::size_t least, std::size_t most) {
            const auto end = std::ranges::find_if_not(id, belongs);
            const auto length = static_cast<std::size_t>(end - id.begin());
            id.remove_prefix(length);
            return length >= least && length <= most;
        };
        const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
        return takeRun(letter, 0, 1) && takeRun(isDigit, 1, 3) && takeRun(letter, 2, 3) && takeRun(isDigit, 3, 9) &&
               takeRun(letter, 2, 3) && (id.empty() || id.front() == '.');
    }

    static void setFirst(std::string &value, std::string_view word, bool first)
    {
        if (value.empty() && first)
            value = word;
    }

    static void append(std::string &value, std::string_view word)
    {
        if (!value.empty() && !word.empty())
            value += ' ';
        value += word;
    }

    Hop m_hop;
    Clause m_clause = Clause::None;
    bool m_seen = false; ///< the clause has its first word
    std::string m_via;
    std::string m_fromInfo;
    std::string m_version;
};

} // namespace

Hop parseReceived(std::string_view rawValue)
{
    std::string text = unfolded(rawValue.substr(0, limits::fieldBytes));
    if (!isAscii(text))
        text = rawToUtf8(text);
    return HopReader().read(receivedParts(text));
}

std::vector<Hop> parseHops(const HeaderView &header)
{
    std::vector<Hop> hops;
    for (const Field &field : header.fields()) {
        if (hops.size() < limits::receivedHops && equalsIgnoreCase(field.name, "Received"))
            hops.push_back(parseReceived(field.value));
    }
    return hops;
}

} // namespace onecopy::mime
