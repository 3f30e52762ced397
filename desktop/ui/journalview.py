"""The journal: who changed what and when; the newest step can be undone from here."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from desktop.domain.clock import USUAL_ZONE
from desktop.domain.users import called
from desktop.text import Sentence, text
from desktop.ui.columns import Tone
from desktop.ui.desk import Desk
from desktop.ui.plain import Part, PlainTable
from desktop.ui.screen import Screen
from desktop.ui.sides import when as moment
from desktop.ui.status import spoken
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.steps import StepLine

FOUNDING = 1
"""The step that made the file stays."""
NEWEST = 1000
"""Steps shown; older ones are had from the command line."""
SOURCES = {
    "window": text("Journal", "window"),
    "import": text("Journal", "import"),
    "undo": text("Journal", "undo"),
    "founding": text("Journal", "founding"),
    "paste": text("Journal", "paste from Excel"),
}
UNDONE = text("Journal", "undone")


class JournalScreen(Screen):
    """All steps, the newest first."""

    title = text("Journal", "Journal")
    icon = "journal"
    nouns = frozenset({"precincts", "members", "buildings", "equipment", "seminars", "attendance", "setting"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Journal", "Each line is one step: who, when, what, from where, and how many rows it touched."),
        text("Journal", "Undo takes back the newest step that is not undone; Redo brings it again."),
        text("Journal", "“Undo this step” takes back the chosen one, as long as nobody changed its data later."),
        text("Journal", "Of an import what was changed later is kept and named, the rest is taken back."),
        text("Journal", "Nothing is ever lost from the journal: an undo is a step of its own."),
        text("Journal", "The steps are chained by digests, so that a change past the journal is found by a check."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = PlainTable["StepLine"](parts(desk))
        self.undo = self.add_button(text("Journal", "Undo this step"), "undo", self.take_back)
        self.undo.setObjectName("undo-step")
        self.undo.setEnabled(False)
        self.table.stood.connect(self._stand)
        self.body.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        steps = self.desk.reader().steps(NEWEST)
        self.table.put(steps)
        self.aside.setText(shown(text("Journal", "steps: {n}").fill(n=self.desk.reader().position())))

    def take_back(self) -> None:
        """Undo the chosen step."""
        step = self.table.line()
        if step is not None:
            self.desk.undo_step(step.n)

    def _stand(self, step: "StepLine | None") -> None:
        """Only a step that stands can be undone."""
        stands = step is not None and not step.undone and step.undoes is None and step.n > FOUNDING
        self.undo.setEnabled(stands)


def parts(desk: Desk) -> list[Part["StepLine"]]:
    """The columns of the journal."""
    zone = desk.reader().setting("zone", USUAL_ZONE)

    def when(step: "StepLine") -> str:
        return moment(step.at, zone)

    def source(step: "StepLine") -> str:
        return shown(SOURCES[step.source]) if step.source in SOURCES else step.source

    def state(step: "StepLine") -> str:
        return shown(UNDONE) if step.undone else ""

    return [
        Part(text("Journal", "№"), lambda step: str(step.n), number=True),
        Part(text("Journal", "When"), when),
        Part(text("Journal", "Who"), lambda step: spoken(called(step.who))),
        Part(text("Journal", "What"), lambda step: shown(step.label), elastic=True),
        Part(text("Journal", "From"), source),
        Part(text("Journal", "Rows"), lambda step: str(step.rows), number=True),
        Part(text("Journal", "Note"), state, tone=lambda _: Tone.QUIET),
    ]
