"""The grid of a demand's answers: a digit of any layout answers yes or no and goes on, numbers go on with Enter."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.catalog.kinds import Words
from desktop.catalog.sheets import Field
from desktop.domain.demands import AnswerKind
from desktop.domain.desk_lines import ColumnLine, Sheet, SubjectLine
from desktop.storage.questions import Row
from desktop.text import Sentence, text
from desktop.ui.columns import Column, Keep, Tone, words
from desktop.ui.desk import Desk
from desktop.ui.keys import digit
from desktop.ui.shelf import Shelf
from desktop.ui.states import degree_word
from desktop.ui.table import RecordTable
from desktop.words import shown

ANSWERS = {"1": text("YesNo", "yes"), "0": text("YesNo", "no")}
TYPED = (AnswerKind.NUMBER, AnswerKind.DAY)
OWN_WORDS = text("Demands", "{title}")
WAS = text("Demands", "was {value}")
EMPTY = "–"

Before = Mapping[tuple[str, str], str]
"""What was sent before, by row label and head."""


def titled(column: ColumnLine) -> Sentence:
    """The head of a column: a known field in the reader's language, a question as the office wrote it."""
    return column.title if isinstance(column.title, Sentence) else OWN_WORDS.fill(title=column.title)


def plain_head(column: ColumnLine) -> str:
    """The head under which a copy keeps the column."""
    return column.head or (column.title if isinstance(column.title, str) else column.title.source)


def raw(column: ColumnLine, line: SubjectLine) -> str:
    """What an editor begins with."""
    value = line.value(column)
    return f"{value[8:]}.{value[5:7]}.{value[:4]}" if column.kind is AnswerKind.DAY and value else value


def answer_column(sheet: Sheet, column: ColumnLine, before: Before) -> Column:
    """A column of the grid; only the office's own questions are open to the hand."""
    name = column.id.hex
    above = set(sheet.above(column))

    def show(line: SubjectLine) -> str:
        return words(sheet.said(line, column))

    def small(line: SubjectLine) -> str:
        was = before.get((line.label or line.name, plain_head(column)))
        if was is not None and was != line.value(column):
            return shown(WAS.fill(value=was or EMPTY))
        told = line.answers.get(column.id)
        return degree_word(told.degree) if told and told.value and told.degree.value != "TOLD" else ""

    def tone(line: SubjectLine) -> Tone | None:
        value = line.value(column)
        was = before.get((line.label or line.name, plain_head(column)))
        if line.label in above or (was is not None and was != value):
            return Tone.ATTENTION
        if column.kind is AnswerKind.YES_NO and value:
            return Tone.GOOD if value == "1" else Tone.BAD
        return None

    kind = Words(500)
    open_ = not column.field
    return Column(
        name=name,
        title=titled(column),
        show=show,
        raw=partial(raw, column),
        field=Field(name, titled(column), kind, digits=column.kind in TYPED) if open_ else None,
        number=column.kind is AnswerKind.NUMBER,
        tone=tone if column.kind is AnswerKind.YES_NO or above or before else None,
        small=small,
        elastic=column.kind is AnswerKind.WORDS,
        keep=Keep.LAST if open_ else Keep.LONG,
    )


class AnswerTable(RecordTable):
    """Rows of a demand; Enter goes on to the next question, behind the last one to the next row."""

    missed = Signal()
    """F7: nobody answered."""
    wrong = Signal()
    """F8: the number is wrong."""

    def __init__(
        self,
        desk: Desk,
        sheet: Sheet,
        before: list[Column],
        after: list[Column],
        shelf: Shelf,
        sent: Before,
    ) -> None:
        asked = [answer_column(sheet, column, sent) for column in sheet.columns]
        super().__init__(desk, "answers", [*before, *asked, *after], grid=True, source=lambda: shelf)
        self.kinds = {column.id.hex: column for column in sheet.own}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F7:
            self.missed.emit()
            return
        if event.key() == Qt.Key.Key_F8:
            self.wrong.emit()
            return
        column = self.kinds.get(self.records.columns[self.currentIndex().column()].name)
        key = digit(event) if column is not None and column.kind is AnswerKind.YES_NO else ""
        if key in ANSWERS:
            self.records.take(self.currentIndex(), key, shown(ANSWERS[key]))
            self.go_on(self.currentIndex(), edit=False)
        elif not key:
            super().keyPressEvent(event)

    def first_open(self, wanted: Callable[[SubjectLine], bool]) -> bool:
        """Stand on the first row that is wanted, at its first question without an answer."""
        for place, row_id in enumerate(self.records.ids):
            line: SubjectLine = self.records.row_at(place).data
            if wanted(line):
                return self.stand_at_question(row_id, line)
        return False

    def stand_at_question(self, row_id: UUID, line: SubjectLine) -> bool:
        """Stand in a row at its first question without an answer."""
        own = [(n, self.kinds[each.name]) for n, each in enumerate(self.records.columns) if each.name in self.kinds]
        empty = [n for n, column in own if not line.value(column)]
        return self.stand_on(row_id, empty[0] if empty else own[0][0] if own else 0)


def rows_of(sheet: Sheet) -> list[Row[SubjectLine]]:
    """The rows of a sheet as a table takes them."""
    return [Row(each, 0, line) for each, line in sheet.rows.items()]
