#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# keyring_test.sh PROGRAM: runs PROGRAM with a private session bus, an unlocked GNOME keyring and an empty home.
# Exit code 77 (skipped) where these tools are not installed.
set -eu
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home" XDG_CONFIG_HOME="$home" XDG_CACHE_HOME="$home" XDG_RUNTIME_DIR="$home"
# The keyring daemon belongs to the private session bus and ends with it.
dbus-run-session -- sh -c \
    'printf "test\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$0"' "$1"
