// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/servers/adapters.h"

#include "core/base/text.h"
#include "core/servers/safety.h"

#include <algorithm>
#include <array>
#include <set>

namespace onecopy::servers {

namespace {

constexpr const char *defaultFile = "/etc/dovecot/dovecot.conf";
constexpr int maxDepth = 16;

/// Reads the output of doveconf: "name = value" lines inside blocks. The setting "sieve" inside "plugin {" is called
/// "plugin/sieve", as doveconf does.
std::vector<Setting> blockSettings(std::string_view text, const std::string &readWith)
{
    std::vector<Setting> settings;
    std::vector<std::string> blocks;
    int tooDeep = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.front() == '#')
            continue;
        if (line == "}") {
            if (tooDeep > 0)
                --tooDeep;
            else if (!blocks.empty())
                blocks.pop_back();
            continue;
        }
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos) {
            if (line.back() != '{')
                continue;
            if (blocks.size() < maxDepth)
                blocks.emplace_back(trimmed(line.substr(0, line.size() - 1)));
            else
                ++tooDeep;
            continue;
        }
        std::string name;
        for (const std::string &block : blocks)
            name += block + "/";
        name += trimmed(line.substr(0, equals));
        settings.push_back({name, std::string(trimmed(line.substr(equals + 1))), readWith});
    }
    return settings;
}

/// Set again for one protocol: "protocol lmtp/plugin/sieve_before".
bool isOfProtocol(std::string_view name)
{
    return name.starts_with("protocol ");
}

/// Set again for one protocol, or for some clients.
bool isOverride(std::string_view name)
{
    return isOfProtocol(name) || name.starts_with("remote ") || name.starts_with("local ") ||
           name.starts_with("local_name ");
}

/// Settings in a file of our own beside the others, which Dovecot reads last.
class DovecotAdapter final : public ServerAdapter
{
public:
    explicit DovecotAdapter(const Places &places)
        : m_file(places.configuration.empty() ? defaultFile : places.configuration)
    {
    }
    [[nodiscard]] std::string_view product() const override { return "dovecot"; }
    [[nodiscard]] std::vector<Reading> readings(std::span<const std::string> names) const override;
    [[nodiscard]] Result<ServerFacts> interpret(std::span<const Output> outputs) const override;
    [[nodiscard]] Result<Change> plan(const ServerFacts &facts, std::span<const Wanted> wanted) const override;

private:
    [[nodiscard]] std::string doveconf(std::vector<std::string> rest) const
    {
        std::vector<std::string> words{"doveconf", "-c", m_file};
        words.insert(words.end(), rest.begin(), rest.end());
        return commandLine(words);
    }
    std::string m_file;
};

std::vector<Reading> DovecotAdapter::readings(std::span<const std::string> names) const
{
    std::vector<std::string> asked;
    for (const std::string &name : names) {
        if (isSettingName(name))
            asked.push_back(name);
    }
    // A setting of a plugin that is not set is no setting that doveconf knows: that is an empty value.
    return {{doveconf({"-n"})},
            {asked.empty() ? "true" : doveconf(asked), false},
            {"dovecot --version"},
            runningPrograms()};
}

Result<ServerFacts> DovecotAdapter::interpret(std::span<const Output> outputs) const
{
    if (outputs.size() != 4)
        return fail(FaultKind::Protocol, "read dovecot", "an answer is missing");
    ServerFacts facts;
    facts.product = product();
    facts.version = std::string(trimmed(outputs[2].out.substr(0, outputs[2].out.find('\n'))));
    if (facts.version.empty())
        return fail(FaultKind::Protocol, "read dovecot", "it did not name its version");
    std::set<std::string> seen;
    for (const std::size_t which : {std::size_t{1}, std::size_t{0}}) {
        for (const Setting &setting : blockSettings(outputs[which].out, doveconf({"-n"}))) {
            if (seen.insert(setting.name).second)
                facts.settings.push_back(setting);
        }
    }
    for (const Setting &setting : facts.settings) {
        if (isOverride(setting.name))
            facts.overrides.push_back(setting);
    }
    facts.programs = mailPrograms(outputs[3].out);
    return facts;
}

/// A value between quotation marks, as Dovecot reads it.
std::string inMarks(std::string_view value)
{
    std::string text = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + "\"";
}

std::string fileText(std::span<const Difference> differences)
{
    std::string text = "# Written by Onecopy for a test; it is removed again when the test is over.\n";
    for (const Difference &difference : differences) {
        std::string name = difference.name;
        std::string close;
        for (std::size_t slash = name.find('/'); slash != std::string::npos; slash = name.find('/')) {
            text += name.substr(0, slash) + " {\n";
            close += "}\n";
            name.erase(0, slash + 1);
        }
        text += name + " = " + (difference.after.empty() ? std::string() : inMarks(difference.after)) + "\n" + close;
    }
    return text;
}

Result<Change> DovecotAdapter::plan(const ServerFacts &facts, std::span<const Wanted> wanted) const
{
    auto found = differences(facts, wanted);
    if (!found)
        return passOn(found);
    auto single = overrideDifferences(facts, wanted);
    if (!single)
        return passOn(single);
    const auto elsewhere =
        std::find_if(single->begin(), single->end(), [](const Difference &each) { return !isOfProtocol(each.name); });
    if (elsewhere != single->end())
        return fail(FaultKind::SafetyStop, "dovecot",
                    printable(elsewhere->name) + " is set for some clients alone; change it by hand");
    found->insert(found->end(), single->begin(), single->end());
    Change change;
    change.product = product();
    change.file = m_file.substr(0, m_file.rfind('/')) + "/conf.d/zz-onecopy.conf";
    change.differences = std::move(*found);
    if (change.empty())
        return change;
    const std::string text = fileText(change.differences);
    const std::string reload = commandLine(std::array<std::string, 4>{"doveadm", "-c", m_file, "reload"});
    change.commands = {printing(text) + " > " + shellQuoted(change.file), reload};
    change.restore = {commandOf(commandLine(std::array<std::string, 2>{"rm", change.file})), commandOf(reload)};
    change.risk = ONECOPY_TEXT("Mail that arrives meanwhile is filed without what is switched off.");
    change.edit = "[ -e absent ] && " + printing(text) + " > written";
    change.reload = reload;
    return change;
}

} // namespace

std::unique_ptr<ServerAdapter> dovecotAdapter(const Places &places)
{
    return std::make_unique<DovecotAdapter>(places);
}

} // namespace onecopy::servers
