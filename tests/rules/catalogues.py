"""The sentences as the code marks them, and as translations/ has them."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.rules.checkout import CHECKOUT, MODULES, room


@dataclass(frozen=True)
class Marked:
    """A call of text() or counted() in the code, and the names that are filled in on the spot."""

    place: str
    call: ast.Call
    plural: bool
    filled: frozenset[str]

    @property
    def words(self) -> tuple[str, ...]:
        """Its context, source and, of a plural, its comment; shorter where one is not written out."""
        asked = self.call.args[: 3 if self.plural else 2]
        return tuple(each.value for each in asked if isinstance(each, ast.Constant) and isinstance(each.value, str))


@cache
def marked() -> tuple[Marked, ...]:
    """Every marked sentence of the house."""
    return tuple(found())


def found() -> Iterator[Marked]:
    """Go through the house."""
    for module in MODULES:
        tree = ast.parse(module.read_text("utf-8"))
        imported = [
            node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "desktop.text"
        ]
        names = {name.asname or name.name for node in imported for name in node.names} & {"text", "counted"}
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        filled: dict[int, set[str]] = {}
        for call in calls:
            if isinstance(call.func, ast.Attribute) and call.func.attr == "fill":
                filled.setdefault(id(root(call)), set()).update(word.arg for word in call.keywords if word.arg)
        for call in calls:
            if isinstance(call.func, ast.Name) and call.func.id in names:
                place = f"{room(module)}:{call.lineno}"
                yield Marked(place, call, call.func.id == "counted", frozenset(filled.get(id(call), ())))


def root(call: ast.Call) -> ast.expr:
    """What a chain of calls begins with: of text(…).of(n).fill(…) the text(…)."""
    begun: ast.expr = call
    while isinstance(begun, ast.Call) and isinstance(begun.func, ast.Attribute):
        begun = begun.func.value
    return begun


@dataclass(frozen=True)
class Entry:
    """A sentence of a catalogue, in one of its forms."""

    language: str
    context: str
    source: str
    words: str
    finished: bool

    def __str__(self) -> str:
        return f"{self.language} {self.context}: {self.source} → {self.words}"


def entries(language: str) -> list[Entry]:
    """What a catalogue holds; a plural gives one entry a form."""
    return list(read(language, CHECKOUT / "translations" / f"desktop_{language}.ts"))


def read(language: str, file: Path) -> Iterator[Entry]:
    """Go through a catalogue."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            answer = message.find("translation")
            assert answer is not None
            forms = answer.findall("numerusform") or [answer]
            finished = answer.get("type") is None
            for form in forms:
                name, source = context.findtext("name", ""), message.findtext("source", "")
                yield Entry(language, name, source, "".join(form.itertext()), finished)
