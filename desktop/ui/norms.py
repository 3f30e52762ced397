"""The room of norms: the rule of each kind of item, and what another rule would change before it is accepted."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.catalog.kinds import Money
from desktop.catalog.supplies import CHANGES, NORMS
from desktop.domain.faults import Refusal
from desktop.domain.norms import INPUTS, Standing, listed
from desktop.domain.numbers import grouped
from desktop.domain.rulewords import RULE_WORDS, stored, written
from desktop.domain.supplies import ChangeLine, NormLine
from desktop.storage.questions import Row
from desktop.text import LANGUAGES, Sentence, counted, text
from desktop.ui.columns import Column, Keep, Tone, told, words
from desktop.ui.desk import Desk
from desktop.ui.form import RecordForm
from desktop.ui.messages import Kind
from desktop.ui.pieces import Elided, button, label
from desktop.ui.screen import Screen
from desktop.ui.shelf import Shelf
from desktop.ui.supplytabs import view_tabs
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import GAP, NEAR
from desktop.words import say, shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

NOT_SET = text("Norms", "not set")
OFFERED = text("Norms", "proposed: {rule}")
TAKE_ALL = text("Norms", "Take the program’s proposals")
TRY = text("Norms", "What would change?")
ACCEPT = text("Norms", "Accept the rule")
GIVE_WAY = text("Norms", "Needs typed by hand make room for the rule")
NOTHING = text("Norms", "No need would change.")
DIFFERENCE = text("Norms", "{precincts}; need {need}, short {short}; {cost}.")
CHANGED_AT = counted("Norms", "Changes at %n precincts", "", 0)
COSTS = text("Norms", "cost {cost} ₸")
NO_PRICE = text("Norms", "cost unknown, no price is entered")
MAY_ASK = text("Norms", "A rule may ask for: {names}.")
ASKED = text("Norms", "{name} – {what}")
NEXT = text("Rule", "{a}; {b}")


def meant() -> Sentence:
    """What each input of a rule means."""
    said: Sentence | None = None
    for name, what in INPUTS.items():
        each = ASKED.fill(name=RULE_WORDS[name], what=what)
        said = each if said is None else NEXT.fill(a=said, b=each)
    return MAY_ASK.fill(names=said)


MEANT = meant()
RULE_PARTS = ((None, ("expression", "standing", "source", "since", "until", "note")),)


def norm_words(line: NormLine) -> str:
    """The norm in words; where none is set, that, and what is proposed."""
    if line.words is not None:
        return words(line.words)
    return shown(OFFERED.fill(rule=line.proposed_words)) if line.proposed else shown(NOT_SET)


def standing_tone(line: NormLine) -> Tone | None:
    """A proposal is never coloured like a law."""
    if line.standing is None:
        return None
    return {Standing.LAW: Tone.GOOD, Standing.DECISION: Tone.GOOD, Standing.PROPOSAL: Tone.ATTENTION}[line.standing]


COLUMNS: tuple[Column, ...] = (
    told(NORMS, "item", elastic=True, least=150, keep=Keep.LAST),
    told(NORMS, "words", show=norm_words, elastic=True, least=130, keep=Keep.LAST),
    told(NORMS, "standing", tone=standing_tone, keep=Keep.LAST, field=None),
    told(NORMS, "need"),
    told(NORMS, "short", keep=Keep.LAST),
    told(NORMS, "price", keep=Keep.EASY),
    told(NORMS, "cost", keep=Keep.EASY),
)
CHANGED = tuple(
    told(CHANGES, name, **({"elastic": True, "least": 90} if name == "item" else {"keep": Keep.LAST}))
    for name in CHANGES.columns
)


class NormsScreen(Screen):
    """Every kind of item with its norm; at the right the rule at hand and what it would change."""

    title = text("Norms", "Norms")
    icon = "equipment"
    nouns = frozenset({"norms", "equipment"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text(
            "Norms", "A norm is a rule of numbers and of what is known about a precinct; nothing is bought by it yet."
        ),
        text("Norms", "A rule is written in words of any of the three languages; items stand in quotation marks."),
        MEANT,
        text("Norms", "We know of no official item norms: what the program proposes is marked as a proposal."),
        text("Norms", "A norm by law or by decision needs its source, else it cannot be stored as such."),
        text("Norms", "Before a rule is accepted, its difference at every precinct and the cost are shown."),
        text("Norms", "Each change is a new version; undo or retiring it brings the one before back."),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        line, self.views = view_tabs(desk, "norms")
        self.views.setParent(self)
        self.buttons.addLayout(line)
        self.take_button = self.add_button(TAKE_ALL, "check", self.take_proposals, primary=True)
        self.shelf, self.changes = Shelf(), Shelf()
        self.table = RecordTable(desk, "norms", COLUMNS, source=lambda: self.shelf)
        self.table.picked.connect(self.show_norm)
        self.table.records.edited.connect(self.store_price)
        self.table.refused.connect(self.warn)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(GAP)
        splitter.addWidget(self.table)
        splitter.addWidget(self.make_side())
        splitter.setSizes([680, 440])
        self.body.addWidget(splitter, 1)

    def make_side(self) -> QWidget:
        """The rule at hand, and what it would change."""
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        self.name = Elided("")
        self.name.setObjectName("heading")
        self.form = RecordForm(self.desk, NORMS, RULE_PARTS, self.save, {"standing": Standing.PROPOSAL}, most=2)
        self.form.save_button.setText(shown(ACCEPT))
        self.form.boxes["expression"].wide = True
        self.names = label(None, "small")
        self.names.setWordWrap(True)
        self.way = QCheckBox(shown(GIVE_WAY))
        self.try_button = button(TRY, "preview", self.try_rule)
        self.summary = label(None, "muted")
        self.summary.setWordWrap(True)
        self.preview = RecordTable(self.desk, "normchanges", CHANGED, source=lambda: self.changes)
        line = QHBoxLayout()
        line.addWidget(self.way, 1)
        line.addWidget(self.try_button)
        for each in (self.name, self.form):
            column.addWidget(each)
        column.addWidget(self.names)
        column.addLayout(line)
        column.addWidget(self.summary)
        column.addWidget(self.preview, 1)
        return side

    def warn(self, sentence: Sentence) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)

    def refresh(self) -> None:
        proposed = self.desk.actions.norms.proposed()
        self.shelf.put(cast("list[AnyRow]", self.desk.reader().norms(self.desk.language, proposed)))
        self.table.refresh()
        if not self.table.currentIndex().isValid():
            self.table.stand_on(next(iter(self.table.records.ids), None))
        self.take_button.setVisible(bool(self.untaken()))
        self.names.setText(shown(MAY_ASK.fill(names=listed(INPUTS))))
        self.names.setToolTip(shown(MEANT))
        self.show_norm(self.table.current_id())

    def row(self, item_id: UUID | None) -> Row[NormLine] | None:
        """The line of a kind of item."""
        return next(iter(self.shelf.rows("norms", [item_id], self.desk.language)), None) if item_id else None

    def names_of(self) -> dict[str, str]:
        """The names of the kinds of items by code, in the window's language."""
        rows = self.shelf.rows("norms", list(self.shelf.ids("norms")), self.desk.language)
        return {row.data.code: row.data.item for row in rows}

    def written(self, expression: str) -> str:
        """A stored rule in the words of the window's language."""
        return written(expression, {name: shown(word) for name, word in RULE_WORDS.items()}, self.names_of())

    def stored(self, typed: str) -> str:
        """A typed rule as it is stored; words of all three languages are read. ``Refusal`` for an unknown item."""
        languages = [{name: say(word, each) for name, word in RULE_WORDS.items()} for each in LANGUAGES]
        return stored(typed, languages, [self.names_of()])

    def show_norm(self, item_id: UUID | None) -> None:
        """Show the rule of a kind; where none is set, what is proposed stands ready to be accepted."""
        row = self.row(item_id)
        if row is None:
            return
        self.name.put(row.data.item)
        self.form.show_row(Row(row.id, row.version, replace(row.data, expression=self.written(row.data.expression))))
        if row.data.standing is None and row.data.proposed and not self.form.dirty:
            self.form.preset({"expression": self.written(row.data.proposed), "standing": Standing.PROPOSAL})
        self.changes.put([])
        self.preview.refresh()
        self.summary.setText("")

    def try_rule(self) -> None:
        """Show what the typed rule would change at every precinct, and its cost."""
        row = self.row(self.table.current_id())
        if row is None:
            return
        try:
            found = self.desk.reader().norm_change(
                row.data.code,
                self.stored(str(self.form.boxes["expression"].editor.value() or "")),
                self.desk.language,
                give_way=self.way.isChecked(),
            )
        except Refusal as refusal:
            self.form.refuse(refusal)
            return
        self.form.tell(None)
        differing = [each for each in found if each.data.before != each.data.after]
        self.changes.put(cast("list[AnyRow]", differing))
        self.preview.refresh()
        self.summary.setText(shown(summary([each.data for each in differing])))

    def save(self, row_id: UUID | None, values: dict[str, Any], version: int | None) -> None:
        """Accept the rule as a new version."""
        row = self.row(row_id)
        if row is None:
            return
        names = ("expression", "standing", "source", "since", "until", "note")
        facts = {name: values.get(name, getattr(row.data, name)) for name in names}
        facts["standing"] = facts["standing"] or Standing.PROPOSAL
        try:
            facts["expression"] = self.stored(str(facts["expression"]))
        except Refusal as refusal:
            self.form.refuse(refusal)
            return
        give_way, save = self.way.isChecked(), self.desk.actions.norms.save

        def done(_outcome: "Done") -> None:
            self.form.settled(row_id)
            self.refresh()

        def act(office: "Office") -> "Done":
            return save(office, row.id, facts, give_way=give_way)

        self.desk.run(act, initiator=self, done=done, refused=self.form.refuse)

    def store_price(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """A price was typed in its cell."""
        price = self.desk.actions.norms.price
        if values.get("price") is None:
            self.table.records.forget(row.id)
            return
        self.desk.run(lambda office: price(office, row.id, values["price"]), initiator=self)

    def untaken(self) -> list[UUID]:
        """Kinds without a norm for which the program has a proposal."""
        rows = self.shelf.rows("norms", list(self.shelf.ids("norms")), self.desk.language)
        return [row.id for row in rows if row.data.standing is None and row.data.proposed]

    def take_proposals(self) -> None:
        """Put every proposal in force where no norm is set; they stay marked as proposals."""
        norms, wanted = self.desk.actions.norms, set(self.untaken())
        taken = [each for each in norms.proposals() if each.item_id in wanted]
        self.desk.run(lambda office: norms.take_over(office, taken), initiator=self)


def summary(lines: list[ChangeLine]) -> Sentence:
    """What a rule changes in all: precincts, need, shortage, money."""
    if not lines:
        return NOTHING
    need = sum((line.after or 0) - (line.before or 0) for line in lines)
    short = sum(line.short_after - line.short_before for line in lines)
    costs = [line.cost for line in lines if line.cost is not None]
    cost = COSTS.fill(cost=Money().show(sum(costs))) if costs else NO_PRICE
    places = len({line.precinct_number for line in lines})
    return DIFFERENCE.fill(precincts=CHANGED_AT.of(places), need=signed(need), short=signed(short), cost=cost)


def signed(number: int) -> str:
    """A difference with its sign: +3, −2, 0."""
    return f"+{grouped(number)}" if number > 0 else f"−{grouped(-number)}" if number else "0"
