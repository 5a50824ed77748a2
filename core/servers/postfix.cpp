// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/servers/adapters.h"

#include "core/base/text.h"
#include "core/servers/milters.h"
#include "core/servers/safety.h"

#include <array>
#include <optional>
#include <set>

namespace onecopy::servers {

namespace {

constexpr const char *postfixFolder = "/etc/postfix";
constexpr std::uint64_t longestLimit = 1'000'000'000; ///< in any unit; as a number it cannot overflow

/// A step that empties a list of milters is after the scanners: signatures go on being made and checked.
void spareMilters(std::vector<Difference> &differences)
{
    for (Difference &difference : differences) {
        if (difference.name.ends_with("smtpd_milters") && difference.after.empty())
            difference.after = withoutScanners(difference.before);
    }
    std::erase_if(differences, [](const Difference &difference) { return difference.after == difference.before; });
}

/// postconf(5): a number and a unit; without one these limits are in seconds. None for what is worked out when it is
/// used, as in "${stress?{10}:{300}}s".
std::optional<std::uint64_t> secondsOf(std::string_view limit)
{
    std::uint64_t unit = 1;
    static constexpr std::array<std::pair<char, std::uint64_t>, 5> units{
        {{'s', 1}, {'m', 60}, {'h', 3'600}, {'d', 86'400}, {'w', 604'800}}};
    for (const auto &[letter, seconds] : units) {
        if (!limit.empty() && limit.back() == letter) {
            unit = seconds;
            limit.remove_suffix(1);
            break;
        }
    }
    const auto number = parseNumber(limit);
    return number && *number < longestLimit ? std::optional(*number * unit) : std::nullopt;
}

/// The steps make time limits longer. One that is longer already stays: a shorter one would make copies.
void spareLongerLimits(std::vector<Difference> &differences)
{
    std::erase_if(differences, [](const Difference &difference) {
        const auto before = secondsOf(difference.before);
        const auto after = secondsOf(difference.after);
        return difference.name.ends_with("_timeout") && before && after && *before >= *after;
    });
}

/// postconf(1) -P takes no blanks in a value; with the service's whole command it takes them, in braces (master(5)).
/// $1: the folder, $2: "smtp/inet/content_filter", $3: the value.
constexpr const char *setOption = R"sh(set_option() {
  case $3 in
    *[[:space:]]*)
      postconf -c "$1" -P "$2=onecopy" && command=$(postconf -c "$1" -h -F "${2%/*}/command") &&
      postconf -c "$1" -F "${2%/*}/command=${command%%"-o ${2##*/}=onecopy"*}-o {${2##*/}=$3}${command#*"-o ${2##*/}=onecopy"}";;
    *) postconf -c "$1" -P "$2=$3";;
  esac
}
)sh";

bool hasBlanks(std::string_view value)
{
    return value.find_first_of(" \t") != std::string_view::npos;
}

/// "smtp/inet/content_filter" is content_filter of the service smtp/inet.
std::string serviceOf(const std::string &option)
{
    return option.substr(0, option.rfind('/'));
}

/// As it stands in master.cf.
std::string written(const std::string &option, const std::string &value)
{
    return "-o {" + option.substr(option.rfind('/') + 1) + "=" + value + "}";
}

/// Settings of main.cf by postconf(1), or those that master.cf sets for single services (-o).
class PostfixAdapter final : public ServerAdapter
{
public:
    explicit PostfixAdapter(const Places &places)
        : m_folder(places.configuration.empty() ? postfixFolder : places.configuration)
    {
    }
    [[nodiscard]] std::string_view product() const override { return "postfix"; }
    [[nodiscard]] std::vector<Reading> readings(std::span<const std::string> names) const override;
    [[nodiscard]] Result<ServerFacts> interpret(std::span<const Output> outputs) const override;
    [[nodiscard]] Result<Change> plan(const ServerFacts &facts, std::span<const Wanted> wanted) const override;

private:
    [[nodiscard]] std::string postconf(std::vector<std::string> rest) const
    {
        std::vector<std::string> words{"postconf", "-c", m_folder};
        words.insert(words.end(), rest.begin(), rest.end());
        return commandLine(words);
    }
    void showCommands(Change &change, bool inMaster) const;
    [[nodiscard]] std::string stagedEdit(const Change &change, bool inMaster) const;
    [[nodiscard]] std::string takeOut(const Change &change, bool inMaster) const;
    [[nodiscard]] std::string reload() const
    {
        return commandLine(std::array<std::string, 4>{"postfix", "-c", m_folder, "reload"});
    }

