"""How groups are wanted: days, length, size, who leads; the program proposes, a hand accepts."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.catalog.kinds import Day, Link, Whole, Words
from desktop.catalog.sheets import Field
from desktop.domain.faults import Refusal
from desktop.domain.groups import trainers_of
from desktop.domain.people import POSTS, Post
from desktop.domain.proposing import Proposed, Wish
from desktop.text import counted, text
from desktop.ui.desk import Desk
from desktop.ui.editors import choices_of, editor_of
from desktop.ui.fields import FieldBox
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import shown

if TYPE_CHECKING:
    from datetime import date

    from desktop.storage.office import Office
    from desktop.storage.work import Done
    from desktop.ui.worker import Progress

TITLE = text("Groups", "Have groups proposed")
PROPOSE = text("Groups", "Propose")
ACCEPT = text("Groups", "Plan these groups")
LOOKING = text("Groups", "Putting groups together")
PLANNING = text("Groups", "Writing the groups down")
FOUND = text("Groups", "{groups} for {people}, from {first} to {last}.")
LEFT = text("Groups", "Without a place: {commissions}. Add a hall, days or a larger group.")
GROUPS = counted("Groups", "%n groups", "", 0)
PEOPLE = counted("Groups", "%n people", "", 0)
COMMISSIONS = counted("Groups", "%n commissions", "", 0)
EVERYBODY = text("Groups", "For whom")
SHOWN = 12
"""Groups that the dialog tells one by one."""
FIELDS = (
    Field("first", text("Groups", "First day"), Day(), required=True, digits=True),
    Field("last", text("Groups", "Last day"), Day(), required=True, digits=True),
    Field("minutes", text("Groups", "Minutes a group"), Whole(), required=True, digits=True),
    Field("size", text("Groups", "People at most"), Whole(), required=True, digits=True),
    Field("title", text("Seminars", "Topic"), Words(300), required=True),
    Field("trainers", text("Groups", "Trainers, one after a comma"), Words(300)),
    Field("stage_id", text("Seminars", "Stage of the plan"), Link("stages")),
    Field("organiser", text("Seminars", "Organiser"), Words(200)),
)
ACROSS = 2


class ProposingDialog(QDialog):
    """The wish above, what was found below; nothing is stored before it is accepted."""

    def __init__(self, desk: Desk, usual: Mapping[str, Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.found: Proposed | None = None
        self.setObjectName("proposing")
        self.setWindowTitle(shown(TITLE))
        self.setMinimumWidth(680)
        self.boxes = {
            field.name: FieldBox(field, editor_of(field, choices_of(desk), desk.today, self)) for field in FIELDS
        }
        for name, value in usual.items():
            self.boxes[name].editor.put(value)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        for n, box in enumerate(self.boxes.values()):
            grid.addWidget(box, n // ACROSS, n % ACROSS)
        posts = QHBoxLayout()
        posts.setSpacing(NEAR)
        posts.addWidget(label(EVERYBODY, "muted"))
        self.posts: dict[Post, QCheckBox] = {}
        for post, words in POSTS.items():
            self.posts[post] = QCheckBox(shown(words))
            self.posts[post].setChecked(True)
            posts.addWidget(self.posts[post])
        posts.addStretch(1)
        self.said = label(None, "muted")
        self.said.setWordWrap(True)
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.propose_button = button(PROPOSE, "search", self.propose, primary=True)
        self.propose_button.setObjectName("propose")
        self.accept_button = button(ACCEPT, "check", self.store, primary=True)
        self.accept_button.setObjectName("accept")
        self.accept_button.hide()
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        foot.addWidget(self.propose_button)
        foot.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(grid)
        column.addLayout(posts)
        column.addWidget(self.said)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def values(self) -> dict[str, Any] | None:
        """What is typed; None where a field is at fault, which is said beside it."""
        read: dict[str, Any] = {}
        for name, box in self.boxes.items():
            box.tell(None)
            try:
                read[name] = box.editor.value()
            except Refusal as refusal:
                box.tell(refusal.sentence)
                return None
            if box.field.required and read[name] in (None, ""):
                box.tell(text("Checking", "Fill in this field."))
                box.editor.setFocus()
                return None
        return read

    def propose(self) -> None:
        """Have groups put together on the worker."""
        read = self.values()
        if read is None:
            return
        names = trainers_of(read["trainers"])
        wish = Wish(read["first"], read["last"], max(30, read["minutes"]), max(1, read["size"]), max(1, len(names)))
        posts = frozenset(post.value for post, box in self.posts.items() if box.isChecked())
        chosen = frozenset[str]() if len(posts) == len(POSTS) else posts
        proposal = self.desk.actions.groups.proposal

        def work(office: "Office", progress: "Progress") -> Proposed:
            return proposal(office, wish, chosen, progress)

        self.problem.hide()
        self.desk.job(work, LOOKING, self.show_found, initiator=self, refused=self.refuse)

    def show_found(self, found: Proposed) -> None:
        """Say what was found, group by group, and let it be accepted."""
        self.found = found
        days: list[date] = [each.on for each in found.groups]
        lines = [
            f"{each.on:%d.%m} {each.starts:%H:%M} · {each.hall.name} · {shown(PEOPLE.of(len(each.people)))}"
            for each in found.groups[:SHOWN]
        ]
        if len(found.groups) > SHOWN:
            lines.append("…")
        if days:
            counts = {"groups": GROUPS.of(len(days)), "people": PEOPLE.of(found.people)}
            said = FOUND.fill(first=f"{min(days):%d.%m}", last=f"{max(days):%d.%m}", **counts)
            lines.insert(0, shown(said))
        self.said.setText("\n".join(lines))
        if found.left:
            self.problem.setText(shown(LEFT.fill(commissions=COMMISSIONS.of(len(found.left)))))
        self.problem.setVisible(bool(found.left))
        self.accept_button.setVisible(bool(days))
        self.propose_button.setProperty("primary", not days)

    def store(self) -> None:
        """Plan the groups as one step."""
        read, found = self.values(), self.found
        if read is None or found is None:
            return
        common = {name: read[name] for name in ("title", "trainers", "stage_id", "organiser") if read[name]}
        accept = self.desk.actions.groups.accept

        def work(office: "Office", progress: "Progress") -> "Done":
            return accept(office, found.groups, common, progress)

        self.desk.run_long(work, PLANNING, initiator=self, done=self.finish)

    def finish(self, _outcome: "Done") -> None:
        """The groups stand on the board."""
        self.accept()

    def refuse(self, refusal: Refusal) -> None:
        """Say what a hand can mend."""
        self.problem.setText(shown(refusal.sentence))
        self.problem.show()
