"""Жұмыстар: what is mended in buildings, as plan and fact."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.calendar import WORKS
from desktop.domain.calendar_lines import WorkLine
from desktop.domain.facts.works import BuildingWorkData
from desktop.domain.works import WORK_STATES, WorkState, state_of
from desktop.text import Sentence, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.pieces import label
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW = text("Works", "New work")
PARTS = (
    (None, ("what", "kind", "building_id", "executor")),
    (text("Works", "Plan"), ("due", "money")),
    (text("Works", "Fact"), ("begun_on", "done_on", "spent", "act", "note")),
)
TONES = {
    WorkState.DONE: Tone.GOOD,
    WorkState.LATE: Tone.BAD,
    WorkState.GOING: Tone.ATTENTION,
    WorkState.PLANNED: Tone.QUIET,
}


def columns(today: date) -> tuple[Column, ...]:
    """The columns, with the state of each work on a day."""

    def stands(line: WorkLine) -> WorkState:
        return state_of(line.due, line.begun_on, line.done_on, today)

    def state(line: WorkLine) -> str:
        return shown(WORK_STATES[stands(line)])

    return (
        told(WORKS, "due", keep=Keep.LAST),
        told(WORKS, "premises", elastic=True, least=180, keep=Keep.LAST),
        told(WORKS, "precincts"),
        told(WORKS, "what", elastic=True, least=200, keep=Keep.LAST),
        told(WORKS, "executor", elastic=True, keep=Keep.EASY),
        told(WORKS, "money", number=True),
        told(WORKS, "spent", number=True, keep=Keep.EASY),
        Column(
            name="done_on",
            title=text("Calendar", "State"),
            show=state,
            raw=state,
            tone=lambda line: TONES[stands(line)],
            keep=Keep.LAST,
        ),
    )


class WorkCard(Card):
    """One work in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.where = label(None, "muted")
        self.under.addWidget(self.where, 1)
        general = FormSide(desk, WORKS, PARTS, store, BuildingWorkData)
        general.made.connect(self.made)
        sides = ((text("Precincts", "General"), general), (text("Precincts", "History"), HistorySide(desk, "works")))
        self.put_sides(sides)

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("works", self.row_id, self.desk.language)
        self.title.setText(row.data.what if row else shown(NEW))
        numbers = ", ".join(f"№\u00a0{number}" for number in row.data.precincts) if row else ""
        parts = (row.data.premises, row.data.settlement, numbers) if row else ()
        self.where.setText(" · ".join(part for part in parts if part))


class WorksScreen(SharedScreen):
    """All works of the campaign, the next due first."""

    sheet = WORKS
    full = WorkCard
    paper = "works"
    title = text("Works", "Works in buildings")
    icon = "warning"
    nouns = frozenset({"works", "buildings"})
    adding = text("Works", "Add a work")
    card_share: ClassVar[float] = 0.42
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Works", "A work stands for what is mended in a building: plan at the left, fact when it is done."),
        text("Works", "A building is entered once for all its precincts; so are its works."),
        text("Works", "Money is written in tenge; the foot adds plan and fact up."),
        text("Works", "“Done” closes the work at hand today; the act's № is written in its card."),
        text("Works", "Risks and their plan B are one press to the right."),
    )

    def columns(self) -> Sequence[Column]:
        return columns(self.desk.today)

    def add_begin(self) -> None:
        self.add_button(text("Calendar", "Done"), "done", self.finish)
        super().add_begin()

    def finish(self) -> None:
        """The work at hand is done."""
        row_id = self.table.current_id()
        if row_id is not None:
            done = self.desk.actions.works.finish

            def work(office: "Office") -> "Done":
                return done(office, row_id)

            self.desk.run(work, initiator=self)
