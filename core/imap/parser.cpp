// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/parser.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/imap/fetchparser.h"
#include "core/imap/lexer.h"
#include "core/imap/namespaceparser.h"
#include "core/imap/statusparser.h"

#include <algorithm>
#include <optional>

namespace onecopy::imap {

namespace {

std::optional<Condition> conditionOf(std::string_view word)
{
    if (equalsIgnoreCase(word, "OK"))
        return Condition::Ok;
    if (equalsIgnoreCase(word, "NO"))
        return Condition::No;
    if (equalsIgnoreCase(word, "BAD"))
        return Condition::Bad;
    if (equalsIgnoreCase(word, "BYE"))
        return Condition::Bye;
    if (equalsIgnoreCase(word, "PREAUTH"))
        return Condition::PreAuth;
    return std::nullopt;
}

bool hasLineBreakOrNul(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
}

/// Fields of one response are emptied, their memory stays.
void reset(FetchedMessage &fetched)
{
    fetched.uid = {};
    fetched.size.reset();
    fetched.internalDate.reset();
    fetched.hasFlags = false;
    fetched.flags.clear();
    fetched.header.reset();
    fetched.headerCut = false;
    fetched.bodyStreamed = false;
    fetched.bodyBytes = 0;
    fetched.modSeq = {};
    fetched.gmailMessageId.reset();
}

/// Several blanks are one: DavMail, and others, write two.
std::string_view takeWord(std::string_view &rest)
{
    const std::string_view word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(word.size());
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    return word;
}

/// A "]" in parentheses belongs to a flag: Gmail and Dovecot keep keywords with brackets (RFC 3501 9 forbids them).
/// Where the parentheses do not close, the first one counts.
std::size_t endOfCode(std::string_view text)
{
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == ']' && depth == 0)
            return at;
        if (text[at] == '(')
            ++depth;
        else if (text[at] == ')')
            --depth;
    }
    return text.find(']');
}

bool isSpecial(char c)
{
    return c != '\t' && (static_cast<unsigned char>(c) < ' ' || c == '\x7F');
}

} // namespace

bool parseStatusText(std::string_view rest, StatusText &out)
{
    if (hasLineBreakOrNul(rest))
        return false;
    out.code = {};
    out.arguments = {};
    out.text = rest;
    if (!rest.starts_with('['))
        return true;
    const auto close = endOfCode(rest);
    if (close == std::string_view::npos)
        return false;
    out.arguments = rest.substr(1, close - 1);
    out.code = takeWord(out.arguments);
    out.text = rest.substr(close + 1);
    if (out.text.starts_with(' '))
        out.text.remove_prefix(1);
    return true;
}

Result<Response *> Parser::parse(std::string_view text, std::span<const Elision> elisions)
{
    m_beginningOnly = false;
    if (!m_unescaped.empty())
        m_unescaped.clear();
    Lexer in(text, elisions, m_unescaped);
    if (any(in))
        return &m_response;
    const FaultKind kind = in.overLimit() ? FaultKind::Limit : FaultKind::Protocol;
    return fail(kind, "reading a response", in.error() != nullptr ? in.error() : "a response of an unexpected form");
}

Result<Response *> Parser::parseBeginning(std::string_view text, std::span<const Elision> elisions)
{
    m_unescaped.clear();
    m_beginningOnly = true;
    Lexer in(text, elisions, m_unescaped);
    if (any(in) && m_response.kind == ResponseKind::Fetch)
        return &m_response;
    return fail(FaultKind::Protocol, "reading a response", "a FETCH answer of an unexpected form");
}

