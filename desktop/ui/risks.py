"""Қауіптер: what does not fit together in a precinct, and the plan B for it."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.catalog.kinds import Day
from desktop.domain.calendar_lines import RiskLine
from desktop.domain.faults import Refusal
from desktop.domain.numbers import number_sign
from desktop.domain.risks import PLANS, RISKS
from desktop.text import Sentence, counted, text
from desktop.ui.beside import PRINT
from desktop.ui.columns import Tone, words
from desktop.ui.desk import Desk, Place
from desktop.ui.editors import DayEditor
from desktop.ui.messages import Kind
from desktop.ui.neighbours import strip
from desktop.ui.pieces import Card, button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.screen import Screen
from desktop.ui.theme import GAP
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

NOBODY = text("Risk", "Nothing that is known clashes. Enter counts, marks, roads and keys: risks follow from them.")
COUNT = counted("Risk", "%n risks", "", 0)
READY, PLANNED, OPEN = text("Risk", "ready"), text("Risk", "planned"), text("Risk", "no plan yet")
SIDE = 380
PLAN_HEIGHT = 110


def state(line: RiskLine) -> Sentence:
    """Whether the plan stands ready, is written, or is missing."""
    return READY if line.ready_on else PLANNED if line.plan else OPEN


def tone(line: RiskLine) -> Tone:
    """Green when ready, amber when planned, red without a plan."""
    return Tone.GOOD if line.ready_on else Tone.ATTENTION if line.plan else Tone.BAD


PARTS: tuple[Part[RiskLine], ...] = (
    Part(text("Precincts", "Precinct №"), lambda line: line.precinct_number, number=True),
    Part(text("Precincts", "Rural okrug"), lambda line: line.okrug),
    Part(text("Risk", "Risk"), lambda line: shown(RISKS[line.kind]), elastic=True),
    Part(text("Risk", "From what"), lambda line: shown(line.why), elastic=True),
    Part(text("Risk", "Plan B"), lambda line: shown(state(line)), tone=tone),
)


class RisksScreen(Screen):
    """Every risk of the working precincts; the plan of the one at hand at the right."""

    title = text("Risk", "Risks and plan B")
    icon = "warning"
    nouns = frozenset({"risks", "precincts", "buildings", "equipment", "calendar"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Risk", "Risks follow from what is entered: voters in wheelchairs and no ramp, one key and no guard."),
        text("Risk", "What nobody has asked yet is no risk: mark the points of the check first."),
        text("Risk", "Write who brings what, with a telephone; a proposal stands in grey until then."),
        text("Risk", "A day under “Ready since” says that plan B stands ready."),
        text("Risk", "Print gives one page a precinct and one page for the district's duty officer."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.line: RiskLine | None = None
        for words_, report in (
            (text("Risk", "For the duty officer…"), "emergency"),
            (PRINT, "risks"),
        ):
            self.add_button(words_, "print", partial(desk.go, Place("reports", (("report", report),))))
        self.table: PlainTable[RiskLine] = PlainTable(PARTS)
        self.table.setObjectName("table-risks")
        self.table.stood.connect(self.show_line)
        self.table.opened.connect(self.write)
        self.side = Card()
        self.side.setFixedWidth(SIDE)
        self.name, self.why = label(None, "heading"), label(None, "muted")
        self.plan = QPlainTextEdit()
        self.plan.setFixedHeight(PLAN_HEIGHT)
        self.plan.setObjectName("risk-plan")
        self.responsible, self.phone = QLineEdit(), QLineEdit()
        self.ready = DayEditor(Day(), desk.today)
        self.save = button(text("Form", "Save"), "save", self.store, primary=True)
        self.save.setObjectName("save-plan")
        self.open = button(text("Risk", "Open the precinct"), "precincts", self.go, flat=True)
        self.none = label(NOBODY, "muted")
        self.lay_out()

    def lay_out(self) -> None:
        """The risks at the left, the plan of one at the right."""
        for each in (self.name, self.why, self.none):
            each.setWordWrap(True)
        inside = self.side.inside
        inside.addWidget(self.name)
        inside.addWidget(self.why)
        for words_, field in (
            (text("Risk", "Plan B"), self.plan),
            (text("Risk", "Who brings it"), self.responsible),
            (text("Precincts", "Phone"), self.phone),
            (text("Risk", "Ready since"), self.ready),
        ):
            inside.addWidget(label(words_, "muted"))
            inside.addWidget(field)
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self.open)
        foot.addStretch(1)
        inside.addLayout(foot)
        inside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.table, 1)
        row.addWidget(self.side)
        self.body.addWidget(strip(self.desk, "risks"))
        self.body.addWidget(self.none)
        self.body.addLayout(row, 1)

    def refresh(self) -> None:
        at = self.line
        lines = [row.data for row in self.desk.reader().risks(self.desk.language)]
        self.none.setVisible(not lines)
        self.aside.setText(shown(COUNT.of(len(lines))))
        self.table.put(lines)
        same = (
            n
            for n, each in enumerate(lines)
            if at and (each.participation_id, each.kind) == (at.participation_id, at.kind)
        )
        self.table.selectRow(next(same, 0))
        self.show_line(self.table.line())

    def write(self) -> None:
        """Bring the hand to the plan."""
        self.plan.setFocus()

    def show_line(self, line: RiskLine | None) -> None:
        """Show the plan of a risk."""
        self.line = line
        for each in (self.plan, self.responsible, self.phone, self.ready, self.save, self.open):
            each.setEnabled(line is not None)
        number = number_sign(line.precinct_number) if line else ""
        self.name.setText(f"{number} · {shown(RISKS[line.kind])}" if line else "")
        self.why.setText(words(line.why) if line else "")
        self.plan.setPlainText(line.plan if line else "")
        self.plan.setPlaceholderText(shown(PLANS[line.kind]) if line else "")
        self.responsible.setText(line.responsible if line else "")
        self.phone.setText(line.phone if line else "")
        self.ready.put(line.ready_on if line else None)

    def store(self) -> None:
        """Have the plan stored; what was only proposed is taken as it stands."""
        line = self.line
        if line is None:
            return
        try:
            ready = self.ready.value()
        except Refusal as refusal:
            self.desk.tell(refusal.sentence, kind=Kind.WARNING)
            return
        values = {
            "plan": self.plan.toPlainText().strip() or shown(PLANS[line.kind]),
            "responsible": self.responsible.text().strip(),
            "phone": self.phone.text().strip(),
            "ready_on": ready,
        }
        plan = self.desk.actions.works.plan

        def work(office: "Office") -> "Done":
            return plan(office, line.participation_id, line.kind, values)

        self.desk.run(work, initiator=self)

    def go(self) -> None:
        """Open the precinct's card."""
        if self.line is not None:
            self.desk.go(Place("precincts", row=self.line.participation_id))
