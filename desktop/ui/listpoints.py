"""The points of a checklist as they are being changed: their columns, how one begins, how the action takes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from desktop.catalog.kinds import Choice, Kind, Whole, Words, YesNo
from desktop.catalog.sheets import Field
from desktop.domain.checklists import EVIDENCE, Evidence
from desktop.domain.figures import DEGREES, Degree
from desktop.domain.inspections import PointLine
from desktop.domain.readiness import Scope
from desktop.text import text
from desktop.ui.columns import Column, Keep, attribute, plainly


@dataclass(frozen=True, slots=True)
class Point:
    """A point as it is being changed; without ``indicator_id`` it is one of the office's own."""

    name: str
    indicator_id: UUID | None
    how_kk: str
    how_ru: str
    how: str
    degree: Degree
    evidence: Evidence
    days_before: int | None
    gate: bool
    scope: Scope = Scope.PRECINCT


def field(name_: str, title: Any, kind: Kind, **more: Any) -> Column:
    """A column that is changed in its place."""
    own = Field(name_, title, kind)
    raw = attribute(name_)
    return Column(name=name_, title=title, show=plainly(kind, raw), raw=raw, field=own, **more)


POINTS = (
    Column(
        name="name",
        title=text("Marks", "Indicator"),
        show=attribute("name"),
        raw=attribute("name"),
        elastic=True,
        least=250,
        keep=Keep.LAST,
    ),
    field("gate", text("Checklists", "Gate"), YesNo(), keep=Keep.LAST),
    field("degree", text("Checklists", "Degree wanted"), Choice(DEGREES), keep=Keep.LAST),
    field("evidence", text("Checklists", "Proof"), Choice(EVIDENCE), keep=Keep.LAST),
    field("days_before", text("Checklists", "Days before the vote"), Whole()),
    field("how", text("Checklists", "How to check"), Words(300), elastic=True, least=110, keep=Keep.EASY),
)


def begun(line: PointLine) -> Point:
    """A point as it stands."""
    rule = line.rule
    return Point(
        line.name,
        rule.indicator_id,
        line.how_kk,
        line.how_ru,
        line.how,
        rule.degree,
        rule.evidence,
        rule.days_before,
        rule.gate,
    )


def fresh(name: str, indicator_id: UUID | None, scope: Scope) -> Point:
    """A point that is new on the list: seen on the spot, no gate."""
    return Point(name, indicator_id, "", "", "", Degree.SEEN, Evidence.NONE, None, gate=False, scope=scope)


def wish(point: Point) -> dict[str, Any]:
    """A point as the action takes it."""
    facts: dict[str, Any] = {
        "how_kk": point.how_kk,
        "how_ru": point.how_ru,
        "degree": point.degree,
        "evidence": point.evidence,
        "days_before": point.days_before,
        "gate": point.gate,
    }
    if point.indicator_id:
        return {**facts, "indicator_id": point.indicator_id}
    return {**facts, "name_kk": point.name, "scope": point.scope}


def completer(names: Sequence[str], parent: QWidget) -> QCompleter:
    """Known points by any part of their names."""
    made = QCompleter(list(names), parent)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    return made
