"""Printing a set: who gets what, how much paper it takes, in runs of fifty pages, going on after a jam."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.faults import Refusal
from desktop.domain.printing import Piece, amount, out, runs, to_print
from desktop.reports.sets import SETS, THE_RECEIVERS, Bound, PrintSet, Receiver
from desktop.text import Sentence, counted, text
from desktop.ui.desk import Desk
from desktop.ui.languages import FULL
from desktop.ui.messages import Kind
from desktop.ui.pages import Paper
from desktop.ui.pieces import button, label
from desktop.ui.printing import ask_printer, print_pages
from desktop.ui.theme import EDGE, FIELD, GAP, NEAR
from desktop.ui.worker import Progress
from desktop.words import say, shown

if TYPE_CHECKING:
    from desktop.storage.office import Office

TITLE = text("Sets", "Print a set")
TAKES = text("Sets", "{sheets}, {packs}, {runs}")
SHEETS = counted("Sets", "%n sheets", "", 0)
PACKS = counted("Sets", "%n packs of paper", "", 0)
RUNS = counted("Sets", "%n print runs", "", 0)
MAKING = text("Sets", "Making the set")
MADE = text("Sets", "{step} of {total} receivers")
NOTHING = text("Sets", "Nothing is left to print: every piece came out and nothing changed since.")
COME_OUT = text("Sets", "Printed up to page {page}. Pieces that are complete: {n}.")
READY = text("Sets", "Tick the receivers and press “Count the paper”: then it can be printed.")
ALL = Qt.CheckState.Checked
NONE = Qt.CheckState.Unchecked


class PrintSetBox(QDialog):
    """The receivers of a set, ticked; the amount of paper; print, go on from a page, only what changed."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("printset")
        self.setWindowTitle(shown(TITLE))
        self.resize(640, 600)
        self.bound: Bound | None = None
        self.left: tuple[Piece, ...] = ()
        self._receivers: list[Receiver] = []
        self.kind, self.language = QComboBox(), QComboBox()
        for each in SETS:
            self.kind.addItem(shown(each.title), each.name)
        for code, words in (
            (THE_RECEIVERS, shown(text("Reports", "the receiver's own"))),
            ("kk", FULL["kk"]),
            ("ru", FULL["ru"]),
            ("kk+ru", shown(text("Reports", "Kazakh and Russian"))),
        ):
            self.language.addItem(words, code)
        for name, box in (("set-kind", self.kind), ("set-language", self.language)):
            box.setObjectName(name)
            box.setMinimumHeight(FIELD)
        self.people = QListWidget()
        self.people.setObjectName("set-receivers")
        self.two_sided = QCheckBox(shown(text("Sets", "Two-sided: each receiver on sheets of their own")))
        self.two_sided.setChecked(True)
        self.changed = QCheckBox(shown(text("Sets", "Only what changed since it was printed")))
        self.after = QSpinBox()
        self.after.setObjectName("set-after")
        self.after.setMinimumHeight(FIELD)
        self.takes = label(READY, "heading")
        self.takes.setWordWrap(True)
        self.does = button(text("Sets", "Print…"), "print", self.ask_printer, primary=True)
        self.does.setObjectName("print-set")
        self._lay_out()
        self.kind.activated.connect(self.offer)
        self.language.activated.connect(self.forget)
        self.two_sided.clicked.connect(self.forget)
        self.changed.clicked.connect(self.forget)
        self.people.itemChanged.connect(self.forget)
        self.after.valueChanged.connect(self.tell)
        self.offer()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        grid = QGridLayout()
        grid.addWidget(label(text("Sets", "What is printed"), "muted"), 0, 0)
        grid.addWidget(label(text("Reports", "Language of the paper"), "muted"), 0, 1)
        grid.addWidget(self.kind, 1, 0)
        grid.addWidget(self.language, 1, 1)
        column.addLayout(grid)
        ticks = QHBoxLayout()
        ticks.setSpacing(NEAR)
        ticks.addWidget(label(text("Sets", "For whom"), "muted"))
        ticks.addStretch(1)
        ticks.addWidget(button(text("Sets", "Everybody"), "", lambda: self.tick(ALL), flat=True))
        ticks.addWidget(button(text("Sets", "Nobody"), "", lambda: self.tick(NONE), flat=True))
        column.addLayout(ticks)
        column.addWidget(self.people, 1)
        column.addWidget(self.two_sided)
        column.addWidget(self.changed)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(label(text("Sets", "Last good page (0: from the beginning)"), "muted"))
        row.addWidget(self.after)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.takes)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(button(text("Sets", "Count the paper"), "refresh", self.make))
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Close"), "", self.reject))
        foot.addWidget(self.does)
        column.addLayout(foot)

    def wanted(self) -> PrintSet:
        """The set that is chosen."""
        return SETS[max(0, self.kind.currentIndex())]

    def offer(self) -> None:
        """Offer everybody for whom the set has a piece."""
        from desktop.reports.sets import receivers

        self._receivers = receivers(self.desk.reader(), self.wanted(), "ru" if self.desk.language == "ru" else "kk")
        self.people.blockSignals(True)
        self.people.clear()
        for each in self._receivers:
            item = QListWidgetItem(each.label)
            item.setCheckState(ALL)
            self.people.addItem(item)
        self.people.blockSignals(False)
        self.forget()

    def tick(self, state: Qt.CheckState) -> None:
        """Tick everybody or nobody."""
        self.people.blockSignals(True)
        for at in range(self.people.count()):
            self.people.item(at).setCheckState(state)
        self.people.blockSignals(False)
        self.forget()

    def forget(self) -> None:
        """Something else is wanted: the set must be made anew."""
        self.bound, self.left = None, ()
        self.after.setRange(0, 0)
        self.takes.setText(shown(READY))
        self.does.setEnabled(False)

    def chosen(self) -> list[Receiver]:
        """The receivers that are ticked."""
        return [each for at, each in enumerate(self._receivers) if self.people.item(at).checkState() == ALL]

    def make(self) -> None:
        """Make the set in memory and tell how much paper it takes."""
        wanted, chosen, language = self.wanted(), self.chosen(), self.language.currentData()
        two_sided, only_changed = self.two_sided.isChecked(), self.changed.isChecked()
        day, moment = self.desk.today, self.desk.moment()

        def work(office: "Office", progress: Progress) -> tuple[Bound, tuple[Piece, ...]]:
            from desktop.reports.sets import bound

            with office.reader() as reader:
                picked = chosen
                made = bound(
                    reader,
                    wanted,
                    picked,
                    language,
                    day,
                    say,
                    moment,
                    two_sided=two_sided,
                    told=lambda step, total: progress(step, total, MADE),
                )
                if only_changed:
                    left = {piece.key for piece in to_print(made.pieces, reader.printed(wanted.name))}
                    picked = [each for each in chosen if each.key in left]
                    if not picked:
                        return Bound(made.content, ()), ()
                    made = bound(reader, wanted, picked, language, day, say, moment, two_sided=two_sided)
            return made, made.pieces

        self.desk.job(work, MAKING, self.show_bound, initiator=self, refused=self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self.takes.setText(shown(refusal.sentence))

    def show_bound(self, made: tuple[Bound, tuple[Piece, ...]]) -> None:
        """The set is made: tell its amount."""
        self.bound, self.left = made
        self.after.setRange(0, self.left[-1].last if self.left else 0)
        self.tell()

    def tell(self) -> None:
        """How many sheets, packs and runs are still to come."""
        if self.bound is None:
            return
        good = self.after.value()
        rest = [piece for piece in self.left if piece.last > good]
        self.does.setEnabled(bool(rest))
        if not rest:
            self.takes.setText(shown(NOTHING))
            return
        two_sided = self.two_sided.isChecked()
        takes = amount(rest, two_sided=two_sided)
        said = {"sheets": SHEETS.of(takes.sheets), "packs": PACKS.of(takes.packs)}
        self.takes.setText(shown(TAKES.fill(**said, runs=RUNS.of(len(runs(self.left, good, two_sided=two_sided))))))

    def ask_printer(self) -> None:
        """Ask for the printer and print run by run; what came out whole is noted."""
        if self.bound is None:
            return
        paper = Paper(self.bound.content)
        try:
            ask_printer(paper, shown(self.wanted().title), self, lambda printer: self.print_runs(paper, printer))
        except Refusal as refusal:
            self.desk.tell(refusal.sentence, kind=Kind.WARNING)

    def print_runs(self, paper: Paper, printer: QPrinter) -> None:
        """Print what is left after the last good page; on a fault the page it stopped at is kept."""
        good, pieces, two_sided = self.after.value(), self.left, self.two_sided.isChecked()

        def work(_office: "Office", progress: Progress) -> tuple[int, Refusal | None]:
            done = good
            for first, last in runs(pieces, good, two_sided=two_sided):
                printer.setFromTo(first, last)
                try:
                    print_pages(paper, printer, progress)
                except Refusal as refusal:
                    stopped = dict(refusal.sentence.values).get("page", first)
                    return int(str(stopped)) - 1, refusal
                done = last
            return done, None

        self.desk.job(work, text("Print", "Printing:"), self.printed, initiator=self)

    def printed(self, outcome: tuple[int, Refusal | None]) -> None:
        """Note what came out whole; the next print goes on after the last good page."""
        good, refusal = outcome
        whole = [piece for piece in out(self.left, good) if piece.last > self.after.value()]
        self.after.setValue(good)
        name = self.wanted().name
        facts: list[dict[str, Any]] = [
            {"report": name, "piece": p.key, "language": p.language, "pages": p.pages, "digest": p.digest}
            for p in whole
        ]
        if facts:
            self.desk.run(lambda office: self.desk.actions.papers.note_printed(office, facts), initiator=self)
        said: Sentence = refusal.sentence if refusal else COME_OUT.fill(page=good, n=len(whole))
        self.takes.setText(shown(said))
        self.desk.tell(said, kind=Kind.WARNING if refusal else Kind.DONE)
