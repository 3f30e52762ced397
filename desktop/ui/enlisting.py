"""Whom to put on a seminar's list: by okrug and by post."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.people import POSTS, Post
from desktop.storage.questions import Question
from desktop.text import counted, text
from desktop.ui.desk import Desk
from desktop.ui.pieces import button, label
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.words import shown

TITLE = text("Seminars", "Put members on the list")
OKRUGS = text("Seminars", "Rural okrugs")
ALL_OKRUGS = text("Seminars", "All okrugs")
PEOPLE = counted("Seminars", "%n people", "", 0)
ID = int(Qt.ItemDataRole.UserRole)


class Enlisting(QDialog):
    """Okrugs and posts to tick; the number of people is said before anything is stored."""

    def __init__(self, desk: Desk, seminar_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.seminar_id = seminar_id
        self.setObjectName("enlisting")
        self.setWindowTitle(shown(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.everywhere = QCheckBox(shown(ALL_OKRUGS))
        self.everywhere.setChecked(True)
        self.everywhere.toggled.connect(self.count)
        self.okrugs = QListWidget()
        self.okrugs.setMinimumSize(320, 200)
        for row_id, name in desk.reader().choices("okrugs", desk.language):
            item = QListWidgetItem(name, self.okrugs)
            item.setData(ID, row_id)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.okrugs.itemChanged.connect(self.count_chosen)
        self.posts: dict[Post, QCheckBox] = {}
        self.said = QLabel()
        self.accept_button = button(text("Seminars", "Put on the list"), "check", self.accept, primary=True)
        self.accept_button.setObjectName("accept")
        self.lay_out()
        self.accepted.connect(self.store)
        self.count()

    def lay_out(self) -> None:
        """Okrugs above, posts below, the count beside the button."""
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addWidget(label(OKRUGS, "heading"))
        column.addWidget(self.everywhere)
        column.addWidget(self.okrugs, 1)
        posts = QHBoxLayout()
        for post, words in POSTS.items():
            self.posts[post] = QCheckBox(shown(words))
            self.posts[post].setChecked(True)
            self.posts[post].toggled.connect(self.count)
            posts.addWidget(self.posts[post])
        column.addLayout(posts)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.said, 1)
        foot.addWidget(button(text("Form", "Cancel"), "", self.reject))
        foot.addWidget(self.accept_button)
        column.addLayout(foot)

    def chosen(self) -> list[UUID]:
        """The members of the ticked okrugs in the ticked posts."""
        reader = self.desk.reader()
        items = [self.okrugs.item(n) for n in range(self.okrugs.count())]
        okrugs: list[Any] = [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]
        places = [()] if self.everywhere.isChecked() else [(("okrug_id", each.hex),) for each in okrugs]
        found: list[UUID] = []
        for place in places:
            for post, box in self.posts.items():
                if box.isChecked():
                    found += reader.ids("members", Question(filters=(*place, ("post", post.value))))
        return found

    def count_chosen(self) -> None:
        """An okrug was ticked: not all of them are meant any more."""
        self.everywhere.setChecked(False)
        self.count()

    def count(self) -> None:
        """Say how many people would be put on the list."""
        people = len(self.chosen())
        self.said.setText(shown(PEOPLE.of(people)))
        self.accept_button.setEnabled(people > 0)

    def store(self) -> None:
        """Put them on the list."""
        people, seminar_id = self.chosen(), self.seminar_id
        enlist = self.desk.actions.seminars.enlist
        self.desk.run(lambda office: enlist(office, seminar_id, people))
