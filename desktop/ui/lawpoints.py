"""The room of norms: what each topic stands on, what it says now and what it said before."""

from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.courses import LAWPOINTS
from desktop.domain.facts.training import LawPointData
from desktop.domain.training_lines import LawPointLine
from desktop.text import Sentence, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.ui.sides import Store

NEW = text("LawPoints", "New norm")
PARTS = (
    (None, ("topic_id", "act_kk", "act_ru", "article", "since", "until", "source")),
    (text("LawPoints", "What it says"), ("now_kk", "now_ru")),
    (text("LawPoints", "What it said before, where it changed"), ("before_kk", "before_ru")),
)


def changed_tone(line: LawPointLine) -> Tone | None:
    """Amber where the norm changed: that is what members must learn anew."""
    return Tone.ATTENTION if line.before_kk else None


COLUMNS: tuple[Column, ...] = (
    told(LAWPOINTS, "topic", elastic=True, least=150, keep=Keep.LAST),
    told(LAWPOINTS, "article"),
    told(LAWPOINTS, "before", elastic=True, least=180),
    told(LAWPOINTS, "now", elastic=True, least=240, keep=Keep.LAST),
    told(LAWPOINTS, "source", keep=Keep.EASY),
)


class LawPointCard(Card):
    """One norm in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        general = FormSide(desk, LAWPOINTS, PARTS, store, LawPointData)
        general.made.connect(self.made)
        history = HistorySide(desk, "lawpoints")
        self.put_sides(((text("Precincts", "General"), general), (text("Precincts", "History"), history)))

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("lawpoints", self.row_id, self.desk.language)
        said = " · ".join(part for part in (row.data.topic, row.data.article) if part) if row else shown(NEW)
        self.title.setText(said)


class LawPointsScreen(SharedScreen):
    """All norms behind the topics."""

    sheet = LAWPOINTS
    listed = COLUMNS
    full = LawPointCard
    paper = "law-changes"
    title = text("LawPoints", "Norms: before and now")
    icon = "forms"
    nouns = frozenset({"lawpoints"})
    adding = text("LawPoints", "Add a norm")
    card_share: ClassVar[float] = 0.5
    help: ClassVar[tuple[Sentence, ...]] = (
        text("LawPoints", "A norm belongs to a topic: its act and article, and what it says."),
        text("LawPoints", "Where it changed, write what it said before: the hand-out prints both side by side."),
        text("LawPoints", "What ships names its source; look it over with the act in force before you print it."),
    )
