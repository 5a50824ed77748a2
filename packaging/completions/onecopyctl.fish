# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of onecopyctl for fish. Commands and options are asked from the program itself.
function __onecopyctl_commands
    onecopyctl --help 2>/dev/null | string match -rg '^  ([a-z][a-z0-9-]*)  +(.*)$' | paste - - 2>/dev/null
end

function __onecopyctl_command
    set -l known (onecopyctl --help 2>/dev/null | string match -rg '^  ([a-z][a-z0-9-]*)  ')
    for word in (commandline -opc)[2..-1]
        if contains -- $word $known
            echo $word
            return 0
        end
    end
    return 1
end

function __onecopyctl_options
    set -l command (__onecopyctl_command; or echo scan)
    onecopyctl $command --help 2>/dev/null | string match -rg '(--[a-z][a-z0-9-]*)' | sort -u
end

complete -c onecopyctl -n 'not __onecopyctl_command >/dev/null' -f -a '(__onecopyctl_commands)'
complete -c onecopyctl -n 'string match -q -- "-*" (commandline -ct)' -f -a '(__onecopyctl_options)'
