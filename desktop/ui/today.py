"""Бүгін: opens first, says what the day demands, what changed since yesterday, and leads to the rows behind it."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.board import told, turns
from desktop.domain.dates import long_date, weekday
from desktop.domain.lines import TodayLine
from desktop.domain.numbers import grouped, number_sign
from desktop.domain.readiness import State
from desktop.domain.runs import Run, runs
from desktop.domain.users import called
from desktop.text import Sentence, counted, text
from desktop.ui.demands import (
    Demand,
    Due,
    Unready,
    agenda_lines,
    demands,
    desk_lines,
    of_state,
    openness_lines,
    unready,
)
from desktop.ui.desk import Desk, Place
from desktop.ui.pieces import Card, Elided, button, label
from desktop.ui.screen import Screen
from desktop.ui.status import days_left, made_at, spoken
from desktop.ui.theme import GAP, NEAR, TIGHT, colours
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office

MANY = 1000
"""Precincts beyond which yesterday is not worked out beside today."""
Turned = tuple[Sentence | str, ...]
NEWEST = 5
"""Lines of what changed that stand on the page; the rest is in the journal."""
DUES = 4
"""Lines of what the calendar asks; the rest is one press away."""
WORST = 8
"""Precincts that stand on the page with their reasons; the rest is one press away."""
REASONS = 3
OKRUG = 120
"""Pixels for the name of an okrug."""


class TodayScreen(Screen):
    """The first page of the day."""

    title = text("Rooms", "Today")
    icon = "today"
    nouns = frozenset(
        {
            "precincts",
            "members",
            "buildings",
            "equipment",
            "seminars",
            "attendance",
            "campaign",
            "calendar",
            "tasks",
            "duty",
            "incidents",
            "demands",
            "letters",
            "enquiries",
            "publications",
            "commission",
            "setting",
        }
    )
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Today", "Today opens first: what is late, what is open, what changed since yesterday."),
        text("Today", "Press a line to see the rows behind its number."),
        text("Today", "The precincts at the right are not ready; their reasons stand beside them."),
        text("Today", "A workbook can be dropped anywhere on the window: nothing is written before you accept it."),
        text("Today", "Every change is a step of the journal and can be undone."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._copy_asked = False
        self._painted = False
        self.turned: Elided | None = None
        """How the readiness differs from yesterday, above the steps of the journal."""
        self.tomorrow = button(text("Today", "Tomorrow (F6)"), "right", self.turn)
        self.tomorrow.setObjectName("tomorrow")
        self.tomorrow.setCheckable(True)
        QShortcut(QKeySequence("F6"), self).activated.connect(self.tomorrow.click)
        self.buttons.addWidget(self.tomorrow)
        self.add_button(text("Today", "Page for the chair"), "print", self.print_page, primary=True)
        self.worst: Card | None = None
        """The card that still waits for its precincts."""
        self.agenda: list[Due] = []
        self.page = QWidget()
        self.body.addWidget(self.page, 1)
        desk.copied.connect(self._hear_of_copy)

    def refresh(self) -> None:
        language, today = self.desk.language, self.day
        office = self.desk.head()
        line = self.desk.reader().today(today)
        reader = self.desk.reader()
        self.agenda = [
            *desk_lines(reader.desk_day(today, language), self.desk.today),
            *openness_lines(reader.unanswered(today)),
            *agenda_lines(reader.agenda(today, language)),
        ]
        day = long_date(today, language)
        self.heading.setText(f"{days_left(today, office.voting_day)} · {day}, {weekday(today, language)}")
        self.aside.setText(shown(till_vote(line.days_left)))
        page, self.worst, self.turned = QWidget(), None, None
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        if line.precincts + line.idle == 0:
            whole.addWidget(self._first_steps())
            whole.addStretch(1)
        else:
            halves = QHBoxLayout()
            halves.setSpacing(GAP)
            halves.addLayout(self._left(line), 5)
            self.worst = Card(text("Today", "Not ready, and why"))
            right = QVBoxLayout()
            right.setSpacing(GAP)
            right.addWidget(self.worst, 1)
            right.addWidget(self._since_yesterday())
            halves.addLayout(right, 6)
            whole.addLayout(halves, 1)
            whole.addWidget(self._figures(line))
        self.body.replaceWidget(self.page, page)
        page.show()
        self.page.hide()
        self.page.deleteLater()
        self.page = page
        if self._painted:
            self._fill_worst()
        else:
            QTimer.singleShot(0, self, self._fill_worst)

    @property
    def day(self) -> date:
        """Today, or tomorrow while somebody looks ahead."""
        return self.desk.today + timedelta(days=self.tomorrow.isChecked())

    def turn(self) -> None:
        """Look at tomorrow, and back."""
        self.refresh()

    def print_page(self) -> None:
        """The chair's page of the day that is shown."""
        self.desk.go(Place("reports", (("report", "today"), ("day", self.day.isoformat()))))

    def _dues(self) -> Card:
        """What has an hour or is late by the calendar, the tasks, the roster and the log."""
        card = Card(text("Today", "Due by the hour and the calendar"))
        card.inside.setSpacing(0)
        card.heading.setContentsMargins(0, 0, 0, NEAR)
        for each in self.agenda[:DUES]:
            when = label(None, "small")
            when.setText(each.when)
            if each.meaning != "text":
                when.setStyleSheet(f"color: {getattr(colours(), each.meaning)};")
            card.inside.addWidget(row([Elided(spoken(each.what)), when], lambda place=each.place: self.desk.go(place)))
        more = len(self.agenda) - DUES
        if more > 0:
            said = counted("Today", "%n more in the calendar", "", 0).of(more)
            line = button(said, "calendar", lambda: self.desk.go(Place("calendar")), flat=True)
            card.inside.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        if not self.agenda:
            card.inside.addWidget(label(text("Today", "Nothing is late and nothing is due."), "muted"))
        return card

    def _left(self, line: TodayLine) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self._dues())
        asked = [*self._safety(), *demands(line, self.desk.today)]
        card = Card(text("Today", "What today demands"))
        card.inside.setSpacing(0)
        card.heading.setContentsMargins(0, 0, 0, NEAR)
        for each in asked:
            card.inside.addWidget(self._demand(each))
        if not asked:
            card.inside.addWidget(label(text("Today", "Nothing is open. Everything entered is done."), "muted"))
        card.inside.addStretch(1)
        column.addWidget(card, 1)
        return column

    def _hear_of_copy(self) -> None:
        """Draw anew only where the newest copy changes what is asked for."""
        if self._copy_asked != self._copy_missing():
            self.refresh()

    def _copy_missing(self) -> bool:
        """Whether a copy is asked for: there is none, or it is older than a day."""
        copy = self.desk.newest_copy
        return copy is None or (self.desk.today - made_at(copy).date()).days > 1

    def _safety(self) -> list[Demand]:
        """What the file itself asks for: a copy not older than a day, the recovery code read back."""
        asked: list[Demand] = []
        self._copy_asked = self._copy_missing()
        if self._copy_asked:
            asked.append(
                Demand(None, text("Today", "Make a copy of the file on another disk"), Place("settings"), "bad")
            )
        if not self.desk.reader().setting("recovery_confirmed"):
            asked.append(
                Demand(None, text("Today", "Read the recovery code back from paper"), Place("settings"), "bad")
            )
        return asked

    def _demand(self, demand: Demand) -> QPushButton:
        number = label(None, "heading")
        number.setText("!" if demand.count is None else grouped(demand.count))
        number.setStyleSheet(f"color: {getattr(colours(), demand.meaning)};")
        return row([Elided(shown(demand.words)), number], lambda: self.desk.go(demand.place))

    def _since_yesterday(self) -> Card:
        card = Card(text("Today", "Since yesterday"))
        card.inside.setSpacing(0)
        card.heading.setContentsMargins(0, 0, 0, NEAR)
        self.turned = Elided("")
        line = row([self.turned], lambda: self.desk.go(Place("readiness")))
        line.setVisible(False)
        card.inside.addWidget(line)
        since = self.desk.today - timedelta(days=1)
        steps = [
            step for step in self.desk.reader().steps() if step.day >= since and step.undoes is None and not step.undone
        ]
        found = runs(steps)
        for run in found[:NEWEST]:
            card.inside.addWidget(self._run(run))
        if not steps:
            card.inside.addWidget(label(text("Today", "No changes."), "muted"))
        card.inside.addStretch(1)
        more = sum(run.count for run in found[NEWEST:])
        if more > 0:
            said = counted("Today", "%n more changes in the journal", "", 0).of(more)
            line = button(said, "journal", lambda: self.desk.go(Place("journal")), flat=True)
            card.inside.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _ask_turns(self) -> None:
        """Ask the worker how the readiness differs from yesterday; a file of the nation has its own paper for it."""
        language, before = self.desk.language, self.desk.today - timedelta(days=1)

        def question(office: "Office") -> Turned:
            with office.reader() as reader:
                if len(reader.ids("precincts")) > MANY:
                    return ()
                names = {each.code: each.short for each in reader.indicators(language)}
                changed = turns(reader.gates.standings(before), reader.gates.standings())
                return told(changed, dict(reader.choices("precincts", language)), names) if changed else ()

        self.desk.ask(question, self._show_turns, initiator=self)

    def _show_turns(self, said: Turned) -> None:
        """Say it above the steps of the journal."""
        line = self.turned.parentWidget() if self.turned else None
        if self.turned is not None and line is not None:
            self.turned.put(" · ".join(shown(each) if isinstance(each, Sentence) else each for each in said))
            line.setVisible(bool(said))

    def _run(self, run: Run) -> QPushButton:
        said = Elided(shown(run.label) + (f" ×{run.count}" if run.count > 1 else ""))
        who = label(None, "small")
        who.setText(f"{spoken(called(run.who))} · {run.day:%d.%m}")
        return row([said, who], lambda: self.desk.go(Place("journal")))

    def _fill_worst(self) -> None:
        """Say which precincts are not ready and why; the first time after the counts are painted, it asks for more."""
        self._painted = True
        card, self.worst = self.worst, None
        if card is None:
            return
        self._ask_turns()
        card.inside.setSpacing(0)
        card.heading.setContentsMargins(0, 0, 0, NEAR)
        reader, language = self.desk.reader(), self.desk.language
        names = {each.code: each.short for each in reader.indicators(language)}
        open_state = (State.NOT_READY, State.REMARKS)
        rows = [each for each in reader.readiness(language) if each.data.precinct.works]
        worst = [each for each in rows if each.data.precinct.state in open_state]
        worst.sort(key=lambda each: open_state.index(each.data.precinct.state))
        standings = reader.gates.standings() if worst else {}
        for each in worst[:WORST]:
            opened = standings[each.id].opened if each.id in standings else ()
            card.inside.addWidget(self._unready(unready(each.id, each.data, names, opened)))
        if not worst:
            card.inside.addWidget(label(text("Today", "No precinct is marked as not ready."), "muted"))
        card.inside.addStretch(1)
        more = len(worst) - WORST
        if more > 0:
            rest_words = counted("Today", "%n more precincts", "", 0).of(more)
            rest = button(rest_words, "precincts", lambda: self.desk.go(of_state(State.NOT_READY)), flat=True)
            card.inside.addWidget(rest, 0, Qt.AlignmentFlag.AlignLeft)

    def _unready(self, precinct: Unready) -> QPushButton:
        number = label(None, "heading")
        number.setText(number_sign(precinct.number))
        number.setMinimumWidth(56)
        okrug = Elided(precinct.okrug)
        okrug.setObjectName("muted")
        okrug.setFixedWidth(OKRUG)
        said = [shown(each) if isinstance(each, Sentence) else each for each in precinct.reasons]
        rest = f" +{len(said) - REASONS}" if len(said) > REASONS else ""
        reasons = Elided(", ".join(said[:REASONS]) + rest)
        made = row([number, okrug, reasons], lambda: self.desk.go(Place("precincts", row=precinct.row)))
        made.setToolTip("\n".join(said))
        return made

    def _figures(self, line: TodayLine) -> Card:
        card = Card()
        strip = QHBoxLayout()
        strip.setSpacing(GAP)
        told = text("Today", "of them {n} told").fill(n=line.ready_told) if line.ready_told else None
        for words, value, aside, place in (
            (text("Today", "Ready"), f"{line.ready} / {line.precincts}", told, of_state(State.READY)),
            (text("Today", "Trained"), f"{line.trained} / {line.members}", None, Place("members")),
            (text("Today", "Vacancies"), grouped(line.vacancies), None, Place("precincts", (("vacancies", "yes"),))),
            (text("Today", "Short of items"), grouped(line.short), None, Place("equipment", (("short", "yes"),))),
            (text("Today", "Not working this time"), grouped(line.idle), None, Place("precincts", (("works", "no"),))),
        ):
            strip.addWidget(self._figure(words, value, aside, place))
            strip.addStretch(1)
        card.inside.addLayout(strip)
        return card

    def _figure(self, words: Sentence, value: str, aside: Sentence | None, place: Place) -> QPushButton:
        number = label(None, "heading")
        number.setText(value)
        parts = [label(words, "muted"), number]
        if aside:
            parts.append(label(aside, "small"))
        return row(parts, lambda: self.desk.go(place), spread=False)

    def _first_steps(self) -> Card:
        card = Card(text("Today", "First steps"))
        for sentence in (
            text("Today", "Drop your workbook of precincts on this window, or choose it below."),
            text("Today", "Then the workbook of members, in the same way."),
            text("Today", "The register can be printed at once from Reports."),
        ):
            card.inside.addWidget(label(sentence))
        go = button(text("Today", "Import…"), "import", lambda: self.desk.go(Place("import")), primary=True)
        go.setObjectName("first-import")
        card.inside.addSpacing(NEAR)
        card.inside.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def row(parts: Sequence[QWidget], clicked: Callable[[], object], *, spread: bool = True) -> QPushButton:
    """A line that can be pressed; of its parts the last but a small one takes the room."""
    made = QPushButton()
    made.setProperty("row", True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    line = QHBoxLayout(made)
    line.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
    line.setSpacing(NEAR)
    for part in parts:
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.addWidget(part)
    wide = [at for at, part in enumerate(parts) if not part.objectName()]
    if spread and wide:
        line.setStretch(wide[-1], 1)
    else:
        line.addStretch(1)
    least = line.sizeHint()
    made.setMinimumSize(0 if spread else least.width(), least.height())

    def pressed() -> None:
        clicked()

    made.clicked.connect(pressed)
    return made


def till_vote(days: int) -> Sentence:
    """How long until the vote."""
    if days > 0:
        return counted("Today", "%n days left until the vote", "", 0).of(days)
    return text("Today", "The vote is today") if days == 0 else text("Today", "The vote has been held")
