"""The answers of a demand: columns chosen, cells typed or pasted, sums, compared with what was sent before."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from desktop.domain.demands import OVERS, Over, differences
from desktop.domain.desk_lines import ColumnLine, Sheet, SubjectLine
from desktop.domain.faults import Refusal
from desktop.text import Sentence, counted, text
from desktop.ui.answertable import AnswerTable, Before, plain_head, rows_of, titled
from desktop.ui.cards import Side
from desktop.ui.columnchoice import ColumnDialog
from desktop.ui.columns import Column, Keep, attribute
from desktop.ui.desk import Desk, Place
from desktop.ui.formtitles import titles_of
from desktop.ui.messages import Kind
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.tablemodel import AnyRow
    from desktop.ui.worker import Progress

GATHERED = text("Demands", "Gathered {a} of {b}")
SUM = text("Demands", "{title}: {sum}")
ABOVE = text("Demands", "{title}: above the register in {rows}")
DIFFERS = counted("Demands", "%n cells differ from what was sent before", "", 0)
NONE_YET = text("Demands", "Take the region's form, or add the columns that are asked for.")
READING = text("Demands", "The workbook is read")
NOT_ASKED = text("Demands", "This column is counted from the registers; it is changed there.")
LABEL = {
    Over.PRECINCTS: text("Members", "Pr. №"),
    Over.COMMISSIONS: text("Members", "Pr. №"),
}


def row_columns(over: Over) -> list[Column]:
    """What names a row, left of the answers."""
    first = [
        Column(name="label", title=LABEL[over], show=attribute("label"), raw=attribute("label"), keep=Keep.LAST)
        for _ in range(over in LABEL)
    ]
    title = text("Precincts", "Locality, building") if over in LABEL else text("Demands", "Name")
    wide = Column(name="name", title=title, show=attribute("name"), raw=attribute("name"), elastic=True, least=150)
    return [*first, wide]


class AnswersSide(Side):
    """What is answered, row by row."""

    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.sheet = Sheet((), {})
        self.over = Over.PRECINCTS
        self.comparing = False
        self.shelf = Shelf()
        self.table: AnswerTable | None = None
        self.add = button(text("Demands", "Column…"), "add", self.add_column)
        self.add.setObjectName("add-column")
        self.compare = button(text("Demands", "Compare"), "history", self.turn_compare)
        self.compare.setObjectName("compare")
        self.compare.setCheckable(True)
        self.file = button(text("Demands", "From a workbook…"), "workbook", self.choose_file)
        self.round = button(text("Demands", "By phone"), "phone", self.to_round)
        self.round.setObjectName("by-phone")
        bar = QHBoxLayout()
        bar.setSpacing(NEAR)
        for each in (self.add, self.round, self.file, self.compare):
            bar.addWidget(each)
        bar.addStretch(1)
        self.empty = label(NONE_YET, "muted")
        self.foot = label(None, "small")
        self.foot.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, GAP, 0, 0)
        self.column.setSpacing(NEAR)
        self.column.addLayout(bar)
        self.column.addWidget(self.empty)
        self.place = QVBoxLayout()
        self.column.addLayout(self.place, 1)
        self.column.addWidget(self.foot)

    def show_row(self, row_id: UUID | None) -> None:
        self.row_id = row_id
        if row_id is None:
            return
        reader = self.desk.reader()
        row = reader.row("demands", row_id, self.desk.language)
        if row is None:
            return
        self.over = row.data.over
        self.sheet = reader.demand_sheet(row_id, self.desk.language)
        self.round.setVisible(self.over is Over.PRECINCTS and bool(self.sheet.own))
        self.compare.setVisible(bool(self.before()))
        self.file.setVisible(bool(self.sheet.own))
        self.draw()

    def draw(self) -> None:
        """Draw the grid anew where its columns are other ones, else only its cells."""
        self.shelf.put(rows_of(self.sheet))
        before: Before = self.before() if self.comparing else {}
        fresh = AnswerTable(self.desk, self.sheet, row_columns(self.over), [], self.shelf, before)
        held = self.table
        if held is not None and names(held) == names(fresh):
            held.records.columns = fresh.records.columns
            fresh.deleteLater()
            held.refresh()
            held.viewport().update()
        else:
            self.replace(fresh)
        has = bool(self.sheet.columns)
        if self.table is not None:
            self.table.setVisible(has)
        self.empty.setVisible(not has)
        self.say_sums()

    def replace(self, fresh: AnswerTable) -> None:
        """Put another grid in the place of the one at hand."""
        if self.table is not None:
            self.place.removeWidget(self.table)
            self.table.deleteLater()
        self.table = fresh
        fresh.records.edited.connect(self.store)
        fresh.refused.connect(self.warn)
        fresh.pasted.connect(self.paste)
        fresh.closed.connect(self.drop_column)
        self.place.addWidget(fresh)
        fresh.refresh()
        fresh.first_open(self.sheet.open)

    def before(self) -> Before:
        """What was sent last: of this demand, or of yesterday's one that it repeats."""
        reader = self.desk.reader()
        row = None if self.row_id is None else reader.row("demands", self.row_id, self.desk.language)
        for each in (self.row_id, row.data.previous_id if row else None):
            sent = reader.demand_sent(each) if each else []
            if sent:
                return sent[0].data.cells
        return {}

    def say_sums(self) -> None:
        """Say below how much is gathered, the sums, and what is above the registers."""
        sheet = self.sheet
        said: list[str] = []
        if sheet.own:
            done = sum(not sheet.open(line) for line in sheet.rows.values())
            said.append(shown(GATHERED.fill(a=done, b=len(sheet.rows))))
        for column in sheet.columns:
            total = sheet.total(column)
            if total is not None:
                said.append(shown(SUM.fill(title=titled(column), sum=total)))
            if above := sheet.above(column):
                said.append(shown(ABOVE.fill(title=titled(column), rows=", ".join(f"№\u00a0{each}" for each in above))))
        if self.comparing:
            now = {
                (line.label or line.name, plain_head(column)): line.value(column)
                for line in sheet.rows.values()
                for column in sheet.columns
            }
            found = differences(now, self.before())
            said.append(shown(DIFFERS.of(len(found))))
        self.foot.setText(" · ".join(said))

    def turn_compare(self) -> None:
        """Show what differs from what was sent before, or no more."""
        self.comparing = self.compare.isChecked()
        self.draw()

    def add_column(self) -> None:
        """Choose a column more."""
        if self.row_id is not None:
            ColumnDialog(self.desk, self.row_id, self.over, self.sheet, self).open()

    def drop_column(self, _rows: object) -> None:
        """Del takes the column at hand out of the demand."""
        if self.table is None:
            return
        name = self.table.records.columns[self.table.currentIndex().column()].name
        found = [column for column in self.sheet.columns if column.id.hex == name]
        if found:
            drop = self.desk.actions.demands.drop
            self.desk.run(lambda office: drop(office, found[0].id), initiator=self)

    def store(self, row: "AnyRow", values: Mapping[str, Any], _version: int | None) -> None:
        """An answer was typed."""
        answer = self.desk.actions.demands.answer
        ((name, typed),) = values.items()
        line: SubjectLine = row.data

        def refused(refusal: Refusal) -> None:
            if self.table is not None:
                self.table.records.forget(row.id)
            self.warn(refusal.sentence)

        def work(office: "Office") -> "Done":
            return answer(office, UUID(name), row.id, str(typed or ""), source=line.chair)

        self.desk.run(work, initiator=self, refused=refused)

    def paste(self, first: int, columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> None:
        """A range from Excel: one step, refused as a whole where one cell is no answer."""
        if self.table is None:
            return
        own = {column.id.hex for column in self.sheet.own}
        ids = self.table.records.ids
        found = [
            (UUID(column.name), ids[first + n], cell)
            for n, line in enumerate(cells)
            if first + n < len(ids)
            for column, cell in zip(columns, line, strict=False)
            if column.name in own
        ]
        if not found:
            self.warn(NOT_ASKED)
            return
        take = self.desk.actions.demands.answer_all
        self.desk.run(lambda office: take(office, found), initiator=self)

    def choose_file(self) -> None:
        """Choose a workbook that holds answers."""
        dialog = QFileDialog(self, shown(text("Import", "Choose a workbook")))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.xlsx *.xlsm")
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def take_file(self, name: str) -> None:
        """Take the answers of a workbook whose heads and rows are those of the demand."""
        from desktop.exchange.formfilling import answers_in, sources_of

        sheet, over = self.sheet, self.over
        take = self.desk.actions.demands.answer_all

        def work(office: "Office", _progress: "Progress") -> "Done":
            content = Path(name).read_bytes()
            sources = sources_of(sheet.columns, titles_of(over))
            found = answers_in(Path(name).name, content, sheet, sources, OVERS[over])
            return take(office, found, source=Path(name).name)

        self.desk.run_long(work, READING, initiator=self)

    def to_round(self) -> None:
        """Gather the answers by phone."""
        self.desk.go(Place("round", row=self.row_id))

    def warn(self, sentence: Sentence) -> None:
        """Say what a hand can mend."""
        self.desk.tell(sentence, kind=Kind.WARNING)


def names(table: AnswerTable) -> list[str]:
    """The columns of a grid by name."""
    return [column.name for column in table.records.columns]


def chosen_columns(columns: Sequence[ColumnLine]) -> dict[UUID, str]:
    """Under which head each column is kept in a copy."""
    return {column.id: plain_head(column) for column in columns}
