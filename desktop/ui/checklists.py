"""The checklists: every version with its points; a change of the newest one makes the next version."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from desktop.domain.identity import new_id
from desktop.domain.inspections import ChecklistLine
from desktop.domain.precincts import KINDS, SUBTYPES
from desktop.domain.readiness import Scope
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.columns import Column, Keep
from desktop.ui.desk import Desk
from desktop.ui.listhead import COPIED, HEAD, NEW, NEXT, ListHead
from desktop.ui.listpoints import POINTS, Point, begun, completer, fresh, wish
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
    """For which precincts and votes it is meant."""
    said = [
        shown(KINDS[line.kind]) if line.kind else "",
        shown(SUBTYPES[line.subtype]) if line.subtype is not None else "",
        f"{line.since:%d.%m.%Y} →" if line.since else "",
        f"→ {line.till:%d.%m.%Y}" if line.till else "",
    ]
    return ", ".join(part for part in said if part)


def used(line: ChecklistLine) -> str:
    """How many inspections were made with it and wait for it."""
    return shown(USED.fill(held=line.held, waiting=line.waiting)) if line.held or line.waiting else ""


LISTS = (
    Column(
        name="name",
        title=text("Checklists", "Checklist"),
        show=name,
        raw=name,
        elastic=True,
        least=150,
        keep=Keep.LAST,
    ),
    Column(name="number", title=text("Checklists", "Version"), show=version, raw=version, keep=Keep.LAST),
    Column(name="meant", title=text("Checklists", "For"), show=meant, raw=meant, elastic=True, least=100),
    Column(name="used", title=text("Checklists", "Inspections"), show=used, raw=used, keep=Keep.EASY),
)


class Checklists(QWidget):
    """Versions at the left, the points of the one at hand at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.points: dict[UUID, Point] = {}
        self.changed = False
        self.head: dict[str, Any] = {}
        """Names, kind, subtype and days of the next version, where they change too."""
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
        self.make_foot()
        self.lay_out()

    def make_foot(self) -> None:
        """What is typed and pressed below the points."""
        self.own = QLineEdit()
        self.own.setObjectName("own-point")
        self.own.setMinimumHeight(FIELD)
        self.own.setPlaceholderText(shown(text("Checklists", "Own point: its name, Enter")))
        self.own.returnPressed.connect(self.add_own)
        self.of_building = QCheckBox(shown(text("Checklists", "asked of the building")))
        self.save = button(text("Checklists", "Save as a new version"), "save", self.store, primary=True)
        self.save.setObjectName("save-version")

    def lay_out(self) -> None:
        """Versions at the left, points at the right."""
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.own, 1)
        foot.addWidget(self.of_building)
        for words_, name_, picture, step in (
            (text("Checklists", "Point up"), "point-up", "up", -1),
            (text("Checklists", "Point down"), "point-down", "down", 1),
        ):
            move = button(words_, picture, partial(self.shift, step))
            move.setText("")
            move.setToolTip(shown(words_))
            move.setAccessibleName(shown(words_))
            move.setObjectName(name_)
            foot.addWidget(move)
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
        halves.addWidget(self.make_left())
        halves.addWidget(right)
        halves.setSizes([360, 800])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, GAP, 0, 0)
        whole.addWidget(halves)

    def make_left(self) -> QWidget:
        """The versions, and below them what changes a list as a whole."""
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.versions, 1)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        for words_, name_, picture, act in (
            (text("Checklists", "New checklist…"), "new-list", "add", self.begin_list),
            (text("Checklists", "For whom and when…"), "list-head", "edit", self.change_head),
        ):
            made = button(words_, picture, act)
            made.setObjectName(name_)
            foot.addWidget(made)
        column.addLayout(foot)
        return left

    def begin_list(self) -> None:
        """A list of the office's own, with the points of the one at hand."""
        dialog = ListHead(self.desk, NEW, COPIED, self)
        dialog.told.connect(self.store_list)
        dialog.open()

    def store_list(self, values: dict[str, Any]) -> None:
        """Have the new list stored."""
        add, wishes = self.desk.actions.checklists.add, [wish(each) for each in self.points.values()]

        def work(office: "Office") -> "Done":
            return add(office, values, wishes)

        self.desk.run(work, initiator=self, done=self.stored, refused=self.refuse)

    def change_head(self) -> None:
        """For whom and when the next version is meant."""
        held = self.rows.get(self.row_id) if self.row_id else None
        if held is None or not held.data.newest:
            self.said.setText(shown(OLD))
            return
        dialog = ListHead(self.desk, HEAD, NEXT, self)
        dialog.put(replace(held.data, **self.head))
        dialog.told.connect(self.take_head)
        dialog.open()

    def take_head(self, values: dict[str, Any]) -> None:
        """Keep the head until the version is saved."""
        self.head, self.changed = values, True
        self.show_points()

    def shift(self, step: int) -> None:
        """Put the point at hand before the one above, or behind the one below: sheets follow that order."""
        order, row_id = list(self.points), self.table.current_id()
        at = order.index(row_id) + step if row_id is not None and row_id in self.points else -1
        if row_id is not None and 0 <= at < len(order):
            order.remove(row_id)
            order.insert(at, row_id)
            self.points = {each: self.points[each] for each in order}
            self.changed = True
            self.show_points()
            self.table.stand_on(row_id)

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
        self.row_id, self.changed, self.head = row_id, False, {}
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
        language = self.desk.language
        free = [each.name for each in self.desk.reader().indicators(language) if each.id not in self.points]
        self.own.setCompleter(completer(free, self.own))
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
        """A point at the end: one that is known by its name, else one of the office's own."""
        said = self.own.text().strip()
        if said:
            indicators = self.desk.reader().indicators(self.desk.language)
            known = next((each.id for each in indicators if each.name == said), None)
            scope = Scope.BUILDING if self.of_building.isChecked() else Scope.PRECINCT
            self.points.setdefault(known or new_id(), fresh(said, known, scope))
            self.own.clear()
            self.changed = True
            self.show_points()

    def store(self) -> None:
        """Have the next version stored."""
        row_id = self.row_id
        wishes = [wish(each) for each in self.points.values()]
        revise, head = self.desk.actions.checklists.revise, self.head
        if row_id is None:
            return

        def work(office: "Office") -> "Done":
            return revise(office, row_id, wishes, head)

        self.desk.run(work, initiator=self, done=self.stored, refused=self.refuse)

    def stored(self, done: "Done") -> None:
        """Show what was stored."""
        self.changed, self.head = False, {}
        self.row_id = done.id
        self.desk.tell(done.label)
        self.refresh()
        if done.id is not None:
            self.versions.stand_on(done.id)

    def refuse(self, refusal: "Refusal") -> None:
        """Say what hinders."""
        self.desk.tell(refusal.sentence, kind=Meaning.WARNING)
