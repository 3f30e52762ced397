"""A copy takes the place of a file: choose the copy, see what it holds, say where the file lies."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.faults import Refusal
from desktop.text import text
from desktop.ui.bugs import BUG, logged
from desktop.ui.door import Door
from desktop.ui.pieces import Card, button, label
from desktop.ui.settings import files_folder
from desktop.ui.theme import EDGE, GAP, NEAR
from desktop.ui.worker import Worker
from desktop.words import shown

if TYPE_CHECKING:
    from desktop.storage.copies import About

WIDTH = 640
COPY = int(Qt.ItemDataRole.UserRole)
HELD = text("Restore", "{day} · step {step} · {file}")
NO_COPIES = text("Restore", "No copies lie beside the file. Choose a copy on another disk.")
CHOOSE_ONE = text("Restore", "Choose the copy that is to be restored.")
RESTORED = text("Restore", "The file was restored up to step {step}. The former file lies beside it: {file}.")
RESTORED_NEW = text("Restore", "The file was restored up to step {step}.")


class RestorePage(QWidget):
    """Asks which copy and where to. ``restored(file, told)`` when the file is there; ``left`` when nobody wants to."""

    restored = Signal(object, object)
    left = Signal()

    def __init__(self, door: Door, worker: Worker, file: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restore-page")
        self._door = door
        self._worker = worker
        self._target: Path | None = file
        card = Card()
        card.setFixedWidth(WIDTH)
        card.inside.addWidget(label(text("Restore", "Restore from a copy"), "title"))
        self.told = label(CHOOSE_ONE, "muted")
        self.told.setWordWrap(True)
        card.inside.addWidget(self.told)
        self.list = QListWidget()
        self.list.setObjectName("copies")
        self.list.setFixedHeight(190)
        self.list.currentItemChanged.connect(self._chosen)
        card.inside.addWidget(self.list)
        row = QHBoxLayout()
        row.addWidget(button(text("Restore", "Another copy…"), "folder", self.choose_copy))
        row.addStretch(1)
        card.inside.addLayout(row)
        card.inside.addWidget(label(text("Restore", "The file that the copy becomes"), "muted"))
        self.file = QLineEdit(str(file) if file else "")
        self.file.setObjectName("restore-file")
        card.inside.addWidget(self.file)
        aside = label(text("Restore", "A file that lies there is set aside, not overwritten."), "small")
        aside.setWordWrap(True)
        card.inside.addWidget(aside)
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        card.inside.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(button(text("Founding", "Back"), "left", self.left.emit))
        foot.addStretch(1)
        self.does = button(text("Restore", "Restore"), "history", self.restore, primary=True)
        self.does.setObjectName("restore")
        self.does.setEnabled(False)
        foot.addWidget(self.does)
        card.inside.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, GAP, EDGE, GAP)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusProxy(self.list)
        if file is not None:
            self._worker.ask(lambda _: self._door.copies(file), self._show, self._refuse)

    def _show(self, found: "tuple[tuple[Path, About], ...]") -> None:
        """The copies beside the file, the newest first."""
        for path, about in found:
            self._add(path, about)
        if found:
            self.list.setCurrentRow(0)
        else:
            self.told.setText(shown(NO_COPIES))

    def _add(self, path: Path, about: "About") -> QListWidgetItem:
        day = f"{datetime.fromisoformat(about.at).astimezone():%d.%m.%Y %H:%M}"
        item = QListWidgetItem(shown(HELD.fill(day=day, step=about.step, file=path.name)), self.list)
        item.setData(COPY, (str(path), about.name))
        item.setToolTip(str(path))
        return item

    def choose_copy(self) -> None:
        """Choose a copy on the disk."""
        dialog = QFileDialog(self, shown(text("Restore", "Choose a copy")))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("Daiyn (*.daiyn-copy)")
        dialog.fileSelected.connect(self.look_at)
        dialog.open()

    def look_at(self, name: str) -> None:
        """Look into a copy that somebody chose; one that is not whole is refused."""
        path = Path(name)
        self.problem.clear()
        self._worker.ask(lambda _: self._door.about(path), lambda about: self._found(path, about), self._refuse)

    def _found(self, path: Path, about: "About") -> None:
        self.list.setCurrentItem(self._add(path, about))

    def _chosen(self, item: QListWidgetItem | None) -> None:
        self.does.setEnabled(item is not None)
        if item is not None and self._target is None:
            self.file.setText(str(files_folder() / item.data(COPY)[1]))

    def restore(self) -> None:
        """Put the copy in the place of the file."""
        item = self.list.currentItem()
        copy, file = Path(item.data(COPY)[0]), Path(self.file.text().strip())
        if file.suffix != ".daiyn":
            file = file.with_name(file.name + ".daiyn")
        self.does.setEnabled(False)
        self.problem.clear()

        def done(outcome: "tuple[About, Path | None]") -> None:
            self._restored(file, outcome)

        self._worker.ask(lambda _: self._door.restore(copy, file), done, self._refuse)

    def _restored(self, file: Path, done: "tuple[About, Path | None]") -> None:
        about, aside = done
        said = RESTORED.fill(step=about.step, file=aside.name) if aside else RESTORED_NEW.fill(step=about.step)
        self.restored.emit(file, said)

    def _refuse(self, fault: Exception) -> None:
        self.does.setEnabled(self.list.currentRow() >= 0)
        if isinstance(fault, Refusal):
            self.problem.setText(shown(fault.sentence))
        else:
            logged(fault)
            self.problem.setText(shown(BUG))
