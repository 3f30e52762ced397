"""The room of numbered forms: their acts, the balance of each precinct, the ballot plan."""

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.catalog.custody import CONSIGNMENTS
from desktop.domain.facts.forms import ConsignmentData
from desktop.domain.forms import FORM_KINDS, WAYS, Way
from desktop.domain.supply_lines import ConsignmentLine
from desktop.text import Sentence, text
from desktop.ui.balances import BalanceView
from desktop.ui.ballots import PlanView
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.listing import ListScreen
from desktop.ui.pieces import button, label
from desktop.ui.sides import FormSide, HistorySide
from desktop.ui.views import Views
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW = text("Forms", "New act")
NO = text("Forms", "№ {no}")
SIGNED, UNSIGNED = text("Forms", "signed"), text("Forms", "not signed")
VIEWS = (text("Forms", "Acts"), text("Forms", "By precinct"), text("Forms", "Ballot plan"))
PARTS = (
    (None, ("kind", "way", "participation_id", "other_side", "number", "on", "at")),
    (text("Forms", "What goes"), ("numbers", "series", "quantity", "damaged", "packs", "seals")),
    (text("Forms", "On the way and in keeping"), ("transport", "escort", "place", "guard")),
    (text("Forms", "Signatures"), ("giver_signed", "taker_signed", "reason", "note")),
)


def side(line: ConsignmentLine) -> str:
    """Who is at the other end: the precinct, or somebody above."""
    return shown(NO.fill(no=line.precinct_number)) if line.precinct_number else line.other_side


def numbers(line: ConsignmentLine) -> str:
    """The numbers with the letters before them."""
    return f"{line.series} {line.numbers}".strip()


def way_tone(line: ConsignmentLine) -> Tone:
    """The colour of the way: in, out, back."""
    return {Way.IN: Tone.GOOD, Way.OUT: Tone.QUIET, Way.BACK: Tone.ATTENTION, Way.UP: Tone.QUIET}[line.way]


def signed(line: ConsignmentLine) -> str:
    """Whether both sides signed."""
    return shown(SIGNED if line.signed else UNSIGNED)


def signed_tone(line: ConsignmentLine) -> Tone:
    """Amber while a signature is missing."""
    return Tone.GOOD if line.signed else Tone.ATTENTION


COLUMNS: tuple[Column, ...] = (
    told(CONSIGNMENTS, "on", keep=Keep.LAST),
    told(CONSIGNMENTS, "kind", only="kind"),
    told(CONSIGNMENTS, "way", tone=way_tone, only="way"),
    told(CONSIGNMENTS, "other_side", show=side, raw=side, keep=Keep.LAST, field=None, elastic=True),
    told(CONSIGNMENTS, "numbers", show=numbers, raw=numbers, field=None, elastic=True, least=140),
    told(CONSIGNMENTS, "quantity", keep=Keep.LAST, field=None),
    told(CONSIGNMENTS, "seals", keep=Keep.EASY, elastic=True),
    told(CONSIGNMENTS, "giver_signed", title=text("Forms", "State"), show=signed, tone=signed_tone, field=None),
)


class ActCard(Card):
    """One act in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.where = label(None, "muted")
        self.paper = button(text("Forms", "Print the act"), "print", self.print_act)
        self.paper.setObjectName("print-act")
        self.under.addWidget(self.where, 1)
        self.under.addWidget(self.paper)
        form = FormSide(desk, CONSIGNMENTS, PARTS, store, ConsignmentData)
        form.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), form),
                (text("Precincts", "History"), HistorySide(desk, "consignments")),
            )
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("consignments", self.row_id, self.desk.language)
        self.paper.setVisible(row is not None)
        if row is None:
            self.title.setText(shown(NEW))
            self.where.setText("")
            return
        line: ConsignmentLine = row.data
        self.title.setText(f"{shown(FORM_KINDS[line.kind])} · {line.on:%d.%m.%Y}")
        self.where.setText(" · ".join(part for part in (shown(WAYS[line.way]), side(line)) if part))

    def print_act(self) -> None:
        """See the act as a paper."""
        self.desk.go(Place("reports", (("report", "form-acts"), ("only", str(self.row_id)))))


class FormsScreen(ListScreen):
    """Everything that is counted by number."""

    sheet = CONSIGNMENTS
    listed = COLUMNS
    full = ActCard
    title = text("Rooms", "Numbered forms")
    icon = "forms"
    nouns = frozenset({"consignments", "balances", "precincts", "setting"})
    adding = text("Forms", "Add act")
    card_share: ClassVar[float] = 0.45
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Forms", "An act is entered once: who gave, who took, which numbers, packs, seals, escort, hour."),
        text("Forms", "Numbers are typed as they stand on the act: 1-500; 701-750."),
        text("Forms", "By precinct: type what was issued and spoiled today; the difference must come to nought."),
        text("Forms", "Hand out gives every precinct the next numbers of the store, each with an act of its own."),
        text("Forms", "The plan of ballots is the list figure of a named day and one per cent of reserve."),
        text("Forms", "Only forms are counted here: no names of voters, no votes, no results."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.balances = BalanceView(desk)
        self.plan = PlanView(desk)
        for each in (self.balances, self.plan):
            each.hide()
            self.body.addWidget(each, 1)

    def add_begin(self) -> None:
        super().add_begin()
        self.views = Views(self, VIEWS, "forms-view", self.show_view)
        self.buttons.insertLayout(0, self.views.line)

    def show_view(self, n: int) -> None:
        """Show the acts, the balances or the plan."""
        for each in (self.splitter, self.search, self.chips):
            each.setVisible(n == 0)
        self.balances.setVisible(n == 1)
        self.plan.setVisible(n == 2)
        self.refresh()

    def refresh(self) -> None:
        match self.views.now:
            case 1:
                self.balances.refresh()
            case 2:
                self.plan.refresh()
            case _:
                super().refresh()

    def arrive(self, place: Place) -> None:
        self.views.press(0)
        super().arrive(place)

    def begin(self) -> None:
        self.views.press(0)
        super().begin()

    def store(self, office: "Office", row_id: UUID | None, values: dict[str, Any], version: int | None) -> "Done":
        return self.desk.actions.forms.save(office, row_id, values, version)

    def take_out(self, office: "Office", row_id: UUID) -> "Done":
        return self.desk.actions.forms.close(office, row_id)
