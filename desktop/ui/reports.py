"""Есептер: choose a paper and its parameters at the left, see it at the right, then print it or take it along."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from desktop.catalog.kinds import Day
from desktop.domain.exams import KINDS
from desktop.domain.faults import Refusal
from desktop.domain.territories import short_okrug
from desktop.reports.filing import free_path, save_file
from desktop.reports.gallery import REPORTS, Report, file_name, written
from desktop.reports.voice import Choice, ReportLanguage
from desktop.text import Sentence, text
from desktop.ui.desk import Desk, Place
from desktop.ui.editors import DayEditor
from desktop.ui.languages import FULL
from desktop.ui.messages import Kind
from desktop.ui.pages import Paper
from desktop.ui.pagesview import PagesView
from desktop.ui.pieces import Card, label
from desktop.ui.printing import ask_printer, print_pages
from desktop.ui.screen import Screen
from desktop.ui.sticks import sticks
from desktop.ui.theme import FIELD, GAP
from desktop.ui.worker import Progress
from desktop.words import say, shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.reader import Reader

SIDE = 330
LINE = 30
NO_STICK = text("Reports", "No stick was found. Put one in and press again.")
SAVED = text("Reports", "Saved and read back: {file}")
ON_STICK = text("Reports", "On the stick and read back: {file}. The stick can be removed.")
PRINTED = text("Reports", "Sent to the printer: {n} pages")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper that somebody asked for."""

    report: Report
    day: date
    language: ReportLanguage
    only: str
    moment: datetime
    since: date | None = None


def bytes_of(reader: "Reader", wanted: Wanted, suffix: str) -> bytes:
    """The paper as a file."""
    choice = Choice(wanted.day, say, wanted.only, wanted.moment, wanted.since)
    return written(wanted.report.build(reader, choice, wanted.language), suffix)


Made = tuple[Wanted, bytes, str]
"""What was asked for, its bytes, a name for its file."""


def made(office: "Office", wanted: Wanted, suffix: str, today: date) -> Made:
    """The paper as a file; a day before today is asked of the past. Called on the worker."""
    with office.reader(as_of=wanted.day if wanted.day < today else None) as reader:
        return wanted, bytes_of(reader, wanted, suffix), file_name(reader, wanted.report, wanted.day, suffix, say)


