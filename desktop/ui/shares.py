"""The room of redistribution: what could move before anything is bought, and the transfers it turns into."""

from typing import TYPE_CHECKING, ClassVar, cast

from desktop.catalog.supplies import SHARES
from desktop.domain.supplies import ShareLine
from desktop.storage.questions import Row
from desktop.text import Sentence, counted, text
from desktop.ui.columns import Column, Keep, told
from desktop.ui.desk import Desk
from desktop.ui.messages import Kind
from desktop.ui.pieces import label
from desktop.ui.screen import Screen
from desktop.ui.shelf import Shelf
from desktop.ui.supplytabs import view_tabs
from desktop.ui.table import RecordTable
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.ui.tablemodel import AnyRow
    from desktop.ui.worker import Progress

LOOKING = text("Shares", "Looking for what can move before anything is bought")
STEP = text("Shares", "{step} of {total} kinds of items")
DRAFT = text("Shares", "Draft transfers")
NOTHING = text("Shares", "Nothing can move: nobody has to spare what others are short of.")
FOUND = text(
    "Shares", "{pieces} between {places}, {steps} steps of carrying in all. What is still short must be bought."
)
PIECES = counted("Shares", "%n pieces", "", 0)
PLACES = counted("Shares", "%n pairs of places", "", 0)
SCALE = text(
    "Shares",
    "Steps a piece: 0 in a building, 1 in a settlement, 2 in an okrug, 4 in a district, 8 beyond; no road is known.",
)
HOW_FAR: dict[int, Sentence] = {
    0: text("Shares", "same building"),
    1: text("Shares", "same settlement"),
    2: text("Shares", "same okrug"),
    4: text("Shares", "same district"),
    8: text("Shares", "another district"),
}
NUMBERED = text("Shares", "№ {no}")


def how_far(line: ShareLine) -> str:
    """The distance in words."""
    return shown(HOW_FAR[line.steps])


def named_giver(line: ShareLine) -> Sentence | str:
    """Who gives: a precinct by its number, a store by its name."""
    return NUMBERED.fill(no=line.giver) if line.giver_spot.precinct_id else line.giver


def giver(line: ShareLine) -> str:
    """Who gives, in the window's language."""
    said = named_giver(line)
    return said if isinstance(said, str) else shown(said)


def taker(line: ShareLine) -> str:
    """Who takes."""
    return shown(NUMBERED.fill(no=line.taker))


COLUMNS: tuple[Column, ...] = (
    told(SHARES, "item", elastic=True, least=240, keep=Keep.LAST),
    told(SHARES, "pieces", keep=Keep.LAST),
    told(SHARES, "unit", keep=Keep.EASY),
    told(SHARES, "giver", show=giver, elastic=True, keep=Keep.LAST),
    told(SHARES, "taker", show=taker, keep=Keep.LAST),
    told(SHARES, "steps", show=how_far, number=False),
)


class SharesScreen(Screen):
    """Shortages covered from surpluses at the least carrying."""

    title = text("Shares", "Redistribution")
    icon = "equipment"
    nouns = frozenset({"equipment", "stock"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Shares", "Before buying, move: good things above a need go to precincts that are short of them."),
        text("Shares", "Nobody gives what it needs itself; what lies in the district’s store is free to go."),
        text("Shares", "The nearest give first: the same building, settlement, okrug, then the district."),
        SCALE,
        text(
            "Shares", "The primary button drafts a transfer for each pair of places; nothing moves before it is signed."
        ),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        line, self.views = view_tabs(desk, "shares")
        self.views.setParent(self)
        self.buttons.addLayout(line)
        self.accept_button = self.add_button(DRAFT, "check", self.accept, primary=True)
        self.shelf = Shelf()
        self.found: list[Row[ShareLine]] = []
        self.table = RecordTable(desk, "shares", COLUMNS, source=lambda: self.shelf)
        self.summary = label(None, "muted")
        self.summary.setWordWrap(True)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table, 1)

    def refresh(self) -> None:
        language = self.desk.language

        def look(office: "Office", progress: "Progress") -> list[Row[ShareLine]]:
            with office.reader() as reader:
                return list(reader.shares(language, lambda n, total: progress(n, total, STEP)))

        self.desk.job(look, LOOKING, self.show_found, initiator=self)

    def show_found(self, found: list[Row[ShareLine]]) -> None:
        """Show who could give what to whom."""
        self.found = found
        self.shelf.put(cast("list[AnyRow]", found))
        self.table.refresh()
        self.accept_button.setVisible(bool(found))
        pairs = {(row.data.giver_spot, row.data.taker_spot) for row in found}
        pieces = sum(row.data.pieces for row in found)
        steps = sum(row.data.pieces * row.data.steps for row in found)
        said = FOUND.fill(pieces=PIECES.of(pieces), places=PLACES.of(len(pairs)), steps=steps) if found else NOTHING
        self.summary.setText(f"{shown(said)} {shown(SCALE)}" if found else shown(said))

    def accept(self) -> None:
        """Draft a transfer for each pair of places."""
        accept, lines = self.desk.actions.sharing.accept, [row.data for row in self.found]
        self.desk.run(
            lambda office: accept(office, lines),
            initiator=self,
            refused=lambda refusal: self.desk.tell(refusal.sentence, kind=Kind.WARNING),
        )
