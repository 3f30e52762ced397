"""Оқиғалар: what happened, where, since when, who told it, who solved it."""

from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.calendar import INCIDENTS
from desktop.domain.calendar_lines import IncidentLine
from desktop.domain.facts.tasks import IncidentData
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

NEW = text("Incidents", "New incident")
OPEN = text("Incidents", "not solved")
PARTS = (
    (None, ("what", "kind", "participation_id", "place", "since", "since_hour", "told_by")),
    (text("Incidents", "Solved"), ("solver", "solved_on", "solved_hour", "solution")),
)


def ended(line: IncidentLine) -> str:
    """When it was solved, or that it is not."""
    return line.ended or shown(OPEN)


def ended_tone(line: IncidentLine) -> Tone:
    """Red until it is solved."""
    return Tone.BAD if line.open else Tone.GOOD


COLUMNS: tuple[Column, ...] = (
    told(INCIDENTS, "began", keep=Keep.LAST),
    told(INCIDENTS, "precinct_number", keep=Keep.LAST),
    told(INCIDENTS, "place", elastic=True, keep=Keep.EASY),
    told(INCIDENTS, "kind", only="kind"),
    told(INCIDENTS, "what", elastic=True, least=260, keep=Keep.LAST),
    told(INCIDENTS, "told_by", elastic=True, keep=Keep.EASY),
    told(INCIDENTS, "solver", elastic=True),
    Column(
        name="solved_on",
        title=text("Incidents", "Solved"),
        show=ended,
        raw=ended,
        tone=ended_tone,
        keep=Keep.LAST,
    ),
)


class IncidentCard(Card):
    """One incident in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.where = label(None, "muted")
        self.under.addWidget(self.where, 1)
        general = FormSide(desk, INCIDENTS, PARTS, store, IncidentData)
        general.made.connect(self.made)
        history = HistorySide(desk, "incidents")
        self.put_sides(((text("Precincts", "General"), general), (text("Precincts", "History"), history)))

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("incidents", self.row_id, self.desk.language)
        self.title.setText(row.data.what if row else shown(NEW))
        number = f"№\u00a0{row.data.precinct_number}" if row and row.data.precinct_number else ""
        parts = (number, row.data.place, row.data.began) if row else ()
        self.where.setText(" · ".join(part for part in parts if part))


class IncidentsScreen(SharedScreen):
    """The log of incidents."""

    sheet = INCIDENTS
    listed = COLUMNS
    full = IncidentCard
    paper = "incidents"
    title = text("Incidents", "Incidents")
    icon = "warning"
    nouns = frozenset({"incidents"})
    adding = text("Incidents", "Add an incident")
    card_share: ClassVar[float] = 0.42
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Incidents", "Ins enters an incident; without a day it began today."),
        text(
            "Incidents", "“Mark as solved” closes the incident at hand today; how it was solved is written in its card."
        ),
        text("Incidents", "What is not solved stands on Today and on the chair's page."),
        text("Incidents", "Tasks follow from open incidents when they are brought up to date."),
        text("Incidents", "The log prints as it stands; names of voters do not belong into it."),
    )

    def add_begin(self) -> None:
        self.add_button(text("Incidents", "Mark as solved"), "done", self.solve)
        super().add_begin()

    def solve(self) -> None:
        """The incident at hand is solved."""
        row_id = self.table.current_id()
        if row_id is not None:
            done = self.desk.actions.incidents.solve

            def work(office: "Office") -> "Done":
                return done(office, row_id)

            self.desk.run(work, initiator=self)
