"""Who is this guest? A line of the sheet that nobody was called for is found in the register."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.faults import Refusal
from desktop.storage.questions import Question
from desktop.text import text
from desktop.ui.desk import Desk
from desktop.ui.editors import LinkEditor
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.storage.work import Done

TITLE = text("Guests", "Who is “{guest}”?")
WHO = text("Guests", "Member of a commission")
SAME = text("Guests", "It is this member")
WIDTH = 520


class GuestDialog(QDialog):
    """The members to choose from, those whose names are alike first."""

    def __init__(self, desk: Desk, row_id: UUID, guest: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.row_id = desk, row_id
        self.setObjectName("guest-is")
        self.setWindowTitle(shown(TITLE.fill(guest=guest)))
        self.setMinimumWidth(WIDTH)
        reader = desk.reader()
        alike = [*likely(desk, guest)]
        everybody = reader.choices("members", desk.language)
        named = dict(everybody)
        pairs = [(each, named[each]) for each in alike if each in named]
        self.member = LinkEditor([*pairs, *(pair for pair in everybody if pair[0] not in alike)])
        self.member.setObjectName("member")
        if pairs:
            self.member.put(pairs[0][0])
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        take = button(SAME, "check", self.take, primary=True)
        take.setObjectName("take")
        take.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        foot.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addWidget(label(WHO, "muted"))
        column.addWidget(self.member)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def take(self) -> None:
        """Have the guest's line become the member's."""
        member, row_id, join = self.member.value(), self.row_id, self.desk.actions.sheets.join
        if member is None:
            return

        def work(office: "Office") -> "Done":
            return join(office, row_id, member)

        self.desk.run(work, initiator=self, done=lambda _: self.accept(), refused=self.refuse)

    def refuse(self, refusal: Refusal) -> None:
        """Say what a hand can mend."""
        self.problem.setText(shown(refusal.sentence))
        self.problem.show()


def likely(desk: Desk, guest: str) -> list[UUID]:
    """Members whose names are written alike: the whole name first, then the surname alone."""
    reader, found = desk.reader(), list[UUID]()
    words = guest.split()
    for search in (guest, " ".join(words[:2]), words[0] if words else ""):
        if search:
            found += [each for each in reader.ids("members", Question(search=search)) if each not in found]
    return found
