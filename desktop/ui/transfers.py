"""The room of transfers: who gives, who takes, what goes, what came; each stage by one button."""

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from desktop.catalog.custody import TRANSFERS
from desktop.domain.facts.transfers import TransferData
from desktop.domain.faults import Refusal
from desktop.domain.transfer_lines import TransferLine
from desktop.domain.transfers import RANKS, STAGES, Stage
from desktop.text import Sentence, text
from desktop.ui.cards import Card
from desktop.ui.chiplabel import ChipLabel
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk, Place
from desktop.ui.listing import ListScreen
from desktop.ui.messages import Kind
from desktop.ui.pieces import button, label
from desktop.ui.sides import FormSide, HistorySide
from desktop.ui.things import ThingsSide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW = text("Transfers", "New transfer")
HEAD = text("Transfers", "Transfer № {no}")
WAY = text("Transfers", "{giver} → {taker}")
TONES = {
    Stage.DRAFT: Tone.QUIET,
    Stage.REQUESTED: Tone.QUIET,
    Stage.LOADED: Tone.ATTENTION,
    Stage.HANDED: Tone.ATTENTION,
    Stage.RECEIVED: Tone.GOOD,
}
PARTS = (
    (None, ("giver_id", "from_outside", "taker_id", "to_outside", "basis", "due")),
    (text("Transfers", "On the way"), ("vehicle", "driver", "handed_by", "received_by", "number", "note")),
)


def end(said: Sentence | str) -> str:
    """A giver or taker in words."""
    return shown(said) if isinstance(said, Sentence) else said


def giver(line: TransferLine) -> str:
    """Who gives."""
    return end(line.giver)


def taker(line: TransferLine) -> str:
    """Who takes."""
    return end(line.taker)


def stage_tone(line: TransferLine) -> Tone:
    """The colour of a stage."""
    return TONES[line.stage]


def differs_tone(line: TransferLine) -> Tone | None:
    """Red where something came damaged or did not come."""
    return Tone.BAD if line.differs else None


COLUMNS: tuple[Column, ...] = (
    told(TRANSFERS, "number", keep=Keep.LAST),
    told(TRANSFERS, "stage", tone=stage_tone, keep=Keep.LAST, only="stage"),
    told(TRANSFERS, "giver_id", show=giver, raw=giver, field=None, elastic=True, least=120, keep=Keep.LAST),
    told(TRANSFERS, "taker_id", show=taker, raw=taker, field=None, elastic=True, least=120, keep=Keep.LAST),
    told(TRANSFERS, "handed_on", keep=Keep.EASY),
    told(TRANSFERS, "asked"),
    told(TRANSFERS, "handed"),
    told(TRANSFERS, "received"),
    told(TRANSFERS, "differs", tone=differs_tone),
)


class TransferCard(Card):
    """One transfer in full, with the one button that takes it further."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.line: TransferLine | None = None
        self.state = ChipLabel()
        self.where = label(None, "muted")
        self.where.setWordWrap(True)
        self.paper = button(text("Transfers", "Print the act"), "print", self.print_act)
        self.paper.setObjectName("print-act")
        self.on = button(text("Transfers", "Hand over"), "", self.go_on, primary=True)
        self.on.setObjectName("go-on")
        self.under.addWidget(self.state)
        self.under.addStretch(1)
        for each in (self.paper, self.on):
            self.under.addWidget(each)
        self.column.addWidget(self.where)
        form = FormSide(desk, TRANSFERS, PARTS, store, TransferData)
        form.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), form),
                (text("Transfers", "Things"), ThingsSide(desk)),
                (text("Precincts", "History"), HistorySide(desk, "transfers")),
            )
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("transfers", self.row_id, self.desk.language)
        self.line = None if row is None else row.data
        for each in (self.state, self.paper, self.on):
            each.setVisible(self.line is not None)
        if self.line is None:
            self.title.setText(shown(NEW))
            self.where.setText("")
            return
        self.title.setText(shown(HEAD.fill(no=self.line.number)))
        self.state.show_state(shown(STAGES[self.line.stage]), TONES[self.line.stage])
        self.where.setText(shown(WAY.fill(giver=giver(self.line), taker=taker(self.line))))
        loading = RANKS[self.line.stage] < RANKS[Stage.HANDED]
        words = text("Transfers", "Loading list") if loading else text("Transfers", "Print the act")
        self.paper.setText(shown(words))
        match self.line.stage:
            case Stage.DRAFT:
                words = text("Transfers", "Request")
            case Stage.REQUESTED:
                words = text("Transfers", "Load")
            case Stage.LOADED:
                words = text("Transfers", "Hand over")
            case Stage.HANDED:
                words = text("Transfers", "Receive")
            case Stage.RECEIVED:
                words = text("Transfers", "Draft the return")
        self.on.setText(shown(words))

    def go_on(self) -> None:
        """Take the transfer to its next stage."""
        if self.line is None or self.row_id is None:
            return
        row_id, transfers = self.row_id, self.desk.actions.transfers
        acts = {
            Stage.DRAFT: transfers.request,
            Stage.REQUESTED: transfers.load,
            Stage.LOADED: transfers.hand_over,
            Stage.HANDED: transfers.receive,
            Stage.RECEIVED: transfers.send_back,
        }
        act = acts[self.line.stage]
        back = self.line.stage is Stage.RECEIVED

        def work(office: "Office") -> "Done":
            return act(office, row_id)

        def done(outcome: "Done") -> None:
            if back:
                self.made.emit(outcome.id)

        self.desk.run(work, initiator=self, done=done, refused=self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say why it does not go on."""
        self.desk.tell(refusal.sentence, kind=Kind.WARNING)

    def print_act(self) -> None:
        """See the act, or before the hand-over the loading list, as a paper."""
        early = self.line is not None and RANKS[self.line.stage] < RANKS[Stage.HANDED]
        name = "loading" if early else "acts"
        self.desk.go(Place("reports", (("report", name), ("only", str(self.row_id)))))


class TransfersScreen(ListScreen):
    """All transfers of the campaign."""

    sheet = TRANSFERS
    listed = COLUMNS
    full = TransferCard
    title = text("Rooms", "Transfers")
    icon = "transfers"
    nouns = frozenset({"transfers", "stock"})
    adding = text("Transfers", "Add transfer")
    card_share: ClassVar[float] = 0.55
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Transfers", "A transfer goes from a precinct or a place to another one, or comes from somebody outside."),
        text("Transfers", "“From the shortage” lists what the taker lacks; quantities are typed over."),
        text("Transfers", "One button takes it further: request, load, hand over, receive, return."),
        text("Transfers", "What is handed over is on the way; what came damaged or did not come is typed on receipt."),
        text("Transfers", "A thing that did not arrive stays on the books with no place until it is found."),
        text("Transfers", "The act is printed in two copies; every step can be undone."),
    )

    def store(self, office: "Office", row_id: UUID | None, values: dict[str, Any], version: int | None) -> "Done":
        with office.reader() as reader:
            precincts = reader.precinct_ends()
        facts = dict(values)
        for name, side in (("giver_id", "from"), ("taker_id", "to")):
            if name in facts:
                chosen = facts.pop(name)
                facts[f"{side}_precinct_id"] = chosen if chosen in precincts else None
                facts[f"{side}_place_id"] = None if chosen in precincts else chosen
        return self.desk.actions.transfers.save(office, row_id, facts, version)

    def take_out(self, office: "Office", row_id: UUID) -> "Done":
        return self.desk.actions.transfers.close(office, row_id)
