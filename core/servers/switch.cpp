// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/servers/switch.h"

#include "core/base/text.h"
#include "core/servers/safety.h"

#include <algorithm>

namespace onecopy::servers {

namespace {

constexpr std::size_t shownDifference = 4000;

/// Seconds on a clock that nobody sets, where there is one. One lock for whoever touches the file; a holder that died
/// does not hold it for ever.
constexpr const char *helpers = R"sh(umask 077
seconds() { if [ -r /proc/uptime ]; then cut -d. -f1 /proc/uptime; else date +%s; fi; }
short() { sleep 0.1 2>/dev/null || sleep 1; }
hold() { tries=0; until mkdir lock 2>/dev/null; do tries=$((tries + 1)); [ "$tries" -gt 100 ] && break; short; done; }
free() { rmdir lock 2>/dev/null; }
replace() { new=$file.onecopy-new; rm -f -- "$new" && cp -p -- "$1" "$new" && cat "$2" > "$new" && touch -r "$2" -- "$new" && sync && mv -f -- "$new" "$file"; }
)sh";

/// On a full disk a second name for the saved file still fits in, where both are on one file system. Logs are there
/// already, since on a full disk none could be made. The difference may hold anything; it comes last and is cut.
constexpr const char *restoreBody =
    R"sh(without_room() { new=$file.onecopy-new; rm -f -- "$new"; ln -- saved "$new" && mv -f -- "$new" "$file"; }
# What others have changed stays, what is ours does not. 1: there is nothing of ours in it, or nobody but a person can tell.
merge() {
  cp -- "$file" present && cp present merging || return 2
  ( take_out ) >merge.log 2>&1 || return 1
  cmp -s present merging && return 1
  mv merging merged && cmp -s present "$file" && replace "$file" merged || return 2
}
merged() {
  if [ -e merged ] && cmp -s merged "$file"; then result=merged; return; fi
  merge
  case $? in 0) result=merged;; 1) result=conflict;; *) result=failed;; esac
}
cd "$state" || exit 70
file=$(cat target) || exit 70
hold
# Nothing is applied any more. On a full disk there may be no room for the mark; without a guard nothing is applied either.
true 2>/dev/null > restored || rm -f guard.pid
rm -f -- "$file.onecopy-new"
if [ ! -e applying ]; then result=never
elif [ -e absent ]; then
  if [ ! -e "$file" ]; then result=already
  elif cmp -s written "$file"; then rm -f -- "$file" && result=restored || result=failed
  else merged; fi
elif cmp -s saved "$file"; then result=already
elif cmp -s written "$file"; then { replace saved saved || without_room; } && result=restored || result=failed
else merged; fi
reloaded=0
case $result in restored|already|merged) ( reload ) >reload.log 2>&1; reloaded=$?;; esac
[ "$result" = failed ] || [ "$reloaded" -ne 0 ] || true 2>/dev/null > settled
free
echo "result=$result"
echo "reloaded=$reloaded"
case $result in
  conflict) diff -u written "$file" | head -c 4000; exit 3;;
  failed) exit 4;;
esac
[ "$reloaded" -eq 0 ] || { head -c 1000 reload.log >&2; exit 5; }
exit 0
)sh";

/// A restoration that failed is tried again until it succeeds, for what it failed for may end only in days (a full
/// disk); one that met another's change is not. It goes on as well where somebody else has begun to put the setting
/// back: that one may have failed, or been cut with its connection.
constexpr const char *guardBody = R"sh(cd "$state" || exit 1
trap '' HUP
echo $$ > guard.new && mv guard.new guard.pid
while :; do
  [ -d "$state" ] || exit 0
  [ -e settled ] && exit 0
  left=$(( $(cat deadline) - $(seconds) ))
  [ "$left" -le 0 ] && break
  [ "$left" -gt 2 ] && left=2
  sleep "$left"
done
tries=0
until sh ./restore.sh >guard.log 2>&1; do
  [ $? -eq 3 ] && exit 3
  [ -d "$state" ] || exit 0
  tries=$((tries + 1))
  if [ "$tries" -lt 20 ]; then sleep 15; else sleep 300; fi
done
)sh";

/// Refuses a folder that somebody else could have made, or could put things into; one that is there already keeps its
/// mode. Refuses a file that another change, of whoever, has in force: what it saved would no longer be restored.
constexpr const char *armHead =
    R"sh(mkdir -p -- "$base" && [ ! -L "$base" ] && [ -O "$base" ] || { echo "the folder is not ours: $base" >&2; exit 71; }
