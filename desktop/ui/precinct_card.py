"""The card of a precinct: its facts, its building, its commission, its equipment, its marks, its history."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from desktop.catalog.equipment import EQUIPMENT
from desktop.catalog.members import MEMBERS
from desktop.catalog.precincts import BUILDINGS, PRECINCTS
from desktop.domain.facts.precincts import PrecinctData
from desktop.domain.faults import Refusal
from desktop.domain.lines import PrecinctLine
from desktop.domain.meetings import EFFECTS
from desktop.domain.readiness import STATES, Scope, State
from desktop.text import text
from desktop.ui.cards import Card, Side
from desktop.ui.chiplabel import ChipLabel
from desktop.ui.columns import Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.figures import Figures
from desktop.ui.marks import MarksSide
from desktop.ui.pieces import button, label
from desktop.ui.sides import FormSide, HistorySide
from desktop.ui.states import STATE_TONES, condition_tone, degree_word, short_tone
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW = text("Precincts", "New precinct")
HEAD = text("Precincts", "Precinct № {no}")
OKRUG = text("Precincts", "{okrug} rural okrug")
VACANT = text("Precincts", "vacancies: {n}")
OPEN = text("Precincts", "open points: {n}")
SHORT = text("Precincts", "short of items: {n}")
SHARES = text("Precincts", "other precincts in the building: {n}")
SEATS = text("Precincts", "Seats / people")
DECIDED = text("Precincts", "By resolution: {resolutions}")
PARTS = (
    (
        text("Precincts", "Part in the campaign"),
        ("number", "works", "resolution", "formed_on", "kind", "subtype", "papers"),
    ),
    (text("Precincts", "Place and hours"), ("okrug_id", "settlement", "building_id", "phone", "opens", "closes")),
    (text("Precincts", "Composition"), ("seats", "seats_decision")),
    (None, ("boundaries", "note")),
)


class GeneralSide(FormSide):
    """What is typed of a precinct, and its counts of voters."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk, PRECINCTS, PARTS, store, PrecinctData)
        self.figures = Figures(desk)
        self.decided = label(None, "muted")
        self.decided.setWordWrap(True)
        self.column.insertWidget(0, self.figures)
        self.column.insertWidget(1, self.decided)

    def show_row(self, row_id: UUID | None) -> None:
        super().show_row(row_id)
        self.figures.show_row(row_id)
        made = self.desk.reader().decided_of(row_id) if row_id else []
        told_by = (f"{row.data.resolution} – {shown(EFFECTS[row.data.effect])}" for row in made)
        self.decided.setText(shown(DECIDED.fill(resolutions="; ".join(told_by))) if made else "")
        self.decided.setVisible(bool(made))


SAID = ("premises", "settlement", "address", "owner", "head", "head_phone", "guard", "guard_phone", "key_at", "floor")
"""What the precinct's card says of its building."""


