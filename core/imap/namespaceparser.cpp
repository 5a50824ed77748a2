// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/namespaceparser.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <string>

namespace onecopy::imap {

namespace {

using Kind = Namespace::Kind;

/// ("prefix" "/" …): what extensions add behind the separator is skipped.
bool one(Lexer &in, Kind kind, Response &response)
{
    std::string_view prefix;
    std::optional<std::string_view> separator;
    if (!in.expect('(') || !in.astring(prefix))
        return false;
    if (in.lastElision() != nullptr)
        return in.tooMuch("the prefix of a namespace is too long");
    if (!in.expect(' ') || !in.nstring(separator))
        return false;
    in.skipBlanks();
    while (!in.accept(')')) {
        if (!in.skipValue())
            return false;
        in.skipBlanks();
    }
    if (response.namespaces.size() == limits::capabilities)
        return in.tooMuch("too many namespaces");
    const bool single = separator && separator->size() == 1;
    response.namespaces.push_back({kind, std::string(prefix), single ? separator->front() : '\0'});
    return true;
}

bool list(Lexer &in, Kind kind, Response &response)
{
    in.skipBlanks();
    if (!in.accept('(')) {
        std::string_view nil;
        return (in.atom(nil) && equalsIgnoreCase(nil, "NIL")) || in.wrong("neither a list of namespaces nor NIL");
    }
    in.skipBlanks();
    while (!in.accept(')')) {
        if (!one(in, kind, response))
            return false;
        in.skipBlanks();
    }
    return true;
}

} // namespace

bool parseNamespaces(Lexer &in, Response &response)
{
    response.namespaces.clear();
    for (const Kind kind : {Kind::Personal, Kind::OtherUsers, Kind::Shared}) {
        if (!list(in, kind, response))
            return false;
    }
    in.skipBlanks();
    return in.atEnd() || in.wrong("something follows the namespaces");
}

} // namespace onecopy::imap
