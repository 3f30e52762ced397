"""A range from Excel laid over a list: read by the kinds of its columns, shown, then stored as one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.catalog.kinds import Choice, Link, YesNo
from desktop.catalog.sheets import Field
from desktop.domain.faults import Refusal
from desktop.text import LANGUAGES, Sentence, counted, text
from desktop.ui.columns import Column, words
from desktop.ui.desk import Desk
from desktop.ui.editors import Choices, choices_of
from desktop.ui.pieces import button
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow, RecordModel
from desktop.ui.theme import EDGE, GAP, NEAR, ROW
from desktop.words import say, shown

TITLE = text("Paste", "Paste from Excel")
NOTHING_YET = text("Paste", "Nothing is written yet. Review and press Accept.")
NOTHING_NEW = text("Paste", "Everything pasted already stands in the list. Nothing would change.")
FAULTS = counted("Paste", "%n cells cannot be stored and stay as they are:", "", 0)
CHANGES = counted("Paste", "%n cells change:", "", 0)
BEYOND = counted("Paste", "%n rows of the range lie below the end of the list and are left out.", "", 0)
CLOSED = text("Paste", "This column cannot be typed.")
ACCEPT = text("Paste", "Accept")
CANCEL = text("Form", "Cancel")
HEADS = (
    text("Paste", "Row"),
    text("Paste", "Column"),
    text("Paste", "Was"),
    text("Paste", "Becomes"),
)


@dataclass(frozen=True, slots=True)
class Change:
    """One cell that would change."""

    row: AnyRow
    field: Field
    value: Any
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One cell that cannot be read."""

    name: str
    column: Sentence
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Reading:
    """A range read against a list."""

    changes: tuple[Change, ...]
    faults: tuple[Fault, ...]
    beyond: int

    def rows(self) -> list[tuple[AnyRow, dict[str, Any]]]:
        """The changes, row by row."""
        found: dict[Any, tuple[AnyRow, dict[str, Any]]] = {}
        for change in self.changes:
            found.setdefault(change.row.id, (change.row, {}))[1][change.field.name] = change.value
        return list(found.values())


def read_range(
    records: RecordModel, first: int, columns: Sequence[Column], cells: Sequence[Sequence[str]], choices: Choices
) -> Reading:
    """Read a range from a row on, cell by cell; what stands in the list already is no change."""
    changes: list[Change] = []
    faults: list[Fault] = []
    room = len(records.ids) - first
    for n, line in enumerate(cells[:room]):
        row = records.row_at(first + n)
        name = records.columns[0].show(row.data)
        for column, cell in zip(columns, line, strict=False):
            if column.field is None or not column.field.editable:
                if cell.strip() != column.show(row.data):
                    faults.append(Fault(name, column.title, CLOSED))
                continue
            try:
                value = read_cell(column.field, cell, choices)
            except Refusal as refusal:
                faults.append(Fault(name, column.title, refusal.sentence))
                continue
            before = column.raw(row.data)
            if not same(value, before):
                after = cell.strip() if isinstance(column.field.kind, Link) else words(column.field.kind.show(value))
                changes.append(Change(row, column.field, value, name, column.show(row.data), after))
    return Reading(tuple(changes), tuple(faults), max(0, len(cells) - room))


def same(value: Any, before: Any) -> bool:
    """Whether a cell would stay as it is; a list and a frozen one are alike, so are nothing and no words."""
    if isinstance(value, list | tuple) and isinstance(before, list | tuple):
        return [*cast("Sequence[Any]", value)] == [*cast("Sequence[Any]", before)]
    return value == before or (value in ("", None) and before in ("", None))


def read_cell(field: Field, cell: str, choices: Choices) -> Any:
    """A cell read by its kind; names of choices are taken in any of the three languages, however they begin."""
    typed = cell.strip().casefold()
    match field.kind:
        case Choice(each):
            for value, sentence in each.items():
                if typed in {say(sentence, language).casefold() for language in LANGUAGES}:
                    return value
        case YesNo():
            return field.kind.read(typed)
        case Link(noun):
            named = {name.casefold(): row_id for row_id, name in choices(noun)}
            if not typed or typed in named:
                return named.get(typed)
            raise Refusal(text("Checking", "“{value}” is not one of the choices.").fill(value=cell.strip()[:40]))
        case _:
            pass
    return field.kind.read(cell)


class PastePreview(QDialog):
    """What a range would change, before anything is written."""

    def __init__(self, reading: Reading, accept: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paste-preview")
        self.setWindowTitle(shown(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 460)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addWidget(QLabel(shown(NOTHING_YET if reading.changes else NOTHING_NEW)))
        if reading.beyond:
            column.addWidget(self.problem(shown(BEYOND.of(reading.beyond))))
        if reading.faults:
            column.addWidget(self.problem(shown(FAULTS.of(len(reading.faults)))))
            column.addWidget(listed([(f.name, shown(f.column), "", shown(f.sentence)) for f in reading.faults]), 1)
        if reading.changes:
            column.addWidget(QLabel(shown(CHANGES.of(len(reading.changes)))))
            column.addWidget(listed([(c.name, shown(c.field.label), c.before, c.after) for c in reading.changes]), 2)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        foot.addWidget(button(CANCEL, "", self.reject))
        self.accept_button = button(ACCEPT, "check", self.accept, primary=True)
        self.accept_button.setObjectName("accept")
        self.accept_button.setDefault(True)
        self.accept_button.setVisible(bool(reading.changes))
        foot.addWidget(self.accept_button)
        column.addLayout(foot)
        self.accepted.connect(accept)

    def problem(self, said: str) -> QLabel:
        """A line that says what will not be stored."""
        label = QLabel(said)
        label.setObjectName("problem")
        label.setWordWrap(True)
        return label


def listed(lines: Sequence[tuple[str, str, str, str]]) -> QTableWidget:
    """Cells one under another: row, column, before, after or what is wrong."""
    table = QTableWidget(len(lines), len(HEADS))
    table.setHorizontalHeaderLabels([shown(head) for head in HEADS])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(len(HEADS) - 1, QHeaderView.ResizeMode.Stretch)
    for n, line in enumerate(lines):
        for m, said in enumerate(line):
            table.setItem(n, m, QTableWidgetItem(said))
    return table


def offer_paste(
    desk: Desk, table: RecordTable, first: int, columns: Sequence[Column], cells: Sequence[Sequence[str]]
) -> None:
    """Show what a range would change in a table; store it when it is accepted."""
    reading = read_range(table.records, first, columns, cells, choices_of(desk))
    PastePreview(reading, lambda: store_rows(desk, table, reading.rows()), table).open()


def store_rows(desk: Desk, table: RecordTable, rows: Sequence[tuple[AnyRow, dict[str, Any]]]) -> None:
    """Have several rows' values stored as one step."""
    changed = [(row.id, row.version, values) for row, values in rows]
    apply = desk.actions.paste.apply
    desk.run(lambda office: apply(office, table.records.noun, changed), initiator=table)
