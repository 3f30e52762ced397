"""The composition root: the only file that knows every floor. It opens the first window, then the commission's."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.text import Language
from desktop.ui.door import Founding
from desktop.ui.front import Front
from desktop.ui.settings import Settings, read_settings
from desktop.ui.theme import dress
from desktop.ui.worker import Worker
from desktop.words import say, speak

if TYPE_CHECKING:
    from desktop.storage.office import Office
    from desktop.ui.window import Window


class Doorkeeper:
    """Opens, founds and recovers files for the first window; heavy floors are loaded when the door is knocked at."""

    def users(self, file: Path) -> tuple[str, ...]:
        from desktop.storage.keys import read_keys

        return read_keys(file).users

    def open(self, file: Path, user: str, password: str) -> "Office":
        from desktop.commands.opening import today
        from desktop.storage.office import open_office

        return open_office(file, user, password, today=today)

    def found(self, wish: Founding) -> "tuple[Office, str]":
        from desktop.actions.founding import Campaigning, found
        from desktop.commands.opening import today
        from desktop.domain.campaigns import Vote

        title = say(wish.title, "kk")
        campaign = Campaigning(title, wish.called, wish.voting_day, Vote(wish.vote), say(wish.title, "ru"))
        return found(wish.file, wish.territory, campaign, wish.password, today=today)

    def recover(self, file: Path, code: str, password: str) -> "Office":
        from desktop.actions.founding import FIRST_USER
        from desktop.storage.founding import recover

        recover(file, code, FIRST_USER, password)
        return self.open(file, FIRST_USER, password)


def day() -> date:
    """The office's day, fixed by DAIYN_TODAY for tests and the demo."""
    from desktop.commands.opening import today

    return today()
