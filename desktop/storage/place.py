"""Where a live file may lie: on a disk of this computer that can be written, not on a stick or a share."""

import os
import sys
from pathlib import Path
from typing import Any

from desktop.domain.faults import PlaceUnfit
from desktop.storage.disk import READ_ONLY
from desktop.text import text

UNFIT_SYSTEMS = frozenset(
    [
        "vfat",
        "exfat",
        "msdos",
        "fat",
        "fuseblk",
        "ntfs3",
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb3",
        "smbfs",
        "sshfs",
        "fuse.sshfs",
        "9p",
        "davfs",
        "afs",
        "iso9660",
        "udf",
    ]
)
"""File systems of sticks, shares and discs: SQLite's WAL does not work on them, or does not survive a pulled plug.

On Windows NTFS is asked for by drive type instead; under Linux an NTFS volume is somebody's external disk.
"""

REMOVABLE, REMOTE, DISC = 2, 4, 5
ON_STICK = text("File", "The file “{file}” is on a network folder or a stick. Copy it to this computer first.")


def refuse_unfit(file: Path) -> None:
    """``PlaceUnfit`` when a live file may not lie here, with the reason."""
    folder = file.absolute().parent
    if on_stick_or_share(folder):
        raise PlaceUnfit(ON_STICK.fill(file=file.name), "file")
    if not os.access(folder, os.W_OK) or (file.exists() and not os.access(file, os.W_OK)):
        raise PlaceUnfit(READ_ONLY.fill(folder=str(folder)), "file")


def on_stick_or_share(folder: Path) -> bool:
    """Whether the folder lies on a removable or network drive."""
    return windows_drive(folder) if sys.platform == "win32" else mounted_as(folder) in UNFIT_SYSTEMS


def windows_drive(folder: Path) -> bool:
    """Ask Windows for the kind of the drive; a path without a letter is a share."""
    import ctypes

    if not folder.drive or folder.drive.startswith("\\\\"):
        return True
    windows: Any = ctypes
    return windows.windll.kernel32.GetDriveTypeW(folder.drive + "\\") in (REMOVABLE, REMOTE, DISC)


def mounted_as(folder: Path, mounts: Path = Path("/proc/self/mounts")) -> str:
    """The file system a folder lies on, by the longest mount point above it; empty where nobody tells."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    best, system = "", ""
    place = str(folder.resolve())
    for line in lines:
        _, point, kind, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        above = place == point or place.startswith(point.rstrip("/") + "/")
        if above and len(point) >= len(best):
            best, system = point, kind
    return system
