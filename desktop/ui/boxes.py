"""Қораптар: what lies on which shelf, until when it is kept, what is past its term and destroyed by act."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, cast
from uuid import uuid5

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Whole, Words, YesNo
from desktop.catalog.meetings import BOXES
from desktop.catalog.sheets import Field
from desktop.domain.afterwards import KEEP_KINDS, KeepRule
from desktop.domain.facts.afterwards import StoredBoxData
from desktop.domain.identity import DAIYN
from desktop.domain.meeting_lines import BoxLine
from desktop.storage.questions import Question, Row
from desktop.text import Sentence, counted, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, attribute, plainly, told
from desktop.ui.desk import Desk, Place
from desktop.ui.editors import LineEditor
from desktop.ui.messages import Kind
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.sides import FormSide, HistorySide
from desktop.ui.table import RecordTable
from desktop.ui.theme import EDGE, FIELD, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.domain.faults import Refusal
    from desktop.ui.sides import Store
    from desktop.ui.tablemodel import AnyRow

NEW = text("Boxes", "New box")
ARCHIVE, NO_TERM = text("Boxes", "to the archive"), text("Boxes", "term to be filled in")
GONE, RIPE = text("Boxes", "destroyed"), text("Boxes", "past its term")
RIPE_NOW = counted("Boxes", "%n boxes are past their term. Write the № of the act by which they are destroyed.", "", 0)
TERMS, DESTROY = text("Boxes", "Terms of keeping"), text("Boxes", "Destroy by act")
TERMS_HINT = text("Boxes", "Months from the day on the shelf; empty while nobody has said a term. Check it by the act.")
PARTS = (
    (None, ("number", "shelf", "kind", "participation_id", "contents", "sheets", "since", "until")),
    (DESTROY, ("act", "destroyed_on", "note")),
)


def state(line: BoxLine, today: "date") -> str:
    """Destroyed, past its term, to the archive, without a term, or nothing to say."""
    if line.destroyed_on is not None:
        return shown(GONE)
    if line.ripe(today):
        return shown(RIPE)
    if line.archive:
        return shown(ARCHIVE)
    return "" if line.until else shown(NO_TERM)


def tone(line: BoxLine, today: "date") -> Tone | None:
    """Red past its term, amber without one."""
    if line.destroyed_on is not None or line.archive:
        return Tone.QUIET
    if line.ripe(today):
        return Tone.BAD
    return None if line.until else Tone.ATTENTION


def columns(today: "date") -> tuple[Column, ...]:
    """The columns, with the state of each box on a day."""
    return (
        told(BOXES, "shelf", keep=Keep.LAST),
        told(BOXES, "number", keep=Keep.LAST),
        told(BOXES, "kind", only="kind", keep=Keep.LAST),
        told(BOXES, "precinct_number", title=text("Members", "Pr. №")),
        told(BOXES, "contents", elastic=True, least=160, keep=Keep.EASY),
        told(BOXES, "since"),
        told(BOXES, "until", keep=Keep.LAST),
        Column(
            name="destroyed_on",
            title=text("Calendar", "State"),
            show=lambda line: state(line, today),
            raw=lambda line: state(line, today),
            tone=lambda line: tone(line, today),
            keep=Keep.LAST,
        ),
    )


class BoxCard(Card):
    """One box in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        general = FormSide(desk, BOXES, PARTS, store, StoredBoxData)
        general.made.connect(self.made)
        history = HistorySide(desk, "boxes")
        self.put_sides(((text("Precincts", "General"), general), (text("Precincts", "History"), history)))

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("boxes", self.row_id, self.desk.language)
        parts = (
            (f"№\u00a0{row.data.number}", row.data.shelf, shown(KEEP_KINDS[row.data.kind])) if row else (shown(NEW),)
        )
        self.title.setText(" · ".join(part for part in parts if part))


def rule_name(rule: KeepRule) -> str:
    """What is kept."""
    return shown(KEEP_KINDS[rule.kind])


MONTHS = Field("months", text("Boxes", "Months"), Whole(grouped=False), digits=True)
TO_ARCHIVE = Field("archive", text("Boxes", "Archive"), YesNo())
SOURCE = Field("source", text("Boxes", "Basis"), Words(300))


def of_rule(field: Field, **more: Any) -> Column:
    """A column of a term."""
    raw = attribute(field.name)
    made = Column(
        name=field.name, title=field.label, show=plainly(field.kind, raw), raw=raw, field=field, keep=Keep.LAST
    )
    return replace(made, **more)


