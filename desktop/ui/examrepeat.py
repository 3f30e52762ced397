"""A repeat session as it is proposed: day, agenda of the weak topics, articles to reread, those who need it."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.catalog.kinds import Day
from desktop.domain.analysis import Result
from desktop.domain.faults import Refusal
from desktop.text import counted, text
from desktop.ui.desk import Desk, Place
from desktop.ui.editors import DayEditor
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, FIELD, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

TITLE = text("Tests", "Build a repeat session")
NAMED = text("Tests", "Repeat session: {title}")
AGENDA = text("Tests", "Agenda and articles to reread")
NEED = counted("Tests", "%n people need it", "", 0)
SCORE = text("Tests", "{name}: {score}")
ABSENT = text("Tests", "did not come")
BUILT = text("Tests", "The repeat session stands in the list with its people and its paper.")
DAYS_ON = 2
"""A repeat session is proposed so soon after the seminar."""
ID = int(Qt.ItemDataRole.UserRole)


class Repeating(QDialog):
    """The proposal; everything can be changed before it is built as one step."""

    def __init__(
        self, desk: Desk, seminar_id: UUID, need: Sequence[Result], topics: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.seminar_id = seminar_id
        self.topics = list(topics)
        self.setObjectName("repeating")
        self.setWindowTitle(shown(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 560)
        reader = desk.reader()
        row = reader.row("seminars", seminar_id, desk.language)
        seminar = None if row is None else row.data
        self.name = QLineEdit(shown(NAMED.fill(title=seminar.title if seminar else ""))[:300])
        self.name.setMinimumHeight(FIELD)
        self.name.setCursorPosition(0)
        self.day = DayEditor(Day(), desk.today)
        self.day.setObjectName("repeat-day")
        self.day.put(max(desk.today, (seminar.on if seminar else desk.today)) + timedelta(days=DAYS_ON))
        self.agenda = QPlainTextEdit("\n".join(self.lines()))
        self.questions = QSpinBox()
        self.questions.setObjectName("repeat-questions")
        suiting = [each for each in reader.bank() if each.post is None and (not topics or each.topic in topics)]
        self.questions.setRange(1, max(1, len(suiting)))
        self.questions.setValue(min(len(suiting), seminar.maximum if seminar else 20))
        self.people = QListWidget()
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        appointments = {each.id: each.data.appointment_id for each in reader.attendance(seminar_id, desk.language)}
        for each in need:
            said = shown(ABSENT) if each.exit is None else str(each.exit)
            item = QListWidgetItem(shown(SCORE.fill(name=each.person.full_name, score=said)), self.people)
            item.setData(ID, appointments.get(each.person.attendance_id))
            item.setCheckState(Qt.CheckState.Checked)
        self.fault = label(None, "problem")
        self.fault.setWordWrap(True)
        self.accept_button = button(text("Tests", "Build"), "check", self.build, primary=True)
        self.accept_button.setObjectName("accept")
        self.lay_out()

    def lines(self) -> list[str]:
        """The weak topics in the order of their weakness, each with the articles behind its questions."""
        reader, language = self.desk.reader(), self.desk.language
        names = reader.topic_names(language)
        lines: list[str] = []
        for n, code in enumerate(self.topics, 1):
            lines.append(f"{n}. {names.get(code, code)}")
            lines += [f"   – {article}" for article in reader.articles(self.seminar_id, code, language)]
        return lines

    def lay_out(self) -> None:
        """The session at the left, its people at the right."""
        left, right = QVBoxLayout(), QVBoxLayout()
        parts: tuple[tuple[Any, QWidget], ...] = (
            (text("Seminars", "Topic"), self.name),
            (text("Seminars", "Date"), self.day),
            (text("Tests", "Questions of the parallel paper"), self.questions),
            (AGENDA, self.agenda),
        )
        for words, field in parts:
            left.addWidget(label(words, "muted"))
            field.setMinimumHeight(FIELD)
            left.addWidget(field)
        right.addWidget(label(NEED.of(self.people.count()), "muted"))
        right.addWidget(self.people, 1)
        halves = QHBoxLayout()
        halves.setSpacing(GAP)
        halves.addLayout(left, 3)
        halves.addLayout(right, 2)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.fault, 1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        foot.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(halves, 1)
        column.addLayout(foot)

    def chosen(self) -> list[UUID]:
        """Whom the session is for."""
        items = [self.people.item(n) for n in range(self.people.count())]
        return [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked and item.data(ID)]

    def build(self) -> None:
        """Have the session built; then it is opened."""
        try:
            values: dict[str, Any] = {"on": self.day.value(), "title": self.name.text().strip()}
        except Refusal as refusal:
            self.fault.setText(shown(refusal.sentence))
            return
        values["note"] = self.agenda.toPlainText()[:1000]
        build, seminar_id, topics = self.desk.actions.repeats.build, self.seminar_id, self.topics
        people, questions = self.chosen(), self.questions.value()

        def work(office: "Office") -> "Done":
            return build(office, seminar_id, people, values, topics, questions)

        def done(outcome: "Done") -> None:
            self.accept()
            self.desk.tell(BUILT)
            self.desk.go(Place("seminars", row=outcome.id))

        def refused(refusal: Refusal) -> None:
            self.fault.setText(shown(refusal.sentence))

        self.desk.run(work, initiator=self, done=done, refused=refused)
