"""Қаулылар: resolutions with their numbers and the facts of precincts that they make."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.meetings import DECISIONS, RESOLUTIONS
from desktop.domain.facts.meetings import DecisionData, ResolutionData
from desktop.domain.meeting_lines import ResolutionLine
from desktop.text import Sentence, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, told
from desktop.ui.desk import Desk, Place
from desktop.ui.partside import PartSide
from desktop.ui.pieces import button, label
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.ui.sides import Store

NEW = text("Resolutions", "New resolution")
HEAD = text("Resolutions", "Resolution № {no}, {date}")
HINT = text("Resolutions", "What is saved here changes the precinct at once, and the precinct names this resolution.")
PARTS = ((None, ("number", "on", "subject", "subject_ru")), (None, ("words", "words_ru", "schedule", "note")))
FACTS = ((None, ("effect", "participation_id", "opens", "closes", "seats")),)


def precincts(line: ResolutionLine) -> str:
    """The numbers of the precincts it speaks of."""
    return ", ".join(line.precincts)


COLUMNS: tuple[Column, ...] = (
    told(RESOLUTIONS, "number", keep=Keep.LAST),
    told(RESOLUTIONS, "on", keep=Keep.LAST),
    told(RESOLUTIONS, "subject", elastic=True, least=260, keep=Keep.LAST),
    told(RESOLUTIONS, "precincts", show=precincts, elastic=True),
    told(RESOLUTIONS, "schedule", keep=Keep.EASY),
    told(RESOLUTIONS, "meeting"),
)
MADE: tuple[Column, ...] = (
    told(DECISIONS, "precinct_number", keep=Keep.LAST),
    told(DECISIONS, "effect", elastic=True, keep=Keep.LAST),
    told(DECISIONS, "opens"),
    told(DECISIONS, "closes"),
    told(DECISIONS, "seats"),
)


class FactsSide(PartSide):
    """The facts of precincts that the resolution makes."""

    adding = text("Resolutions", "Add a fact")

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            DECISIONS,
            MADE,
            FACTS,
            DecisionData,
            read=lambda row_id: desk.reader().decisions(row_id),
            keep=desk.actions.resolutions.decide,
            close=desk.actions.resolutions.undecide,
        )
        self.said.setText(shown(HINT))


class ResolutionCard(Card):
    """One resolution in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.about = label(None, "muted")
        self.under.addWidget(self.about, 1)
        for words, paper in (
            (text("Resolutions", "Resolution…"), "resolution"),
            (text("Resolutions", "Extract…"), "extract"),
        ):
            self.under.addWidget(button(words, "print", partial(self.print_paper, paper), flat=True))
        general = FormSide(desk, RESOLUTIONS, PARTS, store, ResolutionData)
        general.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), general),
                (DECISIONS.title, FactsSide(desk)),
                (text("Precincts", "History"), HistorySide(desk, "resolutions")),
            )
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("resolutions", self.row_id, self.desk.language)
        if row is None:
            self.title.setText(shown(NEW))
            self.about.setText("")
            return
        self.title.setText(shown(HEAD.fill(no=row.data.number, date=f"{row.data.on:%d.%m.%Y}")))
        self.about.setText(", ".join(f"№\u00a0{number}" for number in row.data.precincts))

    def print_paper(self, paper: str) -> None:
        """See the paper of this resolution."""
        only = (("only", self.row_id.hex),) if self.row_id else ()
        self.desk.go(Place("reports", (("report", paper), *only)))


class ResolutionsScreen(SharedScreen):
    """The resolutions of the campaign."""

    sheet = RESOLUTIONS
    listed = COLUMNS
    full = ResolutionCard
    paper = "resolution"
    title = text("Meetings", "Resolutions")
    icon = "done"
    nouns = frozenset({"resolutions", "precincts"})
    adding = text("Resolutions", "Add a resolution")
    card_share: ClassVar[float] = 0.58
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Resolutions", "A new resolution takes the next number; a number is used once in a campaign."),
        text("Resolutions", "On the tab of facts the resolution fixes hours, seats, or that a precinct does not work."),
        text("Resolutions", "The precinct's card names the resolution beside the fact; one step takes both back."),
        text("Resolutions", "With “Annex: training schedule” the seminars print as the annex."),
        text("Resolutions", "A resolution that is taken out keeps its number; the facts stay as they are."),
    )
