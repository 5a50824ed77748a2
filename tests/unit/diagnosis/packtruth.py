#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the tests of core/diagnosis know of a corpus of real duplicates: causes, forks and uncut sizes.

Usage: packtruth.py CORPUS_DIR OUT.json

The messages themselves are those that tests/unit/duplicates/packcorpus.py packs.
"""
import json
import pathlib
import sys

LINE_MECHANISMS = ("link", "firewall", "line")


def causes_for(label: str, group: dict, box: dict) -> list[str]:
    """The causes of the catalogue that name a label of the corpus rightly."""
    mechanism = group.get("sub_mechanism") or ""
    title = box.get("title", "").lower()
    if label in ("tls_timeout", "slow_ack"):
        on_the_line = any(word in mechanism for word in LINE_MECHANISMS)
        found = ["tls-timeout-requeue"] if label == "tls_timeout" else []
        found.append("ack-gap-timeout")
        return found + (["firewall-smtp-inspection", "mtu-blackhole", "overload-slow-store"] if on_the_line else [])
    if label == "av_delay":
        return ["filter-reinjection"] if "after_queue" in mechanism else ["av-server-inline", "milter-timeout"]
    if label == "pop3_redownload":
        return ["two-collectors"] if "two_connectors" in mechanism else ["pop3-redownload"]
    if label == "alias_overlap":
        has_list = "List-Id" in group.get("differing_headers", [])
        forwards = "forward" in title
        return ["dl-alias-overlap"] + (["list-plus-direct"] if has_list else []) + (["forward-and-keep"] if forwards else [])
    return {
        "archival": ["archival-journaling"],
        "stuck_resend": ["exchange-temptable", "queue-replay"],
        "client_resubmit": ["client-resubmission", "app-resubmission"],
        "store_copy": ["restore-import", "mailbox-rules-client"],
        "loop": ["mail-loop"],
        "cc_self": ["imap-append-sent"],
    }[label]


def pack(path: pathlib.Path) -> dict:
    box = json.loads(path.read_text(encoding="utf-8"))
    groups = []
    for group in box["groups"]:
        causes = []
        for label in dict.fromkeys([group["cause"], *group["acceptable_causes"]]):
            causes += [cause for cause in causes_for(label, group, box) if cause not in causes]
        groups.append({"id": group["id"], "label": group["cause"], "legitimate": group["legitimate"], "causes": causes,
                       "files": group["files"], "hop": group["fork"]["hop_from_oldest"]})
    return {"name": f"{path.parent.parent.name}-{path.parent.name}",
            "sizes": {entry["file"]: entry["size"] for entry in box["files"]}, "groups": groups}


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    boxes = [pack(path) for path in sorted(pathlib.Path(sys.argv[1]).glob("*/*/manifest.json"))]
    pathlib.Path(sys.argv[2]).write_text(json.dumps(boxes, indent=0) + "\n", encoding="utf-8")
    print(f"{len(boxes)} boxes")
    return 0 if boxes else 1


if __name__ == "__main__":
    sys.exit(main())
