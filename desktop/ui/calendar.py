"""Күнтізбе: the dates of the campaign, the rule behind each, what the office changed and what is done."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from desktop.catalog.calendar import CALENDAR
from desktop.catalog.kinds import Whole
from desktop.domain.calendar import EVENT_STATES, EventState, day_left
from desktop.domain.calendar_lines import CalendarLine
from desktop.domain.eventrules import ANCHORS
from desktop.domain.facts.calendar import CalendarDateData
from desktop.domain.faults import Refusal
from desktop.text import Sentence, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card, Side
from desktop.ui.columns import Column, Keep, Tone, told, words
from desktop.ui.desk import Desk
from desktop.ui.editors import LineEditor
from desktop.ui.pieces import button, label
from desktop.ui.sides import FormSide, HistorySide
from desktop.ui.theme import FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

STATE_TONES = {
    EventState.DONE: Tone.GOOD,
    EventState.LATE: Tone.BAD,
    EventState.TODAY: Tone.ATTENTION,
    EventState.RUNNING: Tone.ATTENTION,
    EventState.AHEAD: Tone.QUIET,
    EventState.PAST: Tone.QUIET,
}
NEW = text("Calendar", "New line of the calendar")
PARTS = (
    (None, ("title", "title_ru", "first", "last", "first_hour", "last_hour", "kind", "done_on")),
    (text("Calendar", "Why not the day of the rule"), ("reason", "resolution")),
    (None, ("responsible", "note")),
)


def days(line: CalendarLine) -> str:
    """The day, or the first and the last."""
    if line.first == line.last:
        return f"{line.first:%d.%m.%Y}"
    return f"{line.first:%d.%m} – {line.last:%d.%m.%Y}"


def columns(today: date) -> tuple[Column, ...]:
    """The columns, with the state of each date on a day."""

    def state(line: CalendarLine) -> str:
        return shown(EVENT_STATES[line.state(today)])

    def tone(line: CalendarLine) -> Tone:
        return STATE_TONES[line.state(today)]

    return (
        told(CALENDAR, "left", keep=Keep.LAST),
        Column(name="first", title=text("Calendar", "Day"), show=days, raw=days, keep=Keep.LAST),
        told(CALENDAR, "hours", keep=Keep.LAST),
        told(CALENDAR, "title", elastic=True, least=260, keep=Keep.LAST),
        Column(
            name="who",
            title=text("Calendar", "Responsible"),
            show=lambda line: words(line.who),
            raw=lambda line: words(line.who),
            elastic=True,
        ),
        Column(
            name="off",
            title=text("Calendar", "Offices"),
            show=lambda line: words(line.off),
            raw=lambda line: words(line.off),
            keep=Keep.EASY,
        ),
        Column(name="state", title=text("Calendar", "State"), show=state, raw=state, tone=tone, keep=Keep.LAST),
    )


class RuleSide(Side):
    """The rule behind a date: in words, its source; the office may count other days and name the article."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.code = ""
        self.said, self.source, self.unlike = label(None), label(None, "muted"), label(None, "muted")
        self.first, self.last = (LineEditor(Whole(), digits=True) for _ in range(2))
        self.anchor = QComboBox()
        self.anchor.setObjectName("rule-anchor")
        self.anchor.setMinimumHeight(FIELD)
        for anchor, words_ in ANCHORS.items():
            self.anchor.addItem(shown(words_), anchor)
        self.fault = label(None, "problem")
        self.fault.setWordWrap(True)
        self.full = QCheckBox(shown(text("Calendar", "Full days in between")))
        self.article = QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, GAP, GAP)
        column.setSpacing(NEAR)
        for each in (self.said, self.source, self.unlike):
            each.setWordWrap(True)
            column.addWidget(each)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(NEAR)
        for n, (title, field) in enumerate(
            (
                (text("Calendar", "Days are counted from"), self.anchor),
                (text("Calendar", "Article of the act"), self.article),
                (text("Calendar", "First day (before: −)"), self.first),
                (text("Calendar", "Last day (before: −)"), self.last),
            )
        ):
            grid.addWidget(label(title, "muted"), n // 2 * 2, n % 2)
            grid.addWidget(field, n // 2 * 2 + 1, n % 2)
        column.addLayout(grid)
        column.addWidget(self.full)
        column.addWidget(self.fault)
        foot = QHBoxLayout()
        self.save = button(text("Calendar", "Change the rule"), "save", self.store)
        self.back = button(text("Calendar", "As shipped"), "undo", self.take_back, flat=True)
        foot.addWidget(self.save)
        foot.addWidget(self.back)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)

    def show_row(self, row_id: "UUID | None") -> None:
        row = None if row_id is None else self.desk.reader().row("calendar", row_id, self.desk.language)
        line: CalendarLine | None = row.data if row else None
        rule = self.desk.reader().rule(line.code) if line and line.code else None
        self.code = rule.code if rule else ""
        own = text("Calendar", "A line of the office's own: no rule stands behind it.")
        self.said.setText(shown(line.rule) if line and line.rule else shown(own))
        self.source.setText(line.source if line else "")
        unlike = line is not None and not line.uniform
        self.unlike.setText(
            shown(text("Calendar", "Past campaigns differed here: look at this year's plan.")) if unlike else ""
        )
        self.fault.setText("")
        for each in (self.anchor, self.first, self.last, self.article, self.full, self.save, self.back):
            each.setEnabled(rule is not None)
        if rule is not None:
            self.anchor.setCurrentIndex(self.anchor.findData(rule.first.anchor))
            self.first.put(rule.first.days)
            self.last.put(rule.last.days)
            self.full.setChecked(rule.first.full)
            self.article.setText(rule.article)

    def store(self) -> None:
        """Have the rule changed; its date follows."""
        self.rewrite(
            {
                "anchor": str(self.anchor.currentData()),
                "first_days": self.first.text().strip() or "0",
                "last_days": self.last.text().strip() or "0",
                "full": "1" if self.full.isChecked() else "0",
                "article": self.article.text().strip(),
            }
        )

    def take_back(self) -> None:
        """Count as the rule shipped."""
        self.rewrite({"anchor": "", "first_days": "", "last_days": "", "full": "", "article": ""})

    def rewrite(self, values: dict[str, str]) -> None:
        """Have the rule stored."""
        code, rewrite = self.code, self.desk.actions.calendar.rewrite
        self.fault.setText("")
        self.desk.run(lambda office: rewrite(office, code, values), initiator=self, refused=self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say below the rule what hinders."""
        self.fault.setText(shown(refusal.sentence))


class CalendarCard(Card):
    """One date in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.when = label(None, "muted")
        self.under.addWidget(self.when, 1)
        general = FormSide(desk, CALENDAR, PARTS, store, CalendarDateData)
        general.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), general),
                (text("Calendar", "Rule"), RuleSide(desk)),
                (text("Precincts", "History"), HistorySide(desk, "calendar")),
            )
        )

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("calendar", self.row_id, self.desk.language)
        if row is None:
            self.title.setText(shown(NEW))
            self.when.setText("")
            return
        line: CalendarLine = row.data
        self.title.setText(line.title)
        planned = ""
        if line.overridden and line.planned_first is not None:
            planned = shown(text("Calendar", "by the rule: {day}").fill(day=f"{line.planned_first:%d.%m.%Y}"))
        parts = (line.left, days(line), line.hours, planned)
        self.when.setText(" · ".join(part for part in parts if part))


