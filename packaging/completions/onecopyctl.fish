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
complete -c onecopyctl -n 'test (__onecopyctl_command; or echo none) = checklist' -f -a 'list show run status restore'
complete -c onecopyctl -l step -x -a "(onecopyctl checklist list 2>/dev/null | string match -rg '^([a-z0-9-]+)')"
complete -c onecopyctl -l server -x -a 'postfix exim dovecot sendmail exchange2003 exchange exchange-online other'
complete -c onecopyctl -l via -x -a 'manual local ssh:'
complete -c onecopyctl -l by-hand-command -r
for name in server-config postfix-config state-folder
    complete -c onecopyctl -l $name -rF
end
