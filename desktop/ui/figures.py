"""Counts of a precinct: the newest with its day, source and degree, what was known before, and a new one."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Choice, Day, Whole, Words
from desktop.catalog.sheets import Field
from desktop.domain.faults import Refusal
from desktop.domain.figures import DEGREES, FIGURES, Degree, FigureKind
from desktop.domain.identity import DAIYN
from desktop.domain.lines import Count
from desktop.storage.questions import Row
from desktop.text import text
from desktop.ui.columns import Column, words
from desktop.ui.desk import Desk
from desktop.ui.editors import choices_of, editor_of
from desktop.ui.fields import FieldBox, FieldGrid, Onward
from desktop.ui.form import FILL_IN
from desktop.ui.pieces import button, label
from desktop.ui.shelf import Shelf
from desktop.ui.states import degree_word
from desktop.ui.table import RecordTable
from desktop.ui.theme import NEAR, ROW
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.work import Done

HEADING = text("Figures", "Voters")
NEW = text("Figures", "New figure")
BEFORE = text("Figures", "before: {n}")
GROUPED = Whole()
KIND = Field("kind", text("Figures", "What is counted"), Choice(FIGURES))
VALUE = Field("value", text("Figures", "Number"), Whole(), required=True, digits=True)
AS_OF = Field("as_of", text("Precincts", "As of"), Day(), required=True, digits=True)
SOURCE = Field("source", text("Precincts", "Source of the count"), Words(200))
DEGREE = Field("degree", text("Precincts", "How it is known"), Choice(DEGREES))
REASON = Field("reason", text("Figures", "Reason to keep it"), Words(500))


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of count: the newest, and the one before it."""

    kind: FigureKind
    newest: Count
    before: Count | None


def kind(series: Series) -> str:
    """What was counted."""
    return shown(FIGURES[series.kind])


def value(series: Series) -> str:
    """The newest count."""
    return words(GROUPED.show(series.newest.value))


def known(series: Series) -> str:
    """Day, source and degree of the newest count."""
    count = series.newest
    return " · ".join(part for part in (f"{count.as_of:%d.%m.%Y}", degree_word(count.degree), count.source) if part)


def before(series: Series) -> str:
    """What was known before."""
    if series.before is None:
        return ""
    said = f"{words(GROUPED.show(series.before.value))} · {series.before.as_of:%d.%m}"
    return shown(BEFORE.fill(n=said))


COLUMNS = (
    Column(name="kind", title=KIND.label, show=kind, raw=kind),
    Column(name="value", title=VALUE.label, show=value, raw=value, number=True),
    Column(name="known", title=AS_OF.label, show=known, raw=known, elastic=True),
    Column(name="before", title=text("Figures", "Earlier"), show=before, raw=before),
)


class Figures(QWidget):
    """The counts of one precinct. Nothing is overwritten: a new figure stands beside the older ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.shelf = Shelf()
        self.table = RecordTable(desk, "figures", COLUMNS, source=lambda: self.shelf)
        fields = (KIND, VALUE, AS_OF, DEGREE, SOURCE, REASON)
        self.boxes = {field.name: FieldBox(field, editor_of(field, choices_of(desk), desk.today)) for field in fields}
        self.boxes["reason"].hide()
        self.entry = FieldGrid(list(self.boxes.values()))
        Onward(list(self.boxes.values()), self.save, self)
        self.add_button = button(NEW, "add", self.begin, flat=True)
        self.save_button = button(text("Form", "Save"), "check", self.save)
        self.save_button.setObjectName("save-figure")
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(label(HEADING, "heading"))
        head.addStretch(1)
        head.addWidget(self.add_button)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(head)
        column.addWidget(self.table)
        column.addWidget(self.entry)
        column.addLayout(foot)
        self.end()

    def show_row(self, row_id: UUID | None) -> None:
        """Show the counts of a precinct."""
        if row_id != self.row_id:
            self.end()
        self.row_id = row_id
        self.setVisible(row_id is not None)
        counts = {} if row_id is None else dict(self.desk.reader().counts_of(row_id))
        found = [
            Series(kind, counts[kind][0], counts[kind][1] if len(counts[kind]) > 1 else None)
            for kind in FigureKind
            if counts.get(kind)
        ]
        self.shelf.put([Row(uuid5(DAIYN, f"figure:{row_id}:{series.kind}"), 0, series) for series in found])
        self.table.refresh()
        self.table.setVisible(bool(found))
        self.table.setFixedHeight(self.table.heads.sizeHint().height() + ROW * len(found) + 4)

    def begin(self) -> None:
        """Offer fields for a new figure: today, told, voters first."""
        for name, value in (("kind", FigureKind.VOTERS), ("value", None), ("as_of", self.desk.today)):
            self.boxes[name].editor.put(value)
        for name, value in (("degree", Degree.TOLD), ("source", ""), ("reason", "")):
            self.boxes[name].editor.put(value)
        for box in self.boxes.values():
            box.tell(None)
        self.boxes["reason"].hide()
        self.show_entry(on=True)
        self.boxes["value"].editor.setFocus()

    def end(self) -> None:
        """Fold the fields away."""
        self.show_entry(on=False)

    def show_entry(self, *, on: bool) -> None:
        """Show the fields of a new figure, or the button that offers them."""
        self.entry.setVisible(on)
        self.save_button.setVisible(on)
        self.add_button.setVisible(not on)

    def save(self) -> None:
        """Have the new figure stored."""
        values: dict[str, Any] = {}
        row_id = self.row_id
        if row_id is None:
            return
        for name, box in self.boxes.items():
            box.tell(None)
            try:
                values[name] = box.editor.value()
            except Refusal as refusal:
                self.refuse(Refusal(refusal.sentence, name))
                return
            if box.field.required and values[name] is None:
                self.refuse(Refusal(FILL_IN, name))
                return
        count = self.desk.actions.precincts.count

        def done(_outcome: "Done") -> None:
            self.end()
            self.show_row(self.row_id)

        self.desk.run(lambda office: count(office, row_id, values), initiator=self, done=done, refused=self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say beside the field what hinders storing the figure; above the limit a reason may be given."""
        box = self.boxes.get(refusal.field, self.boxes["value"])
        box.show()
        box.tell(refusal.sentence)
        box.editor.setFocus()
