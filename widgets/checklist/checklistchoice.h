// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/servers/adapter.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace onecopy::widgets {

/// What a person has chosen for the run of a step.
struct ChecklistChoice
{
    std::string step;
    std::string product;
    std::string via = "manual"; ///< "manual", "local", "ssh:HOST"
    std::string configuration;  ///< empty: where the product has it
    std::string stateFolder;    ///< empty: the usual one
    int minutes = 15;           ///< until the server puts it back by itself
    bool measure = true;        ///< with test mail, to an address that was confirmed
    std::string to;
    std::string smtp; ///< URL
    std::uint64_t bytes = 100'000;
    int count = 5;
    int waitSeconds = 60;
    bool eicar = true; ///< a step that switches protection off is proved to have it on again, by the EICAR test file
};

/// What is shown before a change is made; values are hostile.
struct ShownSettings
{
    std::string product; ///< "postfix"
    std::string version;
    std::vector<servers::Difference> differences;
    std::vector<std::string> commands;
    std::vector<Line> restore;
    std::string stepRisk; ///< as checklist::Step::risk
    std::string risk;     ///< of this change beside that of the step; an ONECOPY_TEXT
    int seconds = 0;      ///< until the server puts it back by itself
};

/// The account with which test mail is sent and counted.
struct ChecklistAccount
{
    QString address;  ///< a guess; empty: none
    QString smtp;     ///< URL of the server for sending; a guess
    std::string id{}; ///< AccountId; what was entered for one account is not meant for another
};

} // namespace onecopy::widgets
