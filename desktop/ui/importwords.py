"""The words of an import: kinds, fields, states and what a line says of a record."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from desktop.exchange.examination import Kind
from desktop.exchange.fields import FIELDS
from desktop.exchange.labels import label_of
from desktop.exchange.plan import Change, Line, Pile
from desktop.exchange.problems import Severity
from desktop.text import Sentence, text
from desktop.ui.columns import Tone
from desktop.words import shown

KINDS: Mapping[Kind, Sentence] = {
    "precincts": text("Import", "Precincts"),
    "members": text("Import", "Commission members"),
    "equipment": text("Import", "Equipment"),
    "attendance": text("Import", "Attendance of a seminar"),
    "tests": text("Import", "Results of tests"),
}
PILES: Mapping[Pile, Sentence] = {
    "new": text("Import", "new"),
    "changed": text("Import", "changed"),
    "same": text("Import", "same"),
    "doubtful": text("Import", "doubtful"),
    "rejected": text("Import", "rejected"),
    "missing": text("Import", "was here, not in the file"),
}
PILE_TONES: Mapping[Pile, Tone] = {
    "new": Tone.GOOD,
    "changed": Tone.ATTENTION,
    "same": Tone.QUIET,
    "doubtful": Tone.BAD,
    "rejected": Tone.BAD,
    "missing": Tone.ATTENTION,
}
SEVERITIES: Mapping[Severity, Sentence] = {
    "error": text("Import", "error"),
    "warning": text("Import", "warning"),
    "info": text("Import", "mended"),
}
SEVERITY_TONES: Mapping[Severity, Tone] = {"error": Tone.BAD, "warning": Tone.ATTENTION, "info": Tone.QUIET}

KEYS: Mapping[Kind, tuple[str, ...]] = {
    "precincts": ("number", "settlement", "premises"),
    "members": ("precinct_number",),
    "equipment": ("precinct_number", "item", "quantity_required", "quantity_actual"),
    "attendance": ("precinct_number",),
    "tests": ("entry_score", "exit_score"),
}
"""What a person knows a record by, besides the name of a person."""
NAME = ("full_name", "surname", "given_name", "patronymic")


def field_words(kind: Kind, name: str) -> str:
    """The name of a field as its list has it."""
    return shown(label_of(kind, name))


def field_choices(kind: Kind) -> list[tuple[str, str]]:
    """The fields that a column may be taken for, by name and words; the same field once."""
    return [(name, field_words(kind, name)) for name in dict.fromkeys(FIELDS[kind].values())]


def plain(value: Any) -> str:
    """A value as a line shows it."""
    if value is None or value == "":
        return "–"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, list | tuple):
        return ", ".join(str(each) for each in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - any values
    return str(value)


def record_words(kind: Kind, line: Line) -> str:
    """What a person knows the record by; the parts of a name stand together."""
    fields = line.record.fields
    name = " ".join(str(fields[part]) for part in NAME if fields.get(part))
    rest = (plain(fields[each]) for each in KEYS[kind] if fields.get(each) not in (None, ""))
    return ", ".join(part for part in (name, *rest) if part)


def change_words(kind: Kind, changes: Iterable[Change]) -> str:
    """Was → became, by field."""
    return "; ".join(f"{field_words(kind, each.field)}: {plain(each.was)} → {plain(each.became)}" for each in changes)


def outcome_words(kind: Kind, line: Line) -> str:
    """What becomes of a record: its changes, or why it is rejected."""
    if line.reason is not None:
        return shown(line.reason)
    return change_words(kind, line.changes)
