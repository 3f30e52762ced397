"""Байланыс кітапшасы: the numbers that belong to no member, and the phone book that is given out in editions."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.desk import PHONES
from desktop.domain.facts.desk import OfficePhoneData
from desktop.text import Sentence, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, told
from desktop.ui.desk import Desk, Place
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW = text("Phones", "New telephone")
PARTS = ((None, ("kind", "name", "phone", "okrug_id", "note")),)
COLUMNS: tuple[Column, ...] = (
    told(PHONES, "kind", only="kind", keep=Keep.LAST),
    told(PHONES, "name", elastic=True, least=200, keep=Keep.LAST),
    told(PHONES, "phone", keep=Keep.LAST),
    told(PHONES, "okrug", elastic=True),
    told(PHONES, "note", elastic=True, keep=Keep.EASY),
)


class PhoneCard(Card):
    """One telephone."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        general = FormSide(desk, PHONES, PARTS, store, OfficePhoneData)
        general.made.connect(self.made)
        self.put_sides(
            ((text("Precincts", "General"), general), (text("Precincts", "History"), HistorySide(desk, "phones")))
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("phones", self.row_id, self.desk.language)
        self.title.setText(row.data.name if row else shown(NEW))


class PhonesScreen(SharedScreen):
    """The office's own numbers; the members' stand with the members."""

    sheet = PHONES
    listed = COLUMNS
    full = PhoneCard
    paper = "wall-phones"
    title = text("Rooms", "Phone book")
    icon = "phone"
    nouns = frozenset({"phones"})
    adding = text("Phones", "Add a number")
    card_share: ClassVar[float] = 0.4
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Phones", "Here stand okrug akims, police, power supply: the numbers that belong to no member."),
        text("Phones", "An akim with an okrug is offered in the phone round of every precinct of that okrug."),
        text("Phones", "The phone book on paper takes chairs, secretaries and buildings from their registers."),
        text("Phones", "“New edition” keeps the book as it is given out; the next one marks what differs."),
        text("Phones", "Papers with telephones are for the office only."),
    )

    def columns(self) -> Sequence[Column]:
        return self.listed

    def add_begin(self) -> None:
        self.add_button(text("Phones", "New edition"), "done", self.give_out)
        super().add_begin()

    def give_out(self) -> None:
        """Keep the phone book as it is given out, and show it on paper."""
        give_out, language = self.desk.actions.phones.give_out, self.desk.language

        def done(_outcome: "Done") -> None:
            self.desk.go(Place("reports", (("report", "phonebook"),)))

        self.desk.run(lambda office: give_out(office, language), initiator=self, done=done)
