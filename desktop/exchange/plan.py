"""What an import would do: each record is new, changed, same or rejected; nothing is written here."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from desktop.domain.readings import words
from desktop.exchange.differences import Change, differences
from desktop.exchange.examination import Examination, Fields, Kind, Record
from desktop.exchange.fields import REQUIRED
from desktop.exchange.labels import label_of
from desktop.exchange.matches import Match, Matches
from desktop.exchange.memory import LEAVE, Recall, decision, nothing, row_name
from desktop.exchange.problems import CODES
from desktop.exchange.wide import OF_A_THING
from desktop.text import Sentence, text

State = Literal["new", "changed", "same", "rejected"]
Pile = Literal["new", "changed", "same", "doubtful", "rejected", "missing"]
"""Where a person finds a line: doubtful ones are rejected until they are decided, missing ones are not in the file."""

LEFT = text("Import", "Row {row}: left out, as was decided.")
CHOOSE = text("Import", "Row {row}: it is not sure which of the stored records is meant. Please choose.")
MISSING = text("Import", "Stored earlier, not in the file. Nothing is changed by that.")
PARTS = text(
    "Import",
    "Row {row}: this item is stored in {n} parts. Give each part a row of its own with its inventory number.",
)
OF_A_PART = frozenset({"quantity_actual", "condition", "inventory_number"})
"""What cannot be written to several parts at once."""
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
    doubtful: bool = False

    @property
    def pile(self) -> Pile:
        """The pile in which a person finds the line."""
        if not self.record.row:
            return "missing"
        return "doubtful" if self.doubtful else self.state


@dataclass(frozen=True, slots=True)
class Plan:
    """All lines in the order of the sheet; ``missing`` are existing rows that the file does not have."""

    kind: Kind
    lines: tuple[Line, ...]
    missing: tuple[Hashable, ...] = field(default=())
    absent: tuple[Line, ...] = field(default=())
    """The missing rows as lines: what is stored of them, under row 0."""

    def pile(self, name: Pile) -> int:
        """How many lines a person finds in that pile."""
        return len(self.missing) if name == "missing" else sum(1 for line in self.lines if line.pile == name)

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
    recall: Recall = nothing,
) -> Plan:
    """Compare what was read with what is stored.

    ``existing`` is row key (any the caller likes) → flat canonical fields; names of two languages as ``premises`` and
    ``premises_ru``. For attendance and tests it may hold people who have no mark yet. ``decisions``: place of a
    doubtful record in ``examination.records`` → the existing key that a person chose, None for «a new one»,
    ``LEAVE`` for «leave it out». ``recall`` gives what was decided of such a record before, so that nobody is asked
    twice.
    """
    matches = Matches(examination, existing)
    decided = decisions or {}
    refused = _refused(examination)
    lines: list[Line] = []
    used: set[Hashable] = set()
    asked: set[Hashable] = set()
    for place, record in enumerate(examination.records):
        reason = _keyless(examination, record) or refused.get((record.row, _precinct(record)))
        if reason is not None:
            lines.append(Line(record, "rejected", reason=reason))
            continue
        doubt = _doubted(examination, record)
        match = matches.find(record)
        if doubt is None and (match.candidates or match.key in used):
            doubt = CHOOSE.fill(row=record.row)
        if doubt is not None:
            candidates = match.candidates or ((match.key,) if match.key is not None else ())
            if place in decided:
                chosen = decided[place]
            elif (before := decision(recall(row_name(examination.kind, record)))) == LEAVE or before in existing:
                chosen = before
            else:
                lines.append(Line(record, "rejected", reason=doubt, candidates=candidates, doubtful=True))
                asked.update(candidates)
                continue
            if chosen == LEAVE:
                lines.append(Line(record, "rejected", reason=LEFT.fill(row=record.row)))
                asked.update(candidates)
                continue
            match = Match(chosen)
        if match.key is not None:
            used.add(match.key)
        lines.append(_line(examination, record, match.key, existing, iin_allowed=iin_allowed))
    missing = matches.missing(used | asked)
    absent = tuple(Line(Record(0, dict(existing[key])), "same", key, reason=MISSING) for key in missing)
    return Plan(examination.kind, tuple(lines), missing, absent)


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
    if (
        stored is None
        and examination.kind == "equipment"
        and all(record.fields.get(each) is None for each in OF_A_THING)
    ):
        return Line(record, "same")
    if stored is None or (marks and all(stored.get(name) is None for name in marks)):
        return Line(record, "new", key)
    changes, fills = differences(record, stored, examination.language, iin_allowed=iin_allowed)
    if "parts" in stored and any(change.field in OF_A_PART for change in changes):
        return Line(record, "rejected", reason=PARTS.fill(row=record.row, n=len(stored["parts"])))
    return Line(record, "changed" if changes else "same", key, changes, fills)


def _precinct(record: Record) -> str:
    """The label of a record's precinct."""
    return words(record.fields.get("precinct_number") or record.fields.get("number"))


def _refused(examination: Examination) -> dict[tuple[int, str], Sentence]:
    """Rows that are not taken in whatever is stored: a repeated precinct, people and things of a foreign one."""
    codes = {"duplicate_precinct"} if examination.kind == "precincts" else {"foreign_precinct"}
    told = (problem for problem in reversed(examination.problems) if problem.code in codes)
    return {(problem.row, words(problem.value)): problem.why for problem in told}


def _doubted(examination: Examination, record: Record) -> Sentence | None:
    """Somebody who seems to stand in the list twice waits until a person has chosen."""
    told = examination.told.get(record.row, [])
    if record.row in examination.crowded:
        name = words(record.fields.get("full_name")) or " ".join(
            words(record.fields[part]) for part in ("surname", "given_name", "patronymic") if record.fields.get(part)
        )
        told = [each for each in told if each.value == name]
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
            missing = CODES["missing_required"][1].fill(row=record.row, column=label_of(examination.kind, name))
            return next((each.why for each in told if each.severity == "error"), missing)
    return None
