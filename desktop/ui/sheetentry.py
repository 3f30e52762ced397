"""A sheet from paper, typed in its order with one key a line; remark, day and executor beside, ditto for the last."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Choice, Day, Words
from desktop.catalog.sheets import Field
from desktop.domain.faults import Refusal
from desktop.domain.inspections import Answer, InspectionLine, SheetLine
from desktop.domain.readiness import MARKS, STATES, MarkValue, State
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.columns import Column, Keep, Tone
from desktop.ui.desk import Desk
from desktop.ui.editors import choices_of, editor_of
from desktop.ui.fields import FieldBox
from desktop.ui.keys import digit
from desktop.ui.marks import KEYS
from desktop.ui.messages import Kind
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.states import MARK_TONES, degree_word
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

HEAD = text("SheetEntry", "Precinct № {no} · {place} · {team}")
HINT = text(
    "SheetEntry",
    "1 yes · 2 partly · 0 no · 9 not needed · F2 remark · Ctrl+D as in the line above · Ctrl+Enter saves the sheet",
)
LEFT = text("SheetEntry", "Answered {a} of {n}; gates open by this sheet: {gates}")
NEIGHBOUR = text("SheetEntry", "by a neighbour")
HELD_ON = Field("as_of", text("SheetEntry", "Day of the visit"), Day(), digits=True, required=True)
CONCLUSION = Field(
    "conclusion",
    text("SheetEntry", "Conclusion"),
    Choice(
        {
            None: text("SheetEntry", "by the gates"),
            MarkValue.PARTLY: STATES[State.REMARKS],
            MarkValue.NO: STATES[State.NOT_READY],
        }
    ),
)
"""A person can hold a precinct back; ready it becomes by its gates alone."""
MEMBERS = Field("members", text("SheetEntry", "Who took part"), Words(500))
NOTE = Field("note", text("SheetEntry", "Remark"), Words(500))
DUE = Field("due", text("SheetEntry", "Mend until"), Day(), digits=True)
EXECUTOR = Field("executor", text("SheetEntry", "Executor"), Words(120))
ACT = Field("act", text("SheetEntry", "Act №"), Words(40))


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is typed; ``value`` None where nobody has answered it yet."""

    sheet: SheetLine
    value: MarkValue | None = None
    note: str = ""
    due: date | None = None
    executor: str = ""
    act: str = ""


def name(line: Line) -> str:
    """The point with its number on the paper; a gate has its star."""
    point = line.sheet.point
    return f"{point.position}. {point.name}{' *' if point.rule.gate else ''}"


def answer(line: Line) -> str:
    """The answer typed, or the one that stands so far: a neighbour's for the building, an earlier visit's."""
    mark = line.sheet.standing
    if line.value is not None:
        return shown(MARKS[line.value])
    return shown(MARKS[mark.value]) if mark else ""


def tone(line: Line) -> Tone | None:
    """The colour of the answer; one of another sheet is grey."""
    if line.value is not None:
        return MARK_TONES[line.value]
    return Tone.QUIET if line.sheet.standing else None


def small(line: Line) -> str:
    """That a neighbour answered, or how the point is known so far."""
    if line.value is not None:
        return ""
    if line.sheet.shared:
        return shown(NEIGHBOUR)
    return degree_word(line.sheet.standing.degree) if line.sheet.standing else ""


def value_of(field: Field) -> Column:
    """A column of what is typed beside the answer."""

    def raw(line: Line) -> Any:
        return getattr(line, field.name)

    def show(line: Line) -> str:
        said = field.kind.show(raw(line))
        return said if isinstance(said, str) else shown(said)

    return Column(name=field.name, title=field.label, show=show, raw=raw, field=field)


COLUMNS = (
    Column(name="name", title=text("Marks", "Indicator"), show=name, raw=name, elastic=True, least=260, keep=Keep.LAST),
    Column(
        name="answer", title=text("Marks", "Answer"), show=answer, raw=answer, tone=tone, small=small, keep=Keep.LAST
    ),
    replace(value_of(NOTE), elastic=True, least=240, keep=Keep.LAST),
    replace(value_of(DUE), keep=Keep.LAST),
    replace(value_of(EXECUTOR), elastic=True, least=130, keep=Keep.LAST),
    replace(value_of(ACT), elastic=True, least=90, keep=Keep.LAST),
)
PLACES = {column.name: n for n, column in enumerate(COLUMNS)}


class Lines(RecordTable):
    """The lines of the sheet; a digit answers one and goes to the next that waits."""

    def __init__(self, desk: Desk, entry: "SheetEntry", shelf: Shelf) -> None:
        super().__init__(desk, "sheet", COLUMNS, grid=True, source=lambda: shelf)
        self._entry = entry

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = KEYS.get(digit(event)) if self.currentIndex().column() <= PLACES["answer"] else None
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entry.save()
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().column() <= PLACES["answer"]:
            self.stand_on(self.current_id(), PLACES["note"])
            self.edit(self.currentIndex())
        elif value is not None:
            self._entry.answer(value)
        else:
            super().keyPressEvent(event)