class BuildingSide(Side):
    """The building as it is known; it is changed on its own card, once for all its precincts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.building_id: UUID | None = None
        self.none = label(text("Precincts", "No building has been chosen on the first tab yet."), "muted")
        self.shared = label(None, "muted")
        self.open = button(text("Precincts", "Open the building's card"), "buildings", self.go, flat=True)
        self.said: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, GAP, GAP)
        column.setSpacing(NEAR)
        column.addWidget(self.none)
        for name in SAID:
            line = QHBoxLayout()
            line.addWidget(label(BUILDINGS.field(name).label, "muted"), 2)
            self.said[name] = label(None)
            self.said[name].setWordWrap(True)
            line.addWidget(self.said[name], 3)
            column.addLayout(line)
        column.addWidget(self.shared)
        foot = QHBoxLayout()
        foot.addWidget(self.open)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)

    def show_row(self, row_id: UUID | None) -> None:
        reader = self.desk.reader()
        place = None if row_id is None else reader.row("precincts", row_id, self.desk.language)
        self.building_id = place.data.building_id if place else None
        building = None if self.building_id is None else reader.row("buildings", self.building_id, self.desk.language)
        self.none.setVisible(building is None)
        self.open.setVisible(building is not None)
        for name, said in self.said.items():
            said.setText(getattr(building.data, name) or "–" if building else "")
        others = building.data.precincts if building else ()
        self.shared.setText(f"{shown(BUILDINGS.field('precincts').label)}: № {', '.join(others)}" if others else "")

    def go(self) -> None:
        """Open the building in its own room."""
        self.desk.go(Place("buildings", row=self.building_id))


class RowsSide(Side):
    """Rows of another noun that belong to the precinct."""

    scrolls = False

    def __init__(self, desk: Desk, table: RecordTable) -> None:
        super().__init__()
        self.desk = desk
        self.table = table
        self.above = label(None, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.above)
        column.addWidget(table, 1)


class CommissionSide(RowsSide):
    """Who sits in the commission, and how many seats are empty."""

    def __init__(self, desk: Desk) -> None:
        columns = (
            told(MEMBERS, "full_name", elastic=True, keep=Keep.LAST),
            told(MEMBERS, "post", keep=Keep.LAST),
            told(MEMBERS, "phone"),
            told(MEMBERS, "trained_on", keep=Keep.EASY),
        )
        super().__init__(desk, RecordTable(desk, "members", columns))
        self.table.opened.connect(self.go)

    def go(self, row_id: UUID | None) -> None:
        """Open a member in the room of members."""
        self.desk.go(Place("members", row=row_id))

    def show_row(self, row_id: UUID | None) -> None:
        if row_id is None:
            return
        place = self.desk.reader().row("precincts", row_id, self.desk.language)
        if place is None:
            return
        seats = f"{'–' if place.data.seats is None else place.data.seats}/{place.data.people}"
        vacancies = f" · {shown(VACANT.fill(n=place.data.vacancies))}" if place.data.vacancies else ""
        self.above.setText(f"{shown(SEATS)}: {seats}{vacancies}")
        self.table.narrow(order="post", filters=(("participation_id", row_id.hex),))


class EquipmentSide(RowsSide):
    """What the precinct needs and has; both are changed in their place."""

    def __init__(self, desk: Desk) -> None:
        columns = (
            told(EQUIPMENT, "item", elastic=True, keep=Keep.LAST),
            told(EQUIPMENT, "required"),
            told(EQUIPMENT, "actual", keep=Keep.LAST),
            told(EQUIPMENT, "short", tone=short_tone),
            told(EQUIPMENT, "condition", tone=condition_tone, keep=Keep.EASY),
        )
        super().__init__(desk, RecordTable(desk, "equipment", columns, grid=True))
        self.above.hide()
        self.table.records.edited.connect(self.store)

    def show_row(self, row_id: UUID | None) -> None:
        if row_id is not None:
            self.table.narrow(within=row_id)

    def store(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """Have a changed cell stored."""
        store_item(self.desk, self.table, row, values)


def store_item(desk: Desk, table: RecordTable, row: AnyRow, values: dict[str, Any]) -> None:
    """Have a changed cell of the equipment stored; a refused one shows again what is stored."""
    save = desk.actions.equipment.save

    def work(office: "Office") -> "Done":
        return save(office, row.data.participation_id, row.data.item_id, values)

    def refused(refusal: Refusal) -> None:
        table.records.forget(row.id)
        table.refused.emit(refusal.sentence)

    desk.run(work, initiator=table, refused=refused)


class PrecinctCard(Card):
    """One precinct in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.state = ChipLabel()
        self.reasons = label(None, "muted")
        self.reasons.setWordWrap(True)
        self.under.addWidget(self.state)
        self.under.addWidget(self.reasons, 1)
        general = GeneralSide(desk, store)
        general.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), general),
                (text("Precincts", "Building"), BuildingSide(desk)),
                (text("Precincts", "Commission"), CommissionSide(desk)),
                (text("Precincts", "Equipment"), EquipmentSide(desk)),
                (text("Precincts", "Check"), MarksSide(desk, Scope.PRECINCT)),
                (text("Precincts", "History"), HistorySide(desk, "precincts")),
            )
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("precincts", self.row_id, self.desk.language)
        self.state.setVisible(row is not None)
        if row is None:
            self.title.setText(shown(NEW))
            self.reasons.setText("")
            return
        line: PrecinctLine = row.data
        okrug = shown(OKRUG.fill(okrug=line.okrug)) if line.okrug else ""
        parts = (shown(HEAD.fill(no=line.number)), okrug, line.settlement)
        self.title.setText(" · ".join(part for part in parts if part))
        concluded = line.works and line.state is not State.UNCHECKED
        self.state.show_state(
            shown(STATES[line.state]) if line.works else shown(text("Precincts", "does not work")),
            STATE_TONES[line.state] if line.works else Tone.QUIET,
            degree_word(line.state_degree) if concluded else "",
        )
        self.reasons.setText(" · ".join(reasons(line)) if line.works else line.resolution)


def reasons(line: PrecinctLine) -> list[str]:
    """What keeps the precinct from being ready."""
    counts = ((VACANT, line.vacancies), (OPEN, line.open_issues), (SHORT, line.short), (SHARES, line.shares_building))
    return [shown(sentence.fill(n=count)) for sentence, count in counts if count]
