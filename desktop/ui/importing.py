"""A workbook on its way in: what was understood, what taking it in would do — and nothing is written before Accept."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from desktop.domain.faults import Refusal
from desktop.exchange import intake
from desktop.exchange.book import Book
from desktop.exchange.examination import Kind
from desktop.exchange.pasted import pasted
from desktop.exchange.rejects import rejected_workbook
from desktop.reports.filing import free_path, save_file
from desktop.text import Sentence, text
from desktop.ui.desk import Desk, Place
from desktop.ui.importinvitation import Invitation
from desktop.ui.importreview import Review
from desktop.ui.importwords import KINDS
from desktop.ui.messages import Kind as Told
from desktop.ui.screen import Screen
from desktop.ui.worker import Progress
from desktop.words import say, shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

NOUNS: dict[Kind, str] = {
    "precincts": "precincts",
    "members": "members",
    "equipment": "equipment",
    "attendance": "seminars",
    "tests": "seminars",
}
"""The room in which the rows taken in can be seen."""
PATTERNS = "*.xlsx *.xlsm *.xls *.ods *.docx *.csv *.tsv *.txt"
PASTED = text("Import", "Pasted table")
WORKBOOKS = text("Import", "Workbooks")


@dataclass(slots=True)
class Wish:
    """The workbook at hand and what a person decided about it."""

    file: Path | Book
    kind: Kind | None = None
    sender: str = ""
    sheet: str | None = None
    header_row: int | None = None
    mapping: dict[str, str] = field(default_factory=dict[str, str])
    seminar: UUID | None = None
    decisions: dict[int, Hashable | None] = field(default_factory=dict[int, Hashable | None])


class ImportScreen(Screen):
    """Examines a workbook, shows the proposal, takes it in as one step."""

    title = text("Import", "Import")
    icon = "import"
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Import", "Drop a workbook anywhere on the window, or choose it here; Ctrl+V pastes a copied table."),
        text(
            "Import",
            "Columns: each column beside the field it was taken for, with values from under it. F4 corrects it.",
        ),
        text("Import", "Rows: what becomes of each row. Where a person must choose, the choice stands below the list."),
        text("Import", "Problems: errors stop a value or a row, warnings are taken in and should be looked at."),
        text("Import", "What is corrected and decided is remembered: by head and sender, and for each person."),
        text("Import", "Nothing is written before Accept; the whole import is one step and can be undone."),
        text("Import", "Rejected rows can be saved as a workbook, mended there and taken in again."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.wish: Wish | None = None
        self.taken: intake.Intake | None = None
        self.choose = self.add_button(text("Import", "Choose a workbook…"), "folder", self.choose_file)
        self.rejects = self.add_button(text("Import", "Save rejected rows…"), "workbook", self.choose_place)
        self.accept = self.add_button(text("Import", "Accept"), "check", self.take_in, primary=True)
        self.accept.setObjectName("accept")
        self.review = Review(desk)
        self.review.corrected.connect(self.examine_again)
        self.pages = QStackedWidget()
        self.invitation = Invitation(desk)
        self.invitation.chosen.connect(self.choose_file)
        self.invitation.pasted.connect(self.paste)
        QShortcut(
            QKeySequence.StandardKey.Paste, self, self.paste, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.pages.addWidget(self.invitation)
        self.pages.addWidget(self.review)
        self.body.addWidget(self.pages, 1)
        self._show()

    def _show(self) -> None:
        examined = self.taken is not None
        self.pages.setCurrentIndex(1 if examined else 0)
        self.choose.setVisible(examined)
        self.accept.setVisible(examined)
        self.rejects.setVisible(examined and bool(self.taken and self.taken.plan.rejected_rows))
        self.aside.setText(self.wish.file.name if self.wish and examined else "")

    def choose_file(self) -> None:
        """Choose a workbook on the disk."""
        dialog = QFileDialog(self, shown(text("Import", "Choose a workbook")))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{shown(WORKBOOKS)} ({PATTERNS})")
        dialog.fileSelected.connect(self.examine_named)
        dialog.open()

    def examine_named(self, name: str) -> None:
        """Look at the workbook of that name."""
        self.examine(Path(name))

    def paste(self) -> None:
        """Look at the table on the clipboard, copied in Excel or Word."""
        held = QGuiApplication.clipboard().mimeData()
        try:
            self.examine(pasted(held.text(), held.html(), shown(PASTED)))
        except Refusal as refusal:
            self._refused(refusal)

    def examine(self, file: Path | Book) -> None:
        """Look at a workbook or a pasted table; nothing is written."""
        self.wish = Wish(file, sender=self.review.sent_by.text())
        self._ask(self.wish)

    def examine_again(self) -> None:
        """Look at it again the way a person corrected it."""
        if self.wish is not None:
            self.review.correct(self.wish)
            self._ask(self.wish)

    def _ask(self, wish: Wish) -> None:
        def work(office: "Office", progress: Progress) -> intake.Intake:
            return intake.examine(
                office,
                wish.file,
                wish.kind,
                sender=wish.sender,
                sheet=wish.sheet,
                header_row=wish.header_row,
                mapping=wish.mapping,
                seminar=wish.seminar,
                decisions=wish.decisions,
                progress=progress,
            )

        self.setEnabled(False)
        title = text("Import", "Reading “{file}”:").fill(file=wish.file.name)
        task = self.desk.job(work, title, self._examined, initiator=self, refused=self._refused)
        task.ended.connect(self._enable)

    def _enable(self) -> None:
        self.setEnabled(True)

    def _examined(self, found: intake.Intake) -> None:
        self.taken = found
        self.review.put(found)
        self._show()

    def _refused(self, refusal: Refusal) -> None:
        self.desk.tell(refusal.sentence, kind=Told.WARNING)

    def take_in(self) -> None:
        """Write what was proposed, as one step."""
        found = self.taken
        if found is None:
            return
        self.accept.setEnabled(False)
        title = text("Import", "Taking in “{file}”:").fill(file=found.examination.file)
        task = self.desk.run_long(
            lambda office, progress: intake.accept(office, found, progress), title, initiator=self, done=self._done
        )
        task.ended.connect(self._free)

    def _free(self) -> None:
        self.accept.setEnabled(True)

    def _done(self, outcome: "Done") -> None:
        found = self.taken
        if found is None:
            return
        place = Place(NOUNS[found.examination.kind])
        if outcome.step:
            words = text("Import", "Taken in. {line}").fill(line=found.plan.sentence())
            show = text("Import", "Show: {list}").fill(list=KINDS[found.examination.kind])
            self.desk.tell(words, (show, lambda: self.desk.go(place)), kind=Told.DONE)
        else:
            self.desk.tell(text("Import", "There was nothing new to take in: all rows are the same as before."))
        if not found.plan.rejected_rows:
            self.wish = self.taken = None
            self._show()
        else:
            self.examine_again()

    def choose_place(self) -> None:
        """Choose where the rejected rows go."""
        if self.wish is None:
            return
        file = self.wish.file
        folder = file.parent if isinstance(file, Path) else Path.home()
        proposed = free_path(folder, f"{Path(file.name).stem}_rejected.xlsx")
        dialog = QFileDialog(self, shown(text("Import", "Save rejected rows")), str(proposed))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Excel (*.xlsx)")
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(self.save_rejects)
        dialog.open()

    def save_rejects(self, name: str) -> None:
        """Write the rejected rows with their reasons into a workbook."""
        found, language, place = self.taken, self.desk.language, Path(name)
        if found is None:
            return

        def work(_office: "Office", _progress: Progress) -> Path:
            save_file(place, rejected_workbook(found.examination, found.plan.rejected_rows, language, say))
            return place

        self.desk.job(work, text("Import", "Saving rejected rows"), self._saved, initiator=self)

    def _saved(self, place: Path) -> None:
        said = text("Import", "Rejected rows are in {file}. Mend them and import again.")
        self.desk.tell(said.fill(file=place.name), kind=Told.DONE)