class ReportsScreen(Screen):
    """The gallery of papers with a preview that lives in memory."""

    title = text("Rooms", "Reports")
    icon = "reports"
    nouns = frozenset(
        {
            "precincts",
            "members",
            "buildings",
            "equipment",
            "seminars",
            "attendance",
            "exams",
            "questions",
            "cases",
            "calendar",
            "tasks",
            "duty",
            "works",
        }
    )
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Reports", "Choose a report, its day, language and territory: the paper stands at the right at once."),
        text("Reports", "A day before today shows what was known at the end of that day."),
        text("Reports", "Print asks for the printer, the range of pages, two-sided and grey."),
        text("Reports", "Excel and PDF are made from the same data and bear the same control total."),
        text("Reports", "To stick writes the PDF, reads it back and says when the stick can be removed."),
        text("Reports", "Ctrl and the wheel zoom; PgUp and PgDn turn the pages; search finds words in the paper."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.paper: Paper | None = None
        self.shown_now: Wanted | None = None
        self.asked_for: Wanted | None = None
        """The newest paper asked for; one that comes later than a newer wish is put aside."""
        self.list = QListWidget()
        self.list.setObjectName("reports")
        for report in REPORTS:
            item = QListWidgetItem(shown(report.title))
            item.setSizeHint(QSize(0, LINE))
            self.list.addItem(item)
        self.day = DayEditor(Day(), desk.today)
        self.day.setObjectName("report-day")
        self.day.put(desk.today)
        self.since = DayEditor(Day(), desk.today)
        self.since.setObjectName("report-since")
        self.since_label = label(text("Reports", "Compared with the day"), "muted")
        self.language = QComboBox()
        self.only = QComboBox()
        for name, each in (("report-language", self.language), ("report-only", self.only)):
            each.setObjectName(name)
            each.setMinimumHeight(FIELD)
            each.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for code, words in (("kk", FULL["kk"]), ("ru", FULL["ru"]), ("kk+ru", shown(BOTH)), ("en", FULL["en"])):
            self.language.addItem(words, code)
        self.only_label = label(None, "muted")
        self.pages = PagesView()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._invitation())
        self.stack.addWidget(self.pages)
        self.to_excel = self.add_button(text("Reports", "To Excel"), "workbook", self.save_excel)
        self.to_pdf = self.add_button(text("Reports", "To PDF"), "pdf", self.save_pdf)
        self.to_stick = self.add_button(text("Reports", "To stick"), "stick", self.save_on_stick)
        self.to_print = self.add_button(text("Reports", "Print…"), "print", self.print_paper, primary=True)
        self.to_print.setObjectName("print-paper")
        self._lay_out()
        self.list.currentRowChanged.connect(self._choose)
        self.list.setCurrentRow(0)
        for each in (self.day, self.since):
            each.editingFinished.connect(self._ask)
            each.touched.connect(self._ask)
        for each in (self.language, self.only):
            each.activated.connect(self._ask)

    def _lay_out(self) -> None:
        side = Card()
        side.setFixedWidth(SIDE)
        side.inside.addWidget(self.list, 1)
        side.inside.addWidget(self.since_label)
        side.inside.addWidget(self.since)
        for words, field in (
            (text("Reports", "As of day"), self.day),
            (text("Reports", "Language of the paper"), self.language),
        ):
            side.inside.addWidget(label(words, "muted"))
            side.inside.addWidget(field)
        side.inside.addWidget(self.only_label)
        side.inside.addWidget(self.only)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(side)
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)

    def _invitation(self) -> QWidget:
        card = Card()
        card.inside.addStretch(1)
        self.told = label(MAKING, "heading")
        nothing = label(text("Reports", "Nothing is written on the disk before you print or save it."), "muted")
        for line in (self.told, nothing):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.setWordWrap(True)
            card.inside.addWidget(line)
        card.inside.addStretch(2)
        return card

    def refresh(self) -> None:
        self._offer_only()
        self._ask()

    def arrive(self, place: Place) -> None:
        names = [report.name for report in REPORTS]
        held = dict(place.filters)
        if held.get("report") in names:
            self.list.setCurrentRow(names.index(held["report"]))
            self.list.scrollToItem(self.list.currentItem())
        if "day" in held:
            self.day.put(date.fromisoformat(held["day"]))
        if "since" in held:
            self.since.put(date.fromisoformat(held["since"]))
        if "only" in held:
            self.only.setCurrentIndex(max(0, self.only.findData(held["only"])))
        self._ask()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.pages.put(None)
        super().closeEvent(event)

    def report(self) -> Report:
        """The report that is chosen."""
        return REPORTS[max(0, self.list.currentRow())]

    def wanted(self) -> Wanted:
        """What is chosen; ``Refusal`` where the day cannot be read."""
        day = self.day.value() or self.desk.today
        language = cast("ReportLanguage", self.language.currentData())
        since = self.since.value() if self.report().two_days else None
        return Wanted(self.report(), day, language, self.only.currentData() or "", self.desk.moment(), since)

    def _choose(self) -> None:
        self._offer_only()
        if self.report().two_days and not self.since.text():
            self.since.put(self.desk.today - timedelta(days=1))
        for each in (self.since_label, self.since):
            each.setVisible(self.report().two_days)
        formats = self.report().formats
        self.to_excel.setEnabled("xlsx" in formats)
        self.to_pdf.setEnabled("pdf" in formats)
        self._ask()

    def _offer_only(self) -> None:
        """Offer the okrugs, or the seminars, of which a paper can be made alone."""
        before = self.only.currentData()
        reader, language = self.desk.reader(), self.desk.language
        noun = self.report().of
        one, all_of = OFFERED.get(noun, (TERRITORY, WHOLE))
        self.only_label.setText(shown(one))
        self.only.clear()
        self.only.addItem(shown(all_of), "")
        if noun == "exams":
            for row in reader.exams():
                self.only.addItem(f"{row.data.on:%d.%m.%Y} {shown(KINDS[row.data.kind])}", str(row.id))
        elif noun in OFFERED:
            for row_id, words in reader.choices(noun, language):
                self.only.addItem(words, words if noun == "precincts" else str(row_id))
        elif noun == "okrugs":
            for code, name_kk, name_ru, _ in reader.catalogue("okrugs"):
                self.only.addItem(short_okrug(name_ru if language == "ru" and name_ru else name_kk), code)
        self.only.setCurrentIndex(max(0, self.only.findData(before)))

    def _make(self, suffix: str, title: Sentence, done: Callable[[Made], None]) -> None:
        """Have the chosen paper made on the worker for a file or the printer; it is shown as a job."""
        try:
            wanted = self.wanted()
        except Refusal as refusal:
            self.desk.tell(refusal.sentence, kind=Kind.WARNING)
            return
        today = self.desk.today

        def work(office: "Office", _progress: Progress) -> Made:
            return made(office, wanted, suffix, today)

        self.desk.job(work, title, done, initiator=self)

    def _ask(self) -> None:
        """Ask for the paper that is chosen now; nobody waits for a room that is not seen."""
        if self.isVisible():
            self.show_paper()

    def show_paper(self) -> None:
        """Make the chosen paper and show it; what stands in its way is said in its place.

        Arrows through the list ask for paper after paper: one that nobody wants any more is not made.
        """
        try:
            wanted = self.wanted()
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.asked_for, today = wanted, self.desk.today
        self.told.setText(shown(MAKING))

        def refused(refusal: Refusal) -> None:
            if self.asked_for == wanted:
                self._refuse(refusal)

        def work(office: "Office") -> Made | None:
            return made(office, wanted, "pdf", today) if self.asked_for == wanted else None

        self.desk.ask(work, self._show, initiator=self, refused=refused)

    def _refuse(self, refusal: Refusal) -> None:
        self.shown_now = None
        self.told.setText(shown(refusal.sentence))
        self.stack.setCurrentIndex(0)

    def _show(self, made: Made | None) -> None:
        if made is None or made[0] != self.asked_for:
            return
        self.shown_now, content, _ = made
        self.paper = Paper(content)
        self.pages.put(self.paper)
        self.stack.setCurrentWidget(self.pages)

    def print_paper(self) -> None:
        """Make the paper, show it, ask for the printer."""
        self._make("pdf", MAKING, self._print)

    def _print(self, made: Made) -> None:
        self.asked_for = made[0]
        self._show(made)
        paper = Paper(made[1])

        def chosen(printer: QPrinter) -> None:
            def work(_office: "Office", progress: Progress) -> int:
                return print_pages(paper, printer, progress)

            self.desk.job(work, text("Print", "Printing:"), self._printed)

        try:
            ask_printer(paper, shown(made[0].report.title), self, chosen)
        except Refusal as refusal:
            self.desk.tell(refusal.sentence, kind=Kind.WARNING)

    def _printed(self, pages: int) -> None:
        self.desk.tell(PRINTED.fill(n=pages), kind=Kind.DONE)

    def save_excel(self) -> None:
        """Save the paper as a workbook."""
        self._make("xlsx", MAKING, self._ask_place)

    def save_pdf(self) -> None:
        """Save the paper as a PDF."""
        self._make("pdf", MAKING, self._ask_place)

    def _ask_place(self, made: Made) -> None:
        _, content, name = made
        dialog = QFileDialog(self, shown(text("Reports", "Save the report")), str(documents() / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))

        def selected(place: str) -> None:
            self._save(Path(place), content, SAVED)

        dialog.fileSelected.connect(selected)
        dialog.open()

    def save_on_stick(self) -> None:
        """Save the paper as a PDF on the stick that is in the computer."""
        self._make("pdf", MAKING, self._save_on_stick)

    def _save_on_stick(self, made: Made) -> None:
        found = sticks()
        if found:
            self._save(free_path(found[0], made[2]), made[1], ON_STICK)
        else:
            self.desk.tell(NO_STICK, kind=Kind.WARNING)

    def _save(self, place: Path, content: bytes, said: Sentence) -> None:
        def work(_office: "Office", _progress: Progress) -> Path:
            save_file(place, content)
            return place

        def done(path: Path) -> None:
            self.desk.tell(said.fill(file=str(path)), kind=Kind.DONE)

        self.desk.job(work, text("Reports", "Saving the report"), done, initiator=self)


