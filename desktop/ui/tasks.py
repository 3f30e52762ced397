"""Тапсырмалар: what is to be done, by whom, by when; some follow from deadlines, remarks and shortages."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from desktop.catalog.calendar import TASKS
from desktop.domain.calendar_lines import TaskLine
from desktop.domain.facts.tasks import TaskData
from desktop.text import Sentence, counted, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.pieces import label
from desktop.ui.sides import FormSide, HistorySide
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.sides import Store

NEW = text("Tasks", "New task")
PARTS = (
    (None, ("title", "due", "hour", "executor", "participation_id", "building_id")),
    (text("Tasks", "What came of it"), ("done_on", "outcome", "note")),
)
LATE = counted("Tasks", "%n days late", "", 0)


def state(line: TaskLine, today: date) -> str:
    """Done, due today, late by so many days, or nothing yet."""
    if line.done_on is not None:
        return shown(text("Event", "done"))
    if line.due == today:
        return shown(text("Event", "today"))
    return shown(LATE.of((today - line.due).days)) if line.due is not None and line.late(today) else ""


def tone(line: TaskLine, today: date) -> Tone | None:
    """Green when done, red when late, amber today."""
    if line.done_on is not None:
        return Tone.GOOD
    if line.late(today):
        return Tone.BAD
    return Tone.ATTENTION if line.due == today else None


def columns(today: date) -> tuple[Column, ...]:
    """The columns, with the state of each task on a day."""
    return (
        told(TASKS, "due", keep=Keep.LAST),
        told(TASKS, "title", elastic=True, least=260, keep=Keep.LAST),
        told(TASKS, "place", elastic=True, keep=Keep.EASY),
        told(TASKS, "executor", elastic=True),
        told(TASKS, "origin", only="origin"),
        Column(
            name="done_on",
            title=text("Calendar", "State"),
            show=lambda line: state(line, today),
            raw=lambda line: state(line, today),
            tone=lambda line: tone(line, today),
            keep=Keep.LAST,
        ),
    )


class TaskCard(Card):
    """One task in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.where = label(None, "muted")
        self.under.addWidget(self.where, 1)
        general = FormSide(desk, TASKS, PARTS, store, TaskData)
        general.made.connect(self.made)
        sides = ((text("Precincts", "General"), general), (text("Precincts", "History"), HistorySide(desk, "tasks")))
        self.put_sides(sides)

    def show_head(self) -> None:
        row = None if self.row_id is None else self.desk.reader().row("tasks", self.row_id, self.desk.language)
        self.title.setText(row.data.title if row else shown(NEW))
        self.where.setText(row.data.place if row else "")


class TasksScreen(SharedScreen):
    """All tasks of the campaign, the next due first."""

    sheet = TASKS
    full = TaskCard
    paper = "tasks"
    title = text("Tasks", "Tasks")
    icon = "done"
    nouns = frozenset({"tasks"})
    adding = text("Tasks", "Add a task")
    card_share: ClassVar[float] = 0.42
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Tasks", "“Bring up to date” adds what deadlines, remarks, shortages, incidents and works ask for."),
        text("Tasks", "Each cause asks once; a task whose cause is gone is done by itself."),
        text("Tasks", "A deadline's task that is done is done in the calendar too."),
        text("Tasks", "Enter opens a task, Ins adds one, Del takes one out."),
        text("Tasks", "The list prints for a meeting as it stands in the calendar's order."),
    )

    def columns(self) -> Sequence[Column]:
        return columns(self.desk.today)

    def add_begin(self) -> None:
        self.add_button(text("Tasks", "Bring up to date"), "refresh", self.follow_causes)
        self.add_button(text("Calendar", "Done"), "done", self.finish)
        super().add_begin()

    def follow_causes(self) -> None:
        """Let the tasks follow from what is known today."""
        self.desk.run(self.desk.actions.tasks.follow, initiator=self)

    def finish(self) -> None:
        """The task at hand is done."""
        row_id = self.table.current_id()
        if row_id is not None:
            done = self.desk.actions.tasks.finish

            def work(office: "Office") -> "Done":
                return done(office, row_id)

            self.desk.run(work, initiator=self)
