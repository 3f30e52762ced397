"""Баптаулар: the look on this PC, the office's own names, copies, the recovery code."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.faults import Refusal
from desktop.domain.letters import ANSWER_DAYS_SETTING, days_of
from desktop.text import LANGUAGES, Sentence, text
from desktop.ui.desk import Desk
from desktop.ui.languages import FULL
from desktop.ui.menus import copy_now
from desktop.ui.pieces import Card, button, label
from desktop.ui.screen import Screen
from desktop.ui.settings import SIZES, read_settings
from desktop.ui.status import made_at
from desktop.ui.theme import FIELD, GAP, NEAR
from desktop.ui.users import UsersCard
from desktop.words import shown

KEEPS_IIN = "keeps_iin"
CODE_CONFIRMED = "recovery_confirmed"
"""Names under which the office keeps its switches and dates."""
NO_COPY = text("Settings", "No copy has been made yet.")
LAST_COPY = text("Settings", "Last copy: {day}, step {step}")


class SettingsScreen(Screen):
    """What can be set up."""

    title = text("Rooms", "Settings")
    icon = "settings"
    nouns = frozenset({"setting", "commission", "user"})
    help: ClassVar[tuple[Sentence, ...]] = (
        text("Settings", "Language, theme and text size belong to you and this computer."),
        text("Settings", "The names of the commission and its centre stand in the heads of papers."),
        text("Settings", "A copy holds the file and its key file; keep it on another disk."),
        text("Settings", "The recovery code opens the file when the password is lost: type it back from paper once."),
        text("Settings", "IINs are taken in and stored only where the office has switched it on."),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        halves = QHBoxLayout()
        halves.setSpacing(GAP)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, share in ((left, 5), (right, 7)):
            column.setSpacing(GAP)
            halves.addLayout(column, share)
        left.addWidget(self._look())
        left.addWidget(self._copies())
        left.addWidget(self._code())
        left.addStretch(1)
        right.addWidget(self._names())
        self.users = UsersCard(desk)
        right.addWidget(self.users)
        right.addStretch(1)
        self.body.addLayout(halves, 1)
        desk.copied.connect(self._show_copy)
        self._show_copy()

    def _look(self) -> Card:
        card = Card(text("Settings", "On this computer"))
        kept = read_settings()
        self.language, self.theme, self.letters = QComboBox(), QComboBox(), QComboBox()
        for code in LANGUAGES:
            self.language.addItem(FULL[code], code)
        self.language.setCurrentIndex(self.language.findData(self.desk.language))
        for dark, words in ((False, text("Settings", "Light theme")), (True, text("Settings", "Dark theme"))):
            self.theme.addItem(shown(words), dark)
        self.theme.setCurrentIndex(int(kept.dark))
        for size in SIZES:
            self.letters.addItem(f"{size} pt", size)
        self.letters.setCurrentIndex(self.letters.findData(kept.size))
        rows = (
            (text("Settings", "Language"), self.language),
            (text("Settings", "Theme"), self.theme),
            (text("Settings", "Text size"), self.letters),
        )
        card.inside.addLayout(fields(rows))
        for _, choice in rows:
            choice.activated.connect(self._wear)
        return card

    def _wear(self) -> None:
        wanted = replace(
            read_settings(),
            language=self.language.currentData(),
            dark=self.theme.currentData(),
            size=self.letters.currentData(),
        )
        self.desk.worn.emit(wanted)

    def _copies(self) -> Card:
        card = Card(text("Settings", "Copies"))
        self.copy = label(NO_COPY)
        self.copy.setWordWrap(True)
        card.inside.addWidget(self.copy)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(button(text("Settings", "Make a copy now"), "copies", lambda: copy_now(self.desk)))
        self.folder = button(text("Settings", "Open folder"), "folder", self._open_folder)
        row.addWidget(self.folder)
        row.addStretch(1)
        card.inside.addLayout(row)
        restore = button(text("Settings", "Restore from a copy…"), "history", self.desk.restoring.emit)
        restore.setObjectName("restore-copy")
        card.inside.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _show_copy(self) -> None:
        newest = self.desk.newest_copy
        self.folder.setEnabled(newest is not None)
        if newest is not None:
            self.copy.setText(shown(LAST_COPY.fill(day=f"{made_at(newest):%d.%m.%Y %H:%M}", step=newest.step)))

    def _open_folder(self) -> None:
        folder = self.desk.actions.copies.folder_of(self.desk.office)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _code(self) -> Card:
        card = Card(text("Settings", "Recovery code"))
        self.code_state = label(None)
        self.code_state.setWordWrap(True)
        self.code = QLineEdit()
        self.code.setObjectName("code-back")
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XX")
        self.code_problem = label(None, "problem")
        self.code_problem.setWordWrap(True)
        self.code_problem.hide()
        self.check = button(text("Settings", "Compare"), "key", self.confirm)
        self.check.setObjectName("compare-code")
        self.code.returnPressed.connect(self.confirm)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.code, 1)
        row.addWidget(self.check)
        card.inside.addWidget(self.code_state)
        card.inside.addLayout(row)
        card.inside.addWidget(self.code_problem)
        return card

    def confirm(self) -> None:
        """Compare what was typed from paper with the file's own code."""
        typed = self.code.text()
        self.code_problem.hide()
        self.desk.run(
            lambda office: self.desk.actions.recovery.confirm(office, typed), initiator=self, refused=self._refuse_code
        )

    def _refuse_code(self, refusal: Refusal) -> None:
        self.code_problem.setText(shown(refusal.sentence))
        self.code_problem.show()

    def _names(self) -> Card:
        card = Card(text("Settings", "The commission on papers"))
        own = ("name_kk", "name_ru", "centre_kk", "centre_ru", "phone_code", ANSWER_DAYS_SETTING)
        self.names = {name: QLineEdit() for name in own}
        for name, edit in self.names.items():
            edit.setObjectName(name)
        self.keeps_iin = QCheckBox(shown(text("Settings", "Store IINs of members")))
        rows = (
            (text("Settings", "Name in Kazakh"), self.names["name_kk"]),
            (text("Settings", "Name in Russian"), self.names["name_ru"]),
            (text("Settings", "Centre in Kazakh"), self.names["centre_kk"]),
            (text("Settings", "Centre in Russian"), self.names["centre_ru"]),
            (text("Settings", "Telephone code of the district"), self.names["phone_code"]),
            (text("Settings", "Days for an answer to a letter"), self.names[ANSWER_DAYS_SETTING]),
        )
        card.inside.addLayout(fields(rows))
        card.inside.addWidget(self.keeps_iin)
        self.problem = label(None, "problem")
        self.problem.setWordWrap(True)
        card.inside.addWidget(self.problem)
        save = button(text("Settings", "Save"), "check", self.save, primary=True)
        save.setObjectName("save-office")
        card.inside.addWidget(save, 0, Qt.AlignmentFlag.AlignRight)
        return card

    def refresh(self) -> None:
        self.users.refresh()
        reader = self.desk.reader()
        kazakh, russian = reader.office("kk"), reader.office("ru")
        for name, value in (
            ("name_kk", kazakh.commission),
            ("name_ru", russian.commission),
            ("centre_kk", kazakh.centre),
            ("centre_ru", russian.centre),
            ("phone_code", reader.phone_code(kazakh.territory_code)),
            (ANSWER_DAYS_SETTING, str(days_of(reader.setting(ANSWER_DAYS_SETTING)))),
        ):
            self.names[name].setText(value)
            self.names[name].setCursorPosition(0)
        self.keeps_iin.setChecked(reader.setting(KEEPS_IIN) == "yes")
        confirmed = reader.setting(CODE_CONFIRMED)
        asked = text("Settings", "Type the code from the paper, to be sure that it opens this file.")
        done = text("Settings", "The paper was read back on {day}.").fill(day=spelled(confirmed))
        self.code_state.setText(shown(done if confirmed else asked))

    def save(self) -> None:
        """Store the names in one step each where they differ."""
        commission = self.desk.reader().office("kk").commission_id
        held = {name: edit.text().strip() for name, edit in self.names.items()}
        own = {"name_kk": held.pop("name_kk"), "name_ru": held.pop("name_ru")}
        held[KEEPS_IIN] = "yes" if self.keeps_iin.isChecked() else "no"
        self.problem.clear()
        actions = self.desk.actions.settings
        self.desk.run(
            lambda office: actions.name_commission(office, commission, own), initiator=self, refused=self._refuse
        )
        self.desk.run(lambda office: actions.change(office, held), initiator=self, refused=self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self.problem.setText(shown(refusal.sentence))


def fields(rows: tuple[tuple[Sentence, QWidget], ...]) -> QGridLayout:
    """Labels at the left, fields at the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP)
    grid.setVerticalSpacing(NEAR)
    for at, (words, field) in enumerate(rows):
        field.setMinimumHeight(FIELD)
        grid.addWidget(label(words, "muted"), at, 0)
        grid.addWidget(field, at, 1)
    grid.setColumnStretch(1, 1)
    return grid


def spelled(day: str) -> str:
    """A stored day as people write it."""
    return ".".join(reversed(day.split("-")))
