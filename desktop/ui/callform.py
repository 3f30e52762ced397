"""A call taken in while talking: the subject by one key, the precinct by its digits, a ready answer by one key.

Every key is the physical one, whatever layout is on: on the Kazakh keyboard the upper row types letters.
"""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.catalog.openness import SUBJECT
from desktop.domain.faults import Refusal
from desktop.domain.openness import SUBJECTS, AskedBy, Outcome, Subject
from desktop.domain.openness_lines import ReplyLine
from desktop.storage.questions import Question, Row
from desktop.text import text
from desktop.ui.desk import Desk
from desktop.ui.keys import digit, physical
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.storage.office import Office
    from desktop.storage.work import Done

KEYS = "1234567890qw"
"""One physical key a subject, in their order."""
ANSWERS = "123456789"
WIDTH = 760
WORDS_HEIGHT = 84
HEADING = text("Openness", "A call, while talking")
HINT = text(
    "Openness", "Subject by its key, precinct № and Enter, then a ready answer by its key. Enter alone: answer later."
)
PRECINCT = text("Precincts", "Precinct №")
ASKED = text("Openness", "What is asked, if it must be written down")
READY = text("Openness", "Ready answers")
NO_READY = text("Openness", "No ready answer on this subject yet.")
LATER = text("Openness", "Answer later")
NO_PRECINCT = text("Openness", "There is no precinct № {no} here. Correct the number or leave it empty.")
KEYED = text("Openness", "{key} · {words}")


class CallForm(QDialog):
    """Takes one call; closing it without a subject stores nothing."""

    def __init__(self, desk: Desk, parent: QWidget, by: AskedBy = AskedBy.CALL) -> None:
        super().__init__(parent)
        self.desk, self.by = desk, by
        self.subject: Subject | None = None
        self.replies: list[Row[ReplyLine]] = []
        self.setWindowTitle(shown(HEADING))
        self.setMinimumWidth(WIDTH)
        self.numbers = {number: row_id for row_id, number in desk.reader().choices("precincts", desk.language)}
        self.subjects = QGridLayout()
        self.buttons: dict[Subject, Any] = {}
        self.precinct, self.words = QLineEdit(), QPlainTextEdit()
        self.precinct.setObjectName("call-precinct")
        self.words.setObjectName("call-words")
        self.words.setFixedHeight(WORDS_HEIGHT)
        self.words.setTabChangesFocus(True)
        self.answers, self.problem = label(None), label(None, "problem")
        self.lay_out()

    def lay_out(self) -> None:
        """Subjects above, then the precinct and the words, the ready answers, the buttons."""
        for at, subject in enumerate(Subject):
            words = KEYED.fill(key=KEYS[at].upper(), words=SUBJECTS[subject])
            made = button(words, "", partial(self.choose, subject))
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.buttons[subject] = made
            self.subjects.addWidget(made, at // 3, at % 3)
        hint = label(HINT, "muted")
        for each in (hint, self.answers, self.problem):
            each.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        self.later = button(LATER, "save", lambda: self.store(None), primary=True)
        self.later.setObjectName("later")
        self.later.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addWidget(label(HEADING, "heading"))
        column.addWidget(hint)
        column.addWidget(label(SUBJECT, "muted"))
        column.addLayout(self.subjects)
        for words, field in ((PRECINCT, self.precinct), (ASKED, self.words)):
            column.addWidget(label(words, "muted"))
            column.addWidget(field)
        column.addWidget(label(READY, "muted"))
        column.addWidget(self.answers)
        column.addWidget(self.problem)
        column.addLayout(foot)
        self.precinct.installEventFilter(self)
        self.setFocus()

    def choose(self, subject: Subject) -> None:
        """The subject is known: show its ready answers, go on to the precinct."""
        self.subject = subject
        for each, made in self.buttons.items():
            made.setChecked(each is subject)
        reader = self.desk.reader()
        ids = list(reader.ids("replies", Question(filters=(("subject", subject.value),))))[: len(ANSWERS)]
        self.replies = reader.rows("replies", ids, self.desk.language)
        lines = [
            shown(KEYED.fill(key=key, words=self.question(row.data)))
            for key, row in zip(ANSWERS, self.replies, strict=False)
        ]
        self.answers.setText("\n".join(lines) or shown(NO_READY))
        self.precinct.setFocus()

    def question(self, line: ReplyLine) -> str:
        """The question of a ready answer in the window's language."""
        return line.question_ru if self.desk.language == "ru" and line.question_ru else line.question_kk

    def answer(self, line: ReplyLine) -> str:
        """A ready answer in the window's language."""
        return line.answer_ru if self.desk.language == "ru" and line.answer_ru else line.answer_kk

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if watched is self.precinct and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            typed = digit(event)
            if typed:
                self.precinct.insert(typed)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.to_answers()
                return True
        return super().eventFilter(watched, event)

    def to_answers(self) -> None:
        """The precinct is typed: a wrong number is told at once, else one key takes the answer."""
        if self.place() is None and self.precinct.text().strip():
            self.problem.setText(shown(NO_PRECINCT.fill(no=self.precinct.text().strip())))
            return
        self.problem.setText("")
        self.setFocus()

    def place(self) -> "UUID | None":
        """The precinct of the call; None where none is typed or none has the number."""
        return self.numbers.get(self.precinct.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = physical(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.subject is not None:
                self.store(None)
            return
        if self.subject is None and key and key in KEYS:
            self.choose(list(Subject)[KEYS.index(key)])
            return
        if key and key in ANSWERS and ANSWERS.index(key) < len(self.replies):
            self.store(self.replies[ANSWERS.index(key)].data)
            return
        super().keyPressEvent(event)

    def store(self, ready: ReplyLine | None) -> None:
        """Have the call stored, answered where a ready answer was read out."""
        if self.subject is None:
            return
        if self.precinct.text().strip() and self.place() is None:
            self.to_answers()
            return
        now = self.desk.moment()
        words = self.words.toPlainText().strip() or (self.question(ready) if ready else "")
        values: dict[str, Any] = {
            "subject": self.subject,
            "participation_id": self.place(),
            "asked_by": self.by,
            "words": words,
            "received_at": now.time().replace(second=0, microsecond=0) if now.hour or now.minute else None,
        }
        if ready is not None:
            today = self.desk.today
            values |= {"answer": self.answer(ready), "answered_on": today, "outcome": Outcome.EXPLAINED}
        save = self.desk.actions.enquiries.save

        def work(office: "Office") -> "Done":
            return save(office, None, values)

        def done(_outcome: "Done") -> None:
            self.accept()

        self.desk.run(work, initiator=self, done=done, refused=self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say what is wrong; nothing typed is lost."""
        self.problem.setText(shown(refusal.sentence))
