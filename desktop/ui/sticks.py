"""USB sticks that are in the computer now."""

import sys
from pathlib import Path

from PySide6.QtCore import QStorageInfo

MOUNTED_UNDER = ("/media/", "/run/media/", "/mnt/")
"""Where Linux hangs in what a person plugged in."""
REMOVABLE = 2
"""Windows' number of a removable drive."""


def sticks() -> list[Path]:
    """The roots of sticks that can be written to."""
    found: list[Path] = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and removable(root):
            found.append(Path(root))
    return found


def removable(root: str) -> bool:
    """Whether a volume was plugged in."""
    if sys.platform == "win32":
        import ctypes

        return ctypes.windll.kernel32.GetDriveTypeW(root) == REMOVABLE
    return f"{root}/".startswith(MOUNTED_UNDER)