bool Parser::any(Lexer &in)
{
    m_response.kind = ResponseKind::Other;
    if (in.accept('*')) {
        if (!in.expect(' '))
            return false;
        in.skipBlanks();
        return in.peek() >= '0' && in.peek() <= '9' ? numbered(in) : untagged(in);
    }
    if (in.peek() == '[')
        return bareCode(in);
    if (in.accept('+')) {
        (void)in.accept(' ');
        m_response.kind = ResponseKind::Continuation;
        m_response.text = in.rest();
        return !hasLineBreakOrNul(in.rest()) || in.wrong("a control character in a continuation request");
    }
    std::string_view rest = in.rest();
    m_response.tag = takeWord(rest);
    const auto condition = conditionOf(takeWord(rest));
    if (m_response.tag.empty() || !condition || *condition == Condition::Bye || *condition == Condition::PreAuth)
        return in.wrong("neither a tagged nor an untagged response");
    m_response.kind = ResponseKind::Tagged;
    m_response.status.condition = *condition;
    return parseStatusText(rest, m_response.status) || in.wrong("a response code that does not end");
}

/// Exchange 2013 tells what became of a MOVE in a code without an OK, and without an asterisk, before it.
bool Parser::bareCode(Lexer &in)
{
    m_response.kind = ResponseKind::Status;
    m_response.status.condition = Condition::Ok;
    const bool read = parseStatusText(in.rest(), m_response.status);
    return (read && equalsIgnoreCase(m_response.status.code, "COPYUID")) || in.wrong("a response without a status");
}

bool Parser::numbered(Lexer &in)
{
    if (!in.number(m_response.number) || !in.expect(' '))
        return false;
    in.skipBlanks();
    std::string_view word;
    if (!in.atom(word))
        return false;
    if (equalsIgnoreCase(word, "FETCH")) {
        m_response.kind = ResponseKind::Fetch;
        reset(m_response.fetch);
        m_response.fetch.sequence = m_response.number;
        m_response.quotedBody.reset();
        m_response.fetchParts = 0;
        m_response.realMailbox.reset();
        in.skipBlanks();
        if (!parseFetch(in, m_response, m_beginningOnly))
            return false;
        if (m_beginningOnly)
            return true;
        in.skipBlanks();
        return in.atEnd() || in.wrong("something follows a FETCH answer");
    }
    if (equalsIgnoreCase(word, "EXISTS"))
        m_response.kind = ResponseKind::Exists;
    else if (equalsIgnoreCase(word, "EXPUNGE"))
        m_response.kind = ResponseKind::Expunge;
    else
        return !hasLineBreakOrNul(in.rest()) || in.wrong("a control character in a response");
    in.skipBlanks();
    return in.atEnd() || in.wrong("something follows a number");
}

bool Parser::untagged(Lexer &in)
{
    if (in.peek() == '[')
        return bareCode(in);
    std::string_view word;
    if (!in.atom(word))
        return false;
    if (const auto condition = conditionOf(word)) {
        m_response.kind = ResponseKind::Status;
        m_response.status.condition = *condition;
        in.skipBlanks();
        return parseStatusText(in.rest(), m_response.status) || in.wrong("a response code that does not end");
    }
    if (word.front() == '-' || word.front() == '+')
        return in.wrong("a number with a sign");
    return named(in, word);
}

bool Parser::named(Lexer &in, std::string_view word)
{
    const auto become = [&](ResponseKind kind) {
        m_response.kind = kind;
        m_response.words.clear();
        return true;
    };
    if (equalsIgnoreCase(word, "CAPABILITY"))
        return become(ResponseKind::Capability) && capabilities(in);
    if (equalsIgnoreCase(word, "ENABLED"))
        return become(ResponseKind::Enabled) && words(in);
    if (equalsIgnoreCase(word, "FLAGS"))
        return become(ResponseKind::Flags) && parenthesisedWords(in);
    if (equalsIgnoreCase(word, "LIST"))
        return become(ResponseKind::List) && listing(in);
    if (equalsIgnoreCase(word, "LSUB"))
        return become(ResponseKind::Lsub) && listing(in);
    if (equalsIgnoreCase(word, "SEARCH"))
        return become(ResponseKind::Search) && search(in);
    if (equalsIgnoreCase(word, "ESEARCH"))
        return become(ResponseKind::Search) && esearch(in);
    if (equalsIgnoreCase(word, "VANISHED"))
        return become(ResponseKind::Vanished) && vanished(in);
    if (equalsIgnoreCase(word, "ID"))
        return become(ResponseKind::Id) && orNothing(in, id(in));
    if (equalsIgnoreCase(word, "MYRIGHTS"))
        return become(ResponseKind::MyRights) && myRights(in);
    if (equalsIgnoreCase(word, "STATUS"))
        return become(ResponseKind::MailboxStatus) && parseMailboxStatus(in, m_response);
    if (equalsIgnoreCase(word, "NAMESPACE"))
        return become(ResponseKind::Namespace) && orNothing(in, parseNamespaces(in, m_response));
    // What we do not know may carry literals with anything in them: it is kept whole and not looked at.
    return become(ResponseKind::Other);
}

