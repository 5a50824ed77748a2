# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For scripts that need the lab: source it. Needs jq.

lab_folder=
lab_pid=

# start_lab PROGRAM FOLDER OPTION…: starts the lab in FOLDER/lab and waits until its servers answer; what it prints of itself is
# in FOLDER/lab.json. False, with its words on standard error, when it does not start.
start_lab() {
  local program=$1
  lab_folder=$2
  shift 2
  chmod 711 "$lab_folder" # the servers of the lab run as users of their own
  "$program" start --dir "$lab_folder/lab" "$@" >"$lab_folder/lab.json" 2>"$lab_folder/lab.log" &
  lab_pid=$!
  until [ -s "$lab_folder/lab.json" ] && jq -e . "$lab_folder/lab.json" >/dev/null 2>&1; do
    kill -0 "$lab_pid" 2>/dev/null || { cat "$lab_folder/lab.log" >&2; lab_pid=; echo "The lab did not start." >&2; return 1; }
    read -rt 0.1 <> <(:) || true
  done
}

stop_lab() {
  if [ -n "$lab_pid" ]; then
    kill "$lab_pid" 2>/dev/null || true
    wait "$lab_pid" 2>/dev/null || true
    lab_pid=
  fi
}

# lab KEY: what the lab says of itself.
lab() { jq -r ".$1" "$lab_folder/lab.json"; }
