"""Moving the vote: other days or another rule set, and what becomes of every date, before it is accepted."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.catalog.kinds import Day
from desktop.domain.calendar import DateMove, day_left
from desktop.domain.eventrules import sets
from desktop.domain.faults import Refusal
from desktop.text import Sentence, counted, text
from desktop.ui.columns import Tone
from desktop.ui.desk import Desk
from desktop.ui.editors import DayEditor
from desktop.ui.pieces import button, label
from desktop.ui.plain import Part, PlainTable
from desktop.ui.theme import EDGE, FIELD, GAP, NEAR
from desktop.words import shown

TITLE = text("Moving", "Move the days of the campaign")
MOVED = counted("Moving", "%n dates move", "", 0)
PAST = counted("Moving", "%n of them are past already", "", 0)
KEPT = counted("Moving", "%n set by the office stay", "", 0)
SAID = text("Moving", "{moved}, {past}, {kept}.")
NOTHING = text("Moving", "Nothing moves.")


def span(days: tuple[date, date] | None) -> str:
    """The day or days; a dash where there is none."""
    if days is None:
        return "–"
    first, last = days
    return f"{first:%d.%m.%Y}" if first == last else f"{first:%d.%m} – {last:%d.%m.%Y}"


def becomes(move: DateMove) -> Sentence:
    """What becomes of a date, in one word."""
    if move.kept:
        return text("Moving", "stays, set by the office")
    if not move.moved:
        return text("Moving", "stays")
    if move.before is None:
        return text("Moving", "new")
    if move.after is None:
        return text("Moving", "falls away")
    return text("Moving", "moves, past already") if move.past else text("Moving", "moves")


def tone(move: DateMove) -> Tone:
    """Red where a moved date has passed already, amber where it moves."""
    if not move.moved:
        return Tone.QUIET
    return Tone.BAD if move.past else Tone.ATTENTION


class Moving(QDialog):
    """The new days, the rule set, the list of what would move; nothing is written before it is accepted."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("moving")
        self.setWindowTitle(shown(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 600)
        office = desk.head()
        self.called, self.voting, self.formed = (DayEditor(Day(), desk.today) for _ in range(3))
        self.called.put(office.called)
        self.formed.put(desk.reader().formed())
        self.formed.setObjectName("moving-formed")
        self.voting.put(office.voting_day)
        self.called.setObjectName("moving-called")
        self.voting.setObjectName("moving-voting")
        self.rules = QComboBox()
        self.rules.setMinimumHeight(FIELD)
        for name, words in sets().items():
            self.rules.addItem(shown(words), name)
        self.rules.setCurrentIndex(max(0, self.rules.findData(desk.reader().rule_set())))
        self.table: PlainTable[DateMove] = PlainTable(self.parts())
        self.said = label(None, "heading")
        self.fault = label(None, "problem")
        self.against = QLabel()
        self.against.setObjectName("muted")
        for each in (self.said, self.fault, self.against):
            each.setWordWrap(True)
        self.accept_button = button(text("Moving", "Accept the dates"), "check", self.accept, primary=True)
        self.accept_button.setObjectName("accept")
        self.lay_out()
        for editor in (self.called, self.voting, self.formed):
            editor.editingFinished.connect(self.look)
            editor.touched.connect(self.look)
        self.rules.currentIndexChanged.connect(self.look)
        self.accepted.connect(self.store)
        self.look()

    def parts(self) -> tuple[Part[DateMove], ...]:
        """The columns of what would move."""
        language = self.desk.language
        return (
            Part(text("Calendar", "What"), lambda move: move.rule.name(language), elastic=True),
            Part(text("Moving", "Was"), lambda move: span(move.before)),
            Part(text("Moving", "Becomes"), lambda move: span(move.after)),
            Part(text("Moving", "Change"), lambda move: shown(becomes(move)), tone=tone),
        )

    def lay_out(self) -> None:
        """The days above, the dates below, the count beside the button."""
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        for words, field, share in (
            (text("Moving", "Called on"), self.called, 1),
            (text("Status", "Voting day"), self.voting, 1),
            (text("Moving", "Commission formed on"), self.formed, 1),
            (text("Moving", "How days are counted"), self.rules, 3),
        ):
            part = QVBoxLayout()
            part.addWidget(label(words, "muted"))
            part.addWidget(field)
            head.addLayout(part, share)
        column.addLayout(head)
        column.addWidget(self.fault)
        column.addWidget(self.table, 1)
        column.addWidget(self.against)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.said, 1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        foot.addWidget(self.accept_button)
        column.addLayout(foot)

    def wanted(self) -> tuple[date, date, str, date | None] | None:
        """Call, vote, rule set, the commission's own day; None while a day cannot stand so."""
        try:
            called, voting, formed = self.called.value(), self.voting.value(), self.formed.value()
        except Refusal as refusal:
            self.fault.setText(shown(refusal.sentence))
            return None
        if called is None or voting is None or voting <= called:
            self.fault.setText(shown(text("Campaign", "Voting day must be after the call.")))
            return None
        if formed is not None and formed > voting:
            self.fault.setText(shown(text("Calendar", "The commission was formed after voting day: look at the year.")))
            return None
        self.fault.setText("")
        return called, voting, self.rules.currentData(), formed

    def look(self) -> None:
        """Show what would become of every date."""
        wanted = self.wanted()
        self.fault.setVisible(wanted is None)
        self.accept_button.setEnabled(wanted is not None)
        if wanted is None:
            self.table.put(())
            self.said.setText("")
            self.against.hide()
            return
        called, voting, name, formed = wanted
        found, against = self.desk.reader().moving(called, voting, name, self.desk.today, formed)
        self.table.put(sorted(found, key=lambda move: not move.moved))
        moved = [move for move in found if move.moved]
        past, kept = sum(move.past for move in moved), sum(move.kept for move in found)
        told = SAID.fill(moved=MOVED.of(len(moved)), past=PAST.of(past), kept=KEPT.of(kept))
        self.said.setText(f"{day_left(self.desk.today, voting)} · {shown(told if moved else NOTHING)}")
        self.against.setText("\n".join(shown(each) for each in against[:4]))
        self.against.setVisible(bool(against))

    def store(self) -> None:
        """Have the campaign's days and its dates moved as they were shown."""
        wanted = self.wanted()
        if wanted is not None:
            move = self.desk.actions.calendar.move
            self.desk.run(lambda office: move(office, *wanted))
