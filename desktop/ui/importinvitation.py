"""The first page of Import: a workbook is dropped, chosen or pasted, and empty ones are made to send out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.exchange import intake
from desktop.exchange.examination import Kind
from desktop.reports.filing import free_path, save_file
from desktop.text import text
from desktop.ui.desk import Desk
from desktop.ui.importwords import KINDS
from desktop.ui.messages import Kind as Told
from desktop.ui.pieces import Card, button, label
from desktop.ui.theme import GAP
from desktop.words import say, shown

LINES = (
    (text("Import", "Drop a workbook here"), "title"),
    (
        text(
            "Import",
            "Lists of precincts, members, equipment, attendance and test results: .xlsx, .xls, .ods, .docx, .csv",
        ),
        "",
    ),
    (text("Import", "The columns are recognised by their heads and values; you can correct each of them."), "muted"),
    (text("Import", "Nothing is written before you accept it, and it can be undone."), "muted"),
)
TEMPLATES = text("Import", "Make a template to send out…")
SAVED = text("Import", "The template is in {file}. Send it out; filled in, it is taken in here without a question.")


class Invitation(QWidget):
    """Shown while no workbook is at hand."""

    chosen = Signal()
    pasted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        card = Card()
        card.inside.setSpacing(GAP)
        card.inside.addStretch(1)
        for words, look in LINES:
            line = label(words, look)
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.setWordWrap(True)
            card.inside.addWidget(line)
        self.choose = button(text("Import", "Choose a workbook…"), "folder", self.chosen.emit, primary=True)
        self.paste = button(text("Import", "Paste a table"), "paste", self.pasted.emit)
        self.templates = button(TEMPLATES, "workbook", self._offer_kinds)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        for each in (self.choose, self.paste, self.templates):
            row.addWidget(each)
        row.addStretch(1)
        card.inside.addLayout(row)
        card.inside.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _offer_kinds(self) -> None:
        """Choose for which list a template is to be made."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, words in KINDS.items():
            menu.addAction(shown(words), self._asking(kind))
        menu.popup(self.templates.mapToGlobal(self.templates.rect().bottomLeft()))

    def _asking(self, kind: Kind) -> Callable[[], None]:
        return lambda: self.choose_place(kind)

    def choose_place(self, kind: Kind) -> None:
        """Choose where a template goes."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        proposed = free_path(folder, f"{kind}.xlsx")
        dialog = QFileDialog(self, shown(TEMPLATES), str(proposed))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Excel (*.xlsx)")
        dialog.setDefaultSuffix("xlsx")

        def chosen(name: str) -> None:
            self.save(kind, Path(name))

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def save(self, kind: Kind, place: Path) -> None:
        """Write the template of a kind with the lists of this commission."""
        language = self._desk.language

        def done(_none: None) -> None:
            self._desk.tell(SAVED.fill(file=place.name), kind=Told.DONE)

        self._desk.job(
            lambda office, _progress: save_file(place, intake.blank(office, kind, language, say)),
            text("Import", "Saving the template"),
            done,
            initiator=self,
        )
