"""What a disk or a file on it refuses, as the sentences that a person can act on."""

import errno
import shutil
from pathlib import Path

from desktop.domain.faults import DiskFull, FileBusy, FileDamaged, PlaceUnfit, Refusal
from desktop.text import text

NO_ROOM = text("File", "Not enough disk space: {folder}. Stored data are whole. Free some space and repeat.")
NO_FILE = text("File", 'File "{file}" was not found. It may have been moved or deleted.')
READ_ONLY = text("File", "No right to write to this folder: {folder}. Choose another.")
BUSY = text("File", "This file is already open on this computer. Go to the open window.")
DAMAGED = text("File", "The file “{file}” is damaged. Restore it from the last copy.")

GONE = text("File", "The disk or the stick was taken out, or it does not answer: {folder}. Put it back and repeat.")
NAME = text("File", "The name “{file}” is too long or has a forbidden sign. Give a shorter one.")

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EEXIST})
PULLED = frozenset({errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE})
PULLED_IN_WINDOWS = frozenset({21, 31, 55, 64, 1117, 1167})
"""What the system says of a stick or a share that was there a moment ago."""
HELD = frozenset({errno.EBUSY, errno.ETXTBSY})
"""What the system says of a file that another program holds open."""
MISNAMED = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ})
SHORT = 60
"""Letters of a name that a sentence repeats."""
SCARCE = 65536
"""Bytes of room under which an error of the disk means that it is full: the index of the WAL takes half of that."""


def pulled(fault: OSError) -> bool:
    """Whether the disk itself has gone: a stick that was taken out, a share that does not answer."""
    return fault.errno in PULLED or getattr(fault, "winerror", None) in PULLED_IN_WINDOWS


def understood(fault: BaseException | None, path: Path) -> Refusal | None:
    """The refusal behind a fault of the system or of SQLite about the file at ``path``; None for a bug."""
    closed = PlaceUnfit(READ_ONLY.fill(folder=str(path.parent)), "file")
    if isinstance(fault, OSError):
        if fault.errno in FULL:
            return DiskFull(NO_ROOM.fill(folder=str(path.parent)))
        if pulled(fault):
            return PlaceUnfit(GONE.fill(folder=str(path.parent)), "file")
        if fault.errno in MISNAMED:
            return PlaceUnfit(NAME.fill(file=path.name[:SHORT]), "file")
        return closed if fault.errno in CLOSED else None
    match str(getattr(fault, "sqlite_errorname", "")).split("_")[1:2]:
        case ["FULL"]:
            return DiskFull(NO_ROOM.fill(folder=str(path.parent)))
        case ["BUSY" | "LOCKED"]:
            return FileBusy(BUSY)
        case ["READONLY" | "CANTOPEN" | "PERM"]:
            return closed
        case ["IOERR"] if shutil.disk_usage(path.parent).free < SCARCE:
            return DiskFull(NO_ROOM.fill(folder=str(path.parent)))
        case ["CORRUPT" | "NOTADB" | "IOERR"]:
            return FileDamaged(DAMAGED.fill(file=path.name))
        case _:
            return None
