"""For which precincts and votes a checklist is meant: its names, kind, subtype and days."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Choice, Day, Words
from desktop.catalog.sheets import Field
from desktop.domain.faults import Refusal
from desktop.domain.inspections import ChecklistLine
from desktop.domain.precincts import KINDS, SUBTYPES
from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.editors import choices_of, editor_of
from desktop.ui.fields import FieldBox
from desktop.ui.pieces import button, label
from desktop.ui.theme import GAP, NEAR, WIDE
from desktop.words import shown

NEW = text("Checklists", "New checklist")
HEAD = text("Checklists", "For whom and when")
COPIED = text("Checklists", "The points of the list at hand are copied; they are changed afterwards.")
NEXT = text("Checklists", "It holds for the next version, once that is saved.")
ANY = text("Checklists", "any")
FIELDS = (
    Field("name_kk", text("Checklists", "Name"), Words(200), required=True),
    Field("name_ru", text("Checklists", "Name, in Russian"), Words(200)),
    Field("kind", text("Checklists", "Kind of precincts"), Choice({None: ANY, **KINDS})),
    Field("subtype", text("Precincts", "Subtype"), Choice({None: ANY, **SUBTYPES})),
    Field("since", text("Checklists", "For votes from"), Day(), digits=True),
    Field("till", text("Checklists", "For votes until"), Day(), digits=True),
)


class ListHead(QDialog):
    """The head of a checklist; ``told(values)`` when it is taken."""

    told = Signal(object)

    def __init__(self, desk: Desk, title: Sentence, hint: Sentence, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("list-head")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(shown(title))
        self.resize(560, 320)
        made = [FieldBox(each, editor_of(each, choices_of(desk), desk.today)) for each in FIELDS]
        self.boxes = {box.field.name: box for box in made}
        for name in ("kind", "subtype"):
            self.boxes[name].editor.put(None)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(NEAR)
        for n, box in enumerate(made):
            grid.addWidget(box, n // 2, n % 2)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        said = label(hint, "small")
        said.setWordWrap(True)
        foot.addWidget(said, 1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        take = button(text("Checklists", "Take over"), "check", self.take, primary=True)
        take.setObjectName("take")
        foot.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addLayout(grid)
        column.addStretch(1)
        column.addLayout(foot)

    def put(self, line: ChecklistLine) -> None:
        """Show the head as it stands."""
        for name, box in self.boxes.items():
            box.editor.put(getattr(line, name))

    def take(self) -> None:
        """Hand over what is typed; what cannot stand is said beside its field."""
        read: dict[str, Any] = {}
        for name, box in self.boxes.items():
            box.tell(None)
            try:
                read[name] = box.editor.value()
            except Refusal as refusal:
                box.tell(refusal.sentence)
                return
        if not read["name_kk"]:
            self.boxes["name_kk"].tell(text("Checking", "Fill in this field."))
        elif read["since"] and read["till"] and read["till"] < read["since"]:
            self.boxes["till"].tell(text("Checklists", "The checklist ends before it begins."))
        else:
            self.told.emit(read)
            self.accept()
