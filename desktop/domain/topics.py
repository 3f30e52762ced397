"""Topics of training and of questions, known by their codes."""

import csv
from functools import cache

from desktop.resource import resource
from desktop.text import Language


@cache
def topics(language: Language) -> dict[str, str]:
    """The names of the shipped topics by code, in the order of the list (source beside each in the file)."""
    with resource("topics.csv").open(encoding="utf-8", newline="") as opened:
        return {row["code"]: row[f"name_{language}"] for row in csv.DictReader(opened)}


def topic_name(code: str, language: Language) -> str:
    """The name of a topic; its code where no list knows it."""
    return topics(language).get(code, code)
