# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of onecopyctl for bash. Commands and options are asked from the program itself, so that they are always
# those of the version that is installed.
_onecopyctl()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' known each
    known=$(onecopyctl --help 2>/dev/null | sed -n 's/^  \([a-z][a-z0-9-]*\)  .*/\1/p')
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if grep -qxF -- "$each" <<<"$known"; then command=$each; break; fi
    done
    case $before in
        --store | --password-file | --token-file | --ca-file | --oauth-client-secret-file | --log | --pdf | --html | --csv | \
            --server-config | --postfix-config | --state-folder)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return ;;
        --account)
            mapfile -t COMPREPLY < <(compgen -W "$(onecopyctl account list 2>/dev/null | awk '{print $1}')" -- "$word")
            return ;;
        --progress) mapfile -t COMPREPLY < <(compgen -W 'auto none json' -- "$word"); return ;;
        --auth)
            mapfile -t COMPREPLY < <(compgen -W \
                'auto plain login cram-md5 scram-sha-1 scram-sha-256 xoauth2 oauthbearer' -- "$word")
            return ;;
        --oauth) mapfile -t COMPREPLY < <(compgen -W 'google microsoft custom' -- "$word"); return ;;
        --step)
            mapfile -t COMPREPLY < <(compgen -W "$(onecopyctl checklist list 2>/dev/null | awk '{print $1}')" -- "$word")
            return ;;
        --server)
            mapfile -t COMPREPLY < <(compgen -W 'postfix exim dovecot sendmail exchange2003 exchange exchange-online other' \
                -- "$word")
            return ;;
        --via) mapfile -t COMPREPLY < <(compgen -W 'manual local ssh:' -- "$word"); return ;;
        --by-hand-command) mapfile -t COMPREPLY < <(compgen -c -- "$word"); return ;;
        --keep)
            mapfile -t COMPREPLY < <(compgen -W 'oldest newest first-seen most-complete mailbox:' -- "$word")
            return ;;
    esac
    if [[ $word == -* ]]; then
        each=$(onecopyctl "${command:-scan}" --help 2>/dev/null | grep -oE -- '(^| )--[a-z][a-z0-9-]*' | tr -d ' ' | sort -u)
        mapfile -t COMPREPLY < <(compgen -W "$each" -- "$word")
    elif [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$known" -- "$word")
    elif [[ $command == account ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'add list show test sign-in remove discover' -- "$word")
    elif [[ $command == checklist ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'list show run status restore' -- "$word")
    elif [[ $command == prevent ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'show install remove status' -- "$word")
    elif [[ $command == logs ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -W 'import follow' -- "$word"; compgen -f -- "$word")
    fi
}
complete -F _onecopyctl onecopyctl