/// ID and NAMESPACE are courtesies: an answer that cannot be read tells nothing, as a NO does, and ends no session.
bool Parser::orNothing(const Lexer &in, bool understood)
{
    if (!understood)
        m_response.kind = ResponseKind::Other;
    return understood || !in.overLimit();
}

/// sohu.com answers NAMESPACE with "* CAPABILITY ((…", which says nothing about what the server can do.
bool Parser::capabilities(Lexer &in)
{
    in.skipBlanks();
    if (in.peek() != '(')
        return words(in);
    m_response.kind = ResponseKind::Other;
    return true;
}

bool Parser::words(Lexer &in)
{
    in.skipBlanks();
    while (!in.atEnd()) {
        std::string_view word;
        if (!in.word(word))
            return false;
        if (m_response.words.size() == limits::capabilities)
            return in.tooMuch("too many words in one response");
        m_response.words.push_back(word);
        in.skipBlanks();
    }
    return true;
}

bool Parser::parenthesisedWords(Lexer &in)
{
    in.skipBlanks();
    if (!in.expect('('))
        return false;
    in.skipBlanks();
    while (!in.accept(')')) {
        std::string_view word;
        if (!in.flag(word))
            return false;
        if (m_response.words.size() == limits::capabilities)
            return in.tooMuch("too many words in one response");
        if (!word.empty())
            m_response.words.push_back(word);
        in.skipBlanks();
    }
    return true;
}

/// mailbox-list of RFC 3501 9. The separator is one character or NIL; a longer one is treated as none, since nobody
/// could say which names lie below which. NIL in place of the attributes is none of them; where nothing follows it, the
/// answer is about nothing.
bool Parser::listing(Lexer &in)
{
    in.skipBlanks();
    std::optional<std::string_view> nothing;
    const bool bare = in.peek() != '(';
    if (bare && (!in.nstring(nothing) || nothing))
        return in.wrong("a list of attributes is missing");
    if (!bare && !parenthesisedWords(in))
        return false;
    in.skipBlanks();
    if (bare && in.atEnd()) {
        m_response.kind = ResponseKind::Other;
        return true;
    }
    std::optional<std::string_view> separator;
    if (!in.nstring(separator) || !in.expect(' '))
        return false;
    in.skipBlanks();
    m_response.separator = separator && separator->size() == 1 ? separator->front() : '\0';
    return listedName(in);
}

/// LIST-EXTENDED (RFC 5258) adds a parenthesised list, which says nothing to us; in it there is another one (section
/// 6). Without quotes, a name with blanks or tabs in it (Exchange: the tabs) is all that is left of the line; with
/// quotes in it that were not escaped (GreenMail), all that is left between the first and the last.
bool Parser::listedName(Lexer &in)
{
    const std::string_view line = in.rest();
    if (!in.astring(m_response.name))
        return false;
    if (in.lastElision() != nullptr)
        return in.tooMuch("a mailbox name is too long");
    in.skipBlanks();
    const bool bare = !line.starts_with('"') && !line.starts_with('{');
    const bool extended = in.peek() == '(' && (!bare || in.rest().find('(', 1) != std::string_view::npos);
    if (extended && !in.skipValue())
        return false;
    if (in.atEnd())
        return true;
    const std::string_view name = line.substr(0, line.find_last_not_of(' ') + 1);
    const bool quoted = line.starts_with('"') && name.ends_with('"');
    if ((!bare && !quoted) || std::any_of(line.begin(), line.end(), isSpecial))
        return in.wrong("something follows a mailbox name");
    m_response.name = bare ? name : name.substr(1, name.size() - 2);
    return true;
}

