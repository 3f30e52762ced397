"""What the first window asks of the program before a file is open; ``app`` hands the answers over."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from desktop.text import Sentence

if TYPE_CHECKING:
    from desktop.storage.copies import About
    from desktop.storage.office import Office


@dataclass(frozen=True, slots=True)
class Founding:
    """What a person said of a new commission's file."""

    file: Path
    territory: str
    vote: Literal["referendum", "election"]
    title: Sentence
    called: date
    voting_day: date
    password: str


class Door(Protocol):
    """Opening, founding and recovering a file; each may raise a ``Refusal`` and takes its time: ask on the worker."""

    def users(self, file: Path) -> tuple[str, ...]:
        """Who can open the file, from its key file."""
        ...

    def open(self, file: Path, user: str, password: str) -> "Office":
        """Open a file; ``user`` may be empty while the file has one."""
        ...

    def found(self, wish: Founding) -> "tuple[Office, str]":
        """Make a new file and open it; the recovery code as printed comes with it, once."""
        ...

    def copies(self, file: Path) -> "tuple[tuple[Path, About], ...]":
        """The whole copies beside a file, the newest first."""
        ...

    def about(self, copy: Path) -> "About":
        """What a copy says of itself."""
        ...

    def restore(self, copy: Path, file: Path) -> "tuple[About, Path | None]":
        """Put a copy in the place of a file; what lay there is set aside, its new place comes back."""
        ...

    def recover(self, file: Path, code: str, password: str) -> "Office":
        """Open a file by its recovery code; a new key file with the new password is written beside it."""
        ...