class CalendarScreen(SharedScreen):
    """All dates of the campaign."""

    sheet = CALENDAR
    full = CalendarCard
    paper = "calendar"
    title = text("Rooms", "Calendar")
    icon = "calendar"
    nouns = frozenset({"calendar", "campaign", "overlay", "setting"})
    adding = text("Calendar", "Add a line")
    card_share: ClassVar[float] = 0.42
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Calendar", "The rules propose the dates; what counts is the date that stands here."),
        text("Calendar", "Another day than the rule's needs a reason or the № of a resolution."),
        text("Calendar", "“Move the days” shows which dates would move before anything is changed."),
        text("Calendar", "The tab “Rule” tells how the day is counted, by which act, and whether campaigns differed."),
        text("Calendar", "“Days off” tells weekends and holidays; there the office says when its own door is closed."),
        text("Calendar", "Ins adds a line of your own, Del takes one out; everything can be undone."),
        text("Calendar", "Tasks, duty and incidents are one press to the right."),
    )

    def columns(self) -> Sequence[Column]:
        return columns(self.desk.today)

    def add_begin(self) -> None:
        self.lay_button = self.add_button(text("Calendar", "Lay the calendar"), "calendar", self.lay)
        self.add_button(text("Calendar", "Move the days…"), "right", self.move_days)
        self.add_button(text("Calendar", "Days off…"), "calendar", self.show_days_off)
        self.add_button(text("Calendar", "Done"), "done", self.finish)
        super().add_begin()

    def refresh(self) -> None:
        super().refresh()
        office = self.desk.head()
        self.aside.setText(f"{day_left(self.desk.today, office.voting_day)} · {office.voting_day:%d.%m.%Y}")
        self.lay_button.setVisible(not self._all)

    def lay(self) -> None:
        """Lay the calendar of a file that an older program made."""
        self.desk.run(self.desk.actions.calendar.lay_again, initiator=self)

    def finish(self) -> None:
        """Say that what the date at hand asks is done."""
        row_id = self.table.current_id()
        if row_id is not None:
            done = self.desk.actions.calendar.done

            def work(office: "Office") -> "Done":
                return done(office, row_id)

            self.desk.run(work, initiator=self)

    def show_days_off(self) -> None:
        """The days off, and what the office says of a day."""
        from desktop.ui.daysoff import DaysOff

        DaysOff(self.desk, self).open()

    def move_days(self) -> None:
        """Show what would move with the vote."""
        from desktop.ui.moving import Moving

        Moving(self.desk, self).open()
