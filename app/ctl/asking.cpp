// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"

#include <cstdio>
#include <unistd.h>

namespace onecopy::ctl {

bool canAsk(const Invocation &call)
{
    return !call.json && isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

bool answeredYes(const std::string &question)
{
    std::fprintf(stderr, "%s Type yes: ", question.c_str());
    std::string answer;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        answer += static_cast<char>(c);
    return answer == "yes";
}

} // namespace onecopy::ctl