bool Parser::search(Lexer &in)
{
    m_response.uids = {};
    m_response.searchTag = {};
    std::vector<std::uint32_t> found;
    in.skipBlanks();
    while (in.peek() >= '0' && in.peek() <= '9') {
        std::uint32_t uid = 0;
        if (!in.number(uid))
            return false;
        if (uid == 0)
            return in.wrong("UID 0");
        found.push_back(uid);
        in.skipBlanks();
    }
    // RFC 7162 3.1.5: "(MODSEQ n)" may follow.
    if (in.peek() == '(' && !in.skipValue())
        return false;
    in.skipBlanks();
    if (!in.atEnd())
        return in.wrong("something follows the found numbers");
    if (!std::is_sorted(found.begin(), found.end()))
        std::sort(found.begin(), found.end());
    for (const std::uint32_t uid : found)
        m_response.uids.add(Uid{uid});
    return m_response.uids.ranges().size() <= limits::uidRanges || in.tooMuch("too many found numbers");
}

/// RFC 4731 3.1: "(TAG "A1") UID ALL 1:5,9 COUNT 6 …".
bool Parser::esearch(Lexer &in)
{
    m_response.uids = {};
    m_response.searchTag = {};
    in.skipBlanks();
    if (in.accept('(')) {
        std::string_view word;
        if (!in.atom(word) || !equalsIgnoreCase(word, "TAG") || !in.expect(' ') || !in.astring(m_response.searchTag) ||
            !in.expect(')'))
            return in.wrong("an ESEARCH answer without a proper tag");
    }
    in.skipBlanks();
    while (!in.atEnd()) {
        std::string_view word;
        // "(MODSEQ n)", as behind SEARCH, where RFC 4731 3.2 has it without parentheses.
        if (in.peek() == '(' ? !in.skipValue() : !in.atom(word))
            return false;
        in.skipBlanks();
        if (word.empty() || equalsIgnoreCase(word, "UID"))
            continue;
        if (equalsIgnoreCase(word, "ALL") ? !uidSet(in) : !in.skipValue())
            return false;
        in.skipBlanks();
    }
    return true;
}

bool Parser::uidSet(Lexer &in)
{
    std::string_view text;
    if (!in.atom(text))
        return false;
    Result<UidSet> set = UidSet::parse(text);
    if (!set)
        return set.error().kind == FaultKind::Limit ? in.tooMuch("too many ranges")
                                                    : in.wrong("a broken set of numbers");
    m_response.uids = std::move(*set);
    return true;
}

/// RFC 7162 3.2.10: "VANISHED [(EARLIER)] known-uids".
bool Parser::vanished(Lexer &in)
{
    m_response.earlier = false;
    if (!in.expect(' '))
        return false;
    if (in.accept('(')) {
        std::string_view word;
        if (!in.atom(word) || !equalsIgnoreCase(word, "EARLIER") || !in.expect(')') || !in.expect(' '))
            return in.wrong("VANISHED with an unknown word");
        m_response.earlier = true;
    }
    if (!uidSet(in))
        return false;
    in.skipBlanks();
    return in.atEnd() || in.wrong("something follows the vanished numbers");
}

/// RFC 2971 3.2: NIL, or pairs of strings.
bool Parser::id(Lexer &in)
{
    m_response.fields.clear();
    in.skipBlanks();
    if (!in.accept('(')) {
        std::optional<std::string_view> nil;
        return in.nstring(nil);
    }
    in.skipBlanks();
    while (!in.accept(')')) {
        std::string_view key;
        std::optional<std::string_view> value;
        if (!in.astring(key))
            return false;
        in.skipBlanks();
        if (!in.nstring(value))
            return false;
        if (m_response.fields.size() == limits::capabilities)
            return in.tooMuch("too many fields in an ID answer");
        m_response.fields.emplace_back(key, value.value_or(std::string_view{}));
        in.skipBlanks();
    }
    return true;
}

bool Parser::myRights(Lexer &in)
{
    return in.expect(' ') && in.astring(m_response.name) && in.expect(' ') && in.astring(m_response.text);
}

} // namespace onecopy::imap
