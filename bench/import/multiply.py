#!/usr/bin/env python3
"""Copies a folder of postings FACTOR times into one folder, each copy under a key of its own.

usage: multiply.py CONTENT FACTOR TARGET
"""
import pathlib
import re
import sys

source, factor, target = pathlib.Path(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
KEY = re.compile(r"(?m)^translationKey: *(\S+)")
PATHS = re.compile(r"(?m)^(url|aliases):.*\n(( *- .*)\n)*")
count = 0
for language in ("en", "fr"):
    for path in sorted((source / language).rglob("*.md")):
        folder = target / path.parent.relative_to(source)
        folder.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        for n in range(1, factor + 1):
            copy = text if n == 1 else PATHS.sub("", KEY.sub(rf"translationKey: \g<1>-{n}", text, count=1))
            name = path.name if n == 1 else f"{path.stem}-{n}.md"
            (folder / name).write_text(copy, encoding="utf-8")
            count += 1
print(count, "files")
