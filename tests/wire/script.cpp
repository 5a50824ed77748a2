// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/script.h"

#include "tests/wire/peer.h"

#include <cstdlib>
#include <optional>

namespace onecopy::wire {

namespace {

constexpr int quietMilliseconds = 250;
using Words = std::map<char, std::string>;

bool isPlaceholder(std::string_view text, std::size_t at)
{
    return text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
}

std::string filled(std::string_view text, const Words &words)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isPlaceholder(text, at) && words.contains(text[at + 1]))
            out += words.at(text[++at]);
        else
            out += text[at];
    }
    return out;
}

bool matches(std::string_view pattern, std::string_view line, Words &words)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (!isPlaceholder(pattern, i)) {
            if (at >= line.size() || line[at++] != pattern[i])
                return false;
            continue;
        }
        const std::string_view word = line.substr(at, line.find(' ', at) - at);
        const auto [known, isNew] = words.try_emplace(pattern[++i], word);
        if (word.empty() || (!isNew && known->second != word))
            return false;
        at += word.size();
    }
    return at == line.size();
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        switch (text[++at]) {
        case 'r':
            out += '\r';
            break;
        case 'n':
            out += '\n';
            break;
        case 't':
            out += '\t';
            break;
        case 'x':
            out += static_cast<char>(std::strtol(std::string(text.substr(at + 1, 2)).c_str(), nullptr, 16));
            at += 2;
            break;
        default:
            out += text[at];
        }
    }
    return out;
}

/// One step; a reason when the client does something else.
std::optional<std::string> step(char kind, std::string_view text, Peer &peer, Words &words)
{
    switch (kind) {
    case 'S':
        peer.sayLine(filled(text, words));
        return std::nullopt;
    case 's':
        peer.say(unescaped(filled(text, words)));
        return std::nullopt;
    case 'T':
        if (peer.startTls())
            return std::nullopt;
        return "the TLS handshake failed";
    case 'X':
        peer.close();
        return std::nullopt;
    case 'N':
        if (!peer.waitForInput(quietMilliseconds))
            return std::nullopt;
        return "the client does not wait: " + peer.hearLine().value_or("(it went)");
    case 'C': {
        const auto line = peer.hearLine();
        if (line && matches(text, *line, words))
            return std::nullopt;
        return "expected: " + filled(text, words) + ", got: " + line.value_or("(the end)");
    }
    case 'c': {
        const std::string wanted = unescaped(filled(text, words));
        const std::string got = peer.hearBytes(wanted.size());
        if (got == wanted)
            return std::nullopt;
        return "expected bytes: " + wanted + ", got: " + got;
    }
    default:
        return std::string("a broken script: ") + kind;
    }
}

} // namespace

void play(std::string_view script, Peer &peer, const std::function<void(const std::string &)> &wrong)
{
    Words words;
    while (!script.empty()) {
        const auto end = script.find('\n');
        std::string_view line = script.substr(0, end);
        script = end == std::string_view::npos ? std::string_view{} : script.substr(end + 1);
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        if (line.size() < 2)
            continue;
        const std::string_view text = line.substr(std::min<std::size_t>(3, line.size()));
        if (const auto reason = step(line.front(), text, peer, words)) {
            wrong(*reason);
            peer.close();
            return;
        }
    }
}

} // namespace onecopy::wire
