"""Телефон айналымы: precincts by phone, one question after another; nobody answered by F7, a wrong number by F8."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QWidget

from desktop.domain.demands import MOST_QUESTIONS, Over
from desktop.domain.desk_lines import Sheet, SubjectLine
from desktop.domain.faults import Refusal
from desktop.domain.phonebook import Reached
from desktop.storage.questions import Question
from desktop.text import Sentence, text
from desktop.ui.answertable import AnswerTable, rows_of
from desktop.ui.columnchoice import ColumnDialog
from desktop.ui.columns import Column, Keep, Tone, attribute
from desktop.ui.desk import Desk, Place
from desktop.ui.dialling import DialPanel
from desktop.ui.messages import Kind
from desktop.ui.neighbours import strip
from desktop.ui.pieces import label
from desktop.ui.screen import Screen
from desktop.ui.shelf import Shelf
from desktop.ui.theme import FIELD, GAP
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.tablemodel import AnyRow

EVERYBODY = text("PhoneRound", "all precincts")
NEW_ROUND = text("PhoneRound", "Phone round of {date}")
GATHERED = text("PhoneRound", "Gathered {a} of {b} · again: {c}")
AGAIN = text("PhoneRound", "again {at}")
HINT = text("PhoneRound", "1 yes, 0 no · Enter: next · F7: no answer, again in 20 min · F8: wrong number")
EMPTY = text("PhoneRound", "Begin a round: choose a demand above, or ask questions of your own.")
LAST = text("PhoneRound", "Last call: {when}, {how}")
TOO_MANY = text("PhoneRound", "Only the first nine questions are asked by phone.")
BREADTH = 0.27
"""The part of the screen for whom to dial."""


def spoke(line: SubjectLine) -> str:
    """When the row was answered, or when it is called again."""
    if line.call is not None and line.call.reached is Reached.NO_ANSWER and line.call.again_at and not line.answers:
        return shown(AGAIN.fill(at=f"{line.call.again_at:%H:%M}"))
    hours = [told.at for told in line.answers.values() if told.at and told.value]
    return f"{max(hours):%H:%M}" if hours else ""


def chair(line: SubjectLine) -> str:
    """The chair with the number."""
    return " · ".join(part for part in (line.chair, line.phone) if part)


class RoundScreen(Screen):
    """The round at hand."""

    title = text("PhoneRound", "Phone round")
    icon = "phone"
    nouns = frozenset({"demands", "precincts", "members", "phones", "buildings"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text("PhoneRound", "A round asks the open demands of the region, or nine questions of your own, by phone."),
        text("PhoneRound", "1 and 0 answer yes and no and go on; numbers go on with Enter, in any keyboard layout."),
        text("PhoneRound", "F7: nobody answered, the precinct comes back in twenty minutes."),
        text("PhoneRound", "F8: the number is wrong; type the right one beside, it is stored at once."),
        text("PhoneRound", "Whoever has not answered comes first, then by the promised hour."),
        text("PhoneRound", "Each answer is stored as it is given, as told, with the hour."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.demand_id: UUID | None = None
        self.sheet = Sheet((), {})
        self.order: list[UUID] = []
        self.wanted: Question | None = None
        self.storing = 0
        """Answers of this round on their way to the disk."""
        self.offered: list[UUID] = []
        self.filters: list[tuple[tuple[str, str], ...]] = [()]
        self.table: AnswerTable | None = None
        self.shelf = Shelf()
        self.body.insertWidget(0, strip(desk, "round"))
        self.demands = QComboBox()
        self.demands.setObjectName("round-demand")
        self.among = QComboBox()
        self.among.setObjectName("round-among")
        for each in (self.demands, self.among):
            each.setMinimumHeight(FIELD)
            each.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.demands.setMinimumContentsLength(28)
        self.among.setMinimumContentsLength(18)
        self.said = label(None, "muted")
        bar = QHBoxLayout()
        bar.setSpacing(GAP)
        bar.addWidget(self.demands, 2)
        bar.addWidget(self.among, 1)
        bar.addWidget(self.said, 2)
        self.body.addLayout(bar)
        self.empty = label(EMPTY, "muted")
        self.body.addWidget(self.empty)
        self.panel = DialPanel(desk, self.to_rows)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GAP)
        self.splitter.addWidget(self.panel)
        self.body.addWidget(self.splitter, 1)
        self.hint = label(HINT, "small")
        self.body.addWidget(self.hint)
        self.add_button(text("PhoneRound", "Call list"), "print", self.print_list)
        self.ask = self.add_button(text("PhoneRound", "Question…"), "add", self.add_question)
        self.add_button(text("PhoneRound", "New round"), "phone", self.begin, primary=True)
        self.demands.activated.connect(self.turn)
        self.among.activated.connect(self.narrow)

    def arrive(self, place: Place) -> None:
        if place.row is not None:
            self.demand_id = place.row
        if place.filters:
            self.wanted = Question(filters=place.filters)
        self.order = []
        self.refresh()
        self.to_rows()

    def refresh(self) -> None:
        if self.storing and self.demand_id is not None:
            self.take_up(self.demand_id)
            return
        reader, language = self.desk.reader(), self.desk.language
        rows = [
            row
            for row in reader.rows("demands", list(reader.ids("demands")), language)
            if row.data.over is Over.PRECINCTS and (row.data.asked or row.id == self.demand_id)
        ]
        rows.sort(key=lambda row: row.data.sent_on is not None)
        if self.demand_id not in {row.id for row in rows}:
            self.demand_id = rows[0].id if rows else None
            self.order = []
        self.demands.clear()
        self.offered = [row.id for row in rows]
        self.demands.addItems([" · ".join(part for part in (row.data.title, row.data.when) if part) for row in rows])
        if self.demand_id is not None:
            self.demands.setCurrentIndex(self.offered.index(self.demand_id))
        self.offer_among()
        self.read()

    def offer_among(self) -> None:
        """Offer the precincts to be called: all, or those of a filter of their list."""
        chips = self.desk.reader().chips("precincts")
        self.filters = [(), *(((chip.name, chip.value),) for chip in chips)]
        self.among.clear()
        self.among.addItems([shown(EVERYBODY), *(f"{shown(chip.label)} · {chip.count}" for chip in chips)])
        held = self.wanted.filters if self.wanted else ()
        self.among.setCurrentIndex(self.filters.index(held) if held in self.filters else 0)

    def read(self) -> None:
        """Read the round anew; rows keep their place while somebody is at it."""
        if self.demand_id is not None:
            whole = self.desk.reader().demand_sheet(self.demand_id, self.desk.language)
            own = whole.own[:MOST_QUESTIONS]
            ids = None if self.wanted is None else set(self.desk.reader().ids("precincts", self.wanted))
            rows = {each: line for each, line in whole.rows.items() if ids is None or each in ids}
            self.sheet = Sheet(own, rows)
        else:
            self.sheet = Sheet((), {})
        if set(self.order) != set(self.sheet.rows):
            self.order = sorted(self.sheet.rows, key=lambda each: turn_of(self.sheet, each))
        self.sheet = Sheet(self.sheet.columns, {each: self.sheet.rows[each] for each in self.order})
        self.draw()

    def take_up(self, demand_id: UUID) -> None:
        """An answer of this very round was stored: read the answers alone, for the hand does not wait."""
        told, called = self.desk.reader().demand_told(demand_id)
        rows = {
            each: replace(line, answers=told.get(each, {}), call=called.get(each))
            for each, line in self.sheet.rows.items()
        }
        self.sheet = Sheet(self.sheet.columns, rows)
        self.draw()

    def draw(self) -> None:
        """Draw the grid anew where its questions are other ones, else only its cells."""
        self.shelf.put(rows_of(self.sheet))
        has = bool(self.sheet.columns)
        self.empty.setVisible(not has)
        self.splitter.setVisible(has)
        self.hint.setVisible(has)
        self.ask.setVisible(self.demand_id is not None)
        fresh = AnswerTable(self.desk, self.sheet, BEFORE, [AFTER], self.shelf, {})
        held = self.table
        if held is not None and [c.name for c in held.records.columns] == [c.name for c in fresh.records.columns]:
            held.records.columns = fresh.records.columns
            fresh.deleteLater()
            held.refresh()
            held.viewport().update()
        else:
            self.put_table(fresh)
        self.say_state()
        if not self.storing:
            self.show_dials(self.table.current_id() if self.table else None)

    def put_table(self, fresh: AnswerTable) -> None:
        """Put another grid in the place of the one at hand."""
        if self.table is not None:
            self.table.hide()
            self.table.setParent(None)
            self.table.deleteLater()
        self.table = fresh
        fresh.records.edited.connect(self.store)
        fresh.refused.connect(self.warn)
        fresh.picked.connect(self.show_dials)
        fresh.missed.connect(self.miss)
        fresh.wrong.connect(self.panel.begin)
        self.splitter.insertWidget(0, fresh)
        room = self.width() or 1000
        self.splitter.setSizes([int(room * (1 - BREADTH)), int(room * BREADTH)])
        fresh.refresh()
        fresh.first_open(self.sheet.open)

    def say_state(self) -> None:
        """Say how far the round is."""
        done = sum(not self.sheet.open(line) for line in self.sheet.rows.values())
        lines = self.sheet.rows.values()
        again = sum(bool(line.call and line.call.again_at and self.sheet.open(line)) for line in lines)
        self.said.setText(shown(GATHERED.fill(a=done, b=len(self.sheet.rows), c=again)) if self.sheet.columns else "")

    def show_dials(self, row_id: UUID | None) -> None:
        """Show whom to dial for the row at hand."""
        line = self.sheet.rows.get(row_id) if row_id else None
        title = " · ".join(part for part in (f"№\u00a0{line.label}", line.name) if part) if line else ""
        last = ""
        if line and line.call and line.call.at:
            from desktop.domain.phonebook import REACHED

            how = shown(REACHED[line.call.reached])
            last = shown(LAST.fill(when=f"{line.call.on:%d.%m} {line.call.at:%H:%M}", how=how))
        self.panel.show_place(row_id if line else None, title, last)

    def to_rows(self) -> None:
        """Bring the hand to the rows."""
        if self.table is not None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.first_open(self.sheet.open)

    def turn(self) -> None:
        """Another demand was chosen."""
        self.demand_id = self.offered[self.demands.currentIndex()]
        self.order = []
        self.read()
        self.to_rows()

    def narrow(self) -> None:
        """Other precincts were chosen."""
        found = self.filters[self.among.currentIndex()]
        self.wanted = Question(filters=found) if found else None
        self.order = []
        self.read()
        self.to_rows()

    def store(self, row: "AnyRow", values: Mapping[str, Any], _version: int | None) -> None:
        """An answer was given on the phone."""
        ((name, typed),) = values.items()
        answer, at = self.desk.actions.demands.answer, self.desk.moment().time().replace(second=0, microsecond=0)
        line: SubjectLine = row.data

        def done(_outcome: "Done") -> None:
            self.storing -= 1

        def refused(refusal: Refusal) -> None:
            self.storing -= 1
            if self.table is not None:
                self.table.records.forget(row.id)
            self.warn(refusal.sentence)

        def work(office: "Office") -> "Done":
            return answer(office, UUID(name), row.id, str(typed or ""), source=line.chair, at=at)

        self.storing += 1
        self.desk.run(work, initiator=self, done=done, refused=refused)

    def miss(self) -> None:
        """Nobody answered: noted, and the hand goes on to the next row."""
        if self.table is None or self.table.current_id() is None:
            return
        row_id, demand_id, moment = self.table.current_id(), self.demand_id, self.desk.moment()
        no_answer = self.desk.actions.phones.no_answer

        def work(office: "Office") -> "Done":
            if row_id is None:
                raise ValueError("no row")
            return no_answer(office, row_id, demand_id, moment)

        self.desk.run(work, initiator=self)
        self.table.step(1)

    def begin(self) -> None:
        """Begin a round of the office's own questions."""
        save = self.desk.actions.demands.save
        today = self.desk.today
        title = shown(NEW_ROUND.fill(date=f"{today:%d.%m.%Y}"))
        sender = self.desk.head().commission

        def done(outcome: "Done") -> None:
            self.demand_id, self.order = outcome.id, []
            self.refresh()
            self.add_question()

        self.desk.run(
            lambda office: save(office, None, {"title": title, "sender": sender, "due": today}),
            initiator=self,
            done=done,
        )

    def add_question(self) -> None:
        """One question more."""
        if self.demand_id is not None:
            if len(self.sheet.own) >= MOST_QUESTIONS:
                self.warn(TOO_MANY)
            ColumnDialog(self.desk, self.demand_id, Over.PRECINCTS, self.sheet, self).open()

    def print_list(self) -> None:
        """The list to call by, on paper."""
        only = (("only", self.demand_id.hex),) if self.demand_id else ()
        self.desk.go(Place("reports", (("report", "call-list"), *only)))

    def warn(self, sentence: Sentence) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)


def turn_of(sheet: Sheet, each: UUID) -> tuple[bool, str]:
    """Who has not answered comes first, then by the promised hour."""
    line = sheet.rows[each]
    call = line.call
    promised = f"{call.again_on} {call.again_at}" if call and call.again_on else ""
    return not sheet.open(line), promised


BEFORE = [
    Column(name="label", title=text("Members", "Pr. №"), show=attribute("label"), raw=attribute("label"),
           keep=Keep.LAST),
    Column(name="chair", title=text("Precincts", "Chair, phone"), show=chair, raw=chair, elastic=True, least=190,
           keep=Keep.LAST),
]  # fmt: skip
AFTER = Column(
    name="spoke",
    title=text("Calendar", "State"),
    show=spoke,
    raw=spoke,
    tone=lambda line: Tone.ATTENTION if line.call and line.call.again_at and not line.answers else Tone.GOOD,
    keep=Keep.LAST,
)
