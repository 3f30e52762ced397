"""Putting a finished paper on a disk or a stick: whole or not at all, read back, under a name any system can carry."""

import errno
import os
import re
import shutil
import tempfile
import unicodedata
from pathlib import Path

from desktop.domain.faults import DiskFull, FileBusy, FileDamaged, PlaceUnfit, Refusal
from desktop.storage.disk import FULL, GONE, HELD, MISNAMED, NAME, SHORT, pulled
from desktop.text import text

LATIN = dict(zip("аәбвгғдеёзийкқлмнңоөпрстуұүфһыіэ", "aabvggdeeziikqlmnnooprstuuufhyie", strict=True)) | {
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ю": "iu",
    "я": "ia",
    "ъ": "",
    "ь": "",
}
"""Kazakh and Russian letters as passports write them, to plain ASCII: sticks, old printers and mail keep such names."""
LONGEST = 80
READABLE = 0o644
BUSY = text("Filing", 'File "{file}" is open in another program. Close it and try again.')
CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}
MEGABYTE = 1_000_000


def sensible_name(*parts: str, suffix: str) -> str:
    """A file's name of ASCII letters: («Отырар», «дайындық», «2026-03-10»), ".pdf" → otyrar_daiyndyq_2026-03-10.pdf."""
    words = "_".join(latin(part) for part in parts)
    return (re.sub(r"_+", "_", words)[:LONGEST].strip("_-") or "daiyn") + suffix


def latin(words: str) -> str:
    """Words in small ASCII letters, digits and strokes."""
    letters = "".join(LATIN.get(sign, sign) for sign in unicodedata.normalize("NFC", words).lower())
    plain = unicodedata.normalize("NFKD", letters).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9-]+", "_", plain).strip("_")


def free_path(folder: Path, name: str) -> Path:
    """The path for a file of that name, numbered _2, _3 … where one lies there already: nothing is overwritten."""
    path = folder / name
    number = 2
    while path.exists():
        path = folder / f"{Path(name).stem}_{number}{Path(name).suffix}"
        number += 1
    return path


def save_file(path: Path, content: bytes) -> None:
    """Write the file whole: beside its place first, then into it, then read back and compared.

    ``DiskFull``, ``PlaceUnfit`` (no folder, no right to write), ``FileBusy`` (open in another program) and
    ``FileDamaged`` (the disk gave back other bytes) leave what lay there before as it was.
    """
    draft = drafted(path, content)
    try:
        whole = draft.read_bytes() == content
        draft.chmod(READABLE)
    except OSError as fault:
        draft.unlink(missing_ok=True)
        raise refusal(fault, path, len(content)) from fault
    if not whole:
        draft.unlink(missing_ok=True)
        torn = text("Filing", 'File "{file}" was not written whole. Save it on another disk.')
        raise FileDamaged(torn.fill(file=path.name))
    replace(draft, path)
    settle(path.parent)


def drafted(path: Path, content: bytes) -> Path:
    """The content in a file beside its place, on the disk and not only on its way there."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".daiyn-", suffix=".part")
    except OSError as fault:
        raise refusal(fault, path, len(content)) from fault
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as fault:
        Path(name).unlink(missing_ok=True)
        raise refusal(fault, path, len(content)) from fault
    return Path(name)


def replace(draft: Path, path: Path) -> None:
    """Put the finished draft in its place; a place that is held by another program is refused."""
    try:
        draft.replace(path)
    except OSError as fault:
        draft.unlink(missing_ok=True)
        if isinstance(fault, PermissionError | IsADirectoryError):
            raise FileBusy(BUSY.fill(file=path.name)) from fault
        raise refusal(fault, path, 0) from fault


def settle(folder: Path) -> None:
    """Let the disk keep the folder's new entry too, so that a stick may be drawn; Windows does so by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def refusal(fault: OSError, path: Path, size: int) -> Refusal:
    """What a person can do about a disk that did not take the file."""
    if fault.errno in FULL:
        need, free = -(-size // MEGABYTE), free_space(path.parent) // MEGABYTE
        full = text(
            "Filing", "Not enough disk space: {need} MB needed, {free} MB free. Free some space or choose another disk."
        )
        return DiskFull(full.fill(need=need, free=free))
    if fault.errno in CLOSED:
        closed = text("Filing", "No right to write to this folder: {folder}. Choose another folder.")
        return PlaceUnfit(closed.fill(folder=str(path.parent)))
    if fault.errno in (errno.ENOENT, errno.ENOTDIR):
        lost = text("Filing", "The folder was not found: {folder}. Choose another folder.")
        return PlaceUnfit(lost.fill(folder=str(path.parent)))
    if fault.errno in HELD:
        return FileBusy(BUSY.fill(file=path.name))
    if pulled(fault):
        return PlaceUnfit(GONE.fill(folder=str(path.parent)))
    if fault.errno in MISNAMED:
        return PlaceUnfit(NAME.fill(file=path.name[:SHORT]))
    failed = text("Filing", 'File "{file}" was not written (error {n}). Save it in another folder or on another disk.')
    return PlaceUnfit(failed.fill(file=path.name, n=fault.errno or 0))


def free_space(folder: Path) -> int:
    """Bytes that are free where the folder lies; nought where nobody can tell."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0
