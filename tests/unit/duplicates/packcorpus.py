#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs a corpus of real duplicates (SCENARIO/INSTANCE/NNN.eml and manifest.json) for the tests of core/duplicates.

Usage: packcorpus.py CORPUS_DIR DATA_DIR

For each box it writes BOX.messages (the messages one behind the other, byte for byte) and BOX.json (where each message
begins, how it was delivered, and which copies belong together). Where the corpus cut a run of base64 the message stays
cut, and its size is that of the cut message.
"""
import json
import pathlib
import sys

GROUP_KEYS = ("id", "cause", "legitimate", "files", "bodies_identical", "message_ids")


def pack(box: pathlib.Path, out: pathlib.Path) -> None:
    manifest = json.loads((box / "manifest.json").read_text(encoding="utf-8"))
    messages, files = bytearray(), []
    for entry in manifest["files"]:
        content = (box / entry["file"]).read_bytes()
        files.append({
            "file": entry["file"], "user": entry["user"], "mailbox": entry["mailbox"], "uid": entry["uid"],
            "epoch": entry["epoch"], "flags": entry["flags"], "offset": len(messages), "length": len(content),
        })
        messages += content
    groups = [{key: group[key] for key in GROUP_KEYS} for group in manifest["groups"]]
    name = f"{box.parent.name}-{box.name}"
    (out / f"{name}.messages").write_bytes(messages)
    (out / f"{name}.json").write_text(json.dumps({"files": files, "groups": groups}, indent=0) + "\n", encoding="utf-8")


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    corpus, out = map(pathlib.Path, sys.argv[1:])
    out.mkdir(parents=True, exist_ok=True)
    boxes = sorted(path.parent for path in corpus.glob("*/*/manifest.json"))
    for box in boxes:
        pack(box, out)
    print(f"{len(boxes)} boxes")
    return 0 if boxes else 1


if __name__ == "__main__":
    sys.exit(main())
