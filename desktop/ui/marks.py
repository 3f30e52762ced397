"""Answers to the points of a check, one key each: 1 yes, 2 partly, 0 no, 9 not needed; and the conclusion of an act."""

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Choice, Day, Words
from desktop.catalog.sheets import Field
from desktop.domain.faults import Refusal
from desktop.domain.figures import DEGREES, Degree
from desktop.domain.gates import Standing, said_of
from desktop.domain.lines import Mark
from desktop.domain.readiness import CONCLUSION, MARKS, STATES, MarkValue, Scope, state_of
from desktop.storage.questions import Indicator, Row
from desktop.text import text
from desktop.ui.cards import Side
from desktop.ui.columns import Column, Tone, words
from desktop.ui.desk import Desk
from desktop.ui.editors import choices_of, editor_of
from desktop.ui.fields import FieldBox, Onward
from desktop.ui.keys import digit
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.states import MARK_TONES, degree_word
from desktop.ui.table import RecordTable
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

KEYS = {"1": MarkValue.YES, "2": MarkValue.PARTLY, "0": MarkValue.NO, "9": MarkValue.NOT_NEEDED}
HINT = text("Marks", "Keys: 1 yes, 2 partly, 0 no, 9 not needed")
LOW = 300
"""Pixels of height below which the points need the room of the hint."""
SHARED = text("Marks", "building")
CONCLUDE = text("Marks", "Conclusion")
STANDS = text("Marks", "State")
AS_OF = Field("as_of", text("Marks", "Day of the check"), Day(), digits=True)
DEGREE = Field("degree", text("Precincts", "How it is known"), Choice(DEGREES))
SOURCE = Field("source", text("Marks", "Who said so, act №"), Words(200))


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the check with its newest answer; ``shared`` ones are asked of the building."""

    indicator: Indicator
    mark: Mark | None
    shared: bool


def answer(point: Point) -> str:
    """The answer in words."""
    return "" if point.mark is None else shown(MARKS[point.mark.value])


def answer_tone(point: Point) -> Tone | None:
    """The colour of the answer."""
    return None if point.mark is None else MARK_TONES[point.mark.value]


def answer_degree(point: Point) -> str:
    """How the answer is known."""
    return "" if point.mark is None else degree_word(point.mark.degree)


def name(point: Point) -> str:
    """The point; one that is asked of the building says so."""
    return f"{point.indicator.name} · {shown(SHARED)}" if point.shared else point.indicator.name


def day(point: Point) -> str:
    """The day of the answer."""
    return "" if point.mark is None else words(Day().show(point.mark.as_of))


COLUMNS = (
    Column(name="name", title=text("Marks", "Indicator"), show=name, raw=name, elastic=True),
    Column(
        name="answer",
        title=text("Marks", "Answer"),
        show=answer,
        raw=answer,
        tone=answer_tone,
        small=answer_degree,
    ),
    Column(name="as_of", title=AS_OF.label, show=day, raw=day),
)


class Points(RecordTable):
    """The points one under another; a digit answers the one at hand and goes on."""

    def __init__(self, desk: Desk, shelf: Shelf, side: "MarksSide") -> None:
        super().__init__(desk, "marks", COLUMNS, source=lambda: shelf)
        self._side = side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = KEYS.get(digit(event))
        place = self.currentIndex().row()
        if value is not None and place >= 0:
            self._side.mark(self.records.row_at(place).data, value)
            self.step(1)
        else:
            super().keyPressEvent(event)


class MarksSide(Side):
    """The points of a precinct or of a building, how the answers are known, and the conclusion."""

    scrolls = False

    def __init__(self, desk: Desk, scope: Scope) -> None:
        super().__init__()
        self.desk = desk
        self.scope = scope
        self.row_id: UUID | None = None
        self.building_id: UUID | None = None
        self.shelf = Shelf()
        self.names: dict[str, str] = {}
        self.points = Points(desk, self.shelf, self)
        self.known = Known(desk)
        Onward(list(self.known.boxes.values()), self.points.setFocus, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.known)
        column.addWidget(self.points, 1)
        self.hint = label(HINT, "small")
        self.hint.setWordWrap(True)
        below = QHBoxLayout()
        below.setSpacing(NEAR)
        below.addWidget(self.hint, 1)
        if scope is Scope.PRECINCT:
            photos = button(text("Visits", "Photo…"), "add", self.photograph, flat=True)
            photos.setObjectName("photos-of-point")
            below.addWidget(photos)
        column.addLayout(below)
        self.state = label(None)
        self.state.setWordWrap(True)
        if scope is Scope.PRECINCT:
            column.addLayout(self.make_conclusions())

    def make_conclusions(self) -> QHBoxLayout:
        """The conclusion in force in words, the three conclusions of an act as buttons."""
        line = QHBoxLayout()
        line.setSpacing(NEAR)
        line.addWidget(self.state, 1)
        for value in (MarkValue.YES, MarkValue.PARTLY, MarkValue.NO):
            made = button(STATES[state_of(value)], "", lambda value=value: self.conclude(value))
            made.setObjectName(f"conclude-{value.value}")
            line.addWidget(made)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hint.setVisible(self.height() >= LOW)

    def show_row(self, row_id: UUID | None) -> None:
        reader = self.desk.reader()
        if row_id != self.row_id:
            self.known.begin()
        self.row_id = row_id
        row = None if row_id is None else reader.row(self.noun, row_id, self.desk.language)
        if row is None:
            return
        of_precinct = self.scope is Scope.PRECINCT
        self.building_id = row.data.building_id if of_precinct else row.id
        marks: dict[str, Mark] = reader.marks_of(row.id) if of_precinct else dict(row.data.marks)
        points = [
            Point(each, marks.get(each.code), shared=of_precinct and each.scope == Scope.BUILDING)
            for each in reader.indicators(self.desk.language)
            if of_precinct or each.scope == Scope.BUILDING
        ]
        self.names = {point.indicator.code: point.indicator.short for point in points}
        self.shelf.put([Row(point.indicator.id, 0, point) for point in points])
        self.points.refresh()
        if not self.points.currentIndex().isValid() and points:
            self.points.stand_on(points[0].indicator.id)
        self.show_conclusion(marks.get(CONCLUSION), reader.gates.standing(row.id) if of_precinct else None)

    @property
    def noun(self) -> str:
        """Whose points these are."""
        return "precincts" if self.scope is Scope.PRECINCT else "buildings"

    def show_conclusion(self, mark: Mark | None, standing: Standing | None) -> None:
        """Say where the precinct stands, which gates are open and why, and what a person concluded when."""
        if standing is None:
            return
        names = {
            row.data.indicator.code: row.data.indicator.short for row in self.shelf.rows("", self.shelf.ids(""), "kk")
        }
        lines = [f"<b>{shown(STANDS)}</b>: {shown(STATES[standing.state])}"]
        lines += [
            f"{escape(names.get(each.rule.code, each.rule.code))}: {shown(said_of(each))}" for each in standing.opened
        ]
        if mark is not None:
            parts = [f"{shown(CONCLUDE)}: {shown(STATES[state_of(mark.value)])}", words(Day().show(mark.as_of))]
            lines.append(" · ".join(part for part in (*parts, degree_word(mark.degree), escape(mark.source)) if part))
        self.state.setText(" · ".join(lines))

    def mark(self, point: Point, value: MarkValue) -> None:
        """Answer a point; a building's point is answered for every precinct in it."""
        of_building = point.shared or self.scope is Scope.BUILDING
        self.store(point.indicator.code, value, of_building=of_building and self.building_id is not None)

    def photograph(self) -> None:
        """The photos of the precinct; a new one proves the point at hand."""
        from desktop.ui.photographs import Photographs

        place = self.points.currentIndex().row()
        if self.row_id is not None:
            code = self.points.records.row_at(place).data.indicator.code if place >= 0 else ""
            Photographs(self.desk, self.row_id, self, point=code).open()

    def conclude(self, value: MarkValue) -> None:
        """Conclude on the whole precinct; "ready" is refused while a gate is open."""
        row_id = self.row_id
        known = self.read_known()
        if known is None or row_id is None:
            return
        conclude = self.desk.actions.readiness.conclude

        def work(office: "Office") -> "Done":
            return conclude(office, row_id, value, **known)

        self.desk.run(work, initiator=self, refused=self.known.refuse)

    def read_known(self) -> dict[str, Any] | None:
        """The day, the degree and the source; None where one is at fault, which is said beside it."""
        try:
            return self.known.values()
        except Refusal as refusal:
            self.known.refuse(refusal)
            return None

    def store(self, code: str, value: MarkValue, *, of_building: bool) -> None:
        """Have an answer stored with the day, the degree and the source that stand above."""
        known = self.read_known()
        if known is None:
            return
        about = {"building_id": self.building_id} if of_building else {"participation_id": self.row_id}
        mark = self.desk.actions.readiness.mark

        def work(office: "Office") -> "Done":
            return mark(office, code, value, **about, **known)

        self.desk.run(work, initiator=self, refused=self.known.refuse)


