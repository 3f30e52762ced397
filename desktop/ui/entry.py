"""The card of a row that is simply kept: its name, where it belongs, its form, its history."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from desktop.catalog.sheets import Sheet
from desktop.text import Sentence, text
from desktop.ui.cards import Card, Side
from desktop.ui.desk import Desk
from desktop.ui.form import Part
from desktop.ui.pieces import label
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from sqlmodel import SQLModel

    from desktop.ui.sides import Store

GENERAL, HISTORY = text("Precincts", "General"), text("Precincts", "History")


class EntryCard(Card):
    """One row in full: ``named`` gives its title, ``under`` the quiet line below it; ``also`` are further sides."""

    def __init__(
        self,
        desk: Desk,
        store: "Store",
        sheet: Sheet,
        parts: Sequence[Part],
        data: "type[SQLModel]",
        new: Sentence,
        named: Callable[[Any], str],
        under: Callable[[Any], str],
        also: Sequence[tuple[Sentence, Side]] = (),
    ) -> None:
        super().__init__(desk)
        self._noun, self._new, self._named, self._under = sheet.noun, new, named, under
        self.where = label(None, "muted")
        self.where.setWordWrap(True)
        self.under.addWidget(self.where, 1)
        general = FormSide(desk, sheet, parts, store, data)
        general.made.connect(self.made)
        self.put_sides(((GENERAL, general), *also, (HISTORY, HistorySide(desk, sheet.noun))))

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row(self._noun, self.row_id, self.desk.language)
        self.title.setText(self._named(row.data) if row else shown(self._new))
        self.where.setText(self._under(row.data) if row else "")
