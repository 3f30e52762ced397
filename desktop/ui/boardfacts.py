"""What the board shows, read in one go on the worker: where precincts stand, the pace, the deeds, what is late."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.board import PACE_DAYS, Deed, Pace, Turn, deeds, pace, turns
from desktop.domain.gates import OPENING, Standing
from desktop.domain.lines import PrecinctLine
from desktop.domain.readiness import Scope

if TYPE_CHECKING:
    from desktop.domain.checklists import Rule
    from desktop.domain.lines import Mark, ReadinessLine
    from desktop.storage.questions import Row
    from desktop.storage.reader import Reader
    from desktop.text import Language


FAR, MANY = 60, 1000
"""Days that the chart goes back; precincts beyond which only the ends of the last week are worked out."""


@dataclass(frozen=True, slots=True)
class Late:
    """A remark past its day, or a gate past its last one: what, where, with whom, for how many days."""

    point: str
    where: str
    executor: str
    days: int
    place: UUID


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """Everything on the board; ``lines`` are the working precincts by number."""

    lines: Mapping[UUID, PrecinctLine]
    standings: Mapping[UUID, Standing]
    names: Mapping[str, str]
    marks: Mapping[UUID, Mapping[str, "Mark"]]
    rules: Mapping[UUID, tuple["Rule", ...]]
    days: tuple[tuple[date, int, int], ...]
    pace: Pace | None
    deeds: tuple[Deed, ...]
    late: tuple[Late, ...]
    since: tuple[Turn, ...]


def facts(reader: "Reader", language: "Language", today: date) -> BoardFacts:
    """The board of the campaign on a day."""
    office = reader.office(language)
    held = reader.gates.standings()
    rows = [row for row in reader.readiness(language) if row.id in held]
    lines = {row.id: row.data.precinct for row in rows}
    indicators = reader.indicators(language)
    names = {each.code: each.short for each in indicators}
    shared = {each.code for each in indicators if each.scope == Scope.BUILDING}
    back = FAR if len(lines) <= MANY else PACE_DAYS
    first = max(office.called, today - timedelta(days=back))
    count = (min(today, office.voting_day) - first).days + 1
    step = 1 if len(lines) <= MANY else max(1, count - 1)
    days = reader.gates.ready_by_day([first + timedelta(days=n) for n in range(0, max(1, count), step)])
    houses = {each: line.building_id for each, line in lines.items()}
    rules = rules_of(reader, lines)
    return BoardFacts(
        lines=lines,
        standings=held,
        names=names,
        marks={row.id: row.data.marks for row in rows},
        rules=rules,
        days=tuple(days),
        pace=pace([(day, ready) for day, ready, _ in days], len(lines), office.voting_day) if lines else None,
        deeds=tuple(deeds(held, houses)),
        late=tuple(late(rows, held, names, shared, (today, office.voting_day))),
        since=tuple(turns(reader.gates.standings(today - timedelta(days=1)), held)),
    )


def rules_of(reader: "Reader", lines: Mapping[UUID, PrecinctLine]) -> dict[UUID, tuple["Rule", ...]]:
    """The gates in force for each precinct, in the order of its list."""
    known: dict[tuple[str, str], tuple[Rule, ...]] = {}
    found: dict[UUID, tuple[Rule, ...]] = {}
    for row_id, line in lines.items():
        kind = (line.kind, line.subtype)
        if kind not in known:
            checklist = reader.gates.checklist_of(row_id)
            known[kind] = tuple(rule for rule in checklist.rules if rule.gate) if checklist else ()
        found[row_id] = known[kind]
    return found


def late(
    rows: "list[Row[ReadinessLine]]",
    held: Mapping[UUID, Standing],
    names: Mapping[str, str],
    shared: Collection[str],
    days_of: tuple[date, date],
) -> list[Late]:
    """What is late today, the longest first; a building's remark (``shared`` points) once for all its precincts."""
    today, voting_day = days_of
    made: dict[tuple[str, UUID], Late] = {}
    for row in rows:
        line = row.data.precinct
        for code, mark in row.data.marks.items():
            if mark.value in OPENING and mark.due is not None and mark.due < today and code in names:
                subject = line.building_id if code in shared and line.building_id else row.id
                days = (today - mark.due).days
                made.setdefault((code, subject), Late(names[code], f"№ {line.number}", mark.executor, days, row.id))
        for gate in held[row.id].opened:
            day = gate.rule.due(voting_day)
            if day is not None and day < today:
                executor = gate.mark.executor if gate.mark else ""
                point = names.get(gate.rule.code, gate.rule.code)
                late_by = Late(point, f"№ {line.number}", executor, (today - day).days, row.id)
                made.setdefault((gate.rule.code, row.id), late_by)
    return sorted(made.values(), key=lambda each: (-each.days, each.point))