class Known(QWidget):
    """The day, the degree and the source of the answers that follow."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        made = [FieldBox(field, editor_of(field, choices_of(desk), desk.today)) for field in (AS_OF, DEGREE, SOURCE)]
        self.boxes = {box.field.name: box for box in made}
        line = QGridLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setHorizontalSpacing(NEAR)
        for n, (box, share) in enumerate(zip(self.boxes.values(), (2, 2, 3), strict=True)):
            line.addWidget(box, 0, n)
            line.setColumnStretch(n, share)
        self.begin()

    def begin(self) -> None:
        """Another row: today, seen on the spot, no source yet."""
        self.boxes["as_of"].editor.put(self.desk.today)
        self.boxes["degree"].editor.put(Degree.SEEN)
        self.boxes["source"].editor.put("")

    def values(self) -> dict[str, Any]:
        """What stands in the fields; ``Refusal`` names the field at fault."""
        read: dict[str, Any] = {}
        for field_name, box in self.boxes.items():
            box.tell(None)
            try:
                read[field_name] = box.editor.value()
            except Refusal as refusal:
                raise Refusal(refusal.sentence, field_name) from refusal
        return read

    def refuse(self, refusal: Refusal) -> None:
        """Say beside the field what hinders storing the answer."""
        box = self.boxes.get(refusal.field, self.boxes["source"])
        box.tell(refusal.sentence)
        box.editor.setFocus()
