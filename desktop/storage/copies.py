"""Copies: the file and its key file together in one ``.daiyn-copy``, made in one step beside the writer."""

import json
import os
import struct
import zipfile
import zlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from desktop.domain.faults import FileDamaged, Refusal
from desktop.storage.connection import PageFault, connect
from desktop.storage.disk import understood
from desktop.storage.keys import key_path
from desktop.storage.lock import Lock
from desktop.storage.place import refuse_unfit
from desktop.text import text

SUFFIX = ".daiyn-copy"
DATA, KEYS, ABOUT = "data", "key", "about.json"
NOT_A_COPY = text("File", "“{file}” is not a copy of a commission's file, or it is damaged. Choose another copy.")
DIFFERS = text("File", "The copy “{file}” was not written as it should be. Copy to another disk.")
TORN = (
    *(OSError, EOFError, ValueError, TypeError, LookupError, RuntimeError, OverflowError),
    *(zipfile.BadZipFile, zlib.error, struct.error),
)
"""What reading a file raises that is no whole zip of ours."""


@dataclass(frozen=True, slots=True)
class About:
    """What a copy says of itself: of which file, up to which step, made when (UTC)."""

    file_id: str
    name: str
    step: int
    at: str


def make_copy(path: Path, key: bytes, file_id: bytes, folder: Path) -> Path:
    """A copy in the folder, read back and compared; the path of the copy.

    Raises ``DiskFull``, ``PlaceUnfit`` where the folder cannot be written, ``FileDamaged`` when the copy is not whole.
    """
    moment = datetime.now(UTC)
    target = folder / f"{path.stem}-{moment:%Y%m%d-%H%M%S}{SUFFIX}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = unused(target)
        with TemporaryDirectory(dir=path.parent, prefix=".copy-") as scratch:
            whole = Path(scratch) / DATA
            step = backed_up(path, key, file_id, whole)
            said = About(UUID(bytes=file_id).hex, path.name, step, moment.isoformat(timespec="seconds"))
            write_copy(target, whole, key_path(path).read_bytes(), said)
    except (OSError, PageFault) as fault:
        raise understood(fault, target) or fault from fault
    try:
        read_about(target)
    except Refusal as fault:
        raise FileDamaged(DIFFERS.fill(file=target.name)) from fault
    return target


def folder_of(path: Path) -> Path:
    """Where copies of a file lie unless somebody said otherwise: a folder beside it."""
    return path.with_name("daiyn-copies")


