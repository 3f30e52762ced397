"""What is drawn for a seminar: which test, how many questions, which topics and post, its rules."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.catalog.questions import EVERYBODY
from desktop.domain.drawing import MOST_QUESTIONS, MOST_VARIANTS
from desktop.domain.exams import DEFAULTS, KINDS, SETTING, ExamKind
from desktop.domain.faults import Refusal
from desktop.text import counted, text
from desktop.ui.desk import Desk
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

TITLE = text("Tests", "Draw a test paper")
TOPICS = text("Tests", "Topics (none ticked: all)")
PROPOSED = text("Tests", "Proposed by the office's settings; no act that was seen prescribes them.")
SUITING = counted("Tests", "%n questions suit", "", 0)
ID = int(Qt.ItemDataRole.UserRole)
NUMBERS = (
    ("questions", text("Tests", "Questions"), 1, MOST_QUESTIONS),
    ("variants", text("Tests", "Variants"), 1, MOST_VARIANTS),
    ("pass_percent", text("Tests", "Pass mark, %"), 0, 100),
    ("minutes", text("Tests", "Minutes"), 0, 600),
    ("attempts", text("Tests", "Attempts"), 1, 9),
)
ORDER = (ExamKind.ENTRY, ExamKind.EXIT, ExamKind.REPEAT)


class Drawing(QDialog):
    """The wish; the number of questions that suit is said before anything is drawn."""

    def __init__(self, desk: Desk, seminar_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.seminar_id = seminar_id
        self.setObjectName("drawing")
        self.setWindowTitle(shown(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bank = desk.reader().bank()
        self.kind, self.post = QComboBox(), QComboBox()
        there = {row.data.kind for row in desk.reader().exams(seminar_id)}
        for kind in ORDER:
            self.kind.addItem(shown(KINDS[kind]), kind)
        self.kind.setCurrentIndex(next((n for n, kind in enumerate(ORDER) if kind not in there), 0))
        for post, words in EVERYBODY.items():
            self.post.addItem(shown(words), post)
        self.numbers: dict[str, QSpinBox] = {}
        for name, _words, least, most in NUMBERS:
            spin = QSpinBox()
            spin.setRange(least, most)
            spin.setValue(int(desk.reader().setting(SETTING + name, str(DEFAULTS[name]))))
            spin.setObjectName(f"draw-{name}")
            self.numbers[name] = spin
        self.topics = QListWidget()
        self.topics.setMinimumSize(520, 300)
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        counts = {code: sum(each.topic == code for each in self.bank) for code in {each.topic for each in self.bank}}
        for code, name in desk.reader().topic_names(desk.language).items():
            if counts.get(code):
                item = QListWidgetItem(f"{name} · {counts[code]}", self.topics)
                item.setData(ID, code)
                item.setCheckState(Qt.CheckState.Unchecked)
        self.said = label(None)
        self.fault = label(None, "problem")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.accept_button = button(text("Tests", "Draw"), "check", self.draw, primary=True)
        self.accept_button.setObjectName("accept")
        self.lay_out()
        self.topics.itemChanged.connect(self.count)
        self.post.currentIndexChanged.connect(self.count)
        self.numbers["questions"].valueChanged.connect(self.count)
        self.count()

    def lay_out(self) -> None:
        """Which test at the left, the topics at the right."""
        rules = QGridLayout()
        rules.setHorizontalSpacing(GAP)
        rules.setVerticalSpacing(NEAR)
        rows: list[tuple[Any, QWidget]] = [
            (text("Tests", "Test"), self.kind),
            (text("Questions", "For whom"), self.post),
            *((words, self.numbers[name]) for name, words, _least, _most in NUMBERS),
        ]
        for at, (words, field) in enumerate(rows):
            field.setMinimumHeight(FIELD)
            rules.addWidget(label(words, "muted"), at, 0)
            rules.addWidget(field, at, 1)
        proposed = label(PROPOSED, "small")
        proposed.setWordWrap(True)
        rules.addWidget(proposed, len(rows), 0, 1, 2)
        rules.setRowStretch(len(rows) + 1, 1)
        right = QVBoxLayout()
        right.addWidget(label(TOPICS, "muted"))
        right.addWidget(self.topics, 1)
        halves = QHBoxLayout()
        halves.setSpacing(GAP)
        halves.addLayout(rules, 2)
        halves.addLayout(right, 3)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.said, 1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        foot.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(halves, 1)
        column.addWidget(self.fault)
        column.addLayout(foot)

    def codes(self) -> list[str]:
        """The topics that are ticked."""
        items = [self.topics.item(n) for n in range(self.topics.count())]
        return [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    def count(self, *_changed: object) -> None:
        """Say how many questions suit."""
        codes, post = self.codes(), self.post.currentData()
        suiting = sum(each.post in (None, post) and (not codes or each.topic in codes) for each in self.bank)
        self.said.setText(shown(SUITING.of(suiting)))
        self.accept_button.setEnabled(suiting >= self.numbers["questions"].value())

    def draw(self) -> None:
        """Have the paper drawn; the window closes when it is."""
        values: dict[str, Any] = {name: spin.value() for name, spin in self.numbers.items()}
        values |= {"kind": self.kind.currentData(), "post": self.post.currentData()}
        draw, seminar_id, codes = self.desk.actions.exams.draw, self.seminar_id, self.codes()

        def work(office: "Office") -> "Done":
            return draw(office, seminar_id, values, codes)

        def refused(refusal: Refusal) -> None:
            self.fault.setText(shown(refusal.sentence))
            self.fault.show()

        self.desk.run(work, initiator=self, done=lambda _: self.accept(), refused=refused)
