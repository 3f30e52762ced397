"""Сабақтар: what the commission learnt; it stands in the calendar of the next campaign."""

from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.meetings import LESSONS
from desktop.domain.facts.afterwards import LessonData
from desktop.text import Sentence, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, told
from desktop.ui.desk import Desk
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.ui.sides import Store

NEW = text("Lesson", "New lesson")
PARTS = ((None, ("what", "what_ru", "days_before", "carry", "note")),)
COLUMNS: tuple[Column, ...] = (
    told(LESSONS, "left", keep=Keep.LAST),
    told(LESSONS, "what", elastic=True, least=300, keep=Keep.LAST),
    told(LESSONS, "origin", only="origin"),
    told(LESSONS, "carry", keep=Keep.LAST),
    told(LESSONS, "note", elastic=True, keep=Keep.EASY),
)


class LessonCard(Card):
    """One lesson in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        general = FormSide(desk, LESSONS, PARTS, store, LessonData)
        general.made.connect(self.made)
        history = HistorySide(desk, "lessons")
        self.put_sides(((text("Precincts", "General"), general), (text("Precincts", "History"), history)))

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("lessons", self.row_id, self.desk.language)
        self.title.setText(row.data.what if row else shown(NEW))


class LessonsScreen(SharedScreen):
    """The lessons of the campaign."""

    sheet = LESSONS
    listed = COLUMNS
    full = LessonCard
    paper = "lessons"
    title = text("Lesson", "Lessons")
    icon = "information"
    nouns = frozenset({"lessons"})
    adding = text("Lesson", "Add a lesson")
    card_share: ClassVar[float] = 0.42
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Lesson", "Write what you would do earlier or otherwise, and on which day before the vote."),
        text("Lesson", "“Propose” takes over incidents and remarks that several precincts share."),
        text("Lesson", "When the next campaign begins, each lesson becomes a line of its calendar."),
        text("Lesson", "A lesson that is not to go into the next calendar only stays to be read."),
        text("Lesson", "The list prints for the last meeting of the campaign."),
    )

    def add_begin(self) -> None:
        self.add_button(text("Meetings", "Propose"), "refresh", self.propose)
        super().add_begin()

    def propose(self) -> None:
        """Take over what incidents and repeated remarks teach."""
        self.desk.run(self.desk.actions.lessons.propose, initiator=self)
