"""One column more for a demand: what the registers know, a question asked before, or a new one."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.domain.demands import ANSWER_KINDS, KNOWN, AnswerKind, Over
from desktop.domain.desk_lines import Sheet
from desktop.text import text
from desktop.ui.asking import Asking
from desktop.ui.desk import Desk
from desktop.ui.theme import FIELD
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.actions.demands import Wish
    from desktop.storage.office import Office
    from desktop.storage.work import Done

NEW = text("Demands", "a new question")
NO_LIMIT = text("Demands", "no limit")


class ColumnDialog(Asking):
    """Asks for one column; Enter puts it into the demand."""

    def __init__(self, desk: Desk, demand_id: UUID, over: Over, sheet: Sheet, parent: QWidget) -> None:
        does = text("Demands", "Add")
        super().__init__(desk, text("Demands", "A column for the demand"), does, parent)
        self.setObjectName("column-dialog")
        self.demand_id = demand_id
        self.what = choice("what")
        self.offered: list[tuple[str, UUID | None]] = [("", None)]
        self.what.addItem(shown(NEW))
        taken = {column.question_id for column in sheet.own}
        for row in desk.reader().own_questions():
            if row.id not in taken:
                self.offered.append(("", row.id))
                self.what.addItem(f"{row.data.title} · {shown(ANSWER_KINDS[row.data.kind])}")
        fields = {column.field for column in sheet.columns}
        for code, known in KNOWN.items():
            if over in known.over and code not in fields:
                self.offered.append((code, None))
                self.what.addItem(shown(known.label))
        self.words = QLineEdit()
        self.words.setObjectName("question")
        self.words.setMaxLength(200)
        self.words.setMinimumHeight(FIELD)
        self.kind = choice("kind")
        for kind, words in ANSWER_KINDS.items():
            self.kind.addItem(shown(words), kind)
        self.within = choice("within")
        self.within.addItem(shown(NO_LIMIT), "")
        for code, known in KNOWN.items():
            if over in known.over and known.summed and known.kind is AnswerKind.NUMBER:
                self.within.addItem(shown(known.label), code)
        self.ask(text("Demands", "What the column holds"), self.what)
        self.ask(text("Demands", "Question"), self.words)
        self.ask(text("Demands", "Answered by"), self.kind)
        self.ask(text("Demands", "Not above"), self.within)
        self.what.currentIndexChanged.connect(self.turn)
        self.turn()
        self.words.setFocus()

    def turn(self) -> None:
        """Only a new question has words, a kind and a limit of its own."""
        new = self.offered[self.what.currentIndex()] == ("", None)
        for each in (self.words, self.kind, self.within):
            each.setEnabled(new)

    def store(self) -> None:
        ask = self.desk.actions.demands.ask
        field, question = self.offered[self.what.currentIndex()]
        title, kind, within = self.words.text(), self.kind.currentData(), self.within.currentData()
        demand_id = self.demand_id
        make = self.desk.actions.demands.Wish

        def work(office: "Office") -> "Done":
            wish: Wish = make(field=field, question_id=question, title=title, kind=AnswerKind(kind), within=within)
            return ask(office, demand_id, [wish])

        def done(_outcome: "Done") -> None:
            self.accept()

        self.desk.run(work, initiator=self, done=done, refused=self.refuse)


def choice(name: str) -> QComboBox:
    """A choice of the dialog."""
    made = QComboBox()
    made.setObjectName(name)
    made.setMinimumHeight(FIELD)
    return made
