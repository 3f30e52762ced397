"""The checklists: every version with its points; a change of the newest one makes the next version."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from desktop.catalog.kinds import Choice, Kind, Whole, Words, YesNo
from desktop.catalog.sheets import Field
from desktop.domain.checklists import EVIDENCE, Evidence
from desktop.domain.figures import DEGREES, Degree
from desktop.domain.identity import new_id
from desktop.domain.inspections import ChecklistLine, PointLine
from desktop.domain.precincts import KINDS, SUBTYPES
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.columns import Column, Keep, attribute, plainly
from desktop.ui.desk import Desk
from desktop.ui.messages import Kind as Meaning
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.domain.faults import Refusal
    from desktop.storage.office import Office
    from desktop.storage.work import Done

OLD = text("Checklists", "An older version: what was inspected with it keeps it.")
HINT = text("Checklists", "F2 changes a cell, Del takes a point off; nothing changes before a version is saved.")
UNSAVED = text("Checklists", "Changed: not saved yet.")
USED = text("Checklists", "inspections held: {held}, waiting: {waiting}")


def name(line: ChecklistLine) -> str:
    """The list and the number of its version."""
    return line.name


def version(line: ChecklistLine) -> str:
    """The number of the version."""
    return str(line.number)


def meant(line: ChecklistLine) -> str:
    """For which precincts it is meant."""
    said = [shown(KINDS[line.kind]) if line.kind else "", shown(SUBTYPES[line.subtype]) if line.subtype else ""]
    return ", ".join(part for part in said if part)


def used(line: ChecklistLine) -> str:
    """How many inspections were made with it and wait for it."""
    return shown(USED.fill(held=line.held, waiting=line.waiting)) if line.held or line.waiting else ""


LISTS = (
    Column(name="name", title=text("Checklists", "Checklist"), show=name, raw=name, elastic=True, keep=Keep.LAST),
    Column(name="number", title=text("Checklists", "Version"), show=version, raw=version, keep=Keep.LAST),
    Column(name="meant", title=text("Checklists", "For"), show=meant, raw=meant),
    Column(name="used", title=text("Checklists", "Inspections"), show=used, raw=used, keep=Keep.EASY),
)


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
        least=180,
        keep=Keep.LAST,
    ),
    field("gate", text("Checklists", "Gate"), YesNo(), keep=Keep.LAST),
    field("degree", text("Checklists", "Degree wanted"), Choice(DEGREES), keep=Keep.LAST),
    field("evidence", text("Checklists", "Proof"), Choice(EVIDENCE), keep=Keep.LAST),
    field("days_before", text("Checklists", "Days before the vote"), Whole()),
    field("how", text("Checklists", "How to check"), Words(300), elastic=True, least=160, keep=Keep.EASY),
)


class Checklists(QWidget):
    """Versions at the left, the points of the one at hand at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.points: dict[UUID, Point] = {}
        self.changed = False
        self.lists = Shelf()
        self.shelf = Shelf()
        self.rows: dict[UUID, Row[ChecklistLine]] = {}
        self.versions = RecordTable(desk, "checklists", LISTS, source=lambda: self.lists)
        self.versions.picked.connect(self.show_list)
        self.table = RecordTable(desk, "points", POINTS, grid=True, source=lambda: self.shelf)
        self.table.managed = True
        self.table.records.edited.connect(self.typed)
        self.table.closed.connect(self.strike)
        self.said = label(HINT, "small")
        self.said.setWordWrap(True)
        self.own = QLineEdit()
        self.own.setObjectName("own-point")
        self.own.setMinimumHeight(FIELD)
        self.own.setPlaceholderText(shown(text("Checklists", "Own point: its name, Enter")))
        self.own.returnPressed.connect(self.add_own)
        self.save = button(text("Checklists", "Save as a new version"), "save", self.store, primary=True)
        self.save.setObjectName("save-version")
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.own, 1)
        foot.addWidget(self.save)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addLayout(foot)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.versions)
        halves.addWidget(right)
        halves.setSizes([360, 800])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, GAP, 0, 0)
        whole.addWidget(halves)

    def refresh(self) -> None:
        """Read the versions anew; what is being changed stays."""
        found = self.desk.reader().gates.checklists(self.desk.language)
        self.rows = {row.id: row for row in found}
        self.lists.put(found)
        self.versions.refresh()
        if self.row_id not in self.rows and found:
            self.versions.stand_on(found[0].id)
            self.show_list(self.versions.current_id())
        elif not self.changed:
            self.show_list(self.row_id)

    def show_list(self, row_id: UUID | None) -> None:
        """Show the points of a version."""
        if row_id is None or (self.changed and row_id == self.row_id):
            return
        self.row_id, self.changed = row_id, False
        found = self.desk.reader().gates.points(row_id, self.desk.language)
        self.points = {each.rule.indicator_id: begun(each) for each in found}
        self.show_points()

    def show_points(self) -> None:
        """Show the points as they are being changed."""
        self.shelf.put([Row(row_id, 0, point) for row_id, point in self.points.items()])
        self.table.refresh()
        held = self.rows.get(self.row_id) if self.row_id else None
        newest = held is not None and held.data.newest
        self.save.setEnabled(newest and self.changed)
        self.own.setEnabled(newest)
        self.said.setText(shown(OLD if not newest else UNSAVED if self.changed else HINT))

    def typed(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """A cell was changed."""
        held = self.points[row.id]
        russian = self.desk.language == "ru"
        if "how" in values:
            values = {"how": values["how"] or "", ("how_ru" if russian else "how_kk"): values["how"] or ""}
        self.points[row.id] = replace(held, **values)
        self.changed = True
        self.show_points()

    def strike(self, rows: list[UUID]) -> None:
        """Take points off."""
        for each in rows:
            self.points.pop(each, None)
        self.changed = True
        self.show_points()

    def add_own(self) -> None:
        """A point of the office's own, at the end."""
        said = self.own.text().strip()
        if said:
            self.points[new_id()] = Point(said, None, "", "", "", Degree.SEEN, Evidence.NONE, None, gate=False)
            self.own.clear()
            self.changed = True
            self.show_points()

    def store(self) -> None:
        """Have the next version stored."""
        row_id = self.row_id
        wishes = [wish(each) for each in self.points.values()]
        revise = self.desk.actions.checklists.revise
        if row_id is None:
            return

        def work(office: "Office") -> "Done":
            return revise(office, row_id, wishes)

        def stored(done: "Done") -> None:
            self.changed = False
            self.row_id = done.id
            self.desk.tell(done.label)
            self.refresh()
            self.versions.stand_on(done.id)

        def refused(refusal: "Refusal") -> None:
            self.desk.tell(refusal.sentence, kind=Meaning.WARNING)

        self.desk.run(work, initiator=self, done=stored, refused=refused)


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
    return {**facts, "indicator_id": point.indicator_id} if point.indicator_id else {**facts, "name_kk": point.name}
