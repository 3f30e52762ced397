"""How the command line speaks: sentences in the person's language, or one JSON object and nothing else."""

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any, cast
from uuid import UUID

from desktop.text import LANGUAGES, Language, Sentence
from desktop.words import say


def tell(sentence: Sentence, language: Language) -> None:
    """A sentence on a line of its own."""
    print(say(sentence, language))


def warn(sentence: Sentence, language: Language) -> None:
    """A sentence to whoever watches for faults."""
    print(say(sentence, language), file=sys.stderr)


def tell_json(answer: Mapping[str, Any], language: Language) -> None:
    """One JSON object on stdout."""
    print(json.dumps(plain(answer, language), ensure_ascii=False, indent=1))


def reply(said: argparse.Namespace, answer: Mapping[str, Any], *sentences: Sentence) -> None:
    """What a command has to say: the object where JSON was asked for, else the sentences."""
    language = said.lang if said.lang in LANGUAGES else "kk"
    if said.json:
        tell_json(answer, language)
    else:
        for sentence in sentences:
            tell(sentence, language)


def plain(value: Any, language: Language) -> Any:
    """A value as JSON holds it: days as YYYY-MM-DD, choices as their codes, sentences in the person's language."""
    if isinstance(value, Sentence):
        return say(value, language)
    if isinstance(value, Mapping):
        return {str(key): plain(each, language) for key, each in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(each, language) for each in cast("Iterable[Any]", value)]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name), language) for each in fields(value)}
    return value
