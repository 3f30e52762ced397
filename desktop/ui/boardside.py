"""Beside the board: why the precinct at hand is not ready, the pace, the ten deeds, what is late and with whom."""

from collections.abc import Sequence
from datetime import date
from html import escape
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.board import Deed, counts, told
from desktop.domain.gates import GATE, HELD_BACK, said_of
from desktop.domain.readiness import STATES, State
from desktop.text import Sentence, text
from desktop.ui.boardfacts import BoardFacts, Late
from desktop.ui.burndown import BurnDown
from desktop.ui.desk import Desk
from desktop.ui.pieces import Card, button, label
from desktop.ui.states import degree_word
from desktop.ui.theme import GAP, NEAR
from desktop.words import shown

READY = text("Board", "Ready {ready} of {n}, of them {told} told")
PACE = text("Board", "At this pace ({daily} a day) {forecast} of {n} on the eve of the vote.")
ALL_ON = text("Board", "All are ready by {date} at this pace.")
STILL = text("Board", "No precinct became ready in the last week: {forecast} of {n}.")
WHY = text("Board", "№ {no}: {state}")
CLOSED = text("Board", "Every gate is closed.")
DEEDS = text("Board", "What turns the most ready")
TURNS = text("Board", "{n}. {point}: № {precincts}")
NEARER = text("Board", "{n}. {point}: nearer № {precincts}")
NOTHING_LEFT = text("Board", "No gate is open.")
LATE = text("Board", "Overdue, and with whom")
LATE_LINE = text("Board", "{where} {point}, +{days} d")
NOBODY = text("Board", "nobody named")
NOTHING_LATE = text("Board", "Nothing is overdue.")
SINCE = text("Board", "Since yesterday")
THUMBS, THUMB = 3, 96
"""Photos that stand beside the board, and their pixels."""
MOST = 8
"""Late things that stand beside the board; the paper holds all."""