BOTH = text("Reports", "Kazakh and Russian")
MAKING = text("Reports", "Making the report")
SEMINAR = text("Reports", "Seminar")
TERRITORY = text("Reports", "Territory")
ALL_SEMINARS = text("Reports", "all seminars")
WHOLE = text("Reports", "the whole district")
OFFERED: Mapping[str, tuple[Sentence, Sentence]] = {
    "seminars": (SEMINAR, ALL_SEMINARS),
    "exams": (text("Reports", "Test"), text("Reports", "all tests")),
    "transfers": (text("Reports", "Transfer"), text("Reports", "all transfers")),
    "consignments": (text("Reports", "Act"), text("Reports", "all acts")),
    "precincts": (text("Reports", "Precinct"), WHOLE),
    "plans": (text("Reports", "Plan"), text("Reports", "all plans")),
    "members": (text("Reports", "Member"), text("Reports", "all members")),
    "visits": (text("Reports", "Visit"), text("Reports", "all planned visits")),
    "inspections": (text("Reports", "Inspection"), text("Reports", "the newest of each precinct")),
}
"""Nouns of whose rows one can be chosen: what it is called, and what the whole is called."""


def documents() -> Path:
    """Where a report is proposed to be saved."""
    from platformdirs import user_documents_path

    return user_documents_path()