    std::string m_folder;
};

std::vector<Reading> PostfixAdapter::readings(std::span<const std::string> names) const
{
    std::vector<std::string> asked{"mail_version"};
    for (const std::string &name : names) {
        if (isSettingName(name) && name.find('/') == std::string::npos)
            asked.push_back(name);
    }
    return {{postconf({"-n"})}, {postconf({"-P"})}, {postconf(asked)}, runningPrograms()};
}

Result<ServerFacts> PostfixAdapter::interpret(std::span<const Output> outputs) const
{
    if (outputs.size() != 4)
        return fail(FaultKind::Protocol, "read postfix", "an answer is missing");
    ServerFacts facts;
    facts.product = product();
    std::set<std::string> seen;
    for (const Setting &setting : settingLines(outputs[2].out, postconf({"-h"}))) {
        if (setting.name == "mail_version")
            facts.version = setting.value;
        else if (seen.insert(setting.name).second)
            facts.settings.push_back({setting.name, setting.value, postconf({setting.name})});
    }
    if (facts.version.empty())
        return fail(FaultKind::Protocol, "read postfix", "postconf did not name its version");
    for (const Setting &setting : settingLines(outputs[0].out, postconf({"-n"}))) {
        if (seen.insert(setting.name).second)
            facts.settings.push_back(setting);
    }
    // "smtp/inet/content_filter = filter:…"
    facts.overrides = settingLines(outputs[1].out, postconf({"-P"}));
    facts.settings.insert(facts.settings.end(), facts.overrides.begin(), facts.overrides.end());
    facts.programs = mailPrograms(outputs[3].out);
    return facts;
}

/// Each setting that still is what we made it becomes what it was: in "now", the file as somebody else has left it,
/// after "was", the file as it was saved. One that was not there goes again.
std::string PostfixAdapter::takeOut(const Change &change, bool inMaster) const
{
    const std::string name = inMaster ? "master.cf" : "main.cf";
    std::string script = inMaster ? setOption : "";
    script += "rm -rf was now && mkdir was now && ";
    if (inMaster)
        script += "cp -- " + shellQuoted(m_folder + "/main.cf") + " was && cp was/main.cf now && ";
    script += "cp saved was/" + name + " && cp merging now/" + name + " && ";
    for (const Difference &difference : change.differences) {
        const std::string setting = shellQuoted(difference.name);
        const std::string option = inMaster ? "-P " : "";
        const auto there = [&](const char *folder) {
            return "[ -n \"$(postconf -c ./" + std::string(folder) + (inMaster ? " -P " : " -n ") + setting + ")\" ]";
        };
        const auto value = [&](const char *folder) {
            return "$(postconf -c ./" + std::string(folder) + " " + option + "-h " + setting + ")";
        };
        const std::string ours = "[ \"" + value("now") + "\" = " + shellQuoted(difference.after) + " ]";
        const std::string back = inMaster ? "set_option ./now " + setting + " \"" + value("was") + "\""
                                          : "postconf -c ./now -e " + setting + "=\"" + value("was") + "\"";
        script += "if " + ours + (inMaster ? " && " + there("now") : std::string()) + "; then ";
        script += inMaster
                      ? back
                      : "if " + there("was") + "; then " + back + "; else postconf -c ./now -X " + setting + "; fi";
        script += "; fi && ";
    }
    return script + "mv now/" + name + " merging && rm -rf was now";
}

/// What a person would type. For a value with blanks in master.cf there is no such command; it is written there.
void PostfixAdapter::showCommands(Change &change, bool inMaster) const
{
    const std::string option = inMaster ? "-P" : "-e";
    std::vector<std::string> edits{option};
    std::vector<std::string> undo{option};
    for (const Difference &each : change.differences) {
        if (inMaster && hasBlanks(each.after))
            change.commands.push_back("# master.cf, " + serviceOf(each.name) + ": " + written(each.name, each.after));
        else
            edits.push_back(each.name + "=" + each.after);
        if (inMaster && hasBlanks(each.before))
            change.restore.push_back(wordsOf(ONECOPY_TEXT("In %1, give the service %2 this option again: %3"),
                                             {change.file, serviceOf(each.name), written(each.name, each.before)}));
        else
            undo.push_back(each.name + "=" + each.before);
    }
    if (edits.size() > 1)
        change.commands.push_back(postconf(edits));
    if (undo.size() > 1)
        change.restore.push_back(commandOf(postconf(undo)));
    change.commands.push_back(reload());
    change.restore.push_back(commandOf(reload()));
}

/// postconf edits a folder; it gets one of ours, so that the new file is complete before the server sees any of it.
std::string PostfixAdapter::stagedEdit(const Change &change, bool inMaster) const
{
    const std::string staged = inMaster ? "stage/master.cf" : "stage/main.cf";
    std::string script = inMaster ? setOption : "";
    script += endingLastLine() + "mkdir stage && ";
    if (inMaster)
        script += "cp -- " + shellQuoted(m_folder + "/main.cf") + " stage && ";
    script += "mv written " + staged + " && ";
    for (const Difference &each : change.differences) {
        script += inMaster ? commandLine(std::array<std::string, 4>{"set_option", "./stage", each.name, each.after})
                           : commandLine(std::array<std::string, 5>{"postconf", "-c", "./stage", "-e",
                                                                    each.name + "=" + each.after});
        script += " && ";
    }
    return script + "mv " + staged + " written && rm -rf stage";
}

Result<Change> PostfixAdapter::plan(const ServerFacts &facts, std::span<const Wanted> wanted) const
{
    auto found = differences(facts, wanted);
    if (!found)
        return passOn(found);
    auto single = overrideDifferences(facts, wanted);
    if (!single)
        return passOn(single);
    spareMilters(*found);
    spareMilters(*single);
    spareLongerLimits(*found);
    spareLongerLimits(*single);
    if (!found->empty() && !single->empty())
        return fail(FaultKind::SafetyStop, "postfix",
                    found->front().name + " is set in main.cf, and " + printable(single->front().name) +
                        " in master.cf; change one of them by hand");
    const bool inMaster = !single->empty();
    const std::string name = inMaster ? "master.cf" : "main.cf";
    Change change;
    change.product = product();
    change.file = m_folder + "/" + name;
    change.differences = std::move(inMaster ? *single : *found);
    if (change.empty())
        return change;
    showCommands(change, inMaster);
    change.risk = ONECOPY_TEXT("Mail that arrives while the setting is changed is treated by the changed setting.");
    change.edit = stagedEdit(change, inMaster);
    change.takeOut = takeOut(change, inMaster);
    // It returns when the master was told; idle processes with the old settings end a moment later.
    change.reload = reload() + " && sleep 1";
    return change;
}

} // namespace

std::unique_ptr<ServerAdapter> postfixAdapter(const Places &places)
{
    return std::make_unique<PostfixAdapter>(places);
}

} // namespace onecopy::servers
