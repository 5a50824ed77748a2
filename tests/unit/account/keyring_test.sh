#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# keyring_test.sh gnome|kde PROGRAM: runs PROGRAM with a private session bus, an open keyring of that desktop and an empty home.
# Exit code 77 (skipped) where these tools are not installed.
set -eu
case $1 in
  gnome) daemon=gnome-keyring-daemon ;;
  kde) daemon=kwalletd5 ;;
  *) echo "keyring_test: what is $1?" >&2; exit 2 ;;
esac
for tool in dbus-run-session "$daemon"; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
home=$(mktemp -d)
# The daemon may still be writing.
trap 'rm -rf "$home" 2>/dev/null || { sleep 1; rm -rf "$home"; }' EXIT
export HOME="$home" XDG_DATA_HOME="$home" XDG_CONFIG_HOME="$home" XDG_CACHE_HOME="$home" XDG_RUNTIME_DIR="$home"
if [ "$1" = gnome ]; then
  # The daemon belongs to the private session bus and ends with it.
  dbus-run-session -- sh -c \
    'printf "test\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$0"' "$2"
  exit
fi
export XDG_CURRENT_DESKTOP=KDE KDE_SESSION_VERSION=5 QT_QPA_PLATFORM=offscreen
printf '[Wallet]\nFirst Use=false\n[Auto Allow]\nkdewallet=onecopy\n' >"$home/kwalletrc"
# As when somebody signs in: the wallet is opened with the key that is made of the password, 56 bytes. This daemon does not end
# with its bus.
key=0x61$(printf ',0x61%.0s' $(seq 55))
dbus-run-session -- sh -c '
  ask() { dbus-send --print-reply "$@"; }
  ask --dest=org.kde.kwalletd5 /modules/kwalletd5 org.kde.KWallet.pamOpen string:kdewallet "array:byte:$1" int32:0 >/dev/null ||
    exit
  daemon=$(ask --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetConnectionUnixProcessID string:org.kde.kwalletd5 |
    sed -n "s/.*uint32 //p")
  status=0
  "$0" || status=$?
  kill "$daemon"
  exit "$status"' "$2" "$key"
