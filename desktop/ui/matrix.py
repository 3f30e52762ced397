"""The matrix of equipment: precincts down, items across, in each cell what is there and what is needed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.catalog.equipment import EQUIPMENT
from desktop.catalog.kinds import Words, Words_
from desktop.catalog.sheets import Field
from desktop.domain.equipment import Condition
from desktop.domain.faults import Refusal
from desktop.domain.lines import EquipmentLine
from desktop.domain.supplies import ShareLine
from desktop.storage.questions import Row
from desktop.text import Sentence, text
from desktop.ui.cards import picture_button
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.editors import choices_of
from desktop.ui.messages import Kind
from desktop.ui.pasting import PastePreview, read_range
from desktop.ui.pieces import button, label
from desktop.ui.ranges import selected_places
from desktop.ui.shares import HOW_FAR, named_giver
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import NEAR
from desktop.words import shown

ALL_ITEMS = text("Equipment", "Also items that differ nowhere")
ALL_IN_PLACE = text("Equipment", "Everything is in place (F8)")
SHOWN = text("Equipment", "Items {first}–{last} of {n}")
EARLIER = text("Equipment", "Previous items")
LATER = text("Equipment", "Next items")
LOOKED = text("Equipment", "Looked over")
SPARE = text("Equipment", "To spare nearest: {givers}.")
GIVES = text("Equipment", "{giver} – {n} ({far})")
NEXT = text("Rule", "{a}; {b}")
BRING = text("Equipment", "Draft the transfer")
IN_PLACE = "="
CELL = re.compile(r"\s*(?:(?:(\d{1,5})\s*(?:\+\s*(\d{1,5})\s*)?)?(?:/\s*(\d{1,5}))?|=)\s*")
ACROSS = 8
"""Items side by side: their Kazakh names in two lines fill the width of a small screen."""
NO_CELL = text("Equipment", "“{value}” is no quantity. For example: 3, 3/4 or =.")


@dataclass(frozen=True, slots=True)
class Across:
    """One precinct with its items by code."""

    precinct_number: str
    okrug: str
    items: Mapping[str, Row[EquipmentLine]] = field(default_factory=dict[str, Row[EquipmentLine]])
    looked: date | None = None
    """The day on which somebody last looked at what lies there."""


@dataclass(frozen=True, slots=True)
class Quantities(Words):
    """What is there and what is needed, typed as 3, 3/4 or =; 2+1/4 is read as it is shown."""

    def show(self, value: Any) -> Words_:
        if not isinstance(value, dict):
            return Words.show(self, value)
        held = cast("dict[str, int]", value)
        need = f"/{held['required']}" if "required" in held else ""
        return f"{held.get('actual', '')}{need}"

    def read(self, typed: str) -> Any:
        match = CELL.fullmatch(typed)
        if match is None or not typed.strip():
            raise Refusal(NO_CELL.fill(value=typed.strip()[:20]))
        if typed.strip() == IN_PLACE:
            return IN_PLACE
        good, other, need = (None if number is None else int(number) for number in match.groups())
        actual = {} if good is None else {"actual": good + (other or 0)}
        return actual if need is None else {**actual, "required": need}


def quantities(row: Row[EquipmentLine] | None) -> str:
    """What is there and what is needed: 3/4; 2+1/4 where one of three is damaged; without a need what is there."""
    if row is None:
        return ""
    line = row.data
    there = str(line.actual) if line.good == line.actual else f"{line.good}+{line.actual - line.good}"
    return there if line.required is None else f"{there}/{line.required}"


def looked_on(line: Across) -> str:
    """The day of the last look, in words."""
    return f"{line.looked:%d.%m.%Y}" if line.looked else ""


LAST_LOOK = Column(name="looked", title=LOOKED, show=looked_on, raw=looked_on)


def differs(line: EquipmentLine) -> bool:
    """Whether an item is not simply there, good and as many as needed."""
    return bool(line.short or line.surplus) or line.condition not in (None, Condition.GOOD)


def facts_of(row: Row[EquipmentLine], typed: Any) -> dict[str, Any]:
    """What a typed cell says of an item; «=» is as many as are needed."""
    return {"actual": row.data.required or 0} if typed == IN_PLACE else dict(typed)


def item_column(code: str, title: str) -> Column:
    """The column of one item."""

    def cell(line: Across) -> str:
        return quantities(line.items.get(code))

    def tone(line: Across) -> Tone | None:
        held = line.items.get(code)
        return Tone.BAD if held is not None and held.data.short else None

    return Column(
        name=code,
        title=Sentence("Equipment", title),
        show=cell,
        raw=cell,
        field=Field(code, Sentence("Equipment", title), Quantities(20), digits=True),
        tone=tone,
        elastic=True,
        least=60,
    )


class Matrix(QWidget):
    """Precincts and their items; only items that are short somewhere, unless all are asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shelf = Shelf()
        self.first = 0
        self.codes: list[str] = []
        self.everything = QCheckBox(shown(ALL_ITEMS))
        self.everything.toggled.connect(self.begin_again)
        self.place = QLabel()
        self.place.setObjectName("muted")
        self.earlier = picture_button(EARLIER, "left", lambda: self.turn(self.first - ACROSS))
        self.later = picture_button(LATER, "right", lambda: self.turn(self.first + ACROSS))
        line = QHBoxLayout()
        line.setSpacing(NEAR)
        line.addWidget(self.everything)
        line.addStretch(1)
        line.addWidget(button(ALL_IN_PLACE, "check", self.all_in_place))
        for each in (self.place, self.earlier, self.later):
            line.addWidget(each)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(NEAR)
        self.column.addLayout(line)
        self.why = label(None, "muted")
        self.why.setWordWrap(True)
        self.column.addWidget(self.why)
        self.offers: list[ShareLine] = []
        self.spare = label(None, "muted")
        self.spare.setWordWrap(True)
        self.bring = button(BRING, "transfers", self.draft)
        self.bring.setObjectName("bring-nearest")
        kept = self.bring.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.bring.setSizePolicy(kept)
        below = QHBoxLayout()
        below.setSpacing(NEAR)
        below.addWidget(self.spare, 1)
        below.addWidget(self.bring)
        self.column.addLayout(below)
        self.show_spare([])
        self.table: RecordTable | None = None

    def begin_again(self) -> None:
        """More or fewer items: from the first one on."""
        self.turn(0)

    def turn(self, first: int) -> None:
        """Show other items."""
        self.first = first
        self.codes = []
        self.refresh()

    def refresh(self) -> None:
        """Read the items and their precincts anew; while a hand types, the same items stay in their columns."""
        reader = self.desk.reader()
        rows: list[Row[EquipmentLine]] = reader.rows("equipment", list(reader.ids("equipment")), self.desk.language)
        self.shelf.put(across(rows, reader.looked()))
        if self.codes and self.table is not None:
            self.table.refresh()
            return
        named = {row.data.item_code: row.data.item for row in rows}
        differing = {row.data.item_code for row in rows if row.data.works and differs(row.data)}
        wanted = [code for code in named if self.everything.isChecked() or code in differing]
        self.first = max(0, min(self.first, len(wanted) - 1))
        self.codes = wanted[self.first : self.first + ACROSS]
        self.make_table([item_column(code, named[code]) for code in self.codes])
        self.show_place(len(wanted))

    def show_place(self, wanted: int) -> None:
        """Say which of the items stand here."""
        last = min(self.first + ACROSS, wanted)
        self.place.setText(shown(SHOWN.fill(first=self.first + 1, last=last, n=wanted)) if wanted > ACROSS else "")
        self.earlier.setVisible(wanted > ACROSS)
        self.later.setVisible(wanted > ACROSS)
        self.earlier.setEnabled(self.first > 0)
        self.later.setEnabled(last < wanted)

    def make_table(self, items: Sequence[Column]) -> None:
        """Put a table with these items in place of the old one."""
        if self.table is not None:
            self.column.removeWidget(self.table)
            self.table.deleteLater()
        heads = (
            told(EQUIPMENT, "precinct_number", title=text("Members", "Pr. №"), keep=Keep.LAST),
            told(EQUIPMENT, "okrug", elastic=True, keep=Keep.EASY),
        )
        made = RecordTable(self.desk, "matrix", (*heads, *items, LAST_LOOK), grid=True, source=lambda: self.shelf)
        made.records.edited.connect(self.store)
        made.pasted.connect(self.offer_paste)
        made.filled.connect(self.store_rows)
        made.refused.connect(self.warn)
        self.column.insertWidget(1, made, 1)
        made.selectionModel().currentChanged.connect(self.explain)
        made.show()
        made.refresh()
        if made.records.ids:
            made.stand_on(made.records.ids[0], len(heads))
        made.setFocus()
        self.table = made

    def explain(self) -> None:
        """Say why so many are needed of the item under the hand; at the precinct's own cells nothing."""
        table = self.table
        if table is None or not table.currentIndex().isValid():
            return
        here = table.currentIndex()
        line: Across = table.records.row_at(here.row()).data
        row = line.items.get(table.records.columns[here.column()].name)
        said, near = None, list[ShareLine]()
        if row is not None:
            reader, proposed, language = self.desk.reader(), self.desk.actions.norms.proposed(), self.desk.language
            pair = row.data.participation_id, row.data.item_id
            said = reader.why(*pair, language, proposed)
            near = reader.nearest(*pair, language) if row.data.short else []
        self.why.setText(shown(said.why) if said else "")
        self.show_spare(near)

    def show_spare(self, near: list[ShareLine]) -> None:
        """Say who could give what is short here, the nearest first."""
        self.offers = near
        said: Sentence | None = None
        for line in near:
            each = GIVES.fill(giver=named_giver(line), n=line.pieces, far=HOW_FAR[line.steps])
            said = each if said is None else NEXT.fill(a=said, b=each)
        self.spare.setText(shown(SPARE.fill(givers=said)) if said else "")
        self.bring.setVisible(bool(near))

    def draft(self) -> None:
        """Draft the transfer from the nearest who has it to spare."""
        accept, lines = self.desk.actions.sharing.accept, self.offers[:1]
        if lines:
            self.desk.run(
                lambda office: accept(office, lines),
                initiator=self,
                done=lambda _done: self.explain(),
                refused=lambda refusal: self.warn(refusal.sentence),
            )

    def all_in_place(self) -> None:
        """At the precincts of the selected rows everything is as on the books: one key, one step."""
        if self.table is None:
            return
        ids = self.table.records.ids
        places = [ids[place] for place in selected_places(self.table)]
        act = self.desk.actions.stock.all_in_place
        if places:
            self.desk.run(lambda office: act(office, places), initiator=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            self.all_in_place()
        else:
            super().keyPressEvent(event)

    def warn(self, sentence: Sentence) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)

    def offer_paste(self, first: int, columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> None:
        """Show what a range from Excel would change; store it when it is accepted."""
        if self.table is not None:
            reading = read_range(self.table.records, first, columns, cells, choices_of(self.desk))
            PastePreview(reading, lambda: self.store_rows(reading.rows()), self).open()

    def store(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """Have a changed cell stored."""
        self.store_rows([(row, values)])

    def store_rows(self, rows: Sequence[tuple[AnyRow, dict[str, Any]]]) -> None:
        """Have the cells of several precincts stored as one step; a cell without an item stays empty."""
        changed: list[tuple[UUID, int | None, dict[str, Any]]] = []
        for row, values in rows:
            for code, typed in values.items():
                item: Row[EquipmentLine] | None = row.data.items.get(code)
                if item is not None:
                    changed.append((item.id, None, facts_of(item, read_again(typed))))
        apply = self.desk.actions.paste.apply

        def refused(refusal: Refusal) -> None:
            self.refresh()
            self.warn(refusal.sentence)

        if changed:
            self.desk.run(lambda office: apply(office, "equipment", changed), initiator=self, refused=refused)
        else:
            self.refresh()


def read_again(typed: Any) -> Any:
    """A cell filled down holds the words of the cell above; a typed one is read already."""
    return Quantities().read(typed) if isinstance(typed, str) and typed != IN_PLACE else typed


def across(rows: Sequence[Row[EquipmentLine]], looked: Mapping[UUID, date]) -> list[AnyRow]:
    """One row a precinct, in the order of the list."""
    held: dict[UUID, dict[str, Row[EquipmentLine]]] = {}
    first: dict[UUID, EquipmentLine] = {}
    for row in rows:
        held.setdefault(row.data.participation_id, {})[row.data.item_code] = row
        first.setdefault(row.data.participation_id, row.data)
    return [
        Row(each, 0, Across(first[each].precinct_number, first[each].okrug, items, looked.get(each)))
        for each, items in held.items()
    ]
