"""The room of money: the budget line by line, timesheets, rates and what only the pay list needs."""

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.catalog.custody import BUDGET
from desktop.domain.facts.money import BudgetData
from desktop.domain.money import PURPOSES, in_tenge
from desktop.domain.supply_lines import BudgetLine
from desktop.text import Sentence, text
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.enclosures import EnclosuresSide
from desktop.ui.listing import ListScreen
from desktop.ui.pieces import label
from desktop.ui.rates import RatesView
from desktop.ui.sides import FormSide, HistorySide
from desktop.ui.timesheet import TimesheetView
from desktop.ui.views import Views
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW = text("Money", "New budget line")
LEFT = text("Money", "{purpose} · plan less spent: {sum} tenge")
VIEWS = (text("Money", "Budget"), text("Money", "Timesheet"), text("Money", "Rates and pay"))
PARTS = (
    (None, ("purpose", "title", "item_id", "participation_id", "building_id", "source")),
    (text("Money", "Sums, tenge"), ("planned", "received", "obligated", "spent")),
    (None, ("document", "note")),
)


def variance_tone(line: BudgetLine) -> Tone | None:
    """Red where more was spent than planned."""
    return Tone.BAD if line.variance < 0 else None


def papers(line: BudgetLine) -> str:
    """How many files lie with a line; none is not said."""
    return str(line.papers) if line.papers else ""


COLUMNS: tuple[Column, ...] = (
    told(BUDGET, "purpose", only="purpose"),
    told(BUDGET, "title", elastic=True, least=160, keep=Keep.LAST),
    told(BUDGET, "planned", keep=Keep.LAST),
    told(BUDGET, "received"),
    told(BUDGET, "obligated"),
    told(BUDGET, "spent", keep=Keep.LAST),
    told(BUDGET, "variance", tone=variance_tone, keep=Keep.LAST),
    told(BUDGET, "papers", show=papers, keep=Keep.EASY),
    told(BUDGET, "source", keep=Keep.EASY, only="source"),
)


class BudgetCard(Card):
    """One line of the budget in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.where = label(None, "muted")
        self.under.addWidget(self.where, 1)
        form = FormSide(desk, BUDGET, PARTS, store, BudgetData)
        form.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), form),
                (text("Enclosures", "Papers"), EnclosuresSide(desk, "budget")),
                (text("Precincts", "History"), HistorySide(desk, "budget")),
            )
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("budget", self.row_id, self.desk.language)
        if row is None:
            self.title.setText(shown(NEW))
            self.where.setText("")
            return
        line: BudgetLine = row.data
        self.title.setText(line.title)
        self.where.setText(shown(LEFT.fill(purpose=PURPOSES[line.purpose], sum=in_tenge(line.variance))))


class MoneyScreen(ListScreen):
    """What is planned, received, obligated and spent."""

    sheet = BUDGET
    listed = COLUMNS
    full = BudgetCard
    title = text("Rooms", "Money")
    icon = "money"
    nouns = frozenset({"budget", "timesheet", "members", "enclosures"})
    adding = text("Money", "Add budget line")
    card_share: ClassVar[float] = 0.42
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Money", "A line of the budget has four sums: planned, received, obligated, spent; all in tenge."),
        text("Enclosures", "Contracts, bills and scans are laid with their line on the page of papers."),
        text("Money", "The timesheet takes hours: 8; 7,5; 8/2 with two hours at night; 8* on a day off."),
        text("Money", "Rates are the commission's own; without a rate there is no sum."),
        text("Money", "IINs and account numbers lie in a sealed table and are destroyed when the pay is paid."),
        text("Money", "The execution of the budget, the timesheet and the pay list are printed from Reports."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.timesheet = TimesheetView(desk)
        self.rates = RatesView(desk)
        for each in (self.timesheet, self.rates):
            each.hide()
            self.body.addWidget(each, 1)

    def add_begin(self) -> None:
        super().add_begin()
        self.views = Views(self, VIEWS, "money-view", self.show_view)
        self.buttons.insertLayout(0, self.views.line)

    def show_view(self, n: int) -> None:
        """Show the budget, the timesheet or the rates."""
        for each in (self.splitter, self.search, self.chips):
            each.setVisible(n == 0)
        self.timesheet.setVisible(n == 1)
        self.rates.setVisible(n == 2)
        self.refresh()

    def refresh(self) -> None:
        match self.views.now:
            case 1:
                self.timesheet.refresh()
            case 2:
                self.rates.refresh()
            case _:
                super().refresh()

    def arrive(self, place: Place) -> None:
        self.views.press(0)
        super().arrive(place)

    def begin(self) -> None:
        self.views.press(0)
        super().begin()

    def store(self, office: "Office", row_id: UUID | None, values: dict[str, Any], version: int | None) -> "Done":
        return self.desk.actions.money.save(office, row_id, values, version)

    def take_out(self, office: "Office", row_id: UUID) -> "Done":
        return self.desk.actions.money.close(office, row_id)
