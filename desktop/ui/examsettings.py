"""How the office tests: numbers proposed at every drawing, and from which share of the score a level begins."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from desktop.domain.exams import DEFAULTS, LEVEL_NAMES, LEVEL_SETTING, SETTING, Level, levels_of
from desktop.text import text
from desktop.ui.desk import Desk
from desktop.ui.editors import quiet_wheel
from desktop.ui.examdrawing import NUMBERS
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, FIELD, GAP, NEAR
from desktop.words import shown

PROPOSED = text("Settings", "No act that was seen prescribes them: set what your commission has decided.")
FROM = text("Settings", "level “{name}” from, %")
ORDER = text("Settings", "Each level begins above the one before it.")
BEGINS = (Level.BASIC, Level.GOOD, Level.HIGH)


class ExamRules(QDialog):
    """The numbers, changed together as one step."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("exam-rules")
        self.setWindowTitle(shown(text("Settings", "Tests at seminars")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.numbers: dict[str, QSpinBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(NEAR)
        wanted = [(name, words, least, most) for name, words, least, most in NUMBERS]
        wanted += [(each.value, FROM.fill(name=LEVEL_NAMES[each]), 0, 100) for each in BEGINS]
        for at, (name, words, least, most) in enumerate(wanted):
            spin = QSpinBox()
            spin.setRange(least, most)
            spin.setMinimumHeight(FIELD)
            spin.setObjectName(f"rule-{name}")
            quiet_wheel(spin)
            self.numbers[name] = spin
            said = label(words, "muted")
            said.setWordWrap(True)
            grid.addWidget(said, at // 2, at % 2 * 2)
            grid.addWidget(spin, at // 2, at % 2 * 2 + 1)
        note = label(PROPOSED, "small")
        note.setWordWrap(True)
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        save = button(text("Settings", "Save"), "check", self.save, primary=True)
        save.setObjectName("save-tests")
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        foot.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(grid)
        column.addWidget(note)
        column.addWidget(self.problem)
        column.addLayout(foot)
        self.refresh()

    def refresh(self) -> None:
        """Read the numbers anew."""
        reader = self.desk.reader()
        for name, value in DEFAULTS.items():
            self.numbers[name].setValue(int(reader.setting(SETTING + name, str(value))))
        for each, begin in zip(BEGINS, levels_of(reader.setting(LEVEL_SETTING)), strict=True):
            self.numbers[each.value].setValue(begin)

    def save(self) -> None:
        """Have the numbers stored; levels that overlap are said."""
        begins = [self.numbers[each.value].value() for each in BEGINS]
        wrong = begins != sorted(set(begins))
        self.problem.setText(shown(ORDER) if wrong else "")
        self.problem.setVisible(wrong)
        if wrong:
            return
        values = {SETTING + name: str(self.numbers[name].value()) for name in DEFAULTS}
        values[LEVEL_SETTING] = " ".join(map(str, begins))
        change = self.desk.actions.settings.change
        self.desk.run(lambda office: change(office, values), initiator=self, done=lambda _: self.accept())
