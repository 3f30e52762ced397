"""Ауыстыру: who leaves and who comes, step by step, and what follows once the new member is entered."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QSpinBox, QVBoxLayout

from desktop.catalog.meetings import REPLACEMENTS
from desktop.domain.facts.replacements import ReplacementData
from desktop.domain.meeting_lines import ReplacementLine
from desktop.domain.replacements import (
    CONSEQUENCES,
    STEPS,
    TICKS,
    Consequence,
    Step,
    last_day,
    warning,
)
from desktop.text import Sentence, counted, text
from desktop.ui.beside import SharedScreen
from desktop.ui.cards import Card, Side
from desktop.ui.columns import Column, Keep, Tone, told
from desktop.ui.desk import Desk
from desktop.ui.messages import Kind
from desktop.ui.pieces import button, label
from desktop.ui.sides import FormSide, HistorySide
from desktop.ui.theme import FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.domain.faults import Refusal
    from desktop.ui.sides import Store

NEW = text("Replacement", "New replacement")
VACANT = text("Replacement", "vacant seat")
LEFT = counted("Replacement", "%n still to do", "", 0)
ALL_DONE = text("Replacement", "all done")
RULE = text("Replacement", "Last useful day, days before the vote:")
WAITING = text("Replacement", "What follows is offered here once the new member is entered.")
KEYS = text("Replacement", "Enter sees to the line at hand; what the program cannot do itself gets today's day.")
WHO_HANDS = text("Replacement", "Who hands over stamp and keys")
DONE = text("Replacement", "{what} – {day}")
SAVE_FIRST = text("Replacement", "Save what you have typed first, then enter the new member.")
CONSEQUENCE = int(Qt.ItemDataRole.UserRole)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PARTS = (
    (None, ("appointment_id", "participation_id", "post", "reason")),
    (
        text("Replacement", "Steps"),
        ("applied_on", "noticed_on", "window_until", "proposed_on", "consent_on", "decided_on", "decision"),
    ),
    (
        text("Replacement", "Who comes"),
        ("surname", "given_name", "patronymic", "phone", "workplace", "proposed_by", "namesake", "note"),
    ),
)


def leaves(line: ReplacementLine) -> str:
    """Who leaves, or that the seat is vacant."""
    return line.leaves or shown(VACANT)


def step_tone(line: ReplacementLine) -> Tone:
    """Green once entered, amber on the way."""
    return Tone.GOOD if line.step is Step.ENTERED else Tone.ATTENTION


def left(line: ReplacementLine) -> str:
    """How many consequences wait."""
    if line.left is None:
        return ""
    return shown(LEFT.of(line.left)) if line.left else shown(ALL_DONE)


def left_tone(line: ReplacementLine) -> Tone | None:
    """Amber while something waits."""
    return None if line.left is None else Tone.ATTENTION if line.left else Tone.GOOD


COLUMNS: tuple[Column, ...] = (
    told(REPLACEMENTS, "precinct_number", title=text("Members", "Pr. №"), keep=Keep.LAST),
    told(REPLACEMENTS, "post", keep=Keep.EASY),
    told(REPLACEMENTS, "leaves", show=leaves, elastic=True, least=170, keep=Keep.LAST),
    told(REPLACEMENTS, "comes", elastic=True, least=170, keep=Keep.LAST),
    told(REPLACEMENTS, "step", tone=step_tone, keep=Keep.LAST),
    told(REPLACEMENTS, "decided_on"),
    told(REPLACEMENTS, "left", show=left, tone=left_tone, number=False, keep=Keep.LAST),
)


class FollowSide(Side):
    """What follows from the new member; Enter sees to one line, a button to all."""

    scrolls = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.row_id: UUID | None = None
        self.line: ReplacementLine | None = None
        self.said = label(WAITING, "muted")
        self.said.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("consequences")
        self.list.itemActivated.connect(self.see_to_item)
        self.handed_by = QLineEdit()
        self.handed_by.setObjectName("handed-by")
        self.handed_by.setMinimumHeight(FIELD)
        self.handed_by.setPlaceholderText(shown(WHO_HANDS))
        self.every = button(text("Replacement", "See to all"), "check", self.see_to_all)
        self.every.setObjectName("see-to-all")
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.handed_by, 1)
        foot.addWidget(self.every)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def show_row(self, row_id: UUID | None) -> None:
        row = None if row_id is None else self.desk.reader().row("replacements", row_id, self.desk.language)
        self.row_id, self.line = row_id, row.data if row else None
        entered = self.line is not None and self.line.entered_on is not None
        self.said.setText(shown(KEYS if entered else WAITING))
        for each in (self.list, self.handed_by, self.every):
            each.setEnabled(entered)
        at = max(0, self.list.currentRow())
        self.list.clear()
        for each, words in CONSEQUENCES.items():
            day = getattr(self.line, TICKS[each]) if self.line else None
            item = QListWidgetItem(shown(DONE.fill(what=words, day=f"{day:%d.%m.%Y}") if day else words), self.list)
            item.setData(CONSEQUENCE, each.value)
            item.setCheckState(Qt.CheckState.Checked if day else Qt.CheckState.Unchecked)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.list.setCurrentRow(at)
        if self.line is not None and not self.handed_by.hasFocus():
            self.handed_by.setText(self.line.handed_by)

    def see_to_item(self, item: QListWidgetItem) -> None:
        """See to the line at hand; a paper that it needs opens."""
        self.see_to([Consequence(item.data(CONSEQUENCE))])

    def see_to_all(self) -> None:
        """See to everything that waits."""
        if self.line is not None:
            self.see_to(self.line.waiting)

    def see_to(self, chosen: "Sequence[Consequence]") -> None:
        """Have it done."""
        row_id, follow = self.row_id, self.desk.actions.replacements.follow
        handed_by, place = self.handed_by.text().strip(), self.list.currentRow()
        if row_id is None or not chosen:
            return

        def done(_outcome: object) -> None:
            self.show_row(row_id)
            self.list.setCurrentRow(min(place + 1, self.list.count() - 1))

        self.desk.run(
            lambda office: follow(office, row_id, list(chosen), handed_by),
            initiator=self,
            done=done,
            refused=lambda refusal: self.desk.tell(refusal.sentence, kind=Kind.WARNING),
        )


class ReplacementCard(Card):
    """One replacement in full."""

    def __init__(self, desk: Desk, store: "Store") -> None:
        super().__init__(desk)
        self.warned = label(None, "muted")
        self.warned.setWordWrap(True)
        self.under.addWidget(self.warned, 1)
        self.enter_button = button(text("Replacement", "Enter the new member"), "check", self.enter, primary=True)
        self.enter_button.setObjectName("enter-member")
        self.under.addWidget(self.enter_button)
        self.general = FormSide(desk, REPLACEMENTS, PARTS, store, ReplacementData)
        self.general.made.connect(self.made)
        self.put_sides(
            (
                (text("Precincts", "General"), self.general),
                (text("Replacement", "What follows"), FollowSide(desk)),
                (text("Precincts", "History"), HistorySide(desk, "replacements")),
            )
        )

    def show_head(self) -> None:
        reader = self.desk.reader()
        row = None if self.row_id is None else reader.row("replacements", self.row_id, self.desk.language)
        line: ReplacementLine | None = row.data if row else None
        self.enter_button.setVisible(line is not None and line.entered_on is None)
        begun: date = (line.begun if line else None) or self.desk.today
        said = warning(begun, self.desk.head().voting_day, reader.replacement_rule())
        late = begun > last_day(self.desk.head().voting_day, reader.replacement_rule())
        self.warned.setText(shown(said))
        self.warned.setObjectName("problem" if late else "muted")
        self.warned.style().polish(self.warned)
        if line is None:
            self.title.setText(shown(NEW))
            return
        place = f"№\u00a0{line.precinct_number}" if line.precinct_number else ""
        people = " → ".join(part for part in (leaves(line), line.comes) if part)
        self.title.setText(" · ".join(part for part in (place, people, shown(STEPS[line.step])) if part))

    def enter(self) -> None:
        """Enter the new member; then what follows is offered."""
        row_id, act = self.row_id, self.desk.actions.replacements.enter
        if row_id is None:
            return
        if self.general.dirty:
            self.desk.tell(SAVE_FIRST, kind=Kind.WARNING)
            return

        def done(_outcome: object) -> None:
            self.show_row(row_id)
            if self.tabs is not None:
                self.tabs.setCurrentIndex(1)

        self.desk.run(lambda office: act(office, row_id), initiator=self, done=done, refused=self.refuse)

    def refuse(self, refusal: "Refusal") -> None:
        """Say beside the field why the new member cannot be entered."""
        if self.tabs is not None:
            self.tabs.setCurrentIndex(0)
        self.general.refuse(refusal)


class ReplacementsScreen(SharedScreen):
    """All replacements of the campaign."""

    sheet = REPLACEMENTS
    listed = COLUMNS
    full = ReplacementCard
    title = text("Replacement", "Replacements")
    icon = "members"
    nouns = frozenset({"replacements", "members"})
    adding = text("Replacement", "Replace a member")
    card_share: ClassVar[float] = 0.56
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Replacement", "Choose who leaves, or the precinct of a vacant seat; then each step gets its day."),
        text(
            "Replacement", "The last useful day to begin follows from the number below the list, which you may change."
        ),
        text("Replacement", "Who sits in another commission cannot come; a namesake can."),
        text("Replacement", "“Enter the new member” ends the former post and begins the new one."),
        text(
            "Replacement",
            "Then training, shifts, access, badge, publication, phones and stamp are offered line by line.",
        ),
    )

    def __init__(self, desk: Desk) -> None:
        self.rule = QSpinBox()
        super().__init__(desk)
        self.rule.setObjectName("last-day")
        self.rule.setRange(1, 60)
        self.rule.setMinimumHeight(FIELD)
        self.rule.editingFinished.connect(self.store_rule)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        foot.addWidget(label(RULE, "muted"))
        foot.addWidget(self.rule)
        self.body.addLayout(foot)

    def refresh(self) -> None:
        super().refresh()
        if not self.rule.hasFocus():
            self.rule.setValue(self.desk.reader().replacement_rule())

    def store_rule(self) -> None:
        """Keep the office's own last useful day."""
        days, act = self.rule.value(), self.desk.actions.replacements.set_rule
        if days != self.desk.reader().replacement_rule():
            self.desk.run(lambda office: act(office, days), initiator=self)
