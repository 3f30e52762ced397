"""What a disk or a file on it refuses, as the sentences that a person can act on."""

import errno
import shutil
from pathlib import Path

from desktop.domain.faults import DiskFull, FileBusy, FileDamaged, PlaceUnfit, Refusal
from desktop.text import text

NO_ROOM = text("File", "Not enough disk space. Stored data are whole. Free some space and repeat.")
NO_FILE = text("File", 'File "{file}" was not found. It may have been moved or deleted.')
READ_ONLY = text("File", "No right to write to this folder: {folder}. Choose another.")
BUSY = text("File", "This file is already open on this computer. Go to the open window.")
DAMAGED = text("File", "The file “{file}” is damaged. Restore it from the last copy.")

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EEXIST})
SCARCE = 65536
"""Bytes of room under which an error of the disk means that it is full: the index of the WAL takes half of that."""


def understood(fault: BaseException | None, path: Path) -> Refusal | None:
    """The refusal behind a fault of the system or of SQLite about the file at ``path``; None for a bug."""
    closed = PlaceUnfit(READ_ONLY.fill(folder=str(path.parent)), "file")
    if isinstance(fault, OSError):
        if fault.errno in FULL:
            return DiskFull(NO_ROOM)
        return closed if fault.errno in CLOSED else None
    match str(getattr(fault, "sqlite_errorname", "")).split("_")[1:2]:
        case ["FULL"]:
            return DiskFull(NO_ROOM)
        case ["BUSY" | "LOCKED"]:
            return FileBusy(BUSY)
        case ["READONLY" | "CANTOPEN" | "PERM"]:
            return closed
        case ["IOERR"] if shutil.disk_usage(path.parent).free < SCARCE:
            return DiskFull(NO_ROOM)
        case ["CORRUPT" | "NOTADB" | "IOERR"]:
            return FileDamaged(DAMAGED.fill(file=path.name))
        case _:
            return None
