"""Sides of a card that several cards have: a form over the row, the history of the row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid5

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.catalog.sheets import Sheet
from desktop.domain.clock import USUAL_ZONE
from desktop.domain.faults import Refusal
from desktop.domain.identity import DAIYN
from desktop.domain.users import called
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.cards import Side
from desktop.ui.columns import Column, attribute
from desktop.ui.desk import Desk
from desktop.ui.drafts import usual
from desktop.ui.form import Part, RecordForm
from desktop.ui.shelf import Shelf
from desktop.ui.status import spoken
from desktop.ui.table import RecordTable
from desktop.ui.theme import GAP
from desktop.words import shown

if TYPE_CHECKING:
    from sqlmodel import SQLModel

    from desktop.storage.office import Office
    from desktop.storage.steps import StepLine
    from desktop.storage.work import Done

    Store = Callable[[Office, UUID | None, dict[str, Any], int | None], Done]
    """Stores changed values of a row; called on the worker."""


class FormSide(Side):
    """The facts of a row that a hand types."""

    form_kind: ClassVar[type[RecordForm]] = RecordForm

    made = Signal(object)
    """The id of a row that has just been added."""

    def __init__(self, desk: Desk, sheet: Sheet, parts: Sequence[Part], store: "Store", data: "type[SQLModel]") -> None:
        super().__init__()
        self.desk = desk
        self.noun = sheet.noun
        self._store = store
        self.form = self.form_kind(desk, sheet, parts, self.save, usual(data))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, GAP, GAP, 0)
        self.column.setSpacing(GAP)
        self.column.addWidget(self.form)

    def show_row(self, row_id: UUID | None) -> None:
        self.form.show_row(None if row_id is None else self.desk.reader().row(self.noun, row_id, self.desk.language))

    def start(self) -> None:
        self.form.start()

    def preset(self, values: dict[str, Any]) -> None:
        self.form.preset(values)

    @property
    def dirty(self) -> bool:
        return self.form.dirty

    def refuse(self, refusal: Refusal) -> None:
        """The values were refused."""
        self.form.refuse(refusal)

    def save(self, row_id: UUID | None, values: dict[str, Any], version: int | None) -> None:
        """Have the changed values stored."""

        def done(outcome: "Done") -> None:
            self.form.settled(row_id)
            if row_id is None:
                self.made.emit(outcome.id)
            else:
                self.show_row(row_id)

        self.desk.run(
            lambda office: self._store(office, row_id, values, version),
            initiator=self,
            done=done,
            refused=self.refuse,
        )


@dataclass(frozen=True, slots=True)
class Happening:
    """One step that touched the row."""

    when: str
    who: str
    what: str


HAPPENINGS = (
    Column(name="when", title=text("History", "When"), show=attribute("when"), raw=attribute("when")),
    Column(
        name="what",
        title=text("History", "What"),
        show=attribute("what"),
        raw=attribute("what"),
        elastic=True,
    ),
    Column(name="who", title=text("History", "Who changed"), show=attribute("who"), raw=attribute("who")),
)
UNDONE = text("History", "{action} (undone)")


def happening(step: "StepLine", zone: str) -> Happening:
    """A step in words, and whether it was taken back."""
    said = UNDONE.fill(action=step.label) if step.undone else step.label
    return Happening(when(step.at, zone), spoken(called(step.who)), shown(said))


def when(at: str, zone: str) -> str:
    """A step's moment in the office's own zone, which is kept as «+05:00»."""
    own = datetime.fromisoformat(f"2000-01-01T00:00{zone}").tzinfo
    return f"{datetime.fromisoformat(at).astimezone(own):%d.%m.%Y %H:%M}"


class HistorySide(Side):
    """Who changed the row, when and what."""

    scrolls = False

    def __init__(self, desk: Desk, noun: str) -> None:
        super().__init__()
        self.desk = desk
        self.noun = noun
        self.shelf = Shelf()
        self.table = RecordTable(desk, "history", HAPPENINGS, source=lambda: self.shelf)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.addWidget(self.table)

    def show_row(self, row_id: UUID | None) -> None:
        reader = self.desk.reader()
        zone = reader.setting("zone", USUAL_ZONE)
        steps = [] if row_id is None else reader.history(self.noun, row_id)
        self.shelf.put([Row(uuid5(DAIYN, f"step:{step.n}"), step.n, happening(step, zone)) for step in steps])
        self.table.refresh()
