#!/usr/bin/env python3
"""Writes COUNT open postings in both languages, with facts to filter by.

usage: open-jobs.py COUNT TARGET
"""
import pathlib
import sys

count, target = int(sys.argv[1]), pathlib.Path(sys.argv[2])
GROUPS = ["IT", "IS", "AS", "EC", "PM"]
PLACES = ["Ottawa, ON", "Québec, QC", "Montréal, QC", "Halifax, NS", "Vancouver, BC", "Winnipeg, MB"]
TENURES = ["indeterminate", "term", "assignment", "student"]
WAYS = ["on-site", "hybrid", "remote"]
REQUIREMENTS = ["english-essential", "french-essential", "bilingual-imperative CBC/CBC"]
WORDS = {
    "en": ("Lighthouse keeper", "We keep ships off the rocks.", "You light the lamp and write the log. "),
    "fr": ("Gardien de phare", "Nous gardons les navires loin des rochers.", "Vous allumez la lampe et tenez le journal. "),
}
for language in ("en", "fr"):
    folder = target / language / "careers" / "positions"
    folder.mkdir(parents=True, exist_ok=True)
    title, description, text = WORDS[language]
    for n in range(count):
        (folder / f"lighthouse-{n}.md").write_text(
            f"""---
layout: job-posting
type: section
title: {title} {n}
description: {description}
archived: false
translationKey: lighthouse-{n}
leverId: lighthouse-{n}
closes: 2099-{n % 12 + 1:02}-{n % 28 + 1:02}
classification: {GROUPS[n % 5]}-0{n % 4 + 1}
locations: ['{PLACES[n % 6]}']
tenures: [{TENURES[n % 4]}]
workArrangement: {WAYS[n % 3]}
languageRequirements: ['{REQUIREMENTS[n % 3]}']
---

## {title}

{text * 40}
""",
            encoding="utf-8",
        )
