"""The matrix: precincts down, gates across; each cell says how the gate is known, or why it is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.figures import DEGREES
from desktop.domain.gates import OpenGate, Why, said_of
from desktop.domain.readiness import STATES, State
from desktop.storage.questions import Row
from desktop.text import Sentence, text
from desktop.ui.boardfacts import BoardFacts
from desktop.ui.columns import Column, Keep, Tone
from desktop.ui.desk import Desk
from desktop.ui.shelf import Shelf
from desktop.ui.states import DEGREE_SIGNS, STATE_TONES, degree_word
from desktop.ui.table import RecordTable
from desktop.ui.theme import NEAR
from desktop.words import shown


@dataclass(frozen=True, slots=True)
class Gates:
    """A precinct with its gates by code: words and colour."""

    number: str
    place: str
    state: State
    degree: str
    closed: str
    cells: Mapping[str, tuple[str, Tone]]


ONLY = text("Gates", "only {known}")
UNPROVED = text("Gates", "no proof")


def short(gate: OpenGate) -> Sentence:
    """Why a gate is open, as short as a cell needs it."""
    if gate.why is Why.DEGREE and gate.mark is not None:
        return ONLY.fill(known=DEGREES[gate.mark.degree])
    return UNPROVED if gate.why is Why.EVIDENCE else said_of(gate)


def state(line: Gates) -> str:
    """The state in a word."""
    return shown(STATES[line.state])


def state_tone(line: Gates) -> Tone:
    """The colour of the state."""
    return STATE_TONES[line.state]


def degree(line: Gates) -> str:
    """How the state is known."""
    return line.degree


def number(line: Gates) -> str:
    """The precinct's number."""
    return line.number


def place(line: Gates) -> str:
    """Locality and building."""
    return line.place


def closed(line: Gates) -> str:
    """Closed gates of all."""
    return line.closed


def gate(code: str, name: str) -> Column:
    """The column of one gate."""

    def show(line: Gates) -> str:
        return line.cells.get(code, ("", Tone.QUIET))[0]

    def tone(line: Gates) -> Tone | None:
        return line.cells[code][1] if code in line.cells else None

    return Column(name=code, title=Sentence("", name), show=show, raw=show, tone=tone, keep=Keep.LAST)


FIXED = (
    Column(name="number", title=text("Visits", "No."), show=number, raw=number, keep=Keep.LAST),
    Column(name="place", title=text("Visits", "Locality, building"), show=place, raw=place, elastic=True, least=150),
    Column(
        name="state",
        title=text("Visits", "State"),
        show=state,
        raw=state,
        tone=state_tone,
        small=degree,
        keep=Keep.LAST,
    ),
    Column(name="closed", title=text("Gates", "Closed"), show=closed, raw=closed),
)


class GatesTable(QWidget):
    """All gates of all precincts at once."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shelf = Shelf()
        self.table: RecordTable | None = None
        self.codes: list[str] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, NEAR, 0, 0)

    def show_facts(self, facts: BoardFacts) -> None:
        """Show the gates anew; other gates make another table."""
        codes = list(dict.fromkeys(rule.code for rules in facts.rules.values() for rule in rules))
        if self.table is None or codes != self.codes:
            if self.table is not None:
                self.column.removeWidget(self.table)
                self.table.deleteLater()
            self.codes = codes
            columns = (*FIXED[:3], *(gate(code, facts.names.get(code, code)) for code in codes), FIXED[3])
            self.table = RecordTable(self.desk, "gates", columns, source=lambda: self.shelf)
            self.table.opened.connect(self.opened)
            self.column.addWidget(self.table)
        self.shelf.put([Row(row_id, 0, self.line(facts, row_id)) for row_id in facts.lines])
        self.table.refresh()

    def line(self, facts: BoardFacts, row_id: UUID) -> Gates:
        """One precinct."""
        row, standing = facts.lines[row_id], facts.standings[row_id]
        opened = {each.rule.code: each for each in standing.opened}
        cells: dict[str, tuple[str, Tone]] = {}
        for rule in facts.rules[row_id]:
            mark = facts.marks[row_id].get(rule.code)
            if rule.code in opened:
                tone = Tone.BAD if opened[rule.code].mark else Tone.QUIET
                cells[rule.code] = (shown(short(opened[rule.code])), tone)
            elif mark is not None:
                cells[rule.code] = (f"{DEGREE_SIGNS[mark.degree]} {shown(DEGREES[mark.degree])}", Tone.GOOD)
        where = ", ".join(part for part in (row.settlement, row.premises) if part)
        known = degree_word(standing.degree) if standing.state is not State.UNCHECKED else ""
        return Gates(row.number, where, standing.state, known, f"{standing.closed}/{standing.gates}", cells)
