"""Rates of pay, and the sealed numbers of the pay list for whoever has the right to them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.catalog.custody import RATES
from desktop.catalog.kinds import Words
from desktop.catalog.sheets import Field
from desktop.domain.faults import Refusal
from desktop.domain.identity import coded_id
from desktop.domain.people import POSTS, Post
from desktop.domain.sealing import Sealed
from desktop.domain.users import may_manage
from desktop.storage.questions import Row
from desktop.text import Sentence, text
from desktop.ui.columns import Column, Keep, told
from desktop.ui.desk import Desk
from desktop.ui.editors import choices_of
from desktop.ui.messages import Kind
from desktop.ui.pasting import PastePreview, read_range
from desktop.ui.pieces import Card, button, label
from desktop.ui.shelf import Shelf
from desktop.ui.table import RecordTable
from desktop.ui.tablemodel import AnyRow
from desktop.ui.theme import GAP, NEAR
from desktop.ui.trusted import NightLine, TrustedDialog
from desktop.ui.worker import Progress
from desktop.words import say, shown

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.storage.office import Office
    from desktop.storage.work import Done

SEALED_NAMES = {"iin": text("Money", "IIN"), "account": text("Money", "Account number")}
SAVED = text("Reports", "Saved and read back: {file}")
"""The pay list with numbers is written where the accountant says, and nowhere else."""


class RateLine:
    """The rate of one post; empty where none was entered."""

    __slots__ = ("day_off_percent", "hourly", "night_percent", "post")

    def __init__(self, post: Post, rate: Any) -> None:
        self.post = post
        self.hourly: int | None = rate.hourly if rate else None
        self.day_off_percent: int | None = rate.day_off_percent if rate else None
        self.night_percent: int | None = rate.night_percent if rate else None


def post(line: RateLine) -> str:
    """The post."""
    return shown(POSTS[line.post])


RATE_COLUMNS: tuple[Column, ...] = (
    told(RATES, "post", show=post, elastic=True, least=120, keep=Keep.LAST),
    told(RATES, "hourly", keep=Keep.LAST),
    told(RATES, "day_off_percent", keep=Keep.LAST),
    told(RATES, "night_percent", keep=Keep.LAST),
)


def who(line: Sealed) -> str:
    """The person."""
    return line.full_name


def where(line: Sealed) -> str:
    """The precinct."""
    return line.precinct_number


def number_column(name: str) -> Column:
    """A column of sealed numbers."""

    def cell(line: Sealed) -> str:
        return str(getattr(line, name))

    title = SEALED_NAMES[name]
    return Column(
        name=name,
        title=title,
        show=cell,
        raw=cell,
        field=Field(name, title, Words(40), digits=name == "iin"),
        keep=Keep.LAST,
    )


SEALED_COLUMNS: tuple[Column, ...] = (
    Column(name="who", title=text("Members", "Full name"), show=who, raw=who, elastic=True, least=160, keep=Keep.LAST),
    Column(name="where", title=text("Members", "Pr. №"), show=where, raw=where),
    number_column("iin"),
    number_column("account"),
)


class RatesView(QWidget):
    """What an hour costs, and whom the money goes to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rates, self.people = Shelf(), Shelf()
        self.table = RecordTable(desk, "rates", RATE_COLUMNS, source=lambda: self.rates, grid=True)
        self.table.records.edited.connect(self.store)
        self.sealed = RecordTable(desk, "sealed", SEALED_COLUMNS, source=lambda: self.people, grid=True)
        self.sealed.downward = True
        self.sealed.records.edited.connect(self.seal)
        self.sealed.pasted.connect(self.offer_paste)
        left, self.right = Card(text("Money", "An hour of each post")), Card(text("Money", "Numbers for the pay"))
        left.inside.addWidget(self.table, 1)
        left.inside.addWidget(
            self.note(text("Money", "The rates come from the commission's own papers; none is shipped."))
        )
        self.night = NightLine(desk)
        left.inside.addWidget(self.night)
        self.closed = self.note(text("Pay", "These numbers are sealed. The chair opens them to a user on this page."))
        self.right.inside.addWidget(self.closed)
        self.right.inside.addWidget(self.sealed, 1)
        self.right.inside.addWidget(
            self.note(text("Money", "Blank by default. What is typed here stays out of the journal."))
        )
        self.paper = button(text("Money", "Pay list, numbers…"), "pdf", self.save_list)
        self.paper.setObjectName("pay-list")
        self.gone = button(text("Money", "Paid: destroy"), "remove", self.destroy_numbers)
        self.gone.setObjectName("destroy")
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        self.opening = button(text("Money", "Who may see…"), "key", self.open_to)
        self.opening.setObjectName("who-may-see")
        foot.addWidget(self.opening)
        foot.addStretch(1)
        foot.addWidget(self.paper)
        foot.addWidget(self.gone)
        self.right.inside.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(left, 2)
        row.addWidget(self.right, 3)

    @staticmethod
    def note(words: Sentence) -> QWidget:
        """A quiet sentence that may take two lines."""
        made = label(words, "small")
        made.setWordWrap(True)
        return made

    def refresh(self) -> None:
        """Read the rates, and the numbers where they may be seen."""
        reader = self.desk.reader()
        kept = reader.rates()
        self.rates.put(
            [
                Row(coded_id("post", each.value), 0, RateLine(each, kept[each].data if each in kept else None))
                for each in Post
            ]
        )
        self.table.refresh()
        self.night.show_kept()
        self.opening.setVisible(may_manage(self.desk.office.role))
        try:
            lines = self.desk.actions.pay.sealed_lines(self.desk.office, self.desk.language)
        except Refusal:
            lines = None
        self.closed.setVisible(lines is None)
        for each in (self.sealed, self.paper, self.gone):
            each.setVisible(lines is not None)
        self.people.put([Row(line.person_id, 0, line) for line in lines or ()])
        self.sealed.refresh()

    def store(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """Keep a rate; an empty hour forgets it."""
        of: Post = row.data.post
        facts = None if "hourly" in values and values["hourly"] is None else values
        if facts is not None and "hourly" not in facts and row.data.hourly is None:
            facts = {"hourly": 0, **facts}
        set_rate = self.desk.actions.pay.set_rate

        def work(office: "Office") -> "Done":
            return set_rate(office, of, facts)

        def refused(refusal: Refusal) -> None:
            self.table.records.forget(row.id)
            self.warn(refusal)

        self.desk.run(work, initiator=self, refused=refused)

    def seal(self, row: AnyRow, values: dict[str, Any], _version: int | None) -> None:
        """Keep a sealed number; no step of the journal speaks of it."""
        self.seal_rows([(row, values)])

    def offer_paste(self, first: int, columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> None:
        """Show what a range from Excel would change of the sealed numbers; keep it when it is accepted."""
        reading = read_range(self.sealed.records, first, columns, cells, choices_of(self.desk))
        PastePreview(reading, lambda: self.seal_rows(reading.rows()), self).open()

    def seal_rows(self, rows: "Sequence[tuple[AnyRow, dict[str, Any]]]") -> None:
        """Keep the sealed numbers of several people."""
        seal_all, people = self.desk.actions.pay.seal_all, {row.id: values for row, values in rows}

        def work(office: "Office", _progress: Progress) -> None:
            seal_all(office, people)

        def done(_answer: None) -> None:
            self.refresh()

        def refused(refusal: Refusal) -> None:
            for row, _ in rows:
                self.sealed.records.forget(row.id)
            self.warn(refusal)

        self.desk.job(work, text("Money", "Keeping the number"), done, initiator=self, refused=refused)

    def warn(self, refusal: Refusal) -> None:
        """Say what a hand can mend."""
        self.desk.tell(refusal.sentence, kind=Kind.WARNING)

    def destroy_numbers(self) -> None:
        """Paid: the numbers go, for good."""
        destroy = self.desk.actions.pay.destroy
        self.desk.run(destroy, initiator=self, done=lambda _done: self.refresh(), refused=self.warn)

    def open_to(self) -> None:
        """Let the chair choose who may see the sealed numbers."""
        TrustedDialog(self.desk, self).open()

    def save_list(self) -> None:
        """The pay list with its numbers, as a PDF where the accountant says."""
        dialog = QFileDialog(self, shown(text("Money", "Save the pay list")), "")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.write_list)
        dialog.open()

    def write_list(self, place: str) -> None:
        """Write the pay list whole, read back."""
        language = self.desk.language
        numbers = self.desk.actions.pay.numbers

        def work(office: "Office", _progress: Progress) -> Path:
            from desktop.reports import pay
            from desktop.reports.filing import save_file
            from desktop.reports.gallery import written
            from desktop.reports.voice import Choice

            held: dict[UUID, tuple[str, str]] = numbers(office)
            with office.reader() as reader:
                documents = pay.filled(reader, Choice(office.today, say), language, held)
            save_file(Path(place), written(documents, "pdf"))
            return Path(place)

        def done(path: Path) -> None:
            self.desk.tell(SAVED.fill(file=str(path)), kind=Kind.DONE)

        self.desk.job(work, text("Reports", "Making the report"), done, initiator=self, refused=self.warn)
