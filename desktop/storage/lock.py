"""The lock beside a file: one program writes at a time, and the others are told who it is and since when."""

import json
import os
import socket
import sys
from datetime import datetime
from io import RawIOBase
from pathlib import Path

from desktop.domain.faults import FileBusy
from desktop.domain.users import called
from desktop.storage.disk import understood
from desktop.text import Sentence, text

HELD_AT = 4096
"""The locked byte lies behind the words, so that they can be read while somebody holds the lock (Windows)."""


def lock_path(file: Path) -> Path:
    """Where the lock of a file lies: beside it, ``name.daiyn-lock``."""
    return file.with_name(file.name + "-lock")


class Lock:
    """Held while a file is open for writing; the operating system lets go of it when the program dies."""

    def __init__(self, file: Path, user: str) -> None:
        self.path = lock_path(file)
        try:
            self._opened: RawIOBase = self.path.open("a+b", buffering=0)
        except OSError as fault:
            raise understood(fault, self.path) or fault from fault
        if not hold(self._opened):
            said = who_holds(self._opened, file.name)
            self._opened.close()
            raise FileBusy(said)
        words = {
            "user": user,
            "pc": socket.gethostname(),
            "since": f"{datetime.now().astimezone():%d.%m.%Y %H:%M}",
            "id": os.getpid(),
        }
        try:
            self._opened.truncate(0)
            self._opened.write(json.dumps(words, ensure_ascii=False).encode())
        except OSError as fault:
            self._opened.close()
            raise understood(fault, self.path) or fault from fault

    def release(self) -> None:
        """Let go; the words stay behind and mean nothing without the lock."""
        if not self._opened.closed:
            self._opened.close()


def hold(opened: RawIOBase) -> bool:
    """Take the lock without waiting; False when somebody else has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            opened.seek(HELD_AT)
            msvcrt.locking(opened.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(opened.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def who_holds(opened: RawIOBase, file: str) -> Sentence:
    """The sentence that names the other user, PC and hour."""
    opened.seek(0)
    try:
        words = json.loads(opened.read(HELD_AT))
        said = text(
            "File", "The file “{file}” is open: {user}, PC {pc}, since {since}. Close it there or go to that window."
        )
        return said.fill(file=file, user=called(words["user"]), pc=words["pc"], since=words["since"])
    except (ValueError, KeyError, TypeError):
        return text("File", "This file is already open on this computer. Go to the open window.")
