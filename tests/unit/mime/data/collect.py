#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes received.json and copies.json from a corpus of recorded mailboxes.

usage: collect.py CORPUS

CORPUS holds SCENARIO/INSTANCE/manifest.json, whose hops were read by another parser than ours, next to the messages.
"""
import json
import pathlib
import re
import sys

LARGEST_MESSAGE = 12_000
COPIES_BYTES = 300_000


def received_fields(message: bytes) -> list[str]:
    header = re.split(rb"\r?\n\r?\n", message, maxsplit=1)[0]
    fields = re.split(rb"\r?\n(?![ \t])", header)
    return [f.split(b":", 1)[1].decode() for f in fields if f.lower().startswith(b"received:")]


def collect(corpus: pathlib.Path):
    hops, groups, budget = {}, [], COPIES_BYTES
    for path in sorted(corpus.glob("*/*/manifest.json")):
        manifest = json.loads(path.read_text())
        entries = {f["file"]: f for f in manifest["files"]}
        for name, entry in entries.items():
            fields = received_fields((path.parent / name).read_bytes())[::-1]
            assert len(fields) == len(entry["received"]), (path, name)
            for raw, hop in zip(fields, entry["received"]):
                hops[raw] = {"raw": raw, "by": hop["by"] or "", "from": hop["frm"] or "", "id": hop["id"] or "",
                             "with": (hop["proto"] or "").split("(")[0], "epoch": hop["epoch"]}
        for group in manifest["groups"]:
            files = [entries[name] for name in group["files"]][:3]
            texts = [(path.parent / f["file"]).read_bytes() for f in files]
            if any(f["stripped_bytes"] for f in files) or max(map(len, texts)) > LARGEST_MESSAGE:
                continue
            if budget < sum(map(len, texts)):
                continue
            budget -= sum(map(len, texts))
            list_copy = "List-Id" in group["differing_headers"]
            groups.append({"name": f"{manifest['scenario']}-{manifest['instance']}-{group['id']}",
                           "relation": "list" if list_copy else "resent" if len(group["message_ids"]) > 1
                           and group["cause"] == "client_resubmit" else
                           "other" if len(group["message_ids"]) > 1 else "copies",
                           "messages": [t.decode("latin-1") for t in texts]})
    return list(hops.values()), groups


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    hops, groups = collect(pathlib.Path(sys.argv[1]))
    here = pathlib.Path(__file__).parent
    for name, rows in (("received.json", hops), ("copies.json", groups)):
        lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
        (here / name).write_text(f"[\n{lines}\n]\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