class TermsDialog(QDialog):
    """How long each kind is kept; a cell is typed over in its place."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("terms")
        self.setWindowTitle(shown(TERMS))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 360)
        self.shelf = Shelf()
        listed = (
            Column(name="kind", title=BOXES.field("kind").label, show=rule_name, raw=rule_name, keep=Keep.LAST),
            of_rule(MONTHS),
            of_rule(TO_ARCHIVE),
            of_rule(SOURCE, elastic=True, least=260),
        )
        self.table = RecordTable(desk, "terms", listed, source=lambda: self.shelf, grid=True)
        self.table.records.edited.connect(self.store)
        hint = label(TERMS_HINT, "muted")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(NEAR)
        column.addWidget(hint)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(text("Card", "Close"), "", self.accept, primary=True))
        column.addLayout(foot)
        self.refresh()

    def refresh(self) -> None:
        """Read the terms anew."""
        rules = self.desk.reader().keep_rules()
        rows = [Row(uuid5(DAIYN, f"keep:{rule.kind}"), 0, rule) for rule in rules]
        self.shelf.put(cast("list[AnyRow]", rows))
        self.table.refresh()

    def store(self, row: "AnyRow", values: dict[str, Any], _version: int | None) -> None:
        """Have a term kept."""
        kind, act = row.data.kind, self.desk.actions.boxes.set_rule

        def refused(refusal: "Refusal") -> None:
            self.table.records.forget(row.id)
            self.desk.tell(refusal.sentence, kind=Kind.WARNING)

        self.desk.run(
            lambda office: act(office, kind, values), initiator=self, done=lambda _: self.refresh(), refused=refused
        )


class DestroyDialog(QDialog):
    """The № of the act by which all that is past its term is destroyed."""

    def __init__(self, desk: Desk, boxes: "Sequence[Row[BoxLine]]", parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.boxes = desk, boxes
        self.setObjectName("destroy")
        self.setWindowTitle(shown(DESTROY))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.act = LineEditor(Words(60), digits=False)
        self.act.setObjectName("act")
        self.act.setMinimumHeight(FIELD)
        self.fault = label(None, "problem")
        self.fault.setWordWrap(True)
        self.fault.hide()
        said = label(RIPE_NOW.of(len(boxes)), "heading")
        said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(NEAR)
        for each in (said, label(None), self.act, self.fault):
            column.addWidget(each)
        foot = QHBoxLayout()
        foot.addWidget(button(text("Boxes", "See the act"), "print", self.print_act))
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        accept = button(text("Boxes", "Destroyed"), "check", self.store, primary=True)
        accept.setObjectName("accept")
        foot.addWidget(accept)
        column.addLayout(foot)

    def print_act(self) -> None:
        """See the act before anything is destroyed."""
        self.reject()
        self.desk.go(Place("reports", (("report", "destruction"),)))

    def store(self) -> None:
        """Say that they are destroyed."""
        rows, act, destroy = [row.id for row in self.boxes], self.act.text(), self.desk.actions.boxes.destroy
        self.desk.run(
            lambda office: destroy(office, rows, act), initiator=self, done=lambda _: self.accept(), refused=self.refuse
        )

    def refuse(self, refusal: "Refusal") -> None:
        """Say what is wrong."""
        self.fault.setText(shown(refusal.sentence))
        self.fault.show()


class BoxesScreen(SharedScreen):
    """The shelves after the vote."""

    sheet = BOXES
    full = BoxCard
    paper = "files"
    title = text("Boxes", "Boxes")
    icon = "folder"
    nouns = frozenset({"boxes"})
    adding = text("Boxes", "Lay a box away")
    card_share: ClassVar[float] = 0.46
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Boxes", "Ins lays a box away; until when it is kept follows from what lies in it."),
        text("Boxes", "“Terms” holds the months of each kind; an empty term is filled in by the office after the act."),
        text("Boxes", "A box may have a day of its own; then it does not follow the term any more."),
        text("Boxes", "“Destroy” names the act for all that is past its term; nothing else can be destroyed."),
        text("Boxes", "The list of files prints for the archive; the destruction act has three signatures."),
    )

    def columns(self) -> "Sequence[Column]":
        return columns(self.desk.today)

    def add_begin(self) -> None:
        self.add_button(text("Boxes", "Terms…"), "calendar", self.show_terms)
        self.add_button(text("Boxes", "Destroy…"), "remove", self.destroy_ripe)
        super().add_begin()

    def show_terms(self) -> None:
        """Show the terms of keeping."""
        TermsDialog(self.desk, self).open()

    def destroy_ripe(self) -> None:
        """Destroy by act what is past its term."""
        reader = self.desk.reader()
        ids = list(reader.ids("boxes", Question()))
        ripe = [row for row in reader.rows("boxes", ids, self.desk.language) if row.data.ripe(self.desk.today)]
        if ripe:
            DestroyDialog(self.desk, ripe, self).open()
        else:
            self.desk.tell(self.desk.actions.boxes.NONE, kind=Kind.WARNING)
