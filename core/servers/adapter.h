// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/servers/shell.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::servers {

/// A present value on the server, and the command that shows it. The value is hostile: shown as plain text, never run.
struct Setting
{
    std::string name;
    std::string value;
    std::string readWith;
};

/// What the server really runs.
struct ServerFacts
{
    std::string product; ///< "postfix"
    std::string version;
    std::vector<Setting> settings;  ///< what differs from the product's defaults, and what was asked about
    std::vector<Setting> overrides; ///< set again for one service; the name begins with it: "smtp/inet/content_filter"
    std::vector<std::string> programs; ///< of mail servers and filters that are running now

    [[nodiscard]] const Setting *find(std::string_view name) const noexcept;
};

/// A value that a step of the checklist asks for.
struct Wanted
{
    std::string name;
    std::string value;
    bool operator==(const Wanted &) const = default;
};

/// One setting that will be another.
struct Difference
{
    std::string name;
    std::string before; ///< as the server shows it
    std::string after;
    bool operator==(const Difference &) const = default;
};

/// A change to one configuration file, complete before anything is touched.
struct Change
{
    std::string product;
    std::string file; ///< that is changed, and put back byte for byte
    std::vector<Difference> differences;
    std::vector<std::string> commands; ///< exactly what a person would type to make it
    std::vector<Line> restore;         ///< and to put it back by hand
    std::string risk;                  ///< an ONECOPY_TEXT
    std::string edit;   ///< script: changes the copy "$written" of the file (absent: makes it) in the folder "$state"
    std::string reload; ///< script: makes the server read the file again
    /// Script: where somebody else has changed the file meanwhile, takes what is ours out of its copy "merging" in the
    /// folder "$state", and leaves alone what is not as we have set it. Empty: that is left to a person.
    std::string takeOut;

    [[nodiscard]] bool empty() const noexcept { return differences.empty(); }
};

/// One look at the server.
struct Reading
{
    std::string script;
    bool needed = true; ///< false: when it fails, its output counts as empty
};

/// Where things are on the server. Empty: where the product has them by default.
struct Places
{
    std::string configuration; ///< Postfix: folder of main.cf; Dovecot: dovecot.conf; Exim: folder of its macro file
};

/// How one product is read and changed. Makes scripts and understands their answers; runs nothing itself. Stateless.
class ServerAdapter
{
public:
    virtual ~ServerAdapter() = default;
    [[nodiscard]] virtual std::string_view product() const = 0;
    /// `names`: settings that are asked about beside those that differ from the defaults.
    [[nodiscard]] virtual std::vector<Reading> readings(std::span<const std::string> names) const = 0;
    /// `outputs` of the readings, in their order. Protocol for an answer that is none.
    [[nodiscard]] virtual Result<ServerFacts> interpret(std::span<const Output> outputs) const = 0;
    /// What is left to be changed; empty() when everything is as wanted. SafetyStop when that stands in more than one
    /// file. Usage for names, values and places that cannot be written down safely.
    [[nodiscard]] virtual Result<Change> plan(const ServerFacts &facts, std::span<const Wanted> wanted) const = 0;
};

/// Usage for a product that is only changed by hand, and for a place that is no absolute path.
[[nodiscard]] Result<std::unique_ptr<ServerAdapter>> adapterFor(std::string_view product, const Places &places);

/// Runs the readings and interprets them.
[[nodiscard]] Result<ServerFacts> read(const ServerAdapter &adapter, std::span<const std::string> names,
                                       const Runner &run);

} // namespace onecopy::servers
