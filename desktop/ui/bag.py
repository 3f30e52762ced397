"""The bag of a seminar: five stations in a line, each passed by one press; what was told beside what was signed."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop.catalog.training import SEMINARS
from desktop.domain.bags import STATIONS, Station, doubt, passed
from desktop.domain.facts.training import SeminarData
from desktop.domain.lines import SeminarLine
from desktop.text import Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.icons import icon
from desktop.ui.pieces import label
from desktop.ui.sides import FormSide
from desktop.ui.theme import NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

PARTS = (
    (text("Bag", "On its way"), ("printed_on", "left_on", "left_at")),
    (text("Bag", "Told by phone"), ("told_present", "told_at", "told_by")),
    (text("Bag", "On paper"), ("back_on", "signed_present", "signed_on")),
)
TOLD = text("Bag", "told {told} of {listed}")
SIGNED = text("Bag", "signed {signed}")
FIELDS = {Station.TOLD: "told_present"}


class BagSide(FormSide):
    """The stations above, the days, hours and numbers below."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk, SEMINARS, PARTS, store, SeminarData)
        self.line: SeminarLine | None = None
        self.row_id: UUID | None = None
        self.stations: dict[Station, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        for station in Station:
            made = QPushButton()
            made.setObjectName(f"station-{station.value}")
            made.setProperty("room", True)
            made.clicked.connect(partial(self.press, station))
            self.stations[station] = made
            row.addWidget(made)
        row.addStretch(1)
        self.said = label(None, "muted")
        self.said.setWordWrap(True)
        self.column.insertLayout(0, row)
        self.column.insertWidget(1, self.said)
        self.column.addStretch(1)

    def show_row(self, row_id: UUID | None) -> None:
        super().show_row(row_id)
        row = None if row_id is None else self.desk.reader().row("seminars", row_id, self.desk.language)
        self.row_id, self.line = row_id, row.data if row else None
        if self.line is None:
            return
        gone = passed(self.line)
        for station, made in self.stations.items():
            made.setText(shown(STATIONS[station]))
            made.setIcon(icon("done", "good") if station in gone else icon("right", "muted"))
            made.setEnabled(station not in gone)
        self.said.setText(" · ".join(shown(each) for each in told(self.line)))

    def press(self, station: Station) -> None:
        """The bag passes a station now; a number that must be typed gets the hand."""
        if station in FIELDS:
            self.form.boxes[FIELDS[station]].editor.setFocus()
            return
        values = values_of(station, self.desk.moment(), self.line)
        row_id, store = self.row_id, self._store

        def work(office: "Office") -> "Done":
            return store(office, row_id, values, None)

        self.desk.run(work, initiator=self, done=lambda _: self.show_row(row_id), refused=self.refuse)


def values_of(station: Station, now: datetime, line: SeminarLine | None) -> dict[str, Any]:
    """What is stored when a bag passes a station at a moment."""
    day = now.date()
    match station:
        case Station.PRINTED:
            return {"printed_on": day}
        case Station.LEFT:
            return {"left_on": day, "left_at": now.time().replace(second=0, microsecond=0)}
        case Station.BACK:
            return {"back_on": day}
        case _:
            signed = line.signed if line else 0
            known = line.signed_present if line else None
            return {"signed_on": day, "signed_present": signed if known is None else known}


def told(line: SeminarLine) -> list[Sentence]:
    """The two numbers apart, and what does not agree between them."""
    said: list[Sentence] = []
    if line.told_present is not None:
        said.append(TOLD.fill(told=line.told_present, listed=line.listed))
    if line.signed_present is not None:
        said.append(SIGNED.fill(signed=line.signed_present))
    trouble = doubt(line, line.present, line.signed)
    return [*said, trouble] if trouble else said
