"""The first window: files used lately, the password, a new file. Painted before anything heavy is imported."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.text import Language, Sentence, text
from desktop.ui.door import Door
from desktop.ui.icons import icon, program_icon
from desktop.ui.languages import LanguageSwitch
from desktop.ui.login import Login
from desktop.ui.pieces import button, label
from desktop.ui.settings import Settings, keep_settings
from desktop.ui.theme import EDGE, GAP, NEAR, TIGHT
from desktop.ui.worker import Worker
from desktop.words import shown, speak

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.ui.recovery import CodePage

SIZE = (1000, 620)
SIDE = 300
LONGEST = 32


class Front(QWidget):
    """The window before a file is open; ``opened(office, settings)`` leads to the commission's window."""

    opened = Signal(object, object)

    def __init__(self, door: Door, worker: Worker, settings: Settings, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Daiyn")
        self.setWindowIcon(program_icon())
        self.resize(*SIZE)
        self._door = door
        self._worker = worker
        self._today = today
        self.settings = settings
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget()
        self.pages = QStackedWidget()
        self._draw()

    def _draw(self) -> None:
        """Draw everything in the language of the settings."""
        self._body.deleteLater()
        self._body = QWidget()
        self._whole.addWidget(self._body)
        halves = QHBoxLayout(self._body)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        self.pages = QStackedWidget()
        halves.addWidget(self._side())
        halves.addWidget(self.pages, 1)
        files = [Path(name) for name in self.settings.recent]
        if files:
            self.ask_password(files[0])
        else:
            self._show(self._welcome())

    def _side(self) -> QWidget:
        side = QFrame()
        side.setObjectName("sidebar")
        side.setFixedWidth(SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(GAP, EDGE, GAP, GAP)
        column.setSpacing(TIGHT)
        name = label(None, "title")
        name.setText("Daiyn")
        column.addWidget(name)
        told = label(text("Front", "Work of election and referendum commissions"), "small")
        told.setWordWrap(True)
        column.addWidget(told)
        column.addSpacing(EDGE)
        if self.settings.recent:
            column.addWidget(label(text("Front", "Recent files"), "small"))
        for place in self.settings.recent:
            column.addWidget(self._recent(Path(place)))
        column.addSpacing(GAP)
        for made in (
            button(text("Front", "Open a file…"), "folder", self.choose_file),
            button(text("Front", "New file…"), "add", self.begin_founding),
            button(text("Front", "Restore from a copy…"), "history", self.ask_copy),
        ):
            made.setProperty("room", True)
            column.addWidget(made)
        column.addStretch(1)
        switch = LanguageSwitch(self.settings.language)
        switch.chosen.connect(self.speak)
        column.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
        return side

    def _recent(self, file: Path) -> QPushButton:
        made = QPushButton(short(file.stem))
        made.setIcon(icon("file"))
        made.setProperty("room", True)
        made.setToolTip(str(file))

        def pressed() -> None:
            self.ask_password(file)

        made.clicked.connect(pressed)
        return made

    def _welcome(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(3 * EDGE, EDGE, 3 * EDGE, EDGE)
        column.setSpacing(GAP)
        column.addStretch(1)
        column.addWidget(label(text("Front", "First steps"), "title"))
        for sentence in (
            text("Front", "1. Create your commission's file: district, voting day, password."),
            text("Front", "2. Drop your workbook of precincts or members on the window."),
            text("Front", "3. Look at the register on the screen and print it."),
            text(
                "Front",
                "The file lies on this computer, is encrypted and needs no network and no administrator's rights.",
            ),
        ):
            words = label(sentence)
            words.setWordWrap(True)
            column.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        first = button(text("Front", "New file…"), "add", self.begin_founding, primary=True)
        first.setObjectName("new-file")
        page.setFocusProxy(first)
        row.addWidget(first)
        row.addWidget(button(text("Front", "Open a file…"), "folder", self.choose_file))
        row.addStretch(1)
        column.addSpacing(GAP)
        column.addLayout(row)
        column.addStretch(2)
        return page

    def ask_copy(self, file: Path | None = None) -> None:
        """Show the page that puts a copy in the place of a file."""
        from desktop.ui.restoring import RestorePage

        page = RestorePage(self._door, self._worker, file)
        page.restored.connect(self._restored)
        page.left.connect(self._draw)
        self._show(page)

    def _restored(self, file: Path, told: Sentence) -> None:
        """The file that was restored is opened with the password that it had then."""
        self.settings = self.settings.opened(file)
        self.ask_password(file, told)

    def ask_password(self, file: Path, told: Sentence | None = None) -> None:
        """Show the page that opens a file, and what became of it before."""
        page = Login(self._door, self._worker, file)
        page.opened.connect(self._opened)
        page.forgot.connect(self.ask_code)
        self._show(page)
        if told is not None:
            page.tell(told)
        page.field.setFocus()

    def ask_code(self, file: Path) -> None:
        """Show the page that opens a file by its recovery code."""
        from desktop.ui.recovery import RecoveryPage

        page = RecoveryPage(self._door, self._worker, file)
        page.opened.connect(self._opened)
        page.left.connect(lambda: self.ask_password(file))
        self._show(page)
        page.code.setFocus()

    def begin_founding(self) -> None:
        """Show the page that makes a new file."""
        from desktop.ui.founding import FoundingPage

        page = FoundingPage(self._door, self._worker, self.settings.language, self._today())
        page.founded.connect(self._founded)
        page.left.connect(self._draw)
        self._show(page)
        page.district.setFocus()

    def choose_file(self) -> None:
        """Choose a file on the disk."""
        dialog = QFileDialog(self, shown(text("Front", "Open a file")))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("Daiyn (*.daiyn)")
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self.ask_password(Path(name))

    def speak(self, language: Language) -> None:
        """Speak another language from now on."""
        self.settings = replace(self.settings, language=language)
        keep_settings(self.settings)
        speak(language)
        self._draw()

    def show_code(self, code: str, paper: Callable[[], bytes]) -> "CodePage":
        """Show a new file's recovery code; ``paper`` makes its page for the safe."""
        from desktop.ui.recovery import CodePage

        page = CodePage(code, self._worker, paper)
        self._show(page)
        return page

    def _founded(self, office: "Office", code: str) -> None:
        from desktop.ui.recovery import safe_page

        page = self.show_code(code, partial(safe_page, office, code))
        page.noted.connect(lambda: self._opened(office))

    def _opened(self, office: "Office") -> None:
        self.settings = self.settings.opened(office.path)
        keep_settings(self.settings)
        self.opened.emit(office, self.settings)

    def _show(self, page: QWidget) -> None:
        """Put a page in place of the one before."""
        while (before := self.pages.currentWidget()) is not None:
            self.pages.removeWidget(before)
            before.deleteLater()
        self.pages.addWidget(page)
        page.setFocus()


def short(name: str) -> str:
    """A file's name as it fits beside its picture."""
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
