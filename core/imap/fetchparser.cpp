// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/fetchparser.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/imap/internaldate.h"

#include <algorithm>
#include <array>

namespace onecopy::imap {

namespace {

enum Item : unsigned {
    UidItem = 1U << 0U,
    FlagsItem = fetchpart::flags,
    DateItem = fetchpart::date,
    SizeItem = fetchpart::size,
    HeaderItem = fetchpart::header,
    BodyItem = fetchpart::body,
    ModSeqItem = fetchpart::modSeq,
    GmailItem = fetchpart::gmailId,
    RealMailboxItem = 1U << 8U,
    UnknownItem = 0
};

Item itemOf(std::string_view name, std::string_view section)
{
    if (name.empty())
        return UnknownItem;
    switch (lowerAscii(name.front())) {
    case 'u':
        return equalsIgnoreCase(name, "UID") ? UidItem : UnknownItem;
    case 'f':
        return equalsIgnoreCase(name, "FLAGS") ? FlagsItem : UnknownItem;
    case 'i':
        return equalsIgnoreCase(name, "INTERNALDATE") ? DateItem : UnknownItem;
    case 'r':
        if (equalsIgnoreCase(name, "RFC822.SIZE"))
            return SizeItem;
        if (section.empty() && isWholeMessage(name))
            return BodyItem;
        return equalsIgnoreCase(name, "RFC822.HEADER") ? HeaderItem : UnknownItem;
    case 'm':
        return equalsIgnoreCase(name, "MODSEQ") ? ModSeqItem : UnknownItem;
    case 'x':
        if (equalsIgnoreCase(name, "X-MAILBOX"))
            return RealMailboxItem;
        return equalsIgnoreCase(name, "X-GM-MSGID") ? GmailItem : UnknownItem;
    case 'b':
        // Some servers repeat the .PEEK of the command.
        if (!equalsIgnoreCase(name, "BODY") && !equalsIgnoreCase(name, "BODY.PEEK"))
            return UnknownItem;
        if (section == "[]")
            return BodyItem;
        return section.size() > 7 && startsWithIgnoreCase(section, "[HEADER") ? HeaderItem : UnknownItem;
    default:
        return UnknownItem;
    }
}

/// NIL in a place where a server must not put it means that it does not know.
bool acceptNil(Lexer &in, bool &nil)
{
    const char next = in.peek();
    nil = false;
    if (next != 'N' && next != 'n')
        return true;
    std::string_view word;
    nil = in.atom(word) && equalsIgnoreCase(word, "NIL");
    return nil || in.wrong("a value of an unexpected form");
}

bool readUid(Lexer &in, FetchedMessage &fetched)
{
    bool nil = false;
    if (!acceptNil(in, nil) || nil)
        return nil;
    if (!in.number(fetched.uid.value))
        return false;
    return fetched.uid.value != 0 || in.wrong("UID 0");
}

bool readFlags(Lexer &in, FetchedMessage &fetched)
{
    bool nil = false;
    if (!acceptNil(in, nil) || nil)
        return nil;
    if (!in.expect('('))
        return false;
    fetched.hasFlags = true;
    in.skipBlanks();
    while (!in.accept(')')) {
        if (fetched.flags.size() == limits::capabilities)
            return in.tooMuch("a message has too many flags");
        std::string_view flag;
        if (!in.flag(flag))
            return false;
        if (!flag.empty())
            fetched.flags.push_back(flag);
        in.skipBlanks();
    }
    return true;
}

bool readDate(Lexer &in, FetchedMessage &fetched)
{
    // Several servers have written dates without quotes; only the well formed ones are dates.
    std::optional<std::string_view> text;
    if (in.peek() != '"') {
        fetched.internalDate = parseInternalDate(in.rest().substr(0, internalDateBytes));
        if (!fetched.internalDate)
            return in.skipValue();
        (void)in.take(internalDateBytes);
        return true;
    }
    if (!in.nstring(text))
        return false;
    fetched.internalDate = parseInternalDate(*text);
    return true;
}

bool readNumber(Lexer &in, std::optional<std::uint64_t> &out)
{
    bool nil = false;
    if (!acceptNil(in, nil) || nil)
        return nil;
    // A size that did not fit into the server's 32 bits: it is not known.
    if (in.peek() == '-')
        return in.skipValue();
    std::uint64_t value = 0;
    if (!in.number(value))
        return false;
    out = value;
    return true;
}

/// No message is as large as some servers say; they do not know its size either, and sums of it would not fit.
bool readSize(Lexer &in, std::optional<std::uint64_t> &out)
{
    constexpr std::uint64_t impossible = limits::messageBytes * 1024;
    if (!readNumber(in, out))
        return false;
    if (out && *out >= impossible)
        out.reset();
    return true;
}

bool readModSeq(Lexer &in, FetchedMessage &fetched)
{
    bool nil = false;
    if (!acceptNil(in, nil) || nil)
        return nil;
    const bool open = in.accept('(');
    return in.number(fetched.modSeq.value) && (!open || in.expect(')'));
}

bool readHeader(Lexer &in, FetchedMessage &fetched)
{
    if (!in.nstring(fetched.header))
        return false;
    fetched.headerCut = in.lastElision() != nullptr;
    return true;
}

bool readBody(Lexer &in, Response &response)
{
    if (!in.nstring(response.quotedBody))
        return false;
    FetchedMessage &fetched = response.fetch;
    const Elision *elided = in.lastElision();
    if (elided != nullptr) {
        fetched.bodyStreamed = elided->streamed;
        fetched.bodyBytes = elided->size;
        response.quotedBody.reset();
    }
    return true;
}

bool readRealMailbox(Lexer &in, Response &response)
{
    std::string_view name;
    if (!in.astring(name))
        return false;
    if (in.lastElision() == nullptr)
        response.realMailbox = name;
    return true;
}

bool readValue(Lexer &in, Item item, Response &response)
{
    FetchedMessage &fetched = response.fetch;
    switch (item) {
    case UidItem:
        return readUid(in, fetched);
    case FlagsItem:
        return readFlags(in, fetched);
    case DateItem:
        return readDate(in, fetched);
    case SizeItem:
        return readSize(in, fetched.size);
    case HeaderItem:
        return readHeader(in, fetched);
    case BodyItem:
        return readBody(in, response);
    case ModSeqItem:
        return readModSeq(in, fetched);
    case GmailItem:
        return readNumber(in, fetched.gmailMessageId);
    case RealMailboxItem:
        return readRealMailbox(in, response);
    case UnknownItem:
        break;
    }
    return in.skipValue();
}

} // namespace

bool isWholeMessage(std::string_view item) noexcept
{
    static constexpr std::array<std::string_view, 4> names{"BODY[]", "BODY.PEEK[]", "RFC822", "RFC822.PEEK"};
    return std::ranges::any_of(names, [item](std::string_view name) { return equalsIgnoreCase(item, name); });
}

bool parseFetch(Lexer &in, Response &response, bool beginningOnly)
{
    if (!in.expect('('))
        return false;
    unsigned seen = 0;
    in.skipBlanks();
    while (!in.accept(')')) {
        std::string_view name;
        std::string_view section;
        if (!in.atom(name) || !in.section(section))
            return false;
        if (in.peek() != ' ' && in.peek() != '(' && in.peek() != '"')
            return in.wrong("a value is missing");
        in.skipBlanks();
        const Item item = itemOf(name, section);
        if ((seen & item) != 0)
            return in.wrong("an item comes twice in one FETCH answer");
        seen |= item;
        if (beginningOnly && in.atUnreadLiteral())
            return true;
        if (!readValue(in, item, response))
            return false;
        in.skipBlanks();
    }
    response.fetchParts = seen;
    return true;
}

} // namespace onecopy::imap
