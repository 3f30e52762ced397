"""A form made from a sheet: what is typed is kept as a draft until it is saved, faults stand beside their fields."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.catalog.kinds import Link
from desktop.catalog.sheets import Sheet
from desktop.domain.faults import Refusal
from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.drafts import Draft
from desktop.ui.editors import LinkEditor, choices_of, editor_of
from desktop.ui.fields import ENTER, FieldBox, FieldGrid, Onward
from desktop.ui.keys import commanded
from desktop.ui.pieces import button
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import GAP, NEAR, WIDE
from desktop.words import shown

SAVE = text("Form", "Save")
CANCEL = text("Form", "Cancel")
UNSAVED = text("Form", "Unsaved changes")
FILL_IN = text("Checking", "Fill in this field.")

Part = tuple[Sentence | None, Sequence[str]]
"""A heading and the fields below it."""
Save = Callable[[UUID | None, dict[str, Any], int | None], None]
"""Asked to store changed values of a row (None: a new one); answers through ``settled`` or ``refuse``."""


class RecordForm(QWidget):
    """The fields of one row."""

    def __init__(
        self, desk: Desk, sheet: Sheet, parts: Sequence[Part], save: Save, fresh: Mapping[str, Any], *, most: int = 3
    ) -> None:
        super().__init__()
        self.setObjectName(f"form-{sheet.noun}")
        self.sheet = sheet
        self.row_id: UUID | None = None
        self.drafts: dict[UUID | None, Draft] = {}
        self.boxes: dict[str, FieldBox] = {}
        self._row: AnyRow | None = None
        self._save = save
        self._fresh = fresh
        self._desk = desk
        self._filling = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        self.fault = QLabel()
        self.fault.setObjectName("problem")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.column.addWidget(self.fault)
        for heading, names in parts:
            self.add_part(heading, names, most)
        Onward(list(self.boxes.values()), self.end, self)
        self.column.addLayout(self.make_foot())
        self.column.addStretch(1)

    def add_part(self, heading: Sentence | None, names: Sequence[str], most: int) -> None:
        """Add some fields under a heading."""
        if heading is not None:
            label = QLabel(shown(heading))
            label.setObjectName("heading")
            self.column.addWidget(label)
        made: list[FieldBox] = []
        for name in names:
            told = self.sheet.field(name)
            editor = editor_of(told, choices_of(self._desk), self._desk.today, self)
            editor.touched.connect(lambda name=name: self.touch(name))
            editor.installEventFilter(self)
            self.boxes[name] = FieldBox(told, editor)
            made.append(self.boxes[name])
        self.column.addWidget(FieldGrid(made, most=most))

    def make_foot(self) -> QHBoxLayout:
        """Save and Cancel, shown while there is something to save."""
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.setContentsMargins(0, 0, 0, WIDE)
        self.unsaved = QLabel(shown(UNSAVED))
        self.unsaved.setObjectName("small")
        self.cancel_button = button(CANCEL, "", self.cancel)
        self.save_button = button(SAVE, "check", self.save, primary=True)
        self.save_button.setObjectName("save")
        foot.addWidget(self.unsaved)
        foot.addStretch(1)
        for each in (self.cancel_button, self.save_button):
            foot.addWidget(each)
        self.show_dirty()
        return foot

    @property
    def dirty(self) -> bool:
        """Whether something typed is not saved yet."""
        return self.row_id in self.drafts

    def show_row(self, row: AnyRow | None) -> None:
        """Show a row, or an empty form for a new one; a draft of it is put back over what is stored."""
        self._row = row
        self.row_id = None if row is None else row.id
        self._filling = True
        for name, box in self.boxes.items():
            if isinstance(box.editor, LinkEditor) and isinstance(box.field.kind, Link):
                box.editor.offer(choices_of(self._desk)(box.field.kind.noun))
            box.editor.put(self._fresh.get(name) if row is None else getattr(row.data, name))
            box.tell(None)
        self.tell(None)
        draft = self.drafts.get(self.row_id)
        if draft is not None:
            self.put_back(draft, row)
        self._filling = False
        self.show_dirty()

    def start(self) -> None:
        """Bring the hand to the first field."""
        next(iter(self.boxes.values())).editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_back(self, draft: Draft, row: AnyRow | None) -> None:
        """Put a draft over a row. What others changed meanwhile in other fields does not hinder saving it."""
        for name, typed in draft.typed.items():
            self.boxes[name].editor.retype(typed)
        if row is not None and all(getattr(row.data, name) == value for name, value in draft.before.items()):
            draft.version = row.version

    def preset(self, values: dict[str, Any]) -> None:
        """Begin a new row with some values: a copy of another, the precinct it is added from."""
        for name, value in values.items():
            if name in self.boxes and value not in (None, "", ()):
                self.boxes[name].editor.put(value)
                self.touch(name)

    def touch(self, name: str) -> None:
        """A hand changed a field: keep what it typed."""
        if self._filling:
            return
        row = self._row
        draft = self.drafts.setdefault(self.row_id, Draft(None if row is None else row.version))
        draft.typed[name] = self.boxes[name].editor.typed()
        if row is not None:
            draft.before.setdefault(name, getattr(row.data, name))
        self.boxes[name].tell(None)
        self.show_dirty()

    def show_dirty(self) -> None:
        """Show whether there is something to save."""
        for each in (self.unsaved, self.cancel_button, self.save_button):
            each.setVisible(self.dirty)

    def save(self) -> None:
        """Ask for the changed values to be stored, if all of them can be read."""
        draft = self.drafts.get(self.row_id)
        if draft is None:
            return
        values: dict[str, Any] = {}
        faulty: list[FieldBox] = []
        for name, box in self.boxes.items():
            fault = self.read(name, box, draft, values)
            box.tell(fault)
            if fault is not None:
                faulty.append(box)
        if faulty:
            faulty[0].editor.setFocus()
        else:
            self.tell(None)
            self._save(self.row_id, values, draft.version)

    def read(self, name: str, box: FieldBox, draft: Draft, values: dict[str, Any]) -> Sentence | None:
        """Read one field into the values; its fault comes back."""
        if name in draft.typed:
            try:
                values[name] = box.editor.value()
            except Refusal as refusal:
                return refusal.sentence
        empty = values.get(name, "" if self._row is None else "·") in (None, "", [])
        return FILL_IN if box.field.required and empty else None

    def settled(self, row_id: UUID | None) -> None:
        """The values of a row are stored."""
        self.drafts.pop(row_id, None)
        self.show_dirty()

    def refuse(self, refusal: Refusal) -> None:
        """The values were refused: say so beside the field at fault, or above all fields."""
        box = self.boxes.get(refusal.field)
        if box is None:
            self.tell(refusal.sentence)
        else:
            box.tell(refusal.sentence)
            box.editor.setFocus()

    def tell(self, fault: Sentence | None) -> None:
        """Say what is wrong with the whole row, or that nothing is."""
        self.fault.setText(shown(fault) if fault else "")
        self.fault.setVisible(fault is not None)

    def cancel(self) -> None:
        """Drop the draft and show what is stored."""
        self.drafts.pop(self.row_id, None)
        self.show_row(self._row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if commanded(event) == "s" or (control and event.key() in ENTER):
                self.save()
                return True
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """After the last field the hand comes to Save."""
        if self.dirty:
            self.save_button.setFocus(Qt.FocusReason.TabFocusReason)