class SheetEntry(QWidget):
    """One visit's sheet, entered at reading speed and stored as one step."""

    left = Signal()
    stored = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.lines: dict[UUID, Line] = {}
        self.shelf = Shelf()
        self.table = Lines(desk, self, self.shelf)
        self.table.records.edited.connect(self.typed)
        self.table.filled.connect(self.filled)
        self.table.left.connect(self.left)
        self.head = label(None, "heading")
        self.counted = label(None, "muted")
        self.boxes = {
            field.name: FieldBox(field, editor_of(field, choices_of(desk), desk.today))
            for field in (HELD_ON, MEMBERS, CONCLUSION)
        }
        above = QHBoxLayout()
        above.setSpacing(GAP)
        above.addWidget(self.head, 3)
        above.addWidget(self.boxes["as_of"], 1)
        above.addWidget(self.boxes["members"], 2)
        above.addWidget(self.boxes["conclusion"], 1)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.counted, 1)
        foot.addWidget(button(text("SheetEntry", "Back"), "left", self.left.emit))
        save = button(text("SheetEntry", "Save the sheet"), "save", self.save, primary=True)
        save.setObjectName("save-sheet")
        foot.addWidget(save)
        hint = label(HINT, "small")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(hint)
        column.addLayout(foot)

    def open_sheet(self, visit: Row[InspectionLine]) -> None:
        """Begin a sheet: the hand stands on the first line that waits."""
        reader, language = self.desk.reader(), self.desk.language
        self.row_id = visit.id
        row = visit.data
        where = ", ".join(part for part in (row.settlement, row.premises) if part)
        self.head.setText(shown(HEAD.fill(no=row.number, place=where, team=row.team)))
        self.boxes["as_of"].editor.put(row.held_on or min(row.planned_on, self.desk.today))
        self.boxes["members"].editor.put(row.members)
        self.boxes["conclusion"].editor.put(None)
        self.lines = {each.point.rule.indicator_id: begun(each) for each in reader.gates.sheet(visit.id, language)}
        self.refresh()
        self.go_on(None)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is typed so far."""
        self.shelf.put([Row(row_id, 0, line) for row_id, line in self.lines.items()])
        self.table.refresh()
        answered = [line for line in self.lines.values() if line.value is not None or line.sheet.shared]
        gates = sum(
            line.sheet.point.rule.gate and line.value in (MarkValue.NO, MarkValue.PARTLY)
            for line in self.lines.values()
        )
        self.counted.setText(shown(LEFT.fill(a=len(answered), n=len(self.lines), gates=gates)))

    def answer(self, value: MarkValue) -> None:
        """Answer the line at hand and go on to the next that waits."""
        row_id = self.table.current_id()
        if row_id is not None and row_id in self.lines:
            self.lines[row_id] = replace(self.lines[row_id], value=value)
            self.refresh()
            self.go_on(row_id)

    def go_on(self, after: UUID | None) -> None:
        """To the next line that nobody has answered."""
        order = list(self.lines)
        start = order.index(after) + 1 if after is not None and after in self.lines else 0
        for each in order[start:]:
            line = self.lines[each]
            if line.value is None and not line.sheet.shared:
                self.table.stand_on(each, PLACES["answer"])
                return
        if after is not None:
            self.table.stand_on(after, PLACES["answer"])

    def typed(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """A remark, its day, its executor or an act's number was typed."""
        self.take(row.id, values)
        self.refresh()

    def filled(self, rows: Sequence[tuple[AnyRow, dict[str, Any]]]) -> None:
        """Ditto: the same as in the line above."""
        for row, values in rows:
            self.take(row.id, values)
        self.refresh()

    def take(self, row_id: UUID, values: dict[str, Any]) -> None:
        """Keep what was typed of a line."""
        own = {key: (value if value is not None or key == "due" else "") for key, value in values.items()}
        self.lines[row_id] = replace(self.lines[row_id], **own)

    def save(self) -> None:
        """Have the sheet stored as one step."""
        row_id = self.row_id
        try:
            day = self.boxes["as_of"].editor.value()
            members = self.boxes["members"].editor.value() or ""
            conclusion = self.boxes["conclusion"].editor.value()
        except Refusal as refusal:
            self.refuse(Refusal(refusal.sentence, "as_of"))
            return
        if row_id is None or day is None:
            return
        answers = [
            Answer(line.sheet.point.rule.code, line.value, line.note, line.due, line.executor, line.act)
            for line in self.lines.values()
            if line.value is not None
        ]
        enter = self.desk.actions.inspections.enter

        def work(office: "Office") -> "Done":
            return enter(office, row_id, answers, held_on=day, members=members, conclusion=conclusion)

        self.desk.run(work, initiator=self, done=lambda _: self.stored.emit(), refused=self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say what hinders: beside the day, or above the list."""
        if refusal.field in ("as_of", "conclusion"):
            self.boxes[refusal.field].tell(refusal.sentence)
            self.boxes[refusal.field].editor.setFocus()
        else:
            self.desk.tell(refusal.sentence, kind=Kind.WARNING)


def begun(line: SheetLine) -> Line:
    """A line before anything is typed: empty, or as this visit's sheet was entered before."""
    mark = line.answer
    return Line(line) if mark is None else Line(line, mark.value, mark.note, mark.due, mark.executor)
