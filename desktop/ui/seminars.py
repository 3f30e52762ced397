"""The room of seminars: the list, the card of one, its sheet."""

from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.training import SEMINARS
from desktop.domain.facts.training import SeminarData
from desktop.domain.lines import SeminarLine
from desktop.text import Sentence, text
from desktop.ui.attendance import AttendanceSide
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.exams import ExamSide
from desktop.ui.examsays import SaysSide
from desktop.ui.listing import WHOLE
from desktop.ui.pieces import label
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.ui.sides import Store

NEW = text("Seminars", "New seminar")
TOLD = text("Seminars", "came, by phone: {n}")
PARTS = (
    (None, ("title", "on", "starts", "ends", "place", "format", "stage")),
    (text("Seminars", "Who holds it"), ("organiser", "host", "trainers", "target")),
    (text("Seminars", "Tests and counts"), ("maximum", "told_present", "note")),
)


def unmarked_tone(line: SeminarLine) -> Tone | None:
    """Amber while somebody on the list has no mark."""
    return Tone.ATTENTION if line.unmarked else None


COLUMNS: tuple[Column, ...] = (
    told(SEMINARS, "on", keep=Keep.LAST),
    told(SEMINARS, "title", elastic=True, least=240, keep=Keep.LAST),
    told(SEMINARS, "place", elastic=True, only="place"),
    told(SEMINARS, "format", keep=Keep.EASY, only="format"),
    told(SEMINARS, "listed"),
    told(SEMINARS, "present", keep=Keep.LAST),
    told(SEMINARS, "unmarked", tone=unmarked_tone),
    told(SEMINARS, "entry_average", keep=Keep.EASY),
    told(SEMINARS, "exit_average", keep=Keep.EASY),
)


class SeminarCard(Card):
    """One seminar in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.where = label(None, "muted")
        self.under.addWidget(self.where, 1)
        general = FormSide(desk, SEMINARS, PARTS, store, SeminarData)
        general.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), general),
                (text("Seminars", "Participants"), AttendanceSide(desk)),
                (text("Tests", "Tests"), ExamSide(desk)),
                (text("Tests", "What the tests say"), SaysSide(desk)),
                (text("Precincts", "History"), HistorySide(desk, "seminars")),
            )
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("seminars", self.row_id, self.desk.language)
        if row is None:
            self.title.setText(shown(NEW))
            self.where.setText("")
            return
        line: SeminarLine = row.data
        self.title.setText(f"{line.on:%d.%m.%Y} · {line.title}")
        phoned = "" if line.told_present is None else shown(TOLD.fill(n=line.told_present))
        self.where.setText(" · ".join(part for part in (line.place, line.trainers, phoned) if part))


class SeminarsScreen(SharedScreen):
    """All seminars of the campaign."""

    sheet = SEMINARS
    listed = COLUMNS
    full = SeminarCard
    title = text("Seminars", "Seminars")
    icon = "seminars"
    nouns = frozenset({"seminars", "attendance", "exams"})
    adding = text("Seminars", "Add seminar")
    card_share: ClassVar[float] = WHOLE
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Seminars", "Enter opens a seminar, Esc goes back to the list."),
        text("Seminars", "On the sheet: Space or Enter came, 0 not, К late, С excused, О online; in any layout."),
        text("Seminars", "Press “All came” and strike the absent ones with 0; everything can be undone."),
        text("Seminars", "Scores are typed down the column: number, Enter, number, Enter."),
        text("Seminars", "Who is not on the list is entered below it as a guest."),
        text("Tests", "Tests: draw a paper from the bank, print it, type the answers: variant, 1–4, Enter."),
        text("Tests", "What the tests say: hard questions, weak topics, growth; build a repeat session from there."),
        text("Seminars", "What was told by phone stays beside what the sheet says."),
    )
