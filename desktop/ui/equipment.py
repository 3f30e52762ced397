"""The room of equipment: what each precinct needs and has, as a list and as a matrix."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton

from desktop.catalog.equipment import EQUIPMENT
from desktop.catalog.kinds import Link
from desktop.catalog.sheets import Field
from desktop.domain.facts.equipment import HoldingData
from desktop.domain.faults import Refusal
from desktop.domain.lines import EquipmentLine
from desktop.text import Sentence, text
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, told
from desktop.ui.desk import Desk, Place
from desktop.ui.listing import ListScreen
from desktop.ui.matrix import Matrix
from desktop.ui.precinct_card import store_item
from desktop.ui.sides import FormSide
from desktop.ui.states import condition_tone, short_tone
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

LIST = text("Equipment", "List")
MATRIX = text("Equipment", "Matrix")


def spare(line: EquipmentLine) -> str:
    """What is left over; nothing is not said."""
    return str(line.surplus) if line.surplus else ""


COLUMNS: tuple[Column, ...] = (
    told(EQUIPMENT, "precinct_number", title=text("Members", "Pr. №"), keep=Keep.LAST, only="participation_id"),
    told(EQUIPMENT, "okrug", keep=Keep.EASY),
    told(EQUIPMENT, "item", elastic=True, least=220, keep=Keep.LAST, only="item_id"),
    told(EQUIPMENT, "unit", keep=Keep.EASY),
    told(EQUIPMENT, "required"),
    told(EQUIPMENT, "actual"),
    told(EQUIPMENT, "short", keep=Keep.LAST, tone=short_tone),
    told(EQUIPMENT, "surplus", show=spare, keep=Keep.EASY),
    told(EQUIPMENT, "condition", tone=condition_tone, only="condition"),
    told(EQUIPMENT, "inventory_number", keep=Keep.EASY),
)
PAIR = ("participation_id", "item_id")
ADDED = replace(
    EQUIPMENT,
    fields=(
        Field("participation_id", text("Equipment", "Precinct №"), Link("precincts"), required=True),
        Field("item_id", text("Equipment", "Item"), Link("items"), required=True),
        *EQUIPMENT.fields,
    ),
)
"""The sheet as its form needs it: a new row chooses its precinct and its item."""
PARTS = ((None, (*PAIR, "required", "actual", "condition", "inventory_number")),)
NEW = text("Equipment", "New item at a precinct")
GONE = text("Work", "This record is not there any more. Refresh the list.")


class ItemSide(FormSide):
    """What is typed of an item; whose it is stays as it is."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk, ADDED, PARTS, store, HoldingData)

    def show_row(self, row_id: UUID | None) -> None:
        super().show_row(row_id)
        for name in PAIR:
            self.form.boxes[name].setVisible(row_id is None)


class ItemCard(Card):
    """One item at one precinct."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        side = ItemSide(desk, store)
        side.made.connect(self.made)
        self.put_sides(((text("Precincts", "General"), side),))

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("equipment", self.row_id, self.desk.language)
        self.title.setText(f"№ {row.data.precinct_number} · {row.data.item}" if row else shown(NEW))


class EquipmentScreen(ListScreen):
    """Needs and holdings of all precincts."""

    sheet = EQUIPMENT
    listed = COLUMNS
    full = ItemCard
    title = text("Equipment", "Equipment")
    icon = "equipment"
    adding = text("Equipment", "Add item")
    nouns = frozenset({"equipment"})
    card_share: ClassVar[float] = 0.35
    help: ClassVar[tuple[Sentence, ...]] = (
        text(
            "Equipment", "The list has one item of one precinct a row; the matrix has precincts down and items across."
        ),
        text("Equipment", "A cell of the matrix shows what is there and what is needed: 3/4; red is short."),
        text(
            "Equipment", "Type a number over a cell: 3 is what is there, 3/4 both, = says that everything is in place."
        ),
        text("Equipment", "Enter takes the number and goes on, Ctrl+D fills down, Ctrl+V takes a range from Excel."),
        text("Equipment", "Only what is in good condition covers a need."),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.table.managed = False
        self.matrix = Matrix(desk)
        self.matrix.hide()
        self.body.addWidget(self.matrix, 1)

    def add_begin(self) -> None:
        super().add_begin()
        self.views = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(NEAR)
        for n, words in enumerate((LIST, MATRIX)):
            made = QPushButton(shown(words))
            made.setCheckable(True)
            made.setChecked(n == 0)
            made.setProperty("room", True)
            made.setObjectName(("view-list", "view-matrix")[n])
            self.views.addButton(made, n)
            line.addWidget(made)
        self.views.idClicked.connect(self.show_view)
        self.buttons.insertLayout(0, line)

    def show_view(self, n: int) -> None:
        """Show the list or the matrix."""
        matrix = n == 1
        for each in (self.splitter, self.search, self.chips):
            each.setVisible(not matrix)
        self.matrix.setVisible(matrix)
        if matrix:
            self.matrix.begin_again()
        else:
            self.refresh()

    def refresh(self) -> None:
        if self.views.checkedId() == 1:
            self.matrix.refresh()
        else:
            super().refresh()

    def arrive(self, place: Place) -> None:
        self.views.button(0).click()
        super().arrive(place)

    def begin(self) -> None:
        self.views.button(0).click()
        super().begin()

    def store(self, office: "Office", row_id: UUID | None, values: dict[str, Any], version: int | None) -> "Done":
        save = self.desk.actions.equipment.save
        if row_id is None:
            facts = {name: value for name, value in values.items() if name not in PAIR}
            return save(office, values["participation_id"], values["item_id"], facts)
        with office.reader() as reader:
            row = reader.row("equipment", row_id, self.desk.language)
        if row is None:
            raise Refusal(GONE)
        return save(office, row.data.participation_id, row.data.item_id, values)

    def take_out_rows(self, rows: Sequence[UUID]) -> None:
        """An item leaves a precinct by its need and its stock, not by Del."""

    def store_cell(self, row: AnyRow, values: dict[str, Any], version: int | None) -> None:
        store_item(self.desk, self.table, row, values)