def unused(path: Path) -> Path:
    """The path, numbered where something lies there already: two copies of one second stand side by side."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def backed_up(path: Path, key: bytes, file_id: bytes, target: Path) -> int:
    """The file as it stands, in one step (in pieces it never ends beside a writer); the number of its last step."""
    source = connect(path, key, file_id, writing=False)
    copy = connect(target, key, file_id, writing=True)
    try:
        copy.execute("PRAGMA journal_mode = DELETE")
        source.backup(copy)
        return int(copy.execute("SELECT coalesce(max(n), 0) FROM step").fetchone()[0])
    finally:
        copy.close()
        source.close()


def replace_older(path: Path, key: bytes, file_id: bytes) -> Path:
    """One fresh copy in the place of all that lie beside a file, after something in it was erased; its path.

    Copies on other disks are not reached from here, nor former files that a copy has taken the place of.
    """
    folder = folder_of(path)
    older = [copy for copy, said in found(folder) if said.file_id == UUID(bytes=file_id).hex]
    fresh = make_copy(path, key, file_id, folder)
    try:
        for copy in older:
            copy.unlink()
    except OSError as fault:
        raise understood(fault, folder) or fault from fault
    return fresh


def former_files(path: Path, file_id: bytes) -> tuple[Path, ...]:
    """Files beside this one that begin with its id: a copy has taken their place once."""
    beside = sorted(each for each in path.parent.glob(f"*{path.suffix}") if each != path)
    return tuple(each for each in beside if head_of(each, len(file_id)) == file_id)


def head_of(path: Path, size: int) -> bytes:
    """The first bytes of a file."""
    with path.open("rb") as opened:
        return opened.read(size)


def write_copy(target: Path, data: Path, keys: bytes, said: About) -> None:
    """Write the container under a temporary name, on the disk for sure, then give it its own."""
    digest = {DATA: sha256(data.read_bytes()).hexdigest(), KEYS: sha256(keys).hexdigest()}
    about = {"file": said.file_id, "name": said.name, "step": said.step, "at": said.at, "sha256": digest}
    written = target.with_name(target.name + ".new")
    try:
        with written.open("wb") as opened:
            with zipfile.ZipFile(opened, "w", zipfile.ZIP_STORED) as held:
                held.write(data, DATA)
                held.writestr(KEYS, keys)
                held.writestr(ABOUT, json.dumps(about, ensure_ascii=False))
            opened.flush()
            os.fsync(opened.fileno())
        written.replace(target)
    except BaseException:
        written.unlink(missing_ok=True)
        raise


def read_about(copy: Path) -> About:
    """What a copy says of itself, after a look that it is whole; ``Refusal`` when it is not."""
    try:
        with zipfile.ZipFile(copy) as held:
            about = json.loads(held.read(ABOUT))
            for name in (DATA, KEYS):
                if sha256(held.read(name)).hexdigest() != about["sha256"][name]:
                    raise ValueError(name)
            return About(str(about["file"]), str(about["name"]), int(about["step"]), str(about["at"]))
    except TORN as fault:
        raise Refusal(NOT_A_COPY.fill(file=copy.name), "file") from fault


def restore(copy: Path, path: Path) -> tuple[About, Path | None]:
    """Put a copy in the place of a file. What stood there is set aside beside it, never overwritten.

    Gives back what the copy says of itself and where the former file lies now (None when there was none). Nothing is
    moved before the copy lies on this disk; ``DiskFull`` leaves all as it was.
    """
    said = read_about(copy)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise understood(fault, path.parent) or fault from fault
    refuse_unfit(path)
    lock = Lock(path, "restore")
    fresh = {target: target.with_name(target.name + ".new") for target in (path, key_path(path))}
    try:
        with zipfile.ZipFile(copy) as held:
            for written, name in zip(fresh.values(), (DATA, KEYS), strict=True):
                with written.open("wb") as opened:
                    opened.write(held.read(name))
                    opened.flush()
                    os.fsync(opened.fileno())
        aside = set_aside(path) if path.exists() else None
        for target, written in fresh.items():
            written.replace(target)
    except OSError as fault:
        raise understood(fault, path) or fault from fault
    finally:
        for written in fresh.values():
            written.unlink(missing_ok=True)
        lock.release()
    return said, aside


def set_aside(path: Path) -> Path:
    """Move a file with its WAL and key file out of the way, under a name that tells when."""
    kept = unused(path.with_name(f"{path.stem}-{datetime.now(UTC):%Y%m%d-%H%M%S}{path.suffix}"))
    for tail in ("", "-wal", "-shm", "-key"):
        part = path.with_name(path.name + tail)
        if part.exists():
            part.replace(kept.with_name(kept.name + tail))
    return kept


def newest(folder: Path, file_id: bytes) -> About | None:
    """The newest whole copy of a file in a folder, by the step it reaches."""
    ours = UUID(bytes=file_id).hex
    return next((said for _, said in found(folder) if said.file_id == ours), None)


def found(folder: Path) -> tuple[tuple[Path, About], ...]:
    """The whole copies in a folder, by the step they reach and the moment they were made, the newest first."""
    whole: list[tuple[Path, About]] = []
    for each in folder.glob(f"*{SUFFIX}"):
        with suppress(Refusal):
            whole.append((each, read_about(each)))
    return tuple(sorted(whole, key=lambda pair: (pair[1].step, pair[1].at), reverse=True))
