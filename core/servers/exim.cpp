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

/// Prints the second file without the lines of the first, where they stand together and in their order.
constexpr const char *withoutOurs =
    R"(awk 'NR == FNR { ours[++n] = $0; next } { all[++m] = $0 }
END { for (i = 1; i <= m; ) { same = 0; while (same < n && i + same <= m && all[i + same] == ours[same + 1]) same++
if (same == n && !gone) { i += n; gone = 1 } else print all[i++] } }')";

constexpr const char *eximFolder = "/etc/exim4";
constexpr std::string_view splitSetting = "dc_use_split_config"; ///< of update-exim4.conf(8)

/// Main options that Debian's configuration takes from a macro. Exim refuses an option that is set twice, so only these
/// can be changed from a file beside it.
struct Macro
{
    std::string_view option;
    std::string_view macro;
};
constexpr std::array<Macro, 3> macros{{{"acl_smtp_data", "MAIN_ACL_CHECK_DATA"},
                                       {"acl_smtp_rcpt", "MAIN_ACL_CHECK_RCPT"},
                                       {"tls_advertise_hosts", "MAIN_TLS_ADVERTISE_HOSTS"}}};

class EximAdapter final : public ServerAdapter
{
public:
    explicit EximAdapter(const Places &places)
        : m_folder(places.configuration.empty() ? eximFolder : places.configuration)
    {
    }
    [[nodiscard]] std::string_view product() const override { return "exim"; }
    [[nodiscard]] std::vector<Reading> readings(std::span<const std::string> names) const override;
    [[nodiscard]] Result<ServerFacts> interpret(std::span<const Output> outputs) const override;
    [[nodiscard]] Result<Change> plan(const ServerFacts &facts, std::span<const Wanted> wanted) const override;

private:
    std::string m_folder;
};

std::vector<Reading> EximAdapter::readings(std::span<const std::string> names) const
{
    std::vector<std::string> words{"exim4", "-bP"};
    for (const std::string &name : names) {
        if (isSettingName(name))
            words.push_back(name);
    }
    const std::string layout = commandLine(std::array<std::string, 2>{"cat", m_folder + "/update-exim4.conf.conf"});
    return {{"exim4 -bV"}, {commandLine(words)}, runningPrograms(), {layout, false}};
}

Result<ServerFacts> EximAdapter::interpret(std::span<const Output> outputs) const
{
    if (outputs.size() != 4)
        return fail(FaultKind::Protocol, "read exim", "an answer is missing");
    ServerFacts facts;
    facts.product = product();
    // "Exim version 4.96 #2 built 14-Jul-2023 …"
    static constexpr std::string_view mark = "Exim version ";
    const std::size_t at = outputs[0].out.find(mark);
    if (at == std::string::npos)
        return fail(FaultKind::Protocol, "read exim", "it did not name its version");
    const std::string_view rest = std::string_view(outputs[0].out).substr(at + mark.size());
    facts.version = std::string(rest.substr(0, std::min(rest.find_first_of(" \n"), rest.size())));
    std::set<std::string> seen;
    for (Setting &setting : settingLines(outputs[1].out, "exim4 -bP")) {
        if (seen.insert(setting.name).second)
            facts.settings.push_back(std::move(setting));
    }
    facts.programs = mailPrograms(outputs[2].out);
    // Debian makes the configuration of many small files or of one large one, and reads other macros for each.
    const bool split = outputs[3].out.find("dc_use_split_config='true'") != std::string::npos;
    facts.settings.push_back({std::string(splitSetting), split ? "true" : "false", "update-exim4.conf --verbose"});
    return facts;
}

Result<Change> EximAdapter::plan(const ServerFacts &facts, std::span<const Wanted> wanted) const
{
    auto found = differences(facts, wanted);
    if (!found)
        return passOn(found);
    Change change;
    change.product = product();
    const Setting *const split = facts.find(splitSetting);
    change.file = m_folder + (split != nullptr && split->value == "true" ? "/conf.d/main/000_localmacros"
                                                                         : "/exim4.conf.localmacros");
    change.differences = std::move(*found);
    if (change.empty())
        return change;
    std::string text;
    for (const Difference &difference : change.differences) {
        const auto *const macro = std::find_if(macros.begin(), macros.end(),
                                               [&](const Macro &each) { return each.option == difference.name; });
        if (macro == macros.end())
            return fail(FaultKind::SafetyStop, "exim", difference.name + " has no macro; change it by hand");
        // "=" makes a macro, "==" gives another value to one that is there; neither does both (Exim
        // specification, 6.5).
        const std::string name(macro->macro);
        text += ".ifdef " + name + "\n" + name + " == " + difference.after + "\n.else\n" + name + " = " +
                difference.after + "\n.endif\n";
    }
    change.reload = "update-exim4.conf && { systemctl reload exim4 || service exim4 reload; }";
    change.commands = {printing(text) + " >> " + shellQuoted(change.file), change.reload};
    change.restore = {wordsOf(ONECOPY_TEXT("Remove these lines again from %1."), {change.file}),
                      commandOf(change.reload)};
    change.risk = ONECOPY_TEXT("Mail that arrives meanwhile is taken without this check.");
    change.edit = endingLastLine() + printing(text) + " >> written";
    change.takeOut = printing(text) + " > ours && " + withoutOurs + " ours merging > rest && mv rest merging";
    return change;
}

} // namespace

std::unique_ptr<ServerAdapter> eximAdapter(const Places &places)
{
    return std::make_unique<EximAdapter>(places);
}

} // namespace onecopy::servers
