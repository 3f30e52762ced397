"""What an import would do: each record is new, changed, same or rejected; nothing is written here."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from desktop.exchange.differences import Change, differences
from desktop.exchange.examination import Examination, Fields, Kind, Record
from desktop.exchange.fields import REQUIRED
from desktop.exchange.matches import Match, Matches
from desktop.text import Sentence, text

State = Literal["new", "changed", "same", "rejected"]
MARKS: dict[Kind, tuple[str, ...]] = {"attendance": ("present",), "tests": ("entry_score", "exit_score")}
"""A person of the seminar without any of these has no mark yet: the first one is new, not a change."""


@dataclass(frozen=True, slots=True)
class Line:
    """One record and what becomes of it.

    ``key`` is the existing row's (None for a new one). ``changes`` are what counts as changed; ``fills`` are empty
    values of the other language that the import writes without calling it a change. A person chooses from
    ``candidates``.
    """

    record: Record
    state: State
    key: Hashable | None = None
    changes: tuple[Change, ...] = ()
    fills: tuple[Change, ...] = ()
    reason: Sentence | None = None
    candidates: tuple[Hashable, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """All lines in the order of the sheet; ``missing`` are existing rows that the file does not have."""

    kind: Kind
    lines: tuple[Line, ...]
    missing: tuple[Hashable, ...] = field(default=())

    def count(self, state: State) -> int:
        """How many records are in that state."""
        return sum(1 for line in self.lines if line.state == state)

    @property
    def read(self) -> int:
        """How many records were read; always new + changed + same + rejected."""
        return len(self.lines)

    @property
    def rejected_rows(self) -> dict[int, Sentence]:
        """Sheet rows that are not taken in, each with its reason."""
        return {line.record.row: line.reason for line in self.lines if line.state == "rejected" and line.reason}

    def sentence(self) -> Sentence:
        """The line that reconciles: read = new + changed + same + rejected."""
        said = text("Import", "Read {read} rows: {new} new, {chg} changed, {same} same, {rej} rejected.")
        return said.fill(
            read=self.read,
            new=self.count("new"),
            chg=self.count("changed"),
            same=self.count("same"),
            rej=self.count("rejected"),
        )


def plan(
    examination: Examination,
    existing: Mapping[Hashable, Fields],
    *,
    iin_allowed: bool = False,
    decisions: Mapping[int, Hashable | None] | None = None,
) -> Plan:
    """Compare what was read with what is stored.

    ``existing`` is row key (any the caller likes) → flat canonical fields; names of two languages as ``premises`` and
    ``premises_ru``. For attendance and tests it may hold people who have no mark yet. ``decisions``: place of a
    doubtful record in ``examination.records`` → the existing key that a person chose, None for «a new one».
    """
    matches = Matches(examination, existing)
    decided = decisions or {}
    refused = _refused(examination)
    lines: list[Line] = []
    used: set[Hashable] = set()
    for place, record in enumerate(examination.records):
        reason = _keyless(examination, record) or refused.get(record.row)
        if reason is None and place not in decided:
            reason = _doubted(examination, record)
        if reason is not None:
            lines.append(Line(record, "rejected", reason=reason))
            continue
        match = Match(decided[place]) if place in decided else matches.find(record)
        if match.candidates or match.key in used:
            choose = text("Import", "Row {row}: it is not sure which of the stored records is meant. Please choose.")
            candidates = match.candidates or (match.key,)
            lines.append(Line(record, "rejected", reason=choose.fill(row=record.row), candidates=candidates))
            continue
        if match.key is not None:
            used.add(match.key)
        lines.append(_line(examination, record, match.key, existing, iin_allowed=iin_allowed))
    return Plan(examination.kind, tuple(lines), matches.missing(used))


def _line(
    examination: Examination,
    record: Record,
    key: Hashable | None,
    existing: Mapping[Hashable, Fields],
    *,
    iin_allowed: bool,
) -> Line:
    """A record that is taken in: new, or compared with the row it belongs to."""
    stored = existing[key] if key is not None else None
    marks = MARKS.get(examination.kind)
    if stored is None or (marks and all(stored.get(name) is None for name in marks)):
        return Line(record, "new", key)
    changes, fills = differences(record, stored, examination.language, iin_allowed=iin_allowed)
    return Line(record, "changed" if changes else "same", key, changes, fills)


def _refused(examination: Examination) -> dict[int, Sentence]:
    """Rows that are not taken in whatever is stored: a repeated precinct, people and things of a foreign one."""
    codes = {"duplicate_precinct"} if examination.kind == "precincts" else {"foreign_precinct"}
    return {problem.row: problem.why for problem in reversed(examination.problems) if problem.code in codes}


def _doubted(examination: Examination, record: Record) -> Sentence | None:
    """Somebody who seems to stand in the list twice waits until a person has chosen."""
    told = examination.told.get(record.row, [])
    return next((each.why for each in told if each.code == "possible_duplicate" and each.severity == "warning"), None)


def _keyless(examination: Examination, record: Record) -> Sentence | None:
    """Why a record has no key: the problem told at the empty or dropped field."""
    names = [*REQUIRED[examination.kind]]
    if examination.kind == "members" and "precinct_number" in examination.fields:
        names.append("precinct_number")
    for name in names:
        if record.fields.get(name) is None:
            told = [
                each for each in examination.told.get(record.row, []) if each.field in {name, "full_name", "surname"}
            ]
            missing = text("Import", "Row {row}, column “{column}” is empty. Fill it in.").fill(
                row=record.row, column=name
            )
            return next((each.why for each in told if each.severity == "error"), missing)
    return None
