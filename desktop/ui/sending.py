"""What is done with a chosen paper: print it, save it, take it along on a stick, copy its sentences, issue it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QWidget

from desktop.domain.faults import Refusal
from desktop.domain.papers import grouped_code
from desktop.reports.filing import free_path, save_file
from desktop.reports.prose import Paragraph, Prose
from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.messages import Kind
from desktop.ui.pages import Paper
from desktop.ui.printing import ask_printer, print_pages
from desktop.ui.screen import Screen
from desktop.ui.sticks import sticks
from desktop.ui.wanted import Made, Seen, Wanted, issued, made
from desktop.ui.worker import Progress
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.reports.issuing import Paper as Issue
    from desktop.storage.office import Office
    from desktop.storage.work import Done

NO_STICK = text("Reports", "No stick was found. Put one in and press again.")
SAVED = text("Reports", "Saved and read back: {file}")
ON_STICK = text("Reports", "On the stick and read back: {file}. The stick can be removed.")
PRINTED = text("Reports", "Sent to the printer: {n} pages")
MAKING = text("Reports", "Making the report")
ISSUED = text("Reports", "Issued: № {number}, code {code}")
COPIED = text("Reports", "The text is copied: paste it where you write.")


class Sending(Screen):
    """A screen on which a paper is chosen; ``wish`` says which; ``Refusal`` where it cannot be read."""

    def __init__(self, desk: Desk, wish: Callable[[], Wanted], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.wish = wish
        self.seen: Seen | None = None
        self.number = 0
        """An issued paper since which the changes are shown; nought: the paper itself is."""
        self.numbered = QCheckBox(shown(text("Reports", "With number and code")))
        self.numbered.setObjectName("report-numbered")

    def note_used(self, name: str) -> None:
        """A paper was used: it is nearer at hand next time."""

    def copy_text(self) -> None:
        """Copy the sentences of the paper, ready to paste."""
        papers = self.seen.papers if self.seen else ()
        lines = [
            block.words
            for paper in papers
            if isinstance(paper, Prose)
            for block in paper.blocks
            if isinstance(block, Paragraph)
        ]
        QApplication.clipboard().setText("\n".join(lines))
        self.desk.tell(COPIED, kind=Kind.DONE)

    def _make(self, suffix: str, title: Sentence, done: Callable[[Made], None]) -> None:
        """Have the chosen paper made on the worker for a file or the printer; it is shown as a job."""
        try:
            wanted = self.wish()
        except Refusal as refusal:
            self.desk.tell(refusal.sentence, kind=Kind.WARNING)
            return
        self.note_used(wanted.report.name)
        if self.numbered.isChecked() and not self.number and self.desk.office.writing:
            self._issue(wanted, suffix, title, done)
            return

        def work(office: "Office", _progress: Progress) -> Made:
            return made(office, wanted, suffix)

        self.desk.job(work, title, done, initiator=self)

    def _issue(self, wanted: Wanted, suffix: str, title: Sentence, done: Callable[[Made], None]) -> None:
        """The same with a number and a code, which the file keeps."""
        held: list[tuple[Made, Issue]] = []

        def work(office: "Office", _progress: Progress) -> "tuple[Made, Issue]":
            return issued(office, wanted, suffix)

        def answered(answer: "tuple[Made, Issue]") -> None:
            held.append(answer)
            paper = answer[1]
            told: Done | None = paper.done
            if told is not None and told.step:
                self.desk.changed.emit(told.nouns, told.step, self)
            code = grouped_code(paper.code)
            self.desk.tell(ISSUED.fill(number=paper.number, code=code), kind=Kind.DONE)
            done(answer[0])

        self.desk.job(work, title, answered, initiator=self)

    def print_paper(self) -> None:
        """Make the paper, ask for the printer, print what was made."""
        self._make("pdf", MAKING, self._print)

    def _print(self, content: Made) -> None:
        paper = Paper(content[1])

        def chosen(printer: QPrinter) -> None:
            def work(_office: "Office", progress: Progress) -> int:
                return print_pages(paper, printer, progress)

            self.desk.job(work, text("Print", "Printing:"), self._printed)

        try:
            ask_printer(paper, shown(content[0].report.title), self, chosen)
        except Refusal as refusal:
            self.desk.tell(refusal.sentence, kind=Kind.WARNING)

    def _printed(self, pages: int) -> None:
        self.desk.tell(PRINTED.fill(n=pages), kind=Kind.DONE)

    def save(self, suffix: str) -> None:
        """Save the paper as a workbook, a text or a PDF."""
        self._make(suffix, MAKING, self._ask_place)

    def _ask_place(self, content: Made) -> None:
        name = content[2]
        dialog = QFileDialog(self, shown(text("Reports", "Save the report")), str(documents() / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))

        def selected(place: str) -> None:
            self._save(Path(place), content[1], SAVED)

        dialog.fileSelected.connect(selected)
        dialog.open()

    def save_on_stick(self) -> None:
        """Save the paper as a PDF on the stick that is in the computer."""
        self._make("pdf", MAKING, self._save_on_stick)

    def _save_on_stick(self, content: Made) -> None:
        found = sticks()
        if found:
            self._save(free_path(found[0], content[2]), content[1], ON_STICK)
        else:
            self.desk.tell(NO_STICK, kind=Kind.WARNING)

    def _save(self, place: Path, content: bytes, said: Sentence) -> None:
        def work(_office: "Office", _progress: Progress) -> Path:
            save_file(place, content)
            return place

        def done(path: Path) -> None:
            self.desk.tell(said.fill(file=str(path)), kind=Kind.DONE)

        self.desk.job(work, text("Reports", "Saving the report"), done, initiator=self)


def documents() -> Path:
    """Where a report is proposed to be saved."""
    from platformdirs import user_documents_path

    return user_documents_path()
