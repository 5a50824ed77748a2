// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/managesieve/session.h"
#include "core/net/servertext.h"

#include <algorithm>

namespace onecopy::managesieve {

Result<std::vector<Script>> Client::Session::listScripts()
{
    std::vector<Script> scripts;
    Result<Status> status = exchange("LISTSCRIPTS", {}, commandDeadline(), [&](Tokens &line) -> Result<void> {
        // RFC 5804 2.7: a string, and perhaps ACTIVE.
        const bool named = !line.empty() && line[0].kind == Token::Kind::String;
        const bool active =
            line.size() == 2 && line[1].kind == Token::Kind::Atom && equalsIgnoreCase(line[1].text, "ACTIVE");
        if (!named || line.size() > 2 || (line.size() == 2 && !active))
            return broken("a line of LISTSCRIPTS that names no script");
        scripts.push_back({std::move(line[0].text), active});
        return {};
    });
    if (!status)
        return passOn(status);
    if (status->kind != Status::Kind::Ok)
        return refused(*status);
    if (std::count_if(scripts.begin(), scripts.end(), [](const Script &script) { return script.active; }) > 1)
        return broken("more than one active script");
    return scripts;
}

Result<std::string> Client::Session::getScript(const std::string &name)
{
    std::optional<std::string> script;
    Result<Status> status =
        exchange("GETSCRIPT", toArgument(name), commandDeadline(), [&](Tokens &line) -> Result<void> {
            if (script || line.size() != 1 || line[0].kind != Token::Kind::String)
                return broken("an answer to GETSCRIPT that is not one script");
            script = std::move(line[0].text);
            return {};
        });
    if (!status)
        return passOn(status);
    if (status->kind != Status::Kind::Ok)
        return refused(*status);
    if (!script)
        return broken("an answer to GETSCRIPT without a script");
    return std::move(*script);
}

Result<Status> Client::Session::perform(const std::string &verb, const std::string &arguments)
{
    Result<Status> status = exchange(verb, arguments, commandDeadline(), [&](Tokens &) -> Result<void> {
        return broken("an answer with lines that nobody asked for");
    });
    if (!status)
        return status;
    if (status->kind != Status::Kind::Ok)
        return refused(*status);
    status->text = net::keptServerText(status->text, m_spec.secret);
    return status;
}

Result<void> Client::Session::logout()
{
    Result<Status> status = exchange("LOGOUT", {}, commandDeadline(), [](Tokens &) -> Result<void> { return {}; });
    m_wire.drop();
    if (!status)
        return passOn(status);
    return {};
}

} // namespace onecopy::managesieve
