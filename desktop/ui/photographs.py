"""Photos and scans of a precinct: seen large, taken off, hung to the point they prove, with the act of a scan."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.catalog.kinds import Choice, Day, Words
from desktop.catalog.sheets import Field
from desktop.domain.checklists import Evidence
from desktop.domain.faults import Refusal
from desktop.domain.figures import Degree
from desktop.domain.inspections import PhotoLine, PointLine
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.desk import Desk
from desktop.ui.editors import ChoiceEditor, choices_of, editor_of
from desktop.ui.fields import FieldBox
from desktop.ui.pieces import button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.theme import EDGE, FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

TITLE = text("Photos", "Photos and scans of precinct № {no}")
NONE = text("Photos", "No photo yet. Choose the point, then the photo or scan that proves it.")
WHOLE = text("Photos", "no point: the precinct as a whole")
WANTED = text("Photos", "{point} – a photo is asked for")
PROVES = text("Photos", "What it proves")
ANSWER = {
    Degree.SEEN: text("Photos", "yes, seen on the photo"),
    Degree.SIGNED: text("Photos", "yes, signed by the act on the scan"),
}
ANSWER_FIELD = Field("degree", text("Photos", "Answer to the point"), Choice(ANSWER))
LEAVE = text("Photos", "stays as it is")
ACT = Field("act", text("SheetEntry", "Act №"), Words(40))
TAKEN = Field("on", text("Photos", "Day of the photo"), Day(), digits=True)
NOTE = Field("note", text("Photos", "What is seen"), Words(300))
SUFFIXES = "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.pdf"
PICTURE = 360
"""Pixels that a photo keeps at least."""

Photo = Row[PhotoLine]


def told(row: Photo) -> str:
    """What a photo proves, or what is seen on it."""
    return row.data.point or row.data.note or shown(WHOLE)


PARTS: tuple[Part[Photo], ...] = (
    Part(text("Visits", "Day"), lambda row: f"{row.data.taken_on:%d.%m.%Y}"),
    Part(PROVES, told, elastic=True),
    Part(text("SheetEntry", "Act №"), lambda row: row.data.act),
)


class Picture(QLabel):
    """A photo as large as the room for it."""

    def __init__(self) -> None:
        super().__init__()
        self.whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(PICTURE, PICTURE)
        self.setWordWrap(True)

    def show_bytes(self, content: bytes) -> None:
        """Show another photo, or none."""
        self.whole = QPixmap()
        self.whole.loadFromData(content)
        self.fit()

    def fit(self) -> None:
        """Draw the photo in its own shape."""
        if self.whole.isNull():
            self.setPixmap(QPixmap())
            return
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.setPixmap(self.whole.scaled(self.size(), keep, smooth))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class Photographs(QDialog):
    """The photos of one precinct and its building; new ones are hung to the point that is chosen."""

    def __init__(
        self, desk: Desk, place: UUID, parent: QWidget, *, inspection: UUID | None = None, point: str = ""
    ) -> None:
        super().__init__(parent)
        self.desk, self.place, self.inspection = desk, place, inspection
        row = desk.reader().row("precincts", place, desk.language)
        self.setObjectName("photographs")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(shown(TITLE.fill(no=row.data.number if row else "")))
        self.resize(1000, 640)
        self.table: PlainTable[Photo] = PlainTable(PARTS)
        self.table.stood.connect(self.show_photo)
        self.picture = Picture()
        self.points = QComboBox()
        self.points.setObjectName("photo-point")
        self.points.setMinimumHeight(FIELD)
        self.points.setMinimumContentsLength(30)
        self.points.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.offer_points(point)
        fields = (ANSWER_FIELD, ACT, TAKEN, NOTE)
        self.boxes = {each.name: FieldBox(each, editor_of(each, choices_of(desk), desk.today)) for each in fields}
        answer = self.boxes["degree"].editor
        if isinstance(answer, ChoiceEditor):
            answer.offer([(None, shown(LEAVE)), *((degree, shown(words)) for degree, words in ANSWER.items())])
            answer.put(None)
        self.boxes["on"].editor.put(desk.today)
        self.fault = label(None, "problem")
        self.fault.setWordWrap(True)
        self.fault.setObjectName("problem")
        self.fault.hide()
        self.lay_out()
        desk.changed.connect(self.hear)
        self.refresh()

    def lay_out(self) -> None:
        """The photos at the left, the one at hand at the right, what a new one proves below."""
        halves = QHBoxLayout()
        halves.setSpacing(GAP)
        halves.addWidget(self.table, 4)
        halves.addWidget(self.picture, 5)
        point = QVBoxLayout()
        point.setSpacing(2)
        point.addWidget(label(PROVES, "muted"))
        point.addWidget(self.points)
        point.addStretch(1)
        asked = QHBoxLayout()
        asked.setSpacing(GAP)
        asked.addLayout(point, 4)
        for name, share in (("degree", 4), ("act", 2), ("on", 2)):
            asked.addWidget(self.boxes[name], share)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        self.off = button(text("Photos", "Take the photo off"), "remove", self.take_off)
        self.off.setObjectName("take-off")
        choose = button(text("Photos", "Choose the photo or scan…"), "add", self.choose, primary=True)
        choose.setObjectName("choose-photo")
        foot.addWidget(self.off)
        foot.addStretch(1)
        foot.addWidget(button(text("Photos", "Close"), "", self.accept))
        foot.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(halves, 1)
        column.addLayout(asked)
        column.addWidget(self.boxes["note"])
        column.addWidget(self.fault)
        column.addLayout(foot)

    def offer_points(self, wanted: str) -> None:
        """The points of the checklist in force; what asks for a photo and lacks it comes first."""
        gates, language = self.desk.reader().gates, self.desk.language
        checklist = gates.checklist_of(self.place)
        lines = gates.points(checklist.id, language) if checklist else []
        lacking = {each.rule.code for each in gates.standing(self.place).opened}

        def asks(line: PointLine) -> bool:
            return line.rule.evidence is Evidence.PHOTO and line.rule.code in lacking

        self.points.addItem(shown(WHOLE), "")
        for line in sorted(lines, key=lambda line: (not asks(line), line.position)):
            self.points.addItem(shown(WANTED.fill(point=line.name)) if asks(line) else line.name, line.rule.code)
        found = self.points.findData(wanted) if wanted else 0
        first_asked = 1 if any(asks(line) for line in lines) else 0
        self.points.setCurrentIndex(found if found > 0 else first_asked)

    def hear(self, nouns: frozenset[str], _step: int, initiator: object) -> None:
        """Read anew after a change that is about photos, an undone one too."""
        if "inspections" in nouns and initiator is not self:
            self.refresh()

    def refresh(self) -> None:
        """Show the photos there are."""
        found = self.desk.reader().gates.photos(self.place, self.desk.language)
        self.table.put(found)
        self.off.setEnabled(bool(found))
        if found:
            self.table.selectRow(0)
        else:
            self.show_photo(None)

    def show_photo(self, row: Photo | None) -> None:
        """Show the photo at hand, or how to add the first."""
        if row is None:
            self.picture.show_bytes(b"")
            self.picture.setText(shown(NONE))
        else:
            self.picture.show_bytes(self.desk.reader().gates.picture(row.data.sha256))

    def choose(self) -> None:
        """Choose photos or a scan."""
        dialog = QFileDialog(self, shown(text("Visits", "Photos of the precinct")))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(f"JPEG, PNG, PDF ({SUFFIXES})")
        dialog.filesSelected.connect(self.store)
        dialog.open()

    def store(self, files: Sequence[str]) -> None:
        """Have photos made small and hung to the chosen point as one step."""
        self.tell(None)
        try:
            read = {name: box.editor.value() for name, box in self.boxes.items()}
        except Refusal as refusal:
            self.boxes["on"].tell(refusal.sentence)
            return
        add, place = self.desk.actions.photos.add, self.place
        asked: dict[str, Any] = {
            "indicator_code": self.points.currentData() or "",
            "degree": read["degree"],
            "act": read["act"] or "",
            "taken_on": read["on"],
            "note": read["note"] or "",
            "inspection_id": self.inspection,
        }

        def work(office: "Office") -> "Done":
            from desktop.exchange.photos import prepared

            return add(office, place, [page for file in files for page in prepared(Path(file))], **asked)

        self.desk.run(work, initiator=self, done=lambda _: self.refresh(), refused=self.tell)

    def take_off(self) -> None:
        """Take the photo at hand off; undoing brings it back."""
        row = self.table.line()
        if row is not None:
            close, row_id = self.desk.actions.photos.close, row.id
            self.desk.run(lambda office: close(office, row_id), initiator=self, done=lambda _: self.refresh())

    def tell(self, refusal: Refusal | None) -> None:
        """Say what hinders, beside its field where it has one."""
        own = refusal.field if refusal and refusal.field in self.boxes else ""
        for name, box in self.boxes.items():
            box.tell(refusal.sentence if refusal and name == own else None)
        self.fault.setText(shown(refusal.sentence) if refusal and not own else "")
        self.fault.setVisible(refusal is not None and not own)
