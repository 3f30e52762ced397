"""The room of equipment: what each precinct needs and has, as a list and as a matrix."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

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
from desktop.ui.pieces import label
from desktop.ui.precinct_card import store_item
from desktop.ui.sides import FormSide
from desktop.ui.states import condition_tone, short_tone
from desktop.ui.supplytabs import view_tabs
from desktop.ui.tablemodel import AnyRow
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

IN_MATRIX = (("view", "matrix"),)


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
        self.why = label(None, "muted")
        self.why.setWordWrap(True)
        self.under.addWidget(self.why, 1)
        self.put_sides(((text("Precincts", "General"), side),))

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("equipment", self.row_id, self.desk.language)
        self.title.setText(f"№\u00a0{row.data.precinct_number} · {row.data.item}" if row else shown(NEW))
        said = why(self.desk, row.data) if row else None
        self.why.setText(shown(said) if said else "")


def why(desk: Desk, line: EquipmentLine) -> Sentence | None:
    """The sentence behind a need: rule, inputs with their days, result, source."""
    proposed = desk.actions.norms.proposed()
    said = desk.reader().why(line.participation_id, line.item_id, desk.language, proposed)
    return said.why if said else None


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
            "Equipment", "What is not in good condition stands after a plus: 2+1/4 is two good ones and a damaged one."
        ),
        text(
            "Equipment", "Type a number over a cell: 3 is what is there, 3/4 both, = says that everything is in place."
        ),
        text("Equipment", "Enter takes the number and goes on, Ctrl+D fills down, Ctrl+V takes a range from Excel."),
        text("Equipment", "Only what is in good condition covers a need."),
        text("Equipment", "F3 says why so many are needed: rule, what is known and since when, result, source."),
        text("Equipment", "F8 in the matrix: at the selected precincts everything is in place as it is on the books."),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.table.managed = False
        self.matrix = Matrix(desk)
        self.matrix.hide()
        self.body.addWidget(self.matrix, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F3:
            self.explain()
        else:
            super().keyPressEvent(event)

    def explain(self) -> None:
        """Say why so many are needed at the row under the hand."""
        row_id = self.table.current_id()
        row = None if row_id is None else self.desk.reader().row("equipment", row_id, self.desk.language)
        said = why(self.desk, row.data) if row else None
        if said is not None:
            self.desk.tell(said)

    def add_begin(self) -> None:
        super().add_begin()
        line, self.views = view_tabs(self.desk, "list")
        self.views.setParent(self)
        self.views.idClicked.connect(self.show_view)
        self.buttons.insertLayout(0, line)

    def show_view(self, n: int) -> None:
        """Show the list or the matrix; the other views are rooms of their own."""
        if n > 1:
            return
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
        self.views.button(1 if place.filters == IN_MATRIX else 0).click()
        if place.filters != IN_MATRIX:
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