class BoardSide(QScrollArea):
    """Everything the board has to say in words."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(350)
        self.facts: BoardFacts | None = None
        self.current: UUID | None = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, NEAR, 0)
        column.setSpacing(GAP)
        self.why = Card()
        self.name = label(None, "heading")
        self.name.setWordWrap(True)
        self.reasons = line()
        self.why.inside.addWidget(self.name)
        self.why.inside.addWidget(self.reasons)
        self.photos = QLabel()
        self.photos.setObjectName("photos")
        self.why.inside.addWidget(self.photos)
        go = button(text("Board", "Open the precinct"), "precincts", self.open_current, flat=True)
        go.setObjectName("open-precinct")
        shots = button(text("Visits", "Photo…"), "add", self.show_all_photos, flat=True)
        shots.setObjectName("all-photos")
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(go)
        foot.addWidget(shots)
        foot.addStretch(1)
        self.why.inside.addLayout(foot)
        self.pace = Card()
        self.ready = label(None, "heading")
        self.ready.setWordWrap(True)
        self.chart = BurnDown()
        self.forecast = line()
        for each in (self.ready, self.chart, self.forecast):
            self.pace.inside.addWidget(each)
        self.deeds, self.deeds_said = told_card(DEEDS)
        self.late, self.late_said = told_card(LATE)
        self.since, self.since_said = told_card(SINCE)
        for each in (self.why, self.pace, self.deeds, self.late, self.since):
            column.addWidget(each)
        column.addStretch(1)
        self.setWidget(inside)

    def open_current(self) -> None:
        """Ask for the precinct at hand."""
        if self.current is not None:
            self.opened.emit(self.current)

    def show_all_photos(self) -> None:
        """The photos and scans of the precinct at hand, where another one can be added."""
        from desktop.ui.photographs import Photographs

        if self.current is not None:
            Photographs(self.desk, self.current, self).open()

    def show_facts(self, facts: BoardFacts, voting_day: date) -> None:
        """Show the board's figures anew."""
        self.facts = facts
        states, by_phone = counts(facts.standings)
        self.ready.setText(shown(READY.fill(ready=states[State.READY], n=len(facts.lines), told=by_phone)))
        self.chart.show_days(facts.days, facts.pace, voting_day)
        self.forecast.setText(self.pace_words())
        self.deeds_said.setText(lines_of([self.deed(n, each) for n, each in enumerate(facts.deeds, 1)], NOTHING_LEFT))
        self.late_said.setText(lines_of(late_words(facts.late), NOTHING_LATE))
        numbers = {each: row.number for each, row in facts.lines.items()}
        self.since_said.setText("<br>".join(escape(say(each)) for each in told(facts.since, numbers, facts.names)))

    def pace_words(self) -> str:
        """Where the pace leads."""
        pace = self.facts.pace if self.facts else None
        if pace is None:
            return ""
        daily = f"{pace.daily:.1f}".replace(".", ",")
        if pace.daily <= 0:
            return shown(STILL.fill(forecast=pace.forecast, n=pace.of))
        said = [shown(PACE.fill(daily=daily, forecast=pace.forecast, n=pace.of))]
        if pace.all_on is not None:
            said.append(shown(ALL_ON.fill(date=f"{pace.all_on:%d.%m.%Y}")))
        return " ".join(said)

    def deed(self, n: int, deed: Deed) -> str:
        """One deed: what, and the precincts that it turns ready or brings nearer."""
        if self.facts is None:
            return ""
        wanted = deed.turned or deed.places
        numbers = ", ".join(self.facts.lines[each].number for each in wanted)
        sentence = TURNS if deed.turned else NEARER
        return shown(sentence.fill(n=n, point=self.facts.names.get(deed.code, deed.code), precincts=numbers))

    def show_why(self, row_id: UUID | None) -> None:
        """Why a precinct is not ready: each open gate, each remark."""
        self.current = row_id
        if row_id is None or self.facts is None or row_id not in self.facts.standings:
            return
        standing, row = self.facts.standings[row_id], self.facts.lines[row_id]
        known = degree_word(standing.degree)
        head = shown(WHY.fill(no=row.number, state=STATES[standing.state]))
        self.name.setText(f"{head} ({known})" if known and standing.state is not State.UNCHECKED else head)
        names = self.facts.names
        said = [
            shown(GATE.fill(gate=names.get(gate.rule.code, gate.rule.code), why=said_of(gate)))
            + (f" – {gate.mark.note}" if gate.mark and gate.mark.note else "")
            for gate in standing.opened
        ]
        if standing.held_back:
            said.append(shown(HELD_BACK))
        gates = {gate.rule.code for gate in standing.opened}
        marks = self.facts.marks[row_id]
        said += [
            f"{names.get(code, code)} – {marks[code].note}".rstrip(" –")
            for code in standing.remarks
            if code in marks and code not in gates
        ]
        self.reasons.setText("<br>".join(escape(each) for each in said) or shown(CLOSED))
        self.show_photos(row_id)

    def show_photos(self, row_id: UUID) -> None:
        """The newest photos of the precinct and its building, side by side."""
        gates = self.desk.reader().gates
        found = gates.photos(row_id, self.desk.language)[:THUMBS]
        self.photos.setVisible(bool(found))
        if not found:
            return
        strip = QPixmap(THUMBS * (THUMB + NEAR), THUMB)
        strip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(strip)
        for n, row in enumerate(found):
            picture = QPixmap()
            picture.loadFromData(gates.picture(row.data.sha256))
            fitted = picture.scaled(
                THUMB, THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawPixmap(n * (THUMB + NEAR), 0, fitted)
        painter.end()
        self.photos.setPixmap(strip)
        self.photos.setToolTip("\n".join(f"{row.data.taken_on:%d.%m.%Y} {row.data.point}".strip() for row in found))


def line() -> QLabel:
    """Words that take as many lines as they need."""
    made = label(None)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.RichText)
    return made


def told_card(heading: Sentence) -> tuple[Card, QLabel]:
    """A card of lines under a heading."""
    card, said = Card(heading), line()
    card.inside.addWidget(said)
    return card, said


def lines_of(said: Sequence[str], otherwise: Sentence) -> str:
    """Lines one below the other, or that there is none."""
    return "<br>".join(escape(each) for each in said) or shown(otherwise)


def late_words(late: Sequence[Late]) -> list[str]:
    """What is late, under the name of who has it."""
    by_executor: dict[str, list[str]] = {}
    for each in late[:MOST]:
        said = shown(LATE_LINE.fill(point=each.point, where=each.where, days=each.days))
        by_executor.setdefault(each.executor or shown(NOBODY), []).append(said)
    return [f"{executor}: {'; '.join(said)}" for executor, said in by_executor.items()]


def say(words: Sentence | str) -> str:
    """A sentence in the window's language; words stay as they are."""
    return shown(words) if isinstance(words, Sentence) else words
