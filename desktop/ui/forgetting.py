"""Asking once more before a person is forgotten: what goes, by which paper, and the surname typed by hand."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.faults import Refusal
from desktop.domain.lines import MemberLine
from desktop.text import text
from desktop.ui.asking import Asking
from desktop.ui.desk import Desk
from desktop.ui.messages import Kind
from desktop.ui.pieces import label
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

TITLE = text("Forgetting", "Erase the data of a person")
WHAT = text(
    "Forgetting",
    "{person}: name, telephones and all that is known leave the lists, the journal, the search and the copies beside "
    "the file. The post stays in past reports without the name. This cannot be undone.",
)
OTHER = text("Forgetting", "The surname is not the same. Type it as it stands in the list.")
ERASED = text("Forgetting", "The data were erased. Delete the copies on other disks by hand.")
FORMER = text("Forgetting", "The data were erased. Delete the copies on other disks and these former files: {files}.")


class ForgetDialog(Asking):
    """The confirmation of one forgetting."""

    def __init__(self, desk: Desk, row_id: UUID, line: MemberLine, parent: QWidget) -> None:
        super().__init__(desk, TITLE, text("Forgetting", "Erase"), parent)
        self.setObjectName("forgetting")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.row_id = row_id
        self.surname = line.surname
        told = label(WHAT.fill(person=line.full_name))
        told.setWordWrap(True)
        self.fields.addRow(told)
        self.basis, self.typed = QLineEdit(), QLineEdit()
        self.basis.setObjectName("forget-basis")
        self.typed.setObjectName("forget-surname")
        self.ask(text("Forgetting", "Paper that demands it: number and day"), self.basis)
        self.ask(text("Forgetting", "Surname, to be sure"), self.typed)

    def store(self) -> None:
        if self.typed.text().strip() != self.surname:
            self.refuse(Refusal(OTHER))
            return
        forgetting, row_id, basis = self.desk.actions.forgetting, self.row_id, self.basis.text()
        former: list[str] = []

        def forget(office: "Office") -> "Done":
            done = forgetting.forget(office, row_id, basis)
            former.extend(forgetting.former_files(office))
            return done

        def forgotten(_done: "Done") -> None:
            said = FORMER.fill(files=", ".join(former)) if former else ERASED
            self.desk.tell(said, kind=Kind.WARNING)
            self.desk.find_copy()
            self.accept()

        self.does.setEnabled(False)
        self.desk.run(forget, initiator=self, done=forgotten, refused=self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        self.does.setEnabled(True)
        self.problem.setText(shown(refusal.sentence))
