"""Есептер: the gallery at the left, the paper as it will be printed in the middle, its parameters at the right."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QImage
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QWidget

from desktop.domain.exams import KINDS
from desktop.domain.faults import Refusal
from desktop.domain.paper_lines import IssuedLine
from desktop.domain.papers import unpacked
from desktop.domain.territories import short_okrug
from desktop.reports.document import Document
from desktop.reports.gallery import REPORTS, Report, report_named
from desktop.reports.trace import behind
from desktop.text import Sentence, text
from desktop.ui import used
from desktop.ui.behindbox import BehindBox
from desktop.ui.desk import Desk, Place
from desktop.ui.editors import DayEditor
from desktop.ui.gallerylist import GalleryList
from desktop.ui.layoutside import OFFERED, TERRITORY, WHOLE, LayoutSide
from desktop.ui.pages import Paper
from desktop.ui.pagesview import PagesView
from desktop.ui.pieces import Card, button, label
from desktop.ui.printset import PrintSetBox
from desktop.ui.proving import ProvingBox
from desktop.ui.sending import MAKING, Sending
from desktop.ui.theme import GAP
from desktop.ui.wanted import Seen, Wanted, glance, of_language, seen
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office

GALLERY, PARAMETERS = 244, 272
QUIET = 800
"""Milliseconds without a wish after which first pages are drawn in small."""
SMALL_SCALE = 0.11


class ReportsScreen(Sending):
    """The gallery of papers with a preview that lives in memory."""

    title = text("Rooms", "Reports")
    icon = "reports"
    nouns = frozenset(
        {"precincts", "members", "buildings", "equipment", "seminars", "attendance", "exams", "questions", "cases"}
        | {"calendar", "tasks", "duty", "works", "layout"}
    )
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Reports", "Choose a report, its day, language and territory: the paper stands in the middle at once."),
        text(
            "Reports",
            "A day before today shows what was known at the end of that day; with a second day, what changed.",
        ),
        text("Reports", "A double click on a number shows the rows behind it, and from a row its history."),
        text("Reports", "Columns, groups, letters and signatures can be saved under a name as a layout."),
        text("Reports", "“With number and code” makes a paper that can be verified later by its code."),
        text("Reports", "Print asks for the printer, the range of pages, two-sided and grey."),
        text("Reports", "To stick writes the PDF, reads it back and says when the stick can be removed."),
        text("Reports", "Ctrl and the wheel zoom; PgUp and PgDn turn the pages; search finds words in the paper."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.wanted, parent)
        self.paper: Paper | None = None
        self.asked_for: Wanted | None = None
        """The newest paper asked for; one that comes later than a newer wish is put aside."""
        self._small: str = ""
        self.gallery = GalleryList()
        self.gallery.fill(used.used())
        self.side = LayoutSide(desk)
        self.pages = PagesView()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._invitation())
        self.stack.addWidget(self.pages)
        self.to_excel = self.add_button(text("Reports", "To Excel"), "workbook", lambda: self.save("xlsx"))
        self.to_word = self.add_button(text("Reports", "To Word"), "file", lambda: self.save("docx"))
        self.to_pdf = self.add_button(text("Reports", "To PDF"), "pdf", lambda: self.save("pdf"))
        self.to_stick = self.add_button(text("Reports", "To stick"), "stick", self.save_on_stick)
        self.to_print = self.add_button(text("Reports", "Print…"), "print", self.print_paper, primary=True)
        self.to_print.setObjectName("print-paper")
        self._quiet = QTimer(self, interval=QUIET, singleShot=True)
        self._quiet.timeout.connect(self.draw_small)
        self._lay_out()
        self.gallery.chosen.connect(self._choose)
        self.gallery.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.side.touched.connect(self._touch)
        self.pages.opened.connect(self.open_number)
        self._choose(self.gallery.name())

    def _lay_out(self) -> None:
        left = Card()
        left.inside.addWidget(self.gallery, 1)
        left.inside.addWidget(button(text("Reports", "Print a set…"), "print", self.open_sets, flat=True))
        left.inside.addWidget(button(text("Reports", "Verify a paper…"), "check", self.open_proving, flat=True))
        self.to_copy = button(text("Reports", "Copy the text"), "copy", self.copy_text, flat=True)
        left.inside.addWidget(self.to_copy)
        right = Card()
        right.inside.addWidget(self.side, 1)
        right.inside.addWidget(self.numbered)
        for side, usual in ((left, GALLERY), (right, PARAMETERS)):
            side.ensurePolished()
            side.setFixedWidth(max(usual, side.minimumSizeHint().width()))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(left)
        row.addWidget(self.stack, 1)
        row.addWidget(right)
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

    @property
    def day(self) -> DayEditor:
        """The paper's day."""
        return self.side.day

    @property
    def since(self) -> DayEditor:
        """The earlier day with which it is compared."""
        return self.side.since

    @property
    def language(self) -> QComboBox:
        """The language of the paper."""
        return self.side.language

    @property
    def only(self) -> QComboBox:
        """What of the whole the paper is about."""
        return self.side.only

    @property
    def shown_now(self) -> Wanted | None:
        """The paper that is shown; None where its place says why there is none."""
        return self.seen.wanted if self.seen else None

    def refresh(self) -> None:
        self.gallery.forget()
        self.side.offer_saved()
        self._offer_only()
        self._ask()

    def arrive(self, place: Place) -> None:
        held = dict(place.filters)
        if "report" in held:
            self.gallery.choose(held["report"])
        if "day" in held:
            self.side.day.put(date.fromisoformat(held["day"]))
        if "since" in held:
            self.side.since.put(date.fromisoformat(held["since"]))
        if "only" in held:
            self.side.only.setCurrentIndex(max(0, self.side.only.findData(held["only"])))
        if "layout" in held:
            self.side.put(unpacked(held["layout"]))
        self.number = 0
        self._ask()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.pages.put(None)
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._quiet.stop()
        super().hideEvent(event)

    def choose(self, name: str) -> None:
        """Stand on a report."""
        self.gallery.choose(name)

    def report(self) -> Report:
        """The report that is chosen."""
        return report_named(self.gallery.name() or REPORTS[0].name)

    def wanted(self) -> Wanted:
        """What is chosen; ``Refusal`` where a day cannot be read."""
        day, since = self.side.days()
        only = self.side.only.currentData() or ""
        code = self.side.language.currentData()
        language = of_language(self._receivers(only) if code == "receiver" else code)
        layout, moment = self.side.layout_now(), self.desk.moment()
        return Wanted(self.report(), day, language, only, moment, layout, since, self.number)

    def _scrolled(self) -> None:
        self._quiet.start()

    def note_used(self, name: str) -> None:
        self.gallery.fill(used.note(name))

    def _receivers(self, only: str) -> str:
        """The language in which the precinct that is chosen wants its papers; Kazakh where none is chosen."""
        if self.report().of != "precincts" or not only:
            return "kk"
        from desktop.reports.sets import SETS, receivers

        found = receivers(self.desk.reader(), SETS[0], "kk")
        return next((each.wish for each in found if each.key == only), "kk")

    def _choose(self, name: str) -> None:
        self.number = 0
        self.side.stand_on(name)
        self._offer_only()
        if self.report().two_days and not self.side.since.text():
            self.side.since.put(self.desk.today - timedelta(days=1))
        formats = self.report().formats
        for each, suffix in ((self.to_excel, "xlsx"), (self.to_word, "docx"), (self.to_pdf, "pdf")):
            each.setVisible(suffix in formats)
        self.to_copy.setVisible("docx" in formats)
        self._ask()

    def _touch(self) -> None:
        self.number = 0
        self._ask()

    def _offer_only(self) -> None:
        """Offer the okrugs, or the seminars, of which a paper can be made alone."""
        only = self.side.only
        before = only.currentData()
        reader, language = self.desk.reader(), self.desk.language
        noun = self.report().of
        one, all_of = OFFERED.get(noun, (TERRITORY, WHOLE))
        self.side.only_label.setText(shown(one))
        only.clear()
        only.addItem(shown(all_of), "")
        if noun == "exams":
            for row in reader.exams():
                only.addItem(f"{row.data.on:%d.%m.%Y} {shown(KINDS[row.data.kind])}", str(row.id))
        elif noun in OFFERED:
            for row_id, words in reader.choices(noun, language):
                only.addItem(words, words if noun == "precincts" else str(row_id))
        elif noun == "okrugs":
            for code, name_kk, name_ru, _ in reader.catalogue("okrugs"):
                only.addItem(short_okrug(name_ru if language == "ru" and name_ru else name_kk), code)
        only.setCurrentIndex(max(0, only.findData(before)))
        only.setEnabled(only.count() > 1)

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
        self.asked_for = wanted
        self.told.setText(shown(MAKING))

        def refused(refusal: Refusal) -> None:
            if self.asked_for == wanted:
                self._refuse(refusal)

        def work(office: "Office") -> Seen | None:
            return seen(office, wanted) if self.asked_for == wanted else None

        self.desk.ask(work, self._show, initiator=self, refused=refused)

    def _refuse(self, refusal: Refusal) -> None:
        self.seen = None
        self.told.setText(shown(refusal.sentence))
        self.stack.setCurrentIndex(0)
        self._quiet.start()

    def _show(self, found: Seen | None) -> None:
        if found is None or found.wanted != self.asked_for:
            return
        self.seen = found
        self.side.offer_columns(found.columns)
        self.paper = Paper(found.content)
        self.pages.put(self.paper)
        self.stack.setCurrentWidget(self.pages)
        self._quiet.start()

    def draw_small(self) -> None:
        """Draw the first page of a paper in sight that has none yet, one after another while nothing else is wanted."""
        waiting = self.gallery.missing()
        if not waiting or not self.isVisible() or self.desk.worker.busy:
            return
        self._small = waiting[0]
        report = report_named(self._small)
        wanted = Wanted(report, self.desk.today, of_language("kk"), "", self.desk.moment())
        name = self._small

        def drawn(picture: QImage | None) -> None:
            self.gallery.show_small(name, picture)
            self._quiet.start(30)

        self.desk.ask(lambda office: glance(office, wanted, SMALL_SCALE), drawn, initiator=self)

    def open_number(self, page: int, x: float, y: float) -> None:
        """Show what is behind the number at a point of a page."""
        found = self.seen.trace.find(page, x, y) if self.seen else None
        if self.seen is None or found is None:
            return
        opened = behind(self.seen.papers, found)
        document = self.seen.papers[found.paper]
        if opened is not None and isinstance(document, Document):
            BehindBox(self.desk, document, opened, self).open()

    def open_sets(self) -> None:
        """Print a set ordered by receiver."""
        PrintSetBox(self.desk, self).open()

    def open_proving(self) -> None:
        """Is a printed paper still true?"""
        box = ProvingBox(self.desk, self)
        box.compared.connect(self.compare)
        box.again.connect(self.see_again)
        box.open()

    def compare(self, line: IssuedLine) -> None:
        """Show what changed since an issued paper."""
        self.gallery.choose(line.terms.report)
        self.number = line.number
        self.show_paper()

    def see_again(self, line: IssuedLine) -> None:
        """Show a paper as it was issued, from the journal."""
        from desktop.ui.reprinting import see

        see(self, line)
