"""The parameters of a paper in one column: day, language, territory, columns, look — and the layouts saved by name."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import cast
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.catalog.kinds import Day
from desktop.domain.faults import Refusal
from desktop.domain.papers import Layout, unpacked
from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.editors import DayEditor
from desktop.ui.languages import FULL
from desktop.ui.messages import Kind
from desktop.ui.pieces import button, label
from desktop.ui.signers import NamedLayout, Signers
from desktop.ui.theme import FIELD, NEAR, TIGHT
from desktop.ui.wanted import Column
from desktop.words import shown

BOTH = text("Reports", "Kazakh and Russian")
RECEIVERS = text("Reports", "the receiver's own")
AS_IS = text("Layout", "as it is")
LAYOUT = text("Layout", "Saved layout")
OWN = text("Layout", "the paper's own")
LETTERS = (7.0, 8.0, 9.0, 10.0, 11.0, 12.0)


def combo(name: str) -> QComboBox:
    """A list to choose from that gives way where there is no room."""
    made = QComboBox()
    made.setObjectName(name)
    made.setMinimumHeight(FIELD)
    made.setMinimumContentsLength(6)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


class LayoutSide(QWidget):
    """``touched`` when a paper other than the one shown is wanted."""

    touched = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.report = ""
        self._held = Layout()
        self._columns: tuple[Column, ...] = ()
        self.saved = combo("report-layout")
        self.keep_button = button(text("Layout", "Save…"), "", self.save, flat=True)
        self.keep_button.setObjectName("save-layout")
        self.remove = button(text("Layout", "Take out"), "", self.take_out, flat=True)
        self.day, self.since = (DayEditor(Day(), desk.today) for _ in range(2))
        self.day.setObjectName("report-day")
        self.since.setObjectName("report-since")
        self.day.put(desk.today)
        self.language, self.only = combo("report-language"), combo("report-only")
        spoken = (("kk", FULL["kk"]), ("ru", FULL["ru"]), ("kk+ru", shown(BOTH)), ("en", FULL["en"]))
        for code, words in (*spoken, ("receiver", shown(RECEIVERS))):
            self.language.addItem(words, code)
        self.lies, self.letters = combo("report-lies"), combo("report-letters")
        lies = (("", AS_IS), ("portrait", text("Layout", "Portrait")), ("landscape", text("Layout", "Landscape")))
        for code, sentence in lies:
            self.lies.addItem(shown(sentence), code)
        self.letters.addItem(shown(AS_IS), 0.0)
        for size in LETTERS:
            self.letters.addItem(f"{size:g}", size)
        self.group, self.keep_column, self.keep_value = (
            combo(name) for name in ("report-group", "report-keep", "report-value")
        )
        self.columns = QPushButton(shown(text("Layout", "Columns…")))
        self.columns.setObjectName("report-columns")
        self.columns.setMinimumHeight(FIELD)
        self.columns.setMenu(QMenu(self.columns))
        self.signers = QPushButton(shown(text("Layout", "Signatures…")))
        self.signers.setMinimumHeight(FIELD)
        self.signers.clicked.connect(self.ask_signers)
        self.told = QCheckBox(shown(text("Layout", "Mark what is only told")))
        self.letterhead = QCheckBox(shown(text("Layout", "With the letterhead")))
        self.letterhead.setChecked(True)
        self.only_label = label(None, "muted")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(label(LAYOUT, "muted"))
        column.addWidget(self.saved)
        row = QHBoxLayout()
        row.addWidget(self.keep_button)
        row.addWidget(self.remove)
        row.addStretch(1)
        column.addLayout(row)
        grid = QGridLayout()
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        pairs = (
            (text("Layout", "Day"), self.day, text("Layout", "Changes since"), self.since),
            (text("Layout", "Lies"), self.lies, text("Layout", "Letters"), self.letters),
            (text("Layout", "Only rows where"), self.keep_column, text("Layout", "is"), self.keep_value),
            (text("Layout", "Groups by"), self.group, None, self.columns),
        )
        for at, (left_words, left, right_words, right) in enumerate(pairs):
            grid.addWidget(label(left_words, "muted"), 2 * at, 0)
            grid.addWidget(label(right_words, "muted"), 2 * at, 1)
            grid.addWidget(left, 2 * at + 1, 0)
            grid.addWidget(right, 2 * at + 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addWidget(label(text("Reports", "Language of the paper"), "muted"))
        column.addWidget(self.language)
        column.addWidget(self.only_label)
        column.addWidget(self.only)
        column.addLayout(grid)
        column.addWidget(self.signers)
        column.addWidget(self.told)
        column.addWidget(self.letterhead)
        column.addStretch(1)

    def _connect(self) -> None:
        for day in (self.day, self.since):
            day.editingFinished.connect(self.touched)
            day.touched.connect(self.touched)
        for each in (self.language, self.only, self.lies, self.letters, self.group, self.keep_value):
            each.activated.connect(self.touched)
        self.keep_column.activated.connect(self._offer_values)
        self.saved.activated.connect(self._choose)
        for box in (self.told, self.letterhead):
            box.clicked.connect(self.touched)

    def stand_on(self, report: str) -> None:
        """Another report: its own layouts, and the paper as it is."""
        if report != self.report:
            self.report = report
            self.since.put(None)
            self.put(Layout())
        self.offer_saved()

    def offer_saved(self) -> None:
        """Offer the layouts the office saved for this report."""
        stood = self.saved.currentData()
        self.saved.clear()
        self.saved.addItem(shown(OWN), None)
        for row in self.desk.reader().layouts():
            if row.data.report == self.report:
                self.saved.addItem(row.data.name, row.id)
        self.saved.setCurrentIndex(max(0, self.saved.findData(stood)))
        self.remove.setEnabled(self.saved.currentIndex() > 0)

    def offer_columns(self, columns: Sequence[Column]) -> None:
        """Offer what the paper that is seen has: columns to leave out, to group by, to keep some rows of."""
        self._columns = tuple(columns)
        menu = self.columns.menu()
        menu.clear()
        for each in columns:
            action = QAction(each.head, menu)
            action.setCheckable(True)
            action.setChecked(self._is_shown(each))
            action.setData(each.key)
            action.triggered.connect(self._columns_chosen)
            menu.addAction(action)
        self.columns.setEnabled(len(columns) > 1)
        grouped = [each for each in columns if each.values]
        refill(self.group, [(shown(AS_IS), ""), *((each.head, each.key) for each in grouped)], self._held.group)
        kept = self._held.keep[0] if self._held.keep else ("", "")
        refill(self.keep_column, [("–", ""), *((each.head, each.key) for each in grouped)], kept[0])
        self._fill_values(kept[1])

    def _is_shown(self, column: Column) -> bool:
        held = self._held
        return column.key not in held.hidden and (not column.spare or column.key in held.shown)

    def _columns_chosen(self) -> None:
        chosen = {str(action.data()): action.isChecked() for action in self.columns.menu().actions()}
        hidden = tuple(each.key for each in self._columns if not chosen.get(each.key) and not each.spare)
        wanted = tuple(each.key for each in self._columns if chosen.get(each.key) and each.spare)
        self._held = replace(self._held, hidden=hidden, shown=wanted)
        self.touched.emit()

    def _fill_values(self, value: str) -> None:
        key = self.keep_column.currentData() or ""
        values = next((each.values for each in self._columns if each.key == key), ())
        refill(self.keep_value, [(each.replace("\n", " / "), each) for each in values], value)
        self.keep_value.setEnabled(bool(values))

    def _offer_values(self) -> None:
        self._fill_values("")
        self.touched.emit()

    def layout_now(self) -> Layout:
        """The layout as it is chosen now."""
        key, value = self.keep_column.currentData() or "", self.keep_value.currentData() or ""
        return replace(
            self._held,
            group=self.group.currentData() or "",
            keep=((key, value),) if key and value else (),
            lies=self.lies.currentData() or "",
            letters=float(self.letters.currentData() or 0),
            letterhead=self.letterhead.isChecked(),
            told=self.told.isChecked(),
        )

    def put(self, layout: Layout) -> None:
        """Show a layout; its language and territory are taken where it has them."""
        self._held = layout
        self.lies.setCurrentIndex(max(0, self.lies.findData(layout.lies)))
        self.letters.setCurrentIndex(max(0, self.letters.findData(layout.letters)))
        self.told.setChecked(layout.told)
        self.letterhead.setChecked(layout.letterhead)
        if layout.language:
            self.language.setCurrentIndex(max(0, self.language.findData(layout.language)))
        if layout.only:
            self.only.setCurrentIndex(max(0, self.only.findData(layout.only)))
        self.offer_columns(self._columns)

    def _choose(self) -> None:
        row_id = self.saved.currentData()
        held = {row.id: row.data.held for row in self.desk.reader().layouts()}
        self.remove.setEnabled(row_id is not None)
        try:
            self.put(unpacked(held.get(cast("UUID", row_id), "")))
        except Refusal as refusal:
            self.desk.tell(refusal.sentence, kind=Kind.WARNING)
            self.saved.setCurrentIndex(0)
            return
        self.touched.emit()

    def save(self) -> None:
        """Ask for a name and save what is chosen under it."""
        row_id = self.saved.currentData()
        name = self.saved.currentText() if row_id is not None else ""
        held = replace(
            self.layout_now(), language=self.language.currentData(), only=self.only.currentData() or ""
        ).packed()
        asking = NamedLayout(self.desk, self.report, held, row_id, name, self)
        asking.stored.connect(self._saved)
        asking.open()

    def _saved(self, row_id: UUID) -> None:
        self.offer_saved()
        self.saved.setCurrentIndex(max(0, self.saved.findData(row_id)))
        self.remove.setEnabled(self.saved.currentIndex() > 0)

    def take_out(self) -> None:
        """Take the layout that is chosen out of the list."""
        row_id = self.saved.currentData()
        if row_id is not None:
            self.desk.run(
                lambda office: self.desk.actions.papers.remove_layout(office, row_id),
                initiator=self,
                done=lambda _: self.offer_saved(),
            )

    def ask_signers(self) -> None:
        """Who signs this paper, line by line."""
        asking = Signers(self.desk, self._held.signatures, self)
        asking.said.connect(self._signed)
        asking.open()

    def _signed(self, signatures: tuple[tuple[str, str], ...]) -> None:
        self._held = replace(self._held, signatures=signatures)
        self.touched.emit()

    def days(self) -> tuple[date, date | None]:
        """The paper's day and the day since which changes are wanted; ``Refusal`` where one cannot be read."""
        return self.day.value() or self.desk.today, self.since.value()


def refill(box: QComboBox, items: Sequence[tuple[str, str]], stood: str) -> None:
    """Offer other things; the one stood on stays so where it is still there."""
    box.clear()
    for words, data in items:
        box.addItem(words, data)
    box.setCurrentIndex(max(0, box.findData(stood)))


SEMINAR = text("Reports", "Seminar")
TERRITORY = text("Reports", "Territory")
ALL_SEMINARS = text("Reports", "all seminars")
WHOLE = text("Reports", "the whole district")
OFFERED: dict[str, tuple[Sentence, Sentence]] = {
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