case $(ls -ld -- "$base") in d????w*|d???????w*) echo "others can write into the folder: $base" >&2; exit 71;; esac
real=$(readlink -f -- "$file") && [ -n "$real" ] || exit 71
file=$real
[ -w "$(dirname -- "$file")" ] || { echo "no right to change $file" >&2; exit 71; }
for other in "$base"/*; do
  [ -e "$other/applying" ] && [ "$(cat "$other/target")" = "$file" ] && cmp -s "$other/written" "$file" || continue
  echo "another test of Onecopy has changed this file and must be put back first: $other" >&2; exit 71
done
mkdir -- "$state" && cd "$state" || exit 71
printf %s "$file" > target
if [ -e "$file" ]; then cp -p -- "$file" saved && cp -p saved written || exit 72; else : > absent; : > written; chmod 644 written; fi
)sh";

/// The guard must live on when the connection ends and when systemd ends the session.
constexpr const char *armTail = R"sh(printf '%s\n' "$(( $(seconds) + delay ))" > deadline
chmod 700 restore.sh guard.sh
: > reload.log; : > guard.log
sync
started=no
if [ -d /run/systemd/system ] && command -v systemd-run >/dev/null 2>&1; then
  systemd-run --quiet --collect --unit="onecopy-$name" /bin/sh "$state/guard.sh" >/dev/null 2>&1 && started=yes
fi
if [ "$started" = no ]; then
  if command -v setsid >/dev/null 2>&1; then setsid /bin/sh ./guard.sh >/dev/null 2>&1 </dev/null &
  else nohup /bin/sh ./guard.sh >/dev/null 2>&1 </dev/null & fi
fi
tries=0
until [ -s guard.pid ]; do tries=$((tries + 1)); [ "$tries" -gt 200 ] && { echo "the guard did not start" >&2; : > restored; : > settled; exit 74; }; short; done
kill -0 "$(cat guard.pid)" || { echo "the guard ended" >&2; exit 74; }
)sh";

constexpr const char *applyBody = R"sh(cd "$state" || { echo "nothing is prepared" >&2; exit 75; }
file=$(cat target) || exit 75
hold
[ -e restored ] && { free; echo "it was put back already" >&2; exit 76; }
[ "$(( $(cat deadline) - $(seconds) ))" -ge 5 ] || { free; echo "the deadline is over" >&2; exit 76; }
kill -0 "$(cat guard.pid)" || { free; echo "the guard is gone" >&2; exit 76; }
if [ -e absent ]; then [ ! -e "$file" ]; else cmp -s saved "$file"; fi || { free; echo "somebody else has changed $file" >&2; exit 77; }
: > applying
sync
if [ -e absent ]; then replace written written; else replace saved written; fi || { free; echo "$file cannot be written" >&2; exit 78; }
( reload ) > apply.log 2>&1 </dev/null
status=$?
free
[ "$status" -eq 0 ] || { head -c 1000 apply.log >&2; exit 79; }
)sh";

std::string variables(const Site &site)
{
    return "base=" + shellQuoted(site.folder) + "\nstate=" + shellQuoted(site.path()) +
           "\nname=" + shellQuoted(site.change) + "\n";
}

std::string reloadFunction(const std::string &reload)
{
    return "reload() { " + reload + "\n}\n";
}

std::string takeOutFunction(const std::string &takeOut)
{
    return "take_out() { " + (takeOut.empty() ? std::string("false") : takeOut) + "\n}\n";
}

/// Commands that write `text` into a file of the change's folder.
std::string writing(const std::string &name, const std::string &text)
{
    return "printf %s " + shellQuoted(text) + " > " + name + " || exit 72\n";
}

/// A script that stands in a file by itself.
std::string standAlone(const Site &site, const Change &change, const char *body)
{
    return std::string("#!/bin/sh\n# Made by Onecopy: puts a setting of this mail server back.\n") +
           "PATH=$PATH:/usr/sbin:/sbin:/usr/local/sbin; LC_ALL=C; export PATH LC_ALL\n" + variables(site) + helpers +
           reloadFunction(change.reload) + takeOutFunction(change.takeOut) + body;
}

} // namespace

Result<void> check(const Site &site)
{
    const auto hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (!isPath(site.folder) || site.change.size() != 32 || !std::all_of(site.change.begin(), site.change.end(), hex))
        return fail(FaultKind::Usage, "server", "give the folder for saved files as an absolute path");
    return {};
}

std::string armScript(const Change &change, const Site &site, std::uint32_t seconds)
{
    return variables(site) + "file=" + shellQuoted(change.file) + "\ndelay=" + std::to_string(seconds) + "\n" +
           helpers + armHead + "( " + change.edit + "\n) || { echo 'the new file cannot be made' >&2; exit 73; }\n" +
           writing("restore.sh", standAlone(site, change, restoreBody)) +
           writing("guard.sh", standAlone(site, change, guardBody)) + armTail;
}

std::string applyScript(const Change &change, const Site &site)
{
    return variables(site) + helpers + reloadFunction(change.reload) + applyBody;
}

std::string restoreScript(const Site &site)
{
    // Without restore.sh nothing can have been applied: it is complete before the guard is started.
    return variables(site) + "if [ ! -s \"$state/restore.sh\" ] || [ ! -e \"$state/deadline\" ]; then echo "
                             "result=never; echo reloaded=0; "
                             "else sh \"$state/restore.sh\"; fi";
}

std::string cleanScript(const Site &site)
{
    return variables(site) + "rm -rf -- \"$state\"";
}

Result<Restoration> restorationFrom(const Output &output)
{
    std::string_view rest = output.out;
    const auto line = [&rest](std::string_view name) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view value = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return value.starts_with(name) ? value.substr(name.size()) : std::string_view();
    };
    const std::string_view result = line("result=");
    Restoration restoration;
    restoration.reloaded = line("reloaded=") == "0";
    if (result == "restored")
        restoration.kind = Restoration::Kind::Restored;
    else if (result == "merged")
        restoration.kind = Restoration::Kind::Merged;
    else if (result == "already")
        restoration.kind = Restoration::Kind::Already;
    else if (result == "never")
        restoration.kind = Restoration::Kind::Never;
    else if (result == "conflict")
        restoration.kind = Restoration::Kind::Conflict;
    else
        return fail(FaultKind::ServerRefused, "restore",
                    "the saved file could not be put back: exit status " + std::to_string(output.status),
                    printable(trimmed(output.err)));
    restoration.difference = std::string(rest.substr(0, shownDifference));
    return restoration;
}

Result<void> expectDone(const Output &output, std::string_view what)
{
    if (output.status == 0)
        return {};
    return fail(FaultKind::ServerRefused, std::string(what), "exit status " + std::to_string(output.status),
                printable(trimmed(output.err)));
}

} // namespace onecopy::servers
